package no.samraad.server.publication.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.Map;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Page;
import no.samraad.server.publication.Front;
import no.samraad.server.publication.PublicRegister;

/** Answers the front page of a community. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class FrontController {
    private final TenantScope scope;
    private final PublicRegister register;

    public FrontController(TenantScope scope, PublicRegister register) {
        this.scope = scope;
        this.register = register;
    }

    @Get("/")
    public HttpResponse<?> show(HttpRequest<?> request) {
        return scope.serve(request, caller -> {
            Front front = register.front(
                    caller.tenant().id(), caller.today(), caller.happenedAt().toInstant());
            Map<String, Object> model = new HashMap<>();
            model.put("front", front);
            model.put("language", caller.language());
            return Page.of("publication/front", model);
        });
    }
}
