package no.samraad.server.feeds.web;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.platform.Settings;
import no.samraad.platform.mail.CalendarEntries;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Download;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.duties.DutyKind;
import no.samraad.server.feeds.Feed;
import no.samraad.server.feeds.FeedRows;
import no.samraad.server.feeds.FeedSecret;
import no.samraad.server.feeds.KeepFeeds;
import no.samraad.server.feeds.KeepFeeds.Wanted;
import no.samraad.server.feeds.ReadFeed;
import no.samraad.server.meetings.MeetingAccess;
import no.samraad.server.navigation.MainMenu;
import org.jspecify.annotations.Nullable;

/** The addresses of a person's calendars: made, shown once, taken away; and what a calendar program fetches there. */
@Controller(value = "/kalender", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class FeedController {
    private final TenantScope scope;
    private final FeedRows rows;
    private final BodyRows bodies;
    private final KeepFeeds keep;
    private final ReadFeed read;
    private final CalendarEntries calendar;
    private final Messages messages;
    private final Settings settings;

    public FeedController(
            TenantScope scope,
            FeedRows rows,
            BodyRows bodies,
            KeepFeeds keep,
            ReadFeed read,
            CalendarEntries calendar,
            Messages messages,
            Settings settings) {
        this.scope = scope;
        this.rows = rows;
        this.bodies = bodies;
        this.keep = keep;
        this.read = read;
        this.calendar = calendar;
        this.messages = messages;
        this.settings = settings;
    }

    /** An address the person has, ready to show. */
    public record Line(String id, String name, java.time.LocalDate made) {}

    @Get
    public HttpResponse<?> show(HttpRequest<?> request) {
        return scope.serve(
                request, caller -> signedIn(caller, person -> page(caller, person, FieldErrors.none(), "", "")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> act(HttpRequest<?> request, @Nullable @Body Map<String, Object> typed) {
        return scope.act(
                request,
                Form.of(typed),
                (caller, form) -> signedIn(caller, person -> switch (form.text("gjor")) {
                    case "lag" -> make(caller, person, form);
                    case "fjern" -> {
                        form.uuid("adresse").ifPresent(id -> keep.remove(caller, person, id));
                        yield SeeOther.to("/kalender");
                    }
                    default ->
                        Problem.of(ErrorKind.INVALID)
                                .on(page(
                                        caller,
                                        person,
                                        FieldErrors.none().and("kalender", "form.error.choice"),
                                        "",
                                        ""));
                }));
    }

    /** A calendar program has no session: the secret in the address is what it has. */
    @Get("/{kode}/samraad.ics")
    public HttpResponse<?> feed(HttpRequest<?> request, String kode) {
        return scope.serve(
                request,
                caller -> FeedSecret.of(kode)
                        .flatMap(secret -> read.handle(caller, secret))
                        .<Answer>map(content -> new Download(
                                calendar.feed(content.name(), content.meetings(), content.duties())
                                        .getBytes(StandardCharsets.UTF_8),
                                "text/calendar; charset=utf-8",
                                "samraad.ics"))
                        .orElseGet(Problem::notFound));
    }

    private static Answer signedIn(Caller caller, Function<UUID, Answer> work) {
        return caller.signedIn()
                .map(person -> work.apply(person.personId()))
                .orElseGet(() -> SeeOther.to("/logg-inn?til=%2Fkalender"));
    }

    private Answer make(Caller caller, UUID person, Form form) {
        String chosen = form.text("kalender");
        Optional<Wanted> wanted = wanted(caller, chosen);
        if (wanted.isEmpty()) {
            return Problem.of(ErrorKind.INVALID)
                    .on(page(caller, person, FieldErrors.none().and("kalender", "form.error.choice"), chosen, ""));
        }
        Optional<FeedSecret> secret = keep.make(caller, person, wanted.get(), form.idempotencyKey());
        return secret.map(made -> page(
                        caller,
                        person,
                        FieldErrors.none(),
                        chosen,
                        settings.origin(caller.tenant().slug()) + "/kalender/" + made.text() + "/samraad.ics"))
                .orElseGet(
                        () -> page(caller, person, FieldErrors.none().and("kalender", "feeds.error.before"), chosen, "")
                                .withStatus(HttpStatus.CONFLICT));
    }

    private Optional<Wanted> wanted(Caller caller, String chosen) {
        if (chosen.equals("egen")) {
            return Optional.of(new Wanted.Own());
        }
        if (chosen.startsWith("utvalg-")) {
            return bodies.withCode(caller.tenant().id(), chosen.substring("utvalg-".length()))
                    .filter(body -> MeetingAccess.belongs(caller, body.id()))
                    .map(Wanted.OfBody::new);
        }
        if (chosen.startsWith("frist-") && MainMenu.works(caller)) {
            return DutyKind.of(chosen.substring("frist-".length())).map(kind -> new Wanted.OfDuty(kind.code()));
        }
        return Optional.empty();
    }

    private Page page(Caller caller, UUID person, FieldErrors errors, String chosen, String address) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("egen", text(caller, "feeds.own")));
        bodies.all(caller.tenant().id()).stream()
                .filter(body -> MeetingAccess.belongs(caller, body.id()))
                .forEach(body ->
                        choices.add(Choice.of("utvalg-" + body.code(), text(caller, "feeds.body", body.shortName()))));
        if (MainMenu.works(caller)) {
            for (DutyKind kind : DutyKind.values()) {
                choices.add(Choice.of(
                        "frist-" + kind.code(),
                        text(caller, "feeds.duty.of", text(caller, "feeds.duty." + kind.code()))));
            }
        }
        Map<String, Object> model = new HashMap<>();
        model.put("choices", choices);
        model.put("chosen", chosen.isEmpty() ? "egen" : chosen);
        model.put("address", address);
        model.put("errors", errors);
        model.put(
                "feeds",
                rows.of(caller.tenant().id(), person).stream()
                        .map(feed -> new Line(
                                feed.id().toString(),
                                name(caller, feed),
                                feed.madeAt().atZone(Clocks.OSLO).toLocalDate()))
                        .toList());
        return Page.of("feeds/calendar", model);
    }

    private String name(Caller caller, Feed feed) {
        return switch (feed.what()) {
            case "own" -> text(caller, "feeds.own");
            case "body" -> text(caller, "feeds.body", String.valueOf(feed.bodyShortName()));
            default -> text(caller, "feeds.duty.of", text(caller, "feeds.duty." + feed.duty()));
        };
    }

    private String text(Caller caller, String key, Object... arguments) {
        return messages.text(key, caller.language(), arguments).orElse("??" + key + "??");
    }
}
