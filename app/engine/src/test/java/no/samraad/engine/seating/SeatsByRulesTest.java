package no.samraad.engine.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.SeatProvision.ParityCount;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.provision.SeatProvision.SeatRounding;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import no.samraad.engine.seating.StatutorySeats.Need;
import no.samraad.engine.seating.StatutorySeats.SetAside;
import no.samraad.engine.seating.StatutorySeats.StatutorySeat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Plassene et organ skal ha, lest ut av vedtektene")
class SeatsByRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PartyCode NORDVIK = new PartyCode("nordvik");
    private static final PartyCode SORVIK = new PartyCode("sorvik");
    private static final PartyCode VESTVIK = new PartyCode("vestvik");

    private static RulesInForce rules(LocalDate day, Provision... provisions) {
        Rule[] rules = IntStream.range(0, provisions.length)
                .mapToObj(at -> Ssu.rule("r-" + at, provisions[at]))
                .toArray(Rule[]::new);
        return RulesInForce.on(day, List.of(Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("2", "§ 2", rules))));
    }

    private static StatutorySeats seats(List<Party> parties, Provision... provisions) {
        return SeatsByRules.of(rules(DAY, provisions), Ssu.BODY, Roster.of(parties));
    }

    private static Party party(PartyCode code, long inhabitants) {
        return new Party(
                code,
                Ssu.MUNICIPALITIES,
                null,
                null,
                List.of(new Party.Figure(SeatKey.INHABITANTS, 2026, inhabitants)),
                List.of());
    }

    private static List<Party> municipalities(PartyCode... codes) {
        return Arrays.stream(codes)
                .map(code -> new Party(code, Ssu.MUNICIPALITIES))
                .toList();
    }

    private static long count(StatutorySeats seats, PartnerCode partner, Need need) {
        return seats.seats().stream()
                .filter(seat -> partner.equals(seat.partner()) && seat.need() == need)
                .count();
    }

    private static long of(StatutorySeats seats, PartyCode party) {
        return seats.seats().stream()
                .filter(seat -> seat.ground().equals(new SeatGround.OfParty(party)))
                .count();
    }

    @Test
    void aFixedNumberIsSoManySeatsOfThePartner() {
        StatutorySeats seats = seats(
                List.of(),
                new SeatProvision.VotingSeats(List.of(new SeatCount(Ssu.TRUST, 6), new SeatCount(Ssu.GPS, 2))));
        assertThat(seats.open()).isEmpty();
        assertThat(seats.seats()).hasSize(8).allSatisfy(seat -> {
            assertThat(seat.ground()).isEqualTo(new SeatGround.OfPartner());
            assertThat(seat.right()).isEqualTo(VotingRight.VOTES);
            assertThat(seat.citations())
                    .singleElement()
                    .satisfies(where -> assertThat(where.label()).isEqualTo("§ 2"));
        });
    }

    @Test
    void eachPartyHasItsSeatAndParityFollowsWhenOneJoinsInTheMiddleOfTheYear() {
        Party joins = new Party(VESTVIK, Ssu.MUNICIPALITIES, LocalDate.of(2026, 7, 1), null, List.of(), List.of());
        List<Party> parties = new ArrayList<>(municipalities(NORDVIK, SORVIK));
        parties.add(joins);
        Provision each = new SeatProvision.SeatPerParty(Ssu.MUNICIPALITIES, 1);
        Provision parity = new SeatProvision.SeatsInParity(Ssu.TRUST, Ssu.MUNICIPALITIES, ParityCount.PARTIES);
        StatutorySeats before =
                SeatsByRules.of(rules(LocalDate.of(2026, 6, 30), each, parity), Ssu.BODY, Roster.of(parties));
        assertThat(count(before, Ssu.MUNICIPALITIES, Need.DEMANDED)).isEqualTo(2);
        assertThat(count(before, Ssu.TRUST, Need.DEMANDED)).isEqualTo(2);
        StatutorySeats after =
                SeatsByRules.of(rules(LocalDate.of(2026, 7, 1), each, parity), Ssu.BODY, Roster.of(parties));
        assertThat(count(after, Ssu.MUNICIPALITIES, Need.DEMANDED)).isEqualTo(3);
        assertThat(count(after, Ssu.TRUST, Need.DEMANDED)).isEqualTo(3);
        assertThat(of(after, VESTVIK)).isEqualTo(1);
    }

    @Test
    void aLargeMemberMayHaveMoreButNeedNot() {
        StatutorySeats seats = seats(
                municipalities(NORDVIK, SORVIK),
                new SeatProvision.SeatPerParty(Ssu.MUNICIPALITIES, 1),
                new SeatProvision.WeightedSeats(
                        Ssu.MUNICIPALITIES, List.of(new SeatProvision.WeightedParty(NORDVIK, 3))),
                new SeatProvision.SeatsInParity(Ssu.TRUST, Ssu.MUNICIPALITIES, ParityCount.SEATS));
        assertThat(count(seats, Ssu.MUNICIPALITIES, Need.DEMANDED)).isEqualTo(2);
        assertThat(count(seats, Ssu.MUNICIPALITIES, Need.ALLOWED)).isEqualTo(2);
        assertThat(of(seats, NORDVIK)).isEqualTo(3);
        assertThat(count(seats, Ssu.TRUST, Need.DEMANDED)).isEqualTo(2);
        assertThat(count(seats, Ssu.TRUST, Need.ALLOWED)).isEqualTo(2);
    }

    @Test
    void twoPartnersThatFollowEachOtherFollowNobody() {
        StatutorySeats seats = seats(
                List.of(),
                new SeatProvision.SeatsInParity(Ssu.TRUST, Ssu.MUNICIPALITIES, ParityCount.SEATS),
                new SeatProvision.SeatsInParity(Ssu.MUNICIPALITIES, Ssu.TRUST, ParityCount.SEATS));
        assertThat(seats.seats()).isEmpty();
        assertThat(seats.open()).containsExactly(new Question.NoRule(Clause.SEATS_OF_PARTNER, Ssu.BODY));
    }

    @Test
    void seatsAreDividedByInhabitantsAndAskedForWhereAFigureIsMissing() {
        Provision rule = new SeatProvision.ProportionalSeats(
                Ssu.MUNICIPALITIES, 6, SeatKey.INHABITANTS, SeatRounding.HIGHEST_AVERAGES, 1);
        StatutorySeats seats =
                seats(List.of(party(NORDVIK, 77_000), party(SORVIK, 2_000), party(VESTVIK, 1_000)), rule);
        assertThat(List.of(of(seats, NORDVIK), of(seats, SORVIK), of(seats, VESTVIK)))
                .containsExactly(4L, 1L, 1L);
        StatutorySeats open = seats(municipalities(NORDVIK), rule);
        assertThat(open.seats()).isEmpty();
        assertThat(open.open())
                .containsExactly(new Question.FactMissing(Fact.FIGURE_OF_PARTY, new Subject.OfParty(NORDVIK)));
    }

    @Test
    void whereTwoStandEqualTheLastSeatIsForLot() {
        StatutorySeats seats = seats(
                List.of(party(NORDVIK, 500), party(SORVIK, 500)),
                new SeatProvision.ProportionalSeats(
                        Ssu.MUNICIPALITIES, 3, SeatKey.INHABITANTS, SeatRounding.ODD_DIVISORS, 0));
        assertThat(count(seats, Ssu.MUNICIPALITIES, Need.DEMANDED)).isEqualTo(2);
        assertThat(count(seats, Ssu.MUNICIPALITIES, Need.BY_LOT)).isEqualTo(1);
    }

    @Test
    void theFiguresAreThoseOfTheYearInWhichThoseWhoSitWereAppointed() {
        Party nordvik = new Party(
                NORDVIK,
                Ssu.MUNICIPALITIES,
                null,
                null,
                List.of(
                        new Party.Figure(SeatKey.INHABITANTS, 2024, 10_000),
                        new Party.Figure(SeatKey.INHABITANTS, 2026, 30_000)),
                List.of());
        Party sorvik = new Party(
                SORVIK,
                Ssu.MUNICIPALITIES,
                null,
                null,
                List.of(
                        new Party.Figure(SeatKey.INHABITANTS, 2024, 30_000),
                        new Party.Figure(SeatKey.INHABITANTS, 2026, 10_000)),
                List.of());
        SeatId seat = new SeatId("sorvik-1");
        Roster roster = new Roster(
                List.of(nordvik, sorvik),
                List.of(new Roster.GroundOfSeat(seat, new SeatGround.OfParty(SORVIK))),
                List.of(new Term(
                        seat,
                        Capacity.MEMBER,
                        new PersonId("p"),
                        new Appointment(LocalDate.of(2024, 1, 1), null, null, null, null, null))),
                List.of(),
                List.of());
        Provision rule = new SeatProvision.ProportionalSeats(
                Ssu.MUNICIPALITIES, 4, SeatKey.INHABITANTS, SeatRounding.LARGEST_REMAINDER, 0);
        assertThat(of(SeatsByRules.of(rules(DAY, rule), Ssu.BODY, roster), SORVIK))
                .isEqualTo(3);
        assertThat(of(SeatsByRules.of(rules(DAY, rule), Ssu.BODY, Roster.of(List.of(nordvik, sorvik))), SORVIK))
                .isEqualTo(1);
    }

    @Test
    void whatIsSetAsideIsMarkedOnSeatsOfThatPartyFirst() {
        SetAside nordvik = new SetAside(new Attribute.FromParty(NORDVIK), Force.SHALL);
        StatutorySeats seats = seats(
                municipalities(NORDVIK, SORVIK),
                new SeatProvision.SeatPerParty(Ssu.MUNICIPALITIES, 1),
                new SeatProvision.SeatsSetAside(Ssu.MUNICIPALITIES, 1, new Attribute.FromParty(NORDVIK)));
        assertThat(seats.seats())
                .filteredOn(seat -> seat.setAside().contains(nordvik))
                .singleElement()
                .satisfies(seat -> assertThat(seat.ground()).isEqualTo(new SeatGround.OfParty(NORDVIK)));
    }

    @Test
    void sectorsShareTheSeatsAndEachSeatHasOne() {
        StatutorySeats seats = seats(
                List.of(),
                new SeatProvision.VotingSeats(List.of(new SeatCount(Ssu.MUNICIPALITIES, 3))),
                new SeatProvision.SeatsBySector(
                        Ssu.MUNICIPALITIES,
                        List.of(
                                new SeatProvision.SectorSeats(Attribute.Sector.PRIMARY_HEALTH_AND_CARE, 2),
                                new SeatProvision.SectorSeats(Attribute.Sector.CHILD_WELFARE, 1))));
        assertThat(seats.seats()).allSatisfy(seat -> assertThat(seat.setAside()).hasSize(1));
    }

    @Test
    void anOfficeElsewhereAndAnotherBodyGiveSeatsOfTheirOwn() {
        BodyCode board = new BodyCode("board");
        StatutorySeats seats = seats(
                List.of(),
                new SeatProvision.SeatByOffice(board, Set.of(Office.CHAIR), VotingRight.VOTES),
                new SeatProvision.CrossRepresentation(board, 2, VotingRight.WITHOUT_VOTE),
                new SeatProvision.MembersWithoutVote(
                        List.of(new SeatCount(Ssu.USERS, 1)), Set.of(SeatProvision.Right.ATTEND)));
        assertThat(seats.seats())
                .extracting(StatutorySeat::ground)
                .containsExactly(
                        new SeatGround.ByOffice(board, Office.CHAIR),
                        new SeatGround.FromBody(board),
                        new SeatGround.FromBody(board),
                        new SeatGround.OfPartner());
        assertThat(seats.seats())
                .extracting(StatutorySeat::right)
                .containsExactly(
                        VotingRight.VOTES,
                        VotingRight.WITHOUT_VOTE,
                        VotingRight.WITHOUT_VOTE,
                        VotingRight.WITHOUT_VOTE);
    }

    @Test
    void bodiesThatSitInEachOtherDoSoWhicheverOfThemTheRuleIsWordedFor() {
        BodyCode other = new BodyCode("other");
        Rule wordedForTheOther = new Rule(
                new ProvisionId("cross"),
                Force.SHALL,
                new Scope.BodiesNamed(Set.of(other)),
                new SeatProvision.CrossRepresentation(Ssu.BODY, 1, VotingRight.WITHOUT_VOTE));
        RulesInForce rules = RulesInForce.on(
                DAY, List.of(Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("2", "§ 2", wordedForTheOther))));
        assertThat(SeatsByRules.of(rules, Ssu.BODY, Roster.empty()).seats())
                .extracting(StatutorySeat::ground)
                .containsExactly(new SeatGround.FromBody(other));
        assertThat(SeatsByRules.of(rules, other, Roster.empty()).seats())
                .extracting(StatutorySeat::ground)
                .containsExactly(new SeatGround.FromBody(Ssu.BODY));
    }

    @Test
    void whereNoRuleGivesSeatsThatIsAsked() {
        StatutorySeats seats = seats(List.of(), new SeatProvision.PartnerGroups(Ssu.PARTNERS));
        assertThat(seats.open()).containsExactly(new Question.NoRule(Clause.SEATS_OF_PARTNER, Ssu.BODY));
        LocalText name = new LocalText(Map.of(Language.NB, "nord"));
        assertThat(Standings.sameName(name, new LocalText(Map.of(Language.NB, "nord", Language.NN, "nord"))))
                .isTrue();
        assertThat(Standings.sameName(name, new LocalText(Map.of(Language.NN, "nord"))))
                .isFalse();
    }
}
