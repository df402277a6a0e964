package no.samraad.server.decisions.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.Sitting.BallotMode;
import no.samraad.server.attendance.Sitting.Choice;
import no.samraad.server.attendance.Sitting.Item;
import no.samraad.server.attendance.SittingFacts;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.attendance.web.AttendanceView;
import no.samraad.server.attendance.web.SittingFindings;
import no.samraad.server.decisions.Address;
import no.samraad.server.decisions.CastVote;
import no.samraad.server.decisions.ClaimPartiality;
import no.samraad.server.decisions.CloseBallot;
import no.samraad.server.decisions.CloseMeeting;
import no.samraad.server.decisions.EditProposal;
import no.samraad.server.decisions.GoToItem;
import no.samraad.server.decisions.OpenBallot;
import no.samraad.server.decisions.RoomFacts;
import no.samraad.server.decisions.RulesOfItem;
import no.samraad.server.decisions.SettlePartiality;
import no.samraad.server.decisions.Stop;
import no.samraad.server.decisions.TreatItem;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.StatutesInForce;

/** The meeting while it goes on: one page for everyone in it, with what each may do. */
@Controller("/utvalg/{body}/moter/{ref}/rom")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
public class RoomController {
    private static final int LONGEST_REASON = 2000;
    private static final String VIEW = "decisions/room";
    private static final String PROPOSAL = "decisions/proposal";

    private final TenantScope scope;
    private final SittingRows sittings;
    private final StatutesInForce statutes;
    private final RulesOfItem rulesOfItem;
    private final SittingFindings findings;
    private final Messages messages;
    private final GoToItem goToItem;
    private final EditProposal editProposal;
    private final ClaimPartiality claimPartiality;
    private final SettlePartiality settlePartiality;
    private final OpenBallot openBallot;
    private final CastVote castVote;
    private final CloseBallot closeBallot;
    private final TreatItem treatItem;
    private final CloseMeeting closeMeeting;

    public RoomController(
            TenantScope scope,
            SittingRows sittings,
            StatutesInForce statutes,
            RulesOfItem rulesOfItem,
            SittingFindings findings,
            Messages messages,
            GoToItem goToItem,
            EditProposal editProposal,
            ClaimPartiality claimPartiality,
            SettlePartiality settlePartiality,
            OpenBallot openBallot,
            CastVote castVote,
            CloseBallot closeBallot,
            TreatItem treatItem,
            CloseMeeting closeMeeting) {
        this.scope = scope;
        this.sittings = sittings;
        this.statutes = statutes;
        this.rulesOfItem = rulesOfItem;
        this.findings = findings;
        this.messages = messages;
        this.goToItem = goToItem;
        this.editProposal = editProposal;
        this.claimPartiality = claimPartiality;
        this.settlePartiality = settlePartiality;
        this.openBallot = openBallot;
        this.castVote = castVote;
        this.closeBallot = closeBallot;
        this.treatItem = treatItem;
        this.closeMeeting = closeMeeting;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String ref) {
        return scope.serve(request, caller -> seen(caller, request, body, ref, Optional.empty()));
    }

    @Get("/sak/{position}")
    public HttpResponse<?> showItem(HttpRequest<?> request, String body, String ref, int position) {
        return scope.serve(request, caller -> seen(caller, request, body, ref, Optional.of(position)));
    }

    /** Where the forms of an item post to; a browser that reloads comes back to the item. */
    @Get("/sak/{position}/{act}")
    public HttpResponse<?> backToItem(HttpRequest<?> request, String body, String ref, int position, String act) {
        return scope.serve(
                request,
                caller -> MeetingRef.of(ref)
                        .<Answer>map(meeting -> SeeOther.to(path(body, meeting) + "/sak/" + position))
                        .orElseGet(Problem::notFound));
    }

