package no.samraad.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Question;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecidesMatterBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.NonUnanimous;
import no.samraad.engine.provision.DecisionProvision.NonUnanimousVote;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TieBreak;
import no.samraad.engine.provision.DecisionProvision.TieBreaker;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.MeetingProvision.CancelledCounts;
import no.samraad.engine.provision.MeetingProvision.CancelledMeetings;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.CountedMeetingsChosen;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.BaseAtPartiality;
import no.samraad.engine.provision.QuorumProvision.PartialityAndBase;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.RemoteCountsChosen;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.SeatBaseChosen;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision.BesideMember;
import no.samraad.engine.provision.SeatProvision.Deputies;
import no.samraad.engine.provision.SeatProvision.DeputyBesideMember;
import no.samraad.engine.provision.SeatProvision.DeputyForm;
import no.samraad.engine.provision.SeatProvision.DeputyOfVacantSeat;
import no.samraad.engine.provision.SeatProvision.DeputyPapers;
import no.samraad.engine.provision.SeatProvision.PartialSeat;
import no.samraad.engine.provision.SeatProvision.Partiality;
import no.samraad.engine.provision.SeatProvision.PartialityDecider;
import no.samraad.engine.provision.SeatProvision.VacantSeat;
import no.samraad.engine.provision.Threshold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Det reglene lar stå åpent for et organ som møtes")
class GapsTest {
    private static final Threshold HALF = new Threshold.AtLeast(new Fraction(1, 2));

    private static List<Gap> gaps(Provision... provisions) {
        List<Rule> rules = new ArrayList<>();
        for (Provision provision : provisions) {
            rules.add(Ssu.rule("r" + rules.size(), provision));
        }
        return Gaps.of(Ssu.rules(Ssu.paragraph("1", "§ 1", rules.toArray(Rule[]::new))), Ssu.BODY);
    }

    private static List<Matter> matters(Provision... provisions) {
        return gaps(provisions).stream().map(Gap::matter).toList();
    }

    private static List<Choice> choices(Provision... provisions) {
        return gaps(provisions).stream()
                .filter(gap -> gap.question() instanceof Question.ChoiceMissing)
                .map(gap -> ((Question.ChoiceMissing) gap.question()).choice())
                .toList();
    }

    @Test
    void withNoRulesEveryKindAMeetingNeedsIsAskedForInTheOrderTheYearMeetsThem() {
        assertThat(matters())
                .containsExactly(
                        Matter.SEATS,
                        Matter.DEPUTIES,
                        Matter.LEADERSHIP_CHOSEN,
                        Matter.MEETING_LEADER,
                        Matter.CASE_SUBMITTERS,
                        Matter.CASE_DEADLINE,
                        Matter.FIXED_ITEMS,
                        Matter.ITEM_TYPES,
                        Matter.MEETING_FORMS,
                        Matter.MEETINGS_OPEN,
                        Matter.NOTICE_DEADLINE,
                        Matter.NOTICE_CONTENTS,
                        Matter.NOTICE_CHANNELS,
                        Matter.EXTRAORDINARY_MEETINGS,
                        Matter.QUORUM,
                        Matter.WITHOUT_QUORUM,
                        Matter.UNNOTIFIED_MATTERS,
                        Matter.PARTIALITY,
                        Matter.DECISION_MODE,
                        Matter.VOTE_RECORDING,
                        Matter.DISAGREEMENT_PATH,
                        Matter.BETWEEN_MEETINGS,
                        Matter.MINUTES_CONTENTS,
                        Matter.MINUTES_APPROVAL,
                        Matter.MINUTES_DEADLINE,
                        Matter.MINUTES_PUBLISHED_WHEN,
                        Matter.MINUTES_PLACES);
        assertThat(gaps()).allSatisfy(gap -> assertThat(gap.question()).isInstanceOf(Question.NoRule.class));
    }

    /**
     * A rule that leaves something open, and what closes it.
     *
     * @param open the rule as it says too little
     * @param asked what it leaves to be chosen
     * @param answer the community's own choice
     * @param stated the same rule where the text itself says it
     */
    private record Leaves(Provision open, Choice asked, Provision answer, Provision stated) {}

    private static Deputies deputies(BesideMember beside, DeputyForm form) {
        return new Deputies(form, DeputyPapers.NOT_STATED, beside, Set.of());
    }

    private static Quorum quorum(SeatBase seats, RemoteCounts remote) {
        return new Quorum(HALF, new QuorumBase.AllSeats(), seats, remote);
    }

