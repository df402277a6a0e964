package no.samraad.engine.provision;

import java.util.List;

/** What the documents say about one rule kind for one body. */
public sealed interface Lookup<P extends Provision> {
    /**
     * These rules hold, all of them; they stand in the document that goes first.
     *
     * @param rules one or more
     */
    record Holds<P extends Provision>(List<InForce<P>> rules) implements Lookup<P> {
        public Holds {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule is in force, but names no body, and the community has not confirmed which.
     *
     * @param rules one or more
     */
    record ScopeOpen<P extends Provision>(List<InForce<P>> rules) implements Lookup<P> {
        public ScopeOpen {
            rules = List.copyOf(rules);
        }
    }

    /** No rule in force. */
    record Silent<P extends Provision>() implements Lookup<P> {}
}
