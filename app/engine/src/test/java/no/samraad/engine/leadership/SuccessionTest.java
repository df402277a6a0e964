package no.samraad.engine.leadership;

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
import no.samraad.engine.body.Side;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.leadership.LeadershipStanding.Hosted;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.LeadershipProvision.AlternatingGroups;
import no.samraad.engine.provision.LeadershipProvision.Alternation;
import no.samraad.engine.provision.LeadershipProvision.HostChange;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipTerm;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.SeatProvision.HoldOver;
import no.samraad.engine.provision.SeatProvision.TermAlignment;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatStanding.Capacity;
import no.samraad.engine.seating.Appointment;
import no.samraad.engine.seating.OfficeTerm;
import no.samraad.engine.seating.Party;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Person.Post;
import no.samraad.engine.seating.Roster;
import no.samraad.engine.seating.SeatingFacts;
import no.samraad.engine.seating.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Ledelsen går dit vedtektene sier: veksling, bytte, tur, sider, reserverte verv, tid og vertskap")
class SuccessionTest {
    private static final LocalDate JAN_24 = LocalDate.of(2024, 1, 1);
    private static final LocalDate JAN_26 = LocalDate.of(2026, 1, 1);
    private static final BodyCode OTHER = new BodyCode("fu");
    private static final PartyCode NORDVIK = new PartyCode("nordvik");
    private static final PartyCode SORVIK = new PartyCode("sorvik");
    private static final PartyCode VESTVIK = new PartyCode("vestvik");

