package no.samraad.statutes.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.seat.DelegatedVote;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Attendance as it is written by hand. A member sits for the own seat, a deputy for a seat whose member is not in.
 *
 * @param in who is in, in the room
 * @param allBut all members with a vote are in, but these; left out when {@code in} names them all
 * @param remote who is in by video or telephone
 * @param out who has declined
 * @param left who was in and has left
 * @param sitsFor the seat that someone sits for who is neither its member nor its deputy, or is deputy of several
 * @param delegated the votes handed over for the meeting
 */
record Present(
        Set<PersonId> in,
        @Nullable Set<PersonId> allBut,
        Set<PersonId> remote,
        Set<PersonId> out,
        Set<PersonId> left,
        Map<PersonId, SeatId> sitsFor,
        List<DelegatedVote> delegated) {
    Present {
        in = Set.copyOf(in);
        remote = Set.copyOf(remote);
        out = Set.copyOf(out);
        left = Set.copyOf(left);
        sitsFor = Map.copyOf(sitsFor);
        delegated = List.copyOf(delegated);
    }
}
