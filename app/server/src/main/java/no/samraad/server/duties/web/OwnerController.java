package no.samraad.server.duties.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.duties.Candidate;
import no.samraad.server.duties.DutyKind;
import no.samraad.server.duties.NameOwners;
import no.samraad.server.meetings.web.MeetingDoor;
import org.jspecify.annotations.Nullable;

/** Who sees to the statutory dates of a body. */
@Controller(value = "/utvalg/{body}/ansvar", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class OwnerController {
    private final TenantScope scope;
    private final MeetingDoor door;
    private final NameOwners owners;

    public OwnerController(TenantScope scope, MeetingDoor door, NameOwners owners) {
        this.scope = scope;
        this.door = door;
        this.owners = owners;
    }

    /** One kind of date with who is chosen for it. */
    public record Line(String field, String label, String chosen) {}

    @Get
    public HttpResponse<?> show(HttpRequest<?> request, String body) {
        return scope.serve(
                request,
                caller -> door.runBody(
                        request, caller, body, (found, role) -> page(caller, found, Form.empty(), FieldErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> name(HttpRequest<?> request, String body, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) ->
                        door.runBody(request, caller, body, (found, role) -> named(caller, found, role, form)));
    }

    private Answer named(Caller caller, no.samraad.server.bodies.Body body, Role role, Form form) {
        Map<DutyKind, UUID> chosen = new EnumMap<>(DutyKind.class);
        FieldErrors errors = FieldErrors.none();
        for (DutyKind kind : DutyKind.values()) {
            String typed = form.text(kind.code());
            Optional<UUID> person = Prefix.PERSON.read(typed);
            person.ifPresent(id -> chosen.put(kind, id));
            if (!typed.isEmpty() && person.isEmpty()) {
                errors = errors.and(kind.code(), "form.error.choice");
            }
        }
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, body, form, errors));
        }
        return switch (owners.handle(caller, new NameOwners.Command(body, role, chosen, form.idempotencyKey()))) {
            case NameOwners.Outcome.Named _ -> SeeOther.to("/arbeidsflaten?utvalg=" + body.code());
            case NameOwners.Outcome.NotThere(DutyKind kind) ->
                Problem.of(ErrorKind.INVALID)
                        .on(page(caller, body, form, FieldErrors.none().and(kind.code(), "form.error.choice")));
        };
    }

    private Page page(Caller caller, no.samraad.server.bodies.Body body, Form form, FieldErrors errors) {
        List<Candidate> candidates = owners.candidates(caller, body);
        Map<DutyKind, UUID> named = NameOwners.named(candidates);
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", door.text(caller, "duties.owner.all")));
        candidates.forEach(person -> choices.add(Choice.of(Prefix.PERSON.show(person.person()), person.name())));
        List<Line> lines = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            UUID person = named.get(kind);
            String kept = person == null ? "" : Prefix.PERSON.show(person);
            lines.add(new Line(
                    kind.code(),
                    door.text(caller, "duties.kind." + kind.code()),
                    form.names().contains(kind.code()) ? form.text(kind.code()) : kept));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("title", door.text(caller, "duties.owners.title", body.shortName()));
        model.put("path", "/utvalg/" + body.code() + "/ansvar");
        model.put("lines", lines);
        model.put("choices", choices);
        model.put("errors", errors);
        model.put("crumbs", List.of(NavLink.of(door.text(caller, "duties.title"), "/arbeidsflaten")));
        return Page.of("duties/owners", model);
    }
}
