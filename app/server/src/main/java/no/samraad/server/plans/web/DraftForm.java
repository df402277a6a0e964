package no.samraad.server.plans.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.account.Period;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.plan.Anchored;
import no.samraad.engine.plan.PlanWishes;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.server.cases.PaperText;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.meetings.MeetingForm;
import no.samraad.server.meetings.web.TimeTyped;
import no.samraad.server.plans.KeepDraft.Hours;
import no.samraad.server.plans.PlanDays;
import no.samraad.server.plans.Wished;

/**
 * What was typed of a draft, and what is wrong with it.
 *
 * @param wished what the draft is to be
 * @param days the days typed, blank lines left out
 * @param hours empty when something is wrong with them
 */
record DraftForm(Wished wished, List<PlannedDay> days, Optional<Hours> hours, FieldErrors errors) {
    static final int LONGEST_PLACE = 300;
    static final int LONGEST_NAME = 100;

    /** The wishes and the hours a draft is made of. */
    static DraftForm wishes(Form form, int year) {
        FieldErrors errors = FieldErrors.none();
        Optional<Integer> number = form.number("antall").filter(typed -> typed >= 0 && typed <= PlanWishes.MOST);
        if (!form.text("antall").isEmpty() && number.isEmpty()) {
            errors = errors.and("antall", "plans.error.number", PlanWishes.MOST);
        }
        List<DayOfWeek> weekdays = new ArrayList<>();
        for (String typed : form.all("ukedag")) {
            if (typed.matches("[1-5]")) {
                DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(typed));
                if (!weekdays.contains(weekday)) {
                    weekdays.add(weekday);
                }
            }
        }
        List<Anchored> anchored = new ArrayList<>();
        String event = PaperText.clean(form.text("hendelse"));
        if (!event.isEmpty()
                || !form.text("hendelse-fra").isEmpty()
                || !form.text("hendelse-til").isEmpty()) {
            Optional<LocalDate> first = DayTyped.of(form.text("hendelse-fra"));
            Optional<LocalDate> last =
                    form.text("hendelse-til").isEmpty() ? first : DayTyped.of(form.text("hendelse-til"));
            Optional<Integer> place = form.text("hendelse-nummer").isEmpty()
                    ? Optional.of(1)
                    : form.number("hendelse-nummer").filter(typed -> typed >= 1 && typed <= PlanWishes.MOST);
            if (event.isEmpty()) {
                errors = errors.and("hendelse", "form.error.empty");
            } else if (event.length() > LONGEST_NAME) {
                errors = errors.and("hendelse", "form.error.long", LONGEST_NAME);
            }
            if (first.isEmpty()) {
                errors = errors.and("hendelse-fra", "form.error.date");
            } else if (first.get().getYear() != year) {
                errors = errors.and("hendelse-fra", "plans.error.year", String.valueOf(year));
            }
            if (last.isEmpty()) {
                errors = errors.and("hendelse-til", "form.error.date");
            } else if (first.isPresent()
                    && (last.get().isBefore(first.get())
                            || last.get().isAfter(first.get().plusDays(60)))) {
                errors = errors.and("hendelse-til", "plans.error.order");
            }
            if (place.isEmpty()) {
                errors = errors.and("hendelse-nummer", "plans.error.number", PlanWishes.MOST);
            }
            if (errors.isEmpty()) {
                anchored.add(new Anchored(
                        place.orElseThrow(),
                        new LocalText(Map.of(Language.NB, event)),
                        new Period(first.orElseThrow(), last.orElseThrow()),
                        Anchored.Place.NEXT_TO));
            }
        }
        Typed typed = hours(form, errors);
        return new DraftForm(
                new Wished(number.orElse(0), weekdays, anchored), List.of(), typed.hours(), typed.errors());
    }

    /** The days of a draft, line by line. */
    static DraftForm days(Form form, int year, Wished wished) {
        FieldErrors errors = FieldErrors.none();
        List<PlannedDay> days = new ArrayList<>();
        for (int line = 0; line < PlanDays.MOST; line++) {
            String typed = form.text(field(line));
            if (typed.isEmpty()) {
                continue;
            }
            Optional<LocalDate> day = DayTyped.of(typed);
            if (day.isEmpty()) {
                errors = errors.and(field(line), "form.error.date");
            } else if (day.get().getYear() != year) {
                errors = errors.and(field(line), "plans.error.year", String.valueOf(year));
            } else {
                days.add(new PlannedDay(
                        day.get(),
                        MeetingKind.ORDINARY,
                        MeetingForm.of(form.text(formField(line)))
                                .map(MeetingForm::judged)
                                .orElse(null)));
            }
        }
        Typed typed = hours(form, errors);
        return new DraftForm(wished, days, typed.hours(), typed.errors());
    }

    /** The id of the field of a line; the first is 0. */
    static String field(int line) {
        return "dato-" + (line + 1);
    }

    /** The id of the field of a line's form of meeting. */
    static String formField(int line) {
        return "form-" + (line + 1);
    }

    private record Typed(Optional<Hours> hours, FieldErrors errors) {}

    private static Typed hours(Form form, FieldErrors before) {
        FieldErrors errors = before;
        Optional<LocalTime> from = TimeTyped.of(form.text("fra"));
        Optional<LocalTime> until = TimeTyped.of(form.text("til"));
        String place = PaperText.clean(form.text("sted"));
        if (from.isEmpty()) {
            errors = errors.and("fra", "form.error.time");
        }
        if (until.isEmpty()) {
            errors = errors.and("til", "form.error.time");
        } else if (from.isPresent() && !until.get().isAfter(from.get())) {
            errors = errors.and("til", "meetings.plan.error.order");
        }
        if (place.isEmpty()) {
            errors = errors.and("sted", "form.error.empty");
        } else if (place.length() > LONGEST_PLACE) {
            errors = errors.and("sted", "form.error.long", LONGEST_PLACE);
        }
        Optional<Hours> hours = errors.isEmpty()
                ? Optional.of(new Hours(from.orElseThrow(), until.orElseThrow(), place))
                : Optional.empty();
        return new Typed(hours, errors);
    }
}
