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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.statuteediting.Change;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.EditDocument;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph in its languages, saved while one writes. */
@Controller(value = "/vedtekter/utkast/{draft}", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ParagraphController {
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_TEXT = 20_000;
    private static final String VIEW = "statuteediting/paragraph";

    private final Desk desk;

    public ParagraphController(Desk desk) {
        this.desk = desk;
    }

    @Get("/paragraf-ny")
    public HttpResponse<?> fresh(HttpRequest<?> request, String draft, @QueryValue("etter") Optional<String> etter) {
        return desk.writes(
                request,
                draft,
                (caller, found) -> page(
                        caller,
                        found,
                        Optional.empty(),
                        Form.of(Map.of("etter", etter.orElse(""))),
                        FieldErrors.none(),
                        ""));
    }

    @Post("/paragraf-ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> add(HttpRequest<?> request, String draft, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(request, draft, Form.of(fields), this::added);
    }

    private Answer added(Desk.Sent sent) {
        Form form = sent.form();
        FieldErrors errors = errors(form);
        if (!errors.isEmpty()) {
            return page(sent.caller(), sent.draft(), Optional.empty(), form, errors, "")
                    .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Paragraph paragraph = new Paragraph(
                EditDocument.idFor(sent.draft().document(), form.text("merke")),
                form.text("merke"),
                new LocalText(texts(form, "tekst_")),
                List.of(),
                notEnforced(form));
        return desk.save(
                sent,
                EditDocument.added(sent.draft().document(), form.text("etter"), paragraph),
                new Change(Change.What.PARAGRAPH_ADDED, paragraph.label()),
                now -> SeeOther.to(now.path() + "#" + paragraph.id().value()),
                (now, key) -> page(sent.caller(), now, Optional.empty(), form, FieldErrors.none(), key));
    }

    @Get("/paragraf/{paragraph}")
    public HttpResponse<?> form(HttpRequest<?> request, String draft, String paragraph) {
        return desk.writes(
                request,
                draft,
                (caller, found) -> EditDocument.paragraph(found.document(), paragraph)
                        .<Answer>map(
                                there -> page(caller, found, Optional.of(there), filled(there), FieldErrors.none(), ""))
                        .orElseGet(Problem::notFound));
    }

    @Post("/paragraf/{paragraph}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> save(
            HttpRequest<?> request, String draft, String paragraph, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(
                request,
                draft,
                Form.of(fields),
                sent -> saved(
                        sent,
                        paragraph,
                        sent.form().idempotencyKey(),
                        (now, there) ->
                                SeeOther.to(now.path() + "#" + there.id().value())));
    }

    /** The same while one writes: the page again, of which the browser takes the line that says when it was saved. */
    @Post("/paragraf/{paragraph}/lagre")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> keep(
            HttpRequest<?> request, String draft, String paragraph, @Nullable @Body Map<String, Object> fields) {
        return desk.keeps(
                request,
                draft,
                Form.of(fields),
                sent -> saved(
                        sent,
                        paragraph,
                        Optional.empty(),
                        (now, there) -> page(
                                        sent.caller(), now, Optional.of(there), sent.form(), FieldErrors.none(), "")
                                .with(
                                        "saved",
                                        sent.caller()
                                                .recordedAt()
                                                .atZone(Clocks.OSLO)
                                                .toLocalTime())));
    }

    private Answer saved(Desk.Sent sent, String id, Optional<UUID> once, BiFunction<Draft, Paragraph, Answer> done) {
        Form form = sent.form();
        Optional<Paragraph> there = EditDocument.paragraph(sent.draft().document(), id);
        if (there.isEmpty()) {
            return Problem.notFound().keeping(form);
        }
        FieldErrors errors = errors(form);
        if (!errors.isEmpty()) {
            return page(sent.caller(), sent.draft(), there, form, errors, "")
                    .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Paragraph paragraph = new Paragraph(
                there.get().id(),
                form.text("merke"),
                new LocalText(texts(form, "tekst_")),
                there.get().rules(),
                notEnforced(form));
        return desk.save(
                sent,
                EditDocument.replaced(sent.draft().document(), paragraph),
                new Change(Change.What.TEXT, paragraph.label()),
                once,
                now -> done.apply(now, paragraph),
                (now, key) -> page(
                        sent.caller(),
                        now,
                        Optional.of(EditDocument.paragraph(now.document(), id).orElse(paragraph)),
                        form,
                        FieldErrors.none(),
                        key));
    }

    private static FieldErrors errors(Form form) {
        FieldErrors errors = FieldErrors.none();
        if (form.text("merke").isEmpty()) {
            errors = errors.and("merke", "rules.error.missing");
        } else if (form.text("merke").length() > LONGEST_LABEL) {
            errors = errors.and("merke", "rules.error.long", LONGEST_LABEL);
        }
        if (texts(form, "tekst_").isEmpty()) {
            errors = errors.and("tekst_nb", "rules.error.missing");
        }
        for (String prefix : List.of("tekst_", "uten_")) {
            for (Map.Entry<Language, String> text : texts(form, prefix).entrySet()) {
                if (text.getValue().length() > LONGEST_TEXT) {
                    errors = errors.and(prefix + code(text.getKey()), "rules.error.long", LONGEST_TEXT);
                }
            }
        }
        return errors;
    }

    private static @Nullable LocalText notEnforced(Form form) {
        Map<Language, String> texts = texts(form, "uten_");
        return texts.isEmpty() ? null : new LocalText(texts);
    }

    private static Map<Language, String> texts(Form form, String prefix) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = form.text(prefix + code(language));
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static Form filled(Paragraph paragraph) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("merke", paragraph.label());
        paragraph.text().byLanguage().forEach((language, text) -> fields.put("tekst_" + code(language), text));
        if (paragraph.notEnforced() != null) {
            paragraph
                    .notEnforced()
                    .byLanguage()
                    .forEach((language, text) -> fields.put("uten_" + code(language), text));
        }
        return Form.of(fields);
    }

    private Page page(
            Caller caller, Draft draft, Optional<Paragraph> paragraph, Form form, FieldErrors errors, String refused) {
        Map<String, Object> model = desk.model(caller, draft);
        String path = paragraph
                .map(there -> draft.path() + "/paragraf/" + there.id().value())
                .orElse(draft.path() + "/paragraf-ny");
        model.put("path", path);
        model.put(
                "back",
                paragraph.map(there -> draft.path() + "#" + there.id().value()).orElse(draft.path()));
        model.put("keep", paragraph.isPresent() && draft.open() ? path + "/lagre" : "");
        model.put("label", paragraph.map(Paragraph::label).orElse(""));
        model.put(
                "now", paragraph.map(there -> Desk.words(there.text(), caller)).orElse(""));
        model.put("form", form);
        model.put("errors", errors);
        model.put("refused", refused);
        model.put("saved", null);
        return Page.of(VIEW, model);
    }
}
