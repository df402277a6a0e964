package no.samraad.server.examples;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.provision.RuleCode;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.server.examples.Example.Expected;
import no.samraad.server.examples.Example.Question;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;
import no.samraad.statutes.TriedText;

/** Tries the examples of a document on a text of it: a test of the law that lawyers write. */
@Singleton
public class RunExamples {
    /** The most examples of one document. */
    public static final int MOST = 200;

    private static final int MOST_SHOWN = 1_000;

    private final ExampleRows rows;
    private final StatutesInForce statutes;

    public RunExamples(ExampleRows rows, StatutesInForce statutes) {
        this.rows = rows;
        this.statutes = statutes;
    }

    /**
     * What came of an example.
     *
     * @param finding empty when this build cannot read what was asked, or no rule answers it
     */
    public record Run(Example example, Optional<Finding> finding) {
        /** What the rules answer; empty as the finding is. */
        public Optional<Expected> answer() {
            return finding.map(Run::state);
        }

        public boolean asExpected() {
            return answer().equals(Expected.of(example.expected()));
        }

        private static Expected state(Finding finding) {
            return switch (finding.outcome()) {
                case Outcome.Met _, Outcome.NotApplicable _ -> Expected.MET;
                case Outcome.NotMet _ -> Expected.NOT_MET;
                case Outcome.Undetermined _ -> Expected.UNDETERMINED;
            };
        }
    }

    /** Every example of the document, tried with this text of it among the rules of the day. */
    public List<Run> of(UUID tenantId, StatutesDocument text, LocalDate day) {
        List<Example> examples = rows.of(tenantId, text.id().value(), MOST);
        return examples.isEmpty() ? List.of() : run(examples, rules(tenantId, text, day));
    }

    /** The examples of every document among these rules, tried on them; one exchange with the database. */
    public List<Run> of(UUID tenantId, RulesInForce rules) {
        return run(
                rows.all(tenantId, MOST_SHOWN).stream()
                        .filter(example -> rules.documents().stream()
                                .anyMatch(document -> document.id().value().equals(example.document())))
                        .toList(),
                rules);
    }

    /** The rules of a day with a text in place of its own document. */
    public RulesInForce rules(UUID tenantId, StatutesDocument text, LocalDate day) {
        return RulesInForce.on(day, TriedText.among(statutes.documents(tenantId), text, day));
    }

    private static List<Run> run(List<Example> examples, RulesInForce rules) {
        List<Run> runs = new ArrayList<>();
        for (Example example : examples) {
            runs.add(new Run(
                    example,
                    AskedActs.read(example.asked())
                            .flatMap(acts -> acts.stream()
                                    .flatMap(act -> Engine.judge(act, rules).finding().parts().stream())
                                    .filter(part -> answers(part, example))
                                    .findFirst())));
        }
        return runs;
    }

    private static boolean answers(Finding part, Example example) {
        RuleCode code = part.clause().code();
        return switch (Question.of(example.question()).orElseThrow()) {
            case QUORUM -> code == RuleCode.E1;
            // A blank in the proposal is no question of votes.
            case VOTE ->
                (code == RuleCode.E2 || code == RuleCode.E3)
                        && part.clause() != no.samraad.engine.finding.Clause.PROPOSAL_COMPLETE;
        };
    }
}
