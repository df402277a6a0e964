package no.samraad.server.bodies;

import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import org.jspecify.annotations.Nullable;

/**
 * How someone came to a seat, as the secretary was told (B11).
 *
 * @param by who appointed; null when not known
 * @param method elected or appointed; null when not known
 * @param proposedBy on whose proposal; null when nobody proposed, or it is not known
 */
public record HowAppointed(
        @Nullable Appointer by,
        @Nullable AppointingMethod method,
        @Nullable Appointer proposedBy) {
    /** Nobody has said. */
    public static final HowAppointed NOT_KNOWN = new HowAppointed(null, null, null);
}
