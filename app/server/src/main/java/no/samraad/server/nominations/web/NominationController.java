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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.engine.sentence.Names;
import no.samraad.parties.Person;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
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
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.SeatRows;
import no.samraad.server.bodies.web.AppointForm;
import no.samraad.server.bodies.web.AppointersShown;
import no.samraad.server.bodies.web.BodyPages;
import no.samraad.server.bodies.web.SeatRulesView;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.nominations.AskAuthority;
import no.samraad.server.nominations.Correspondence;
import no.samraad.server.nominations.Correspondence.Standing;
import no.samraad.server.nominations.Letter;
import no.samraad.server.nominations.LetterAnswer;
import no.samraad.server.nominations.Nomination;
import no.samraad.server.nominations.NominationMail;
import no.samraad.server.nominations.NominationRows;
import no.samraad.server.nominations.SettleNomination;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;
import org.jspecify.annotations.Nullable;

/** The secretary's letters to those who appoint: asked with what will happen shown first, followed, printed, moved, accepted. */
@Controller(value = "/utvalg/{code}", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class NominationController {
    private static final int PER_PAGE = 30;

    private final TenantScope scope;
    private final BodyRows bodies;
    private final SeatRows seats;
    private final NominationRows nominations;
    private final AskAuthority ask;
    private final SettleNomination settle;
    private final AppointersShown shown;
    private final NominationMail mail;
    private final NamesOf names;
    private final BodyPages pages;
    private final Messages messages;

    public NominationController(
            TenantScope scope,
            BodyRows bodies,
            SeatRows seats,
            NominationRows nominations,
            AskAuthority ask,
            SettleNomination settle,
            AppointersShown shown,
            NominationMail mail,
            NamesOf names,
            BodyPages pages,
            Messages messages) {
        this.scope = scope;
        this.bodies = bodies;
        this.seats = seats;
        this.nominations = nominations;
        this.ask = ask;
        this.settle = settle;
        this.shown = shown;
        this.mail = mail;
        this.names = names;
        this.pages = pages;
        this.messages = messages;
    }

    /** A letter as lists and pages show it. */
    public record LetterView(
            String id,
            String authority,
            String email,
            boolean proposes,
            String sent,
            String answer,
            boolean printable) {}

    /** A nomination in the list. */
    public record Row(String path, String seat, String capacity, String since, LocalDate lastDay, String state) {}

    @Get("/brev{?side}")
    public HttpResponse<?> list(HttpRequest<?> request, String code, @QueryValue Optional<Integer> side) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, request, code, body -> {
                    int page = Math.clamp(side.orElse(1), 1, 10_000);
                    List<Nomination> found =
                            nominations.inBody(caller.tenant().id(), body.id(), PER_PAGE + 1, (page - 1) * PER_PAGE);
                    Language language = caller.language();
                    return Page.of("nominations/list", pages.around(caller, body))
                            .with(
                                    "rows",
                                    found.stream()
                                            .limit(PER_PAGE)
                                            .map(one -> new Row(
                                                    path(body, one.id()),
                                                    one.seatLabel(),
                                                    text("nominations.as." + one.capacity(), language),
                                                    NominationMail.typed(one.since()),
                                                    one.lastDay(),
                                                    one.state()))
                                            .toList())
                            .with("page", page)
                            .with("more", found.size() > PER_PAGE);
                }));
    }

    @Get("/medlemmer/{position}/brev")
    public HttpResponse<?> form(HttpRequest<?> request, String code, int position) {
        return scope.serve(
                request,
                caller -> atSeat(caller, request, code, position, (body, seat) -> {
                    LocalDate today = caller.today();
                    LocalDate ends = seat.memberUntil();
                    LocalDate since = ends != null && ends.isAfter(today) ? ends : today;
                    Map<String, Object> typed = new HashMap<>();
                    typed.put("som", Capacity.MEMBER.code());
                    typed.put("fra", NominationMail.typed(since));
                    typed.put("sprak", "nb");
                    AppointersShown.Ground ground = shown.ground(caller.tenant().id(), body, seat, since);
                    if (ground.named().methods().size() == 1) {
                        typed.put(
                                "maate",
                                AppointForm.code(
                                        ground.named().methods().iterator().next()));
                    }
                    if (ground.named().appointers().size() == 1) {
                        typed.put(
                                "hvem",
                                ground.named().appointers().keySet().iterator().next());
                    }
                    if (ground.named().proposers().size() == 1) {
                        typed.put(
                                "forslag",
                                ground.named().proposers().keySet().iterator().next());
                    }
                    return asking(caller, body, seat, ground, Form.of(typed), FieldErrors.none());
                }));
    }

    @Post("/medlemmer/{position}/brev")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(
            HttpRequest<?> request, String code, int position, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/brev",
                (caller, form) ->
                        atSeat(caller, request, code, position, (body, seat) -> submitted(caller, body, seat, form)));
    }

    private Answer submitted(Caller caller, no.samraad.server.bodies.Body body, SeatHolding seat, Form form) {
        AppointersShown.Ground ground = shown.ground(
                caller.tenant().id(), body, seat, TypedDate.of(form.text("fra")).orElse(caller.today()));
        AskForm read =
                AskForm.of(form, seat, ground.named(), caller.today(), by -> shown.word(body, seat, by, Language.NB));
        if (read.command().isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(asking(caller, body, seat, ground, form, read.errors()));
        }
        AskAuthority.Command command = read.command().get();
        if (!form.text("utfor").equals("ja")) {
            return previewed(caller, body, seat, ground, form, command);
        }
        return switch (ask.handle(caller, body, command)) {
            case AskAuthority.Outcome.Asked(UUID id) -> SeeOther.to(path(body, id));
            case AskAuthority.Outcome.AskedBefore(UUID id) ->
                asking(caller, body, seat, ground, form, FieldErrors.none().and("som", "nominations.ask.before"))
                        .with("before", path(body, id))
                        .withStatus(HttpStatus.CONFLICT);
            case AskAuthority.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private Page previewed(
            Caller caller,
            no.samraad.server.bodies.Body body,
            SeatHolding seat,
            AppointersShown.Ground ground,
            Form form,
            AskAuthority.Command command) {
        AskAuthority.Preview preview = ask.preview(caller, body, command);
        Language language = caller.language();
        Names words = names.in(preview.judged(), text("nominations.ask.nominee", language));
        List<String> happens = new ArrayList<>();
        command.proposer().ifPresent(one -> happens.add(sent(one, "nominations.ask.will.first", language)));
        String key = command.proposer().isPresent() ? "nominations.ask.will.then" : "nominations.ask.will.now";
        command.appointers().forEach(one -> happens.add(sent(one, key, language)));
        if (command.appointers().size() > 1) {
            happens.add(text("nominations.ask.will.all", language));
        }
        happens.add(preview.reminder()
                .map(day -> text("nominations.ask.will.remind", language, NominationMail.typed(day)))
                .orElseGet(() -> text("nominations.ask.will.remind-not", language)));
        return asking(caller, body, seat, ground, form, FieldErrors.none())
                .with("happens", happens)
                .with(
                        "findings",
                        preview.aboutAppointer().stream()
                                .map(finding -> FindingView.of(
                                        finding, preview.judged().rules().rules(), words, language))
                                .toList());
    }

    private String sent(AskAuthority.Recipient to, String key, Language language) {
        String line = to.email()
                .map(address -> text(key + ".mail", language, to.authority(), address.text()))
                .orElseGet(() -> text(key + ".print", language, to.authority()));
        return line.substring(0, 1).toUpperCase(language.locale()) + line.substring(1);
    }

    private Page asking(
            Caller caller,
            no.samraad.server.bodies.Body body,
            SeatHolding seat,
            AppointersShown.Ground ground,
            Form form,
            FieldErrors errors) {
        Language language = caller.language();
        Map<String, Object> model = new HashMap<>(pages.around(caller, body));
        model.putAll(shown.appointing(body, seat, ground.named(), language));
        return Page.of("nominations/ask", model)
                .with("path", "/utvalg/" + body.code() + "/medlemmer/" + seat.position() + "/brev")
                .with("seat", seat.label())
                .with(
                        "capacities",
                        List.of(
                                Choice.of("member", text("bodies.appoint.member", language)),
                                Choice.of("deputy", text("bodies.appoint.deputy", language))))
                .with("languages", languages(language))
                .with("numbers", List.of("2", "3", "4"))
                .with(
                        "several",
                        List.of("2", "3", "4").stream()
                                .anyMatch(number ->
                                        !form.text("mottaker" + number).isEmpty()
                                                || !form.text("epost" + number).isEmpty()))
                .with("form", form)
                .with("errors", errors)
                .with("before", "")
                .with("happens", List.of())
                .with("findings", List.of());
    }

    private List<Choice> languages(Language language) {
        return List.of("nb", "nn", "en").stream()
                .map(code -> Choice.of(code, text("nominations.language." + code, language)))
                .toList();
    }

    @Get("/brev/{brev}")
    public HttpResponse<?> one(HttpRequest<?> request, String code, String brev) {
        return scope.serve(
                request,
                caller -> ofBody(caller, request, code, brev, (body, letters) -> {
                    Form form = Form.of(Map.of("person", chosen(caller, letters)));
                    return page(caller, body, letters, form, FieldErrors.none());
                }));
    }

    /** Someone in the register with the same e-mail or name comes first; else whoever is named is taken in. */
    private String chosen(Caller caller, Correspondence letters) {
        return letters.nomination().open() && letters.standing() instanceof Standing.Agreed(LetterAnswer answer)
                ? settle.known(caller, answer).stream()
                        .findFirst()
                        .map(person -> Prefix.PERSON.show(person.id()))
                        .orElse("ny")
                : "ny";
    }

    @Post("/brev/{brev}/godta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> accept(
            HttpRequest<?> request, String code, String brev, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/brev/" + brev,
                (caller, form) ->
                        ofBody(caller, request, code, brev, (body, letters) -> accepted(caller, body, letters, form)));
    }

    private Answer accepted(Caller caller, no.samraad.server.bodies.Body body, Correspondence letters, Form form) {
        if (!form.text("person").equals("ny")
                && Prefix.PERSON.read(form.text("person")).isEmpty()) {
            return Problem.of(ErrorKind.INVALID)
                    .on(page(caller, body, letters, form, FieldErrors.none().and("person", "form.error.choice")));
        }
        if (form.text("begrunnelse").length() > 2000) {
            return Problem.of(ErrorKind.INVALID)
                    .on(page(
                            caller,
                            body,
                            letters,
                            form,
                            FieldErrors.none().and("begrunnelse", "form.error.long", 2000)));
        }
        if (!form.text("utfor").equals("ja")) {
            return page(caller, body, letters, form, FieldErrors.none());
        }
        return switch (settle.accept(caller, body, acceptance(letters, form))) {
            case SettleNomination.Outcome.Accepted(LocalDate since) ->
                SeeOther.to("/utvalg/" + body.code() + "/plasser?dag=" + since);
            case SettleNomination.Outcome.NotReady _ ->
                page(caller, body, letters, form, FieldErrors.none().and("person", "nominations.accept.not-ready"))
                        .withStatus(HttpStatus.CONFLICT);
            case SettleNomination.Outcome.Not(Appoint.Outcome why) -> notAccepted(caller, body, letters, form, why);
            case SettleNomination.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private Answer notAccepted(
            Caller caller, no.samraad.server.bodies.Body body, Correspondence letters, Form form, Appoint.Outcome why) {
        return switch (why) {
            case Appoint.Outcome.NeedsReason(Appoint.Preview.WillBe willBe) ->
                byRules(
                        caller,
                        willBe.judged(),
                        willBe.person(),
                        page(
                                caller,
                                body,
                                letters,
                                form,
                                FieldErrors.none().and("begrunnelse", "bodies.appoint.reason.missing")));
            case Appoint.Outcome.Refused(Appoint.Refusal.ByRules(Appoint.Judged judged)) ->
                byRules(caller, judged, named(letters), page(caller, body, letters, form, FieldErrors.none()));
            case Appoint.Outcome.Refused _ ->
                Problem.of(ErrorKind.INVALID).on(page(caller, body, letters, form, FieldErrors.none()));
            case Appoint.Outcome.Stale _ ->
                page(caller, body, letters, form, FieldErrors.none().and("person", "bodies.appoint.stale"))
                        .withStatus(HttpStatus.CONFLICT);
            case Appoint.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
            case Appoint.Outcome.Appointed _ ->
                throw new IllegalStateException("an appointment that was made is no refusal");
        };
    }

    private Answer byRules(Caller caller, Appoint.Judged judged, String name, Page page) {
        return RefusedByRules.problem(
                        text("bodies.appoint.refused", caller.language()),
                        judged.judgement(),
                        names.in(judged, name),
                        caller.language())
                .on(page);
    }

    private static String named(Correspondence letters) {
        return letters.standing() instanceof Standing.Agreed(LetterAnswer answer)
                ? Optional.ofNullable(answer.name()).orElse("")
                : "";
    }

    private static SettleNomination.Accept acceptance(Correspondence letters, Form form) {
        return new SettleNomination.Accept(
                letters.nomination().id(),
                Prefix.PERSON.read(form.text("person")),
                form.text("begrunnelse"),
                Prefix.APPOINTMENT.read(form.text("sett")),
                form.idempotencyKey());
    }

    @Post("/brev/{brev}/frist")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> move(
            HttpRequest<?> request, String code, String brev, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/brev/" + brev,
                (caller, form) -> ofBody(caller, request, code, brev, (body, letters) -> {
                    Optional<LocalDate> day = TypedDate.of(form.text("ny_frist"));
                    if (day.isEmpty()
                            || day.get().isBefore(caller.today())
                            || day.get().isAfter(caller.today().plusYears(1))) {
                        return Problem.of(ErrorKind.INVALID)
                                .on(page(
                                        caller,
                                        body,
                                        letters,
                                        form.with("person", chosen(caller, letters)),
                                        FieldErrors.none()
                                                .and(
                                                        "ny_frist",
                                                        day.isEmpty()
                                                                ? "form.error.date"
                                                                : "nominations.ask.last-day.past")));
                    }
                    return settle.move(caller, body, letters, day.get(), form.idempotencyKey())
                            ? SeeOther.to(path(body, letters.nomination().id()))
                            : over(caller, body, letters, form);
                }));
    }

    @Post("/brev/{brev}/trekk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> withdraw(
            HttpRequest<?> request, String code, String brev, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/brev/" + brev,
                (caller, form) -> ofBody(
                        caller,
                        request,
                        code,
                        brev,
                        (body, letters) -> settle.withdraw(
                                        caller, body, letters.nomination().id(), form.idempotencyKey())
                                ? SeeOther.to(path(body, letters.nomination().id()))
                                : over(caller, body, letters, form)));
    }

    /** The letter with its code, to print; the code is shown this once. */
    @Post("/brev/{brev}/skriv-ut")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> print(
            HttpRequest<?> request, String code, String brev, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/brev/" + brev,
                (caller, form) -> ofBody(caller, request, code, brev, (body, letters) -> {
                    Optional<Letter> letter = form.uuid("til")
                            .flatMap(id -> letters.letters().stream()
                                    .filter(one -> one.id().equals(id))
                                    .findFirst());
                    if (letter.isEmpty()) {
                        return Problem.notFound();
                    }
                    Nomination nomination = letters.nomination();
                    return settle.print(caller, body, letters, letter.get(), form.idempotencyKey())
                            .<Answer>map(fresh -> Page.of("nominations/print", pages.around(caller, body))
                                    .with("back", path(body, nomination.id()))
                                    .with("letter", letter.get())
                                    .with("community", caller.tenant().name())
                                    .with("bodyName", body.name(nomination.writtenIn()))
                                    .with("wording", wording(caller, body, nomination, letter.get()))
                                    .with("words", nomination.words())
                                    .with("address", mail.page(caller.tenant()))
                                    .with("letterLanguage", nomination.language())
                                    .with("secret", fresh.shown()))
                            .orElseGet(() -> over(caller, body, letters, form));
                }));
    }

    /** The letter's own words, in its own language. */
    public record Wording(String subject, String text, List<String> facts, String how, String code) {}

    private Wording wording(Caller caller, no.samraad.server.bodies.Body body, Nomination nomination, Letter letter) {
        Language language = nomination.writtenIn();
        return new Wording(
                text("nominations.mail.asked.subject", language, body.shortName(), nomination.seatLabel()),
                text(
                        "nominations.mail.asked.text",
                        language,
                        letter.authority(),
                        caller.tenant().name(),
                        body.name(language)),
                List.of(mail.facts(nomination, language).split("\n")),
                text("nominations.print.how", language),
                text("nominations.print.code", language));
    }

    private Answer over(Caller caller, no.samraad.server.bodies.Body body, Correspondence letters, Form form) {
        return page(
                        caller,
                        body,
                        letters,
                        form.with("person", chosen(caller, letters)),
                        FieldErrors.none().and("person", "nominations.accept.not-ready"))
                .withStatus(HttpStatus.CONFLICT);
    }

    private Page page(
            Caller caller, no.samraad.server.bodies.Body body, Correspondence letters, Form form, FieldErrors errors) {
        Language language = caller.language();
        Nomination nomination = letters.nomination();
        Standing standing = letters.standing();
        Page page = Page.of("nominations/one", pages.around(caller, body))
                .with("path", path(body, nomination.id()))
                .with("nomination", nomination)
                .with("as", text("nominations.as." + nomination.capacity(), language))
                .with("since", NominationMail.typed(nomination.since()))
                .with(
                        "until",
                        Optional.ofNullable(nomination.until())
                                .map(day -> NominationMail.typed(day.minusDays(1)))
                                .orElse(""))
                .with("lastDay", nomination.lastDay())
                .with(
                        "late",
                        nomination.open()
                                && caller.today().isAfter(nomination.lastDay())
                                && !(standing instanceof Standing.Agreed))
                .with(
                        "letters",
                        letters.letters().stream()
                                .map(letter -> view(letters, letter, language))
                                .toList())
                .with("state", !nomination.open() ? nomination.state() : standing(standing))
                .with("form", form)
                .with("errors", errors)
                .with("people", List.of())
                .with("named", "")
                .with("preview", "")
                .with("refusal", "")
                .with("seen", "")
                .with("judged", SeatRulesView.nothing())
                .with("needsReason", false)
                .with("mayAccept", false);
        if (nomination.open() && standing instanceof Standing.Agreed(LetterAnswer answer)) {
            return accepting(caller, body, letters, answer, form, page);
        }
        return page;
    }

    private Page accepting(
            Caller caller,
            no.samraad.server.bodies.Body body,
            Correspondence letters,
            LetterAnswer answer,
            Form form,
            Page page) {
        Language language = caller.language();
        List<Choice> people = new ArrayList<>();
        String name = Optional.ofNullable(answer.name()).orElse("");
        for (Person person : settle.known(caller, answer)) {
            people.add(Choice.of(
                    Prefix.PERSON.show(person.id()),
                    text(
                            "nominations.accept.known",
                            language,
                            person.name(),
                            Optional.ofNullable(person.email()).orElse(""))));
        }
        people.add(Choice.of("ny", text("nominations.accept.new", language, name)));
        Page with = page.with("people", people).with("named", name);
        Optional<Appoint.Preview> preview = settle.preview(caller, body, letters, acceptance(letters, form));
        if (preview.isEmpty()) {
            return with;
        }
        return switch (preview.get()) {
            case Appoint.Preview.WillBe willBe ->
                judged(willBe.judged(), name, language, with)
                        .with("mayAccept", true)
                        .with("needsReason", willBe.judged().needsReason())
                        .with(
                                "seen",
                                willBe.leaves()
                                        .map(term -> Prefix.APPOINTMENT.show(term.id()))
                                        .orElse(""))
                        .with("preview", happens(willBe, letters.nomination(), language));
            case Appoint.Preview.Not(Appoint.Refusal refusal) ->
                switch (refusal) {
                    case Appoint.Refusal.ByRules(Appoint.Judged judged) -> judged(judged, name, language, with);
                    case Appoint.Refusal.Unknown _ -> with.with("refusal", text("bodies.appoint.unknown", language));
                    case Appoint.Refusal.EndsBeforeItBegins _ ->
                        with.with("refusal", text("bodies.appoint.ends-first", language));
                    case Appoint.Refusal.SitsAlready(var other) ->
                        with.with("refusal", text("bodies.appoint.sits-already", language, term(other)));
                    case Appoint.Refusal.Taken(var other) ->
                        with.with("refusal", text("bodies.appoint.taken", language, term(other)));
                };
        };
    }

    private Page judged(Appoint.Judged judged, String name, Language language, Page page) {
        return page.with(
                "judged",
                SeatRulesView.of(
                        judged.judgement().finding(), judged.rules().rules(), names.in(judged, name), language));
    }

    private static Object[] term(no.samraad.server.bodies.Appointment term) {
        LocalDate until = term.until();
        return new Object[] {
            term.personName(),
            term.seatLabel(),
            NominationMail.typed(term.since()),
            until == null ? "" : NominationMail.typed(until.minusDays(1))
        };
    }

    private String happens(Appoint.Preview.WillBe willBe, Nomination nomination, Language language) {
        return text(
                        "bodies.appoint.preview." + nomination.capacity(),
                        language,
                        willBe.person(),
                        nomination.seatLabel(),
                        NominationMail.typed(willBe.since()))
                + " "
                + willBe.until()
                        .map(until -> text(
                                "bodies.appoint.preview.until", language, NominationMail.typed(until.minusDays(1))))
                        .orElseGet(() -> text("bodies.appoint.preview.open", language))
                + " "
                + willBe.leaves()
                        .map(term -> text(
                                "bodies.appoint.preview.leaves",
                                language,
                                term.personName(),
                                NominationMail.typed(willBe.since().minusDays(1))))
                        .orElseGet(() -> text("bodies.appoint.preview.vacant", language));
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Waits _ -> "waits";
            case Standing.Proposed _ -> "proposed";
            case Standing.Disagree _ -> "disagree";
            case Standing.Agreed _ -> "agreed";
        };
    }

    private LetterView view(Correspondence letters, Letter letter, Language language) {
        return new LetterView(
                letter.id().toString(),
                letter.authority(),
                Optional.ofNullable(letter.email()).orElse(""),
                letter.proposes(),
                letter.sentAt() == null
                        ? text(
                                letter.email() == null && SettleNomination.printable(letters, letter)
                                        ? "nominations.letter.to-print"
                                        : "nominations.letter.waits",
                                language)
                        : text(
                                letter.email() == null ? "nominations.letter.printed" : "nominations.letter.sent",
                                language,
                                day(letter.sentAt())),
                letters.latest(letter.id())
                        .map(answer -> answered(letters, answer, language))
                        .orElse(""),
                SettleNomination.printable(letters, letter));
    }

    private static String day(java.time.Instant at) {
        return NominationMail.typed(
                at.atZone(no.samraad.platform.time.Clocks.OSLO).toLocalDate());
    }

    private String answered(Correspondence letters, LetterAnswer answer, Language language) {
        String when = day(answer.answeredAt());
        String said = switch (answer.kind()) {
            case "named" ->
                text(
                        "nominations.answer.named",
                        language,
                        when,
                        Optional.ofNullable(answer.name()).orElse(""));
            case "agreed" ->
                text(
                        "nominations.answer.agreed",
                        language,
                        when,
                        letters.answers().stream()
                                .filter(other -> other.id().equals(answer.ofId()))
                                .findFirst()
                                .flatMap(other -> Optional.ofNullable(other.name()))
                                .orElse(""));
            default ->
                text(
                        "nominations.answer.more-time",
                        language,
                        when,
                        Optional.ofNullable(answer.wantsUntil())
                                .map(NominationMail::typed)
                                .orElse(""));
        };
        String decision = Optional.ofNullable(answer.decision())
                .map(words -> " " + text("nominations.answer.decision", language, words))
                .orElse("");
        return said + decision + (answer.note().isBlank() ? "" : " «" + answer.note() + "»");
    }

    private static String path(no.samraad.server.bodies.Body body, UUID id) {
        return "/utvalg/" + body.code() + "/brev/" + id;
    }

    private String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElse(key);
    }

    /** Work on a body's letters. */
    private interface OfBody {
        Answer on(no.samraad.server.bodies.Body body, Correspondence letters);
    }

    /** Work on a seat of a body. */
    private interface AtSeat {
        Answer on(no.samraad.server.bodies.Body body, SeatHolding seat);
    }

    private Answer ofBody(Caller caller, HttpRequest<?> request, String code, String brev, OfBody work) {
        return asSecretary(
                caller,
                request,
                code,
                body -> Form.of(Map.of("id", brev))
                        .uuid("id")
                        .flatMap(id -> settle.find(caller, body, id))
                        .map(letters -> work.on(body, letters))
                        .orElseGet(Problem::notFound));
    }

    private Answer atSeat(Caller caller, HttpRequest<?> request, String code, int position, AtSeat work) {
        return asSecretary(
                caller,
                request,
                code,
                body -> seats.holdings(caller.tenant().id(), body.id(), caller.today()).stream()
                        .filter(seat -> seat.position() == position)
                        .findFirst()
                        .map(seat -> work.on(body, seat))
                        .orElseGet(Problem::notFound));
    }

    private Answer asSecretary(
            Caller caller, HttpRequest<?> request, String code, Function<no.samraad.server.bodies.Body, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        Optional<no.samraad.server.bodies.Body> body =
                bodies.withCode(caller.tenant().id(), code);
        if (body.isEmpty()) {
            return Problem.notFound();
        }
        return caller.rolesIn(body.get().id()).contains(Role.SECRETARY)
                ? work.apply(body.get())
                : Problem.of(ErrorKind.FORBIDDEN);
    }
}
