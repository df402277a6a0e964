package no.samraad.server.amendments;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.comparison.Comparison;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.time.Clocks;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;
import no.samraad.statutes.TriedText;

/**
 * Tries a draft on what has happened: every act of a period is judged again, by the rules as they stood on its day and by the
 * same rules with the draft in place of its own document. Nothing of it is kept; what was judged then stands.
 */
@Singleton
public class TryDraft {
    /** The most acts tried at once; the latest are taken. */
    public static final int MOST = 1_000;

    private static final int MOST_AHEAD = 200;

    private final PastActRows acts;
    private final MeetingAheadRows meetings;
    private final StatutesInForce statutes;

    public TryDraft(PastActRows acts, MeetingAheadRows meetings, StatutesInForce statutes) {
        this.acts = acts;
        this.meetings = meetings;
        this.statutes = statutes;
    }

    /**
     * @param from the first day of the period
     * @param last the last day of the period
     * @param bodies whose acts are tried, with those of the community as such; empty for every body
     */
    public record Command(
            UUID tenantId, StatutesDocument draft, LocalDate from, LocalDate last, Optional<Set<UUID>> bodies) {}

    /**
     * What came of it.
     *
     * @param tried how many acts were judged again
     * @param untold how many could not be, because it was not kept what the rules were asked
     * @param more whether the period holds more acts than were looked at
     * @param turning those whose verdict would be another, the latest first
     * @param alike those with the same verdict, of which some rule would say something else, the latest first
     */
    public record Tried(int tried, int untold, boolean more, List<Differing> turning, List<Differing> alike) {
        public Tried {
            turning = List.copyOf(turning);
            alike = List.copyOf(alike);
        }
    }

    /**
     * An act of which the draft says something else.
     *
     * @param then the rules as they stood
     * @param by the rules with the draft
     */
    public record Differing(PastAct act, Comparison comparison, RulesInForce then, RulesInForce by) {}

    /** A meeting ahead whose statutory days would be others. */
    public record Moved(MeetingAhead meeting, List<MovedDay> days, RulesInForce now, RulesInForce by) {
        public Moved {
            days = List.copyOf(days);
        }
    }

    /**
     * One statutory day that would be another.
     *
     * @param impossible whether it would have passed before it could be kept
     */
    public record MovedDay(Duty before, Duty after, boolean impossible) {}

    public Tried handle(Command command) {
        Instant since = command.from().atStartOfDay(Clocks.OSLO).toInstant();
        Instant until = command.last().plusDays(1).atStartOfDay(Clocks.OSLO).toInstant();
        List<PastAct> found =
                acts.between(command.tenantId(), since, until, DraftAccess.bodiesAsText(command.bodies()), MOST + 1);
        List<StatutesDocument> documents = statutes.documents(command.tenantId());
        Map<LocalDate, RulesInForce> then = new HashMap<>();
        Map<LocalDate, RulesInForce> by = new HashMap<>();
        List<Differing> turning = new ArrayList<>();
        List<Differing> alike = new ArrayList<>();
        int tried = 0;
        int untold = 0;
        for (PastAct act : found.subList(0, Math.min(MOST, found.size()))) {
            Optional<List<Act>> asked = Optional.ofNullable(act.asked()).flatMap(AskedActs::read);
            if (asked.isEmpty()) {
                untold++;
                continue;
            }
            tried++;
            RulesInForce old = then.computeIfAbsent(act.day(), day -> RulesInForce.on(day, documents));
            RulesInForce drafted = by.computeIfAbsent(
                    act.day(), day -> RulesInForce.on(day, TriedText.among(documents, command.draft(), day)));
            Comparison comparison = Comparison.of(asked.get(), old, drafted);
            if (comparison.turns()) {
                turning.add(new Differing(act, comparison, old, drafted));
            } else if (!comparison.otherwise().isEmpty()) {
                alike.add(new Differing(act, comparison, old, drafted));
            }
        }
        return new Tried(tried, untold, found.size() > MOST, turning, alike);
    }

    /**
     * The meetings from a day to the end of the next year whose statutory days would be others, were the draft in force now.
     *
     * @param today a day that has passed cannot be kept
     * @param bodies whose meetings; empty for every body
     */
    public List<Moved> ahead(UUID tenantId, StatutesDocument draft, LocalDate today, Optional<Set<UUID>> bodies) {
        List<StatutesDocument> documents = statutes.documents(tenantId);
        LocalDate last = LocalDate.of(today.getYear() + 1, 12, 31);
        List<Moved> moved = new ArrayList<>();
        for (MeetingAhead meeting :
                meetings.between(tenantId, today, last, DraftAccess.bodiesAsText(bodies), MOST_AHEAD)) {
            MeetingFacts facts = new MeetingFacts(
                    new BodyCode(meeting.bodyCode()),
                    meeting.kind().equals("ordinary") ? MeetingKind.ORDINARY : MeetingKind.EXTRAORDINARY,
                    meeting.day());
            RulesInForce now = RulesInForce.on(meeting.day(), documents);
            RulesInForce by = RulesInForce.on(meeting.day(), TriedText.among(documents, draft, today));
            List<Duty> before = Duties.of(facts, now);
            List<Duty> after = Duties.of(facts, by);
            List<MovedDay> days = new ArrayList<>();
            for (Duty.What what : Duty.What.values()) {
                Optional<Duty> was = find(before, what);
                Optional<Duty> would = find(after, what);
                if (was.isPresent() && would.isPresent() && !day(was.get()).equals(day(would.get()))) {
                    days.add(new MovedDay(was.get(), would.get(), impossible(meeting, would.get(), today)));
                }
            }
            if (!days.isEmpty()) {
                moved.add(new Moved(meeting, days, now, by));
            }
        }
        return moved;
    }

    private static Optional<Duty> find(List<Duty> duties, Duty.What what) {
        return duties.stream().filter(duty -> duty.what() == what).findFirst();
    }

    private static Object day(Duty duty) {
        return switch (duty) {
            case Duty.Due due -> due.lastDay().date();
            case Duty.NextHolder next -> next.lastDay().date();
            case Duty.SeatRunsOut seat -> seat.lastDay().date();
            case Duty.Unknown _ -> Duty.Unknown.class;
            case Duty.NotHere _ -> Duty.NotHere.class;
        };
    }

    /** What comes before a meeting is called can be too late already; what comes after it cannot. */
    private static boolean impossible(MeetingAhead meeting, Duty duty, LocalDate today) {
        boolean before = switch (duty.what()) {
            case SUBMIT_CASES, SEND_NOTICE, CONFIRM_TENTATIVE -> true;
            case ADOPT_PLAN,
                    CALL_FURTHER_MEETING,
                    HOLD_REPLACEMENT,
                    ANSWER_ROUND,
                    TELL_NEXT_MEETING,
                    SEND_MINUTES_FOR_APPROVAL,
                    PUBLISH_MINUTES,
                    CHOOSE_LEADERSHIP,
                    SWAP_LEADERSHIP,
                    FILL_SEAT -> false;
        };
        return before
                && !meeting.called()
                && duty instanceof Duty.Due due
                && due.lastDay().date().isBefore(today);
    }
}
