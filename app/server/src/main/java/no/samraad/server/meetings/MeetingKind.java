package no.samraad.server.meetings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.provision.MeetingProvision;

/** An ordinary meeting has a number in the year's plan; an extraordinary one takes none. */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY;

    /** The code in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code no kind has. */
    public static Optional<MeetingKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kind as the rules name it. */
    public MeetingProvision.MeetingKind judged() {
        return switch (this) {
            case ORDINARY -> MeetingProvision.MeetingKind.ORDINARY;
            case EXTRAORDINARY -> MeetingProvision.MeetingKind.EXTRAORDINARY;
        };
    }
}
