package no.samraad.server.nominations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samraad.engine.provision.Appointer;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.AppointersByRules;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.HowAppointed;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.web.AppointForm;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.nominations.AskAuthority;
import no.samraad.server.nominations.AskAuthority.Recipient;

/**
 * The form for asking an authority, read: what was meant, or what is wrong with it.
 *
 * @param command empty when something is wrong
 */
record AskForm(FieldErrors errors, Optional<AskAuthority.Command> command) {
    private static final int MOST_LETTERS = 4;
    private static final int LONGEST_WORDS = 2000;

    static AskForm of(
            Form form, SeatHolding seat, AppointersByRules named, LocalDate today, Function<Appointer, String> word) {
        FieldErrors errors = FieldErrors.none();
        Optional<Capacity> capacity = Capacity.of(form.text("som"));
        if (capacity.isEmpty()) {
            errors = errors.and("som", "form.error.choice");
        }
        Optional<LocalDate> since = TypedDate.of(form.text("fra"));
        if (since.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        Optional<LocalDate> last = TypedDate.of(form.text("til"));
        if (!form.text("til").isEmpty() && last.isEmpty()) {
            errors = errors.and("til", "form.error.date");
        } else if (last.isPresent() && since.isPresent() && last.get().isBefore(since.get())) {
            errors = errors.and("til", "bodies.appoint.ends-first");
        }
        Optional<LocalDate> before = TypedDate.of(form.text("frist"));
        if (before.isEmpty()) {
            errors = errors.and("frist", "form.error.date");
        } else if (before.get().isBefore(today) || before.get().isAfter(today.plusYears(1))) {
            errors = errors.and("frist", "nominations.ask.last-day.past");
        }
        errors = AppointForm.howFaults(form, errors, named);
        if (named.proposers().isEmpty() && form.text("forslag_av").length() > AppointForm.LONGEST_APPOINTER) {
            errors = errors.and("forslag_av", "form.error.long", AppointForm.LONGEST_APPOINTER);
        }
        for (int at = 1; at <= MOST_LETTERS; at++) {
            errors = recipientFaults(form, errors, "mottaker" + at, "epost" + at, at > 1);
        }
        if (!form.text("epost_forslag").isEmpty()
                && EmailAddress.of(form.text("epost_forslag")).isEmpty()) {
            errors = errors.and("epost_forslag", "nominations.error.email");
        }
        Optional<Language> language = Language.of(form.text("sprak")).filter(one -> one != Language.SE);
        if (language.isEmpty()) {
            errors = errors.and("sprak", "form.error.choice");
        }
        if (form.text("tekst").length() > LONGEST_WORDS) {
            errors = errors.and("tekst", "form.error.long", LONGEST_WORDS);
        }
        if (!errors.isEmpty()) {
            return new AskForm(errors, Optional.empty());
        }
        HowAppointed how = AppointForm.how(form, named);
        return new AskForm(
                errors,
                Optional.of(new AskAuthority.Command(
                        seat,
                        capacity.orElseThrow(),
                        since.orElseThrow(),
                        last.map(day -> day.plusDays(1)),
                        before.orElseThrow(),
                        how,
                        Optional.ofNullable(how.proposedBy())
                                .map(by -> new Recipient(
                                        cut(word.apply(by)), EmailAddress.of(form.text("epost_forslag")))),
                        appointers(form, how, word),
                        form.text("tekst"),
                        language.orElseThrow(),
                        form.idempotencyKey())));
    }

    private static FieldErrors recipientFaults(Form form, FieldErrors before, String name, String email, boolean more) {
        FieldErrors errors = before;
        if (form.text(name).length() > AppointForm.LONGEST_APPOINTER) {
            errors = errors.and(name, "form.error.long", AppointForm.LONGEST_APPOINTER);
        }
        if (!form.text(email).isEmpty() && EmailAddress.of(form.text(email)).isEmpty()) {
            errors = errors.and(email, "nominations.error.email");
        }
        if (more && form.text(name).isEmpty() && !form.text(email).isEmpty()) {
            errors = errors.and(name, "form.error.empty");
        }
        return errors;
    }

    /** The first is whoever appoints unless another name stands there; the others are those who must agree. */
    private static List<Recipient> appointers(Form form, HowAppointed how, Function<Appointer, String> word) {
        List<Recipient> to = new ArrayList<>();
        Appointer by = how.by();
        String first = form.text("mottaker1");
        to.add(new Recipient(
                first.isEmpty() && by != null ? cut(word.apply(by)) : first, EmailAddress.of(form.text("epost1"))));
        for (int at = 2; at <= MOST_LETTERS; at++) {
            if (!form.text("mottaker" + at).isEmpty()) {
                to.add(new Recipient(form.text("mottaker" + at), EmailAddress.of(form.text("epost" + at))));
            }
        }
        return to;
    }

    private static String cut(String text) {
        return text.length() > AppointForm.LONGEST_APPOINTER ? text.substring(0, AppointForm.LONGEST_APPOINTER) : text;
    }
}
