package no.samraad.engine.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesContents;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPart;
import no.samraad.engine.provision.MinutesProvision.MinutesPlace;
import no.samraad.engine.provision.MinutesProvision.MinutesPlaces;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/** F1 to F4: minutes sent, disputed, approved and published. */
public final class MinutesJudge {
    private MinutesJudge() {}

    /** Judges minutes sent for approval: what they contain, and whether approval can be had before they must be out. */
    public static List<Finding> judgeSending(MinutesSent facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        findings.add(contents(facts, rules));
        findings.add(approvalFits(facts.meeting(), facts.sentAt(), rules));
        findings.addAll(SendingRule.judge(facts, rules));
        return findings;
    }

    private static Finding contents(MinutesSent facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        return Ruling.by(rules.find(MinutesContents.class, body), Clause.MINUTES_CONTENTS, about, body, rule -> {
            List<Note> notes = new ArrayList<>();
            for (MinutesPart part : new TreeSet<>(rule.provision().parts())) {
                if (!facts.parts().contains(part)) {
                    notes.add(new Note.MinutesPartMissing(part));
                }
            }
            return Ruling.of(
                    Clause.MINUTES_CONTENTS,
                    about,
                    notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    List.of(new Remedy.PutRight()));
        });
    }

    /**
     * Whether the window for changes closes before the minutes must be public. It only warns: the breach, if it comes to
     * one, is the late publication.
     */
    private static Finding approvalFits(MeetingFacts meeting, Instant sentAt, RulesInForce rules) {
        BodyCode body = meeting.body();
        Subject about = new Subject.OfBody(body);
        boolean approvalNeeded = Ruling.holding(rules.find(MinutesPublishedWhen.class, body)).stream()
                .anyMatch(rule -> rule.provision().minutes() == PublishedMinutes.ONLY_APPROVED);
        List<InForce<MinutesDeadline>> deadlines = Ruling.holding(rules.find(MinutesDeadline.class, body));
        List<InForce<MinutesApproval>> approvals = Ruling.holding(rules.find(MinutesApproval.class, body));
        if (deadlines.isEmpty() || approvals.isEmpty()) {
            return advice(Ruling.gap(Clause.APPROVAL_FITS_PUBLICATION, about, body), List.of());
        }
        InForce<MinutesDeadline> deadline = deadlines.getFirst();
        InForce<MinutesApproval> approval = approvals.getFirst();
        List<Citation> citations = List.of(Citation.of(deadline), Citation.of(approval));
        LastDay publication = Timeliness.lastDay(
                deadline.provision().deadline(), meeting.date(), rules, body, WhichDeadlines.EVERY_DEADLINE);
        return switch (approval.provision().way()) {
            case ApprovalWay.Silence(Deadline window) -> {
                LastDay closes = window(window, sentAt, rules, body);
                boolean fits = !approvalNeeded || closes.ends().isBefore(publication.ends());
                Finding finding = Ruling.of(
                        Clause.APPROVAL_FITS_PUBLICATION,
                        about,
                        fits ? new Outcome.Met() : new Outcome.NotMet(),
                        deadline,
                        List.of(
                                new Measure.Timing(window, Timeliness.dayOf(sentAt), closes, null, 0),
                                new Measure.Timing(
                                        deadline.provision().deadline(),
                                        meeting.date(),
                                        publication,
                                        closes.ends(),
                                        ChronoUnit.DAYS.between(Timeliness.dayOf(closes.ends()), publication.date()))),
                        List.of(),
                        doBy(lastDayToSend(meeting, rules)));
                yield advice(finding, citations);
            }
            case ApprovalWay.NextMeeting _ -> doesNotFit(about, deadline, citations);
            case ApprovalWay.NextMeetingElseSilence _ -> doesNotFit(about, deadline, citations);
            case ApprovalWay.Signed _ -> doesNotFit(about, deadline, citations);
            case ApprovalWay.SignedBy _ -> doesNotFit(about, deadline, citations);
        };
    }

