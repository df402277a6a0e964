package no.samraad.engine.judgement;

import java.time.Instant;
import java.util.List;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.seat.PersonId;

/**
 * Binding rules of order not kept, and the act carried out all the same. It is never called permitted.
 *
 * @param breaches the rules not kept
 * @param by who carried it out
 * @param as chair or secretary; nobody else may
 * @param reason why, in writing; never blank
 * @param at when
 */
public record RecordedBreach(List<Finding> breaches, PersonId by, BreachAuthority as, String reason, Instant at) {
    public RecordedBreach {
        breaches = List.copyOf(breaches);
        if (breaches.isEmpty()) {
            throw new IllegalArgumentException("a recorded breach names the rules not kept");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a recorded breach has a reason");
        }
    }

    /** Who may carry out a breach of order. */
    public enum BreachAuthority {
        CHAIR,
        SECRETARY
    }
}
