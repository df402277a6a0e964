package no.samraad.server.cases.web;

import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.server.cases.CasePaper;
import no.samraad.server.cases.PaperText;
import no.samraad.server.cases.SubmitCase.From;

/**
 * A case as it was typed by whoever raises it.
 *
 * @param wantsMeeting the id typed; empty for any meeting
 */
record CaseForm(
        PaperForm paper,
        String body,
        Optional<UUID> wantsMeeting,
        String interest,
        String name,
        String email,
        String reason) {
    private static final int LONGEST_INTEREST = 2000;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NAME = 200;

    static CaseForm of(Form form) {
        return new CaseForm(
                PaperForm.of(form),
                form.text("utvalg"),
                form.uuid("mote"),
                PaperText.clean(form.text("interesse")),
                PaperText.clean(form.text("navn")).replace('\n', ' '),
                form.text("epost"),
                PaperText.clean(form.text("begrunnelse")));
    }

    FieldErrors errors(Caller caller) {
        FieldErrors errors = paper.errors();
        if (interest.length() > LONGEST_INTEREST) {
            errors = errors.and("interesse", "form.error.long", LONGEST_INTEREST);
        }
        if (reason.length() > LONGEST_REASON) {
            errors = errors.and("begrunnelse", "form.error.long", LONGEST_REASON);
        }
        if (caller.signedIn().isEmpty()) {
            if (name.isEmpty()) {
                errors = errors.and("navn", "form.error.empty");
            } else if (name.length() > LONGEST_NAME) {
                errors = errors.and("navn", "form.error.long", LONGEST_NAME);
            }
            if (EmailAddress.of(email).isEmpty()) {
                errors = errors.and("epost", "form.error.email");
            }
            if (interest.isEmpty()) {
                errors = errors.and("interesse", "cases.form.error.interest");
            }
        }
        return errors;
    }

    /** The paper; only when there are no errors. */
    CasePaper casePaper() {
        return new CasePaper(
                paper.caseKind().orElseThrow(),
                paper.title(),
                paper.background(),
                paper.assessment(),
                paper.sender(),
                paper.points(),
                paper.referenceLines());
    }

    From from(Caller caller) {
        return caller.signedIn()
                .<From>map(person -> new From.Insider(person.personId(), person.name()))
                .orElseGet(() -> new From.Outsider(name, EmailAddress.of(email).orElseThrow()));
    }
}
