package no.samraad.server.amendments.web;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samraad.engine.amendment.FoundingFacts.PredecessorStanding;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.RuleCode;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.parties.PartyRows;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.platform.web.Step;
import no.samraad.server.amendments.ChangedParagraphs;
import no.samraad.server.amendments.HowAmended;
import no.samraad.server.amendments.PublishDraft;
import no.samraad.server.amendments.PutDraft;
import no.samraad.server.amendments.RecordFounding;
import no.samraad.server.amendments.Standing;
import no.samraad.server.amendments.StandingRows;
import no.samraad.server.amendments.TellOfParties;
import no.samraad.server.amendments.WithdrawAmendment;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.cases.JudgeCase;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.cases.web.Refusals;
import no.samraad.server.examples.RunExamples;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftState;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/** The way of a draft through meetings to rules in force: put, discussed, adopted, published. */
@Controller(value = "/vedtekter/utkast/{utkast}/behandling", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ProcessController {
    private static final String VIEW = "amendments/process";
    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_REASON = 1_000;

    private final TenantScope scope;
    private final DraftDoor door;
    private final StandingRows standings;
    private final StatutesInForce statutes;
    private final BodyRows bodies;
    private final PartyRows parties;
    private final NamesOf names;
    private final RunExamples examples;
    private final PutDraft putDraft;
    private final WithdrawAmendment withdraw;
    private final TellOfParties tellOfParties;
    private final RecordFounding recordFounding;
    private final PublishDraft publishDraft;
    private final Refusals refusals;
    private final Messages messages;

    public ProcessController(
            TenantScope scope,
            DraftDoor door,
            StandingRows standings,
            StatutesInForce statutes,
            BodyRows bodies,
            PartyRows parties,
            NamesOf names,
            RunExamples examples,
            PutDraft putDraft,
            WithdrawAmendment withdraw,
            TellOfParties tellOfParties,
            RecordFounding recordFounding,
            PublishDraft publishDraft,
            Refusals refusals,
            Messages messages) {
        this.scope = scope;
        this.door = door;
        this.standings = standings;
        this.statutes = statutes;
        this.bodies = bodies;
        this.parties = parties;
        this.names = names;
        this.examples = examples;
        this.putDraft = putDraft;
        this.withdraw = withdraw;
        this.tellOfParties = tellOfParties;
        this.recordFounding = recordFounding;
        this.publishDraft = publishDraft;
        this.refusals = refusals;
        this.messages = messages;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String utkast) {
        return scope.serve(
                request,
                caller -> door.open(
                        request, caller, utkast, draft -> page(caller, draft, Form.empty(), FieldErrors.none())));
    }

    @Post("/sak")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> put(HttpRequest<?> request, String utkast, @Nullable @Body Map<String, Object> typed) {
        return act(request, utkast, typed, this::put);
    }

    @Post("/trekk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> withdraw(HttpRequest<?> request, String utkast, @Nullable @Body Map<String, Object> typed) {
        return act(request, utkast, typed, this::withdraw);
    }

    /** What a party has answered; of the first rules of a community, what its council or board has decided. */
    @Post("/part")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> party(HttpRequest<?> request, String utkast, @Nullable @Body Map<String, Object> typed) {
        return act(
                request,
                utkast,
                typed,
                (caller, draft, form) ->
                        form.text("organ").isEmpty() ? party(caller, draft, form) : founding(caller, draft, form));
    }

    @Post("/publiser")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> publish(HttpRequest<?> request, String utkast, @Nullable @Body Map<String, Object> typed) {
        return act(request, utkast, typed, this::publish);
    }

    /** Where the forms post to: a browser that reloads comes back to the page. */
    @Get("/{act}")
    public HttpResponse<?> back(HttpRequest<?> request, String utkast, String act) {
        return scope.serve(
                request,
                caller -> Set.of("sak", "trekk", "part", "publiser").contains(act)
                        ? door.open(request, caller, utkast, ProcessController::home)
                        : Problem.notFound());
    }

    @FunctionalInterface
    private interface Work {
        Answer take(Caller caller, Draft draft, Form form);
    }

    private HttpResponse<?> act(HttpRequest<?> request, String utkast, @Nullable Map<String, Object> typed, Work step) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> door.open(request, caller, utkast, draft -> step.take(caller, draft, form)));
    }

    private static Answer home(Draft draft) {
        return SeeOther.to(draft.path() + "/behandling");
    }

    private Answer put(Caller caller, Draft draft, Form form) {
        Optional<PutDraft.Overlap> overlap = PutDraft.Overlap.of(form.text("overlapp"));
        Optional<PutDraft.Size> size = PutDraft.Size.of(form.text("omfang"));
        Optional<LocalDate> from = form.text("fra").isEmpty() ? Optional.empty() : DayTyped.of(form.text("fra"));
        FieldErrors errors = FieldErrors.none();
        if (form.text("utvalg").isEmpty()) {
            errors = errors.and("utvalg", "form.error.choice");
        }
        if (overlap.isEmpty()) {
            errors = errors.and("overlapp", "form.error.choice");
        }
        if (from.isEmpty() && !form.text("fra").isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        } else if (from.filter(day -> !day.isAfter(caller.today())).isPresent()) {
            errors = errors.and("fra", "amendments.error.past");
        }
        if (!errors.isEmpty()) {
            return invalid(caller, draft, form, errors);
        }
        return switch (putDraft.handle(
                caller,
                new PutDraft.Command(
                        draft.number(),
                        form.version().orElse(-1),
                        form.text("utvalg"),
                        overlap.orElseThrow(),
                        size,
                        from,
                        form.idempotencyKey()))) {
            case PutDraft.Outcome.Put _ -> home(draft);
            case PutDraft.Outcome.NotFound() -> Problem.notFound();
            case PutDraft.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case PutDraft.Outcome.Stale() -> stale(caller, draft, form);
            case PutDraft.Outcome.ChangesNothing() ->
                invalid(caller, draft, form, errors.and("utvalg", "amendments.error.nothing"));
            case PutDraft.Outcome.NoSuchBody() ->
                invalid(caller, draft, form, errors.and("utvalg", "form.error.choice"));
            case PutDraft.Outcome.Refused(JudgeCase.Judged judged) ->
                refusals.problem(caller, judged.seating(), judged.judgement())
                        .on(page(caller, draft, form, FieldErrors.none())
                                .with(
                                        "refusal",
                                        refusals.view(
                                                caller,
                                                judged.seating(),
                                                judged.statutes().rules(),
                                                judged.judgement())));
        };
    }

    private Answer withdraw(Caller caller, Draft draft, Form form) {
        return switch (withdraw.handle(
                caller,
                new WithdrawAmendment.Command(
                        draft.number(), form.version().orElse(-1), form.text("grunn"), form.idempotencyKey()))) {
            case WithdrawAmendment.Outcome.Withdrawn() -> home(draft);
            case WithdrawAmendment.Outcome.NotFound() -> Problem.notFound();
            case WithdrawAmendment.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case WithdrawAmendment.Outcome.NoReason() ->
                invalid(
                        caller,
                        draft,
                        form,
                        form.text("grunn").isEmpty()
                                ? FieldErrors.none().and("grunn", "form.error.empty")
                                : FieldErrors.none().and("grunn", "form.error.long", String.valueOf(LONGEST_REASON)));
            case WithdrawAmendment.Outcome.OnAgenda() ->
                invalid(caller, draft, form, FieldErrors.none().and("grunn", "amendments.error.on-agenda"));
            case WithdrawAmendment.Outcome.Stale() -> stale(caller, draft, form);
        };
    }

    private Answer party(Caller caller, Draft draft, Form form) {
        Optional<UUID> party = Prefix.PARTY.read(form.text("part"));
        Optional<TellOfParties.Answered> answer = TellOfParties.Answered.of(form.text("svar"));
        if (party.isEmpty() || answer.isEmpty()) {
            return Problem.of(ErrorKind.BAD_REQUEST).keeping(form);
        }
        String at = form.text("part");
        boolean asked = answer.get() != TellOfParties.Answered.NOT_ASKED;
        Optional<LocalDate> on = asked ? DayTyped.of(form.text("dato")) : Optional.empty();
        FieldErrors errors = FieldErrors.none();
        if (asked && on.isEmpty()) {
            errors = errors.and(at, "form.error.date");
        } else if (on.filter(day -> day.isAfter(caller.today())).isPresent()) {
            errors = errors.and(at, "amendments.error.future");
        }
        if (form.text("dokument").length() > LONGEST_DOCUMENT) {
            errors = errors.and(at, "form.error.long", String.valueOf(LONGEST_DOCUMENT));
        }
        if (!errors.isEmpty()) {
            return invalid(caller, draft, form, errors);
        }
        return switch (tellOfParties.handle(
                caller,
                new TellOfParties.Command(
                        draft.number(),
                        form.text("tekst"),
                        party.get(),
                        answer.get(),
                        on,
                        asked ? form.text("dokument") : "",
                        form.idempotencyKey()))) {
            case TellOfParties.Outcome.Told() -> home(draft);
            case TellOfParties.Outcome.NotFound() -> Problem.notFound();
            case TellOfParties.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case TellOfParties.Outcome.NotNow() -> stale(caller, draft, form);
            case TellOfParties.Outcome.OtherText() -> otherText(caller, draft, form);
        };
    }

    private Answer founding(Caller caller, Draft draft, Form form) {
        Optional<UUID> party = Prefix.PARTY.read(form.text("part"));
        Optional<RecordFounding.Organ> organ = RecordFounding.Organ.of(form.text("organ"));
        Optional<RecordFounding.Decided> decided = RecordFounding.Decided.of(form.text("svar"));
        if (party.isEmpty() || organ.isEmpty() || decided.isEmpty()) {
            return Problem.of(ErrorKind.BAD_REQUEST).keeping(form);
        }
        String at = form.text("part");
        Optional<LocalDate> on = DayTyped.of(form.text("dato"));
        FieldErrors errors = FieldErrors.none();
        if (on.isEmpty()) {
            errors = errors.and(at, "form.error.date");
        } else if (on.get().isAfter(caller.today())) {
            errors = errors.and(at, "amendments.error.future");
        }
        if (form.text("dokument").isEmpty()) {
            errors = errors.and(at, "amendments.error.document");
        } else if (form.text("dokument").length() > LONGEST_DOCUMENT) {
            errors = errors.and(at, "form.error.long", String.valueOf(LONGEST_DOCUMENT));
        }
        if (!errors.isEmpty()) {
            return invalid(caller, draft, form, errors);
        }
        return switch (recordFounding.handle(
                caller,
                new RecordFounding.Command(
                        draft.number(),
                        form.text("tekst"),
                        party.get(),
                        organ.get(),
                        decided.get(),
                        on.orElseThrow(),
                        form.text("dokument"),
                        form.idempotencyKey()))) {
            case RecordFounding.Outcome.Recorded() -> home(draft);
            case RecordFounding.Outcome.NotFound() -> Problem.notFound();
            case RecordFounding.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case RecordFounding.Outcome.NotNow() -> stale(caller, draft, form);
            case RecordFounding.Outcome.OtherText() -> otherText(caller, draft, form);
        };
    }

    private Answer publish(Caller caller, Draft draft, Form form) {
        Optional<LocalDate> from = DayTyped.of(form.text("fra"));
        if (from.isEmpty()) {
            return invalid(caller, draft, form, FieldErrors.none().and("fra", "form.error.date"));
        }
        PredecessorStanding predecessor = Stream.of(PredecessorStanding.values())
                .filter(one -> code(one).equals(form.text("forgjenger")))
                .findFirst()
                .orElse(PredecessorStanding.NOT_KNOWN);
        Dates dates = new Dates(caller.language(), caller.today(), messages);
        return switch (publishDraft.handle(
                caller,
                new PublishDraft.Command(
                        draft.number(), form.version().orElse(-1), from.get(), predecessor, form.idempotencyKey()))) {
            case PublishDraft.Outcome.Published _ -> home(draft);
            case PublishDraft.Outcome.NotFound() -> Problem.notFound();
            case PublishDraft.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case PublishDraft.Outcome.SameHands() ->
                page(caller, draft, form, FieldErrors.none().and("fra", "amendments.error.same-hands"))
                        .withStatus(HttpStatus.CONFLICT);
            case PublishDraft.Outcome.NotAdopted() ->
                page(caller, draft, form, FieldErrors.none().and("fra", "amendments.error.not-adopted"))
                        .withStatus(HttpStatus.CONFLICT);
            case PublishDraft.Outcome.Overtaken() ->
                page(caller, draft, form, FieldErrors.none().and("fra", "amendments.error.overtaken"))
                        .withStatus(HttpStatus.CONFLICT);
            case PublishDraft.Outcome.Stale() -> stale(caller, draft, form);
            case PublishDraft.Outcome.TooEarly(LocalDate earliest) ->
                invalid(
                        caller,
                        draft,
                        form,
                        FieldErrors.none().and("fra", "amendments.error.too-early", dates.day(earliest)));
            case PublishDraft.Outcome.OtherDay(LocalDate decided) ->
                invalid(
                        caller,
                        draft,
                        form,
                        FieldErrors.none().and("fra", "amendments.error.other-day", dates.day(decided)));
            case PublishDraft.Outcome.OverBefore(LocalDate last) ->
                invalid(
                        caller,
                        draft,
                        form,
                        FieldErrors.none().and("fra", "amendments.error.over-before", dates.day(last)));
            case PublishDraft.Outcome.DayTaken() ->
                invalid(caller, draft, form, FieldErrors.none().and("fra", "amendments.error.day-taken"));
            case PublishDraft.Outcome.Refused(Judgement judgement, RulesInForce rules) -> {
                Names known = partyNames(caller, draft);
                yield RefusedByRules.problem(
                                door.text(caller, "amendments.refused"), judgement, known, caller.language())
                        .on(page(caller, draft, form, FieldErrors.none())
                                .with("refusal", FindingView.of(judgement.finding(), rules, known, caller.language())));
            }
        };
    }

    private Answer invalid(Caller caller, Draft draft, Form form, FieldErrors errors) {
        return page(caller, draft, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Answer stale(Caller caller, Draft draft, Form form) {
        return page(caller, draft, form, FieldErrors.none())
                .with("stale", true)
                .with("kept", form.written())
                .withStatus(HttpStatus.CONFLICT);
    }

    /** An answer is to a text: the form stands as it was typed, now under the text as it is. */
    private Answer otherText(Caller caller, Draft draft, Form form) {
        return page(caller, draft, form, FieldErrors.none())
                .with("otherText", true)
                .withStatus(HttpStatus.CONFLICT);
    }

    private Names partyNames(Caller caller, Draft draft) {
        UUID tenant = caller.tenant().id();
        return names(
                tenant,
                standings.of(tenant, draft.number(), caller.today()),
                bodies.all(tenant),
                List.of(draft.document()));
    }

    private Names names(
            UUID tenant,
            Standing standing,
            List<no.samraad.server.bodies.Body> known,
            List<StatutesDocument> documents) {
        return new WithParties(names.inRules(known, parties.all(tenant), documents), standing);
    }

    private Page page(Caller caller, Draft draft, Form form, FieldErrors errors) {
        UUID tenant = caller.tenant().id();
        Standing standing = standings.of(tenant, draft.number(), caller.today());
        List<StatutesDocument> documents = statutes.documents(tenant);
        HowAmended how = HowAmended.on(caller.today(), documents, draft.document());
        List<no.samraad.server.bodies.Body> everyBody = bodies.all(tenant);
        Names known = names(
                tenant,
                standing,
                everyBody,
                RulesInForce.on(caller.today(), documents).documents());
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), known);
        List<RunExamples.Run> runs = examples.of(tenant, draft.document(), caller.today());
        boolean founding =
                documents.stream().noneMatch(one -> one.kind() == no.samraad.engine.provision.DocumentKind.STATUTES)
                        && draft.document().kind() == no.samraad.engine.provision.DocumentKind.STATUTES;
        ProcessView view = new ProcessView(
                steps(caller, draft, standing, how),
                how.rules().stream().map(rule -> sentences.rule(rule.rule())).toList(),
                transition(draft, sentences),
                ChangedParagraphs.of(PutDraft.latest(documents, draft), draft.document()).paragraphs().stream()
                        .map(ChangedParagraphs.Changed::label)
                        .toList(),
                (int) runs.stream().filter(run -> !run.asExpected()).count(),
                runs.size(),
                standing.now().map(ProcessController::putAs),
                standing.now()
                                .filter(put -> how.everyParty()
                                        || how.parties() && !put.overlap().equals("does_not_overlap"))
                                .isPresent()
                        ? parties(standing)
                        : List.of(),
                founding && draft.state() == DraftState.WORKING ? founders(standing, draft) : List.of());
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("text", draft.document().title().in(FindingView.engineLanguage(caller.language())));
        model.put("path", draft.path() + "/behandling");
        model.put("view", view);
        model.put("form", form);
        model.put("errors", errors);
        model.put("stale", false);
        model.put("otherText", false);
        model.put("kept", List.of());
        model.put("crumbs", door.crumbs(caller, draft));
        model.put("writes", DraftAccess.writes(caller, draft));
        model.put("working", draft.state() == DraftState.WORKING);
        model.put("proposed", draft.state() == DraftState.PROPOSED);
        model.put(
                "publishes",
                PublishDraft.role(caller, standing.now()).isPresent()
                        && (draft.state() == DraftState.ADOPTED || founding && draft.state() == DraftState.WORKING));
        model.put("founding", founding);
        model.put("sized", how.sized());
        model.put("everyParty", how.everyParty());
        model.put(
                "bodies",
                everyBody.stream()
                        .filter(body -> body.standsOn(caller.today())
                                && caller.rolesIn(body.id()).contains(Role.SECRETARY))
                        .map(body -> Choice.of(body.code(), body.name(caller.language())))
                        .toList());
        model.put(
                "body",
                form.text("utvalg").isEmpty()
                        ? how.body().map(one -> one.value()).orElse("")
                        : form.text("utvalg"));
        model.put("overlaps", choices(caller, "amendments.overlap.", "overlaps", "does_not_overlap", "not_known"));
        model.put("sizes", choices(caller, "amendments.size.", "small", "large"));
        model.put("answers", choices(caller, "amendments.answer.", "not_asked", "asked", "heard", "agreed", "refused"));
        model.put("organs", choices(caller, "amendments.organ.", "council_or_board", "administration"));
        model.put("decisions", choices(caller, "amendments.decided.", "yes", "conditional", "no"));
        model.put("predecessors", choices(caller, "amendments.predecessor.", "none", "ended", "goes_on", "not_known"));
        return Page.of(VIEW, model);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<Choice> choices(Caller caller, String prefix, String... codes) {
        return Stream.of(codes)
                .map(code -> Choice.of(code, door.text(caller, prefix + code)))
                .toList();
    }

    private static ProcessView.PutAs putAs(Standing.Put put) {
        return new ProcessView.PutAs(
                put.bodyName(),
                Prefix.CASE.show(put.caseId()),
                put.caseState(),
                Optional.ofNullable(put.itemPath()),
                put.overlap(),
                put.putByName(),
                put.putAt().atZone(Clocks.OSLO).toLocalDate());
    }

    private static List<ProcessView.PartyLine> parties(Standing standing) {
        return standing.parties().stream()
                .map(party -> new ProcessView.PartyLine(
                        Prefix.PARTY.show(party.id()),
                        party.name(),
                        party.answer(),
                        "",
                        Optional.ofNullable(party.on())
                                .map(ProcessController::digits)
                                .orElse(""),
                        party.document(),
                        false))
                .toList();
    }

    private static List<ProcessView.PartyLine> founders(Standing standing, Draft draft) {
        return standing.parties().stream()
                .map(party -> {
                    Optional<Standing.Founding> decided = standing.foundings().stream()
                            .filter(one -> one.partyId().equals(party.id()))
                            .findFirst();
                    return new ProcessView.PartyLine(
                            Prefix.PARTY.show(party.id()),
                            party.name(),
                            decided.map(Standing.Founding::answer).orElse(""),
                            decided.map(Standing.Founding::organ).orElse("council_or_board"),
                            decided.map(one -> digits(one.on())).orElse(""),
                            decided.map(Standing.Founding::document).orElse(""),
                            decided.filter(one -> !one.sha256().equals(draft.sha256()))
                                    .isPresent());
                })
                .toList();
    }

    private static String digits(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static List<String> transition(Draft draft, Sentences sentences) {
        return draft.document().paragraphs().stream()
                .map(Paragraph::rules)
                .flatMap(List::stream)
                .filter(rule -> rule.provision().code() == RuleCode.I4)
                .map(sentences::rule)
                .toList();
    }

    /** From a text to rules in force, with the dates of what is done and the paragraph of what comes. */
    private List<Step> steps(Caller caller, Draft draft, Standing standing, HowAmended how) {
        Dates dates = new Dates(caller.language(), caller.today(), messages);
        List<Step> steps = new ArrayList<>();
        Optional<Standing.Put> put = standing.now();
        Function<LocalDate, String> on = day -> dates.date(day);
        boolean adopted = put.map(Standing.Put::adoptedOn).isPresent();
        boolean published = draft.state() == DraftState.PUBLISHED;
        steps.add(new Step(
                door.text(caller, "amendments.step.put"),
                put.map(one -> on.apply(one.putAt().atZone(Clocks.OSLO).toLocalDate()) + ", " + one.bodyName())
                        .orElse(""),
                put.isPresent() ? Step.State.DONE : Step.State.NOW));
        int place = 1;
        for (Standing.Reading reading : standing.readings()) {
            boolean same =
                    put.filter(one -> one.sha256().equals(reading.sha256())).isPresent();
            steps.add(new Step(
                    door.text(caller, "amendments.step.discussed", String.valueOf(place++)),
                    on.apply(reading.on()) + ", " + reading.bodyName()
                            + (same ? "" : ". " + door.text(caller, "amendments.step.other-text")),
                    Step.State.DONE));
        }
        if (standing.readings().isEmpty() && how.discussedFirst()) {
            steps.add(new Step(
                    door.text(caller, "amendments.step.discussed", "1"),
                    how.label(),
                    put.isPresent() && !adopted ? Step.State.NOW : Step.State.NEXT));
        }
        boolean read = !standing.readings().isEmpty() || !how.discussedFirst();
        steps.add(new Step(
                door.text(caller, "amendments.step.adopted"),
                put.map(Standing.Put::adoptedOn).map(on).orElse(how.label()),
                adopted ? Step.State.DONE : put.isPresent() && read ? Step.State.NOW : Step.State.NEXT));
        steps.add(new Step(
                door.text(caller, "amendments.step.published"),
                put.map(Standing.Put::publishedFrom)
                        .map(day -> door.text(caller, "amendments.step.in-force", on.apply(day)))
                        .orElse(""),
                published ? Step.State.DONE : adopted ? Step.State.NOW : Step.State.NEXT));
        return steps;
    }
}
