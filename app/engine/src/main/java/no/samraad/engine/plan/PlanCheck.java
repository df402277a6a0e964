package no.samraad.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.meeting.PlanJudge;
import no.samraad.engine.minutes.MinutesJudge;
import no.samraad.engine.provision.RulesInForce;

/**
 * A whole plan held against the rules, date by date. The plan as an act is judged by the rules of the day it is adopted;
 * each meeting by those of its own day.
 *
 * @param findings of the plan as a whole: enough meetings, adopted in time and by whom, forms
 * @param days each meeting, by date
 */
public record PlanCheck(List<Finding> findings, List<Day> days) {
    public PlanCheck {
        findings = List.copyOf(findings);
        days = List.copyOf(days);
    }

    /**
     * One meeting of the plan.
     *
     * @param day the meeting
     * @param duties its statutory dates, in the order of its life
     * @param remarks what speaks against the day
     */
    public record Day(PlannedDay day, List<Duty> duties, List<DayRemark> remarks) {
        public Day {
            duties = List.copyOf(duties);
            remarks = List.copyOf(remarks);
        }
    }

    /** Whether no rule is broken, and nothing speaks against any day. What no rule says anything of is a gap, not a fault. */
    public boolean isClean() {
        return findings.stream().noneMatch(finding -> finding.outcome() instanceof Outcome.NotMet)
                && days.stream().allMatch(day -> day.remarks().isEmpty());
    }

    /**
     * Holds a plan against the rules.
     *
     * @param facts the plan
     * @param asOf the day it is looked at; rules of the plan as an act are those of its adoption where that is known
     * @param closed days the community keeps free
     * @param others meetings of other bodies
     * @param rules the rules on a day
     */
    public static PlanCheck of(
            PlanFacts facts,
            LocalDate asOf,
            List<ClosedPeriod> closed,
            List<OtherMeeting> others,
            Function<LocalDate, RulesInForce> rules) {
        Instant adopted = facts.adoptedAt();
        LocalDate day = adopted == null ? asOf : Timeliness.dayOf(adopted);
        List<PlannedDay> meetings = facts.meetings().stream()
                .sorted(Comparator.comparing(PlannedDay::date).thenComparing(PlannedDay::kind))
                .toList();
        List<Day> days = new ArrayList<>();
        for (PlannedDay meeting : meetings) {
            MeetingFacts about = new MeetingFacts(facts.body(), meeting.kind(), meeting.date());
            RulesInForce holding = rules.apply(meeting.date());
            List<DayRemark> remarks = new ArrayList<>();
            if (meeting.date().getYear() != facts.year()) {
                remarks.add(new DayRemark.OutsideYear(meeting.date(), facts.year()));
            }
            if (meetings.stream()
                            .filter(other -> other.date().equals(meeting.date()))
                            .count()
                    > 1) {
                remarks.add(new DayRemark.TwiceOnDay(meeting.date()));
            }
            remarks.addAll(remarks(about, closed, others, holding));
            if (adopted != null) {
                remarks.addAll(overtaken(about, day, holding));
            }
            days.add(new Day(meeting, Duties.of(about, holding), remarks));
        }
        return new PlanCheck(PlanJudge.judge(facts, rules.apply(day)), days);
    }

    /** What speaks against a day, by itself and by the dates that follow from it. */
    static List<DayRemark> remarks(
            MeetingFacts meeting, List<ClosedPeriod> closed, List<OtherMeeting> others, RulesInForce rules) {
        List<DayRemark> remarks = new ArrayList<>();
        FreeDay.on(meeting.date(), closed)
                .ifPresent(why -> remarks.add(new DayRemark.MeetingWhenFree(meeting.date(), why)));
        for (OtherMeeting other : others) {
            if (other.date().equals(meeting.date()) && !other.body().equals(meeting.body())) {
                remarks.add(new DayRemark.OtherBodyMeets(other.date(), other.body(), other.shared()));
            }
        }
        Finding room = MinutesJudge.roomForApproval(meeting, rules);
        if (room.outcome() instanceof Outcome.NotMet) {
            List<LocalDate> lastDays = room.measures().stream()
                    .map(measure -> ((Measure.Timing) measure).lastDay().date())
                    .toList();
            remarks.add(new DayRemark.NoRoomForApproval(room, lastDays.getFirst(), lastDays.getLast()));
        }
        for (Duty duty : Duties.of(meeting, rules)) {
            // A day that only follows from two rules together has days before it, back to the meeting itself.
            if (duty instanceof Duty.Due due && due.deadline() != null) {
                LocalDate last = due.lastDay().date();
                FreeDay.on(last, closed)
                        .ifPresent(why -> remarks.add(
                                new DayRemark.DueWhenFree(due.what(), last, why, before(last, why, closed))));
            }
        }
        return remarks;
    }

    /** Before a holiday or a weekend the last working day; before a longer time off the last day ahead of it. */
    private static LocalDate before(LocalDate day, FreeDay why, List<ClosedPeriod> closed) {
        return switch (why) {
            case FreeDay.OnHoliday _ -> NorwegianCalendar.lastWorkingDayUntil(day);
            case FreeDay.OnWeekend _ -> NorwegianCalendar.lastWorkingDayUntil(day);
            case FreeDay.InEasterWeek _ -> ordinaryDayBefore(day, closed);
            case FreeDay.InClosed _ -> ordinaryDayBefore(day, closed);
        };
    }

    private static LocalDate ordinaryDayBefore(LocalDate day, List<ClosedPeriod> closed) {
        LocalDate before = day.minusDays(1);
        // A community that keeps a whole year free is told the last working day all the same.
        for (int tries = 0; tries < 366; tries++) {
            if (FreeDay.on(before, closed).isEmpty()) {
                return before;
            }
            before = before.minusDays(1);
        }
        return NorwegianCalendar.lastWorkingDayUntil(day.minusDays(1));
    }

    /** What a plan adopted late comes too late for. */
    static List<DayRemark> overtaken(MeetingFacts meeting, LocalDate adopted, RulesInForce rules) {
        List<DayRemark> remarks = new ArrayList<>();
        for (Duty duty : Duties.of(meeting, rules)) {
            if (duty instanceof Duty.Due due && due.lastDay().date().isBefore(adopted)) {
                remarks.add(new DayRemark.DueBeforeAdoption(
                        due.what(), due.lastDay().date(), adopted));
            }
        }
        return remarks;
    }
}
