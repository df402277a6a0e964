package no.samraad.platform.web;

import java.util.Locale;

/** The parts of the product a page belongs to; each has its own shape and main entries. */
public enum Area {
    /** The public site. */
    PUBLIC,
    /** Min side: a member's own page. */
    MEMBER,
    /** Arbeidsflaten: the secretariat's and the chair's. */
    WORK,
    /** Møterommet: the meeting as it goes on. */
    ROOM,
    /** The national administrators' register. */
    ADMIN;

    /** The name templates give: {@code public}, {@code member}, {@code work}, {@code room}, {@code admin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a name no area has: a template's mistake */
    static Area of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
