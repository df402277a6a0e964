package no.samraad.engine.seat;

import java.util.List;

/**
 * Who is in and who is known to be away at the moment judged. Order never matters.
 *
 * @param checkIns who is in now
 * @param absences who has declined or left; they are not called upon again
 */
public record Attendance(List<CheckIn> checkIns, List<Absence> absences) {
    public Attendance {
        checkIns = List.copyOf(checkIns);
        absences = List.copyOf(absences);
    }

    /** Nobody is in and nobody is known to be away. */
    public static Attendance none() {
        return new Attendance(List.of(), List.of());
    }
}
