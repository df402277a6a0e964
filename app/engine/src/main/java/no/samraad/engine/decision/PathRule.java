package no.samraad.engine.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.calendar.NorwegianCalendar;
import no.samraad.engine.decision.Circumstances.StepTaken;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.PathAction;
import no.samraad.engine.provision.DecisionProvision.PathStep;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.seat.SeatId;

/** E5: the path a matter goes at disagreement, and each step on it. */
public final class PathRule {
    private PathRule() {}

    /** Whether someone who takes part is against. An answer that does not count is no disagreement. */
    private static boolean disagreement(ItemFacts facts, RulesInForce rules) {
        Set<SeatId> against = new HashSet<>();
        switch (facts.agreement()) {
            case Agreement.NotAsked _ -> {}
            case Agreement.AskedForObjections(Set<SeatId> objecting, Set<SeatId> _) -> against.addAll(objecting);
            case Agreement.RollCall(List<VoteCast> votes) ->
                VoteJudge.counted(facts, votes).stream()
                        .filter(vote -> vote.value() == VoteCast.Value.AGAINST)
                        .forEach(vote -> against.add(vote.seat()));
        }
        if (!against.isEmpty()) {
            against.retainAll(VoteJudge.takingPart(facts, rules));
        }
        return !against.isEmpty();
    }

    /**
     * Where a majority was enough, there is a decision in spite of the disagreement; where that cannot be said, neither can
     * it be said that the matter goes another way.
     */
    private static Outcome decided(Finding agreed) {
        return switch (agreed.outcome()) {
            case Outcome.Met _ -> new Outcome.NotApplicable();
            case Outcome.NotApplicable notApplicable -> notApplicable;
            case Outcome.NotMet notMet -> notMet;
            case Outcome.Undetermined(List<Question> questions) ->
                questions.stream().allMatch(question -> question instanceof Question.NoRule)
                        ? new Outcome.NotMet()
                        : agreed.outcome();
        };
    }

