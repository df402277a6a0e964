package no.samraad.engine.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.decision.BetweenMeetingsFacts;
import no.samraad.engine.decision.BetweenMeetingsJudge;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Reading;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.leadership.Leading;
import no.samraad.engine.meeting.CancellationFacts;
import no.samraad.engine.meeting.CancellationJudge;
import no.samraad.engine.meeting.CaseJudge;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.NoticeJudge;
import no.samraad.engine.meeting.PlanJudge;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearJudge;
import no.samraad.engine.minutes.MinutesJudge;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.LeadershipProvision.AlternatingGroups;
import no.samraad.engine.provision.LeadershipProvision.Alternation;
import no.samraad.engine.provision.LeadershipProvision.LeadershipTerm;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatingFacts;
import no.samraad.engine.seating.TermRule;
import org.jspecify.annotations.Nullable;

/** The statutory dates of a meeting, by the same rules that judge the acts afterwards. */
public final class Duties {
    private Duties() {}

    /** What is due for this meeting, in the order of its life. */
    public static List<Duty> of(MeetingFacts meeting, RulesInForce rules) {
        List<Duty> duties = new ArrayList<>();
        duties.add(of(Duty.What.SUBMIT_CASES, List.of(CaseJudge.deadline(meeting, rules))));
        if (meeting.kind() == MeetingKind.TENTATIVE) {
            duties.add(of(Duty.What.CONFIRM_TENTATIVE, List.of(NoticeJudge.confirmation(meeting, rules))));
        }
        duties.add(of(Duty.What.SEND_NOTICE, NoticeJudge.deadlines(meeting, rules)));
        for (LocalDate day : MinutesJudge.lastDayToSend(meeting, rules)) {
            List<Citation> citations = Ruling.holding(rules.find(MinutesApproval.class, meeting.body())).stream()
                    .map(Citation::of)
                    .toList();
            duties.add(new Duty.Due(
                    Duty.What.SEND_MINUTES_FOR_APPROVAL,
                    MinutesJudge.endOf(day),
                    null,
                    citations,
                    workingDayBefore(day)));
        }
        duties.add(of(Duty.What.PUBLISH_MINUTES, List.of(MinutesJudge.deadline(meeting, rules))));
        return duties;
    }

    /**
     * What is due for a body in a calendar year: the plan, and further meetings where the year as it stands has too few.
     *
     * @param year the meetings of the year as they stand
     */
    public static List<Duty> ofYear(YearFacts year, RulesInForce rules) {
        List<Duty> duties = new ArrayList<>();
        duties.add(ofPlan(year.body(), year.year(), rules));
        duties.addAll(ofMeetings(year, rules));
        return duties;
    }

    /** By when the plan of a calendar year is to be adopted. */
    public static Duty ofPlan(BodyCode body, int year, RulesInForce rules) {
        return of(Duty.What.ADOPT_PLAN, List.of(PlanJudge.deadline(body, year, rules)));
    }

    /**
     * The further meetings a calendar year needs; none where it has enough.
     *
     * @param year the meetings of the year as they stand
     */
    public static List<Duty> ofMeetings(YearFacts year, RulesInForce rules) {
        Finding meetings = YearJudge.judge(year, rules);
        return latestCall(meetings)
                .<Duty>map(day -> new Duty.Due(
                        Duty.What.CALL_FURTHER_MEETING,
                        MinutesJudge.endOf(day),
                        null,
                        meetings.citations(),
                        workingDayBefore(day)))
                .or(() -> openQuestions(meetings))
                .map(List::of)
                .orElse(List.of());
    }

