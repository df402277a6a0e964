package no.samraad.engine.provision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteRecording;
import no.samraad.engine.provision.DecisionProvision.WithoutConsensus;
import no.samraad.engine.provision.MeetingProvision.AgendaRankedBy;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseForms;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.ClosedItems;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.CountedMeetings;
import no.samraad.engine.provision.MeetingProvision.DifferentForms;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryInvitation;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.LatePapers;
import no.samraad.engine.provision.MeetingProvision.LateSending;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKinds;
import no.samraad.engine.provision.MeetingProvision.MeetingLength;
import no.samraad.engine.provision.MeetingProvision.MeetingsPerYear;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.PlanAdoptedBy;
import no.samraad.engine.provision.MeetingProvision.PlanDeadline;
import no.samraad.engine.provision.MeetingProvision.RestrictedInvitation;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MeetingProvision.TentativeMeetings;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.WithoutQuorum;
import org.jspecify.annotations.Nullable;

/**
 * I2: whether a rule narrows one that goes before it. Each kind that has a more and a less is compared by its own
 * parameters; of every other kind two rules are the same or say otherwise.
 */
final class Narrowing {
    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;
    private static final int WEEKEND = 2;

    /** 2100 has no leap day: no row of months has fewer leap days than one that begins here. */
    private static final LocalDate AFTER_A_LEAP_DAY = LocalDate.of(2096, 3, 1);

    /** Every fourth year has a leap day from 1904 to 2096: no row of months has more of them than one that begins within the next year. */
    private static final LocalDate BEFORE_A_LEAP_DAY = LocalDate.of(1903, 3, 1);

    /**
     * The longest wait for n working days is n days, two for each five working days begun, and so many more: the first number is
     * for one working day, the last for twenty. They are holidays on weekdays, and the weekend a wait takes in because it does not
     * begin on a Monday. How long a wait is depends on its weekday, on Easter's date and on leap years, all of which 400 years hold
     * every combination of that a wait can meet; {@code DeadlineStrictnessTest} counts through them anew.
     */
    private static final int[] MORE_THAN_WEEKENDS = {3, 3, 3, 5, 6, 4, 4, 6, 6, 6, 4, 6, 6, 6, 6, 5, 6, 7, 7, 7};

    /** Easter is the longest row of days that are not working days: from Maundy Thursday to Easter Monday. */
    private static final int LONGEST_HOLIDAY = 5;

