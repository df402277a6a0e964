package no.samraad.platform.audit;

import java.util.Optional;

/** In what standing an act was carried out. A refused act is not recorded: it was not carried out. */
public sealed interface Disposition {

    /** The statutes allow it. */
    record Allowed() implements Disposition {}

    /**
     * A binding rule of order was not kept, and the act was carried out all the same.
     *
     * @param reason in the words of whoever decided so; 1 to 2000 characters
     */
    record Breach(String reason) implements Disposition {
        public Breach {
            if (reason.isBlank() || reason.length() > 2000) {
                throw new IllegalArgumentException("a breach has a reason of 1 to 2000 characters");
            }
        }
    }

    /** The statutes are silent, and the act was carried out with the question on record. */
    record Gap() implements Disposition {}

    Disposition ALLOWED = new Allowed();
    Disposition GAP = new Gap();

    static Disposition breach(String reason) {
        return new Breach(reason);
    }

    /** The code in the database. */
    default String code() {
        return switch (this) {
            case Allowed() -> "allowed";
            case Breach(String reason) -> "breach";
            case Gap() -> "gap";
        };
    }

    /** Why a binding rule was not kept; there exactly for a breach. */
    default Optional<String> reasonGiven() {
        return switch (this) {
            case Breach(String reason) -> Optional.of(reason);
            case Allowed(), Gap() -> Optional.empty();
        };
    }
}
