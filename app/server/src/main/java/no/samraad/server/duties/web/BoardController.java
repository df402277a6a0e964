package no.samraad.server.duties.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.outbox.Outbox;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.duties.Board;
import no.samraad.server.duties.MakeBoard;
import no.samraad.server.navigation.MainMenu;
import org.jspecify.annotations.Nullable;

/** Answers the duty board, and the mails that were given up. */
@Controller(value = "/arbeidsflaten", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class BoardController {
    private static final int MAILS = 50;
    private static final int MOST_LINES = 50;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private final TenantScope scope;
    private final MakeBoard makeBoard;
    private final Outbox outbox;
    private final Messages messages;

    public BoardController(TenantScope scope, MakeBoard makeBoard, Outbox outbox, Messages messages) {
        this.scope = scope;
        this.makeBoard = makeBoard;
        this.outbox = outbox;
        this.messages = messages;
    }

    @Get("{?utvalg,mine}")
    public HttpResponse<?> show(
            HttpRequest<?> request, @QueryValue Optional<String> utvalg, @QueryValue Optional<String> mine) {
        return scope.serve(
                request,
                caller -> working(caller, "/arbeidsflaten", () -> {
                    Board board = makeBoard.handle(
                            caller, utvalg.filter(code -> CODE.matcher(code).matches()), mine.isPresent());
                    Map<String, Object> model = new HashMap<>();
                    model.put("board", board);
                    model.put("only", utvalg.orElse(""));
                    model.put("mine", mine.isPresent());
                    model.put("most", MOST_LINES);
                    return Page.of("duties/board", model);
                }));
    }

    @Get("/e-post")
    public HttpResponse<?> mails(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> working(caller, "/arbeidsflaten/e-post", () -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put(
                            "mails",
                            outbox.failed(caller.tenant().id(), MAILS).stream()
                                    .map(failed -> new FailedMail(
                                            Prefix.MESSAGE.show(failed.id()),
                                            failed.subject(),
                                            failed.attempts(),
                                            failed.lastError(),
                                            failed.writtenAt().atZone(Clocks.OSLO)))
                                    .toList());
                    model.put(
                            "crumbs",
                            List.of(NavLink.of(
                                    messages.text("duties.title", caller.language())
                                            .orElseThrow(),
                                    "/arbeidsflaten")));
                    return Page.of("duties/mails", model);
                }));
    }

    @Post("/e-post")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> sendAgain(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> working(caller, "/arbeidsflaten/e-post", () -> {
                    Prefix.MESSAGE
                            .read(form.text("melding"))
                            .ifPresent(id -> outbox.sendAgain(caller.tenant().id(), id));
                    return SeeOther.to("/arbeidsflaten/e-post");
                }));
    }

    private static Answer working(Caller caller, String page, Supplier<Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + page.replace("/", "%2F"));
        }
        return MainMenu.works(caller) ? work.get() : Problem.of(ErrorKind.FORBIDDEN);
    }
}
