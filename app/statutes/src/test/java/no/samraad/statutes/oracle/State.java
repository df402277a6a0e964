package no.samraad.statutes.oracle;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What a clause comes to, without its words. What cannot be said is told apart by why, for that decides what may happen. */
enum State {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    /** No rule is in force. */
    GAP,
    /** A rule is in force, but a fact or a choice is missing. */
    OPEN;

    static State of(boolean kept) {
        return kept ? MET : NOT_MET;
    }

    /** What stands when a text can be read in several ways: the state they share, or else that it cannot be said. */
    static State ofReadings(Collection<State> readings) {
        Set<State> different = new HashSet<>(readings);
        return different.size() == 1 ? different.iterator().next() : OPEN;
    }

    /** All must be kept: one that is not decides, then one that cannot be said. */
    static State ofAll(Collection<State> parts) {
        for (State worst : new State[] {NOT_MET, OPEN, GAP, MET}) {
            if (parts.contains(worst)) {
                return worst;
            }
        }
        return NOT_APPLICABLE;
    }
}
