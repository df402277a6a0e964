package no.samraad.server.meetings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.provision.MeetingProvision;

/** How a meeting is held. */
public enum MeetingForm {
    PHYSICAL,
    VIDEO,
    TELEPHONE;

    /** The code in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a code no form has. */
    public static Optional<MeetingForm> of(String code) {
        return Stream.of(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    /** The form as the rules name it. */
    public MeetingProvision.MeetingForm judged() {
        return switch (this) {
            case PHYSICAL -> MeetingProvision.MeetingForm.IN_PERSON;
            case VIDEO -> MeetingProvision.MeetingForm.VIDEO;
            case TELEPHONE -> MeetingProvision.MeetingForm.TELEPHONE;
        };
    }
}
