package no.samraad.server.accessibility;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Page;

/** The page every footer leads to. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AccessibilityController {
    private final TenantScope scope;

    public AccessibilityController(TenantScope scope) {
        this.scope = scope;
    }

    @Get("/tilgjengelighet")
    public HttpResponse<?> statement(HttpRequest<?> request) {
        return scope.serve(request, caller -> Page.of("accessibility/statement", Map.of()));
    }
}
