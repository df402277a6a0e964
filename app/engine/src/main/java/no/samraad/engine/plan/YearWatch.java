package no.samraad.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.account.PlanKept;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearFacts.YearMeeting;
import no.samraad.engine.meeting.YearJudge;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a year as they stand: what became of the plan, how that is against the number required, and by when
 * another meeting can still be called.
 *
 * @param plan what became of the plan
 * @param minimum the meetings against the number required
 * @param lastCalls for ordinary and then extraordinary meetings, the last day one can still be called within the year
 */
public record YearWatch(PlanKept plan, Finding minimum, List<LastCall> lastCalls) {
    public YearWatch {
        lastCalls = List.copyOf(lastCalls);
    }

    /**
     * The last day notice can be sent of a meeting on 31 December.
     *
     * @param kind of which kind
     * @param day the day; null when no rule settles it
     */
    public record LastCall(MeetingKind kind, @Nullable LocalDate day) {}

    /** Looks at a year. */
    public static YearWatch of(YearFacts facts, RulesInForce rules) {
        LocalDate lastDay = LocalDate.of(facts.year(), 12, 31);
        List<LastCall> calls = new ArrayList<>();
        for (MeetingKind kind : List.of(MeetingKind.ORDINARY, MeetingKind.EXTRAORDINARY)) {
            Optional<LocalDate> day = YearJudge.lastCall(new MeetingFacts(facts.body(), kind, lastDay), rules);
            calls.add(new LastCall(kind, day.orElse(null)));
        }
        return new YearWatch(PlanKept.of(facts), YearJudge.judge(facts, rules), calls);
    }

    /** The year as it would stand with the meeting ahead on this day cancelled. */
    public static YearWatch ifCancelled(YearFacts facts, LocalDate day, RulesInForce rules) {
        List<YearMeeting> meetings = facts.meetings().stream()
                .map(meeting -> meeting.date().equals(day) && meeting.standing() == MeetingStanding.AHEAD
                        ? new YearMeeting(day, meeting.kind(), MeetingStanding.CANCELLED)
                        : meeting)
                .toList();
        return of(new YearFacts(facts.body(), facts.year(), facts.asOf(), meetings), rules);
    }
}
