package no.samraad.server.statutebook.web;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.statutebook.AnswerForm;
import no.samraad.server.statutebook.AnswerGap;
import no.samraad.server.statutebook.AnswerRows;
import no.samraad.server.statutebook.Consequences;
import no.samraad.server.statutebook.OpenQuestion;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.statutes.FindingView;
import org.jspecify.annotations.Nullable;

/** What the rules leave open: all may read it, the secretary records the community's answers. */
@Controller(value = "/vedtekter/apne-sporsmal", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class QuestionsController {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_WORDS = 1_000;
    private static final int SHOWN_ANSWERS = 50;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final TenantScope scope;
    private final StatuteBook book;
    private final AnswerGap answerGap;
    private final AnswerRows answers;
    private final Consequences consequences;
    private final Messages messages;

    public QuestionsController(
            TenantScope scope,
            StatuteBook book,
            AnswerGap answerGap,
            AnswerRows answers,
            Consequences consequences,
            Messages messages) {
        this.scope = scope;
        this.book = book;
        this.answerGap = answerGap;
        this.answers = answers;
        this.consequences = consequences;
        this.messages = messages;
    }

    @Get
    public HttpResponse<?> list(HttpRequest<?> request, @QueryValue("utvalg") Optional<String> utvalg) {
        return scope.serve(request, caller -> {
            StatuteBook.Opened opened = book.on(caller.tenant().id(), caller.today());
            List<no.samraad.server.bodies.Body> standing = opened.standing();
            Optional<no.samraad.server.bodies.Body> wanted = utvalg.isEmpty()
                    ? standing.stream().findFirst()
                    : standing.stream()
                            .filter(body -> body.code().equals(utvalg.get()))
                            .findFirst();
            if (wanted.isEmpty()) {
                return Problem.notFound();
            }
            no.samraad.server.bodies.Body body = wanted.get();
            Map<String, Object> model = new HashMap<>();
            model.put("body", body.name(caller.language()));
            model.put("bodyLang", body.nameLanguage(caller.language()).code());
            model.put(
                    "bodies",
                    standing.stream()
                            .map(each -> QuestionsView.BodyLink.of(
                                    each, answerGap.questions(opened, each).size(), each.equals(body)))
                            .toList());
            model.put(
                    "questions",
                    QuestionsView.lines(
                            answerGap.questions(opened, body), opened, FindingView.engineLanguage(caller.language())));
            model.put("answers", caller.rolesIn(body.id()).contains(Role.SECRETARY));
            model.put(
                    "history",
                    QuestionsView.history(
                            answers.latest(caller.tenant().id(), SHOWN_ANSWERS),
                            opened,
                            FindingView.engineLanguage(caller.language())));
            model.put("crumbs", crumbs(caller, List.of()));
            return Page.of("statutebook/questions", model);
        });
    }

    @Get("/{code}/{slug}")
    public HttpResponse<?> form(HttpRequest<?> request, String code, String slug) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        request,
                        code,
                        slug,
                        (opened, question) -> page(caller, opened, question, Form.empty(), FieldErrors.none())));
    }

    @Post("/{code}/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> answer(
            HttpRequest<?> request, String code, String slug, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                (caller, form) -> asSecretary(
                        caller, request, code, slug, (opened, question) -> submitted(caller, opened, question, form)));
    }

    private Answer submitted(Caller caller, StatuteBook.Opened opened, OpenQuestion question, Form form) {
        FieldErrors errors = FieldErrors.none();
        Optional<Provision> provision = Optional.empty();
        AnswerForm answerForm = question.form().orElseThrow();
        switch (answerForm.read(form)) {
            case AnswerForm.Reading.Rule(Provision read) -> provision = Optional.of(read);
            case AnswerForm.Reading.Faulty(FieldErrors faults) -> errors = faults;
        }
        errors = text(errors, form, "ord_nb", LONGEST_WORDS);
        errors = text(errors, form, "ord_nn", LONGEST_WORDS);
        if (form.text("hvor").isEmpty()) {
            errors = errors.and("hvor", "form.error.empty");
        }
        errors = text(errors, form, "hvor", LONGEST_PLACE);
        Optional<LocalDate> decided = date(form.text("bestemt"));
        Optional<LocalDate> from = date(form.text("fra"));
        if (decided.isEmpty()) {
            errors = errors.and("bestemt", "form.error.date");
        } else if (decided.get().isAfter(caller.today())) {
            errors = errors.and("bestemt", "statutebook.answer.error.future");
        }
        if (from.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        } else if (decided.isPresent() && from.get().isBefore(decided.get())) {
            errors = errors.and("fra", "statutebook.answer.error.before");
        }
        if (!errors.isEmpty() || provision.isEmpty() || decided.isEmpty() || from.isEmpty()) {
            return page(caller, opened, question, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Map<Language, String> words = new EnumMap<>(Language.class);
        words.put(Language.NB, form.text("ord_nb"));
        words.put(Language.NN, form.text("ord_nn"));
        AnswerGap.Command command = new AnswerGap.Command(
                question.body(),
                answerForm.slug(),
                provision.get(),
                words,
                form.text("hvor"),
                decided.get(),
                from.get(),
                form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            StatutesDocument document = answerGap.document(opened, question, command);
            return page(caller, opened, question, form, FieldErrors.none())
                    .with(
                            "preview",
                            AnswerView.Preview.of(
                                    document,
                                    consequences.of(caller, opened, question.body(), document),
                                    opened,
                                    caller.language()));
        }
        return switch (answerGap.handle(caller, command)) {
            case AnswerGap.Outcome.Answered _ ->
                SeeOther.to("/vedtekter/apne-sporsmal?utvalg=" + question.body().code());
            case AnswerGap.Outcome.AnsweredFromThatDay _ ->
                page(caller, opened, question, form, FieldErrors.none().and("fra", "statutebook.answer.error.taken"))
                        .withStatus(HttpStatus.CONFLICT);
            case AnswerGap.Outcome.NotOpen _ ->
                page(caller, opened, question, form, FieldErrors.none().and("fra", "statutebook.answer.error.closed"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case AnswerGap.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private static FieldErrors text(FieldErrors errors, Form form, String name, int longest) {
        return form.text(name).length() > longest ? errors.and(name, "form.error.long", longest) : errors;
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            LocalDate date = LocalDate.parse(typed, TYPED);
            return date.getYear() >= 1900 && date.getYear() <= 2200 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private Page page(Caller caller, StatuteBook.Opened opened, OpenQuestion question, Form form, FieldErrors errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("view", AnswerView.of(question, opened, caller, form, messages));
        model.put("form", form);
        model.put("errors", errors);
        model.put(
                "crumbs",
                crumbs(
                        caller,
                        List.of(NavLink.of(
                                text(caller, "statutebook.questions.title"),
                                "/vedtekter/apne-sporsmal?utvalg="
                                        + question.body().code()))));
        return Page.of("statutebook/answer", model);
    }

    private List<NavLink> crumbs(Caller caller, List<NavLink> more) {
        List<NavLink> crumbs = new java.util.ArrayList<>();
        crumbs.add(NavLink.of(text(caller, "statutebook.book.title"), "/vedtekter"));
        crumbs.addAll(more);
        return crumbs;
    }

    private String text(Caller caller, String key) {
        return messages.text(key, caller.language()).orElse(key);
    }

    private Answer asSecretary(
            Caller caller,
            HttpRequest<?> request,
            String code,
            String slug,
            BiFunction<StatuteBook.Opened, OpenQuestion, Answer> work) {
        StatuteBook.Opened opened = book.on(caller.tenant().id(), caller.today());
        Optional<OpenQuestion> question = opened.standing().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .flatMap(body -> answerGap.question(opened, body, slug));
        if (question.isEmpty()) {
            return Problem.notFound();
        }
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        return caller.rolesIn(question.get().body().id()).contains(Role.SECRETARY)
                ? work.apply(opened, question.get())
                : Problem.of(ErrorKind.FORBIDDEN);
    }
}
