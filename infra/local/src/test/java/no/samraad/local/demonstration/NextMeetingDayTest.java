package no.samraad.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samraad.engine.calendar.NorwegianCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The day of the demonstration's next meeting")
class NextMeetingDayTest {
    @Test
    @DisplayName("leaves room, from whatever day it is, for four working days of silence and publication within a week")
    void fitsTheMinutes() {
        for (LocalDate from = LocalDate.of(2026, 1, 1); from.getYear() < 2036; from = from.plusDays(1)) {
            LocalDate day = PlanNextMeetings.dayFrom(from);
            assertThat(day).isAfterOrEqualTo(from).isBefore(from.plusWeeks(9));
            long working = day.plusDays(1)
                    .datesUntil(day.plusWeeks(1))
                    .filter(NorwegianCalendar::isWorkingDay)
                    .count();
            assertThat(working).as(day.toString()).isEqualTo(4);
            assertThat(NorwegianCalendar.isWorkingDay(day.plusWeeks(1)))
                    .as(day.toString())
                    .isTrue();
        }
    }
}
