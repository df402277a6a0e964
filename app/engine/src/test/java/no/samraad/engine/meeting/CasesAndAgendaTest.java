package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.SSU_9_2025;
import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Holiday;
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
import no.samraad.engine.meeting.AgendaFacts.AgendaItem;
import no.samraad.engine.meeting.CaseFacts.ConsultationHad;
import no.samraad.engine.meeting.CaseFacts.Raiser;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§ 6 nr. 6 og 7: den som har interesse i det, kan melde saker i samråd, minst tre uker før møtet")
class CasesAndAgendaTest {
    private static final CaseRef CASE = new CaseRef("70/25");

    private static CaseFacts submitted(LocalDate meeting, Raiser raiser, String when) {
        return new CaseFacts(ordinary(meeting), CASE, raiser, ConsultationHad.RECEIVED_BY_SECRETARIAT, at(when));
    }

    private static Judgement judge(CaseFacts facts) {
        return judge(facts, TromsOgOfoten.on(facts.meeting().date()));
    }

    private static Judgement judge(CaseFacts facts, RulesInForce rules) {
        return Engine.judge(new Act.SubmitCase(facts), rules);
    }

    private static RulesInForce onlyInsiders() {
        return Ssu.rules(Ssu.paragraph(
                "s",
                "pkt. 5",
                Ssu.rule(
                        "s",
                        new CaseSubmitters(
                                Set.of(Submitter.REPRESENTATIVE, Submitter.SECRETARIAT), Consultation.NOT_REQUIRED))));
    }

    @Test
    void casesToTheMeetingOfTenDecemberAreDueOnTheNineteenthOfNovember() {
        assertThat(judge(submitted(SSU_9_2025, Raiser.OUTSIDER_WITH_INTEREST, "2025-11-19T23:59"))
                        .disposition())
                .isEqualTo(new Disposition.Allowed(List.of()));
        Judgement late = judge(submitted(SSU_9_2025, Raiser.OUTSIDER_WITH_INTEREST, "2025-11-20T00:00"));
        assertThat(Findings.part(late, Clause.CASE_IN_TIME).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(late.disposition()).isInstanceOf(Disposition.NeedsReason.class);
    }

    @Test
    void casesForThirtyMayFallDueOnAscensionDayWithWednesdayAsAdvice() {
        Finding inTime = Findings.part(
                judge(submitted(LocalDate.of(2024, 5, 30), Raiser.REPRESENTATIVE, "2024-05-09T12:00")),
                Clause.CASE_IN_TIME);
        assertThat(inTime.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(inTime.notes())
                .contains(new Note.LastDayNotWorkingDay(
                        LocalDate.of(2024, 5, 9), Holiday.ASCENSION_DAY, LocalDate.of(2024, 5, 8)));
    }

    @Test
    void whoeverStatesAnInterestMayRaiseACaseAndWhoeverDoesNotIsAskedForIt() {
        assertThat(Findings.part(
                                judge(submitted(SSU_9_2025, Raiser.OUTSIDER_WITH_INTEREST, "2025-11-01T12:00")),
                                Clause.WHO_MAY_RAISE)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        Judgement silent = judge(submitted(SSU_9_2025, Raiser.OUTSIDER, "2025-11-01T12:00"));
        assertThat(Findings.part(silent, Clause.WHO_MAY_RAISE).outcome())
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.INTEREST, new Subject.OfCase(CASE)))));
        assertThat(silent.disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void whereOnlyRepresentativesAndTheSecretariatMayRaiseCasesAnOutsiderIsRefusedAndToldWhoMay() {
        for (Raiser raiser : List.of(Raiser.OUTSIDER_WITH_INTEREST, Raiser.OUTSIDER)) {
            Judgement outsider = judge(submitted(SSU_9_2025, raiser, "2025-11-01T12:00"), onlyInsiders());
            Finding may = Findings.part(outsider, Clause.WHO_MAY_RAISE);
            assertThat(may.outcome()).isInstanceOf(Outcome.NotMet.class);
            assertThat(may.remedies())
                    .containsExactly(
                            new Remedy.HaveItRaisedBy(List.of(Submitter.REPRESENTATIVE, Submitter.SECRETARIAT)));
            assertThat(outsider.disposition()).isInstanceOf(Disposition.Refused.class);
        }
        for (Raiser raiser : List.of(Raiser.REPRESENTATIVE, Raiser.SECRETARIAT)) {
            Judgement insider = judge(submitted(SSU_9_2025, raiser, "2025-11-01T12:00"), onlyInsiders());
            assertThat(Findings.part(insider, Clause.WHO_MAY_RAISE).outcome()).isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(insider, Clause.CASE_CONSULTED).outcome())
                    .isInstanceOf(Outcome.NotApplicable.class);
            assertThat(Findings.part(insider, Clause.CASE_IN_TIME).outcome()).isInstanceOf(Outcome.Undetermined.class);
        }
    }

