package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.EndOfDay;
import org.jspecify.annotations.Nullable;

/** How the rules themselves are read: where they live, which go first, and what they mean (catalogue I1 and I2). */
public sealed interface Convention extends Provision {
    /**
     * I1: rules that name no body hold for these bodies, and for no others.
     *
     * @param rules the rules whose scope is confirmed
     * @param bodies the bodies they hold for
     */
    record ScopeConfirmed(Set<ProvisionId> rules, Set<BodyCode> bodies) implements Convention {
        public ScopeConfirmed {
            rules = Set.copyOf(rules);
            bodies = Set.copyOf(bodies);
        }

        @Override
        public RuleCode code() {
            return RuleCode.I1;
        }
    }

    /**
     * I1: when the last day of a deadline ends, where the text does not say.
     *
     * @param endOfDay when
     * @param deadlines which deadlines
     */
    record DayEnds(EndOfDay endOfDay, WhichDeadlines deadlines) implements Convention {
        @Override
        public RuleCode code() {
            return RuleCode.I1;
        }
    }

    /**
     * I1: who owns the document this stands in, and where it was made.
     *
     * @param owner the body that may change it, where no rule says how that is done
     * @param resolution the case in which a meeting made it, for a standing resolution; null for every other document
     */
    record OwnedBy(BodyCode owner, @Nullable CaseRef resolution) implements Convention {
        @Override
        public RuleCode code() {
            return RuleCode.I1;
        }
    }

    /**
     * I2: which kinds of documents go before which, where it is not the ordinary order of {@link DocumentKind}.
     *
     * @param order the first goes before all; kinds not named come after, in their ordinary order
     */
    record Precedence(List<DocumentKind> order) implements Convention {
        public Precedence {
            order = List.copyOf(order);
        }

        @Override
        public RuleCode code() {
            return RuleCode.I2;
        }

        /** The place of a kind; the lowest goes first. */
        int placeOf(DocumentKind kind) {
            int place = order.indexOf(kind);
            return place >= 0 ? place : order.size() + kind.ordinal();
        }
    }

    /** Which deadlines a convention is for. */
    enum WhichDeadlines {
        EVERY_DEADLINE,
        /** Only the window for asking for changes in the minutes. */
        APPROVAL_WINDOW
    }
}
