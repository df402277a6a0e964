package no.samraad.admin.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.samraad.platform.Settings;
import no.samraad.platform.identity.Identity;
import no.samraad.platform.identity.LoginOutcome;
import no.samraad.platform.identity.OidcClient;
import no.samraad.platform.sessions.SessionToken;
import no.samraad.platform.sessions.Sessions;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Problem;

/** Login of national administrators: whom the one configured claim names, and nobody else. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AccessController {
    private static final String CALLBACK = "/logg-inn/retur";

    private final AdminScope scope;
    private final OidcClient oidc;
    private final Sessions sessions;
    private final Settings settings;

    public AccessController(AdminScope scope, OidcClient oidc, Sessions sessions, Settings settings) {
        this.scope = scope;
        this.oidc = oidc;
        this.sessions = sessions;
        this.settings = settings;
    }

    @Get("/logg-inn")
    public HttpResponse<?> begin(HttpRequest<?> request) {
        return scope.respond(request, caller -> lead(caller));
    }

    @Post("/logg-inn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> beginByButton(HttpRequest<?> request) {
        return scope.respond(request, caller -> lead(caller));
    }

    private MutableHttpResponse<?> lead(Caller caller) {
        OidcClient.Begun begun = oidc.begin(callback(), "/", caller.language());
        return HttpResponse.seeOther(begun.address()).cookie(begun.cookie());
    }

    @Get(CALLBACK)
    public HttpResponse<?> finish(HttpRequest<?> request) {
        return scope.respond(request, caller -> switch (oidc.finish(request, callback())) {
            case LoginOutcome.LoggedIn in ->
                switch (in.identity().administrator()) {
                    case NATIONAL -> admit(in.identity());
                    case NONE ->
                        scope.render(request, caller, Problem.of(ErrorKind.FORBIDDEN))
                                .cookie(oidc.forget());
                };
            case LoginOutcome.GivenUp up ->
                scope.render(request, caller, Problem.of(ErrorKind.SIGN_IN_FIRST))
                        .cookie(oidc.forget());
            case LoginOutcome.Rejected rejected ->
                scope.render(request, caller, Problem.of(ErrorKind.LOGIN_BROKEN))
                        .cookie(oidc.forget());
            case LoginOutcome.TooWeak weak ->
                scope.render(request, caller, Problem.of(ErrorKind.LOGIN_TOO_WEAK))
                        .cookie(oidc.forget());
        });
    }

    private MutableHttpResponse<?> admit(Identity identity) {
        SessionToken token = sessions.openForAdministration(identity);
        return HttpResponse.seeOther(URI.create("/")).cookie(token.cookie()).cookie(oidc.forget());
    }

    @Post("/logg-ut")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> end(HttpRequest<?> request, @Body Map<String, Object> body) {
        return scope.respond(request, caller -> {
            if (!Form.of(body).text("csrf").equals(caller.csrf())) {
                return scope.render(request, caller, Problem.of(ErrorKind.STALE_FORM));
            }
            Optional<String> idToken = SessionToken.of(request).flatMap(sessions::close);
            URI home = URI.create(settings.origin(AdminScope.LABEL) + "/");
            URI next = idToken.flatMap(token -> oidc.endSession(token, home)).orElse(URI.create("/"));
            return HttpResponse.seeOther(next).cookie(SessionToken.removal());
        });
    }

    private URI callback() {
        return URI.create(settings.origin(AdminScope.LABEL) + CALLBACK);
    }
}
