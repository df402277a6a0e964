package no.samraad.parties;

import java.util.Locale;

/** How a party belongs to a health community. */
public enum MembershipKind {
    /** Takes part with all rights. */
    MEMBER,
    /** Takes part as another community's member. */
    GUEST,
    /** Its inhabitants use the hospital, but it takes no part. */
    SERVED_ONLY;

    /** The code the database stores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
