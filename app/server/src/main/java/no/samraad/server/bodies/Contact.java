package no.samraad.server.bodies;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the secretariat reaches a person; shown to nobody else. */
@Introspected
public record Contact(
        UUID personId, @Nullable String email, @Nullable String phone) {}
