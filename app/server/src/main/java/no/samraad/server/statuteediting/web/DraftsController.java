package no.samraad.server.statuteediting.web;

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
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.FormWithFile;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.DraftLine;
import no.samraad.server.statuteediting.Drafts;
import no.samraad.server.statuteediting.StartDraft;
import no.samraad.statutes.format.Fault;
import org.jspecify.annotations.Nullable;

/** The list of drafts, and how one is begun. */
@Controller(value = "/vedtekter/utkast", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class DraftsController {
    private final TenantScope scope;
    private final Desk desk;
    private final Drafts drafts;
    private final StartDraft start;

    public DraftsController(TenantScope scope, Desk desk, Drafts drafts, StartDraft start) {
        this.scope = scope;
        this.desk = desk;
        this.drafts = drafts;
        this.start = start;
    }

    /**
     * A draft in the list.
     *
     * @param state the key of its state
     * @param kind the key of its kind
     * @param basedOn null when it began empty
     */
    public record Line(
            String path,
            int number,
            String title,
            String state,
            String kind,
            @Nullable LocalDate basedOn,
            String by,
            ZonedDateTime at) {
        static Line of(DraftLine row) {
            return new Line(
                    "/vedtekter/utkast/" + row.number(),
                    row.number(),
                    row.title(),
                    "statuteediting.state." + row.state(),
                    "statutebook.kind." + row.kind(),
                    row.basedOnInForceFrom(),
                    Optional.ofNullable(row.changedByName()).orElse(""),
                    row.changedAt().atZone(Clocks.OSLO));
        }
    }

    @Get
    public HttpResponse<?> list(HttpRequest<?> request, @QueryValue("side") Optional<Integer> side) {
        return scope.serve(
                request,
                caller -> desk.reading(caller, request, reader -> {
                    int page = Math.clamp(side.orElse(0), 0, 10_000);
                    List<DraftLine> found = drafts.list(reader, page);
                    Map<String, Object> model = new HashMap<>();
                    model.put(
                            "lines",
                            found.stream().limit(Drafts.PAGE).map(Line::of).toList());
                    model.put("next", found.size() > Drafts.PAGE ? "/vedtekter/utkast?side=" + (page + 1) : "");
                    model.put("writes", DraftAccess.writes(reader));
                    model.put("crumbs", desk.crumbs(reader, Optional.empty()).subList(0, 1));
                    return Page.of("statuteediting/list", model);
                }));
    }

    @Get("/ny")
    public HttpResponse<?> form(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> desk.reading(
                        caller,
                        request,
                        reader -> DraftAccess.writes(reader)
                                ? page(
                                        reader,
                                        Form.of(Map.of("fra", "gjeldende", "dag", typed(reader.today()))),
                                        FieldErrors.none(),
                                        List.of())
                                : Problem.of(ErrorKind.FORBIDDEN)));
    }

    private static String typed(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("dd.MM.uuuu", java.util.Locale.ROOT)
                .format(day);
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> start(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return start(request, FormWithFile.of(Form.of(fields)));
    }

    /** The same as the page sends it, with a file where one was chosen. */
    @Post("/ny")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public HttpResponse<?> startWithFile(HttpRequest<?> request, @Body MultipartBody body) {
        return start(request, FormWithFile.of(body));
    }

    private HttpResponse<?> start(HttpRequest<?> request, FormWithFile sent) {
        return scope.act(
                request,
                sent.form(),
                (caller, form) -> desk.reading(
                        caller,
                        request,
                        reader -> DraftAccess.writes(reader)
                                ? started(reader, form, sent.file())
                                : Problem.of(ErrorKind.FORBIDDEN)));
    }

    private Answer started(Caller caller, Form form, Optional<byte[]> file) {
        if (form.text("tittel").length() > Drafts.LONGEST_TITLE) {
            return refused(caller, form, FieldErrors.none().and("tittel", "rules.error.long", Drafts.LONGEST_TITLE));
        }
        return switch (form.text("fra")) {
            case "gjeldende" -> {
                Optional<LocalDate> day = DayTyped.of(form.text("dag"));
                yield day.isEmpty()
                        ? refused(caller, form, FieldErrors.none().and("dag", "form.error.date"))
                        : start(
                                caller,
                                form,
                                new StartDraft.Source.InForce(
                                        new DocumentId(blankAs(form.text("dokument"))), day.get()));
            }
            case "tom" -> empty(caller, form);
            case "mal" ->
                Offer.all().stream()
                        .filter(offer -> offer.code().equals(form.text("mal")))
                        .findFirst()
                        .map(offer -> start(caller, form, new StartDraft.Source.Template(offer.document())))
                        .orElseGet(() -> refused(
                                caller, form, FieldErrors.none().and("mal", "statuteediting.new.error.template")));
            case "tekst" ->
                switch (Desk.brought(form, file)) {
                    case Desk.Brought.Usable(StatutesDocument document) ->
                        start(caller, form, new StartDraft.Source.Brought(document));
                    case Desk.Brought.Unusable(Form shown, List<Fault> faults) ->
                        page(caller, shown, FieldErrors.none().and("innhold", "statuteediting.import.unusable"), faults)
                                .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                };
            default -> refused(caller, form, FieldErrors.none().and("fra", "statuteediting.new.error.from"));
        };
    }

    private static String blankAs(String document) {
        return document.isEmpty() ? "-" : document;
    }

    private Answer empty(Caller caller, Form form) {
        FieldErrors errors = FieldErrors.none();
        String title = form.text("tittel");
        if (title.isEmpty()) {
            errors = errors.and("tittel", "statuteediting.new.error.title");
        }
        DocumentKind kind = null;
        for (DocumentKind each : DocumentKind.values()) {
            if (each.name().toLowerCase(java.util.Locale.ROOT).equals(form.text("slag"))) {
                kind = each;
            }
        }
        if (kind == null) {
            errors = errors.and("slag", "statuteediting.new.error.kind");
        }
        if (!form.text("kode").matches("[a-z][a-z0-9-]{0,60}")) {
            errors = errors.and("kode", "statuteediting.new.error.code");
        }
        if (kind == null || !errors.isEmpty()) {
            return refused(caller, form, errors);
        }
        return start(
                caller,
                form,
                new StartDraft.Source.Empty(
                        kind, new DocumentId(form.text("kode")), new LocalText(Map.of(Desk.engine(caller), title))));
    }

    private Answer start(Caller caller, Form form, StartDraft.Source source) {
        return switch (start.handle(caller, new StartDraft.Command(source, form.idempotencyKey()))) {
            case StartDraft.Outcome.Started(int number) -> SeeOther.to("/vedtekter/utkast/" + number);
            case StartDraft.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
            case StartDraft.Outcome.NotInForce _ ->
                refused(caller, form, FieldErrors.none().and("dokument", "statuteediting.new.error.none"));
            case StartDraft.Outcome.BadCode _ ->
                refused(
                        caller,
                        form,
                        FieldErrors.none()
                                .and(
                                        form.text("fra").equals("tom") ? "kode" : "innhold",
                                        "statuteediting.new.error.code"));
            case StartDraft.Outcome.OtherKind _ ->
                refused(
                        caller,
                        form,
                        FieldErrors.none()
                                .and(
                                        form.text("fra").equals("tom") ? "kode" : "innhold",
                                        "statuteediting.new.error.other-kind"));
            case StartDraft.Outcome.TooLong _ ->
                refused(caller, form, FieldErrors.none().and("innhold", "statuteediting.refused.long"));
        };
    }

    private Page refused(Caller caller, Form form, FieldErrors errors) {
        return page(caller, form, errors, List.of()).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Page page(Caller caller, Form form, FieldErrors errors, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        List<Choice> documents = new ArrayList<>();
        List<StatutesDocument> inForce = desk.today(caller).rules().documents();
        inForce.forEach(
                document -> documents.add(Choice.of(document.id().value(), Desk.words(document.title(), caller))));
        model.put("documents", documents);
        model.put(
                "kinds",
                java.util.Arrays.stream(DocumentKind.values())
                        .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                        .map(kind -> Choice.of(kind, desk.text(caller, "statutebook.kind." + kind)))
                        .toList());
        model.put("form", form);
        model.put("errors", errors);
        List<FaultView> shown = FaultView.of(faults, form.typed("innhold"), caller);
        model.put("faults", shown);
        model.put("source", SourceView.of(form.typed("innhold"), shown));
        model.put(
                "templates",
                Offer.all().stream()
                        .map(offer -> Choice.of(
                                offer.code(), Desk.words(offer.document().title(), caller)))
                        .toList());
        model.put("crumbs", desk.crumbs(caller, Optional.empty()));
        return Page.of("statuteediting/new", model);
    }
}
