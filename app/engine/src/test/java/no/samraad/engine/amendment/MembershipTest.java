package no.samraad.engine.amendment;

import static no.samraad.engine.model.TromsOgOfoten.PM;
import static no.samraad.engine.model.TromsOgOfoten.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import no.samraad.engine.provision.AmendmentProvision.Joining;
import no.samraad.engine.provision.AmendmentProvision.Leaving;
import no.samraad.engine.provision.AmendmentProvision.MembershipEffect;
import no.samraad.engine.provision.AmendmentProvision.OwedAtLeaving;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