    /** E5: at disagreement the matter goes its way; it is not decided here and now. */
    static Finding judge(ItemFacts facts, Finding agreed, RulesInForce rules) {
        if (!disagreement(facts, rules)) {
            return new Finding(
                    Clause.DISAGREEMENT_PATH,
                    facts.about(),
                    new Outcome.NotApplicable(),
                    Force.SHALL,
                    Ruling.holding(rules.find(
                                    DisagreementPath.class, facts.composition().body()))
                            .stream()
                            .map(Citation::of)
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        return Ruling.by(
                rules.find(DisagreementPath.class, facts.composition().body()),
                Clause.DISAGREEMENT_PATH,
                facts.about(),
                facts.composition().body(),
                rule -> {
                    Outcome outcome = facts.decides() ? decided(agreed) : new Outcome.Met();
                    // Where nothing was decided the path is followed, and its next steps are named beside what was
                    // right.
                    return new Finding(
                            Clause.DISAGREEMENT_PATH,
                            facts.about(),
                            outcome,
                            rule.rule().force(),
                            List.of(Citation.of(rule)),
                            List.of(),
                            List.of(),
                            outcome instanceof Outcome.Met
                                    ? List.of(followed(facts, rule))
                                    : Ruling.remedies(outcome, List.of(followed(facts, rule))),
                            List.of(),
                            List.of());
                });
    }

    private static Remedy followed(ItemFacts facts, InForce<DisagreementPath> rule) {
        return new Remedy.FollowPath(left(rule.provision(), facts.known().steps()));
    }

    /** Judges a step about to be taken: that it is the next one, and neither too late nor too early. */
    public static List<Finding> judge(PathStepFacts facts, RulesInForce rules) {
        BodyCode body = facts.body();
        Subject about = new Subject.OfCase(facts.item());
        Lookup<DisagreementPath> lookup = rules.find(DisagreementPath.class, body);
        return List.of(
                Ruling.by(lookup, Clause.PATH_STEP_IN_ORDER, about, body, rule -> inOrder(facts, about, rule)),
                Ruling.by(lookup, Clause.PATH_STEP_IN_TIME, about, body, rule -> inTime(facts, about, rule, rules)),
                Ruling.by(
                        lookup,
                        Clause.PATH_STEP_NOT_TOO_EARLY,
                        about,
                        body,
                        rule -> notTooEarly(facts, about, rule, rules)));
    }

    private static List<StepTaken> byDay(List<StepTaken> steps) {
        return steps.stream().sorted(Comparator.comparing(StepTaken::on)).toList();
    }

    /** How many steps of the path have been taken, one after the other. Of one day nobody knows which came first. */
    private static int done(DisagreementPath path, List<StepTaken> taken) {
        List<StepTaken> left = new ArrayList<>(byDay(taken));
        LocalDate reached = LocalDate.MIN;
        int next = 0;
        for (PathStep wanted : path.steps()) {
            LocalDate from = reached;
            Optional<StepTaken> found = left.stream()
                    .filter(step ->
                            step.action() == wanted.action() && !step.on().isBefore(from))
                    .findFirst();
            if (found.isEmpty()) {
                return next;
            }
            left.remove(found.get());
            reached = found.get().on();
            next++;
        }
        return next;
    }

    private static List<PathAction> left(DisagreementPath path, List<StepTaken> taken) {
        List<PathStep> steps = path.steps();
        int done = done(path, taken);
        // At the end of the path there is nothing left but the path itself.
        return steps.subList(done < steps.size() ? done : 0, steps.size()).stream()
                .map(PathStep::action)
                .toList();
    }

    /** The place of the step on the path, the next one first; the number of steps when it is not on what is left of it. */
    private static int placeOf(PathStepFacts facts, DisagreementPath path) {
        int place = done(path, facts.earlier());
        while (place < path.steps().size() && path.steps().get(place).action() != facts.step()) {
            place++;
        }
        return place;
    }

    private static Finding inOrder(PathStepFacts facts, Subject about, InForce<DisagreementPath> rule) {
        DisagreementPath path = rule.provision();
        int done = done(path, facts.earlier());
        boolean next = done < path.steps().size() && path.steps().get(done).action() == facts.step();
        return Ruling.of(
                Clause.PATH_STEP_IN_ORDER,
                about,
                next ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(),
                List.of(),
                done == path.steps().size() ? List.of() : List.of(new Remedy.FollowPath(left(path, facts.earlier()))));
    }

    /** The day the step is counted from: the step before, or the disagreement when nothing has been done yet. */
    private static LocalDate anchor(PathStepFacts facts) {
        return byDay(facts.earlier()).stream()
                .map(StepTaken::on)
                .reduce((_, later) -> later)
                .orElse(facts.disagreedOn());
    }

    private static Finding notApplicable(Clause clause, Subject about, InForce<DisagreementPath> rule) {
        return Ruling.of(clause, about, new Outcome.NotApplicable(), rule, List.of(), List.of(), List.of());
    }

    private static Finding inTime(
            PathStepFacts facts, Subject about, InForce<DisagreementPath> rule, RulesInForce rules) {
        List<PathStep> steps = rule.provision().steps();
        int place = placeOf(facts, rule.provision());
        Deadline within = place == steps.size() ? null : steps.get(place).within();
        return within == null
                ? notApplicable(Clause.PATH_STEP_IN_TIME, about, rule)
                : Timeliness.judge(
                        Clause.PATH_STEP_IN_TIME,
                        about,
                        rule,
                        within,
                        anchor(facts),
                        facts.at(),
                        Fact.STEP_TAKEN_AT,
                        rules,
                        facts.body());
    }

    private static Finding notTooEarly(
            PathStepFacts facts, Subject about, InForce<DisagreementPath> rule, RulesInForce rules) {
        List<PathStep> steps = rule.provision().steps();
        int place = placeOf(facts, rule.provision());
        Deadline notBefore = place == steps.size() ? null : steps.get(place).notBefore();
        if (notBefore == null) {
            return notApplicable(Clause.PATH_STEP_NOT_TOO_EARLY, about, rule);
        }
        LocalDate from = anchor(facts);
        LastDay first = Timeliness.lastDay(notBefore, from, rules, facts.body(), WhichDeadlines.EVERY_DEADLINE);
        Instant at = facts.at();
        if (at == null) {
            Outcome missing = Ruling.missing(Fact.STEP_TAKEN_AT, about);
            return Ruling.of(
                    Clause.PATH_STEP_NOT_TOO_EARLY,
                    about,
                    missing,
                    rule,
                    List.of(),
                    List.of(),
                    Ruling.remedies(missing, List.of()));
        }
        LocalDate day = Timeliness.dayOf(at);
        boolean late = !day.isBefore(first.date());
        return Ruling.of(
                Clause.PATH_STEP_NOT_TOO_EARLY,
                about,
                late ? new Outcome.Met() : new Outcome.NotMet(),
                rule,
                List.of(new Measure.DaysBetween(from, day, (int) ChronoUnit.DAYS.between(from, first.date()))),
                List.of(),
                List.of(new Remedy.WaitUntil(
                        first.date().atStartOfDay(NorwegianCalendar.OSLO).toInstant())));
    }
}
