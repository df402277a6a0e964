package no.samraad.server.meetings.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.server.bodies.Body;
import no.samraad.server.cases.PaperText;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.BodyName;
import no.samraad.server.meetings.MeetingForm;
import no.samraad.server.meetings.MeetingKind;
import no.samraad.server.meetings.MeetingRef;
import no.samraad.server.meetings.PlanMeeting;

/** What was typed to plan a meeting, and what is wrong with it. */
record PlanForm(
        Optional<MeetingKind> kind,
        Optional<Integer> number,
        Optional<LocalDate> day,
        Optional<LocalTime> from,
        Optional<LocalTime> until,
        Optional<MeetingForm> form,
        String place,
        FieldErrors errors) {
    static final int LONGEST_PLACE = 300;
    private static final int HIGHEST_NUMBER = 99;

    static PlanForm of(Form form, LocalDate today) {
        FieldErrors errors = FieldErrors.none();
        Optional<MeetingKind> kind = MeetingKind.of(form.text("slag"));
        if (kind.isEmpty()) {
            errors = errors.and("slag", "form.error.choice");
        }
        Optional<Integer> number = form.number("nummer").filter(typed -> typed >= 1 && typed <= HIGHEST_NUMBER);
        if (kind.equals(Optional.of(MeetingKind.ORDINARY)) && number.isEmpty()) {
            errors = errors.and("nummer", "meetings.plan.error.number");
        }
        Optional<LocalDate> day = DayTyped.of(form.text("dato"));
        if (day.isEmpty()) {
            errors = errors.and("dato", "form.error.date");
        } else if (day.get().isBefore(today) || day.get().isAfter(today.plusYears(3))) {
            errors = errors.and("dato", "meetings.plan.error.day");
        }
        Optional<LocalTime> from = TimeTyped.of(form.text("fra"));
        if (from.isEmpty()) {
            errors = errors.and("fra", "form.error.time");
        }
        Optional<LocalTime> until = TimeTyped.of(form.text("til"));
        if (until.isEmpty()) {
            errors = errors.and("til", "form.error.time");
        } else if (from.isPresent() && !until.get().isAfter(from.get())) {
            errors = errors.and("til", "meetings.plan.error.order");
        }
        Optional<MeetingForm> held = MeetingForm.of(form.text("form"));
        if (held.isEmpty()) {
            errors = errors.and("form", "form.error.choice");
        }
        String place = PaperText.clean(form.text("sted"));
        if (place.isEmpty()) {
            errors = errors.and("sted", "form.error.empty");
        } else if (place.length() > LONGEST_PLACE) {
            errors = errors.and("sted", "form.error.long", LONGEST_PLACE);
        }
        return new PlanForm(kind, number, day, from, until, held, place, errors);
    }

    Optional<PlanMeeting.Command> command(Body body, Role by, Form typed) {
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanMeeting.Command(
                body,
                by,
                kind.orElseThrow() == MeetingKind.ORDINARY ? number : Optional.empty(),
                day.orElseThrow(),
                from.orElseThrow(),
                until.orElseThrow(),
                form.orElseThrow(),
                place,
                typed.idempotencyKey()));
    }

    /** The meeting asked about, as far as its deadlines need it; empty until a day is typed. */
    Optional<Appointed> asked(Body body) {
        return day.map(date -> new Appointed(
                new UUID(0, 0),
                body.id(),
                new BodyName(body.code(), body.shortName(), body.nameNb(), body.nameNn(), body.nameEn()),
                kind.orElse(MeetingKind.ORDINARY),
                kind.equals(Optional.of(MeetingKind.EXTRAORDINARY))
                        ? new MeetingRef.OnDay(date)
                        : new MeetingRef.InPlan(date.getYear(), number.orElse(1)),
                date.atTime(from.orElse(LocalTime.NOON)).atZone(Clocks.OSLO),
                date.atTime(until.orElse(LocalTime.MAX)).atZone(Clocks.OSLO),
                form.orElse(MeetingForm.PHYSICAL),
                place));
    }
}
