package no.samraad.server.mandates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.judgement.Disposition;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.web.BodyPages;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.mandates.AdoptMandate;
import no.samraad.server.mandates.AdoptMandate.Approval;
import no.samraad.server.mandates.BodyEventRows;
import no.samraad.server.mandates.ChangeLife;
import no.samraad.server.mandates.EventKind;
import no.samraad.server.mandates.KeepGroup;
import no.samraad.server.mandates.Life;
import no.samraad.server.mandates.Mandate;
import no.samraad.server.mandates.MandateRows;
import no.samraad.server.mandates.WorkGroup;
import no.samraad.server.mandates.WorkGroupRows;
import no.samraad.server.mandates.web.MandateDoor.Found;
import org.jspecify.annotations.Nullable;

/** Answers the mandate of a body, its life and the groups that work for it. Reading is open to all. */
@Controller(value = "/utvalg/{code}/mandat", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class MandateController {
    private static final int LONGEST_MANDATE = 40_000;
    private static final int LONGEST_LEFT_OPEN = 4_000;
    private static final int LONGEST_TASK = 4_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2_000;
    private static final List<String> GROUPS = List.of("working", "steering", "reference", "helper", "pre_meeting");

    private final TenantScope scope;
    private final MandateDoor door;
    private final BodyPages pages;
    private final MandateRows mandates;
    private final BodyEventRows events;
    private final WorkGroupRows groups;
    private final AdoptMandate adopt;
    private final ChangeLife change;
    private final KeepGroup keepGroup;

    public MandateController(
            TenantScope scope,
            MandateDoor door,
            BodyPages pages,
            MandateRows mandates,
            BodyEventRows events,
            WorkGroupRows groups,
            AdoptMandate adopt,
            ChangeLife change,
            KeepGroup keepGroup) {
        this.scope = scope;
        this.door = door;
        this.pages = pages;
        this.mandates = mandates;
        this.events = events;
        this.groups = groups;
        this.adopt = adopt;
        this.change = change;
        this.keepGroup = keepGroup;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String code) {
        return scope.serve(request, caller -> door.body(caller, code, found -> show(caller, found)));
    }

    private Page show(Caller caller, Found found) {
        UUID tenant = caller.tenant().id();
        Body body = found.body();
        LocalDate today = caller.today();
        List<Mandate> versions = mandates.of(tenant, body.id());
        Optional<Mandate> inForce = versions.stream()
                .filter(mandate -> mandate.approved() && !mandate.inForceFrom().isAfter(today))
                .findFirst();
        Life life = life(tenant, body);
        return Page.of("mandates/mandate", new HashMap<>(pages.around(caller, body)))
                .with("inForce", inForce)
                .with(
                        "versions",
                        versions.stream()
                                .filter(mandate ->
                                        inForce.filter(mandate::equals).isEmpty())
                                .toList())
                .with("life", life)
                .with("endsOn", life.endsOn(today))
                .with("evaluateBy", life.evaluateBy(today))
                .with("groups", groups.of(tenant, body.id(), body.standsOn(today) ? today : body.since()))
                .with("names", MandateDoor.shortNames(found.all()))
                .with("works", caller.rolesIn(body.id()).contains(Role.SECRETARY))
                .with("stands", body.standsOn(today))
                .with("path", path(body));
    }

    private Life life(UUID tenant, Body body) {
        return new Life(
                body,
                events.all(tenant).stream()
                        .filter(event -> event.bodyId().equals(body.id()))
                        .toList());
    }

    @Get("/ny")
    public HttpResponse<?> newVersion(HttpRequest<?> request, String code) {
        return scope.serve(
                request,
                caller -> door.asSecretary(caller, "/utvalg/" + code + "/mandat/ny", code, found -> {
                    List<Mandate> versions =
                            mandates.of(caller.tenant().id(), found.body().id());
                    Form form = versions.isEmpty()
                            ? Form.empty()
                            : Form.empty().with("mandat", versions.getFirst().words());
                    return versionPage(caller, found, versions, form, FieldErrors.none());
                }));
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> keepVersion(
            HttpRequest<?> request,
            String code,
            @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/mandat",
                (caller, form) -> door.asSecretary(
                        caller, "/utvalg/" + code + "/mandat/ny", code, found -> keepVersion(caller, found, form)));
    }

    private Answer keepVersion(Caller caller, Found found, Form form) {
        List<Mandate> versions = mandates.of(caller.tenant().id(), found.body().id());
        FieldErrors errors = DecidedForm.text(FieldErrors.none(), form, "mandat", LONGEST_MANDATE);
        Optional<Approval> approval = Arrays.stream(Approval.values())
                .filter(one -> one.name().equalsIgnoreCase(form.text("godkjent")))
                .findFirst();
        if (approval.isEmpty()) {
            errors = errors.and("godkjent", "form.error.choice");
        }
        if (approval.isPresent() && approval.get() != Approval.WHOLE) {
            errors = DecidedForm.text(errors, form, "gjenstar", LONGEST_LEFT_OPEN);
        }
        if (TypedDate.of(form.text("fra")).isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        errors = and(errors, DecidedForm.faults(form, found.all(), caller.today()));
        if (!errors.isEmpty()) {
            return versionPage(caller, found, versions, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return switch (adopt.handle(
                caller,
                new AdoptMandate.Command(
                        found.body(),
                        form.version().orElse(0) + 1,
                        form.text("mandat"),
                        TypedDate.of(form.text("fra")).orElseThrow(),
                        DecidedForm.read(form, found.all()),
                        approval.orElseThrow(),
                        approval.get() == Approval.WHOLE ? "" : form.text("gjenstar"),
                        form.idempotencyKey()))) {
            case AdoptMandate.Outcome.Kept _ -> SeeOther.to(path(found.body()));
            case AdoptMandate.Outcome.Stale _ ->
                versionPage(caller, found, versions, form, FieldErrors.none().and("mandat", "mandates.error.stale"))
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private Page versionPage(Caller caller, Found found, List<Mandate> versions, Form form, FieldErrors errors) {
        return formPage("mandates/version", caller, found, form, errors)
                .with(
                        "version",
                        versions.stream().mapToInt(Mandate::version).max().orElse(0))
                .with(
                        "approvals",
                        Arrays.stream(Approval.values())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .map(one -> Choice.of(one, door.text(caller, "mandates.approval." + one)))
                                .toList());
    }

    @Get("/livslop{?hva}")
    public HttpResponse<?> lifeForm(HttpRequest<?> request, String code, @QueryValue Optional<String> hva) {
        return scope.serve(
                request,
                caller -> door.asSecretary(
                        caller,
                        "/utvalg/" + code + "/mandat/livslop",
                        code,
                        found -> lifePage(
                                caller,
                                found,
                                Form.empty().with("hva", hva.orElse("")),
                                FieldErrors.none(),
                                Optional.empty())));
    }

    @Post("/livslop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> changeLife(
            HttpRequest<?> request,
            String code,
            @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/mandat",
                (caller, form) -> door.asSecretary(
                        caller, "/utvalg/" + code + "/mandat/livslop", code, found -> changeLife(caller, found, form)));
    }

    private Answer changeLife(Caller caller, Found found, Form form) {
        FieldErrors errors = lifeFaults(caller, found, form);
        if (!errors.isEmpty()) {
            return lifePage(caller, found, form, errors, Optional.empty()).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        EventKind kind = kind(form).orElseThrow();
        ChangeLife.Command command = new ChangeLife.Command(
                found.body(),
                kind,
                TypedDate.of(form.text("dag")).orElseThrow(),
                DecidedForm.read(form, found.all()),
                kind == EventKind.PROLONGED ? TypedDate.of(form.text("til")) : Optional.empty(),
                kind == EventKind.PROLONGED ? TypedDate.of(form.text("evalueres")) : Optional.empty(),
                kind == EventKind.MERGED ? DecidedForm.body(form, "arving", found.all()) : Optional.empty(),
                form.text("begrunnelse"),
                form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            return lifePage(caller, found, form, FieldErrors.none(), Optional.of(change.prepare(caller, command)));
        }
        return switch (change.handle(caller, command)) {
            case ChangeLife.Outcome.Done _ -> SeeOther.to(path(found.body()));
            case ChangeLife.Outcome.NeedsReason(ChangeLife.Prepared prepared) ->
                door.refused(
                        caller,
                        prepared.judged(),
                        found.all(),
                        "mandates.refused.reason",
                        lifePage(
                                caller,
                                found,
                                form,
                                FieldErrors.none().and("begrunnelse", "mandates.reason.missing"),
                                Optional.of(prepared)));
            case ChangeLife.Outcome.Refused(ChangeLife.Prepared prepared) ->
                door.refused(
                        caller,
                        prepared.judged(),
                        found.all(),
                        "mandates.refused.never",
                        lifePage(caller, found, form, FieldErrors.none(), Optional.of(prepared)));
            case ChangeLife.Outcome.MeetingsAhead(ChangeLife.Prepared prepared) ->
                lifePage(
                                caller,
                                found,
                                form,
                                FieldErrors.none().and("dag", "mandates.error.meetings"),
                                Optional.of(prepared))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case ChangeLife.Outcome.CasesLeft(ChangeLife.Prepared prepared) ->
                lifePage(
                                caller,
                                found,
                                form,
                                FieldErrors.none().and("hva", "mandates.error.cases-left"),
                                Optional.of(prepared))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case ChangeLife.Outcome.Stale _ ->
                lifePage(caller, found, form, FieldErrors.none().and("dag", "mandates.error.ended"), Optional.empty())
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private static Optional<EventKind> kind(Form form) {
        return EventKind.of(form.text("hva")).filter(kind -> kind != EventKind.SET_UP);
    }

    private static FieldErrors lifeFaults(Caller caller, Found found, Form form) {
        FieldErrors errors = FieldErrors.none();
        Optional<EventKind> kind = kind(form);
        Optional<LocalDate> on = TypedDate.of(form.text("dag"));
        if (kind.isEmpty()) {
            errors = errors.and("hva", "form.error.choice");
        }
        if (on.isEmpty()) {
            errors = errors.and("dag", "form.error.date");
        } else if (on.get().isBefore(found.body().since())) {
            errors = errors.and("dag", "mandates.error.before-it-began");
        } else if (kind.filter(EventKind.EVALUATED::equals).isPresent()
                && on.get().isAfter(caller.today())) {
            errors = errors.and("dag", "mandates.error.future");
        }
        if (kind.filter(EventKind.MERGED::equals).isPresent()) {
            Optional<Body> successor = DecidedForm.body(form, "arving", found.all());
            if (successor.isEmpty() || successor.get().id().equals(found.body().id())) {
                errors = errors.and("arving", "form.error.choice");
            } else if (on.isPresent() && !successor.get().standsOn(on.get().plusDays(1))) {
                errors = errors.and("arving", "mandates.error.successor-not-there");
            }
        }
        if (kind.filter(EventKind.PROLONGED::equals).isPresent()) {
            errors = DecidedForm.dateIfAny(errors, form, "til");
            errors = DecidedForm.dateIfAny(errors, form, "evalueres");
        }
        errors = and(errors, DecidedForm.faults(form, found.all(), caller.today()));
        return DecidedForm.tooLong(errors, form, "begrunnelse", LONGEST_REASON);
    }

    private Page lifePage(
            Caller caller, Found found, Form form, FieldErrors errors, Optional<ChangeLife.Prepared> prepared) {
        List<Body> others = found.all().stream()
                .filter(body -> !body.id().equals(found.body().id()))
                .filter(body -> body.until() == null
                        || Objects.requireNonNull(body.until()).isAfter(caller.today()))
                .toList();
        List<Choice> successors = new ArrayList<>();
        successors.add(Choice.of("", door.text(caller, "mandates.choose")));
        others.forEach(body -> successors.add(Choice.of(body.code(), body.shortName())));
        Page page = formPage("mandates/life", caller, found, form, errors)
                .with("successors", successors)
                .with(
                        "kinds",
                        Arrays.stream(EventKind.values())
                                .filter(kind -> kind != EventKind.SET_UP)
                                .map(kind -> new Choice(
                                        kind.code(),
                                        door.text(caller, "mandates.do." + kind.code()),
                                        door.text(caller, "mandates.do." + kind.code() + ".help")))
                                .toList());
        return prepared.map(now -> page.with("prepared", now)
                        .with("finding", door.finding(caller, now.judged(), found.all()))
                        .with("needsReason", now.judged().judgement().disposition() instanceof Disposition.NeedsReason)
                        .with("refused", now.judged().judgement().disposition() instanceof Disposition.Refused))
                .orElse(page);
    }

    @Get("/grupper")
    public HttpResponse<?> groupForm(HttpRequest<?> request, String code) {
        return scope.serve(
                request,
                caller -> door.asSecretary(
                        caller,
                        "/utvalg/" + code + "/mandat/grupper",
                        code,
                        found -> groupPage(caller, found, Form.empty(), FieldErrors.none())));
    }

    @Post("/grupper")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> setUpGroup(
            HttpRequest<?> request,
            String code,
            @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/mandat",
                (caller, form) -> door.asSecretary(caller, "/utvalg/" + code + "/mandat/grupper", code, found -> {
                    FieldErrors errors = groupFaults(form, found);
                    if (!errors.isEmpty()) {
                        return groupPage(caller, found, form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                    }
                    keepGroup.setUp(
                            caller,
                            new KeepGroup.Command(
                                    found.body(),
                                    form.text("slag"),
                                    form.text("navn"),
                                    form.text("oppgave"),
                                    form.text("deltakere"),
                                    TypedDate.of(form.text("frist")),
                                    form.text("sak"),
                                    TypedDate.of(form.text("fra")).orElseThrow(),
                                    form.idempotencyKey()));
                    return SeeOther.to(path(found.body()) + "#grupper");
                }));
    }

    private static FieldErrors groupFaults(Form form, Found found) {
        FieldErrors errors = FieldErrors.none();
        if (!Set.copyOf(GROUPS).contains(form.text("slag"))) {
            errors = errors.and("slag", "form.error.choice");
        }
        errors = DecidedForm.text(errors, form, "navn", LONGEST_NAME);
        errors = DecidedForm.text(errors, form, "oppgave", LONGEST_TASK);
        errors = DecidedForm.tooLong(errors, form, "deltakere", LONGEST_TASK);
        Optional<LocalDate> since = TypedDate.of(form.text("fra"));
        if (since.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        } else if (!found.body().standsOn(since.get())) {
            errors = errors.and("fra", "mandates.error.body-not-there");
        }
        errors = DecidedForm.dateIfAny(errors, form, "frist");
        return DecidedForm.text(errors, form, "sak", LONGEST_NAME);
    }

    private Page groupPage(Caller caller, Found found, Form form, FieldErrors errors) {
        return formPage("mandates/group", caller, found, form, errors)
                .with(
                        "kinds",
                        GROUPS.stream()
                                .map(kind -> new Choice(
                                        kind,
                                        door.text(caller, "mandates.group." + kind),
                                        door.text(caller, "mandates.group." + kind + ".help")))
                                .toList());
    }

    @Post("/grupper/slutt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> endGroup(
            HttpRequest<?> request,
            String code,
            @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/mandat",
                (caller, form) -> door.asSecretary(caller, "/utvalg/" + code + "/mandat", code, found -> {
                    Optional<UUID> group = form.uuid("gruppe");
                    if (group.isEmpty()) {
                        return Problem.of(ErrorKind.INVALID).keeping(form);
                    }
                    boolean works = groups.of(caller.tenant().id(), found.body().id(), caller.today()).stream()
                            .map(WorkGroup::id)
                            .anyMatch(group.get()::equals);
                    return works
                                    && keepGroup.end(
                                            caller,
                                            found.body(),
                                            group.get(),
                                            form.version().orElse(-1),
                                            form.idempotencyKey())
                            ? SeeOther.to(path(found.body()) + "#grupper")
                            : show(caller, found).with("stale", true).withStatus(HttpStatus.CONFLICT);
                }));
    }

    /** A form that was sent twice is led here. */
    @Get("/grupper/slutt")
    public HttpResponse<?> afterEnd(HttpRequest<?> request, String code) {
        return scope.serve(request, caller -> SeeOther.to("/utvalg/" + code + "/mandat"));
    }

    private Page formPage(String view, Caller caller, Found found, Form form, FieldErrors errors) {
        List<Choice> deciders =
                new ArrayList<>(DecidedForm.bodies(found.all(), caller.today(), door.text(caller, "mandates.choose")));
        deciders.add(Choice.of(DecidedForm.OTHERS, door.text(caller, "mandates.decided-by.others")));
        return Page.of(view, new HashMap<>(pages.around(caller, found.body())))
                .with("path", path(found.body()))
                .with("form", form)
                .with("errors", errors)
                .with("deciders", deciders);
    }

    private static FieldErrors and(FieldErrors errors, FieldErrors more) {
        FieldErrors sum = errors;
        for (FieldErrors.FieldError error : more.all()) {
            sum = sum.and(error.field(), error.key(), error.arguments().toArray());
        }
        return sum;
    }

    private static String path(Body body) {
        return "/utvalg/" + body.code() + "/mandat";
    }
}
