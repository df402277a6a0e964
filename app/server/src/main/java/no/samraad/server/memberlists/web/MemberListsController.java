package no.samraad.server.memberlists.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Download;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.FormWithFile;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.memberlists.Column;
import no.samraad.server.memberlists.ListedRow;
import no.samraad.server.memberlists.MemberLists;
import no.samraad.server.memberlists.Table;
import no.samraad.server.memberlists.TableFile;
import org.jspecify.annotations.Nullable;

/** The secretary hands in a list of members, sees what each row would do, and stores it or throws it away. */
@Controller(value = "/personer/import", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class MemberListsController {
    private static final String PATH = "/personer/import";
    private static final int PAGE = 50;
    private static final int LONGEST_REASON = 2_000;

    private final TenantScope scope;
    private final MemberLists lists;
    private final Messages messages;

    public MemberListsController(TenantScope scope, MemberLists lists, Messages messages) {
        this.scope = scope;
        this.lists = lists;
        this.messages = messages;
    }

    @Get("{?lagret,utelatt}")
    public HttpResponse<?> form(
            HttpRequest<?> request, @QueryValue Optional<Integer> lagret, @QueryValue Optional<Integer> utelatt) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        PATH,
                        () -> page(caller, Form.empty(), FieldErrors.none())
                                .with("stored", Math.clamp(lagret.orElse(-1), -1, TableFile.MOST_ROWS))
                                .with("left", Math.clamp(utelatt.orElse(0), 0, TableFile.MOST_ROWS))));
    }

    /** An empty list to fill in, with the headings and a row that shows how. */
    @Get("/mal.csv")
    public HttpResponse<?> template(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, PATH, () -> {
                    String example = messages.text("memberlists.template.row", caller.language())
                            .orElseThrow();
                    return new Download(
                            ("\ufeff" + Column.headings() + "\r\n" + example + "\r\n").getBytes(StandardCharsets.UTF_8),
                            "text/csv; charset=utf-8",
                            "medlemsliste.csv");
                }));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> paste(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return handIn(request, FormWithFile.of(Form.of(fields)));
    }

    /** The same as the page sends it, with a file where one was chosen. */
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public HttpResponse<?> send(HttpRequest<?> request, @Body MultipartBody body) {
        return handIn(request, FormWithFile.of(body));
    }

    private HttpResponse<?> handIn(HttpRequest<?> request, FormWithFile sent) {
        return scope.act(
                request,
                sent.form(),
                caller -> PATH,
                (caller, form) -> asSecretary(caller, PATH, () -> {
                    if (sent.file().isEmpty() && form.text("liste").isEmpty()) {
                        return refused(caller, form, FieldErrors.none().and("fil", "memberlists.error.nothing"));
                    }
                    String field = sent.file().isPresent() ? "fil" : "liste";
                    return switch (sent.file().map(TableFile::of).orElseGet(() -> TableFile.of(form.text("liste")))) {
                        case TableFile.Read.Not(TableFile.Why why) ->
                            refused(caller, form, FieldErrors.none().and(field, "memberlists.error." + code(why)));
                        case TableFile.Read.Found(Table table) -> found(caller, form, field, table);
                    };
                }));
    }

    private Answer found(Caller caller, Form form, String field, Table table) {
        List<Optional<Column>> columns =
                table.headings().stream().map(Column::of).toList();
        if (columns.stream().noneMatch(Optional.of(Column.NAME)::equals)) {
            return refused(
                    caller,
                    form,
                    FieldErrors.none()
                            .and(
                                    field,
                                    "memberlists.error.headings",
                                    Column.headings().replace(";", ", ")));
        }
        Optional<Column> twice = columns.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(column -> column, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
        return twice.map(column -> refused(
                        caller,
                        form,
                        FieldErrors.none().and(field, "memberlists.error.column-twice", column.heading())))
                .orElseGet(() -> SeeOther.to(PATH + "/" + lists.handIn(caller, table)));
    }

    private static String code(TableFile.Why why) {
        return switch (why) {
            case EMPTY -> "empty";
            case TOO_LARGE -> "too-large";
            case TOO_MANY_ROWS -> "too-many";
            case NOT_A_TABLE -> "not-a-table";
        };
    }

    private Answer refused(Caller caller, Form form, FieldErrors errors) {
        return page(caller, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Page page(Caller caller, Form form, FieldErrors errors) {
        return Page.of("memberlists/new", Map.of())
                .with("form", form)
                .with("errors", errors)
                .with(
                        "headings",
                        Stream.of(Column.values()).map(Column::heading).toList())
                .with(
                        "waiting",
                        lists.waiting(caller).stream()
                                .map(list -> new WaitingList(
                                        PATH + "/" + list.id(), list.madeAt().atZone(Clocks.OSLO)))
                                .toList())
                .with("stored", -1)
                .with("left", 0);
    }

    @Get("/{list}{?side}")
    public HttpResponse<?> show(HttpRequest<?> request, UUID list, @QueryValue Optional<Integer> side) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        PATH + "/" + list,
                        () -> lists.find(caller, list)
                                .<Answer>map(found -> shown(found, side.orElse(1), Form.empty(), FieldErrors.none()))
                                .orElseGet(Problem::notFound)));
    }

    /** What is wrong, as a file to mend it by. */
    @Get("/{list}/feil.csv")
    public HttpResponse<?> faults(HttpRequest<?> request, UUID list) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        PATH + "/" + list,
                        () -> lists.find(caller, list)
                                .<Answer>map(found -> new Download(
                                        file(caller, found).getBytes(StandardCharsets.UTF_8),
                                        "text/csv; charset=utf-8",
                                        "feil.csv"))
                                .orElseGet(Problem::notFound)));
    }

    private String file(Caller caller, MemberLists.Waiting list) {
        StringBuilder csv = new StringBuilder("\ufeff");
        Stream.of("row", "column", "read", "why")
                .map(each -> messages.text("memberlists.column." + each, caller.language())
                        .orElse(each))
                .forEach(heading -> csv.append(cell(heading)).append(';'));
        csv.append("\r\n");
        for (ListedRow row : list.wrong()) {
            for (ListedRow.RowFault fault : row.faults()) {
                String why = messages.text(
                                fault.why().key(),
                                caller.language(),
                                fault.why().arguments().toArray())
                        .orElse("");
                csv.append(row.number()).append(';');
                Stream.of(fault.column(), fault.read(), why)
                        .forEach(each -> csv.append(cell(each)).append(';'));
                csv.append("\r\n");
            }
        }
        return csv.toString();
    }

    /** Quoted, and never begun with what a spreadsheet takes for a formula. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    @Post("/{list}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> decide(HttpRequest<?> request, UUID list, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> PATH,
                (caller, form) -> asSecretary(caller, PATH + "/" + list, () -> {
                    int version = form.version().orElse(-1);
                    return switch (form.text("gjor")) {
                        case "forkast" ->
                            switch (lists.throwAway(caller, list, version)) {
                                case AWAY -> SeeOther.to(PATH);
                                case STALE -> Problem.of(ErrorKind.STALE).keeping(form);
                            };
                        case "lagre" -> stored(caller, list, version, form);
                        default -> Problem.of(ErrorKind.INVALID).keeping(form);
                    };
                }));
    }

    private Answer stored(Caller caller, UUID list, int version, Form form) {
        String reason = form.text("begrunnelse");
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            FieldErrors errors = FieldErrors.none().and("begrunnelse", "form.error.long", LONGEST_REASON);
            return lists.find(caller, list)
                    .<Answer>map(found -> shown(found, 1, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY))
                    .orElseGet(Problem::notFound);
        }
        return switch (lists.store(
                caller, list, version, form.text("uten").equals("ja"), reason, form.idempotencyKey())) {
            case MemberLists.Outcome.Stored(int rows, int left) ->
                SeeOther.to(PATH + "?lagret=" + rows + "&utelatt=" + left);
            case MemberLists.Outcome.NotChosen(MemberLists.Waiting found) ->
                shown(found, 1, form, FieldErrors.none().and("uten", "memberlists.error.choose"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case MemberLists.Outcome.NeedsReason(MemberLists.Waiting found) ->
                shown(found, 1, form, FieldErrors.none().and("begrunnelse", "memberlists.error.reason"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case MemberLists.Outcome.Changed(MemberLists.Waiting found) ->
                shown(found, 1, form, FieldErrors.none().and("lagre", "memberlists.error.changed"))
                        .withStatus(HttpStatus.CONFLICT);
            case MemberLists.Outcome.Gone _ -> Problem.of(ErrorKind.STALE).keeping(form);
        };
    }

    private static Page shown(MemberLists.Waiting list, int side, Form form, FieldErrors errors) {
        List<ListedRow> right = list.right();
        int pages = Math.max(1, (Math.max(right.size(), list.wrong().size()) + PAGE - 1) / PAGE);
        int page = Math.clamp(side, 1, pages);
        return Page.of("memberlists/preview", Map.of())
                .with("list", list)
                .with("path", PATH + "/" + list.id())
                .with("right", part(right, page))
                .with("wrong", part(list.wrong(), page))
                .with("page", page)
                .with("pages", pages)
                .with("form", form)
                .with("errors", errors);
    }

    private static List<ListedRow> part(List<ListedRow> rows, int page) {
        return rows.stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList();
    }

    private static Answer asSecretary(Caller caller, String page, Supplier<Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        }
        return caller.roles().contains(Role.SECRETARY) ? work.get() : Problem.of(ErrorKind.FORBIDDEN);
    }
}
