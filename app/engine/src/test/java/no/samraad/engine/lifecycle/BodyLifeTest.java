package no.samraad.engine.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.model.Findings;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.BodyProvision.BodyDuration;
import no.samraad.engine.provision.BodyProvision.BodyLifeCycle;
import no.samraad.engine.provision.BodyProvision.OpenFollowUps;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Et utvalg settes ned, evalueres, går inn i et annet, og det som er åpent, går dit det skal")
class BodyLifeTest {
    private static final BodyCode FSU = new BodyCode("fsu-barn");
    private static final BodyCode SUCCESSOR = new BodyCode("fsu-pasientforlop");
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Organ BY_SSU = new Organ.OtherBody(Ssu.BODY);

    private static Judgement check(LocalDate day, BodyLife life, BodyLifeCycle cycle) {
        Rule rule = new Rule(new ProvisionId("m-liv"), Force.SHALL, new Scope.BodiesNamed(Set.of(FSU)), cycle);
        RulesInForce rules =
                RulesInForce.on(day, List.of(Ssu.document(DocumentKind.MANDATE, Ssu.paragraph("1", "pkt. 1", rule))));
        return Engine.judge(new Act.CheckBody(life), rules);
    }

    private static BodyLifeCycle merged(OpenFollowUps followUps) {
        return new BodyLifeCycle(
                new BodyDuration.MergedInto(SUCCESSOR, LAST), BY_SSU, LocalDate.of(2025, 6, 1), followUps);
    }

    private static BodyLife life(
            @Nullable LocalDate evaluatedOn, @Nullable LocalDate endedOn, int open, @Nullable BodyCode with) {
        return new BodyLife(FSU, BY_SSU, evaluatedOn, endedOn, open, with);
    }

    private static Class<?> outcome(Judgement judgement, Clause clause) {
        return Findings.part(judgement, clause).outcome().getClass();
    }

    @Test
    void itWorksThroughItsLastDayAndNotTheDayAfter() {
        BodyLifeCycle cycle = merged(new OpenFollowUps.ToBody(SUCCESSOR));
        BodyLife still = life(LocalDate.of(2025, 6, 1), null, 0, null);
        assertThat(outcome(check(LAST, still, cycle), Clause.BODY_ENDS)).isEqualTo(Outcome.Met.class);
        Judgement after = check(LAST.plusDays(1), still, cycle);
        assertThat(outcome(after, Clause.BODY_ENDS)).isEqualTo(Outcome.NotMet.class);
        assertThat(after.disposition()).isInstanceOf(Disposition.NeedsReason.class);
        assertThat(outcome(
                        check(LAST.plusDays(1), life(LocalDate.of(2025, 6, 1), LAST, 0, null), cycle),
                        Clause.BODY_ENDS))
                .isEqualTo(Outcome.Met.class);
    }

    @Test
    void itsOpenFollowUpsGoToTheSuccessor() {
        BodyLifeCycle cycle = merged(new OpenFollowUps.ToBody(SUCCESSOR));
        LocalDate day = LAST.plusDays(1);
        assertThat(outcome(check(day, life(null, LAST, 3, SUCCESSOR), cycle), Clause.FOLLOW_UPS_MOVED))
                .isEqualTo(Outcome.Met.class);
        Judgement left = check(day, life(null, LAST, 3, null), cycle);
        assertThat(Findings.part(left, Clause.FOLLOW_UPS_MOVED).remedies())
                .containsExactly(new Remedy.MoveFollowUpsTo(SUCCESSOR));
        assertThat(outcome(check(LAST, life(null, LAST, 3, null), cycle), Clause.FOLLOW_UPS_MOVED))
                .isEqualTo(Outcome.NotApplicable.class);
        assertThat(check(day, life(null, LAST, 0, null), cycle).finding().parts())
                .noneMatch(part -> part.clause() == Clause.FOLLOW_UPS_MOVED);
    }

    @Test
    void toWhoSetItUpOrAskedWhereNothingIsSaid() {
        LocalDate day = LAST.plusDays(1);
        assertThat(outcome(
                        check(day, life(null, LAST, 1, Ssu.BODY), merged(new OpenFollowUps.ToWhoSetItUp())),
                        Clause.FOLLOW_UPS_MOVED))
                .isEqualTo(Outcome.Met.class);
        assertThat(Findings.part(
                                check(day, life(null, LAST, 1, null), merged(new OpenFollowUps.NotStated())),
                                Clause.FOLLOW_UPS_MOVED)
                        .outcome())
                .isEqualTo(new Outcome.Undetermined(List.of(new Question.NoRule(Clause.FOLLOW_UPS_MOVED, FSU))));
    }

