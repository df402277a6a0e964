package no.samraad.engine.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.engine.amendment.FoundingFacts.OrganOfParty;
import no.samraad.engine.amendment.FoundingFacts.PartyAnswer;
import no.samraad.engine.amendment.FoundingFacts.PartyDecision;
import no.samraad.engine.amendment.FoundingFacts.PredecessorStanding;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.AmendmentProvision.ConstitutionAllowed;
import no.samraad.engine.provision.AmendmentProvision.FollowUpsOfPredecessor;
import no.samraad.engine.provision.AmendmentProvision.Founding;
import no.samraad.engine.provision.AmendmentProvision.FoundingDecision;
import no.samraad.engine.provision.AmendmentProvision.PredecessorReplaced;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.RulesInForce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Fellesskapet stiftes når hvert kommunestyre og helseforetakets styre har vedtatt det")
class FoundingTest {
    private static final TextIdentity TEXT = new TextIdentity("aa11");
    private static final LocalDate DAY = Ssu.MEETING;
    private static final List<PartyCode> PARTIES =
            List.of(new PartyCode("alta"), new PartyCode("hammerfest"), new PartyCode("trust"));

    private static RulesInForce rules(ConstitutionAllowed allowed) {
        return Ssu.rules(Ssu.paragraph(
                "1",
                "§ 1",
                Ssu.rule("1-stiftelse", new Founding(FoundingDecision.EACH_COUNCIL_AND_BOARD, allowed)),
                Ssu.rule(
                        "1-avloser",
                        new PredecessorReplaced(
                                new LocalText(Map.of(Language.NB, "det gamle utvalget")),
                                FollowUpsOfPredecessor.TAKEN_OVER))));
    }

    private static List<PartyDecision> allSaidYes() {
        List<PartyDecision> decisions = new ArrayList<>();
        PARTIES.forEach(party -> decisions.add(
                new PartyDecision(party, OrganOfParty.COUNCIL_OR_BOARD, DAY.minusDays(10), TEXT, PartyAnswer.YES)));
        return decisions;
    }

    private static Judgement judge(
            List<PartyDecision> decisions, PredecessorStanding predecessor, ConstitutionAllowed allowed) {
        return Engine.judge(
                new Act.ConstituteCommunity(
                        new FoundingFacts(Ssu.BODY, DAY, TEXT, Set.copyOf(PARTIES), decisions, predecessor)),
                rules(allowed));
    }

    private static Finding decided(List<PartyDecision> decisions) {
        return Findings.part(
                judge(decisions, PredecessorStanding.ENDED, ConstitutionAllowed.WHEN_ALL_HAVE_DECIDED),
                Clause.FOUNDING_DECIDED);
    }

    private static Finding lastInsteadIs(PartyDecision decision) {
        List<PartyDecision> decisions = allSaidYes();
        decisions.set(2, decision);
        return decided(decisions);
    }

    private static PartyDecision trust(OrganOfParty organ, LocalDate date, TextIdentity text, PartyAnswer answer) {
        return new PartyDecision(PARTIES.get(2), organ, date, text, answer);
    }

