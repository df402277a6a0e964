package no.samraad.server.plans.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.LeadershipProvision.Office;
import no.samraad.engine.provision.Organ;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.cases.PaperText;
import no.samraad.server.cases.web.DayTyped;
import no.samraad.server.meetings.web.MeetingDoor;
import no.samraad.server.plans.AdoptPlan;
import no.samraad.server.plans.ChangePlan;
import no.samraad.server.plans.KeepDraft;
import no.samraad.server.plans.KeepFree;
import no.samraad.server.plans.PlanDays;
import no.samraad.server.plans.PreparePlan;
import no.samraad.server.plans.Wished;
import no.samraad.server.plans.YearOfBody;
import no.samraad.statutes.RefusedByRules;
import no.samraad.statutes.format.RecordText;
import org.jspecify.annotations.Nullable;

/** The plan of a body's meetings in a year: drafted, adjusted, adopted, changed; and the days the community keeps free. */
@Controller(value = "/utvalg/{body}/plan/{year}", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class PlanController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_WHY = 1000;

    private final TenantScope scope;
    private final MeetingDoor door;
    private final PlanPage pages;
    private final PreparePlan prepare;
    private final KeepDraft keepDraft;
    private final AdoptPlan adoptPlan;
    private final ChangePlan changePlan;
    private final KeepFree keepFree;

    public PlanController(
            TenantScope scope,
            MeetingDoor door,
            PlanPage pages,
            PreparePlan prepare,
            KeepDraft keepDraft,
            AdoptPlan adoptPlan,
            ChangePlan changePlan,
            KeepFree keepFree) {
        this.scope = scope;
        this.door = door;
        this.pages = pages;
        this.prepare = prepare;
        this.keepDraft = keepDraft;
        this.adoptPlan = adoptPlan;
        this.changePlan = changePlan;
        this.keepFree = keepFree;
    }

    static boolean isYear(String year) {
        return year.matches("[0-9]{4}") && Integer.parseInt(year) >= FIRST_YEAR && Integer.parseInt(year) <= LAST_YEAR;
    }

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body, String year) {
        return scope.serve(request, caller -> {
            Optional<no.samraad.server.bodies.Body> found = isYear(year) ? door.body(caller, body) : Optional.empty();
            if (found.isEmpty()) {
                return Problem.notFound();
            }
            YearOfBody of = prepare.year(caller, found.get(), Integer.parseInt(year));
            return pages.page(caller, of, Form.empty(), FieldErrors.none());
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> act(
            HttpRequest<?> request, String body, String year, @Nullable @Body Map<String, Object> typed) {
        try {
            return scope.act(
                    request,
                    Form.of(typed),
                    caller -> "/utvalg/" + body + "/plan/" + year,
                    (caller, form) -> !isYear(year)
                            ? Problem.notFound()
                            : door.runBody(
                                    request,
                                    caller,
                                    body,
                                    (found, role) -> act(
                                            caller, prepare.year(caller, found, Integer.parseInt(year)), role, form)));
        } catch (ChangePlan.Overtaken byAnother) {
            return scope.serve(request, caller -> Problem.of(ErrorKind.STALE).keeping(Form.of(typed)));
        }
    }

    private Answer act(Caller caller, YearOfBody year, Role role, Form form) {
        return switch (form.text("gjor")) {
            case "lag" -> draft(caller, year, form);
            case "prov" -> tried(caller, year, form);
            case "lagre" -> save(caller, year, form);
            case "vedta" -> adopt(caller, year, role, form);
            case "prov-flytt" -> triedMove(caller, year, form);
            case "flytt" -> change(caller, year, role, form);
            case "hold-fri" -> free(caller, year, form);
            case "fjern-fri" -> {
                form.uuid("fri").ifPresent(id -> keepFree.remove(caller, id));
                yield SeeOther.to(PlanPage.path(year));
            }
            default -> Problem.of(ErrorKind.INVALID).on(pages.page(caller, year, form, FieldErrors.none()));
        };
    }

    private Answer draft(Caller caller, YearOfBody year, Form form) {
        DraftForm typed = DraftForm.wishes(form, year.year());
        if (typed.hours().isEmpty()) {
            return invalid(caller, year, form, typed.errors());
        }
        return kept(
                caller,
                year,
                form,
                keepDraft.draft(
                        caller, year, sent(form), typed.wished(), typed.hours().get()));
    }

    private Answer tried(Caller caller, YearOfBody year, Form form) {
        DraftForm typed = DraftForm.days(form, year.year(), Wished.nothing());
        Page page = pages.page(caller, year, form, typed.errors());
        return typed.errors().isEmpty() ? page : Problem.of(ErrorKind.INVALID).on(page);
    }

    private Answer save(Caller caller, YearOfBody year, Form form) {
        Wished wished = year.plan()
                .map(plan -> RecordText.readOwn(plan.wishes(), Wished.class))
                .orElse(Wished.nothing());
        DraftForm typed = DraftForm.days(form, year.year(), wished);
        if (typed.hours().isEmpty()) {
            return invalid(caller, year, form, typed.errors());
        }
        return kept(
                caller,
                year,
                form,
                keepDraft.save(
                        caller,
                        year,
                        sent(form),
                        wished,
                        typed.days(),
                        typed.hours().get()));
    }

    private static KeepDraft.Sent sent(Form form) {
        return new KeepDraft.Sent(form.version().orElse(-1), form.idempotencyKey());
    }

    private Answer kept(Caller caller, YearOfBody year, Form form, KeepDraft.Outcome outcome) {
        return switch (outcome) {
            case KeepDraft.Outcome.Kept _ -> SeeOther.to(PlanPage.path(year));
            case KeepDraft.Outcome.Stale _ -> stale(caller, year, form);
        };
    }

    private Answer adopt(Caller caller, YearOfBody year, Role role, Form form) {
        FieldErrors errors = FieldErrors.none();
        Optional<LocalDate> day = DayTyped.of(form.text("vedtatt"));
        if (day.isEmpty()) {
            errors = errors.and("vedtatt", "form.error.date");
        } else if (day.get().isAfter(caller.today())
                || day.get().isBefore(year.body().since())) {
            errors = errors.and("vedtatt", "plans.error.adopted");
        }
        Optional<Organ> by = organ(form.text("av"));
        if (by.isEmpty()) {
            errors = errors.and("av", "form.error.choice");
        }
        String reason = PaperText.clean(form.text("begrunnelse"));
        if (reason.length() > LONGEST_REASON) {
            errors = errors.and("begrunnelse", "form.error.long", LONGEST_REASON);
        }
        if (!errors.isEmpty()) {
            return invalid(caller, year, form, errors);
        }
        AdoptPlan.Command command = new AdoptPlan.Command(
                year,
                form.version().orElse(-1),
                role,
                by.orElseThrow(),
                day.orElseThrow(),
                reason,
                form.idempotencyKey());
        return switch (adoptPlan.handle(caller, command)) {
            case AdoptPlan.Outcome.Adopted _ -> SeeOther.to(PlanPage.path(year));
            case AdoptPlan.Outcome.NeedsReason(PreparePlan.Judged judged) ->
                refusal(caller, judged)
                        .on(pages.page(
                                caller, year, form, FieldErrors.none().and("begrunnelse", "plans.error.reason")));
            case AdoptPlan.Outcome.Refused(PreparePlan.Judged judged) ->
                refusal(caller, judged).on(pages.page(caller, year, form, FieldErrors.none()));
            case AdoptPlan.Outcome.Stale _ -> stale(caller, year, form);
        };
    }

    /** Who adopted it, as it is chosen in the form. */
    static Optional<Organ> organ(String code) {
        return switch (code) {
            case "organet" -> Optional.of(new Organ.TheBody());
            case "leder" -> Optional.of(new Organ.Officers(Set.of(Office.CHAIR)));
            case "arbeidsutvalget" -> Optional.of(new Organ.Officers(Set.of(Office.values())));
            default -> Optional.empty();
        };
    }

    private Problem refusal(Caller caller, PreparePlan.Judged judged) {
        return RefusedByRules.problem(
                door.text(caller, "plans.refused"),
                judged.judgement(),
                pages.names(caller, judged.year()),
                caller.language());
    }

    private Answer triedMove(Caller caller, YearOfBody year, Form form) {
        FieldErrors errors = days(caller, year, form, new HashMap<>());
        Page page = pages.page(caller, year, form, errors);
        return errors.isEmpty() ? page : Problem.of(ErrorKind.INVALID).on(page);
    }

    /** Reads the days meetings are to be moved to into {@code days}; what is wrong with the others comes back. */
    private static FieldErrors days(Caller caller, YearOfBody year, Form form, Map<UUID, LocalDate> days) {
        FieldErrors errors = FieldErrors.none();
        for (int line = 0; line < PlanDays.MOST; line++) {
            Optional<UUID> id = Prefix.MEETING.read(form.text("mote-" + (line + 1)));
            if (id.isEmpty()) {
                continue;
            }
            Optional<LocalDate> day = DayTyped.of(form.text(DraftForm.field(line)));
            if (day.isEmpty()) {
                errors = errors.and(DraftForm.field(line), "form.error.date");
            } else if (day.get().getYear() != year.year() || day.get().isBefore(caller.today())) {
                errors = errors.and(DraftForm.field(line), "plans.error.ahead", String.valueOf(year.year()));
            } else {
                days.put(id.get(), day.get());
            }
        }
        return errors;
    }

    private Answer change(Caller caller, YearOfBody year, Role role, Form form) {
        Map<UUID, LocalDate> days = new HashMap<>();
        FieldErrors errors = days(caller, year, form, days);
        String why = PaperText.clean(form.text("hvorfor"));
        if (why.isEmpty()) {
            errors = errors.and("hvorfor", "form.error.empty");
        } else if (why.length() > LONGEST_WHY) {
            errors = errors.and("hvorfor", "form.error.long", LONGEST_WHY);
        }
        if (!errors.isEmpty()) {
            return invalid(caller, year, form, errors);
        }
        return switch (changePlan.handle(
                caller,
                new ChangePlan.Command(year, form.version().orElse(-1), role, days, why, form.idempotencyKey()))) {
            case ChangePlan.Outcome.Changed _ -> SeeOther.to(PlanPage.path(year));
            case ChangePlan.Outcome.Nothing _ ->
                invalid(caller, year, form, FieldErrors.none().and("hvorfor", "plans.error.nothing"));
            case ChangePlan.Outcome.Stale _ -> stale(caller, year, form);
        };
    }

    private Answer free(Caller caller, YearOfBody year, Form form) {
        FieldErrors errors = FieldErrors.none();
        String name = PaperText.clean(form.text("navn"));
        if (name.isEmpty()) {
            errors = errors.and("navn", "form.error.empty");
        } else if (name.length() > DraftForm.LONGEST_NAME) {
            errors = errors.and("navn", "form.error.long", DraftForm.LONGEST_NAME);
        }
        Optional<LocalDate> first = DayTyped.of(form.text("fri-fra"));
        Optional<LocalDate> last = DayTyped.of(form.text("fri-til"));
        if (first.isEmpty()) {
            errors = errors.and("fri-fra", "form.error.date");
        } else if (Math.abs(first.get().getYear() - year.year()) > 1) {
            errors = errors.and("fri-fra", "plans.error.year", String.valueOf(year.year()));
        }
        if (last.isEmpty()) {
            errors = errors.and("fri-til", "form.error.date");
        } else if (first.isPresent()
                && (last.get().isBefore(first.get())
                        || last.get().isAfter(first.get().plusDays(120)))) {
            errors = errors.and("fri-til", "plans.error.order");
        }
        if (!errors.isEmpty()) {
            return invalid(caller, year, form, errors);
        }
        keepFree.add(caller, name, first.orElseThrow(), last.orElseThrow(), form.idempotencyKey());
        return SeeOther.to(PlanPage.path(year));
    }

    private Answer invalid(Caller caller, YearOfBody year, Form form, FieldErrors errors) {
        return Problem.of(ErrorKind.INVALID).on(pages.page(caller, year, form, errors));
    }

    private Answer stale(Caller caller, YearOfBody year, Form form) {
        return pages.page(caller, year, form, FieldErrors.none())
                .with("stale", true)
                .withStatus(HttpStatus.CONFLICT);
    }
}
