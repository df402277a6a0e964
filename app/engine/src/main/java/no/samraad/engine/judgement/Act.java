package no.samraad.engine.judgement;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;

/** A formal act, with the facts it is judged by. A fact is an argument; what is not known says so. */
public sealed interface Act {
    /** The body whose act it is. */
    BodyCode body();

    /**
     * Open a meeting.
     *
     * @param meetingDate the day of the meeting
     * @param composition the seats on that day
     * @param attendance who is in
     */
    record OpenMeeting(LocalDate meetingDate, Composition composition, Attendance attendance) implements Act {
        @Override
        public BodyCode body() {
            return composition.body();
        }
    }
}
