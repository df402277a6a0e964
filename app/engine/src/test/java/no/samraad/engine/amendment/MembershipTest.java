package no.samraad.engine.amendment;

import static no.samraad.engine.model.TromsOgOfoten.PM;
import static no.samraad.engine.model.TromsOgOfoten.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.AnchorDay;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.DeadlineUnit;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.calendar.EndOfDay;
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
import no.samraad.engine.provision.AmendmentProvision.ConformityReport;
import no.samraad.engine.provision.AmendmentProvision.ConstitutionAllowed;
import no.samraad.engine.provision.AmendmentProvision.FollowUpsOfPredecessor;
import no.samraad.engine.provision.AmendmentProvision.Founding;
import no.samraad.engine.provision.AmendmentProvision.FoundingDecision;
import no.samraad.engine.provision.AmendmentProvision.Joining;
import no.samraad.engine.provision.AmendmentProvision.Leaving;
import no.samraad.engine.provision.AmendmentProvision.MembershipEffect;
import no.samraad.engine.provision.AmendmentProvision.OwedAtLeaving;
import no.samraad.engine.provision.AmendmentProvision.PredecessorReplaced;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "En part går ut ved årsskiftet når den har sagt fra seks måneder før; rapport hvert år til partnerskapsmøtet")
class MembershipTest {
    private static final PartyCode PARTY = new PartyCode("kafjord");
    private static final Deadline SIX_MONTHS = new Deadline(
            6, DeadlineUnit.MONTH, Anchor.EFFECT, Direction.BEFORE, AnchorDay.NOT_COUNTED, new EndOfDay.NotStated());

    private static Rule everywhere(String id, Provision provision) {
        return new Rule(new ProvisionId(id), Force.SHALL, new Scope.AllBodies(), provision);
    }

    private static final RulesInForce RULES = Ssu.rules(Ssu.paragraph(
            "9",
            "§ 9",
            everywhere("9-inn", new Joining(PM, MembershipEffect.TURN_OF_YEAR)),
            everywhere(
                    "9-ut",
                    new Leaving(SIX_MONTHS, MembershipEffect.TURN_OF_YEAR, OwedAtLeaving.SHARE_OF_WHAT_WAS_DECIDED)),
            everywhere("9-rapport", new ConformityReport(12, PM))));

    private static Finding leaving(String saidAt, LocalDate last) {
        Judgement judgement =
                Engine.judge(new Act.ChangeMembership(new MembershipFacts.Leaves(PM, PARTY, at(saidAt), last)), RULES);
        return Findings.part(judgement, Clause.LEAVING);
    }

    @Test
    void sixMonthsBeforeIsToTheDay() {
        LocalDate turn = LocalDate.of(2026, 12, 31);
        Finding inTime = leaving("2026-06-30T23:59", turn);
        assertThat(inTime.outcome()).isEqualTo(new Outcome.Met());
        assertThat(Findings.part(inTime, Clause.MEMBERSHIP_DAY).notes())
                .containsExactly(new Note.StillOwesItsShare(PARTY));
        assertThat(Findings.part(leaving("2026-07-01T00:00", turn), Clause.LEAVING_NOTICE)
                        .outcome())
                .isEqualTo(new Outcome.NotMet());
    }

