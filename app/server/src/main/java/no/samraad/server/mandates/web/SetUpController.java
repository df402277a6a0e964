package no.samraad.server.mandates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samraad.engine.judgement.Disposition;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.mandates.JudgeLife;
import no.samraad.server.mandates.SetUpBody;
import org.jspecify.annotations.Nullable;

/** Answers the setting up of a body. */
@Controller(value = "/utvalg/nytt", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SetUpController {
    private static final String PATH = "/utvalg/nytt";
    private static final int LONGEST_SHORT_NAME = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;

    private final TenantScope scope;
    private final MandateDoor door;
    private final SetUpBody setUp;

    public SetUpController(TenantScope scope, MandateDoor door, SetUpBody setUp) {
        this.scope = scope;
        this.door = door;
        this.setUp = setUp;
    }

    @Get
    public HttpResponse<?> form(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> door.asSecretary(
                        caller, PATH, all -> page(caller, all, Form.empty(), FieldErrors.none(), Optional.empty())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(
            HttpRequest<?> request, @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg",
                (caller, form) -> door.asSecretary(caller, PATH, all -> submitted(caller, all, form)));
    }

    private Answer submitted(Caller caller, List<Body> all, Form form) {
        FieldErrors errors = faults(caller, form, all);
        if (!errors.isEmpty()) {
            return page(caller, all, form, errors, Optional.empty()).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        SetUpBody.Command command = command(form, all);
        if (!form.text("utfor").equals("ja")) {
            return page(caller, all, form, FieldErrors.none(), Optional.of(setUp.preview(caller, command)));
        }
        return switch (setUp.handle(caller, command)) {
            case SetUpBody.Outcome.SetUp(String code) -> SeeOther.to("/utvalg/" + code + "/mandat");
            case SetUpBody.Outcome.NeedsReason(JudgeLife.Judged judged) ->
                door.refused(
                        caller,
                        judged,
                        all,
                        "mandates.refused.reason",
                        page(
                                caller,
                                all,
                                form,
                                FieldErrors.none().and("begrunnelse", "mandates.reason.missing"),
                                Optional.of(judged)));
            case SetUpBody.Outcome.Refused(JudgeLife.Judged judged) ->
                door.refused(
                        caller,
                        judged,
                        all,
                        "mandates.refused.never",
                        page(caller, all, form, FieldErrors.none(), Optional.of(judged)));
            case SetUpBody.Outcome.NameTaken _ ->
                page(caller, all, form, FieldErrors.none().and("navn", "mandates.error.name-taken"), Optional.empty())
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        };
    }

    private static FieldErrors faults(Caller caller, Form form, List<Body> all) {
        FieldErrors errors = DecidedForm.text(FieldErrors.none(), form, "navn", LONGEST_NAME);
        errors = DecidedForm.tooLong(errors, form, "navn_nn", LONGEST_NAME);
        errors = DecidedForm.tooLong(errors, form, "navn_en", LONGEST_NAME);
        errors = DecidedForm.text(errors, form, "kortnavn", LONGEST_SHORT_NAME);
        if (form.number("niva").filter(level -> level >= 1 && level <= 3).isEmpty()) {
            errors = errors.and("niva", "form.error.choice");
        }
        Optional<LocalDate> since = TypedDate.of(form.text("fra"));
        if (since.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        errors = DecidedForm.dateIfAny(errors, form, "til");
        errors = DecidedForm.dateIfAny(errors, form, "evalueres");
        if (since.isPresent()) {
            if (TypedDate.of(form.text("til")).filter(since.get()::isAfter).isPresent()) {
                errors = errors.and("til", "mandates.error.ends-first");
            }
            if (TypedDate.of(form.text("evalueres"))
                    .filter(since.get()::isAfter)
                    .isPresent()) {
                errors = errors.and("evalueres", "mandates.error.evaluated-first");
            }
        }
        for (FieldErrors.FieldError error :
                DecidedForm.faults(form, all, caller.today()).all()) {
            errors = errors.and(error.field(), error.key(), error.arguments().toArray());
        }
        return DecidedForm.tooLong(errors, form, "begrunnelse", LONGEST_REASON);
    }

    private static SetUpBody.Command command(Form form, List<Body> all) {
        String name = form.text("navn");
        return new SetUpBody.Command(
                form.text("kortnavn"),
                name,
                form.text("navn_nn").isEmpty() ? name : form.text("navn_nn"),
                form.text("navn_en").isEmpty() ? name : form.text("navn_en"),
                form.number("niva").orElseThrow(),
                TypedDate.of(form.text("fra")).orElseThrow(),
                DecidedForm.read(form, all),
                DecidedForm.body(form, "under", all),
                TypedDate.of(form.text("til")),
                TypedDate.of(form.text("evalueres")),
                form.text("begrunnelse"),
                form.idempotencyKey());
    }

    private Page page(Caller caller, List<Body> all, Form form, FieldErrors errors, Optional<JudgeLife.Judged> judged) {
        List<Choice> deciders =
                new ArrayList<>(DecidedForm.bodies(all, caller.today(), door.text(caller, "mandates.choose")));
        deciders.add(Choice.of(DecidedForm.OTHERS, door.text(caller, "mandates.decided-by.others")));
        Page page = Page.of("mandates/setup", Map.of())
                .with("crumbs", List.of(NavLink.of(door.text(caller, "bodies.list.title"), "/utvalg")))
                .with("path", PATH)
                .with("form", form)
                .with("errors", errors)
                .with("deciders", deciders)
                .with("parents", DecidedForm.bodies(all, caller.today(), door.text(caller, "mandates.reports-to.none")))
                .with(
                        "levels",
                        IntStream.rangeClosed(1, 3)
                                .mapToObj(level -> Choice.of(
                                        String.valueOf(level), door.text(caller, "bodies.list.level" + level)))
                                .toList());
        return judged.map(found -> page.with("finding", door.finding(caller, found, all))
                        .with("needsReason", found.judgement().disposition() instanceof Disposition.NeedsReason)
                        .with("refused", found.judgement().disposition() instanceof Disposition.Refused))
                .orElse(page);
    }
}
