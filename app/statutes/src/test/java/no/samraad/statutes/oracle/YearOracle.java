package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.meeting.CancellationFacts;
import no.samraad.engine.meeting.ClosingFacts;
import no.samraad.engine.meeting.LatePapersFacts;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.ClosedItems;
import no.samraad.engine.provision.MeetingProvision.ClosingDecider;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.LatePapers;
import no.samraad.engine.provision.MeetingProvision.LateSending;
import no.samraad.engine.provision.MeetingProvision.MeetingCancellation;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.Occasion;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.MeetingProvision.YearHalf;
import no.samraad.engine.provision.MeetingProvision.YearParity;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import org.jspecify.annotations.Nullable;

/** The plan of a year, a meeting cancelled, an item closed and papers sent apart (D1, D2, D4, D6, D9). */
final class YearOracle {
    private YearOracle() {}

    /** Officers may have had others with them; the rest are themselves alone. */
    static State doneBy(Set<Organ> may, @Nullable Organ did) {
        if (did == null) {
            return State.OPEN;
        }
        for (Organ one : may) {
            boolean same = one.equals(did);
            boolean withOthers = one instanceof Organ.Officers asked
                    && did instanceof Organ.Officers acting
                    && acting.offices().containsAll(asked.offices());
            if (same || withOthers) {
                return State.MET;
            }
        }
        return State.NOT_MET;
    }

    private static State before(@Nullable Instant moment, Deadline deadline, LocalDate anchor, Law law, BodyCode body) {
        return moment == null
                ? State.OPEN
                : State.of(moment.isBefore(Days.end(deadline, anchor, law, body, WhichDeadlines.EVERY_DEADLINE)));
    }

    static List<Part> cancelMeeting(CancellationFacts facts, Law law) {
        MeetingFacts meeting = facts.meeting();
        BodyCode body = meeting.body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(
                law.each(MeetingCancellation.class, body, Clause.WHO_CANCELS, rule -> doneBy(rule.by(), facts.by())));
        if (law.said(MeetingCancellation.class, body, any -> true)
                instanceof Law.Said.Holding<MeetingCancellation>(var rules)) {
            for (Law.Stated<MeetingCancellation> rule : rules) {
                Deadline notice = rule.says().notice();
                if (notice != null) {
                    State inTime = before(facts.saidAt(), notice, meeting.date(), law, body);
                    parts.add(new Part(Clause.CANCELLED_IN_TIME, rule.force(), inTime));
                }
                Deadline within = rule.says().replacedWithin();
                if (within != null) {
                    LocalDate instead = facts.replacement();
                    State held = instead == null
                            ? State.OPEN
                            : State.of(!instead.isAfter(Days.last(within, meeting.date())));
                    parts.add(new Part(Clause.REPLACEMENT_HELD, rule.force(), held));
                }
            }
        }
        return parts;
    }

