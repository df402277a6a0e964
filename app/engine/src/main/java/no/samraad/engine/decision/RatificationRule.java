package no.samraad.engine.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.LastDay;
import no.samraad.engine.decision.RatificationFacts.PartyAnswer;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.finding.Timeliness;
import no.samraad.engine.provision.Convention.WhichDeadlines;
import no.samraad.engine.provision.DecisionProvision.RatifiedByParties;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.RulesInForce;

/** E6: whether the parties have ratified what a body decided, party by party. */
public final class RatificationRule {
    private RatificationRule() {}

    /** Judges how the ratification stands. */
    public static List<Finding> judge(RatificationFacts facts, RulesInForce rules) {
        Subject about = new Subject.OfCase(facts.item());
        return List.of(Ruling.by(
                rules.find(RatifiedByParties.class, facts.body()),
                Clause.RATIFIED,
                about,
                facts.body(),
                rule -> ratified(facts, about, rule, rules)));
    }

    private static Finding ratified(
            RatificationFacts facts, Subject about, InForce<RatifiedByParties> rule, RulesInForce rules) {
        Set<MatterKind> matters = rule.provision().matters();
        MatterKind matter = facts.matter();
        if (matters != null && matter == null) {
            return plain(about, rule, Ruling.missing(Fact.MATTER_KIND, about));
        }
        if (matters != null && !matters.contains(matter)) {
            return plain(about, rule, new Outcome.NotApplicable());
        }
        if (facts.answers().isEmpty()) {
            return plain(about, rule, Ruling.missing(Fact.PARTIES_OF_AGREEMENT, about));
        }
        List<Finding> parts = facts.answers().stream()
                .sorted(Comparator.comparing(PartyAnswer::party))
                .map(answer -> ofParty(facts, answer, about, rule, rules))
                .toList();
        int yes = count(parts, Outcome.Met.class);
        int no = count(parts, Outcome.NotMet.class);
        int required = Math.max(1, rule.provision().parties().requiredOf(parts.size()));
        Outcome outcome;
        if (yes >= required) {
            outcome = new Outcome.Met();
        } else if (parts.size() - no < required) {
            outcome = new Outcome.NotMet();
        } else {
            Set<Question> open = new LinkedHashSet<>();
            for (Finding part : parts) {
                if (part.outcome() instanceof Outcome.Undetermined(List<Question> questions)) {
                    open.addAll(questions);
                }
            }
            outcome = new Outcome.Undetermined(List.copyOf(open));
        }
        List<Remedy> remedies = new ArrayList<>();
        if (!(outcome instanceof Outcome.Met)) {
            parts.forEach(part -> remedies.addAll(part.remedies()));
        }
        return new Finding(
                Clause.RATIFIED,
                about,
                outcome,
                rule.rule().force(),
                List.of(Citation.of(rule)),
                List.of(new Measure.Count(about, yes, parts.size(), required, Measure.CountUnit.PARTIES)),
                List.of(),
                remedies,
                parts,
                List.of());
    }

    private static int count(List<Finding> parts, Class<? extends Outcome> outcome) {
        return (int)
                parts.stream().map(Finding::outcome).filter(outcome::isInstance).count();
    }

    private static Finding plain(Subject about, InForce<RatifiedByParties> rule, Outcome outcome) {
        return Ruling.of(
                Clause.RATIFIED, about, outcome, rule, List.of(), List.of(), Ruling.remedies(outcome, List.of()));
    }

    /** A condition that is not met is neither yes nor no; an answer that never came in time is no. */
    private static Finding ofParty(
            RatificationFacts facts,
            PartyAnswer answer,
            Subject about,
            InForce<RatifiedByParties> rule,
            RulesInForce rules) {
        List<Remedy> remedies = new ArrayList<>();
        LocalDate review = answer.reviewOn();
        Outcome outcome = switch (answer.status()) {
            case YES -> new Outcome.Met();
            case NO -> new Outcome.NotMet();
            case CONDITIONAL -> {
                if (review != null) {
                    remedies.add(new Remedy.DoBy(review));
                }
                yield Ruling.missing(Fact.CONDITION_OF_PARTY, about);
            }
            case NOT_ANSWERED -> {
                Deadline within = rule.provision().within();
                boolean late = false;
                if (within != null) {
                    LastDay last = Timeliness.lastDay(
                            within, facts.decidedOn(), rules, facts.body(), WhichDeadlines.EVERY_DEADLINE);
                    late = facts.today().isAfter(last.date());
                    if (!late) {
                        remedies.add(new Remedy.DoBy(last.date()));
                    }
                }
                remedies.add(new Remedy.AskParties(List.of(answer.party())));
                yield late ? new Outcome.NotMet() : Ruling.missing(Fact.ANSWER_OF_PARTY, about);
            }
        };
        return Ruling.of(
                Clause.RATIFIED_BY_PARTY,
                about,
                outcome,
                rule,
                List.of(),
                List.of(new Note.PartyStands(answer.party(), answer.status(), review)),
                remedies);
    }
}
