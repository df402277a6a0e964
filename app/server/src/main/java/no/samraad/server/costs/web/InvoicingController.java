package no.samraad.server.costs.web;

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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.finding.Subject;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Download;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.costs.BilledParty;
import no.samraad.server.costs.CheckedNumber;
import no.samraad.server.costs.Invoice;
import no.samraad.server.costs.InvoiceIssuer;
import no.samraad.server.costs.InvoiceXml;
import no.samraad.server.costs.InvoicingRows;
import no.samraad.server.costs.KeepInvoicing;
import no.samraad.server.costs.web.StatementAccounts.Account;
import org.jspecify.annotations.Nullable;

/** Answers the invoices of a statement as files for a ledger, and what they say of those who send and get them. */
@Controller(value = "/kostnader", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class InvoicingController {
    private static final String PATH = "/kostnader/faktura";
    private static final String NUMBER = "nr_";
    private static final String DAYS = "14";
    private static final int MOST_DAYS = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final TenantScope scope;
    private final InvoicingRows rows;
    private final KeepInvoicing keep;
    private final StatementAccounts accounts;
    private final CostWords words;

    public InvoicingController(
            TenantScope scope, InvoicingRows rows, KeepInvoicing keep, StatementAccounts accounts, CostWords words) {
        this.scope = scope;
        this.rows = rows;
        this.keep = keep;
        this.accounts = accounts;
        this.words = words;
    }

    /** One party in the form. */
    public record Numbered(String field, String name) {}

    @Get("/faktura")
    public HttpResponse<?> show(HttpRequest<?> request) {
        return scope.serve(
                request,
                caller -> Settling.only(caller, PATH, () -> {
                    List<BilledParty> parties = rows.parties(caller.tenant().id());
                    Optional<InvoiceIssuer> issuer = rows.issuer(caller.tenant().id());
                    return page(parties, issuer, kept(parties, issuer), FieldErrors.none());
                }));
    }

    private static Form kept(List<BilledParty> parties, Optional<InvoiceIssuer> issuer) {
        Form form = Form.empty()
                .with("avsender", issuer.map(one -> one.partyId().toString()).orElse(""))
                .with(
                        "konto",
                        issuer.map(InvoiceIssuer::account)
                                .map(CheckedNumber::shownAccount)
                                .orElse(""))
                .with("dager", issuer.map(one -> String.valueOf(one.days())).orElse(DAYS));
        for (BilledParty party : parties) {
            form = form.with(
                    NUMBER + party.code(),
                    Optional.ofNullable(party.organisationNumber())
                            .map(CheckedNumber::shownOrganisation)
                            .orElse(""));
        }
        return form;
    }

    private Page page(List<BilledParty> parties, Optional<InvoiceIssuer> issuer, Form form, FieldErrors errors) {
        return Page.of("costs/invoicing", Map.of())
                .with(
                        "parties",
                        parties.stream()
                                .map(party -> new Numbered(NUMBER + party.code(), party.name()))
                                .toList())
                .with(
                        "senders",
                        Stream.concat(
                                        Stream.of(Choice.of("", "–")),
                                        parties.stream()
                                                .map(party ->
                                                        Choice.of(party.id().toString(), party.name())))
                                .toList())
                .with("version", issuer.map(InvoiceIssuer::version).orElse(0))
                .with("form", form)
                .with("errors", errors)
                .with("stale", false);
    }

    @Post("/faktura")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public HttpResponse<?> keep(HttpRequest<?> request, @Nullable @Body Map<String, Object> fields) {
        return scope.act(
                request,
                Form.of(fields),
                caller -> PATH,
                (caller, form) -> Settling.only(caller, PATH, () -> kept(caller, form)));
    }

    private Answer kept(Caller caller, Form form) {
        UUID tenant = caller.tenant().id();
        List<BilledParty> parties = rows.parties(tenant);
        FieldErrors errors = FieldErrors.none();
        Optional<UUID> sender = form.uuid("avsender")
                .filter(id -> parties.stream().anyMatch(party -> party.id().equals(id)));
        if (sender.isEmpty()) {
            errors = errors.and("avsender", "costs.invoice.error.sender");
        }
        Optional<String> account = CheckedNumber.account(form.text("konto"));
        if (account.isEmpty()) {
            errors = errors.and("konto", "costs.invoice.error.account");
        }
        Optional<Integer> days = form.number("dager").filter(count -> count >= 1 && count <= MOST_DAYS);
        if (days.isEmpty()) {
            errors = errors.and("dager", "costs.invoice.error.days");
        }
        Map<UUID, String> numbers = new HashMap<>();
        for (BilledParty party : parties) {
            String typed = form.text(NUMBER + party.code());
            Optional<String> number = CheckedNumber.organisation(typed);
            if (number.isPresent()) {
                numbers.put(party.id(), number.get());
            } else if (!typed.isEmpty()) {
                errors = errors.and(NUMBER + party.code(), "costs.invoice.error.number", party.name());
            }
        }
        if (!errors.isEmpty()) {
            return page(parties, rows.issuer(tenant), form, errors).withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return switch (keep.handle(
                caller,
                new KeepInvoicing.Command(
                        form.version().orElse(-1),
                        sender.orElseThrow(),
                        account.orElseThrow(),
                        days.orElseThrow(),
                        numbers,
                        form.idempotencyKey()))) {
            case KEPT -> SeeOther.to(PATH);
            case STALE ->
                page(parties, rows.issuer(tenant), form, FieldErrors.none())
                        .with("stale", true)
                        .withStatus(HttpStatus.CONFLICT);
        };
    }

    /** What one party is to pay, as EHF: an invoice, or a credit note where it is to have money back. */
    @Get("/faktura.xml{?betaler,fra,til}")
    public HttpResponse<?> file(
            HttpRequest<?> request,
            @QueryValue Optional<String> betaler,
            @QueryValue Optional<String> fra,
            @QueryValue Optional<String> til) {
        return scope.serve(
                request,
                caller -> Settling.only(caller, StatementController.PATH, () -> {
                    AskedPeriod asked = AskedPeriod.of(caller, fra, til);
                    if (!asked.errors().isEmpty()) {
                        return Problem.of(ErrorKind.INVALID);
                    }
                    return accounts.of(caller, asked.period()).accounts().stream()
                            .filter(account -> account.party().equals(betaler))
                            .filter(account -> account.party().isPresent())
                            .findFirst()
                            .map(account -> invoiced(caller, asked, account))
                            .orElseGet(Problem::notFound);
                }));
    }

    private Answer invoiced(Caller caller, AskedPeriod asked, Account account) {
        UUID tenant = caller.tenant().id();
        List<BilledParty> parties = rows.parties(tenant);
        Optional<InvoiceIssuer> issuer = rows.issuer(tenant);
        Optional<BilledParty> sender = issuer.flatMap(one -> parties.stream()
                .filter(party -> party.id().equals(one.partyId()))
                .findFirst());
        BilledParty payer = parties.stream()
                .filter(party -> account.subject() instanceof Subject.OfParty(var code)
                        && party.code().equals(code.value()))
                .findFirst()
                .orElseThrow();
        if (sender.filter(payer::equals).isPresent()) {
            return Problem.refusedBy("invoice-to-oneself", said(caller, "costs.invoice.oneself", payer.name()));
        }
        FieldErrors missing = FieldErrors.none();
        if (sender.isEmpty()) {
            missing = missing.and("avsender", "costs.invoice.error.sender");
        }
        for (BilledParty party :
                Stream.concat(sender.stream(), Stream.of(payer)).toList()) {
            if (party.organisationNumber() == null) {
                missing = missing.and(NUMBER + party.code(), "costs.invoice.error.no-number", party.name());
            }
        }
        if (issuer.isEmpty() || sender.isEmpty() || !missing.isEmpty()) {
            return Problem.refusedBy("invoice-incomplete", said(caller, "costs.invoice.incomplete", payer.name()))
                    .on(page(parties, issuer, kept(parties, issuer), missing).with("wanted", payer.name()));
        }
        Invoice invoice = invoice(caller, asked, account, issuer.get(), sender.get(), payer);
        return new Download(
                InvoiceXml.of(invoice),
                "application/xml",
                (invoice.credits() ? "kreditnota-" : "faktura-")
                        + caller.tenant().slug() + "-" + payer.code() + "-" + asked.inName() + ".xml");
    }

    private Invoice invoice(
            Caller caller,
            AskedPeriod asked,
            Account account,
            InvoiceIssuer issuer,
            BilledParty sender,
            BilledParty payer) {
        Language language = caller.language();
        String days = String.valueOf(issuer.days());
        List<Invoice.Line> lines = new ArrayList<>();
        for (StatementAccounts.AccountLine one : account.lines()) {
            lines.add(new Invoice.Line(
                    words.text("costs.kind." + one.cost().kind(), language),
                    one.cost().words() + " (" + one.cost().bodyName() + ")",
                    one.cost().hadOn(),
                    one.ore()));
        }
        return new Invoice(
                caller.tenant().slug() + "-" + payer.code() + "-"
                        + asked.inName().replace("-", ""),
                caller.today(),
                caller.today().plusDays(issuer.days()),
                asked.period(),
                side(sender),
                side(payer),
                issuer.account(),
                caller.tenant().name(),
                words.text(
                        "costs.invoice.note",
                        language,
                        caller.tenant().name(),
                        DAY.format(asked.period().first()),
                        DAY.format(asked.period().last())),
                words.text("costs.invoice.outside-tax", language),
                words.text(
                        account.ore().signum() < 0 ? "costs.invoice.terms.back" : "costs.invoice.terms",
                        language,
                        days),
                lines);
    }

    private static Invoice.Side side(BilledParty party) {
        return new Invoice.Side(party.name(), Objects.requireNonNull(party.organisationNumber()));
    }

    private Problem.Words said(Caller caller, String key, String name) {
        return new Problem.Words(
                words.text(key + ".title", caller.language()), words.text(key + ".text", caller.language(), name));
    }
}
