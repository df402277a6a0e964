package no.samraad.statutes.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Measure;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.finding.Question;
import no.samraad.engine.finding.Subject;
import no.samraad.engine.judgement.ActClauses;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.casefile.CaseFile.Answer;
import no.samraad.statutes.casefile.CaseFile.AskedId;
import no.samraad.statutes.casefile.CaseFile.ClauseId;
import no.samraad.statutes.casefile.CaseFile.Expected;
import no.samraad.statutes.casefile.CaseFile.ExpectedFinding;
import no.samraad.statutes.casefile.CaseFile.State;
import no.samraad.statutes.casefile.CaseFile.Tried;
import no.samraad.statutes.format.TreeWriter;
import org.jspecify.annotations.Nullable;

/**
 * An act of a case, judged, and held against what was expected.
 *
 * @param tried the act and the expectation
 * @param judgement what the engine said
 * @param differences where that is not what was expected; empty when all is as expected, or nothing was
 */
public record CaseTrial(Tried tried, Judgement judgement, List<Difference> differences) {
    public CaseTrial {
        differences = List.copyOf(differences);
    }

    /**
     * One thing that is not as expected.
     *
     * @param what the field of the expectation, such as {@code outcome} or {@code E1.quorum-of-group users, required}
     * @param expected what was expected
     * @param found what was found; several with commas between
     * @param lack why nothing of the kind could be found; null when something else was
     */
    public record Difference(
            String what,
            String expected,
            String found,
            @Nullable Lack lack) {
        /** A line that says so. The ids are the same in all languages. */
        public String told(Language language) {
            return what + ": "
                    + (lack == null
                            ? say(
                                    language,
                                    "ventet " + expected + ", fant " + found,
                                    "venta " + expected + ", fann " + found,
                                    "expected " + expected + ", found " + found)
                            : switch (lack) {
                                case NOT_JUDGED ->
                                    say(
                                            language,
                                            "regelpunktet er ikke vurdert her",
                                            "regelpunktet er ikkje vurdert her",
                                            "the clause is not judged here");
                                case NOT_OF_THIS_ACT ->
                                    say(
                                            language,
                                            "en slik handling vurderes aldri etter dette regelpunktet, bare etter "
                                                    + found,
                                            "ei slik handling blir aldri vurdert etter dette regelpunktet, berre etter "
                                                    + found,
                                            "such an act is never judged by this clause, only by " + found);
                                case ABOUT_OTHERS ->
                                    say(
                                            language,
                                            "ventet en vurdering, men det som er vurdert, gjelder " + found,
                                            "venta ei vurdering, men det som er vurdert, gjeld " + found,
                                            "expected a finding, but what is judged is about " + found);
                                case NOTHING ->
                                    say(
                                            language,
                                            "ventet " + expected + ", fant ingenting",
                                            "venta " + expected + ", fann ingenting",
                                            "expected " + expected + ", found nothing");
                            });
        }

        private static String say(Language language, String nb, String nn, String en) {
            return switch (language) {
                case NB -> nb;
                case NN -> nn;
                case EN -> en;
            };
        }
    }

    /** Why nothing could be held against what was expected. */
    public enum Lack {
        /** The act can be judged by the clause, but these rules and facts did not lead there. */
        NOT_JUDGED,
        /** The act is never judged by the clause. */
        NOT_OF_THIS_ACT,
        /** The clause is judged, but about others. */
        ABOUT_OTHERS,
        /** The finding says nothing of the kind. */
        NOTHING
    }

    /** Judges an act by the documents in force on its own day. */
    public static CaseTrial of(Tried tried, Collection<StatutesDocument> documents) {
        return of(tried, RulesInForce.on(tried.date(), documents));
    }

    /** Judges an act by the documents in force on another day. */
    public static CaseTrial asOf(LocalDate day, Tried tried, Collection<StatutesDocument> documents) {
        return of(tried, RulesInForce.on(day, documents));
    }

    private static CaseTrial of(Tried tried, RulesInForce rules) {
        Judgement judgement = Engine.judge(tried.act(), rules);
        List<Difference> differences = new ArrayList<>();
        Expected expected = tried.expect();
        if (expected != null) {
            compare(expected, ActClauses.of(tried.act().getClass()), judgement, differences);
        }
        return new CaseTrial(tried, judgement, differences);
    }

