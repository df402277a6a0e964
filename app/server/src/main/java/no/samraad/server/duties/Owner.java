package no.samraad.server.duties;

import java.util.UUID;

/** Somebody who is named to see to something. */
public record Owner(UUID person, String name) {}
