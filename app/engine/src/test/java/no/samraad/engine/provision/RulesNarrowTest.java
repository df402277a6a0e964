package no.samraad.engine.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.Recording;
import no.samraad.engine.provision.DecisionProvision.RecordingWhen;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumAt;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Når et mandat innskjerper reglene om saker, vedtak, beslutningsdyktighet og referat")
class RulesNarrowTest {
    private static final Threshold HALF = new Threshold.AtLeast(new Fraction(1, 2));
    private static final Threshold MORE_THAN_HALF = new Threshold.MoreThan(new Fraction(1, 2));
    private static final QuorumBase ALL = new QuorumBase.AllSeats();

    /** The first rule of each pair is stricter than the second. */
    private record Pair(Provision stricter, Provision looser) {}

    private static CaseDeadline cases(ExtraordinaryHolds holds) {
        return new CaseDeadline(Deadline.weeksBeforeMeeting(3), holds);
    }

    private static CaseDeadline endsWith(EndOfDay ends) {
        return new CaseDeadline(
                new Deadline(3, DeadlineUnit.WEEK, Anchor.MEETING_START, Direction.BEFORE, AnchorDay.NOT_COUNTED, ends),
                ExtraordinaryHolds.NOT_STATED);
    }

    private static CaseSubmitters submitters(Consultation consultation, Submitter... submitters) {
        return new CaseSubmitters(Set.of(submitters), consultation);
    }

    private static FixedItems items(List<FixedItem> first, List<FixedItem> last) {
        return new FixedItems(MeetingKind.ORDINARY, first, last);
    }

    private static DecidesBy majority(Threshold threshold, VoteBase of) {
        return new DecidesBy(new DecisionMode.Majority(threshold, of));
    }

    private static Quorum quorum(Threshold threshold, RemoteCounts remote, @Nullable QuorumAt at) {
        return new Quorum(threshold, ALL, SeatBase.SEATS, remote, at);
    }

