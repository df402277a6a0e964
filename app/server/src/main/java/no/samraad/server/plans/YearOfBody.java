package no.samraad.server.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.samraad.engine.meeting.PlanFacts.PlannedDay;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.plan.ClosedPeriod;
import no.samraad.engine.plan.OtherMeeting;
import no.samraad.engine.plan.YearWatch;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.server.bodies.Body;
import no.samraad.server.meetings.CancelledMeeting;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingsOfYear;

/**
 * All that bears on a body's meetings in a year.
 *
 * @param today the statutes' day it is looked at
 * @param meetings every meeting of the year, cancelled ones included
 * @param beside the plan, and what it goes round
 * @param documents every version of the rules
 * @param known the rules of the days asked for so far
 */
public record YearOfBody(
        Body body,
        int year,
        LocalDate today,
        List<Meeting> meetings,
        Beside beside,
        List<StatutesDocument> documents,
        Map<LocalDate, RulesInForce> known) {

    static YearOfBody of(
            Body body,
            int year,
            LocalDate today,
            List<Meeting> meetings,
            Beside beside,
            List<StatutesDocument> documents) {
        return new YearOfBody(body, year, today, meetings, beside, documents, new ConcurrentHashMap<>());
    }

    /** The draft or the adopted plan; empty where there is neither. */
    public Optional<PlanRow> plan() {
        return Optional.ofNullable(beside.plan());
    }

    /** The rules on a day. */
    public RulesInForce rules(LocalDate day) {
        return known.computeIfAbsent(day, asked -> RulesInForce.on(asked, documents));
    }

    List<ClosedPeriod> closed() {
        return beside.free().stream().map(FreePeriod::judged).toList();
    }

    List<OtherMeeting> others() {
        return beside.others().stream().map(Beside.MeetingOfOthers::judged).toList();
    }

    /** The ordinary meetings that stand or are held, as days of a plan. */
    public List<PlannedDay> standing() {
        return meetings.stream()
                .filter(meeting -> !(meeting instanceof CancelledMeeting))
                .filter(meeting -> meeting.appointed().kind().judged() == MeetingKind.ORDINARY)
                .map(meeting -> new PlannedDay(
                        meeting.appointed().day(),
                        MeetingKind.ORDINARY,
                        meeting.appointed().form().judged()))
                .toList();
    }

    /** The year as the engine looks at it. */
    public YearFacts facts() {
        return MeetingsOfYear.facts(body.bodyCode(), year, today, meetings, beside.earlier());
    }

    /** How the year stands, by the rules of today, or of its first or last day when today lies outside it. */
    public YearWatch watch() {
        return YearWatch.of(facts(), rules(MeetingsOfYear.judgedOn(year, today)));
    }
}
