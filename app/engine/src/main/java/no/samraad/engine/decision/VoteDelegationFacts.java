package no.samraad.engine.decision;

import java.time.LocalDate;
import java.util.List;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.DelegatedVote;

/**
 * A vote about to be handed over for a meeting.
 *
 * @param meetingDate the day of the meeting
 * @param composition the seats on the day
 * @param delegated the vote
 * @param others the votes handed over for the same meeting already
 */
public record VoteDelegationFacts(
        LocalDate meetingDate, Composition composition, DelegatedVote delegated, List<DelegatedVote> others) {
    public VoteDelegationFacts {
        others = List.copyOf(others);
    }
}
