package no.samraad.engine.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
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
 * A body like the strategic cooperation committee of Troms og Ofoten: 6 from the trust, 6 from the municipalities, 2 GPs, 2
 * users, each with a personal deputy. The member of seat {@code unn-1} is {@code m-unn-1}, the deputy {@code d-unn-1}.
 */
public final class Ssu {
    public static final BodyCode BODY = new BodyCode("ssu");
    public static final PartnerCode TRUST = new PartnerCode("unn");
    public static final PartnerCode MUNICIPALITIES = new PartnerCode("kommuner");
    public static final PartnerCode GPS = new PartnerCode("fastleger");
    public static final PartnerCode USERS = new PartnerCode("brukere");
    public static final List<Partner> PARTNERS = List.of(
            new Partner(TRUST, Side.HOSPITAL),
            new Partner(MUNICIPALITIES, Side.MUNICIPAL),
            new Partner(GPS, Side.OTHER),
            new Partner(USERS, Side.OTHER));
    public static final LocalDate MEETING = LocalDate.of(2025, 12, 10);

    private Ssu() {}

    public static Seat seat(PartnerCode partner, int number) {
        String name = partner.value() + "-" + number;
        return new Seat(
                new SeatId(name),
                partner,
                VotingRight.VOTES,
                new PersonId("m-" + name),
                List.of(new PersonId("d-" + name)));
    }

    public static Composition composition() {
        List<Seat> seats = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            seats.add(seat(TRUST, number));
            seats.add(seat(MUNICIPALITIES, number));
        }
        for (int number = 1; number <= 2; number++) {
            seats.add(seat(GPS, number));
            seats.add(seat(USERS, number));
        }
        return new Composition(BODY, PARTNERS, seats);
    }

    public static PersonId member(PartnerCode partner, int number) {
        return new PersonId("m-" + partner.value() + "-" + number);
    }

    public static PersonId deputy(PartnerCode partner, int number) {
        return new PersonId("d-" + partner.value() + "-" + number);
    }

    public static SeatId seatId(PartnerCode partner, int number) {
        return new SeatId(partner.value() + "-" + number);
    }

    public static CheckIn memberIn(PartnerCode partner, int number) {
        return new CheckIn(member(partner, number), seatId(partner, number), Presence.IN_ROOM);
    }

    public static CheckIn deputyIn(PartnerCode partner, int number) {
        return new CheckIn(deputy(partner, number), seatId(partner, number), Presence.IN_ROOM);
    }

    /** So many members of each partner are in. */
    public static List<CheckIn> members(int trust, int municipalities, int gps, int users) {
        List<CheckIn> in = new ArrayList<>();
        Map.of(TRUST, trust, MUNICIPALITIES, municipalities, GPS, gps, USERS, users)
                .forEach((partner, count) -> {
                    for (int number = 1; number <= count; number++) {
                        in.add(memberIn(partner, number));
                    }
                });
        return in;
    }

    public static Attendance attendance(int trust, int municipalities, int gps, int users) {
        return new Attendance(members(trust, municipalities, gps, users), List.of());
    }

    public static Attendance with(List<CheckIn> in, CheckIn... more) {
        List<CheckIn> all = new ArrayList<>(in);
        all.addAll(Arrays.asList(more));
        return new Attendance(all, List.of());
    }

    public static Rule rule(String id, Provision provision) {
        return new Rule(new ProvisionId(id), Force.SHALL, new Scope.BodiesNamed(Set.of(BODY)), provision);
    }

    public static Paragraph paragraph(String id, String label, Rule... rules) {
        return new Paragraph(
                new ParagraphId(id), label, new LocalText(Map.of(Language.NB, "Tekst.")), List.of(rules), null);
    }

    public static StatutesDocument document(DocumentKind kind, Paragraph... paragraphs) {
        return new StatutesDocument(
                new DocumentId("doc-" + kind.name()),
                kind,
                new LocalText(Map.of(Language.NB, "Dokument")),
                null,
                LocalDate.of(2021, 4, 22),
                null,
                null,
                List.of(paragraphs));
    }

    /** § 6 no. 12: at least half of the voting members of each partner; "members" chosen to mean seats. */
    public static Quorum half(SeatBase seats) {
        return new Quorum(
                new Threshold.AtLeast(new Fraction(1, 2)), new QuorumBase.EachPartner(), seats, RemoteCounts.COUNTS);
    }

    public static RulesInForce rules(Paragraph... paragraphs) {
        return RulesInForce.on(MEETING, List.of(document(DocumentKind.STATUTES, paragraphs)));
    }

    public static RulesInForce quorumRules() {
        return rules(paragraph("6-12", "§ 6 nr. 12", rule("6-12-quorum", half(SeatBase.SEATS))));
    }
}
