package no.samraad.engine.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * The Norwegian public holidays, Sundays among them (helligdagsfredloven § 2; lov om 1. og 17. mai). Movable ones come
 * first, so that they are named where two fall on the same day.
 */
public enum Holiday {
    PALM_SUNDAY(new FromEaster(-7)),
    MAUNDY_THURSDAY(new FromEaster(-3)),
    GOOD_FRIDAY(new FromEaster(-2)),
    EASTER_SUNDAY(new FromEaster(0)),
    EASTER_MONDAY(new FromEaster(1)),
    ASCENSION_DAY(new FromEaster(39)),
    WHIT_SUNDAY(new FromEaster(49)),
    WHIT_MONDAY(new FromEaster(50)),
    NEW_YEARS_DAY(new Fixed(Month.JANUARY, 1)),
    LABOUR_DAY(new Fixed(Month.MAY, 1)),
    CONSTITUTION_DAY(new Fixed(Month.MAY, 17)),
    CHRISTMAS_DAY(new Fixed(Month.DECEMBER, 25)),
    BOXING_DAY(new Fixed(Month.DECEMBER, 26));

    private sealed interface When {}

    private record FromEaster(int days) implements When {}

    private record Fixed(Month month, int day) implements When {}

    private final When when;

    Holiday(When when) {
        this.when = when;
    }

    /** Whether it falls on a date that lies so many days after Easter Sunday of its year, or before when negative. */
    boolean fallsOn(LocalDate date, long daysFromEaster) {
        return switch (when) {
            case FromEaster(int days) -> daysFromEaster == days;
            case Fixed(Month month, int day) -> date.getMonth() == month && date.getDayOfMonth() == day;
        };
    }
}
