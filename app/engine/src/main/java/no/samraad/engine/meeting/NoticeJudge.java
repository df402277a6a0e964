package no.samraad.engine.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
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
import no.samraad.engine.meeting.NoticeFacts.Invited;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.Demander;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryDemandedBy;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryInvitation;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKinds;
import no.samraad.engine.provision.MeetingProvision.MeetingLength;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.RestrictedInvitation;
import no.samraad.engine.provision.MeetingProvision.TentativeMeetings;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** D3, D4, D6 and D7: a notice of a meeting. */
public final class NoticeJudge {
    private static final List<Remedy> PUT_RIGHT = List.of(new Remedy.PutRight());

    private NoticeJudge() {}

    /** Judges a notice, sent or about to be. */
    public static List<Finding> judge(NoticeFacts facts, RulesInForce rules) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(timely(facts.meeting(), facts.sentAt(), rules));
        switch (facts.meeting().kind()) {
            case ORDINARY -> {}
            case EXTRAORDINARY -> {
                findings.add(ground(facts, rules));
                demanded(facts, rules).ifPresent(findings::add);
                restricted(facts, rules).ifPresent(findings::add);
            }
            case TENTATIVE -> findings.add(confirmed(facts.meeting(), facts.sentAt(), rules));
        }
        kind(facts, rules).ifPresent(findings::add);
        findings.add(complete(facts, rules));
        findings.add(toAll(facts, rules));
        findings.add(channel(facts, rules));
        findings.add(form(facts, rules));
        FormatRule.judge(facts.meeting(), facts.form(), facts.number(), rules).ifPresent(findings::add);
        findings.add(open(facts, rules));
        length(facts, rules).ifPresent(findings::add);
        return findings;
    }

    private static Subject body(NoticeFacts facts) {
        return new Subject.OfBody(facts.meeting().body());
    }

    /** D6 and D7: the deadlines for notice of a meeting, as findings still without the moment of dispatch. */
    public static List<Finding> deadlines(MeetingFacts meeting, RulesInForce rules) {
        return timely(meeting, null, rules);
    }

    /** D6 and D7: the deadlines for notice held against the moment of dispatch. */
    static List<Finding> timely(MeetingFacts meeting, @Nullable Instant sentAt, RulesInForce rules) {
        return switch (meeting.kind()) {
            case ORDINARY, TENTATIVE -> List.of(inTime(meeting, sentAt, rules));
            case EXTRAORDINARY -> List.of(inTime(meeting, sentAt, rules), extraordinaryInTime(meeting, sentAt, rules));
        };
    }

    /** D3: by when a tentative meeting must be confirmed, as a finding still without the moment of dispatch. */
    public static Finding confirmation(MeetingFacts meeting, RulesInForce rules) {
        return confirmed(meeting, null, rules);
    }

    /** Confirmed too late it has lapsed; it is then no more than a meeting nobody may call. */
    private static Finding confirmed(MeetingFacts meeting, @Nullable Instant sentAt, RulesInForce rules) {
        Subject about = new Subject.OfBody(meeting.body());
        return Ruling.by(
                rules.find(TentativeMeetings.class, meeting.body()),
                Clause.TENTATIVE_CONFIRMED,
                about,
                meeting.body(),
                rule -> Timeliness.judge(
                        Clause.TENTATIVE_CONFIRMED,
                        about,
                        rule,
                        rule.provision().confirmed(),
                        meeting.date(),
                        sentAt,
                        Fact.SENT_AT,
                        rules,
                        meeting.body()));
    }

    private static Optional<Finding> kind(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.ifStated(rules.find(MeetingKinds.class, body), Clause.MEETING_KIND, body(facts), body, rule -> {
            boolean known = rule.provision().kinds().contains(facts.meeting().kind());
            return Ruling.of(
                    Clause.MEETING_KIND,
                    body(facts),
                    known ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    List.of(),
                    PUT_RIGHT);
        });
    }

    private static Optional<Finding> length(NoticeFacts facts, RulesInForce rules) {
        NoticeFacts.Lasting lasting = facts.lasting();
        BodyCode body = facts.meeting().body();
        if (lasting == null) {
            return Optional.empty();
        }
        return Ruling.ifStated(
                rules.find(MeetingLength.class, body), Clause.MEETING_LENGTH, body(facts), body, rule -> {
                    boolean fits = lasting.minutes() <= rule.provision().minutes();
                    return Ruling.of(
                            Clause.MEETING_LENGTH,
                            body(facts),
                            fits ? new Outcome.Met() : new Outcome.NotMet(),
                            rule,
                            List.of(new Measure.Lasting(
                                    lasting.minutes(), rule.provision().minutes())),
                            List.of(),
                            PUT_RIGHT);
                });
    }

    /** D7: a demand is judged where there is one; whoever calls meetings may also do so unasked. */
    private static Optional<Finding> demanded(NoticeFacts facts, RulesInForce rules) {
        NoticeFacts.Demand demand = facts.demand();
        BodyCode body = facts.meeting().body();
        if (demand == null) {
            return Optional.empty();
        }
        return Optional.of(Ruling.by(
                rules.find(ExtraordinaryDemandedBy.class, body),
                Clause.EXTRAORDINARY_DEMAND,
                body(facts),
                body,
                rule -> {
                    List<Measure> measures = new ArrayList<>();
                    boolean entitled = false;
                    for (Demander may : rule.provision().by()) {
                        entitled |= isEntitled(may, demand, facts, measures);
                    }
                    return Ruling.of(
                            Clause.EXTRAORDINARY_DEMAND,
                            body(facts),
                            entitled ? new Outcome.Met() : new Outcome.NotMet(),
                            rule,
                            measures,
                            List.of(),
                            PUT_RIGHT);
                }));
    }

    private static boolean isEntitled(
            Demander may, NoticeFacts.Demand demand, NoticeFacts facts, List<Measure> measures) {
        return switch (may) {
            case Demander.SoManySeats(Threshold threshold) -> {
                if (!(demand instanceof NoticeFacts.Demand.BySeats(Set<SeatId> seats))) {
                    yield false;
                }
                List<Seat> voting = facts.composition().votingSeats();
                int found = (int) voting.stream()
                        .filter(seat -> seats.contains(seat.id()))
                        .count();
                int required = Math.max(1, threshold.requiredOf(voting.size()));
                measures.add(new Measure.Count(body(facts), found, voting.size(), required, Measure.CountUnit.SEATS));
                yield found >= required;
            }
            case Demander.AnyPartner _ ->
                demand instanceof NoticeFacts.Demand.ByPartner(PartnerCode partner)
                        && facts.composition().partners().stream()
                                .anyMatch(one -> one.code().equals(partner));
            case Demander.AnySide _ ->
                demand instanceof NoticeFacts.Demand.BySide(Side side)
                        && facts.composition().partners().stream().anyMatch(one -> one.side() == side);
            case Demander.ByOrgan(Organ organ) ->
                demand instanceof NoticeFacts.Demand.ByOrgan(Organ by) && organ.isAmong(by);
        };
    }

    private static Optional<Finding> restricted(NoticeFacts facts, RulesInForce rules) {
        if (facts.invited() != Invited.VOTING_MEMBERS_ONLY) {
            return Optional.empty();
        }
        BodyCode body = facts.meeting().body();
        return Optional.of(Ruling.by(
                rules.find(ExtraordinaryInvitation.class, body),
                Clause.RESTRICTED_INVITATION,
                body(facts),
                body,
                rule -> {
                    boolean allowed = rule.provision().restricted() == RestrictedInvitation.ALLOWED;
                    return Ruling.of(
                            Clause.RESTRICTED_INVITATION,
                            body(facts),
                            allowed ? new Outcome.Met() : new Outcome.NotMet(),
                            rule,
                            List.of(),
                            List.of(),
                            PUT_RIGHT);
                }));
    }

    /** Whether those without a vote are lawfully left out, so that they need not have the notice either. */
    private static boolean lawfullyRestricted(NoticeFacts facts, RulesInForce rules) {
        return facts.meeting().kind() == MeetingKind.EXTRAORDINARY
                && facts.invited() == Invited.VOTING_MEMBERS_ONLY
                && Ruling.holding(rules.find(
                                ExtraordinaryInvitation.class, facts.meeting().body()))
                        .stream()
                        .anyMatch(rule -> rule.provision().restricted() == RestrictedInvitation.ALLOWED);
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
                            List.of(new Remedy.Answer(question)));
                });
    }

    private static Finding complete(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(NoticeContents.class, body), Clause.NOTICE_COMPLETE, body(facts), body, rule -> {
            List<Note> notes = new ArrayList<>();
            for (NoticePart part : inOrderBut(facts.parts(), rule.provision().parts())) {
                notes.add(new Note.PartNotSent(part));
            }
            return Ruling.of(
                    Clause.NOTICE_COMPLETE,
                    body(facts),
                    notes.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    PUT_RIGHT);
        });
    }

    private static Finding toAll(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(NoticeContents.class, body), Clause.NOTICE_TO_ALL, body(facts), body, rule -> {
            Set<Recipient> recipients = rule.provision().recipients();
            if (lawfullyRestricted(facts, rules)) {
                recipients = new HashSet<>(recipients);
                recipients.remove(Recipient.MEMBERS_WITHOUT_VOTE);
            }
            int entitled = 0;
            List<PersonId> left = new ArrayList<>();
            for (Map.Entry<Set<Recipient>, List<PersonId>> group :
                    facts.composition().persons().entrySet()) {
                if (!Collections.disjoint(group.getKey(), recipients)) {
                    entitled += group.getValue().size();
                    for (PersonId person : group.getValue()) {
                        if (!facts.recipients().contains(person)) {
                            left.add(person);
                        }
                    }
                }
            }
            left.sort(null);
            List<Note> notes = new ArrayList<>(left.size());
            left.forEach(person -> notes.add(new Note.NotSentTo(person)));
            return Ruling.of(
                    Clause.NOTICE_TO_ALL,
                    body(facts),
                    left.isEmpty() ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(new Measure.Count(
                            body(facts), entitled - left.size(), entitled, entitled, Measure.CountUnit.RECIPIENTS)),
                    notes,
                    List.of(new Remedy.SendAlsoTo(left)));
        });
    }

    /** What is in one set and not in the other, in order; nearly always nothing. */
    private static <T extends Comparable<T>> List<T> inOrderBut(Set<T> without, Set<T> all) {
        List<T> some = new ArrayList<>(all);
        some.removeAll(without);
        some.sort(null);
        return some;
    }

    private static Finding channel(NoticeFacts facts, RulesInForce rules) {
        BodyCode body = facts.meeting().body();
        return Ruling.by(rules.find(NoticeChannels.class, body), Clause.NOTICE_CHANNEL, body(facts), body, rule -> {
            List<Note> notes = new ArrayList<>();
            for (Channel channel : inOrderBut(rule.provision().channels(), facts.channels())) {
                notes.add(new Note.ChannelNotAllowed(channel));
            }
            boolean kept = notes.isEmpty() && !facts.channels().isEmpty();
            return Ruling.of(
                    Clause.NOTICE_CHANNEL,
                    body(facts),
                    kept ? new Outcome.Met() : new Outcome.NotMet(),
                    rule,
                    List.of(),
                    notes,
                    PUT_RIGHT);
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
                    PUT_RIGHT);
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
                    PUT_RIGHT);
        });
    }
}
