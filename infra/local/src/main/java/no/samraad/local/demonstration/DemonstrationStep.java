package no.samraad.local.demonstration;

/**
 * One part of the demonstration. Steps run in the order of {@link LoadDemonstration#STEPS}; each may build on those before it and
 * must be idempotent: what is there already is left as it is.
 */
public interface DemonstrationStep {
    /** Short, for the progress shown to whoever waits. */
    String name();

    /** Loads what is missing. */
    void load(Demonstration demonstration);
}
