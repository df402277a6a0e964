package no.samraad.platform.problem;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.annotation.NonNull;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Pages;
import no.samraad.platform.web.Problem;

/**
 * Every error the framework finds (no such address, wrong method, unreadable or too large input) as a
 * kind page for people and a problem for programs, counted by kind. Never says what the exception said.
 */
@Singleton
public class ErrorAnswers implements ErrorResponseProcessor<Object> {
    private final Pages pages;
    private final MeterRegistry meters;

    ErrorAnswers(Pages pages, MeterRegistry meters) {
        this.pages = pages;
        this.meters = meters;
    }

    @Override
    @NonNull
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(
            @NonNull ErrorContext context, @NonNull MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        ErrorKind kind = ErrorKind.of(status);
        meters.counter("samraad.errors", "kind", kind.code()).increment();
        MutableHttpResponse<?> answer = pages.failure(Problem.of(kind), context.getRequest());
        response.getHeaders().forEach((name, values) -> {
            // What the protocol asks for beside the status, such as Allow with a 405.
            if (!answer.getHeaders().contains(name)) {
                values.forEach(value -> answer.getHeaders().add(name, value));
            }
        });
        return (MutableHttpResponse<Object>) answer;
    }
}
