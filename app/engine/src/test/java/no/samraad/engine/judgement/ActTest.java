package no.samraad.engine.judgement;

import static no.samraad.engine.model.Ssu.BODY;
import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samraad.engine.amendment.ConformityFacts;
import no.samraad.engine.amendment.FoundingFacts;
import no.samraad.engine.amendment.MembershipFacts;
import no.samraad.engine.amendment.TextIdentity;
import no.samraad.engine.appointment.AppointmentFacts;
import no.samraad.engine.appointment.CheckInFacts;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.cost.CostFacts;
import no.samraad.engine.cost.CostOf;
import no.samraad.engine.cost.IncurredCost;
import no.samraad.engine.decision.BallotFacts;
import no.samraad.engine.decision.BetweenMeetingsFacts;
import no.samraad.engine.decision.DelegatedFacts;
import no.samraad.engine.decision.ElectionFacts;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.PathStepFacts;
import no.samraad.engine.decision.RatificationFacts;
import no.samraad.engine.decision.RollCallFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.decision.VoteDelegationFacts;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.leadership.LeadershipFacts;
import no.samraad.engine.leadership.LeadershipStanding;
import no.samraad.engine.leadership.MeetingLeaderFacts;
import no.samraad.engine.lifecycle.BodyLife;
import no.samraad.engine.meeting.AgendaFacts;
import no.samraad.engine.meeting.CancellationFacts;
import no.samraad.engine.meeting.CaseFacts;
import no.samraad.engine.meeting.ClosingFacts;
import no.samraad.engine.meeting.LatePapersFacts;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.minutes.ApprovalFacts;
import no.samraad.engine.minutes.MinutesSent;
import no.samraad.engine.minutes.Objection;
import no.samraad.engine.minutes.PublicationFacts;
import no.samraad.engine.minutes.RequestSettled;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.SeatProvision.Right;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import no.samraad.engine.seating.RightFacts;
import no.samraad.engine.seating.SeatingFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Hver formell handling er et organs, og prøves under sitt eget navn")
class ActTest {
    private static final CaseRef CASE = new CaseRef("73/25");
    private static final PersonId WHO = Ssu.member(Ssu.TRUST, 1);
    private static final Organ ALL = new Organ.TheBody();
    private static final MeetingFacts MEETING = ordinary(SSU_9_2025);
    private static final Instant WHEN = at("2025-12-10T12:00");
    private static final Composition SEATS = Ssu.composition();
    private static final Attendance IN = Ssu.attendance(6, 6, 2, 2);

    private record Named(Clause clause, Act act) {}

