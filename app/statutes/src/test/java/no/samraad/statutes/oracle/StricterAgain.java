package no.samraad.statutes.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.MeetingProvision.TentativeMeetings;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * How a rule of a lower document stands to one of a higher (I2), found by trying: a share of
 * every number, a deadline on every day. Whoever keeps the stricter keeps the other too.
 */
final class StricterAgain {
    /** How one stands to the other. */
    enum Stand {
        SAME,
        STRICTER,
        LOOSER,
        OTHERWISE
    }

    /** The kinds of rules it has an opinion on; random lower documents restate these. */
    static final Set<Class<? extends Provision>> KINDS = Set.of(
            NoticeContents.class,
            NoticeChannels.class,
            MeetingForms.class,
            ItemTypes.class,
            UnnotifiedMatters.class,
            PlanAdoptedBy.class,
            MinutesPlaces.class,
            MinutesContents.class,
            Quorum.class,
            CaseDeadline.class,
            NoticeDeadline.class,
            ExtraordinaryMeetings.class,
            TentativeMeetings.class,
            PlanDeadline.class,
            MinutesDeadline.class);

    private static final int LARGEST_BASE = 60;

    /** From the earliest Easter of a lifetime to the latest. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);

    private static final int DAYS = 31 * 366;

    /** A deadline but for its anchor and the end of its day, and two of them. */
    private record Counted(int amount, DeadlineUnit unit, Direction direction, AnchorDay anchorDay) {
        static Counted of(Deadline deadline) {
            return new Counted(deadline.amount(), deadline.unit(), deadline.direction(), deadline.anchorDay());
        }
    }

    private record Pair(Counted lower, Counted higher) {}

    private static final Map<Counted, int[]> LAST_DAYS = new ConcurrentHashMap<>();
    private static final Map<Pair, Set<Integer>> COMPARED = new ConcurrentHashMap<>();

    private StricterAgain() {}

    static Stand of(Provision lower, Provision higher) {
        if (lower.equals(higher)) {
            return Stand.SAME;
        }
        return switch (lower) {
            case NoticeContents one
            when higher instanceof NoticeContents other ->
                both(asksFor(one.parts(), other.parts()), asksFor(one.recipients(), other.recipients()));
            case NoticeChannels one
            when higher instanceof NoticeChannels other -> allows(one.channels(), other.channels());
            case MeetingForms one when higher instanceof MeetingForms other -> allows(one.forms(), other.forms());
            case ItemTypes one when higher instanceof ItemTypes other -> allows(one.types(), other.types());
            case UnnotifiedMatters one
            when higher instanceof UnnotifiedMatters other ->
                one.decision() == UnnotifiedDecision.NEVER
                        ? Stand.STRICTER
                        : other.decision() == UnnotifiedDecision.NEVER ? Stand.LOOSER : Stand.OTHERWISE;
            case PlanAdoptedBy one when higher instanceof PlanAdoptedBy other -> allows(one.by(), other.by());
            case MinutesPlaces one when higher instanceof MinutesPlaces other -> asksFor(one.places(), other.places());
            case MinutesContents one
            when higher instanceof MinutesContents other -> asksFor(one.parts(), other.parts());
            case Quorum one when higher instanceof Quorum other -> quorum(one, other);
            case CaseDeadline one
            when higher instanceof CaseDeadline other ->
                both(deadline(one.deadline(), other.deadline()), holds(one.extraordinary(), other.extraordinary()));
            case NoticeDeadline one
            when higher instanceof NoticeDeadline other ->
                both(deadline(one.deadline(), other.deadline()), holds(one.extraordinary(), other.extraordinary()));
            case ExtraordinaryMeetings one
            when higher instanceof ExtraordinaryMeetings other ->
                one.ground() == other.ground() ? deadline(one.notice(), other.notice()) : Stand.OTHERWISE;
            case TentativeMeetings one
            when higher instanceof TentativeMeetings other -> deadline(one.confirmed(), other.confirmed());
            case PlanDeadline one
            when higher instanceof PlanDeadline other -> deadline(one.deadline(), other.deadline());
            case MinutesDeadline one
            when higher instanceof MinutesDeadline other -> deadline(one.deadline(), other.deadline());
            default -> Stand.OTHERWISE;
        };
    }

    /** Stricter in one thing and looser in another is otherwise. */
    static Stand both(Stand one, Stand other) {
        if (one == Stand.SAME || one == other) {
            return other;
        }
        return other == Stand.SAME ? one : Stand.OTHERWISE;
    }

    /** What holds at extraordinary meetings too asks for more; not to say is neither more nor less than not to ask. */
    private static Stand holds(ExtraordinaryHolds lower, ExtraordinaryHolds higher) {
        if (lower == higher || lower == ExtraordinaryHolds.NOT_STATED) {
            return Stand.SAME;
        }
        return lower == ExtraordinaryHolds.HOLDS
                ? Stand.STRICTER
                : higher == ExtraordinaryHolds.HOLDS ? Stand.LOOSER : Stand.SAME;
    }

