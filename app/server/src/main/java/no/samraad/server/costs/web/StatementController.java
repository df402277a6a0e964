package no.samraad.server.costs.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Download;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Page;
import no.samraad.platform.web.Print;
import no.samraad.platform.web.Problem;
import no.samraad.server.costs.web.StatementAccounts.Accounts;

/** Answers what each is to pay for a period, to those who settle costs: on a page, and as files to print, reckon and book with. */
@Controller(value = "/kostnader", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
public class StatementController {
    static final String PATH = "/kostnader/oppgjor";
    /** Some sixty sheets, a few seconds' work; who has more, divides the period. */
    private static final int MOST_PRINTED = 2_000;
    /** A workbook is made in memory, some kilobytes a line. */
    private static final int MOST_IN_BOOK = 10_000;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TenantScope scope;
    private final StatementAccounts accounts;
    private final CostWords words;

    public StatementController(TenantScope scope, StatementAccounts accounts, CostWords words) {
        this.scope = scope;
        this.accounts = accounts;
        this.words = words;
    }

    @Get("/oppgjor{?fra,til}")
    public HttpResponse<?> page(
            HttpRequest<?> request, @QueryValue Optional<String> fra, @QueryValue Optional<String> til) {
        return scope.serve(
                request,
                caller -> Settling.only(caller, PATH, () -> {
                    AskedPeriod asked = AskedPeriod.of(caller, fra, til);
                    Accounts stated = accounts.of(caller, asked.period());
                    Page page = Page.of("costs/statement", Map.of())
                            .with("period", asked.period())
                            .with("fra", fra.orElse(""))
                            .with("til", til.orElse(""))
                            .with("errors", asked.errors())
                            .with("accounts", stated.accounts())
                            .with("sum", stated.sum())
                            .with("query", "?" + asked.query());
                    return asked.errors().isEmpty() ? page : page.withStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                }));
    }

    /** The same on paper, for the archive and for those who are read to. */
    @Get("/oppgjor.pdf{?fra,til}")
    public HttpResponse<?> print(
            HttpRequest<?> request, @QueryValue Optional<String> fra, @QueryValue Optional<String> til) {
        return file(request, fra, til, (caller, asked) -> {
            Accounts stated = accounts.of(caller, asked.period());
            if (stated.lines() > MOST_PRINTED) {
                return tooLong(caller, stated.lines(), MOST_PRINTED);
            }
            return new Print(
                    Page.of("costs/statement-print", Map.of())
                            .with("community", caller.tenant().name())
                            .with("day", caller.today())
                            .with("period", asked.period())
                            .with("accounts", stated.accounts())
                            .with("sum", stated.sum()),
                    name(caller, asked, "pdf"));
        });
    }

    /** The same as a file for a spreadsheet: semicolons, comma in numbers, a mark of the encoding first. */
    @Get("/oppgjor.csv{?fra,til}")
    public HttpResponse<?> csv(
            HttpRequest<?> request, @QueryValue Optional<String> fra, @QueryValue Optional<String> til) {
        return file(
                request,
                fra,
                til,
                (caller, asked) -> new Download(
                        StatementCsv.of(accounts.of(caller, asked.period()), words, caller.language())
                                .getBytes(StandardCharsets.UTF_8),
                        "text/csv; charset=utf-8",
                        name(caller, asked, "csv")));
    }

    /** The same as a workbook, with numbers that are numbers and days that are days. */
    @Get("/oppgjor.xlsx{?fra,til}")
    public HttpResponse<?> book(
            HttpRequest<?> request, @QueryValue Optional<String> fra, @QueryValue Optional<String> til) {
        return file(request, fra, til, (caller, asked) -> {
            Accounts stated = accounts.of(caller, asked.period());
            return stated.lines() > MOST_IN_BOOK
                    ? tooLong(caller, stated.lines(), MOST_IN_BOOK)
                    : new Download(
                            StatementXlsx.of(stated, caller.tenant().name(), words, caller.language()),
                            XLSX,
                            name(caller, asked, "xlsx"));
        });
    }

    private HttpResponse<?> file(
            HttpRequest<?> request,
            Optional<String> fra,
            Optional<String> til,
            BiFunction<Caller, AskedPeriod, Answer> made) {
        return scope.serve(
                request,
                caller -> Settling.only(caller, PATH, () -> {
                    AskedPeriod asked = AskedPeriod.of(caller, fra, til);
                    return asked.errors().isEmpty() ? made.apply(caller, asked) : Problem.of(ErrorKind.INVALID);
                }));
    }

    private Problem tooLong(Caller caller, int lines, int most) {
        return Problem.refusedBy(
                "statement-too-long",
                new Problem.Words(
                        words.text("costs.statement.too-long.title", caller.language()),
                        words.text("costs.statement.too-long.text", caller.language(), lines, most)));
    }

    private static String name(Caller caller, AskedPeriod asked, String ending) {
        return "oppgjor-" + caller.tenant().slug() + "-" + asked.inName() + "." + ending;
    }
}
