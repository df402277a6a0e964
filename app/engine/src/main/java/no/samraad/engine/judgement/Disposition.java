package no.samraad.engine.judgement;

import java.util.List;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Question;

/** What may happen with the act. */
public sealed interface Disposition {
    /**
     * It may be carried out.
     *
     * @param gaps the questions no rule in force answers, to be kept in the record; nothing here was met
     */
    record Allowed(List<Question> gaps) implements Disposition {
        public Allowed {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * It breaches rules of order, and may be carried out only as a recorded breach with a written reason.
     *
     * @param breaches the binding rules of order not kept, or not shown to be kept
     * @param gaps the questions no rule in force answers
     */
    record NeedsReason(List<Finding> breaches, List<Question> gaps) implements Disposition {
        public NeedsReason {
            breaches = List.copyOf(breaches);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * No key opens it.
     *
     * @param because the binding rules of competence not kept, or not shown to be kept
     */
    record Refused(List<Finding> because) implements Disposition {
        public Refused {
            because = List.copyOf(because);
        }
    }
}
