package no.samraad.engine.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;

/**
 * A community about to be constituted under rules that have never been in force.
 *
 * @param body the body that constitutes it
 * @param date the day
 * @param text the text of the rules
 * @param parties everyone that is to be a party
 * @param decisions what they have decided
 * @param predecessor what is known of the one it replaces
 */
public record FoundingFacts(
        BodyCode body,
        LocalDate date,
        TextIdentity text,
        Set<PartyCode> parties,
        List<PartyDecision> decisions,
        PredecessorStanding predecessor) {
    public FoundingFacts {
        parties = Set.copyOf(parties);
        decisions = List.copyOf(decisions);
    }

    /**
     * What a party has decided on.
     *
     * @param party the party
     * @param decidedBy the organ of it that decided
     * @param date when
     * @param text the text it decided on
     * @param answer what it decided
     */
    public record PartyDecision(
            PartyCode party, OrganOfParty decidedBy, LocalDate date, TextIdentity text, PartyAnswer answer) {}

    /** An organ of a party. */
    public enum OrganOfParty {
        /** A municipal council, or the board of a hospital trust. */
        COUNCIL_OR_BOARD,
        /** Its administration, by delegated authority. */
        ADMINISTRATION
    }

    /** What a party answered. */
    public enum PartyAnswer {
        YES,
        /** Yes to another text, or when something has happened that has not. */
        CONDITIONAL,
        NO
    }

    /** How it stands with what is replaced. */
    public enum PredecessorStanding {
        /** It has ended, or ends on the day. */
        ENDED,
        GOES_ON,
        NONE,
        NOT_KNOWN
    }
}