    @Get("/sak/{position}/forslag")
    public HttpResponse<?> showProposal(HttpRequest<?> request, String body, String ref, int position) {
        return scope.serve(
                request,
                caller -> MeetingRef.of(ref)
                        .map(meeting -> proposal(caller, new Address(body, meeting, position)))
                        .orElseGet(Problem::notFound));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> close(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> typed) {
        return scope.act(request, Form.of(typed), (caller, form) -> {
            Optional<MeetingRef> meeting = MeetingRef.of(ref);
            if (meeting.isEmpty()) {
                return Problem.notFound();
            }
            if (!form.text("gjor").equals("lukk")) {
                return Problem.of(ErrorKind.BAD_REQUEST);
            }
            CloseMeeting.Command command = new CloseMeeting.Command(
                    body, meeting.get(), inCommunitysLanguage(caller, "room.text.not-reached"), form.idempotencyKey());
            return switch (closeMeeting.handle(caller, command)) {
                case CloseMeeting.Outcome.Closed _ -> SeeOther.to(path(body, meeting.get()));
                case CloseMeeting.Outcome.Stopped(Stop stop) -> stopped(caller, stop, Optional.empty(), form);
            };
        });
    }

    @Post("/sak/{position}/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> act(
            HttpRequest<?> request,
            String body,
            String ref,
            int position,
            String act,
            @Nullable @Body Map<String, Object> typed) {
        return scope.act(request, Form.of(typed), (caller, form) -> {
            Optional<MeetingRef> meeting = MeetingRef.of(ref);
            if (meeting.isEmpty()) {
                return Problem.notFound();
            }
            Address address = new Address(body, meeting.get(), position);
            return switch (act) {
                case "ta" -> go(caller, address, form);
                case "forslag" -> edit(caller, address, form);
                case "inhabilitet" -> partiality(caller, address, form);
                case "enighet" -> ask(caller, address, form, BallotMode.CONSENSUS);
                case "votering" ->
                    form.text("gjor").equals("lukk")
                            ? closeQuestion(caller, address, form)
                            : ask(caller, address, form, BallotMode.ROLL_CALL);
                case "stemme" -> vote(caller, address, form);
                case "vedtak" -> treat(caller, address, form, Treatment.DECIDE);
                case "orientering" -> treat(caller, address, form, Treatment.TAKE_AS_INFORMATION);
                case "drofting" -> treat(caller, address, form, Treatment.DISCUSS);
                case "tilrading" -> treat(caller, address, form, Treatment.RECOMMEND);
                case "utsett" -> treat(caller, address, form, Treatment.POSTPONE);
                default -> Problem.notFound();
            };
        });
    }

    private Answer go(Caller caller, Address address, Form form) {
        GoToItem.Command command = new GoToItem.Command(address, form.idempotencyKey());
        return switch (goToItem.handle(caller, command)) {
            case GoToItem.Outcome.Taken() -> SeeOther.to(path(address.body(), address.meeting()));
            case GoToItem.Outcome.Stopped(Stop stop) -> stopped(caller, stop, Optional.of(address.position()), form);
        };
    }

    private Answer edit(Caller caller, Address address, Form form) {
        List<String> points = form.typed("punkter")
                .lines()
                .map(RoomController::withoutNumber)
                .filter(line -> !line.isEmpty())
                .toList();
        EditProposal.Command command =
                new EditProposal.Command(address, form.version().orElse(-1), points, form.idempotencyKey());
        return switch (editProposal.handle(caller, command)) {
            case EditProposal.Outcome.Changed() -> item(address);
            case EditProposal.Outcome.OfRules(Sitting sitting) ->
                proposal(caller, sitting, address, form.typed("punkter"), "")
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case EditProposal.Outcome.BeingAsked(Sitting sitting) ->
                proposal(caller, sitting, address, form.typed("punkter"), "room.error.being-asked")
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case EditProposal.Outcome.Stale(Sitting sitting) ->
                proposal(caller, sitting, address, form.typed("punkter"), "form.stale")
                        .withStatus(HttpStatus.CONFLICT);
            case EditProposal.Outcome.Invalid(Sitting sitting) ->
                proposal(caller, sitting, address, form.typed("punkter"), "room.error.points")
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case EditProposal.Outcome.Stopped(Stop stop) ->
                stopped(caller, stop, Optional.of(address.position()), form);
        };
    }

    /** People number the lines themselves; the number is the line's place. */
    private static String withoutNumber(String line) {
        return line.strip().replaceFirst("^[0-9]{1,2}[.)]\\s+", "");
    }

    private Answer partiality(Caller caller, Address address, Form form) {
        Optional<UUID> person = Prefix.PERSON.read(form.text("person"));
        if (person.isEmpty()) {
            return Problem.of(ErrorKind.BAD_REQUEST).keeping(form);
        }
        return switch (form.text("gjor")) {
            case "inhabil" -> settle(caller, address, form, person.get(), SettlePartiality.Found.PARTIAL);
            case "habil" -> settle(caller, address, form, person.get(), SettlePartiality.Found.IMPARTIAL);
            default -> {
                ClaimPartiality.Command command =
                        new ClaimPartiality.Command(address, person.get(), form.text("grunn"), form.idempotencyKey());
                yield switch (claimPartiality.handle(caller, command)) {
                    case ClaimPartiality.Outcome.Raised() -> item(address);
                    case ClaimPartiality.Outcome.NoReason(Sitting sitting) ->
                        page(caller, sitting, Optional.of(address.position()), "room.error.reason", form)
                                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                    case ClaimPartiality.Outcome.Stopped(Stop stop) ->
                        stopped(caller, stop, Optional.of(address.position()), form);
                };
            }
        };
    }

    private Answer settle(Caller caller, Address address, Form form, UUID person, SettlePartiality.Found found) {
        SettlePartiality.Command command = new SettlePartiality.Command(address, person, found, form.idempotencyKey());
        return switch (settlePartiality.handle(caller, command)) {
            case SettlePartiality.Outcome.Settled() -> item(address);
            case SettlePartiality.Outcome.NotRaised(Sitting sitting) ->
                page(caller, sitting, Optional.of(address.position()), "room.error.not-raised", form)
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case SettlePartiality.Outcome.Stopped(Stop stop) ->
                stopped(caller, stop, Optional.of(address.position()), form);
        };
    }

    private Answer ask(Caller caller, Address address, Form form, BallotMode mode) {
        OpenBallot.Command command = new OpenBallot.Command(address, mode, form.idempotencyKey());
        return switch (openBallot.handle(caller, command)) {
            case OpenBallot.Outcome.Opened _ -> item(address);
            case OpenBallot.Outcome.AskedAlready _ -> item(address);
            case OpenBallot.Outcome.NoProposal(Sitting sitting) ->
                page(caller, sitting, Optional.of(address.position()), "room.error.no-proposal", form)
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case OpenBallot.Outcome.Stopped(Stop stop) -> stopped(caller, stop, Optional.of(address.position()), form);
        };
    }

    private Answer closeQuestion(Caller caller, Address address, Form form) {
        return switch (closeBallot.handle(caller, new CloseBallot.Command(address, form.idempotencyKey()))) {
            case CloseBallot.Outcome.Closed _ -> item(address);
            case CloseBallot.Outcome.NoneOpen _ -> item(address);
            case CloseBallot.Outcome.Stopped(Stop stop) -> stopped(caller, stop, Optional.of(address.position()), form);
        };
    }

    /** The key of a vote has a name of its own: its receipt is the vote itself, and needs no act to be found by. */
    private Answer vote(Caller caller, Address address, Form form) {
        Optional<UUID> ballot = form.uuid("sporsmal");
        Optional<UUID> seat = Prefix.SEAT.read(form.text("plass"));
        Optional<UUID> key = form.uuid("nokkel");
        Optional<Choice> choice = choice(form.text("valg"));
        if (ballot.isEmpty() || seat.isEmpty() || key.isEmpty() || choice.isEmpty()) {
            return Problem.of(ErrorKind.BAD_REQUEST);
        }
        CastVote.Command command = new CastVote.Command(
                address.body(),
                address.meeting(),
                ballot.get(),
                seat.get(),
                choice.get(),
                Prefix.PERSON.read(form.text("person")),
                key.get());
        return switch (castVote.handle(caller, command)) {
            case CastVote.Outcome.Received _ -> item(address);
            case CastVote.Outcome.VotedAlready _ ->
                said(caller, address, "room.error.voted-already", "voted-already", form);
            case CastVote.Outcome.Closed() -> said(caller, address, "room.error.vote-closed", "ballot-closed", form);
            case CastVote.Outcome.WrongAnswer() -> Problem.of(ErrorKind.BAD_REQUEST);
            case CastVote.Outcome.Refused(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, address, judgement, form);
            case CastVote.Outcome.Stopped(Stop stop) -> stopped(caller, stop, Optional.of(address.position()), form);
        };
    }

    private static Optional<Choice> choice(String code) {
        for (Choice choice : Choice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    private Answer treat(Caller caller, Address address, Form form, Treatment treatment) {
        if (form.text("begrunnelse").length() > LONGEST_REASON) {
            return sittings.find(caller.tenant().id(), address.body(), address.meeting())
                    .<Answer>map(sitting -> page(
                                    caller, sitting, Optional.of(address.position()), "room.error.breach-reason", form)
                            .withStatus(HttpStatus.UNPROCESSABLE_ENTITY))
                    .orElseGet(Problem::notFound);
        }
        String text = form.text("tekst");
        TreatItem.Command command = new TreatItem.Command(
                address,
                treatment,
                text.isEmpty() ? inCommunitysLanguage(caller, "room.text." + TreatItem.outcome(treatment)) : text,
                form.text("begrunnelse"),
                form.idempotencyKey());
        return switch (treatItem.handle(caller, command)) {
            case TreatItem.Outcome.Done _ -> item(address);
            case TreatItem.Outcome.Refused(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, address, judgement, form);
            case TreatItem.Outcome.NeedsReason(Sitting sitting, Judgement judgement) ->
                refused(caller, sitting, address, judgement, form);
            case TreatItem.Outcome.NoText(Sitting sitting) ->
                page(caller, sitting, Optional.of(address.position()), "room.error.text", form)
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case TreatItem.Outcome.OtherText(Sitting _) ->
                said(caller, address, "room.error.other-text", "other-text", form);
            case TreatItem.Outcome.Overtaken(Sitting _) ->
                said(caller, address, "room.error.overtaken", "overtaken", form);
            case TreatItem.Outcome.Stopped(Stop stop) -> stopped(caller, stop, Optional.of(address.position()), form);
        };
    }

    /** What is recorded is written in the community's own language, whoever records it. */
    private String inCommunitysLanguage(Caller caller, String key) {
        return messages.text(key, caller.tenant().languages().getFirst()).orElse("");
    }

    /** The page with what the rules say against it, the form as typed; for programs the finding. */
    private Answer refused(Caller caller, Sitting sitting, Address address, Judgement judgement, Form form) {
        RulesInForce rules =
                version(caller, sitting, sitting.itemAt(address.position())).rules();
        boolean reasonHelps = judgement.disposition() instanceof Disposition.NeedsReason
                && Rights.of(caller, sitting).mayBreach().isPresent();
        Page shown = page(caller, sitting, Optional.of(address.position()), "", form)
                .with(
                        "refusals",
                        because(judgement).stream()
                                .map(finding -> findings.view(finding, rules, sitting, caller.language()))
                                .toList())
                .with("reasonHelps", reasonHelps);
        return findings.problem(judgement, sitting, caller.language()).on(shown);
    }

    private static List<Finding> because(Judgement judgement) {
        return switch (judgement.disposition()) {
            case Disposition.Refused(List<Finding> because) -> because;
            case Disposition.NeedsReason(List<Finding> breaches, var _) -> breaches;
            case Disposition.Allowed _ -> List.of();
        };
    }

    /** A refusal that no rule of the statutes gives: the page, or a problem with its own name. */
    private Answer said(Caller caller, Address address, String key, String problem, Form form) {
        return sittings.find(caller.tenant().id(), address.body(), address.meeting())
                .<Answer>map(sitting -> Problem.refusedBy(
                                problem,
                                new Problem.Words(
                                        messages.text(key + ".title", caller.language())
                                                .orElseThrow(),
                                        messages.text(key, caller.language()).orElseThrow()))
                        .on(page(caller, sitting, Optional.of(address.position()), key, form)))
                .orElseGet(Problem::notFound);
    }

    private Answer stopped(Caller caller, Stop stop, Optional<Integer> position, Form form) {
        return switch (stop) {
            case Stop.NotFound() -> Problem.notFound();
            case Stop.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case Stop.NotOpen(Sitting sitting) ->
                page(caller, sitting, position, "room.error.not-open", Form.empty())
                        .with("kept", form.written())
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case Stop.Settled(Sitting sitting) ->
                page(caller, sitting, position, "room.error.settled", Form.empty())
                        .with("kept", form.written())
                        .withStatus(HttpStatus.CONFLICT);
            case Stop.TryAgain() -> Problem.of(ErrorKind.UNAVAILABLE).keeping(form);
        };
    }

    private Answer seen(Caller caller, HttpRequest<?> request, String body, String ref, Optional<Integer> position) {
        Optional<MeetingRef> meeting = MeetingRef.of(ref);
        Optional<Sitting> sitting =
                meeting.flatMap(known -> sittings.find(caller.tenant().id(), body, known));
        if (sitting.isEmpty()
                || position.filter(at -> sitting.get().itemAt(at).isEmpty()).isPresent()) {
            return Problem.notFound();
        }
        if (!Rights.of(caller, sitting.get()).sees()) {
            return caller.signedIn().isEmpty()
                    ? SeeOther.to("/logg-inn?til=" + request.getPath())
                    : Problem.of(ErrorKind.FORBIDDEN);
        }
        return page(caller, sitting.get(), position, "", Form.empty());
    }

    private StatutesInForce.Version version(Caller caller, Sitting sitting, Optional<Item> item) {
        UUID tenant = caller.tenant().id();
        return item.map(one -> rulesOfItem.of(tenant, sitting, one))
                .orElseGet(() -> statutes.on(tenant, sitting.day()));
    }

    private Page page(Caller caller, Sitting sitting, Optional<Integer> position, String note, Form form) {
        RoomView view = RoomView.of(sitting, Rights.of(caller, sitting), position.flatMap(sitting::itemAt));
        StatutesInForce.Version version = version(caller, sitting, view.item());
        Map<String, Object> model = new HashMap<>();
        // In the model, not above the fragment in the view: a swap renders the fragment alone.
        String here = sitting.path() + "/rom";
        String at = view.item().map(item -> here + "/sak/" + item.position()).orElse(here);
        model.put("here", here);
        model.put("at", at);
        model.put("self", view.isCurrent() ? here : at);
        model.put("open", sitting.state() == Sitting.State.OPEN);
        model.put("view", view);
        model.put("sitting", sitting);
        model.put("bodyName", sitting.bodyName(caller.language()));
        model.put("note", note);
        model.put("kept", List.of());
        model.put("form", form);
        model.put("refusals", List.of());
        model.put("reasonHelps", false);
        Finding quorum = QuorumJudge.judge(
                SittingFacts.quorum(
                        sitting,
                        view.item().map(item -> sitting.partialIn(item.id())).orElse(java.util.Set.of())),
                version.rules());
        model.put("quorum", findings.view(quorum, version.rules(), sitting, caller.language()));
        model.put("calls", view.runs() ? AttendanceView.offers(sitting, quorum) : List.of());
        List<FindingView> blockers = new ArrayList<>();
        Optional<FindingView> preview = Optional.empty();
        if (view.item().isPresent() && view.item().get().isOpen() && sitting.state() == Sitting.State.OPEN) {
            Item item = view.item().get();
            Judgement judgement = RoomFacts.judge(
                    sitting,
                    item,
                    item.kind().equals("B") ? Treatment.DECIDE : Treatment.TAKE_AS_INFORMATION,
                    version.rules());
            because(judgement).stream()
                    .filter(finding -> !isOnlyUnasked(finding))
                    .map(finding -> findings.view(finding, version.rules(), sitting, caller.language()))
                    .forEach(blockers::add);
            preview = Optional.of(findings.view(judgement.finding(), version.rules(), sitting, caller.language()));
        }
        model.put("blockers", blockers);
        model.put("preview", preview);
        return Page.of(VIEW, model);
    }

    /** Whether nothing is wrong but that the meeting has not been asked yet: what the next button does. */
    private static boolean isOnlyUnasked(Finding finding) {
        return (finding.clause() == Clause.CONSENSUS
                        || finding.clause() == Clause.MAJORITY
                        || finding.clause() == Clause.AMENDMENT_MAJORITY)
                && finding.outcome() instanceof Outcome.Undetermined(List<Question> questions)
                && questions.stream()
                        .allMatch(question -> question instanceof Question.FactMissing(Fact fact, var _)
                                && (fact == Fact.CONSENSUS_ASKED || fact == Fact.VOTES));
    }

    private Answer proposal(Caller caller, Address address) {
        Optional<Sitting> sitting = sittings.find(caller.tenant().id(), address.body(), address.meeting());
        if (sitting.isEmpty() || sitting.get().itemAt(address.position()).isEmpty()) {
            return Problem.notFound();
        }
        if (Rights.of(caller, sitting.get()).running().isEmpty()) {
            return caller.signedIn().isEmpty()
                    ? SeeOther.to("/logg-inn?til=" + path(address.body(), address.meeting()) + "/sak/"
                            + address.position() + "/forslag")
                    : Problem.of(ErrorKind.FORBIDDEN);
        }
        Item item = sitting.get().itemAt(address.position()).orElseThrow();
        return proposal(caller, sitting.get(), address, String.join("\n", item.points()), "");
    }

    private Page proposal(Caller caller, Sitting sitting, Address address, String typed, String note) {
        Item item = sitting.itemAt(address.position()).orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("sitting", sitting);
        model.put("item", item);
        model.put("number", RoomFacts.numberOf(sitting, item));
        model.put("typed", typed);
        model.put("note", note);
        model.put("bodyName", sitting.bodyName(caller.language()));
        return Page.of(PROPOSAL, model);
    }

    private static Answer item(Address address) {
        return SeeOther.to(path(address.body(), address.meeting()) + "/sak/" + address.position());
    }

    private static String path(String body, MeetingRef meeting) {
        return "/utvalg/" + body + "/moter/" + meeting.text() + "/rom";
    }
}