    /** The day of the remedy that asks for further meetings; under several readings the earliest, to be on the safe side. */
    private static Optional<LocalDate> latestCall(Finding meetings) {
        return each(meetings)
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding), finding.readings().stream().map(Reading::finding)))
                .flatMap(finding -> finding.remedies().stream())
                .filter(Remedy.CallFurther.class::isInstance)
                .map(remedy -> ((Remedy.CallFurther) remedy).by())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Where it turns on a choice or on a rule that is missing whether the year has enough, that is asked first. */
    private static Optional<Duty> openQuestions(Finding meetings) {
        if (!(meetings.outcome() instanceof Outcome.Undetermined(List<Question> missing))) {
            return Optional.empty();
        }
        List<Question> open = missing.stream()
                .filter(question -> !(question instanceof Question.FactMissing))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Duty.Unknown(Duty.What.CALL_FURTHER_MEETING, open));
    }

    /**
     * What is due for the leadership of a body until a day: who is to be chosen anew, from where the next one must not
     * come, and when chair and deputy chair change places. What should have been done already is due too.
     *
     * @param roster who holds and has held which office
     * @param until how far to look ahead, that day included
     */
    public static List<Duty> ofLeadership(BodyCode body, Roster roster, LocalDate until, RulesInForce rules) {
        Leading leading = new Leading(body, roster, rules);
        List<Duty> duties = new ArrayList<>();
        for (Office office : Office.values()) {
            OfficeTerm holder = leading.holder(office);
            if (holder != null) {
                nextHolder(holder, leading, rules)
                        .filter(duty -> !duty.lastDay().date().isAfter(until))
                        .ifPresent(duties::add);
            }
        }
        leading.swapAhead()
                .filter(swap -> !swap.day().isAfter(until))
                .ifPresent(swap -> duties.add(new Duty.Due(
                        Duty.What.SWAP_LEADERSHIP,
                        MinutesJudge.endOf(swap.day()),
                        null,
                        List.of(Citation.of(swap.rule())),
                        null)));
        return duties;
    }

    /** The time of the holder, or of the group the holder comes from, is up: whichever comes first. */
    private static Optional<Duty.NextHolder> nextHolder(OfficeTerm holder, Leading leading, RulesInForce rules) {
        List<Citation> citations = new ArrayList<>();
        Ruling.holding(rules.find(
                        LeadershipTerm.class,
                        holder.body(),
                        rule -> rule.offices().contains(holder.office())))
                .forEach(rule -> citations.add(Citation.of(rule)));
        Optional<LocalDate> day = leading.endOf(holder);
        Subject notFrom = null;
        Force force = Force.SHALL;
        for (InForce<Alternation> rule : Ruling.holding(rules.find(
                Alternation.class, holder.body(), rule -> rule.offices().contains(holder.office())))) {
            AlternatingGroups groups = rule.provision().between();
            Integer years = rule.provision().everyYears();
            Optional<LocalDate> due = years == null
                    ? Optional.empty()
                    : Optional.of(
                            leading.heldSince(holder, groups).plusYears(years).minusDays(1));
            Optional<LocalDate> first =
                    Stream.concat(day.stream(), due.stream()).min(Comparator.naturalOrder());
            // A term that ends before the groups change leaves the office where it is.
            if (due.isEmpty()
                    || due.equals(first)
                    || first.filter(one -> !one.plusDays(1).isBefore(due.get())).isPresent()) {
                notFrom = Leading.groupOf(holder, groups);
                force = rule.rule().force();
            }
            day = first;
            citations.add(Citation.of(rule));
        }
        Subject from = notFrom;
        Force how = force;
        return day.map(last -> new Duty.NextHolder(
                Duty.What.CHOOSE_LEADERSHIP, holder.office(), from, how, MinutesJudge.endOf(last), citations));
    }

    /**
     * The seats whose terms run out until a day, in order of day and seat.
     *
     * @param seats the seats with those who sit there
     * @param until how far to look ahead, that day included
     */
    public static List<Duty> ofSeats(SeatingFacts seats, LocalDate until, RulesInForce rules) {
        List<Duty> duties = new ArrayList<>();
        TermRule.endings(seats, rules).stream()
                .filter(ending -> !ending.lastDay().isAfter(until))
                .forEach(ending -> duties.add(new Duty.SeatRunsOut(
                        Duty.What.FILL_SEAT,
                        ending.seat(),
                        ending.person(),
                        MinutesJudge.endOf(ending.lastDay()),
                        ending.citations())));
        return duties;
    }

    /** What is due when a meeting is cancelled. */
    public static List<Duty> ofCancellation(CancellationFacts cancelled, RulesInForce rules) {
        List<Finding> replacements = CancellationJudge.replacements(cancelled, rules);
        return replacements.isEmpty() ? List.of() : List.of(of(Duty.What.HOLD_REPLACEMENT, replacements));
    }

    /**
     * What is due for a matter decided between meetings: the answers, and telling the next meeting.
     *
     * @param decided the matter
     * @param next the next meeting; null when none is planned
     */
    public static List<Duty> ofBetweenMeetings(
            BetweenMeetingsFacts decided, @Nullable MeetingFacts next, RulesInForce rules) {
        List<Duty> duties = new ArrayList<>();
        BetweenMeetingsJudge.answerDeadline(decided, rules)
                .ifPresent(finding -> duties.add(of(Duty.What.ANSWER_ROUND, List.of(finding))));
        if (next != null) {
            List<Citation> citations = BetweenMeetingsJudge.asksToTell(decided, rules);
            if (!citations.isEmpty()) {
                duties.add(new Duty.Due(
                        Duty.What.TELL_NEXT_MEETING, MinutesJudge.endOf(next.date()), null, citations, null));
            }
        }
        return duties;
    }

    /** The strictest of the deadlines that hold; unknown as soon as one that may be stricter is not settled. */
    private static Duty of(Duty.What what, List<Finding> findings) {
        List<Question> questions = new ArrayList<>();
        List<Citation> notHere = new ArrayList<>();
        Duty.@Nullable Due strictest = null;
        for (Finding finding : findings.stream().flatMap(Duties::each).toList()) {
            Measure.@Nullable Timing timing = null;
            for (Measure measure : finding.measures()) {
                if (measure instanceof Measure.Timing found) {
                    timing = found;
                }
            }
            if (timing != null) {
                if (strictest == null
                        || timing.lastDay().ends().isBefore(strictest.lastDay().ends())) {
                    strictest = new Duty.Due(
                            what,
                            timing.lastDay(),
                            timing.deadline(),
                            finding.citations(),
                            workingDayBefore(timing.lastDay().date()));
                }
            } else if (finding.outcome() instanceof Outcome.Undetermined(List<Question> missing)) {
                missing.stream()
                        .filter(question -> !(question instanceof Question.FactMissing))
                        .forEach(questions::add);
            } else {
                notHere.addAll(finding.citations());
            }
        }
        if (!questions.isEmpty()) {
            return new Duty.Unknown(what, questions);
        }
        return strictest != null ? strictest : new Duty.NotHere(what, notHere);
    }

    /** Where a mandate narrows the statutes, the finding has a part for each of the rules. */
    private static Stream<Finding> each(Finding finding) {
        return finding.measures().isEmpty() && !finding.parts().isEmpty()
                ? finding.parts().stream().flatMap(Duties::each)
                : Stream.of(finding);
    }

    private static @Nullable LocalDate workingDayBefore(LocalDate day) {
        return NorwegianCalendar.isWorkingDay(day) ? null : NorwegianCalendar.lastWorkingDayUntil(day);
    }
}
