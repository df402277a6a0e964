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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
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
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.ChooseLeader;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.JudgeLeadership;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.OfficeTermRow;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.Seating;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/**
 * The leadership of a body: who leads and has led it, how that stands to the rules of any day, and what must be done about it
 * long before. Open to all; the secretary records who is chosen, with the engine's verdict first.
 */
@Controller(value = "/utvalg/{code}/ledelse", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class LeadershipController {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;
    private static final String TURN = "tur";
    private static final String ANOTHER = "annen";
    private static final String BODY = "utvalg:";

    private final TenantScope scope;
    private final BodyRows bodies;
    private final CompositionOn compositions;
    private final JudgeLeadership judgeLeadership;
    private final ChooseLeader chooseLeader;
    private final StatutesInForce statutes;
    private final NamesOf names;
    private final BodyPages pages;

    public LeadershipController(
            TenantScope scope,
            BodyRows bodies,
            CompositionOn compositions,
            JudgeLeadership judgeLeadership,
            ChooseLeader chooseLeader,
            StatutesInForce statutes,
            NamesOf names,
            BodyPages pages) {
        this.scope = scope;
        this.bodies = bodies;
        this.compositions = compositions;
        this.judgeLeadership = judgeLeadership;
        this.chooseLeader = chooseLeader;
        this.statutes = statutes;
        this.names = names;
        this.pages = pages;
    }

    /** @param last the last day as typed; empty while the term is open */
    public record Term(String office, String name, String partner, String first, String last, boolean now) {}

    @Get("{?dag}")
    public HttpResponse<?> leadership(HttpRequest<?> request, String code, @QueryValue Optional<String> dag) {
        return scope.serve(
                request,
                caller -> found(caller, code, body -> {
                    String typed = dag.map(String::strip).orElse("");
                    Optional<LocalDate> chosen = typed.isEmpty() ? Optional.of(caller.today()) : TypedDate.of(typed);
                    LocalDate on = chosen.orElse(caller.today());
                    UUID tenantId = caller.tenant().id();
                    Language language = caller.language();
                    Seating seating = compositions.of(tenantId, body, on);
                    JudgeLeadership.Judged judged = judgeLeadership.handle(tenantId, body, on);
                    Names words = words(seating, judged);
                    Sentences sentences = Sentences.in(FindingView.engineLanguage(language), words);
                    List<Term> terms = judged.terms().reversed().stream()
                            .map(term -> term(term, on, language))
                            .toList();
                    Page page = Page.of("bodies/leadership", pages.around(caller, body))
                            .with("on", on)
                            .with("terms", terms)
                            .with(
                                    "ahead",
                                    judged.ahead().stream().map(sentences::duty).toList())
                            .with(
                                    "judged",
                                    SeatRulesView.of(
                                            judged.judgement().finding(),
                                            judged.rules().rules(),
                                            words,
                                            language))
                            .with("chooses", caller.rolesIn(body.id()).contains(Role.SECRETARY))
                            .with("typed", typed.isEmpty() ? MembersView.typed(on) : typed)
                            .with(
                                    "errors",
                                    chosen.isPresent()
                                            ? FieldErrors.none()
                                            : FieldErrors.none().and("dag", "form.error.date"));
                    return chosen.isPresent() ? page : page.withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                }));
    }

    private Names words(Seating seating, JudgeLeadership.Judged judged) {
        Map<UUID, String> leaders = new HashMap<>();
        judged.terms().forEach(term -> leaders.put(term.personId(), term.personName()));
        return names.in(seating, judged.parties(), leaders);
    }

    private Term term(OfficeTermRow term, LocalDate on, Language language) {
        LocalDate until = term.until();
        String partner = term.partner();
        return new Term(
                "bodies.office." + term.role(),
                term.personName(),
                partner == null ? "" : pages.partner(partner, language),
                MembersView.typed(term.since()),
                until == null ? "" : MembersView.typed(until.minusDays(1)),
                term.lastsOn(on));
    }

    @Get("/velg")
    public HttpResponse<?> form(HttpRequest<?> request, String code) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, request, code, body -> {
                    Map<String, Object> typed = new HashMap<>();
                    typed.put("fra", MembersView.typed(caller.today()));
                    return page(caller, body, caller.today(), Form.of(typed), FieldErrors.none());
                }));
    }

    @Post("/velg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(HttpRequest<?> request, String code, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/ledelse",
                (caller, form) -> asSecretary(caller, request, code, body -> submitted(caller, body, form)));
    }

    private Answer submitted(Caller caller, no.samraad.server.bodies.Body body, Form form) {
        LocalDate day = TypedDate.of(form.text("fra")).orElse(caller.today());
        FieldErrors errors = faults(form);
        Optional<Office> office = office(form.text("verv"));
        Optional<UUID> person = Prefix.PERSON.read(form.text("person"));
        Map<String, ChosenBy> ways = ways(caller, body, day);
        Optional<ChosenBy> way = form.text("valgt").equals(ANOTHER)
                ? another(form.text("hvem"))
                : Optional.ofNullable(ways.get(form.text("valgt")));
        if (form.text("valgt").equals(ANOTHER) && form.text("hvem").isEmpty()) {
            errors = errors.and("hvem", "form.error.empty");
        } else if (way.isEmpty()) {
            errors = errors.and("valgt", "form.error.choice");
        }
        if (!errors.isEmpty() || office.isEmpty() || person.isEmpty() || way.isEmpty()) {
            return page(caller, body, day, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        ChooseLeader.Command command = new ChooseLeader.Command(
                office.get(),
                person.get(),
                day,
                TypedDate.of(form.text("til")).map(last -> last.plusDays(1)),
                way.get(),
                form.uuid("sett"),
                form.text("begrunnelse"),
                form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            return shown(caller, body, form, command, chooseLeader.preview(caller, body, command), false);
        }
        return switch (chooseLeader.handle(caller, body, command)) {
            case ChooseLeader.Outcome.Chosen _ -> SeeOther.to("/utvalg/" + body.code() + "/ledelse?dag=" + day);
            case ChooseLeader.Outcome.Not(ChooseLeader.Preview preview) ->
                shown(caller, body, form, command, preview, true);
            case ChooseLeader.Outcome.Stale _ ->
                page(caller, body, day, form, FieldErrors.none().and("person", "bodies.leadership.stale"))
                        .withStatus(HttpStatus.CONFLICT);
            case ChooseLeader.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private Answer shown(
            Caller caller,
            no.samraad.server.bodies.Body body,
            Form form,
            ChooseLeader.Command command,
            ChooseLeader.Preview preview,
            boolean done) {
        Language language = caller.language();
        return switch (preview) {
            case ChooseLeader.Preview.NotAMember _ ->
                invalid(caller, body, command, form, FieldErrors.none().and("person", "bodies.leadership.not-member"));
            case ChooseLeader.Preview.EndsBeforeItBegins _ ->
                invalid(caller, body, command, form, FieldErrors.none().and("til", "bodies.appoint.ends-first"));
            case ChooseLeader.Preview.Taken(OfficeTermRow other) ->
                invalid(
                        caller,
                        body,
                        command,
                        form,
                        FieldErrors.none()
                                .and(
                                        "fra",
                                        "bodies.leadership.taken",
                                        other.personName(),
                                        MembersView.typed(other.since())));
            case ChooseLeader.Preview.WillBe willBe -> {
                ChooseLeader.Judged judged = willBe.judged();
                Map<UUID, String> known = new HashMap<>();
                willBe.leaves().ifPresent(term -> known.put(term.personId(), term.personName()));
                Names words = names.in(judged.seating(), judged.parties(), known);
                boolean missing =
                        done && judged.needsReason() && command.reason().isBlank();
                Page page = page(
                                caller,
                                body,
                                command.since(),
                                form,
                                missing
                                        ? FieldErrors.none().and("begrunnelse", "bodies.appoint.reason.missing")
                                        : FieldErrors.none())
                        .with("preview", judged.refused() ? "" : happens(willBe, command, language))
                        .with(
                                "seen",
                                willBe.leaves()
                                        .map(term -> term.id().toString())
                                        .orElse(""))
                        .with(
                                "judged",
                                SeatRulesView.of(
                                        judged.judgement().finding(),
                                        judged.rules().rules(),
                                        words,
                                        language))
                        .with("needsReason", judged.needsReason());
                yield judged.refused() || missing
                        ? RefusedByRules.problem(
                                        pages.text("bodies.leadership.refused", language),
                                        judged.judgement(),
                                        words,
                                        language)
                                .on(page)
                        : page;
            }
        };
    }

    private String happens(ChooseLeader.Preview.WillBe willBe, ChooseLeader.Command command, Language language) {
        String begins = pages.text(
                "bodies.leadership.preview." + AppointForm.code(command.office()),
                language,
                Optional.ofNullable(willBe.seat().memberName()).orElse(""),
                MembersView.typed(command.since()));
        return willBe.leaves()
                .map(term -> begins + " "
                        + pages.text(
                                "bodies.appoint.preview.leaves",
                                language,
                                term.personName(),
                                MembersView.typed(command.since().minusDays(1))))
                .orElse(begins);
    }

    private Answer invalid(
            Caller caller,
            no.samraad.server.bodies.Body body,
            ChooseLeader.Command command,
            Form form,
            FieldErrors errors) {
        return Problem.of(ErrorKind.INVALID).on(page(caller, body, command.since(), form, errors));
    }

    /** The chair and the deputy chair change places: first what the rules say of both, then one act. */
    @Get("/bytt")
    public HttpResponse<?> swapForm(HttpRequest<?> request, String code) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        request,
                        code,
                        body -> swapPage(
                                caller,
                                body,
                                caller.today(),
                                Form.of(Map.of("fra", MembersView.typed(caller.today()))),
                                FieldErrors.none())));
    }

    @Post("/bytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> swap(HttpRequest<?> request, String code, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/ledelse",
                (caller, form) -> asSecretary(caller, request, code, body -> swapped(caller, body, form)));
    }

    private Answer swapped(Caller caller, no.samraad.server.bodies.Body body, Form form) {
        Optional<LocalDate> since = TypedDate.of(form.text("fra"));
        LocalDate day = since.orElse(caller.today());
        FieldErrors errors = FieldErrors.none();
        if (since.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        if (!form.text("til").isEmpty() && TypedDate.of(form.text("til")).isEmpty()) {
            errors = errors.and("til", "form.error.date");
        }
        if (form.text("hvem").length() > LONGEST_NAME) {
            errors = errors.and("hvem", "form.error.long", LONGEST_NAME);
        }
        if (form.text("begrunnelse").length() > LONGEST_REASON) {
            errors = errors.and("begrunnelse", "form.error.long", LONGEST_REASON);
        }
        Optional<ChosenBy> way = form.text("valgt").equals(ANOTHER)
                ? another(form.text("hvem"))
                : Optional.ofNullable(ways(caller, body, day).get(form.text("valgt")));
        if (form.text("valgt").equals(ANOTHER) && form.text("hvem").isEmpty()) {
            errors = errors.and("hvem", "form.error.empty");
        } else if (way.isEmpty()) {
            errors = errors.and("valgt", "form.error.choice");
        }
        if (!errors.isEmpty() || way.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(swapPage(caller, body, day, form, errors));
        }
        ChooseLeader.Swap swap = new ChooseLeader.Swap(
                day,
                TypedDate.of(form.text("til")).map(last -> last.plusDays(1)),
                way.get(),
                form.uuid("sett"),
                form.uuid("sett_nestleder"),
                form.text("begrunnelse"),
                form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            return swapShown(caller, body, form, swap, chooseLeader.preview(caller, body, swap), false);
        }
        return switch (chooseLeader.handle(caller, body, swap)) {
            case ChooseLeader.SwapOutcome.Swapped _ -> SeeOther.to("/utvalg/" + body.code() + "/ledelse?dag=" + day);
            case ChooseLeader.SwapOutcome.Not(ChooseLeader.SwapPreview preview) ->
                swapShown(caller, body, form, swap, preview, true);
            case ChooseLeader.SwapOutcome.Stale _ ->
                swapPage(caller, body, day, form, FieldErrors.none().and("fra", "bodies.leadership.stale"))
                        .withStatus(HttpStatus.CONFLICT);
            case ChooseLeader.SwapOutcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private Answer swapShown(
            Caller caller,
            no.samraad.server.bodies.Body body,
            Form form,
            ChooseLeader.Swap swap,
            ChooseLeader.SwapPreview preview,
            boolean done) {
        return switch (preview) {
            case ChooseLeader.SwapPreview.NobodyToSwap _ ->
                swapInvalid(caller, body, swap, form, FieldErrors.none().and("fra", "bodies.leadership.swap.nobody"));
            case ChooseLeader.SwapPreview.EndsBeforeItBegins _ ->
                swapInvalid(caller, body, swap, form, FieldErrors.none().and("til", "bodies.appoint.ends-first"));
            case ChooseLeader.SwapPreview.Taken(OfficeTermRow other) ->
                swapInvalid(
                        caller,
                        body,
                        swap,
                        form,
                        FieldErrors.none()
                                .and(
                                        "fra",
                                        "bodies.leadership.taken",
                                        other.personName(),
                                        MembersView.typed(other.since())));
            case ChooseLeader.SwapPreview.WillSwap will -> {
                boolean missing = done && will.needsReason() && swap.reason().isBlank();
                Page page = swapPage(
                                caller,
                                body,
                                swap.since(),
                                form,
                                missing
                                        ? FieldErrors.none().and("begrunnelse", "bodies.appoint.reason.missing")
                                        : FieldErrors.none())
                        .with("preview", will.refused() ? "" : swapHappens(will, swap, caller.language()))
                        .with("seen", will.chair().id().toString())
                        .with("seenDeputy", will.deputy().id().toString())
                        .with("asChair", rules(will.asChair(), will, caller.language()))
                        .with("asDeputy", rules(will.asDeputy(), will, caller.language()))
                        .with("needsReason", will.needsReason());
                ChooseLeader.Judged worse = will.asChair().refused()
                                || (!will.asDeputy().refused() && will.asChair().needsReason())
                        ? will.asChair()
                        : will.asDeputy();
                yield will.refused() || missing
                        ? RefusedByRules.problem(
                                        pages.text("bodies.leadership.refused", caller.language()),
                                        worse.judgement(),
                                        leaders(worse, will),
                                        caller.language())
                                .on(page)
                        : page;
            }
        };
    }

    private Answer swapInvalid(
            Caller caller, no.samraad.server.bodies.Body body, ChooseLeader.Swap swap, Form form, FieldErrors errors) {
        return Problem.of(ErrorKind.INVALID).on(swapPage(caller, body, swap.since(), form, errors));
    }

    private Names leaders(ChooseLeader.Judged judged, ChooseLeader.SwapPreview.WillSwap will) {
        return names.in(
                judged.seating(),
                judged.parties(),
                Map.of(
                        will.chair().personId(), will.chair().personName(),
                        will.deputy().personId(), will.deputy().personName()));
    }

    private SeatRulesView rules(ChooseLeader.Judged judged, ChooseLeader.SwapPreview.WillSwap will, Language language) {
        return SeatRulesView.of(judged.judgement().finding(), judged.rules().rules(), leaders(judged, will), language);
    }

    private String swapHappens(ChooseLeader.SwapPreview.WillSwap will, ChooseLeader.Swap swap, Language language) {
        String day = MembersView.typed(swap.since());
        return pages.text(
                        "bodies.leadership.preview.chair",
                        language,
                        will.deputy().personName(),
                        day)
                + " "
                + pages.text(
                        "bodies.leadership.preview.deputy-chair",
                        language,
                        will.chair().personName(),
                        day);
    }

    private Page swapPage(
            Caller caller, no.samraad.server.bodies.Body body, LocalDate day, Form form, FieldErrors errors) {
        Page chosen = page(caller, body, day, form, errors);
        return Page.of("bodies/swap", chosen.model())
                .with("path", "/utvalg/" + body.code() + "/ledelse/bytt")
                .with("seenDeputy", "")
                .with("asChair", SeatRulesView.nothing())
                .with("asDeputy", SeatRulesView.nothing());
    }

    private static Optional<ChosenBy> another(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChosenBy.ByAppointer(
                        new Appointer.Outside(new LocalText(Map.of(no.samraad.engine.provision.Language.NB, name)))));
    }

    private static FieldErrors faults(Form form) {
        FieldErrors errors = FieldErrors.none();
        if (office(form.text("verv")).isEmpty()) {
            errors = errors.and("verv", "form.error.choice");
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
        if (form.text("hvem").length() > LONGEST_NAME) {
            errors = errors.and("hvem", "form.error.long", LONGEST_NAME);
        }
        if (form.text("begrunnelse").length() > LONGEST_REASON) {
            errors = errors.and("begrunnelse", "form.error.long", LONGEST_REASON);
        }
        return errors;
    }

    private static Optional<Office> office(String code) {
        return switch (code) {
            case "chair" -> Optional.of(Office.CHAIR);
            case "deputy-chair" -> Optional.of(Office.DEPUTY_CHAIR);
            default -> Optional.empty();
        };
    }

    /** How someone may have been chosen: as the rules say first, then by any body that stands, then in turn. */
    private Map<String, ChosenBy> ways(Caller caller, no.samraad.server.bodies.Body body, LocalDate day) {
        Map<String, ChosenBy> ways = new LinkedHashMap<>();
        RulesInForce rules = statutes.on(caller.tenant().id(), day).rules();
        Ruling.holding(rules.find(LeadershipChosen.class, body.bodyCode())).forEach(rule -> {
            switch (rule.provision().method()) {
                case ChoosingMethod.ElectedBy(BodyCode by) -> ways.put(BODY + by.value(), new ChosenBy.ByBody(by));
                case ChoosingMethod.SelfConstituted _ ->
                    ways.put(BODY + body.code(), new ChosenBy.ByBody(body.bodyCode()));
                case ChoosingMethod.InTurn _ -> ways.put(TURN, new ChosenBy.ByTurn());
                case ChoosingMethod.AppointedBy(Appointer by) -> {
                    switch (by) {
                        case Appointer.CommunityBody(BodyCode one) ->
                            ways.put(BODY + one.value(), new ChosenBy.ByBody(one));
                        case Appointer.OneParty one -> ways.put("regel", new ChosenBy.ByAppointer(one));
                        case Appointer.EachParty each -> ways.put("regel", new ChosenBy.ByAppointer(each));
                        case Appointer.Outside outside -> ways.put("regel", new ChosenBy.ByAppointer(outside));
                    }
                }
            }
        });
        bodies.all(caller.tenant().id()).stream()
                .filter(one -> one.standsOn(day))
                .forEach(one -> ways.putIfAbsent(BODY + one.code(), new ChosenBy.ByBody(one.bodyCode())));
        ways.putIfAbsent(TURN, new ChosenBy.ByTurn());
        return ways;
    }

    private Page page(Caller caller, no.samraad.server.bodies.Body body, LocalDate day, Form form, FieldErrors errors) {
        Language language = caller.language();
        UUID tenantId = caller.tenant().id();
        Seating seating = compositions.of(tenantId, body, day);
        List<Choice> people = new ArrayList<>();
        people.add(Choice.of("", pages.text("bodies.appoint.choose", language)));
        for (SeatHolding seat : seating.voting()) {
            UUID member = seat.memberId();
            if (member != null) {
                people.add(Choice.of(
                        Prefix.PERSON.show(member),
                        seat.memberName() + " (" + pages.partner(seat.partner(), language) + ")"));
            }
        }
        Names words = names.in(seating);
        Sentences sentences = Sentences.in(FindingView.engineLanguage(language), words);
        Map<String, String> shortNames = new HashMap<>();
        bodies.all(tenantId).forEach(one -> shortNames.put(one.code(), one.shortName()));
        List<Choice> ways = new ArrayList<>();
        ways(caller, body, day)
                .forEach((key, way) -> ways.add(Choice.of(
                        key,
                        switch (way) {
                            case ChosenBy.ByBody(BodyCode by) ->
                                pages.text(
                                        "bodies.leadership.by-body",
                                        language,
                                        shortNames.getOrDefault(by.value(), by.value()));
                            case ChosenBy.ByTurn _ -> pages.text("bodies.leadership.by-turn", language);
                            case ChosenBy.ByAppointer(Appointer by) ->
                                pages.text("bodies.leadership.by-appointer", language, sentences.appointer(by));
                        })));
        ways.add(Choice.of(ANOTHER, pages.text("bodies.appoint.another", language)));
        return Page.of("bodies/choose", pages.around(caller, body))
                .with("path", "/utvalg/" + body.code() + "/ledelse/velg")
                .with("people", people)
                .with("ways", ways)
                .with(
                        "offices",
                        List.of(
                                Choice.of("chair", pages.text("bodies.office.chair", language)),
                                Choice.of("deputy-chair", pages.text("bodies.office.deputy_chair", language))))
                .with("form", form)
                .with("errors", errors)
                .with("preview", "")
                .with("seen", "")
                .with("judged", new SeatRulesView(List.of(), List.of(), List.of(), List.of()))
                .with("needsReason", false);
    }

    private Answer found(Caller caller, String code, Function<no.samraad.server.bodies.Body, Answer> work) {
        return bodies.withCode(caller.tenant().id(), code).map(work).orElseGet(Problem::notFound);
    }

    private Answer asSecretary(
            Caller caller, HttpRequest<?> request, String code, Function<no.samraad.server.bodies.Body, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        return found(
                caller,
                code,
                body -> caller.rolesIn(body.id()).contains(Role.SECRETARY)
                        ? work.apply(body)
                        : Problem.of(ErrorKind.FORBIDDEN));
    }
}
