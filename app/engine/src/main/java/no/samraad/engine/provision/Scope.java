package no.samraad.engine.provision;

import java.util.Set;
import no.samraad.engine.body.BodyCode;

/** Which bodies a rule holds for. */
public sealed interface Scope {
    /** The text names them. */
    record BodiesNamed(Set<BodyCode> bodies) implements Scope {
        public BodiesNamed {
            bodies = Set.copyOf(bodies);
        }
    }

    /** The text says all of them. */
    record AllBodies() implements Scope {}

    /** The text names none: the community confirms which by a {@link Convention.ScopeConfirmed}. */
    record NoBodyNamed() implements Scope {}
}
