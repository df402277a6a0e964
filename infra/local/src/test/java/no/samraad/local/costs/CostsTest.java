package no.samraad.local.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Hvem som betaler det et møte koster, etter § 5")
class CostsTest {
    private static final String SLUG = "troms-ofoten";
    private static final String OTHER_SECRETARY = "ole-anders-bakkejord";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeEach
    void day() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 2, 2));
    }

    private static Visitor visitor(String person) {
        return SAMRAAD.visitor(SLUG).logIn(person);
    }

    /** The place a partner's member has in the SSU, as the form names it. */
    private static String place(String partner) {
        return "app_" + SAMRAAD.text("""
                select a.id::text from tenant.appointment a
                join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                where a.tenant_id = ? and b.code = 'ssu' and s.partner = ? and a.capacity = 'member'
                  and a.valid @> date '2026-02-02' order by s.position limit 1""", SAMRAAD.tenant(SLUG), partner);
    }

    private static Map<String, String> claim(String place, String amount, String words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("plass", place);
        fields.put("slag", "travel");
        fields.put("dag", "28.01.2026");
        fields.put("belop", amount);
        fields.put("hva", words);
        fields.put("utfor", "nei");
        return fields;
    }

    private static String enter(Visitor who, Map<String, String> claim) {
        Map<String, String> fields = new HashMap<>(claim);
        fields.put("utfor", "ja");
        Visited done = who.submit(who.get("/utlegg/nytt"), "/utlegg/nytt", fields);
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        return "/kostnader/"
                + SAMRAAD.text(
                        "select id::text from tenant.cost_entry where tenant_id = ? and words = ?",
                        SAMRAAD.tenant(SLUG),
                        Objects.requireNonNull(claim.get("hva")));
    }

    private static Visited settle(Visitor who, String path, String what, String reason) {
        return who.submit(who.get(path), path, Map.of("gjor", what, "begrunnelse", reason));
    }

    @Test
    @DisplayName("helseforetaket betaler for brukeren, og forhåndsvisningen sier det med paragraf før kravet sendes")
    void users() {
        Visitor secretary = visitor("marte-solvang");
        Map<String, String> claim = claim(place("users"), "1 234,50", "Ferge for brukeren");
        Visited preview = secretary.submit(secretary.get("/utlegg/nytt"), "/utlegg/nytt", claim);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Universitetssykehuset Nord-Norge HF 1 234,50", "§ 5", "Send kravet");
        assertThat(entries("Ferge for brukeren")).isZero();

        String path = enter(secretary, claim);
        Visited own = settle(secretary, path, "approve", "");
        assertThat(own.status()).as("nobody approves what one has entered").isEqualTo(422);
        assertThat(own.text()).contains("En annen enn du må godkjenne dette");

        Visitor other = visitor(OTHER_SECRETARY);
        Visited seen = other.get(path);
        assertThat(settle(other, path, "approve", "").status()).isEqualTo(303);
        Visited late = other.submit(seen, path, Map.of("gjor", "return", "begrunnelse", "For sent"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(parts("Ferge for brukeren")).containsExactly("party universitetssykehuset-nord-norge 123450");

        assertThat(other.get("/kostnader/oppgjor?fra=01.02.2026&til=28.02.2026").text())
                .contains("Reise: Ferge for brukeren", "1 234,50");
        assertThat(settle(other, path, "reverse", "").status())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(settle(other, path, "reverse", "Feil beløp").status()).isEqualTo(303);
        assertThat(other.get(path).text()).contains("Kostnaden er tilbakeført").doesNotContain("Begrunnelse");
        assertThat(SAMRAAD.text(
                        "select sum(p.ore)::text from tenant.cost_part p join tenant.cost_entry e"
                                + " on e.tenant_id = p.tenant_id and e.id = p.entry_id"
                                + " where e.tenant_id = ? and e.words = 'Ferge for brukeren'",
                        SAMRAAD.tenant(SLUG)))
                .isEqualTo("0");
        Visited file = other.get("/kostnader/oppgjor.csv?fra=2026-02-01&til=2026-02-28");
        assertThat(file.body())
                .contains("Ferge for brukeren\";1234,50", "Ferge for brukeren\";-1234,50")
                .startsWith("\ufeff\"Betaler\";");
    }

    @Test
    @DisplayName("kommunene betaler sammen for fastlegene, og hvordan de deler, står åpent")
    void practitioners() {
        Visitor secretary = visitor("marte-solvang");
        String path = enter(secretary, claim(place("gps"), "400", "Fastlegens reise"));
        assertThat(settle(visitor(OTHER_SECRETARY), path, "approve", "").status())
                .isEqualTo(303);
        assertThat(parts("Fastlegens reise")).containsExactly("partner municipalities 40000");
        assertThat(visitor(OTHER_SECRETARY).get(path).text()).contains("kommunene sammen");
    }

    @Test
    @DisplayName("det som er felles, har ingen som betaler i vedtektene: kravet blir liggende til det er svart")
    void common() {
        Visitor secretary = visitor("marte-solvang");
        Map<String, String> claim = claim("felles_ssu", "5000", "Leie av sal");
        claim.put("slag", "meeting_place");
        Visited preview = secretary.submit(secretary.get("/utlegg/nytt"), "/utlegg/nytt", claim);
        assertThat(preview.text()).contains("Det er ikke avklart hvem som betaler dette");
        String path = enter(secretary, claim);
        Visited refused = settle(visitor(OTHER_SECRETARY), path, "approve", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Svar på spørsmålet først");
        assertThat(parts("Leie av sal")).isEmpty();
    }

    @Test
    @DisplayName("medlemmet fører eget krav, får det tilbake med begrunnelse, og kan trekke det mens det venter")
    void ofOneself() {
        Visitor member = visitor("kari-nilsen");
        Visited form = member.get("/utlegg/nytt");
        assertThat(form.body()).contains("Kari Nilsen").doesNotContain("felles_ssu", "Siri Hagen Utsi");
        String mine = "app_" + SAMRAAD.text("""
                select a.id::text from tenant.appointment a join tenant.person p on p.tenant_id = a.tenant_id
                  and p.id = a.person_id join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                  join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                where a.tenant_id = ? and p.name = 'Kari Nilsen' and b.code = 'ssu' and a.valid @> date '2026-01-28'""", SAMRAAD.tenant(SLUG));
        for (String wrong : List.of("", "0", "-5", "1,234", "12kr50", "1e9", "100000000,01", "999999999999999999999")) {
            Visited refused = member.submit(form, "/utlegg/nytt", claim(mine, wrong, "Taxi"));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.text()).contains("Skriv beløpet i kroner");
            assertThat(refused.body()).as("what was typed is kept").contains("Taxi");
        }
        Visited anothers = member.submit(form, "/utlegg/nytt", claim(place("users"), "10", "Taxi"));
        assertThat(anothers.status()).as("another's place").isEqualTo(422);
        Map<String, String> before = claim(mine, "10", "Taxi");
        before.put("dag", "01.03.2026");
        assertThat(member.submit(form, "/utlegg/nytt", before).text()).contains("kan ikke ligge fram i tid");

        String path = enter(member, claim(mine, "310", "Taxi til flyplassen"));
        assertThat(member.get(path).status()).as("members settle nothing").isEqualTo(403);
        Visitor secretary = visitor("marte-solvang");
        assertThat(settle(secretary, path, "return", "").status()).isEqualTo(422);
        assertThat(settle(secretary, path, "return", "Kvittering mangler").status())
                .isEqualTo(303);
        assertThat(member.get("/utlegg").text()).contains("Sendt tilbake", "Kvittering mangler");

        enter(member, claim(mine, "320", "Taxi fra flyplassen"));
        Visited list = member.get("/utlegg");
        Visited withdrawn = member.post("/utlegg/trekk", list.form("/utlegg/trekk"));
        assertThat(withdrawn.status()).isEqualTo(303);
        assertThat(member.get("/utlegg").text()).contains("Trukket");
    }

    private static int entries(String words) {
        return Integer.parseInt(SAMRAAD.text(
                "select count(*) from tenant.cost_entry where tenant_id = ? and words = ?",
                SAMRAAD.tenant(SLUG),
                words));
    }

    private static List<String> parts(String words) {
        return SAMRAAD.texts(
                "select p.payer_kind || ' ' || p.payer || ' ' || p.ore from tenant.cost_part p join tenant.cost_entry e"
                        + " on e.tenant_id = p.tenant_id and e.id = p.entry_id"
                        + " where e.tenant_id = ? and e.words = ? and e.ore > 0 order by p.position",
                SAMRAAD.tenant(SLUG),
                words);
    }
}
