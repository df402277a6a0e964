package no.samraad.server.statutebook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.server.examples.RunExamples;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.statutes.FindingView;

/** Answers the statutes: today's, and those of any day a finding cites. Open to all. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class BookController {
    private static final Set<Role> SEES_DRAFTS = Set.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY_CHAIR);

    private final TenantScope scope;
    private final StatuteBook book;
    private final RunExamples examples;

    public BookController(TenantScope scope, StatuteBook book, RunExamples examples) {
        this.scope = scope;
        this.book = book;
        this.examples = examples;
    }

    @Get("/vedtekter")
    public HttpResponse<?> today(HttpRequest<?> request) {
        return scope.serve(request, caller -> page(caller, caller.today()));
    }

    @Get("/vedtekter/{date}")
    public HttpResponse<?> on(HttpRequest<?> request, String date) {
        return scope.serve(request, caller -> {
            try {
                LocalDate day = LocalDate.parse(date);
                StatuteBook.Opened opened = book.on(caller.tenant().id(), day);
                return opened.rules().documents().isEmpty() ? Problem.notFound() : page(caller, opened);
            } catch (DateTimeParseException notADay) {
                return Problem.notFound();
            }
        });
    }

    private Answer page(Caller caller, LocalDate day) {
        return page(caller, book.on(caller.tenant().id(), day));
    }

    private Answer page(Caller caller, StatuteBook.Opened opened) {
        boolean drafts = caller.roles().stream().anyMatch(SEES_DRAFTS::contains);
        // An example that does not hold is written for a text to come, and is nobody else's matter yet.
        List<RunExamples.Run> shown = examples.of(caller.tenant().id(), opened.rules()).stream()
                .filter(run -> drafts || run.asExpected())
                .toList();
        BookView view = BookView.of(opened, shown, FindingView.engineLanguage(caller.language()));
        return Page.of(
                "statutebook/book",
                Map.of("book", view, "isToday", opened.on().equals(caller.today()), "drafts", drafts));
    }
}
