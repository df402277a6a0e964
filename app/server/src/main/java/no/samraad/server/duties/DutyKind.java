package no.samraad.server.duties;

import java.util.Locale;
import java.util.Optional;

/** The kinds of statutory dates somebody may be named to see to, in the order of a meeting's life. */
public enum DutyKind {
    ADOPT_PLAN,
    CALL_FURTHER,
    CHOOSE_LEADERSHIP,
    SWAP_LEADERSHIP,
    FILL_SEATS,
    SUBMIT_CASES,
    SEND_NOTICE,
    SEND_MINUTES,
    PUBLISH_MINUTES;

    /** As it stands on the board, such as {@code send-notice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when there is none of that code. */
    public static Optional<DutyKind> of(String code) {
        for (DutyKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
