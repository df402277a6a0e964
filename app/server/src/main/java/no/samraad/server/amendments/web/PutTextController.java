package no.samraad.server.amendments.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.parties.PartyRows;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.amendments.PutText;
import no.samraad.server.amendments.PutTextRows;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.meetings.MeetingAccess;
import no.samraad.statutes.FindingView;

/**
 * Shows the whole text that was put as a case: to those who belong to the body it was put before, and to everyone once the
 * papers of the case are sent. Whoever votes on rules reads all of them, not only what fits in the paper.
 */
@Controller(value = "/vedtekter/fremlagt", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class PutTextController {
    private final TenantScope scope;
    private final PutTextRows rows;
    private final BodyRows bodies;
    private final PartyRows parties;
    private final NamesOf names;
    private final Messages messages;

    public PutTextController(
            TenantScope scope, PutTextRows rows, BodyRows bodies, PartyRows parties, NamesOf names, Messages messages) {
        this.scope = scope;
        this.rows = rows;
        this.bodies = bodies;
        this.parties = parties;
        this.names = names;
        this.messages = messages;
    }

    /**
     * A paragraph as it was put.
     *
     * @param rules how Samråd reads it, a sentence each
     * @param notEnforced what is not read as a rule; empty when nothing is left out
     * @param changed whether it differs from the version in force when it was put
     */
    public record Row(String id, String label, String text, List<String> rules, String notEnforced, boolean changed) {}

    @Get("/{shown}")
    public HttpResponse<?> show(HttpRequest<?> request, String shown) {
        return scope.serve(request, caller -> {
            Optional<PutText> found = Prefix.CASE
                    .read(shown)
                    .flatMap(id -> rows.ofCase(caller.tenant().id(), id))
                    .filter(put -> put.sent() || MeetingAccess.belongs(caller, put.bodyId()));
            if (found.isPresent()) {
                return page(caller, found.get());
            }
            return caller.signedIn().isEmpty()
                    ? SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8))
                    : Problem.notFound();
        });
    }

    private Answer page(Caller caller, PutText put) {
        StatutesDocument document = put.document();
        Language language = FindingView.engineLanguage(caller.language());
        Sentences sentences = Sentences.in(
                language,
                names.inRules(
                        bodies.all(caller.tenant().id()),
                        parties.all(caller.tenant().id()),
                        List.of(document)));
        Map<String, Object> model = new HashMap<>();
        model.put("put", put);
        model.put("putOn", put.putAt().atZone(Clocks.OSLO).toLocalDate());
        model.put("text", document.title().in(language));
        model.put(
                "rows",
                document.paragraphs().stream()
                        .map(paragraph -> row(put, paragraph, sentences, language))
                        .toList());
        model.put("crumbs", List.of(NavLink.of(text(caller, "amendments.crumb.statutes"), "/vedtekter")));
        return Page.of("amendments/put-text", model);
    }

    private static Row row(PutText put, Paragraph paragraph, Sentences sentences, Language language) {
        return new Row(
                paragraph.id().value(),
                paragraph.label(),
                paragraph.text().in(language),
                paragraph.rules().stream().map(sentences::rule).toList(),
                Optional.ofNullable(paragraph.notEnforced())
                        .map((LocalText words) -> words.in(language))
                        .orElse(""),
                put.changes(paragraph.id().value()));
    }

    private String text(Caller caller, String key) {
        return messages.text(key, caller.language()).orElse("??" + key + "??");
    }
}
