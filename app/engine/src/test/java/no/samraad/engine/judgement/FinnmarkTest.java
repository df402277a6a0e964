package no.samraad.engine.judgement;

import static no.samraad.engine.model.TromsOgOfoten.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.meeting.CaseFacts;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.DecisionProvision.DecidesBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.SkipFirstStep;
import no.samraad.engine.provision.DecisionProvision.TwoStepMatters;
import no.samraad.engine.provision.DecisionProvision.TwoStepMattersChosen;
import no.samraad.engine.provision.DecisionProvision.TwoSteps;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.QuorumProvision.SeatBase;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finnmark: samme handlinger, egne regler; der reglene tier, spørres fellesskapet")
class FinnmarkTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 1, 20);
    private static final BodyCode SECRETARIAT = new BodyCode("sekretariat");
    private static final StatutesDocument PROPOSAL = Ssu.document(
            DocumentKind.STATUTES,
            Ssu.paragraph(
                    "3",
                    "pkt. 3",
                    Ssu.rule("consensus", new DecidesBy(new DecisionMode.Consensus())),
                    Ssu.rule(
                            "raise",
                            new CaseSubmitters(
                                    Set.of(Submitter.REPRESENTATIVE, Submitter.SECRETARIAT),
                                    Consultation.NOT_REQUIRED)),
                    Ssu.rule(
                            "two",
                            new TwoSteps(SECRETARIAT, TwoStepMatters.NOT_STATED, 0, new SkipFirstStep.Never()))));

    private static RulesInForce rules(Rule... choices) {
        return RulesInForce.on(
                MEETING, List.of(PROPOSAL, Ssu.document(DocumentKind.CHOICE, Ssu.paragraph("valg", "valg", choices))));
    }

    private static final Rule EVERY_CASE = Ssu.rule("v-two", new TwoStepMattersChosen(TwoStepMatters.EVERY));

    private static Judgement decide(List<ItemFacts.EarlierTreatment> earlier, RulesInForce rules) {
        ItemFacts plain =
                TromsOgOfoten.item(Treatment.DECIDE, Ssu.attendance(6, 6, 2, 2), new Agreement.RollCall(votes()));
        return Engine.judge(
                new Act.TreatItem(new ItemFacts(
                        new MeetingFacts(Ssu.BODY, MeetingKind.ORDINARY, MEETING),
                        new CaseRef("01/26"),
                        Treatment.DECIDE,
                        plain.proposal(),
                        plain.advance(),
                        plain.toTreat(),
                        plain.urgency(),
                        earlier,
                        ItemFacts.TwoStepMark.NOT_MARKED,
                        plain.composition(),
                        plain.attendance(),
                        List.of(),
                        plain.agreement())),
                rules);
    }

    private static List<VoteCast> votes() {
        List<VoteCast> votes = new ArrayList<>();
        Ssu.composition()
                .votingSeats()
                .forEach(seat ->
                        votes.add(new VoteCast(seat.id(), Objects.requireNonNull(seat.member()), VoteCast.Value.FOR)));
        return votes;
    }

    private static final List<ItemFacts.EarlierTreatment> DISCUSSED =
            List.of(new ItemFacts.EarlierTreatment(SECRETARIAT, MEETING.minusDays(20)));

    @Test
    void theQuorumIsUndeterminedAndTheDecisionGoesThroughWithTheGapOnRecord() {
        Judgement decided = decide(DISCUSSED, rules(EVERY_CASE));
        assertThat(Findings.part(decided, Clause.QUORUM).outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.QUORUM, Ssu.BODY))));
        assertThat(decided.finding().outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(decided.disposition())
                .isInstanceOfSatisfying(
                        Disposition.Allowed.class,
                        allowed -> assertThat(allowed.gaps())
                                .contains(
                                        new Question.NoRule(Clause.QUORUM, Ssu.BODY),
                                        new Question.NoRule(Clause.MATTER_NOTIFIED, Ssu.BODY)));
    }

    @Test
    void aDecisionWithoutTheSecretariatsDiscussionIsRefusedWhenEveryCaseIsChosen() {
        Judgement refused = decide(List.of(), rules(EVERY_CASE));
        assertThat(refused.disposition())
                .isInstanceOfSatisfying(
                        Disposition.Refused.class,
                        because -> assertThat(because.because())
                                .extracting(Finding::clause)
                                .containsExactly(Clause.TREATED_FIRST));
    }

    @Test
    void untilThatIsChosenTheRuleIsInForceButOpenAndTheDecisionIsRefused() {
        Judgement open = decide(List.of(), rules());
        assertThat(Findings.part(open, Clause.TREATED_FIRST).outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(open.disposition()).isInstanceOf(Disposition.Refused.class);
    }

    @Test
    void whenTheCommunityAnswersTheQuorumItIsJudgedAndCitedAsItsOwnChoice() {
        Judgement chosen = decide(DISCUSSED, rules(EVERY_CASE, Ssu.rule("v-q", Ssu.half(SeatBase.SEATS))));
        Finding quorum = Findings.part(chosen, Clause.QUORUM);
        assertThat(quorum.outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(quorum.citations().getFirst().kind()).isEqualTo(DocumentKind.CHOICE);
    }

    @Test
    void anOutsidersCaseIsRefusedAndNoDeadlineIsInvented() {
        Judgement outsider = Engine.judge(
                new Act.SubmitCase(new CaseFacts(
                        new MeetingFacts(Ssu.BODY, MeetingKind.ORDINARY, MEETING),
                        new CaseRef("01/26"),
                        CaseFacts.Raiser.OUTSIDER_WITH_INTEREST,
                        CaseFacts.ConsultationHad.NONE,
                        at("2026-01-19T12:00"))),
                rules());
        assertThat(Findings.part(outsider, Clause.WHO_MAY_RAISE).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(Findings.part(outsider, Clause.CASE_IN_TIME).outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.CASE_IN_TIME, Ssu.BODY))));
    }

    @Test
    void noticeInDaysIsUndeterminedAndGoesOutWithTheGap() {
        Judgement notice = Engine.judge(
                new Act.SendNotice(TromsOgOfoten.notice(
                        new MeetingFacts(Ssu.BODY, MeetingKind.ORDINARY, MEETING), at("2026-01-19T12:00"))),
                rules());
        assertThat(Findings.part(notice, Clause.NOTICE_IN_TIME).outcome()).isInstanceOf(Outcome.Undetermined.class);
        assertThat(notice.disposition()).isInstanceOf(Disposition.Allowed.class);
    }
}