    private static void compare(
            Expected expected, Set<Clause> ofAct, Judgement judgement, List<Difference> differences) {
        Finding whole = judgement.finding();
        State outcome = expected.outcome();
        if (outcome != null) {
            equal("outcome", word(outcome), word(stateOf(whole.outcome())), differences);
        }
        Answer disposition = expected.disposition();
        if (disposition != null) {
            equal("disposition", word(disposition), word(answerOf(judgement.disposition())), differences);
        }
        if (!expected.asks().isEmpty()) {
            contains("asks", ids(expected.asks()), asked(whole), differences);
        }
        Map<String, List<Finding>> byClause = new TreeMap<>();
        collect(whole, byClause);
        new TreeMap<>(expected.clauses()).forEach((clause, state) -> {
            List<Finding> findings = byClause.getOrDefault(clause.value(), List.of());
            if (findings.isEmpty()) {
                differences.add(notJudged(clause.value(), clause, word(state), ofAct));
            } else {
                equal(clause.value(), word(state), word(together(findings)), differences);
            }
        });
        for (ExpectedFinding one : expected.findings()) {
            compare(one, ofAct, byClause.getOrDefault(one.clause().value(), List.of()), differences);
        }
    }

    private static Difference notJudged(String what, ClauseId clause, String expected, Set<Clause> ofAct) {
        List<String> ids = ofAct.stream().map(Clause::ruleId).toList();
        return ids.contains(clause.value())
                ? new Difference(what, expected, "", Lack.NOT_JUDGED)
                : new Difference(what, expected, String.join(", ", ids), Lack.NOT_OF_THIS_ACT);
    }

    private static void compare(
            ExpectedFinding expected, Set<Clause> ofAct, List<Finding> findings, List<Difference> differences) {
        String about = expected.about();
        String what = expected.clause().value() + (about == null ? "" : " " + about);
        List<Finding> meant = findings.stream()
                .filter(finding -> about == null || about.equals(subjectOf(finding.about())))
                .toList();
        if (meant.isEmpty()) {
            Set<String> subjects = new TreeSet<>();
            findings.forEach(finding -> subjects.add(subjectOf(finding.about())));
            State is = expected.is();
            String state = is == null ? "*" : word(is);
            differences.add(
                    subjects.isEmpty()
                            ? notJudged(what, expected.clause(), state, ofAct)
                            : new Difference(what, state, String.join(", ", subjects), Lack.ABOUT_OTHERS));
            return;
        }
        List<Difference> least = null;
        for (Finding finding : meant) {
            List<Difference> here = new ArrayList<>();
            compare(expected, what, finding, here);
            if (least == null || here.size() < least.size()) {
                least = here;
            }
        }
        if (least != null) {
            differences.addAll(least);
        }
    }

    private static void compare(ExpectedFinding expected, String what, Finding finding, List<Difference> differences) {
        State state = expected.is();
        if (state != null) {
            equal(what, word(state), word(stateOf(finding.outcome())), differences);
        }
        figure(what, "found", expected.found(), finding, differences);
        figure(what, "base", expected.base(), finding, differences);
        figure(what, "required", expected.required(), finding, differences);
        LocalDate lastDay = expected.lastDay();
        if (lastDay != null) {
            Set<String> days = new LinkedHashSet<>();
            for (Measure measure : finding.measures()) {
                if (measure instanceof Measure.Timing timing) {
                    days.add(timing.lastDay().date().toString());
                }
            }
            oneOf(what + ", last day", lastDay.toString(), days, differences);
        }
        if (!expected.cites().isEmpty()) {
            Set<String> labels = new TreeSet<>();
            finding.citations().stream().map(Citation::label).forEach(labels::add);
            contains(what + ", cites", expected.cites(), labels, differences);
        }
        if (!expected.asks().isEmpty()) {
            contains(what + ", asks", ids(expected.asks()), asked(finding), differences);
        }
        if (!expected.call().isEmpty()) {
            Set<String> wanted = new TreeSet<>();
            expected.call().forEach(person -> wanted.add(person.value()));
            Set<String> named = new TreeSet<>();
            finding.remedies().forEach(remedy -> persons(TreeWriter.members((Record) remedy), named));
            equal(what + ", call", String.join(", ", wanted), String.join(", ", named), differences);
        }
    }

