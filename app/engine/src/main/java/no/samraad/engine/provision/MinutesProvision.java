package no.samraad.engine.provision;

import java.util.Set;
import no.samraad.engine.calendar.Deadline;

/** Rules about minutes (catalogue F). */
public sealed interface MinutesProvision extends Provision {
    /** F1: when minutes must be available to all. */
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

    /** Where minutes are made known. */
    enum MinutesPlace {
        SENT_TO_MEMBERS,
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

        /** So many sign them. */
        record Signed(int signers) implements ApprovalWay {}
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
        ATTENDANCE,
        ABSENCES,
        DEPUTIES_STANDING,
        LAWFUL_NOTICE,
        QUORUM_AT_EACH_DECISION,
        DECISION_PER_CASE,
        VOTES_WHEN_NOT_UNANIMOUS,
        RECORDED_BREACHES
    }
}
