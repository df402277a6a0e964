package no.samraad.engine.decision;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.provision.MatterKind;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the parties' own decisions on what a body has decided.
 *
 * @param body the body that decided
 * @param item the case
 * @param matter what kind of matter it is; null when not known
 * @param decidedOn the day the body decided
 * @param today the day it is asked about
 * @param answers every party that is to ratify, with its answer, in any order
 */
public record RatificationFacts(
        BodyCode body,
        CaseRef item,
        @Nullable MatterKind matter,
        LocalDate decidedOn,
        LocalDate today,
        List<PartyAnswer> answers) {
    public RatificationFacts {
        answers = List.copyOf(answers);
    }

    /**
     * What a party has answered.
     *
     * @param party which
     * @param status its answer
     * @param reviewOn when a condition or an answer is looked at again; null when not set
     */
    public record PartyAnswer(
            PartyCode party,
            RatificationStatus status,
            @Nullable LocalDate reviewOn) {}

    /** How a party stands to it. */
    public enum RatificationStatus {
        YES,
        NO,
        /** Yes, on a condition that is not yet met. */
        CONDITIONAL,
        NOT_ANSWERED
    }
}
