package no.samraad.engine.provision;

import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.EndOfDay;

/** Answers about how the rules themselves are read (catalogue I); they live in documents of choices. */
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

    /** Which deadlines a convention is for. */
    enum WhichDeadlines {
        EVERY_DEADLINE,
        /** Only the window for asking for changes in the minutes. */
        APPROVAL_WINDOW
    }
}
