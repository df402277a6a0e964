package no.samraad.engine.calendar;

/** The Norwegian public holidays that may fall on a working day, and the Sundays among them. */
public enum Holiday {
    NEW_YEARS_DAY,
    PALM_SUNDAY,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_SUNDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    CONSTITUTION_DAY,
    ASCENSION_DAY,
    WHIT_SUNDAY,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY
}
