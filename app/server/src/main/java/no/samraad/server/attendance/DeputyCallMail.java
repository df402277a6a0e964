package no.samraad.server.attendance;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.samraad.parties.Person;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.attendance.Sitting.SeatHeld;
import org.jspecify.annotations.Nullable;

/** Words the mail that calls a deputy, in the deputy's own language. */
@Singleton
public class DeputyCallMail {
    private final Messages messages;
    private final Settings settings;

    public DeputyCallMail(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** Empty when the person has no e-mail address. */
    public Optional<OutgoingMail> to(Person deputy, Sitting sitting, SeatHeld seat, Caller caller) {
        @Nullable String email = deputy.email();
        if (email == null) {
            return Optional.empty();
        }
        Language language = Language.of(deputy.language()).orElse(Language.NB);
        Dates dates = new Dates(language, caller.today(), messages);
        String meeting = sitting.ref().written();
        String member = seat.memberName() == null ? seat.label() : String.valueOf(seat.memberName());
        String subject = text("attendance.mail.subject", language, sitting.shortName(), meeting);
        String body = text(
                "attendance.mail.body",
                language,
                member,
                sitting.shortName(),
                meeting,
                dates.moment(sitting.starts()),
                sitting.place(),
                settings.origin(caller.tenant().slug()) + sitting.path() + "/rom");
        return EmailAddress.of(email).map(address -> OutgoingMail.plain(address, subject, body));
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElseThrow();
    }
}
