package no.samraad.server.nominations;

import io.micronaut.core.annotation.Introspected;

/** The community letters come from, as a job sees it. */
@Introspected
public record LetterSender(String slug, String name) {}
