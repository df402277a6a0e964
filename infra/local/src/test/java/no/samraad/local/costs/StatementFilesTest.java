package no.samraad.local.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samraad.local.printing.CheckedPdf;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Oppgjøret som fil: det samme som på siden, til utskrift, regning og bokføring")
class StatementFilesTest {
    private static final String SLUG = "troms-ofoten";
    private static final String PERIOD = "?fra=2026-02-01&til=2026-02-28";
    private static final int LINES = 200;
    private static final long ORE = 1_237L * LINES * (LINES + 1) / 2;
    private static final String LONG_NAME =
            "Čáhcesuolu ja Gáivuona suohkaniid ovttasbargolávdegoddi – Samarbeidsutvalget for kommunene øst for Lyngen,"
                    + " Storfjord og Balsfjord (ŧ, đ, ŋ)";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeAll
    static void furnish() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 3, 2));
        SAMRAAD.sql(
                "update tenant.party set name = ? where tenant_id = ? and code = 'tromso'",
                LONG_NAME,
                SAMRAAD.tenant(SLUG));
        for (int line = 1; line <= LINES; line++) {
            entry(line, line * 1_237L, words(line), line % 3 == 0 ? "tromso" : "universitetssykehuset-nord-norge");
        }
        SAMRAAD.sql("""
                insert into tenant.cost_entry (tenant_id, id, body_id, kind, had_on, ore, words, entered_by, entered_at, reverses_id)
                select tenant_id, ('00000000-0000-4000-9000-' || right(id::text, 12))::uuid, body_id, kind, had_on, -ore, words,
                       entered_by, entered_at, id from tenant.cost_entry where tenant_id = ? and words = 'Ferge nr. 7 tur/retur'""", SAMRAAD.tenant(SLUG));
        SAMRAAD.sql("""
                insert into tenant.cost_step (tenant_id, entry_id, position, kind, by_id, day)
                select tenant_id, id, 1, 'approved', entered_by, date '2026-02-27' from tenant.cost_entry
                where tenant_id = ? and reverses_id is not null""", SAMRAAD.tenant(SLUG));
        SAMRAAD.sql("""
                insert into tenant.cost_part (tenant_id, entry_id, position, payer_kind, payer, ore)
                select e.tenant_id, e.id, p.position, p.payer_kind, p.payer, -p.ore from tenant.cost_entry e
                join tenant.cost_part p on p.tenant_id = e.tenant_id and p.entry_id = e.reverses_id where e.tenant_id = ?""", SAMRAAD.tenant(SLUG));
    }

    private static String words(int line) {
        return switch (line % 5) {
            case 0 -> "=HYPERLINK(\"http://example.org\";\"" + line + "\")";
            case 1 -> "Ráđđehusa čoahkkin Kárášjogas, buss og båt nr. " + line;
            case 2 -> "Ferge nr. " + line + " tur/retur";
            case 3 -> "Møtegodtgjøringsutbetalingsbilagsnummer" + "0".repeat(90) + line;
            default -> "Leie av rom & <utstyr>, \"hybrid\" nr. " + line;
        };
    }

    private static void entry(int number, long ore, String words, String payer) {
        String id = "00000000-0000-4000-8000-%012d".formatted(number);
        SAMRAAD.sql("""
                insert into tenant.cost_entry (tenant_id, id, body_id, kind, had_on, ore, words, entered_by, entered_at)
                select b.tenant_id, ?::uuid, b.id, 'travel', date '2026-01-28', ?, ?,
                       (select p.id from tenant.person p where p.tenant_id = b.tenant_id order by p.id limit 1), now()
                from tenant.body b where b.tenant_id = ? and b.code = 'ssu'""", id, ore, words, SAMRAAD.tenant(SLUG));
        SAMRAAD.sql("""
                insert into tenant.cost_step (tenant_id, entry_id, position, kind, by_id, day)
                select tenant_id, id, 1, 'approved', entered_by, date '2026-02-01' + (?::int % 28) from tenant.cost_entry
                where tenant_id = ? and id = ?::uuid""", number, SAMRAAD.tenant(SLUG), id);
        SAMRAAD.sql(
                "insert into tenant.cost_part (tenant_id, entry_id, position, payer_kind, payer, ore) values (?, ?::uuid, 1, 'party', ?, ?)",
                SAMRAAD.tenant(SLUG),
                id,
                payer,
                ore);
    }

    private static Visitor secretary() {
        return SAMRAAD.visitor(SLUG).logIn("marte-solvang");
    }

    private static String header(HttpResponse<byte[]> file, String name) {
        return file.headers().firstValue(name).orElse("");
    }

    @Test
    @DisplayName("PDF: to hundre linjer over flere ark, lange navn og samiske bokstaver, PDF/UA-1 og PDF/A-2a i én fil")
    void printed() throws IOException {
        Visitor secretary = secretary();
        assertThat(secretary.get("/kostnader/oppgjor" + PERIOD).body())
                .contains("/kostnader/oppgjor.pdf?fra=2026-02-01");
        HttpResponse<byte[]> file = secretary.file("/kostnader/oppgjor.pdf" + PERIOD);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "content-type")).isEqualTo("application/pdf");
        assertThat(header(file, "content-disposition"))
                .startsWith("attachment; filename=\"oppgjor-troms-ofoten-2026-02-01-2026-02-28.pdf\"");
        assertThat(header(file, "cache-control")).isEqualTo("no-store");
        Files.createDirectories(Path.of("target/prints"));
        Files.write(Path.of("target/prints/statement-nb.pdf"), file.body());
        assertThat(CheckedPdf.faults(file.body())).isEmpty();
        assertThat(CheckedPdf.sheets(file.body())).isGreaterThan(4);
        assertThat(CheckedPdf.text(file.body()))
                .contains(
                        "Čáhcesuolu ja Gáivuona suohkaniid",
                        "(ŧ, đ, ŋ)",
                        "Side 1 av",
                        "Universitetssykehuset Nord-Norge HF")
                .contains(
                        "=HYPERLINK",
                        "<utstyr>",
                        "I alt",
                        "Det som ble godkjent fra 1. februar 2026 til 28. februar 2026.")
                .doesNotContain("??", "#{");
    }

    @Test
    @DisplayName("PDF på nynorsk og engelsk, og for en periode uten kostnader")
    void otherLanguages() throws IOException {
        Visitor secretary = secretary();
        for (List<String> one : List.of(
                List.of("nn", "Det som vart godkjent", "Side 1 av"), List.of("en", "What was approved", "Page 1 of"))) {
            secretary.post("/sprak", Map.of("sprak", one.getFirst(), "til", "/"));
            byte[] pdf = secretary.file("/kostnader/oppgjor.pdf" + PERIOD).body();
            assertThat(CheckedPdf.text(pdf)).contains(one.get(1), one.get(2)).doesNotContain("??");
            assertThat(CheckedPdf.language(pdf)).isEqualTo(one.getFirst());
            assertThat(CheckedPdf.faults(pdf)).isEmpty();
        }
        byte[] empty = secretary()
                .file("/kostnader/oppgjor.pdf?fra=2019-01-01&til=2019-12-31")
                .body();
        Files.createDirectories(Path.of("target/prints"));
        Files.write(Path.of("target/prints/statement-empty.pdf"), empty);
        assertThat(CheckedPdf.faults(empty)).isEmpty();
        assertThat(CheckedPdf.text(empty)).contains("Ingen kostnader ble godkjent i perioden.");
    }

    @Test
    @DisplayName(
            "filene er for dem som siden er for: et medlem får nei, den som ikke er logget inn, blir sendt til innlogging")
    void sameReaders() {
        for (String form : List.of("", ".pdf", ".xlsx", ".csv")) {
            String path = "/kostnader/oppgjor" + form + PERIOD;
            assertThat(SAMRAAD.visitor(SLUG).logIn("kari-nilsen").get(path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(SAMRAAD.visitor(SLUG).get(path).status()).as(path).isEqualTo(303);
        }
        assertThat(secretary().get("/kostnader/oppgjor.pdf?fra=i+fjor").status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("CSV: ingen celle begynner som en formel")
    void csv() {
        String csv = secretary().get("/kostnader/oppgjor.csv" + PERIOD).body();
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\";\"\"5\"\")\"")
                .doesNotContain(";\"=");
    }

    @Test
    @DisplayName("XLSX: beløp er tall, dager er datoer, tekst er tekst og aldri en formel, overskriften står fast")
    void workbook() throws IOException {
        HttpResponse<byte[]> file = secretary().file("/kostnader/oppgjor.xlsx" + PERIOD);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "content-type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(header(file, "content-disposition")).contains("oppgjor-troms-ofoten-2026-02-01-2026-02-28.xlsx");
        Files.createDirectories(Path.of("target/prints"));
        Files.write(Path.of("target/prints/statement.xlsx"), file.body());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("nb-NO");
            XSSFSheet lines = book.getSheet("Linjer");
            assertThat(lines.getLastRowNum())
                    .as("two hundred, and one taken back")
                    .isEqualTo(LINES + 1);
            assertThat(lines.getPaneInformation().isFreezePane()).isTrue();
            assertThat(lines.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            BigDecimal sum = BigDecimal.ZERO;
            int like = 0;
            for (int at = 1; at <= lines.getLastRowNum(); at++) {
                XSSFRow row = lines.getRow(at);
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
                assertThat(row.getCell(1).getLocalDateTimeCellValue().getMonthValue())
                        .isEqualTo(2);
                assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(row.getCell(7).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
                sum = sum.add(
                        BigDecimal.valueOf(row.getCell(7).getNumericCellValue()).setScale(2, RoundingMode.UNNECESSARY));
                if (row.getCell(5).getStringCellValue().startsWith("=HYPERLINK(")) {
                    assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
                    assertThat(row.getCell(5).getCellStyle().getQuotePrefixed()).isTrue();
                    like++;
                }
            }
            assertThat(like).isEqualTo(LINES / 5);
            XSSFSheet each = book.getSheet("Oppgjør");
            assertThat(each.getLastRowNum()).isEqualTo(3);
            assertThat(each.getRow(1).getCell(0).getStringCellValue()).isEqualTo(LONG_NAME);
            assertThat(BigDecimal.valueOf(each.getRow(3).getCell(1).getNumericCellValue())
                            .setScale(2, RoundingMode.UNNECESSARY))
                    .as("the lines sum to what all are to pay")
                    .isEqualTo(sum)
                    .isEqualTo(BigDecimal.valueOf(ORE - 7 * 1_237L, 2));
        }
        assertThat(secretary()
                        .file("/kostnader/oppgjor.xlsx?fra=2019-01-01&til=2019-12-31")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "EHF: det som mangler, sies med felt å fylle det ut i; så kommer fakturaen, gyldig etter Peppols regler")
    void invoices() {
        Visitor secretary = secretary();
        String path = "/kostnader/faktura.xml" + PERIOD + "&betaler=tromso";
        assertThat(secretary.get("/kostnader/oppgjor" + PERIOD).body())
                .contains("betaler=tromso&amp;fra=2026-02-01", "/kostnader/faktura\"");
        Visited missing = secretary.get(path);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text())
                .contains("Velg hvem som sender fakturaene", "Organisasjonsnummeret til " + LONG_NAME + " mangler")
                .contains("Fyll dem ut under Fakturering");
        assertThat(secretary.getJson(path).body()).contains("/problems/invoice-incomplete", LONG_NAME);

        String issuer = SAMRAAD.text(
                "select id::text from tenant.party where tenant_id = ? and code = 'universitetssykehuset-nord-norge'",
                SAMRAAD.tenant(SLUG));
        Map<String, String> typed = new HashMap<>(Map.of(
                "avsender", issuer,
                "konto", "1234 56 78904",
                "dager", "0",
                "nr_tromso", "999 999 998",
                "nr_universitetssykehuset-nord-norge", "999 999 999"));
        Visited form = secretary.get("/kostnader/faktura");
        Visited wrong = secretary.submit(form, "/kostnader/faktura", typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("gyldig kontonummer", "fra 1 til 120", "ikke et gyldig organisasjonsnummer for " + LONG_NAME);
        assertThat(wrong.body()).as("what was typed is kept").contains("1234 56 78904", "999 999 998");
        typed.putAll(Map.of("konto", "1234 56 78903", "dager", "30", "nr_tromso", "920 000 002"));
        assertThat(secretary.submit(form, "/kostnader/faktura", typed).status()).isEqualTo(303);

        assertThat(secretary.get("/kostnader/faktura").body()).contains("1234 56 78903", "920 000 002");
        HttpResponse<byte[]> file = secretary.file(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "content-disposition"))
                .contains("faktura-troms-ofoten-tromso-2026-02-01-2026-02-28.xml");
        CheckedInvoice invoice = new CheckedInvoice(file.body());
        assertThat(invoice.faults()).isEmpty();
        assertThat(invoice.all("InvoicedQuantity")).hasSize(LINES / 3);
        long ore = 0;
        for (int line = 3; line <= LINES; line += 3) {
            ore += line * 1_237L;
        }
        assertThat(invoice.payable()).isEqualTo(BigDecimal.valueOf(ore, 2)).isEqualTo(invoice.lines());
        assertThat(invoice.all("EndpointID")).containsExactly("999999999", "920000002");
        assertThat(invoice.all("RegistrationName")).contains(LONG_NAME);

        Visited oneself =
                secretary.get("/kostnader/faktura.xml" + PERIOD + "&betaler=universitetssykehuset-nord-norge");
        assertThat(oneself.status()).isEqualTo(422);
        assertThat(oneself.text()).contains("Ingen sender faktura til seg selv");
        assertThat(secretary
                        .get("/kostnader/faktura.xml" + PERIOD + "&betaler=ukjent")
                        .status())
                .isEqualTo(404);
        assertThat(secretary.get("/kostnader/faktura.xml" + PERIOD).status()).isEqualTo(404);
        for (String page : List.of("/kostnader/faktura", path)) {
            assertThat(SAMRAAD.visitor(SLUG).logIn("kari-nilsen").get(page).status())
                    .isEqualTo(403);
        }
        assertThat(secretary
                        .submit(secretary.get("/kostnader/faktura"), "/kostnader/faktura", Map.of("nr_tromso", ""))
                        .status())
                .as("a number can be taken away")
                .isEqualTo(303);
        assertThat(secretary.get(path).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("den som lagrer etter en annen, får vite det og mister ikke det som var skrevet")
    void keptByAnother() {
        Visitor secretary = secretary();
        Map<String, String> typed = Map.of(
                "avsender",
                SAMRAAD.text(
                        "select id::text from tenant.party where tenant_id = ? and code = 'tromso'",
                        SAMRAAD.tenant(SLUG)),
                "konto",
                "86011117947",
                "dager",
                "21");
        Visited form = secretary.get("/kostnader/faktura");
        assertThat(secretary.submit(form, "/kostnader/faktura", typed).status()).isEqualTo(303);
        Map<String, String> again = new HashMap<>(typed);
        again.put("idempotency_key", UUID.randomUUID().toString());
        Visited stale = secretary.submit(form, "/kostnader/faktura", again);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("86011117947");
        SAMRAAD.sql("delete from tenant.invoice_issuer where tenant_id = ?", SAMRAAD.tenant(SLUG));
    }
}
