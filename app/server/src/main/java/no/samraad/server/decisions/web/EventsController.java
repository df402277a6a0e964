package no.samraad.server.decisions.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.live.LiveVersions;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Problem;
import no.samraad.server.attendance.Rights;
import no.samraad.server.attendance.Sitting;
import no.samraad.server.attendance.SittingRows;
import no.samraad.server.meetings.MeetingRef;

/** The stream by which open pages of a meeting hear that it has a new version; they then read it themselves. */
@Controller("/utvalg/{body}/moter/{ref}/hendelser")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
public class EventsController {
    private final TenantScope scope;
    private final SittingRows sittings;
    private final LiveVersions live;

    public EventsController(TenantScope scope, SittingRows sittings, LiveVersions live) {
        this.scope = scope;
        this.sittings = sittings;
        this.live = live;
    }

    /** @param fra the version the page shows, so that it hears of newer ones only */
    @Get("{?fra}")
    public HttpResponse<?> listen(
            HttpRequest<?> request,
            String body,
            String ref,
            @QueryValue Optional<Long> fra,
            @Nullable @Header("Last-Event-ID") String lastEventId) {
        return scope.listen(request, caller -> {
            UUID tenant = caller.tenant().id();
            Optional<Sitting> sitting = MeetingRef.of(ref)
                    .flatMap(meeting -> scope.asJob(tenant, () -> sittings.find(tenant, body, meeting)));
            if (sitting.isEmpty() || !Rights.of(caller, sitting.get()).sees()) {
                return refused(request, caller, sitting);
            }
            return HttpResponse.ok(live.watch(
                            tenant,
                            sitting.get().id(),
                            LiveVersions.lastEventId(lastEventId).or(() -> fra)))
                    .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_EVENT_STREAM)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("X-Accel-Buffering", "no");
        });
    }

    private MutableHttpResponse<?> refused(HttpRequest<?> request, Caller caller, Optional<Sitting> sitting) {
        return scope.render(request, caller, sitting.isEmpty() ? Problem.notFound() : Problem.of(ErrorKind.FORBIDDEN));
    }
}
