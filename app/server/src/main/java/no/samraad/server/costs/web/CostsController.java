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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.parties.Party;
import no.samraad.parties.PartyRows;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.costs.Amount;
import no.samraad.server.costs.CostRow;
import no.samraad.server.costs.CostRows;
import no.samraad.server.costs.SettleCost;
import no.samraad.server.costs.WhoPays;
import no.samraad.statutes.RefusedByRules;
import org.jspecify.annotations.Nullable;

/** Answers the costs of the community to those who settle them: what waits and what was approved. */
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
    private final CostWords words;

    public CostsController(
            TenantScope scope, CostRows rows, BodyRows bodies, PartyRows parties, SettleCost settle, CostWords words) {
        this.scope = scope;
        this.rows = rows;
        this.bodies = bodies;
        this.parties = parties;
        this.settle = settle;
        this.words = words;
    }

    @Get("{?tilstand,side}")
    public HttpResponse<?> list(
            HttpRequest<?> request, @QueryValue Optional<String> tilstand, @QueryValue Optional<Integer> side) {
        return scope.serve(
                request,
                caller -> Settling.only(caller, "/kostnader", () -> {
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
                caller -> Settling.only(
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
                (caller, form) -> Settling.only(caller, path, () -> settled(caller, utlegg, form)));
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
}
