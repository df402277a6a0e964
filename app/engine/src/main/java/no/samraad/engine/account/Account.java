package no.samraad.engine.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.judgement.RecordedBreach;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.meeting.YearFacts.MeetingStanding;
import no.samraad.engine.meeting.YearJudge;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;

/**
 * How did we do? Counted from the records alone, so that the parts always sum to the whole.
 *
 * @param period the period
 * @param bodies each body that met or acted in it, in order
 */
public record Account(Period period, List<OfBody> bodies) {
    public Account {
        bodies = List.copyOf(bodies);
    }

    /**
     * One body.
     *
     * @param body the body
     * @param meetings for each calendar year of the period, the meetings against the number required
     * @param plans for each calendar year of the period, what became of the plan, with the dates
     * @param notices how often notice was in time
     * @param minutes how often minutes were in time
     * @param attendance for each partner that votes, in the order partners are shown, how its seats were filled at the
     *     meetings held
     * @param breaches what was carried out in breach of a rule
     * @param departures what was done otherwise than holds in principle
     */
    public record OfBody(
            BodyCode body,
            List<Finding> meetings,
            List<PlanKept> plans,
            Kept notices,
            Kept minutes,
            List<AttendanceOf> attendance,
            List<Breach> breaches,
            List<DepartureMade> departures) {
        public OfBody {
            meetings = List.copyOf(meetings);
            plans = List.copyOf(plans);
            attendance = List.copyOf(attendance);
            breaches = List.copyOf(breaches);
            departures = List.copyOf(departures);
        }
    }

    /**
     * How often a rule was kept.
     *
     * @param kept so often
     * @param broken so often not
     * @param open so often nobody can say, because no rule is in force or a fact is missing
     */
    public record Kept(int kept, int broken, int open) {
        /** How often it was asked. */
        public int all() {
            return kept + broken + open;
        }
    }

    /**
     * How a partner's seats were filled.
     *
     * @param partner the partner
     * @param seats its voting seats, counted once for each meeting held
     * @param byMember of them filled by the member
     * @param byDeputy of them filled by the deputy, the member being away
     */
    public record AttendanceOf(PartnerCode partner, int seats, int byMember, int byDeputy) {
        /** Seats nobody came for. */
        public int empty() {
            return seats - byMember - byDeputy;
        }
    }

    /** Something carried out in breach of a rule, with the reason written then. */
    public record Breach(LocalDate day, Clause act, RecordedBreach recorded) {}

    /**
     * Something done otherwise than holds in principle.
     *
     * @param day when
     * @param finding what holds in principle, and was not kept
     * @param reason why, as it was written; null when nothing was
     */
    public record DepartureMade(
            LocalDate day, Finding finding, @Nullable String reason) {}

    /**
     * Counts up a period.
     *
     * @param rules the rules on a day
     * @param meetings the meetings; those outside the period count only towards the number of their calendar year
     * @param acts the acts; those outside the period are left out
     */
    public static Account of(
            Period period,
            Function<LocalDate, RulesInForce> rules,
            List<MeetingRecord> meetings,
            List<ActRecord> acts) {
        List<MeetingRecord> held = meetings.stream()
                .filter(record -> period.contains(record.meeting().date()))
                .sorted(Comparator.comparing(record -> record.meeting().date()))
                .toList();
        List<ActRecord> done = acts.stream()
                .filter(record -> period.contains(record.day()))
                .sorted(Comparator.comparing(ActRecord::day))
                .toList();
        Set<BodyCode> bodies = new TreeSet<>();
        held.forEach(record -> bodies.add(record.body()));
        done.forEach(record -> bodies.add(record.body()));
        return new Account(
                period,
                bodies.stream()
                        .map(body -> ofBody(
                                body,
                                period,
                                rules,
                                meetings.stream()
                                        .filter(record -> record.body().equals(body))
                                        .toList(),
                                held.stream()
                                        .filter(record -> record.body().equals(body))
                                        .toList(),
                                done.stream()
                                        .filter(record -> record.body().equals(body))
                                        .toList()))
                        .toList());
    }

