package no.samraad.server.bodies.web;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Ruling;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.SeatProvision.Resignation;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
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
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Appointment;
import no.samraad.server.bodies.LeaveSeat;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatBoard;
import no.samraad.server.bodies.SeatBoardOn;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.RefusedByRules;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/** The secretary's form for someone who leaves a place, or sits on in it after the term: first what will happen, then the act. */
@Controller(value = "/utvalg/{code}/medlemmer/{position}/periode", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class SeatTermController {
    private static final int LONGEST_TOLD = 200;
    private static final int LONGEST_REASON = 2000;
    private static final String LEAVES = "fratrer";
    private static final String SITS_ON = "sitter-videre";

    private final TenantScope scope;
    private final SeatBoardOn boards;
    private final StatutesInForce statutes;
    private final LeaveSeat leaveSeat;
    private final NamesOf names;
    private final BodyPages pages;

    public SeatTermController(
            TenantScope scope,
            SeatBoardOn boards,
            StatutesInForce statutes,
            LeaveSeat leaveSeat,
            NamesOf names,
            BodyPages pages) {
        this.scope = scope;
        this.boards = boards;
        this.statutes = statutes;
        this.leaveSeat = leaveSeat;
        this.names = names;
        this.pages = pages;
    }

    private record Place(SeatBoard board, SeatHolding seat) {
        no.samraad.server.bodies.Body body() {
            return board.seating().body();
        }

        String path() {
            return "/utvalg/" + body().code() + "/medlemmer/" + seat.position() + "/periode";
        }

        /** Those who sit or will sit there, and the last one who did: that one may sit on. */
        List<Appointment> terms() {
            LocalDate today = board.seating().on();
            List<Appointment> own = board.terms().stream()
                    .filter(term -> term.seatId().equals(seat.id()))
                    .toList();
            Stream<Appointment> lasting = own.stream()
                    .filter(term -> term.until() == null || term.until().isAfter(today));
            Stream<Appointment> last = own.stream()
                    .filter(term -> term.until() != null && !term.until().isAfter(today))
                    .max(Comparator.comparing(Appointment::since))
                    .stream();
            return Stream.concat(lasting, last).toList();
        }
    }

    @Get
    public HttpResponse<?> form(HttpRequest<?> request, String code, int position) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        request,
                        code,
                        position,
                        place -> page(caller, place, Form.of(Map.of("gjor", LEAVES)), FieldErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(
            HttpRequest<?> request, String code, int position, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utvalg/" + code + "/plasser",
                (caller, form) ->
                        asSecretary(caller, request, code, position, place -> submitted(caller, place, form)));
    }

    private Answer submitted(Caller caller, Place place, Form form) {
        FieldErrors errors = FieldErrors.none();
        Optional<UUID> term = Prefix.APPOINTMENT
                .read(form.text("periode"))
                .filter(id -> place.terms().stream().anyMatch(one -> one.id().equals(id)));
        if (term.isEmpty()) {
            errors = errors.and("periode", "form.error.choice");
        }
        boolean leaves = form.text("gjor").equals(LEAVES);
        if (!leaves && !form.text("gjor").equals(SITS_ON)) {
            errors = errors.and("gjor", "form.error.choice");
        }
        Optional<LocalDate> last = TypedDate.of(form.text("siste"));
        if (leaves && last.isEmpty()) {
            errors = errors.and("siste", "form.error.date");
        }
        if (form.text("beskjed").length() > LONGEST_TOLD) {
            errors = errors.and("beskjed", "form.error.long", LONGEST_TOLD);
        }
        if (form.text("begrunnelse").length() > LONGEST_REASON) {
            errors = errors.and("begrunnelse", "form.error.long", LONGEST_REASON);
        }
        if (!errors.isEmpty() || term.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).on(page(caller, place, form, errors));
        }
        LeaveSeat.What what = leaves
                ? new LeaveSeat.What.Leaves(last.orElseThrow(), form.text("beskjed"))
                : new LeaveSeat.What.SitsOn();
        LeaveSeat.Command command =
                new LeaveSeat.Command(term.get(), what, form.text("begrunnelse"), form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            return shown(caller, place, form, leaveSeat.preview(caller, place.body(), command), false);
        }
        return switch (leaveSeat.handle(caller, place.body(), command)) {
            case LeaveSeat.Outcome.Done(LocalDate day) ->
                SeeOther.to("/utvalg/" + place.body().code() + "/plasser?dag=" + day);
            case LeaveSeat.Outcome.Not(LeaveSeat.Preview preview) -> shown(caller, place, form, preview, true);
            case LeaveSeat.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
        };
    }

    private Answer shown(Caller caller, Place place, Form form, LeaveSeat.Preview preview, boolean tried) {
        Language language = caller.language();
        return switch (preview) {
            case LeaveSeat.Preview.Unknown _ ->
                invalid(caller, place, form, FieldErrors.none().and("periode", "bodies.term.unknown"));
            case LeaveSeat.Preview.NotWithin(Appointment term) ->
                invalid(
                        caller,
                        place,
                        form,
                        FieldErrors.none().and("siste", "bodies.term.not-within", term.personName(), span(term)));
            case LeaveSeat.Preview.NothingToSitOn(Appointment term) ->
                invalid(caller, place, form, FieldErrors.none().and("gjor", "bodies.term.nothing", term.personName()));
            case LeaveSeat.Preview.WillLeave(Appointment term, LocalDate lastDay) ->
                page(caller, place, form, FieldErrors.none())
                        .with(
                                "preview",
                                pages.text(
                                        "bodies.term.will-leave",
                                        language,
                                        term.personName(),
                                        MembersView.typed(lastDay)));
            case LeaveSeat.Preview.WillSitOn willSitOn -> sitsOn(caller, place, form, willSitOn, tried);
        };
    }

    private Answer sitsOn(Caller caller, Place place, Form form, LeaveSeat.Preview.WillSitOn willSitOn, boolean tried) {
        Language language = caller.language();
        Names words = names.in(
                place.board().seating(),
                willSitOn.judged().parties(),
                Map.of(willSitOn.term().personId(), willSitOn.term().personName()));
        boolean missing =
                tried && willSitOn.needsReason() && form.text("begrunnelse").isEmpty();
        Page page = page(
                        caller,
                        place,
                        form,
                        missing
                                ? FieldErrors.none().and("begrunnelse", "bodies.appoint.reason.missing")
                                : FieldErrors.none())
                .with(
                        "preview",
                        pages.text(
                                "bodies.term.will-sit-on",
                                language,
                                willSitOn.term().personName(),
                                MembersView.typed(willSitOn.termEnded())))
                .with(
                        "findings",
                        willSitOn.finding().stream()
                                .map(finding -> FindingView.of(
                                        finding, willSitOn.judged().rules().rules(), words, language))
                                .toList())
                .with("needsReason", willSitOn.needsReason());
        Optional<Finding> finding = willSitOn.finding();
        return missing && finding.isPresent()
                ? RefusedByRules.problem(
                                pages.text("bodies.term.refused", language),
                                LeaveSeat.alone(willSitOn.judged().judgement(), finding.get()),
                                words,
                                language)
                        .on(page)
                : page;
    }

    private Answer invalid(Caller caller, Place place, Form form, FieldErrors errors) {
        return Problem.of(ErrorKind.INVALID).on(page(caller, place, form, errors));
    }

    private static String span(Appointment term) {
        LocalDate until = term.until();
        return MembersView.typed(term.since()) + "–" + (until == null ? "" : MembersView.typed(until.minusDays(1)));
    }

    private Page page(Caller caller, Place place, Form form, FieldErrors errors) {
        Language language = caller.language();
        List<Choice> terms = place.terms().stream()
                .map(term -> new Choice(
                        Prefix.APPOINTMENT.show(term.id()),
                        term.personName(),
                        pages.text("bodies.appoint." + term.capacity(), language) + ", " + span(term)))
                .toList();
        RulesInForce rules = statutes.on(caller.tenant().id(), caller.today()).rules();
        Sentences sentences = Sentences.in(
                FindingView.engineLanguage(language), names.in(place.board().seating()));
        List<String> said = Ruling.holding(
                        rules.find(Resignation.class, place.body().bodyCode()))
                .stream()
                .map(rule -> sentences.provision(rule.provision()))
                .toList();
        return Page.of("bodies/term", pages.around(caller, place.body()))
                .with("path", place.path())
                .with("seat", place.seat().label())
                .with("terms", terms)
                .with("said", said)
                .with(
                        "ways",
                        List.of(
                                Choice.of(LEAVES, pages.text("bodies.term.leaves", language)),
                                Choice.of(SITS_ON, pages.text("bodies.term.sits-on", language))))
                .with("form", form)
                .with("errors", errors)
                .with("preview", "")
                .with("findings", List.of())
                .with("needsReason", false);
    }

    private Answer asSecretary(
            Caller caller, HttpRequest<?> request, String code, int position, Function<Place, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        Optional<Place> place = boards.of(caller.tenant().id(), code, caller.today())
                .flatMap(board -> board.seating().seats().stream()
                        .filter(seat -> seat.position() == position)
                        .findFirst()
                        .map(seat -> new Place(board, seat)));
        if (place.isEmpty()) {
            return Problem.notFound();
        }
        return caller.rolesIn(place.get().body().id()).contains(Role.SECRETARY)
                ? work.apply(place.get())
                : Problem.of(ErrorKind.FORBIDDEN);
    }
}
