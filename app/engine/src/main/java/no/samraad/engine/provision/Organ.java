package no.samraad.engine.provision;

import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.LeadershipProvision.Office;

/** Who does something on behalf of a body. */
public sealed interface Organ {
    /** The body itself, in a meeting. */
    record TheBody() implements Organ {}

    /** Another body. */
    record OtherBody(BodyCode body) implements Organ {}

    /**
     * Holders of office, all of them together; three offices together are what is often called a working committee.
     *
     * @param offices one or more
     */
    record Officers(Set<Office> offices) implements Organ {
        public Officers {
            offices = Set.copyOf(offices);
            if (offices.isEmpty()) {
                throw new IllegalArgumentException("officers are one or more");
            }
        }
    }

    /**
     * Whether what was done by {@code doer} was done by this one. Officers may have had others with them; the body and
     * other bodies are themselves alone.
     */
    default boolean isAmong(Organ doer) {
        return switch (this) {
            case TheBody _ -> doer instanceof TheBody;
            case OtherBody(BodyCode body) -> doer instanceof OtherBody(BodyCode other) && other.equals(body);
            case Officers(Set<Office> offices) ->
                doer instanceof Officers(Set<Office> acting) && acting.containsAll(offices);
        };
    }
}
