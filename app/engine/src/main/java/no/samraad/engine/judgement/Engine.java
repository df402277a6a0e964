package no.samraad.engine.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import no.samraad.engine.amendment.ConformityFacts;
import no.samraad.engine.amendment.ConformityJudge;
import no.samraad.engine.amendment.FoundingFacts;
import no.samraad.engine.amendment.FoundingJudge;
import no.samraad.engine.amendment.MembershipFacts;
import no.samraad.engine.amendment.MembershipJudge;
import no.samraad.engine.appointment.AppointmentFacts;
import no.samraad.engine.appointment.AppointmentJudge;
import no.samraad.engine.appointment.CheckInFacts;
import no.samraad.engine.cost.CostFacts;
import no.samraad.engine.cost.CostJudge;
import no.samraad.engine.decision.BallotFacts;
import no.samraad.engine.decision.BetweenMeetingsFacts;
import no.samraad.engine.decision.BetweenMeetingsJudge;
import no.samraad.engine.decision.DecisionJudge;
import no.samraad.engine.decision.DelegatedFacts;
import no.samraad.engine.decision.DelegationRule;
import no.samraad.engine.decision.ElectionFacts;
import no.samraad.engine.decision.ElectionRule;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.PathRule;
import no.samraad.engine.decision.PathStepFacts;
import no.samraad.engine.decision.RatificationFacts;
import no.samraad.engine.decision.RatificationRule;
import no.samraad.engine.decision.RollCallFacts;
import no.samraad.engine.decision.VoteDelegationFacts;
import no.samraad.engine.decision.VoteDelegationRule;
import no.samraad.engine.decision.VoteJudge;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.leadership.LeadershipFacts;
import no.samraad.engine.leadership.LeadershipJudge;
import no.samraad.engine.leadership.LeadershipStanding;
import no.samraad.engine.leadership.MeetingLeaderFacts;
import no.samraad.engine.lifecycle.BodyLife;
import no.samraad.engine.lifecycle.BodyLifeJudge;
import no.samraad.engine.meeting.AgendaFacts;
import no.samraad.engine.meeting.AgendaJudge;
import no.samraad.engine.meeting.CancellationFacts;
import no.samraad.engine.meeting.CancellationJudge;
import no.samraad.engine.meeting.CaseFacts;
import no.samraad.engine.meeting.CaseJudge;
import no.samraad.engine.meeting.ClosingFacts;
import no.samraad.engine.meeting.ClosingJudge;
import no.samraad.engine.meeting.LatePapersFacts;
import no.samraad.engine.meeting.LatePapersJudge;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.meeting.NoticeJudge;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanJudge;
import no.samraad.engine.minutes.ApprovalFacts;
import no.samraad.engine.minutes.MinutesJudge;
import no.samraad.engine.minutes.MinutesSent;
import no.samraad.engine.minutes.Objection;
import no.samraad.engine.minutes.PublicationFacts;
import no.samraad.engine.minutes.RequestRule;
import no.samraad.engine.minutes.RequestSettled;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seating.RightFacts;
import no.samraad.engine.seating.RightRule;
import no.samraad.engine.seating.SeatingFacts;

/** Judges acts. The same facts and rules always give the same judgement. */
public final class Engine {
    /** The version of the engine, kept with every judgement. */
    public static final String VERSION = "1";

    private Engine() {}

    /**
     * Judges an act by the rules in force.
     *
     * @param act the act with its facts
     * @param rules the rules as they stood on the day of the act
     */
    public static Judgement judge(Act act, RulesInForce rules) {
        List<Judgement.DocumentVersion> versions =
                new ArrayList<>(rules.documents().size());
        for (StatutesDocument document : rules.documents()) {
            versions.add(new Judgement.DocumentVersion(document.id(), document.kind(), document.inForceFrom()));
        }
        Finding finding = Finding.whole(clauseOf(act), new Subject.OfBody(act.body()), parts(act, rules));
        return new Judgement(finding, dispositionOf(finding.parts()), rules.asOf(), versions, VERSION);
    }

