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
import java.util.UUID;
import java.util.function.Supplier;
import no.samraad.engine.account.Period;
import no.samraad.engine.cost.Statement;
import no.samraad.parties.Party;
import no.samraad.parties.PartyRows;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Download;
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
import no.samraad.server.costs.SettleCost;
import no.samraad.server.costs.StateCosts;
import no.samraad.server.costs.WhoPays;
import no.samraad.statutes.RefusedByRules;
import org.jspecify.annotations.Nullable;

/** Answers the costs of the community to those who settle them: what waits, what was approved, and what each is to pay. */
@Controller(value = "/kostnader", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class CostsController {
    private static final int PAGE = 25;
    private static final int LONGEST_REASON = 2_000;
    private static final List<String> STATES = List.of("submitted", "approved", "returned", "withdrawn");

    private final TenantScope scope;
    private final CostRows rows;
    private final BodyRows bodies;
    private final PartyRows parties;
    private final SettleCost settle;
    private final StateCosts state;
    private final CostWords words;

    public CostsController(
            TenantScope scope,
            CostRows rows,
            BodyRows bodies,
            PartyRows parties,
            SettleCost settle,
            StateCosts state,
            CostWords words) {
        this.scope = scope;
        this.rows = rows;
        this.bodies = bodies;
        this.parties = parties;
        this.settle = settle;
        this.state = state;
        this.words = words;
    }

    /** What one is to pay, with its lines. */
    public record Account(String payer, List<AccountLine> lines, String kroner) {}

    /** @param carried the day of what it takes back, where that lies before the period */
    public record AccountLine(LocalDate booked, CostRow cost, String kroner, Optional<LocalDate> carried) {}

    @Get("{?tilstand,side}")
    public HttpResponse<?> list(
            HttpRequest<?> request, @QueryValue Optional<String> tilstand, @QueryValue Optional<Integer> side) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, "/kostnader", () -> {
                    String wanted = tilstand.filter(STATES::contains).orElse("submitted");
                    int page = Math.clamp(side.orElse(1), 1, 1_000);
                    List<CostRow> found = rows.inState(caller.tenant().id(), wanted, PAGE + 1, (page - 1) * PAGE);
                    return Page.of("costs/list", Map.of())
                            .with("costs", found.stream().limit(PAGE).toList())
                            .with("states", STATES)
                            .with("state", wanted)
                            .with("page", page)
                            .with("more", found.size() > PAGE);
                }));
    }

    @Get("/{utlegg}")
    public HttpResponse<?> show(HttpRequest<?> request, UUID utlegg) {
        return scope.serve(
                request,
                caller -> asSecretary(
                        caller,
                        "/kostnader/" + utlegg,
                        () -> rows.find(caller.tenant().id(), utlegg)
                                .<Answer>map(found -> page(caller, found, Form.empty(), FieldErrors.none()))
                                .orElseGet(Problem::notFound)));
    }

    private Page page(Caller caller, CostRow found, Form form, FieldErrors errors) {
        List<Body> all = bodies.all(caller.tenant().id());
        List<Party> everybody = parties.all(caller.tenant().id());
        Page page = Page.of("costs/cost", Map.of())
                .with("cost", found)
                .with("form", form)
                .with("errors", errors)
                .with(
                        "mine",
                        caller.signedIn()
                                .filter(me -> me.personId().equals(found.personId())
                                        || me.personId().equals(found.enteredBy()))
                                .isPresent())
                .with("stale", false);
        if (found.approved()) {
            return page.with(
                    "shares",
                    rows.parts(caller.tenant().id(), found.id()).stream()
                            .map(part -> new CostWords.Share(
                                    words.payer(part.payerSubject(), everybody, caller.language()),
                                    Amount.shown(part.ore())))
                            .toList());
        }
        WhoPays.Answer answer = settle.preview(caller, found);
        return page.with("paid", words.paid(answer, all, caller.language()));
    }

    @Post("/{utlegg}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> settle(
            HttpRequest<?> request,
            UUID utlegg,
            @Nullable @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        String path = "/kostnader/" + utlegg;
        return scope.act(
                request,
                Form.of(fields),
                caller -> path,
                (caller, form) -> asSecretary(caller, path, () -> settled(caller, utlegg, form)));
    }

    private Answer settled(Caller caller, UUID id, Form form) {
        Optional<SettleCost.What> what = Arrays.stream(SettleCost.What.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(form.text("gjor")))
                .findFirst();
        Optional<CostRow> found = rows.find(caller.tenant().id(), id);
        if (found.isEmpty()) {
            return Problem.notFound();
        }
        String reason = form.text("begrunnelse");
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            return page(
                            caller,
                            found.get(),
                            form,
                            FieldErrors.none().and("begrunnelse", "form.error.long", LONGEST_REASON))
                    .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (what.isEmpty()) {
            return Problem.of(ErrorKind.INVALID).keeping(form);
        }
        return switch (settle.handle(
                caller,
                new SettleCost.Command(id, form.version().orElse(-1), what.get(), reason, form.idempotencyKey()))) {
            case SettleCost.Outcome.Done _ -> SeeOther.to("/kostnader");
            case SettleCost.Outcome.NotSettled(CostRow entry, WhoPays.Answer answer) -> {
                List<Body> all = bodies.all(caller.tenant().id());
                yield RefusedByRules.problem(
                                words.text("costs.refused", caller.language()),
                                answer.judgement(),
                                words.names(answer, all),
                                caller.language())
                        .on(page(caller, entry, form, FieldErrors.none().and("gjor", "costs.error.not-settled")));
            }
            case SettleCost.Outcome.OwnCost _ ->
                page(caller, found.get(), form, FieldErrors.none().and("gjor", "costs.error.own"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case SettleCost.Outcome.NeedsReason _ ->
                page(caller, found.get(), form, FieldErrors.none().and("begrunnelse", "costs.error.reason"))
                        .withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            case SettleCost.Outcome.Stale _ ->
                page(caller, found.get(), form, FieldErrors.none())
                        .with("stale", true)
                        .with("kept", form.written())
                        .withStatus(HttpStatus.CONFLICT);
            case SettleCost.Outcome.NotAllowed _ -> Problem.of(ErrorKind.FORBIDDEN);
            case SettleCost.Outcome.NotFound _ -> Problem.notFound();
        };
    }

    @Get("/oppgjor{?fra,til}")
    public HttpResponse<?> statement(
            HttpRequest<?> request, @QueryValue Optional<String> fra, @QueryValue Optional<String> til) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, "/kostnader/oppgjor", () -> {
                    FieldErrors errors = periodFaults(fra, til);
                    Period period = errors.isEmpty()
                            ? period(caller, fra, til)
                            : Period.year(caller.today().getYear());
                    StateCosts.Stated stated = state.handle(caller.tenant().id(), period);
                    List<Party> everybody = parties.all(caller.tenant().id());
                    Page page = Page.of("costs/statement", Map.of())
                            .with("period", period)
                            .with("fra", fra.orElse(""))
                            .with("til", til.orElse(""))
                            .with("errors", errors)
                            .with(
                                    "accounts",
                                    stated.statement().payers().stream()
                                            .map(payable -> account(caller, payable, stated, everybody))
                                            .toList())
                            .with("sum", Amount.shown(stated.statement().ore()))
                            .with("file", "/kostnader/oppgjor.csv?fra=" + period.first() + "&til=" + period.last());
                    return errors.isEmpty() ? page : page.withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                }));
    }

    private Account account(Caller caller, Statement.Payable payable, StateCosts.Stated stated, List<Party> everybody) {
        return new Account(
                words.payer(payable.payer(), everybody, caller.language()),
                payable.lines().stream()
                        .flatMap(line -> Optional.ofNullable(
                                        stated.rows().get(line.entry().id()))
                                .stream()
                                .map(cost -> new AccountLine(
                                        line.entry().booked(),
                                        cost,
                                        Amount.shown(line.ore()),
                                        Optional.ofNullable(line.carriedFrom()))))
                        .toList(),
                Amount.shown(payable.ore()));
    }

    /** The same as a file for a spreadsheet: semicolons, comma in numbers, a mark of the encoding first. */
    @Get("/oppgjor.csv{?fra,til}")
    public HttpResponse<?> file(
            HttpRequest<?> request, @QueryValue Optional<String> fra, @QueryValue Optional<String> til) {
        return scope.serve(
                request,
                caller -> asSecretary(caller, "/kostnader/oppgjor", () -> {
                    if (!periodFaults(fra, til).isEmpty()) {
                        return Problem.of(ErrorKind.INVALID);
                    }
                    Period period = period(caller, fra, til);
                    StateCosts.Stated stated = state.handle(caller.tenant().id(), period);
                    List<Party> everybody = parties.all(caller.tenant().id());
                    StringBuilder csv = new StringBuilder("\ufeff");
                    line(
                            csv,
                            List.of("payer", "booked", "had", "body", "kind", "words", "kroner").stream()
                                    .map(column -> words.text("costs.column." + column, caller.language()))
                                    .toList());
                    for (Statement.Payable payable : stated.statement().payers()) {
                        Account account = account(caller, payable, stated, everybody);
                        for (AccountLine one : account.lines()) {
                            line(
                                    csv,
                                    List.of(
                                            account.payer(),
                                            one.booked().toString(),
                                            one.cost().hadOn().toString(),
                                            one.cost().bodyName(),
                                            words.text(
                                                    "costs.kind." + one.cost().kind(), caller.language()),
                                            one.cost().words(),
                                            plain(one.kroner())));
                        }
                    }
                    return new Download(
                            csv.toString().getBytes(StandardCharsets.UTF_8),
                            "text/csv; charset=utf-8",
                            "oppgjor-" + period.first() + "-" + period.last() + ".csv");
                }));
    }

    private static String plain(String kroner) {
        return kroner.replace("\u00a0", "").replace('\u2212', '-');
    }

    /** Quoted, and never begun with what a spreadsheet takes for a formula. */
    private static void line(StringBuilder csv, List<String> cells) {
        List<String> written = new ArrayList<>();
        for (String cell : cells) {
            boolean number = cell.matches("-?\\d+,\\d\\d");
            String safe = !number && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
            written.add(number ? safe : "\"" + safe.replace("\"", "\"\"") + "\"");
        }
        csv.append(String.join(";", written)).append("\r\n");
    }

    private static FieldErrors periodFaults(Optional<String> fra, Optional<String> til) {
        FieldErrors errors = FieldErrors.none();
        Optional<LocalDate> from = fra.filter(text -> !text.isBlank()).flatMap(TypedDate::of);
        Optional<LocalDate> until = til.filter(text -> !text.isBlank()).flatMap(TypedDate::of);
        if (fra.filter(text -> !text.isBlank()).isPresent() && from.isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        if (til.filter(text -> !text.isBlank()).isPresent() && until.isEmpty()) {
            errors = errors.and("til", "form.error.date");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            errors = errors.and("til", "costs.error.period");
        }
        return errors;
    }

    /** The year so far where nothing is typed; a day alone begins or ends its own year. */
    private static Period period(Caller caller, Optional<String> fra, Optional<String> til) {
        Optional<LocalDate> from = fra.flatMap(TypedDate::of);
        Optional<LocalDate> until = til.flatMap(TypedDate::of);
        int year = from.or(() -> until).orElse(caller.today()).getYear();
        LocalDate first = from.orElse(LocalDate.of(year, 1, 1));
        return new Period(first, until.orElse(LocalDate.of(first.getYear(), 12, 31)));
    }

    private static Answer asSecretary(Caller caller, String page, Supplier<Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        }
        boolean settles = caller.authorities().stream()
                .anyMatch(authority ->
                        authority.role() == Role.SECRETARY && authority.bodyId().isEmpty());
        return settles ? work.get() : Problem.of(ErrorKind.FORBIDDEN);
    }
}