    /**
     * The same of a meeting not yet held: whether its minutes can be approved before they must be public, even when they
     * are sent on the meeting's own day.
     */
    public static Finding roomForApproval(MeetingFacts meeting, RulesInForce rules) {
        return approvalFits(
                meeting,
                meeting.date().atTime(12, 0).atZone(NorwegianCalendar.OSLO).toInstant(),
                rules);
    }

    /** An approval without a time of its own cannot be held against the publication. */
    private static Finding doesNotFit(Subject about, InForce<MinutesDeadline> deadline, List<Citation> citations) {
        return advice(notHere(Clause.APPROVAL_FITS_PUBLICATION, about, deadline), citations);
    }

    private static List<Remedy> doBy(List<LocalDate> day) {
        return day.stream().map(last -> (Remedy) new Remedy.DoBy(last)).toList();
    }

    private static Finding advice(Finding finding, List<Citation> citations) {
        return new Finding(
                finding.clause(),
                finding.about(),
                finding.outcome(),
                Force.SHOULD,
                citations,
                finding.measures(),
                finding.notes(),
                finding.remedies(),
                finding.parts(),
                finding.readings());
    }

    /**
     * The last day on which minutes can be sent for their silence to run out before they must be public; empty when no
     * such rules are in force, or when no day will do.
     */
    public static List<LocalDate> lastDayToSend(MeetingFacts meeting, RulesInForce rules) {
        BodyCode body = meeting.body();
        for (InForce<MinutesDeadline> deadline : Ruling.holding(rules.find(MinutesDeadline.class, body))) {
            LastDay publication = Timeliness.lastDay(
                    deadline.provision().deadline(), meeting.date(), rules, body, WhichDeadlines.EVERY_DEADLINE);
            for (InForce<MinutesApproval> approval : Ruling.holding(rules.find(MinutesApproval.class, body))) {
                if (approval.provision().way() instanceof ApprovalWay.Silence(Deadline window)) {
                    for (LocalDate day = publication.date(); !day.isBefore(meeting.date()); day = day.minusDays(1)) {
                        LastDay closes = Timeliness.lastDay(window, day, rules, body, WhichDeadlines.APPROVAL_WINDOW);
                        if (closes.ends().isBefore(publication.ends())) {
                            return List.of(day);
                        }
                    }
                }
            }
        }
        return List.of();
    }

    /** The end of a day by the clock. */
    public static LastDay endOf(LocalDate day) {
        return LastDay.of(
                new Deadline(
                        0,
                        DeadlineUnit.CALENDAR_DAY,
                        Anchor.DISPATCH,
                        Direction.AFTER,
                        AnchorDay.NOT_COUNTED,
                        new EndOfDay.Midnight()),
                day,
                new EndOfDay.Midnight());
    }

    /** F1: the deadline for publishing the minutes of a meeting, as a finding still without the moment. */
    public static Finding deadline(MeetingFacts meeting, RulesInForce rules) {
        return inTime(meeting, null, rules);
    }

    private static Finding inTime(MeetingFacts meeting, @Nullable Instant publishedAt, RulesInForce rules) {
        Subject about = new Subject.OfBody(meeting.body());
        return Ruling.by(
                rules.find(MinutesDeadline.class, meeting.body()),
                Clause.MINUTES_IN_TIME,
                about,
                meeting.body(),
                rule -> Timeliness.judge(
                        Clause.MINUTES_IN_TIME,
                        about,
                        rule,
                        rule.provision().deadline(),
                        meeting.date(),
                        publishedAt,
                        Fact.SENT_AT,
                        rules,
                        meeting.body()));
    }

    /** When the window for changes closes. */
    static LastDay window(Deadline window, Instant sentAt, RulesInForce rules, BodyCode body) {
        return Timeliness.lastDay(window, Timeliness.dayOf(sentAt), rules, body, WhichDeadlines.APPROVAL_WINDOW);
    }

