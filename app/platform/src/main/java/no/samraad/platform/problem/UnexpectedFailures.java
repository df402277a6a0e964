package no.samraad.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import no.samraad.platform.web.ScrubbedTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own faults: logged without anybody's words, answered with 500 and nothing about the inside. */
@Singleton
@Produces
class UnexpectedFailures implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);

    private final ErrorAnswers answers;

    UnexpectedFailures(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        LOG.error("{} failed\n{}", request.getMethodName(), ScrubbedTrace.of(failure));
        return answers.processResponse(
                ErrorContext.builder(request).cause(failure).build(), HttpResponse.serverError());
    }
}
