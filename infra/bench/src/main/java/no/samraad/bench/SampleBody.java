package no.samraad.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.QuorumProvision.Quorum;
import no.samraad.engine.provision.QuorumProvision.QuorumBase;
import no.samraad.engine.provision.QuorumProvision.RemoteCounts;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/**
 * A body with a meeting and a notice, as the engine wants it and as plain rows for the peers. Two thirds of the members are
 * in, the deputy of every sixth seat is in, and everybody has had the notice.
 */
final class SampleBody {
    private static final BodyCode BODY = new BodyCode("body");
    private static final LocalDate MEETING = LocalDate.of(2025, 12, 10);

    /**
     * A seat as a plain row.
     *
     * @param id the seat
     * @param partner whose seat
     * @param member who fills it
     * @param deputy who sits when the member is out
     */
    public record SeatRow(String id, String partner, String member, String deputy) {}

    /**
     * A notice as a plain row.
     *
     * @param sent the day it was sent
     * @param meeting the day of the meeting
     * @param parts what was sent
     * @param recipients to whom
     * @param channel how
     */
    public record NoticeRow(
            LocalDate sent, LocalDate meeting, Set<String> parts, Set<String> recipients, String channel) {}

    private final List<Partner> partners = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final Set<PersonId> invited = new HashSet<>();
    private final List<String> partnerRows = new ArrayList<>();
    private final List<SeatRow> seatRows = new ArrayList<>();
    private final Set<String> in = new HashSet<>();
    private final Set<String> recipients = new HashSet<>();
    private final LocalDate sent;

    /**
     * Makes a body.
     *
     * @param size seats and partners, such as {@code 16/4}
     * @param everyNthAway one of so many members is away
     * @param daysBefore how many days before the meeting the notice is sent
     */
    SampleBody(String size, int everyNthAway, int daysBefore) {
        String[] parts = size.split("/", -1);
        int count = Integer.parseInt(parts[0]);
        int groups = Integer.parseInt(parts[1]);
        for (int group = 0; group < groups; group++) {
            partners.add(new Partner(new PartnerCode("partner-" + group), Side.OTHER));
            partnerRows.add("partner-" + group);
        }
        for (int number = 0; number < count; number++) {
            seat(number, "partner-" + number % groups, everyNthAway);
        }
        sent = MEETING.minusDays(daysBefore);
    }

    private void seat(int number, String partner, int everyNthAway) {
        SeatRow row = new SeatRow(
                String.format("seat-%04d", number),
                partner,
                String.format("member-%04d", number),
                String.format("deputy-%04d", number));
        seatRows.add(row);
        SeatId id = new SeatId(row.id());
        PersonId member = new PersonId(row.member());
        PersonId deputy = new PersonId(row.deputy());
        seats.add(new Seat(id, new PartnerCode(partner), VotingRight.VOTES, member, List.of(deputy)));
        invited.add(member);
        invited.add(deputy);
        recipients.add(row.member());
        recipients.add(row.deputy());
        boolean away = number % everyNthAway == 0;
        if (!away) {
            checkIns.add(new CheckIn(member, id, Presence.IN_ROOM));
            in.add(row.member());
        } else if (number % 6 == 0) {
            checkIns.add(new CheckIn(deputy, id, Presence.IN_ROOM));
            in.add(row.deputy());
        }
    }

    Composition composition() {
        return new Composition(BODY, partners, seats);
    }

    Attendance attendance() {
        return new Attendance(checkIns, List.of());
    }

    NoticeFacts notice() {
        return new NoticeFacts(
                new MeetingFacts(BODY, MeetingKind.ORDINARY, MEETING),
                MeetingForm.VIDEO,
                Openness.OPEN,
                NoticeFacts.Ground.NOT_STATED,
                sent.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Oslo")).toInstant(),
                Set.of(NoticePart.NOTICE, NoticePart.AGENDA, NoticePart.CASE_PAPERS),
                composition(),
                invited,
                Set.of(Channel.EMAIL));
    }

    LocalDate meetingDate() {
        return MEETING;
    }

    List<String> partnerRows() {
        return partnerRows;
    }

    List<SeatRow> seatRows() {
        return seatRows;
    }

    Set<String> in() {
        return in;
    }

    NoticeRow noticeRow() {
        return new NoticeRow(sent, MEETING, Set.of("notice", "agenda", "case-papers"), recipients, "email");
    }

    /** The instant the peers do not need; here so that both forms are made of the same day. */
    Instant sentAt() {
        return sent.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Oslo")).toInstant();
    }

    /** Half of each partner is a quorum; notice goes by e-mail to all, two weeks before, with everything. */
    static RulesInForce rules() {
        return RulesInForce.on(
                MEETING,
                List.of(new StatutesDocument(
                        new DocumentId("statutes"),
                        DocumentKind.STATUTES,
                        new LocalText(Map.of(Language.NB, "Vedtekter")),
                        null,
                        LocalDate.of(2021, 4, 22),
                        null,
                        null,
                        List.of(
                                paragraph(
                                        "quorum",
                                        new Quorum(
                                                new Threshold.AtLeast(new Fraction(1, 2)),
                                                new QuorumBase.EachPartner(),
                                                SeatBase.SEATS,
                                                RemoteCounts.COUNTS)),
                                paragraph(
                                        "deadline",
                                        new NoticeDeadline(
                                                new Deadline(
                                                        2,
                                                        DeadlineUnit.WEEK,
                                                        Anchor.MEETING_START,
                                                        Direction.BEFORE,
                                                        AnchorDay.NOT_COUNTED,
                                                        new EndOfDay.Midnight()),
                                                ExtraordinaryHolds.HOLDS)),
                                paragraph(
                                        "contents",
                                        new NoticeContents(
                                                Set.of(NoticePart.values()),
                                                Set.of(Recipient.MEMBERS, Recipient.DEPUTIES))),
                                paragraph("channel", new NoticeChannels(Set.of(Channel.EMAIL))),
                                paragraph("form", new MeetingForms(Set.of(MeetingForm.values()))),
                                paragraph("open", new MeetingsOpen(Openness.OPEN))))));
    }

    private static Paragraph paragraph(String id, Provision provision) {
        return new Paragraph(
                new ParagraphId(id),
                "§ " + id,
                new LocalText(Map.of(Language.NB, "Tekst")),
                List.of(new Rule(new ProvisionId(id), Force.SHALL, new Scope.BodiesNamed(Set.of(BODY)), provision)),
                null);
    }
}
