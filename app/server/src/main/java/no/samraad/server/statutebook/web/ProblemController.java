package no.samraad.server.statutebook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.provision.RuleClass;
import no.samraad.engine.provision.RuleCode;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.statutes.FindingView;

/** Explains what a problem's type means: a clause of the rules, or a refusal that no rule gives. Open to all. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ProblemController {
    /** Refusals (422) that no rule of the statutes gives and that have their own words. */
    private static final Set<String> OF_THE_ROOMS =
            Set.of("ballot-closed", "voted-already", "reply-too-late", "other-text", "overtaken");

    private final TenantScope scope;
    private final StatuteBook book;

    public ProblemController(TenantScope scope, StatuteBook book) {
        this.scope = scope;
        this.book = book;
    }

    /** A rule of this community that the clause is judged by. */
    public record Standing(String label, String href, String sentence) {}

    @Get("/problems/{id}")
    public HttpResponse<?> show(HttpRequest<?> request, String id) {
        return scope.serve(request, caller -> {
            Optional<Clause> clause = Arrays.stream(Clause.values())
                    .filter(each -> each.ruleId().equals(id))
                    .findFirst();
            if (clause.isPresent()) {
                return page(caller, clause.get());
            }
            if (OF_THE_ROOMS.contains(id)) {
                return Page.of("statutebook/error-kind", Map.of("kind", id, "status", 422));
            }
            return Arrays.stream(ErrorKind.values())
                    .filter(kind -> kind.code().equals(id))
                    .findFirst()
                    .<Answer>map(kind -> Page.of(
                            "statutebook/error-kind",
                            Map.of("kind", kind.code(), "status", kind.status().getCode())))
                    .orElseGet(Problem::notFound);
        });
    }

    private Answer page(Caller caller, Clause clause) {
        StatuteBook.Opened opened = book.on(caller.tenant().id(), caller.today());
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), opened.names());
        Map<String, Object> model = new HashMap<>();
        model.put("id", clause.ruleId());
        model.put("act", clause.code() == RuleCode.ACT);
        model.put("code", clause.code().name());
        model.put("topic", capitalised(sentences.topic(clause)));
        model.put("actKey", "statutebook.act." + clause.key());
        model.put("competence", clause.ruleClass() == RuleClass.COMPETENCE);
        model.put("rules", clause.code() == RuleCode.ACT ? List.of() : standing(clause, opened, sentences));
        model.put("crumbs", List.<NavLink>of());
        return Page.of("statutebook/problem", model);
    }

    private static List<Standing> standing(Clause clause, StatuteBook.Opened opened, Sentences sentences) {
        return opened.rules().documents().stream()
                .flatMap(document -> document.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.rules().stream()
                                .filter(rule -> rule.provision().code() == clause.code())
                                .map(rule -> new Standing(
                                        paragraph.label(),
                                        href(document, paragraph.id().value()),
                                        sentences.rule(rule)))))
                .toList();
    }

    private static String href(StatutesDocument document, String paragraph) {
        return "/vedtekter/" + document.inForceFrom() + "#" + paragraph;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
