package no.samraad.engine.seat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import org.jspecify.annotations.Nullable;

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
        seats = seats instanceof SeatList list ? list : new SeatList(seats);
    }

    private SeatList list() {
        return (SeatList) seats;
    }

    /** The seats that vote, in order of id. */
    public List<Seat> votingSeats() {
        return list().voting();
    }

    /** The seats of a partner that vote, in order of id. */
    public List<Seat> votingSeatsOf(PartnerCode partner) {
        return list().votingOf(partner);
    }

    /** The voting seats of which a person is a member, in order; one, if any, as everyone should have. */
    public List<SeatId> votingSeatsHeldBy(PersonId person) {
        return list().votingHeldBy(person);
    }

    /** Whether a person is a member of more than one voting seat, as nobody should be. */
    boolean holdsSeveral(PersonId person) {
        return list().holdsSeveral(person);
    }

    /** The seat with this id, if it votes. */
    @Nullable
    Seat votingSeat(SeatId id) {
        return list().votingSeat(id);
    }

    /** Everyone who has to do with a seat, once and in order, under all that they are to the body. */
    public Map<Set<Recipient>, List<PersonId>> persons() {
        return list().persons();
    }
}