    @Test
    void whenAllHaveDecidedItMayBeConstituted() {
        Judgement judgement = judge(allSaidYes(), PredecessorStanding.ENDED, ConstitutionAllowed.WHEN_ALL_HAVE_DECIDED);
        assertThat(judgement.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
        assertThat(judgement.finding().outcome()).isEqualTo(new Outcome.Met());
    }

    @Test
    void oneThatHasNotDecidedIsOneTooFew() {
        Finding finding = decided(allSaidYes().subList(0, 2));
        assertThat(finding.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(Findings.count(finding).margin()).isEqualTo(-1);
        assertThat(finding.notes())
                .containsExactly(new Note.PartyNotCounted(PARTIES.get(2), Note.WhyNotCounted.NOT_DECIDED));
    }

    @Test
    void aDecisionOnAnotherTextByAnotherOrganOnConditionsOrTomorrowDoesNotCount() {
        OrganOfParty board = OrganOfParty.COUNCIL_OR_BOARD;
        assertThat(List.of(
                        lastInsteadIs(trust(board, DAY, new TextIdentity("bb"), PartyAnswer.YES)),
                        lastInsteadIs(trust(OrganOfParty.ADMINISTRATION, DAY, TEXT, PartyAnswer.YES)),
                        lastInsteadIs(trust(board, DAY, TEXT, PartyAnswer.CONDITIONAL)),
                        lastInsteadIs(trust(board, DAY, TEXT, PartyAnswer.NO)),
                        lastInsteadIs(trust(board, DAY.plusDays(1), TEXT, PartyAnswer.YES))))
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(new Outcome.NotMet()))
                .extracting(finding -> ((Note.PartyNotCounted) finding.notes().getFirst()).why())
                .containsExactly(
                        Note.WhyNotCounted.OTHER_TEXT,
                        Note.WhyNotCounted.NOT_BY_COUNCIL_OR_BOARD,
                        Note.WhyNotCounted.CONDITIONAL,
                        Note.WhyNotCounted.SAID_NO,
                        Note.WhyNotCounted.NOT_DECIDED);
        assertThat(lastInsteadIs(trust(board, DAY, TEXT, PartyAnswer.YES)).outcome())
                .isEqualTo(new Outcome.Met());
    }

    @Test
    void theLastDecisionOfAPartyStandsInWhateverOrderTheyAreGiven() {
        PartyDecision yes = trust(OrganOfParty.COUNCIL_OR_BOARD, DAY, TEXT, PartyAnswer.YES);
        PartyDecision no = trust(OrganOfParty.COUNCIL_OR_BOARD, DAY.minusDays(20), TEXT, PartyAnswer.NO);
        List<PartyDecision> decisions = new ArrayList<>(allSaidYes().subList(0, 2));
        decisions.addAll(List.of(yes, no));
        assertThat(decided(decisions).outcome()).isEqualTo(new Outcome.Met());
        assertThat(decided(decisions.reversed()).outcome()).isEqualTo(new Outcome.Met());
    }

    @Test
    void whereThoseThatHaveDecidedAreEnoughTwoAreEnoughAndOneIsNot() {
        assertThat(List.of(2, 1))
                .extracting(count -> Findings.part(
                                judge(
                                        allSaidYes().subList(0, count),
                                        PredecessorStanding.ENDED,
                                        ConstitutionAllowed.WITH_THOSE_THAT_HAVE_DECIDED),
                                Clause.FOUNDING_DECIDED)
                        .outcome())
                .containsExactly(new Outcome.Met(), new Outcome.NotMet());
    }

    @Test
    void thoseThatLackAreToBeAskedAndWhereNoneLacksNobodyIs() {
        assertThat(decided(allSaidYes().subList(0, 2)).remedies())
                .containsExactly(new Remedy.AskParties(List.of(PARTIES.get(2))));
        Finding alone = Findings.part(
                Engine.judge(
                        new Act.ConstituteCommunity(new FoundingFacts(
                                Ssu.BODY,
                                DAY,
                                TEXT,
                                Set.of(PARTIES.getFirst()),
                                allSaidYes(),
                                PredecessorStanding.ENDED)),
                        rules(ConstitutionAllowed.WHEN_ALL_HAVE_DECIDED)),
                Clause.FOUNDING_DECIDED);
        assertThat(alone.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(alone.remedies()).isEmpty();
    }

    @Test
    void whereNoRuleSpeaksOfAPredecessorItIsAskedOnlyWhereThereIsOne() {
        RulesInForce silent = Ssu.rules(Ssu.paragraph(
                "1",
                "§ 1",
                Ssu.rule(
                        "1-stiftelse",
                        new Founding(
                                FoundingDecision.EACH_COUNCIL_AND_BOARD, ConstitutionAllowed.WHEN_ALL_HAVE_DECIDED))));
        for (PredecessorStanding standing : PredecessorStanding.values()) {
            List<Clause> clauses = Engine.judge(
                            new Act.ConstituteCommunity(new FoundingFacts(
                                    Ssu.BODY, DAY, TEXT, Set.copyOf(PARTIES), allSaidYes(), standing)),
                            silent)
                    .finding()
                    .parts()
                    .stream()
                    .map(Finding::clause)
                    .toList();
            assertThat(clauses.contains(Clause.PREDECESSOR_ENDED)).isEqualTo(standing != PredecessorStanding.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource(PredecessorStanding.class)
    void whatIsReplacedHasEnded(PredecessorStanding standing) {
        Judgement judgement = judge(allSaidYes(), standing, ConstitutionAllowed.WHEN_ALL_HAVE_DECIDED);
        switch (standing) {
            case ENDED, NONE -> assertThat(judgement.disposition()).isEqualTo(new Disposition.Allowed(List.of()));
            case GOES_ON, NOT_KNOWN -> assertThat(judgement.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        }
    }
}
