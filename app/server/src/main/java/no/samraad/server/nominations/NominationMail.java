package no.samraad.server.nominations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.bodies.Body;

/** Words the letters to authorities. */
@Singleton
public class NominationMail {
    /** Where codes are answered, without login. */
    public static final String PAGE = "/oppnevning";

    private final Messages messages;
    private final Settings settings;

    public NominationMail(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** What a letter is about. */
    public enum Occasion {
        ASKED,
        /** Somebody else has named a person this authority is asked to say yes to. */
        PROPOSED,
        REMINDED,
        /** The last day is another. */
        MOVED;

        private String key() {
            return "nominations.mail." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    OutgoingMail letter(
            Tenant tenant,
            Body body,
            Nomination nomination,
            Letter letter,
            EmailAddress to,
            Occasion occasion,
            LetterCode code) {
        Language language = nomination.writtenIn();
        return OutgoingMail.plain(
                to,
                text(occasion.key() + ".subject", language, body.shortName(), nomination.seatLabel()),
                text(occasion.key() + ".text", language, letter.authority(), tenant.name(), body.name(language))
                        + "\n\n"
                        + facts(nomination, language)
                        + (nomination.words().isBlank() ? "" : "\n\n" + nomination.words())
                        + "\n\n"
                        + text("nominations.mail.answer", language, link(tenant, code), tenant.name()));
    }

    /** The place, the term and the last day, as lines. */
    public String facts(Nomination nomination, Language language) {
        LocalDate until = nomination.until();
        return text("nominations.mail.seat." + nomination.capacity(), language, nomination.seatLabel())
                + "\n"
                + text("nominations.mail.since", language, typed(nomination.since()))
                + Optional.ofNullable(until)
                        .map(day -> "\n" + text("nominations.mail.until", language, typed(day.minusDays(1))))
                        .orElse("")
                + "\n"
                + text("nominations.mail.last-day", language, typed(nomination.lastDay()));
    }

    /** Where a letter is answered. */
    public String page(Tenant tenant) {
        return settings.origin(tenant.slug()) + PAGE;
    }

    private String link(Tenant tenant, LetterCode code) {
        return page(tenant) + "?brevkode=" + code.shown();
    }

    /** A day as a date field shows it. */
    public static String typed(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments)
                .orElseThrow(() -> new IllegalStateException("no text for " + key));
    }
}
