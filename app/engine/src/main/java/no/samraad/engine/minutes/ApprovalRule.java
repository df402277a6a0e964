package no.samraad.engine.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.minutes.ApprovalFacts.Signature;
import no.samraad.engine.minutes.RequestRule.Remarks;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/** F2: what counts as approval of minutes. */
final class ApprovalRule {
    private ApprovalRule() {}

    static Finding judge(ApprovalFacts facts, RulesInForce rules, InForce<MinutesApproval> rule) {
        return switch (rule.provision().way()) {
            case ApprovalWay.Silence(Deadline window) -> silence(facts, rules, rule, window);
            case ApprovalWay.NextMeeting _ -> nextMeeting(facts, rule);
            case ApprovalWay.NextMeetingElseSilence(Deadline window) -> nextElseSilence(facts, rules, rule, window);
            case ApprovalWay.Signed(int signers) -> signed(facts, rule, signers);
            case ApprovalWay.SignedBy(Set<Office> offices, int others) -> signedBy(facts, rule, offices, others);
        };
    }

    /** Silence counts only in place of a meeting that was cancelled. */
    private static Finding nextElseSilence(
            ApprovalFacts facts, RulesInForce rules, InForce<MinutesApproval> rule, Deadline window) {
        Subject about = new Subject.OfBody(facts.meeting().body());
        ApprovalFacts.NextMeetingState next = facts.nextMeeting();
        Instant approved = facts.approvedAtMeeting();
        // What a later meeting has yet to approve may have been approved by silence before it.
        boolean firstBySilence =
                approved != null && approved.isAfter(facts.now()) && next == ApprovalFacts.NextMeetingState.CANCELLED;
        if (approved != null && !firstBySilence) {
            return nextMeeting(facts, rule);
        }
        if (next == null) {
            Outcome missing = Ruling.missing(Fact.NEXT_MEETING_HELD, about);
            return Ruling.of(
                    Clause.MINUTES_APPROVED,
                    about,
                    missing,
                    rule,
                    List.of(),
                    List.of(),
                    Ruling.remedies(missing, List.of()));
        }
        return switch (next) {
            case NOT_YET, HELD -> nextMeeting(facts, rule);
            case CANCELLED -> silence(facts, rules, rule, window);
        };
    }

