package no.samraad.engine.seating;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone's time in an office.
 *
 * @param body the body
 * @param office the office
 * @param person who
 * @param partner the partner the holder comes from
 * @param side the side the holder comes from
 * @param party the party the holder comes from; null when none, or not known
 * @param from the first day
 * @param lastDay the last day; null when the holder sits still
 */
public record OfficeTerm(
        BodyCode body,
        Office office,
        PersonId person,
        PartnerCode partner,
        Side side,
        @Nullable PartyCode party,
        LocalDate from,
        @Nullable LocalDate lastDay) {
    public OfficeTerm {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + lastDay);
        }
    }

    /** Whether it had begun and had not ended on a day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }
}
