package no.samraad.server.costs.web;

import java.time.LocalDate;
import java.util.Optional;
import no.samraad.engine.account.Period;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.FieldErrors;
import no.samraad.server.bodies.web.TypedDate;

/**
 * The period somebody asks about.
 *
 * @param period the year so far where nothing is typed, or something wrong; a day alone begins or ends its own year
 * @param errors what is wrong with what was typed
 */
record AskedPeriod(Period period, FieldErrors errors) {
    static AskedPeriod of(Caller caller, Optional<String> fra, Optional<String> til) {
        Optional<LocalDate> from = fra.filter(text -> !text.isBlank()).flatMap(TypedDate::of);
        Optional<LocalDate> until = til.filter(text -> !text.isBlank()).flatMap(TypedDate::of);
        int year = from.or(() -> until).orElse(caller.today()).getYear();
        LocalDate first = from.orElse(LocalDate.of(year, 1, 1));
        LocalDate last = until.orElse(LocalDate.of(first.getYear(), 12, 31));
        FieldErrors errors = FieldErrors.none();
        if (fra.filter(text -> !text.isBlank()).isPresent() && from.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        if (til.filter(text -> !text.isBlank()).isPresent() && until.isEmpty()) {
            errors = errors.and("til", "form.error.date");
        }
        if (last.isBefore(first)) {
            errors = errors.and("til", "costs.error.period");
        }
        return new AskedPeriod(
                errors.isEmpty()
                        ? new Period(first, last)
                        : Period.year(caller.today().getYear()),
                errors);
    }

    /** As the addresses of the files carry it. */
    String query() {
        return "fra=" + period.first() + "&til=" + period.last();
    }

    /** As the names of the files carry it. */
    String inName() {
        return period.first() + "-" + period.last();
    }
}
