package no.samraad.server.bodies.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.sentence.Names;
import no.samraad.parties.PersonRows;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Appoint;
import no.samraad.server.bodies.AppointersByRules;
import no.samraad.server.bodies.Appointment;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.SeatRows;
import no.samraad.server.bodies.web.AppointersShown.Ground;
import no.samraad.statutes.RefusedByRules;
import org.jspecify.annotations.Nullable;

/** The secretary's form for appointing to a seat: first what will happen, then the act. */
@Controller(value = "/utvalg/{code}/medlemmer/{position}/oppnevn", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AppointController {
    private final TenantScope scope;
    private final BodyRows bodies;
    private final SeatRows seats;
    private final PersonRows persons;
    private final Appoint appoint;
    private final AppointersShown shown;
    private final NamesOf names;
    private final BodyPages pages;

    public AppointController(
            TenantScope scope,
            BodyRows bodies,
            SeatRows seats,
            PersonRows persons,
            Appoint appoint,
            AppointersShown shown,
            NamesOf names,
            BodyPages pages) {
        this.scope = scope;
        this.bodies = bodies;
        this.seats = seats;
        this.persons = persons;
        this.appoint = appoint;
        this.shown = shown;
        this.names = names;
        this.pages = pages;
    }

    private record Place(no.samraad.server.bodies.Body body, SeatHolding seat) {
        String path() {
            return "/utvalg/" + body.code() + "/medlemmer/" + seat.position() + "/oppnevn";
        }
    }

    @Get
    public HttpResponse<?> form(HttpRequest<?> request, String code, int position) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, request, code, position, place -> {
                    Map<String, Object> typed = new HashMap<>();
                    typed.put("som", Capacity.MEMBER.code());
                    typed.put("fra", MembersView.typed(caller.today()));
                    Ground ground = ground(caller, place, caller.today());
                    if (ground.named().methods().size() == 1) {
                        typed.put(
                                "maate",
                                AppointForm.code(
                                        ground.named().methods().iterator().next()));
                    }
                    return page(caller, place, ground, Form.of(typed), FieldErrors.none());
                }));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(
            HttpRequest<?> request, String code, int position, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/medlemmer",
                (caller, form) ->
                        asSecretary(caller, request, code, position, place -> submitted(caller, place, form)));
    }

    private Ground ground(Caller caller, Place place, LocalDate day) {
        return shown.ground(caller.tenant().id(), place.body(), place.seat(), day);
    }

    private Answer submitted(Caller caller, Place place, Form form) {
        Ground ground = ground(caller, place, TypedDate.of(form.text("fra")).orElse(caller.today()));
        Function<Appointer, String> word = appointer -> shown.word(place.body(), place.seat(), appointer, Language.NB);
        AppointForm read = AppointForm.of(form, place.seat().id(), ground.named(), ground.parties(), word);
        if (read.command().isEmpty()) {
            return page(caller, place, ground, form, read.errors()).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Appoint.Command command = read.command().get();
        if (!form.text("utfor").equals("ja")) {
            return switch (appoint.preview(caller, place.body(), command)) {
                case Appoint.Preview.WillBe willBe ->
                    previewed(caller, place, ground, form, FieldErrors.none(), command, willBe);
                case Appoint.Preview.Not not -> refused(caller, place, ground, form, not.refusal());
            };
        }
        return switch (appoint.handle(caller, place.body(), command)) {
            case Appoint.Outcome.Appointed _ ->
                SeeOther.to("/utvalg/" + place.body().code() + "/medlemmer?dato=" + command.since());
            case Appoint.Outcome.NeedsReason(Appoint.Preview.WillBe willBe) ->
                RefusedByRules.problem(
                                pages.text("bodies.appoint.refused", caller.language()),
                                willBe.judged().judgement(),
                                names(willBe.judged()),
                                caller.language())
                        .on(previewed(
                                caller,
                                place,
                                ground,
                                form,
                                FieldErrors.none().and("begrunnelse", "bodies.appoint.reason.missing"),
                                command,
                                willBe));
            case Appoint.Outcome.Refused refused -> refused(caller, place, ground, form, refused.refusal());
            case Appoint.Outcome.Stale _ ->
                page(caller, place, ground, form, FieldErrors.none().and("person", "bodies.appoint.stale"))
                        .withStatus(HttpStatus.CONFLICT);
            case Appoint.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private Names names(Appoint.Judged judged) {
        return names.in(judged.seating(), judged.parties());
    }

    private Page previewed(
            Caller caller,
            Place place,
            Ground ground,
            Form form,
            FieldErrors errors,
            Appoint.Command command,
            Appoint.Preview.WillBe willBe) {
        Language language = caller.language();
        Appoint.Judged judged = willBe.judged();
        return page(caller, place, ground, form, errors)
                .with("preview", happens(willBe, command.capacity(), place, language))
                .with(
                        "seen",
                        willBe.leaves()
                                .map(term -> Prefix.APPOINTMENT.show(term.id()))
                                .orElse(""))
                .with(
                        "judged",
                        SeatRulesView.of(
                                judged.judgement().finding(), judged.rules().rules(), names(judged), language))
                .with("needsReason", judged.needsReason());
    }

    private Answer refused(Caller caller, Place place, Ground ground, Form form, Appoint.Refusal refusal) {
        return switch (refusal) {
            case Appoint.Refusal.ByRules byRules -> refusedByRules(caller, place, ground, form, byRules.judged());
            case Appoint.Refusal.Unknown _ ->
                refused(caller, place, ground, form, FieldErrors.none().and("person", "bodies.appoint.unknown"));
            case Appoint.Refusal.EndsBeforeItBegins _ ->
                refused(caller, place, ground, form, FieldErrors.none().and("til", "bodies.appoint.ends-first"));
            case Appoint.Refusal.SitsAlready sits ->
                refused(
                        caller,
                        place,
                        ground,
                        form,
                        FieldErrors.none().and("person", "bodies.appoint.sits-already", term(sits.other())));
            case Appoint.Refusal.Taken taken ->
                refused(
                        caller,
                        place,
                        ground,
                        form,
                        FieldErrors.none().and("fra", "bodies.appoint.taken", term(taken.other())));
        };
    }

    private Answer refused(Caller caller, Place place, Ground ground, Form form, FieldErrors errors) {
        FieldErrors.FieldError first = errors.all().getFirst();
        String detail =
                pages.text(first.key(), caller.language(), first.arguments().toArray());
        return Problem.refusedBy(
                        first.key().equals("bodies.appoint.sits-already")
                                ? Clause.ONE_PERSON_ONE_SEAT.ruleId()
                                : ErrorKind.INVALID.code(),
                        new Problem.Words(pages.text("bodies.appoint.refused", caller.language()), detail))
                .on(page(caller, place, ground, form, errors));
    }

    private Answer refusedByRules(Caller caller, Place place, Ground ground, Form form, Appoint.Judged judged) {
        Language language = caller.language();
        return RefusedByRules.problem(
                        pages.text("bodies.appoint.refused", language), judged.judgement(), names(judged), language)
                .on(page(caller, place, ground, form, FieldErrors.none())
                        .with(
                                "judged",
                                SeatRulesView.of(
                                        judged.judgement().finding(),
                                        judged.rules().rules(),
                                        names(judged),
                                        language)));
    }

    private static Object[] term(Appointment term) {
        LocalDate until = term.until();
        return new Object[] {
            term.personName(),
            term.seatLabel(),
            MembersView.typed(term.since()),
            until == null ? "" : MembersView.typed(until.minusDays(1))
        };
    }

    private String happens(Appoint.Preview.WillBe willBe, Capacity capacity, Place place, Language language) {
        String begins = pages.text(
                "bodies.appoint.preview." + capacity.code(),
                language,
                willBe.person(),
                place.seat().label(),
                MembersView.typed(willBe.since()));
        String ends = willBe.until()
                .map(until ->
                        pages.text("bodies.appoint.preview.until", language, MembersView.typed(until.minusDays(1))))
                .orElseGet(() -> pages.text("bodies.appoint.preview.open", language));
        String leaves = willBe.leaves()
                .map(term -> pages.text(
                        "bodies.appoint.preview.leaves",
                        language,
                        term.personName(),
                        MembersView.typed(willBe.since().minusDays(1))))
                .orElseGet(() -> pages.text("bodies.appoint.preview.vacant", language));
        String movesUp = willBe.movesUpFrom().isEmpty()
                ? ""
                : " " + pages.text("bodies.appoint.preview.moves-up", language, willBe.person());
        return begins + " " + ends + " " + leaves + movesUp;
    }

    private Page page(Caller caller, Place place, Ground ground, Form form, FieldErrors errors) {
        Language language = caller.language();
        AppointersByRules named = ground.named();
        List<Choice> people = new ArrayList<>();
        people.add(Choice.of("", pages.text("bodies.appoint.choose", language)));
        persons.all(caller.tenant().id())
                .forEach(person -> people.add(Choice.of(Prefix.PERSON.show(person.id()), person.name())));
        Map<String, Object> model = new HashMap<>(pages.around(caller, place.body()));
        model.putAll(shown.appointing(place.body(), place.seat(), named, language));
        model.putAll(shown.person(ground, form, language));
        return Page.of("bodies/appoint", model)
                .with("path", place.path())
                .with("seat", place.seat().label())
                .with("people", people)
                .with(
                        "capacities",
                        List.of(
                                Choice.of("member", pages.text("bodies.appoint.member", language)),
                                Choice.of("deputy", pages.text("bodies.appoint.deputy", language))))
                .with("deputy", Optional.ofNullable(place.seat().deputyName()).orElse(""))
                .with("form", form)
                .with("errors", errors)
                .with("preview", "")
                .with("seen", "")
                .with("judged", new SeatRulesView(List.of(), List.of(), List.of(), List.of()))
                .with("needsReason", false);
    }

    private Answer asSecretary(
            Caller caller,
            HttpRequest<?> request,
            String code,
            int position,
            java.util.function.Function<Place, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        Optional<Place> place = bodies.withCode(caller.tenant().id(), code)
                .flatMap(body -> seats.holdings(caller.tenant().id(), body.id(), caller.today()).stream()
                        .filter(seat -> seat.position() == position)
                        .findFirst()
                        .map(seat -> new Place(body, seat)));
        if (place.isEmpty()) {
            return Problem.notFound();
        }
        return caller.rolesIn(place.get().body().id()).contains(Role.SECRETARY)
                ? work.apply(place.get())
                : Problem.of(ErrorKind.FORBIDDEN);
    }
}