    @Test
    void whereAnyoneWithAnInterestMayThoseOnTheInsideNeedNotSayIt() {
        RulesInForce anyone = Ssu.rules(Ssu.paragraph(
                "s",
                "pkt. 5",
                Ssu.rule(
                        "s",
                        new CaseSubmitters(Set.of(Submitter.ANYONE_WITH_AN_INTEREST), Consultation.NOT_REQUIRED))));
        RulesInForce representatives = Ssu.rules(Ssu.paragraph(
                "s",
                "pkt. 5",
                Ssu.rule("s", new CaseSubmitters(Set.of(Submitter.REPRESENTATIVE), Consultation.NOT_REQUIRED))));
        for (Raiser raiser : List.of(Raiser.REPRESENTATIVE, Raiser.SECRETARIAT)) {
            assertThat(Findings.part(
                                    judge(submitted(SSU_9_2025, raiser, "2025-11-01T12:00"), anyone),
                                    Clause.WHO_MAY_RAISE)
                            .outcome())
                    .isInstanceOf(Outcome.Met.class);
            assertThat(Findings.part(
                                    judge(submitted(SSU_9_2025, raiser, "2025-11-01T12:00"), representatives),
                                    Clause.WHO_MAY_RAISE)
                            .outcome())
                    .isEqualTo(raiser == Raiser.REPRESENTATIVE ? new Outcome.Met() : new Outcome.NotMet());
        }
    }

