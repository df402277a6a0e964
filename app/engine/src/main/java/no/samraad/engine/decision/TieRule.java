package no.samraad.engine.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.decision.Circumstances.TieBroken;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Note;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Readings;
import no.samraad.engine.finding.Remedy;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.provision.DecisionProvision.TieBreak;
import no.samraad.engine.provision.DecisionProvision.TieBreaker;
import no.samraad.engine.provision.InForce;
import no.samraad.engine.provision.Lookup;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.RulesInForce;
import org.jspecify.annotations.Nullable;

/**
 * E9: what breaks a tie. Where no rule says, the majority asked for is not there and nothing is decided; the question is put
 * to the community beside it.
 */
final class TieRule {
    private TieRule() {}

    /**
     * A majority finding with the tie broken, or not.
     *
     * @param tied what the count alone comes to
     * @param each votes for, and as many against
     */
    static Finding judge(ItemFacts facts, RulesInForce rules, Finding tied, int each) {
        BodyCode body = facts.composition().body();
        Finding broken = broken(
                facts.about(), body, facts.known().matter(), facts.known().tie(), VoteCast.Value.FOR, rules);
        List<Note> notes = new ArrayList<>(tied.notes());
        notes.add(new Note.Tie(each));
        boolean silent = broken.citations().isEmpty() && broken.outcome() instanceof Outcome.NotMet;
        List<Remedy> remedies = new ArrayList<>(silent ? tied.remedies() : List.of());
        remedies.addAll(broken.remedies());
        return new Finding(
                tied.clause(),
                tied.about(),
                broken.outcome(),
                tied.force(),
                tied.citations(),
                tied.measures(),
                notes,
                remedies,
                List.of(broken),
                List.of());
    }

    /**
     * Whether the tie was broken in favour of what is wanted, in the way the rules say.
     *
     * @param matter what kind of matter it is; null when not known
     * @param tie how it was broken; null when not known
     * @param wanted what it would have to be broken to
     */
    static Finding broken(
            Subject about,
            BodyCode body,
            @Nullable MatterKind matter,
            @Nullable TieBroken tie,
            VoteCast.Value wanted,
            RulesInForce rules) {
        Lookup<TieBreak> others = rules.find(TieBreak.class, body, rule -> rule.matters() == null);
        Lookup<TieBreak> some = rules.find(TieBreak.class, body, rule -> concerns(rule, matter));
        if (matter == null && !(some instanceof Lookup.Silent<TieBreak>)) {
            List<Finding> each = Arrays.stream(MatterKind.values())
                    .map(kind -> broken(about, body, kind, tie, wanted, rules))
                    .toList();
            Finding first = each.getFirst();
            if (!(first.outcome() instanceof Outcome.Undetermined)
                    && each.stream().allMatch(other -> Readings.sameState(first.outcome(), other.outcome()))) {
                return first;
            }
            return Ruling.by(some, Clause.TIE_BREAK, about, body, rule -> {
                Outcome missing = Ruling.missing(Fact.MATTER_KIND, about);
                return Ruling.of(
                        Clause.TIE_BREAK,
                        about,
                        missing,
                        rule,
                        List.of(),
                        List.of(),
                        Ruling.remedies(missing, List.of()));
            });
        }
        Supplier<Finding> general = () -> Ruling.by(
                others,
                Clause.TIE_BREAK,
                about,
                body,
                rule -> by(rule, about, tie, wanted),
                () -> undecided(about, body));
        List<InForce<TieBreak>> special = switch (some) {
            case Lookup.Silent<TieBreak> _ -> List.of();
            case Lookup.Holds<TieBreak>(List<InForce<TieBreak>> found) -> found;
            case Lookup.ScopeOpen<TieBreak>(List<InForce<TieBreak>> found) -> found;
        };
        return special.isEmpty() || AgreementRule.goesFirst(others, special, rules)
                ? general.get()
                : Ruling.by(some, Clause.TIE_BREAK, about, body, rule -> by(rule, about, tie, wanted), general);
    }

    private static boolean concerns(TieBreak rule, @Nullable MatterKind matter) {
        Set<MatterKind> matters = rule.matters();
        return matters != null && (matter == null || matters.contains(matter));
    }

    /** No rule breaks it: nothing is decided, and the community is asked. */
    private static Finding undecided(Subject about, BodyCode body) {
        Finding gap = Ruling.gap(Clause.TIE_BREAK, about, body);
        return new Finding(
                gap.clause(),
                gap.about(),
                new Outcome.NotMet(),
                gap.force(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Remedy.Answer(new Question.NoRule(Clause.TIE_BREAK, body))),
                List.of(),
                List.of());
    }

    private static Finding by(InForce<TieBreak> rule, Subject about, @Nullable TieBroken tie, VoteCast.Value wanted) {
        TieBreaker by = rule.provision().by();
        Outcome outcome = switch (by) {
            case NOTHING, PROPOSAL_FALLS -> new Outcome.NotMet();
            case CHAIR, LOT -> {
                if (tie == null) {
                    yield Ruling.missing(Fact.TIE_BROKEN, about);
                }
                yield tie.by() == by && tie.value() == wanted ? new Outcome.Met() : new Outcome.NotMet();
            }
        };
        List<Remedy> help = by == TieBreaker.NOTHING ? List.of(new Remedy.Postpone()) : List.of();
        return Ruling.of(Clause.TIE_BREAK, about, outcome, rule, List.of(), List.of(), Ruling.remedies(outcome, help));
    }
}
