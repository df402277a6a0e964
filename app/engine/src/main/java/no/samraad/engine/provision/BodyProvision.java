package no.samraad.engine.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.LeadershipProvision.Office;
import org.jspecify.annotations.Nullable;

/** Rules about which bodies there are, and how they come and go (catalogue A). */
public sealed interface BodyProvision extends Provision {
    /**
     * A1: the bodies of the community.
     *
     * @param bodies in the order the text gives them
     */
    record BodyRegister(List<RegisteredBody> bodies) implements BodyProvision {
        public BodyRegister {
            bodies = List.copyOf(bodies);
        }

        @Override
        public RuleCode code() {
            return RuleCode.A1;
        }
    }

    /**
     * One body of the register.
     *
     * @param body the body
     * @param name its full name
     * @param level 1, 2 or 3, the highest first
     * @param kind what kind of body it is
     * @param authority whether it decides
     * @param parent the body it stands under and reports to; null when the text names none
     */
    record RegisteredBody(
            BodyCode body,
            LocalText name,
            int level,
            BodyKind kind,
            BodyAuthority authority,
            @Nullable BodyCode parent) {
        public RegisteredBody {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a body stands on level 1, 2 or 3, not " + level);
            }
        }
    }

    /** What kind of body it is. */
    enum BodyKind {
        /** Everyone who takes part, once or twice a year: a partnership meeting, a council, a general meeting. */
        ASSEMBLY,
        /** Open talk without decisions. */
        DIALOGUE_MEETING,
        /** Leads between the assemblies. */
        BOARD,
        /** Works within a field. */
        COMMITTEE,
        /** Speaks for a profession or a group. */
        REPRESENTATIVE_COUNCIL,
        SECRETARIAT,
        /** Set down for one task. */
        WORKING_GROUP
    }

    /** Whether a body decides. */
    enum BodyAuthority {
        DECIDES,
        ADVISES
    }

    /**
     * A2: bodies with the same task, each for its own area.
     *
     * @param bodies each body and its area
     */
    record ParallelBodies(List<AreaBody> bodies) implements BodyProvision {
        public ParallelBodies {
            bodies = List.copyOf(bodies);
        }

        @Override
        public RuleCode code() {
            return RuleCode.A2;
        }
    }

    /**
     * A body and the area it serves.
     *
     * @param body the body
     * @param area the area
     */
    record AreaBody(BodyCode body, ServedArea area) {}

    /** The area a body serves. */
    sealed interface ServedArea {
        /**
         * A part of the community.
         *
         * @param name what it is called
         * @param parties the parties in it; empty when the text does not list them
         */
        record SubArea(LocalText name, Set<PartyCode> parties) implements ServedArea {
            public SubArea {
                parties = Set.copyOf(parties);
            }
        }

        /** A hospital and those it serves. */
        record HospitalArea(LocalText hospital) implements ServedArea {}
    }

    /**
     * A3: a meeting in parts, with different participants.
     *
     * @param segments in the order they are held
     */
    record SegmentedMeeting(List<Segment> segments) implements BodyProvision {
        public SegmentedMeeting {
            segments = List.copyOf(segments);
        }

        @Override
        public RuleCode code() {
            return RuleCode.A3;
        }
    }

    /**
     * One part of a meeting.
     *
     * @param kind what is done there
     * @param participants who take part
     */
    record Segment(SegmentKind kind, Set<Participants> participants) {
        public Segment {
            participants = Set.copyOf(participants);
        }
    }

    /** What a part of a meeting is for. Only in the part for decisions is there a vote. */
    enum SegmentKind {
        DIALOGUE,
        DECISION
    }

    /** A circle of those who take part in a meeting. */
    enum Participants {
        VOTING_MEMBERS,
        MEMBERS_WITHOUT_VOTE,
        DEPUTIES,
        INVITED_GUESTS,
        THE_PUBLIC
    }

    /**
     * A4: how long a body lives, and what becomes of its work.
     *
     * @param duration how long
     * @param createdBy who sets it up
     * @param evaluatedBy the last day for evaluating it; null when no day is given
     * @param followUps where open follow-ups go when it ends
     */
    record BodyLifeCycle(
            BodyDuration duration,
            Organ createdBy,
            @Nullable LocalDate evaluatedBy,
            OpenFollowUps followUps) implements BodyProvision {
        @Override
        public RuleCode code() {
            return RuleCode.A4;
        }
    }

    /** How long a body lives. */
    sealed interface BodyDuration {
        record Permanent() implements BodyDuration {}

        /** Until the task it was given is done. */
        record UntilTaskIsDone() implements BodyDuration {}

        /** Until a day, that day included. */
        record Until(LocalDate lastDay) implements BodyDuration {}

        /** Until a day, and then a part of another body. */
        record MergedInto(BodyCode successor, LocalDate lastDay) implements BodyDuration {}
    }

    /** Where open follow-ups go when a body ends. */
    sealed interface OpenFollowUps {
        /** To this body. */
        record ToBody(BodyCode body) implements OpenFollowUps {}

        /** To whoever set it up. */
        record ToWhoSetItUp() implements OpenFollowUps {}

        record NotStated() implements OpenFollowUps {}
    }

    /**
     * A5: two bodies that must both agree.
     *
     * @param other the other body
     * @param matters in which matters
     */
    record PairedWith(BodyCode other, JointMatters matters) implements BodyProvision {
        @Override
        public RuleCode code() {
            return RuleCode.A5;
        }
    }

    /** The matters two bodies must both agree in. */
    enum JointMatters {
        EVERY_DECISION,
        MONEY,
        RULES_AND_MANDATES
    }

    /**
     * A6: a committee that helps the body.
     *
     * @param task what it is for
     * @param members who sit in it
     */
    record HelperCommittee(HelperTask task, HelperMembers members) implements BodyProvision {
        @Override
        public RuleCode code() {
            return RuleCode.A6;
        }
    }

    /** What a helper committee is for. */
    enum HelperTask {
        /** Prepares the meetings and ranks the cases. */
        WORKING,
        /** Plans the programme of a meeting. */
        PROGRAMME,
        /** Proposes candidates. */
        NOMINATION,
        /** Negotiates for the body. */
        NEGOTIATION
    }

    /** Who sit in a helper committee. */
    sealed interface HelperMembers {
        /** Those who hold these offices. */
        record HoldersOf(Set<Office> offices) implements HelperMembers {
            public HoldersOf {
                offices = Set.copyOf(offices);
            }
        }

        /** So many from each partner. */
        record FromEachPartner(int count) implements HelperMembers {
            public FromEachPartner {
                if (count < 1) {
                    throw new IllegalArgumentException("one or more from each, not " + count);
                }
            }
        }

        /** So many, chosen by the body itself. */
        record ChosenByTheBody(int count) implements HelperMembers {
            public ChosenByTheBody {
                if (count < 1) {
                    throw new IllegalArgumentException("one or more, not " + count);
                }
            }
        }
    }

    /**
     * A7: a meeting one group holds by itself before each meeting of the body.
     *
     * @param of the group
     * @param minutesBefore how long before the meeting it begins
     * @param papers who sees its papers
     */
    record PreMeeting(MeetingGroup of, int minutesBefore, PreMeetingPapers papers) implements BodyProvision {
        public PreMeeting {
            if (minutesBefore < 1) {
                throw new IllegalArgumentException("a minute or more before, not " + minutesBefore);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.A7;
        }
    }

    /** A group that meets by itself. */
    sealed interface MeetingGroup {
        /** All of one side. */
        record OfSide(Side side) implements MeetingGroup {}

        /** One partner. */
        record OfPartner(PartnerCode partner) implements MeetingGroup {}
    }

    /** Who sees the papers of a pre-meeting. */
    enum PreMeetingPapers {
        /** Only the group itself. */
        ONLY_THE_GROUP,
        /** The group and the secretariat. */
        GROUP_AND_SECRETARIAT
    }

    /**
     * A8: a unit that works for the body without being a body itself.
     *
     * @param name what it is called
     * @param host the party it belongs to; null when the text names none
     */
    record AttachedUnit(LocalText name, @Nullable PartyCode host) implements BodyProvision {
        @Override
        public RuleCode code() {
            return RuleCode.A8;
        }
    }
}
