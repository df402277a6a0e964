package no.samraad.server.plans.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.plan.Anchored;
import no.samraad.engine.plan.PlanCheck;
import no.samraad.engine.plan.PlanDraft;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.meetings.Appointed;
import no.samraad.server.meetings.CancelledMeeting;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingAccess;
import no.samraad.server.meetings.MeetingForm;
import no.samraad.server.meetings.MeetingKind;
import no.samraad.server.meetings.PlannedMeeting;
import no.samraad.server.meetings.web.DutyLine;
import no.samraad.server.meetings.web.MeetingDoor;
import no.samraad.server.plans.Beside;
import no.samraad.server.plans.PlanDays;
import no.samraad.server.plans.PlanRow;
import no.samraad.server.plans.PreparePlan;
import no.samraad.server.plans.Wished;
import no.samraad.server.plans.YearOfBody;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/** Puts the page of a body's year together. */
@Singleton
class PlanPage {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final int BLANK_LINES = 2;

    private final MeetingDoor door;
    private final PreparePlan prepare;
    private final NamesOf names;

    PlanPage(MeetingDoor door, PreparePlan prepare, NamesOf names) {
        this.door = door;
        this.prepare = prepare;
        this.names = names;
    }

    static String path(YearOfBody year) {
        return "/utvalg/" + year.body().code() + "/plan/" + year.year();
    }

    Names names(Caller caller, YearOfBody year) {
        Map<BodyCode, String> called = new HashMap<>();
        for (Beside.CalledBody body : year.beside().bodies()) {
            called.put(new BodyCode(body.code()), body.shortName());
        }
        return names.ofBodies(called);
    }

    /** Where the whole plan stands. */
    private static String state(YearOfBody year) {
        return year.plan().map(plan -> plan.adopted() ? "adopted" : "draft").orElse("none");
    }

