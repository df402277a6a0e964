package no.samraad.engine.decision;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.nobodyObjects;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.decision.ItemFacts.Advance;
import no.samraad.engine.decision.ItemFacts.Consent;
import no.samraad.engine.decision.ItemFacts.TwoStepMark;
import no.samraad.engine.decision.ItemFacts.Urgency;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.LatePapersFacts;
import no.samraad.engine.meeting.LatePapersFacts.LateConsent;
import no.samraad.engine.meeting.LatePapersJudge;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeaning;
import no.samraad.engine.provision.DecisionProvision.ConsensusMeans;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.Effect;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.LateEffect;
import no.samraad.engine.provision.MeetingProvision.LatePapers;
import no.samraad.engine.provision.MeetingProvision.LateSending;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedDecision;
import no.samraad.engine.provision.MeetingProvision.UnnotifiedMatters;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("En sak på bordet som heller ikke er drøftet først: to regler, hver med sin nøkkel")
class SkippedAndUnnotifiedTest {
    private static RulesInForce rules(Provision... provisions) {
        List<Rule> rules = new ArrayList<>();
        rules.add(Ssu.rule("quorum", Ssu.half(SeatBase.SEATS)));
        rules.add(Ssu.rule("mode", new DecidesBy(new DecisionMode.Consensus())));
        rules.add(Ssu.rule(
                "means",
                new ConsensusMeans(
                        ConsensusMeaning.NO_OBJECTION,
                        Effect.DOES_NOT_STOP_CONSENSUS,
                        Effect.DOES_NOT_STOP_CONSENSUS)));
        for (Provision provision : provisions) {
            rules.add(Ssu.rule("rule-" + rules.size(), provision));
        }
        return Ssu.rules(Ssu.paragraph("1", "§ 1", rules.toArray(Rule[]::new)));
    }

    private static Judgement decide(Advance advance, Consent consent, Urgency urgency, RulesInForce rules) {
        return Engine.judge(
                new Act.TreatItem(new ItemFacts(
                        ordinary(TromsOgOfoten.SSU_9_2025),
                        new CaseRef("74/25"),
                        Treatment.DECIDE,
                        List.of("Vedtas."),
                        advance,
                        consent,
                        urgency,
                        List.of(),
                        TwoStepMark.NOT_MARKED,
                        Ssu.composition(),
                        Ssu.attendance(6, 6, 2, 2),
                        List.of(),
                        nobodyObjects())),
                rules);
    }

    private static String outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome().getClass().getSimpleName();
    }

    private static Provision twoSteps(SkipFirstStep skip) {
        return new TwoSteps(TromsOgOfoten.PM, TwoStepMatters.EVERY, 0, skip);
    }

    @ParameterizedTest(name = "{0}: varslet {1}, drøftet først {1}")
    @CsvSource({"FOUND_URGENT, Met", "FOUND_NOT_URGENT, NotMet", "NOT_ASKED, Undetermined"})
    void oneFindingOfUrgencyOpensBothWhereBothAskForUrgency(Urgency urgency, String outcome) {
        Judgement judgement = decide(
                Advance.NOT_SENT,
                Consent.NOT_ASKED,
                urgency,
                rules(new UnnotifiedMatters(UnnotifiedDecision.IF_URGENT), twoSteps(new SkipFirstStep.IfUrgent())));
        assertThat(outcome(judgement, Clause.MATTER_NOTIFIED)).isEqualTo(outcome);
        assertThat(outcome(judgement, Clause.TREATED_FIRST)).isEqualTo(outcome);
        assertThat(judgement.disposition())
                .isInstanceOf(outcome.equals("Met") ? Disposition.Allowed.class : Disposition.Refused.class);
    }

    @ParameterizedTest(name = "alle enige: {0}, haster: {1} gir varslet {2} og drøftet først {3}")
    @CsvSource({
        "ALL_AGREE, FOUND_URGENT, Met, Met",
        "ALL_AGREE, FOUND_NOT_URGENT, Met, NotMet",
        "SOMEONE_DISAGREES, FOUND_URGENT, NotMet, Met",
        "SOMEONE_DISAGREES, FOUND_NOT_URGENT, NotMet, NotMet"
    })
    void theKeyOfOneRuleDoesNotOpenTheOther(Consent consent, Urgency urgency, String notified, String first) {
        Judgement judgement = decide(
                Advance.NOT_SENT,
                consent,
                urgency,
                rules(new UnnotifiedMatters(UnnotifiedDecision.IF_ALL_AGREE), twoSteps(new SkipFirstStep.IfUrgent())));
        assertThat(outcome(judgement, Clause.MATTER_NOTIFIED)).isEqualTo(notified);
        assertThat(outcome(judgement, Clause.TREATED_FIRST)).isEqualTo(first);
        assertThat(judgement.disposition())
                .isInstanceOf(
                        notified.equals("Met") && first.equals("Met")
                                ? Disposition.Allowed.class
                                : Disposition.Refused.class);
    }

    @Test
    void urgencyOpensTheSkipButNeverARuleThatKnowsNoException() {
        Judgement judgement = decide(
                Advance.NOT_SENT,
                Consent.ALL_AGREE,
                Urgency.FOUND_URGENT,
                rules(new UnnotifiedMatters(UnnotifiedDecision.NEVER), twoSteps(new SkipFirstStep.IfUrgent())));
        assertThat(outcome(judgement, Clause.MATTER_NOTIFIED)).isEqualTo("NotMet");
        assertThat(outcome(judgement, Clause.TREATED_FIRST)).isEqualTo("Met");
        assertThat(judgement.disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"COUNTS_AS_SENT_IN_ADVANCE, Met", "COUNTS_AS_NOT_SENT, NotMet"})
    void latePapersMakeTheCaseSentInAdvanceOrNotAsTheRuleSays(LateEffect effect, String outcome) {
        RulesInForce rules = rules(
                new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.DOES_NOT_HOLD),
                new LatePapers(new LateSending.Until(Deadline.weeksBeforeMeeting(1)), effect),
                new UnnotifiedMatters(UnnotifiedDecision.NEVER));
        LatePapersFacts tenDaysBefore = new LatePapersFacts(
                ordinary(TromsOgOfoten.SSU_9_2025),
                new CaseRef("74/25"),
                at("2025-11-30T12:00"),
                LateConsent.NOT_ASKED);
        Advance advance = switch (LatePapersJudge.effect(tenDaysBefore, rules).orElseThrow()) {
            case COUNTS_AS_SENT_IN_ADVANCE -> Advance.SENT;
            case COUNTS_AS_NOT_SENT -> Advance.NOT_SENT;
        };
        assertThat(outcome(decide(advance, Consent.NOT_ASKED, Urgency.NOT_ASKED, rules), Clause.MATTER_NOTIFIED))
                .isEqualTo(outcome);
    }
}
