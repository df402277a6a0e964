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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.navigation.MainMenu;
import no.samraad.server.publication.MeetingPage;
import no.samraad.server.publication.PublicRegister;
import org.jspecify.annotations.Nullable;

/** Answers the meetings of all bodies; what is only planned is shown to those who run the body's meetings. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class MeetingsController {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final TenantScope scope;
    private final PublicRegister register;
    private final BodyRows bodies;

    public MeetingsController(TenantScope scope, PublicRegister register, BodyRows bodies) {
        this.scope = scope;
        this.register = register;
        this.bodies = bodies;
    }

    @Get("/moter")
    public HttpResponse<?> show(HttpRequest<?> request, @Nullable @QueryValue("side") String page) {
        return scope.serve(request, caller -> list(caller, page));
    }

    private Answer list(Caller caller, @Nullable String page) {
        int wanted = page == null || !NUMBER.matcher(page).matches() ? 1 : Integer.parseInt(page);
        boolean works = MainMenu.works(caller);
        List<UUID> insider = works
                ? bodies.all(caller.tenant().id()).stream()
                        .map(Body::id)
                        .filter(body -> MainMenu.worksIn(caller, body))
                        .toList()
                : List.of();
        MeetingPage shown =
                register.meetings(caller.tenant().id(), caller.happenedAt().toInstant(), insider, wanted);
        if (wanted > shown.pages()) {
            return Problem.notFound();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("shown", shown);
        model.put("page", wanted);
        model.put("area", works ? "work" : "public");
        model.put("language", caller.language());
        return Page.of("publication/meetings", model);
    }
}
