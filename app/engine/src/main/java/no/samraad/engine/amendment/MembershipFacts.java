package no.samraad.engine.amendment;

import java.time.Instant;
import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import org.jspecify.annotations.Nullable;

/** A party that joins or leaves (I5). */
public sealed interface MembershipFacts {
    /** The body whose act it is. */
    BodyCode body();

    /** The party. */
    PartyCode party();

    /**
     * A party is admitted.
     *
     * @param body the body that admits it
     * @param party the party
     * @param first the first day it is one
     */
    record Joins(BodyCode body, PartyCode party, LocalDate first) implements MembershipFacts {}

    /**
     * A party leaves.
     *
     * @param body the body that takes note of it
     * @param party the party
     * @param saidAt when it said so; null when not known
     * @param last the last day it is a party
     */
    record Leaves(BodyCode body, PartyCode party, @Nullable Instant saidAt, LocalDate last)
            implements MembershipFacts {}
}
