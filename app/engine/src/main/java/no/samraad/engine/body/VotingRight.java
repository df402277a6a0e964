package no.samraad.engine.body;

/** Whether a seat votes (B1) or only attends and speaks (B14). */
public enum VotingRight {
    VOTES,
    WITHOUT_VOTE
}