    @Test
    void aPartyLeavesAtTheTurnOfTheYear() {
        Finding day = Findings.part(leaving("2026-01-02T09:00", LocalDate.of(2026, 12, 30)), Clause.MEMBERSHIP_DAY);
        assertThat(day.outcome()).isEqualTo(new Outcome.NotMet());
        assertThat(day.remedies()).containsExactly(new Remedy.LetItTakeEffectOn(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void whereAnyDayWillDoAPartyLeavesWhenItSaid() {
        Judgement judgement = Engine.judge(
                new Act.ChangeMembership(
                        new MembershipFacts.Leaves(PM, PARTY, at("2026-01-02T09:00"), LocalDate.of(2026, 8, 3))),
                Ssu.rules(Ssu.paragraph(
                        "9",
                        "§ 9",
                        everywhere("9-ut", new Leaving(SIX_MONTHS, MembershipEffect.ANY_DAY, OwedAtLeaving.NOTHING)))));
        assertThat(Findings.part(Findings.part(judgement, Clause.LEAVING), Clause.MEMBERSHIP_DAY)
                        .outcome())
                .isEqualTo(new Outcome.Met());
    }

    @Test
    void whenItSaidSoMustBeKnown() {
        Judgement judgement = Engine.judge(
                new Act.ChangeMembership(new MembershipFacts.Leaves(PM, PARTY, null, LocalDate.of(2026, 12, 31))),
                RULES);
        assertThat(judgement.disposition()).isInstanceOf(Disposition.NeedsReason.class);
    }

    private static Finding joining(BodyCode body, LocalDate first) {
        return Findings.part(
                Engine.judge(new Act.ChangeMembership(new MembershipFacts.Joins(body, PARTY, first)), RULES),
                Clause.JOINING);
    }

    @Test
    void aPartyJoinsOnTheFirstOfJanuaryByTheBodyThatAdmitsIt() {
        assertThat(joining(PM, LocalDate.of(2027, 1, 1)).outcome()).isEqualTo(new Outcome.Met());
        Finding late = joining(PM, LocalDate.of(2027, 1, 2));
        assertThat(Findings.part(late, Clause.MEMBERSHIP_DAY).remedies())
                .containsExactly(new Remedy.LetItTakeEffectOn(LocalDate.of(2028, 1, 1)));
        assertThat(Findings.part(joining(Ssu.BODY, LocalDate.of(2027, 1, 1)), Clause.JOINING_DECIDED)
                        .remedies())
                .containsExactly(new Remedy.HaveItChosenBy(PM));
    }

    @Test
    void theReportIsDueAYearAfterTheLastToTheDay() {
        LocalDate previous = LocalDate.of(2025, 3, 1);
        assertThat(List.of("2026-03-01T23:59", "2026-03-02T00:00"))
                .extracting(given -> Findings.part(
                                Engine.judge(
                                        new Act.ReportConformity(new ConformityFacts(PM, previous, at(given))), RULES),
                                Clause.CONFORMITY_REPORT)
                        .outcome())
                .containsExactly(new Outcome.Met(), new Outcome.NotMet());
        assertThat(Findings.part(
                                Engine.judge(
                                        new Act.ReportConformity(
                                                new ConformityFacts(Ssu.BODY, previous, at("2026-01-01T09:00"))),
                                        RULES),
                                Clause.CONFORMITY_REPORT)
                        .outcome())
                .isEqualTo(new Outcome.NotMet());
    }

    @Test
    void theFirstReportIsCountedFromTheDayTheRuleCameIntoForce() {
        Finding first = Findings.part(
                Engine.judge(new Act.ReportConformity(new ConformityFacts(PM, null, at("2022-04-22T12:00"))), RULES),
                Clause.CONFORMITY_REPORT);
        assertThat(Findings.timing(Findings.part(first, Clause.CONFORMITY_IN_TIME))
                        .lastDay()
                        .date())
                .isEqualTo(LocalDate.of(2022, 4, 22));
    }

    private static RulesInForce stated(Force force, Scope scope) {
        return Ssu.rules(Ssu.paragraph(
                "9",
                "§ 9",
                new Rule(new ProvisionId("9-inn"), force, scope, new Joining(PM, MembershipEffect.TURN_OF_YEAR)),
                new Rule(
                        new ProvisionId("9-ut"),
                        force,
                        scope,
                        new Leaving(SIX_MONTHS, MembershipEffect.TURN_OF_YEAR, OwedAtLeaving.NOTHING)),
                new Rule(new ProvisionId("9-rapport"), force, scope, new ConformityReport(12, PM)),
                new Rule(
                        new ProvisionId("9-skiping"),
                        force,
                        scope,
                        new Founding(FoundingDecision.EACH_PARTY, ConstitutionAllowed.WHEN_ALL_HAVE_DECIDED)),
                new Rule(
                        new ProvisionId("9-forgjengar"),
                        force,
                        scope,
                        new PredecessorReplaced(
                                new LocalText(Map.of(Language.NB, "Det gamle rådet")), FollowUpsOfPredecessor.END))));
    }

    /** None of them is kept, by a body the rules may not name. */
    private static List<Finding> notKept(RulesInForce rules) {
        return Stream.of(
                        new Act.ChangeMembership(new MembershipFacts.Joins(Ssu.BODY, PARTY, LocalDate.of(2027, 1, 1))),
                        new Act.ChangeMembership(new MembershipFacts.Leaves(
                                Ssu.BODY, PARTY, at("2026-12-01T09:00"), LocalDate.of(2026, 12, 31))),
                        new Act.ReportConformity(
                                new ConformityFacts(Ssu.BODY, LocalDate.of(2025, 3, 1), at("2026-01-01T09:00"))),
                        new Act.ConstituteCommunity(new FoundingFacts(
                                Ssu.BODY,
                                LocalDate.of(2026, 1, 1),
                                new TextIdentity("aa"),
                                Set.of(PARTY, new PartyCode("unn")),
                                List.of(),
                                FoundingFacts.PredecessorStanding.GOES_ON)))
                .flatMap(act -> Engine.judge(act, rules).finding().parts().stream())
                .toList();
    }

    static Stream<Scope> scopes() {
        return Stream.of(
                new Scope.AllBodies(),
                new Scope.BodiesNamed(Set.of(PM)),
                new Scope.BodiesNamed(Set.of(Ssu.BODY)),
                new Scope.NoBodyNamed());
    }

    @ParameterizedTest
    @MethodSource("scopes")
    @DisplayName("reglene gjelder fellesskapet: ingen slipper unna ved ikke å være nevnt")
    void theRulesHoldForTheCommunityWhicheverBodiesTheyName(Scope scope) {
        assertThat(notKept(stated(Force.SHALL, scope)))
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.outcome()).isEqualTo(new Outcome.NotMet()));
    }

    @ParameterizedTest
    @EnumSource(Force.class)
    void whatOnlyAdvisesIsNotSaidToBeKeptWhenAPartOfItIsNot(Force force) {
        assertThat(notKept(stated(force, new Scope.AllBodies()))).hasSize(5).allSatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(new Outcome.NotMet());
            assertThat(finding.force()).isEqualTo(force);
            assertThat(finding.citations().getFirst().label()).isEqualTo("§ 9");
        });
    }
}
