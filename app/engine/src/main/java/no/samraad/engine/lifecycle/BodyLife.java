package no.samraad.engine.lifecycle;

import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Organ;
import org.jspecify.annotations.Nullable;

/**
 * A body through its life, about to be held against the rules.
 *
 * @param body the body
 * @param setUpBy who set it up; null when not known
 * @param evaluatedOn the day it was evaluated; null when it has not been
 * @param endedOn the last day it worked; null when it works still
 * @param openFollowUps how many of its follow-ups are open
 * @param followUpsWith the body that has them now; null when nobody has taken them over
 */
public record BodyLife(
        BodyCode body,
        @Nullable Organ setUpBy,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate endedOn,
        int openFollowUps,
        @Nullable BodyCode followUpsWith) {
    public BodyLife {
        if (openFollowUps < 0) {
            throw new IllegalArgumentException("follow-ups are none or more, not " + openFollowUps);
        }
    }
}
