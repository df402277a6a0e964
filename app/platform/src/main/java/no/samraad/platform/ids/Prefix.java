package no.samraad.platform.ids;

import java.util.Optional;
import java.util.UUID;

/** The prefix an id carries when it is shown outside the database, so that a stray id tells what it names. */
public enum Prefix {
    PERSON("per"),
    PARTY("prt"),
    BODY("bod"),
    SEAT("sea"),
    APPOINTMENT("app"),
    CASE("cas"),
    MEETING("mee"),
    ITEM("itm"),
    DOCUMENT("doc"),
    ACT("act"),
    MESSAGE("msg");

    private final String code;

    Prefix(String code) {
        this.code = code;
    }

    /** The id with its prefix, such as {@code mee_0198c1f2-…}. */
    public String show(UUID id) {
        return code + "_" + id;
    }

    /** The id behind {@code shown}; empty when it is no id or carries another prefix. */
    public Optional<UUID> read(String shown) {
        if (!shown.startsWith(code + "_")) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(shown.substring(code.length() + 1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
