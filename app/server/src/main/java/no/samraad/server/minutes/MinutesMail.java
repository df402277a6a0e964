package no.samraad.server.minutes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.attendance.Sitting;
import no.samraad.statutes.FindingView;

/** Words the mails about minutes, each in its reader's language, and leaves them to be sent. */
@Singleton
public class MinutesMail {
    private final MinutesRows rows;
    private final Outbox outbox;
    private final Messages messages;
    private final Settings settings;

    public MinutesMail(MinutesRows rows, Outbox outbox, Messages messages, Settings settings) {
        this.rows = rows;
        this.outbox = outbox;
        this.messages = messages;
        this.settings = settings;
    }

    /** The minutes are out for approval. */
    int sent(Tenant tenant, HeldMeeting meeting, Optional<LocalDate> silenceEndsOn) {
        return toAll(
                tenant,
                meeting,
                circle(meeting),
                silenceEndsOn.isPresent() ? "minutes.mail.sent" : "minutes.mail.sent-open",
                silenceEndsOn,
                "");
    }

    /** The minutes are published. */
    int published(Tenant tenant, HeldMeeting meeting) {
        return toAll(tenant, meeting, circle(meeting), "minutes.mail.published", Optional.empty(), "");
    }

    /** Someone asks the secretariat for a change. */
    int changeAsked(Tenant tenant, HeldMeeting meeting, String text) {
        Set<UUID> secretariat = new LinkedHashSet<>();
        meeting.sitting().offices().stream()
                .filter(office -> office.role().equals("secretary"))
                .forEach(office -> secretariat.add(office.personId()));
        return toAll(tenant, meeting, secretariat, "minutes.mail.asked", Optional.empty(), text);
    }

    /** The secretariat's answer to whoever asked. */
    int changeAnswered(Tenant tenant, HeldMeeting meeting, ChangeRequest request, String state, String answer) {
        return toAll(
                tenant,
                meeting,
                Set.of(request.personId()),
                "minutes.mail." + state.replace('_', '-'),
                Optional.empty(),
                answer);
    }

    /** Everyone with a seat as a member, and everyone who was in. */
    private static Set<UUID> circle(HeldMeeting meeting) {
        Set<UUID> circle = new LinkedHashSet<>();
        meeting.sitting().seats().forEach(seat -> {
            UUID member = seat.memberId();
            if (member != null) {
                circle.add(member);
            }
        });
        circle.addAll(meeting.participants());
        return circle;
    }

    private int toAll(
            Tenant tenant,
            HeldMeeting meeting,
            Collection<UUID> people,
            String key,
            Optional<LocalDate> day,
            String said) {
        if (people.isEmpty()) {
            return 0;
        }
        List<OutgoingMail> mails = rows.readers(tenant.id(), people).stream()
                .flatMap(reader -> mail(tenant, meeting.sitting(), reader, key, day, said).stream())
                .toList();
        return outbox.enqueue(tenant.id(), mails).size();
    }

    private Optional<OutgoingMail> mail(
            Tenant tenant, Sitting sitting, Reader reader, String key, Optional<LocalDate> day, String said) {
        String email = reader.email();
        if (email == null) {
            return Optional.empty();
        }
        Language language = Language.of(reader.language()).orElse(Language.NB);
        Sentences dates = Sentences.in(FindingView.engineLanguage(language), new Nobody());
        String name = sitting.shortName() + " " + sitting.ref().written();
        String page = settings.origin(tenant.slug()) + sitting.path() + "/referat";
        return EmailAddress.of(email)
                .map(address -> OutgoingMail.plain(
                        address,
                        text(key + ".subject", language, name),
                        text(
                                key + ".text",
                                language,
                                sitting.bodyName(language),
                                dates.date(sitting.day()),
                                page,
                                day.map(dates::date).orElse(""),
                                said,
                                tenant.name())));
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments)
                .orElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    /** Dates name nobody. */
    private record Nobody() implements Names {
        @Override
        public String body(BodyCode body, no.samraad.engine.provision.Language language) {
            return body.value();
        }

        @Override
        public String partner(PartnerCode partner, no.samraad.engine.provision.Language language) {
            return partner.value();
        }

        @Override
        public String person(PersonId person) {
            return person.value();
        }

        @Override
        public String seat(SeatId seat, no.samraad.engine.provision.Language language) {
            return seat.value();
        }
    }
}
