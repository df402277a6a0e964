package no.samraad.engine.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.AgendaRankedBy;
import no.samraad.engine.provision.MeetingProvision.CaseForm;
import no.samraad.engine.provision.MeetingProvision.CaseForms;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.ClosedItems;
import no.samraad.engine.provision.MeetingProvision.ClosingDecider;
import no.samraad.engine.provision.MeetingProvision.ClosingGround;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.DecidesOnlyInMeetings;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryInvitation;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.LateEffect;
import no.samraad.engine.provision.MeetingProvision.LatePapers;
import no.samraad.engine.provision.MeetingProvision.LateSending;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKinds;
import no.samraad.engine.provision.MeetingProvision.MeetingLength;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.MeetingProvision.RestrictedInvitation;
import no.samraad.engine.provision.MeetingProvision.TentativeMeetings;
import no.samraad.engine.provision.MeetingProvision.YearRequirement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Når et mandat innskjerper reglene om møter")
class MeetingRulesNarrowTest {
    private static final Organ CHAIR = new Organ.Officers(Set.of(Office.CHAIR));
    private static final Organ BODY = new Organ.TheBody();

    /** The first rule of each pair is stricter than the second. */
    private record Pair(Provision stricter, Provision looser) {}

    private static MeetingsPerYear meetings(int number, YearRequirement requirement, CountedMeetings counted) {
        return new MeetingsPerYear(number, requirement, counted);
    }

    private static LatePapers late(LateSending allowed) {
        return new LatePapers(allowed, LateEffect.COUNTS_AS_NOT_SENT);
    }

    private static ClosedItems closed(ClosingDecider decider, ClosingGround... grounds) {
        return new ClosedItems(Set.of(grounds), decider);
    }

    static Stream<Pair> stricter() {
        CountedMeetings open = CountedMeetings.NOT_STATED;
        return Stream.of(
                new Pair(meetings(5, YearRequirement.MINIMUM, open), meetings(4, YearRequirement.MINIMUM, open)),
                new Pair(meetings(4, YearRequirement.MINIMUM, open), meetings(4, YearRequirement.PLANNED, open)),
                new Pair(
                        new ExtraordinaryMeetings(ExtraordinaryGround.BY_AGREEMENT, weeksBefore(2)),
                        new ExtraordinaryMeetings(ExtraordinaryGround.BY_AGREEMENT, weeksBefore(1))),
                new Pair(new NoticeChannels(Set.of(Channel.EMAIL)), new NoticeChannels(Set.of(Channel.values()))),
                new Pair(new ItemTypes(Set.of(ItemType.values()[0])), new ItemTypes(Set.of(ItemType.values()))),
                new Pair(new DifferentForms(3), new DifferentForms(2)),
                new Pair(new PlanDeadline(weeksBefore(4)), new PlanDeadline(weeksBefore(3))),
                new Pair(new PlanAdoptedBy(Set.of(BODY)), new PlanAdoptedBy(Set.of(BODY, CHAIR))),
                new Pair(new AgendaRankedBy(Set.of(BODY)), new AgendaRankedBy(Set.of(BODY, CHAIR))),
                new Pair(
                        new MeetingKinds(Set.of(MeetingKind.ORDINARY)),
                        new MeetingKinds(Set.of(MeetingKind.ORDINARY, MeetingKind.EXTRAORDINARY))),
                new Pair(new TentativeMeetings(weeksBefore(4)), new TentativeMeetings(weeksBefore(3))),
                new Pair(
                        closed(ClosingDecider.BODY, ClosingGround.PERSONAL_MATTERS),
                        closed(ClosingDecider.BODY, ClosingGround.PERSONAL_MATTERS, ClosingGround.NEGOTIATION)),
                new Pair(
                        new CaseForms(Set.of(CaseForm.BY_EMAIL)),
                        new CaseForms(Set.of(CaseForm.BY_EMAIL, CaseForm.ON_THE_FORM))),
                new Pair(late(new LateSending.Never()), late(new LateSending.WithConsentOfAll())),
                new Pair(
                        late(new LateSending.Never()),
                        new LatePapers(new LateSending.Never(), LateEffect.COUNTS_AS_SENT_IN_ADVANCE)),
                new Pair(late(new LateSending.Until(weeksBefore(2))), late(new LateSending.Until(weeksBefore(1)))),
                new Pair(
                        new ExtraordinaryInvitation(RestrictedInvitation.NOT_ALLOWED),
                        new ExtraordinaryInvitation(RestrictedInvitation.ALLOWED)),
                new Pair(new MeetingLength(119), new MeetingLength(120)));
    }

