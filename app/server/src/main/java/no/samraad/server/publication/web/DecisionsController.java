package no.samraad.server.publication.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Download;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.server.publication.DecisionPage;
import no.samraad.server.publication.PublicRegister;
import org.jspecify.annotations.Nullable;

/** Answers the register of published decisions, as a page and as a feed. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class DecisionsController {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,30}");
    private static final Pattern YEAR = Pattern.compile("2[01][0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final TenantScope scope;
    private final PublicRegister register;
    private final DecisionFeed feed;

    public DecisionsController(TenantScope scope, PublicRegister register, DecisionFeed feed) {
        this.scope = scope;
        this.register = register;
        this.feed = feed;
    }

    @Get("/vedtak")
    public HttpResponse<?> show(
            HttpRequest<?> request,
            @Nullable @QueryValue("utvalg") String body,
            @Nullable @QueryValue("ar") String year,
            @Nullable @QueryValue("side") String page) {
        return scope.serve(request, caller -> list(caller, body, year, page));
    }

    @Get("/vedtak.atom")
    public HttpResponse<?> feed(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> new Download(
                        feed.of(
                                caller,
                                register.decisions(caller.tenant().id(), null, null, 1)
                                        .decisions()),
                        "application/atom+xml; charset=utf-8",
                        "vedtak.atom"));
    }

    private Answer list(Caller caller, @Nullable String body, @Nullable String year, @Nullable String page) {
        String wantedBody = body == null || !CODE.matcher(body).matches() ? null : body;
        Integer wantedYear = year == null || !YEAR.matcher(year).matches() ? null : Integer.valueOf(year);
        int wantedPage = page == null || !NUMBER.matcher(page).matches() ? 1 : Integer.parseInt(page);
        DecisionPage shown = register.decisions(caller.tenant().id(), wantedBody, wantedYear, wantedPage);
        if (wantedPage > shown.pages()) {
            return Problem.notFound();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("shown", shown);
        model.put("body", wantedBody == null ? "" : wantedBody);
        model.put("year", wantedYear == null ? "" : wantedYear.toString());
        model.put("page", wantedPage);
        model.put("filter", filter(wantedBody, wantedYear));
        return Page.of("publication/decisions", model);
    }

    /** What the links to other pages carry on. */
    private static String filter(@Nullable String body, @Nullable Integer year) {
        return (body == null ? "" : "utvalg=" + body + "&") + (year == null ? "" : "ar=" + year + "&");
    }
}
