package no.samraad.engine.leadership;

import java.time.LocalDate;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.Organ;
import org.jspecify.annotations.Nullable;

/**
 * Where someone who is about to be chosen to an office comes from, and for how long it is.
 *
 * @param partner the partner
 * @param side the side
 * @param party the party; null when none, or not known
 * @param from the first day in office
 * @param lastDay the last day as it is decided; null when none is named
 * @param proposedBy who proposed; null when nobody did, or it is not known
 */
public record Candidate(
        PartnerCode partner,
        Side side,
        @Nullable PartyCode party,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable Organ proposedBy) {}
