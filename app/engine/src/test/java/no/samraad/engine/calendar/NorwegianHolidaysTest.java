package no.samraad.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Norske helligdager og virkedager")
class NorwegianHolidaysTest {
    private static final HolidayManager PUBLISHED =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    @Test
    void theHolidaysOfEveryYearAgreeWithAnIndependentCalendar() {
        for (int year = 1990; year <= 2099; year++) {
            // Sundays are no working days anyway; only those that can change a count are compared.
            Set<LocalDate> published = PUBLISHED.getHolidays(Year.of(year)).stream()
                    .map(de.focus_shift.jollyday.core.Holiday::getDate)
                    .filter(date -> date.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<LocalDate> computed = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(date -> NorwegianCalendar.holidayOn(date) != null)
                    .filter(date -> date.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(computed).as("year %d", year).isEqualTo(published);
        }
    }

    @Test
    void easterSundayFallsWhereAlmanacsPutIt() {
        assertThat(NorwegianCalendar.easterSunday(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(NorwegianCalendar.easterSunday(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(NorwegianCalendar.easterSunday(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
        assertThat(NorwegianCalendar.easterSunday(1818)).isEqualTo(LocalDate.of(1818, 3, 22));
    }

    @Test
    void ascensionDayGoesBeforeTheFixedDayItFallsOn() {
        assertThat(NorwegianCalendar.holidayOn(LocalDate.of(2008, 5, 1))).isEqualTo(Holiday.ASCENSION_DAY);
        assertThat(NorwegianCalendar.holidayOn(LocalDate.of(2012, 5, 17))).isEqualTo(Holiday.ASCENSION_DAY);
        assertThat(NorwegianCalendar.holidayOn(LocalDate.of(2025, 5, 17))).isEqualTo(Holiday.CONSTITUTION_DAY);
    }

    @Test
    void christmasEveAndNewYearsEveAreWorkingDays() {
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2025, 12, 24))).isTrue();
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2025, 12, 25))).isFalse();
    }

    @Test
    void saturdaysSundaysAndHolidaysAreNot() {
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2025, 12, 13))).isFalse();
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2025, 12, 14))).isFalse();
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2025, 5, 1))).isFalse();
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2025, 5, 2))).isTrue();
    }

    @Test
    void theLastWorkingDayBeforeGoodFridayIsTheWednesday() {
        assertThat(NorwegianCalendar.lastWorkingDayUntil(LocalDate.of(2024, 3, 29)))
                .isEqualTo(LocalDate.of(2024, 3, 27));
        assertThat(NorwegianCalendar.lastWorkingDayUntil(LocalDate.of(2024, 3, 27)))
                .isEqualTo(LocalDate.of(2024, 3, 27));
    }
}