    /** A body that meets behind closed doors has nothing to close. */
    static List<Part> closeItem(ClosingFacts facts, Law law) {
        BodyCode body = facts.meeting().body();
        if (law.said(ClosedItems.class, body, any -> true) instanceof Law.Said.Nothing<ClosedItems>
                && law.said(MeetingsOpen.class, body, any -> true)
                        instanceof Law.Said.Holding<MeetingsOpen>(var meetings)) {
            for (Law.Stated<MeetingsOpen> rule : meetings) {
                if (rule.says().openness() == Openness.CLOSED) {
                    return List.of(
                            new Part(Clause.CLOSING_GROUND, rule.force(), State.NOT_APPLICABLE),
                            new Part(Clause.CLOSING_DECIDED, rule.force(), State.NOT_APPLICABLE));
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(
                ClosedItems.class,
                body,
                Clause.CLOSING_GROUND,
                rule -> facts.ground() == null
                        ? State.OPEN
                        : State.of(rule.grounds().contains(facts.ground()))));
        parts.addAll(law.each(
                ClosedItems.class,
                body,
                rule -> rule.decider() != ClosingDecider.NOT_STATED,
                Clause.CLOSING_DECIDED,
                rule -> closedBy(
                        facts,
                        rule.decider() == ClosingDecider.BODY
                                ? ClosingFacts.ClosedBy.BODY
                                : ClosingFacts.ClosedBy.MEETING_LEADER)));
        return parts;
    }

    private static State closedBy(ClosingFacts facts, ClosingFacts.ClosedBy decider) {
        return facts.closedBy() == ClosingFacts.ClosedBy.NOT_KNOWN ? State.OPEN : State.of(facts.closedBy() == decider);
    }

    /** Where nothing is said of late papers, they are to be sent when the rest is. */
    static List<Part> sendPapersApart(LatePapersFacts facts, Law law) {
        MeetingFacts meeting = facts.meeting();
        BodyCode body = meeting.body();
        if (law.said(LatePapers.class, body, any -> true) instanceof Law.Said.Nothing<LatePapers>) {
            return MeetingOracle.noticeInTime(meeting, facts.sentAt(), law);
        }
        Set<Lateness> readings = lateness(facts, law);
        State otherwise = Answer.of(MeetingOracle.noticeInTime(meeting, facts.sentAt(), law))
                .whole();
        return law.eachOrElse(LatePapers.class, body, Clause.LATE_PAPERS, otherwise, rule -> {
            State ifLate = switch (rule.allowed()) {
                case LateSending.Never _ -> State.NOT_MET;
                case LateSending.WithConsentOfAll _ ->
                    switch (facts.consent()) {
                        case ALL_CONSENT -> State.MET;
                        case SOMEONE_REFUSES -> State.NOT_MET;
                        case NOT_ASKED -> State.OPEN;
                    };
                case LateSending.Until(Deadline until) -> before(facts.sentAt(), until, meeting.date(), law, body);
            };
            List<State> states = new ArrayList<>();
            for (Lateness reading : readings) {
                states.add(
                        switch (reading) {
                            case LATE -> ifLate;
                            case IN_TIME -> State.NOT_APPLICABLE;
                            case NOT_KNOWN -> State.OPEN;
                        });
            }
            // Whoever may send them late may send them in time.
            return ifLate == State.MET && !readings.equals(Set.of(Lateness.IN_TIME))
                    ? State.MET
                    : State.ofReadings(states);
        });
    }

    private enum Lateness {
        LATE,
        IN_TIME,
        NOT_KNOWN
    }

    /** By every deadline there is for notice of this meeting, in every way they can be read. */
    private static Set<Lateness> lateness(LatePapersFacts facts, Law law) {
        MeetingFacts meeting = facts.meeting();
        Set<Lateness> all = among(
                law.said(NoticeDeadline.class, meeting.body(), any -> true), rule -> ofOrdinary(rule, facts, law));
        return meeting.kind() == MeetingKind.EXTRAORDINARY
                ? worst(
                        all,
                        among(
                                law.said(ExtraordinaryMeetings.class, meeting.body(), any -> true),
                                rule -> Set.of(after(rule.notice(), facts, law))))
                : all;
    }

    private static <P extends Provision> Set<Lateness> among(Law.Said<P> said, Function<P, Set<Lateness>> by) {
        return switch (said) {
            case Law.Said.Holding<P>(var rules) -> ofWhole(rules, by);
            case Law.Said.ForWhom<P>(var rules) -> {
                Set<Lateness> perhaps = new HashSet<>(ofWhole(rules, by));
                perhaps.add(Lateness.IN_TIME);
                yield perhaps;
            }
            case Law.Said.Nothing<P> _ -> Set.of(Lateness.IN_TIME);
        };
    }

    /** Several are one whole, in which advice makes nothing late. */
    private static <P extends Provision> Set<Lateness> ofWhole(
            List<Law.Stated<P>> rules, Function<P, Set<Lateness>> by) {
        Set<Lateness> all = Set.of(Lateness.IN_TIME);
        for (Law.Stated<P> rule : rules) {
            if (rules.size() == 1 || rule.force() == Force.SHALL) {
                all = worst(all, by.apply(rule.says()));
            }
        }
        return all;
    }

    private static Lateness after(Deadline deadline, LatePapersFacts facts, Law law) {
        MeetingFacts meeting = facts.meeting();
        return switch (before(facts.sentAt(), deadline, meeting.date(), law, meeting.body())) {
            case MET -> Lateness.IN_TIME;
            case NOT_MET -> Lateness.LATE;
            case OPEN, GAP, NOT_APPLICABLE -> Lateness.NOT_KNOWN;
        };
    }

    private static Set<Lateness> ofOrdinary(NoticeDeadline rule, LatePapersFacts facts, Law law) {
        MeetingFacts meeting = facts.meeting();
        Set<Lateness> readings = new HashSet<>();
        for (boolean holds : MeetingOracle.noticeDeadlineHolds(meeting, rule.extraordinary(), law)) {
            readings.add(holds ? after(rule.deadline(), facts, law) : Lateness.IN_TIME);
        }
        return readings;
    }

    private static Set<Lateness> worst(Set<Lateness> some, Set<Lateness> others) {
        Set<Lateness> worst = new HashSet<>();
        for (Lateness one : some) {
            for (Lateness other : others) {
                Set<Lateness> both = Set.copyOf(List.of(one, other));
                worst.add(
                        both.contains(Lateness.LATE)
                                ? Lateness.LATE
                                : both.contains(Lateness.NOT_KNOWN) ? Lateness.NOT_KNOWN : Lateness.IN_TIME);
            }
        }
        return worst;
    }

    static List<Part> adoptPlan(PlanFacts facts, Law law) {
        BodyCode body = facts.body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(
                MeetingsPerYear.class,
                body,
                Clause.PLAN_HAS_ENOUGH,
                rule -> State.of(ordinary(facts).size() >= rule.number())));
        parts.addAll(law.each(
                PlanDeadline.class,
                body,
                Clause.PLAN_IN_TIME,
                rule -> before(facts.adoptedAt(), rule.deadline(), LocalDate.of(facts.year(), 1, 1), law, body)));
        parts.addAll(law.each(
                PlanAdoptedBy.class, body, Clause.PLAN_ADOPTED_BY, rule -> doneBy(rule.by(), facts.adoptedBy())));
        for (PlannedDay planned : ordinary(facts)) {
            if (planned.form() != null) {
                parts.addAll(law.eachThatSays(
                        MeetingFormats.class,
                        body,
                        any -> true,
                        Clause.MEETING_FORMAT,
                        rule -> format(rule, planned, facts)));
            }
        }
        parts.addAll(law.eachThatSays(
                DifferentForms.class, body, any -> true, Clause.FORMS_IN_YEAR, rule -> forms(rule, facts)));
        return parts;
    }

    /** Only ordinary meetings of that year can be planned on: a tentative one may lapse. */
    private static List<PlannedDay> ordinary(PlanFacts facts) {
        return facts.meetings().stream()
                .filter(planned ->
                        planned.kind() == MeetingKind.ORDINARY && planned.date().getYear() == facts.year())
                .toList();
    }

    private static State format(MeetingFormats rule, PlannedDay planned, PlanFacts facts) {
        List<State> states = new ArrayList<>();
        for (OccasionForms occasion : rule.occasions()) {
            if (isOn(occasion.occasion(), planned.date(), numberOf(planned, facts))) {
                states.add(State.of(occasion.forms().contains(planned.form())));
            }
        }
        return State.ofAll(states);
    }

    static boolean isOn(Occasion occasion, LocalDate date, int numberOfYear) {
        return switch (occasion) {
            case Occasion.NumberOfYear(int number) -> number == numberOfYear;
            case Occasion.InHalf(YearHalf half) ->
                (date.getMonthValue() <= 6 ? YearHalf.SPRING : YearHalf.AUTUMN) == half;
            case Occasion.InYears(YearParity parity) ->
                (date.getYear() % 2 == 0 ? YearParity.EVEN : YearParity.ODD) == parity;
        };
    }

    private static int numberOf(PlannedDay planned, PlanFacts facts) {
        int number = 1;
        for (PlannedDay other : ordinary(facts)) {
            if (other.date().isBefore(planned.date())) {
                number++;
            }
        }
        return number;
    }

    /** A form that is not said may be one more, or none. */
    private static State forms(DifferentForms rule, PlanFacts facts) {
        Set<MeetingForm> known = new HashSet<>();
        int unknown = 0;
        for (PlannedDay planned : ordinary(facts)) {
            MeetingForm form = planned.form();
            if (form == null) {
                unknown++;
            } else {
                known.add(form);
            }
        }
        if (known.size() >= rule.atLeast()) {
            return State.MET;
        }
        return known.size() + unknown >= rule.atLeast() ? State.OPEN : State.NOT_MET;
    }
}
