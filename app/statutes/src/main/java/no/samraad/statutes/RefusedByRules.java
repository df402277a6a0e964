package no.samraad.statutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Problem;
import no.samraad.statutes.format.RecordText;

/**
 * What the rules refused, as a problem for programs, the same from every page. {@code finding} is the finding as it is kept,
 * and in each of its parts {@code sentences} says in the caller's language what the page says: a program shows the
 * paragraph, the numbers and what would help without knowing a single rule.
 */
public final class RefusedByRules {
    private RefusedByRules() {}

    /**
     * A refusal (422) named after the first rule that was not kept.
     *
     * @param title what was refused, short, in the caller's language
     * @param judgement one that does not allow the act
     */
    public static Problem problem(String title, Judgement judgement, Names names, Language language) {
        Sentences sentences = Sentences.in(FindingView.engineLanguage(language), names);
        return Problem.refusedBy(
                        FindingView.ruleId(judgement),
                        new Problem.Words(title, FindingView.sentence(judgement, names, language)))
                .with("disposition", standing(judgement.disposition()))
                .with("finding", worded(RecordText.tree(judgement.finding()), judgement.finding(), sentences));
    }

    /** Whether a written reason by chair or secretary would open it. */
    private static String standing(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Allowed _ -> "allowed";
            case Disposition.NeedsReason _ -> "needs-reason";
            case Disposition.Refused _ -> "refused";
        };
    }

    private static Map<String, Object> worded(Map<?, ?> tree, Finding finding, Sentences sentences) {
        Map<String, Object> worded = new LinkedHashMap<>();
        tree.forEach((name, value) -> worded.put(String.valueOf(name), value));
        worded.put("rule-id", finding.clause().ruleId());
        worded.put("sentences", said(finding, sentences));
        if (tree.get("parts") instanceof List<?> parts) {
            List<Object> each = new ArrayList<>();
            for (int place = 0; place < parts.size(); place++) {
                each.add(worded((Map<?, ?>) parts.get(place), finding.parts().get(place), sentences));
            }
            worded.put("parts", each);
        }
        return worded;
    }

    private static Map<String, Object> said(Finding finding, Sentences sentences) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("state", sentences.state(finding));
        said.put("headline", sentences.headline(finding));
        said.put(
                "citations",
                finding.citations().stream().map(sentences::citation).toList());
        said.put("measures", sentences.measures(finding));
        said.put("remedies", sentences.remedies(finding));
        said.put("questions", FindingView.questions(finding, sentences));
        said.put("workings", sentences.workings(finding));
        return said;
    }
}
