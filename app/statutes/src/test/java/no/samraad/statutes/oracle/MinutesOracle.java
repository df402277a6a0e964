package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.minutes.ApprovalFacts;
import no.samraad.engine.minutes.MinutesSent;
import no.samraad.engine.minutes.Objection;
import no.samraad.engine.minutes.PublicationFacts;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.seat.PersonId;

/** Sending, disputing, approving and publishing minutes (F1 to F4). */
final class MinutesOracle {
    private MinutesOracle() {}

    static List<Part> sendMinutes(MinutesSent facts, Law law) {
        BodyCode body = facts.meeting().body();
        return new ArrayList<>(law.each(
                MinutesContents.class,
                body,
                Clause.MINUTES_CONTENTS,
                rule -> State.of(facts.parts().containsAll(rule.parts()))));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Days.OSLO).toLocalDate();
    }

    /** The first moment after the window for asking for changes. */
    private static Instant windowEnd(Deadline window, MeetingFacts meeting, Instant sentAt, Law law) {
        LocalDate anchor = window.anchor() == Anchor.DISPATCH ? day(sentAt) : meeting.date();
        return Days.end(window, anchor, law, meeting.body(), WhichDeadlines.APPROVAL_WINDOW);
    }

    static List<Part> objectToMinutes(Objection facts, Law law) {
        BodyCode body = facts.meeting().body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(MinutesApproval.class, body, Clause.OBJECTION_IN_TIME, rule -> switch (rule.way()) {
            case ApprovalWay.Silence(Deadline window) ->
                State.of(facts.at().isBefore(windowEnd(window, facts.meeting(), facts.sentAt(), law)));
            case ApprovalWay.NextMeeting _ -> State.NOT_APPLICABLE;
            case ApprovalWay.Signed _ -> State.NOT_APPLICABLE;
            default -> throw unknown(rule.way());
        }));
        parts.addAll(law.each(
                MinutesApproval.class,
                body,
                Clause.OBJECTION_BY_PARTICIPANT,
                rule -> State.of(facts.participants().contains(facts.by()))));
        return parts;
    }

    static List<Part> closeApproval(ApprovalFacts facts, Law law) {
        BodyCode body = facts.meeting().body();
        return law.each(MinutesApproval.class, body, Clause.MINUTES_APPROVED, rule -> approved(rule.way(), facts, law));
    }

    /** Ways the random statutes do not use. */
    private static IllegalArgumentException unknown(ApprovalWay way) {
        return new IllegalArgumentException("no opinion on " + way);
    }

    private static State approved(ApprovalWay way, ApprovalFacts facts, Law law) {
        return switch (way) {
            case ApprovalWay.Silence(Deadline window) -> {
                Instant end = windowEnd(window, facts.meeting(), facts.sentAt(), law);
                boolean silent = true;
                for (ApprovalFacts.ChangeRequest request : facts.requests()) {
                    silent &= !(facts.participants().contains(request.by())
                            && request.at().isBefore(end));
                }
                yield State.of(silent && !facts.now().isBefore(end));
            }
            case ApprovalWay.NextMeeting _ -> {
                Instant approvedAt = facts.approvedAtMeeting();
                yield State.of(approvedAt != null && !approvedAt.isAfter(facts.now()));
            }
            case ApprovalWay.Signed(int signers) -> {
                Set<PersonId> signed = new HashSet<>(facts.signedBy());
                yield State.of(signed.size() >= signers);
            }
            default -> throw unknown(way);
        };
    }

    static List<Part> publishMinutes(PublicationFacts facts, Law law) {
        MeetingFacts meeting = facts.meeting();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(
                MinutesDeadline.class,
                meeting.body(),
                Clause.MINUTES_IN_TIME,
                rule -> State.of(facts.publishedAt()
                        .isBefore(Days.end(
                                rule.deadline(),
                                meeting.date(),
                                law,
                                meeting.body(),
                                WhichDeadlines.EVERY_DEADLINE)))));
        parts.addAll(law.each(MinutesPublishedWhen.class, meeting.body(), Clause.MINUTES_APPROVED_FIRST, rule -> {
            Instant approvedAt = facts.approvedAt();
            return rule.minutes() == PublishedMinutes.ALSO_UNAPPROVED
                    ? State.NOT_APPLICABLE
                    : State.of(approvedAt != null && !approvedAt.isAfter(facts.publishedAt()));
        }));
        parts.addAll(law.each(
                MinutesPlaces.class,
                meeting.body(),
                Clause.MINUTES_PLACES,
                rule -> State.of(facts.places().containsAll(rule.places()))));
        return parts;
    }
}
