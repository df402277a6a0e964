package no.samraad.server.meetings.web;

import no.samraad.server.meetings.CalledMeeting;
import no.samraad.server.meetings.CancelledMeeting;
import no.samraad.server.meetings.ClosedMeeting;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.OpenMeeting;
import no.samraad.server.meetings.PlannedMeeting;

/**
 * Which meetings can be called off, and how much may be said about it. The same meetings can still be given an agenda and a
 * notice.
 */
final class CancelView {
    static final int LONGEST_REASON = 1000;

    private CancelView() {}

    static boolean possible(Meeting meeting) {
        return switch (meeting) {
            case PlannedMeeting _, CalledMeeting _ -> true;
            case OpenMeeting _, ClosedMeeting _, CancelledMeeting _ -> false;
        };
    }
}