    private static Deadline weeksBefore(int weeks) {
        return Deadline.weeksBeforeMeeting(weeks);
    }

    @ParameterizedTest
    @MethodSource("stricter")
    void theStricterNarrowsAndTheLooserFalls(Pair pair) {
        assertThat(Narrowing.of(pair.stricter(), pair.looser())).isEqualTo(Strictness.STRICTER);
        assertThat(Narrowing.of(pair.looser(), pair.stricter())).isEqualTo(Strictness.LOOSER);
        assertThat(Narrowing.of(pair.stricter(), pair.stricter())).isEqualTo(Strictness.SAME);
    }

    @Test
    void whichMeetingsCountNeedNotBeSaidOnceMore() {
        assertThat(Narrowing.of(
                        meetings(5, YearRequirement.MINIMUM, CountedMeetings.NOT_STATED),
                        meetings(4, YearRequirement.MINIMUM, CountedMeetings.ORDINARY_ONLY)))
                .isEqualTo(Strictness.STRICTER);
    }

    @DisplayName("Før møtet: lengre frist er strengere, og dagen frist regnes fra, trekkes fra når den teller med")
    @ParameterizedTest(name = "{0} mot {1}: {2}")
    @CsvSource({
        "8 CALENDAR_DAY NOT_COUNTED, 7 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "7 CALENDAR_DAY NOT_COUNTED, 7 CALENDAR_DAY NOT_COUNTED, SAME",
        "8 CALENDAR_DAY COUNTED, 7 CALENDAR_DAY NOT_COUNTED, SAME",
        "7 CALENDAR_DAY NOT_COUNTED, 8 CALENDAR_DAY COUNTED, SAME",
        "0 CALENDAR_DAY COUNTED, 0 CALENDAR_DAY NOT_COUNTED, SAME",
        "8 CALENDAR_DAY NOT_COUNTED, 1 WEEK NOT_COUNTED, STRICTER",
        "7 CALENDAR_DAY NOT_COUNTED, 1 WEEK NOT_COUNTED, SAME",
        "6 CALENDAR_DAY NOT_COUNTED, 1 WEEK NOT_COUNTED, LOOSER",
        "8 CALENDAR_DAY COUNTED, 1 WEEK NOT_COUNTED, SAME",
        "9 CALENDAR_DAY COUNTED, 1 WEEK NOT_COUNTED, STRICTER",
        "7 CALENDAR_DAY COUNTED, 1 WEEK NOT_COUNTED, LOOSER",
        "1 WEEK COUNTED, 6 CALENDAR_DAY NOT_COUNTED, SAME",
        "0 WORKING_DAY NOT_COUNTED, 0 CALENDAR_DAY NOT_COUNTED, SAME",
        "11 WORKING_DAY NOT_COUNTED, 11 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "11 CALENDAR_DAY NOT_COUNTED, 11 WORKING_DAY NOT_COUNTED, LOOSER",
        "5 WORKING_DAY NOT_COUNTED, 5 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "5 WORKING_DAY NOT_COUNTED, 6 CALENDAR_DAY NOT_COUNTED, OTHERWISE",
        "6 WORKING_DAY NOT_COUNTED, 8 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "6 WORKING_DAY NOT_COUNTED, 9 CALENDAR_DAY NOT_COUNTED, OTHERWISE",
        "5 WORKING_DAY COUNTED, 5 CALENDAR_DAY NOT_COUNTED, OTHERWISE",
        "5 WORKING_DAY COUNTED, 4 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "7 CALENDAR_DAY NOT_COUNTED, 2 WORKING_DAY NOT_COUNTED, STRICTER",
        "6 CALENDAR_DAY NOT_COUNTED, 2 WORKING_DAY NOT_COUNTED, OTHERWISE",
        "3 WEEK NOT_COUNTED, 11 WORKING_DAY NOT_COUNTED, STRICTER",
        "3 WEEK NOT_COUNTED, 12 WORKING_DAY NOT_COUNTED, OTHERWISE",
        "2 MONTH NOT_COUNTED, 8 WEEK NOT_COUNTED, STRICTER",
        "8 WEEK NOT_COUNTED, 2 MONTH NOT_COUNTED, LOOSER",
        "9 WEEK NOT_COUNTED, 2 MONTH NOT_COUNTED, STRICTER",
        "1 MONTH NOT_COUNTED, 4 WEEK NOT_COUNTED, STRICTER",
        "1 MONTH NOT_COUNTED, 29 CALENDAR_DAY NOT_COUNTED, OTHERWISE",
        "1 MONTH NOT_COUNTED, 30 CALENDAR_DAY NOT_COUNTED, OTHERWISE",
        "1 MONTH NOT_COUNTED, 31 CALENDAR_DAY NOT_COUNTED, LOOSER",
        "2 MONTH NOT_COUNTED, 59 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "2 MONTH NOT_COUNTED, 60 CALENDAR_DAY NOT_COUNTED, OTHERWISE",
        "2 MONTH NOT_COUNTED, 62 CALENDAR_DAY NOT_COUNTED, LOOSER",
        "12 MONTH NOT_COUNTED, 365 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "12 MONTH NOT_COUNTED, 366 CALENDAR_DAY NOT_COUNTED, LOOSER",
        "48 MONTH NOT_COUNTED, 1460 CALENDAR_DAY NOT_COUNTED, STRICTER",
        "48 MONTH NOT_COUNTED, 1461 CALENDAR_DAY NOT_COUNTED, LOOSER",
        "21 WORKING_DAY NOT_COUNTED, 47 CALENDAR_DAY NOT_COUNTED, LOOSER",
        "21 WORKING_DAY NOT_COUNTED, 46 CALENDAR_DAY NOT_COUNTED, OTHERWISE"
    })
    void deadlinesByTheirLeastAndMostDays(String lower, String higher, Strictness expected) {
        assertThat(Narrowing.deadline(before(lower), before(higher))).isEqualTo(expected);
    }

