package no.samraad.local.memberlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("En medlemsliste leses inn: hver rad vises før noe lagres, og det som er feil, er nevnt med rad og grunn")
class MemberListTest {
    private static final String SLUG = "troms-ofoten";
    private static final String PATH = "/personer/import";
    private static final String HEADINGS =
            "Navn;E-post;Telefon;Språk;Utvalg;Plass;Kommune;Rolle;Fra;Til;Oppnevnt av;Vedtak";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeAll
    static void bodies() throws IOException, SQLException {
        try (InputStream in =
                        Objects.requireNonNull(MemberListTest.class.getResourceAsStream("/memberlists/bodies.sql"));
                Connection database = SAMRAAD.superuser();
                Statement statement = database.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{tenant}", SAMRAAD.tenant(SLUG).toString()));
        }
    }

    @BeforeEach
    void day() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 2, 2));
    }

    private static Visitor secretary() {
        return SAMRAAD.visitor(SLUG).logIn("marte-solvang");
    }

    private static Visited paste(Visitor who, String list) {
        return who.submit(who.get(PATH), PATH, Map.of("liste", list));
    }

    private static Visited file(Visitor who, byte[] bytes) {
        return who.submit(who.get(PATH), PATH, Map.of("liste", ""), "fil", bytes);
    }

    private static long persons() {
        return count("select count(*)::text from tenant.person where tenant_id = ?");
    }

    private static long appointments() {
        return count("select count(*)::text from tenant.appointment where tenant_id = ?");
    }

    private static long acts() {
        return count("select count(*)::text from tenant.act where tenant_id = ?");
    }

    private static long count(String sql) {
        return Long.parseLong(SAMRAAD.text(sql, SAMRAAD.tenant(SLUG)));
    }

    /** Rows that are wrong, each in its own way, and a word of what is said of it. */
    private static Map<String, String> wrong() {
        Map<String, String> rows = new LinkedHashMap<>();
        String seat = ";;;Liste 40;Plass 1;;medlem;01.02.2026;;Brukerutvalget;";
        rows.put(";uten@eksempel.example" + seat, "Skriv fornavn og etternavn.");
        rows.put("N".repeat(201) + ";;;;;;;;;;;", "Høyst 200 tegn.");
        rows.put("12345;;;;;;;;;;;", "med bokstaver");
        rows.put("=HYPERLINK(1);;;;;;;;;;;", "formel");
        rows.put("Feil\u0007Tegn;;;;;;;;;;;", "tegn som ikke kan leses");
        rows.put("Feil Alfa;alfa.eksempel.example;;;;;;;;;;", "navn@eksempel.no");
        rows.put("To Med Samme Navn;;;;;;;;;;;", "2 personer heter dette");
        rows.put("Feil Gamma;;;;Liste 48;Plass 1;Tromsø;medlem;01.02.2026;;Kommunestyret;", "Plassen hører til Narvik");
        rows.put("Feil Delta;delta@eksempel;;;;;;;;;;", "navn@eksempel.no");
        rows.put("Feil Epsilon;" + "e".repeat(250) + "@eksempel.example;;;;;;;;;;", "Høyst 254 tegn.");
        rows.put("Feil Zeta;;nitti null;;;;;;;;;", "Skriv bare sifre");
        rows.put("Feil Eta;;" + "9".repeat(31) + ";;;;;;;;;", "Høyst 30 tegn.");
        rows.put("Feil Theta;;;klingon;;;;;;;;", "bokmål, nynorsk, nordsamisk eller engelsk");
        rows.put("Feil Iota;;;;;Plass 1;;medlem;01.02.2026;;Brukerutvalget;", "hvilket utvalg plassen er i");
        rows.put("Feil Kappa;;;;Finnes ikke;Plass 1;;medlem;01.02.2026;;Brukerutvalget;", "ikke noe utvalg");
        rows.put("Feil Lambda;;;;Liste 50;Plass 1;;medlem;01.02.2026;;Brukerutvalget;", "består ikke 01.02.2026");
        rows.put("Feil My;;;;Liste 40;;;medlem;01.02.2026;;Brukerutvalget;", "hvilken plass det gjelder");
        rows.put("Feil Ny;;;;Liste 40;Plass 99;;medlem;01.02.2026;;Brukerutvalget;", "ingen plass med dette navnet");
        rows.put("Feil Xi;;;;Liste 49;Plass lik;;medlem;01.02.2026;;Brukerutvalget;", "10 plasser passer");
        rows.put("Feil Omikron;;;;Liste 40;Plass 1;Atlantis;medlem;01.02.2026;;Brukerutvalget;", "ingen part");
        rows.put("Feil Pi;;;;Liste 40;;Tromsø;medlem;01.02.2026;;Brukerutvalget;", "ingen egen plass");
        rows.put("Feil Rho;;;;Liste 40;Plass 1;;sjef;01.02.2026;;Brukerutvalget;", "medlem eller vara");
        rows.put("Feil Sigma;;;;Liste 40;Plass 1;;medlem;;;Brukerutvalget;", "første dag");
        rows.put("Feil Tau;;;;Liste 40;Plass 1;;medlem;31.02.2026;;Brukerutvalget;", "en dag som finnes");
        rows.put(
                "Feil Ypsilon;;;;SSU;Satt av;;medlem;01.06.2027;;det regionale politiske rådet for Tromsø-området;",
                "Vedtektene er til hinder");
        rows.put("Feil Fi;;;;Liste 40;Plass 1;;medlem;01.02.1726;;Brukerutvalget;", "en dag som finnes");
        rows.put("Feil Khi;;;;Liste 40;Plass 1;;medlem;01.02.2026;31.04.2027;Brukerutvalget;", "en dag som finnes");
        rows.put("Feil Psi;;;;Liste 40;Plass 1;;medlem;01.02.2026;31.01.2026;Brukerutvalget;", "før første dag");
        rows.put("Feil Omega;;;;Liste 40;Plass 1;;medlem;01.02.2026;;;", "hvem som har oppnevnt");
        rows.put("Feil Aleph;;;;Liste 40;Plass 1;;medlem;01.02.2026;;" + "B".repeat(201) + ";", "Høyst 200 tegn.");
        rows.put(
                "Feil Beth;;;;Liste 40;Plass 1;;medlem;01.02.2026;;Brukerutvalget;" + "V".repeat(301),
                "Høyst 300 tegn.");
        rows.put("Feil Gimel;;;;;;;;;;;;for mye", "flere ruter");
        rows.put("Prøve Person 1;prove1@eksempel.example;900 00 000;nynorsk;;;;;;;;", "lik rad 2");
        rows.put("Feil Daleth;prove2@eksempel.example;;;;;;;;;;", "hører til Prøve Person 2");
        rows.put("Prøve Person 3;en-annen@eksempel.example;;;;;;;;;;", "allerede registrert");
        rows.put(
                "Feil Waw;waw@eksempel.example;;;Liste 1;Plass 1;;medlem;01.02.2026;;Brukerutvalget;",
                "har plassen fra 01.02.2026");
        rows.put(
                "Prøve Person 904;prove904@eksempel.example;;;Liste 5;Plass 2;;medlem;01.02.2026;;Brukerutvalget;",
                "Én person kan ikke fylle to plasser");
        return rows;
    }

    /** 899 people, 64 of whom get a seat as well; each row is right. */
    private static List<String> right() {
        List<String> rows = new ArrayList<>();
        for (int n = 1; n <= 899; n++) {
            rows.add("Prøve Person %d;prove%d@eksempel.example;900 00 000;nynorsk;;;;;;;;".formatted(n, n));
        }
        for (int n = 900; n <= 963; n++) {
            rows.add(
                    "Prøve Person %d;prove%d@eksempel.example;;;Liste %d;Plass %d;;%s;01.02.2026;31.12.2027;Brukerutvalget;sak 1/26"
                            .formatted(n, n, (n - 900) % 32 + 1, 1, n < 932 ? "medlem" : "vara"));
        }
        return rows;
    }

    @Test
    @DisplayName(
            "av 1 000 rader er 37 feil på hver sin måte: alle 37 er nevnt med rad og grunn, ingenting er lagret, og de andre lagres bare når det er valgt")
    void thousand() {
        List<String> rows = new ArrayList<>(right());
        Map<Integer, String> faults = new LinkedHashMap<>();
        for (Map.Entry<String, String> row : wrong().entrySet()) {
            rows.add(row.getKey());
            faults.put(rows.size() + 1, row.getValue());
        }
        assertThat(rows).hasSize(1000);
        assertThat(faults).hasSize(37);
        Visitor who = secretary();
        long persons = persons();
        long appointments = appointments();
        long acts = acts();
        long before = System.nanoTime();
        Visited handedIn = file(who, (HEADINGS + "\r\n" + String.join("\r\n", rows)).getBytes(StandardCharsets.UTF_8));
        System.out.println("1,000 rows looked at in " + (System.nanoTime() - before) / 1_000_000 + " ms");
        assertThat(handedIn.status()).as(handedIn.text()).isEqualTo(303);
        Visited preview = who.follow(handedIn);
        assertThat(preview.text())
                .contains("Rader som kan lagres: 963. Rader som må rettes: 37.", "Ingenting er lagret");
        String table = preview.body();
        Map<Integer, String> told = new LinkedHashMap<>();
        Matcher each = Pattern.compile("(?s)<tr>\\s*<th scope=\"row\" class=\"n\">(\\d+)</th>(.*?)</tr>")
                .matcher(table);
        while (each.find() && told.size() < 37) {
            told.put(Integer.valueOf(each.group(1)), each.group(2));
        }
        assertThat(told.keySet()).containsExactlyElementsOf(faults.keySet());
        faults.forEach((row, why) -> assertThat(told.get(row)).as("row " + row).contains(why));
        assertThat(List.of(persons(), appointments(), acts())).containsExactly(persons, appointments, acts);

        String path = handedIn.location();
        Visited asked = who.submit(preview, path, Map.of("gjor", "lagre", "begrunnelse", "Lista fra Brukerutvalget"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Kryss av for at de riktige radene skal lagres");
        assertThat(List.of(persons(), appointments(), acts())).containsExactly(persons, appointments, acts);

        before = System.nanoTime();
        Visited stored = who.submit(
                preview, path, Map.of("gjor", "lagre", "uten", "ja", "begrunnelse", "Lista fra Brukerutvalget"));
        System.out.println("963 rows stored in " + (System.nanoTime() - before) / 1_000_000 + " ms");
        assertThat(stored.status()).as(stored.text()).isEqualTo(303);
        assertThat(who.follow(stored).text()).contains("Rader lagret: 963. Rader utelatt: 37.");
        assertThat(persons()).isEqualTo(persons + 963);
        assertThat(appointments()).isEqualTo(appointments + 64);
        assertThat(who.get(path).status()).isEqualTo(404);
        assertThat(count("select count(*)::text from tenant.person where tenant_id = ? and name like 'Feil %'"))
                .isZero();

        Visited again = who.submit(preview, path, Map.of("gjor", "lagre", "uten", "ja", "begrunnelse", "Igjen"));
        assertThat(again.status()).as("the same form once more").isEqualTo(303);
        assertThat(persons()).isEqualTo(persons + 963);
    }

    @Test
    @DisplayName("et regneark med datoer som datoer, og en fil fra Windows, leses likt")
    void formats() throws IOException {
        Visitor who = secretary();
        Visited sheet = file(who, workbook());
        assertThat(sheet.status()).as(sheet.text()).isEqualTo(303);
        assertThat(who.follow(sheet).text())
                .contains("Blir medlem i Liste 33, Plass 2, fra 01.02.2026.", "Åse Ærlig blir ny i registeret.")
                .contains("tegn som ikke kan leses");
        Visited windows = file(
                who, "navn,e-post\r\nÅse Ærlig,ase@eksempel.example\r\n".getBytes(Charset.forName("windows-1252")));
        assertThat(who.follow(windows).text()).contains("Åse Ærlig blir ny i registeret.");
        Visited tabs = paste(who, "Namn\tE-post\nÅse Ærlig\tase@eksempel.example\n");
        assertThat(who.follow(tabs).text()).contains("Åse Ærlig blir ny i registeret.");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Medlemmer");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            Row heading = sheet.createRow(0);
            List<String> columns = List.of("Navn", "Utvalg", "Plass", "Fra", "Oppnevnt av");
            for (int at = 0; at < columns.size(); at++) {
                heading.createCell(at).setCellValue(columns.get(at));
            }
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Åse Ærlig");
            sheet.createRow(2).createCell(0).setCellValue("Nul_x0000_Tegn");
            row.createCell(1).setCellValue("Liste 33");
            row.createCell(2).setCellFormula("\"Plass \"&2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(3).setCellValue(LocalDate.of(2026, 2, 1));
            row.getCell(3).setCellStyle(day);
            row.createCell(4).setCellValue("Brukerutvalget");
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("det som ikke er en liste, får et svar som sier hva som skal til, og det innlimte står igjen")
    void notAList() throws IOException {
        Visitor who = secretary();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("", "Velg en fil, eller lim inn lista.");
        said.put("navn;e-post", "ingen rader under overskriftene");
        said.put("e-post;telefon\nkari@eksempel.example;900 00 000", "Fant ingen kolonne med overskriften navn");
        said.put("navn;namn\nKari;Kari", "Kolonnen navn står to ganger");
        said.put("navn;e-post\n\"Kari;kari@eksempel.example", "kan ikke leses som en tabell");
        said.put("navn\n" + "Kari\n".repeat(5001), "mer enn 5 000 rader");
        said.forEach((list, why) -> {
            Visited answer = paste(who, list);
            assertThat(answer.status()).as(why).isEqualTo(422);
            assertThat(answer.text()).contains(why);
        });
        assertThat(paste(who, "navn;namn\nKari;Kari").body()).contains("navn;namn");
        assertThat(file(who, new byte[] {'P', 'K', 3, 4, 0, 0}).text()).contains("kan ikke leses som en tabell");
        assertThat(file(who, unpacksTo(30_000_000)).text()).contains("større enn 5 MB");
        assertThat(file(who, new byte[] {0, 1, 2, 0, 3}).text()).contains("kan ikke leses som en tabell");
    }

    /** A file of some thousand bytes that grows while it is unpacked. */
    private static byte[] unpacksTo(int bytes) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream packed = new ZipOutputStream(out)) {
                packed.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                packed.write(new byte[bytes]);
                packed.closeEntry();
            }
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("endres noe mens lista venter, vises den på nytt før noe lagres")
    void changedMeanwhile() {
        Visitor who = secretary();
        String list = "navn;e-post;utvalg;plass;fra;oppnevnt av\n%s;;Liste 34;Plass 3;01.02.2026;Brukerutvalget\n";
        Visited first = paste(who, list.formatted("Første Her"));
        Visited second = paste(who, list.formatted("Andre Her"));
        Visited shown = who.follow(second);
        Visited stored =
                who.submit(who.follow(first), first.location(), Map.of("gjor", "lagre", "begrunnelse", "Lista"));
        assertThat(stored.status()).as(stored.text()).isEqualTo(303);
        Visited late = who.submit(shown, second.location(), Map.of("gjor", "lagre", "begrunnelse", "Min grunn"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Noe er endret siden du så lista", "Første Her har plassen");
        assertThat(count("select count(*)::text from tenant.person where tenant_id = ? and name = 'Andre Her'"))
                .isZero();
        assertThat(who.submit(late, second.location(), Map.of("gjor", "forkast"))
                        .status())
                .isEqualTo(303);
        assertThat(who.get(second.location()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("den samme lista en gang til endrer ingenting, og ingen blir registrert to ganger")
    void twice() {
        Visitor who = secretary();
        String list =
                "navn;e-post;utvalg;plass;fra;oppnevnt av\nTo Ganger;to@eksempel.example;Liste 35;Plass 1;01.02.2026;Brukerutvalget\n";
        Visited first = paste(who, list);
        who.submit(who.follow(first), first.location(), Map.of("gjor", "lagre", "begrunnelse", "Lista"));
        long persons = persons();
        long appointments = appointments();
        Visited second = paste(who, list);
        assertThat(who.follow(second).text()).contains("er registrert fra før", "Ingenting endres");
        who.submit(who.follow(second), second.location(), Map.of("gjor", "lagre", "begrunnelse", "Lista"));
        assertThat(List.of(persons(), appointments())).containsExactly(persons, appointments);
    }

    @Test
    @DisplayName("bare sekretæren leser inn lister; en mal og en fil med feilene kan lastes ned")
    void whoMay() {
        assertThat(SAMRAAD.visitor(SLUG).get(PATH).status()).isEqualTo(303);
        Visitor who = secretary();
        assertThat(who.get(PATH + "/mal.csv").body()).contains("navn;e-post;telefon");
        Visited handedIn = paste(who, "navn;e-post\nKari Feil;=kari\n");
        Visitor other = SAMRAAD.visitor(SLUG).logIn("ole-anders-bakkejord");
        assertThat(other.get(handedIn.location()).status()).isEqualTo(404);
        assertThat(who.get(handedIn.location() + "/feil.csv").body())
                .contains("2;\"e-post\";\"'=kari\";\"Ruten begynner");
    }
}
