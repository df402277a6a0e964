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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.server.statuteediting.Change;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.EditDocument;
import no.samraad.server.statuteediting.forms.Rearranged;
import no.samraad.server.statuteediting.forms.RuleCatalogue;
import no.samraad.server.statuteediting.forms.RuleForm;
import no.samraad.server.statuteediting.forms.RuleWords;
import org.jspecify.annotations.Nullable;

/** The rules under a paragraph: chosen from the catalogue, filled in by a form that knows the kind, read back as a sentence. */
@Controller(value = "/vedtekter/utkast/{draft}", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class RuleController {
    private static final String SHOW = "vis";

    private final Desk desk;

    public RuleController(Desk desk) {
        this.desk = desk;
    }

    /**
     * The rule that is worked on.
     *
     * @param path where its form posts to
     */
    private record Place(
            Draft draft, Paragraph paragraph, ProvisionId id, Class<?> kind, String path, Change.What what) {}

    @Get("/regel-ny/{paragraph}{?ord}")
    public HttpResponse<?> catalogue(
            HttpRequest<?> request, String draft, String paragraph, @QueryValue Optional<String> ord) {
        return desk.writes(
                request,
                draft,
                (caller, found) -> EditDocument.paragraph(found.document(), paragraph)
                        .<Answer>map(there -> {
                            String sought = ord.map(String::strip).orElse("");
                            Map<String, Object> model = desk.model(caller, found);
                            model.put("label", there.label());
                            model.put("text", Desk.words(there.text(), caller));
                            model.put("path", found.path() + "/regel-ny/" + paragraph);
                            model.put("sought", sought);
                            List<RuleCatalogue.Family> families = RuleCatalogue.families(desk.words(caller), sought);
                            model.put("families", families);
                            model.put(
                                    "found",
                                    families.stream()
                                            .mapToInt(family -> family.kinds().size())
                                            .sum());
                            return Page.of("statuteediting/catalogue", model);
                        })
                        .orElseGet(Problem::notFound));
    }

    @Get("/regel-ny/{paragraph}/{kind}")
    public HttpResponse<?> fresh(HttpRequest<?> request, String draft, String paragraph, String kind) {
        return desk.writes(
                request,
                draft,
                (caller, found) -> fresh(
                        found,
                        paragraph,
                        kind,
                        place -> page(caller, place, RuleForm.empty(), FieldErrors.none(), "")));
    }

    @Post("/regel-ny/{paragraph}/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> add(
            HttpRequest<?> request,
            String draft,
            String paragraph,
            String kind,
            @Nullable @Body Map<String, Object> fields) {
        return desk.changes(
                request,
                draft,
                Form.of(fields),
                sent -> fresh(sent.draft(), paragraph, kind, place -> submitted(sent, place)));
    }

    @Get("/regel/{rule}")
    public HttpResponse<?> form(HttpRequest<?> request, String draft, String rule) {
        return desk.writes(
                request,
                draft,
                (caller, found) -> standing(
                        found,
                        rule,
                        (place, there) -> page(caller, place, RuleForm.of(there), FieldErrors.none(), "")));
    }

    @Post("/regel/{rule}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> change(
            HttpRequest<?> request, String draft, String rule, @Nullable @Body Map<String, Object> fields) {
        return desk.changes(
                request,
                draft,
                Form.of(fields),
                sent -> standing(sent.draft(), rule, (place, there) -> submitted(sent, place)));
    }

    private static Answer fresh(Draft draft, String paragraph, String kind, Function<Place, Answer> work) {
        Optional<Paragraph> there = EditDocument.paragraph(draft.document(), paragraph);
        Optional<Class<?>> type = RuleCatalogue.kind(kind);
        return there.isEmpty() || type.isEmpty()
                ? Problem.notFound()
                : work.apply(new Place(
                        draft,
                        there.get(),
                        EditDocument.idFor(draft.document(), there.get(), kind),
                        type.get(),
                        draft.path() + "/regel-ny/" + paragraph + "/" + kind,
                        Change.What.RULE_ADDED));
    }

    private static Answer standing(Draft draft, String id, java.util.function.BiFunction<Place, Rule, Answer> work) {
        for (Paragraph paragraph : draft.document().paragraphs()) {
            for (Rule rule : paragraph.rules()) {
                if (rule.id().value().equals(id)) {
                    return work.apply(
                            new Place(
                                    draft,
                                    paragraph,
                                    rule.id(),
                                    rule.provision().getClass(),
                                    draft.path() + "/regel/" + id,
                                    Change.What.RULE_CHANGED),
                            rule);
                }
            }
        }
        return Problem.notFound();
    }

    private Answer submitted(Desk.Sent sent, Place place) {
        Caller caller = sent.caller();
        Form form = sent.form();
        if (Rearranged.asked(form)) {
            return page(caller, place, Rearranged.of(form), FieldErrors.none(), "");
        }
        if (form.text(Rearranged.BUTTON).equals(SHOW)) {
            return page(caller, place, form, FieldErrors.none(), "");
        }
        RuleForm forms = desk.rules(caller, desk.opened(caller, place.draft()), place.draft());
        return switch (forms.read(place.id(), place.kind(), form)) {
            case RuleForm.Reading.Unusable(FieldErrors errors) ->
                page(caller, place, form, errors, "").withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case RuleForm.Reading.Usable(Rule rule) ->
                desk.save(
                        sent,
                        EditDocument.ruled(
                                place.draft().document(), place.paragraph().id(), rule),
                        new Change(place.what(), place.paragraph().label()),
                        now -> SeeOther.to(
                                now.path() + "#" + place.paragraph().id().value()),
                        (now, key) -> page(
                                caller,
                                new Place(now, place.paragraph(), place.id(), place.kind(), place.path(), place.what()),
                                form,
                                FieldErrors.none(),
                                key));
        };
    }

    private Page page(Caller caller, Place place, Form form, FieldErrors errors, String refused) {
        StatuteBook.Opened opened = desk.opened(caller, place.draft());
        RuleForm forms = desk.rules(caller, opened, place.draft());
        RuleWords words = desk.words(caller);
        Map<String, Object> model = desk.model(caller, place.draft());
        model.put("kindName", words.kind(place.kind()));
        model.put("label", place.paragraph().label());
        model.put("text", Desk.words(place.paragraph().text(), caller));
        model.put("path", place.path());
        model.put("back", place.draft().path() + "#" + place.paragraph().id().value());
        model.put("removes", place.what() == Change.What.RULE_CHANGED);
        model.put("parts", forms.parts(place.kind(), form));
        model.put("frame", forms.frame(form));
        model.put(
                "sentence",
                switch (forms.read(place.id(), place.kind(), form)) {
                    case RuleForm.Reading.Usable(Rule rule) ->
                        desk.sentences(caller, opened).rule(rule);
                    case RuleForm.Reading.Unusable _ -> "";
                });
        model.put("errors", errors);
        model.put("refused", refused);
        return Page.of("statuteediting/rule", model);
    }
}
