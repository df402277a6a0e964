package no.samraad.engine.leadership;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seating.Roster;
import org.jspecify.annotations.Nullable;

/**
 * Someone about to be chosen to an office.
 *
 * @param body the body whose office it is
 * @param office the office
 * @param person who
 * @param chosenBy how
 * @param roster who holds and has held which office, and who they are; null where only the way of choosing is asked about
 * @param candidate where the one chosen comes from, and for how long; null where only the way of choosing is asked about
 */
public record LeadershipFacts(
        BodyCode body,
        Office office,
        PersonId person,
        ChosenBy chosenBy,
        @Nullable Roster roster,
        @Nullable Candidate candidate) {
    /** Only the way of choosing is asked about. */
    public LeadershipFacts(BodyCode body, Office office, PersonId person, ChosenBy chosenBy) {
        this(body, office, person, chosenBy, null, null);
    }

    /** How someone is chosen. */
    public sealed interface ChosenBy {
        /** By a body, which may be the body itself. */
        record ByBody(BodyCode body) implements ChosenBy {}

        /** The office has gone in turn to the next side. */
        record ByTurn() implements ChosenBy {}

        /** By someone who is no body of the community. */
        record ByAppointer(Appointer appointer) implements ChosenBy {}
    }
}
