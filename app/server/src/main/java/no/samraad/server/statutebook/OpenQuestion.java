package no.samraad.server.statutebook;

import java.util.List;
import java.util.Optional;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.review.Gap;
import no.samraad.engine.review.Matter;
import no.samraad.server.bodies.Body;

/**
 * One gap with the way to answer it.
 *
 * @param form empty when it must stand in the text itself
 */
public record OpenQuestion(Body body, Gap gap, Optional<AnswerForm> form) {

    static OpenQuestion of(Gap gap, Body body, List<Body> bodies) {
        return new OpenQuestion(body, gap, AnswerForm.of(gap.matter(), body.bodyCode(), bodies, rule(gap)));
    }

    /** The rule whose scope is open. */
    private static Optional<ProvisionId> rule(Gap gap) {
        return switch (gap.question()) {
            case Question.ChoiceMissing(var _, var citation, var _) ->
                gap.matter() == Matter.SCOPE ? Optional.of(citation.provision()) : Optional.empty();
            case Question.NoRule _ -> Optional.empty();
            case Question.FactMissing _ -> Optional.empty();
        };
    }

    /** Where it is answered; empty when it is not answered by a choice. */
    public Optional<String> path() {
        return form.map(known -> "/vedtekter/apne-sporsmal/" + body.code() + "/" + known.slug());
    }

    /** The document its answers are versions of; empty when it is not answered by a choice. */
    public Optional<DocumentId> document() {
        return form.map(known -> documentOf(gap.matter(), body, known));
    }

    /** One document for each question: answers to different questions never stand in each other's way. */
    static DocumentId documentOf(Matter matter, Body body, AnswerForm form) {
        return new DocumentId(
                matter == Matter.SCOPE ? "valg-" + form.slug() : "valg-" + body.code() + "-" + form.slug());
    }
}
