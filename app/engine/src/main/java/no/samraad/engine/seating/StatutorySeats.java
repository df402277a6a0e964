package no.samraad.engine.seating;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Force;
import org.jspecify.annotations.Nullable;

/**
 * The seats a body shall have by its rules on a day.
 *
 * @param body the body
 * @param seats partner by partner in the order the rules name them, those with a vote first
 * @param open what must be known before all of them can be said
 */
public record StatutorySeats(BodyCode body, List<StatutorySeat> seats, List<Question> open) {
    public StatutorySeats {
        seats = List.copyOf(seats);
        open = List.copyOf(open);
    }

    /**
     * A seat.
     *
     * @param partner whose; null for a seat that follows an office or belongs to another body
     * @param right whether it votes
     * @param ground why it is there
     * @param need whether it must be there
     * @param setAside what those who fill it must be; several seats of a partner share what is said of "at least" some
     * @param citations where that stands
     */
    public record StatutorySeat(
            @Nullable PartnerCode partner,
            VotingRight right,
            SeatGround ground,
            Need need,
            List<SetAside> setAside,
            List<Citation> citations) {
        public StatutorySeat {
            setAside = List.copyOf(setAside);
            citations = List.copyOf(citations);
        }

        StatutorySeat alsoFor(SetAside more, Citation where) {
            List<SetAside> all = new ArrayList<>(setAside);
            all.add(more);
            List<Citation> cited = new ArrayList<>(citations);
            cited.add(where);
            return new StatutorySeat(partner, right, ground, need, all, cited);
        }
    }

    /**
     * For whom a seat is set aside.
     *
     * @param attribute what whoever fills it must be
     * @param force whether that is hard, or as far as possible
     */
    public record SetAside(Attribute attribute, Force force) {}

    /** Whether a seat must be there. */
    public enum Need {
        DEMANDED,
        /** The party may have it, or leave it. */
        ALLOWED,
        /** It goes to one of several that stand equal, and lot decides to whom. */
        BY_LOT
    }
}
