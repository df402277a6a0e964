package no.samraad.engine.calendar;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Frister: antall, enhet, utgangspunkt, retning og dagens slutt")
class DeadlineTest {
    private static LocalDate lastDay(Deadline deadline, LocalDate anchor) {
        return LastDay.of(deadline, anchor, new EndOfDay.NotStated()).date();
    }

    private static Deadline deadline(int amount, DeadlineUnit unit, Direction direction, AnchorDay anchorDay) {
        return new Deadline(amount, unit, Anchor.ADOPTION, direction, anchorDay, new EndOfDay.NotStated());
    }

    @Test
    void weeksAreCalendarWeeksBackFromTheDayOfTheMeeting() {
        assertThat(lastDay(Deadline.weeksBeforeMeeting(2), LocalDate.of(2025, 12, 10)))
                .isEqualTo(LocalDate.of(2025, 11, 26));
        assertThat(lastDay(Deadline.weeksBeforeMeeting(3), LocalDate.of(2025, 12, 10)))
                .isEqualTo(LocalDate.of(2025, 11, 19));
    }

    @Test
    void weeksCrossTheYear() {
        assertThat(lastDay(Deadline.weeksBeforeMeeting(3), LocalDate.of(2026, 1, 14)))
                .isEqualTo(LocalDate.of(2025, 12, 24));
        assertThat(lastDay(Deadline.weeksAfterMeeting(1), LocalDate.of(2025, 12, 31)))
                .isEqualTo(LocalDate.of(2026, 1, 7));
    }

    @Test
    void aDeadlineInWeeksDoesNotMoveForEasterButOneInWorkingDaysSkipsIt() {
        assertThat(lastDay(Deadline.weeksBeforeMeeting(2), LocalDate.of(2024, 4, 12)))
                .isEqualTo(LocalDate.of(2024, 3, 29));
        assertThat(lastDay(Deadline.workingDaysAfterDispatch(4), LocalDate.of(2025, 4, 11)))
                .isEqualTo(LocalDate.of(2025, 4, 22));
    }

    @Test
    void workingDaysSkipTheFirstAndTheSeventeenthOfMay() {
        // Wed 30 April 2025: Thu is 1 May, so Fri, Mon, Tue, Wed.
        assertThat(lastDay(Deadline.workingDaysAfterDispatch(4), LocalDate.of(2025, 4, 30)))
                .isEqualTo(LocalDate.of(2025, 5, 7));
        // Fri 15 May 2026: 17 May is a Sunday, so nothing but the weekend is skipped.
        assertThat(lastDay(Deadline.workingDaysAfterDispatch(1), LocalDate.of(2026, 5, 15)))
                .isEqualTo(LocalDate.of(2026, 5, 18));
        // Thu 16 May 2024: 17 May is a Friday and Whit Monday follows.
        assertThat(lastDay(Deadline.workingDaysAfterDispatch(1), LocalDate.of(2024, 5, 16)))
                .isEqualTo(LocalDate.of(2024, 5, 21));
    }

