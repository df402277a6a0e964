package no.samraad.server.meetings;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.CalendarMethod;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.mail.Invitation;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;

/** Words the mails about a meeting, each in its reader's language, with the entry for the reader's calendar. */
@Singleton
public class MeetingMail {
    private final Messages messages;
    private final Settings settings;

    public MeetingMail(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * Someone a mail goes to.
     *
     * @param language code of the language the reader wants
     */
    public record Reader(UUID person, String name, EmailAddress address, String language) {
        /** Empty when no usable address is known. */
        static Optional<Reader> of(Recipient recipient) {
            String email = recipient.email();
            return email == null
                    ? Optional.empty()
                    : EmailAddress.of(email)
                            .map(address ->
                                    new Reader(recipient.personId(), recipient.name(), address, recipient.language()));
        }

        Language spoken() {
            return Language.of(language).orElse(Language.NB);
        }
    }

    /** The notice, or an addition to one, to someone who is called. */
    OutgoingMail notice(Tenant tenant, Appointed meeting, Reader reader, List<String> agenda, int sequence) {
        String key = sequence == 0 ? "meetings.mail.notice" : "meetings.mail.addition";
        return new OutgoingMail(
                reader.address(),
                subject(key, meeting, reader),
                body(key + ".text", tenant, meeting, reader, agenda),
                Optional.of(entry(tenant, meeting, reader, CalendarMethod.REQUEST, sequence)));
    }

    /** The papers to a deputy, who is not called; no calendar entry. */
    OutgoingMail papersToDeputy(
            Tenant tenant, Appointed meeting, Reader reader, String seat, List<String> agenda, int sequence) {
        String key = sequence == 0 ? "meetings.mail.notice" : "meetings.mail.addition";
        String text = text("meetings.mail.deputy.text", reader.spoken(), seat) + "\n\n"
                + body(key + ".text", tenant, meeting, reader, agenda);
        return OutgoingMail.plain(reader.address(), subject(key, meeting, reader), text);
    }

    /** A deputy is called in a member's place. */
    OutgoingMail callDeputy(Tenant tenant, Appointed meeting, Reader reader, String member, int sequence) {
        return new OutgoingMail(
                reader.address(),
                subject("meetings.mail.call", meeting, reader),
                text("meetings.mail.call.text", reader.spoken(), member) + "\n\n"
                        + body("meetings.mail.when", tenant, meeting, reader, List.of()),
                Optional.of(entry(tenant, meeting, reader, CalendarMethod.REQUEST, sequence)));
    }

    /** A deputy who was called need not come after all. */
    OutgoingMail releaseDeputy(Tenant tenant, Appointed meeting, Reader reader, String member, int sequence) {
        return new OutgoingMail(
                reader.address(),
                subject("meetings.mail.release", meeting, reader),
                text("meetings.mail.release.text", reader.spoken(), member) + "\n\n"
                        + body("meetings.mail.when", tenant, meeting, reader, List.of()),
                Optional.of(entry(tenant, meeting, reader, CalendarMethod.CANCEL, sequence)));
    }

    /** What the secretariat is told when somebody has answered. */
    OutgoingMail toSecretariat(Tenant tenant, Appointed meeting, Reader reader, String key, List<String> arguments) {
        return OutgoingMail.plain(
                reader.address(),
                text(key + ".subject", reader.spoken(), arguments.toArray(String[]::new)) + " · "
                        + name(meeting, reader.spoken()),
                text(key + ".text", reader.spoken(), arguments.toArray(String[]::new)) + "\n\n"
                        + body("meetings.mail.when", tenant, meeting, reader, List.of()));
    }

    /** The meeting is at another hour, or in another place. */
    OutgoingMail changed(Tenant tenant, Appointed meeting, Reader reader, int sequence) {
        return new OutgoingMail(
                reader.address(),
                subject("meetings.mail.changed", meeting, reader),
                text("meetings.mail.changed.text", reader.spoken()) + "\n\n"
                        + body("meetings.mail.when", tenant, meeting, reader, List.of()),
                Optional.of(entry(tenant, meeting, reader, CalendarMethod.REQUEST, sequence)));
    }

    /** The meeting is called off. */
    OutgoingMail cancelled(Tenant tenant, Appointed meeting, Reader reader, String reason, int sequence) {
        return new OutgoingMail(
                reader.address(),
                subject("meetings.mail.cancelled", meeting, reader),
                text("meetings.mail.cancelled.text", reader.spoken(), reason) + "\n\n"
                        + body("meetings.mail.when", tenant, meeting, reader, List.of()),
                Optional.of(entry(tenant, meeting, reader, CalendarMethod.CANCEL, sequence)));
    }

    private String subject(String key, Appointed meeting, Reader reader) {
        return text(key + ".subject", reader.spoken(), name(meeting, reader.spoken()));
    }

    /** Such as {@code SSU, møte 9-2025, onsdag 10. desember 2025}. */
    private String name(Appointed meeting, Language language) {
        String kind = switch (meeting.kind()) {
            case ORDINARY ->
                text("meetings.name.ordinary", language, meeting.ref().written());
            case EXTRAORDINARY -> text("meetings.name.extraordinary.short", language);
        };
        return meeting.body().shortName() + ", " + kind + ", " + day(meeting, language);
    }

    private String body(String key, Tenant tenant, Appointed meeting, Reader reader, List<String> agenda) {
        Language language = reader.spoken();
        DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH:mm", language.locale());
        return text(
                key,
                language,
                meeting.body().in(language),
                day(meeting, language),
                meeting.starts().format(hour) + "–" + meeting.ends().format(hour),
                text("meetings.form." + meeting.form().code(), language) + ", " + meeting.place(),
                String.join("\n", agenda),
                page(tenant, meeting).toString(),
                tenant.name());
    }

    private Invitation entry(Tenant tenant, Appointed meeting, Reader reader, CalendarMethod method, int sequence) {
        return new Invitation(
                meeting.id(),
                reader.person(),
                method,
                sequence,
                meeting.body().shortName() + " " + meeting.ref().written(),
                meeting.place(),
                meeting.starts(),
                meeting.ends(),
                reader.name(),
                reader.address(),
                tenant.name(),
                page(tenant, meeting));
    }

    private URI page(Tenant tenant, Appointed meeting) {
        return URI.create(settings.origin(tenant.slug()) + meeting.path());
    }

    private static String day(Appointed meeting, Language language) {
        String pattern = switch (language) {
            case NB, NN, SE -> "EEEE d. MMMM yyyy";
            case EN -> "EEEE d MMMM yyyy";
        };
        Language written = language == Language.SE ? Language.NB : language;
        return meeting.day().format(DateTimeFormatter.ofPattern(pattern, written.locale()));
    }

    private String text(String key, Language language, String... arguments) {
        return messages.text(key, language, (Object[]) arguments)
                .orElseThrow(() -> new IllegalStateException("no text for " + key));
    }
}
