package no.samraad.engine.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.meeting.CaseJudge;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.NoticeJudge;
import no.samraad.engine.minutes.MinutesJudge;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** The statutory dates of a meeting, by the same rules that judge the acts afterwards. */
public final class Duties {
    private Duties() {}

    /** What is due for this meeting, in the order of its life. */
    public static List<Duty> of(MeetingFacts meeting, RulesInForce rules) {
        List<Duty> duties = new ArrayList<>();
        duties.add(of(Duty.What.SUBMIT_CASES, List.of(CaseJudge.deadline(meeting, rules))));
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