    private static Deadline before(String text) {
        String[] parts = text.split(" ");
        return new Deadline(
                Integer.parseInt(parts[0]),
                DeadlineUnit.valueOf(parts[1]),
                Anchor.MEETING_START,
                Direction.BEFORE,
                AnchorDay.valueOf(parts[2]),
                new EndOfDay.NotStated());
    }

    @Test
    void whatSaysTheSameAddsNothingAndOneMoreBesideOneLessIsOtherwise() {
        for (Strictness one : Strictness.values()) {
            assertThat(one.and(Strictness.SAME)).isEqualTo(one);
            assertThat(Strictness.SAME.and(one)).isEqualTo(one);
            assertThat(one.and(one)).isEqualTo(one);
            assertThat(one.and(Strictness.OTHERWISE)).isEqualTo(Strictness.OTHERWISE);
        }
        assertThat(Strictness.STRICTER.and(Strictness.LOOSER)).isEqualTo(Strictness.OTHERWISE);
    }

    @Test
    void whatIsNeitherMoreNorLessSaysOtherwise() {
        List<Pair> otherwise = List.of(
                new Pair(
                        meetings(5, YearRequirement.PLANNED, CountedMeetings.NOT_STATED),
                        meetings(4, YearRequirement.MINIMUM, CountedMeetings.NOT_STATED)),
                new Pair(
                        meetings(5, YearRequirement.MINIMUM, CountedMeetings.ALSO_EXTRAORDINARY),
                        meetings(4, YearRequirement.MINIMUM, CountedMeetings.ORDINARY_ONLY)),
                new Pair(
                        closed(ClosingDecider.MEETING_LEADER, ClosingGround.PERSONAL_MATTERS),
                        closed(ClosingDecider.BODY, ClosingGround.PERSONAL_MATTERS)),
                new Pair(late(new LateSending.Until(weeksBefore(1))), late(new LateSending.WithConsentOfAll())),
                new Pair(
                        new LatePapers(new LateSending.Never(), LateEffect.COUNTS_AS_SENT_IN_ADVANCE),
                        new PlanDeadline(weeksBefore(1))),
                new Pair(
                        new ExtraordinaryMeetings(ExtraordinaryGround.BY_AGREEMENT, weeksBefore(2)),
                        new ExtraordinaryMeetings(ExtraordinaryGround.QUITE_SPECIAL_CASES, weeksBefore(1))),
                new Pair(new DecidesOnlyInMeetings(), new MeetingLength(60)));
        assertThat(otherwise)
                .allSatisfy(pair ->
                        assertThat(Narrowing.of(pair.stricter(), pair.looser())).isEqualTo(Strictness.OTHERWISE));
    }
}
