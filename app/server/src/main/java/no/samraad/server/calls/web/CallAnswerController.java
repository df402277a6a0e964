package no.samraad.server.calls.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.calls.AnswerCall;
import no.samraad.server.calls.AnswerCall.Found;
import no.samraad.server.calls.CallMail;
import no.samraad.server.nominations.LetterCode;
import org.jspecify.annotations.Nullable;

/** Where a party answers a call without login: with the code in the letter, or from the link in the e-mail. */
@Controller(value = CallMail.PAGE, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CallAnswerController {
    private static final String THANKS = CallMail.PAGE + "/takk";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private final TenantScope scope;
    private final AnswerCall answerCall;
    private final Messages messages;

    public CallAnswerController(TenantScope scope, AnswerCall answerCall, Messages messages) {
        this.scope = scope;
        this.answerCall = answerCall;
        this.messages = messages;
    }

    @Get("{?brevkode}")
    public HttpResponse<?> letter(HttpRequest<?> request, @QueryValue Optional<String> brevkode) {
        return scope.serve(request, caller -> {
            String typed = brevkode.map(String::strip).orElse("");
            if (typed.isEmpty()) {
                return asked("", FieldErrors.none());
            }
            return with(
                    caller,
                    typed,
                    (open, code) -> page(caller, open, code, Form.of(Map.of("svar", "ja")), FieldErrors.none()));
        });
    }

    /** A mail program that fetches links for its reader answers nothing: that takes the button. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> answer(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> THANKS,
                (caller, form) ->
                        with(caller, form.text("brevkode"), (open, code) -> answered(caller, open, code, form)));
    }

    @Get("/takk")
    public HttpResponse<?> thanks(HttpRequest<?> request) {
        return scope.serve(request, caller -> Page.of("calls/note", Map.of("what", "thanks", "color", "success")));
    }

    /** Work on a call that is open to this code. */
    private interface Work {
        Answer on(Found.Open open, LetterCode code);
    }

    private Answer with(Caller caller, String typed, Work work) {
        Optional<LetterCode> code = LetterCode.of(typed);
        if (code.isEmpty()) {
            return unknown(typed);
        }
        return switch (answerCall.look(caller, code.get())) {
            case Found.Open open -> work.on(open, code.get());
            case Found.Over _ -> note("over");
            case Found.RunOut _ -> note("run-out");
            case Found.Unknown _ -> unknown(typed);
        };
    }

    private Answer answered(Caller caller, Found.Open open, LetterCode code, Form form) {
        FieldErrors errors = FieldErrors.none();
        List<AnswerCall.Somebody> people = new ArrayList<>();
        boolean yes = form.text("svar").equals("ja");
        if (!yes && !form.text("svar").equals("nei")) {
            errors = errors.and("svar", "form.error.choice");
        }
        for (int at = 1; yes && at <= open.call().each(); at++) {
            String name = form.text("navn" + at);
            String email = form.text("epost" + at);
            if (name.length() > LONGEST_NAME) {
                errors = errors.and("navn" + at, "form.error.long", LONGEST_NAME);
            }
            if (!email.isEmpty() && EmailAddress.of(email).isEmpty()) {
                errors = errors.and("epost" + at, "nominations.error.email");
            }
            if (!name.isEmpty()) {
                people.add(new AnswerCall.Somebody(name, EmailAddress.of(email)));
            } else if (!email.isEmpty() || at == 1) {
                errors = errors.and("navn" + at, "form.error.empty");
            }
        }
        if (form.text("merknad").length() > LONGEST_NOTE) {
            errors = errors.and("merknad", "form.error.long", LONGEST_NOTE);
        }
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, open, code, form, errors));
        }
        return switch (answerCall.handle(caller, code, people, form.text("merknad"), form.idempotencyKey())) {
            case AnswerCall.Outcome.Answered _ -> SeeOther.to(THANKS);
            case AnswerCall.Outcome.Not _ -> note("over");
            case AnswerCall.Outcome.TooMany _ -> Problem.of(ErrorKind.TOO_MANY).keeping(form);
        };
    }

    private Page page(Caller caller, Found.Open open, LetterCode code, Form form, FieldErrors errors) {
        return Page.of(
                        "calls/answer",
                        Map.of("call", open.call(), "party", open.party().partyName(), "code", code.shown()))
                .with("late", caller.today().isAfter(open.call().lastDay()))
                .with(
                        "before",
                        Optional.ofNullable(open.party().answeredAt())
                                .map(at -> CallMail.typed(at.atZone(Clocks.OSLO).toLocalDate()))
                                .orElse(""))
                .with(
                        "answers",
                        List.of(
                                Choice.of("ja", text(caller, "calls.public.yes")),
                                Choice.of("nei", text(caller, "calls.public.no"))))
                .with(
                        "numbers",
                        IntStream.rangeClosed(1, open.call().each())
                                .mapToObj(String::valueOf)
                                .toList())
                .with("form", form)
                .with("errors", errors);
    }

    private static Page asked(String typed, FieldErrors errors) {
        return Page.of("calls/code", Map.of("typed", typed, "errors", errors));
    }

    private static Answer unknown(String typed) {
        return Problem.of(ErrorKind.NOT_FOUND)
                .on(asked(typed, FieldErrors.none().and("brevkode", "nominations.public.unknown")));
    }

    private static Answer note(String what) {
        return Page.of("calls/note", Map.of("what", what, "color", "warning")).withStatus(HttpStatus.GONE);
    }

    private String text(Caller caller, String key) {
        return messages.text(key, caller.language()).orElse(key);
    }
}