    private static final Map<Class<?>, BiFunction<Object, Object, Strictness>> BY_KIND = Map.ofEntries(
            kind(
                    CaseDeadline.class,
                    (lower, higher) -> deadline(lower.deadline(), higher.deadline())
                            .and(holds(lower.extraordinary(), higher.extraordinary()))),
            kind(
                    NoticeDeadline.class,
                    (lower, higher) -> deadline(lower.deadline(), higher.deadline())
                            .and(holds(lower.extraordinary(), higher.extraordinary()))),
            kind(
                    ExtraordinaryMeetings.class,
                    (lower, higher) -> lower.ground() == higher.ground()
                            ? deadline(lower.notice(), higher.notice())
                            : Strictness.OTHERWISE),
            kind(MinutesDeadline.class, (lower, higher) -> deadline(lower.deadline(), higher.deadline())),
            kind(CaseSubmitters.class, Narrowing::submitters),
            kind(MeetingForms.class, (lower, higher) -> fewer(lower.forms(), higher.forms())),
            kind(NoticeChannels.class, (lower, higher) -> fewer(lower.channels(), higher.channels())),
            kind(ItemTypes.class, (lower, higher) -> fewer(lower.types(), higher.types())),
            kind(WithoutQuorum.class, (lower, higher) -> fewer(lower.allowed(), higher.allowed())),
            kind(WithoutConsensus.class, (lower, higher) -> fewer(lower.allowed(), higher.allowed())),
            kind(
                    NoticeContents.class,
                    (lower, higher) ->
                            more(lower.parts(), higher.parts()).and(more(lower.recipients(), higher.recipients()))),
            kind(MinutesPlaces.class, (lower, higher) -> more(lower.places(), higher.places())),
            kind(MinutesContents.class, (lower, higher) -> more(lower.parts(), higher.parts())),
            kind(FixedItems.class, Narrowing::fixedItems),
            kind(UnnotifiedMatters.class, (lower, higher) -> unnotified(lower.decision(), higher.decision())),
            kind(MinutesPublishedWhen.class, (lower, higher) -> published(lower.minutes())),
            kind(MinutesApproval.class, (lower, higher) -> approval(lower.way(), higher.way())),
            kind(MeetingsPerYear.class, Narrowing::meetingsPerYear),
            kind(DifferentForms.class, (lower, higher) -> compare(lower.atLeast(), higher.atLeast())),
            kind(PlanDeadline.class, (lower, higher) -> deadline(lower.deadline(), higher.deadline())),
            kind(PlanAdoptedBy.class, (lower, higher) -> fewer(lower.by(), higher.by())),
            kind(MeetingKinds.class, (lower, higher) -> fewer(lower.kinds(), higher.kinds())),
            kind(TentativeMeetings.class, (lower, higher) -> deadline(lower.confirmed(), higher.confirmed())),
            kind(
                    ClosedItems.class,
                    (lower, higher) -> lower.decider() == higher.decider()
                            ? fewer(lower.grounds(), higher.grounds())
                            : Strictness.OTHERWISE),
            kind(CaseForms.class, (lower, higher) -> fewer(lower.forms(), higher.forms())),
            kind(
                    LatePapers.class,
                    (lower, higher) -> latePapers(lower.allowed(), higher.allowed())
                            .and(compare(
                                    lower.effect().ordinal(), higher.effect().ordinal()))),
            kind(ExtraordinaryInvitation.class, (lower, higher) -> Narrowing.invitation(lower.restricted())),
            kind(AgendaRankedBy.class, (lower, higher) -> fewer(lower.by(), higher.by())),
            kind(MeetingLength.class, (lower, higher) -> compare(higher.minutes(), lower.minutes())),
            kind(VoteRecording.class, Narrowing::recording),
            kind(Quorum.class, Narrowing::quorum),
            kind(DecidesBy.class, (lower, higher) -> mode(lower.mode(), higher.mode())));

    private Narrowing() {}

    private static <P extends Provision> Map.Entry<Class<?>, BiFunction<Object, Object, Strictness>> kind(
            Class<P> type, BiFunction<P, P, Strictness> compare) {
        return Map.entry(type, (lower, higher) -> compare.apply(type.cast(lower), type.cast(higher)));
    }

    /**
     * How the lower rule stands to the higher.
     *
     * @param lower the rule of the document that goes after
     * @param higher a rule of the same kind in a document that goes before
     */
    static Strictness of(Provision lower, Provision higher) {
        if (lower.equals(higher)) {
            return Strictness.SAME;
        }
        BiFunction<Object, Object, Strictness> compare = BY_KIND.get(lower.getClass());
        if (compare == null || lower.getClass() != higher.getClass()) {
            return Strictness.OTHERWISE;
        }
        return compare.apply(lower, higher);
    }

    /** The same said more strongly narrows too; said more weakly it changes nothing, for the stronger holds. */
    static Strictness of(InForce<?> lower, InForce<?> higher) {
        Strictness what = of(lower.provision(), higher.provision());
        boolean stronger = lower.rule().force().compareTo(higher.rule().force()) < 0;
        return what == Strictness.SAME && stronger ? Strictness.STRICTER : what;
    }

    private static Strictness holds(ExtraordinaryHolds lower, ExtraordinaryHolds higher) {
        if (lower == higher || lower == ExtraordinaryHolds.NOT_STATED) {
            return Strictness.SAME;
        }
        return lower == ExtraordinaryHolds.HOLDS
                ? Strictness.STRICTER
                : higher == ExtraordinaryHolds.HOLDS ? Strictness.LOOSER : Strictness.SAME;
    }

