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
        checkIns = checkIns instanceof CheckInList list ? list : new CheckInList(checkIns);
        absences = List.copyOf(absences);
    }

    private CheckInList list() {
        return (CheckInList) checkIns;
    }

    /** How a person is in; once for each seat sat for. */
    List<CheckIn> of(PersonId person) {
        return list().of(person);
    }

    /** Who is in for a seat, in order of person. */
    List<CheckIn> at(SeatId seat) {
        return list().at(seat);
    }

    /** Nobody is in and nobody is known to be away. */
    public static Attendance none() {
        return new Attendance(List.of(), List.of());
    }
}
