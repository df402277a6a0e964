package no.samraad.platform.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.time.Clocks;

/** Callers of an invented community, Monday 24 November 2025. */
public final class Samples {
    static final UUID ID = UUID.fromString("019accd0-0000-7000-8000-000000000001");
    static final Tenant COMMUNITY =
            new Tenant(ID, "prove", "Helsefellesskapet Prøve", List.of(Language.NB, Language.NN, Language.EN));

    private Samples() {}

    static Caller visitor(Language language) {
        return caller(language, Optional.empty(), Role.PUBLIC, "");
    }

    static Caller secretary(Language language) {
        return caller(
                language,
                Optional.of(new Caller.SignedIn(ID, "Máret Prøve Aslaksen", "idporten-loa-high")),
                Role.SECRETARY,
                "csrf-sample");
    }

    private static Caller caller(Language language, Optional<Caller.SignedIn> signedIn, Role role, String csrf) {
        ZonedDateTime monday = ZonedDateTime.of(2025, 11, 24, 9, 30, 0, 0, Clocks.OSLO);
        return new Caller(
                COMMUNITY,
                signedIn,
                Set.of(new Caller.Authority(role, Optional.empty())),
                language,
                monday,
                Instant.parse("2025-11-24T08:30:00Z"),
                csrf,
                0);
    }
}
