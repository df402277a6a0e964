package no.samraad.engine.seat;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.VotingRight;

/**
 * The seats of a body on a date. The order of partners is the order in which they are shown; the order of seats never
 * matters.
 *
 * @param body the body
 * @param partners its partners in the order they are shown
 * @param seats all seats, with and without vote
 */
public record Composition(BodyCode body, List<Partner> partners, List<Seat> seats) {
    public Composition {
        partners = List.copyOf(partners);
        seats = List.copyOf(seats);
    }

    /** The seats that vote. */
    public List<Seat> votingSeats() {
        List<Seat> voting = new ArrayList<>(seats.size());
        for (Seat seat : seats) {
            if (seat.vote() == VotingRight.VOTES) {
                voting.add(seat);
            }
        }
        return voting;
    }
}