    private static Clause clauseOf(Act act) {
        return switch (act) {
            case Act.SubmitCase _ -> Clause.ACT_SUBMIT_CASE;
            case Act.SetAgenda _ -> Clause.ACT_SET_AGENDA;
            case Act.SendNotice _ -> Clause.ACT_SEND_NOTICE;
            case Act.AdoptPlan _ -> Clause.ACT_ADOPT_PLAN;
            case Act.CancelMeeting _ -> Clause.ACT_CANCEL_MEETING;
            case Act.CloseItem _ -> Clause.ACT_CLOSE_ITEM;
            case Act.SendPapersApart _ -> Clause.ACT_SEND_PAPERS_APART;
            case Act.DecideBetweenMeetings _ -> Clause.ACT_DECIDE_BETWEEN_MEETINGS;
            case Act.OpenMeeting _ -> Clause.ACT_OPEN_MEETING;
            case Act.CheckInPerson _ -> Clause.ACT_CHECK_IN;
            case Act.TreatItem _ -> Clause.ACT_TREAT_ITEM;
            case Act.CastVote _ -> Clause.ACT_CAST_VOTE;
            case Act.RecordRollCall _ -> Clause.ACT_RECORD_ROLL_CALL;
            case Act.CheckBody _ -> Clause.ACT_CHECK_BODY;
            case Act.TakePart _ -> Clause.ACT_TAKE_PART;
            case Act.DelegateVote _ -> Clause.ACT_DELEGATE_VOTE;
            case Act.Elect _ -> Clause.ACT_ELECT;
            case Act.TakePathStep _ -> Clause.ACT_TAKE_PATH_STEP;
            case Act.CheckRatification _ -> Clause.ACT_CHECK_RATIFICATION;
            case Act.DecideByDelegation _ -> Clause.ACT_DECIDE_BY_DELEGATION;
            case Act.SettleRequest _ -> Clause.ACT_SETTLE_REQUEST;
            case Act.LeadMeeting _ -> Clause.ACT_CHOOSE_MEETING_LEADER;
            case Act.ChooseLeadership _ -> Clause.ACT_CHOOSE_LEADERSHIP;
            case Act.CheckLeadership _ -> Clause.ACT_CHECK_LEADERSHIP;
            case Act.SendMinutes _ -> Clause.ACT_SEND_MINUTES;
            case Act.ObjectToMinutes _ -> Clause.ACT_OBJECT_TO_MINUTES;
            case Act.CloseApproval _ -> Clause.ACT_CLOSE_APPROVAL;
            case Act.PublishMinutes _ -> Clause.ACT_PUBLISH_MINUTES;
            case Act.AppointToSeat _ -> Clause.ACT_APPOINT;
            case Act.CheckSeats _ -> Clause.ACT_CHECK_SEATS;
            case Act.ConstituteCommunity _ -> Clause.ACT_CONSTITUTE_COMMUNITY;
            case Act.ChangeMembership _ -> Clause.ACT_CHANGE_MEMBERSHIP;
            case Act.ReportConformity _ -> Clause.ACT_REPORT_CONFORMITY;
            case Act.ChargeCost _ -> Clause.ACT_CHARGE_COST;
        };
    }

