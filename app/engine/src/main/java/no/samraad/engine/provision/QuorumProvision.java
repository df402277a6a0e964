package no.samraad.engine.provision;

import java.util.Set;
import no.samraad.engine.body.PartnerCode;
import org.jspecify.annotations.Nullable;

/** Rules about when a body has a quorum (catalogue E1, E10). */
public sealed interface QuorumProvision extends Provision {
    /**
     * E1: the quorum. Where a body has several such rules, all of them must be kept.
     *
     * @param threshold how many
     * @param base of whom
     * @param seats of all voting seats or of the filled ones
     * @param remote whether those who take part by video or telephone count
     * @param at when it must be there; null when it must be there at opening and again at every item
     */
    record Quorum(
            Threshold threshold,
            QuorumBase base,
            SeatBase seats,
            RemoteCounts remote,
            @Nullable QuorumAt at) implements QuorumProvision {
        /** A quorum that must be there at opening and again at every item. */
        public Quorum(Threshold threshold, QuorumBase base, SeatBase seats, RemoteCounts remote) {
            this(threshold, base, seats, remote, null);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E1;
        }
    }

    /** When a quorum must be there, and only then. */
    enum QuorumAt {
        /** When the meeting is opened; whoever leaves afterwards changes nothing. */
        OPENING,
        /** When an item is treated. */
        EACH_ITEM
    }

    /** Of whom the threshold is counted. */
    sealed interface QuorumBase {
        /** All voting seats together. */
        record AllSeats() implements QuorumBase {}

        /** The voting seats of each partner by itself. */
        record EachPartner() implements QuorumBase {}

        /** The voting seats of each side by itself. */
        record EachSide() implements QuorumBase {}

        /** The voting seats of each of these partners by itself; the others are not counted. */
        record NamedPartners(Set<PartnerCode> partners) implements QuorumBase {
            public NamedPartners {
                partners = Set.copyOf(partners);
            }
        }
    }

    /** Which seats make up the base. */
    enum SeatBase {
        /** All voting seats: a vacant seat counts in the base. */
        SEATS,
        /** Only those with a member. */
        FILLED_SEATS,
        /** The text says "members" and leaves it open. */
        NOT_STATED
    }

    /** Whether remote attendance counts. */
    enum RemoteCounts {
        COUNTS,
        DOES_NOT_COUNT,
        NOT_STATED
    }

    /** E1: the community's answer to what "members" means in the quorum rule. */
    record SeatBaseChosen(SeatBase seats) implements QuorumProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E1;
        }
    }

    /** E1: the community's answer to whether remote attendance counts. */
    record RemoteCountsChosen(RemoteCounts remote) implements QuorumProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E1;
        }
    }

    /** E1: what the body may do with a matter when it has no quorum. */
    record WithoutQuorum(Set<Treatment> allowed) implements QuorumProvision {
        public WithoutQuorum {
            allowed = Set.copyOf(allowed);
        }

        @Override
        public RuleCode code() {
            return RuleCode.E1;
        }
    }

    /** What a body does with a matter. */
    enum Treatment {
        DECIDE,
        DISCUSS,
        RECOMMEND,
        POSTPONE,
        TAKE_AS_INFORMATION
    }

    /** E10: whether a partial member's seat stays in the base of the quorum in that item. */
    record PartialityAndBase(BaseAtPartiality base) implements QuorumProvision {
        @Override
        public RuleCode code() {
            return RuleCode.E10;
        }
    }

    /** What happens to the base when a member is partial. */
    enum BaseAtPartiality {
        /** The seat leaves the base, unless the deputy has stepped in. */
        SHRINKS,
        STAYS
    }
}
