package no.samraad.statutes.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.meeting.AgendaFacts;
import no.samraad.engine.meeting.AgendaFacts.AgendaItem;
import no.samraad.engine.meeting.CaseFacts;
import no.samraad.engine.meeting.CaseFacts.ConsultationHad;
import no.samraad.engine.meeting.CaseFacts.SubmittedAs;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.meeting.NoticeFacts.Demand;
import no.samraad.engine.meeting.NoticeFacts.Invited;
import no.samraad.engine.meeting.NoticeFacts.Lasting;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.MeetingProvision.AgendaRankedBy;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseForm;
import no.samraad.engine.provision.MeetingProvision.CaseForms;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.Demander;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryDemandedBy;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryInvitation;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingFormats;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKinds;
import no.samraad.engine.provision.MeetingProvision.MeetingLength;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.Occasion.NumberOfYear;
import no.samraad.engine.provision.MeetingProvision.OccasionForms;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.RestrictedInvitation;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MeetingProvision.TentativeMeetings;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** Submitting a case, setting the agenda and sending notice (D3 to D7, D10), read off the catalogue. */
final class MeetingOracle {
    private MeetingOracle() {}

    static List<Part> submitCase(CaseFacts facts, Law law) {
        BodyCode body = facts.meeting().body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(CaseSubmitters.class, body, Clause.WHO_MAY_RAISE, rule -> mayRaise(rule, facts)));
        parts.addAll(
                law.each(CaseSubmitters.class, body, Clause.CASE_CONSULTED, rule -> consulted(rule, facts, law, body)));
        parts.addAll(inTime(facts.meeting(), facts.submittedAt(), law));
        SubmittedAs as = facts.submittedAs();
        parts.addAll(law.eachThatSays(
                CaseForms.class,
                body,
                _ -> true,
                Clause.CASE_FORM,
                rule -> as == null ? State.OPEN : State.of(rule.forms().stream().anyMatch(form -> hasForm(form, as)))));
        return parts;
    }

    private static boolean hasForm(CaseForm form, SubmittedAs as) {
        return switch (form) {
            case IN_WRITING -> as != SubmittedAs.SPOKEN;
            case ON_THE_FORM -> as == SubmittedAs.FORM;
            case BY_EMAIL -> as == SubmittedAs.EMAIL;
        };
    }

    /** Those of the body and its secretariat have an interest in what comes before it; of others it must be known. */
    private static State mayRaise(CaseSubmitters rule, CaseFacts facts) {
        boolean anyone = rule.submitters().contains(Submitter.ANYONE_WITH_AN_INTEREST);
        return switch (facts.raiser()) {
            case OUTSIDER_WITH_INTEREST -> State.of(anyone);
            case OUTSIDER -> anyone ? State.OPEN : State.NOT_MET;
            case REPRESENTATIVE -> State.of(anyone || rule.submitters().contains(Submitter.REPRESENTATIVE));
            case SECRETARIAT -> State.of(anyone || rule.submitters().contains(Submitter.SECRETARIAT));
        };
    }

    /** Whoever raises it, the secretariat too: what consultation there has been is a fact, and none is none. */
    private static State consulted(CaseSubmitters rule, CaseFacts facts, Law law, BodyCode body) {
        if (rule.consultation() == Consultation.NOT_REQUIRED) {
            return State.NOT_APPLICABLE;
        }
        Set<ConsultationForm> readings = new HashSet<>();
        law.holding(ConsultationMeans.class, body).forEach(choice -> readings.add(choice.counts()));
        if (readings.isEmpty()) {
            readings.addAll(List.of(ConsultationForm.values()));
        }
        return State.ofReadings(readings.stream()
                .map(counts -> State.of(
                        switch (counts) {
                            case RECEIPT_BY_SECRETARIAT -> facts.consultation() != ConsultationHad.NONE;
                            case TALK -> facts.consultation() == ConsultationHad.TALKED;
                        }))
                .toList());
    }

    private static List<Part> inTime(MeetingFacts meeting, @Nullable Instant submittedAt, Law law) {
        return law.each(
                CaseDeadline.class,
                meeting.body(),
                Clause.CASE_IN_TIME,
                rule -> ordinary(
                        meeting,
                        rule.extraordinary(),
                        choicesOfCases(law, meeting.body()),
                        before(submittedAt, rule.deadline(), meeting, law)));
    }

    private static State before(@Nullable Instant moment, Deadline deadline, MeetingFacts meeting, Law law) {
        if (moment == null) {
            return State.OPEN;
        }
        return State.of(moment.isBefore(
                Days.end(deadline, meeting.date(), law, meeting.body(), WhichDeadlines.EVERY_DEADLINE)));
    }

    private static List<ExtraordinaryHolds> choicesOfCases(Law law, BodyCode body) {
        return law.holding(OrdinaryDeadlinesAtExtraordinary.class, body).stream()
                .map(OrdinaryDeadlinesAtExtraordinary::caseDeadline)
                .toList();
    }

    private static List<ExtraordinaryHolds> choicesOfNotices(Law law, BodyCode body) {
        return law.holding(OrdinaryDeadlinesAtExtraordinary.class, body).stream()
                .map(OrdinaryDeadlinesAtExtraordinary::noticeDeadline)
                .toList();
    }

    /** Each way of reading whether a deadline for notice of ordinary meetings holds for the one in hand. */
    static Set<Boolean> noticeDeadlineHolds(MeetingFacts meeting, ExtraordinaryHolds stated, Law law) {
        if (meeting.kind() != MeetingKind.EXTRAORDINARY) {
            return Set.of(true);
        }
        Set<Boolean> holds = new HashSet<>();
        for (ExtraordinaryHolds reading : readings(stated, choicesOfNotices(law, meeting.body()))) {
            holds.add(reading == ExtraordinaryHolds.HOLDS);
        }
        return holds;
    }

    /** A deadline written for ordinary meetings, at the meeting in hand. */
    private static State ordinary(
            MeetingFacts meeting, ExtraordinaryHolds stated, List<ExtraordinaryHolds> chosen, State ifItHolds) {
        if (meeting.kind() != MeetingKind.EXTRAORDINARY) {
            return ifItHolds;
        }
        return State.ofReadings(readings(stated, chosen).stream()
                .map(reading -> reading == ExtraordinaryHolds.HOLDS ? ifItHolds : State.NOT_APPLICABLE)
                .toList());
    }

    private static Set<ExtraordinaryHolds> readings(ExtraordinaryHolds stated, List<ExtraordinaryHolds> chosen) {
        Set<ExtraordinaryHolds> readings = new HashSet<>(chosen);
        if (stated != ExtraordinaryHolds.NOT_STATED) {
            readings = Set.of(stated);
        } else {
            readings.remove(ExtraordinaryHolds.NOT_STATED);
            if (readings.isEmpty()) {
                readings = Set.of(ExtraordinaryHolds.HOLDS, ExtraordinaryHolds.DOES_NOT_HOLD);
            }
        }
        return readings;
    }

    static List<Part> setAgenda(AgendaFacts facts, Law law) {
        BodyCode body = facts.meeting().body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(
                FixedItems.class,
                body,
                rule -> concerns(rule, facts.meeting().kind()),
                Clause.FIXED_ITEMS,
                rule -> fixed(rule, facts)));
        parts.addAll(law.each(
                ItemTypes.class,
                body,
                Clause.ITEM_TYPES,
                rule -> State.of(
                        facts.items().stream().allMatch(item -> rule.types().contains(item.type())))));
        Organ rankedBy = facts.rankedBy();
        if (rankedBy != null) {
            parts.addAll(law.eachThatSays(
                    AgendaRankedBy.class,
                    body,
                    _ -> true,
                    Clause.AGENDA_RANKED,
                    rule -> State.of(rule.by().stream().anyMatch(one -> one.isAmong(rankedBy)))));
        }
        for (AgendaItem item : facts.items()) {
            if (item.fixed() == null) {
                parts.addAll(inTime(facts.meeting(), item.submittedAt(), law));
            }
        }
        return parts;
    }

    /** A tentative meeting follows the rules of ordinary ones. */
    private static boolean concerns(FixedItems rule, MeetingKind kind) {
        return rule.kind() == kind || (kind == MeetingKind.TENTATIVE && rule.kind() == MeetingKind.ORDINARY);
    }

    private static State fixed(FixedItems rule, AgendaFacts facts) {
        List<FixedItem> agenda = new ArrayList<>();
        for (AgendaItem item : facts.items()) {
            agenda.add(item.fixed());
        }
        int first = rule.first().size();
        int last = rule.last().size();
        return State.of(agenda.size() >= first + last
                && agenda.subList(0, first).equals(rule.first())
                && agenda.subList(agenda.size() - last, agenda.size()).equals(rule.last()));
    }

    static List<Part> sendNotice(NoticeFacts facts, Law law) {
        MeetingFacts meeting = facts.meeting();
        BodyCode body = meeting.body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(
                MeetingForms.class,
                body,
                Clause.MEETING_FORM,
                rule -> State.of(rule.forms().contains(facts.form()))));
        parts.addAll(law.each(
                MeetingsOpen.class, body, Clause.MEETING_OPEN, rule -> State.of(rule.openness() == facts.openness())));
        parts.addAll(noticeInTime(meeting, facts.sentAt(), law));
        parts.addAll(law.each(
                NoticeContents.class,
                body,
                Clause.NOTICE_COMPLETE,
                rule -> State.of(facts.parts().containsAll(rule.parts()))));
        parts.addAll(law.each(
                NoticeContents.class,
                body,
                Clause.NOTICE_TO_ALL,
                rule -> State.ofReadings(circles(rule, facts, law).stream()
                        .map(recipients -> State.of(facts.recipients().containsAll(circle(recipients, facts))))
                        .toList())));
        parts.addAll(law.each(
                NoticeChannels.class,
                body,
                Clause.NOTICE_CHANNEL,
                rule -> State.of(!facts.channels().isEmpty() && rule.channels().containsAll(facts.channels()))));
        if (meeting.kind() == MeetingKind.EXTRAORDINARY) {
            parts.addAll(law.each(
                    ExtraordinaryMeetings.class,
                    body,
                    Clause.EXTRAORDINARY_GROUND,
                    rule -> ground(rule.ground(), facts.ground())));
            Demand demand = facts.demand();
            if (demand != null) {
                parts.addAll(law.each(
                        ExtraordinaryDemandedBy.class,
                        body,
                        Clause.EXTRAORDINARY_DEMAND,
                        rule -> State.of(rule.by().stream().anyMatch(one -> mayDemand(one, demand, facts)))));
            }
            if (facts.invited() == Invited.VOTING_MEMBERS_ONLY) {
                parts.addAll(law.each(
                        ExtraordinaryInvitation.class,
                        body,
                        Clause.RESTRICTED_INVITATION,
                        rule -> State.of(rule.restricted() == RestrictedInvitation.ALLOWED)));
            }
        }
        parts.addAll(law.eachThatSays(
                MeetingKinds.class,
                body,
                _ -> true,
                Clause.MEETING_KIND,
                rule -> State.of(rule.kinds().contains(meeting.kind()))));
        if (meeting.kind() == MeetingKind.TENTATIVE) {
            parts.addAll(law.each(
                    TentativeMeetings.class,
                    body,
                    Clause.TENTATIVE_CONFIRMED,
                    rule -> before(facts.sentAt(), rule.confirmed(), meeting, law)));
        }
        parts.addAll(law.eachThatSays(
                MeetingFormats.class, body, _ -> true, Clause.MEETING_FORMAT, rule -> format(rule, facts)));
        Lasting lasting = facts.lasting();
        if (lasting != null) {
            parts.addAll(law.eachThatSays(
                    MeetingLength.class,
                    body,
                    _ -> true,
                    Clause.MEETING_LENGTH,
                    rule -> State.of(lasting.minutes() <= rule.minutes())));
        }
        return parts;
    }

    /**
     * The forms of D1 are those of the meetings of the plan. Which of the year it is matters only where the form would be wrong.
     */
    private static State format(MeetingFormats rule, NoticeFacts facts) {
        List<State> states = new ArrayList<>();
        NumberOfYear known = facts.number();
        for (OccasionForms occasion : rule.occasions()) {
            State kept = State.of(occasion.forms().contains(facts.form()));
            if (facts.meeting().kind() == MeetingKind.EXTRAORDINARY) {
                states.add(State.NOT_APPLICABLE);
            } else if (occasion.occasion() instanceof NumberOfYear && known == null) {
                states.add(kept == State.MET ? State.MET : State.OPEN);
            } else if (YearOracle.isOn(
                    occasion.occasion(), facts.meeting().date(), known == null ? 0 : known.number())) {
                states.add(kept);
            }
        }
        return State.ofAll(states);
    }

    private static boolean mayDemand(Demander demander, Demand demand, NoticeFacts facts) {
        return switch (demander) {
            case Demander.AnyPartner _ -> demand instanceof Demand.ByPartner;
            case Demander.AnySide _ -> demand instanceof Demand.BySide;
            case Demander.ByOrgan(Organ organ) -> demand instanceof Demand.ByOrgan(Organ by) && organ.isAmong(by);
            case Demander.SoManySeats(Threshold threshold) -> {
                List<SeatId> voting =
                        facts.composition().votingSeats().stream().map(Seat::id).toList();
                yield demand instanceof Demand.BySeats(Set<SeatId> seats)
                        && !seats.isEmpty()
                        && seats.stream().filter(voting::contains).count()
                                >= QuorumAgain.needed(threshold, voting.size());
            }
        };
    }

    /** Sending in time: by the deadline of ordinary meetings, and by that of extraordinary ones. */
    static List<Part> noticeInTime(MeetingFacts meeting, @Nullable Instant sentAt, Law law) {
        List<Part> parts = new ArrayList<>(law.each(
                NoticeDeadline.class,
                meeting.body(),
                Clause.NOTICE_IN_TIME,
                rule -> ordinary(
                        meeting,
                        rule.extraordinary(),
                        choicesOfNotices(law, meeting.body()),
                        before(sentAt, rule.deadline(), meeting, law))));
        if (meeting.kind() == MeetingKind.EXTRAORDINARY) {
            parts.addAll(law.each(
                    ExtraordinaryMeetings.class,
                    meeting.body(),
                    Clause.EXTRAORDINARY_NOTICE_IN_TIME,
                    rule -> before(sentAt, rule.notice(), meeting, law)));
        }
        return parts;
    }

    /** One ground stated says nothing of the other: there may be a quite special case beside the agreement. */
    private static State ground(ExtraordinaryGround asked, NoticeFacts.Ground given) {
        return switch (given) {
            case NOT_STATED -> State.OPEN;
            case QUITE_SPECIAL_CASE_STATED -> asked == ExtraordinaryGround.QUITE_SPECIAL_CASES ? State.MET : State.OPEN;
            case AGREED -> asked == ExtraordinaryGround.BY_AGREEMENT ? State.MET : State.OPEN;
        };
    }

    /** Those without a vote are no circle of a meeting that may be, and is, called for voting members only. */
    private static List<Set<Recipient>> circles(NoticeContents rule, NoticeFacts facts, Law law) {
        List<Set<Recipient>> circles = new ArrayList<>();
        boolean restricted =
                facts.meeting().kind() == MeetingKind.EXTRAORDINARY && facts.invited() == Invited.VOTING_MEMBERS_ONLY;
        Law.Said<ExtraordinaryInvitation> said =
                law.said(ExtraordinaryInvitation.class, facts.meeting().body(), _ -> true);
        if (!restricted || !(said instanceof Law.Said.Holding<ExtraordinaryInvitation>)) {
            circles.add(rule.recipients());
        }
        if (restricted && said instanceof Law.Said.ForWhom<ExtraordinaryInvitation>(var rules)) {
            circles.add(left(rule, rules));
        }
        if (restricted && said instanceof Law.Said.Holding<ExtraordinaryInvitation>(var rules)) {
            circles.add(left(rule, rules));
        }
        return circles;
    }

    private static Set<Recipient> left(NoticeContents rule, List<Law.Stated<ExtraordinaryInvitation>> rules) {
        Set<Recipient> left = new HashSet<>(rule.recipients());
        if (rules.stream().allMatch(each -> each.says().restricted() == RestrictedInvitation.ALLOWED)) {
            left.remove(Recipient.MEMBERS_WITHOUT_VOTE);
        }
        return left;
    }

    /** Deputies are those of members; members without a vote are a circle of their own, and their deputies are none. */
    private static Set<PersonId> circle(Set<Recipient> recipients, NoticeFacts facts) {
        Set<PersonId> persons = new HashSet<>();
        for (Seat seat : facts.composition().seats()) {
            PersonId member = seat.member();
            boolean votes = seat.vote() == VotingRight.VOTES;
            if (member != null && recipients.contains(votes ? Recipient.MEMBERS : Recipient.MEMBERS_WITHOUT_VOTE)) {
                persons.add(member);
            }
            if (votes && recipients.contains(Recipient.DEPUTIES)) {
                persons.addAll(seat.deputies());
            }
        }
        return persons;
    }
}
