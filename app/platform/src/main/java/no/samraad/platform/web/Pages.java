package no.samraad.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import io.micronaut.views.thymeleaf.ThymeleafViewsRenderer;
import io.micronaut.views.thymeleaf.WebContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samraad.platform.assets.StaticFiles;
import no.samraad.platform.printing.Printer;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.time.Clocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * Turns an {@link Answer} into an HTTP response. The one class that renders views: to a string, whole,
 * before the first byte is sent, so that a template that throws gives a plain 500 at once and never a
 * page that stops in the middle.
 */
@Singleton
public class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final Pattern FRAGMENT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final long PATIENCE_MILLIS = 4_000;
    private static final String COME_AGAIN_SECONDS = "20";
    private static final String PDF = "application/pdf";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PROBLEM_JSON = "application/problem+json";

    static {
        // Thymeleaf logs every failure itself, with messages that quote the model: names, typed text.
        if (LoggerFactory.getLogger("org.thymeleaf") instanceof ch.qos.logback.classic.Logger thymeleaf) {
            thymeleaf.setLevel(ch.qos.logback.classic.Level.OFF);
        }
    }

    private final ThymeleafViewsRenderer<Object> renderer;
    private final Messages messages;
    private final StaticFiles files;
    private final JsonMapper json;
    private final Optional<Navigation> navigation;
    private final Clocks clocks;
    private final Printer printer;
    private final MeterRegistry meters;
    private final boolean local;

    Pages(
            ThymeleafViewsRenderer<Object> renderer,
            Messages messages,
            StaticFiles files,
            JsonMapper json,
            Optional<Navigation> navigation,
            Clocks clocks,
            Printer printer,
            MeterRegistry meters,
            @Nullable @Property(name = "samraad.env") String environment) {
        this.renderer = renderer;
        this.messages = messages;
        this.files = files;
        this.json = json;
        this.navigation = navigation;
        this.clocks = clocks;
        this.printer = printer;
        this.meters = meters;
        this.local = "local".equals(environment);
    }

    /** The response to a request of {@code caller}; called after the transaction has ended. */
    public MutableHttpResponse<?> answer(Answer answer, Caller caller, HttpRequest<?> request) {
        Visit visit = new Visit(Optional.of(caller), caller.language(), caller.today(), request);
        return switch (answer) {
            case Page page -> page(page, visit);
            case SeeOther other -> seeOther(other, visit);
            case Problem problem -> problem(problem, visit);
            case Download download -> download(download, visit);
            case Print print -> print(print, visit);
            case Json body -> json(body, visit);
        };
    }

    /** The response to a request that failed before its caller was known. */
    public MutableHttpResponse<?> failure(Problem problem, HttpRequest<?> request) {
        Language language = LanguageChoice.ofBrowser(request);
        LocalDate today = clocks.statutes(0).toLocalDate();
        return problem(problem, new Visit(Optional.empty(), language, today, request));
    }

    private record Visit(Optional<Caller> caller, Language language, LocalDate today, HttpRequest<?> request) {}

    private MutableHttpResponse<?> page(Page page, Visit visit) {
        if (page.status().getCode() >= 400 && Wanted.by(visit.request()) == Wanted.JSON) {
            return problemJson(Problem.of(ErrorKind.of(page.status())), visit);
        }
        try {
            Optional<String> fragment = wantedFragment(visit.request());
            Optional<String> cut = fragment.map(id -> render(page.view(), Set.of("#" + id), page.model(), visit))
                    .filter(html -> !html.isBlank());
            if (cut.isPresent()) {
                return html(cut.get(), page.status(), visit);
            }
            MutableHttpResponse<?> whole =
                    html(render(page.view(), Set.of(), page.model(), visit), page.status(), visit);
            if (fragment.isPresent()) {
                // The view has no such part: the browser must not put a whole page inside a corner of another.
                whole.header("HX-Retarget", "body").header("HX-Reswap", "innerHTML show:window:top");
            }
            return whole;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("view {} failed{}\n{}", page.view(), place(e), ScrubbedTrace.of(e));
            return plainFailure(visit);
        }
    }

    private String render(String view, Set<String> fragments, Map<String, Object> model, Visit visit) {
        Map<String, Object> all = new HashMap<>(model);
        Language language = visit.language();
        all.put("shell", new Shell(visit.caller(), language, pathOf(visit.request()), navigation, local));
        all.put("dates", new Dates(language, visit.today(), messages));
        all.put("phrases", new Phrases(messages, language));
        all.put("files", files);
        all.put("once", new FormKeys());
        visit.caller().ifPresent(caller -> all.put("caller", caller));
        StringWriter out = new StringWriter(16_384);
        WebContext context = new WebContext(visit.request(), language.locale(), all);
        renderer.render(view, fragments.isEmpty() ? null : fragments, context, out);
        return out.toString();
    }

    /** Where in which template it happened: the template's own names, never values. */
    private static String place(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProcessingException at && at.getTemplateName() != null) {
                return " at %s line %s".formatted(at.getTemplateName(), at.getLine());
            }
        }
        return "";
    }

    private MutableHttpResponse<?> html(String body, HttpStatus status, Visit visit) {
        return HttpResponse.status(status)
                .body(body)
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().code())
                .header(HttpHeaders.VARY, "HX-Request, HX-Target, Accept, Cookie")
                .header(HttpHeaders.CACHE_CONTROL, cacheControl(visit));
    }

    /** What a signed-in person sees is kept nowhere; a public page may be kept but is asked for again. */
    private static String cacheControl(Visit visit) {
        return visit.caller().flatMap(Caller::signedIn).isPresent() ? "no-store" : "private, no-cache";
    }

    private MutableHttpResponse<?> seeOther(SeeOther other, Visit visit) {
        HttpHeaders headers = visit.request().getHeaders();
        boolean swapping = headers.contains("HX-Request");
        if (swapping && !samePage(headers.get("HX-Current-URL"), other.path())) {
            // A redirect followed by script would put the next page inside this one; the browser goes itself.
            return HttpResponse.noContent()
                    .header("HX-Redirect", other.path())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return HttpResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, other.path())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static boolean samePage(@Nullable String current, String path) {
        if (current == null) {
            return false;
        }
        try {
            return path.split("[?#]", 2)[0].equals(URI.create(current).getRawPath());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private MutableHttpResponse<?> problem(Problem problem, Visit visit) {
        meters.counter("samraad.refusals", "problem", problem.id()).increment();
        if (Wanted.by(visit.request()) == Wanted.JSON) {
            return problemJson(problem, visit);
        }
        Page shown = problem.page().orElseGet(() -> {
            Problem.Words words = words(problem, visit.language());
            return Page.of(
                            "errors/error",
                            Map.of(
                                    "title", words.title(),
                                    "detail", words.detail(),
                                    "next", next(problem, visit.language()),
                                    "status", problem.status().getCode(),
                                    "kept", problem.kept()))
                    .withStatus(problem.status());
        });
        MutableHttpResponse<?> response = page(shown, visit);
        if (problem.page().isEmpty() && visit.request().getHeaders().contains("HX-Request")) {
            // An error page is a whole page, whatever part of it was asked for.
            response.header("HX-Retarget", "body").header("HX-Reswap", "innerHTML show:window:top");
        }
        return response;
    }

    private Problem.Words words(Problem problem, Language language) {
        return problem.words()
                .orElseGet(() -> new Problem.Words(
                        text("error." + wordsOf(problem, language) + ".title", language),
                        text("error." + wordsOf(problem, language) + ".text", language)));
    }

    /** The problem's own words when it has any, else those of its status. */
    private String wordsOf(Problem problem, Language language) {
        return messages.text("error." + problem.id() + ".title", language).isPresent()
                ? problem.id()
                : ErrorKind.of(problem.status()).code();
    }

    private String next(Problem problem, Language language) {
        return text("error." + wordsOf(problem, language) + ".next", language);
    }

    private String text(String key, Language language) {
        return messages.text(key, language).orElse("");
    }

    private MutableHttpResponse<?> problemJson(Problem problem, Visit visit) {
        Problem.Words words = words(problem, visit.language());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.id());
        body.put("title", words.title());
        body.put("status", problem.status().getCode());
        body.put("detail", words.detail());
        // Without the query: it may carry what was typed.
        body.put("instance", visit.request().getPath());
        problem.extensions().forEach(body::putIfAbsent);
        return bytes(body, problem.status(), PROBLEM_JSON, visit);
    }

    private MutableHttpResponse<?> json(Json answer, Visit visit) {
        return bytes(answer.body(), answer.status(), "application/json", visit);
    }

    private MutableHttpResponse<?> bytes(Object body, HttpStatus status, String contentType, Visit visit) {
        try {
            return HttpResponse.status(status)
                    .body(json.writeValueAsBytes(body))
                    .header(HttpHeaders.CONTENT_TYPE, contentType)
                    .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().code())
                    .header(HttpHeaders.VARY, "Accept, Cookie")
                    .header(HttpHeaders.CACHE_CONTROL, cacheControl(visit));
        } catch (IOException | RuntimeException e) {
            LOG.error("body of {} failed\n{}", body.getClass().getName(), ScrubbedTrace.of(e));
            return plainFailure(visit);
        }
    }

    private static MutableHttpResponse<?> download(Download download, Visit visit) {
        String ascii = download.fileName().replaceAll("[^\\x20-\\x7e]", "_");
        String encoded = URLEncoder.encode(download.fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return HttpResponse.ok(download.bytes())
                .header(HttpHeaders.CONTENT_TYPE, download.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl(visit));
    }

    private MutableHttpResponse<?> print(Print print, Visit visit) {
        Page page = print.page();
        try {
            String html = render(page.view(), Set.of(), page.model(), visit);
            String sheet = messages.text("print.sheet", visit.language(), Printer.SHEET, Printer.SHEETS)
                    .orElse(Printer.SHEET);
            return switch (printer.print(html, sheet, PATIENCE_MILLIS)) {
                case Printer.Outcome.Printed(byte[] pdf) -> download(new Download(pdf, PDF, print.fileName()), visit);
                case Printer.Outcome.Busy _ ->
                    problem(Problem.of(ErrorKind.PRESS_BUSY), visit)
                            .header(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
            };
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("print of {} failed{}\n{}", page.view(), place(e), ScrubbedTrace.of(e));
            return plainFailure(visit);
        }
    }

    /** Needs no template: it is what is left when a template has failed. */
    private MutableHttpResponse<?> plainFailure(Visit visit) {
        meters.counter("samraad.errors", "kind", ErrorKind.FAILURE.code()).increment();
        Language language = visit.language();
        String title = text("error.failure.title", language);
        if (Wanted.by(visit.request()) == Wanted.JSON) {
            return HttpResponse.status(HttpStatus.INTERNAL_SERVER_ERROR)
                    .body("{\"type\":\"/problems/failure\",\"title\":\"" + title + "\",\"status\":500}")
                    .header(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        String body = """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>\
                <body><main><h1>%s</h1><p>%s</p><p>%s</p><p><a href="/">%s</a></p></main></body></html>
                """.formatted(
                        language == Language.SE ? Language.NB.code() : language.code(),
                        title,
                        title,
                        text("error.failure.text", language),
                        text("error.failure.next", language),
                        text("error.home", language));
        MutableHttpResponse<?> response = HttpResponse.status(HttpStatus.INTERNAL_SERVER_ERROR)
                .body(body)
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (visit.request().getHeaders().contains("HX-Request")) {
            response.header("HX-Retarget", "body").header("HX-Reswap", "innerHTML show:window:top");
        }
        return response;
    }

    /** The fragment an htmx swap asks for; anything that is not the id of an element counts as none. */
    private static Optional<String> wantedFragment(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        if (!"true".equals(headers.get("HX-Request")) || headers.contains("HX-History-Restore-Request")) {
            return Optional.empty();
        }
        return Optional.ofNullable(headers.get("HX-Target"))
                .filter(id -> FRAGMENT.matcher(id).matches());
    }

    private static String pathOf(HttpRequest<?> request) {
        String path = request.getUri().getRawPath();
        return path != null && OwnPath.is(path) ? path : "/";
    }
}
