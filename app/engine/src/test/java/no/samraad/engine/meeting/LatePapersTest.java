package no.samraad.engine.meeting;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static no.samraad.engine.model.TromsOgOfoten.choice;
import static no.samraad.engine.model.TromsOgOfoten.extraordinary;
import static no.samraad.engine.model.TromsOgOfoten.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.meeting.LatePapersFacts.LateConsent;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.LateEffect;
import no.samraad.engine.provision.MeetingProvision.LatePapers;
import no.samraad.engine.provision.MeetingProvision.LateSending;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Sakspapirer som sendes etter fristen for innkalling")
class LatePapersTest {
    private static final CaseRef CASE = new CaseRef("74/25");

    private static LatePapersFacts papers(@Nullable String sent, LateConsent consent) {
        return new LatePapersFacts(ordinary(TromsOgOfoten.SSU_9_2025), CASE, sent == null ? null : at(sent), consent);
    }

    private static Judgement send(LatePapersFacts facts, Rule... rules) {
        return Engine.judge(new Act.SendPapersApart(facts), TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025, rules));
    }

    private static Rule rule(LateSending allowed, LateEffect effect) {
        return choice("v-late", new LatePapers(allowed, effect));
    }

    private static String outcome(Judgement judgement) {
        return Findings.part(judgement, Clause.LATE_PAPERS).outcome().getClass().getSimpleName();
    }

    @Test
    void withoutARuleTheyAreLateAndTheCaseIsSentInAdvanceAllTheSame() {
        LatePapersFacts late = papers("2025-12-08T12:00", LateConsent.NOT_ASKED);
        Judgement judgement = send(late);
        assertThat(judgement.finding().parts())
                .singleElement()
                .extracting(Finding::clause)
                .isEqualTo(Clause.NOTICE_IN_TIME);
        assertThat(judgement.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        assertThat(LatePapersJudge.effect(late, TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025)))
                .contains(LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
        assertThat(LatePapersJudge.effect(
                        papers(null, LateConsent.NOT_ASKED), TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LateEffect.class)
    void theRuleSaysWhatLatePapersMakeOfTheCaseButPapersInTimeAreInTime(LateEffect effect) {
        Rule never = rule(new LateSending.Never(), effect);
        assertThat(LatePapersJudge.effect(
                        papers("2025-11-27T00:00", LateConsent.NOT_ASKED),
                        TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025, never)))
                .contains(effect);
        assertThat(LatePapersJudge.effect(
                        papers("2025-11-26T23:59", LateConsent.NOT_ASKED),
                        TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025, never)))
                .contains(LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
    }

    @ParameterizedTest(name = "sendt {0}: {1}")
    @CsvSource({"2025-11-26T23:59, NotApplicable", "2025-11-27T00:00, NotMet"})
    void never(String sent, String outcome) {
        Rule never = rule(new LateSending.Never(), LateEffect.COUNTS_AS_NOT_SENT);
        assertThat(outcome(send(papers(sent, LateConsent.ALL_CONSENT), never))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ALL_CONSENT, Met", "SOMEONE_REFUSES, NotMet", "NOT_ASKED, Undetermined"})
    void withTheConsentOfAll(LateConsent consent, String outcome) {
        Rule withConsent = rule(new LateSending.WithConsentOfAll(), LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
        assertThat(outcome(send(papers("2025-12-08T12:00", consent), withConsent)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "sendt {0}: {1}")
    @CsvSource({"2025-12-03T23:59, Met", "2025-12-04T00:00, NotMet"})
    void untilAWeekBefore(String sent, String outcome) {
        Rule week = rule(new LateSending.Until(Deadline.weeksBeforeMeeting(1)), LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
        assertThat(outcome(send(papers(sent, LateConsent.NOT_ASKED), week))).isEqualTo(outcome);
    }

    @Test
    void whenTheyAreSentIsAskedFor() {
        Rule never = rule(new LateSending.Never(), LateEffect.COUNTS_AS_NOT_SENT);
        assertThat(Findings.part(send(papers(null, LateConsent.NOT_ASKED), never), Clause.LATE_PAPERS)
                        .outcome())
                .isEqualTo(new Outcome.Undetermined(
                        List.of(new Question.FactMissing(Fact.SENT_AT, new Subject.OfCase(CASE)))));
    }

    @Test
    void papersOfAnExtraordinaryMeetingAreLateByItsOwnNoticePeriod() {
        Rule never = rule(new LateSending.Never(), LateEffect.COUNTS_AS_NOT_SENT);
        LatePapersFacts sixDays = new LatePapersFacts(
                extraordinary(TromsOgOfoten.SSU_9_2025), CASE, at("2025-12-04T12:00"), LateConsent.NOT_ASKED);
        LatePapersFacts sevenDays = new LatePapersFacts(
                extraordinary(TromsOgOfoten.SSU_9_2025), CASE, at("2025-12-03T12:00"), LateConsent.NOT_ASKED);
        assertThat(outcome(send(sixDays, never))).isEqualTo("NotMet");
        assertThat(outcome(send(sevenDays, never))).isEqualTo("NotApplicable");
    }

    @ParameterizedTest(name = "sendt {0}: {1}")
    @CsvSource({"2025-11-19T23:59, NotApplicable", "2025-11-20T00:00, Undetermined"})
    @DisplayName("er det ikke valgt om fristen gjelder ekstraordinære møter, er det heller ikke sagt at de er i tide")
    void whereNobodyHasChosenWhetherTheDeadlineHoldsTheyAreNotInTime(String sent, String outcome) {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "4",
                "§ 4",
                Ssu.rule("4-notice", new NoticeDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.NOT_STATED)),
                Ssu.rule("4-late", new LatePapers(new LateSending.Never(), LateEffect.COUNTS_AS_NOT_SENT))));
        LatePapersFacts facts =
                new LatePapersFacts(extraordinary(TromsOgOfoten.SSU_9_2025), CASE, at(sent), LateConsent.NOT_ASKED);
        Judgement judgement = Engine.judge(new Act.SendPapersApart(facts), rules);
        assertThat(outcome(judgement)).isEqualTo(outcome);
        boolean known = outcome.equals("NotApplicable");
        assertThat(judgement.disposition() instanceof Disposition.Allowed).isEqualTo(known);
        assertThat(LatePapersJudge.effect(facts, rules).isPresent()).isEqualTo(known);
    }

    @ParameterizedTest(name = "den lengste fristen {0}: {1}")
    @CsvSource({"SHALL, Undetermined", "SHOULD, NotApplicable"})
    @DisplayName("av to frister som kanskje gjelder, er det nok at den ene er oversittet, men bare når den er bindende")
    void oneOfTwoDeadlinesThatMayHoldIsEnough(Force ofTheLonger, String outcome) {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "4",
                "§ 4",
                Ssu.rule("4-two", new NoticeDeadline(Deadline.weeksBeforeMeeting(2), ExtraordinaryHolds.NOT_STATED)),
                new Rule(
                        new ProvisionId("4-three"),
                        ofTheLonger,
                        new Scope.AllBodies(),
                        new NoticeDeadline(Deadline.weeksBeforeMeeting(3), ExtraordinaryHolds.NOT_STATED)),
                Ssu.rule("4-late", new LatePapers(new LateSending.Never(), LateEffect.COUNTS_AS_NOT_SENT))));
        LatePapersFacts between = new LatePapersFacts(
                extraordinary(TromsOgOfoten.SSU_9_2025), CASE, at("2025-11-24T12:00"), LateConsent.NOT_ASKED);
        assertThat(outcome(Engine.judge(new Act.SendPapersApart(between), rules)))
                .isEqualTo(outcome);
    }

    @Test
    void whereNoDeadlineIsInForceThereIsNothingToBeLateFor() {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "4",
                "§ 4",
                Ssu.rule("4-late", new LatePapers(new LateSending.WithConsentOfAll(), LateEffect.COUNTS_AS_NOT_SENT))));
        for (@Nullable String sent : Arrays.asList(null, "2025-12-09T12:00")) {
            assertThat(outcome(Engine.judge(new Act.SendPapersApart(papers(sent, LateConsent.SOMEONE_REFUSES)), rules)))
                    .isEqualTo("NotApplicable");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ALL_CONSENT, Met", "SOMEONE_REFUSES, Undetermined", "NOT_ASKED, Undetermined"})
    void whenTheyAreSentMattersWhereSomeoneRefusesForTheyMayBeInTime(LateConsent consent, String outcome) {
        Rule withConsent = rule(new LateSending.WithConsentOfAll(), LateEffect.COUNTS_AS_SENT_IN_ADVANCE);
        assertThat(outcome(send(papers(null, consent), withConsent))).isEqualTo(outcome);
    }
}