    static Stream<Named> acts() {
        return Stream.of(
                new Named(
                        Clause.ACT_SUBMIT_CASE,
                        new Act.SubmitCase(new CaseFacts(
                                MEETING, CASE, CaseFacts.Raiser.SECRETARIAT, CaseFacts.ConsultationHad.NONE, WHEN))),
                new Named(Clause.ACT_SET_AGENDA, new Act.SetAgenda(new AgendaFacts(MEETING, List.of(), null))),
                new Named(Clause.ACT_SEND_NOTICE, new Act.SendNotice(TromsOgOfoten.notice(MEETING, WHEN))),
                new Named(Clause.ACT_ADOPT_PLAN, new Act.AdoptPlan(new PlanFacts(BODY, 2025, List.of(), ALL, WHEN))),
                new Named(
                        Clause.ACT_CANCEL_MEETING,
                        new Act.CancelMeeting(new CancellationFacts(MEETING, ALL, WHEN, null))),
                new Named(
                        Clause.ACT_CLOSE_ITEM,
                        new Act.CloseItem(new ClosingFacts(MEETING, CASE, null, ClosingFacts.ClosedBy.values()[0]))),
                new Named(
                        Clause.ACT_SEND_PAPERS_APART,
                        new Act.SendPapersApart(
                                new LatePapersFacts(MEETING, CASE, WHEN, LatePapersFacts.LateConsent.values()[0]))),
                new Named(
                        Clause.ACT_DECIDE_BETWEEN_MEETINGS,
                        new Act.DecideBetweenMeetings(new BetweenMeetingsFacts(
                                CASE,
                                List.of("Vedtas."),
                                SEATS,
                                ItemFacts.Urgency.NOT_ASKED,
                                Set.of(),
                                new BetweenMeetingsFacts.Way.InWriting(ALL, WHEN, List.of(), Set.of(), WHEN),
                                BetweenMeetingsFacts.Told.NO_MEETING_SINCE))),
                new Named(Clause.ACT_OPEN_MEETING, new Act.OpenMeeting(SSU_9_2025, SEATS, IN)),
                new Named(
                        Clause.ACT_CHECK_IN,
                        new Act.CheckInPerson(new CheckInFacts(SEATS, IN, Ssu.memberIn(Ssu.TRUST, 1)))),
                new Named(
                        Clause.ACT_TREAT_ITEM,
                        new Act.TreatItem(TromsOgOfoten.item(Treatment.DECIDE, IN, TromsOgOfoten.nobodyObjects()))),
                new Named(
                        Clause.ACT_CAST_VOTE,
                        new Act.CastVote(new BallotFacts(
                                CASE,
                                new VoteCast(Ssu.seatId(Ssu.TRUST, 1), WHO, VoteCast.Value.FOR),
                                SEATS,
                                IN,
                                Set.of()))),
                new Named(
                        Clause.ACT_RECORD_ROLL_CALL,
                        new Act.RecordRollCall(
                                new RollCallFacts(CASE, List.of(), Recording.NAMED, SEATS, IN, Set.of(), null))),
                new Named(
                        Clause.ACT_ELECT,
                        new Act.Elect(new ElectionFacts(CASE, List.of(), 0, WHO, null, SEATS, IN, Set.of()))),
                new Named(
                        Clause.ACT_TAKE_PATH_STEP,
                        new Act.TakePathStep(
                                new PathStepFacts(BODY, CASE, SSU_9_2025, List.of(), PathAction.MEDIATION, WHEN))),
                new Named(
                        Clause.ACT_CHECK_RATIFICATION,
                        new Act.CheckRatification(
                                new RatificationFacts(BODY, CASE, null, SSU_9_2025, SSU_9_2025, List.of()))),
                new Named(
                        Clause.ACT_DECIDE_BY_DELEGATION,
                        new Act.DecideByDelegation(new DelegatedFacts(BODY, CASE, ALL, null, null, SSU_9_2025))),
                new Named(
                        Clause.ACT_SETTLE_REQUEST,
                        new Act.SettleRequest(new RequestSettled(MEETING, WHO, WHEN, ALL, WHEN))),
                new Named(
                        Clause.ACT_CHOOSE_MEETING_LEADER,
                        new Act.LeadMeeting(
                                new MeetingLeaderFacts(BODY, WHO, LeaderSource.CHAIR, Set.of(LeaderSource.CHAIR)))),
                new Named(
                        Clause.ACT_CHOOSE_LEADERSHIP,
                        new Act.ChooseLeadership(new LeadershipFacts(
                                BODY, Office.CHAIR, WHO, new LeadershipFacts.ChosenBy.ByBody(TromsOgOfoten.PM)))),
                new Named(Clause.ACT_CHECK_BODY, new Act.CheckBody(new BodyLife(BODY, null, null, null, 0, null))),
                new Named(Clause.ACT_TAKE_PART, new Act.TakePart(new RightFacts(SSU_9_2025, SEATS, WHO, Right.SPEAK))),
                new Named(
                        Clause.ACT_DELEGATE_VOTE,
                        new Act.DelegateVote(new VoteDelegationFacts(
                                SSU_9_2025,
                                SEATS,
                                new DelegatedVote(
                                        Ssu.seatId(Ssu.TRUST, 1), Ssu.member(Ssu.TRUST, 1), WHO, null, null, null),
                                List.of()))),
                new Named(
                        Clause.ACT_CHECK_LEADERSHIP,
                        new Act.CheckLeadership(new LeadershipStanding(BODY, null, List.of()))),
                new Named(Clause.ACT_SEND_MINUTES, new Act.SendMinutes(new MinutesSent(MEETING, WHEN, Set.of()))),
                new Named(
                        Clause.ACT_OBJECT_TO_MINUTES,
                        new Act.ObjectToMinutes(new Objection(MEETING, WHEN, WHO, WHEN, Set.of(WHO)))),
                new Named(
                        Clause.ACT_CLOSE_APPROVAL,
                        new Act.CloseApproval(new ApprovalFacts(
                                MEETING, WHEN, WHEN, List.of(), Set.of(), null, Set.of(), null, null))),
                new Named(
                        Clause.ACT_PUBLISH_MINUTES,
                        new Act.PublishMinutes(new PublicationFacts(MEETING, WHEN, WHEN, Set.of()))),
                new Named(
                        Clause.ACT_APPOINT,
                        new Act.AppointToSeat(new AppointmentFacts(
                                SEATS, Ssu.seatId(Ssu.TRUST, 1), new PersonId("new"), Capacity.MEMBER))),
                new Named(Clause.ACT_CHECK_SEATS, new Act.CheckSeats(new SeatingFacts(SEATS, null))),
                new Named(
                        Clause.ACT_CONSTITUTE_COMMUNITY,
                        new Act.ConstituteCommunity(new FoundingFacts(
                                BODY,
                                SSU_9_2025,
                                new TextIdentity("aa11"),
                                Set.of(),
                                List.of(),
                                FoundingFacts.PredecessorStanding.NONE))),
                new Named(
                        Clause.ACT_CHANGE_MEMBERSHIP,
                        new Act.ChangeMembership(new MembershipFacts.Joins(BODY, new PartyCode("alta"), SSU_9_2025))),
                new Named(
                        Clause.ACT_REPORT_CONFORMITY, new Act.ReportConformity(new ConformityFacts(BODY, null, WHEN))),
                new Named(
                        Clause.ACT_CHARGE_COST,
                        new Act.ChargeCost(new CostFacts(
                                BODY,
                                SSU_9_2025,
                                IncurredCost.FEE,
                                new CostOf.One(Ssu.USERS, null),
                                150_000,
                                Ssu.PARTNERS,
                                List.of()))));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActIsTheActOfItsBodyAndIsJudgedUnderItsOwnName(Named named) {
        assertThat(named.act().body()).isEqualTo(BODY);
        Finding whole = Engine.judge(named.act(), TromsOgOfoten.on(SSU_9_2025)).finding();
        assertThat(whole.clause()).isEqualTo(named.clause());
        assertThat(whole.about()).isEqualTo(new Subject.OfBody(BODY));
        assertThat(ActClauses.of(named.act().getClass()))
                .containsAll(clauses(whole))
                .startsWith(named.clause());
    }

    private static Set<Clause> clauses(Finding finding) {
        Set<Clause> clauses = new TreeSet<>(Set.of(finding.clause()));
        finding.parts().forEach(part -> clauses.addAll(clauses(part)));
        return clauses;
    }

    @Test
    void everyClauseIsOneOfAnActButTheMeetingsOfAYearThatHasPassed() {
        Set<Clause> ofActs = new TreeSet<>();
        acts().forEach(named -> ofActs.addAll(ActClauses.of(named.act().getClass())));
        assertThat(Clause.values())
                .filteredOn(clause -> !ofActs.contains(clause))
                .containsExactly(Clause.MEETINGS_IN_YEAR);
        assertThatThrownBy(() -> ActClauses.of(Act.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noKindOfActIsLeftOut() {
        assertThat(acts().<Class<?>>map(named -> named.act().getClass()))
                .containsExactlyInAnyOrder(Act.class.getPermittedSubclasses());
    }

    @Test
    void aBreachIsNotRecordedWithoutARuleNotKeptOrWithoutAReason() {
        Finding broken = Engine.judge(new Act.OpenMeeting(SSU_9_2025, SEATS, IN), Ssu.rules())
                .finding();
        assertThatThrownBy(() -> breach(List.of(), "Posten sto.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> breach(List.of(broken), " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(breach(List.of(broken), "Posten sto.").breaches()).containsExactly(broken);
    }

    private static RecordedBreach breach(List<Finding> breaches, String reason) {
        return new RecordedBreach(breaches, WHO, RecordedBreach.BreachAuthority.CHAIR, reason, WHEN);
    }
}
