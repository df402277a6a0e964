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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.judgement.Judgement;
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
import no.samraad.server.bodies.Appointment;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.SeatRows;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;
import org.jspecify.annotations.Nullable;

/** The secretary's form for appointing to a seat: first what will happen, then the act. */
@Controller(value = "/utvalg/{code}/medlemmer/{position}/oppnevn", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AppointController {
    private static final int LONGEST_APPOINTER = 200;

    private final TenantScope scope;
    private final BodyRows bodies;
    private final SeatRows seats;
    private final PersonRows persons;
    private final Appoint appoint;
    private final NamesOf names;
    private final BodyPages pages;

    public AppointController(
            TenantScope scope,
            BodyRows bodies,
            SeatRows seats,
            PersonRows persons,
            Appoint appoint,
            NamesOf names,
            BodyPages pages) {
        this.scope = scope;
        this.bodies = bodies;
        this.seats = seats;
        this.persons = persons;
        this.appoint = appoint;
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
                    typed.put(
                            "oppnevnt_av",
                            Optional.ofNullable(place.seat().memberBy()).orElse(""));
                    return page(caller, place, Form.of(typed), FieldErrors.none(), "", "");
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

    private Answer submitted(Caller caller, Place place, Form form) {
        FieldErrors errors = faults(form);
        Optional<Capacity> capacity = Capacity.of(form.text("som"));
        Optional<LocalDate> since = TypedDate.of(form.text("fra"));
        Optional<UUID> person = Prefix.PERSON.read(form.text("person"));
        if (!errors.isEmpty() || capacity.isEmpty() || since.isEmpty() || person.isEmpty()) {
            return page(caller, place, form, errors, "", "").withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Appoint.Command command = new Appoint.Command(
                place.seat().id(),
                capacity.get(),
                person.get(),
                since.get(),
                TypedDate.of(form.text("til")).map(last -> last.plusDays(1)),
                form.text("oppnevnt_av"),
                Prefix.APPOINTMENT.read(form.text("sett")),
                form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            return switch (appoint.preview(caller, place.body(), command)) {
                case Appoint.Preview.WillBe willBe ->
                    page(
                            caller,
                            place,
                            form,
                            FieldErrors.none(),
                            happens(willBe, command.capacity(), place, caller.language()),
                            willBe.leaves()
                                    .map(term -> Prefix.APPOINTMENT.show(term.id()))
                                    .orElse(""));
                case Appoint.Preview.Not not -> refused(caller, place, form, not.refusal());
            };
        }
        return switch (appoint.handle(caller, place.body(), command)) {
            case Appoint.Outcome.Appointed _ ->
                SeeOther.to("/utvalg/" + place.body().code() + "/medlemmer?dato=" + command.since());
            case Appoint.Outcome.Refused refused -> refused(caller, place, form, refused.refusal());
            case Appoint.Outcome.Stale _ ->
                page(caller, place, form, FieldErrors.none().and("person", "bodies.appoint.stale"), "", "")
                        .withStatus(HttpStatus.CONFLICT);
            case Appoint.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private static FieldErrors faults(Form form) {
        FieldErrors errors = FieldErrors.none();
        if (Capacity.of(form.text("som")).isEmpty()) {
            errors = errors.and("som", "form.error.choice");
        }
        if (Prefix.PERSON.read(form.text("person")).isEmpty()) {
            errors = errors.and("person", "form.error.choice");
        }
        if (TypedDate.of(form.text("fra")).isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        if (!form.text("til").isEmpty() && TypedDate.of(form.text("til")).isEmpty()) {
            errors = errors.and("til", "form.error.date");
        }
        if (form.text("oppnevnt_av").isEmpty()) {
            errors = errors.and("oppnevnt_av", "form.error.empty");
        } else if (form.text("oppnevnt_av").length() > LONGEST_APPOINTER) {
            errors = errors.and("oppnevnt_av", "form.error.long", LONGEST_APPOINTER);
        }
        return errors;
    }

    private Answer refused(Caller caller, Place place, Form form, Appoint.Refusal refusal) {
        return switch (refusal) {
            case Appoint.Refusal.ByRules byRules -> refusedByRules(caller, place, form, byRules.judged());
            case Appoint.Refusal.Unknown _ ->
                refused(caller, place, form, FieldErrors.none().and("person", "bodies.appoint.unknown"));
            case Appoint.Refusal.EndsBeforeItBegins _ ->
                refused(caller, place, form, FieldErrors.none().and("til", "bodies.appoint.ends-first"));
            case Appoint.Refusal.SitsAlready sits ->
                refused(
                        caller,
                        place,
                        form,
                        FieldErrors.none().and("person", "bodies.appoint.sits-already", term(sits.other())));
            case Appoint.Refusal.Taken taken ->
                refused(
                        caller,
                        place,
                        form,
                        FieldErrors.none().and("fra", "bodies.appoint.taken", term(taken.other())));
        };
    }

    private Answer refused(Caller caller, Place place, Form form, FieldErrors errors) {
        FieldErrors.FieldError first = errors.all().getFirst();
        String detail =
                pages.text(first.key(), caller.language(), first.arguments().toArray());
        return Problem.refusedBy(
                        first.key().equals("bodies.appoint.sits-already")
                                ? Clause.ONE_PERSON_ONE_SEAT.ruleId()
                                : ErrorKind.INVALID.code(),
                        new Problem.Words(pages.text("bodies.appoint.refused", caller.language()), detail))
                .on(page(caller, place, form, errors, "", ""));
    }

    private Answer refusedByRules(Caller caller, Place place, Form form, Appoint.Judged judged) {
        Language language = caller.language();
        Judgement judgement = judged.judgement();
        return RefusedByRules.problem(
                        pages.text("bodies.appoint.refused", language), judgement, names.in(judged.seating()), language)
                .on(page(caller, place, form, FieldErrors.none(), "", "")
                        .with("finding", FindingView.of(judgement.finding(), names.in(judged.seating()), language)));
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
        return begins + " " + ends + " " + leaves;
    }

    private Page page(Caller caller, Place place, Form form, FieldErrors errors, String preview, String seen) {
        Language language = caller.language();
        List<Choice> people = persons.all(caller.tenant().id()).stream()
                .map(person -> Choice.of(Prefix.PERSON.show(person.id()), person.name()))
                .toList();
        List<Choice> withNone = new java.util.ArrayList<>();
        withNone.add(Choice.of("", pages.text("bodies.appoint.choose", language)));
        withNone.addAll(people);
        return Page.of("bodies/appoint", pages.around(caller, place.body()))
                .with("path", place.path())
                .with("seat", place.seat().label())
                .with("people", withNone)
                .with(
                        "capacities",
                        List.of(
                                Choice.of("member", pages.text("bodies.appoint.member", language)),
                                Choice.of("deputy", pages.text("bodies.appoint.deputy", language))))
                .with("form", form)
                .with("errors", errors)
                .with("preview", preview)
                .with("seen", seen);
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
