package no.samraad.server.mandates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Page;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.web.BodyView;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.mandates.BodyEvent;
import no.samraad.server.mandates.BodyEventRows;
import no.samraad.server.mandates.EventKind;
import no.samraad.server.mandates.Life;

/** The register of bodies as it is on a day, past or to come. Open to all. */
@Controller(value = "/utvalg", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class RegisterController {
    private final TenantScope scope;
    private final MandateDoor door;
    private final BodyEventRows events;

    public RegisterController(TenantScope scope, MandateDoor door, BodyEventRows events) {
        this.scope = scope;
        this.door = door;
        this.events = events;
    }

    /** A heading with the bodies under it. */
    public record Level(String key, List<Line> bodies) {}

    /** A body, and what its reader should know of its life; no remarks for one that simply goes on. */
    public record Line(BodyView body, List<String> remarks) {}

    @Get("{?dato}")
    public HttpResponse<?> list(HttpRequest<?> request, @QueryValue Optional<String> dato) {
        return scope.serve(request, caller -> {
            String typed = dato.map(String::strip).orElse("");
            Optional<LocalDate> chosen = typed.isEmpty() ? Optional.of(caller.today()) : TypedDate.of(typed);
            Page page = page(caller, chosen.orElse(caller.today()))
                    .with("typed", typed)
                    .with(
                            "errors",
                            chosen.isPresent()
                                    ? FieldErrors.none()
                                    : FieldErrors.none().and("dato", "form.error.date"));
            return chosen.isPresent() ? page : page.withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        });
    }

    private Page page(Caller caller, LocalDate day) {
        List<Body> all = door.all(caller);
        List<BodyEvent> decided = events.all(caller.tenant().id());
        Map<String, String> names = MandateDoor.shortNames(all);
        List<Line> ended = new ArrayList<>();
        List<Line> coming = new ArrayList<>();
        List<Level> levels = IntStream.rangeClosed(1, 3)
                .mapToObj(level -> new Level("bodies.list.level" + level, new ArrayList<>()))
                .toList();
        for (Body body : all) {
            Line line = new Line(BodyView.of(body, caller.language()), remarks(caller, body, decided, names, day));
            if (body.standsOn(day)) {
                levels.get(body.level() - 1).bodies().add(line);
            } else {
                (day.isBefore(body.since()) ? coming : ended).add(line);
            }
        }
        return Page.of("mandates/register", Map.of())
                .with(
                        "levels",
                        levels.stream()
                                .filter(level -> !level.bodies().isEmpty())
                                .toList())
                .with("ended", ended)
                .with("coming", coming)
                .with("day", day)
                .with("isToday", day.equals(caller.today()))
                .with("works", MandateDoor.keepsTheRegister(caller));
    }

    private List<String> remarks(
            Caller caller, Body body, List<BodyEvent> decided, Map<String, String> names, LocalDate day) {
        Dates dates = door.dates(caller);
        Life life = new Life(
                body,
                decided.stream()
                        .filter(event -> event.bodyId().equals(body.id()))
                        .toList());
        LocalDate until = body.until();
        if (day.isBefore(body.since())) {
            return List.of(door.text(caller, "bodies.list.begins", dates.date(body.since())));
        }
        Optional<BodyEvent> end = life.woundUp(day);
        if (until != null && !day.isBefore(until)) {
            String last = dates.date(until.minusDays(1));
            return List.of(end.filter(event -> event.is(EventKind.MERGED))
                    .map(event -> door.text(caller, "bodies.list.merged", successor(event, names), last))
                    .orElseGet(() -> door.text(caller, "bodies.list.last-day", last)));
        }
        List<String> remarks = new ArrayList<>();
        end.ifPresentOrElse(
                event -> remarks.add(
                        event.is(EventKind.MERGED)
                                ? door.text(
                                        caller,
                                        "bodies.list.will-merge",
                                        successor(event, names),
                                        dates.date(event.happensOn()))
                                : door.text(caller, "bodies.list.will-end", dates.date(event.happensOn()))),
                () -> life.endsOn(day)
                        .ifPresent(last -> remarks.add(door.text(caller, "bodies.list.temporary", dates.date(last)))));
        life.evaluateBy(day).ifPresent(by -> remarks.add(door.text(caller, "bodies.list.evaluate", dates.date(by))));
        return List.copyOf(remarks);
    }

    private static String successor(BodyEvent event, Map<String, String> names) {
        return Optional.ofNullable(event.successorCode()).map(names::get).orElse("");
    }
}
