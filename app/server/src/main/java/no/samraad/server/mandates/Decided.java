package no.samraad.server.mandates;

import java.time.LocalDate;
import java.util.Optional;
import no.samraad.engine.provision.Organ;
import no.samraad.server.bodies.Body;

/**
 * A decision about a body, as the secretary records it.
 *
 * @param by the body that decided; empty where it was nobody of the community's bodies
 * @param others who decided, in words; empty where a body did
 * @param on the day
 * @param where where it stands, such as {@code sak 38/25}
 */
public record Decided(Optional<Body> by, String others, LocalDate on, String where) {
    /** Who decided, as the rules name it; empty where the rules have no name for it. */
    Optional<Organ> organ() {
        return by.map(body -> new Organ.OtherBody(body.bodyCode()));
    }
}
