package no.samraad.platform.tenancy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samraad.platform.audit.ActRows;
import no.samraad.platform.audit.DoneBefore;
import no.samraad.platform.sessions.FormOrigin;
import no.samraad.platform.sessions.SessionToken;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.LanguageChoice;
import no.samraad.platform.web.Pages;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the transaction of one request and the wall of one community around it. Work done inside sees that
 * community alone; without it PostgreSQL refuses every row. The answer is rendered after the commit, so
 * that nobody is told of what was not kept.
 */
@Singleton
public class TenantScope {
    private static final Logger LOG = LoggerFactory.getLogger(TenantScope.class);

    private final TransactionOperations<Connection> transactions;
    private final HostLabels hosts;
    private final EnterRows enter;
    private final ActRows acts;
    private final FormOrigin formOrigin;
    private final Clocks clocks;
    private final Pages pages;

    public TenantScope(
            TransactionOperations<Connection> transactions,
            HostLabels hosts,
            EnterRows enter,
            ActRows acts,
            FormOrigin formOrigin,
            Clocks clocks,
            Pages pages) {
        this.transactions = transactions;
        this.hosts = hosts;
        this.enter = enter;
        this.acts = acts;
        this.formOrigin = formOrigin;
        this.clocks = clocks;
        this.pages = pages;
    }

    /** Answers a request that reads. */
    public HttpResponse<?> serve(HttpRequest<?> request, Function<Caller, Answer> work) {
        Optional<String> label = hosts.labelOf(request);
        if (label.isEmpty()) {
            return pages.failure(Problem.notFound(), request);
        }
        Served served = transactions.execute(
                TransactionDefinition.DEFAULT, status -> inside(status.getConnection(), request, label.get(), work));
        return served.caller() == null
                ? pages.failure(Problem.notFound(), request)
                : pages.answer(served.answer(), served.caller(), request);
    }

    /**
     * Answers a form. It must come from one of our own pages and carry this session's mark; one that was
     * carried out before (same idempotency key) is not carried out again: the browser is led to the page at the
     * form's own address, which need not be where the first answer led.
     */
    public HttpResponse<?> act(HttpRequest<?> request, Form form, BiFunction<Caller, Form, Answer> work) {
        return act(request, form, caller -> request.getPath(), work);
    }

    /**
     * The same for a form whose page is not where its sender ends.
     *
     * @param receipt the address where one is led who sends a form that was carried out before
     */
    public HttpResponse<?> act(
            HttpRequest<?> request,
            Form form,
            Function<Caller, String> receipt,
            BiFunction<Caller, Form, Answer> work) {
        if (!formOrigin.isOurs(request)) {
            return pages.failure(Problem.of(ErrorKind.STRANGE_ORIGIN), request);
        }
        try {
            return serve(request, caller -> {
                if (!form.text("csrf").equals(caller.csrf())) {
                    return Problem.of(ErrorKind.STALE_FORM).keeping(form);
                }
                Optional<UUID> key = form.idempotencyKey();
                if (key.isPresent() && acts.isDone(caller.tenant().id(), key.get())) {
                    return SeeOther.to(receipt.apply(caller));
                }
                return work.apply(caller, form);
            });
        } catch (DoneBefore atTheSameTime) {
            return serve(request, caller -> SeeOther.to(receipt.apply(caller)));
        }
    }

    /**
     * Answers a step of the login protocol: no session is asked for, and the answer may lead to the identity
     * provider, which no {@link Answer} can.
     */
    public HttpResponse<?> respond(HttpRequest<?> request, Function<Caller, MutableHttpResponse<?>> step) {
        return respond(request, step, (entered, label) -> Optional.empty());
    }

    private HttpResponse<?> respond(
            HttpRequest<?> request,
            Function<Caller, MutableHttpResponse<?>> step,
            BiFunction<EnterRows.Entered, String, Optional<Problem>> refusal) {
        Optional<SessionToken> token = SessionToken.of(request);
        Optional<String> label = hosts.labelOf(request);
        Optional<EnterRows.Entered> entered = label.flatMap(known -> transactions.execute(
                TransactionDefinition.DEFAULT, status -> enter.enter(status.getConnection(), known, token)));
        if (label.isEmpty() || entered.isEmpty()) {
            return pages.failure(Problem.notFound(), request);
        }
        Caller caller = callerOf(entered.get(), token, request);
        Optional<Problem> refused = refusal.apply(entered.get(), label.get());
        return refused.isPresent() ? pages.answer(refused.get(), caller, request) : step.apply(caller);
    }

    /**
     * Answers with something that is no page, such as a stream. The step runs after the transaction, so that what never ends
     * holds no connection; a session that does not belong here is refused as everywhere.
     */
    public HttpResponse<?> listen(HttpRequest<?> request, Function<Caller, MutableHttpResponse<?>> step) {
        return respond(request, step, this::refusal);
    }

    /** Renders an answer for a caller outside {@link #serve}: the login protocol's refusals. */
    public MutableHttpResponse<?> render(HttpRequest<?> request, Caller caller, Answer answer) {
        return pages.answer(answer, caller, request);
    }

    /** Runs a job inside one community's wall, in one transaction. */
    public <T extends @Nullable Object> T asJob(UUID tenantId, Supplier<T> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            enter.asJob(status.getConnection(), tenantId);
            return work.get();
        });
    }

    private Served inside(Connection connection, HttpRequest<?> request, String label, Function<Caller, Answer> work) {
        Optional<SessionToken> token = SessionToken.of(request);
        Optional<EnterRows.Entered> entered = enter.enter(connection, label, token);
        if (entered.isEmpty()) {
            return new Served(null, Problem.notFound());
        }
        Caller caller = callerOf(entered.get(), token, request);
        Optional<Problem> refused = refusal(entered.get(), label);
        return new Served(caller, refused.isPresent() ? refused.get() : work.apply(caller));
    }

    /** Why this session is let into nothing at this address. */
    private Optional<Problem> refusal(EnterRows.Entered entered, String label) {
        return switch (entered.session()) {
            case NONE, UNKNOWN, EXPIRED, VALID -> Optional.empty();
            case FOREIGN -> {
                LOG.warn("session_of_another_community host={}", label);
                yield Optional.of(Problem.of(ErrorKind.FOREIGN_SESSION));
            }
            case STRANGER -> Optional.of(Problem.of(ErrorKind.NOT_A_MEMBER));
        };
    }

    private Caller callerOf(EnterRows.Entered entered, Optional<SessionToken> token, HttpRequest<?> request) {
        Language language = LanguageChoice.of(
                entered.personLanguage(), request, entered.tenant().languages());
        return new Caller(
                entered.tenant(),
                entered.signedIn(),
                entered.authorities(),
                language,
                clocks.statutes(entered.clockDays()),
                clocks.system(),
                switch (entered.session()) {
                    case VALID, STRANGER, FOREIGN ->
                        token.map(SessionToken::csrf).orElse("");
                    case NONE, UNKNOWN, EXPIRED -> "";
                },
                entered.clockDays());
    }

    private record Served(@Nullable Caller caller, Answer answer) {}
}
