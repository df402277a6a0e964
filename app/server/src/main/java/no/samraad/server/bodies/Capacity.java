package no.samraad.server.bodies;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As what someone is appointed to a seat. */
public enum Capacity {
    MEMBER,
    /** The personal deputy of whoever fills the seat. */
    DEPUTY;

    /** The code the database stores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Capacity> of(String code) {
        return Stream.of(values()).filter(known -> known.code().equals(code)).findFirst();
    }
}
