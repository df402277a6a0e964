package no.samraad.engine.calendar;

import java.time.LocalTime;

/** When the last day of a deadline ends. */
public sealed interface EndOfDay {
    /** The text does not say; the day then ends at 24:00 unless the community has chosen otherwise. */
    record NotStated() implements EndOfDay {}

    /** At 24:00, Europe/Oslo. */
    record Midnight() implements EndOfDay {}

    /**
     * With office hours.
     *
     * @param closes when they end, Europe/Oslo
     */
    record OfficeHours(LocalTime closes) implements EndOfDay {}
}
