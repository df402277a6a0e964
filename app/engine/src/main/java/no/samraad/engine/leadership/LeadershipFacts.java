package no.samraad.engine.leadership;

import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.seat.PersonId;

/**
 * Someone about to be chosen to an office.
 *
 * @param body the body whose office it is
 * @param office the office
 * @param person who
 * @param chosenBy how
 */
public record LeadershipFacts(BodyCode body, Office office, PersonId person, ChosenBy chosenBy) {
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
