package no.samraad.server.bodies.web;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.server.bodies.AppointmentRows;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.Contact;
import no.samraad.server.bodies.JudgeSeats;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.OfficeRows;
import no.samraad.server.bodies.Seating;
import no.samraad.server.bodies.TreatedCase;
import no.samraad.server.bodies.TreatedCaseRows;

/** The register of bodies: which there are, who sits in them and what they have treated. Open to all. */
@Controller(produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class BodiesController {
    private static final int PAGE = 50;

    private final TenantScope scope;
    private final BodyRows bodies;
    private final CompositionOn compositions;
    private final OfficeRows offices;
    private final AppointmentRows appointments;
    private final TreatedCaseRows cases;
    private final JudgeSeats judgeSeats;
    private final NamesOf names;
    private final BodyPages pages;

    public BodiesController(
            TenantScope scope,
            BodyRows bodies,
            CompositionOn compositions,
            OfficeRows offices,
            AppointmentRows appointments,
            TreatedCaseRows cases,
            JudgeSeats judgeSeats,
            NamesOf names,
            BodyPages pages) {
        this.scope = scope;
        this.bodies = bodies;
        this.compositions = compositions;
        this.offices = offices;
        this.appointments = appointments;
        this.cases = cases;
        this.judgeSeats = judgeSeats;
        this.names = names;
        this.pages = pages;
    }

    /** Someone with an office. */
    public record Leader(String key, String name) {}

    /** How many voting seats a partner has. */
    public record Share(String partner, int seats) {}

    /** A line in the list of cases. */
    public record CaseLine(String number, String title, String path, String meeting, LocalDate day) {}

    @Get("/utvalg/{code}")
    public HttpResponse<?> overview(HttpRequest<?> request, String code) {
        return about(request, code, caller -> body -> {
            Language language = caller.language();
            Seating seating = compositions.of(caller.tenant().id(), body, caller.today());
            List<Leader> leaders = offices.concerning(caller.tenant().id(), body.id(), caller.today()).stream()
                    .filter(office -> !office.role().equals(Role.CASE_OFFICER.code()))
                    .map(office -> new Leader("bodies.office." + office.role(), office.personName()))
                    .toList();
            List<Share> shares = seating.byPartner().entrySet().stream()
                    .map(group -> new Share(
                            pages.heading(group.getKey(), language),
                            group.getValue().size()))
                    .toList();
            return Page.of("bodies/overview", pages.around(caller, body))
                    .with("leaders", leaders)
                    .with("shares", shares)
                    .with("votes", seating.voting().size())
                    .with("withoutVote", seating.withoutVote().size())
                    .with("since", body.since())
                    .with(
                            "ended",
                            Optional.ofNullable(body.until())
                                    .map(until -> MembersView.typed(until.minusDays(1)))
                                    .orElse(""));
        });
    }

    @Get("/utvalg/{code}/medlemmer{?dato}")
    public HttpResponse<?> members(HttpRequest<?> request, String code, @QueryValue Optional<String> dato) {
        return about(request, code, caller -> body -> {
            String typed = dato.map(String::strip).orElse("");
            Optional<LocalDate> chosen = typed.isEmpty() ? Optional.of(caller.today()) : TypedDate.of(typed);
            LocalDate on = chosen.orElse(caller.today());
            UUID tenantId = caller.tenant().id();
            MembersView.Reader reader = caller.rolesIn(body.id()).contains(Role.SECRETARY)
                    ? MembersView.Reader.SECRETARIAT
                    : MembersView.Reader.PUBLIC;
            List<Contact> contacts = switch (reader) {
                case PUBLIC -> List.of();
                case SECRETARIAT -> appointments.contacts(tenantId, body.id(), on);
            };
            Seating seating = compositions.of(tenantId, body, on);
            MembersView view = MembersView.of(seating, pages, caller.language(), reader, contacts);
            JudgeSeats.Judged judged = judgeSeats.handle(tenantId, seating);
            Page page = Page.of("bodies/members", pages.around(caller, body))
                    .with("members", view)
                    .with(
                            "judged",
                            SeatRulesView.of(
                                    judged.judgement().finding(),
                                    judged.rules().rules(),
                                    names.in(seating, judged.parties()),
                                    caller.language()))
                    .with("appoints", reader == MembersView.Reader.SECRETARIAT)
                    .with("typed", typed.isEmpty() ? MembersView.typed(on) : typed)
                    .with(
                            "errors",
                            chosen.isPresent()
                                    ? FieldErrors.none()
                                    : FieldErrors.none().and("dato", "form.error.date"));
            return chosen.isPresent() ? page : page.withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        });
    }

    @Get("/utvalg/{code}/saker{?side}")
    public HttpResponse<?> cases(HttpRequest<?> request, String code, @QueryValue Optional<Integer> side) {
        return about(request, code, caller -> body -> {
            UUID tenantId = caller.tenant().id();
            int count = cases.count(tenantId, body.id());
            int last = Math.max(1, (count + PAGE - 1) / PAGE);
            int page = Math.clamp(side.orElse(1), 1, last);
            Map<String, Object> model = new HashMap<>(pages.around(caller, body));
            model.put(
                    "cases",
                    cases.page(tenantId, body.id(), PAGE, (page - 1) * PAGE).stream()
                            .map(treated -> line(body, treated))
                            .toList());
            model.put("count", count);
            model.put("page", page);
            model.put("last", last);
            return Page.of("bodies/cases", model);
        });
    }

    private static CaseLine line(Body body, TreatedCase treated) {
        String meeting = treated.planNumber() == null
                ? treated.day().toString()
                : treated.meetingYear() + "-" + treated.planNumber();
        return new CaseLine(
                body.caseNumber(treated.number(), treated.numberYear()),
                treated.title(),
                "/saker/" + body.code() + "/" + treated.numberYear() + "/" + treated.number(),
                "/utvalg/" + body.code() + "/moter/" + meeting,
                treated.day());
    }

    private HttpResponse<?> about(HttpRequest<?> request, String code, Function<Caller, Function<Body, Answer>> work) {
        return scope.serve(
                request,
                caller -> bodies.withCode(caller.tenant().id(), code)
                        .map(work.apply(caller))
                        .orElseGet(Problem::notFound));
    }
}
