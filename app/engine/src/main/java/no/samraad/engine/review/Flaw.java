package no.samraad.engine.review;

import java.time.LocalDate;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Strictness;

/** What is wrong, weak or open in a set of rules, with its numbers. */
public sealed interface Flaw {
    /**
     * The rules leave something open.
     *
     * @param question as it is put to the community
     */
    record LeftOpen(Question question) implements Flaw {}

    /** No rule says how such documents are changed. */
    record NoWayToChange(DocumentKind documents) implements Flaw {}

    /**
     * A rule does not hold, because a document that goes before says otherwise.
     *
     * @param how less, or otherwise
     * @param lower the kind of document it stands in
     */
    record OverruledByHigher(Strictness how, DocumentKind lower) implements Flaw {}

    /** Two rules of documents that go equally far say different things of what can only be one. */
    record SaysTwoThings() implements Flaw {}

    /** Two rules of documents that go equally far ask the same of the body, one less than the other. */
    record NeverDecides() implements Flaw {}

    /** Two rules have the same id, so that nobody can point at one of them. */
    record SameIdTwice(ProvisionId id) implements Flaw {}

    /** A rule is named that is not there. */
    record NamesUnknownRule(ProvisionId id) implements Flaw {}

    /** The parts do not sum to the total the text gives. */
    record SeatsDoNotAddUp(int stated, int sum) implements Flaw {}

    /** A partner that votes has no seats, or one that has seats is not among those that vote. */
    record PartnerMismatch(PartnerCode partner, Lacking lacking) implements Flaw {}

    /** What a partner lacks. */
    enum Lacking {
        SEATS,
        A_PLACE_AMONG_THE_PARTNERS
    }

    /**
     * One partner alone can keep the body from deciding.
     *
     * @param partner which
     * @param seats its seats
     * @param of all seats
     * @param absences how many of its seats must be empty
     */
    record OnePartnerCanStop(PartnerCode partner, int seats, int of, int absences) implements Flaw {}

    /** More must be there than there are seats. */
    record QuorumNeverReached(int required, int seats) implements Flaw {}

    /** Nobody need be there. */
    record QuorumOfNone() implements Flaw {}

    /** More must be for than can be. */
    record MajorityNeverReached(int required, int most) implements Flaw {}

    /** Nobody need be for. */
    record MajorityOfNone() implements Flaw {}

    /** Half is enough, so that both a proposal and its opposite can win. */
    record BothSidesCanWin() implements Flaw {}

    /**
     * In a written round one answer alone can decide for the whole body.
     *
     * @param silence what it means not to answer
     */
    record OneAnswerDecides(RoundAnswers silence) implements Flaw {}

    /** A deadline is counted to the wrong side of what it is for. */
    record CountedTheWrongWay() implements Flaw {}

    /**
     * Cases may be submitted after the papers must have been sent.
     *
     * @param first the first meeting day of which it is so
     * @param days of how many working days it is so
     * @param of how many working days were tried
     */
    record CasesAfterNotice(LocalDate first, int days, int of) implements Flaw {}

    /**
     * Minutes sent on the day of the meeting cannot be approved before they must be out.
     *
     * @param first the first meeting day of which it is so
     * @param days of how many working days it is so
     * @param of how many working days were tried
     */
    record ApprovalAfterPublication(LocalDate first, int days, int of) implements Flaw {}

    /** Minutes are approved by the next meeting, but must be out before there has been one. */
    record ApprovedAtNextMeetingTooLate() implements Flaw {}

    /** No change of the rules fits any tier, or a tier can never be reached. */
    record TierTrouble(TierFault fault) implements Flaw {}

    /** What is wrong with the tiers of an amendment rule. */
    enum TierFault {
        /** There are changes nobody may adopt. */
        SOME_CHANGES_FIT_NONE,
        /** A tier before it takes every change. */
        NEVER_REACHED
    }

    /** A body is named of which the rules say nothing else. */
    record BodyWithoutSeats(BodyCode named) implements Flaw {}

    /**
     * Bodies stand under others, and the text does not say which.
     *
     * @param bodies all of them; one matter, however many they are
     */
    record ReportsToNone(Set<BodyCode> bodies) implements Flaw {
        public ReportsToNone {
            bodies = Set.copyOf(bodies);
        }
    }

    /** Two rules in different paragraphs each say when the body has a quorum, of unlike groups; it must keep both. */
    record QuorumSaidTwice() implements Flaw {}

    /**
     * The text of a paragraph was changed in some of its languages and left as it was in others, so that they may say unlike things.
     *
     * @param label the paragraph
     * @param changed the languages it was changed in
     * @param left those it was not
     */
    record ChangedInSomeLanguages(String label, Set<Language> changed, Set<Language> left) implements Flaw {
        public ChangedInSomeLanguages {
            changed = Set.copyOf(changed);
            left = Set.copyOf(left);
        }
    }

    /** The body it is to report to is not among the bodies. */
    record ReportsToUnknown(BodyCode parent) implements Flaw {}

    /** The body reports, by way of others, to itself. */
    record ReportsInACircle() implements Flaw {}

    /** So many seats of a partner nobody is said to appoint to. */
    record NobodyAppoints(PartnerCode partner, int seats) implements Flaw {}

    /** More are appointed for a partner than it has seats. */
    record MoreAppointedThanSeats(PartnerCode partner, int appointed, int seats) implements Flaw {}

    /**
     * The shares of a key, or of the sides, do not sum to the whole.
     *
     * @param hundredthsOfPercent what they sum to, in hundredths of a percent, rounded away from the whole
     */
    record SharesSumTo(long hundredthsOfPercent) implements Flaw {}

    /** The rules say who pays, but of this partner, which is neither trust nor municipality, they do not. */
    record NobodyPaysFor(PartnerCode partner) implements Flaw {}

    /**
     * The parties' fixed amounts come to more in a year than the joint budget may.
     *
     * @param sum what they come to
     * @param ceiling the most the budget may come to
     */
    record FixedAmountsExceed(Money sum, Money ceiling) implements Flaw {}

    /** Costs are divided by inhabitants, and no partner is a municipal one. */
    record NobodyHasInhabitants() implements Flaw {}
}
