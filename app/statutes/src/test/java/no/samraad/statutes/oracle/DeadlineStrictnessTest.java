package no.samraad.statutes.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.Strictness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline of a lower document is held against one of a higher on every day of some years, and not by its parameters. */
@DisplayName("En frist er strengere bare når ingen dag gjør den mildere")
class DeadlineStrictnessTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 3 * 366;
    private static final int PAIRS = 500;

    private static Strictness strictness(Deadline lower, Deadline higher) {
        return Strictness.of(new PlanDeadline(lower), new PlanDeadline(higher));
    }

    private static Deadline random(Chance chance, Direction direction) {
        return new Deadline(
                chance.below(16),
                chance.any(DeadlineUnit.values()),
                Anchor.START_OF_YEAR,
                direction,
                chance.any(AnchorDay.values()),
                new EndOfDay.Midnight());
    }

    @Test
    void whatIsSaidHoldsOnEveryDay() {
        Chance chance = new Chance(20_251_210L);
        for (int pair = 0; pair < PAIRS; pair++) {
            Direction direction = chance.any(Direction.values());
            Deadline lower = random(chance, direction);
            Deadline higher = random(chance, direction);
            boolean sooner = false;
            boolean later = false;
            for (int day = 0; day < DAYS; day++) {
                LocalDate anchor = FIRST.plusDays(day);
                int compared = Days.last(lower, anchor).compareTo(Days.last(higher, anchor));
                sooner |= compared < 0;
                later |= compared > 0;
            }
            boolean kept = switch (strictness(lower, higher)) {
                case SAME -> !sooner && !later;
                case STRICTER -> sooner && !later;
                case LOOSER -> later && !sooner;
                case OTHERWISE -> sooner || later;
            };
            assertThat(kept)
                    .as("%s to %s is said to be %s", lower, higher, strictness(lower, higher))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} mot {3} {4} {5}: {6}")
    @CsvSource({
        "5, CALENDAR_DAY, COUNTED, 4, CALENDAR_DAY, NOT_COUNTED, SAME",
        "4, CALENDAR_DAY, NOT_COUNTED, 5, CALENDAR_DAY, COUNTED, SAME",
        "6, CALENDAR_DAY, COUNTED, 4, CALENDAR_DAY, NOT_COUNTED, STRICTER",
        "5, CALENDAR_DAY, COUNTED, 5, CALENDAR_DAY, NOT_COUNTED, LOOSER",
        "0, CALENDAR_DAY, COUNTED, 0, CALENDAR_DAY, NOT_COUNTED, SAME",
        "1, CALENDAR_DAY, COUNTED, 0, WEEK, NOT_COUNTED, SAME",
        "0, WEEK, COUNTED, 0, MONTH, NOT_COUNTED, SAME",
    })
    @DisplayName("en frist på null er dagen selv, enten den regnes med eller ikke")
    void theDayThatIsCountedIsADayLess(
            int lower,
            DeadlineUnit lowerUnit,
            AnchorDay lowerDay,
            int higher,
            DeadlineUnit higherUnit,
            AnchorDay higherDay,
            Strictness expected) {
        EndOfDay midnight = new EndOfDay.Midnight();
        assertThat(strictness(
                        new Deadline(lower, lowerUnit, Anchor.START_OF_YEAR, Direction.BEFORE, lowerDay, midnight),
                        new Deadline(higher, higherUnit, Anchor.START_OF_YEAR, Direction.BEFORE, higherDay, midnight)))
                .isEqualTo(expected);
    }

    private static final LocalDate CYCLE = LocalDate.of(1999, 1, 1);
    private static final int DAYS_OF_THE_CYCLE = 146_097;

    /** The calendar repeats its weekdays, months and Easters' weekdays within 400 years: no day is left out. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "1, WORKING_DAY",
        "4, WORKING_DAY",
        "5, WORKING_DAY",
        "11, WORKING_DAY",
        "20, WORKING_DAY",
        "1, MONTH",
        "2, MONTH",
        "3, MONTH",
        "12, MONTH",
        "13, MONTH",
        "48, MONTH"
    })
    @DisplayName("mot et fast antall dager er det uavgjort bare når noen dag gjør fristen lengre og en annen kortere")
    void againstAFixedNumberOfDaysNothingIsLeftUndecidedThatADayDecides(int amount, DeadlineUnit unit) {
        Deadline counted = before(amount, unit);
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int day = 0; day < DAYS_OF_THE_CYCLE; day++) {
            LocalDate anchor = CYCLE.plusDays(day);
            int days = (int) ChronoUnit.DAYS.between(Days.last(counted, anchor), anchor);
            least = Math.min(least, days);
            most = Math.max(most, days);
        }
        assertThat(strictness(counted, before(least, DeadlineUnit.CALENDAR_DAY)))
                .isEqualTo(Strictness.STRICTER);
        assertThat(strictness(counted, before(most, DeadlineUnit.CALENDAR_DAY))).isEqualTo(Strictness.LOOSER);
        for (int days = least + 1; days < most; days++) {
            assertThat(strictness(counted, before(days, DeadlineUnit.CALENDAR_DAY)))
                    .as("%s %s against %s days", amount, unit, days)
                    .isEqualTo(Strictness.OTHERWISE);
        }
    }

    private static Deadline before(int amount, DeadlineUnit unit) {
        return new Deadline(
                amount, unit, Anchor.START_OF_YEAR, Direction.BEFORE, AnchorDay.NOT_COUNTED, new EndOfDay.Midnight());
    }
}
