package no.samraad.engine.finding;

import java.util.List;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;

/** Something a reader should know about how a finding was reached. */
public sealed interface Note {
    /**
     * The rule is kept only as long as each of these stays.
     *
     * @param persons those whose leaving would break it, in order of id
     */
    record LostIfLeaves(List<PersonId> persons) implements Note {
        public LostIfLeaves {
            persons = List.copyOf(persons);
        }
    }

    /** The deputy is in, but so is the member, and only the member counts. */
    record DeputyBesideMember(PersonId deputy, SeatId seat) implements Note {}

    /** Someone sits for the seat who is neither its member nor its appointed deputy; not counted. */
    record StandInNotCounted(PersonId person, SeatId seat) implements Note {}

    /** One person sits for several seats and counts for one at most. */
    record OnePersonSeveralSeats(PersonId person, List<SeatId> seats) implements Note {
        public OnePersonSeveralSeats {
            seats = List.copyOf(seats);
        }
    }

    /** The seat has no member. */
    record SeatVacant(SeatId seat) implements Note {}

    /** The member is partial in the item and does not count. */
    record PartialMember(PersonId person, SeatId seat) implements Note {}

    /** Takes part remotely and is not counted. */
    record RemoteNotCounted(PersonId person, SeatId seat) implements Note {}
}
