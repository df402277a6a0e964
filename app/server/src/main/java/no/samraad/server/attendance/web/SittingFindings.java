package no.samraad.server.attendance.web;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Judgement;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Problem;
import no.samraad.server.attendance.Sitting;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.format.RecordText;

/** Says in a meeting's own names what the rules found. */
@Singleton
public class SittingFindings {
    private final Messages messages;
    private final JsonMapper json;

    public SittingFindings(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** A finding as the page shows it. */
    public FindingView view(Finding finding, Sitting sitting, Language language) {
        return FindingView.of(finding, names(sitting), language);
    }

    /** The refusal of an act, named after the rule that refused it. */
    public Problem problem(Judgement judgement, Sitting sitting, Language language) {
        String title = messages.text(
                        judgement.disposition() instanceof Disposition.NeedsReason
                                ? "attendance.refusal.reason"
                                : "attendance.refusal.never",
                        language)
                .orElseThrow();
        return Problem.refusedBy(
                        FindingView.ruleId(judgement),
                        new Problem.Words(title, FindingView.sentence(judgement, names(sitting), language)))
                .with("finding", asData(judgement.finding()));
    }

    private Map<String, Object> asData(Finding finding) {
        try {
            return Objects.requireNonNull(
                    json.readValue(RecordText.canonical(finding).text(), Argument.mapOf(String.class, Object.class)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How the meeting's body, partners, seats and persons are called. */
    public SittingNames names(Sitting sitting) {
        return new SittingNames(sitting, messages);
    }
}
