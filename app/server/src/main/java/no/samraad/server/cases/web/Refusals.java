package no.samraad.server.cases.web;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.sentence.Names;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Problem;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.Seating;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.format.RecordText;

/** Says what the rules found, on a page and to a program, in the community's own names. */
@Singleton
public class Refusals {
    private final NamesOf names;
    private final Messages messages;
    private final JsonMapper json;

    public Refusals(NamesOf names, Messages messages, JsonMapper json) {
        this.names = names;
        this.messages = messages;
        this.json = json;
    }

    /** The finding as a page shows it. */
    public FindingView view(Caller caller, Seating seating, Judgement judgement) {
        return FindingView.of(judgement.finding(), names.in(seating), caller.language());
    }

    /** The refusal of an act: 422, named after the first rule that is not kept, with the whole finding. */
    public Problem problem(Caller caller, Seating seating, Judgement judgement) {
        Names named = names.in(seating);
        Language language = caller.language();
        return Problem.refusedBy(
                        FindingView.ruleId(judgement),
                        new Problem.Words(
                                messages.text("cases.refused.title", language).orElseThrow(),
                                FindingView.sentence(judgement, named, language)))
                .with("finding", asData(RecordText.canonical(judgement.finding())));
    }

    private Object asData(CanonicalJson finding) {
        try {
            return json.readValue(finding.text(), Argument.mapOf(String.class, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("our own JSON", unreadable);
        }
    }
}
