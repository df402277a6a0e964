package no.samraad.engine.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is in and who is known to be away at the moment judged. Order never matters.
 *
 * @param checkIns who is in now
 * @param absences who has declined or left; they are not called upon again
 * @param delegated the votes handed over for the meeting; null when there are none
 */
public record Attendance(
        List<CheckIn> checkIns,
        List<Absence> absences,
        @Nullable List<DelegatedVote> delegated) {
    /** Where no vote has been handed over. */
    public Attendance(List<CheckIn> checkIns, List<Absence> absences) {
        this(checkIns, absences, null);
    }

    public Attendance {
        delegated = delegated == null || delegated.isEmpty() ? null : List.copyOf(delegated);
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

    /** The votes handed over for the meeting. */
    public List<DelegatedVote> votesHandedOver() {
        return delegated == null ? List.of() : delegated;
    }

    /** The persons who are in for a seat, each once and in order. */
    List<PersonId> personsAt(SeatId seat) {
        return list().personsAt(seat);
    }

    /** Nobody is in and nobody is known to be away. */
    public static Attendance none() {
        return new Attendance(List.of(), List.of());
    }
}
