package no.samraad.engine.meeting;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;

/**
 * The meetings of a body in one calendar year, as they stand on a day.
 *
 * @param body the body
 * @param year the calendar year
 * @param asOf the day it is looked at; the year is over when it lies after 31 December
 * @param meetings the meetings of that year, in any order
 */
public record YearFacts(BodyCode body, int year, LocalDate asOf, List<YearMeeting> meetings) {
    public YearFacts {
        meetings = List.copyOf(meetings);
    }

    /** One meeting of the year. */
    public record YearMeeting(LocalDate date, MeetingKind kind, MeetingStanding standing) {}

    /** What has become of a meeting. */
    public enum MeetingStanding {
        /** It stands in the plan or is called, and has not been held. */
        AHEAD,
        HELD,
        CANCELLED,
        /** It was tentative, and nothing confirmed it. */
        LAPSED
    }
}
