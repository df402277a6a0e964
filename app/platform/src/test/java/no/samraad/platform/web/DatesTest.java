package no.samraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates as a page says them")
class DatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 11, 24);
    private static final LocalDate MEETING = LocalDate.of(2025, 12, 10);

    private static Dates dates(Language language) {
        return new Dates(language, MONDAY, new Messages());
    }

    @ParameterizedTest
    @CsvSource({
        "NB,onsdag 10. desember 2025,ons 10. des",
        "NN,onsdag 10. desember 2025,ons 10. des",
        "EN,Wednesday 10 December 2025,Wed 10 Dec",
        "SE,gaskavahkku juovlamánu 10. b. 2025,juovlamánu 10. b."
    })
    void with_the_weekday_in_each_language(Language language, String day, String shortDay) {
        assertThat(dates(language).day(MEETING)).isEqualTo(day);
        assertThat(dates(language).shortDay(MEETING)).isEqualTo(shortDay);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-17,søn 17. mai", "2025-06-12,tor 12. jun", "2025-09-05,fre 5. sep", "2026-03-03,tir 3. mar"})
    void short_days_have_three_letters_and_no_stray_full_stop(LocalDate date, String expected) {
        assertThat(dates(Language.NB).shortDay(date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-24,lør 24. mai 2025",
        "2025-05-25,søn 25. mai",
        "2026-05-23,lør 23. mai",
        "2026-05-24,søn 24. mai 2026"
    })
    void a_day_half_a_year_away_has_its_year(LocalDate date, String expected) {
        assertThat(dates(Language.NB).shortDay(date)).isEqualTo(expected);
    }

    @Test
    void nynorsk_has_its_own_days() {
        assertThat(dates(Language.NN).day(LocalDate.of(2025, 11, 29))).isEqualTo("laurdag 29. november 2025");
        assertThat(dates(Language.NN).day(LocalDate.of(2025, 11, 30))).isEqualTo("søndag 30. november 2025");
    }

    @Test
    void a_sentence_starts_with_a_capital() {
        assertThat(dates(Language.NB).startingDay(MEETING)).isEqualTo("Onsdag 10. desember 2025");
    }

    @Test
    void distances_are_counted_from_the_statutes_day() {
        assertThat(dates(Language.NB).away(MONDAY)).isEqualTo("i dag");
        assertThat(dates(Language.NB).away(MONDAY.plusDays(1))).isEqualTo("om 1 dag");
        assertThat(dates(Language.NN).away(MONDAY.plusDays(16))).isEqualTo("om 16 dagar");
        assertThat(dates(Language.NB).away(MONDAY.minusDays(3))).isEqualTo("3 dager siden");
        assertThat(dates(Language.EN).away(MONDAY.minusDays(1))).isEqualTo("1 day ago");
    }

    @Test
    void hours_are_norwegian_hours_whatever_zone_the_moment_came_in() {
        var noonInWinter = Instant.parse("2025-12-10T11:00:00Z").atZone(ZoneOffset.UTC);
        var noonInSummer = Instant.parse("2025-06-12T10:00:00Z").atZone(ZoneOffset.UTC);
        assertThat(dates(Language.NB).moment(noonInWinter)).isEqualTo("onsdag 10. desember 2025 kl. 12.00");
        assertThat(dates(Language.EN).moment(noonInSummer)).isEqualTo("Thursday 12 June 2025 at 12:00");
        assertThat(dates(Language.NB).times(LocalTime.NOON, LocalTime.of(15, 30)))
                .isEqualTo("12.00–15.30");
    }

    @Test
    void a_typed_date_is_the_same_in_every_language() {
        for (Language language : Language.values()) {
            assertThat(dates(language).typed(LocalDate.of(2026, 1, 5))).isEqualTo("05.01.2026");
        }
    }
}
