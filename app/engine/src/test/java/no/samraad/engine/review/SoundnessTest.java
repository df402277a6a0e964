package no.samraad.engine.review;

import static no.samraad.engine.model.Ssu.BODY;
import static no.samraad.engine.model.Ssu.document;
import static no.samraad.engine.model.Ssu.paragraph;
import static no.samraad.engine.model.Ssu.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Question;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.AmendmentProvision.Amendment;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangeSize;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.TextOfReadings;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.BodyProvision.BodyAuthority;
import no.samraad.engine.provision.BodyProvision.BodyKind;
import no.samraad.engine.provision.BodyProvision.BodyRegister;
import no.samraad.engine.provision.BodyProvision.RegisteredBody;
import no.samraad.engine.provision.Convention.DayEnds;
import no.samraad.engine.provision.Convention.ScopeConfirmed;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.BetweenMatters;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.RoundAgreement;
import no.samraad.engine.provision.MeetingProvision.RoundAnswers;
import no.samraad.engine.provision.MeetingProvision.RoundObjection;
import no.samraad.engine.provision.MeetingProvision.ToldNext;
import no.samraad.engine.provision.MeetingProvision.WrittenRound;
import no.samraad.engine.provision.MinutesProvision.ApprovalWay;
import no.samraad.engine.provision.MinutesProvision.MinutesApproval;
import no.samraad.engine.provision.MinutesProvision.MinutesDeadline;
import no.samraad.engine.provision.MinutesProvision.MinutesPublishedWhen;
import no.samraad.engine.provision.MinutesProvision.PublishedMinutes;
import no.samraad.engine.provision.Organ;
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
import no.samraad.engine.provision.SeatProvision.AppointedSeats;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.PartnerGroups;
import no.samraad.engine.provision.SeatProvision.SeatCount;
import no.samraad.engine.provision.SeatProvision.SeatTotal;
import no.samraad.engine.provision.SeatProvision.SeatsAppointed;
import no.samraad.engine.provision.SeatProvision.VotingSeats;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Strictness;
import no.samraad.engine.provision.Threshold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Er reglene gode nok? Selvmotsigelser, tomrom, tall som ikke går opp, frister som ikke kan holdes")
class SoundnessTest {
    private static final VotingSeats SIXTEEN = new VotingSeats(List.of(
            new SeatCount(Ssu.TRUST, 6),
            new SeatCount(Ssu.MUNICIPALITIES, 6),
            new SeatCount(Ssu.GPS, 2),
            new SeatCount(Ssu.USERS, 2)));
    private static final Threshold HALF = new Threshold.AtLeast(new Fraction(1, 2));
    private static final Threshold MORE_THAN_HALF = new Threshold.MoreThan(new Fraction(1, 2));

    private static RulesInForce of(Provision... provisions) {
        List<Rule> rules = new ArrayList<>();
        for (Provision provision : provisions) {
            rules.add(rule("r" + rules.size(), provision));
        }
        return Ssu.rules(paragraph("1", "§ 1", rules.toArray(Rule[]::new)));
    }

    private static <F extends Flaw> List<F> flaws(RulesInForce rules, Class<F> type) {
        return findings(rules, type).stream()
                .map(finding -> type.cast(finding.flaw()))
                .toList();
    }

    private static List<SoundnessFinding> findings(RulesInForce rules, Class<? extends Flaw> type) {
        return Soundness.review(rules).stream()
                .filter(finding -> type.isInstance(finding.flaw()))
                .toList();
    }

    private static Quorum quorum(Threshold threshold, QuorumBase base) {
        return new Quorum(threshold, base, SeatBase.SEATS, RemoteCounts.COUNTS);
    }

    private static DecidesBy majority(Threshold threshold) {
        return new DecidesBy(new DecisionMode.Majority(threshold, VoteBase.REPRESENTED));
    }

