package no.samraad.platform.tenancy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles authority is given by; the access matrix runs over them all. */
public enum Role {
    PUBLIC,
    SECRETARY,
    CHAIR,
    DEPUTY_CHAIR,
    MEETING_CHAIR,
    MEMBER,
    DEPUTY,
    DELEGATE,
    OBSERVER,
    GUEST,
    CASE_OFFICER,
    SUBMITTER,
    PAYER,
    APPOINTER,
    NATIONAL_ADMIN;

    /** The code the database stores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
