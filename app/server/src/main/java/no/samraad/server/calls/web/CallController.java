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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.platform.mail.EmailAddress;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
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
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.calls.CallMail;
import no.samraad.server.calls.CallParties;
import no.samraad.server.calls.CallParties.Whole;
import no.samraad.server.calls.CallRows;
import no.samraad.server.calls.CalledParty;
import no.samraad.server.calls.NamedParticipant;
import no.samraad.server.calls.ParticipantCall;
import org.jspecify.annotations.Nullable;

/** The secretary's calls upon parties: made, followed, printed, closed with who takes part. */
@Controller(value = CallController.PATH, produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CallController {
    static final String PATH = "/deltakere";

    private static final int PER_PAGE = 30;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 4000;
    private static final int MOST_EACH = 4;
    private static final int MOST_IN_ALL = 200;

    private final TenantScope scope;
    private final CallRows calls;
    private final PartyRows parties;
    private final CallParties callParties;
    private final CallMail mail;
    private final Messages messages;

    public CallController(
            TenantScope scope,
            CallRows calls,
            PartyRows parties,
            CallParties callParties,
            CallMail mail,
            Messages messages) {
        this.scope = scope;
        this.calls = calls;
        this.parties = parties;
        this.callParties = callParties;
        this.mail = mail;
        this.messages = messages;
    }

    /** A call in the list. */
    public record Row(String path, String title, LocalDate lastDay, String state) {}

    /** A party that may be called upon, as the form shows it. */
    public record Offered(String id, String name, String field, String email, boolean on) {}

    /** A party that is called upon. */
    public record Line(String id, String name, String email, String sent, String answer, List<Person> people) {}

    /** Somebody who is named. */
    public record Person(String key, String name, String email, boolean on) {}

    @Get("{?side}")
    public HttpResponse<?> list(HttpRequest<?> request, @QueryValue Optional<Integer> side) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, request, () -> {
                    int page = Math.clamp(side.orElse(1), 1, 10_000);
                    List<ParticipantCall> found = calls.all(caller.tenant().id(), PER_PAGE + 1, (page - 1) * PER_PAGE);
                    return Page.of(
                            "calls/list",
                            Map.of(
                                    "rows",
                                    found.stream()
                                            .limit(PER_PAGE)
                                            .map(call ->
                                                    new Row(path(call), call.title(), call.lastDay(), call.state()))
                                            .toList(),
                                    "page",
                                    page,
                                    "more",
                                    found.size() > PER_PAGE));
                }));
    }

    @Get("/ny")
    public HttpResponse<?> form(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        request,
                        () -> making(
                                caller, Form.of(Map.of("hver", "1", "sprak", "nb")), FieldErrors.none(), List.of())));
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> make(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> PATH,
                (caller, form) -> asSecretary(caller, request, () -> made(caller, form)));
    }

    private Answer made(Caller caller, Form form) {
        FieldErrors errors = FieldErrors.none();
        errors = filled(form, errors, "tittel", LONGEST_TITLE);
        errors = filled(form, errors, "tekst", LONGEST_WORDS);
        Optional<LocalDate> last = TypedDate.of(form.text("frist"));
        if (last.isEmpty()) {
            errors = errors.and("frist", "form.error.date");
        } else if (last.get().isBefore(caller.today())
                || last.get().isAfter(caller.today().plusYears(1))) {
            errors = errors.and("frist", "nominations.ask.last-day.past");
        }
        Optional<Integer> each = form.number("hver").filter(number -> number >= 1 && number <= MOST_EACH);
        if (each.isEmpty()) {
            errors = errors.and("hver", "form.error.choice");
        }
        Optional<Integer> most = form.number("plasser").filter(number -> number >= 1 && number <= MOST_IN_ALL);
        if (most.isEmpty() && !form.text("plasser").isEmpty()) {
            errors = errors.and("plasser", "calls.make.most.wrong", MOST_IN_ALL);
        }
        Optional<Language> language = Language.of(form.text("sprak")).filter(one -> one != Language.SE);
        if (language.isEmpty()) {
            errors = errors.and("sprak", "form.error.choice");
        }
        List<CallParties.To> to = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (MemberParty party : members(caller)) {
            if (form.all("part").contains(party.partyId().toString())) {
                String email = form.text(field(party));
                Optional<EmailAddress> address = EmailAddress.of(email);
                if (address.isEmpty() && !email.isEmpty()) {
                    errors = errors.and(field(party), "nominations.error.email");
                }
                to.add(new CallParties.To(party.partyId(), address));
                names.add(party.name()
                        + address.map(one -> " (" + one.text() + ")")
                                .orElse(" (" + text("calls.make.print", caller.language()) + ")"));
            }
        }
        if (to.isEmpty()) {
            errors = errors.and("part", "calls.make.nobody");
        }
        if (!errors.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(making(caller, form, errors, List.of()));
        }
        if (!form.text("utfor").equals("ja")) {
            Language reader = caller.language();
            List<String> happens = new ArrayList<>();
            happens.add(text("calls.make.will.send", reader, String.join(", ", names)));
            happens.add(CallParties.reminderOn(caller.today(), last.orElseThrow())
                    .map(day -> text("nominations.ask.will.remind", reader, CallMail.typed(day)))
                    .orElseGet(() -> text("nominations.ask.will.remind-not", reader)));
            return making(caller, form, errors, happens);
        }
        return SeeOther.to(PATH + "/"
                + callParties.call(
                        caller,
                        new CallParties.Command(
                                form.text("tittel"),
                                form.text("tekst"),
                                last.orElseThrow(),
                                each.orElseThrow(),
                                most,
                                language.orElseThrow(),
                                to,
                                form.idempotencyKey())));
    }

    private static FieldErrors filled(Form form, FieldErrors errors, String field, int longest) {
        if (form.text(field).isEmpty()) {
            return errors.and(field, "form.error.empty");
        }
        return form.text(field).length() > longest ? errors.and(field, "form.error.long", longest) : errors;
    }

    private List<MemberParty> members(Caller caller) {
        Map<String, MemberParty> once = new LinkedHashMap<>();
        parties.members(caller.tenant().id()).stream()
                .filter(party -> !party.since().isAfter(caller.today())
                        && (party.until() == null || party.until().isAfter(caller.today())))
                .forEach(party -> once.putIfAbsent(party.code(), party));
        return List.copyOf(once.values());
    }

    private static String field(MemberParty party) {
        return "epost-" + party.code();
    }

    private Page making(Caller caller, Form form, FieldErrors errors, List<String> happens) {
        Language language = caller.language();
        return Page.of("calls/make", Map.of("form", form, "errors", errors, "happens", happens))
                .with(
                        "offered",
                        members(caller).stream()
                                .map(party -> new Offered(
                                        party.partyId().toString(),
                                        party.name(),
                                        field(party),
                                        form.typed(field(party)),
                                        form.all("part")
                                                .contains(party.partyId().toString())))
                                .toList())
                .with(
                        "numbers",
                        List.of("1", "2", "3", "4").stream()
                                .map(number -> Choice.of(number, number))
                                .toList())
                .with(
                        "languages",
                        List.of("nb", "nn", "en").stream()
                                .map(code -> Choice.of(code, text("nominations.language." + code, language)))
                                .toList());
    }

    @Get("/{kall}")
    public HttpResponse<?> one(HttpRequest<?> request, String kall) {
        return scope.serve(
                request,
                caller -> found(caller, request, kall, whole -> page(caller, whole, Form.empty(), FieldErrors.none())));
    }

    @Post("/{kall}/avslutt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> close(HttpRequest<?> request, String kall, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> PATH + "/" + kall,
                (caller, form) -> found(caller, request, kall, whole -> switch (callParties.close(
                        caller,
                        whole,
                        Set.copyOf(form.all("deltar")),
                        form.version().orElse(-1),
                        form.idempotencyKey())) {
                    case CallParties.Outcome.Closed _ -> SeeOther.to(path(whole.call()));
                    case CallParties.Outcome.TooMany(int most) ->
                        Problem.of(ErrorKind.INVALID)
                                .on(page(
                                        caller,
                                        whole,
                                        form,
                                        FieldErrors.none().and("deltar", "calls.close.too-many", most)));
                    case CallParties.Outcome.NotNamed _ ->
                        Problem.of(ErrorKind.INVALID)
                                .on(page(caller, whole, form, FieldErrors.none().and("deltar", "form.error.choice")));
                    case CallParties.Outcome.Stale _ -> stale(caller, whole, form);
                }));
    }

    @Post("/{kall}/trekk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> withdraw(HttpRequest<?> request, String kall, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> PATH + "/" + kall,
                (caller, form) -> found(
                        caller,
                        request,
                        kall,
                        whole -> callParties.withdraw(
                                        caller, whole, form.version().orElse(-1), form.idempotencyKey())
                                ? SeeOther.to(path(whole.call()))
                                : stale(caller, whole, form)));
    }

    private Answer stale(Caller caller, Whole whole, Form form) {
        return page(caller, whole, form, FieldErrors.none().and("deltar", "calls.close.stale"))
                .withStatus(HttpStatus.CONFLICT);
    }

    /** The letter with its code, to print; the code is shown this once. */
    @Post("/{kall}/skriv-ut")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> print(HttpRequest<?> request, String kall, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> PATH + "/" + kall,
                (caller, form) -> found(caller, request, kall, whole -> {
                    Optional<CalledParty> party = form.uuid("til")
                            .flatMap(id -> whole.parties().stream()
                                    .filter(one -> one.id().equals(id))
                                    .findFirst());
                    if (party.isEmpty()) {
                        return Problem.notFound();
                    }
                    Language language = whole.call().writtenIn();
                    return callParties
                            .print(caller, whole, party.get())
                            .<Answer>map(code -> Page.of(
                                            "calls/print",
                                            Map.of(
                                                    "call", whole.call(),
                                                    "party", party.get().partyName(),
                                                    "back", path(whole.call()),
                                                    "community", caller.tenant().name(),
                                                    "address", mail.page(caller.tenant()),
                                                    "secret", code.shown()))
                                    .with("how", text("nominations.print.how", language))
                                    .with("codeWord", text("nominations.print.code", language))
                                    .with(
                                            "lastDay",
                                            text(
                                                    "nominations.mail.last-day",
                                                    language,
                                                    CallMail.typed(whole.call().lastDay()))))
                            .orElseGet(() -> stale(caller, whole, form));
                }));
    }

    private Page page(Caller caller, Whole whole, Form form, FieldErrors errors) {
        Language language = caller.language();
        ParticipantCall call = whole.call();
        boolean chosen = !form.names().isEmpty();
        return Page.of("calls/one", Map.of("call", call, "path", path(call), "errors", errors))
                .with(
                        "most",
                        Optional.ofNullable(call.most()).map(String::valueOf).orElse(""))
                .with("answered", whole.answered())
                .with("asked", whole.parties().size())
                .with("late", call.open() && caller.today().isAfter(call.lastDay()))
                .with("someone", !whole.standing().isEmpty())
                .with(
                        "lines",
                        whole.parties().stream()
                                .map(party -> line(
                                        whole,
                                        party,
                                        person -> !chosen
                                                ? !Boolean.FALSE.equals(person.takesPart())
                                                : form.all("deltar").contains(person.key()),
                                        language))
                                .toList());
    }

    private Line line(Whole whole, CalledParty party, Function<NamedParticipant, Boolean> on, Language language) {
        return new Line(
                party.id().toString(),
                party.partyName(),
                Optional.ofNullable(party.email()).orElse(""),
                party.sentAt() == null
                        ? text("nominations.letter.to-print", language)
                        : text(
                                party.email() == null ? "nominations.letter.printed" : "nominations.letter.sent",
                                language,
                                CallMail.typed(
                                        party.sentAt().atZone(Clocks.OSLO).toLocalDate())),
                answer(party, language),
                whole.of(party).stream()
                        .map(person -> new Person(
                                person.key(),
                                person.name(),
                                Optional.ofNullable(person.email()).orElse(""),
                                on.apply(person)))
                        .toList());
    }

    private String answer(CalledParty party, Language language) {
        if (!party.answered()) {
            return "";
        }
        String note = Optional.ofNullable(party.note())
                .filter(words -> !words.isBlank())
                .map(words -> " «" + words + "»")
                .orElse("");
        return text(
                        Boolean.TRUE.equals(party.takesPart()) ? "calls.answer.yes" : "calls.answer.no",
                        language,
                        Optional.ofNullable(party.answeredAt())
                                .map(at -> CallMail.typed(at.atZone(Clocks.OSLO).toLocalDate()))
                                .orElse(""))
                + note;
    }

    private static String path(ParticipantCall call) {
        return PATH + "/" + call.id();
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElse(key);
    }

    private Answer found(Caller caller, HttpRequest<?> request, String kall, Function<Whole, Answer> work) {
        return asSecretary(
                caller,
                request,
                () -> Form.of(Map.of("id", kall))
                        .uuid("id")
                        .flatMap(id -> callParties.find(caller, id))
                        .map(work)
                        .orElseGet(Problem::notFound));
    }

    private static Answer asSecretary(Caller caller, HttpRequest<?> request, Supplier<Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        return CallParties.may(caller) ? work.get() : Problem.of(ErrorKind.FORBIDDEN);
    }
}
