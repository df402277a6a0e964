package no.samraad.server.meetings.web;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import no.samraad.server.cases.CaseKind;
import no.samraad.server.cases.CaseRows;
import no.samraad.server.cases.web.PaperForm;
import no.samraad.server.cases.web.Refusals;
import no.samraad.server.meetings.AgendaCommand;
import no.samraad.server.meetings.AgendaItem;
import no.samraad.server.meetings.AgendaOrder;
import no.samraad.server.meetings.AgendaOutcome;
import no.samraad.server.meetings.ArrangeAgenda;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.NoticeDraft;
import no.samraad.server.meetings.PrepareNotice;
import org.jspecify.annotations.Nullable;

/** Sets the agenda: which cases, in which order, for what. */
@Controller(value = "/utvalg/{body}/moter/{ref}/dagsorden", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class AgendaController {
    private final TenantScope scope;
    private final MeetingDoor door;
    private final Refusals findings;
    private final PrepareNotice prepare;
    private final CaseRows cases;
    private final ArrangeAgenda arrange;

    public AgendaController(
            TenantScope scope,
            MeetingDoor door,
            Refusals findings,
            PrepareNotice prepare,
            CaseRows cases,
            ArrangeAgenda arrange) {
        this.scope = scope;
        this.door = door;
        this.findings = findings;
        this.prepare = prepare;
        this.cases = cases;
        this.arrange = arrange;
    }

    @Get("{?flyttet,retning,fjernet,plass}")
    public HttpResponse<?> show(
            HttpRequest<?> request,
            String body,
            String ref,
            @QueryValue Optional<String> flyttet,
            @QueryValue Optional<String> retning,
            @QueryValue Optional<String> fjernet,
            @QueryValue Optional<String> plass) {
        return scope.serve(
                request,
                caller -> door.run(
                        request,
                        caller,
                        body,
                        ref,
                        (meeting, role) -> page(caller, meeting, Form.empty())
                                .with("undo", Undo.of(flyttet, retning, fjernet, plass))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> change(
            HttpRequest<?> request, String body, String ref, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) ->
                        door.run(request, caller, body, ref, (meeting, role) -> change(caller, meeting, role, form)));
    }

    private Answer change(Caller caller, Meeting meeting, Role role, Form form) {
        if (!CancelView.possible(meeting)) {
            return Problem.of(ErrorKind.STALE);
        }
        Optional<AgendaCommand> wish = AgendaWish.of(form);
        if (wish.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, meeting, form).with("nothing", true));
        }
        ArrangeAgenda.Command command =
                new ArrangeAgenda.Command(meeting, form.version().orElse(-1), role, form.idempotencyKey(), wish.get());
        String path = meeting.appointed().path() + "/dagsorden";
        // Where a removed case stood is known only before it is taken off.
        Optional<AgendaItem> removed = wish.get() instanceof AgendaCommand.Remove(UUID item)
                ? prepare.items(caller.tenant().id(), meeting).stream()
                        .filter(there -> there.id().equals(item))
                        .findFirst()
                : Optional.empty();
        return switch (arrange.handle(caller, command)) {
            case AgendaOutcome.Changed _ -> SeeOther.to(path + Undo.query(wish.get(), removed));
            case AgendaOutcome.Stale _ ->
                page(
                                caller,
                                door.meeting(
                                                caller,
                                                meeting.appointed().body().code(),
                                                meeting.appointed().ref().text())
                                        .orElse(meeting),
                                form)
                        .with("stale", true)
                        .withStatus(HttpStatus.CONFLICT);
            case AgendaOutcome.Gone _ ->
                page(
                                caller,
                                door.meeting(
                                                caller,
                                                meeting.appointed().body().code(),
                                                meeting.appointed().ref().text())
                                        .orElse(meeting),
                                form)
                        .with("gone", true)
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private Page page(Caller caller, Meeting meeting, Form form) {
        UUID tenant = caller.tenant().id();
        NoticeDraft draft = prepare.handle(tenant, meeting, caller.happenedAt().toInstant(), "");
        Map<String, Object> model = new HashMap<>();
        model.put("area", "work");
        model.put("title", door.text(caller, "meetings.agenda.title", door.inSentence(caller, meeting.appointed())));
        model.put("crumbs", door.crumbsInside(caller, meeting.appointed()));
        model.put("meeting", meeting);
        model.put("appointed", meeting.appointed());
        model.put("path", meeting.appointed().path());
        model.put("draft", draft);
        model.put("items", draft.items());
        model.put("kinds", Stream.of(CaseKind.values()).map(CaseKind::code).toList());
        model.put("changeable", CancelView.possible(meeting));
        model.put("ready", cases.ready(tenant, meeting.bodyId()));
        model.put("form", form);
        model.put("undo", Optional.empty());
        model.put("stale", false);
        model.put("gone", false);
        model.put("nothing", false);
        model.put(
                "finding",
                findings.view(caller, draft.seating(), draft.statutes().rules(), draft.agenda()));
        return Page.of("meetings/agenda", model);
    }

    @Get("/{item}")
    public HttpResponse<?> edit(HttpRequest<?> request, String body, String ref, String item) {
        return scope.serve(
                request,
                caller -> door.run(
                        request,
                        caller,
                        body,
                        ref,
                        (meeting, role) -> fixed(caller, meeting, item)
                                .<Answer>map(
                                        found -> editPage(caller, meeting, found, Form.empty(), FieldErrors.none()))
                                .orElseGet(Problem::notFound)));
    }

    @Post("/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> edited(
            HttpRequest<?> request, String body, String ref, String item, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> door.run(
                        request,
                        caller,
                        body,
                        ref,
                        (meeting, role) -> fixed(caller, meeting, item)
                                .map(found -> edit(caller, meeting, role, found, form))
                                .orElseGet(Problem::notFound)));
    }

    private Optional<AgendaItem> fixed(Caller caller, Meeting meeting, String item) {
        return Prefix.ITEM
                .read(item)
                .flatMap(id -> prepare.items(caller.tenant().id(), meeting).stream()
                        .filter(there -> there.id().equals(id) && there.fixed())
                        .findFirst());
    }

    private Answer edit(Caller caller, Meeting meeting, Role role, AgendaItem item, Form form) {
        PaperForm typed = PaperForm.of(form);
        if (typed.rearranges()) {
            return editPage(caller, meeting, item, form, FieldErrors.none());
        }
        FieldErrors errors = typed.errorsOfFixed();
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(editPage(caller, meeting, item, form, errors));
        }
        ArrangeAgenda.Command command = new ArrangeAgenda.Command(
                meeting,
                form.version().orElse(-1),
                role,
                form.idempotencyKey(),
                new AgendaCommand.Rewrite(item.id(), typed.title(), typed.background(), typed.points()));
        return switch (arrange.handle(caller, command)) {
            case AgendaOutcome.Changed _ -> SeeOther.to(meeting.appointed().path() + "/dagsorden");
            case AgendaOutcome.Stale _, AgendaOutcome.Gone _ ->
                editPage(caller, meeting, item, form, FieldErrors.none())
                        .with("stale", true)
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    private Page editPage(Caller caller, Meeting meeting, AgendaItem item, Form form, FieldErrors errors) {
        PaperForm typed = form.names().isEmpty()
                ? PaperForm.of(item.title(), item.background(), item.proposal())
                : PaperForm.of(form);
        Map<String, Object> model = new HashMap<>();
        model.put("area", "work");
        model.put("title", item.title());
        model.put("crumbs", door.crumbsInside(caller, meeting.appointed()));
        model.put("meeting", meeting);
        model.put("path", meeting.appointed().path() + "/dagsorden");
        model.put("item", item);
        model.put("shown", Prefix.ITEM.show(item.id()));
        model.put("paper", typed);
        model.put("errors", errors);
        model.put("stale", false);
        return Page.of("meetings/item", model);
    }

    /** A step of the agenda that can be taken back. */
    public record Undo(String kind, String id, String way, String place) {
        static Optional<Undo> of(
                Optional<String> moved, Optional<String> way, Optional<String> removed, Optional<String> place) {
            if (moved.flatMap(Prefix.ITEM::read).isPresent()
                    && way.filter(text -> text.equals("opp") || text.equals("ned"))
                            .isPresent()) {
                return Optional.of(new Undo("moved", moved.get(), way.get().equals("opp") ? "ned" : "opp", ""));
            }
            if (removed.flatMap(Prefix.CASE::read).isPresent()
                    && place.filter(text -> text.matches("[0-9]{1,3}")).isPresent()) {
                return Optional.of(new Undo("removed", removed.get(), "", place.get()));
            }
            return Optional.empty();
        }

        static String query(AgendaCommand done, Optional<AgendaItem> removed) {
            return switch (done) {
                case AgendaCommand.Move(UUID item, AgendaOrder.Way way) ->
                    "?flyttet=" + Prefix.ITEM.show(item) + "&retning="
                            + switch (way) {
                                case UP -> "opp";
                                case DOWN -> "ned";
                            };
                case AgendaCommand.Remove _ -> {
                    UUID matter = removed.map(AgendaItem::caseId).orElse(null);
                    yield matter == null
                            ? ""
                            : "?fjernet=" + Prefix.CASE.show(matter) + "&plass="
                                    + removed.map(AgendaItem::position).orElse(1);
                }
                case AgendaCommand.Add _, AgendaCommand.Retype _, AgendaCommand.Rewrite _ -> "";
            };
        }
    }
}
