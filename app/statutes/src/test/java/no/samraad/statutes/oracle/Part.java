package no.samraad.statutes.oracle;

import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.Force;

/**
 * What one clause of an act comes to.
 *
 * @param clause which
 * @param force how strongly the rule binds; a gap binds
 * @param state what it comes to
 */
record Part(Clause clause, Force force, State state) implements Comparable<Part> {
    static Part gap(Clause clause) {
        return new Part(clause, Force.SHALL, State.GAP);
    }

    @Override
    public int compareTo(Part other) {
        return toString().compareTo(other.toString());
    }
}
