package no.samraad.engine.account;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.judgement.RecordedBreach;
import org.jspecify.annotations.Nullable;

/**
 * An act as it was judged and carried out.
 *
 * @param body the body whose act it is
 * @param day the day it was done
 * @param judgement the judgement stored with it
 * @param breach the breach it was carried out as; null when it broke nothing
 * @param departureReason why what holds in principle was departed from; null when no reason was written
 */
public record ActRecord(
        BodyCode body,
        LocalDate day,
        Judgement judgement,
        @Nullable RecordedBreach breach,
        @Nullable String departureReason) {}
