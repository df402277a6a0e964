package no.samraad.server.cases;

import jakarta.inject.Singleton;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.outbox.OutgoingMail;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;

/** Words the mails about a case. */
@Singleton
public class CaseMail {
    private final Messages messages;
    private final Settings settings;

    public CaseMail(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** Asks whoever wrote a case from outside to confirm it. */
    OutgoingMail confirm(Tenant tenant, EmailAddress to, Language language, String title, ConfirmToken token) {
        String link = settings.origin(tenant.slug()) + "/saker/bekreft?kode=" + token.text();
        return OutgoingMail.plain(
                to,
                text("cases.mail.confirm.subject", language, title),
                text("cases.mail.confirm.text", language, title, link, tenant.name()));
    }

    /** Tells whoever wrote a case what has become of it. */
    OutgoingMail settled(
            Tenant tenant, EmailAddress to, Language language, String title, CaseState state, String reason) {
        return OutgoingMail.plain(
                to,
                text("cases.mail.settled.subject", language, title),
                text("cases.mail.settled." + state.code(), language, title, reason, tenant.name()));
    }

    private String text(String key, Language language, String... arguments) {
        return messages.text(key, language, (Object[]) arguments)
                .orElseThrow(() -> new IllegalStateException("no text for " + key));
    }
}