    /** Longer before and shorter after is stricter; deadlines in different units are compared by their least and most days. */
    static Strictness deadline(Deadline lower, Deadline higher) {
        if (lower.anchor() != higher.anchor() || lower.direction() != higher.direction()) {
            return Strictness.OTHERWISE;
        }
        Strictness longer = longer(lower, higher);
        Strictness amount = lower.direction() == Direction.BEFORE ? longer : longer.reversed();
        return amount == Strictness.SAME ? endOfDay(lower.endOfDay(), higher.endOfDay()) : amount;
    }

    private static Strictness longer(Deadline lower, Deadline higher) {
        int counted = counted(higher) - counted(lower);
        if (lower.unit() == DeadlineUnit.CALENDAR_DAY && higher.unit() == DeadlineUnit.CALENDAR_DAY) {
            return compare(lower.amount() - counted(lower), higher.amount() - counted(higher));
        }
        if (lower.unit() == higher.unit()) {
            int difference = lower.amount() - higher.amount();
            return difference == 0 ? compare(counted, 0) : compare(difference, 0);
        }
        int leastHere = leastDays(lower) + counted;
        int mostHere = mostDays(lower) + counted;
        if (leastHere == mostHere && leastHere == leastDays(higher) && mostHere == mostDays(higher)) {
            return Strictness.SAME;
        }
        // Never shorter, and longer on some day, is longer: eleven working days against eleven days.
        return leastHere >= mostDays(higher)
                ? Strictness.STRICTER
                : mostHere <= leastDays(higher) ? Strictness.LOOSER : Strictness.OTHERWISE;
    }

    private static int counted(Deadline deadline) {
        return deadline.anchorDay() == AnchorDay.COUNTED && deadline.amount() > 0 ? 1 : 0;
    }

    /** The fewest calendar days it can span, counted from the day after its anchor. */
    private static int leastDays(Deadline deadline) {
        int amount = deadline.amount();
        return switch (deadline.unit()) {
            case CALENDAR_DAY -> amount;
            case WORKING_DAY -> amount == 0 ? 0 : amount + WEEKEND * ((amount - 1) / WORKING_WEEK);
            case WEEK -> amount * WEEK;
            case MONTH -> months(amount, AFTER_A_LEAP_DAY).min().orElseThrow();
        };
    }

    /** The most calendar days it can span. */
    private static int mostDays(Deadline deadline) {
        int amount = deadline.amount();
        return switch (deadline.unit()) {
            case CALENDAR_DAY -> amount;
            case WORKING_DAY -> mostOfWorkingDays(amount);
            case WEEK -> amount * WEEK;
            case MONTH -> months(amount, BEFORE_A_LEAP_DAY).max().orElseThrow();
        };
    }

    private static int mostOfWorkingDays(int amount) {
        if (amount == 0) {
            return 0;
        }
        int weekends = WEEKEND * ((amount + WORKING_WEEK - 1) / WORKING_WEEK);
        // Beyond the table a row of days off is allowed for round every week: more than there ever are.
        return amount <= MORE_THAN_WEEKENDS.length
                ? amount + weekends + MORE_THAN_WEEKENDS[amount - 1]
                : amount * 2 + LONGEST_HOLIDAY;
    }

    /** How many days so many months are from the first of each of the twelve months from this one on. */
    private static IntStream months(int amount, LocalDate first) {
        return IntStream.range(0, 12).mapToObj(first::plusMonths).mapToInt(from ->
                (int) ChronoUnit.DAYS.between(from, from.plusMonths(amount)));
    }