    @Nested
    @DisplayName("plasser")
    class Seats {
        @Test
        void sixteenIsTheSumAndSeventeenIsNot() {
            assertThat(flaws(of(SIXTEEN, new SeatTotal(16)), Flaw.SeatsDoNotAddUp.class))
                    .isEmpty();
            assertThat(findings(of(SIXTEEN, new SeatTotal(17)), Flaw.SeatsDoNotAddUp.class))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.flaw()).isEqualTo(new Flaw.SeatsDoNotAddUp(17, 16));
                        assertThat(finding.where())
                                .extracting(citation -> citation.provision().value())
                                .containsExactly("r1", "r0");
                        assertThat(finding.mends()).containsExactly(new Mend.PutNumbersRight());
                    });
        }

        @Test
        void aPartnerThatVotesHasSeatsAndTheOtherWayAround() {
            PartnerGroups groups = new PartnerGroups(Ssu.PARTNERS);
            assertThat(flaws(of(SIXTEEN, groups), Flaw.PartnerMismatch.class)).isEmpty();
            VotingSeats other = new VotingSeats(List.of(
                    new SeatCount(Ssu.TRUST, 6),
                    new SeatCount(Ssu.MUNICIPALITIES, 6),
                    new SeatCount(Ssu.GPS, 2),
                    new SeatCount(new PartnerCode("ku"), 1)));
            VotingSeats none = new VotingSeats(List.of(
                    new SeatCount(Ssu.TRUST, 6),
                    new SeatCount(Ssu.MUNICIPALITIES, 6),
                    new SeatCount(Ssu.GPS, 2),
                    new SeatCount(Ssu.USERS, 0)));
            assertThat(flaws(of(none, groups), Flaw.PartnerMismatch.class))
                    .containsExactly(new Flaw.PartnerMismatch(Ssu.USERS, Flaw.Lacking.SEATS));
            assertThat(flaws(of(other, groups), Flaw.PartnerMismatch.class))
                    .containsExactlyInAnyOrder(
                            new Flaw.PartnerMismatch(Ssu.USERS, Flaw.Lacking.SEATS),
                            new Flaw.PartnerMismatch(new PartnerCode("ku"), Flaw.Lacking.A_PLACE_AMONG_THE_PARTNERS));
        }
    }

    @Nested
    @DisplayName("beslutningsdyktighet")
    class Quorums {
        @Test
        void twoUsersOfSixteenCanStopTheBodyAndTheNumbersAreShown() {
            List<SoundnessFinding> found =
                    findings(of(SIXTEEN, quorum(HALF, new QuorumBase.EachPartner())), Flaw.OnePartnerCanStop.class);
            assertThat(found)
                    .extracting(SoundnessFinding::flaw)
                    .containsExactlyInAnyOrder(
                            new Flaw.OnePartnerCanStop(Ssu.USERS, 2, 16, 2),
                            new Flaw.OnePartnerCanStop(Ssu.GPS, 2, 16, 2),
                            new Flaw.OnePartnerCanStop(Ssu.TRUST, 6, 16, 4),
                            new Flaw.OnePartnerCanStop(Ssu.MUNICIPALITIES, 6, 16, 4));
            assertThat(found.stream().filter(finding -> finding.severity() == Severity.WARNING))
                    .extracting(SoundnessFinding::flaw)
                    .containsExactlyInAnyOrder(
                            new Flaw.OnePartnerCanStop(Ssu.USERS, 2, 16, 2),
                            new Flaw.OnePartnerCanStop(Ssu.GPS, 2, 16, 2));
        }

        @Test
        void ofTwoQuorumsTheOneThatIsLostFirstIsTold() {
            // Of all sixteen nine are needed: eight may be empty. Of the trust's six three are needed: three may be.
            RulesInForce rules = of(
                    new VotingSeats(List.of(new SeatCount(Ssu.TRUST, 9), new SeatCount(Ssu.USERS, 7))),
                    quorum(MORE_THAN_HALF, new QuorumBase.AllSeats()),
                    quorum(HALF, new QuorumBase.EachPartner()));
            assertThat(findings(rules, Flaw.OnePartnerCanStop.class))
                    .extracting(SoundnessFinding::flaw)
                    .containsExactlyInAnyOrder(
                            new Flaw.OnePartnerCanStop(Ssu.TRUST, 9, 16, 5),
                            new Flaw.OnePartnerCanStop(Ssu.USERS, 7, 16, 4));
        }

        @Test
        void twoQuorumsInDifferentParagraphsAreTakenForOneAndInTheSameAreNot() {
            Quorum all = quorum(MORE_THAN_HALF, new QuorumBase.AllSeats());
            Quorum each = quorum(HALF, new QuorumBase.EachPartner());
            RulesInForce apart = RulesInForce.on(
                    LocalDate.of(2025, 12, 10),
                    List.of(document(
                            DocumentKind.STATUTES,
                            paragraph("1", "§ 1", rule("a", all)),
                            paragraph("2", "§ 2", rule("b", each)))));
            assertThat(findings(apart, Flaw.QuorumSaidTwice.class))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.where())
                                .extracting(citation -> citation.provision().value())
                                .containsExactly("a", "b");
                    });
            RulesInForce together = RulesInForce.on(
                    LocalDate.of(2025, 12, 10),
                    List.of(document(DocumentKind.STATUTES, paragraph("1", "§ 1", rule("a", all), rule("b", each)))));
            assertThat(findings(together, Flaw.QuorumSaidTwice.class)).isEmpty();
        }

        @Test
        void ofAllSeatsOnlyAPartnerWithEnoughOfThemCan() {
            assertThat(flaws(
                            of(SIXTEEN, quorum(MORE_THAN_HALF, new QuorumBase.AllSeats())),
                            Flaw.OnePartnerCanStop.class))
                    .isEmpty();
            // 11 of 16 are needed: six empty seats are one too many, five are not
            assertThat(flaws(
                            of(SIXTEEN, quorum(new Threshold.AtLeast(new Fraction(2, 3)), new QuorumBase.AllSeats())),
                            Flaw.OnePartnerCanStop.class))
                    .containsExactly(
                            new Flaw.OnePartnerCanStop(Ssu.TRUST, 6, 16, 6),
                            new Flaw.OnePartnerCanStop(Ssu.MUNICIPALITIES, 6, 16, 6));
        }

        @Test
        void aQuarterOfTheSeatsIsSmallAndMoreIsNot() {
            VotingSeats quarter = new VotingSeats(List.of(new SeatCount(Ssu.TRUST, 12), new SeatCount(Ssu.USERS, 4)));
            VotingSeats more = new VotingSeats(List.of(new SeatCount(Ssu.TRUST, 11), new SeatCount(Ssu.USERS, 4)));
            Quorum each = quorum(HALF, new QuorumBase.NamedPartners(Set.of(Ssu.USERS)));
            assertThat(findings(of(quarter, each), Flaw.OnePartnerCanStop.class))
                    .extracting(SoundnessFinding::severity)
                    .containsExactly(Severity.WARNING);
            assertThat(findings(of(more, each), Flaw.OnePartnerCanStop.class))
                    .extracting(SoundnessFinding::severity)
                    .containsExactly(Severity.NOTE);
        }

        @Test
        void sixteenOfSixteenCanBeReachedAndSeventeenCannot() {
            QuorumBase all = new QuorumBase.AllSeats();
            assertThat(flaws(of(SIXTEEN, quorum(new Threshold.AtLeastNumber(16), all)), Flaw.QuorumNeverReached.class))
                    .isEmpty();
            assertThat(flaws(of(SIXTEEN, quorum(new Threshold.AtLeastNumber(17), all)), Flaw.QuorumNeverReached.class))
                    .containsExactly(new Flaw.QuorumNeverReached(17, 16));
            assertThat(flaws(
                            of(SIXTEEN, quorum(new Threshold.MoreThan(new Fraction(1, 1)), all)),
                            Flaw.QuorumNeverReached.class))
                    .containsExactly(new Flaw.QuorumNeverReached(17, 16));
            assertThat(flaws(
                            of(SIXTEEN, quorum(new Threshold.AtLeastNumber(3), new QuorumBase.EachPartner())),
                            Flaw.QuorumNeverReached.class))
                    .containsExactly(new Flaw.QuorumNeverReached(3, 2));
            assertThat(flaws(
                            of(SIXTEEN, quorum(HALF, new QuorumBase.NamedPartners(Set.of(new PartnerCode("ku"))))),
                            Flaw.QuorumNeverReached.class))
                    .isEmpty();
            assertThat(flaws(
                            of(
                                    SIXTEEN,
                                    quorum(
                                            MORE_THAN_HALF,
                                            new QuorumBase.NamedPartners(Set.of(new PartnerCode("ku"))))),
                            Flaw.QuorumNeverReached.class))
                    .containsExactly(new Flaw.QuorumNeverReached(1, 0));
        }

        @Test
        void whereNoRuleGivesTheSeatsANumberIsHeldAgainstNone() {
            Quorum seven = quorum(new Threshold.AtLeastNumber(7), new QuorumBase.AllSeats());
            assertThat(flaws(of(seven), Flaw.QuorumNeverReached.class)).isEmpty();
        }

        @Test
        void aSideIsCountedAsOne() {
            assertThat(flaws(
                            of(
                                    SIXTEEN,
                                    new PartnerGroups(Ssu.PARTNERS),
                                    quorum(new Threshold.AtLeastNumber(5), new QuorumBase.EachSide())),
                            Flaw.QuorumNeverReached.class))
                    .containsExactly(new Flaw.QuorumNeverReached(5, 4));
        }

        @Test
        void aQuorumOfNoneIsNone() {
            assertThat(flaws(
                            of(SIXTEEN, quorum(new Threshold.AtLeast(new Fraction(0, 2)), new QuorumBase.AllSeats())),
                            Flaw.QuorumOfNone.class))
                    .hasSize(1);
        }
    }

    @Nested
    @DisplayName("skriftlig runde")
    class WrittenRounds {
        private static List<SoundnessFinding> round(RoundAnswers answers, RoundAgreement agreement) {
            return findings(
                    of(
                            SIXTEEN,
                            new WrittenRound(
                                    Set.of(new Organ.TheBody()),
                                    BetweenMatters.ANY,
                                    new Deadline(
                                            5,
                                            DeadlineUnit.WORKING_DAY,
                                            Anchor.DISPATCH,
                                            Direction.AFTER,
                                            AnchorDay.NOT_COUNTED,
                                            new EndOfDay.Midnight()),
                                    answers,
                                    RoundObjection.DOES_NOT_STOP_IT,
                                    agreement,
                                    ToldNext.NOT_STATED)),
                    Flaw.OneAnswerDecides.class);
        }

        private static RoundAgreement ofAll(int required) {
            return new RoundAgreement.OfAllSeats(new Threshold.AtLeastNumber(required));
        }

        private static RoundAgreement ofAnswers(int required) {
            return new RoundAgreement.OfAnswers(new Threshold.AtLeastNumber(required));
        }

        @Test
        void whoIsSilentIsNotCountedSoThatOneAnswerDecidesUnlessTwoAreRequired() {
            RoundAnswers notCounted = RoundAnswers.SILENCE_IS_NOT_COUNTED;
            assertThat(round(notCounted, new RoundAgreement.AllForIt()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.flaw()).isEqualTo(new Flaw.OneAnswerDecides(notCounted));
                        assertThat(finding.mends()).containsExactly(new Mend.AskForAnswersOfMore());
                    });
            assertThat(round(notCounted, new RoundAgreement.OfAnswers(MORE_THAN_HALF)))
                    .hasSize(1);
            assertThat(round(notCounted, ofAnswers(1))).hasSize(1);
            assertThat(round(notCounted, ofAnswers(2))).isEmpty();
            assertThat(round(notCounted, ofAll(1))).hasSize(1);
            assertThat(round(notCounted, ofAll(2))).isEmpty();
            assertThat(round(notCounted, new RoundAgreement.OfAllSeats(MORE_THAN_HALF)))
                    .isEmpty();
        }

        @Test
        void whereSilenceIsConsentOneAnswerAndFifteenSilentAreSixteenAndSeventeenCannotBe() {
            RoundAnswers consent = RoundAnswers.SILENCE_IS_CONSENT;
            assertThat(round(consent, ofAll(16)))
                    .extracting(SoundnessFinding::severity)
                    .containsExactly(Severity.NOTE);
            assertThat(round(consent, ofAll(17))).isEmpty();
            assertThat(round(consent, new RoundAgreement.AllForIt())).hasSize(1);
        }

        @Test
        void whereAllMustAnswerNobodyDecidesAlone() {
            assertThat(round(RoundAnswers.ALL_MUST_ANSWER, new RoundAgreement.AllForIt()))
                    .isEmpty();
            assertThat(round(RoundAnswers.ALL_MUST_ANSWER, ofAll(1))).isEmpty();
        }
    }

    @Test
    void whatIsSaidOfTwoRulesIsOneFindingThatLiesInBoth() {
        Quorum each = quorum(HALF, new QuorumBase.EachPartner());
        assertThat(findings(of(SIXTEEN, each, each), Flaw.OnePartnerCanStop.class))
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding.where()).hasSize(2));
    }

    @Nested
    @DisplayName("flertall og endring av reglene")
    class Majorities {
        @Test
        void nobodyForIsNoMajorityAndSeventeenOfSixteenNeither() {
            assertThat(flaws(
                            of(SIXTEEN, majority(new Threshold.AtLeast(new Fraction(0, 1)))),
                            Flaw.MajorityOfNone.class))
                    .hasSize(1);
            assertThat(flaws(of(SIXTEEN, majority(new Threshold.AtLeastNumber(17))), Flaw.MajorityNeverReached.class))
                    .containsExactly(new Flaw.MajorityNeverReached(17, 16));
            assertThat(flaws(of(SIXTEEN, majority(new Threshold.AtLeastNumber(16))), Flaw.MajorityNeverReached.class))
                    .isEmpty();
            assertThat(flaws(of(majority(new Threshold.AtLeastNumber(17))), Flaw.MajorityNeverReached.class))
                    .isEmpty();
            assertThat(flaws(of(majority(new Threshold.AtLeastNumber(101))), Flaw.MajorityNeverReached.class))
                    .isEmpty();
            assertThat(flaws(of(majority(new Threshold.MoreThan(new Fraction(1, 1)))), Flaw.MajorityNeverReached.class))
                    .containsExactly(new Flaw.MajorityNeverReached(101, 100));
        }

        @Test
        void halfLetsBothSidesWinAndMoreThanHalfDoesNot() {
            assertThat(flaws(of(SIXTEEN, majority(HALF)), Flaw.BothSidesCanWin.class))
                    .hasSize(1);
            assertThat(flaws(of(SIXTEEN, majority(MORE_THAN_HALF)), Flaw.BothSidesCanWin.class))
                    .isEmpty();
            assertThat(flaws(
                            of(SIXTEEN, majority(new Threshold.AtLeast(new Fraction(51, 100)))),
                            Flaw.BothSidesCanWin.class))
                    .isEmpty();
        }

        private AmendmentTier tier(ChangesOfTier changes, Threshold threshold) {
            return new AmendmentTier(
                    changes,
                    BODY,
                    new DecisionMode.Majority(threshold, VoteBase.REPRESENTED),
                    1,
                    0,
                    TextOfReadings.SAME_TEXT);
        }

        private Amendment amendment(AmendmentTier... tiers) {
            return new Amendment(Set.of(DocumentKind.STATUTES), Arrays.asList(tiers), null);
        }

        @Test
        void aChangeThatCouldNeverPassIsAnError() {
            assertThat(findings(
                            of(
                                    SIXTEEN,
                                    amendment(tier(new ChangesOfTier.EveryChange(), new Threshold.AtLeastNumber(17)))),
                            Flaw.MajorityNeverReached.class))
                    .singleElement()
                    .extracting(SoundnessFinding::severity)
                    .isEqualTo(Severity.ERROR);
        }

        @Test
        void statutesThatSayNothingOfTheirChangeAreAskedAboutIt() {
            assertThat(flaws(of(SIXTEEN), Flaw.NoWayToChange.class))
                    .containsExactly(new Flaw.NoWayToChange(DocumentKind.STATUTES));
            assertThat(flaws(
                            of(SIXTEEN, amendment(tier(new ChangesOfTier.EveryChange(), MORE_THAN_HALF))),
                            Flaw.NoWayToChange.class))
                    .isEmpty();
        }

        @Test
        void theTiersTakeEveryChangeAndEachIsReached() {
            AmendmentTier every = tier(new ChangesOfTier.EveryChange(), MORE_THAN_HALF);
            AmendmentTier small = tier(new ChangesOfTier.ChangesMarked(ChangeSize.SMALL), MORE_THAN_HALF);
            AmendmentTier large = tier(new ChangesOfTier.ChangesMarked(ChangeSize.LARGE), MORE_THAN_HALF);
            assertThat(flaws(of(SIXTEEN, amendment(small, large)), Flaw.TierTrouble.class))
                    .isEmpty();
            assertThat(flaws(of(SIXTEEN, amendment(small, every)), Flaw.TierTrouble.class))
                    .isEmpty();
            assertThat(flaws(of(SIXTEEN, amendment(large, every)), Flaw.TierTrouble.class))
                    .isEmpty();
            assertThat(flaws(of(SIXTEEN, amendment(small)), Flaw.TierTrouble.class))
                    .containsExactly(new Flaw.TierTrouble(Flaw.TierFault.SOME_CHANGES_FIT_NONE));
            assertThat(flaws(of(SIXTEEN, amendment(every, small)), Flaw.TierTrouble.class))
                    .containsExactly(new Flaw.TierTrouble(Flaw.TierFault.NEVER_REACHED));
            assertThat(flaws(of(SIXTEEN, amendment(small, large, every)), Flaw.TierTrouble.class))
                    .containsExactly(new Flaw.TierTrouble(Flaw.TierFault.NEVER_REACHED));
        }

        @Test
        void aBodyWithATaskAndNoSeatsIsTold() {
            assertThat(flaws(
                            of(amendment(tier(new ChangesOfTier.EveryChange(), MORE_THAN_HALF))),
                            Flaw.BodyWithoutSeats.class))
                    .containsExactly(new Flaw.BodyWithoutSeats(BODY));
        }
    }

    @Nested
    @DisplayName("hvem som oppnevner, og hvem organene rapporterer til")
    class BodiesAndAppointments {
        private static RegisteredBody body(String code, int level, @Nullable String parent) {
            return new RegisteredBody(
                    new BodyCode(code),
                    new LocalText(Map.of(Language.NB, code)),
                    level,
                    BodyKind.COMMITTEE,
                    BodyAuthority.DECIDES,
                    parent == null ? null : new BodyCode(parent));
        }

        private static List<SoundnessFinding> register(Class<? extends Flaw> type, RegisteredBody... bodies) {
            return findings(of(new BodyRegister(List.of(bodies))), type);
        }

        @Test
        void aBodyBelowTheFirstLevelReportsToOneThatIsThere() {
            assertThat(register(Flaw.ReportsToNone.class, body("pm", 1, null), body("ssu", 2, "pm")))
                    .isEmpty();
            assertThat(register(Flaw.ReportsToNone.class, body("pm", 1, null), body("ssu", 2, null)))
                    .extracting(SoundnessFinding::flaw)
                    .containsExactly(new Flaw.ReportsToNone(Set.of(new BodyCode("ssu"))));
            assertThat(register(Flaw.ReportsToUnknown.class, body("ssu", 2, "pm")))
                    .extracting(SoundnessFinding::flaw)
                    .containsExactly(new Flaw.ReportsToUnknown(new BodyCode("pm")));
        }

        @Test
        void severalThatReportToNoneAreOneMatterThatLiesWhereTheyAreRegistered() {
            RulesInForce rules = of(
                    new BodyRegister(List.of(body("pm", 1, null))),
                    new BodyRegister(List.of(body("ssu", 2, null), body("flr", 3, null))));
            assertThat(findings(rules, Flaw.ReportsToNone.class))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.flaw())
                                .isEqualTo(new Flaw.ReportsToNone(Set.of(new BodyCode("ssu"), new BodyCode("flr"))));
                        assertThat(finding.body()).isNull();
                        assertThat(finding.where())
                                .extracting(citation -> citation.provision().value())
                                .containsExactly("r1");
                    });
        }

        @Test
        void nobodyReportsToItselfByWayOfOthers() {
            assertThat(register(
                            Flaw.ReportsInACircle.class,
                            body("a", 2, "b"),
                            body("b", 2, "c"),
                            body("c", 2, "a"),
                            body("d", 3, "a")))
                    .extracting(SoundnessFinding::body)
                    .containsExactly(new BodyCode("a"), new BodyCode("b"), new BodyCode("c"));
        }

        @Test
        void whoReportsThroughABodyThatIsNotThereGoesInNoCircle() {
            RegisteredBody[] broken = {body("a", 3, "b"), body("b", 2, "gone")};
            assertThat(register(Flaw.ReportsInACircle.class, broken)).isEmpty();
            assertThat(register(Flaw.ReportsToUnknown.class, broken))
                    .extracting(SoundnessFinding::body)
                    .containsExactly(new BodyCode("b"));
        }

        private static SeatsAppointed appointed(PartnerCode partner, @Nullable Integer count) {
            return new SeatsAppointed(List.of(
                    new AppointedSeats(partner, count, new Appointer.EachParty(), AppointingMethod.APPOINTED, null)));
        }

        private static List<Flaw> appointing(@Nullable Integer count) {
            VotingSeats two = new VotingSeats(List.of(new SeatCount(Ssu.GPS, 2)));
            return Soundness.review(of(two, appointed(Ssu.GPS, count))).stream()
                    .map(SoundnessFinding::flaw)
                    .filter(flaw -> flaw instanceof Flaw.NobodyAppoints || flaw instanceof Flaw.MoreAppointedThanSeats)
                    .toList();
        }

        @Test
        void everySeatHasSomebodyWhoAppointsToItAndNoneTwo() {
            assertThat(appointing(null)).isEmpty();
            assertThat(appointing(2)).isEmpty();
            assertThat(appointing(1)).containsExactly(new Flaw.NobodyAppoints(Ssu.GPS, 1));
            assertThat(appointing(3)).containsExactly(new Flaw.MoreAppointedThanSeats(Ssu.GPS, 3, 2));
            assertThat(flaws(of(SIXTEEN), Flaw.NobodyAppoints.class)).hasSize(4);
        }
    }

    @Nested
    @DisplayName("flertall i hver side, og flertall når enighet ikke nås")
    class OtherModes {
        private static DecidesBy eachSide(Threshold threshold, Side... sides) {
            return new DecidesBy(new DecisionMode.MajorityOfEachSide(threshold, VoteBase.REPRESENTED, Set.of(sides)));
        }

        @Test
        void aSideIsCountedByItsOwnSeats() {
            PartnerGroups groups = new PartnerGroups(Ssu.PARTNERS);
            assertThat(flaws(
                            of(SIXTEEN, groups, eachSide(new Threshold.AtLeastNumber(6), Side.HOSPITAL)),
                            Flaw.MajorityNeverReached.class))
                    .isEmpty();
            assertThat(flaws(
                            of(SIXTEEN, groups, eachSide(new Threshold.AtLeastNumber(5), Side.HOSPITAL, Side.OTHER)),
                            Flaw.MajorityNeverReached.class))
                    .containsExactly(new Flaw.MajorityNeverReached(5, 4));
        }

        @Test
        void aSideWithoutSeatsCanNeverBeFor() {
            VotingSeats trustOnly = new VotingSeats(List.of(new SeatCount(Ssu.TRUST, 6)));
            assertThat(flaws(
                            of(
                                    trustOnly,
                                    new PartnerGroups(List.of(new Partner(Ssu.TRUST, Side.HOSPITAL))),
                                    eachSide(MORE_THAN_HALF, Side.MUNICIPAL)),
                            Flaw.MajorityNeverReached.class))
                    .containsExactly(new Flaw.MajorityNeverReached(1, 0));
        }

        @Test
        void whatDecidesWhenConsensusFailsIsTriedToo() {
            assertThat(flaws(
                            of(
                                    SIXTEEN,
                                    new DecidesBy(new DecisionMode.ConsensusThenMajority(
                                            new Threshold.AtLeastNumber(17), VoteBase.ALL_SEATS, null))),
                            Flaw.MajorityNeverReached.class))
                    .containsExactly(new Flaw.MajorityNeverReached(17, 16));
            assertThat(flaws(of(SIXTEEN, new DecidesBy(new DecisionMode.MostVotes())), Flaw.MajorityNeverReached.class))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("dokumenter som sier hver sitt")
    class Documents {
        @Test
        void consensusAndMajorityInTheSameStatutesIsAnError() {
            RulesInForce rules =
                    of(new DecidesBy(new DecisionMode.Consensus()), majority(new Threshold.AtLeastNumber(3)));
            assertThat(findings(rules, Flaw.NeverDecides.class)).hasSize(1);
            RulesInForce unlike = of(
                    new MinutesApproval(new ApprovalWay.NextMeeting()), new MinutesApproval(new ApprovalWay.Signed(2)));
            assertThat(findings(unlike, Flaw.SaysTwoThings.class))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.where()).hasSize(2);
                    });
        }

        @Test
        void adviceBesideWhatBindsSaysNoTwoThings() {
            Rule binds = rule("binder", new MinutesApproval(new ApprovalWay.NextMeeting()));
            Rule advises = new Rule(
                    new ProvisionId("bor"),
                    Force.SHOULD,
                    new Scope.BodiesNamed(Set.of(BODY)),
                    new MinutesApproval(new ApprovalWay.Signed(2)));
            RulesInForce rules = Ssu.rules(paragraph("1", "§ 1", binds, advises));
            assertThat(findings(rules, Flaw.SaysTwoThings.class)).isEmpty();
            assertThat(findings(rules, Flaw.NeverDecides.class)).isEmpty();
        }

        @Test
        void aChoiceThatGivesWayIsWorthKnowingAndNoError() {
            RulesInForce rules = RulesInForce.on(
                    Ssu.MEETING,
                    List.of(
                            document(DocumentKind.STATUTES, paragraph("1", "§ 1", rule("v", cases(3)))),
                            document(DocumentKind.CHOICE, paragraph("2", "valg", rule("c", cases(2))))));
            assertThat(findings(rules, Flaw.OverruledByHigher.class))
                    .extracting(SoundnessFinding::severity)
                    .containsExactly(Severity.NOTE);
        }

        @Test
        void whatIsNeededSoonIsAWarningAndWhatARuleLeavesOpenNamesTheRule() {
            RulesInForce rules = of(quorum(HALF, new QuorumBase.AllSeats()), cases(3));
            List<SoundnessFinding> open = findings(rules, Flaw.LeftOpen.class);
            assertThat(open)
                    .filteredOn(finding ->
                            finding.flaw().equals(new Flaw.LeftOpen(new Question.NoRule(Clause.DECISION_MODE, BODY))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.where()).isEmpty();
                    });
            assertThat(open)
                    .filteredOn(finding -> finding.flaw() instanceof Flaw.LeftOpen(Question.ChoiceMissing missing)
                            && missing.choice() == Choice.ORDINARY_DEADLINE_AT_EXTRAORDINARY)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                        assertThat(finding.where())
                                .extracting(citation -> citation.provision().value())
                                .containsExactly("r1");
                    });
        }

        @Test
        void aBodyThatOnlyAdvisesIsToldOfItsMissingQuorumAndADialogueMeetingIsNot() {
            for (BodyKind kind : BodyKind.values()) {
                for (BodyAuthority authority : BodyAuthority.values()) {
                    RulesInForce rules = of(
                            cases(3),
                            new BodyRegister(List.of(new RegisteredBody(
                                    BODY, new LocalText(Map.of(Language.NB, "organet")), 1, kind, authority, null))));
                    List<SoundnessFinding> quorum = findings(rules, Flaw.LeftOpen.class).stream()
                            .filter(finding ->
                                    finding.flaw().equals(new Flaw.LeftOpen(new Question.NoRule(Clause.QUORUM, BODY))))
                            .toList();
                    if (kind == BodyKind.DIALOGUE_MEETING) {
                        assertThat(quorum).isEmpty();
                    } else {
                        assertThat(quorum)
                                .extracting(SoundnessFinding::severity)
                                .containsExactly(authority == BodyAuthority.ADVISES ? Severity.NOTE : Severity.WARNING);
                    }
                }
            }
        }

        @Test
        void aTextChangedInOneLanguageAloneIsToldAndATranslationAddedIsNot() {
            Map<Language, String> both = Map.of(Language.NB, "Åtte møter.", Language.NN, "Åtte møte.");
            assertThat(changed(both, Map.of(Language.NB, "Ni møter.", Language.NN, "Åtte møte.")))
                    .containsExactly(new Flaw.ChangedInSomeLanguages("§ 1", Set.of(Language.NB), Set.of(Language.NN)));
            assertThat(changed(both, Map.of(Language.NB, "Ni møter.", Language.NN, "Ni møte.")))
                    .isEmpty();
            assertThat(changed(both, both)).isEmpty();
            assertThat(changed(
                            both,
                            Map.of(
                                    Language.NB,
                                    "Åtte møter.",
                                    Language.NN,
                                    "Åtte møte.",
                                    Language.EN,
                                    "Eight meetings.")))
                    .isEmpty();
            assertThat(changed(Map.of(Language.NB, "Åtte møter."), Map.of(Language.NB, "Ni møter.")))
                    .isEmpty();
        }

        private static List<Flaw> changed(Map<Language, String> before, Map<Language, String> now) {
            return Soundness.changes(text(before), text(now)).stream()
                    .map(SoundnessFinding::flaw)
                    .toList();
        }

        private static StatutesDocument text(Map<Language, String> words) {
            return document(
                    DocumentKind.STATUTES,
                    new Paragraph(new ParagraphId("1"), "§ 1", new LocalText(words), List.of(), null),
                    paragraph("2", "§ 2"));
        }

        @Test
        void theBodiesAreThoseNamedAndThoseConfirmed() {
            BodyCode confirmed = new BodyCode("pm");
            assertThat(Soundness.bodies(
                            of(cases(3), new ScopeConfirmed(Set.of(new ProvisionId("r0")), Set.of(confirmed)))))
                    .containsExactly(confirmed, BODY);
        }

        @Test
        void aMandateThatAsksForLessIsAnErrorAndOneThatAsksForMoreIsNone() {
            assertThat(findings(mandate(2), Flaw.OverruledByHigher.class))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.flaw())
                                .isEqualTo(new Flaw.OverruledByHigher(Strictness.LOOSER, DocumentKind.MANDATE));
                    });
            assertThat(findings(mandate(4), Flaw.OverruledByHigher.class)).isEmpty();
        }

        private RulesInForce mandate(int weeks) {
            return RulesInForce.on(
                    Ssu.MEETING,
                    List.of(
                            document(DocumentKind.STATUTES, paragraph("1", "§ 1", rule("v", cases(3)))),
                            document(DocumentKind.MANDATE, paragraph("2", "punkt 1", rule("m", cases(weeks))))));
        }

        @Test
        void twoRulesWithOneIdAndARuleThatIsNotThere() {
            RulesInForce rules = Ssu.rules(paragraph(
                    "1",
                    "§ 1",
                    rule("samme", cases(3)),
                    rule("samme", SIXTEEN),
                    rule("hvor", new ScopeConfirmed(Set.of(new ProvisionId("borte")), Set.of(BODY)))));
            assertThat(flaws(rules, Flaw.SameIdTwice.class))
                    .containsExactly(new Flaw.SameIdTwice(new ProvisionId("samme")));
            assertThat(flaws(rules, Flaw.NamesUnknownRule.class))
                    .containsExactly(new Flaw.NamesUnknownRule(new ProvisionId("borte")));
        }
    }

    private static CaseDeadline cases(int weeks) {
        return new CaseDeadline(Deadline.weeksBeforeMeeting(weeks), ExtraordinaryHolds.NOT_STATED);
    }

    private static Deadline before(int amount, DeadlineUnit unit) {
        return new Deadline(
                amount, unit, Anchor.MEETING_START, Direction.BEFORE, AnchorDay.NOT_COUNTED, new EndOfDay.NotStated());
    }

    @Nested
    @DisplayName("frister på den virkelige kalenderen, dag for dag i ti år")
    class Deadlines {
        private RulesInForce minutes(int window, Deadline bound, PublishedMinutes published, LocalDate asOf) {
            return RulesInForce.on(
                    asOf,
                    List.of(document(
                            DocumentKind.STATUTES,
                            paragraph(
                                    "1",
                                    "§ 1",
                                    rule(
                                            "vindu",
                                            new MinutesApproval(new ApprovalWay.Silence(
                                                    Deadline.workingDaysAfterDispatch(window)))),
                                    rule("ute", new MinutesDeadline(bound)),
                                    rule("godkjent", new MinutesPublishedWhen(published))))));
        }

        private Flaw.ApprovalAfterPublication first(LocalDate asOf) {
            return flaws(
                            minutes(4, Deadline.weeksAfterMeeting(1), PublishedMinutes.ONLY_APPROVED, asOf),
                            Flaw.ApprovalAfterPublication.class)
                    .getFirst();
        }

        @Test
        void fourWorkingDaysOfSilenceAndAWeekToPublicationMeetAtEaster() {
            // A meeting on Maundy Thursday's Thursday before, 10.04.2025, can just be kept; Friday 11.04 cannot.
            assertThat(first(LocalDate.of(2025, 1, 10)).first()).isEqualTo(LocalDate.of(2025, 4, 11));
            assertThat(first(LocalDate.of(2025, 4, 11)).first()).isEqualTo(LocalDate.of(2025, 4, 11));
            assertThat(first(LocalDate.of(2025, 4, 12)).first()).isAfter(LocalDate.of(2025, 4, 12));
        }

        @Test
        void fromTheMeetingOfDecember2025TheFirstIsTheFridayBeforeChristmas() {
            Flaw.ApprovalAfterPublication flaw = first(TromsOgOfoten.SSU_9_2025);
            assertThat(flaw.first()).isEqualTo(LocalDate.of(2025, 12, 19));
            assertThat(flaw.days()).isBetween(1, flaw.of() / 10);
            assertThat(flaw.of()).isBetween(2_450, 2_560);
        }

        @Test
        void withOneWorkingDayLessOrUnapprovedMinutesAllowedTheEasterOf2025CanBeKept() {
            assertThat(flaws(
                            minutes(
                                    4,
                                    Deadline.weeksAfterMeeting(1),
                                    PublishedMinutes.ALSO_UNAPPROVED,
                                    TromsOgOfoten.SSU_9_2025),
                            Flaw.ApprovalAfterPublication.class))
                    .isEmpty();
            assertThat(flaws(
                            minutes(
                                    4,
                                    Deadline.weeksAfterMeeting(2),
                                    PublishedMinutes.ONLY_APPROVED,
                                    TromsOgOfoten.SSU_9_2025),
                            Flaw.ApprovalAfterPublication.class))
                    .isEmpty();
        }

        @Test
        void aWindowAsLongAsTheBoundCanNeverBeKeptAndIsAnError() {
            assertThat(findings(
                            minutes(
                                    5,
                                    Deadline.weeksAfterMeeting(1),
                                    PublishedMinutes.ONLY_APPROVED,
                                    TromsOgOfoten.SSU_9_2025),
                            Flaw.ApprovalAfterPublication.class))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.flaw())
                                .isInstanceOfSatisfying(
                                        Flaw.ApprovalAfterPublication.class,
                                        flaw -> assertThat(flaw.days()).isEqualTo(flaw.of()));
                    });
        }

        @Test
        void thePublicationPutOffAsLongAsAdvisedCanBeKeptAndADayLessCannot() {
            int later = findings(
                            minutes(4, daysAfterMeeting(7), PublishedMinutes.ONLY_APPROVED, TromsOgOfoten.SSU_9_2025),
                            Flaw.ApprovalAfterPublication.class)
                    .getFirst()
                    .mends()
                    .stream()
                    .filter(Mend.PublishLater.class::isInstance)
                    .mapToInt(mend -> ((Mend.PublishLater) mend).days())
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(7 + later - 1, 7 + later))
                    .extracting(days -> findings(
                                    minutes(
                                            4,
                                            daysAfterMeeting(days),
                                            PublishedMinutes.ONLY_APPROVED,
                                            TromsOgOfoten.SSU_9_2025),
                                    Flaw.ApprovalAfterPublication.class)
                            .size())
                    .containsExactly(1, 0);
        }

        private static Deadline daysAfterMeeting(int days) {
            return new Deadline(
                    days,
                    DeadlineUnit.CALENDAR_DAY,
                    Anchor.MEETING_START,
                    Direction.AFTER,
                    AnchorDay.NOT_COUNTED,
                    new EndOfDay.NotStated());
        }

        @Test
        void aWindowThatEndsWithOfficeHoursCanBeKeptOnTheSameDay() {
            RulesInForce rules = RulesInForce.on(
                    TromsOgOfoten.SSU_9_2025,
                    List.of(document(
                            DocumentKind.STATUTES,
                            paragraph(
                                    "1",
                                    "§ 1",
                                    rule(
                                            "vindu",
                                            new MinutesApproval(
                                                    new ApprovalWay.Silence(Deadline.workingDaysAfterDispatch(5)))),
                                    rule("ute", new MinutesDeadline(Deadline.weeksAfterMeeting(1))),
                                    rule("godkjent", new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED)),
                                    rule(
                                            "dag",
                                            new DayEnds(
                                                    new EndOfDay.OfficeHours(LocalTime.of(15, 45)),
                                                    WhichDeadlines.APPROVAL_WINDOW))))));
            assertThat(flaws(rules, Flaw.ApprovalAfterPublication.class)
                            .getFirst()
                            .first())
                    .isAfter(TromsOgOfoten.SSU_9_2025);
        }

        @Test
        void approvalByTheNextMeetingComesAfterThePublication() {
            assertThat(flaws(
                            of(
                                    new MinutesApproval(new ApprovalWay.NextMeeting()),
                                    new MinutesDeadline(Deadline.weeksAfterMeeting(1)),
                                    new MinutesPublishedWhen(PublishedMinutes.ONLY_APPROVED)),
                            Flaw.ApprovedAtNextMeetingTooLate.class))
                    .hasSize(1);
        }

        @Test
        void casesAreDueBeforeThePapers() {
            NoticeDeadline notice = new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.NOT_STATED);
            assertThat(flaws(of(cases(3), notice), Flaw.CasesAfterNotice.class)).isEmpty();
            assertThat(flaws(of(cases(2), notice), Flaw.CasesAfterNotice.class)).isEmpty();
            Flaw.CasesAfterNotice late =
                    flaws(of(cases(1), notice), Flaw.CasesAfterNotice.class).getFirst();
            assertThat(late.first()).isEqualTo(Ssu.MEETING);
            assertThat(late.days()).isEqualTo(late.of());
        }

        @Test
        void tenWorkingDaysAgainstTwoWeeksFailsOnlyWhereNoHolidayLiesBetween() {
            NoticeDeadline twoWeeks = new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.NOT_STATED);
            CaseDeadline nine = new CaseDeadline(before(9, DeadlineUnit.WORKING_DAY), ExtraordinaryHolds.NOT_STATED);
            CaseDeadline ten = new CaseDeadline(before(10, DeadlineUnit.WORKING_DAY), ExtraordinaryHolds.NOT_STATED);
            assertThat(flaws(of(ten, twoWeeks), Flaw.CasesAfterNotice.class)).isEmpty();
            Flaw.CasesAfterNotice some =
                    flaws(of(nine, twoWeeks), Flaw.CasesAfterNotice.class).getFirst();
            assertThat(some.days()).isPositive().isLessThan(some.of());
        }

        @Test
        void noTimeAtAllLiesOnNoSideOfTheMeeting() {
            assertThat(flaws(of(new MinutesDeadline(Deadline.weeksBeforeMeeting(0))), Flaw.CountedTheWrongWay.class))
                    .isEmpty();
        }

        @Test
        void aDeadlineOnTheWrongSideOfTheMeetingIsAnError() {
            assertThat(flaws(
                            of(
                                    new NoticeDeadline(Deadline.weeksAfterMeeting(2), ExtraordinaryHolds.NOT_STATED),
                                    new MinutesDeadline(Deadline.weeksBeforeMeeting(1))),
                            Flaw.CountedTheWrongWay.class))
                    .hasSize(2);
        }
    }

    @Nested
    @DisplayName("Troms og Ofoten")
    class Whole {
        private final RulesInForce rules = TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025);

        @Test
        void theGapsAreTheKnownOnesAndNothingContradictsAnything() {
            List<SoundnessFinding> found = Soundness.review(rules, Set.of(BODY));
            assertThat(found).noneMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(found)
                    .filteredOn(finding -> finding.severity() == Severity.WARNING)
                    .extracting(SoundnessFinding::flaw)
                    .hasAtLeastOneElementOfType(Flaw.ApprovalAfterPublication.class)
                    .hasAtLeastOneElementOfType(Flaw.NoWayToChange.class);
            assertThat(found).extracting(SoundnessFinding::severity).isSortedAccordingTo(Severity::compareTo);
        }

        @Test
        void aBodyTheRulesSayNothingOfHasEveryGap() {
            BodyCode body = new BodyCode("nytt");
            assertThat(Soundness.review(rules, Set.of(body)))
                    .extracting(SoundnessFinding::flaw)
                    .contains(new Flaw.LeftOpen(new Question.NoRule(Clause.QUORUM, body)));
        }

        @Test
        void tenYearsOfEveryBodyTakeLessThanASecond() {
            Soundness.review(rules);
            long start = System.nanoTime();
            Soundness.review(rules);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }
    }
}
