package no.samraad.engine.provision;

import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.LeadershipProvision.Office;
import org.jspecify.annotations.Nullable;

/** Rules about minutes (catalogue F). */
public sealed interface MinutesProvision extends Provision {
    /** F1: when minutes must be made known, to those and in those places the statutes give them. */
    record MinutesDeadline(Deadline deadline) implements MinutesProvision {
        @Override
        public RuleCode code() {
            return RuleCode.F1;
        }
    }

    /** F1: where minutes go. */
    record MinutesPlaces(Set<MinutesPlace> places) implements MinutesProvision {
        public MinutesPlaces {
            places = Set.copyOf(places);
        }

        @Override
        public RuleCode code() {
            return RuleCode.F1;
        }
    }

    /**
     * F1: who sends the minutes.
     *
     * @param by any one of them
     */
    record MinutesSentBy(Set<Organ> by) implements MinutesProvision {
        public MinutesSentBy {
            by = Set.copyOf(by);
            if (by.isEmpty()) {
                throw new IllegalArgumentException("who sends the minutes is one or more");
            }
        }

        @Override
        public RuleCode code() {
            return RuleCode.F1;
        }
    }

    /** Where minutes are made known. */
    enum MinutesPlace {
        SENT_TO_MEMBERS,
        /** Sent to the parties' own post rooms. */
        SENT_TO_PARTIES,
        WEB
    }

    /** F1: whether minutes must be approved before they are published. */
    record MinutesPublishedWhen(PublishedMinutes minutes) implements MinutesProvision {
        @Override
        public RuleCode code() {
            return RuleCode.F1;
        }
    }

    /** Which minutes may be published. */
    enum PublishedMinutes {
        ONLY_APPROVED,
        ALSO_UNAPPROVED
    }

    /** F2: what counts as approval. */
    record MinutesApproval(ApprovalWay way) implements MinutesProvision {
        @Override
        public RuleCode code() {
            return RuleCode.F2;
        }
    }

    /** A way minutes become approved. */
    sealed interface ApprovalWay {
        /** Nobody who took part has asked for changes within the window. */
        record Silence(Deadline window) implements ApprovalWay {}

        /** The next meeting approves them. */
        record NextMeeting() implements ApprovalWay {}

        /** The next meeting approves them; when it is cancelled, nobody who took part asking for changes within this time. */
        record NextMeetingElseSilence(Deadline window) implements ApprovalWay {}

        /** So many sign them. */
        record Signed(int signers) implements ApprovalWay {}

        /**
         * These sign them.
         *
         * @param offices the holders of these offices, all of them
         * @param others and so many others of those who took part
         */
        record SignedBy(Set<Office> offices, int others) implements ApprovalWay {
            public SignedBy {
                offices = Set.copyOf(offices);
                if (others < 0 || offices.isEmpty() && others == 0) {
                    throw new IllegalArgumentException("minutes are signed by at least one");
                }
            }
        }
    }

    /**
     * F3: what happens when someone asks for changes in the minutes.
     *
     * @param settledBy who settles it
     * @param effect what it does to the approval
     * @param within how soon it is settled, counted from the request; null when not stated
     */
    record RequestsForChanges(
            Organ settledBy, RequestEffect effect, @Nullable Deadline within) implements MinutesProvision {
        @Override
        public RuleCode code() {
            return RuleCode.F3;
        }
    }

    /** What a request for changes does to the approval of the minutes. */
    enum RequestEffect {
        /** The minutes are sent again, and a new time for asking begins. */
        NEW_WINDOW,
        /** It is recorded as a remark in the minutes, and the approval goes on. */
        RECORDED_AS_REMARK
    }

    /** F4: what minutes must contain. */
    record MinutesContents(Set<MinutesPart> parts) implements MinutesProvision {
        public MinutesContents {
            parts = Set.copyOf(parts);
        }

        @Override
        public RuleCode code() {
            return RuleCode.F4;
        }
    }

    /** A part of the minutes. */
    enum MinutesPart {
        TIME_AND_PLACE,
        MEETING_LEADER,
        ATTENDANCE,
        ABSENCES,
        DEPUTIES_STANDING,
        LAWFUL_NOTICE,
        QUORUM_AT_EACH_DECISION,
        DECISION_PER_CASE,
        VOTES_WHEN_NOT_UNANIMOUS,
        PARTIALITY,
        /** What those who disagreed asked to have written. */
        DISSENT,
        /** What the parties have yet to ratify. */
        RATIFICATION,
        RECORDED_BREACHES
    }
}
