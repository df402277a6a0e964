package no.samraad.server.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;

/** The meetings of a body in a calendar year, as the engine counts them. */
public final class MeetingsOfYear {
    private MeetingsOfYear() {}

    /**
     * @param today the statutes' day it is looked at
     * @param meetings every meeting of the year, cancelled ones included
     * @param earlier those from before the community came here
     */
    public static YearFacts facts(
            BodyCode body, int year, LocalDate today, List<Meeting> meetings, List<EarlierMeeting> earlier) {
        return new YearFacts(
                body,
                year,
                today,
                Stream.concat(
                                meetings.stream()
                                        .map(meeting -> new YearMeeting(
                                                meeting.appointed().day(),
                                                meeting.appointed().kind().judged(),
                                                standing(meeting))),
                                earlier.stream().map(EarlierMeeting::counted))
                        .toList());
    }

    private static MeetingStanding standing(Meeting meeting) {
        return switch (meeting) {
            case PlannedMeeting _ -> MeetingStanding.AHEAD;
            case CalledMeeting _ -> MeetingStanding.AHEAD;
            case OpenMeeting _ -> MeetingStanding.AHEAD;
            case ClosedMeeting _ -> MeetingStanding.HELD;
            case CancelledMeeting _ -> MeetingStanding.CANCELLED;
        };
    }

    /** The day whose rules the year is judged by: today, or the first or last day of a year today lies outside. */
    public static LocalDate judgedOn(int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (today.isBefore(first)) {
            return first;
        }
        return today.isAfter(last) ? last : today;
    }
}
