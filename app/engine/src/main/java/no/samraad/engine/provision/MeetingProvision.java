package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;

/** Rules about calling meetings and about what is treated there (catalogue D). */
public sealed interface MeetingProvision extends Provision {
    /** An ordinary meeting follows the plan; an extraordinary one is called outside it. */
    enum MeetingKind {
        ORDINARY,
        EXTRAORDINARY
    }

    /** D3: the forms a meeting may have. */
    record MeetingForms(Set<MeetingForm> forms) implements MeetingProvision {
        public MeetingForms {
            forms = Set.copyOf(forms);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D3;
        }
    }

    /** The form of a meeting. */
    enum MeetingForm {
        IN_PERSON,
        VIDEO,
        TELEPHONE
    }

    /** D4: whether meetings are open. */
    record MeetingsOpen(Openness openness) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D4;
        }
    }

    /** Whether the public may be present. */
    enum Openness {
        OPEN,
        CLOSED
    }

    /**
     * D5: when a case must have been submitted.
     *
     * @param deadline the deadline
     * @param extraordinary whether it holds for extraordinary meetings too
     */
    record CaseDeadline(Deadline deadline, ExtraordinaryHolds extraordinary) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D5;
        }
    }

    /** Whether an ordinary deadline holds for extraordinary meetings. */
    enum ExtraordinaryHolds {
        HOLDS,
        DOES_NOT_HOLD,
        NOT_STATED
    }

    /** D5 and D6: the community's answer to whether ordinary deadlines hold for extraordinary meetings. */
    record OrdinaryDeadlinesAtExtraordinary(ExtraordinaryHolds caseDeadline, ExtraordinaryHolds noticeDeadline)
            implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D7;
        }
    }

    /**
     * D5: who may raise a case.
     *
     * @param submitters who
     * @param consultation whether it must be in consultation with someone
     */
    record CaseSubmitters(Set<Submitter> submitters, Consultation consultation) implements MeetingProvision {
        public CaseSubmitters {
            submitters = Set.copyOf(submitters);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D5;
        }
    }

    /** Who raises a case. */
    enum Submitter {
        /** Anyone who says what interest they have in it. */
        ANYONE_WITH_AN_INTEREST,
        /** Members of the body and their deputies. */
        REPRESENTATIVE,
        SECRETARIAT
    }

    /** Whom a case is raised in consultation with. */
    enum Consultation {
        CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT,
        NOT_REQUIRED
    }

    /**
     * D5: the community's answer to what counts as consultation.
     *
     * @param counts what counts
     */
    record ConsultationMeans(ConsultationForm counts) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D5;
        }
    }

    /** What counts as consultation. */
    enum ConsultationForm {
        /** The secretariat has received the case and said so. */
        RECEIPT_BY_SECRETARIAT,
        /** Chair, deputy chair or secretariat has talked with the submitter. */
        TALK
    }

    /**
     * D6: when notice must have been sent.
     *
     * @param deadline the deadline
     * @param extraordinary whether it holds for extraordinary meetings too
     */
    record NoticeDeadline(Deadline deadline, ExtraordinaryHolds extraordinary) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D6;
        }
    }

    /**
     * D6: what is sent and to whom.
     *
     * @param parts what
     * @param recipients to whom
     */
    record NoticeContents(Set<NoticePart> parts, Set<Recipient> recipients) implements MeetingProvision {
        public NoticeContents {
            parts = Set.copyOf(parts);
            recipients = Set.copyOf(recipients);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D6;
        }
    }

    /** What a notice consists of. */
    enum NoticePart {
        NOTICE,
        AGENDA,
        CASE_PAPERS
    }

    /** A circle of recipients. */
    enum Recipient {
        MEMBERS,
        DEPUTIES,
        MEMBERS_WITHOUT_VOTE
    }

    /** D6: how notice is sent, and in no other way. */
    record NoticeChannels(Set<Channel> channels) implements MeetingProvision {
        public NoticeChannels {
            channels = Set.copyOf(channels);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D6;
        }
    }

    /** A way of sending. */
    enum Channel {
        EMAIL,
        LETTER
    }

    /**
     * D7: extraordinary meetings.
     *
     * @param ground when they may be called
     * @param notice how long before
     */
    record ExtraordinaryMeetings(ExtraordinaryGround ground, Deadline notice) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D7;
        }
    }

    /** When an extraordinary meeting may be called. */
    enum ExtraordinaryGround {
        /** Only in quite special cases, which must be stated. */
        QUITE_SPECIAL_CASES,
        /** When it is agreed. */
        BY_AGREEMENT
    }

    /** D8: what may be decided that was not notified and sent in advance. */
    record UnnotifiedMatters(UnnotifiedDecision decision) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D8;
        }
    }

    /** Whether a matter that was not notified may be decided. */
    enum UnnotifiedDecision {
        NEVER,
        /** When everyone present with a vote agrees to it. */
        IF_ALL_AGREE,
        /** When the meeting finds that it cannot wait. */
        IF_URGENT
    }

    /**
     * D10: the fixed items of a kind of meeting.
     *
     * @param kind which meetings
     * @param first the items that come first, in order
     * @param last the items that come last, in order
     */
    record FixedItems(MeetingKind kind, List<FixedItem> first, List<FixedItem> last) implements MeetingProvision {
        public FixedItems {
            first = List.copyOf(first);
            last = List.copyOf(last);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D10;
        }
    }

    /** An item that returns at every meeting. */
    enum FixedItem {
        APPROVAL_OF_NOTICE_AND_AGENDA,
        OPENING,
        CONSTITUTION,
        APPROVAL_OF_LAST_MINUTES,
        ROUND_OF_INFORMATION,
        MINUTES_FOR_INFORMATION,
        NEXT_MEETING,
        ANY_OTHER_BUSINESS,
        EVALUATION
    }

    /** D10: the types of case in use. */
    record ItemTypes(Set<ItemType> types) implements MeetingProvision {
        public ItemTypes {
            types = Set.copyOf(types);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D10;
        }
    }

    /** The type of an item: B, O or R on the agenda. */
    enum ItemType {
        DECISION,
        INFORMATION,
        NOTING
    }
}
