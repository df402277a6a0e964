package no.samraad.server.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a case is on its way from an idea to a decision. */
public enum CaseState {
    /** Written by someone outside who has not yet confirmed by e-mail: it does not count as submitted. */
    UNCONFIRMED,
    SUBMITTED,
    /** The secretariat has found it fit for an agenda. */
    READY,
    ON_AGENDA,
    TREATED,
    WITHDRAWN,
    DECLINED;

    /** The code in the database, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code no state has. */
    public static Optional<CaseState> of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }

    /** Whether the paper may still be rewritten: not once it is treated or laid aside. */
    public boolean open() {
        return switch (this) {
            case SUBMITTED, READY, ON_AGENDA -> true;
            case UNCONFIRMED, TREATED, WITHDRAWN, DECLINED -> false;
        };
    }
}
