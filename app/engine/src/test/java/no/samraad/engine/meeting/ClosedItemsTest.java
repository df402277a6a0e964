package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.choice;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.ClosingFacts.ClosedBy;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.ClosedItems;
import no.samraad.engine.provision.MeetingProvision.ClosingDecider;
import no.samraad.engine.provision.MeetingProvision.ClosingGround;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName(
        "En sak kan lukkes når opplysningene er taushetsbelagte eller saken gjelder noens personlige forhold; organet avgjør")
class ClosedItemsTest {
    private static final CaseRef CASE = new CaseRef("71/25");
    private static final Set<ClosingGround> KNOWN =
            Set.of(ClosingGround.CONFIDENTIAL_BY_LAW, ClosingGround.PERSONAL_MATTERS);
    private static final Rule BODY_DECIDES = choice("v-closed", new ClosedItems(KNOWN, ClosingDecider.BODY));

    private static Judgement close(@Nullable ClosingGround ground, ClosedBy by, Rule... rules) {
        return Engine.judge(
                new Act.CloseItem(new ClosingFacts(ordinary(TromsOgOfoten.SSU_9_2025), CASE, ground, by)),
                TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025, rules));
    }

    private static Outcome outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome();
    }

    @ParameterizedTest
    @EnumSource(ClosingGround.class)
    void closingNeedsAGroundTheRuleKnows(ClosingGround ground) {
        Judgement judgement = close(ground, ClosedBy.BODY, BODY_DECIDES);
        if (KNOWN.contains(ground)) {
            assertThat(judgement.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        } else {
            assertThat(outcome(judgement, Clause.CLOSING_GROUND)).isEqualTo(new Outcome.NotMet());
            assertThat(Findings.part(judgement, Clause.CLOSING_GROUND).remedies())
                    .containsExactly(new Remedy.TreatInTheOpen());
            assertThat(judgement.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        }
    }

    @Test
    void aGroundNotStatedIsAskedFor() {
        assertThat(outcome(close(null, ClosedBy.BODY, BODY_DECIDES), Clause.CLOSING_GROUND))
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.CLOSING_GROUND, new Subject.OfCase(CASE)))));
    }

    @Test
    void itIsDecidedByTheOneTheRuleNames() {
        Rule leader = choice("v-closed", new ClosedItems(KNOWN, ClosingDecider.MEETING_LEADER));
        ClosingGround ground = ClosingGround.PERSONAL_MATTERS;
        Outcome met = new Outcome.Met();
        Outcome notMet = new Outcome.NotMet();
        assertThat(outcome(close(ground, ClosedBy.BODY, BODY_DECIDES), Clause.CLOSING_DECIDED))
                .isEqualTo(met);
        assertThat(outcome(close(ground, ClosedBy.MEETING_LEADER, BODY_DECIDES), Clause.CLOSING_DECIDED))
                .isEqualTo(notMet);
        assertThat(outcome(close(ground, ClosedBy.MEETING_LEADER, leader), Clause.CLOSING_DECIDED))
                .isEqualTo(met);
        assertThat(outcome(close(ground, ClosedBy.BODY, leader), Clause.CLOSING_DECIDED))
                .isEqualTo(notMet);
        assertThat(outcome(close(ground, ClosedBy.SOMEONE_ELSE, leader), Clause.CLOSING_DECIDED))
                .isEqualTo(notMet);
        assertThat(outcome(close(ground, ClosedBy.NOT_KNOWN, leader), Clause.CLOSING_DECIDED))
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.CLOSED_BY, new Subject.OfCase(CASE)))));
    }

    @Test
    void whereTheRuleDoesNotSayWhoDecidesTheQuestionGoesToTheCommunity() {
        Rule silent = choice("v-closed", new ClosedItems(KNOWN, ClosingDecider.NOT_STATED));
        assertThat(close(ClosingGround.PERSONAL_MATTERS, ClosedBy.BODY, silent).disposition())
                .isEqualTo(new Disposition.Allowed(List.of(new Question.NoRule(Clause.CLOSING_DECIDED, Ssu.BODY))));
    }

    @Test
    void openMeetingsWithoutARuleOfClosingLeaveAGap() {
        assertThat(close(ClosingGround.PERSONAL_MATTERS, ClosedBy.BODY).disposition())
                .isEqualTo(new Disposition.Allowed(List.of(
                        new Question.NoRule(Clause.CLOSING_GROUND, Ssu.BODY),
                        new Question.NoRule(Clause.CLOSING_DECIDED, Ssu.BODY))));
    }

    @Test
    void whereAllMeetingsAreClosedThereIsNothingToClose() {
        Judgement judgement = Engine.judge(
                new Act.CloseItem(new ClosingFacts(ordinary(TromsOgOfoten.SSU_9_2025), CASE, null, ClosedBy.NOT_KNOWN)),
                Ssu.rules(Ssu.paragraph("4", "§ 4", Ssu.rule("4-closed", new MeetingsOpen(Openness.CLOSED)))));
        assertThat(judgement.finding().outcome()).isEqualTo(new Outcome.NotApplicable());
        assertThat(judgement.finding().parts().getFirst().citations().getFirst().label())
                .isEqualTo("§ 4");
    }

    @Test
    @DisplayName("det vedtektene lar stå åpent om hvem som avgjør, fyller valget")
    void aLowerRuleFillsWhatTheStatutesLeaveOpen() {
        Rule open = new Rule(
                new ProvisionId("4-closed"),
                Force.SHALL,
                new Scope.AllBodies(),
                new ClosedItems(KNOWN, ClosingDecider.NOT_STATED));
        RulesInForce rules = RulesInForce.on(
                TromsOgOfoten.SSU_9_2025,
                List.of(
                        Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("4", "§ 4", open)),
                        Ssu.document(
                                DocumentKind.CHOICE,
                                Ssu.paragraph(
                                        "v", "v", choice("v-closed", new ClosedItems(KNOWN, ClosingDecider.BODY))))));
        for (ClosedBy by : List.of(ClosedBy.BODY, ClosedBy.MEETING_LEADER)) {
            Judgement judgement = Engine.judge(
                    new Act.CloseItem(new ClosingFacts(
                            ordinary(TromsOgOfoten.SSU_9_2025), CASE, ClosingGround.PERSONAL_MATTERS, by)),
                    rules);
            assertThat(outcome(judgement, Clause.CLOSING_GROUND)).isEqualTo(new Outcome.Met());
            assertThat(outcome(judgement, Clause.CLOSING_DECIDED))
                    .isEqualTo(by == ClosedBy.BODY ? new Outcome.Met() : new Outcome.NotMet());
        }
    }

    @Test
    void whereNobodyHasSaidWhomTheRuleIsForItIsAGapAllTheSameWhoDecides() {
        Rule unnamed = new Rule(
                new ProvisionId("4-closed"),
                Force.SHOULD,
                new Scope.NoBodyNamed(),
                new ClosedItems(KNOWN, ClosingDecider.NOT_STATED));
        Judgement judgement = Engine.judge(
                new Act.CloseItem(new ClosingFacts(
                        ordinary(TromsOgOfoten.SSU_9_2025), CASE, ClosingGround.PERSONAL_MATTERS, ClosedBy.BODY)),
                Ssu.rules(Ssu.paragraph("4", "§ 4", unnamed)));
        assertThat(judgement.disposition())
                .isEqualTo(new Disposition.Allowed(List.of(new Question.NoRule(Clause.CLOSING_DECIDED, Ssu.BODY))));
    }
}
