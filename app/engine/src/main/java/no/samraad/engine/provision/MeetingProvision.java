package no.samraad.engine.provision;

import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/** Rules about calling meetings and about what is treated there (catalogue D). */
public sealed interface MeetingProvision extends Provision {
    /** An ordinary meeting follows the plan; an extraordinary one is called outside it. */
    enum MeetingKind {
        ORDINARY,
        EXTRAORDINARY,
        /** Stands in the plan, and lapses unless notice confirms it. The rules of ordinary meetings hold for it. */
        TENTATIVE
    }

    /**
     * D1: how many meetings a body holds in a calendar year.
     *
     * @param number how many, one or more
     * @param requirement whether so many must be held, or only planned
     * @param counted which meetings count
     */
    record MeetingsPerYear(int number, YearRequirement requirement, CountedMeetings counted)
            implements MeetingProvision {
        public MeetingsPerYear {
            if (number < 1) {
                throw new IllegalArgumentException("a number of at least one, not " + number);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.D1;
        }
    }

    /** Whether a number of meetings a year must be held or planned. */
    enum YearRequirement {
        /** At least so many are held. */
        MINIMUM,
        /** So many stand in the plan; what becomes of them changes nothing. */
        PLANNED
    }

    /** Which meetings count towards the number of a year. */
    enum CountedMeetings {
        /** Those of the plan. */
        ORDINARY_ONLY,
        /** Those called outside it too. */
        ALSO_EXTRAORDINARY,
        NOT_STATED
    }

    /** D1: the community's answer to which meetings count. */
    record CountedMeetingsChosen(CountedMeetings counted) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D1;
        }
    }

    /**
     * D1: the form of certain meetings of the year, such as the first in person and the second by video.
     *
     * @param occasions which meetings, and the forms each may have
     */
    record MeetingFormats(List<OccasionForms> occasions) implements MeetingProvision {
        public MeetingFormats {
            occasions = List.copyOf(occasions);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D1;
        }
    }

    /** The forms of certain meetings. */
    record OccasionForms(Occasion occasion, Set<MeetingForm> forms) {
        public OccasionForms {
            forms = Set.copyOf(forms);
        }
    }

    /** Which meetings of the years. */
    sealed interface Occasion {
        /**
         * One meeting of every year, counted among the ordinary ones.
         *
         * @param number the first is 1
         */
        record NumberOfYear(int number) implements Occasion {
            public NumberOfYear {
                if (number < 1) {
                    throw new IllegalArgumentException("the first meeting of a year is 1, not " + number);
                }
            }
        }

        /** All meetings in one half of the year. */
        record InHalf(YearHalf half) implements Occasion {}

        /** All meetings in every other year. */
        record InYears(YearParity years) implements Occasion {}
    }

    /** A half of the calendar year. */
    enum YearHalf {
        /** January to June. */
        SPRING,
        /** July to December. */
        AUTUMN
    }

    /** Every other year. */
    enum YearParity {
        ODD,
        EVEN
    }

    /**
     * D1: the meetings of a year are held in at least so many different forms.
     *
     * @param atLeast two or more
     */
    record DifferentForms(int atLeast) implements MeetingProvision {
        public DifferentForms {
            if (atLeast < 2 || atLeast > MeetingForm.values().length) {
                throw new IllegalArgumentException(
                        "different forms are from two to " + MeetingForm.values().length + ", not " + atLeast);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.D1;
        }
    }

    /** D2: by when the plan of the meetings of a calendar year is adopted. */
    record PlanDeadline(Deadline deadline) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D2;
        }
    }

    /**
     * D2: who adopts the plan.
     *
     * @param by any one of these
     */
    record PlanAdoptedBy(Set<Organ> by) implements MeetingProvision {
        public PlanAdoptedBy {
            by = Set.copyOf(by);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D2;
        }
    }

    /** D3: the kinds of meeting in use. */
    record MeetingKinds(Set<MeetingKind> kinds) implements MeetingProvision {
        public MeetingKinds {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D3;
        }
    }

    /**
     * D3: a tentative meeting lapses unless notice confirms it in time.
     *
     * @param confirmed by when notice must have confirmed it
     */
    record TentativeMeetings(Deadline confirmed) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D3;
        }
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
     * D4: when an item may be treated behind closed doors, in a body whose meetings are open.
     *
     * @param grounds the grounds the rule knows
     * @param decider who decides it
     */
    record ClosedItems(Set<ClosingGround> grounds, ClosingDecider decider) implements MeetingProvision {
        public ClosedItems {
            grounds = Set.copyOf(grounds);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D4;
        }
    }

    /** A ground for closing an item. */
    enum ClosingGround {
        /** A duty of secrecy laid down in law. */
        CONFIDENTIAL_BY_LAW,
        /** A person's own affairs. */
        PERSONAL_MATTERS,
        /** A negotiation or a purchase that openness would harm. */
        NEGOTIATION,
        /** Someone's business secrets. */
        BUSINESS_SECRETS,
        /** The body finds that it must. */
        BODY_FINDS_IT_NECESSARY
    }

    /** Who decides that an item is closed. */
    enum ClosingDecider {
        BODY,
        MEETING_LEADER,
        NOT_STATED
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

    /** D5: the form a case must have when it is submitted; any one of these. */
    record CaseForms(Set<CaseForm> forms) implements MeetingProvision {
        public CaseForms {
            forms = Set.copyOf(forms);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D5;
        }
    }

    /** A form of submitting a case. */
    enum CaseForm {
        /** In any written way, e-mail and the body's own form among them. */
        IN_WRITING,
        /** On the body's own form or template. */
        ON_THE_FORM,
        BY_EMAIL
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
     * D6: papers sent after the deadline for notice.
     *
     * @param allowed whether they may be sent
     * @param effect whether the case then counts as sent in advance
     */
    record LatePapers(LateSending allowed, LateEffect effect) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D6;
        }
    }

    /** Whether papers may be sent late. */
    sealed interface LateSending {
        /** Never. */
        record Never() implements LateSending {}

        /** When everyone with a vote consents. */
        record WithConsentOfAll() implements LateSending {}

        /** Until this day. */
        record Until(Deadline deadline) implements LateSending {}
    }

    /** What late papers make of the case (D8). */
    enum LateEffect {
        COUNTS_AS_SENT_IN_ADVANCE,
        COUNTS_AS_NOT_SENT
    }

    /**
     * D7: who may demand an extraordinary meeting.
     *
     * @param by any one of these
     */
    record ExtraordinaryDemandedBy(List<Demander> by) implements MeetingProvision {
        public ExtraordinaryDemandedBy {
            by = List.copyOf(by);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D7;
        }
    }

    /** Who demands a meeting. */
    sealed interface Demander {
        /** So many of the voting seats. */
        record SoManySeats(Threshold threshold) implements Demander {}

        /** Any one partner. */
        record AnyPartner() implements Demander {}

        /** Any one side. */
        record AnySide() implements Demander {}

        /** The body, another body, or holders of office. */
        record ByOrgan(Organ organ) implements Demander {}
    }

    /** D7: whether an extraordinary meeting may be called for voting members only. */
    record ExtraordinaryInvitation(RestrictedInvitation restricted) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D7;
        }
    }

    /** Whether those without a vote may be left out. */
    enum RestrictedInvitation {
        ALLOWED,
        NOT_ALLOWED
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
     * D9: how a meeting is cancelled.
     *
     * @param by any one of these
     * @param notice by when it must be said; null when not stated
     * @param replacedWithin by when a new meeting must be held, counted from the day of the cancelled one; null when none
     *     is asked for
     */
    record MeetingCancellation(
            Set<Organ> by,
            @Nullable Deadline notice,
            @Nullable Deadline replacedWithin) implements MeetingProvision {
        public MeetingCancellation {
            by = Set.copyOf(by);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D9;
        }
    }

    /** D9: whether a cancelled meeting counts towards the number of the year. */
    record CancelledMeetings(CancelledCounts counts) implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D9;
        }
    }

    /** Whether a cancelled meeting counts. */
    enum CancelledCounts {
        COUNTS,
        DOES_NOT_COUNT
    }

    /**
     * D10: who decides which cases go on the agenda, and in what order.
     *
     * @param by any one of these
     */
    record AgendaRankedBy(Set<Organ> by) implements MeetingProvision {
        public AgendaRankedBy {
            by = Set.copyOf(by);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D10;
        }
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

    /**
     * D11: the time a meeting is given.
     *
     * @param minutes at most so many
     */
    record MeetingLength(int minutes) implements MeetingProvision {
        public MeetingLength {
            if (minutes < 1) {
                throw new IllegalArgumentException("a meeting has a minute or more, not " + minutes);
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.D11;
        }
    }

    /** D12: the body decides in meetings, and in no other way. */
    record DecidesOnlyInMeetings() implements MeetingProvision {
        @Override
        public RuleCode code() {
            return RuleCode.D12;
        }
    }

    /**
     * D12: decisions by a written round.
     *
     * @param opened who may open it; any one of these
     * @param matters which matters
     * @param answer how long there is to answer, counted from dispatch
     * @param answers what it means not to answer
     * @param objection whether one who wants it takes the matter to a meeting
     * @param agreement how many must be for
     * @param told whether the next meeting is told
     */
    record WrittenRound(
            Set<Organ> opened,
            BetweenMatters matters,
            Deadline answer,
            RoundAnswers answers,
            RoundObjection objection,
            RoundAgreement agreement,
            ToldNext told)
            implements MeetingProvision {
        public WrittenRound {
            opened = Set.copyOf(opened);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D12;
        }
    }

    /**
     * D12: decisions by holders of office on behalf of the body.
     *
     * @param holders who; any one of these
     * @param matters which matters
     * @param told whether the next meeting is told
     */
    record ChairsMandate(Set<Organ> holders, BetweenMatters matters, ToldNext told) implements MeetingProvision {
        public ChairsMandate {
            holders = Set.copyOf(holders);
        }

        @Override
        public RuleCode code() {
            return RuleCode.D12;
        }
    }

    /** Which matters may be decided between meetings. */
    enum BetweenMatters {
        /** Those that cannot wait for the next meeting. */
        ONLY_URGENT,
        ANY
    }

    /** What it means not to answer a written round. */
    enum RoundAnswers {
        /** Nothing is decided before all have answered. */
        ALL_MUST_ANSWER,
        /** Whoever is silent is for. */
        SILENCE_IS_CONSENT,
        /** Those who answer decide. */
        SILENCE_IS_NOT_COUNTED
    }

    /** What happens when someone wants the matter treated in a meeting. */
    enum RoundObjection {
        ONE_TAKES_IT_TO_A_MEETING,
        DOES_NOT_STOP_IT
    }

    /** How many must be for in a written round. */
    sealed interface RoundAgreement {
        /** Nobody is against, and nobody abstains. */
        record AllForIt() implements RoundAgreement {}

        /** So many of the voting seats. */
        record OfAllSeats(Threshold threshold) implements RoundAgreement {}

        /** So many of those counted as having answered, abstainers among them. */
        record OfAnswers(Threshold threshold) implements RoundAgreement {}
    }

    /** Whether the next meeting is told what was decided. */
    enum ToldNext {
        TOLD_AT_NEXT_MEETING,
        NOT_STATED
    }
}
