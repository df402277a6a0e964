package no.samraad.engine.leadership;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.seating.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The leadership of a body, about to be held against the rules.
 *
 * @param body the body
 * @param roster who holds and has held which office, and who they are; null when nothing is known
 * @param hosts who has hosted its meetings
 */
public record LeadershipStanding(BodyCode body, @Nullable Roster roster, List<Hosted> hosts) {
    public LeadershipStanding {
        hosts = List.copyOf(hosts);
    }

    /**
     * A meeting and its host.
     *
     * @param date the day
     * @param partner the partner of the host
     * @param side its side
     * @param party the party that hosted; null when not known
     */
    public record Hosted(
            LocalDate date,
            PartnerCode partner,
            Side side,
            @Nullable PartyCode party) {}
}
