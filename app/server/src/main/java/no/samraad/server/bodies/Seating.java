package no.samraad.server.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;

/**
 * Who sat where in a body on a date.
 *
 * @param seats all of them, filled and vacant, voting and not, in the order of lists
 */
public record Seating(Body body, LocalDate on, List<SeatHolding> seats) {
    public Seating {
        seats = List.copyOf(seats);
    }

    /** The same as facts for the engine: ids with their prefix, partners in the order of their first seat. */
    public Composition composition() {
        Map<String, Partner> partners = new LinkedHashMap<>();
        List<Seat> facts = new ArrayList<>();
        for (SeatHolding seat : seats) {
            partners.putIfAbsent(seat.partner(), new Partner(new PartnerCode(seat.partner()), side(seat)));
            PersonId deputy = seat.deputy();
            facts.add(new Seat(
                    seat.seatId(),
                    new PartnerCode(seat.partner()),
                    seat.votes() ? VotingRight.VOTES : VotingRight.WITHOUT_VOTE,
                    seat.member(),
                    deputy == null ? List.of() : List.of(deputy)));
        }
        return new Composition(body.bodyCode(), List.copyOf(partners.values()), facts);
    }

    private static Side side(SeatHolding seat) {
        String kind = seat.partnerKind();
        if (kind == null) {
            return Side.OTHER;
        }
        return kind.equals("trust") ? Side.HOSPITAL : Side.MUNICIPAL;
    }

    public List<SeatHolding> voting() {
        return seats.stream().filter(SeatHolding::votes).toList();
    }

    public List<SeatHolding> withoutVote() {
        return seats.stream().filter(seat -> !seat.votes()).toList();
    }

    /** The voting seats by partner, in the order of lists. */
    public Map<String, List<SeatHolding>> byPartner() {
        Map<String, List<SeatHolding>> groups = new LinkedHashMap<>();
        voting().forEach(seat -> groups.computeIfAbsent(seat.partner(), none -> new ArrayList<>())
                .add(seat));
        return groups;
    }

    /** The seat a person fills as its member. */
    public Optional<SeatHolding> seatOf(UUID personId) {
        return seats.stream().filter(seat -> personId.equals(seat.memberId())).findFirst();
    }

    public Optional<SeatHolding> seat(UUID seatId) {
        return seats.stream().filter(seat -> seat.id().equals(seatId)).findFirst();
    }
}
