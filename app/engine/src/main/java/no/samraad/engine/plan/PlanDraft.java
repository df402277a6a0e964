package no.samraad.engine.plan;

import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.meeting.PlanFacts;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;

/**
 * A plan as it is proposed.
 *
 * @param body whose meetings
 * @param year the calendar year
 * @param days each meeting with why it lies there, by date
 * @param asked how many meetings the rules and the wishes ask for
 * @param askedBy the rules that ask for a number; empty when none does
 */
public record PlanDraft(BodyCode body, int year, List<Day> days, int asked, List<Citation> askedBy) {
    public PlanDraft {
        days = List.copyOf(days);
        askedBy = List.copyOf(askedBy);
    }

    /**
     * One meeting.
     *
     * @param meeting the meeting
     * @param reasons why it lies there
     */
    public record Day(PlannedDay meeting, List<DayReason> reasons) {
        public Day {
            reasons = List.copyOf(reasons);
        }
    }

    /** How many meetings no day was found for. */
    public int lacking() {
        return asked - days.size();
    }

    /** The plan, to be judged; nobody has adopted it. */
    public PlanFacts facts() {
        return new PlanFacts(body, year, days.stream().map(Day::meeting).toList(), null, null);
    }
}