    Page page(Caller caller, YearOfBody year, Form form, FieldErrors errors) {
        boolean runs = MeetingAccess.runs(caller, year.body().id());
        boolean adopted = year.plan().filter(PlanRow::adopted).isPresent();
        Names known = names(caller, year);
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), known);
        Map<String, Object> model = new HashMap<>();
        model.put("area", MeetingDoor.area(caller, year.body().id()));
        model.put("title", door.text(caller, "plans.title", year.body().shortName(), String.valueOf(year.year())));
        model.put("body", year.body());
        model.put("year", String.valueOf(year.year()));
        model.put("path", path(year));
        model.put("before", "/utvalg/" + year.body().code() + "/plan/" + (year.year() - 1));
        model.put("after", "/utvalg/" + year.body().code() + "/plan/" + (year.year() + 1));
        model.put("yearBefore", String.valueOf(year.year() - 1));
        model.put("yearAfter", String.valueOf(year.year() + 1));
        model.put("crumbs", door.crumbs(caller, year.body()));
        model.put("tabs", door.tabs(caller, year.body()));
        model.put("runs", runs);
        model.put("state", state(year));
        model.put("plan", year.plan());
        model.put("adoptedOn", year.plan().map(PlanRow::adoptedOn));
        model.put("form", form);
        model.put("errors", errors);
        model.put("stale", false);
        model.put("lines", List.of());
        model.put("draftLines", List.of());
        model.put("moved", List.of());
        model.put("movable", false);
        model.put("finding", Optional.empty());
        model.put("trace", adopted ? year.beside().trace() : List.of());
        Optional<PlanDraft> made = runs ? drafted(year) : Optional.empty();
        if (runs || adopted) {
            judged(caller, year, form, runs, sentences, known, made, model);
        }
        if (runs) {
            work(caller, year, form, sentences, known, made, model);
        }
        return Page.of("plans/plan", model);
    }

    private void judged(
            Caller caller,
            YearOfBody year,
            Form form,
            boolean runs,
            Sentences sentences,
            Names known,
            Optional<PlanDraft> made,
            Map<String, Object> model) {
        boolean draft = state(year).equals("draft") && runs;
        List<PlannedDay> more = draft ? days(year, form) : List.of();
        LocalDate adoptedOn = year.plan()
                .flatMap(plan -> Optional.ofNullable(plan.adoptedOn()))
                .or(() -> DayTyped.of(form.text("vedtatt")).filter(day -> !day.isAfter(caller.today())))
                .orElse(caller.today());
        Organ by = PlanController.organ(form.text("av")).orElse(new Organ.TheBody());
        PreparePlan.Judged judged = prepare.judge(year, more, by, PreparePlan.moment(caller, adoptedOn));
        List<PlanLine> standing = new ArrayList<>();
        int field = 0;
        for (Meeting meeting : year.meetings()) {
            if (meeting.appointed().kind() == MeetingKind.ORDINARY) {
                boolean movable = runs
                        && state(year).equals("adopted")
                        && meeting instanceof PlannedMeeting
                        && !past(caller, meeting);
                standing.add(standing(caller, meeting, movable ? field : -1, form, judged.check(), sentences));
                field += movable ? 1 : 0;
            }
        }
        model.put("lines", standing);
        model.put("movable", field > 0);
        List<PlanLine> moved = field > 0 && moving(form) ? moved(year, standing, sentences) : List.of();
        model.put("moved", moved);
        model.put("movedBreaks", moved.stream().filter(PlanLine::breaks).count());
        if (draft) {
            List<PlanLine> lines = draftLines(year, form, judged.check(), sentences, made);
            model.put("draftLines", lines);
            model.put("breaking", lines.stream().filter(PlanLine::breaks).count());
            model.put(
                    "advised",
                    lines.stream()
                            .filter(line -> !line.breaks() && !line.remarks().isEmpty())
                            .count());
            model.put("unkept", unkept(year, judged, adoptedOn, known, caller));
            model.put(
                    "needsReason",
                    judged.judgement().disposition() instanceof no.samraad.engine.judgement.Disposition.NeedsReason);
        }
        if (draft || state(year).equals("none")) {
            model.put(
                    "finding",
                    Optional.of(FindingView.of(
                            judged.judgement().finding(), year.rules(adoptedOn), known, caller.language())));
        }
    }

    /** Whether the days tried are as many as they must be; what is said of the adoption stands where it is adopted. */
    private static List<FindingView> unkept(
            YearOfBody year, PreparePlan.Judged judged, LocalDate adoptedOn, Names known, Caller caller) {
        return judged.check().findings().stream()
                .filter(finding -> finding.outcome() instanceof Outcome.NotMet)
                .filter(finding -> finding.clause() == Clause.PLAN_HAS_ENOUGH)
                .map(finding -> FindingView.of(finding, year.rules(adoptedOn), known, caller.language()))
                .toList();
    }

    private static boolean moving(Form form) {
        return form.text("gjor").equals("flytt") || form.text("gjor").equals("prov-flytt");
    }

    /** The meetings that would be on another day, as they would be judged there beside the others. */
    private List<PlanLine> moved(YearOfBody year, List<PlanLine> standing, Sentences sentences) {
        Map<LocalDate, PlanLine> to = new HashMap<>();
        List<PlannedDay> days = new ArrayList<>(year.standing());
        for (PlanLine line : standing) {
            Optional<LocalDate> day = line.field().isEmpty() ? Optional.empty() : DayTyped.of(line.typed());
            if (day.isPresent() && !day.equals(line.day())) {
                for (int at = 0; at < days.size(); at++) {
                    if (Optional.of(days.get(at).date()).equals(line.day())) {
                        days.set(
                                at,
                                new PlannedDay(
                                        day.get(),
                                        days.get(at).kind(),
                                        days.get(at).form()));
                        to.put(day.get(), line);
                        break;
                    }
                }
            }
        }
        List<PlanLine> moved = new ArrayList<>();
        if (!to.isEmpty()) {
            for (PlanCheck.Day day : prepare.check(year, days).days()) {
                PlanLine line = to.get(day.day().date());
                if (line != null) {
                    moved.add(new PlanLine(
                            line.number(),
                            line.field(),
                            line.typed(),
                            Optional.of(day.day().date()),
                            line.form(),
                            line.name(),
                            line.path(),
                            line.state(),
                            line.id(),
                            said(day, sentences),
                            DutyLine.of(day.duties()),
                            List.of()));
                }
            }
        }
        return moved;
    }

    private static boolean past(Caller caller, Meeting meeting) {
        return meeting.appointed().day().isBefore(caller.today());
    }

    /** The days as typed when a draft is tried or saved, else as they are kept. */
    private static List<PlannedDay> days(YearOfBody year, Form form) {
        return typedDays(form)
                ? DraftForm.days(form, year.year(), Wished.nothing()).days()
                : kept(year);
    }

    private static boolean typedDays(Form form) {
        return form.names().contains(DraftForm.field(0)) && !moving(form);
    }

    private static List<PlannedDay> kept(YearOfBody year) {
        return year.plan()
                .map(plan -> RecordText.readOwn(plan.days(), PlanDays.class).days())
                .orElse(List.of());
    }

    private PlanLine standing(
            Caller caller, Meeting meeting, int field, Form form, PlanCheck check, Sentences sentences) {
        Appointed appointed = meeting.appointed();
        boolean cancelled = meeting instanceof CancelledMeeting;
        Optional<PlanCheck.Day> day = cancelled ? Optional.empty() : of(check, appointed.day());
        String typed = moving(form) && field >= 0 ? form.text(DraftForm.field(field)) : "";
        return new PlanLine(
                field + 1,
                field < 0 ? "" : DraftForm.field(field),
                typed.isEmpty() ? TYPED.format(appointed.day()) : typed,
                Optional.of(appointed.day()),
                appointed.form().code(),
                door.name(caller, appointed),
                MeetingAccess.sees(caller, meeting) ? appointed.path() : "",
                state(meeting),
                field < 0 ? "" : Prefix.MEETING.show(meeting.id()),
                day.map(found -> said(found, sentences)).orElse(List.of()),
                day.map(found -> DutyLine.of(found.duties())).orElse(List.of()),
                List.of());
    }

    private static String state(Meeting meeting) {
        return switch (meeting) {
            case PlannedMeeting _ -> "planned";
            case no.samraad.server.meetings.CalledMeeting _ -> "called";
            case no.samraad.server.meetings.OpenMeeting _ -> "open";
            case no.samraad.server.meetings.ClosedMeeting _ -> "closed";
            case CancelledMeeting _ -> "cancelled";
        };
    }

    private static Optional<PlanCheck.Day> of(PlanCheck check, LocalDate date) {
        return check.days().stream()
                .filter(day -> day.day().date().equals(date))
                .findFirst();
    }

    private static List<PlanLine.Said> said(PlanCheck.Day day, Sentences sentences) {
        return day.remarks().stream()
                .map(remark -> PlanLine.Said.of(remark, day.duties(), sentences))
                .toList();
    }

    /** The draft the kept wishes give; empty where there is no draft. */
    private Optional<PlanDraft> drafted(YearOfBody year) {
        return year.plan()
                .filter(plan -> !plan.adopted())
                .map(plan -> prepare.draft(year, RecordText.readOwn(plan.wishes(), Wished.class)));
    }

    private List<PlanLine> draftLines(
            YearOfBody year, Form form, PlanCheck check, Sentences sentences, Optional<PlanDraft> made) {
        List<PlanLine> lines = new ArrayList<>();
        if (typedDays(form)) {
            for (int line = 0; line < PlanDays.MOST; line++) {
                String typed = form.text(DraftForm.field(line));
                if (!typed.isEmpty()) {
                    lines.add(draftLine(
                            line,
                            typed,
                            form.text(DraftForm.formField(line)),
                            DayTyped.of(typed),
                            check,
                            sentences,
                            Map.of()));
                }
            }
        } else {
            Map<LocalDate, PlanDraft.Day> drafted = new HashMap<>();
            made.ifPresent(draft ->
                    draft.days().forEach(day -> drafted.put(day.meeting().date(), day)));
            int line = 0;
            for (PlannedDay day : kept(year)) {
                lines.add(draftLine(
                        line++,
                        TYPED.format(day.date()),
                        code(day.form()),
                        Optional.of(day.date()),
                        check,
                        sentences,
                        drafted));
            }
        }
        int next = lines.isEmpty() ? 0 : lines.getLast().number();
        for (int blank = next; blank < next + BLANK_LINES && blank < PlanDays.MOST; blank++) {
            lines.add(PlanLine.blank(blank + 1, DraftForm.field(blank), ""));
        }
        return lines;
    }

    private static PlanLine draftLine(
            int line,
            String typed,
            String form,
            Optional<LocalDate> day,
            PlanCheck check,
            Sentences sentences,
            Map<LocalDate, PlanDraft.Day> drafted) {
        Optional<PlanCheck.Day> judged = day.flatMap(date -> of(check, date));
        PlanDraft.@Nullable Day why = day.map(drafted::get).orElse(null);
        return new PlanLine(
                line + 1,
                DraftForm.field(line),
                typed,
                day,
                form,
                "",
                "",
                "",
                "",
                judged.map(found -> said(found, sentences)).orElse(List.of()),
                judged.map(found -> DutyLine.of(found.duties())).orElse(List.of()),
                why == null
                        ? List.of()
                        : why.reasons().stream().map(sentences::reason).toList());
    }

    private static String code(MeetingProvision.@Nullable MeetingForm form) {
        if (form == null) {
            return "";
        }
        return switch (form) {
            case IN_PERSON -> MeetingForm.PHYSICAL.code();
            case VIDEO -> MeetingForm.VIDEO.code();
            case TELEPHONE -> MeetingForm.TELEPHONE.code();
        };
    }

    /** What only those who run the meetings need. */
    private void work(
            Caller caller,
            YearOfBody year,
            Form form,
            Sentences sentences,
            Names known,
            Optional<PlanDraft> made,
            Map<String, Object> model) {
        var watch = year.watch();
        model.put(
                "minimum",
                FindingView.of(
                        watch.minimum(),
                        year.rules(
                                watch.plan().year() < caller.today().getYear()
                                        ? LocalDate.of(year.year(), 12, 31)
                                        : caller.today()),
                        known,
                        caller.language()));
        // Before anything stands there is only the draft to judge.
        model.put("watched", state(year).equals("adopted") || !year.meetings().isEmpty());
        model.put("kept", year.meetings().isEmpty() ? "" : sentences.planKept(watch.plan()));
        model.put(
                "lastCalls",
                year.year() < caller.today().getYear()
                        ? List.of()
                        : watch.lastCalls().stream().map(sentences::lastCall).toList());
        model.put("free", year.beside().free());
        model.put(
                "forms",
                List.of(
                        Choice.of("", door.text(caller, "plans.form.open")),
                        Choice.of("physical", door.text(caller, "meetings.form.physical")),
                        Choice.of("video", door.text(caller, "meetings.form.video")),
                        Choice.of("telephone", door.text(caller, "meetings.form.telephone"))));
        model.put(
                "organs",
                List.of(
                        Choice.of(
                                "organet",
                                door.text(caller, "plans.by.body", year.body().shortName())),
                        Choice.of("leder", door.text(caller, "plans.by.chair")),
                        Choice.of("arbeidsutvalget", door.text(caller, "plans.by.committee"))));
        Optional<PlanRow> plan = year.plan();
        model.put(
                "from",
                typed(form, "fra", plan.map(row -> HOUR.format(row.from())).orElse("12.00")));
        model.put(
                "until",
                typed(form, "til", plan.map(row -> HOUR.format(row.until())).orElse("15.00")));
        model.put("place", typed(form, "sted", plan.map(PlanRow::place).orElseGet(() -> place(caller, year))));
        model.put("vedtatt", typed(form, "vedtatt", TYPED.format(caller.today())));
        model.put("av", typed(form, "av", "organet"));
        model.put("draftable", !LocalDate.of(year.year(), 12, 31).isBefore(caller.today()));
        Wished wished =
                plan.map(row -> RecordText.readOwn(row.wishes(), Wished.class)).orElse(Wished.nothing());
        model.put("asked", made.map(sentences::drafted).orElse(""));
        model.put("wishesOpen", form.text("gjor").equals("lag"));
        boolean wishing = form.names().contains("antall");
        Optional<Anchored> anchored = wished.anchored().stream().findFirst();
        model.put("antall", typed(form, "antall", wished.atLeast() == 0 ? "" : String.valueOf(wished.atLeast())));
        model.put(
                "hendelse",
                typed(
                        form,
                        "hendelse",
                        anchored.map(one -> one.event().in(Language.NB)).orElse("")));
        model.put(
                "hendelseFra",
                typed(
                        form,
                        "hendelse-fra",
                        anchored.map(one -> TYPED.format(one.days().first())).orElse("")));
        model.put(
                "hendelseTil",
                typed(
                        form,
                        "hendelse-til",
                        anchored.map(one -> TYPED.format(one.days().last())).orElse("")));
        model.put(
                "hendelseNummer",
                typed(
                        form,
                        "hendelse-nummer",
                        anchored.map(one -> String.valueOf(one.number())).orElse("1")));
        List<Choice> weekdays = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            weekdays.add(Choice.of(String.valueOf(day), door.text(caller, "plans.weekday." + day)));
        }
        model.put("weekdays", weekdays);
        model.put(
                "chosenDays",
                wishing
                        ? form.all("ukedag")
                        : wished.weekdays().stream()
                                .map(day -> String.valueOf(day.getValue()))
                                .toList());
    }

    /** Where the body met or meets last in the year; else that the notice will say. One click needs no more. */
    private String place(Caller caller, YearOfBody year) {
        return year.meetings().stream()
                .filter(meeting -> !(meeting instanceof CancelledMeeting))
                .reduce((_, last) -> last)
                .map(meeting -> meeting.appointed().place())
                .orElseGet(() -> door.text(caller, "plans.place.open"));
    }

    private static String typed(Form form, String field, String otherwise) {
        return form.names().contains(field) ? form.text(field) : otherwise;
    }
}
