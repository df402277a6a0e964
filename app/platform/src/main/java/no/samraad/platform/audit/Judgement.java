package no.samraad.platform.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the engine said of an act before it was carried out; kept as it was said, never computed again.
 *
 * @param finding JSON {@code format: 1}: rule ids and arguments, ids instead of names, no sentences
 * @param statutes the version it was judged by; empty when none was in force
 * @param engineVersion the engine that judged, because sentences are rendered by that version
 */
public record Judgement(CanonicalJson finding, Optional<Version> statutes, String engineVersion) {

    /**
     * One version of a community's statutes.
     *
     * @param sha256 of its canonical JSON, 64 hexadecimal digits
     */
    public record Version(String sha256, LocalDate inForceFrom) {
        public Version {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a sha256 is 64 hexadecimal digits");
            }
        }
    }
}
