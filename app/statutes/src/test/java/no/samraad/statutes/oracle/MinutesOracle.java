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
import no.samraad.engine.minutes.ApprovalFacts.NextMeetingState;
import no.samraad.engine.minutes.ApprovalFacts.RequestResult;
import no.samraad.engine.minutes.ApprovalFacts.Signature;
import no.samraad.engine.minutes.MinutesSent;
import no.samraad.engine.minutes.MinutesSent.DissentAsked;
import no.samraad.engine.minutes.MinutesSent.DissentText;
import no.samraad.engine.minutes.Objection;
import no.samraad.engine.minutes.PublicationFacts;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.DissentInMinutes;
import no.samraad.engine.provision.DecisionProvision.DissentUntil;
import no.samraad.engine.provision.DecisionProvision.Dissenter;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.MinutesSentBy;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.MinutesProvision.RequestEffect;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.seat.PersonId;
import org.jspecify.annotations.Nullable;

/** Sending, disputing, approving and publishing minutes (F1 to F4). */
final class MinutesOracle {
    private MinutesOracle() {}

    static List<Part> sendMinutes(MinutesSent facts, Law law) {
        BodyCode body = facts.meeting().body();
        List<Part> parts = new ArrayList<>(law.each(
                MinutesContents.class,
                body,
                Clause.MINUTES_CONTENTS,
                rule -> State.of(facts.parts().containsAll(rule.parts()))));
        Organ by = facts.by();
        parts.addAll(law.eachThatSays(
                MinutesSentBy.class,
                body,
                _ -> true,
                Clause.MINUTES_SENT_BY,
                rule -> by == null ? State.OPEN : State.of(rule.by().stream().anyMatch(one -> one.isAmong(by)))));
        parts.addAll(law.eachThatSays(
                DissentInMinutes.class,
                body,
                _ -> true,
                Clause.DISSENT_WRITTEN,
                rule -> dissents(rule, facts.dissents())));
        return parts;
    }

    /** Whoever may have it written, and asked in time, has it written; of others nothing is said. */
    private static State dissents(DissentInMinutes rule, @Nullable List<DissentAsked> asked) {
        if (asked == null) {
            return State.OPEN;
        }
        boolean all = true;
        for (DissentAsked dissent : asked) {
            boolean may = switch (rule.who()) {
                case WHO_VOTED_AGAINST -> dissent.standing() == Dissenter.WHO_VOTED_AGAINST;
                case WHO_HAS_A_VOTE -> dissent.standing() != Dissenter.WHO_TOOK_PART;
                case WHO_TOOK_PART -> true;
            };
            boolean inTime = switch (rule.until()) {
                case THE_CASE_IS_CLOSED -> dissent.asked() == DissentUntil.THE_CASE_IS_CLOSED;
                case THE_MEETING_ENDS -> dissent.asked() != DissentUntil.THE_MINUTES_ARE_SENT;
                case THE_MINUTES_ARE_SENT -> true;
            };
            all &= !may || !inTime || dissent.text() == DissentText.WRITTEN;
        }
        return State.of(all);
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
            case ApprovalWay.NextMeetingElseSilence _,
                    ApprovalWay.NextMeeting _,
                    ApprovalWay.Signed _,
                    ApprovalWay.SignedBy _ -> State.NOT_APPLICABLE;
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

    private static State approved(ApprovalWay way, ApprovalFacts facts, Law law) {
        Instant approvedAt = facts.approvedAtMeeting();
        boolean byMeeting = approvedAt != null && !approvedAt.isAfter(facts.now());
        return switch (way) {
            case ApprovalWay.Silence(Deadline window) -> silent(window, facts, law);
            case ApprovalWay.NextMeeting _ -> State.of(byMeeting);
            case ApprovalWay.NextMeetingElseSilence(Deadline window) -> {
                NextMeetingState next = facts.nextMeeting();
                if (byMeeting || next == null && approvedAt != null) {
                    yield State.of(byMeeting);
                }
                yield next == null
                        ? State.OPEN
                        : next == NextMeetingState.CANCELLED ? silent(window, facts, law) : State.NOT_MET;
            }
            case ApprovalWay.Signed(int signers) -> State.of(facts.signedBy().size() >= signers);
            case ApprovalWay.SignedBy(Set<Office> offices, int others) -> signed(offices, others, facts);
        };
    }

    private static State silent(Deadline window, ApprovalFacts facts, Law law) {
        Instant end = windowEnd(window, facts.meeting(), facts.sentAt(), law);
        BodyCode body = facts.meeting().body();
        List<State> readings = new ArrayList<>();
        for (boolean remark : remarks(law.said(RequestsForChanges.class, body, _ -> true))) {
            boolean silent = true;
            for (ApprovalFacts.ChangeRequest request : facts.requests()) {
                silent &= !(facts.participants().contains(request.by())
                                && request.at().isBefore(end))
                        || remark && request.result() == RequestResult.RECORDED_AS_REMARK;
            }
            readings.add(State.of(silent && !facts.now().isBefore(end)));
        }
        return State.ofReadings(readings);
    }

    /** Each way of reading whether a request that is recorded as a remark lets the approval go on. */
    private static Set<Boolean> remarks(Law.Said<RequestsForChanges> said) {
        return switch (said) {
            case Law.Said.Nothing<RequestsForChanges> _ -> Set.of(false);
            case Law.Said.Holding<RequestsForChanges>(List<Law.Stated<RequestsForChanges>> rules) ->
                Set.of(allRemarks(rules));
            case Law.Said.ForWhom<RequestsForChanges>(List<Law.Stated<RequestsForChanges>> rules) ->
                allRemarks(rules) ? Set.of(false, true) : Set.of(false);
        };
    }

    private static boolean allRemarks(List<Law.Stated<RequestsForChanges>> rules) {
        return rules.stream().allMatch(rule -> rule.says().effect() == RequestEffect.RECORDED_AS_REMARK);
    }

    /** In which office someone signed is asked for only where an office is to sign. */
    private static State signed(Set<Office> offices, int others, ApprovalFacts facts) {
        List<Signature> signatures = facts.signatures();
        if (signatures == null) {
            if (offices.isEmpty()) {
                return State.of(facts.signedBy().stream()
                                .filter(facts.participants()::contains)
                                .count()
                        >= others);
            }
            return State.OPEN;
        }
        Set<Office> signed = new HashSet<>();
        Set<PersonId> holders = new HashSet<>();
        Set<PersonId> rest = new HashSet<>();
        for (Signature signature : signatures) {
            Office as = signature.as();
            if (as != null && offices.contains(as)) {
                signed.add(as);
                holders.add(signature.by());
            } else if (facts.participants().contains(signature.by())) {
                rest.add(signature.by());
            }
        }
        rest.removeAll(holders);
        return State.of(signed.containsAll(offices) && rest.size() >= others);
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