    /** A deadline is stricter when on no day it ends later, and on some sooner. */
    static Stand deadline(Deadline lower, Deadline higher) {
        if (lower.anchor() != higher.anchor()) {
            return Stand.OTHERWISE;
        }
        Set<Integer> compared = new HashSet<>(
                COMPARED.computeIfAbsent(new Pair(Counted.of(lower), Counted.of(higher)), StricterAgain::compared));
        // A lower text that does not say when the day ends says nothing else of it than the higher.
        boolean saysSo = !(lower.endOfDay() instanceof EndOfDay.NotStated);
        int ends = saysSo ? closes(lower.endOfDay()).compareTo(closes(higher.endOfDay())) : 0;
        if (compared.remove(0) && ends != 0) {
            compared.add(Integer.signum(ends));
        }
        return compared.size() > 1
                ? Stand.OTHERWISE
                : compared.isEmpty() ? Stand.SAME : compared.contains(-1) ? Stand.STRICTER : Stand.LOOSER;
    }

    private static LocalTime closes(EndOfDay end) {
        return switch (end) {
            case EndOfDay.NotStated _, EndOfDay.Midnight _ -> LocalTime.MAX;
            case EndOfDay.OfficeHours(LocalTime closes) -> closes;
        };
    }

    private static @Nullable Deadline deadlineOf(Provision provision) {
        return switch (provision) {
            case CaseDeadline rule -> rule.deadline();
            case NoticeDeadline rule -> rule.deadline();
            case ExtraordinaryMeetings rule -> rule.notice();
            case TentativeMeetings rule -> rule.confirmed();
            case PlanDeadline rule -> rule.deadline();
            case MinutesDeadline rule -> rule.deadline();
            default -> null;
        };
    }

    /**
     * Whether trying every day and the engine's reckoning must give the same answer. Not of deadlines in unlike units: there the
     * engine says stricter only where it is sure, and {@link DeadlineStrictnessTest} sees to that it never says too much. Rules of
     * different kinds are not held against each other at all, and nothing is in doubt between them.
     */
    static boolean isBeyondDoubt(Provision rule, Provision other) {
        if (rule.getClass() != other.getClass()) {
            return true;
        }
        Deadline one = deadlineOf(rule);
        Deadline another = deadlineOf(other);
        if (one == null || another == null) {
            return true;
        }
        Set<DeadlineUnit> days = Set.of(DeadlineUnit.CALENDAR_DAY, DeadlineUnit.WEEK);
        boolean alike = one.unit() == another.unit() || days.containsAll(Set.of(one.unit(), another.unit()));
        return alike
                && one.direction() == another.direction()
                && (one.unit() != DeadlineUnit.WORKING_DAY || one.anchorDay() == another.anchorDay());
    }

    private static Set<Integer> compared(Pair pair) {
        int[] lower = LAST_DAYS.computeIfAbsent(pair.lower(), StricterAgain::lastDays);
        int[] higher = LAST_DAYS.computeIfAbsent(pair.higher(), StricterAgain::lastDays);
        Set<Integer> compared = new HashSet<>();
        for (int day = 0; day < DAYS; day++) {
            compared.add(Integer.compare(lower[day], higher[day]));
        }
        return compared;
    }

    private static int[] lastDays(Counted counted) {
        Deadline deadline = new Deadline(
                counted.amount(),
                counted.unit(),
                Anchor.MEETING_START,
                counted.direction(),
                counted.anchorDay(),
                new EndOfDay.Midnight());
        int[] days = new int[DAYS];
        for (int day = 0; day < DAYS; day++) {
            days[day] = (int) Days.last(deadline, FIRST_DAY.plusDays(day)).toEpochDay();
        }
        return days;
    }

    /** All of these are asked for. */
    private static <T> Stand asksFor(Set<T> lower, Set<T> higher) {
        boolean more = lower.containsAll(higher);
        boolean less = higher.containsAll(lower);
        return more && less ? Stand.SAME : more ? Stand.STRICTER : less ? Stand.LOOSER : Stand.OTHERWISE;
    }

    /** Any one of these will do. */
    private static <T> Stand allows(Set<T> lower, Set<T> higher) {
        return asksFor(higher, lower);
    }

    /** What is counted of others, in another way or at another time is asked for beside the quorum there is. */
    private static Stand quorum(Quorum lower, Quorum higher) {
        boolean remoteLeftOut =
                lower.remote() == RemoteCounts.DOES_NOT_COUNT && higher.remote() != RemoteCounts.DOES_NOT_COUNT;
        boolean alike = lower.base().equals(higher.base())
                && lower.seats() == higher.seats()
                && lower.at() == higher.at()
                && !remoteLeftOut;
        return alike ? threshold(lower.threshold(), higher.threshold()) : Stand.STRICTER;
    }

    /** A number and a share are not compared: it depends on the size of the body. */
    static Stand threshold(Threshold lower, Threshold higher) {
        if (lower instanceof Threshold.AtLeastNumber != higher instanceof Threshold.AtLeastNumber) {
            return Stand.OTHERWISE;
        }
        Set<Stand> answers = new HashSet<>();
        for (int base = 1; base <= LARGEST_BASE; base++) {
            int compared = Integer.compare(QuorumAgain.needed(lower, base), QuorumAgain.needed(higher, base));
            answers.add(compared == 0 ? Stand.SAME : compared > 0 ? Stand.STRICTER : Stand.LOOSER);
        }
        List<Stand> different = new ArrayList<>(answers);
        different.remove(Stand.SAME);
        return different.isEmpty() ? Stand.SAME : different.size() == 1 ? different.getFirst() : Stand.OTHERWISE;
    }
}
