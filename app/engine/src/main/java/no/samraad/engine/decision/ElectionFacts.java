package no.samraad.engine.decision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.decision.Circumstances.TieBroken;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An election by votes, about to be declared.
 *
 * @param item the case
 * @param candidates the votes of each candidate, in any order
 * @param blank how many blank votes
 * @param elected who is to be declared elected
 * @param tie how a tie was broken, for the one elected or against; null when there was none, or it is not known
 * @param composition the seats on the day
 * @param attendance who is in now
 * @param partial who is partial in the item
 * @param atOpening who was in when the meeting was opened; null when not known
 */
public record ElectionFacts(
        CaseRef item,
        List<CandidateVotes> candidates,
        int blank,
        PersonId elected,
        @Nullable TieBroken tie,
        Composition composition,
        Attendance attendance,
        Set<PersonId> partial,
        @Nullable Attendance atOpening) {
    public ElectionFacts {
        candidates = List.copyOf(candidates);
        partial = Set.copyOf(partial);
    }

    /** Where it is not known who was in when the meeting was opened. */
    public ElectionFacts(
            CaseRef item,
            List<CandidateVotes> candidates,
            int blank,
            PersonId elected,
            @Nullable TieBroken tie,
            Composition composition,
            Attendance attendance,
            Set<PersonId> partial) {
        this(item, candidates, blank, elected, tie, composition, attendance, partial, null);
    }

    /**
     * What a candidate got.
     *
     * @param candidate who
     * @param votes how many
     */
    public record CandidateVotes(PersonId candidate, int votes) {}
}
