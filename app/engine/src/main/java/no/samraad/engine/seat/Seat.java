package no.samraad.engine.seat;

import java.util.List;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.VotingRight;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it stood on the date judged.
 *
 * @param id the seat
 * @param partner the partner it belongs to
 * @param vote whether it votes
 * @param member who fills it; null when vacant
 * @param deputies those appointed as deputies for this seat; one when deputies are personal (B13)
 */
public record Seat(
        SeatId id,
        PartnerCode partner,
        VotingRight vote,
        @Nullable PersonId member,
        List<PersonId> deputies) {
    public Seat {
        deputies = List.copyOf(deputies);
    }
}
