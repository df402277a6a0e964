package no.samraad.server.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.samraad.platform.Settings;
import no.samraad.platform.identity.LoginOutcome;
import no.samraad.platform.identity.OidcClient;
import no.samraad.platform.sessions.SessionToken;
import no.samraad.platform.sessions.Sessions;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.OwnPath;
import no.samraad.platform.web.Problem;

/** Login and logout. Where a browser is sent is built from configuration, never from what it says of itself. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class LoginController {
    private static final String CALLBACK = "/logg-inn/retur";

    private final TenantScope scope;
    private final OidcClient oidc;
    private final Sessions sessions;
    private final Settings settings;

    public LoginController(TenantScope scope, OidcClient oidc, Sessions sessions, Settings settings) {
        this.scope = scope;
        this.oidc = oidc;
        this.sessions = sessions;
        this.settings = settings;
    }

    /** A page that asks for a login leads here. */
    @Get("/logg-inn{?til}")
    public HttpResponse<?> begin(HttpRequest<?> request, @QueryValue Optional<String> til) {
        return lead(request, til);
    }

    /** The button on every page. */
    @Post("/logg-inn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> body) {
        return lead(request, Optional.of(Form.of(body).text("til")));
    }

    private HttpResponse<?> lead(HttpRequest<?> request, Optional<String> til) {
        return scope.respond(request, caller -> {
            String slug = caller.tenant().slug();
            String returnTo =
                    til.flatMap(OwnPath::of).filter(path -> !path.equals("/")).orElse("/min-side");
            OidcClient.Begun begun =
                    oidc.begin(URI.create(settings.origin(slug) + CALLBACK), returnTo, caller.language());
            return HttpResponse.seeOther(begun.address()).cookie(begun.cookie());
        });
    }

    @Get(CALLBACK)
    public HttpResponse<?> finish(HttpRequest<?> request) {
        return scope.respond(request, caller -> {
            String slug = caller.tenant().slug();
            LoginOutcome outcome = oidc.finish(request, URI.create(settings.origin(slug) + CALLBACK));
            return switch (outcome) {
                case LoginOutcome.LoggedIn in -> {
                    SessionToken token = sessions.open(caller.tenant().id(), in.identity());
                    MutableHttpResponse<?> answer = HttpResponse.seeOther(URI.create(in.returnTo()));
                    yield answer.cookie(token.cookie()).cookie(oidc.forget());
                }
                case LoginOutcome.GivenUp up ->
                    HttpResponse.seeOther(URI.create("/")).cookie(oidc.forget());
                case LoginOutcome.Rejected rejected ->
                    scope.render(request, caller, Problem.of(ErrorKind.LOGIN_BROKEN))
                            .cookie(oidc.forget());
                case LoginOutcome.TooWeak weak ->
                    scope.render(request, caller, Problem.of(ErrorKind.LOGIN_TOO_WEAK))
                            .cookie(oidc.forget());
            };
        });
    }

    @Post("/logg-ut")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> end(HttpRequest<?> request, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return scope.respond(request, caller -> {
            if (!form.text("csrf").equals(caller.csrf())) {
                return scope.render(request, caller, Problem.of(ErrorKind.STALE));
            }
            Optional<String> idToken = SessionToken.of(request).flatMap(sessions::close);
            URI home = URI.create(settings.origin(caller.tenant().slug()) + "/");
            URI next = idToken.flatMap(token -> oidc.endSession(token, home)).orElse(URI.create("/"));
            return HttpResponse.seeOther(next).cookie(SessionToken.removal());
        });
    }

    /** The identity provider's own word that a session is over; it carries no cookie of ours. */
    @Post("/logg-ut/varsel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> endedElsewhere(@Body Map<String, Object> body) {
        return oidc.endedSession(Form.of(body).text("logout_token"))
                .<HttpResponse<?>>map(sid -> {
                    sessions.closeAllOf(oidc.issuer(), sid);
                    return HttpResponse.ok().header("Cache-Control", "no-store");
                })
                .orElseGet(HttpResponse::badRequest);
    }
}
