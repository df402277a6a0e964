package no.samraad.server.minutes;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.minutes.ApprovalFacts.Signature;
import no.samraad.server.attendance.SittingFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's signature under the minutes as they were sent.
 *
 * @param office {@code chair}, {@code deputy_chair} or {@code secretary}; null for someone who signs as one who took part
 * @param signedAt by the statutes' clock
 */
@Introspected
@MappedEntity(value = "minutes_signature", schema = "tenant")
public record MinutesSignature(
        @Id UUID personId, String personName, @Nullable String office, Instant signedAt) {
    Signature fact() {
        return new Signature(
                SittingFacts.person(personId),
                Optional.ofNullable(office)
                        .flatMap(SigningOffice::ofCode)
                        .map(SigningOffice::asked)
                        .orElse(null));
    }
}
