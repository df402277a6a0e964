package no.samraad.server.mandates.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.mandates.Decided;

/** The fields about a decision, the same in every form of this room. */
final class DecidedForm {
    /** Who decided was none of the community's bodies. */
    static final String OTHERS = "andre";

    private static final int LONGEST = 200;

    private DecidedForm() {}

    /** The bodies that stand on a day, with an empty first line. */
    static List<Choice> bodies(List<Body> all, LocalDate day, String first) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", first));
        all.stream()
                .filter(body -> body.standsOn(day))
                .map(body -> Choice.of(body.code(), body.shortName()))
                .forEach(choices::add);
        return choices;
    }

    static FieldErrors faults(Form form, List<Body> all, LocalDate today) {
        FieldErrors errors = FieldErrors.none();
        String by = form.text("vedtatt_av");
        if (by.isEmpty() || !by.equals(OTHERS) && body(form, "vedtatt_av", all).isEmpty()) {
            errors = errors.and("vedtatt_av", "form.error.choice");
        }
        if (by.equals(OTHERS)) {
            errors = text(errors, form, "hvem", LONGEST);
        }
        Optional<LocalDate> on = TypedDate.of(form.text("vedtatt"));
        if (on.isEmpty()) {
            errors = errors.and("vedtatt", "form.error.date");
        } else if (on.get().isAfter(today)) {
            errors = errors.and("vedtatt", "mandates.error.future");
        }
        return text(errors, form, "sak", LONGEST);
    }

    static FieldErrors text(FieldErrors errors, Form form, String field, int most) {
        String typed = form.text(field);
        if (typed.isEmpty()) {
            return errors.and(field, "form.error.empty");
        }
        return tooLong(errors, form, field, most);
    }

    static FieldErrors tooLong(FieldErrors errors, Form form, String field, int most) {
        String typed = form.text(field);
        return typed.codePointCount(0, typed.length()) > most ? errors.and(field, "form.error.long", most) : errors;
    }

    /** A date that may be left out, but not be mistyped. */
    static FieldErrors dateIfAny(FieldErrors errors, Form form, String field) {
        return form.text(field).isEmpty() || TypedDate.of(form.text(field)).isPresent()
                ? errors
                : errors.and(field, "form.error.date");
    }

    static Optional<Body> body(Form form, String field, List<Body> all) {
        return all.stream().filter(body -> body.code().equals(form.text(field))).findFirst();
    }

    /** @throws java.util.NoSuchElementException when the form has faults */
    static Decided read(Form form, List<Body> all) {
        boolean others = form.text("vedtatt_av").equals(OTHERS);
        return new Decided(
                body(form, "vedtatt_av", all),
                others ? form.text("hvem") : "",
                TypedDate.of(form.text("vedtatt")).orElseThrow(),
                form.text("sak"));
    }
}