    static Stream<Pair> stricter() {
        return Stream.of(
                new Pair(cases(ExtraordinaryHolds.HOLDS), cases(ExtraordinaryHolds.DOES_NOT_HOLD)),
                new Pair(
                        endsWith(new EndOfDay.OfficeHours(LocalTime.of(15, 0))),
                        endsWith(new EndOfDay.OfficeHours(LocalTime.of(16, 0)))),
                new Pair(endsWith(new EndOfDay.OfficeHours(LocalTime.of(15, 0))), endsWith(new EndOfDay.Midnight())),
                new Pair(
                        submitters(Consultation.NOT_REQUIRED, Submitter.SECRETARIAT),
                        submitters(Consultation.NOT_REQUIRED, Submitter.SECRETARIAT, Submitter.REPRESENTATIVE)),
                new Pair(
                        submitters(Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT, Submitter.SECRETARIAT),
                        submitters(Consultation.NOT_REQUIRED, Submitter.SECRETARIAT)),
                new Pair(
                        new NoticeContents(Set.of(NoticePart.values()), Set.of(Recipient.MEMBERS, Recipient.DEPUTIES)),
                        new NoticeContents(Set.of(NoticePart.values()), Set.of(Recipient.MEMBERS))),
                new Pair(
                        new MinutesPlaces(Set.of(MinutesPlace.WEB, MinutesPlace.SENT_TO_MEMBERS)),
                        new MinutesPlaces(Set.of(MinutesPlace.WEB))),
                new Pair(
                        new MinutesContents(Set.of(MinutesPart.TIME_AND_PLACE, MinutesPart.DISSENT)),
                        new MinutesContents(Set.of(MinutesPart.DISSENT))),
                new Pair(
                        new UnnotifiedMatters(UnnotifiedDecision.NEVER),
                        new UnnotifiedMatters(UnnotifiedDecision.IF_ALL_AGREE)),
                new Pair(
                        new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED),
                        new MinutesPublishedWhen(PublishedMinutes.ALSO_UNAPPROVED)),
                new Pair(
                        new MinutesApproval(new ApprovalWay.Signed(3)), new MinutesApproval(new ApprovalWay.Signed(2))),
                new Pair(
                        new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(5))),
                        new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4)))),
                new Pair(
                        new VoteRecording(RecordingWhen.ALWAYS, Recording.NAMED),
                        new VoteRecording(RecordingWhen.WHEN_NOT_UNANIMOUS, Recording.NAMED)),
                new Pair(
                        new WithoutQuorum(Set.of(Treatment.DISCUSS)),
                        new WithoutQuorum(Set.of(Treatment.DISCUSS, Treatment.RECOMMEND))),
                new Pair(
                        new WithoutConsensus(Set.of(Treatment.DISCUSS)),
                        new WithoutConsensus(Set.of(Treatment.DISCUSS, Treatment.RECOMMEND))),
                new Pair(quorum(MORE_THAN_HALF, RemoteCounts.COUNTS, null), quorum(HALF, RemoteCounts.COUNTS, null)),
                new Pair(majority(MORE_THAN_HALF, VoteBase.CAST), majority(HALF, VoteBase.CAST)),
                new Pair(new DecidesBy(new DecisionMode.Consensus()), new DecidesBy(new DecisionMode.MostVotes())));
    }

    @ParameterizedTest
    @MethodSource("stricter")
    void theStricterNarrowsAndTheLooserFalls(Pair pair) {
        assertThat(Narrowing.of(pair.stricter(), pair.looser())).isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.of(pair.looser(), pair.stricter())).isEqualTo(Strictness.LOOSER);
        assertThat(Narrowing.of(pair.stricter(), pair.stricter())).isEqualTo(Strictness.SAME);
    }

    @Test
    void whatIsNeitherMoreNorLessSaysOtherwise() {
        List<Pair> otherwise = List.of(
                new Pair(
                        new UnnotifiedMatters(UnnotifiedDecision.IF_URGENT),
                        new UnnotifiedMatters(UnnotifiedDecision.IF_ALL_AGREE)),
                new Pair(
                        new MinutesApproval(new ApprovalWay.Signed(2)),
                        new MinutesApproval(new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(4)))),
                new Pair(majority(MORE_THAN_HALF, VoteBase.CAST), majority(HALF, VoteBase.REPRESENTED)),
                new Pair(majority(MORE_THAN_HALF, VoteBase.CAST), new DecidesBy(new DecisionMode.MostVotes())),
                new Pair(
                        new VoteRecording(RecordingWhen.ALWAYS, Recording.COUNTS),
                        new VoteRecording(RecordingWhen.WHEN_NOT_UNANIMOUS, Recording.NAMED)),
                new Pair(
                        submitters(
                                Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT,
                                Submitter.SECRETARIAT,
                                Submitter.REPRESENTATIVE),
                        submitters(Consultation.NOT_REQUIRED, Submitter.SECRETARIAT)));
        assertThat(otherwise).allSatisfy(pair -> {
            assertThat(Narrowing.of(pair.stricter(), pair.looser())).isEqualTo(Strictness.OTHERWISE);
            assertThat(Narrowing.of(pair.looser(), pair.stricter())).isEqualTo(Strictness.OTHERWISE);
        });
    }

    @Test
    void anyoneWithAnInterestIncludesThoseOnTheInside() {
        CaseSubmitters anyone = submitters(Consultation.NOT_REQUIRED, Submitter.ANYONE_WITH_AN_INTEREST);
        CaseSubmitters inside = submitters(Consultation.NOT_REQUIRED, Submitter.SECRETARIAT, Submitter.REPRESENTATIVE);
        assertThat(Narrowing.of(inside, anyone)).isEqualTo(Strictness.STRICTER);
        CaseSubmitters said =
                submitters(Consultation.NOT_REQUIRED, Submitter.ANYONE_WITH_AN_INTEREST, Submitter.SECRETARIAT);
        assertThat(Narrowing.of(said, anyone)).isEqualTo(Strictness.LOOSER);
    }

    @Test
    void silenceAboutWhetherADeadlineHoldsOrWhenADayEndsTakesNothingAway() {
        assertThat(Narrowing.of(cases(ExtraordinaryHolds.NOT_STATED), cases(ExtraordinaryHolds.HOLDS)))
                .isEqualTo(Strictness.SAME);
        assertThat(Narrowing.of(cases(ExtraordinaryHolds.HOLDS), cases(ExtraordinaryHolds.NOT_STATED)))
                .isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.of(cases(ExtraordinaryHolds.DOES_NOT_HOLD), cases(ExtraordinaryHolds.NOT_STATED)))
                .isEqualTo(Strictness.SAME);
        assertThat(Narrowing.of(
                        endsWith(new EndOfDay.NotStated()), endsWith(new EndOfDay.OfficeHours(LocalTime.of(16, 0)))))
                .isEqualTo(Strictness.SAME);
        assertThat(Narrowing.of(endsWith(new EndOfDay.Midnight()), endsWith(new EndOfDay.NotStated())))
                .isEqualTo(Strictness.SAME);
    }

    @Test
    void fixedItemsAskedForStayAtTheirPlacesAndMoreMayBeAskedForInsideThem() {
        List<FixedItem> opening = List.of(FixedItem.OPENING);
        List<FixedItem> closing = List.of(FixedItem.NEXT_MEETING);
        FixedItems asked = items(opening, closing);
        assertThat(Narrowing.of(items(List.of(FixedItem.OPENING, FixedItem.CONSTITUTION), closing), asked))
                .isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.of(items(opening, List.of(FixedItem.EVALUATION, FixedItem.NEXT_MEETING)), asked))
                .isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.of(items(List.of(FixedItem.CONSTITUTION, FixedItem.OPENING), closing), asked))
                .isEqualTo(Strictness.OTHERWISE);
        assertThat(Narrowing.of(items(opening, List.of(FixedItem.NEXT_MEETING, FixedItem.EVALUATION)), asked))
                .isEqualTo(Strictness.OTHERWISE);
        assertThat(Narrowing.of(items(List.of(), closing), asked)).isEqualTo(Strictness.OTHERWISE);
        assertThat(Narrowing.of(items(opening, List.of()), asked)).isEqualTo(Strictness.OTHERWISE);
        assertThat(Narrowing.of(new FixedItems(MeetingKind.EXTRAORDINARY, List.of(), List.of()), asked))
                .isEqualTo(Strictness.STRICTER);
    }

    @Test
    void aQuorumOfAnotherBaseAttendanceOrMomentHoldsBeside() {
        Quorum half = quorum(HALF, RemoteCounts.COUNTS, null);
        assertThat(List.of(
                        new Quorum(HALF, new QuorumBase.EachPartner(), SeatBase.SEATS, RemoteCounts.COUNTS, null),
                        new Quorum(HALF, ALL, SeatBase.FILLED_SEATS, RemoteCounts.COUNTS, null),
                        quorum(HALF, RemoteCounts.DOES_NOT_COUNT, null),
                        quorum(HALF, RemoteCounts.COUNTS, QuorumAt.OPENING)))
                .allSatisfy(other -> assertThat(Narrowing.of(other, half)).isEqualTo(Strictness.STRICTER));
        assertThat(Narrowing.of(quorum(HALF, RemoteCounts.NOT_STATED, null), half))
                .isEqualTo(Strictness.SAME);
    }
}
