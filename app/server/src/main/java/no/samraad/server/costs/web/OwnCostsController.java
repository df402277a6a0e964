package no.samraad.server.costs.web;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.samraad.engine.cost.IncurredCost;
import no.samraad.parties.Party;
import no.samraad.parties.PartyRows;
import no.samraad.platform.ids.Prefix;
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
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.web.TypedDate;
import no.samraad.server.costs.Amount;
import no.samraad.server.costs.CostRow;
import no.samraad.server.costs.CostRows;
import no.samraad.server.costs.EnterCost;
import no.samraad.server.costs.SatIn;
import no.samraad.server.costs.SettleCost;
import no.samraad.server.costs.WhoPays;
import org.jspecify.annotations.Nullable;

/** Answers one's own costs: what one has had, and who pays it. A secretary enters for others too, and what is common. */
@Controller(value = "/utlegg", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class OwnCostsController {
    private static final int PAGE = 25;
    private static final int LONGEST_WORDS = 500;
    private static final int YEARS_BACK = 3;
    private static final String COMMON = "felles_";
    private static final Set<IncurredCost> OF_ONE =
            Set.of(IncurredCost.FEE, IncurredCost.LOST_EARNINGS, IncurredCost.TRAVEL);

    private final TenantScope scope;
    private final CostRows rows;
    private final BodyRows bodies;
    private final PartyRows parties;
    private final EnterCost enter;
    private final SettleCost settle;
    private final CostWords words;

    public OwnCostsController(
            TenantScope scope,
            CostRows rows,
            BodyRows bodies,
            PartyRows parties,
            EnterCost enter,
            SettleCost settle,
            CostWords words) {
        this.scope = scope;
        this.rows = rows;
        this.bodies = bodies;
        this.parties = parties;
        this.enter = enter;
        this.settle = settle;
        this.words = words;
    }

    @Get("{?side}")
    public HttpResponse<?> list(HttpRequest<?> request, @QueryValue Optional<Integer> side) {
        return scope.serve(
                request,
                caller -> asPerson(caller, "/utlegg", me -> {
                    int page = Math.clamp(side.orElse(1), 1, 1_000);
                    List<CostRow> found = rows.ofPerson(caller.tenant().id(), me, PAGE + 1, (page - 1) * PAGE);
                    return Page.of("costs/own", Map.of())
                            .with("costs", found.stream().limit(PAGE).toList())
                            .with("page", page)
                            .with("more", found.size() > PAGE)
                            .with("settles", caller.roles().contains(Role.SECRETARY));
                }));
    }

    @Get("/nytt")
    public HttpResponse<?> form(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> asPerson(
                        caller,
                        "/utlegg/nytt",
                        me -> page(caller, me, Form.empty(), FieldErrors.none(), Optional.empty())));
    }

    @Post("/nytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> send(
            HttpRequest<?> request, @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utlegg",
                (caller, form) -> asPerson(caller, "/utlegg/nytt", me -> submitted(caller, me, form)));
    }

    private Answer submitted(Caller caller, UUID me, Form form) {
        List<SatIn> seats = seats(caller, me);
        List<Body> all = bodies.all(caller.tenant().id());
        List<Party> everybody = parties.all(caller.tenant().id());
        Optional<SatIn> whose = whose(form, seats);
        Optional<Body> common = common(caller, form, all);
        FieldErrors errors = faults(caller, form, whose, common, everybody);
        if (!errors.isEmpty()) {
            return page(caller, me, form, errors, Optional.empty()).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Body body = common.or(() -> whose.flatMap(seat -> all.stream()
                        .filter(one -> one.id().equals(seat.bodyId()))
                        .findFirst()))
                .orElseThrow();
        EnterCost.Command command = new EnterCost.Command(
                body,
                whose,
                whose.flatMap(seat -> party(form, everybody).or(() -> of(everybody, seat.partyId()))),
                kind(form).orElseThrow(),
                TypedDate.of(form.text("dag")).orElseThrow(),
                Amount.of(form.text("belop")).orElseThrow(),
                form.text("hva"),
                caller.rolesIn(body.id()).contains(Role.SECRETARY) ? Role.SECRETARY : Role.MEMBER,
                form.idempotencyKey());
        if (!form.text("utfor").equals("ja")) {
            return page(caller, me, form, FieldErrors.none(), Optional.of(enter.preview(caller, command)));
        }
        enter.handle(caller, command);
        return SeeOther.to("/utlegg");
    }

    private static FieldErrors faults(
            Caller caller, Form form, Optional<SatIn> whose, Optional<Body> common, List<Party> everybody) {
        FieldErrors errors = FieldErrors.none();
        Optional<IncurredCost> kind = kind(form);
        Optional<LocalDate> day = TypedDate.of(form.text("dag"));
        if (whose.isEmpty() && common.isEmpty()) {
            errors = errors.and("plass", "form.error.choice");
        } else if (day.isPresent()
                && whose.filter(seat -> !seat.runsOn(day.get())).isPresent()) {
            errors = errors.and("dag", "costs.error.not-in-seat");
        }
        if (kind.isEmpty()) {
            errors = errors.and("slag", "form.error.choice");
        } else if (whose.isPresent() && !OF_ONE.contains(kind.get())) {
            errors = errors.and("slag", "costs.error.common-kind");
        } else if (common.isPresent() && OF_ONE.contains(kind.get())) {
            errors = errors.and("slag", "costs.error.own-kind");
        }
        if (day.isEmpty()) {
            errors = errors.and("dag", "form.error.date");
        } else if (day.get().isAfter(caller.today())) {
            errors = errors.and("dag", "costs.error.future");
        } else if (day.get().isBefore(caller.today().minusYears(YEARS_BACK))) {
            errors = errors.and("dag", "costs.error.long-ago");
        }
        if (Amount.of(form.text("belop")).isEmpty()) {
            errors = errors.and("belop", "costs.error.amount");
        }
        if (!form.text("part").isEmpty() && party(form, everybody).isEmpty()) {
            errors = errors.and("part", "form.error.choice");
        }
        String said = form.text("hva");
        if (said.isEmpty()) {
            return errors.and("hva", "form.error.empty");
        }
        return said.codePointCount(0, said.length()) > LONGEST_WORDS
                ? errors.and("hva", "form.error.long", LONGEST_WORDS)
                : errors;
    }

    private static Optional<IncurredCost> kind(Form form) {
        return Arrays.stream(IncurredCost.values())
                .filter(kind -> code(kind).equals(form.text("slag")))
                .findFirst();
    }

    private static String code(IncurredCost kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<SatIn> whose(Form form, List<SatIn> seats) {
        Optional<UUID> id = Prefix.APPOINTMENT.read(form.text("plass"));
        return seats.stream()
                .filter(seat -> id.filter(seat.id()::equals).isPresent())
                .findFirst();
    }

    private static Optional<Body> common(Caller caller, Form form, List<Body> all) {
        return all.stream()
                .filter(body -> (COMMON + body.code()).equals(form.text("plass")))
                .filter(body -> caller.rolesIn(body.id()).contains(Role.SECRETARY))
                .findFirst();
    }

    private static Optional<Party> party(Form form, List<Party> everybody) {
        return everybody.stream()
                .filter(party -> party.code().equals(form.text("part")))
                .findFirst();
    }

    private static Optional<Party> of(List<Party> everybody, @Nullable UUID id) {
        return everybody.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /** One's own places; for a secretary, everybody's. */
    private List<SatIn> seats(Caller caller, UUID me) {
        boolean everybody = caller.roles().contains(Role.SECRETARY);
        return rows
                .satIn(
                        caller.tenant().id(),
                        everybody ? null : me,
                        caller.today().minusYears(YEARS_BACK))
                .stream()
                .filter(seat -> seat.personId().equals(me)
                        || caller.rolesIn(seat.bodyId()).contains(Role.SECRETARY))
                .toList();
    }

    private Page page(Caller caller, UUID me, Form form, FieldErrors errors, Optional<WhoPays.Answer> answer) {
        List<Body> all = bodies.all(caller.tenant().id());
        List<Choice> places = new ArrayList<>();
        places.add(Choice.of("", words.text("costs.choose", caller.language())));
        seats(caller, me)
                .forEach(seat -> places.add(Choice.of(
                        Prefix.APPOINTMENT.show(seat.id()),
                        seat.bodyName() + ", " + seat.seatLabel() + ": " + seat.person())));
        all.stream()
                .filter(body -> body.standsOn(caller.today())
                        && caller.rolesIn(body.id()).contains(Role.SECRETARY))
                .forEach(body -> places.add(Choice.of(
                        COMMON + body.code(), words.text("costs.common", caller.language(), body.shortName()))));
        boolean settles = caller.roles().contains(Role.SECRETARY);
        List<Choice> from = new ArrayList<>();
        from.add(Choice.of("", words.text("costs.party.of-seat", caller.language())));
        parties.all(caller.tenant().id()).forEach(party -> from.add(Choice.of(party.code(), party.name())));
        Page page = Page.of("costs/enter", Map.of())
                .with("form", form)
                .with("errors", errors)
                .with("places", places)
                .with("parties", from)
                .with(
                        "kinds",
                        Arrays.stream(IncurredCost.values())
                                .filter(kind -> settles || OF_ONE.contains(kind))
                                .map(kind -> Choice.of(
                                        code(kind), words.text("costs.kind." + code(kind), caller.language())))
                                .toList());
        return answer.map(found -> page.with("paid", words.paid(found, all, caller.language())))
                .orElse(page);
    }

    @Post("/trekk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> withdraw(
            HttpRequest<?> request, @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> "/utlegg",
                (caller, form) -> asPerson(caller, "/utlegg", me -> {
                    Optional<UUID> id = form.uuid("utlegg");
                    if (id.isEmpty()) {
                        return Problem.of(ErrorKind.INVALID).keeping(form);
                    }
                    return switch (settle.handle(
                            caller,
                            new SettleCost.Command(
                                    id.get(),
                                    form.version().orElse(-1),
                                    SettleCost.What.WITHDRAW,
                                    "",
                                    form.idempotencyKey()))) {
                        case SettleCost.Outcome.Done _ -> SeeOther.to("/utlegg");
                        case SettleCost.Outcome.Stale _ -> Problem.of(ErrorKind.STALE);
                        case SettleCost.Outcome.NotFound _ -> Problem.notFound();
                        case SettleCost.Outcome.NotAllowed _,
                                SettleCost.Outcome.OwnCost _,
                                SettleCost.Outcome.NeedsReason _,
                                SettleCost.Outcome.NotSettled _ -> Problem.of(ErrorKind.FORBIDDEN);
                    };
                }));
    }

    /** A form that was sent twice is led here. */
    @Get("/trekk")
    public HttpResponse<?> afterWithdrawing(HttpRequest<?> request) {
        return scope.serve(request, caller -> SeeOther.to("/utlegg"));
    }

    private static Answer asPerson(Caller caller, String page, Function<UUID, Answer> work) {
        return caller.signedIn()
                .map(person -> work.apply(person.personId()))
                .orElseGet(() -> SeeOther.to("/logg-inn?til=" + URLEncoder.encode(page, StandardCharsets.UTF_8)));
    }
}