    @Test
    void whereOnlyTheSecretariatMayARepresentativeMayNot() {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "s",
                "pkt. 5",
                Ssu.rule("s", new CaseSubmitters(Set.of(Submitter.SECRETARIAT), Consultation.NOT_REQUIRED))));
        assertThat(Findings.part(
                                judge(submitted(SSU_9_2025, Raiser.REPRESENTATIVE, "2025-11-01T12:00"), rules),
                                Clause.WHO_MAY_RAISE)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void theSecretariatsReceiptIsConsultationWhenThatIsChosen() {
        CaseFacts received = submitted(SSU_9_2025, Raiser.OUTSIDER_WITH_INTEREST, "2025-11-01T12:00");
        assertThat(Findings.part(judge(received), Clause.CASE_CONSULTED).outcome())
                .isInstanceOf(Outcome.Met.class);
        CaseFacts none = new CaseFacts(
                received.meeting(), CASE, received.raiser(), ConsultationHad.NONE, received.submittedAt());
        assertThat(Findings.part(judge(none), Clause.CASE_CONSULTED).outcome()).isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void withoutThatChoiceAReceiptLeavesConsultationOpenAndATalkSettlesIt() {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "6-6",
                "§ 6 nr. 6",
                Ssu.rule(
                        "s",
                        new CaseSubmitters(
                                Set.of(Submitter.ANYONE_WITH_AN_INTEREST),
                                Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT))));
        CaseFacts received = submitted(SSU_9_2025, Raiser.OUTSIDER_WITH_INTEREST, "2025-11-01T12:00");
        assertThat(Findings.part(judge(received, rules), Clause.CASE_CONSULTED).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        undetermined -> assertThat(undetermined.questions().getFirst())
                                .isInstanceOfSatisfying(
                                        Question.ChoiceMissing.class,
                                        missing -> assertThat(missing.choice()).isEqualTo(Choice.CONSULTATION)));
        CaseFacts talked = new CaseFacts(
                received.meeting(), CASE, received.raiser(), ConsultationHad.TALKED, received.submittedAt());
        Finding settled = Findings.part(judge(talked, rules), Clause.CASE_CONSULTED);
        assertThat(settled.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(settled.readings()).hasSize(2);
    }

    private static AgendaItem fixed(int number, FixedItem item) {
        return new AgendaItem(new CaseRef(number + "/25"), ItemType.DECISION, item, null);
    }

    private static AgendaItem ordinaryCase(int number, String submitted) {
        return new AgendaItem(new CaseRef(number + "/25"), ItemType.DECISION, null, at(submitted));
    }

    private static List<AgendaItem> agenda() {
        return new ArrayList<>(List.of(
                fixed(68, FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA),
                ordinaryCase(70, "2025-11-10T12:00"),
                fixed(77, FixedItem.ROUND_OF_INFORMATION),
                fixed(78, FixedItem.MINUTES_FOR_INFORMATION),
                fixed(79, FixedItem.NEXT_MEETING)));
    }

    private static Judgement judge(List<AgendaItem> items) {
        return Engine.judge(
                new Act.SetAgenda(new AgendaFacts(ordinary(SSU_9_2025), items)), TromsOgOfoten.on(SSU_9_2025));
    }

    @Test
    void theFixedItemsOfAnOrdinaryMeetingStandFirstAndLast() {
        assertThat(judge(agenda()).disposition()).isEqualTo(new Disposition.Allowed(List.of()));
    }

    private static Finding fixedItems(MeetingKind kind, RulesInForce rules) {
        return Findings.part(
                Engine.judge(
                        new Act.SetAgenda(new AgendaFacts(new MeetingFacts(Ssu.BODY, kind, SSU_9_2025), agenda())),
                        rules),
                Clause.FIXED_ITEMS);
    }

    @Test
    void theFixedItemsOfOrdinaryMeetingsHoldForATentativeOneAndNotForAnExtraordinary() {
        RulesInForce rules = TromsOgOfoten.on(SSU_9_2025);
        assertThat(fixedItems(MeetingKind.TENTATIVE, rules).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(fixedItems(MeetingKind.EXTRAORDINARY, rules).outcome()).isInstanceOf(Outcome.Undetermined.class);
    }

    @Test
    void nobodyIsAskedForWhomTheItemsOfOrdinaryMeetingsHoldWhenTheMeetingIsExtraordinary() {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "f",
                "§ 7",
                new Rule(
                        new ProvisionId("f"),
                        Force.SHALL,
                        new Scope.NoBodyNamed(),
                        new FixedItems(MeetingKind.ORDINARY, List.of(FixedItem.OPENING), List.of()))));
        Question gap = new Question.NoRule(Clause.FIXED_ITEMS, Ssu.BODY);
        assertThat(fixedItems(MeetingKind.EXTRAORDINARY, rules).outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(gap)));
        assertThat(fixedItems(MeetingKind.ORDINARY, rules).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.questions())
                                .anyMatch(question -> question instanceof Question.ChoiceMissing));
    }

    @Test
    void aLowerDocumentMayGiveTheItemsOfAnotherKindOfMeetingThanTheStatutesDo() {
        Rule ordinary = Ssu.rule("o", new FixedItems(MeetingKind.ORDINARY, List.of(FixedItem.OPENING), List.of()));
        Rule extraordinary = Ssu.rule(
                "e",
                new FixedItems(MeetingKind.EXTRAORDINARY, List.of(FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA), List.of()));
        RulesInForce rules = RulesInForce.on(
                SSU_9_2025,
                List.of(
                        Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("7", "§ 7", ordinary)),
                        Ssu.document(DocumentKind.GUIDELINE, Ssu.paragraph("1", "nr. 1", extraordinary))));
        assertThat(fixedItems(MeetingKind.EXTRAORDINARY, rules).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(fixedItems(MeetingKind.ORDINARY, rules).outcome()).isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void aFixedItemWhosePlaceTheAgendaDoesNotReachIsOutOfPlace() {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "7",
                "§ 7",
                Ssu.rule(
                        "f",
                        new FixedItems(
                                MeetingKind.ORDINARY, List.of(FixedItem.OPENING, FixedItem.NEXT_MEETING), List.of()))));
        Judgement judgement = Engine.judge(
                new Act.SetAgenda(new AgendaFacts(ordinary(SSU_9_2025), List.of(fixed(1, FixedItem.NEXT_MEETING)))),
                rules);
        assertThat(Findings.part(judgement, Clause.FIXED_ITEMS).notes())
                .containsExactly(
                        new Note.FixedItemMissing(FixedItem.OPENING),
                        new Note.FixedItemMisplaced(FixedItem.NEXT_MEETING));
    }

    @Test
    void aTypeOfItemTheBodyDoesNotUseIsNamed() {
        List<AgendaItem> one = List.of(ordinaryCase(70, "2025-11-10T12:00"));
        for (ItemType used : List.of(ItemType.DECISION, ItemType.NOTING)) {
            RulesInForce rules = Ssu.rules(Ssu.paragraph("7", "§ 7", Ssu.rule("t", new ItemTypes(Set.of(used)))));
            Judgement judgement = Engine.judge(new Act.SetAgenda(new AgendaFacts(ordinary(SSU_9_2025), one)), rules);
            assertThat(Findings.part(judgement, Clause.ITEM_TYPES).notes())
                    .isEqualTo(
                            used == ItemType.DECISION
                                    ? List.of()
                                    : List.of(new Note.TypeNotInUse(CASE, ItemType.DECISION)));
        }
    }

    @Test
    void aFixedItemMissingOrOutOfPlaceIsNamed() {
        List<AgendaItem> missing = agenda();
        missing.remove(4);
        assertThat(Findings.part(judge(missing), Clause.FIXED_ITEMS).notes())
                .contains(new Note.FixedItemMissing(FixedItem.NEXT_MEETING));
        List<AgendaItem> moved = agenda();
        moved.add(0, ordinaryCase(69, "2025-11-10T12:00"));
        assertThat(Findings.part(judge(moved), Clause.FIXED_ITEMS).notes())
                .containsExactly(new Note.FixedItemMisplaced(FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA));
    }

    @Test
    void onAnAgendaShorterThanTheFixedItemsEachIsMissingOrMisplaced() {
        List<AgendaItem> one = List.of(fixed(68, FixedItem.NEXT_MEETING));
        assertThat(Findings.part(judge(one), Clause.FIXED_ITEMS).notes())
                .containsExactly(
                        new Note.FixedItemMissing(FixedItem.APPROVAL_OF_NOTICE_AND_AGENDA),
                        new Note.FixedItemMissing(FixedItem.MINUTES_FOR_INFORMATION),
                        new Note.FixedItemMissing(FixedItem.ROUND_OF_INFORMATION));
    }

    @Test
    void eachCaseIsHeldAgainstTheDeadlineAndFixedItemsAreNot() {
        List<AgendaItem> late = agenda();
        late.add(2, ordinaryCase(71, "2025-11-20T12:00"));
        Judgement judgement = judge(late);
        assertThat(judgement.finding().parts())
                .filteredOn(part -> part.clause() == Clause.CASE_IN_TIME)
                .extracting(Finding::about)
                .containsExactly(new Subject.OfCase(new CaseRef("70/25")), new Subject.OfCase(new CaseRef("71/25")));
        assertThat(judgement.disposition())
                .isInstanceOfSatisfying(
                        Disposition.NeedsReason.class,
                        needs -> assertThat(needs.breaches())
                                .extracting(Finding::about)
                                .containsExactly(new Subject.OfCase(new CaseRef("71/25"))));
    }
}
