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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.HeldAuthority;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Person.Extent;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
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
import no.samraad.server.bodies.Seating;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/** The secretary's form for appointing to a seat: first what will happen, then the act. */
@Controller(value = "/utvalg/{code}/medlemmer/{position}/oppnevn", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AppointController {
    private final TenantScope scope;
    private final BodyRows bodies;
    private final SeatRows seats;
    private final PersonRows persons;
    private final PartyRows parties;
    private final StatutesInForce statutes;
    private final Appoint appoint;
    private final NamesOf names;
    private final BodyPages pages;

    public AppointController(
            TenantScope scope,
            BodyRows bodies,
            SeatRows seats,
            PersonRows persons,
            PartyRows parties,
            StatutesInForce statutes,
            Appoint appoint,
            NamesOf names,
            BodyPages pages) {
        this.scope = scope;
        this.bodies = bodies;
        this.seats = seats;
        this.persons = persons;
        this.parties = parties;
        this.statutes = statutes;
        this.appoint = appoint;
        this.names = names;
        this.pages = pages;
    }

    private record Place(no.samraad.server.bodies.Body body, SeatHolding seat) {
        String path() {
            return "/utvalg/" + body.code() + "/medlemmer/" + seat.position() + "/oppnevn";
        }
    }

    /**
     * What the form is filled in against.
     *
     * @param named what the rules of the first day name about the seat
     * @param parties those a person may come from on that day
     */
    private record Ground(AppointersByRules named, List<MemberParty> parties) {}

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
        UUID tenantId = caller.tenant().id();
        AppointersByRules named = AppointersByRules.of(
                statutes.on(tenantId, day).rules(), place.body().bodyCode(), place.seat());
        List<MemberParty> from = named.asksParty()
                ? parties.members(tenantId).stream()
                        .filter(party -> !party.since().isAfter(day)
                                && (party.until() == null || party.until().isAfter(day)))
                        .toList()
                : List.of();
        return new Ground(named, from);
    }

    private Answer submitted(Caller caller, Place place, Form form) {
        Ground ground = ground(caller, place, TypedDate.of(form.text("fra")).orElse(caller.today()));
        Function<Appointer, String> word = appointer -> word(place, appointer, Language.NB);
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

    private String word(Place place, Appointer appointer, Language language) {
        String party = place.seat().partyName();
        return appointer instanceof Appointer.OneParty(var code)
                        && party != null
                        && code.value().equals(place.seat().partyCode())
                ? party
                : Sentences.in(
                                FindingView.engineLanguage(language),
                                names.in(new Seating(place.body(), place.body().since(), List.of())))
                        .appointer(appointer);
    }

    private Page page(Caller caller, Place place, Ground ground, Form form, FieldErrors errors) {
        Language language = caller.language();
        AppointersByRules named = ground.named();
        List<Choice> people = new ArrayList<>();
        people.add(Choice.of("", pages.text("bodies.appoint.choose", language)));
        persons.all(caller.tenant().id())
                .forEach(person -> people.add(Choice.of(Prefix.PERSON.show(person.id()), person.name())));
        List<Choice> from = new ArrayList<>();
        from.add(Choice.of("", pages.text("bodies.appoint.from.none", language)));
        ground.parties().forEach(party -> from.add(Choice.of(party.code(), party.name())));
        return Page.of("bodies/appoint", pages.around(caller, place.body()))
                .with("path", place.path())
                .with("seat", place.seat().label())
                .with("people", people)
                .with(
                        "capacities",
                        List.of(
                                Choice.of("member", pages.text("bodies.appoint.member", language)),
                                Choice.of("deputy", pages.text("bodies.appoint.deputy", language))))
                .with("appointers", choices(place, named.appointers(), "bodies.appoint.another", language))
                .with("proposers", proposers(place, named, language))
                .with(
                        "methods",
                        named.methods().isEmpty()
                                ? List.of()
                                : Stream.of(AppointingMethod.values())
                                        .map(method -> valued(method, AppointForm.code(method), language))
                                        .toList())
                .with("deputy", Optional.ofNullable(place.seat().deputyName()).orElse(""))
                .with("asksAboutPerson", named.asksAboutPerson())
                .with("asksParty", named.asksParty())
                .with("from", from)
                .with(
                        "posts",
                        AppointForm.posts(named.standings()).stream()
                                .map(post -> post(post, form, language))
                                .toList())
                .with(
                        "sectors",
                        named.sectors().stream()
                                .map(sector -> ticked(
                                        AppointForm.code(sector),
                                        pages.text("rules.value." + AppointForm.code(sector), language),
                                        form.all("sektor")))
                                .toList())
                .with(
                        "authorities",
                        named.asksAuthority()
                                ? List.of(
                                        Choice.of("", pages.text("bodies.appoint.authority.unknown", language)),
                                        valued(HeldAuthority.OWN, "own", language),
                                        valued(HeldAuthority.DELEGATED, "delegated", language))
                                : List.of())
                .with("form", form)
                .with("errors", errors)
                .with("preview", "")
                .with("seen", "")
                .with("judged", new SeatRulesView(List.of(), List.of(), List.of(), List.of()))
                .with("needsReason", false);
    }

    /** Something to tick, and whether it is. */
    public record Ticked(String value, String label, boolean on) {}

    private static Ticked ticked(String value, String label, List<String> on) {
        return new Ticked(value, label, on.contains(value));
    }

    private Ticked post(Person.Post post, Form form, Language language) {
        Extent extent = post.extent();
        String label = pages.text("rules.value." + AppointForm.code(post.standing()), language)
                + (extent == null ? "" : pages.text("bodies.appoint.extent." + AppointForm.code(extent), language));
        return ticked(AppointForm.code(post), label, form.all("er"));
    }

    private Choice valued(Enum<?> constant, String value, Language language) {
        return Choice.of(value, pages.text("rules.value." + AppointForm.code(constant), language));
    }

    private List<Choice> proposers(Place place, AppointersByRules named, Language language) {
        if (named.proposers().isEmpty()) {
            return List.of();
        }
        List<Choice> choices =
                new ArrayList<>(choices(place, named.proposers(), "bodies.appoint.another-proposer", language));
        choices.add(Choice.of(AppointForm.NOBODY, pages.text("bodies.appoint.no-proposer", language)));
        return choices;
    }

    private List<Choice> choices(Place place, Map<String, Appointer> named, String another, Language language) {
        List<Choice> choices = new ArrayList<>();
        named.forEach((key, appointer) -> {
            String word = word(place, appointer, language);
            choices.add(Choice.of(
                    key,
                    word.isEmpty() ? word : word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1)));
        });
        if (!choices.isEmpty()) {
            choices.add(Choice.of(AppointForm.ANOTHER, pages.text(another, language)));
        }
        return choices;
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