    private static Strictness endOfDay(EndOfDay lower, EndOfDay higher) {
        return switch (lower) {
            case EndOfDay.OfficeHours(var closes) ->
                switch (higher) {
                    case EndOfDay.OfficeHours(var other) -> compare(other.toSecondOfDay(), closes.toSecondOfDay());
                    case EndOfDay.Midnight _ -> Strictness.STRICTER;
                    case EndOfDay.NotStated _ -> Strictness.STRICTER;
                };
            case EndOfDay.Midnight _ -> higher instanceof EndOfDay.OfficeHours ? Strictness.LOOSER : Strictness.SAME;
            case EndOfDay.NotStated _ -> Strictness.SAME;
        };
    }

    private static Strictness compare(int lower, int higher) {
        return lower > higher ? Strictness.STRICTER : lower < higher ? Strictness.LOOSER : Strictness.SAME;
    }

    /** A smaller set is stricter. */
    private static <E> Strictness fewer(Set<E> lower, Set<E> higher) {
        return more(lower, higher).reversed();
    }

    /** A larger set is stricter. */
    private static <E> Strictness more(Set<E> lower, Set<E> higher) {
        if (lower.equals(higher)) {
            return Strictness.SAME;
        }
        if (lower.containsAll(higher)) {
            return Strictness.STRICTER;
        }
        return higher.containsAll(lower) ? Strictness.LOOSER : Strictness.OTHERWISE;
    }

    private static Strictness submitters(CaseSubmitters lower, CaseSubmitters higher) {
        boolean anyoneBefore = higher.submitters().contains(Submitter.ANYONE_WITH_AN_INTEREST);
        boolean anyoneHere = lower.submitters().contains(Submitter.ANYONE_WITH_AN_INTEREST);
        Strictness who =
                anyoneBefore && !anyoneHere ? Strictness.STRICTER : fewer(lower.submitters(), higher.submitters());
        boolean asksBefore = higher.consultation() != Consultation.NOT_REQUIRED;
        boolean asksHere = lower.consultation() != Consultation.NOT_REQUIRED;
        Strictness how = asksHere == asksBefore ? Strictness.SAME : asksHere ? Strictness.STRICTER : Strictness.LOOSER;
        return who.and(how);
    }

    /** Items of another kind of meeting stand beside; of the same kind, those asked for must stay where they are. */
    private static Strictness fixedItems(FixedItems lower, FixedItems higher) {
        if (lower.kind() != higher.kind()) {
            return Strictness.STRICTER;
        }
        boolean beginsSo = lower.first().size() >= higher.first().size()
                && lower.first().subList(0, higher.first().size()).equals(higher.first());
        int more = lower.last().size() - higher.last().size();
        boolean endsSo =
                more >= 0 && lower.last().subList(more, lower.last().size()).equals(higher.last());
        return beginsSo && endsSo ? Strictness.STRICTER : Strictness.OTHERWISE;
    }

    private static Strictness unnotified(UnnotifiedDecision lower, UnnotifiedDecision higher) {
        if (lower == UnnotifiedDecision.NEVER) {
            return Strictness.STRICTER;
        }
        return higher == UnnotifiedDecision.NEVER ? Strictness.LOOSER : Strictness.OTHERWISE;
    }

    /** More meetings is stricter, and so is holding them instead of planning them. */
    private static Strictness meetingsPerYear(MeetingsPerYear lower, MeetingsPerYear higher) {
        Strictness number = compare(lower.number(), higher.number());
        Strictness requirement =
                compare(higher.requirement().ordinal(), lower.requirement().ordinal());
        boolean sameMeetings = lower.counted() == higher.counted() || lower.counted() == CountedMeetings.NOT_STATED;
        return sameMeetings ? number.and(requirement) : Strictness.OTHERWISE;
    }

    private static Strictness latePapers(LateSending lower, LateSending higher) {
        if (lower instanceof LateSending.Until(Deadline here) && higher instanceof LateSending.Until(Deadline before)) {
            return deadline(here, before);
        }
        if (lower.equals(higher)) {
            return Strictness.SAME;
        }
        if (lower instanceof LateSending.Never) {
            return Strictness.STRICTER;
        }
        return higher instanceof LateSending.Never ? Strictness.LOOSER : Strictness.OTHERWISE;
    }