    private static RulesInForce rules(LocalDate day, Rule... rules) {
        return RulesInForce.on(day, List.of(Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("6", "§ 6", rules))));
    }

    private static RulesInForce rules(LocalDate day, Provision... provisions) {
        return rules(
                day,
                IntStream.range(0, provisions.length)
                        .mapToObj(at -> Ssu.rule("r-" + at, provisions[at]))
                        .toArray(Rule[]::new));
    }

    private static OfficeTerm trust(Office office, String who, LocalDate from, @Nullable LocalDate lastDay) {
        return new OfficeTerm(Ssu.BODY, office, new PersonId(who), Ssu.TRUST, Side.HOSPITAL, null, from, lastDay);
    }

    private static OfficeTerm town(
            Office office, String who, PartyCode party, LocalDate from, @Nullable LocalDate lastDay) {
        return new OfficeTerm(
                Ssu.BODY, office, new PersonId(who), Ssu.MUNICIPALITIES, Side.MUNICIPAL, party, from, lastDay);
    }

    private static Roster roster(OfficeTerm... terms) {
        return new Roster(List.of(), List.of(), List.of(), List.of(), Arrays.asList(terms));
    }

    private static Judgement choose(Office office, String who, Candidate candidate, Roster roster, RulesInForce rules) {
        return Engine.judge(
                new Act.ChooseLeadership(new LeadershipFacts(
                        Ssu.BODY, office, new PersonId(who), new ChosenBy.ByBody(Ssu.BODY), roster, candidate)),
                rules);
    }

    private static Candidate fromTrust(LocalDate from) {
        return new Candidate(Ssu.TRUST, Side.HOSPITAL, null, from, null, null);
    }

    private static Candidate fromTown(PartyCode party, LocalDate from) {
        return new Candidate(Ssu.MUNICIPALITIES, Side.MUNICIPAL, party, from, null, null);
    }

    private static Judgement check(Roster roster, RulesInForce rules, Hosted... hosts) {
        return Engine.judge(
                new Act.CheckLeadership(new LeadershipStanding(Ssu.BODY, roster, Arrays.asList(hosts))), rules);
    }

    private static Class<?> outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome().getClass();
    }

    @Nested
    @DisplayName("C2: vervet veksler")
    class Alternating {
        private final Alternation eachTime = new Alternation(Set.of(Office.CHAIR), AlternatingGroups.PARTNERS, null);
        private final Alternation everyTwo = new Alternation(Set.of(Office.CHAIR), AlternatingGroups.SIDES, 2);
        private final Roster trustSince24 = roster(trust(Office.CHAIR, "Anna", JAN_24, LocalDate.of(2025, 12, 31)));

        @Test
        void whereNoPeriodIsGivenTheNextComesFromAnotherThanTheLast() {
            RulesInForce rules = rules(JAN_26, eachTime);
            assertThat(outcome(
                            choose(Office.CHAIR, "Gro", fromTown(NORDVIK, JAN_26), trustSince24, rules),
                            Clause.OFFICE_ALTERNATES))
                    .isEqualTo(Outcome.Met.class);
            Finding again = Findings.part(
                    choose(Office.CHAIR, "Berit", fromTrust(JAN_26), trustSince24, rules), Clause.OFFICE_ALTERNATES);
            assertThat(again.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(again.remedies())
                    .containsExactly(new Remedy.ChooseFromAnother(Office.CHAIR, new Subject.OfPartner(Ssu.TRUST)));
        }

        @Test
        void whatOnlyShouldAlternateIsMarkedAndNotRefused() {
            Rule should =
                    new Rule(new ProvisionId("s"), Force.SHOULD, new Scope.BodiesNamed(Set.of(Ssu.BODY)), eachTime);
            Judgement marked = choose(Office.CHAIR, "Berit", fromTrust(JAN_26), trustSince24, rules(JAN_26, should));
            assertThat(outcome(marked, Clause.OFFICE_ALTERNATES)).isEqualTo(Outcome.NotMet.class);
            assertThat(marked.disposition()).isInstanceOf(Disposition.Allowed.class);
        }

        @Test
        void everyTwoYearsTheSideHasItUntilTheDayTheTwoYearsAreUp() {
            Roster sitting = roster(trust(Office.CHAIR, "Anna", JAN_24, null));
            assertThat(outcome(check(sitting, rules(LocalDate.of(2025, 12, 31), everyTwo)), Clause.OFFICE_ALTERNATES))
                    .isEqualTo(Outcome.Met.class);
            Finding over = Findings.part(check(sitting, rules(JAN_26, everyTwo)), Clause.OFFICE_ALTERNATES);
            assertThat(over.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(over.notes())
                    .containsExactly(
                            new Note.HeldSince(Office.CHAIR, new Subject.OfSide(Side.HOSPITAL), JAN_24, JAN_26));
        }

        @Test
        void aNewPersonFromTheSameSideDoesNotBeginThePeriodAnew() {
            Roster two = roster(
                    town(Office.CHAIR, "Ida", NORDVIK, LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)),
                    trust(Office.CHAIR, "Anna", JAN_24, LocalDate.of(2024, 12, 31)));
            LocalDate jan25 = LocalDate.of(2025, 1, 1);
            assertThat(outcome(
                            choose(Office.CHAIR, "Berit", fromTrust(jan25), two, rules(jan25, everyTwo)),
                            Clause.OFFICE_ALTERNATES))
                    .isEqualTo(Outcome.Met.class);
            assertThat(outcome(
                            choose(Office.CHAIR, "Berit", fromTrust(JAN_26), two, rules(JAN_26, everyTwo)),
                            Clause.OFFICE_ALTERNATES))
                    .isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void theFirstHolderAlternatesWithNobodyAndAnUnknownPartyIsAsked() {
            assertThat(outcome(
                            choose(Office.CHAIR, "Gro", fromTown(NORDVIK, JAN_26), roster(), rules(JAN_26, eachTime)),
                            Clause.OFFICE_ALTERNATES))
                    .isEqualTo(Outcome.NotApplicable.class);
            Alternation parties = new Alternation(Set.of(Office.CHAIR), AlternatingGroups.PARTIES, null);
            assertThat(Findings.part(
                                    choose(
                                            Office.CHAIR,
                                            "Gro",
                                            fromTown(NORDVIK, JAN_26),
                                            trustSince24,
                                            rules(JAN_26, parties)),
                                    Clause.OFFICE_ALTERNATES)
                            .outcome())
                    .isEqualTo(new Outcome.Undetermined(List.of(new Question.FactMissing(
                            Fact.STANDING_OF_PERSON, new Subject.OfPerson(new PersonId("Anna"))))));
        }
    }

    @Nested
    @DisplayName("C3 og C4: bytte i perioden, og tur innenfor siden")
    class SwapsAndTurns {
        private final LeadershipProvision.SwapInTerm swap = new LeadershipProvision.SwapInTerm(24);

        @Test
        void chairAndDeputyChangePlacesAfterTwoYearsAndNotADayLater() {
            Roster four = roster(
                    trust(Office.CHAIR, "Anna", JAN_24, null), town(Office.DEPUTY_CHAIR, "Gro", NORDVIK, JAN_24, null));
            assertThat(outcome(check(four, rules(LocalDate.of(2025, 12, 31), swap)), Clause.SWAP_IN_TERM))
                    .isEqualTo(Outcome.Met.class);
            Finding late = Findings.part(check(four, rules(JAN_26, swap)), Clause.SWAP_IN_TERM);
            assertThat(late.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(late.remedies()).containsExactly(new Remedy.SwapPlaces());
        }

        @Test
        void whereTwoRulesAskForASwapEachHasItsOwnDay() {
            Roster sitting = roster(trust(Office.CHAIR, "Anna", JAN_24, null));
            LeadershipProvision.SwapInTerm sooner = new LeadershipProvision.SwapInTerm(12);
            for (RulesInForce rules : List.of(
                    rules(LocalDate.of(2025, 1, 1), swap, sooner), rules(LocalDate.of(2025, 1, 1), sooner, swap))) {
                assertThat(outcome(check(sitting, rules), Clause.SWAP_IN_TERM)).isEqualTo(Outcome.NotMet.class);
                assertThat(Duties.ofLeadership(Ssu.BODY, sitting, LocalDate.of(2026, 12, 31), rules))
                        .anySatisfy(duty -> assertThat(duty)
                                .isInstanceOfSatisfying(
                                        Duty.Due.class,
                                        due -> assertThat(due.lastDay().date()).isEqualTo(LocalDate.of(2025, 1, 1))));
            }
            assertThat(outcome(check(sitting, rules(LocalDate.of(2024, 12, 31), swap, sooner)), Clause.SWAP_IN_TERM))
                    .isEqualTo(Outcome.Met.class);
        }

        @Test
        void whenTheyHaveChangedPlacesNoMoreIsAskedInThatTerm() {
            LocalDate before = LocalDate.of(2025, 12, 31);
            Roster swapped = roster(
                    trust(Office.CHAIR, "Anna", JAN_24, before),
                    town(Office.DEPUTY_CHAIR, "Gro", NORDVIK, JAN_24, before),
                    town(Office.CHAIR, "Gro", NORDVIK, JAN_26, null),
                    trust(Office.DEPUTY_CHAIR, "Anna", JAN_26, null));
            assertThat(outcome(check(swapped, rules(LocalDate.of(2027, 12, 31), swap)), Clause.SWAP_IN_TERM))
                    .isEqualTo(Outcome.Met.class);
            Roster onlyOne = roster(
                    trust(Office.CHAIR, "Anna", JAN_24, before),
                    town(Office.DEPUTY_CHAIR, "Gro", NORDVIK, JAN_24, before),
                    town(Office.CHAIR, "Gro", NORDVIK, JAN_26, null),
                    trust(Office.DEPUTY_CHAIR, "Berit", JAN_26, null));
            assertThat(outcome(check(onlyOne, rules(LocalDate.of(2028, 1, 1), swap)), Clause.SWAP_IN_TERM))
                    .isEqualTo(Outcome.NotMet.class);
        }

        private Class<?> turn(List<PartyCode> order, PartyCode next) {
            Roster last = roster(
                    town(Office.CHAIR, "Gro", NORDVIK, LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)),
                    trust(Office.CHAIR, "Anna", JAN_24, LocalDate.of(2025, 12, 31)));
            return outcome(
                    choose(
                            Office.CHAIR,
                            "Ny",
                            fromTown(next, JAN_26),
                            last,
                            rules(JAN_26, new LeadershipProvision.TurnWithinSide(Side.MUNICIPAL, order))),
                    Clause.TURN_WITHIN_SIDE);
        }

        @Test
        void theNextInTheOrderHasTheTurnAndWithoutAnOrderAnyoneButTheLast() {
            List<PartyCode> order = List.of(VESTVIK, NORDVIK, SORVIK);
            assertThat(turn(order, SORVIK)).isEqualTo(Outcome.Met.class);
            assertThat(turn(order, VESTVIK)).isEqualTo(Outcome.NotMet.class);
            assertThat(turn(order, NORDVIK)).isEqualTo(Outcome.NotMet.class);
            assertThat(turn(List.of(SORVIK, NORDVIK), SORVIK)).isEqualTo(Outcome.Met.class);
            assertThat(turn(List.of(), VESTVIK)).isEqualTo(Outcome.Met.class);
            assertThat(turn(List.of(), NORDVIK)).isEqualTo(Outcome.NotMet.class);
        }
    }

    @Nested
    @DisplayName("C5–C7: to organer, faste sider, nestleder fra et annet sted, reserverte verv")
    class Origins {
        private final OfficeTerm chairThere = new OfficeTerm(
                OTHER, Office.CHAIR, new PersonId("Kari"), Ssu.MUNICIPALITIES, Side.MUNICIPAL, SORVIK, JAN_24, null);

        @Test
        void ifTheMunicipalitiesChairOneBodyTheTrustChairsTheOther() {
            RulesInForce rules = rules(JAN_26, new LeadershipProvision.ChairedFromOtherSideThan(OTHER));
            assertThat(outcome(
                            choose(Office.CHAIR, "Anna", fromTrust(JAN_26), roster(chairThere), rules),
                            Clause.CHAIRED_FROM_OTHER_SIDE))
                    .isEqualTo(Outcome.Met.class);
            assertThat(outcome(
                            choose(Office.CHAIR, "Gro", fromTown(NORDVIK, JAN_26), roster(chairThere), rules),
                            Clause.CHAIRED_FROM_OTHER_SIDE))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(
                            choose(Office.CHAIR, "Gro", fromTown(NORDVIK, JAN_26), roster(), rules),
                            Clause.CHAIRED_FROM_OTHER_SIDE))
                    .isEqualTo(Outcome.Undetermined.class);
        }

        @Test
        void anOfficeOfOneSideIsHeldFromThere() {
            RulesInForce rules =
                    rules(JAN_26, new LeadershipProvision.OfficeOfSide(Office.DEPUTY_CHAIR, Side.MUNICIPAL));
            assertThat(outcome(
                            choose(Office.DEPUTY_CHAIR, "Gro", fromTown(NORDVIK, JAN_26), roster(), rules),
                            Clause.OFFICE_OF_SIDE))
                    .isEqualTo(Outcome.Met.class);
            Finding wrong = Findings.part(
                    choose(Office.DEPUTY_CHAIR, "Anna", fromTrust(JAN_26), roster(), rules), Clause.OFFICE_OF_SIDE);
            assertThat(wrong.remedies())
                    .containsExactly(new Remedy.ChooseFrom(Office.DEPUTY_CHAIR, new Subject.OfSide(Side.MUNICIPAL)));
        }

        @Test
        void chairAndDeputyComeFromDifferentPartnersOnceThereAreBoth() {
            RulesInForce rules = rules(JAN_26, new LeadershipProvision.ChairAndDeputyApart(AlternatingGroups.PARTNERS));
            Roster chaired = roster(trust(Office.CHAIR, "Anna", JAN_26, null));
            assertThat(outcome(
                            choose(Office.DEPUTY_CHAIR, "Gro", fromTown(NORDVIK, JAN_26), chaired, rules),
                            Clause.CHAIR_AND_DEPUTY_APART))
                    .isEqualTo(Outcome.Met.class);
            assertThat(outcome(
                            choose(Office.DEPUTY_CHAIR, "Berit", fromTrust(JAN_26), chaired, rules),
                            Clause.CHAIR_AND_DEPUTY_APART))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(
                            choose(Office.CHAIR, "Anna", fromTrust(JAN_26), roster(), rules),
                            Clause.CHAIR_AND_DEPUTY_APART))
                    .isEqualTo(Outcome.NotApplicable.class);
        }

        private Judgement gp(Post... posts) {
            Roster known = new Roster(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Person(new PersonId("Lege"), NORDVIK, List.of(posts), Set.of(), null)),
                    List.of());
            return choose(
                    Office.CHAIR,
                    "Lege",
                    fromTown(NORDVIK, JAN_26),
                    known,
                    rules(
                            JAN_26,
                            new LeadershipProvision.OfficeSetAside(
                                    Set.of(Office.CHAIR, Office.DEPUTY_CHAIR),
                                    new Attribute.WithStanding(Standing.PRACTISING_GP))));
        }

        @Test
        void anOfficeForPractisingGpsIsHeldByNobodyElseAndNoKeyOpensIt() {
            assertThat(outcome(gp(new Post(Standing.PRACTISING_GP, null)), Clause.OFFICE_SET_ASIDE))
                    .isEqualTo(Outcome.Met.class);
            Judgement chief = gp(new Post(Standing.MUNICIPAL_CHIEF_DOCTOR, Person.Extent.FULL_TIME));
            assertThat(chief.disposition()).isInstanceOf(Disposition.Refused.class);
        }

        @Test
        void whereAPartyOfWhichNothingIsKnownLiesIsAskedAndNeverTakenForElsewhere() {
            LocalText north = new LocalText(Map.of(Language.NB, "Nord-Troms"));
            RulesInForce rules = rules(
                    JAN_26,
                    new LeadershipProvision.OfficeSetAside(Set.of(Office.CHAIR), new Attribute.FromArea(north)));
            List<Person> persons = List.of(new Person(new PersonId("Gro"), NORDVIK));
            Roster unknown = new Roster(List.of(), List.of(), List.of(), persons, List.of());
            Roster elsewhere = new Roster(
                    List.of(new Party(NORDVIK, Ssu.MUNICIPALITIES)), List.of(), List.of(), persons, List.of());
            Roster there = new Roster(
                    List.of(new Party(NORDVIK, Ssu.MUNICIPALITIES, null, null, List.of(), List.of(north))),
                    List.of(),
                    List.of(),
                    persons,
                    List.of());
            Candidate gro = fromTown(NORDVIK, JAN_26);
            assertThat(outcome(choose(Office.CHAIR, "Gro", gro, unknown, rules), Clause.OFFICE_SET_ASIDE))
                    .isEqualTo(Outcome.Undetermined.class);
            assertThat(outcome(choose(Office.CHAIR, "Gro", gro, elsewhere, rules), Clause.OFFICE_SET_ASIDE))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(choose(Office.CHAIR, "Gro", gro, there, rules), Clause.OFFICE_SET_ASIDE))
                    .isEqualTo(Outcome.Met.class);
        }

        @Test
        void candidatesAreProposedByWhoeverProposes() {
            RulesInForce rules = rules(
                    JAN_26,
                    new LeadershipProvision.CandidatesProposed(Set.of(Office.CHAIR), new Organ.OtherBody(OTHER)));
            Candidate proposed =
                    new Candidate(Ssu.TRUST, Side.HOSPITAL, null, JAN_26, null, new Organ.OtherBody(OTHER));
            assertThat(outcome(choose(Office.CHAIR, "Anna", proposed, roster(), rules), Clause.CANDIDATE_PROPOSED))
                    .isEqualTo(Outcome.Met.class);
            Candidate own = new Candidate(Ssu.TRUST, Side.HOSPITAL, null, JAN_26, null, new Organ.TheBody());
            assertThat(outcome(choose(Office.CHAIR, "Anna", own, roster(), rules), Clause.CANDIDATE_PROPOSED))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(
                            choose(Office.CHAIR, "Anna", fromTrust(JAN_26), roster(), rules),
                            Clause.CANDIDATE_PROPOSED))
                    .isEqualTo(Outcome.Undetermined.class);
        }
    }

    @Nested
    @DisplayName("C8 og C9: vertskap, tid i vervet, og hvem som fungerer")
    class HostsAndTime {
        private Hosted hosted(LocalDate day, PartnerCode partner) {
            return new Hosted(day, partner, partner.equals(Ssu.TRUST) ? Side.HOSPITAL : Side.MUNICIPAL, null);
        }

        @Test
        void theHostChangesFromMeetingToMeetingOrFromYearToYear() {
            LocalDate day = LocalDate.of(2026, 12, 1);
            Hosted one = hosted(LocalDate.of(2025, 10, 1), Ssu.TRUST);
            Hosted two = hosted(LocalDate.of(2026, 2, 1), Ssu.MUNICIPALITIES);
            Hosted three = hosted(LocalDate.of(2026, 5, 1), Ssu.MUNICIPALITIES);
            RulesInForce eachYear =
                    rules(day, new LeadershipProvision.HostInTurn(AlternatingGroups.SIDES, HostChange.EACH_YEAR));
            assertThat(outcome(check(roster(), eachYear, one, two, three), Clause.HOST_IN_TURN))
                    .isEqualTo(Outcome.Met.class);
            assertThat(outcome(
                            check(roster(), eachYear, one, hosted(LocalDate.of(2026, 2, 1), Ssu.TRUST)),
                            Clause.HOST_IN_TURN))
                    .isEqualTo(Outcome.NotMet.class);
            RulesInForce eachMeeting =
                    rules(day, new LeadershipProvision.HostInTurn(AlternatingGroups.SIDES, HostChange.EACH_MEETING));
            Finding stayed = Findings.part(check(roster(), eachMeeting, one, two, three), Clause.HOST_IN_TURN);
            assertThat(stayed.notes())
                    .containsExactly(new Note.HostWas(LocalDate.of(2026, 5, 1), new Subject.OfSide(Side.MUNICIPAL)));
            RulesInForce parties =
                    rules(day, new LeadershipProvision.HostInTurn(AlternatingGroups.PARTIES, HostChange.EACH_MEETING));
            assertThat(outcome(check(roster(), parties, one, two), Clause.HOST_IN_TURN))
                    .isEqualTo(Outcome.Undetermined.class);
        }

        private LeadershipTerm oneYear(HoldOver holdOver) {
            return new LeadershipTerm(Set.of(Office.CHAIR), 1, holdOver);
        }

        @Test
        void leadershipSitsOneYearAndUntilNewLeadershipIsConstituted() {
            Roster sitting = roster(trust(Office.CHAIR, "Anna", LocalDate.of(2025, 4, 10), null));
            RulesInForce within = rules(LocalDate.of(2026, 4, 10), oneYear(HoldOver.ENDS_WITH_TERM));
            assertThat(outcome(check(sitting, within), Clause.OFFICE_TERM_RUNS)).isEqualTo(Outcome.Met.class);
            LocalDate after = LocalDate.of(2026, 4, 11);
            assertThat(outcome(check(sitting, rules(after, oneYear(HoldOver.ENDS_WITH_TERM))), Clause.OFFICE_TERM_RUNS))
                    .isEqualTo(Outcome.NotMet.class);
            Finding sitsOn = Findings.part(
                    check(sitting, rules(after, oneYear(HoldOver.UNTIL_SUCCESSOR))), Clause.OFFICE_TERM_RUNS);
            assertThat(sitsOn.outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(sitsOn.notes())
                    .containsExactly(new Note.OfficeOver(LocalDate.of(2026, 4, 10), HoldOver.UNTIL_SUCCESSOR));
            Finding open =
                    Findings.part(check(sitting, rules(after, oneYear(HoldOver.NOT_STATED))), Clause.OFFICE_TERM_RUNS);
            assertThat(((Outcome.Undetermined) open.outcome()).questions())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Question.ChoiceMissing.class,
                            question -> assertThat(question.choice()).isEqualTo(Choice.LEADERSHIP_HOLD_OVER));
            assertThat(outcome(
                            check(
                                    sitting,
                                    rules(
                                            after,
                                            oneYear(HoldOver.NOT_STATED),
                                            new LeadershipProvision.HoldOverOfLeadership(HoldOver.UNTIL_SUCCESSOR))),
                            Clause.OFFICE_TERM_RUNS))
                    .isEqualTo(Outcome.Met.class);
        }

        @Test
        void whereTwoRulesSayHowLongEachIsHeldToItsOwn() {
            Roster sitting = roster(trust(Office.CHAIR, "Anna", LocalDate.of(2025, 4, 10), null));
            LeadershipTerm one = oneYear(HoldOver.ENDS_WITH_TERM);
            LeadershipTerm two = new LeadershipTerm(Set.of(Office.CHAIR), 2, HoldOver.ENDS_WITH_TERM);
            LocalDate after = LocalDate.of(2026, 4, 11);
            assertThat(outcome(check(sitting, rules(after, two, one)), Clause.OFFICE_TERM_RUNS))
                    .isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(check(sitting, rules(after, one, two)), Clause.OFFICE_TERM_RUNS))
                    .isEqualTo(Outcome.NotMet.class);
            LeadershipTerm open = new LeadershipTerm(Set.of(Office.CHAIR), null, HoldOver.ENDS_WITH_TERM);
            assertThat(outcome(check(sitting, rules(after, open, two)), Clause.OFFICE_TERM_RUNS))
                    .isEqualTo(Outcome.Met.class);
        }

        @Test
        void someoneChosenForTooLongIsNotChosenAsTheRulesSay() {
            RulesInForce rules = rules(JAN_26, oneYear(HoldOver.UNTIL_SUCCESSOR));
            Candidate right = new Candidate(Ssu.TRUST, Side.HOSPITAL, null, JAN_26, LocalDate.of(2026, 12, 31), null);
            assertThat(outcome(choose(Office.CHAIR, "Anna", right, roster(), rules), Clause.OFFICE_TERM_LENGTH))
                    .isEqualTo(Outcome.Met.class);
            Candidate sameDate = new Candidate(Ssu.TRUST, Side.HOSPITAL, null, JAN_26, LocalDate.of(2027, 1, 1), null);
            assertThat(outcome(choose(Office.CHAIR, "Anna", sameDate, roster(), rules), Clause.OFFICE_TERM_LENGTH))
                    .isEqualTo(Outcome.Met.class);
            Candidate longer = new Candidate(Ssu.TRUST, Side.HOSPITAL, null, JAN_26, LocalDate.of(2027, 1, 2), null);
            assertThat(outcome(choose(Office.CHAIR, "Anna", longer, roster(), rules), Clause.OFFICE_TERM_LENGTH))
                    .isEqualTo(Outcome.NotMet.class);
        }

        @Test
        void withoutAChairTheDeputyActsIfThereIsOne() {
            RulesInForce rules = rules(JAN_26, new LeadershipProvision.ActingChair(LeaderSource.DEPUTY_CHAIR));
            Roster deputy = roster(town(Office.DEPUTY_CHAIR, "Gro", NORDVIK, JAN_24, null));
            assertThat(outcome(check(deputy, rules), Clause.ACTING_CHAIR)).isEqualTo(Outcome.Met.class);
            assertThat(outcome(check(roster(), rules), Clause.ACTING_CHAIR)).isEqualTo(Outcome.NotMet.class);
            assertThat(outcome(check(roster(), rules(JAN_26, new Rule[0])), Clause.ACTING_CHAIR))
                    .isEqualTo(Outcome.Undetermined.class);
            Roster chaired = roster(trust(Office.CHAIR, "Anna", JAN_24, null));
            assertThat(check(chaired, rules).finding().parts()).noneMatch(part -> part.clause() == Clause.ACTING_CHAIR);
        }
    }

    @Nested
    @DisplayName("Det som kommer: hvem som skal velges, og hvor de ikke kan komme fra")
    class Ahead {
        private final LocalDate until = LocalDate.of(2026, 12, 31);

        @Test
        void theNextChairComesFromAnotherPartnerAndByWhen() {
            Rule should = new Rule(
                    new ProvisionId("s"),
                    Force.SHOULD,
                    new Scope.BodiesNamed(Set.of(Ssu.BODY)),
                    new Alternation(Set.of(Office.CHAIR), AlternatingGroups.PARTNERS, null));
            RulesInForce rules = rules(
                    JAN_26,
                    Ssu.rule("t", new LeadershipTerm(Set.of(Office.CHAIR), 1, HoldOver.UNTIL_SUCCESSOR)),
                    should);
            Roster sitting = roster(trust(Office.CHAIR, "Anna", LocalDate.of(2025, 4, 10), null));
            List<Duty> duties = Duties.ofLeadership(Ssu.BODY, sitting, until, rules);
            assertThat(duties).singleElement().isInstanceOfSatisfying(Duty.NextHolder.class, next -> {
                assertThat(next.office()).isEqualTo(Office.CHAIR);
                assertThat(next.notFrom()).isEqualTo(new Subject.OfPartner(Ssu.TRUST));
                assertThat(next.force()).isEqualTo(Force.SHOULD);
                assertThat(next.lastDay().date()).isEqualTo(LocalDate.of(2026, 4, 10));
            });
            assertThat(Duties.ofLeadership(Ssu.BODY, sitting, LocalDate.of(2026, 4, 9), rules))
                    .isEmpty();
        }

        @Test
        void aTermThatEndsBeforeTheSidesChangeBindsNobodyYet() {
            RulesInForce rules = rules(
                    JAN_26,
                    new LeadershipTerm(Set.of(Office.CHAIR), 1, HoldOver.UNTIL_SUCCESSOR),
                    new Alternation(Set.of(Office.CHAIR), AlternatingGroups.SIDES, 2));
            Roster first = roster(trust(Office.CHAIR, "Anna", JAN_26, null));
            assertThat(Duties.ofLeadership(Ssu.BODY, first, LocalDate.of(2027, 12, 31), rules))
                    .singleElement()
                    .isInstanceOfSatisfying(Duty.NextHolder.class, next -> {
                        assertThat(next.notFrom()).isNull();
                        assertThat(next.lastDay().date()).isEqualTo(LocalDate.of(2027, 1, 1));
                    });
            Roster second = roster(
                    trust(Office.CHAIR, "Anna", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                    trust(Office.CHAIR, "Berit", JAN_26, null));
            assertThat(Duties.ofLeadership(Ssu.BODY, second, until, rules))
                    .singleElement()
                    .isInstanceOfSatisfying(Duty.NextHolder.class, next -> {
                        assertThat(next.notFrom()).isEqualTo(new Subject.OfSide(Side.HOSPITAL));
                        assertThat(next.lastDay().date()).isEqualTo(LocalDate.of(2026, 12, 31));
                    });
        }

        @Test
        void theSwapIsDueOnItsDay() {
            RulesInForce rules = rules(JAN_26, new LeadershipProvision.SwapInTerm(6));
            Roster sitting = roster(trust(Office.CHAIR, "Anna", JAN_26, null));
            assertThat(Duties.ofLeadership(Ssu.BODY, sitting, until, rules))
                    .singleElement()
                    .isInstanceOfSatisfying(Duty.Due.class, due -> {
                        assertThat(due.what()).isEqualTo(Duty.What.SWAP_LEADERSHIP);
                        assertThat(due.lastDay().date()).isEqualTo(LocalDate.of(2026, 7, 1));
                    });
        }

        @Test
        void seatsWhoseTermsRunOutAreNamedInOrderOfDay() {
            Composition ssu = Ssu.composition();
            List<Term> terms = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                terms.add(new Term(
                        Ssu.seatId(Ssu.TRUST, number),
                        Capacity.MEMBER,
                        Ssu.member(Ssu.TRUST, number),
                        new Appointment(
                                LocalDate.of(2023, 1, 1),
                                number == 3 ? LocalDate.of(2026, 6, 30) : null,
                                null,
                                null,
                                null,
                                null)));
            }
            Roster known = new Roster(List.of(), List.of(), terms, List.of(), List.of());
            RulesInForce rules = rules(
                    JAN_26,
                    new SeatProvision.TermOfOffice(
                            4,
                            new TermAlignment.CalendarYear(),
                            new SeatProvision.Reelection.NotStated(),
                            HoldOver.NOT_STATED));
            List<Duty> duties = Duties.ofSeats(new SeatingFacts(ssu, known), until, rules);
            assertThat(duties)
                    .extracting(duty -> ((Duty.SeatRunsOut) duty).seat())
                    .containsExactly(Ssu.seatId(Ssu.TRUST, 3), Ssu.seatId(Ssu.TRUST, 1), Ssu.seatId(Ssu.TRUST, 2));
            assertThat(duties)
                    .extracting(duty -> ((Duty.SeatRunsOut) duty).lastDay().date())
                    .containsExactly(LocalDate.of(2026, 6, 30), until, until);
            assertThat(Duties.ofSeats(new SeatingFacts(ssu, known), LocalDate.of(2026, 6, 29), rules))
                    .isEmpty();
        }
    }
}
