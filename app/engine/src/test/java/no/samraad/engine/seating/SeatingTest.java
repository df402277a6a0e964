package no.samraad.engine.seating;

import static no.samraad.engine.seating.Board.NORDVIK;
import static no.samraad.engine.seating.Board.SORVIK;
import static no.samraad.engine.seating.Board.TOWNS;
import static no.samraad.engine.seating.Board.TRUST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Attribute.Sector;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.SeatProvision.AppointedSeats;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.GroupForm;
import no.samraad.engine.provision.SeatProvision.HeldAuthority;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.provision.SeatProvision.ParityCount;
import no.samraad.engine.provision.SeatProvision.Right;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatFilled;
import no.samraad.engine.provision.SeatProvision.SeatKey;
import no.samraad.engine.provision.SeatProvision.SeatRounding;
import no.samraad.engine.provision.SeatProvision.TermAlignment;
import no.samraad.engine.provision.SeatProvision.TermUpOn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import no.samraad.engine.seating.Person.Extent;
import no.samraad.engine.seating.Person.Post;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Plassene og de som sitter, holdt mot vedtektene")
class SeatingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Class<?> outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome().getClass();
    }

    private static Outcome outcomeOf(Judgement judgement, Clause clause, Subject about) {
        return Findings.part(Findings.part(judgement, clause), about).outcome();
    }

    private static boolean judged(Judgement judgement, Clause clause) {
        return judgement.finding().parts().stream().anyMatch(part -> part.clause() == clause);
    }

    @Nested
    @DisplayName("B1–B5 og B10: hvor mange plasser")
    class Numbers {
        private Board board() {
            return new Board()
                    .rule(new SeatProvision.PartnerGroups(
                            List.of(new Partner(TRUST, Side.HOSPITAL), new Partner(TOWNS, Side.MUNICIPAL))))
                    .rule(new SeatProvision.SeatPerParty(TOWNS, 1))
                    .rule(new SeatProvision.SeatsInParity(TRUST, TOWNS, ParityCount.PARTIES))
                    .party(NORDVIK)
                    .party(SORVIK)
                    .seat("t-1", TRUST, "Anna")
                    .seat("t-2", TRUST, "Berit")
                    .seat("k-1", TOWNS, "Gro")
                    .seat("k-2", TOWNS, "Hans")
                    .person("Gro", NORDVIK)
                    .person("Hans", SORVIK);
        }

        @Test
        void oneForEachPartyAndAsManyFromTheTrustAreRight() {
            Judgement right = board().check(DAY);
            for (Clause clause : List.of(Clause.PARTNERS, Clause.SEATS_OF_PARTY, Clause.SEATS_IN_PARITY)) {
                assertThat(outcome(right, clause)).as(clause.key()).isEqualTo(Outcome.Met.class);
            }
            assertThat(judged(right, Clause.SEATS_OF_PARTNER)).isFalse();
        }

        @Test
        void aPartyThatJoinsMovesParityFromItsFirstDay() {
            PartyCode third = new PartyCode("vestvik");
            Board board = board().party(new Party(third, TOWNS, LocalDate.of(2026, 7, 1), null, List.of(), List.of()));
            assertThat(outcome(board.check(LocalDate.of(2026, 6, 30)), Clause.SEATS_IN_PARITY))
                    .isEqualTo(Outcome.Met.class);
            Judgement after = board.check(LocalDate.of(2026, 7, 1));
            Finding parity = Findings.part(after, Clause.SEATS_IN_PARITY);
            assertThat(parity.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(Findings.count(parity).required()).isEqualTo(3);
            assertThat(outcomeOf(after, Clause.SEATS_OF_PARTY, new Subject.OfParty(third)))
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(after.disposition()).isInstanceOf(Disposition.Refused.class);
        }

        @Test
        void aSeatOfOneThatHasLeftAndASeatTooManyAreNamed() {
            Board board = board().person("Kari", new PartyCode("borte")).seat("k-3", TOWNS, "Kari");
            Finding perParty = Findings.part(board.check(DAY), Clause.SEATS_OF_PARTY);
            Finding gone = Findings.part(perParty, new Subject.OfParty(new PartyCode("borte")));
            assertThat(gone.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(gone.notes()).containsExactly(new Note.NoParty(new PartyCode("borte")));
            assertThat(gone.measures())
                    .containsExactly(new Measure.AtMost(gone.about(), 1, 0, Measure.CountUnit.SEATS));
        }

        @Test
        void whoseAVacantSeatIsMustBeSaidAndAPartysOwnSeatSaysIt() {
            Board vacant = board().seat("k-2", TOWNS, null);
            assertThat(outcomeOf(vacant.check(DAY), Clause.SEATS_OF_PARTY, new Subject.OfParty(SORVIK)))
                    .isEqualTo(new Outcome.Undetermined(List.of(
                            new Question.FactMissing(Fact.PARTY_OF_SEAT, new Subject.OfSeat(new SeatId("k-2"))))));
            vacant.ground("k-2", new SeatGround.OfParty(SORVIK));
            assertThat(outcome(vacant.check(DAY), Clause.SEATS_OF_PARTY)).isEqualTo(Outcome.Met.class);
        }

        @Test
        void aSeatTooManyIsNeverMetBecauseNobodyHasSaidWhoseItIs() {
            Judgement full = board().seat("k-3", TOWNS, null).check(DAY);
            assertThat(outcome(full, Clause.SEATS_OF_PARTY))
                    .as("two parties, one each, three seats")
                    .isEqualTo(Outcome.NotMet.class);
            Board large = board().rule(new SeatProvision.WeightedSeats(
                            TOWNS, List.of(new SeatProvision.WeightedParty(NORDVIK, 2))))
                    .seat("k-3", TOWNS, null);
            assertThat(outcome(large.check(DAY), Clause.SEATS_OF_PARTY))
                    .as("it may be the large one's second, or one too many for the other")
                    .isEqualTo(Outcome.Undetermined.class);
            assertThat(outcome(
                            large.ground("k-3", new SeatGround.OfParty(NORDVIK)).check(DAY), Clause.SEATS_OF_PARTY))
                    .isEqualTo(Outcome.Met.class);
        }

        @Test
        void whoLacksMoreThanThereAreSeatsNobodyHasSaidWhoseTheyAreLacksThemForCertain() {
            Board two = new Board()
                    .rule(new SeatProvision.SeatPerParty(TOWNS, 2))
                    .party(NORDVIK)
                    .seat("k-1", TOWNS, null);
            assertThat(outcome(two.check(DAY), Clause.SEATS_OF_PARTY)).isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(two.seat("k-2", TOWNS, null).check(DAY), Clause.SEATS_OF_PARTY))
                    .isEqualTo(Outcome.Undetermined.class);
        }

        @Test
        void aPlainNumberThatMayHoldIsAskedAboutAlsoWhereOtherNumbersFollowFromTheParties() {
            Rule open = new Rule(
                    new ProvisionId("2-plasser"),
                    Force.SHALL,
                    new Scope.NoBodyNamed(),
                    new SeatProvision.VotingSeats(List.of(new SeatCount(TRUST, 2))));
            Board board = board();
            RulesInForce rules = RulesInForce.on(
                    DAY,
                    List.of(
                            Ssu.document(DocumentKind.AGREEMENT, Ssu.paragraph("2", "punkt 2", open)),
                            Ssu.document(
                                    DocumentKind.STATUTES,
                                    Ssu.paragraph(
                                            "3",
                                            "§ 3",
                                            Ssu.rule("per", new SeatProvision.SeatPerParty(TOWNS, 1)),
                                            Ssu.rule(
                                                    "par",
                                                    new SeatProvision.SeatsInParity(
                                                            TRUST, TOWNS, ParityCount.PARTIES))))));
            Judgement judgement =
                    Engine.judge(new Act.CheckSeats(new SeatingFacts(board.composition(), board.roster())), rules);
            assertThat(outcome(judgement, Clause.SEATS_OF_PARTNER)).isEqualTo(Outcome.Undetermined.class);
        }

        @Test
        void seatsOfAPartnerNoRuleCountsAreAskedAboutWhateverIsSaidOfTheOthers() {
            Board board = board().seat("f-1", Ssu.GPS, "Lege");
            assertThat(outcome(board.check(DAY), Clause.SEATS_OF_PARTNER)).isEqualTo(Outcome.Undetermined.class);
            assertThat(Findings.part(board.check(DAY), Clause.PARTNERS).notes())
                    .as("also one of whom nothing but the seats is known")
                    .containsExactly(new Note.NotAPartner(Ssu.GPS));
        }

        @Test
        void aLargePartyMayHaveUpToItsMostAndNotOneMore() {
            Board board = board().rule(new SeatProvision.WeightedSeats(
                            TOWNS, List.of(new SeatProvision.WeightedParty(NORDVIK, 2))))
                    .person("Ida", NORDVIK)
                    .seat("k-3", TOWNS, "Ida");
            assertThat(outcome(board.check(DAY), Clause.SEATS_OF_LARGE_PARTY)).isEqualTo(Outcome.Met.class);
            assertThat(outcome(board.check(DAY), Clause.SEATS_OF_PARTY)).isEqualTo(Outcome.Met.class);
            board.person("Jens", NORDVIK).seat("k-4", TOWNS, "Jens");
            assertThat(outcome(board.check(DAY), Clause.SEATS_OF_LARGE_PARTY)).isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(board.check(DAY), Clause.SEATS_OF_PARTY)).isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void aPartnerOnAnotherSideThanTheRulesSayIsNone() {
            Board board = new Board()
                    .rule(new SeatProvision.PartnerGroups(List.of(new Partner(TRUST, Side.HOSPITAL))))
                    .seat("t-1", TRUST, "Anna")
                    .seat("k-1", TOWNS, "Gro");
            assertThat(Findings.part(board.check(DAY), Clause.PARTNERS).notes())
                    .containsExactly(new Note.NotAPartner(TOWNS));
        }

        @Test
        void aTotalThatTheTextGivesIsHeldAgainstTheSeats() {
            Board board = board().rule(new SeatProvision.SeatTotal(4));
            assertThat(outcome(board.check(DAY), Clause.SEATS_IN_ALL)).isEqualTo(Outcome.Met.class);
            board.seat("k-3", TOWNS, "Kari");
            assertThat(outcome(board.check(DAY), Clause.SEATS_IN_ALL)).isEqualTo(Outcome.NotMet.class);
        }

        private Board proportional(long nordvik, long sorvik) {
            return new Board()
                    .rule(new SeatProvision.ProportionalSeats(
                            TOWNS, 3, SeatKey.INHABITANTS, SeatRounding.ODD_DIVISORS, 0))
                    .party(inhabitants(NORDVIK, nordvik))
                    .party(inhabitants(SORVIK, sorvik))
                    .person("Gro", NORDVIK)
                    .person("Hans", SORVIK)
                    .person("Ida", NORDVIK)
                    .seat("k-1", TOWNS, "Gro")
                    .seat("k-2", TOWNS, "Hans")
                    .seat("k-3", TOWNS, "Ida");
        }

        private static Party inhabitants(PartyCode code, long inhabitants) {
            return new Party(
                    code,
                    TOWNS,
                    null,
                    null,
                    List.of(new Party.Figure(SeatKey.INHABITANTS, 2026, inhabitants)),
                    List.of());
        }

        @Test
        void seatsInProportionAreHeldAgainstTheFiguresOfTheYear() {
            assertThat(outcome(proportional(2_000, 1_000).check(DAY), Clause.SEATS_IN_PROPORTION))
                    .isEqualTo(Outcome.Met.class);
            Judgement turned = proportional(1_000, 2_000).check(DAY);
            assertThat(outcomeOf(turned, Clause.SEATS_IN_PROPORTION, new Subject.OfParty(NORDVIK)))
                    .isInstanceOf(Outcome.NotMet.class);
            assertThat(outcomeOf(turned, Clause.SEATS_IN_PROPORTION, new Subject.OfPartner(TOWNS)))
                    .isInstanceOf(Outcome.Met.class);
        }

        @Test
        void equalFiguresForTheLastSeatAreRightEitherWayAndTheLotIsNamed() {
            Finding even = Findings.part(proportional(1_000, 1_000).check(DAY), Clause.SEATS_IN_PROPORTION);
            assertThat(even.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(even.parts().getFirst().notes()).containsExactly(new Note.LotDecides(List.of(NORDVIK, SORVIK)));
        }
    }

    @Nested
    @DisplayName("B6 og B9: plasser som er satt av")
    class SetAside {
        private Board board(Force force, Attribute attribute) {
            return new Board()
                    .rule(force, new SeatProvision.SeatsSetAside(TOWNS, 1, attribute))
                    .party(NORDVIK)
                    .seat("k-1", TOWNS, "Gro")
                    .seat("k-2", TOWNS, "Hans")
                    .person("Gro", SORVIK)
                    .person("Hans", SORVIK);
        }

        @Test
        void oneOfTheTwoFromTheTownIsMetByThatOne() {
            Board board = board(Force.SHALL, new Attribute.FromParty(NORDVIK)).person("Ida", NORDVIK);
            assertThat(board.check(DAY).disposition()).isInstanceOf(Disposition.Refused.class);
            board.seat("k-2", TOWNS, "Ida");
            Finding met = Findings.part(board.check(DAY), Clause.SEATS_SET_ASIDE);
            assertThat(met.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(met.notes()).containsExactly(new Note.MetBy(List.of(new PersonId("Ida"))));
        }

        @Test
        void asFarAsPossibleIsMarkedAndRefusesNothing() {
            Board board = board(Force.SHOULD, new Attribute.FromParty(NORDVIK));
            Judgement marked = board.appoint(DAY, "k-2", "Hans", null);
            assertThat(outcome(marked, Clause.SEATS_SET_ASIDE)).isEqualTo(Outcome.NotMet.class);
            Board hard = board(Force.SHALL, new Attribute.FromParty(NORDVIK));
            assertThat(hard.appoint(DAY, "k-2", "Hans", null).disposition()).isInstanceOf(Disposition.Refused.class);
            assertThat(marked.disposition()).isNotInstanceOf(Disposition.Refused.class);
        }

        @Test
        void aVacantSeatBreaksNothingAsLongAsItCanStillGoToTheRightOne() {
            Board board = board(Force.SHALL, new Attribute.FromParty(NORDVIK)).seat("k-2", TOWNS, null);
            Finding open = Findings.part(board.check(DAY), Clause.SEATS_SET_ASIDE);
            assertThat(open.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(open.notes()).containsExactly(new Note.VacantSeatsLeft(1));
            Judgement last = board.appoint(DAY, "k-2", "Hans", null);
            assertThat(outcome(last, Clause.SEATS_SET_ASIDE)).isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void aVacantSeatOfAnotherPartysOwnCanNeverGoToTheRightOne() {
            Board board = board(Force.SHALL, new Attribute.FromParty(NORDVIK))
                    .seat("k-2", TOWNS, null)
                    .ground("k-2", new SeatGround.OfParty(SORVIK));
            assertThat(outcome(board.check(DAY), Clause.SEATS_SET_ASIDE)).isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void whereNothingIsKnownOfAPersonItIsAsked() {
            Board board = board(Force.SHALL, new Attribute.FromParty(NORDVIK)).seat("k-2", TOWNS, "Ukjent");
            assertThat(Findings.part(board.check(DAY), Clause.SEATS_SET_ASIDE).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.FactMissing(
                            Fact.STANDING_OF_PERSON, new Subject.OfPerson(new PersonId("Ukjent"))))));
        }

        private Class<?> gp(Post... posts) {
            Board board = board(Force.SHALL, new Attribute.WithStanding(Standing.PRACTISING_GP))
                    .seat("k-1", TOWNS, "Lege")
                    .seat("k-2", TOWNS, "Hans")
                    .person(new Person(new PersonId("Lege"), NORDVIK, List.of(posts), Set.of(), null));
            return outcome(board.check(DAY), Clause.SEATS_SET_ASIDE);
        }

        @Test
        void aFullTimeMunicipalChiefDoctorIsNotAPractisingGpAndACombinedPostIs() {
            Post gp = new Post(Standing.PRACTISING_GP, null);
            assertThat(gp(gp)).isEqualTo(Outcome.Met.class);
            assertThat(gp(new Post(Standing.DOCTOR, null))).isEqualTo(Outcome.NotMet.class);
            assertThat(gp(new Post(Standing.MUNICIPAL_CHIEF_DOCTOR, Extent.FULL_TIME)))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(gp(gp, new Post(Standing.MUNICIPAL_CHIEF_DOCTOR, Extent.FULL_TIME)))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(gp(new Post(Standing.MUNICIPAL_CHIEF_DOCTOR, Extent.COMBINED)))
                    .isEqualTo(Outcome.Met.class);
            assertThat(gp(new Post(Standing.MUNICIPAL_CHIEF_DOCTOR, null))).isEqualTo(Outcome.Undetermined.class);
            assertThat(gp(gp, new Post(Standing.MUNICIPAL_CHIEF_DOCTOR, null))).isEqualTo(Outcome.Met.class);
        }

        @Test
        void whatAPostBringsWithItCountsToo() {
            Roster roster = Roster.empty();
            Standings standings = new Standings(roster, new Board().on(DAY));
            Person mayor =
                    new Person(new PersonId("o"), NORDVIK, List.of(new Post(Standing.MAYOR, null)), Set.of(), null);
            assertThat(standings.of(mayor, new Attribute.WithStanding(Standing.ELECTED_POLITICIAN)))
                    .isEqualTo(Standings.Held.YES);
            assertThat(standings.of(mayor, new Attribute.WithStanding(Standing.DOCTOR)))
                    .isEqualTo(Standings.Held.NO);
            Person gp = new Person(
                    new PersonId("l"), NORDVIK, List.of(new Post(Standing.PRACTISING_GP, null)), Set.of(), null);
            assertThat(standings.of(gp, new Attribute.WithStanding(Standing.DOCTOR)))
                    .isEqualTo(Standings.Held.YES);
        }

        @Test
        void theSizeOfAMunicipalityIsItsInhabitantsOfTheYear() {
            Party small = new Party(
                    NORDVIK,
                    TOWNS,
                    null,
                    null,
                    List.of(new Party.Figure(SeatKey.INHABITANTS, 2026, 1_999)),
                    List.of(new LocalText(Map.of(Language.NB, "Nord"))));
            Standings standings = new Standings(Roster.of(List.of(small)), new Board().on(DAY));
            Person one = new Person(new PersonId("p"), NORDVIK);
            assertThat(standings.of(one, new Attribute.FromPartiesBelow(2_000))).isEqualTo(Standings.Held.YES);
            assertThat(standings.of(one, new Attribute.FromPartiesBelow(1_999))).isEqualTo(Standings.Held.NO);
            assertThat(standings.of(one, new Attribute.FromPartiesOfAtLeast(1_999)))
                    .isEqualTo(Standings.Held.YES);
            assertThat(standings.of(one, new Attribute.FromPartiesOfAtLeast(2_000)))
                    .isEqualTo(Standings.Held.NO);
            assertThat(standings.of(one, new Attribute.FromArea(new LocalText(Map.of(Language.NB, "Nord")))))
                    .isEqualTo(Standings.Held.YES);
            assertThat(standings.of(new Person(new PersonId("q"), SORVIK), new Attribute.FromPartiesBelow(2_000)))
                    .isEqualTo(Standings.Held.NOT_KNOWN);
            assertThat(standings.of(new Person(new PersonId("r"), null), new Attribute.FromPartiesBelow(2_000)))
                    .isEqualTo(Standings.Held.NO);
        }

        private static Person in(String id, Sector... sectors) {
            return new Person(new PersonId(id), NORDVIK, List.of(), Set.of(sectors), null);
        }

        @Test
        void someoneOfTwoSectorsFillsTheSeatNobodyElseCan() {
            Board board = new Board()
                    .rule(new SeatProvision.SeatsBySector(
                            TOWNS,
                            List.of(
                                    new SeatProvision.SectorSeats(Sector.PRIMARY_HEALTH_AND_CARE, 1),
                                    new SeatProvision.SectorSeats(Sector.CHILD_WELFARE, 1))))
                    .seat("k-1", TOWNS, "Gro")
                    .seat("k-2", TOWNS, "Hans")
                    .person(in("Gro", Sector.PRIMARY_HEALTH_AND_CARE, Sector.CHILD_WELFARE))
                    .person(in("Hans", Sector.PRIMARY_HEALTH_AND_CARE));
            assertThat(outcome(board.check(DAY), Clause.SEATS_BY_SECTOR)).isEqualTo(Outcome.Met.class);
            board.person(in("Ida", Sector.PRIMARY_HEALTH_AND_CARE)).seat("k-1", TOWNS, "Ida");
            Finding lacking = Findings.part(board.check(DAY), Clause.SEATS_BY_SECTOR);
            assertThat(lacking.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(lacking.notes()).containsExactly(new Note.SectorShort(Sector.CHILD_WELFARE, 0, 1));
            board.seat("k-1", TOWNS, null);
            assertThat(outcome(board.check(DAY), Clause.SEATS_BY_SECTOR)).isEqualTo(Outcome.Met.class);
        }
    }

    @Nested
    @DisplayName("B7 og B8: plasser som følger et verv, og organer i hverandre")
    class Offices {
        private final BodyCode council = new BodyCode("rad");

        private Board board() {
            return new Board()
                    .rule(new SeatProvision.SeatByOffice(council, Set.of(Office.CHAIR), VotingRight.VOTES))
                    .rule(new SeatProvision.VotingSeats(List.of(new SeatCount(TRUST, 1))))
                    .seat("t-1", TRUST, "Anna")
                    .seat("v-1", TRUST, "Berit")
                    .ground("v-1", new SeatGround.ByOffice(council, Office.CHAIR))
                    .office(council, Office.CHAIR, "Berit", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 31))
                    .office(council, Office.CHAIR, "Cato", LocalDate.of(2026, 4, 1), null);
        }

        @Test
        void theSeatFollowsTheOfficeOnTheDayItChangesHands() {
            Judgement before = board().check(LocalDate.of(2026, 3, 31));
            assertThat(outcome(before, Clause.SEAT_FOLLOWS_OFFICE)).isEqualTo(Outcome.Met.class);
            assertThat(outcome(before, Clause.SEATS_OF_PARTNER)).isEqualTo(Outcome.Met.class);
            Judgement after = board().check(LocalDate.of(2026, 4, 1));
            Finding follows = Findings.part(after, Clause.SEAT_FOLLOWS_OFFICE);
            assertThat(follows.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(follows.remedies())
                    .containsExactly(new Remedy.SeatThisOne(new PersonId("Cato"), new SeatId("v-1")));
        }

        @Test
        void nobodyElseIsAppointedToIt() {
            LocalDate day = LocalDate.of(2026, 4, 1);
            assertThat(board().appoint(day, "v-1", "Dag", null).disposition()).isInstanceOf(Disposition.Refused.class);
            assertThat(board().appoint(day, "v-1", "Cato", null).disposition()).isInstanceOf(Disposition.Allowed.class);
        }

        @Test
        void aBodyThatLacksTheSeatAndASeatThatLacksItsVoteAreNotRight() {
            Board without = new Board()
                    .rule(new SeatProvision.SeatByOffice(council, Set.of(Office.CHAIR), VotingRight.VOTES))
                    .seat("t-1", TRUST, "Anna");
            assertThat(Findings.part(
                                    Findings.part(without.check(DAY), Clause.SEAT_FOLLOWS_OFFICE),
                                    new Subject.OfBody(Board.BODY))
                            .notes())
                    .containsExactly(new Note.NoSeatForOffice(Office.CHAIR, council));
            Board mute = board().seatWith("v-1", TRUST, VotingRight.WITHOUT_VOTE, "Berit");
            assertThat(outcome(mute.check(DAY), Clause.SEAT_FOLLOWS_OFFICE)).isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void bodiesInEachOtherHaveAsManySeatsAsTheRuleSays() {
            Board board = new Board()
                    .rule(new SeatProvision.CrossRepresentation(council, 1, VotingRight.WITHOUT_VOTE))
                    .seatWith("r-1", TRUST, VotingRight.WITHOUT_VOTE, "Anna");
            assertThat(outcome(board.check(DAY), Clause.CROSS_REPRESENTATION)).isEqualTo(Outcome.NotMet.class);
            board.ground("r-1", new SeatGround.FromBody(council));
            assertThat(outcome(board.check(DAY), Clause.CROSS_REPRESENTATION)).isEqualTo(Outcome.Met.class);
            board.seat("r-1", TRUST, "Anna");
            assertThat(outcome(board.check(DAY), Clause.CROSS_REPRESENTATION)).isEqualTo(Outcome.NotMet.class);
        }
    }

    @Nested
    @DisplayName("B11: hvem som oppnevner, hvordan, og på forslag av hvem")
    class Appointing {
        private final Appointer north = new Appointer.Outside(new LocalText(Map.of(Language.NB, "Nordrådet")));
        private final Appointer heads = new Appointer.Outside(new LocalText(Map.of(Language.NB, "Kommuneoverlegene")));

        private Board board(Appointment first) {
            return new Board()
                    .rule(new SeatProvision.SeatsAppointed(List.of(
                            new AppointedSeats(TOWNS, 1, north, AppointingMethod.ELECTED, heads),
                            new AppointedSeats(TOWNS, 1, new Appointer.EachParty(), AppointingMethod.APPOINTED, null))))
                    .seat("k-1", TOWNS, "Gro")
                    .person("Gro", NORDVIK)
                    .term("k-1", "Gro", first);
        }

        @Test
        void theRightOneTheRightWayOnTheRightProposalIsKept() {
            Judgement right =
                    board(Board.by(north, AppointingMethod.ELECTED, heads)).check(DAY);
            assertThat(outcome(right, Clause.APPOINTED_BY)).isEqualTo(Outcome.Met.class);
            assertThat(outcome(right, Clause.APPOINTED_HOW)).isEqualTo(Outcome.Met.class);
        }

        @Test
        void aPartyAppointsForItselfAndForNobodyElse() {
            Judgement own = board(Board.by(new Appointer.OneParty(NORDVIK), AppointingMethod.APPOINTED, null))
                    .check(DAY);
            assertThat(outcome(own, Clause.APPOINTED_BY)).isEqualTo(Outcome.Met.class);
            Judgement other = board(Board.by(new Appointer.OneParty(SORVIK), AppointingMethod.APPOINTED, null))
                    .check(DAY);
            assertThat(outcome(other, Clause.APPOINTED_BY)).isEqualTo(Outcome.NotMet.class);
            assertThat(other.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        }

        @Test
        void electedInsteadOfAppointedAndWithoutTheProposalAreEachNamed() {
            Finding how = Findings.part(
                    board(Board.by(north, AppointingMethod.APPOINTED, null)).check(DAY), Clause.APPOINTED_HOW);
            assertThat(how.parts().getFirst().notes())
                    .containsExactly(
                            new Note.MethodShouldBe(new SeatId("k-1"), AppointingMethod.ELECTED),
                            new Note.ProposalShouldComeFrom(new SeatId("k-1"), heads));
        }

        @Test
        void oneMoreThanItAppointsToIsTooMany() {
            Board board = board(Board.by(north, AppointingMethod.ELECTED, heads))
                    .seat("k-2", TOWNS, "Hans")
                    .person("Hans", SORVIK)
                    .term("k-2", "Hans", Board.by(north, AppointingMethod.ELECTED, heads));
            Finding by = Findings.part(board.check(DAY), Clause.APPOINTED_BY);
            assertThat(by.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(by.parts().getLast().notes()).containsExactly(new Note.AppointsTooMany(north));
        }

        @Test
        void whoAppointedIsAskedWhereItIsNotKnownAndIsAGapWhereNoRuleSaysIt() {
            assertThat(outcome(board(Board.by(null, null, null)).check(DAY), Clause.APPOINTED_BY))
                    .isEqualTo(Outcome.Undetermined.class);
            Judgement gap = new Board().seat("k-1", TOWNS, "Gro").check(DAY);
            assertThat(Findings.part(gap, Clause.APPOINTED_BY).outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.APPOINTED_BY, Board.BODY))));
        }
    }

    @Nested
    @DisplayName("B12: funksjonstid, gjenvalg og hvem som blir sittende")
    class Terms {
        private final LocalDate from = LocalDate.of(2022, 3, 2);

        private Board board(TermAlignment alignment, HoldOver holdOver) {
            return new Board()
                    .rule(new SeatProvision.TermOfOffice(
                            4, alignment, new SeatProvision.Reelection.AtMost(2), holdOver))
                    .seat("k-1", TOWNS, "Gro");
        }

        private Board fromAppointment(HoldOver holdOver) {
            return board(new TermAlignment.FromAppointment(), holdOver).term("k-1", "Gro", from, null);
        }

        @Test
        void aTermOfFourYearsRunsThroughTheDayBeforeTheSameDateAndIsOverTheDayAfterIt() {
            Board board = fromAppointment(HoldOver.ENDS_WITH_TERM);
            assertThat(outcome(board.check(LocalDate.of(2026, 3, 1)), Clause.TERM_RUNS))
                    .isEqualTo(Outcome.Met.class);
            Finding over = Findings.part(board.check(LocalDate.of(2026, 3, 3)), Clause.TERM_RUNS);
            assertThat(over.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(over.parts().getFirst().notes())
                    .containsExactly(new Note.TermEnded(new SeatId("k-1"), LocalDate.of(2026, 3, 2)));
        }

        @Test
        void onTheSameDateItselfTheTextIsOpenUntilTheCommunityChooses() {
            Board board = fromAppointment(HoldOver.ENDS_WITH_TERM);
            Finding open =
                    Findings.part(board.check(DAY), Clause.TERM_RUNS).parts().getFirst();
            assertThat(open.outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(open.readings()).hasSize(2);
            assertThat(((Outcome.Undetermined) open.outcome()).questions())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Question.ChoiceMissing.class,
                            question -> assertThat(question.choice()).isEqualTo(Choice.TERM_LAST_DAY));
            assertThat(outcome(
                            fromAppointment(HoldOver.ENDS_WITH_TERM)
                                    .rule(new SeatProvision.TermLastDay(TermUpOn.SAME_DATE))
                                    .check(DAY),
                            Clause.TERM_RUNS))
                    .isEqualTo(Outcome.Met.class);
            assertThat(outcome(
                            fromAppointment(HoldOver.ENDS_WITH_TERM)
                                    .rule(new SeatProvision.TermLastDay(TermUpOn.DAY_BEFORE))
                                    .check(DAY),
                            Clause.TERM_RUNS))
                    .isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void whereMembersSitOnBothReadingsAreMetAndItIsSaidWhatTheySitOn() {
            Finding sits =
                    Findings.part(fromAppointment(HoldOver.UNTIL_SUCCESSOR).check(DAY), Clause.TERM_RUNS);
            assertThat(sits.outcome()).isInstanceOf(Outcome.Met.class);
            Finding later =
                    Findings.part(fromAppointment(HoldOver.UNTIL_SUCCESSOR).check(DAY.plusDays(9)), Clause.TERM_RUNS);
            assertThat(later.parts().getFirst().notes())
                    .containsExactly(new Note.SitsOn(new SeatId("k-1"), LocalDate.of(2026, 3, 2)));
        }

        @Test
        void whetherMembersSitOnIsForTheCommunityToChooseWhereTheRuleIsSilent() {
            LocalDate after = DAY.plusDays(1);
            Finding open = Findings.part(fromAppointment(HoldOver.NOT_STATED).check(after), Clause.TERM_RUNS);
            assertThat(open.outcome()).isInstanceOf(Outcome.Undetermined.class);
            assertThat(open.parts().getFirst().readings()).hasSize(2);
            assertThat(outcome(
                            fromAppointment(HoldOver.NOT_STATED)
                                    .rule(new SeatProvision.HoldOverOfMembers(HoldOver.UNTIL_SUCCESSOR))
                                    .check(after),
                            Clause.TERM_RUNS))
                    .isEqualTo(Outcome.Met.class);
        }

        @Test
        void aTermThatEndsOnTheDayOfTheMeetingByItsOwnWordsStillRunsThatDay() {
            Board board = board(new TermAlignment.FromAppointment(), HoldOver.ENDS_WITH_TERM)
                    .term("k-1", "Gro", LocalDate.of(2023, 1, 1), DAY);
            assertThat(outcome(board.check(DAY), Clause.TERM_RUNS)).isEqualTo(Outcome.Met.class);
            assertThat(outcome(board.check(DAY.plusDays(1)), Clause.TERM_RUNS)).isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void calendarYearsOwnYearsAndCouncilTermsEndWhereTheySay() {
            LocalDate midYear = LocalDate.of(2022, 8, 15);
            assertThat(TermRule.endOf(term(new TermAlignment.CalendarYear()), midYear))
                    .isEqualTo(new TermRule.End(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)));
            assertThat(TermRule.endOf(term(new TermAlignment.YearFrom(8)), midYear))
                    .isEqualTo(new TermRule.End(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 7, 31)));
            assertThat(TermRule.endOf(term(new TermAlignment.YearFrom(9)), midYear))
                    .isEqualTo(new TermRule.End(LocalDate.of(2025, 8, 31), LocalDate.of(2025, 8, 31)));
            assertThat(TermRule.endOf(term(new TermAlignment.MunicipalElections()), midYear))
                    .isEqualTo(new TermRule.End(LocalDate.of(2023, 9, 30), LocalDate.of(2023, 12, 31)));
            assertThat(TermRule.endOf(term(new TermAlignment.MunicipalElections()), LocalDate.of(2023, 10, 1)))
                    .isEqualTo(new TermRule.End(LocalDate.of(2027, 9, 30), LocalDate.of(2027, 12, 31)));
        }

        private static SeatProvision.TermOfOffice term(TermAlignment alignment) {
            return new SeatProvision.TermOfOffice(
                    4, alignment, new SeatProvision.Reelection.NotStated(), HoldOver.NOT_STATED);
        }

        @Test
        void anAppointmentForOneDayTooLongIsNotAsTheRulesSay() {
            Board board = board(new TermAlignment.CalendarYear(), HoldOver.ENDS_WITH_TERM);
            LocalDate start = LocalDate.of(2026, 1, 1);
            assertThat(outcome(
                            board.appoint(DAY, "k-1", "Hans", Board.appointment(start, LocalDate.of(2029, 12, 31))),
                            Clause.TERM_LENGTH))
                    .isEqualTo(Outcome.Met.class);
            Judgement longer = board.appoint(DAY, "k-1", "Hans", Board.appointment(start, LocalDate.of(2030, 1, 1)));
            assertThat(outcome(longer, Clause.TERM_LENGTH)).isEqualTo(Outcome.NotMet.class);
            assertThat(Findings.part(longer, Clause.TERM_LENGTH)
                            .parts()
                            .getFirst()
                            .remedies())
                    .containsExactly(new Remedy.EndTermOn(LocalDate.of(2029, 12, 31)));
        }

        @Test
        void whoFillsAVacancySitsForTheRestWhereTheRulesSaySo() {
            Board board = board(new TermAlignment.CalendarYear(), HoldOver.ENDS_WITH_TERM)
                    .rule(new SeatProvision.Resignation(
                            new Organ.TheBody(),
                            SeatFilled.WHO_APPOINTS_NAMES_A_NEW,
                            SeatProvision.NewTerm.REST_OF_THE_TERM))
                    .seat("k-1", TOWNS, null);
            LocalDate rest = LocalDate.of(2027, 12, 31);
            Appointment forTheRest = new Appointment(DAY, rest, rest, null, null, null);
            assertThat(outcome(board.appoint(DAY, "k-1", "Hans", forTheRest), Clause.TERM_LENGTH))
                    .isEqualTo(Outcome.Met.class);
            Appointment whole = new Appointment(DAY, LocalDate.of(2029, 12, 31), rest, null, null, null);
            assertThat(outcome(board.appoint(DAY, "k-1", "Hans", whole), Clause.TERM_LENGTH))
                    .isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void twoTermsInARowAreAllowedAndAThirdIsNotUnlessThereIsABreak() {
            Board board = board(new TermAlignment.CalendarYear(), HoldOver.ENDS_WITH_TERM)
                    .term("k-1", "Gro", LocalDate.of(2018, 1, 1), LocalDate.of(2021, 12, 31))
                    .term("k-1", "Gro", LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
            assertThat(outcome(board.check(LocalDate.of(2025, 6, 1)), Clause.REELECTION))
                    .isEqualTo(Outcome.Met.class);
            Judgement third = board.appoint(
                    DAY, "k-1", "Gro", Board.appointment(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31)));
            assertThat(Findings.part(third, Clause.REELECTION)
                            .parts()
                            .getFirst()
                            .measures())
                    .containsExactly(
                            new Measure.AtMost(new Subject.OfSeat(new SeatId("k-1")), 3, 2, Measure.CountUnit.TERMS));
            Judgement later = board.appoint(
                    DAY, "k-1", "Gro", Board.appointment(LocalDate.of(2026, 1, 2), LocalDate.of(2029, 12, 31)));
            assertThat(outcome(later, Clause.REELECTION)).isEqualTo(Outcome.Met.class);
        }
    }

    @Nested
    @DisplayName("B13, B16 og B17: varaer, fullmakt og ledige plasser")
    class DeputiesAuthorityAndVacancies {
        private Class<?> stands(GroupForm form, List<String> first, List<String> second) {
            Board board = new Board()
                    .rule(new SeatProvision.DeputiesByGroup(List.of(new SeatProvision.GroupDeputies(TOWNS, form))))
                    .seat("k-1", TOWNS, "Gro", first.toArray(String[]::new))
                    .seat("k-2", TOWNS, "Hans", second.toArray(String[]::new));
            return outcome(board.check(DAY), Clause.DEPUTIES_OF_PARTNER);
        }

        @Test
        void personalDeputiesAreOneForEachAndNobodyElses() {
            assertThat(stands(GroupForm.PERSONAL, List.of("a"), List.of("b"))).isEqualTo(Outcome.Met.class);
            assertThat(stands(GroupForm.PERSONAL, List.of("a"), List.of("a"))).isEqualTo(Outcome.NotMet.class);
            assertThat(stands(GroupForm.PERSONAL, List.of("a", "c"), List.of("b")))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(stands(GroupForm.PERSONAL, List.of(), List.of("b"))).isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void aCommonListIsTheSameForAllAndARankedOneInTheSameOrder() {
            assertThat(stands(GroupForm.COMMON_LIST, List.of("a", "b"), List.of("b", "a")))
                    .isEqualTo(Outcome.Met.class);
            assertThat(stands(GroupForm.RANKED_LIST, List.of("a", "b"), List.of("b", "a")))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(stands(GroupForm.RANKED_LIST, List.of("a", "b"), List.of("a", "b")))
                    .isEqualTo(Outcome.Met.class);
            assertThat(stands(GroupForm.COMMON_LIST, List.of("a"), List.of("b")))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(stands(GroupForm.NONE, List.of(), List.of())).isEqualTo(Outcome.Met.class);
            assertThat(stands(GroupForm.NONE, List.of("a"), List.of())).isEqualTo(Outcome.NotMet.class);
        }

        private Class<?> authority(HeldAuthority wanted, HeldAuthority held) {
            Board board = new Board()
                    .rule(new SeatProvision.AuthorityToHold(wanted))
                    .seat("k-1", TOWNS, "Gro")
                    .person(new Person(new PersonId("Gro"), NORDVIK, List.of(), Set.of(), held));
            return outcome(board.check(DAY), Clause.AUTHORITY_HELD);
        }

        @Test
        void theAuthorityIsTheOneAskedForOrEitherWhereEitherIsEnough() {
            assertThat(authority(HeldAuthority.OWN, HeldAuthority.OWN)).isEqualTo(Outcome.Met.class);
            assertThat(authority(HeldAuthority.OWN, HeldAuthority.DELEGATED)).isEqualTo(Outcome.NotMet.class);
            assertThat(authority(HeldAuthority.OWN_OR_DELEGATED, HeldAuthority.DELEGATED))
                    .isEqualTo(Outcome.Met.class);
            Board unknown = new Board()
                    .rule(new SeatProvision.AuthorityToHold(HeldAuthority.OWN))
                    .seat("k-1", TOWNS, "Gro");
            assertThat(unknown.check(DAY).disposition()).isInstanceOf(Disposition.Refused.class);
        }

        private Board vacant(SeatFilled filled) {
            return new Board()
                    .rule(new SeatProvision.Resignation(new Organ.TheBody(), filled, SeatProvision.NewTerm.NOT_STATED))
                    .seat("k-1", TOWNS, null, "Hege", "Ivar");
        }

        @Test
        void aVacantSeatIsFilledMovedUpToOrLeftEmptyAsTheRulesSay() {
            assertThat(Findings.part(vacant(SeatFilled.WHO_APPOINTS_NAMES_A_NEW).check(DAY), Clause.SEATS_FILLED)
                            .remedies())
                    .containsExactly(new Remedy.FillSeat(new SeatId("k-1")));
            assertThat(Findings.part(vacant(SeatFilled.DEPUTY_MOVES_UP).check(DAY), Clause.SEATS_FILLED)
                            .remedies())
                    .containsExactly(new Remedy.SeatThisOne(new PersonId("Hege"), new SeatId("k-1")));
            assertThat(outcome(vacant(SeatFilled.EMPTY_UNTIL_THE_TERM_ENDS).check(DAY), Clause.SEATS_FILLED))
                    .isEqualTo(Outcome.Met.class);
            assertThat(Findings.part(new Board().seat("k-1", TOWNS, null).check(DAY), Clause.SEATS_FILLED)
                            .outcome())
                    .isInstanceOf(Outcome.Undetermined.class);
        }

        @Test
        void theFirstDeputyMovesUpAndNobodyPassesHer() {
            Appointment rest =
                    new Appointment(DAY, LocalDate.of(2027, 12, 31), LocalDate.of(2027, 12, 31), null, null, null);
            Board board = vacant(SeatFilled.DEPUTY_MOVES_UP);
            assertThat(outcome(board.appoint(DAY, "k-1", "Hege", rest), Clause.VACANCY_FILLED))
                    .isEqualTo(Outcome.Met.class);
            assertThat(outcome(board.appoint(DAY, "k-1", "Ivar", rest), Clause.VACANCY_FILLED))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(
                            vacant(SeatFilled.EMPTY_UNTIL_THE_TERM_ENDS).appoint(DAY, "k-1", "Ivar", rest),
                            Clause.VACANCY_FILLED))
                    .isEqualTo(Outcome.NotMet.class);
        }
    }

    @Nested
    @DisplayName("B14: hva den uten stemmerett kan gjøre")
    class Rights {
        private final Board board = new Board()
                .rule(new SeatProvision.MembersWithoutVote(
                        List.of(new SeatCount(TOWNS, 1)), Set.of(Right.ATTEND, Right.SPEAK)))
                .seat("t-1", TRUST, "Anna", "Aud")
                .seatWith("o-1", TOWNS, VotingRight.WITHOUT_VOTE, "Olav", "Odd");

        private Class<?> may(String who, Right right) {
            return outcome(
                    Engine.judge(
                            new Act.TakePart(new RightFacts(DAY, board.composition(), new PersonId(who), right)),
                            board.on(DAY)),
                    Clause.MAY_TAKE_PART);
        }

        @Test
        void theyMayDoWhatTheRuleSaysAndNoMoreAndWhoeverVotesMayDoAll() {
            assertThat(may("Olav", Right.SPEAK)).isEqualTo(Outcome.Met.class);
            assertThat(may("Olav", Right.PROPOSE)).isEqualTo(Outcome.NotMet.class);
            assertThat(may("Anna", Right.PROPOSE)).isEqualTo(Outcome.NotApplicable.class);
            assertThat(may("Aud", Right.PROPOSE)).isEqualTo(Outcome.NotApplicable.class);
            assertThat(may("Odd", Right.SPEAK))
                    .as("the deputy of a seat without a vote")
                    .isEqualTo(Outcome.Met.class);
            assertThat(may("Odd", Right.PROPOSE)).isEqualTo(Outcome.NotMet.class);
            assertThat(may("gjest", Right.SPEAK)).isEqualTo(Outcome.Undetermined.class);
        }
    }
}
