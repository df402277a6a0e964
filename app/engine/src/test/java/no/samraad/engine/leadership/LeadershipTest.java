package no.samraad.engine.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.model.TromsOgOfoten;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision.ChoosingMethod;
import no.samraad.engine.provision.LeadershipProvision.LeaderSource;
import no.samraad.engine.provision.LeadershipProvision.LeadershipChosen;
import no.samraad.engine.provision.LeadershipProvision.MeetingLeader;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.seat.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ledelsen velges slik reglene sier, og møtet ledes av den hvis plass det er")
class LeadershipTest {
    private static final PersonId WHO = new PersonId("m-unn-1");

    private static Finding chosen(Office office, ChosenBy by, RulesInForce rules) {
        return Findings.part(
                Engine.judge(new Act.ChooseLeadership(new LeadershipFacts(Ssu.BODY, office, WHO, by)), rules),
                Clause.LEADERSHIP_CHOSEN);
    }

    private static RulesInForce method(ChoosingMethod method) {
        return Ssu.rules(Ssu.paragraph("6", "§ 6", Ssu.rule("l", new LeadershipChosen(Set.of(Office.CHAIR), method))));
    }

    @Test
    void theChairIsElectedByThePartnershipMeetingAndByNobodyElse() {
        RulesInForce rules = TromsOgOfoten.on(TromsOgOfoten.SSU_9_2025);
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByBody(TromsOgOfoten.PM), rules)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        Finding self = chosen(Office.CHAIR, new ChosenBy.ByBody(Ssu.BODY), rules);
        assertThat(self.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(self.remedies()).containsExactly(new Remedy.HaveItChosenBy(TromsOgOfoten.PM));
    }

