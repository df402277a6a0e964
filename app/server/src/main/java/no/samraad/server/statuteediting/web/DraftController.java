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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Download;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.FormWithFile;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.examples.RunExamples;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.server.statuteediting.Change;
import no.samraad.server.statuteediting.Difference;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftSaveRow;
import no.samraad.server.statuteediting.Drafts;
import no.samraad.server.statuteediting.EditDocument;
import no.samraad.server.statuteediting.RestoreDraft;
import no.samraad.server.statuteediting.WithdrawDraft;
import no.samraad.statutes.format.Fault;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/** One draft: as a document, against the version in force, as a text in and out, and its log. */
@Controller(value = "/vedtekter/utkast/{draft}", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class DraftController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Desk desk;
    private final Drafts drafts;
    private final RestoreDraft restore;
    private final WithdrawDraft withdraw;
    private final RunExamples examples;

    public DraftController(
            Desk desk, Drafts drafts, RestoreDraft restore, WithdrawDraft withdraw, RunExamples examples) {
        this.desk = desk;
        this.drafts = drafts;
        this.restore = restore;
        this.withdraw = withdraw;
        this.examples = examples;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String draft) {
        return desk.reads(request, draft, (caller, found) -> document(caller, found, ""));
    }

    private Page document(Caller caller, Draft draft, String refused) {
        Map<String, Object> model = desk.model(caller, draft);
        StatuteBook.Opened opened = desk.opened(caller, draft);
        model.put(
                "view",
                DraftView.of(
                        draft,
                        opened,
                        desk.before(opened, draft),
                        examples.of(caller.tenant().id(), draft.document(), caller.today()),
                        caller));
        model.put("refused", refused);
        return Page.of("statuteediting/draft", model);
    }

    // The document's paragraphs, as a whole

    @Post("/paragraf/{paragraph}/flytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> move(
            HttpRequest<?> request, String draft, String paragraph, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(
                request,
                draft,
                Form.of(fields),
                sent -> withParagraph(
                        sent,
                        paragraph,
                        there -> saved(
                                sent,
                                EditDocument.moved(
                                        sent.draft().document(),
                                        paragraph,
                                        sent.form().text("retning").equals("opp")
                                                ? EditDocument.Way.UP
                                                : EditDocument.Way.DOWN),
                                new Change(Change.What.PARAGRAPH_MOVED, there.label()),
                                "#" + paragraph)));
    }

    @Post("/paragraf/{paragraph}/fjern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> remove(
            HttpRequest<?> request, String draft, String paragraph, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(
                request,
                draft,
                Form.of(fields),
                sent -> withParagraph(
                        sent,
                        paragraph,
                        there -> saved(
                                sent,
                                EditDocument.without(sent.draft().document(), paragraph),
                                new Change(Change.What.PARAGRAPH_REMOVED, there.label()),
                                "/logg")));
    }

    @Post("/regel/{rule}/fjern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> removeRule(
            HttpRequest<?> request, String draft, String rule, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(
                request,
                draft,
                Form.of(fields),
                sent -> EditDocument.paragraphOfRule(sent.draft().document(), rule)
                        .map(there -> saved(
                                sent,
                                EditDocument.unruled(sent.draft().document(), rule),
                                new Change(Change.What.RULE_REMOVED, there.label()),
                                "#" + there.id().value()))
                        .orElseGet(Problem::notFound));
    }

    private static Answer withParagraph(Desk.Sent sent, String id, Function<Paragraph, Answer> work) {
        return EditDocument.paragraph(sent.draft().document(), id).map(work).orElseGet(Problem::notFound);
    }

    private Answer saved(Desk.Sent sent, StatutesDocument document, Change change, String place) {
        return desk.save(
                sent,
                document,
                change,
                now -> SeeOther.to(now.path() + place),
                (now, key) -> document(sent.caller(), now, key));
    }

    // Its heading

    @Get("/hode")
    public HttpResponse<?> heading(HttpRequest<?> request, String draft) {
        return desk.writes(
                request,
                draft,
                (caller, found) -> headingPage(caller, found, headingForm(found), FieldErrors.none(), ""));
    }

    @Post("/hode")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> saveHeading(
            HttpRequest<?> request, String draft, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(request, draft, Form.of(fields), this::headingSaved);
    }

    private static Form headingForm(Draft draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        draft.document()
                .title()
                .byLanguage()
                .forEach((language, words) ->
                        fields.put("tittel_" + language.name().toLowerCase(Locale.ROOT), words));
        fields.put("fra", DAY.format(draft.document().inForceFrom()));
        return Form.of(fields);
    }

    private Answer headingSaved(Desk.Sent sent) {
        Form form = sent.form();
        FieldErrors errors = FieldErrors.none();
        Map<Language, String> title = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String field = "tittel_" + language.name().toLowerCase(Locale.ROOT);
            String words = form.text(field);
            if (words.length() > Drafts.LONGEST_TITLE) {
                errors = errors.and(field, "rules.error.long", Drafts.LONGEST_TITLE);
            } else if (!words.isEmpty()) {
                title.put(language, words);
            }
        }
        if (title.isEmpty() && errors.isEmpty()) {
            errors = errors.and("tittel_nb", "statuteediting.new.error.title");
        }
        Optional<LocalDate> from = DayTyped.of(form.text("fra"));
        if (from.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        if (!errors.isEmpty()) {
            return headingPage(sent.caller(), sent.draft(), form, errors, "")
                    .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return desk.save(
                sent,
                EditDocument.headed(sent.draft().document(), new LocalText(title), from.orElseThrow()),
                Change.of(Change.What.HEADING),
                now -> SeeOther.to(now.path()),
                (now, key) -> headingPage(sent.caller(), now, form, FieldErrors.none(), key));
    }

    private Page headingPage(Caller caller, Draft draft, Form form, FieldErrors errors, String refused) {
        Map<String, Object> model = desk.model(caller, draft);
        model.put("form", form);
        model.put("errors", errors);
        model.put("refused", refused);
        return Page.of("statuteediting/heading", model);
    }

    // Laid aside and taken up

    @Post("/tilstand")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> settle(HttpRequest<?> request, String draft, @Nullable @Body Map<String, Object> fields) {
        return desk.keeps(request, draft, Form.of(fields), sent -> switch (withdraw.handle(
                sent.caller(),
                new WithdrawDraft.Command(
                        sent.draft().number(),
                        sent.form().version().orElse(0),
                        sent.form().text("gjor").equals("ta-opp")
                                ? WithdrawDraft.Want.TAKE_UP
                                : WithdrawDraft.Want.LAY_ASIDE,
                        sent.form().idempotencyKey()))) {
            case WithdrawDraft.Outcome.Done(Draft now) -> SeeOther.to(now.path());
            case WithdrawDraft.Outcome.Stale(Draft now) ->
                document(sent.caller(), now, "statuteediting.refused.stale").withStatus(HttpStatus.CONFLICT);
            case WithdrawDraft.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
            case WithdrawDraft.Outcome.NotFound _ -> Problem.notFound();
        });
    }

    // Against the version in force

    @Get("/endringer")
    public HttpResponse<?> changes(HttpRequest<?> request, String draft) {
        return desk.reads(request, draft, (caller, found) -> {
            StatuteBook.Opened opened = desk.opened(caller, found);
            Optional<StatutesDocument> before = desk.before(opened, found);
            Map<String, Object> model = desk.model(caller, found);
            model.put("before", before.map(StatutesDocument::inForceFrom).orElse(null));
            model.put(
                    "difference",
                    before.map(version -> Difference.between(
                                    version, found.document(), desk.sentences(caller, opened), Desk.engine(caller)))
                            .orElse(null));
            return Page.of("statuteediting/changes", model);
        });
    }

    // As a text, in and out

    @Get("/eksport.yaml")
    public HttpResponse<?> yaml(HttpRequest<?> request, String draft) {
        return desk.reads(
                request,
                draft,
                (caller, found) -> download(found, RecordText.yaml(found.document()), "application/yaml", ".yaml"));
    }

    @Get("/eksport.json")
    public HttpResponse<?> json(HttpRequest<?> request, String draft) {
        return desk.reads(
                request,
                draft,
                (caller, found) -> download(
                        found, RecordText.canonical(found.document()).toString(), "application/json", ".json"));
    }

    private static Download download(Draft draft, String text, String type, String ending) {
        return new Download(
                text.getBytes(StandardCharsets.UTF_8),
                type,
                draft.document().id().value() + "-utkast-" + draft.number() + ending);
    }

    @Get("/import")
    public HttpResponse<?> importForm(HttpRequest<?> request, String draft) {
        return desk.writes(
                request,
                draft,
                (caller, found) -> importPage(
                        caller, found, Form.of(Map.of("innhold", RecordText.yaml(found.document()))), List.of(), ""));
    }

    @Post("/import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> bringIn(HttpRequest<?> request, String draft, @Nullable @Body Map<String, Object> fields) {
        return bringIn(request, draft, FormWithFile.of(Form.of(fields)));
    }

    /** The same as the page sends it, with a file where one was chosen. */
    @Post("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public HttpResponse<?> bringInFile(HttpRequest<?> request, String draft, @Body MultipartBody body) {
        return bringIn(request, draft, FormWithFile.of(body));
    }

    private HttpResponse<?> bringIn(HttpRequest<?> request, String draft, FormWithFile whole) {
        return desk.changes(request, draft, whole.form(), sent -> switch (Desk.brought(sent.form(), whole.file())) {
            case Desk.Brought.Usable(StatutesDocument document) ->
                desk.save(
                        sent,
                        document,
                        Change.of(Change.What.IMPORTED),
                        now -> SeeOther.to(now.path()),
                        (now, key) -> importPage(sent.caller(), now, sent.form(), List.of(), key));
            case Desk.Brought.Unusable(Form shown, List<Fault> faults) ->
                importPage(sent.caller(), sent.draft(), shown, faults, "").withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        });
    }

    private Page importPage(Caller caller, Draft draft, Form form, List<Fault> faults, String refused) {
        Map<String, Object> model = desk.model(caller, draft);
        model.put("form", form);
        List<FaultView> shown = FaultView.of(faults, form.typed("innhold"), caller);
        model.put("faults", shown);
        model.put("source", SourceView.of(form.typed("innhold"), shown));
        model.put(
                "errors",
                faults.isEmpty()
                        ? FieldErrors.none()
                        : FieldErrors.none().and("innhold", "statuteediting.import.unusable"));
        model.put("refused", refused);
        return Page.of("statuteediting/import", model);
    }

    // Its log

    /**
     * One save.
     *
     * @param change the key of what was done
     */
    public record SaveLine(int version, String change, String place, String by, ZonedDateTime at, boolean current) {
        static SaveLine of(DraftSaveRow row, Draft draft) {
            return new SaveLine(
                    row.version(),
                    "statuteediting.change." + row.change(),
                    row.place(),
                    Optional.ofNullable(row.savedByName()).orElse(""),
                    row.savedAt().atZone(Clocks.OSLO),
                    row.version() == draft.version());
        }
    }

    @Get("/logg")
    public HttpResponse<?> log(HttpRequest<?> request, String draft, @QueryValue("side") Optional<Integer> side) {
        return desk.reads(request, draft, (caller, found) -> logPage(caller, found, side.orElse(0), ""));
    }

    private Page logPage(Caller caller, Draft draft, int side, String refused) {
        int page = Math.clamp(side, 0, 10_000);
        List<DraftSaveRow> found = drafts.saves(caller, draft, page);
        Map<String, Object> model = desk.model(caller, draft);
        model.put(
                "saves",
                found.stream()
                        .limit(Drafts.PAGE)
                        .map(row -> SaveLine.of(row, draft))
                        .toList());
        model.put("next", found.size() > Drafts.PAGE ? draft.path() + "/logg?side=" + (page + 1) : "");
        model.put("refused", refused);
        return Page.of("statuteediting/log", model);
    }

    @Post("/logg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> restore(HttpRequest<?> request, String draft, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(
                request,
                draft,
                Form.of(fields),
                sent -> Desk.of(
                        restore.handle(
                                sent.caller(),
                                new RestoreDraft.Command(
                                        sent.draft().number(),
                                        sent.form().version().orElse(0),
                                        sent.form().number("tilbake").orElse(0),
                                        sent.form().idempotencyKey())),
                        now -> SeeOther.to(now.path()),
                        (now, key) -> logPage(sent.caller(), now, 0, key)));
    }
}
