package no.samraad.server.clock;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.OwnPath;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;

/** The bar that moves the clock, on every page in local use. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ClockController {
    private final TenantScope scope;
    private final MoveClock moveClock;

    public ClockController(TenantScope scope, MoveClock moveClock) {
        this.scope = scope;
        this.moveClock = moveClock;
    }

    @Post("/lokal/klokke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> move(HttpRequest<?> request, @Body Map<String, Object> body) {
        return scope.act(request, Form.of(body), (caller, form) -> switch (moveClock.handle(
                caller, form.number("dager").orElse(0))) {
            case MoveClock.Outcome.Moved moved ->
                SeeOther.to(OwnPath.of(form.text("til")).orElse("/"));
            case MoveClock.Outcome.NoSuchAct none -> Problem.notFound();
            case MoveClock.Outcome.NotThatFar far -> Problem.of(ErrorKind.INVALID);
        });
    }
}