    private static OfBody ofBody(
            BodyCode body,
            Period period,
            Function<LocalDate, RulesInForce> rules,
            List<MeetingRecord> everyMeeting,
            List<MeetingRecord> meetings,
            List<ActRecord> acts) {
        List<YearFacts> years = years(body, period, everyMeeting);
        return new OfBody(
                body,
                years.stream()
                        .map(year ->
                                YearJudge.judge(year, rules.apply(year.asOf().minusDays(1))))
                        .toList(),
                years.stream().map(PlanKept::of).toList(),
                kept(acts, Set.of(Clause.NOTICE_IN_TIME, Clause.EXTRAORDINARY_NOTICE_IN_TIME)),
                kept(acts, Set.of(Clause.MINUTES_IN_TIME)),
                attendance(meetings),
                breaches(acts),
                departures(acts));
    }

    /** Each calendar year, looked at when it is over or when the period is; judged by the rules of the last day. */
    private static List<YearFacts> years(BodyCode body, Period period, List<MeetingRecord> meetings) {
        List<YearFacts> years = new ArrayList<>();
        for (int year = period.first().getYear(); year <= period.last().getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            LocalDate day = end.isAfter(period.last()) ? period.last() : end;
            years.add(new YearFacts(
                    body,
                    year,
                    day.plusDays(1),
                    meetings.stream().map(MeetingRecord::meeting).toList()));
        }
        return years;
    }

    private static Kept kept(List<ActRecord> acts, Set<Clause> clauses) {
        int kept = 0;
        int broken = 0;
        int open = 0;
        for (ActRecord act : acts) {
            for (Finding part : act.judgement().finding().parts()) {
                if (clauses.contains(part.clause())) {
                    switch (part.outcome()) {
                        case Outcome.Met _ -> kept++;
                        case Outcome.NotMet _ -> broken++;
                        case Outcome.Undetermined _ -> open++;
                        case Outcome.NotApplicable _ -> {}
                    }
                }
            }
        }
        return new Kept(kept, broken, open);
    }

    private static List<AttendanceOf> attendance(List<MeetingRecord> meetings) {
        SequencedSet<PartnerCode> partners = new LinkedHashSet<>();
        List<MeetingRecord> held = meetings.stream()
                .filter(record -> record.meeting().standing() == MeetingStanding.HELD)
                .toList();
        held.forEach(record -> record.composition().partners().forEach(partner -> partners.add(partner.code())));
        List<AttendanceOf> all = new ArrayList<>();
        for (PartnerCode partner : partners) {
            int seats = 0;
            int byMember = 0;
            int byDeputy = 0;
            for (MeetingRecord record : held) {
                for (Seat seat : record.composition().votingSeats()) {
                    if (seat.partner().equals(partner)) {
                        seats++;
                        List<PersonId> came = record.attended().checkIns().stream()
                                .filter(checkIn -> seat.id().equals(checkIn.seat()))
                                .map(CheckIn::person)
                                .toList();
                        PersonId member = seat.member();
                        if (member != null && came.contains(member)) {
                            byMember++;
                        } else if (came.stream().anyMatch(seat.deputies()::contains)) {
                            byDeputy++;
                        }
                    }
                }
            }
            if (seats > 0) {
                all.add(new AttendanceOf(partner, seats, byMember, byDeputy));
            }
        }
        return all;
    }

    private static List<Breach> breaches(List<ActRecord> acts) {
        List<Breach> breaches = new ArrayList<>();
        for (ActRecord act : acts) {
            RecordedBreach breach = act.breach();
            if (breach != null) {
                breaches.add(new Breach(act.day(), act.judgement().finding().clause(), breach));
            }
        }
        return breaches;
    }

    private static List<DepartureMade> departures(List<ActRecord> acts) {
        List<DepartureMade> departures = new ArrayList<>();
        for (ActRecord act : acts) {
            act.judgement().finding().parts().stream()
                    .filter(part -> part.force() == Force.IN_PRINCIPLE && part.outcome() instanceof Outcome.NotMet)
                    .forEach(part -> departures.add(new DepartureMade(act.day(), part, act.departureReason())));
        }
        return departures;
    }
}
