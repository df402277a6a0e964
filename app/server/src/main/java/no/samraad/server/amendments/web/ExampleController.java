package no.samraad.server.amendments.web;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samraad.engine.finding.Citation;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.sentence.Names;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.Seating;
import no.samraad.server.examples.Example.Expected;
import no.samraad.server.examples.Example.Question;
import no.samraad.server.examples.ExampleFacts;
import no.samraad.server.examples.RunExamples;
import no.samraad.server.examples.WriteExample;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.statutes.FindingView;
import org.jspecify.annotations.Nullable;

/** The examples beside the rules of a draft: tests of the law that lawyers write. */
@Controller(value = "/vedtekter/utkast/{utkast}/eksempler", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class ExampleController {
    private static final String VIEW = "amendments/examples";

    private final TenantScope scope;
    private final DraftDoor door;
    private final RunExamples examples;
    private final WriteExample writeExample;
    private final BodyRows bodies;
    private final CompositionOn compositions;
    private final NamesOf names;

    public ExampleController(
            TenantScope scope,
            DraftDoor door,
            RunExamples examples,
            WriteExample writeExample,
            BodyRows bodies,
            CompositionOn compositions,
            NamesOf names) {
        this.scope = scope;
        this.door = door;
        this.examples = examples;
        this.writeExample = writeExample;
        this.bodies = bodies;
        this.compositions = compositions;
        this.names = names;
    }

    @Get("{?utvalg,paragraf}")
    public HttpResponse<?> show(
            HttpRequest<?> request,
            String utkast,
            @QueryValue Optional<String> utvalg,
            @QueryValue Optional<String> paragraf) {
        return scope.serve(
                request,
                caller -> door.open(request, caller, utkast, draft -> {
                    Map<String, Object> asked = new HashMap<>();
                    utvalg.ifPresent(code -> asked.put("utvalg", code));
                    paragraf.ifPresent(id -> asked.put("paragraf", id));
                    return page(caller, draft, Form.of(asked), FieldErrors.none());
                }));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> write(HttpRequest<?> request, String utkast, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> door.open(request, caller, utkast, draft -> write(caller, draft, form)));
    }

    @Post("/fjern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> remove(HttpRequest<?> request, String utkast, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> door.open(
                        request,
                        caller,
                        utkast,
                        draft -> form.uuid("eksempel")
                                .map(id -> answer(
                                        caller,
                                        draft,
                                        form,
                                        writeExample.remove(
                                                caller, draft.document().id().value(), id, form.idempotencyKey())))
                                .orElseGet(() -> Problem.of(ErrorKind.BAD_REQUEST))));
    }

    /** Where the form posts to; a browser that reloads comes back to the page. */
    @Get("/fjern")
    public HttpResponse<?> back(HttpRequest<?> request, String utkast) {
        return scope.serve(request, caller -> door.open(request, caller, utkast, ExampleController::home));
    }

    private static Answer home(Draft draft) {
        return SeeOther.to(draft.path() + "/eksempler");
    }

    private Answer answer(Caller caller, Draft draft, Form form, WriteExample.Outcome outcome) {
        return switch (outcome) {
            case WriteExample.Outcome.Done() -> home(draft);
            case WriteExample.Outcome.NotAllowed() -> Problem.of(ErrorKind.FORBIDDEN);
            case WriteExample.Outcome.NotFound() -> home(draft);
            case WriteExample.Outcome.TooMany() ->
                page(
                                caller,
                                draft,
                                form,
                                FieldErrors.none()
                                        .and(
                                                "tittel",
                                                "amendments.examples.error.many",
                                                String.valueOf(RunExamples.MOST)))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    private Answer write(Caller caller, Draft draft, Form form) {
        if (!form.text("vis").isEmpty()) {
            return page(caller, draft, form, FieldErrors.none());
        }
        Seating seating = seating(caller, form);
        Optional<Question> question = Question.of(form.text("sporsmal"));
        Optional<Expected> expected = Expected.of(form.text("svar"));
        FieldErrors errors = FieldErrors.none();
        if (draft.document().paragraphs().stream()
                .noneMatch(one -> one.id().value().equals(form.text("paragraf")))) {
            errors = errors.and("paragraf", "form.error.choice");
        }
        if (form.text("tittel").isEmpty()) {
            errors = errors.and("tittel", "form.error.empty");
        } else if (form.text("tittel").length() > WriteExample.LONGEST_TITLE) {
            errors = errors.and("tittel", "form.error.long", String.valueOf(WriteExample.LONGEST_TITLE));
        }
        if (question.isEmpty()) {
            errors = errors.and("sporsmal", "form.error.choice");
        }
        if (expected.isEmpty()) {
            errors = errors.and("svar", "form.error.choice");
        }
        Map<String, Integer> present = new LinkedHashMap<>();
        for (ExampleView.Partner partner : partners(caller, seating)) {
            Optional<Integer> count = count(form, "til-" + partner.code());
            if (count.isEmpty() || count.get() > partner.seats()) {
                errors = errors.and(
                        "til-" + partner.code(), "amendments.examples.error.count", String.valueOf(partner.seats()));
            } else {
                present.put(partner.code(), count.get());
            }
        }
        Optional<ExampleFacts.Votes> votes = Optional.empty();
        if (question.filter(one -> one == Question.VOTE).isPresent()) {
            int in = present.values().stream().mapToInt(Integer::intValue).sum();
            Optional<Integer> forIt = count(form, "for");
            Optional<Integer> against = count(form, "mot");
            Optional<Integer> abstaining = count(form, "avstar");
            if (forIt.isEmpty() || against.isEmpty() || abstaining.isEmpty()) {
                errors = errors.and("for", "amendments.examples.error.votes", String.valueOf(in));
            } else {
                votes = Optional.of(new ExampleFacts.Votes(forIt.get(), against.get(), abstaining.get()));
                if (votes.get().all() != in) {
                    errors = errors.and("for", "amendments.examples.error.votes", String.valueOf(in));
                }
            }
        }
        if (!errors.isEmpty()) {
            return page(caller, draft, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return answer(
                caller,
                draft,
                form,
                writeExample.handle(
                        caller,
                        new WriteExample.Command(
                                draft.document().id().value(),
                                form.text("paragraf"),
                                form.text("tittel"),
                                ExampleFacts.of(seating.composition(), present, votes, caller.today()),
                                question.orElseThrow(),
                                expected.orElseThrow(),
                                form.idempotencyKey())));
    }

    /** What is left empty counts as nobody. */
    private static Optional<Integer> count(Form form, String field) {
        String typed = form.text(field);
        if (typed.isEmpty()) {
            return Optional.of(0);
        }
        return typed.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** The body the form is about: the one named, else the one that decides. */
    private Seating seating(Caller caller, Form form) {
        List<no.samraad.server.bodies.Body> standing = standing(caller);
        no.samraad.server.bodies.Body body = standing.stream()
                .filter(one -> one.code().equals(form.text("utvalg")))
                .findFirst()
                .or(() -> standing.stream().filter(one -> one.level() == 2).findFirst())
                .orElseGet(standing::getFirst);
        return compositions.of(caller.tenant().id(), body, caller.today());
    }

    private List<no.samraad.server.bodies.Body> standing(Caller caller) {
        return bodies.all(caller.tenant().id()).stream()
                .filter(one -> one.standsOn(caller.today()))
                .toList();
    }

    private List<ExampleView.Partner> partners(Caller caller, Seating seating) {
        Names known = names.in(seating);
        return seating.byPartner().entrySet().stream()
                .map(group -> new ExampleView.Partner(
                        group.getKey(),
                        capitalised(known.partner(
                                new no.samraad.engine.body.PartnerCode(group.getKey()),
                                FindingView.engineLanguage(caller.language()))),
                        group.getValue().size()))
                .toList();
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Page page(Caller caller, Draft draft, Form form, FieldErrors errors) {
        Seating seating = seating(caller, form);
        RulesInForce rules = examples.rules(caller.tenant().id(), draft.document(), caller.today());
        Names known = names.in(
                standing(caller).stream()
                        .map(body -> new Seating(body, caller.today(), List.of()))
                        .toList(),
                Map.of());
        List<ExampleView> runs = examples.of(caller.tenant().id(), draft.document(), caller.today()).stream()
                .map(run -> new ExampleView(
                        run.example().id().toString(),
                        label(draft, run.example().paragraph()),
                        run.example().paragraph(),
                        run.example().title(),
                        "amendments.expected." + run.example().question() + "."
                                + run.example().expected(),
                        run.asExpected(),
                        run.finding()
                                .map(finding -> FindingView.of(
                                                finding,
                                                rules,
                                                known,
                                                caller.language(),
                                                citation -> inDraft(caller, draft, citation))
                                        .withoutPeople())))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("draft", draft);
        model.put("text", draft.document().title().in(FindingView.engineLanguage(caller.language())));
        model.put("path", draft.path() + "/eksempler");
        model.put("examples", runs);
        model.put("writes", DraftAccess.writes(caller, draft));
        model.put("form", form);
        model.put("errors", errors);
        model.put("crumbs", door.crumbs(caller, draft));
        model.put("partners", partners(caller, seating));
        model.put("body", seating.body().code());
        model.put(
                "bodies",
                standing(caller).stream()
                        .map(body -> Choice.of(body.code(), body.name(caller.language())))
                        .toList());
        model.put(
                "paragraphs",
                draft.document().paragraphs().stream()
                        .map(one -> Choice.of(one.id().value(), one.label()))
                        .toList());
        model.put("questions", choices(caller, "amendments.question.", "quorum", "vote"));
        model.put("outcomes", choices(caller, "amendments.expected.", "met", "not_met", "undetermined"));
        return Page.of(VIEW, model);
    }

    private Optional<FindingView.Cited> inDraft(Caller caller, Draft draft, Citation citation) {
        return citation.document().equals(draft.document().id())
                ? Optional.of(new FindingView.Cited(
                        door.text(caller, "amendments.cited", citation.label()),
                        draft.path() + "#" + citation.paragraph().value(),
                        false))
                : Optional.empty();
    }

    private static String label(Draft draft, String paragraph) {
        return draft.document().paragraphs().stream()
                .filter(one -> one.id().value().equals(paragraph))
                .map(Paragraph::label)
                .findFirst()
                .orElse(paragraph);
    }

    private List<Choice> choices(Caller caller, String prefix, String... codes) {
        return Stream.of(codes)
                .map(code -> Choice.of(code, door.text(caller, prefix + code)))
                .toList();
    }
}