    /** Every holder of the offices, and so many others who took part; nobody is counted twice. */
    private static Finding signedBy(
            ApprovalFacts facts, InForce<MinutesApproval> rule, Set<Office> offices, int others) {
        Subject about = new Subject.OfBody(facts.meeting().body());
        List<Signature> signatures = signatures(facts, offices);
        if (signatures == null) {
            Outcome missing = Ruling.missing(Fact.SIGNATURES, about);
            return Ruling.of(
                    Clause.MINUTES_APPROVED,
                    about,
                    missing,
                    rule,
                    List.of(),
                    List.of(),
                    Ruling.remedies(missing, List.of()));
        }
        long signedOffices = offices.stream()
                .filter(office -> signatures.stream().anyMatch(signature -> signature.as() == office))
                .count();
        Set<PersonId> rest = signatures.stream().map(Signature::by).collect(Collectors.toCollection(HashSet::new));
        rest.retainAll(facts.participants());
        signatures.stream()
                .filter(signature -> offices.stream().anyMatch(office -> signature.as() == office))
                .map(Signature::by)
                .forEach(rest::remove);
        int found = (int) signedOffices + Math.min(others, rest.size());
        int required = offices.size() + others;
        boolean enough = found == required;
        return Ruling.of(
                Clause.MINUTES_APPROVED,
                about,
                enough ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(about, found, required, required, Measure.CountUnit.SIGNATURES)),
                List.of(),
                List.of(new Remedy.PutRight()));
    }

    /** Where no office is to sign, it is enough to know who signed. */
    private static @Nullable List<Signature> signatures(ApprovalFacts facts, Set<Office> offices) {
        return facts.signatures() == null && offices.isEmpty()
                ? facts.signedBy().stream().map(by -> new Signature(by, null)).toList()
                : facts.signatures();
    }

    private static Finding silence(
            ApprovalFacts facts, RulesInForce rules, InForce<MinutesApproval> rule, Deadline window) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        LastDay closes = MinutesJudge.window(window, facts.sentAt(), rules, body);
        boolean run = !facts.now().isBefore(closes.ends());
        Finding hasRun = Ruling.of(
                Clause.WINDOW_HAS_RUN,
                about,
                run ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(MinutesJudge.timing(window, facts.sentAt(), closes, facts.now())),
                List.of(),
                List.of(new Remedy.WaitUntil(closes.ends())));
        Finding nobody = nobodyAsked(facts, rules, rule, closes);
        List<Finding> parts = List.of(hasRun, nobody);
        List<Remedy> remedies = new ArrayList<>();
        parts.forEach(part -> remedies.addAll(part.remedies()));
        return new Finding(
                Clause.MINUTES_APPROVED,
                about,
                Finding.allOf(parts),
                rule.rule().force(),
                List.of(Citation.of(rule)),
                List.of(),
                List.of(),
                remedies,
                parts,
                List.of());
    }

    /** Where it is not said whether the rule for requests holds here, the minutes are read both with it and without. */
    private static Finding nobodyAsked(
            ApprovalFacts facts, RulesInForce rules, InForce<MinutesApproval> rule, LastDay closes) {
        BodyCode body = facts.meeting().body();
        Lookup<RequestsForChanges> requests = rules.find(RequestsForChanges.class, body);
        return switch (requests) {
            case Lookup.Holds<RequestsForChanges>(List<InForce<RequestsForChanges>> found) ->
                nobodyAsked(facts, rule, closes, RequestRule.remarks(found));
            case Lookup.Silent<RequestsForChanges> _ -> nobodyAsked(facts, rule, closes, Remarks.STOP);
            case Lookup.ScopeOpen<RequestsForChanges>(List<InForce<RequestsForChanges>> found) ->
                // One finding of all of them: the approval is one, whatever they are.
                Ruling.by(
                        new Lookup.ScopeOpen<>(List.of(found.getFirst())),
                        Clause.NOBODY_ASKED_FOR_CHANGES,
                        new Subject.OfBody(body),
                        body,
                        _ -> nobodyAsked(facts, rule, closes, RequestRule.remarks(found)),
                        () -> nobodyAsked(facts, rule, closes, Remarks.STOP));
        };
    }

    /** Silence is that of those who took part; others may write, but do not break it. */
    private static Finding nobodyAsked(
            ApprovalFacts facts, InForce<MinutesApproval> rule, LastDay closes, Remarks remarks) {
        Subject about = new Subject.OfBody(facts.meeting().body());
        List<Note> notes = new ArrayList<>();
        List<ApprovalFacts.ChangeRequest> inTime = facts.requests().stream()
                .filter(request -> facts.participants().contains(request.by()))
                .filter(request -> request.at().isBefore(closes.ends()))
                .sorted(Comparator.comparing(ApprovalFacts.ChangeRequest::by)
                        .thenComparing(ApprovalFacts.ChangeRequest::at))
                .toList();
        boolean stopped = false;
        for (ApprovalFacts.ChangeRequest request : inTime) {
            boolean remark = remarks == Remarks.DO_NOT_STOP
                    && request.result() == ApprovalFacts.RequestResult.RECORDED_AS_REMARK;
            stopped |= !remark;
            Note note = remark ? new Note.RecordedAsRemark(request.by()) : new Note.AskedForChanges(request.by());
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
        Remedy help = remarks == Remarks.DO_NOT_STOP ? new Remedy.PutRight() : new Remedy.SendMinutesAgain();
        return Ruling.of(
                Clause.NOBODY_ASKED_FOR_CHANGES,
                about,
                stopped ? new Outcome.NotMet() : new Outcome.Met(),
                rule,
                List.of(),
                notes,
                stopped ? List.of(help) : List.of());
    }

    private static Finding nextMeeting(ApprovalFacts facts, InForce<MinutesApproval> rule) {
        Subject about = new Subject.OfBody(facts.meeting().body());
        Instant approved = facts.approvedAtMeeting();
        boolean done = approved != null && !approved.isAfter(facts.now());
        return Ruling.of(
                Clause.MINUTES_APPROVED,
                about,
                done ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                List.of(),
                List.of(new Remedy.HaveItChosenBy(facts.meeting().body())));
    }

    private static Finding signed(ApprovalFacts facts, InForce<MinutesApproval> rule, int signers) {
        Subject about = new Subject.OfBody(facts.meeting().body());
        int found = facts.signedBy().size();
        return Ruling.of(
                Clause.MINUTES_APPROVED,
                about,
                found >= signers ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.Count(about, found, signers, signers, Measure.CountUnit.SIGNATURES)),
                List.of(),
                List.of(new Remedy.PutRight()));
    }
}
