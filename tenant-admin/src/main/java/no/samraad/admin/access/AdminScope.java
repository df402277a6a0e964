package no.samraad.admin.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.platform.sessions.SessionToken;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Caller.Authority;
import no.samraad.platform.tenancy.Caller.SignedIn;
import no.samraad.platform.tenancy.HostLabels;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.LanguageChoice;
import no.samraad.platform.web.Pages;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;

/**
 * Opens the transaction of one request of the national administration. No community is entered, so every
 * wall stays shut; without a session of a national administrator nothing is answered but the way to log in.
 */
@Singleton
public class AdminScope {
    /** The one host of this process under the base domain. */
    public static final String LABEL = "admin";

    private static final List<Language> LANGUAGES = List.of(Language.NB, Language.NN, Language.EN);
    private static final Tenant ADMINISTRATION =
            new Tenant(new UUID(0, 0), LABEL, "Nasjonal administrasjon", LANGUAGES);

    private final TransactionOperations<Connection> transactions;
    private final HostLabels hosts;
    private final Clocks clocks;
    private final Pages pages;

    public AdminScope(TransactionOperations<Connection> transactions, HostLabels hosts, Clocks clocks, Pages pages) {
        this.transactions = transactions;
        this.hosts = hosts;
        this.clocks = clocks;
        this.pages = pages;
    }

    /** Answers an administrator's request. */
    public HttpResponse<?> serve(HttpRequest<?> request, Function<Caller, Answer> work) {
        if (!isOurHost(request)) {
            return pages.failure(Problem.notFound(), request);
        }
        Caller caller = callerOf(request);
        if (caller.signedIn().isEmpty()) {
            return pages.answer(SeeOther.to("/logg-inn"), caller, request);
        }
        Answer answer = transactions.execute(TransactionDefinition.DEFAULT, status -> work.apply(caller));
        return pages.answer(answer, caller, request);
    }

    /** Answers a step of the login protocol. */
    public HttpResponse<?> respond(HttpRequest<?> request, Function<Caller, MutableHttpResponse<?>> step) {
        return isOurHost(request) ? step.apply(callerOf(request)) : pages.failure(Problem.notFound(), request);
    }

    /** Renders a refusal of the login protocol. */
    public MutableHttpResponse<?> render(HttpRequest<?> request, Caller caller, Answer answer) {
        return pages.answer(answer, caller, request);
    }

    private boolean isOurHost(HttpRequest<?> request) {
        return hosts.labelOf(request).filter(LABEL::equals).isPresent();
    }

    private Caller callerOf(HttpRequest<?> request) {
        Optional<SessionToken> token = SessionToken.of(request);
        Optional<SignedIn> signedIn = token.flatMap(held ->
                transactions.execute(TransactionDefinition.DEFAULT, status -> enter(status.getConnection(), held)));
        Set<Authority> authorities = signedIn.isPresent()
                ? Set.of(new Authority(Role.NATIONAL_ADMIN, Optional.empty()))
                : Set.of(new Authority(Role.PUBLIC, Optional.empty()));
        return new Caller(
                ADMINISTRATION,
                signedIn,
                authorities,
                LanguageChoice.of(Optional.empty(), request, LANGUAGES),
                clocks.statutes(0),
                clocks.system(),
                token.map(SessionToken::csrf).orElse(""),
                0);
    }

    private static Optional<SignedIn> enter(Connection connection, SessionToken token) {
        try (PreparedStatement statement =
                connection.prepareStatement("select session_state, login_id, acr from platform.enter_admin(?)")) {
            statement.setBytes(1, token.hash());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getString("session_state").equals("valid")
                        ? Optional.of(new SignedIn(
                                row.getObject("login_id", UUID.class), "Nasjonal administrator", row.getString("acr")))
                        : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("could not enter the national administration", broken);
        }
    }
}