    @Test
    void workingDaysAcrossNewYearSkipOnlyChristmasDaysAndTheFirst() {
        // Tue 23 Dec 2025: 24 (working), 29, 30, 31.
        assertThat(lastDay(Deadline.workingDaysAfterDispatch(4), LocalDate.of(2025, 12, 23)))
                .isEqualTo(LocalDate.of(2025, 12, 31));
        // Tue 30 Dec 2025: 31, 2 Jan, 5, 6.
        assertThat(lastDay(Deadline.workingDaysAfterDispatch(4), LocalDate.of(2025, 12, 30)))
                .isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void theDayOfTheEventIsCountedOnlyWhenTheRuleSaysSo() {
        LocalDate monday = LocalDate.of(2025, 12, 1);
        assertThat(lastDay(deadline(4, DeadlineUnit.WORKING_DAY, Direction.AFTER, AnchorDay.NOT_COUNTED), monday))
                .isEqualTo(LocalDate.of(2025, 12, 5));
        assertThat(lastDay(deadline(4, DeadlineUnit.WORKING_DAY, Direction.AFTER, AnchorDay.COUNTED), monday))
                .isEqualTo(LocalDate.of(2025, 12, 4));
        assertThat(lastDay(deadline(7, DeadlineUnit.CALENDAR_DAY, Direction.AFTER, AnchorDay.COUNTED), monday))
                .isEqualTo(LocalDate.of(2025, 12, 7));
        assertThat(lastDay(deadline(1, DeadlineUnit.WEEK, Direction.AFTER, AnchorDay.COUNTED), monday))
                .isEqualTo(LocalDate.of(2025, 12, 7));
        assertThat(lastDay(deadline(1, DeadlineUnit.WEEK, Direction.BEFORE, AnchorDay.COUNTED), monday))
                .isEqualTo(LocalDate.of(2025, 11, 25));
    }

    @Test
    void calendarDaysAndMonthsAreCountedInBothDirections() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        assertThat(lastDay(deadline(14, DeadlineUnit.CALENDAR_DAY, Direction.BEFORE, AnchorDay.NOT_COUNTED), day))
                .isEqualTo(LocalDate.of(2025, 3, 17));
        assertThat(lastDay(deadline(1, DeadlineUnit.MONTH, Direction.BEFORE, AnchorDay.NOT_COUNTED), day))
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(lastDay(deadline(1, DeadlineUnit.MONTH, Direction.AFTER, AnchorDay.NOT_COUNTED), day))
                .isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(lastDay(deadline(1, DeadlineUnit.MONTH, Direction.AFTER, AnchorDay.COUNTED), day))
                .isEqualTo(LocalDate.of(2025, 4, 29));
        assertThat(lastDay(deadline(2, DeadlineUnit.WORKING_DAY, Direction.BEFORE, AnchorDay.NOT_COUNTED), day))
                .isEqualTo(LocalDate.of(2025, 3, 27));
        assertThat(lastDay(deadline(0, DeadlineUnit.WEEK, Direction.BEFORE, AnchorDay.COUNTED), day))
                .isEqualTo(day);
    }

    @Test
    void theLastDayEndsAtMidnightInOsloAlsoWhenClocksChange() {
        Deadline sameDay = deadline(0, DeadlineUnit.CALENDAR_DAY, Direction.AFTER, AnchorDay.NOT_COUNTED);
        LastDay spring = LastDay.of(sameDay, LocalDate.of(2025, 3, 30), new EndOfDay.NotStated());
        assertThat(spring.ends()).isEqualTo(at("2025-03-31T00:00"));
        assertThat(Duration.between(at("2025-03-30T00:00"), spring.ends())).isEqualTo(Duration.ofHours(23));
        LastDay autumn = LastDay.of(sameDay, LocalDate.of(2025, 10, 26), new EndOfDay.NotStated());
        assertThat(Duration.between(at("2025-10-26T00:00"), autumn.ends())).isEqualTo(Duration.ofHours(25));
        assertThat(spring.endOfDay()).isEqualTo(new EndOfDay.Midnight());
    }

    @Test
    void whatTheRuleSaysAboutTheEndOfTheDayGoesBeforeTheCommunitysConvention() {
        EndOfDay office = new EndOfDay.OfficeHours(LocalTime.of(15, 45));
        Deadline silent = deadline(1, DeadlineUnit.CALENDAR_DAY, Direction.AFTER, AnchorDay.NOT_COUNTED);
        LocalDate day = LocalDate.of(2025, 12, 10);
        assertThat(LastDay.of(silent, day, office).ends()).isEqualTo(at("2025-12-11T15:45"));
        Deadline stated = new Deadline(
                1,
                DeadlineUnit.CALENDAR_DAY,
                Anchor.ADOPTION,
                Direction.AFTER,
                AnchorDay.NOT_COUNTED,
                new EndOfDay.Midnight());
        assertThat(LastDay.of(stated, day, office).ends()).isEqualTo(at("2025-12-12T00:00"));
    }

    @Test
    void aDeadlineOfLessThanNothingIsNoDeadline() {
        assertThatThrownBy(() -> deadline(-1, DeadlineUnit.WEEK, Direction.AFTER, AnchorDay.NOT_COUNTED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeadlineNobodyCouldCountOutIsNotOne() {
        assertThatThrownBy(() -> Deadline.weeksBeforeMeeting(5_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.weeksBeforeMeeting(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Deadline.weeksBeforeMeeting(5_000).amount()).isEqualTo(5_000);
        assertThat(Deadline.weeksBeforeMeeting(0).amount()).isZero();
    }
}
