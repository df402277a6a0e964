package no.samraad.server.nominations.web;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Appoint;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.SeatRows;
import no.samraad.server.bodies.web.AppointForm;
import no.samraad.server.bodies.web.AppointersShown;
import no.samraad.server.bodies.web.SeatRulesView;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.nominations.AnswerLetter;
import no.samraad.server.nominations.AnswerLetter.Found;
import no.samraad.server.nominations.AnswerLetter.What;
import no.samraad.server.nominations.LetterAnswer;
import no.samraad.server.nominations.LetterCode;
import no.samraad.server.nominations.Nomination;
import no.samraad.server.nominations.NominationMail;
import no.samraad.statutes.RefusedByRules;
import org.jspecify.annotations.Nullable;

/** Where an authority answers a letter without login: with the code in the letter, or from the link in the e-mail. */
@Controller(value = NominationMail.PAGE, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class LetterController {
    private static final String THANKS = NominationMail.PAGE + "/takk";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_DECISION = 200;
    private static final int LONGEST_NOTE = 2000;

    private final TenantScope scope;
    private final AnswerLetter answerLetter;
    private final AppointersShown shown;
    private final SeatRows seats;
    private final NamesOf names;
    private final Messages messages;

    public LetterController(
            TenantScope scope,
            AnswerLetter answerLetter,
            AppointersShown shown,
            SeatRows seats,
            NamesOf names,
            Messages messages) {
        this.scope = scope;
        this.answerLetter = answerLetter;
        this.shown = shown;
        this.seats = seats;
        this.names = names;
        this.messages = messages;
    }

    @Get("{?brevkode}")
    public HttpResponse<?> letter(HttpRequest<?> request, @QueryValue Optional<String> brevkode) {
        return scope.serve(request, caller -> {
            String typed = brevkode.map(String::strip).orElse("");
            if (typed.isEmpty()) {
                return asked("", FieldErrors.none());
            }
            Optional<LetterCode> code = LetterCode.of(typed);
            if (code.isEmpty()) {
                return unknown(typed);
            }
            return switch (answerLetter.look(caller, code.get())) {
                case Found.Open open -> page(caller, open, code.get(), first(open), FieldErrors.none());
                case Found.Over _ -> note("over");
                case Found.RunOut _ -> note("run-out");
                case Found.Unknown _ -> unknown(typed);
            };
        });
    }

    /** A mail program that fetches links for its reader answers nothing: that takes the button. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> answer(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return scope.act(request, Form.of(fields), caller -> THANKS, (caller, form) -> {
            Optional<LetterCode> code = LetterCode.of(form.text("brevkode"));
            if (code.isEmpty()) {
                return unknown(form.text("brevkode"));
            }
            return switch (answerLetter.look(caller, code.get())) {
                case Found.Open open -> answered(caller, open, code.get(), form);
                case Found.Over _ -> note("over");
                case Found.RunOut _ -> note("run-out");
                case Found.Unknown _ -> unknown(form.text("brevkode"));
            };
        });
    }

    @Get("/takk")
    public HttpResponse<?> thanks(HttpRequest<?> request) {
        return scope.serve(
                request, caller -> Page.of("nominations/note", Map.of("what", "thanks", "color", "success")));
    }

    private static Form first(Found.Open open) {
        return Form.of(Map.of("svar", open.askedAbout().isPresent() ? "enig" : "navn", "sprak", "nb"));
    }

    private Answer answered(Caller caller, Found.Open open, LetterCode code, Form form) {
        AppointersShown.Ground ground = ground(caller, open);
        Read read = read(caller, open, form, ground);
        if (read.what().isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, open, code, form, read.errors()));
        }
        What what = read.what().get();
        if (!form.text("utfor").equals("ja")) {
            Optional<Appoint.Judged> judged = answerLetter.judge(caller, open, what);
            if (judged.filter(AnswerLetter::keepsOut).isPresent()) {
                return refused(caller, open, code, form, judged.get());
            }
            Page page = page(caller, open, code, form, FieldErrors.none()).with("ready", true);
            return judged.map(one -> judged(caller, open, form, one, page)).orElse(page);
        }
        return switch (answerLetter.handle(
                caller, new AnswerLetter.Command(code, what, form.text("merknad"), form.idempotencyKey()))) {
            case AnswerLetter.Outcome.Answered _ -> SeeOther.to(THANKS);
            case AnswerLetter.Outcome.Refused(Found.Open _, Appoint.Judged judged) ->
                refused(caller, open, code, form, judged);
            case AnswerLetter.Outcome.Stale(Found.Open now) ->
                page(caller, now, code, form, FieldErrors.none().and("svar", "nominations.public.stale"))
                        .withStatus(HttpStatus.CONFLICT);
            case AnswerLetter.Outcome.TooMany _ ->
                Problem.of(ErrorKind.TOO_MANY).keeping(form);
            case AnswerLetter.Outcome.Not _ -> note("over");
        };
    }

    private Answer refused(Caller caller, Found.Open open, LetterCode code, Form form, Appoint.Judged judged) {
        return RefusedByRules.problem(
                        text("nominations.public.refused", caller.language()),
                        judged.judgement(),
                        names.in(judged, nominee(open, form)),
                        caller.language())
                .on(judged(caller, open, form, judged, page(caller, open, code, form, FieldErrors.none())));
    }

    private Page judged(Caller caller, Found.Open open, Form form, Appoint.Judged judged, Page page) {
        return page.with(
                "judged",
                SeatRulesView.of(
                        judged.judgement().finding(),
                        judged.rules().rules(),
                        names.in(judged, nominee(open, form)),
                        caller.language()));
    }

    private static String nominee(Found.Open open, Form form) {
        return form.text("svar").equals("enig")
                ? open.askedAbout()
                        .flatMap(answer -> Optional.ofNullable(answer.name()))
                        .orElse("")
                : form.text("navn");
    }

    private AppointersShown.Ground ground(Caller caller, Found.Open open) {
        Nomination nomination = open.nomination();
        return shown.ground(caller.tenant().id(), open.body(), seat(caller, open), nomination.since());
    }

    private SeatHolding seat(Caller caller, Found.Open open) {
        Nomination nomination = open.nomination();
        return seats.holding(caller.tenant().id(), open.body().id(), nomination.seatId(), nomination.since())
                .or(() -> seats.holding(caller.tenant().id(), open.body().id(), nomination.seatId(), caller.today()))
                .orElseThrow();
    }

    /** What was meant, or what is wrong with it. */
    private record Read(FieldErrors errors, Optional<What> what) {}

    private Read read(Caller caller, Found.Open open, Form form, AppointersShown.Ground ground) {
        FieldErrors errors = FieldErrors.none();
        Optional<LocalDate> decided = TypedDate.of(form.text("vedtaksdato"));
        if (!form.text("vedtaksdato").isEmpty() && decided.isEmpty()) {
            errors = errors.and("vedtaksdato", "form.error.date");
        } else if (decided.filter(day -> day.isAfter(caller.today())).isPresent()) {
            errors = errors.and("vedtaksdato", "nominations.public.decided.future");
        }
        errors = length(form, errors, "vedtak", LONGEST_DECISION);
        errors = length(form, errors, "merknad", LONGEST_NOTE);
        return switch (form.text("svar")) {
            case "navn" -> named(form, errors, ground, decided);
            case "enig" -> {
                Optional<UUID> answer = form.uuid("forslag");
                yield open.askedAbout().isEmpty() || answer.isEmpty()
                        ? new Read(errors.and("svar", "form.error.choice"), Optional.empty())
                        : new Read(errors, of(errors, new What.Agrees(answer.get(), form.text("vedtak"), decided)));
            }
            case "tid" -> {
                Optional<LocalDate> until = TypedDate.of(form.text("onsket_frist"));
                if (until.isEmpty()) {
                    errors = errors.and("onsket_frist", "form.error.date");
                } else if (!until.get().isAfter(caller.today())
                        || until.get().isAfter(caller.today().plusYears(1))) {
                    errors = errors.and("onsket_frist", "nominations.public.until.past");
                }
                yield new Read(
                        errors,
                        errors.isEmpty() ? Optional.of(new What.NeedsTime(until.orElseThrow())) : Optional.empty());
            }
            default -> new Read(errors.and("svar", "form.error.choice"), Optional.empty());
        };
    }

    private static Optional<What> of(FieldErrors errors, What what) {
        return errors.isEmpty() ? Optional.of(what) : Optional.empty();
    }

    private static Read named(
            Form form, FieldErrors before, AppointersShown.Ground ground, Optional<LocalDate> decided) {
        FieldErrors errors = before;
        if (form.text("navn").isEmpty()) {
            errors = errors.and("navn", "form.error.empty");
        }
        errors = length(form, errors, "navn", LONGEST_NAME);
        if (!form.text("epost").isEmpty() && EmailAddress.of(form.text("epost")).isEmpty()) {
            errors = errors.and("epost", "nominations.error.email");
        }
        errors = length(form, errors, "telefon", LONGEST_PHONE);
        Optional<Language> language = Language.of(form.text("sprak"));
        if (language.isEmpty()) {
            errors = errors.and("sprak", "form.error.choice");
        }
        errors = AppointForm.aboutFaults(form, errors, ground.named(), ground.parties());
        return new Read(
                errors,
                errors.isEmpty()
                        ? Optional.of(new What.Names(
                                form.text("navn"),
                                EmailAddress.of(form.text("epost")),
                                form.text("telefon"),
                                language.orElseThrow(),
                                AppointForm.who(form, ground.named(), ground.parties()),
                                form.text("vedtak"),
                                decided))
                        : Optional.empty());
    }

    private static FieldErrors length(Form form, FieldErrors errors, String field, int longest) {
        return form.text(field).length() > longest ? errors.and(field, "form.error.long", longest) : errors;
    }

    private Page page(Caller caller, Found.Open open, LetterCode code, Form form, FieldErrors errors) {
        Language language = caller.language();
        Nomination nomination = open.nomination();
        Optional<LetterAnswer> asked = open.askedAbout();
        List<Choice> answers = new ArrayList<>();
        String who = asked.flatMap(answer -> Optional.ofNullable(answer.name())).orElse("");
        if (asked.isPresent()) {
            answers.add(Choice.of("enig", text("nominations.public.agree", language, who)));
        }
        answers.add(Choice.of(
                "navn",
                text(asked.isPresent() ? "nominations.public.another" : "nominations.public.name-one", language)));
        answers.add(Choice.of("tid", text("nominations.public.more-time", language)));
        Map<String, Object> model = new HashMap<>(shown.person(ground(caller, open), form, language));
        model.put("code", code.shown());
        model.put("authority", open.letter().authority());
        model.put("proposes", open.letter().proposes());
        model.put("bodyName", open.body().name(language));
        model.put("seat", nomination.seatLabel());
        model.put("capacity", nomination.capacity());
        model.put("since", NominationMail.typed(nomination.since()));
        model.put(
                "until",
                Optional.ofNullable(nomination.until())
                        .map(day -> NominationMail.typed(day.minusDays(1)))
                        .orElse(""));
        model.put("lastDay", nomination.lastDay());
        model.put("late", caller.today().isAfter(nomination.lastDay()));
        model.put("words", nomination.words());
        model.put("asked", who);
        model.put(
                "askedBy",
                asked.map(answer -> open.correspondence().letterOf(answer).authority())
                        .orElse(""));
        model.put("proposal", asked.map(answer -> answer.id().toString()).orElse(""));
        model.put(
                "before",
                open.correspondence()
                        .latest(open.letter().id())
                        .map(answer -> NominationMail.typed(answer.answeredAt()
                                .atZone(no.samraad.platform.time.Clocks.OSLO)
                                .toLocalDate()))
                        .orElse(""));
        model.put("answers", answers);
        model.put(
                "languages",
                List.of("nb", "nn", "en", "se").stream()
                        .map(one -> Choice.of(one, text("nominations.language." + one, language)))
                        .toList());
        model.put("form", form);
        model.put("errors", errors);
        model.put("judged", SeatRulesView.nothing());
        model.put("ready", false);
        return Page.of("nominations/answer", model);
    }

    private static Page asked(String typed, FieldErrors errors) {
        return Page.of("nominations/code", Map.of("typed", typed, "errors", errors));
    }

    private static Answer unknown(String typed) {
        return Problem.of(ErrorKind.NOT_FOUND)
                .on(asked(typed, FieldErrors.none().and("brevkode", "nominations.public.unknown")));
    }

    private static Answer note(String what) {
        return Page.of("nominations/note", Map.of("what", what, "color", "warning"))
                .withStatus(HttpStatus.GONE);
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElse(key);
    }
}