    /** Asked only when the two differ. */
    private static Strictness invitation(RestrictedInvitation lower) {
        return switch (lower) {
            case NOT_ALLOWED -> Strictness.STRICTER;
            case ALLOWED -> Strictness.LOOSER;
        };
    }

    /** Asked only when the two differ. */
    private static Strictness published(PublishedMinutes lower) {
        return switch (lower) {
            case ONLY_APPROVED -> Strictness.STRICTER;
            case ALSO_UNAPPROVED -> Strictness.LOOSER;
        };
    }

    /** More signatures and a longer time to ask for changes protect more; one way and another are not more or less. */
    private static Strictness approval(ApprovalWay lower, ApprovalWay higher) {
        if (lower instanceof ApprovalWay.Signed(int here) && higher instanceof ApprovalWay.Signed(int before)) {
            return compare(here, before);
        }
        if (lower instanceof ApprovalWay.Silence(Deadline here)
                && higher instanceof ApprovalWay.Silence(Deadline before)) {
            return deadline(here, before).reversed();
        }
        return Strictness.OTHERWISE;
    }

    private static Strictness recording(VoteRecording lower, VoteRecording higher) {
        Strictness when = compare(higher.when().ordinal(), lower.when().ordinal());
        Strictness how = compare(higher.recording().ordinal(), lower.recording().ordinal());
        return when.and(how);
    }

    /**
     * Another base, or another moment, asks for something beside, and both must be kept; so does one that does not count
     * those who take part remotely, beside one that may.
     */
    private static Strictness quorum(Quorum lower, Quorum higher) {
        if (lower.remote() == RemoteCounts.DOES_NOT_COUNT && higher.remote() != RemoteCounts.DOES_NOT_COUNT) {
            return Strictness.STRICTER;
        }
        return lower.base().equals(higher.base()) && lower.seats() == higher.seats() && lower.at() == higher.at()
                ? threshold(lower.threshold(), higher.threshold())
                : Strictness.STRICTER;
    }

    /** Asked only when the two differ. */
    private static Strictness mode(DecisionMode lower, DecisionMode higher) {
        if (lower instanceof DecisionMode.Consensus) {
            return Strictness.STRICTER;
        }
        if (higher instanceof DecisionMode.Consensus) {
            return Strictness.LOOSER;
        }
        return lower instanceof DecisionMode.Majority here
                        && higher instanceof DecisionMode.Majority before
                        && here.of() == before.of()
                ? threshold(here.threshold(), before.threshold())
                : Strictness.OTHERWISE;
    }

    /** Shares are compared as shares: more than half is stricter than at least half, two thirds than more than half. */
    static Strictness threshold(Threshold lower, Threshold higher) {
        if (lower instanceof Threshold.AtLeastNumber(int here)) {
            return higher instanceof Threshold.AtLeastNumber(int before) ? compare(here, before) : Strictness.OTHERWISE;
        }
        Fraction here = share(lower);
        Fraction before = share(higher);
        if (here == null || before == null) {
            return Strictness.OTHERWISE;
        }
        Strictness shares = compare(
                Long.compare(
                        (long) here.numerator() * before.denominator(), (long) before.numerator() * here.denominator()),
                0);
        if (shares != Strictness.SAME) {
            return shares;
        }
        boolean moreThanHere = lower instanceof Threshold.MoreThan;
        boolean moreThanBefore = higher instanceof Threshold.MoreThan;
        return moreThanHere == moreThanBefore
                ? Strictness.SAME
                : moreThanHere ? Strictness.STRICTER : Strictness.LOOSER;
    }

    private static @Nullable Fraction share(Threshold threshold) {
        return switch (threshold) {
            case Threshold.AtLeast(Fraction share) -> share;
            case Threshold.MoreThan(Fraction share) -> share;
            case Threshold.AtLeastNumber _ -> null;
        };
    }
}
