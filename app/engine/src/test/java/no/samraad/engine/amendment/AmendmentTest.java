package no.samraad.engine.amendment;

import static no.samraad.engine.model.TromsOgOfoten.PM;
import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samraad.engine.amendment.AmendmentFacts.AgreementOverlap;
import no.samraad.engine.amendment.AmendmentFacts.DraftReading;
import no.samraad.engine.amendment.AmendmentFacts.Undertaking;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.AmendmentProvision.Amendment;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangeSize;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.PartOfParties;
import no.samraad.engine.provision.AmendmentProvision.PartiesTakePart;
import no.samraad.engine.provision.AmendmentProvision.TextOfReadings;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.provision.Threshold;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§ 7: to tredeler av de stemmeberettigede til stede; drøftes i ett møte og vedtas i et senere")
class AmendmentTest {
    private static final TextIdentity TEXT = new TextIdentity("aa11");
    private static final TextIdentity OTHER_TEXT = new TextIdentity("bb22");
    private static final LocalDate EARLIER = LocalDate.of(2025, 10, 9);
    private static final PartyCode TROMSO = new PartyCode("tromso");
    private static final PartyCode UNN = new PartyCode("unn");
    private static final DecisionMode TWO_THIRDS =
            new DecisionMode.Majority(new Threshold.AtLeast(new Fraction(2, 3)), VoteBase.REPRESENTED);
    private static final PartiesTakePart PARTIES =
            new PartiesTakePart(Set.of(new ParagraphId("6-14")), PartOfParties.AGREE);

    private static AmendmentTier tier(ChangesOfTier changes, BodyCode body, int meetings, int days) {
        return new AmendmentTier(changes, body, TWO_THIRDS, meetings, days, TextOfReadings.SAME_TEXT);
    }

    private static Amendment paragraph7(AmendmentTier... tiers) {
        return new Amendment(Set.of(DocumentKind.STATUTES), List.of(tiers), PARTIES);
    }

    private static final Amendment PARAGRAPH_7 = paragraph7(tier(new ChangesOfTier.EveryChange(), Ssu.BODY, 1, 0));

