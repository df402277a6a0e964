package no.samraad.engine.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import org.jspecify.annotations.Nullable;

/** D3, D4, D6 and D7: a notice of a meeting. */
public final class NoticeJudge {
    private NoticeJudge() {}

    /** Judges a notice, sent or about to be. */
    public static List<Finding> judge(NoticeFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        findings.add(inTime(facts.meeting(), facts.sentAt(), rules));
        if (facts.meeting().kind() == MeetingKind.EXTRAORDINARY) {
            findings.add(extraordinaryInTime(facts.meeting(), facts.sentAt(), rules));
            findings.add(ground(facts, rules));
        }
        findings.add(complete(facts, rules));
        findings.add(toAll(facts, rules));
        findings.add(channel(facts, rules));
        findings.add(form(facts, rules));
        findings.add(open(facts, rules));
        return findings;
    }

    private static Subject body(NoticeFacts facts) {
        return new Subject.OfBody(facts.meeting().body());
    }

    /** D6 and D7: the deadlines for notice of a meeting, as findings still without the moment of dispatch. */
    public static List<Finding> deadlines(MeetingFacts meeting, RulesInForce rules) {
        return switch (meeting.kind()) {
            case ORDINARY, TENTATIVE -> List.of(inTime(meeting, null, rules));
            case EXTRAORDINARY -> List.of(inTime(meeting, null, rules), extraordinaryInTime(meeting, null, rules));
        };
    }

    private static Finding inTime(MeetingFacts meeting, @Nullable Instant sentAt, RulesInForce rules) {
        Subject about = new Subject.OfBody(meeting.body());
        return Ruling.by(
                rules.find(NoticeDeadline.class, meeting.body()),
                Clause.NOTICE_IN_TIME,
                about,
                meeting.body(),
                rule -> OrdinaryDeadline.judge(
                        Clause.NOTICE_IN_TIME,
                        about,
                        meeting,
                        rule,
                        rule.provision().extraordinary(),
                        OrdinaryDeadlinesAtExtraordinary::noticeDeadline,
                        rules,
                        Timeliness.judge(
                                Clause.NOTICE_IN_TIME,
                                about,
                                rule,
                                rule.provision().deadline(),
                                meeting.date(),
                                sentAt,
                                Fact.SENT_AT,
                                rules,
                                meeting.body())));
    }

    private static Finding extraordinaryInTime(MeetingFacts meeting, @Nullable Instant sentAt, RulesInForce rules) {
        Subject about = new Subject.OfBody(meeting.body());
        return Ruling.by(
                rules.find(ExtraordinaryMeetings.class, meeting.body()),
                Clause.EXTRAORDINARY_NOTICE_IN_TIME,
                about,
                meeting.body(),
                rule -> Timeliness.judge(
                        Clause.EXTRAORDINARY_NOTICE_IN_TIME,
                        about,
                        rule,
                        rule.provision().notice(),
                        meeting.date(),
                        sentAt,
                        Fact.SENT_AT,
                        rules,
                        meeting.body()));
    }

    private static Finding ground(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(
                rules.find(ExtraordinaryMeetings.class, body), Clause.EXTRAORDINARY_GROUND, body(facts), body, rule -> {
                    boolean stated = switch (rule.provision().ground()) {
                        case QUITE_SPECIAL_CASES -> facts.ground() == NoticeFacts.Ground.QUITE_SPECIAL_CASE_STATED;
                        case BY_AGREEMENT -> facts.ground() == NoticeFacts.Ground.AGREED;
                    };
                    Question question = new Question.FactMissing(Fact.EXTRAORDINARY_GROUND, body(facts));
                    return Ruling.of(
                            Clause.EXTRAORDINARY_GROUND,
                            body(facts),
                            stated ? new Outcome.Met() : new Outcome.Undetermined(List.of(question)),
                            rule,
                            List.of(),
                            List.of(),
                            stated ? List.of() : List.of(new Remedy.Answer(question)));
                });
    }

    private static Finding complete(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(NoticeContents.class, body), Clause.NOTICE_COMPLETE, body(facts), body, rule -> {
            List<Note> notes = new ArrayList<>();
            for (NoticePart part : new TreeSet<>(rule.provision().parts())) {
                if (!facts.parts().contains(part)) {
                    notes.add(new Note.PartNotSent(part));
                }
            }
            return Ruling.of(
                    Clause.NOTICE_COMPLETE,
                    body(facts),
                    notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    notes.isEmpty() ? List.of() : List.of(new Remedy.PutRight()));
        });
    }

    private static Finding toAll(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(NoticeContents.class, body), Clause.NOTICE_TO_ALL, body(facts), body, rule -> {
            Set<PersonId> entitled = new HashSet<>();
            for (Seat seat : facts.composition().seats()) {
                addEntitled(seat, rule.provision().recipients(), entitled);
            }
            List<PersonId> left = entitled.stream()
                    .filter(person -> !facts.recipients().contains(person))
                    .sorted()
                    .toList();
            List<Note> notes = new ArrayList<>();
            left.forEach(person -> notes.add(new Note.NotSentTo(person)));
            return Ruling.of(
                    Clause.NOTICE_TO_ALL,
                    body(facts),
                    left.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(new Measure.Count(
                            body(facts),
                            entitled.size() - left.size(),
                            entitled.size(),
                            entitled.size(),
                            Measure.CountUnit.RECIPIENTS)),
                    notes,
                    left.isEmpty() ? List.of() : List.of(new Remedy.SendAlsoTo(left)));
        });
    }

    /** Who at a seat should have the notice. */
    private static void addEntitled(Seat seat, Set<Recipient> recipients, Set<PersonId> persons) {
        PersonId member = seat.member();
        switch (seat.vote()) {
            case VOTES -> {
                if (recipients.contains(Recipient.MEMBERS) && member != null) {
                    persons.add(member);
                }
                if (recipients.contains(Recipient.DEPUTIES)) {
                    persons.addAll(seat.deputies());
                }
            }
            case WITHOUT_VOTE -> {
                if (recipients.contains(Recipient.MEMBERS_WITHOUT_VOTE) && member != null) {
                    persons.add(member);
                }
            }
        }
    }

    private static Finding channel(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(NoticeChannels.class, body), Clause.NOTICE_CHANNEL, body(facts), body, rule -> {
            List<Note> notes = new ArrayList<>();
            for (Channel channel : new TreeSet<>(facts.channels())) {
                if (!rule.provision().channels().contains(channel)) {
                    notes.add(new Note.ChannelNotAllowed(channel));
                }
            }
            boolean kept = notes.isEmpty() && !facts.channels().isEmpty();
            return Ruling.of(
                    Clause.NOTICE_CHANNEL,
                    body(facts),
                    kept ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    kept ? List.of() : List.of(new Remedy.PutRight()));
        });
    }

    private static Finding form(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(MeetingForms.class, body), Clause.MEETING_FORM, body(facts), body, rule -> {
            boolean known = rule.provision().forms().contains(facts.form());
            return Ruling.of(
                    Clause.MEETING_FORM,
                    body(facts),
                    known ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    List.of(),
                    known ? List.of() : List.of(new Remedy.PutRight()));
        });
    }

    private static Finding open(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(MeetingsOpen.class, body), Clause.MEETING_OPEN, body(facts), body, rule -> {
            boolean kept = rule.provision().openness() == facts.openness();
            return Ruling.of(
                    Clause.MEETING_OPEN,
                    body(facts),
                    kept ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    List.of(),
                    kept ? List.of() : List.of(new Remedy.PutRight()));
        });
    }
}