    private static void figure(
            String what, String name, @Nullable Integer expected, Finding finding, List<Difference> differences) {
        if (expected == null) {
            return;
        }
        Set<String> figures = new LinkedHashSet<>();
        for (Measure measure : finding.measures()) {
            Object figure = TreeWriter.members((Record) measure).get(name);
            if (figure != null) {
                figures.add(figure.toString());
            }
        }
        oneOf(what + ", " + name, expected.toString(), figures, differences);
    }

    /** Every person a tree of a remedy names. */
    private static void persons(Object tree, Set<String> named) {
        switch (tree) {
            case Map<?, ?> members ->
                members.forEach((name, value) -> {
                    if (name.equals("person")) {
                        named.add(String.valueOf(value));
                    } else if (name.equals("persons") && value instanceof List<?> several) {
                        several.forEach(person -> named.add(String.valueOf(person)));
                    } else {
                        persons(value, named);
                    }
                });
            case List<?> elements -> elements.forEach(element -> persons(element, named));
            default -> {}
        }
    }

    private static void collect(Finding finding, Map<String, List<Finding>> byClause) {
        byClause.computeIfAbsent(finding.clause().ruleId(), _ -> new ArrayList<>())
                .add(finding);
        finding.parts().forEach(part -> collect(part, byClause));
    }

    private static Set<String> ids(Set<AskedId> asked) {
        Set<String> ids = new TreeSet<>();
        asked.forEach(id -> ids.add(id.value()));
        return ids;
    }

    private static void equal(String what, String expected, String found, List<Difference> differences) {
        if (!expected.equals(found)) {
            differences.add(new Difference(what, expected, found, found.isEmpty() ? Lack.NOTHING : null));
        }
    }

    private static void oneOf(String what, String expected, Set<String> found, List<Difference> differences) {
        if (!found.contains(expected)) {
            differences.add(of(what, expected, found));
        }
    }

    private static void contains(String what, Set<String> expected, Set<String> found, List<Difference> differences) {
        if (!found.containsAll(expected)) {
            differences.add(of(what, String.join(", ", new TreeSet<>(expected)), found));
        }
    }

    private static Difference of(String what, String expected, Set<String> found) {
        return new Difference(what, expected, String.join(", ", found), found.isEmpty() ? Lack.NOTHING : null);
    }

    /** Not met if one is; else undetermined if one is; else met if one is. */
    private static State together(List<Finding> findings) {
        State together = State.NOT_APPLICABLE;
        for (Finding finding : findings) {
            State state = stateOf(finding.outcome());
            if (rank(state) > rank(together)) {
                together = state;
            }
        }
        return together;
    }

    private static int rank(State state) {
        return switch (state) {
            case NOT_APPLICABLE -> 0;
            case MET -> 1;
            case UNDETERMINED -> 2;
            case NOT_MET -> 3;
        };
    }

    /** The state of an outcome. */
    public static State stateOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met _ -> State.MET;
            case Outcome.NotMet _ -> State.NOT_MET;
            case Outcome.NotApplicable _ -> State.NOT_APPLICABLE;
            case Outcome.Undetermined _ -> State.UNDETERMINED;
        };
    }

    /** What may happen, in a word. */
    public static Answer answerOf(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Allowed _ -> Answer.ALLOWED;
            case Disposition.NeedsReason _ -> Answer.NEEDS_REASON;
            case Disposition.Refused _ -> Answer.REFUSED;
        };
    }

    /** What is asked, by the id of the clause, choice or fact. */
    private static Set<String> asked(Finding finding) {
        Set<String> asked = new TreeSet<>();
        if (finding.outcome() instanceof Outcome.Undetermined(List<Question> questions)) {
            for (Question question : questions) {
                asked.add(
                        switch (question) {
                            case Question.NoRule(var clause, var _) -> clause.ruleId();
                            case Question.ChoiceMissing(var choice, var _, var _) -> word(choice);
                            case Question.FactMissing(var fact, var _) -> word(fact);
                        });
            }
        }
        return asked;
    }

    /** Whom a finding concerns, by code, id or name. */
    private static String subjectOf(Subject subject) {
        Object only = TreeWriter.members((Record) subject).values().iterator().next();
        return String.valueOf(only);
    }

    /** A constant as it is written in a text. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
