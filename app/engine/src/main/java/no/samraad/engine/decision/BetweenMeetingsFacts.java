package no.samraad.engine.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A matter decided between meetings, or about to be.
 *
 * @param item the case
 * @param proposal the numbered points about to be decided, as they now stand
 * @param composition the seats on the day
 * @param urgency whether it has been found urgent; asked for where only urgent matters may be decided so (D12)
 * @param partial who is partial in the matter
 * @param way how it is decided
 * @param told whether the next meeting has been told
 */
public record BetweenMeetingsFacts(
        CaseRef item,
        List<String> proposal,
        Composition composition,
        Urgency urgency,
        Set<PersonId> partial,
        Way way,
        Told told) {
    public BetweenMeetingsFacts {
        proposal = List.copyOf(proposal);
        partial = Set.copyOf(partial);
    }

    /** How a matter is decided between meetings. */
    public sealed interface Way {
        /**
         * A written round.
         *
         * @param openedBy who opened it; null when not known
         * @param sentAt when the matter was sent out; null when not known
         * @param answers what has been answered, in any order
         * @param unable members who have said that they cannot answer, so that their deputies may
         * @param endedAt the moment the round is ended, or would be
         */
        record InWriting(
                @Nullable Organ openedBy,
                @Nullable Instant sentAt,
                List<Answer> answers,
                Set<PersonId> unable,
                Instant endedAt)
                implements Way {
            public InWriting {
                answers = List.copyOf(answers);
                unable = Set.copyOf(unable);
            }
        }

        /** By holders of office on behalf of the body. */
        record OnBehalf(Organ by) implements Way {}
    }

    /**
     * One answer in a written round. The first answer for a seat stands.
     *
     * @param seat the seat it is given for
     * @param by who gave it
     * @param said what was said
     * @param at when
     */
    public record Answer(SeatId seat, PersonId by, Said said, Instant at) {}

    /** What someone says in a written round. */
    public enum Said {
        FOR,
        AGAINST,
        ABSTAINS,
        /** Wants the matter treated in a meeting; counts as abstaining where that does not stop the round. */
        WANTS_A_MEETING
    }

    /** Whether the next meeting has been told of the decision. */
    public enum Told {
        /** There has been no meeting since. */
        NO_MEETING_SINCE,
        TOLD,
        NOT_TOLD
    }
}
