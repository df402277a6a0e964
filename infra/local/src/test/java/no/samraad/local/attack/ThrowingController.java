package no.samraad.local.attack;

import io.micronaut.context.annotation.Requires;
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

/** A page whose template throws half-way. */
@Controller(value = ThrowingController.ROOT, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "samraad.attack")
public class ThrowingController {
    static final String ROOT = "/attack-throws";

    private final TenantScope scope;

    ThrowingController(TenantScope scope) {
        this.scope = scope;
    }

    @Get
    public HttpResponse<?> page(HttpRequest<?> request) {
        return scope.serve(request, caller -> Page.of("attack/throws", Map.of("person", "hemmelig-0147")));
    }
}
