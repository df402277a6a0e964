package no.samraad.engine.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.TieBreaker;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an item beyond what every item has; asked for only where a rule in force needs it.
 *
 * @param matter what kind of matter it is; null when not known
 * @param steps the steps taken in the matter on the path at disagreement
 * @param tie how a tie was broken; null when there was none, or it is not known
 * @param urgentBy who has found the matter urgent, held against the one the rule names (E8, {@code if-found-urgent-by});
 *     it counts only beside {@code urgency: found-urgent}; null when nobody has, or it is not known
 * @param agreeToSkip the seats that agree to leave out the first of two steps; null when they were not asked
 * @param reach how far a measure reaches; null when not known
 * @param treatedBy the partners that have treated the matter in their own ordinary way
 * @param atOpening who was in when the meeting was opened; null when not known
 */
public record Circumstances(
        @Nullable MatterKind matter,
        List<StepTaken> steps,
        @Nullable TieBroken tie,
        @Nullable Organ urgentBy,
        @Nullable Set<SeatId> agreeToSkip,
        @Nullable Reach reach,
        List<PartnerTreatment> treatedBy,
        @Nullable Attendance atOpening) {
    private static final Circumstances NONE =
            new Circumstances(null, List.of(), null, null, null, null, List.of(), null);

    public Circumstances {
        steps = List.copyOf(steps);
        agreeToSkip = agreeToSkip == null ? null : Set.copyOf(agreeToSkip);
        treatedBy = List.copyOf(treatedBy);
    }

    /** Nothing more is known. */
    public static Circumstances none() {
        return NONE;
    }

    /** The same, with the kind of the matter known. */
    public Circumstances of(MatterKind kind) {
        return new Circumstances(kind, steps, tie, urgentBy, agreeToSkip, reach, treatedBy, atOpening);
    }

    /** The same, with these steps taken. */
    public Circumstances after(StepTaken... taken) {
        return new Circumstances(matter, List.of(taken), tie, urgentBy, agreeToSkip, reach, treatedBy, atOpening);
    }

    /** The same, with a tie broken. */
    public Circumstances tieBroken(TieBreaker by, VoteCast.Value value) {
        return new Circumstances(
                matter, steps, new TieBroken(by, value), urgentBy, agreeToSkip, reach, treatedBy, atOpening);
    }

    /** The same, found urgent by this one. */
    public Circumstances urgent(Organ by) {
        return new Circumstances(matter, steps, tie, by, agreeToSkip, reach, treatedBy, atOpening);
    }

    /** The same, with these seats agreeing to leave out the first step. */
    public Circumstances skippedBy(Set<SeatId> seats) {
        return new Circumstances(matter, steps, tie, urgentBy, seats, reach, treatedBy, atOpening);
    }

    /** The same, for a measure that reaches so far and has been treated by these partners. */
    public Circumstances reaching(Reach far, PartnerTreatment... treated) {
        return new Circumstances(matter, steps, tie, urgentBy, agreeToSkip, far, List.of(treated), atOpening);
    }

    /** The same, in a meeting opened with these in. */
    public Circumstances openedWith(Attendance attendance) {
        return new Circumstances(matter, steps, tie, urgentBy, agreeToSkip, reach, treatedBy, attendance);
    }

    /**
     * A step taken at disagreement.
     *
     * @param action what was done
     * @param on when
     */
    public record StepTaken(PathAction action, LocalDate on) {}

    /**
     * How a tie was broken.
     *
     * @param by by whose vote, or by lot
     * @param value for or against
     */
    public record TieBroken(TieBreaker by, VoteCast.Value value) {}

    /**
     * How far a measure reaches.
     *
     * @param substantial whether it has substantial economic or other consequences
     * @param beyondMandate whether it goes beyond the mandate the partners have
     * @param cost what it costs in all; null when not known
     */
    public record Reach(
            Known substantial,
            Known beyondMandate,
            @Nullable Money cost) {}

    /** Whether something is so. */
    public enum Known {
        YES,
        NO,
        NOT_KNOWN
    }

    /**
     * A partner has treated the matter in its own ordinary way.
     *
     * @param partner which
     * @param on when
     */
    public record PartnerTreatment(PartnerCode partner, LocalDate on) {}
}