    @Test
    void aBodyThatConstitutesItselfChoosesItsOwnChair() {
        RulesInForce rules = method(new ChoosingMethod.SelfConstituted());
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByBody(Ssu.BODY), rules).outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByBody(TromsOgOfoten.PM), rules)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void aChairAppointedFromOutsideIsChosenByNobodyElse() {
        Appointer ministry = new Appointer.Outside(new LocalText(Map.of(Language.EN, "the ministry")));
        RulesInForce rules = method(new ChoosingMethod.AppointedBy(ministry));
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByAppointer(ministry), rules)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByAppointer(new Appointer.EachParty()), rules)
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
        Finding self = chosen(Office.CHAIR, new ChosenBy.ByBody(Ssu.BODY), rules);
        assertThat(self.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(self.remedies()).containsExactly(new Remedy.PutRight());
    }

    @Test
    void aBodyThatAppointsIsTheSameAsABodyThatElects() {
        RulesInForce rules = method(new ChoosingMethod.AppointedBy(new Appointer.CommunityBody(TromsOgOfoten.PM)));
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByBody(TromsOgOfoten.PM), rules)
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        Finding self = chosen(Office.CHAIR, new ChosenBy.ByBody(Ssu.BODY), rules);
        assertThat(self.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(self.remedies()).containsExactly(new Remedy.HaveItChosenBy(TromsOgOfoten.PM));
    }

    @Test
    void whoIsSaidToBeAppointedByABodyIsChosenByIt() {
        ChosenBy byThem = new ChosenBy.ByAppointer(new Appointer.CommunityBody(TromsOgOfoten.PM));
        for (ChoosingMethod same : List.of(
                new ChoosingMethod.ElectedBy(TromsOgOfoten.PM),
                new ChoosingMethod.AppointedBy(new Appointer.CommunityBody(TromsOgOfoten.PM)))) {
            assertThat(chosen(Office.CHAIR, byThem, method(same)).outcome()).isInstanceOf(Outcome.Met.class);
        }
        assertThat(chosen(Office.CHAIR, byThem, method(new ChoosingMethod.SelfConstituted()))
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
    }

    @Test
    void whatTheStatutesSayOfOneOfficeLeavesTheOtherForTheCommunityToChoose() {
        RulesInForce rules = RulesInForce.on(
                TromsOgOfoten.SSU_9_2025,
                List.of(
                        Ssu.document(
                                DocumentKind.STATUTES,
                                Ssu.paragraph(
                                        "6",
                                        "§ 6",
                                        Ssu.rule(
                                                "l",
                                                new LeadershipChosen(
                                                        Set.of(Office.CHAIR),
                                                        new ChoosingMethod.ElectedBy(TromsOgOfoten.PM))))),
                        Ssu.document(
                                DocumentKind.CHOICE,
                                Ssu.paragraph(
                                        "v",
                                        "valg",
                                        Ssu.rule(
                                                "v",
                                                new LeadershipChosen(
                                                        Set.of(Office.CHAIR, Office.DEPUTY_CHAIR),
                                                        new ChoosingMethod.SelfConstituted()))))));
        ChosenBy self = new ChosenBy.ByBody(Ssu.BODY);
        assertThat(chosen(Office.DEPUTY_CHAIR, self, rules).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(chosen(Office.CHAIR, self, rules).outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(chosen(Office.SECRETARIAT, self, rules).outcome()).isInstanceOf(Outcome.Undetermined.class);
    }

    @Test
    void anOfficeThatGoesInTurnIsNotElectedAndOtherOfficesAreAGap() {
        RulesInForce rules = method(new ChoosingMethod.InTurn());
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByTurn(), rules).outcome()).isInstanceOf(Outcome.Met.class);
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByBody(Ssu.BODY), rules).outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(chosen(Office.DEPUTY_CHAIR, new ChosenBy.ByTurn(), rules).outcome())
                .isInstanceOf(Outcome.Undetermined.class);
    }

    private static Finding leads(LeaderSource source, Set<LeaderSource> available) {
        RulesInForce rules = Ssu.rules(Ssu.paragraph(
                "6",
                "§ 6",
                Ssu.rule(
                        "m",
                        new MeetingLeader(List.of(
                                LeaderSource.CHAIR, LeaderSource.DEPUTY_CHAIR, LeaderSource.CHOSEN_BY_THE_MEETING)))));
        return Findings.part(
                Engine.judge(new Act.LeadMeeting(new MeetingLeaderFacts(Ssu.BODY, WHO, source, available)), rules),
                Clause.WHO_LEADS);
    }

    @Test
    void theDeputyChairLeadsWhenTheChairIsAwayAndNotOtherwise() {
        assertThat(leads(LeaderSource.DEPUTY_CHAIR, Set.of(LeaderSource.DEPUTY_CHAIR))
                        .outcome())
                .isInstanceOf(Outcome.Met.class);
        Finding early = leads(LeaderSource.DEPUTY_CHAIR, Set.of(LeaderSource.CHAIR, LeaderSource.DEPUTY_CHAIR));
        assertThat(early.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(early.remedies()).containsExactly(new Remedy.LetLead(LeaderSource.CHAIR));
    }

    @Test
    void someoneTheMeetingChoosesLeadsOnlyWhenNeitherIsThereAndTurnIsNoRuleHere() {
        assertThat(leads(LeaderSource.CHOSEN_BY_THE_MEETING, Set.of()).outcome())
                .isInstanceOf(Outcome.Met.class);
        assertThat(leads(LeaderSource.CHOSEN_BY_THE_MEETING, Set.of(LeaderSource.DEPUTY_CHAIR))
                        .outcome())
                .isInstanceOf(Outcome.NotMet.class);
        assertThat(leads(LeaderSource.IN_TURN, Set.of()).outcome()).isInstanceOf(Outcome.NotMet.class);
    }

    private static Finding leadsWithoutRule(LeaderSource source, Set<LeaderSource> available) {
        RulesInForce silent = Ssu.rules(Ssu.paragraph("6", "§ 6"));
        return Findings.part(
                Engine.judge(new Act.LeadMeeting(new MeetingLeaderFacts(Ssu.BODY, WHO, source, available)), silent),
                Clause.WHO_LEADS);
    }

    @Test
    void whereNoRuleSpeaksTheChairLeadsByTheOfficeAndTheDeputyChairWhileTheChairIsAway() {
        assertThat(leadsWithoutRule(LeaderSource.CHAIR, Set.of(LeaderSource.CHAIR))
                        .outcome())
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(leadsWithoutRule(LeaderSource.DEPUTY_CHAIR, Set.of(LeaderSource.DEPUTY_CHAIR))
                        .outcome())
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void whereNoRuleSpeaksItIsAskedWhoLeadsWhenTheChairIsThereOrNeitherIs() {
        assertThat(leadsWithoutRule(LeaderSource.DEPUTY_CHAIR, Set.of(LeaderSource.CHAIR, LeaderSource.DEPUTY_CHAIR))
                        .outcome())
                .isInstanceOf(Outcome.Undetermined.class);
        assertThat(leadsWithoutRule(LeaderSource.CHOSEN_BY_THE_MEETING, Set.of())
                        .outcome())
                .isInstanceOf(Outcome.Undetermined.class);
    }

    @Test
    void aRuleWhoseBodyIsNotConfirmedIsAskedAboutForItsOfficesAlone() {
        RulesInForce open = Ssu.rules(Ssu.paragraph(
                "6",
                "§ 6",
                new Rule(
                        new ProvisionId("l"),
                        Force.SHALL,
                        new Scope.NoBodyNamed(),
                        new LeadershipChosen(Set.of(Office.CHAIR), new ChoosingMethod.SelfConstituted()))));
        assertThat(chosen(Office.CHAIR, new ChosenBy.ByBody(Ssu.BODY), open).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        outcome -> assertThat(outcome.questions())
                                .hasOnlyElementsOfTypes(Question.ChoiceMissing.class, Question.NoRule.class)
                                .anyMatch(Question.ChoiceMissing.class::isInstance));
        assertThat(chosen(Office.DEPUTY_CHAIR, new ChosenBy.ByBody(Ssu.BODY), open)
                        .outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.LEADERSHIP_CHOSEN, Ssu.BODY))));
    }

    @Test
    void whoLeadsRightlyIsNotToldWhoShouldLeadInstead() {
        Finding right = leads(LeaderSource.CHAIR, Set.of(LeaderSource.CHAIR, LeaderSource.DEPUTY_CHAIR));
        assertThat(right.notes()).isEmpty();
        assertThat(right.remedies()).isEmpty();
        Finding wrong = leads(LeaderSource.DEPUTY_CHAIR, Set.of(LeaderSource.CHAIR, LeaderSource.DEPUTY_CHAIR));
        assertThat(wrong.notes()).containsExactly(new Note.ShouldLeadInstead(LeaderSource.CHAIR));
    }
}
