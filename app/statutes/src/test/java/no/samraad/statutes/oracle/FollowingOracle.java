package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.decision.Circumstances.StepTaken;
import no.samraad.engine.decision.DelegatedFacts;
import no.samraad.engine.decision.PathStepFacts;
import no.samraad.engine.decision.RatificationFacts;
import no.samraad.engine.decision.RatificationFacts.PartyAnswer;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.minutes.RequestSettled;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.DelegatedDecisions;
import no.samraad.engine.provision.DecisionProvision.DisagreementPath;
import no.samraad.engine.provision.DecisionProvision.RatifiedByParties;
import no.samraad.engine.provision.MinutesProvision.RequestsForChanges;

/** What follows a decision: the path at disagreement (E5), ratification (E6), delegation (E7) and requests for changes (F3). */
final class FollowingOracle {
    private FollowingOracle() {}

    static List<Part> ratified(RatificationFacts facts, Law law) {
        return law.each(RatifiedByParties.class, facts.body(), Clause.RATIFIED, rule -> {
            if (rule.matters() != null) {
                if (facts.matter() == null) {
                    return State.OPEN;
                }
                if (!rule.matters().contains(facts.matter())) {
                    return State.NOT_APPLICABLE;
                }
            }
            int yes = 0;
            int perhaps = 0;
            for (PartyAnswer answer : facts.answers()) {
                switch (answer.status()) {
                    case YES -> yes++;
                    case NO -> {}
                    case CONDITIONAL -> perhaps++;
                    case NOT_ANSWERED -> perhaps += timeIsOut(rule, facts) ? 0 : 1;
                }
            }
            int needed = QuorumAgain.needed(rule.parties(), facts.answers().size());
            return yes >= needed ? State.MET : yes + perhaps < needed ? State.NOT_MET : State.OPEN;
        });
    }

    private static boolean timeIsOut(RatifiedByParties rule, RatificationFacts facts) {
        Deadline within = rule.within();
        return within != null && facts.today().isAfter(Days.last(within, facts.decidedOn()));
    }

    /** Any one delegation that covers it is enough; else the first that may, and then the first, answers. */
    static List<Part> delegated(DelegatedFacts facts, Law law) {
        BodyCode body = facts.body();
        return switch (law.said(DelegatedDecisions.class, body, _ -> true)) {
            case Law.Said.Nothing<DelegatedDecisions> _ -> List.of(Part.gap(Clause.DELEGATED));
            case Law.Said.ForWhom<DelegatedDecisions>(List<Law.Stated<DelegatedDecisions>> rules) ->
                List.of(new Part(Clause.DELEGATED, rules.getFirst().force(), State.OPEN));
            case Law.Said.Holding<DelegatedDecisions>(List<Law.Stated<DelegatedDecisions>> rules) -> {
                List<State> each = new ArrayList<>();
                rules.forEach(rule -> each.add(covers(rule.says(), facts)));
                State any =
                        each.contains(State.MET) ? State.MET : each.contains(State.OPEN) ? State.OPEN : State.NOT_MET;
                yield List.of(
                        new Part(Clause.DELEGATED, rules.get(each.indexOf(any)).force(), any));
            }
        };
    }

    private static State covers(DelegatedDecisions rule, DelegatedFacts facts) {
        List<State> each = new ArrayList<>();
        each.add(State.of(rule.to().stream().anyMatch(one -> one.isAmong(facts.by()))));
        if (rule.matters() != null) {
            each.add(
                    facts.matter() == null
                            ? State.OPEN
                            : State.of(rule.matters().contains(facts.matter())));
        }
        if (rule.ceiling() != null) {
            each.add(
                    facts.amount() == null
                            ? State.OPEN
                            : State.of(facts.amount().ore() <= rule.ceiling().ore()));
        }
        if (rule.until() != null) {
            each.add(State.of(!facts.on().isAfter(rule.until())));
        }
        return State.ofAll(each);
    }

