package no.samraad.server.nominations;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.jobs.LaterWork;
import no.samraad.platform.jobs.WorkClock;
import no.samraad.platform.jobs.WorkKind;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.time.Clocks;
import no.samraad.server.bodies.Body;

/** Sends letters, each with a code of its own, and says when to remind. */
@Singleton
class SendLetters {
    private static final int DAYS_BEFORE = 7;
    private static final LocalTime IN_THE_MORNING = LocalTime.of(8, 0);

    private final LetterRows letters;
    private final LetterLinkRows links;
    private final NominationMail mail;
    private final Outbox outbox;
    private final LaterWork later;

    SendLetters(LetterRows letters, LetterLinkRows links, NominationMail mail, Outbox outbox, LaterWork later) {
        this.letters = letters;
        this.links = links;
        this.mail = mail;
        this.outbox = outbox;
        this.later = later;
    }

    /** Those that go by e-mail; the others wait until they are printed. */
    void send(
            Tenant tenant,
            Body body,
            Nomination nomination,
            List<Letter> to,
            NominationMail.Occasion occasion,
            Instant now) {
        List<OutgoingMail> mails = new ArrayList<>();
        for (Letter letter : to) {
            Optional<EmailAddress> address = Optional.ofNullable(letter.email()).flatMap(EmailAddress::of);
            if (address.isPresent()) {
                LetterCode code = LetterCode.fresh();
                links.insert(tenant.id(), code.hash(), letter.id(), nomination.expires());
                mails.add(mail.letter(tenant, body, nomination, letter, address.get(), occasion, code));
                letters.sent(tenant.id(), letter.id(), now);
                if (occasion == NominationMail.Occasion.REMINDED) {
                    letters.reminded(tenant.id(), letter.id(), now);
                }
            }
        }
        outbox.enqueue(tenant.id(), mails);
    }

    /** A new code for a letter on paper; the ones it had lead nowhere any more. */
    LetterCode print(Tenant tenant, Nomination nomination, Letter letter, Instant now) {
        links.closeOfLetter(tenant.id(), letter.id(), now);
        LetterCode code = LetterCode.fresh();
        links.insert(tenant.id(), code.hash(), letter.id(), nomination.expires());
        letters.sent(tenant.id(), letter.id(), now);
        return code;
    }

    /** The day those who have not answered are reminded: a week before the last one; empty when it is too near. */
    static Optional<LocalDate> reminderOn(LocalDate today, LocalDate lastDay) {
        LocalDate week = lastDay.minusDays(DAYS_BEFORE);
        LocalDate eve = lastDay.minusDays(1);
        return week.isAfter(today) ? Optional.of(week) : eve.isAfter(today) ? Optional.of(eve) : Optional.empty();
    }

    void remindLater(UUID tenantId, UUID nominationId, LocalDate today, LocalDate lastDay) {
        later.forget(tenantId, WorkKind.NOMINATION_REMINDER, nominationId);
        reminderOn(today, lastDay)
                .map(day -> ZonedDateTime.of(day, IN_THE_MORNING, Clocks.OSLO).toInstant())
                .ifPresent(at ->
                        later.schedule(tenantId, WorkKind.NOMINATION_REMINDER, nominationId, WorkClock.STATUTES, at));
    }

    void remindNoMore(UUID tenantId, UUID nominationId) {
        later.forget(tenantId, WorkKind.NOMINATION_REMINDER, nominationId);
    }
}
