package no.samraad.server.cases;

import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.provision.MeetingProvision.ItemType;

/** What a case is on the agenda for: B, O or R. */
public enum CaseKind {
    DECISION("B"),
    INFORMATION("O"),
    NOTING("R");

    private final String code;

    CaseKind(String code) {
        this.code = code;
    }

    /** The letter on the agenda and in the database. */
    public String code() {
        return code;
    }

    /** Empty for a letter no kind has. */
    public static Optional<CaseKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind as the rules name it. */
    public ItemType judged() {
        return switch (this) {
            case DECISION -> ItemType.DECISION;
            case INFORMATION -> ItemType.INFORMATION;
            case NOTING -> ItemType.NOTING;
        };
    }
}