    private static List<Finding> parts(Act act, RulesInForce rules) {
        return switch (act) {
            case Act.SubmitCase(CaseFacts facts) -> CaseJudge.judge(facts, rules);
            case Act.SetAgenda(AgendaFacts facts) -> AgendaJudge.judge(facts, rules);
            case Act.SendNotice(NoticeFacts facts) -> NoticeJudge.judge(facts, rules);
            case Act.AdoptPlan(PlanFacts facts) -> PlanJudge.judge(facts, rules);
            case Act.CancelMeeting(CancellationFacts facts) -> CancellationJudge.judge(facts, rules);
            case Act.CloseItem(ClosingFacts facts) -> ClosingJudge.judge(facts, rules);
            case Act.SendPapersApart(LatePapersFacts facts) -> LatePapersJudge.judge(facts, rules);
            case Act.DecideBetweenMeetings(BetweenMeetingsFacts facts) -> BetweenMeetingsJudge.judge(facts, rules);
            case Act.OpenMeeting(LocalDate _, Composition composition, Attendance attendance) ->
                List.of(QuorumJudge.judgeTreatment(
                        Treatment.DISCUSS,
                        new QuorumFacts(composition, attendance, Set.of(), QuorumFacts.Moment.OPENING, attendance),
                        rules));
            case Act.CheckInPerson(CheckInFacts facts) -> AppointmentJudge.judge(facts, rules);
            case Act.TreatItem(ItemFacts facts) -> DecisionJudge.judge(facts, rules);
            case Act.CastVote(BallotFacts facts) -> VoteJudge.judge(facts, rules);
            case Act.RecordRollCall(RollCallFacts facts) -> VoteJudge.judge(facts, rules);
            case Act.CheckBody(BodyLife facts) -> BodyLifeJudge.judge(facts, rules);
            case Act.TakePart(RightFacts facts) -> RightRule.judge(facts, rules);
            case Act.DelegateVote(VoteDelegationFacts facts) -> VoteDelegationRule.judge(facts, rules);
            case Act.Elect(ElectionFacts facts) -> ElectionRule.judge(facts, rules);
            case Act.TakePathStep(PathStepFacts facts) -> PathRule.judge(facts, rules);
            case Act.CheckRatification(RatificationFacts facts) -> RatificationRule.judge(facts, rules);
            case Act.DecideByDelegation(DelegatedFacts facts) -> DelegationRule.judge(facts, rules);
            case Act.SettleRequest(RequestSettled facts) -> RequestRule.judge(facts, rules);
            case Act.LeadMeeting(MeetingLeaderFacts facts) -> LeadershipJudge.judge(facts, rules);
            case Act.ChooseLeadership(LeadershipFacts facts) -> LeadershipJudge.judge(facts, rules);
            case Act.CheckLeadership(LeadershipStanding facts) -> LeadershipJudge.judge(facts, rules);
            case Act.SendMinutes(MinutesSent facts) -> MinutesJudge.judgeSending(facts, rules);
            case Act.ObjectToMinutes(Objection facts) -> MinutesJudge.judgeObjection(facts, rules);
            case Act.CloseApproval(ApprovalFacts facts) -> MinutesJudge.judgeApproval(facts, rules);
            case Act.PublishMinutes(PublicationFacts facts) -> MinutesJudge.judgePublication(facts, rules);
            case Act.AppointToSeat(AppointmentFacts facts) -> AppointmentJudge.judge(facts, rules);
            case Act.CheckSeats(SeatingFacts facts) -> AppointmentJudge.judge(facts, rules);
            case Act.ConstituteCommunity(FoundingFacts facts) -> FoundingJudge.judge(facts, rules);
            case Act.ChangeMembership(MembershipFacts facts) -> MembershipJudge.judge(facts, rules);
            case Act.ReportConformity(ConformityFacts facts) -> ConformityJudge.judge(facts, rules);
            case Act.ChargeCost(CostFacts facts) -> CostJudge.judge(facts, rules);
        };
    }

    /**
     * What may happen, from the findings of the rules that concern an act. A breach of competence is refused; one of order
     * needs a reason. Where no rule is in force the act goes through with the gap; where a fact or a choice of a rule in
     * force is missing it is treated as not kept. Advice and what holds in principle never stop an act.
     */
    public static Disposition dispositionOf(List<Finding> parts) {
        List<Finding> refusing = new ArrayList<>();
        List<Finding> breaches = new ArrayList<>();
        SequencedSet<Question> gaps = new LinkedHashSet<>();
        for (Finding part : parts) {
            if (part.force() != Force.SHALL) {
                continue;
            }
            boolean kept = switch (part.outcome()) {
                case Outcome.Met _ -> true;
                case Outcome.NotApplicable _ -> true;
                case Outcome.NotMet _ -> false;
                case Outcome.Undetermined(List<Question> questions) -> {
                    questions.stream().filter(Engine::isGap).forEach(gaps::add);
                    yield questions.stream().allMatch(Engine::isGap);
                }
            };
            if (!kept) {
                switch (part.ruleClass()) {
                    case COMPETENCE -> refusing.add(part);
                    case ORDER -> breaches.add(part);
                }
            }
        }
        if (!refusing.isEmpty()) {
            return new Disposition.Refused(refusing);
        }
        if (!breaches.isEmpty()) {
            return new Disposition.NeedsReason(breaches, new ArrayList<>(gaps));
        }
        return new Disposition.Allowed(new ArrayList<>(gaps));
    }

    private static boolean isGap(Question question) {
        return switch (question) {
            case Question.NoRule _ -> true;
            case Question.ChoiceMissing _ -> false;
            case Question.FactMissing _ -> false;
        };
    }
}