    /** Judges a request for changes. */
    public static List<Finding> judgeObjection(Objection facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfPerson(facts.by());
        Finding inTime = Ruling.by(
                rules.find(MinutesApproval.class, body),
                Clause.OBJECTION_IN_TIME,
                about,
                body,
                rule -> switch (rule.provision().way()) {
                    case ApprovalWay.Silence(Deadline window) -> {
                        LastDay closes = window(window, facts.sentAt(), rules, body);
                        yield Ruling.of(
                                Clause.OBJECTION_IN_TIME,
                                about,
                                facts.at().isBefore(closes.ends()) ? new Outcome.Met() : new Outcome.NotMet(),
                                rule,
                                List.of(timing(window, facts.sentAt(), closes, facts.at())),
                                List.of(),
                                List.of());
                    }
                    case ApprovalWay.NextMeeting _ -> notHere(Clause.OBJECTION_IN_TIME, about, rule);
                    case ApprovalWay.NextMeetingElseSilence _ -> notHere(Clause.OBJECTION_IN_TIME, about, rule);
                    case ApprovalWay.Signed _ -> notHere(Clause.OBJECTION_IN_TIME, about, rule);
                    case ApprovalWay.SignedBy _ -> notHere(Clause.OBJECTION_IN_TIME, about, rule);
                });
        Finding byParticipant = Ruling.by(
                rules.find(MinutesApproval.class, body), Clause.OBJECTION_BY_PARTICIPANT, about, body, rule -> {
                    boolean tookPart = facts.participants().contains(facts.by());
                    return Ruling.of(
                            Clause.OBJECTION_BY_PARTICIPANT,
                            about,
                            tookPart ? new Outcome.Met() : new Outcome.NotMet(),
                            rule,
                            List.of(),
                            List.of(),
                            List.of());
                });
        return List.of(inTime, byParticipant);
    }

    static Measure timing(Deadline window, Instant sentAt, LastDay closes, Instant found) {
        return new Measure.Timing(
                window,
                Timeliness.dayOf(sentAt),
                closes,
                found,
                ChronoUnit.DAYS.between(Timeliness.dayOf(found), closes.date()));
    }

    private static Finding notHere(Clause clause, Subject about, InForce<?> rule) {
        return Ruling.of(clause, about, new Outcome.NotApplicable(), rule, List.of(), List.of(), List.of());
    }

    /** Judges whether minutes count as approved now. */
    public static List<Finding> judgeApproval(ApprovalFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        return List.of(Ruling.by(
                rules.find(MinutesApproval.class, body),
                Clause.MINUTES_APPROVED,
                about,
                body,
                rule -> ApprovalRule.judge(facts, rules, rule)));
    }

    /** Judges minutes about to be published. */
    public static List<Finding> judgePublication(PublicationFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        Subject about = new Subject.OfBody(body);
        Finding inTime = inTime(facts.meeting(), facts.publishedAt(), rules);
        Finding approvedFirst = Ruling.by(
                rules.find(MinutesPublishedWhen.class, body),
                Clause.MINUTES_APPROVED_FIRST,
                about,
                body,
                rule -> switch (rule.provision().minutes()) {
                    case ALSO_UNAPPROVED -> notHere(Clause.MINUTES_APPROVED_FIRST, about, rule);
                    case ONLY_APPROVED -> {
                        Instant approvedAt = facts.approvedAt();
                        boolean approved = approvedAt != null && !approvedAt.isAfter(facts.publishedAt());
                        yield Ruling.of(
                                Clause.MINUTES_APPROVED_FIRST,
                                about,
                                approved ? new Outcome.Met() : new Outcome.NotMet(),
                                rule,
                                List.of(),
                                List.of(),
                                approvedAt == null ? List.of() : List.of(new Remedy.WaitUntil(approvedAt)));
                    }
                });
        Finding places = Ruling.by(rules.find(MinutesPlaces.class, body), Clause.MINUTES_PLACES, about, body, rule -> {
            List<Note> notes = new ArrayList<>();
            for (MinutesPlace place : new TreeSet<>(rule.provision().places())) {
                if (!facts.places().contains(place)) {
                    notes.add(new Note.PlaceMissing(place));
                }
            }
            return Ruling.of(
                    Clause.MINUTES_PLACES,
                    about,
                    notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    List.of(new Remedy.PutRight()));
        });
        return List.of(inTime, approvedFirst, places);
    }
}