    static List<Part> takePathStep(PathStepFacts facts, Law law) {
        BodyCode body = facts.body();
        LocalDate before = facts.disagreedOn();
        for (StepTaken step : facts.earlier()) {
            before = step.on().isAfter(before) ? step.on() : before;
        }
        LocalDate from = before;
        Instant at = facts.at();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(
                DisagreementPath.class,
                body,
                Clause.PATH_STEP_IN_ORDER,
                rule -> State.of(placeOnPath(rule, facts) == taken(rule, facts))));
        parts.addAll(law.each(DisagreementPath.class, body, Clause.PATH_STEP_IN_TIME, rule -> {
            int place = placeOnPath(rule, facts);
            Deadline within = place < 0 ? null : rule.steps().get(place).within();
            if (within == null) {
                return State.NOT_APPLICABLE;
            }
            return at == null
                    ? State.OPEN
                    : State.of(at.isBefore(Days.end(within, from, law, body, WhichDeadlines.EVERY_DEADLINE)));
        }));
        parts.addAll(law.each(DisagreementPath.class, body, Clause.PATH_STEP_NOT_TOO_EARLY, rule -> {
            int place = placeOnPath(rule, facts);
            Deadline notBefore = place < 0 ? null : rule.steps().get(place).notBefore();
            if (notBefore == null) {
                return State.NOT_APPLICABLE;
            }
            return at == null
                    ? State.OPEN
                    : State.of(!at.atZone(Days.OSLO).toLocalDate().isBefore(Days.last(notBefore, from)));
        }));
        return parts;
    }

    /** How far along the path they have come, whichever of two steps on one day was first. */
    private static int taken(DisagreementPath path, PathStepFacts facts) {
        int most = 0;
        for (List<StepTaken> order : orders(facts.earlier())) {
            int next = 0;
            for (StepTaken step : order) {
                if (next < path.steps().size() && path.steps().get(next).action() == step.action()) {
                    next++;
                }
            }
            most = Math.max(most, next);
        }
        return most;
    }

    /** Every order they can have been taken in. */
    private static List<List<StepTaken>> orders(List<StepTaken> steps) {
        if (steps.isEmpty()) {
            return List.of(List.of());
        }
        List<List<StepTaken>> orders = new ArrayList<>();
        for (int first = 0; first < steps.size(); first++) {
            LocalDate day = steps.get(first).on();
            if (steps.stream().noneMatch(step -> step.on().isBefore(day))) {
                List<StepTaken> others = new ArrayList<>(steps);
                StepTaken one = others.remove(first);
                for (List<StepTaken> rest : orders(others)) {
                    List<StepTaken> order = new ArrayList<>(List.of(one));
                    order.addAll(rest);
                    orders.add(order);
                }
            }
        }
        return orders;
    }

    /** Where on what is left of the path the step stands; -1 where it does not. */
    private static int placeOnPath(DisagreementPath path, PathStepFacts facts) {
        for (int place = taken(path, facts); place < path.steps().size(); place++) {
            if (path.steps().get(place).action() == facts.step()) {
                return place;
            }
        }
        return -1;
    }

    static List<Part> settleRequest(RequestSettled facts, Law law) {
        BodyCode body = facts.meeting().body();
        List<Part> parts = new ArrayList<>();
        parts.addAll(law.each(
                RequestsForChanges.class,
                body,
                Clause.REQUEST_SETTLED_BY,
                rule -> State.of(rule.settledBy().isAmong(facts.settledBy()))));
        parts.addAll(law.each(RequestsForChanges.class, body, Clause.REQUEST_SETTLED_IN_TIME, rule -> {
            Deadline within = rule.within();
            Instant at = facts.settledAt();
            if (within == null) {
                return State.NOT_APPLICABLE;
            }
            LocalDate asked = facts.askedAt().atZone(Days.OSLO).toLocalDate();
            return at == null
                    ? State.OPEN
                    : State.of(at.isBefore(Days.end(within, asked, law, body, WhichDeadlines.EVERY_DEADLINE)));
        }));
        return parts;
    }
}
