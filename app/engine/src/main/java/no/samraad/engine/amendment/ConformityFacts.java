package no.samraad.engine.amendment;

import java.time.Instant;
import java.time.LocalDate;
import no.samraad.engine.body.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * A report on how the rules have been kept (I7).
 *
 * @param to the body it goes to
 * @param previous the day of the report before it; null when this is the first
 * @param given when it is given; null when not yet
 */
public record ConformityFacts(
        BodyCode to, @Nullable LocalDate previous, @Nullable Instant given) {}