    @Test
    void itIsEvaluatedByItsDayAndNothingIsBrokenBefore() {
        BodyLifeCycle cycle = merged(new OpenFollowUps.NotStated());
        LocalDate by = LocalDate.of(2025, 6, 1);
        assertThat(outcome(check(by, life(null, null, 0, null), cycle), Clause.BODY_EVALUATED))
                .isEqualTo(Outcome.Met.class);
        assertThat(outcome(check(by.plusDays(1), life(null, null, 0, null), cycle), Clause.BODY_EVALUATED))
                .isEqualTo(Outcome.NotMet.class);
        assertThat(outcome(check(by.plusDays(9), life(by, null, 0, null), cycle), Clause.BODY_EVALUATED))
                .isEqualTo(Outcome.Met.class);
        assertThat(outcome(check(by.plusDays(9), life(by.plusDays(1), null, 0, null), cycle), Clause.BODY_EVALUATED))
                .isEqualTo(Outcome.NotMet.class);
    }

    @Test
    void anEvaluationThatIsLateIsToldByWhichDayItWasDue() {
        LocalDate by = LocalDate.of(2025, 6, 1);
        BodyLifeCycle cycle = merged(new OpenFollowUps.NotStated());
        assertThat(Findings.part(check(by.plusDays(1), life(null, null, 0, null), cycle), Clause.BODY_EVALUATED)
                        .remedies())
                .containsExactly(new Remedy.DoBy(by));
        assertThat(Findings.part(check(by, life(null, null, 0, null), cycle), Clause.BODY_EVALUATED)
                        .remedies())
                .isEmpty();
    }

    @Test
    void oneThatEndedEarlyOrWithoutALastDayHasItsFollowUpsMovedFromThatDay() {
        LocalDate early = LAST.minusMonths(3);
        BodyLife ended = life(null, early, 2, null);
        BodyLifeCycle merged = merged(new OpenFollowUps.ToBody(SUCCESSOR));
        BodyLifeCycle permanent =
                new BodyLifeCycle(new BodyDuration.Permanent(), BY_SSU, null, new OpenFollowUps.ToBody(SUCCESSOR));
        for (BodyLifeCycle cycle : List.of(merged, permanent)) {
            assertThat(outcome(check(early, ended, cycle), Clause.FOLLOW_UPS_MOVED))
                    .isEqualTo(Outcome.NotApplicable.class);
            assertThat(outcome(check(early.plusDays(1), ended, cycle), Clause.FOLLOW_UPS_MOVED))
                    .isEqualTo(Outcome.NotMet.class);
        }
        BodyLife works = life(null, null, 2, null);
        assertThat(outcome(check(LAST, works, merged), Clause.FOLLOW_UPS_MOVED)).isEqualTo(Outcome.NotApplicable.class);
        assertThat(outcome(check(LAST.plusDays(1), works, merged), Clause.FOLLOW_UPS_MOVED))
                .isEqualTo(Outcome.NotMet.class);
        assertThat(outcome(check(LAST.plusDays(1), works, permanent), Clause.FOLLOW_UPS_MOVED))
                .isEqualTo(Outcome.NotApplicable.class);
    }

    @Test
    void fewerFollowUpsThanNoneAreNone() {
        assertThatThrownBy(() -> life(null, null, -1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(life(null, null, 0, null).openFollowUps()).isZero();
    }

    @Test
    void itIsSetUpByTheOneTheRulesNameAndAPermanentOneHasNoLastDay() {
        BodyLifeCycle permanent =
                new BodyLifeCycle(new BodyDuration.Permanent(), BY_SSU, null, new OpenFollowUps.NotStated());
        Judgement right = check(LAST, life(null, null, 0, null), permanent);
        assertThat(outcome(right, Clause.BODY_SET_UP_BY)).isEqualTo(Outcome.Met.class);
        assertThat(outcome(right, Clause.BODY_ENDS)).isEqualTo(Outcome.NotApplicable.class);
        assertThat(outcome(right, Clause.BODY_EVALUATED)).isEqualTo(Outcome.NotApplicable.class);
        BodyLife byItself = new BodyLife(FSU, new Organ.TheBody(), null, null, 0, null);
        assertThat(outcome(check(LAST, byItself, permanent), Clause.BODY_SET_UP_BY))
                .isEqualTo(Outcome.NotMet.class);
        BodyLife unknown = new BodyLife(FSU, null, null, null, 0, null);
        assertThat(outcome(check(LAST, unknown, permanent), Clause.BODY_SET_UP_BY))
                .isEqualTo(Outcome.Undetermined.class);
    }
}
