package no.samraad.server.calls;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.nominations.LetterCode;

/** Words and sends the letters to parties, each with a code of its own. */
@Singleton
public class CallMail {
    /** Where codes are answered, without login. */
    public static final String PAGE = "/delta";

    private final CallLinkRows links;
    private final CalledPartyRows parties;
    private final Outbox outbox;
    private final Messages messages;
    private final Settings settings;

    CallMail(CallLinkRows links, CalledPartyRows parties, Outbox outbox, Messages messages, Settings settings) {
        this.links = links;
        this.parties = parties;
        this.outbox = outbox;
        this.messages = messages;
        this.settings = settings;
    }

    /** What a letter is about. */
    enum Occasion {
        ASKED,
        REMINDED
    }

    /** To those who are reached by e-mail; the others wait until their letter is printed. */
    void send(Tenant tenant, ParticipantCall call, List<CalledParty> to, Occasion occasion, Instant now) {
        Language language = call.writtenIn();
        String key = "calls.mail." + occasion.name().toLowerCase(Locale.ROOT);
        List<OutgoingMail> mails = new ArrayList<>();
        for (CalledParty party : to) {
            Optional<EmailAddress> address = Optional.ofNullable(party.email()).flatMap(EmailAddress::of);
            if (address.isPresent()) {
                LetterCode code = LetterCode.fresh();
                links.insert(tenant.id(), code.hash(), party.id(), call.expires());
                parties.sent(tenant.id(), party.id(), now);
                mails.add(OutgoingMail.plain(
                        address.get(),
                        text(key + ".subject", language, call.title()),
                        text(
                                key + ".text",
                                language,
                                party.partyName(),
                                call.title(),
                                call.words(),
                                typed(call.lastDay()),
                                page(tenant) + "?brevkode=" + code.shown(),
                                tenant.name())));
            }
        }
        outbox.enqueue(tenant.id(), mails);
    }

    /** A new code for a letter on paper; the ones the party had lead nowhere any more. */
    LetterCode print(Tenant tenant, ParticipantCall call, CalledParty party, Instant now) {
        links.closeOfParty(tenant.id(), party.id(), now);
        LetterCode code = LetterCode.fresh();
        links.insert(tenant.id(), code.hash(), party.id(), call.expires());
        parties.sent(tenant.id(), party.id(), now);
        return code;
    }

    /** Where a letter is answered. */
    public String page(Tenant tenant) {
        return settings.origin(tenant.slug()) + PAGE;
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
