package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import org.jspecify.annotations.Nullable;

/** Rules about the life of the rules themselves (catalogue I3 to I7). They hold for the community, not for one body. */
public sealed interface AmendmentProvision extends Provision {
    /**
     * I3: how documents of rules are changed.
     *
     * @param documents the kinds of documents it is about
     * @param tiers how each size of change is adopted; the first tier that fits a change decides, so the stricter stands
     *     first
     * @param parties what is asked of the parties where a change touches what the cooperation agreement says; null when
     *     nothing is
     */
    record Amendment(
            Set<DocumentKind> documents,
            List<AmendmentTier> tiers,
            @Nullable PartiesTakePart parties) implements AmendmentProvision {
        public Amendment {
            documents = Set.copyOf(documents);
            tiers = List.copyOf(tiers);
        }

        @Override
        public RuleCode code() {
            return RuleCode.I3;
        }
    }

    /**
     * How one size of change is adopted.
     *
     * @param changes which changes
     * @param body the body that adopts them
     * @param mode how it decides on them, in place of its ordinary way
     * @param earlierMeetings how many earlier meetings of the body must have discussed the change; zero when it may be
     *     adopted at once
     * @param leastDaysBetween least number of days from each of those meetings to the next; zero when any later meeting
     *     will do
     * @param text whether it must be the same text that is adopted
     */
    record AmendmentTier(
            ChangesOfTier changes,
            BodyCode body,
            DecisionMode mode,
            int earlierMeetings,
            int leastDaysBetween,
            TextOfReadings text) {
        public AmendmentTier {
            if (earlierMeetings < 0 || leastDaysBetween < 0) {
                throw new IllegalArgumentException("meetings and days are counted from zero");
            }
        }
    }

    /** The changes a tier is for. */
    sealed interface ChangesOfTier {
        /** All of them. */
        record EveryChange() implements ChangesOfTier {}

        /** Those that touch one of these paragraphs. */
        record ChangesOf(Set<ParagraphId> paragraphs) implements ChangesOfTier {
            public ChangesOf {
                paragraphs = Set.copyOf(paragraphs);
            }
        }

        /** Those the draft is marked as. */
        record ChangesMarked(ChangeSize size) implements ChangesOfTier {}
    }

    /** What size a change is marked as. */
    enum ChangeSize {
        SMALL,
        LARGE
    }

    /** Whether it is the same text that is discussed and adopted. */
    enum TextOfReadings {
        /** The text adopted is, word by word, the one the earlier meetings discussed. */
        SAME_TEXT,
        /** The text may be changed between the meetings. */
        MAY_CHANGE
    }

    /**
     * What the parties of the cooperation agreement do where a change touches it.
     *
     * @param paragraphs the paragraphs known to say the same as the agreement; others may be found to do so
     * @param part what each of them does
     */
    record PartiesTakePart(Set<ParagraphId> paragraphs, PartOfParties part) {
        public PartiesTakePart {
            paragraphs = Set.copyOf(paragraphs);
        }
    }

    /** What each party does. */
    enum PartOfParties {
        /** Each says yes. */
        AGREE,
        /** Each has had its say in it, with a yes or a no; to be asked and stay silent is not to take part. */
        TAKE_PART,
        /** Each has been asked, whether or not it answers. */
        ARE_HEARD
    }

    /**
     * I6: how the community is founded.
     *
     * @param decidedBy who decides to join, each for itself
     * @param constitution when the community may be constituted
     */
    record Founding(FoundingDecision decidedBy, ConstitutionAllowed constitution) implements AmendmentProvision {
        @Override
        public RuleCode code() {
            return RuleCode.I6;
        }
    }

    /** Who decides to found the community. */
    enum FoundingDecision {
        /** Each municipal council and the board of each hospital trust. */
        EACH_COUNCIL_AND_BOARD,
        /** Each party, in the way it decides itself. */
        EACH_PARTY
    }

    /** When a new community may be constituted. */
    enum ConstitutionAllowed {
        WHEN_ALL_HAVE_DECIDED,
        /** With those that have decided; others may join. */
        WITH_THOSE_THAT_HAVE_DECIDED
    }

    /**
     * I6: what the community replaces.
     *
     * @param predecessor what it is called
     * @param followUps what becomes of what it left open
     */
    record PredecessorReplaced(LocalText predecessor, FollowUpsOfPredecessor followUps) implements AmendmentProvision {
        @Override
        public RuleCode code() {
            return RuleCode.I6;
        }
    }

    /** What becomes of the predecessor's open follow-ups. */
    enum FollowUpsOfPredecessor {
        TAKEN_OVER,
        END
    }

    /**
     * I4: what happens to what is under way on the first day of the version it stands in.
     *
     * @param cases cases under way
     * @param terms terms of those already appointed
     */
    record Transition(RunningCases cases, RunningTerms terms) implements AmendmentProvision {
        @Override
        public RuleCode code() {
            return RuleCode.I4;
        }
    }

    /** By which rules cases under way are finished. */
    sealed interface RunningCases {
        /** The new rules hold for everything from the first day. */
        record NewRulesAtOnce() implements RunningCases {}

        /** A case that had come so far before the first day is finished by the old rules. */
        record OldRulesFrom(CaseStage stage) implements RunningCases {}
    }

    /** How far a case has come. */
    enum CaseStage {
        SUBMITTED,
        /** Notice of it has been sent. */
        NOTIFIED,
        /** A meeting has treated it without finishing it. */
        TREATED
    }

    /** What happens to terms that have begun. */
    enum RunningTerms {
        /** They run as they were given. */
        SIT_OUT,
        /** They end the day before the first day. */
        END
    }

    /**
     * I5: how a party joins.
     *
     * @param decidedBy the body that admits it
     * @param effect from when it is a party
     */
    record Joining(BodyCode decidedBy, MembershipEffect effect) implements AmendmentProvision {
        @Override
        public RuleCode code() {
            return RuleCode.I5;
        }
    }

    /**
     * I5: how a party leaves.
     *
     * @param notice how long before the day it leaves it must say so; counted from that day
     * @param effect which days it may leave on
     * @param owed what it still owes
     */
    record Leaving(Deadline notice, MembershipEffect effect, OwedAtLeaving owed) implements AmendmentProvision {
        @Override
        public RuleCode code() {
            return RuleCode.I5;
        }
    }

    /** When joining or leaving takes effect. */
    enum MembershipEffect {
        ANY_DAY,
        /** With the turn of the year: joining on 1 January, leaving on 31 December. */
        TURN_OF_YEAR
    }

    /** What a party that leaves still owes. */
    enum OwedAtLeaving {
        NOTHING,
        /** Its share of what was decided while it was a party. */
        SHARE_OF_WHAT_WAS_DECIDED
    }

    /**
     * I7: a report on how the rules have been kept.
     *
     * @param everyMonths months from one report to the next
     * @param to the body it goes to
     */
    record ConformityReport(int everyMonths, BodyCode to) implements AmendmentProvision {
        public ConformityReport {
            if (everyMonths < 1) {
                throw new IllegalArgumentException("an interval of one month or more, not " + everyMonths);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.I7;
        }
    }
}
