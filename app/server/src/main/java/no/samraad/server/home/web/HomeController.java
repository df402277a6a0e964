package no.samraad.server.home.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.home.HomeRows;
import no.samraad.server.home.OwnLine;
import no.samraad.server.home.OwnMeeting;

/** Min side: what a member, a deputy or a member without a vote needs first. */
@Controller(value = "/min-side", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class HomeController {
    private final TenantScope scope;
    private final HomeRows rows;
    private final Messages messages;

    public HomeController(TenantScope scope, HomeRows rows, Messages messages) {
        this.scope = scope;
        this.rows = rows;
        this.messages = messages;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> caller.signedIn().isEmpty()
                        ? SeeOther.to("/logg-inn?til=%2Fmin-side")
                        : page(caller, caller.signedIn().get()));
    }

    private Page page(Caller caller, Caller.SignedIn me) {
        UUID tenant = caller.tenant().id();
        List<OwnMeeting> ahead =
                rows.meetings(tenant, me.personId(), caller.happenedAt().toInstant());
        List<OwnLine> lines = rows.lines(tenant, me.personId(), caller.today());
        Optional<OwnMeeting> next = ahead.stream().filter(OwnMeeting::called).findFirst();
        Map<String, Object> model = new HashMap<>();
        model.put("title", messages.text("home.title", caller.language()).orElseThrow());
        model.put("firstName", me.name().split(" ", 2)[0]);
        model.put("next", next);
        model.put(
                "bodyName",
                next.map(meeting -> meeting.appointed().body().in(caller.language()))
                        .orElse(""));
        model.put(
                "later",
                ahead.stream()
                        .filter(meeting -> next.filter(meeting::equals).isEmpty())
                        .toList());
        model.put("seats", of(lines, "seat"));
        model.put("requests", of(lines, "minutes"));
        model.put("cases", of(lines, "case"));
        return Page.of("home/home", model);
    }

    private static List<OwnLine> of(List<OwnLine> lines, String what) {
        return lines.stream().filter(line -> line.what().equals(what)).toList();
    }
}
