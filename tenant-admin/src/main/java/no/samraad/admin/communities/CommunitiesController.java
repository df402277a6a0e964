package no.samraad.admin.communities;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;
import no.samraad.admin.access.AdminScope;
import no.samraad.platform.Settings;
import no.samraad.platform.web.Page;

/** The register of health communities. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CommunitiesController {
    private static final int PAGE = 50;

    private final AdminScope scope;
    private final CommunityRows rows;
    private final Settings settings;

    public CommunitiesController(AdminScope scope, CommunityRows rows, Settings settings) {
        this.scope = scope;
        this.rows = rows;
        this.settings = settings;
    }

    @Get("/{?side}")
    public HttpResponse<?> list(HttpRequest<?> request, @QueryValue Optional<Integer> side) {
        return scope.serve(request, caller -> {
            int count = rows.count();
            int pages = Math.max(1, (count + PAGE - 1) / PAGE);
            int page = Math.clamp(side.orElse(1), 1, pages);
            return Page.of(
                    "communities/communities",
                    Map.of(
                            "communities", rows.page(PAGE, (page - 1) * PAGE),
                            "count", count,
                            "page", page,
                            "pages", pages,
                            "settings", settings));
        });
    }
}