    private static Provision year(YearRequirement requirement, CountedMeetings counted) {
        return new MeetingsPerYear(8, requirement, counted);
    }

    private static Provision twoSteps(TwoStepMatters matters) {
        return new TwoSteps(TromsOgOfoten.PM, matters, 0, new SkipFirstStep.Never());
    }

    static Stream<Leaves> leaves() {
        Provision told = deputies(BesideMember.ATTEND, DeputyForm.PERSONAL);
        Provision none = deputies(BesideMember.NOT_STATED, DeputyForm.NONE);
        return Stream.of(
                new Leaves(
                        deputies(BesideMember.NOT_STATED, DeputyForm.PERSONAL),
                        Choice.DEPUTY_BESIDE_MEMBER,
                        new DeputyBesideMember(BesideMember.ATTEND),
                        told),
                new Leaves(told, Choice.DEPUTY_OF_VACANT_SEAT, new VacantSeat(DeputyOfVacantSeat.REPRESENTS_IT), none),
                new Leaves(
                        year(YearRequirement.MINIMUM, CountedMeetings.NOT_STATED),
                        Choice.COUNTED_MEETINGS,
                        new CountedMeetingsChosen(CountedMeetings.ORDINARY_ONLY),
                        year(YearRequirement.MINIMUM, CountedMeetings.ORDINARY_ONLY)),
                new Leaves(
                        year(YearRequirement.MINIMUM, CountedMeetings.ORDINARY_ONLY),
                        Choice.CANCELLED_MEETINGS,
                        new CancelledMeetings(CancelledCounts.COUNTS),
                        year(YearRequirement.PLANNED, CountedMeetings.NOT_STATED)),
                new Leaves(
                        new CaseSubmitters(Set.of(Submitter.values()), Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT),
                        Choice.CONSULTATION,
                        new ConsultationMeans(ConsultationForm.values()[0]),
                        new CaseSubmitters(Set.of(Submitter.values()), Consultation.NOT_REQUIRED)),
                new Leaves(
                        new CaseDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.NOT_STATED),
                        Choice.ORDINARY_DEADLINE_AT_EXTRAORDINARY,
                        new OrdinaryDeadlinesAtExtraordinary(ExtraordinaryHolds.HOLDS, ExtraordinaryHolds.HOLDS),
                        new CaseDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.HOLDS)),
                new Leaves(
                        quorum(SeatBase.NOT_STATED, RemoteCounts.COUNTS),
                        Choice.SEAT_BASE,
                        new SeatBaseChosen(SeatBase.SEATS),
                        quorum(SeatBase.SEATS, RemoteCounts.COUNTS)),
                new Leaves(
                        quorum(SeatBase.SEATS, RemoteCounts.NOT_STATED),
                        Choice.REMOTE_COUNTS,
                        new RemoteCountsChosen(RemoteCounts.COUNTS),
                        quorum(SeatBase.SEATS, RemoteCounts.COUNTS)),
                new Leaves(
                        twoSteps(TwoStepMatters.NOT_STATED),
                        Choice.TWO_STEP_MATTERS,
                        new TwoStepMattersChosen(TwoStepMatters.EVERY),
                        twoSteps(TwoStepMatters.EVERY)),
                new Leaves(
                        new DecidesBy(new DecisionMode.Consensus()),
                        Choice.NON_UNANIMOUS_VOTE,
                        new NonUnanimousVote(NonUnanimous.NO_DECISION),
                        new DecidesBy(new DecisionMode.MostVotes())),
                new Leaves(
                        new DecidesBy(new DecisionMode.Consensus()),
                        Choice.CONSENSUS_MEANING,
                        new ConsensusMeans(
                                ConsensusMeaning.NO_OBJECTION,
                                Effect.DOES_NOT_STOP_CONSENSUS,
                                Effect.DOES_NOT_STOP_CONSENSUS),
                        new DecidesBy(new DecisionMode.MostVotes())));
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void whatARuleLeavesOpenIsAskedUntilItIsChosenOrStated(Leaves leaves) {
        assertThat(choices(leaves.open())).containsOnlyOnce(leaves.asked());
        assertThat(choices(leaves.open(), leaves.answer())).doesNotContain(leaves.asked());
        assertThat(choices(leaves.stated())).doesNotContain(leaves.asked());
    }

    @Test
    void theBaseAtPartialityIsAskedWhereverThereIsAQuorum() {
        Quorum quorum = quorum(SeatBase.SEATS, RemoteCounts.COUNTS);
        assertThat(choices(quorum)).containsExactly(Choice.PARTIALITY_AND_BASE);
        assertThat(choices(quorum, new PartialityAndBase(BaseAtPartiality.STAYS)))
                .isEmpty();
    }

    @Test
    void whatConsensusMeansIsAskedOnceHoweverManyRulesAskForIt() {
        assertThat(choices(
                        new DecidesBy(new DecisionMode.Consensus()),
                        new DecidesMatterBy(Set.of(MatterKind.BUDGET), new DecisionMode.Consensus())))
                .containsOnlyOnce(Choice.CONSENSUS_MEANING, Choice.NON_UNANIMOUS_VOTE);
    }

    @Test
    void bothDeadlinesAskOnceWhetherTheyHoldAtAnExtraordinaryMeeting() {
        assertThat(choices(
                        new CaseDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.NOT_STATED),
                        new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.NOT_STATED)))
                .containsExactly(Choice.ORDINARY_DEADLINE_AT_EXTRAORDINARY);
    }

    @Test
    void whoDecidesOnPartialityAndWhatBecomesOfTheSeatAreAskedApart() {
        assertThat(choices(new Partiality(PartialityDecider.NOT_STATED, PartialSeat.NOT_STATED)))
                .containsExactly(Choice.PARTIALITY_DECIDER, Choice.PARTIAL_SEAT);
        assertThat(choices(new Partiality(PartialityDecider.NOT_STATED, PartialSeat.STAYS_EMPTY)))
                .containsExactly(Choice.PARTIALITY_DECIDER);
        assertThat(choices(new Partiality(decided(), PartialSeat.NOT_STATED))).containsExactly(Choice.PARTIAL_SEAT);
        assertThat(choices(new Partiality(decided(), PartialSeat.STAYS_EMPTY))).isEmpty();
    }

    private static PartialityDecider decided() {
        return Stream.of(PartialityDecider.values())
                .filter(decider -> decider != PartialityDecider.NOT_STATED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void abstentionAndAbsenceAreAskedWhereTheMeaningLeavesThemOut() {
        assertThat(choices(
                        new DecidesBy(new DecisionMode.Consensus()),
                        new NonUnanimousVote(NonUnanimous.NO_DECISION),
                        new ConsensusMeans(ConsensusMeaning.NO_OBJECTION, Effect.NOT_STATED, Effect.NOT_STATED)))
                .containsExactly(Choice.CONSENSUS_ABSTENTION, Choice.CONSENSUS_ABSENCE);
    }

    @Test
    void aTieIsAskedAboutOnceWhereVotesAreCountedAndNotWhereOneSideIsEnoughToStop() {
        Provision majority = new DecidesBy(new DecisionMode.MostVotes());
        Provision also = new DecidesMatterBy(Set.of(MatterKind.ELECTION), new DecisionMode.MostVotes());
        assertThat(matters(majority, also)).containsOnlyOnce(Matter.TIE_BREAK);
        assertThat(matters(majority, also, new TieBreak(TieBreaker.values()[0], null)))
                .doesNotContain(Matter.TIE_BREAK);
        assertThat(matters(new DecidesBy(new DecisionMode.Consensus()))).doesNotContain(Matter.TIE_BREAK);
    }

    @Test
    void whereSilenceApprovesItIsAskedWhoSettlesARequest() {
        assertThat(matters(new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4)))))
                .contains(Matter.REQUESTS_FOR_CHANGES);
        assertThat(matters(new MinutesApproval(new ApprovalWay.NextMeeting())))
                .doesNotContain(Matter.REQUESTS_FOR_CHANGES);
    }

    @Test
    void anyOneWayBetweenMeetingsIsEnough() {
        assertThat(matters(new DecidesOnlyInMeetings())).doesNotContain(Matter.BETWEEN_MEETINGS);
    }

    @Test
    void aRuleForNobodyNamedAsksForWhom() {
        Rule unnamed = new Rule(
                new ProvisionId("r"),
                Force.SHALL,
                new Scope.NoBodyNamed(),
                quorum(SeatBase.SEATS, RemoteCounts.COUNTS));
        List<Gap> found = Gaps.of(Ssu.rules(Ssu.paragraph("1", "§ 1", unnamed)), Ssu.BODY);
        assertThat(found).extracting(Gap::matter).contains(Matter.SCOPE).doesNotContain(Matter.QUORUM);
    }
}