    private static RulesInForce rules(Amendment amendment) {
        List<StatutesDocument> documents = new ArrayList<>(List.of(TromsOgOfoten.statutes(), TromsOgOfoten.choices()));
        StatutesDocument seventh =
                Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("7", "§ 7", Ssu.rule("7-endring", amendment)));
        documents.add(seventh);
        return RulesInForce.on(SSU_9_2025, documents);
    }

    private static AmendmentFacts draft(DraftReading... readings) {
        return draft(TEXT, null, Set.of(new ParagraphId("6-12")), readings);
    }

    private static AmendmentFacts draft(
            TextIdentity text, @Nullable ChangeSize marked, Set<ParagraphId> changed, DraftReading... readings) {
        return new AmendmentFacts(
                Undertaking.CHANGE,
                new DocumentId("vedtekter"),
                DocumentKind.STATUTES,
                text,
                changed,
                marked,
                List.of(readings),
                AgreementOverlap.DOES_NOT_OVERLAP,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static AmendmentFacts overlapping(AgreementOverlap overlap, Set<PartyCode> parties, Set<PartyCode> agreed) {
        return new AmendmentFacts(
                Undertaking.CHANGE,
                new DocumentId("vedtekter"),
                DocumentKind.STATUTES,
                TEXT,
                Set.of(),
                null,
                List.of(discussed(EARLIER)),
                overlap,
                parties,
                parties,
                agreed,
                Set.of());
    }

    private static DraftReading discussed(LocalDate day) {
        return new DraftReading(Ssu.BODY, day, TEXT);
    }

    /** Members of the trust, the municipalities, the GPs and the users; the first so many vote for. */
    private static Judgement vote(List<CheckIn> in, int forIt, AmendmentFacts draft, Amendment rule) {
        List<CheckIn> sorted =
                in.stream().sorted(Comparator.comparing(CheckIn::person)).toList();
        List<VoteCast> votes = new ArrayList<>();
        for (int index = 0; index < sorted.size(); index++) {
            votes.add(new VoteCast(
                    Objects.requireNonNull(sorted.get(index).seat()),
                    sorted.get(index).person(),
                    index < forIt ? VoteCast.Value.FOR : VoteCast.Value.AGAINST));
        }
        return Engine.judge(
                new Act.TreatItem(TromsOgOfoten.item(
                                Treatment.DECIDE, new Attendance(in, List.of()), new Agreement.RollCall(votes))
                        .changing(draft)),
                rules(rule));
    }

    private static Judgement twelvePresent(int forIt, AmendmentFacts draft) {
        return vote(Ssu.members(4, 4, 2, 2), forIt, draft, PARAGRAPH_7);
    }

    private static List<Clause> refusing(Judgement judgement) {
        return judgement.disposition() instanceof Disposition.Refused(List<Finding> because)
                ? because.stream().map(Finding::clause).toList()
                : List.of();
    }

    @Nested
    @DisplayName("to tredeler av de stemmeberettigede som er til stede")
    class TwoThirds {
        @Test
        void eightOfTwelvePresentIsEnough() {
            Judgement judgement = twelvePresent(8, draft(discussed(EARLIER)));
            assertThat(refusing(judgement)).isEmpty();
            Finding majority = Findings.part(judgement, Clause.AMENDMENT_MAJORITY);
            assertThat(majority.outcome()).isEqualTo(new Outcome.Met());
            assertThat(Findings.count(majority).required()).isEqualTo(8);
            assertThat(majority.citations().getFirst().label()).isEqualTo("§ 7");
        }

        @Test
        void sevenOfTwelveIsOneTooFewAndNoKeyOpensIt() {
            Judgement judgement = twelvePresent(7, draft(discussed(EARLIER)));
            assertThat(refusing(judgement)).containsExactly(Clause.AMENDMENT_MAJORITY);
            assertThat(Findings.count(Findings.part(judgement, Clause.AMENDMENT_MAJORITY))
                            .margin())
                    .isEqualTo(-1);
        }

        @Test
        void consensusIsNotAskedForWhereTheAmendmentRuleGivesAMajority() {
            assertThat(twelvePresent(8, draft(discussed(EARLIER))).finding().parts())
                    .extracting(Finding::clause)
                    .doesNotContain(Clause.CONSENSUS, Clause.DECISION_MODE);
        }

        @ParameterizedTest(name = "{0} til stede: {1}")
        @CsvSource({"8,6", "9,6", "10,7", "11,8", "12,8", "13,9", "14,10", "15,10", "16,11"})
        void ofThosePresent(int present, int required) {
            List<CheckIn> all = new ArrayList<>(Ssu.members(3, 3, 1, 1));
            Ssu.members(6, 6, 2, 2).stream()
                    .filter(in -> !all.contains(in))
                    .limit(present - 8L)
                    .forEach(all::add);
            assertThat(all).hasSize(present);
            for (int forIt : List.of(required - 1, required)) {
                Judgement judgement = vote(all, forIt, draft(discussed(EARLIER)), PARAGRAPH_7);
                assertThat(Findings.part(judgement, Clause.AMENDMENT_MAJORITY)
                                .outcome()
                                .getClass())
                        .isEqualTo(forIt < required ? Outcome.NotMet.class : Outcome.Met.class);
            }
        }
    }

    @Nested
    @DisplayName("drøftes i ett møte og vedtas i et senere")
    class Readings {
        @Test
        void theMeetingThatFirstDiscussesItMayNotAdoptItAndNoKeyOpensIt() {
            Judgement judgement = twelvePresent(12, draft());
            assertThat(refusing(judgement)).containsExactly(Clause.AMENDMENT_READINGS);
            assertThat(Findings.part(judgement, Clause.AMENDMENT_SAME_TEXT).outcome())
                    .as("nothing has been discussed, and so no other text")
                    .isEqualTo(new Outcome.NotApplicable());
            assertThat(Findings.part(judgement, Clause.AMENDMENT_READINGS).remedies())
                    .containsExactly(new Remedy.DiscussNowAdoptLater(SSU_9_2025.plusDays(1)));
        }

        @Test
        void aDiscussionEarlierTheSameDayIsNotAnEarlierMeeting() {
            assertThat(refusing(twelvePresent(12, draft(discussed(SSU_9_2025)))))
                    .contains(Clause.AMENDMENT_READINGS);
            assertThat(refusing(twelvePresent(12, draft(discussed(SSU_9_2025.minusDays(1))))))
                    .isEmpty();
        }

        @Test
        void aDiscussionInAnotherBodyIsNotOne() {
            assertThat(refusing(twelvePresent(12, draft(new DraftReading(PM, EARLIER, TEXT)))))
                    .contains(Clause.AMENDMENT_READINGS);
        }

        @Test
        void anotherTextWasDiscussed() {
            Judgement judgement = twelvePresent(12, draft(new DraftReading(Ssu.BODY, EARLIER, OTHER_TEXT)));
            assertThat(refusing(judgement)).containsExactly(Clause.AMENDMENT_SAME_TEXT);
            assertThat(Findings.part(judgement, Clause.AMENDMENT_SAME_TEXT).notes())
                    .containsExactly(new Note.OtherTextDiscussed(EARLIER));
        }

        @Test
        void theTextMayChangeWhereTheRuleSaysSo() {
            Amendment free = paragraph7(new AmendmentTier(
                    new ChangesOfTier.EveryChange(), Ssu.BODY, TWO_THIRDS, 1, 0, TextOfReadings.MAY_CHANGE));
            assertThat(refusing(vote(
                            Ssu.members(4, 4, 2, 2), 12, draft(new DraftReading(Ssu.BODY, EARLIER, OTHER_TEXT)), free)))
                    .isEmpty();
        }

        @Test
        void whereDaysMustPassTheyAreCountedToTheDay() {
            Amendment fourWeeks = paragraph7(tier(new ChangesOfTier.EveryChange(), Ssu.BODY, 1, 28));
            List<CheckIn> in = Ssu.members(4, 4, 2, 2);
            assertThat(refusing(vote(in, 12, draft(discussed(SSU_9_2025.minusDays(27))), fourWeeks)))
                    .containsExactly(Clause.AMENDMENT_GAP);
            Judgement enough = vote(in, 12, draft(discussed(SSU_9_2025.minusDays(28))), fourWeeks);
            assertThat(refusing(enough)).isEmpty();
            assertThat(Findings.part(enough, Clause.AMENDMENT_GAP).measures())
                    .containsExactly(new Measure.DaysBetween(SSU_9_2025.minusDays(28), SSU_9_2025, 28));
        }

        @Test
        void whereTheTextMayChangeTheDaysAreCountedFromAnyEarlierDiscussion() {
            Amendment free = paragraph7(new AmendmentTier(
                    new ChangesOfTier.EveryChange(), Ssu.BODY, TWO_THIRDS, 1, 28, TextOfReadings.MAY_CHANGE));
            List<CheckIn> in = Ssu.members(4, 4, 2, 2);
            DraftReading otherText = new DraftReading(Ssu.BODY, SSU_9_2025.minusDays(28), OTHER_TEXT);
            assertThat(refusing(vote(in, 12, draft(otherText), free))).isEmpty();
            Amendment same = paragraph7(tier(new ChangesOfTier.EveryChange(), Ssu.BODY, 1, 28));
            Judgement stopped = vote(in, 12, draft(otherText, discussed(SSU_9_2025.minusDays(27))), same);
            assertThat(refusing(stopped)).containsExactly(Clause.AMENDMENT_GAP);
            assertThat(Findings.part(stopped, Clause.AMENDMENT_GAP).remedies()).containsExactly(new Remedy.Postpone());
        }

        @Test
        void whereNoEarlierMeetingIsAskedForNeitherDaysNorTextAreHeldAgainstOne() {
            Amendment atOnce = paragraph7(tier(new ChangesOfTier.EveryChange(), Ssu.BODY, 0, 28));
            Amendment nextDay = paragraph7(tier(new ChangesOfTier.EveryChange(), Ssu.BODY, 1, 0));
            List<CheckIn> in = Ssu.members(4, 4, 2, 2);
            assertThat(vote(in, 12, draft(), atOnce).finding().parts())
                    .extracting(Finding::clause)
                    .doesNotContain(Clause.AMENDMENT_GAP, Clause.AMENDMENT_SAME_TEXT);
            assertThat(vote(in, 12, draft(discussed(EARLIER)), nextDay)
                            .finding()
                            .parts())
                    .extracting(Finding::clause)
                    .contains(Clause.AMENDMENT_SAME_TEXT)
                    .doesNotContain(Clause.AMENDMENT_GAP);
        }

        @Test
        void twoEarlierMeetingsAreTwoAndEachLiesFarEnoughFromTheNext() {
            Amendment twice = paragraph7(tier(new ChangesOfTier.EveryChange(), Ssu.BODY, 2, 14));
            List<CheckIn> in = Ssu.members(4, 4, 2, 2);
            DraftReading late = discussed(SSU_9_2025.minusDays(14));
            assertThat(refusing(vote(in, 12, draft(late, late), twice)))
                    .containsExactly(Clause.AMENDMENT_READINGS, Clause.AMENDMENT_GAP);
            assertThat(refusing(vote(
                            in,
                            12,
                            draft(late, new DraftReading(Ssu.BODY, SSU_9_2025.minusDays(30), OTHER_TEXT)),
                            twice)))
                    .containsExactly(Clause.AMENDMENT_GAP, Clause.AMENDMENT_SAME_TEXT);
            assertThat(refusing(vote(in, 12, draft(late, discussed(SSU_9_2025.minusDays(27))), twice)))
                    .containsExactly(Clause.AMENDMENT_GAP);
            assertThat(refusing(vote(in, 12, draft(late, discussed(SSU_9_2025.minusDays(28))), twice)))
                    .isEmpty();
        }

        @Test
        void aTextAdoptedForTheFirstTimeChangesNothingAndHasNoEarlierMeeting() {
            AmendmentFacts first = new AmendmentFacts(
                    Undertaking.FIRST_ADOPTION,
                    new DocumentId("vedtekter"),
                    DocumentKind.STATUTES,
                    TEXT,
                    Set.of(),
                    null,
                    List.of(),
                    AgreementOverlap.DOES_NOT_OVERLAP,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of());
            assertThat(twelvePresent(12, first).finding().parts())
                    .extracting(Finding::clause)
                    .doesNotContain(Clause.AMENDMENT_READINGS, Clause.AMENDMENT_MAJORITY);
            assertThat(twelvePresent(12, draft()).finding().parts())
                    .extracting(Finding::clause)
                    .contains(Clause.AMENDMENT_READINGS, Clause.AMENDMENT_MAJORITY);
        }

        @Test
        void discussingTheChangeTheFirstTimeIsNoAdoption() {
            Judgement judgement = Engine.judge(
                    new Act.TreatItem(
                            TromsOgOfoten.item(Treatment.DISCUSS, Ssu.attendance(4, 4, 2, 2), new Agreement.NotAsked())
                                    .changing(draft())),
                    rules(PARAGRAPH_7));
            assertThat(refusing(judgement)).isEmpty();
            assertThat(judgement.finding().parts())
                    .extracting(Finding::clause)
                    .doesNotContain(Clause.AMENDMENT_READINGS);
        }
    }

    @Nested
    @DisplayName("rett organ, og små og store endringer")
    class Tiers {
        private final Amendment tiers = paragraph7(
                tier(new ChangesOfTier.ChangesOf(Set.of(new ParagraphId("3-2"))), PM, 1, 0),
                tier(new ChangesOfTier.EveryChange(), Ssu.BODY, 0, 0));

        @Test
        void aListedParagraphIsForTheAssemblyAlsoWhenOthersAreChangedWithIt() {
            AmendmentFacts large =
                    draft(TEXT, null, Set.of(new ParagraphId("3-2"), new ParagraphId("6-12")), discussed(EARLIER));
            Judgement judgement = vote(Ssu.members(6, 6, 2, 2), 16, large, tiers);
            assertThat(refusing(judgement)).contains(Clause.AMENDMENT_BODY);
            assertThat(Findings.part(judgement, Clause.AMENDMENT_BODY).remedies())
                    .containsExactly(new Remedy.HaveItChosenBy(PM));
        }

        @Test
        void anyOtherIsForTheCommitteeAtOnce() {
            AmendmentFacts small = draft(TEXT, null, Set.of(new ParagraphId("6-12")));
            assertThat(refusing(vote(Ssu.members(6, 6, 2, 2), 16, small, tiers)))
                    .isEmpty();
        }

        @Test
        void whereTheSizeIsMarkedAnUnmarkedChangeIsNotAdopted() {
            Amendment marked = paragraph7(
                    tier(new ChangesOfTier.ChangesMarked(ChangeSize.LARGE), PM, 1, 0),
                    tier(new ChangesOfTier.ChangesMarked(ChangeSize.SMALL), Ssu.BODY, 0, 0));
            List<CheckIn> all = Ssu.members(6, 6, 2, 2);
            Judgement unmarked = vote(all, 16, draft(TEXT, null, Set.of()), marked);
            assertThat(refusing(unmarked)).containsExactly(Clause.AMENDMENT_TIER);
            assertThat(Findings.part(unmarked, Clause.AMENDMENT_TIER).remedies())
                    .singleElement()
                    .isInstanceOf(Remedy.Answer.class);
            assertThat(Findings.part(unmarked, Clause.AMENDMENT_TIER).outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Undetermined.class,
                            open -> assertThat(open.questions())
                                    .singleElement()
                                    .isInstanceOfSatisfying(
                                            Question.FactMissing.class,
                                            missing ->
                                                    assertThat(missing.fact()).isEqualTo(Fact.SIZE_OF_CHANGE)));
            assertThat(refusing(vote(all, 16, draft(TEXT, ChangeSize.SMALL, Set.of()), marked)))
                    .isEmpty();
            assertThat(refusing(vote(all, 16, draft(TEXT, ChangeSize.LARGE, Set.of(), discussed(EARLIER)), marked)))
                    .contains(Clause.AMENDMENT_BODY);
        }

        @Test
        void aChangeNoTierIsForIsNotAdopted() {
            Amendment listedOnly =
                    paragraph7(tier(new ChangesOfTier.ChangesOf(Set.of(new ParagraphId("3-2"))), Ssu.BODY, 0, 0));
            assertThat(refusing(vote(Ssu.members(6, 6, 2, 2), 16, draft(), listedOnly)))
                    .containsExactly(Clause.AMENDMENT_TIER);
        }

        @Test
        void aBodyTheRuleDoesNotNameDoesNotGetAroundIt() {
            Judgement judgement = vote(
                    Ssu.members(6, 6, 2, 2),
                    16,
                    draft(discussed(EARLIER)),
                    paragraph7(tier(new ChangesOfTier.EveryChange(), PM, 1, 0)));
            assertThat(refusing(judgement)).contains(Clause.AMENDMENT_BODY);
        }
    }

    @Nested
    @DisplayName("der vedtektene faller sammen med samarbeidsavtalen, må alle parter i avtalen være med")
    class Parties {
        private Judgement judge(AmendmentFacts facts) {
            return twelvePresent(8, facts);
        }

        @Test
        void allOfThemMeansTheLastOneToo() {
            Judgement one = judge(overlapping(AgreementOverlap.OVERLAPS, Set.of(TROMSO, UNN), Set.of(UNN)));
            assertThat(refusing(one)).containsExactly(Clause.AMENDMENT_PARTIES);
            assertThat(Findings.part(one, Clause.AMENDMENT_PARTIES).remedies())
                    .containsExactly(new Remedy.AskParties(List.of(TROMSO)));
            assertThat(refusing(
                            judge(overlapping(AgreementOverlap.OVERLAPS, Set.of(TROMSO, UNN), Set.of(TROMSO, UNN)))))
                    .isEmpty();
        }

        @Test
        void whetherItOverlapsMustBeKnown() {
            assertThat(refusing(judge(overlapping(AgreementOverlap.NOT_KNOWN, Set.of(TROMSO), Set.of(TROMSO)))))
                    .containsExactly(Clause.AMENDMENT_PARTIES);
        }

        @Test
        void aParagraphKnownToOverlapIsNotArguedAway() {
            AmendmentFacts listed = new AmendmentFacts(
                    Undertaking.CHANGE,
                    new DocumentId("vedtekter"),
                    DocumentKind.STATUTES,
                    TEXT,
                    Set.of(new ParagraphId("6-14")),
                    null,
                    List.of(discussed(EARLIER)),
                    AgreementOverlap.DOES_NOT_OVERLAP,
                    Set.of(TROMSO),
                    Set.of(),
                    Set.of(),
                    Set.of());
            assertThat(refusing(judge(listed))).containsExactly(Clause.AMENDMENT_PARTIES);
        }

        @Test
        void anOverlapWithNobodyKnownToBePartyIsNeverMet() {
            Judgement judgement = judge(overlapping(AgreementOverlap.OVERLAPS, Set.of(), Set.of()));
            assertThat(refusing(judgement)).containsExactly(Clause.AMENDMENT_PARTIES);
        }

        @Test
        void whereTheyTakePartANoIsTakingPartAndSilenceIsNot() {
            Amendment takePart = new Amendment(
                    Set.of(DocumentKind.STATUTES),
                    PARAGRAPH_7.tiers(),
                    new PartiesTakePart(Set.of(), PartOfParties.TAKE_PART));
            Set<PartyCode> both = Set.of(TROMSO, UNN);
            Judgement silent = vote(Ssu.members(4, 4, 2, 2), 8, answered(both, Set.of(UNN), Set.of()), takePart);
            assertThat(refusing(silent)).containsExactly(Clause.AMENDMENT_PARTIES);
            assertThat(Findings.part(silent, Clause.AMENDMENT_PARTIES).remedies())
                    .containsExactly(new Remedy.AskParties(List.of(TROMSO)));
            AmendmentFacts againstIt = answered(both, Set.of(UNN), Set.of(TROMSO));
            assertThat(refusing(vote(Ssu.members(4, 4, 2, 2), 8, againstIt, takePart)))
                    .isEmpty();
            assertThat(refusing(vote(Ssu.members(4, 4, 2, 2), 8, againstIt, PARAGRAPH_7)))
                    .as("the same no, where all must agree")
                    .containsExactly(Clause.AMENDMENT_PARTIES);
        }

        @Test
        void whereTheyAreHeardANoIsAnAnswerToo() {
            Amendment heard = new Amendment(
                    Set.of(DocumentKind.STATUTES),
                    PARAGRAPH_7.tiers(),
                    new PartiesTakePart(Set.of(), PartOfParties.ARE_HEARD));
            AmendmentFacts againstIt = new AmendmentFacts(
                    Undertaking.CHANGE,
                    new DocumentId("vedtekter"),
                    DocumentKind.STATUTES,
                    TEXT,
                    Set.of(),
                    null,
                    List.of(discussed(EARLIER)),
                    AgreementOverlap.OVERLAPS,
                    Set.of(TROMSO),
                    Set.of(),
                    Set.of(),
                    Set.of(TROMSO));
            assertThat(refusing(vote(Ssu.members(4, 4, 2, 2), 8, againstIt, heard)))
                    .isEmpty();
        }

        private AmendmentFacts answered(Set<PartyCode> parties, Set<PartyCode> agreed, Set<PartyCode> refused) {
            return new AmendmentFacts(
                    Undertaking.CHANGE,
                    new DocumentId("vedtekter"),
                    DocumentKind.STATUTES,
                    TEXT,
                    Set.of(),
                    null,
                    List.of(discussed(EARLIER)),
                    AgreementOverlap.OVERLAPS,
                    parties,
                    parties,
                    agreed,
                    refused);
        }

        @Test
        void whereTheyAreOnlyHeardASilentPartyStopsNothing() {
            Amendment heard = new Amendment(
                    Set.of(DocumentKind.STATUTES),
                    PARAGRAPH_7.tiers(),
                    new PartiesTakePart(Set.of(), PartOfParties.ARE_HEARD));
            assertThat(refusing(vote(
                            Ssu.members(4, 4, 2, 2),
                            8,
                            overlapping(AgreementOverlap.OVERLAPS, Set.of(TROMSO, UNN), Set.of()),
                            heard)))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("der ingen regel sier hvordan samarbeidsavtalen endres, må alle partene være enige")
    class AnAgreement {
        private AmendmentFacts agreement(Undertaking undertaking, Set<PartyCode> parties, Set<PartyCode> agreed) {
            return new AmendmentFacts(
                    undertaking,
                    new DocumentId("avtale"),
                    DocumentKind.AGREEMENT,
                    TEXT,
                    Set.of(new ParagraphId("1")),
                    null,
                    List.of(discussed(EARLIER)),
                    AgreementOverlap.DOES_NOT_OVERLAP,
                    parties,
                    parties,
                    agreed,
                    Set.of());
        }

        private Judgement judge(AmendmentFacts facts) {
            return Engine.judge(
                    new Act.TreatItem(TromsOgOfoten.item(
                                    Treatment.DECIDE, Ssu.attendance(4, 4, 2, 2), TromsOgOfoten.nobodyObjects())
                            .changing(facts)),
                    TromsOgOfoten.on(SSU_9_2025));
        }

        @Test
        void aPartyThatHasNotSaidYesIsNotBoundByAVote() {
            for (Undertaking undertaking : Undertaking.values()) {
                Judgement judgement = judge(agreement(undertaking, Set.of(TROMSO, UNN), Set.of(UNN)));
                assertThat(refusing(judgement)).containsExactly(Clause.AMENDMENT_PARTIES);
                assertThat(Findings.part(judgement, Clause.AMENDMENT_PARTIES).remedies())
                        .containsExactly(new Remedy.AskParties(List.of(TROMSO)));
            }
        }

        @Test
        void withEveryYesTheBodyDecidesInItsOrdinaryWayAndTheQuestionStands() {
            Judgement judgement = judge(agreement(Undertaking.CHANGE, Set.of(TROMSO, UNN), Set.of(TROMSO, UNN)));
            assertThat(judgement.disposition())
                    .isInstanceOfSatisfying(
                            Disposition.Allowed.class,
                            allowed -> assertThat(allowed.gaps())
                                    .contains(new Question.NoRule(Clause.AMENDMENT_TIER, Ssu.BODY)));
            assertThat(Findings.part(judgement, Clause.AMENDMENT_PARTIES).outcome())
                    .isEqualTo(new Outcome.Met());
        }

        @Test
        void withNobodyKnownToBePartyItIsNotAdopted() {
            assertThat(refusing(judge(agreement(Undertaking.CHANGE, Set.of(), Set.of()))))
                    .containsExactly(Clause.AMENDMENT_PARTIES);
        }

        @Test
        void aRuleThatSaysHowItIsChangedGoesFirst() {
            Amendment ofAgreement = new Amendment(Set.of(DocumentKind.AGREEMENT), PARAGRAPH_7.tiers(), null);
            assertThat(refusing(vote(
                            Ssu.members(4, 4, 2, 2),
                            8,
                            agreement(Undertaking.CHANGE, Set.of(TROMSO, UNN), Set.of(UNN)),
                            ofAgreement)))
                    .isEmpty();
        }

        @Test
        void aMandateAsksNobodyButItsBody() {
            assertThat(refusing(judge(new AmendmentFacts(
                            Undertaking.CHANGE,
                            new DocumentId("mandat"),
                            DocumentKind.MANDATE,
                            TEXT,
                            Set.of(),
                            null,
                            List.of(),
                            AgreementOverlap.NOT_KNOWN,
                            Set.of(TROMSO),
                            Set.of(),
                            Set.of(),
                            Set.of()))))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("der ingen regel sier hvordan vedtektene endres, vedtas det på vanlig måte og spørsmålet står")
    void withoutARuleTheOrdinaryWayHoldsAndTheGapIsKept() {
        Judgement judgement = Engine.judge(
                new Act.TreatItem(
                        TromsOgOfoten.item(Treatment.DECIDE, Ssu.attendance(4, 4, 2, 2), TromsOgOfoten.nobodyObjects())
                                .changing(draft())),
                TromsOgOfoten.on(SSU_9_2025));
        assertThat(judgement.disposition())
                .isInstanceOfSatisfying(
                        Disposition.Allowed.class,
                        allowed -> assertThat(allowed.gaps())
                                .contains(new Question.NoRule(Clause.AMENDMENT_TIER, Ssu.BODY)));
        assertThat(Findings.part(judgement, Clause.CONSENSUS).outcome()).isEqualTo(new Outcome.Met());
    }
}
