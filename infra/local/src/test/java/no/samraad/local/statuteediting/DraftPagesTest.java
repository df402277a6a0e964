package no.samraad.local.statuteediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Sidene der vedtekter skrives")
class DraftPagesTest {
    private static final String TROMS = "troms-ofoten";
    private static final String DRAFTS = "/vedtekter/utkast";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeAll
    static void day() {
        SAMRAAD.setDay(TROMS, LocalDate.of(2026, 1, 15));
    }

    @Test
    @DisplayName(
            "the secretary is led from the statutes to the drafts; the public is led to log in, a member sees nothing")
    void rights() {
        assertThat(secretary().get("/vedtekter").body()).contains("href=\"/vedtekter/utkast\"");
        assertThat(secretary().get(DRAFTS).text()).contains("Utkast til regler");
        Visitor stranger = SAMRAAD.visitor(TROMS);
        assertThat(stranger.get("/vedtekter").body()).doesNotContain("/vedtekter/utkast");
        assertThat(stranger.get(DRAFTS).location()).startsWith("/logg-inn");
        String draft = started();
        assertThat(stranger.get(draft).location()).startsWith("/logg-inn");
        Visitor member = SAMRAAD.visitor(TROMS).logIn("oddny-ankenesli");
        assertThat(member.get(DRAFTS).status()).isEqualTo(404);
        assertThat(member.get(draft).status()).isEqualTo(404);
        Visitor neighbour = SAMRAAD.visitor("finnmark").logIn("anne-marja-somby");
        assertThat(neighbour.get(draft + "/logg").status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "more than half in total: text and rule are changed by forms, and the difference says so, word by word")
    void newQuorum() {
        String draft = started();
        Visitor secretary = secretary();
        String paragraph = paragraphOf(draft);
        Visited text = secretary.get(draft + "/paragraf/" + paragraph);
        assertThat(text.status()).isEqualTo(200);
        Visited saved = secretary.submit(
                text,
                draft + "/paragraf/" + paragraph,
                Map.of("tekst_nb", "Utvalget er beslutningsdyktig når flere enn halvparten er til stede."));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(secretary.get(draft).text())
                .as("the review tells of a text changed in one language alone")
                .contains(
                        "teksten er endret på bokmål, men ikke på nynorsk", "Endre teksten på de andre språkene også.");

        assertThat(secretary.get(draft + "/regel-ny/" + paragraph).text()).contains("Når møtet er beslutningsdyktig");
        String kind = draft + "/regel-ny/" + paragraph + "/quorum";
        Visited form = secretary.get(kind);
        assertThat(form.text())
                .contains(
                        "Setningen kommer når alt er fylt ut.",
                        "Hver partner for seg",
                        "Når møtet er beslutningsdyktig");
        Map<String, String> half = Map.of(
                "regel.threshold", "more-than",
                "regel.threshold.more-than.share.numerator", "1",
                "regel.threshold.more-than.share.denominator", "2",
                "regel.base", "all-seats",
                "regel.seats", "seats",
                "regel.remote", "counts",
                "ramme.force", "shall",
                "ramme.scope", "all-bodies");
        Map<String, String> unfinished = new HashMap<>(half);
        unfinished.put("regel.threshold.more-than.share.denominator", "0");
        unfinished.put("gjor", "lagre");
        Visited refused = secretary.submit(form, kind, unfinished);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv en andel med to hele tall");
        Map<String, String> shown = new HashMap<>(half);
        shown.put("gjor", "vis");
        assertThat(secretary.submit(form, kind, shown).text())
                .contains("Slik leser Samråd regelen")
                .doesNotContain("Setningen kommer når alt er fylt ut.");
        Map<String, String> whole = new HashMap<>(half);
        whole.put("gjor", "lagre");
        assertThat(secretary.submit(form, kind, whole).status()).isEqualTo(303);

        Visited difference = secretary.get(draft + "/endringer");
        assertThat(difference.body()).contains("<ins>", "<del>");
        assertThat(difference.text()).contains("flere", "I utkastet", "Ingen regel");
        assertThat(secretary.get(draft + "/logg").text()).contains("Ny regel under", "Teksten i", "Ta tilbake");
    }

    @Test
    @DisplayName(
            "what is written while one writes is kept at once, and a stale form is shown again with what was typed")
    void keptWhileWriting() {
        String draft = started();
        Visitor secretary = secretary();
        String paragraph = paragraphOf(draft);
        String path = draft + "/paragraf/" + paragraph;
        Visited form = secretary.get(path);
        Map<String, String> fields = new HashMap<>(form.form(path));
        fields.put("tekst_nb", "Første ord");
        Visited kept = secretary.post(path + "/lagre", fields);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.text()).contains("Lagret ");
        assertThat(kept.body()).contains("name=\"version\" value=\"2\"");
        fields.put("tekst_nb", "Andre ord");
        Visited stale = secretary.post(path, fields);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Noen andre endret det samme før deg", "Andre ord", "Første ord");
        Visited mine = secretary.get(draft + "/hode");
        fields.put("version", "2");
        fields.put("idempotency_key", java.util.UUID.randomUUID().toString());
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        assertThat(secretary
                        .submit(mine, draft + "/hode", Map.of("tittel_nb", "Helt nye vedtekter"))
                        .status())
                .as("what the other changed is another thing")
                .isEqualTo(303);
        assertThat(secretary.get(draft).text()).contains("Helt nye vedtekter", "Andre ord");
        fields.put("idempotency_key", java.util.UUID.randomUUID().toString());
        fields.put("tekst_nb", "");
        fields.put("tekst_nn", "");
        fields.put("tekst_en", "");
        assertThat(secretary.post(path, fields).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("a paragraph is added, moved and taken out, and comes back from the log")
    void paragraphs() {
        String draft = started();
        Visitor secretary = secretary();
        Visited form = secretary.get(draft + "/paragraf-ny");
        assertThat(secretary
                        .submit(
                                form,
                                draft + "/paragraf-ny",
                                Map.of("merke", "§ 99 nr. 1", "tekst_nb", "Møtene er korte."))
                        .status())
                .isEqualTo(303);
        assertThat(secretary.get(draft).body()).contains("id=\"99-1\"");
        String up = draft + "/paragraf/99-1/flytt";
        assertThat(secretary
                        .submit(secretary.get(draft), up, Map.of("retning", "opp"))
                        .status())
                .isEqualTo(303);
        String out = draft + "/paragraf/99-1/fjern";
        assertThat(secretary.submit(secretary.get(draft), out, Map.of()).status())
                .isEqualTo(303);
        assertThat(secretary.get(draft).body()).doesNotContain("id=\"99-1\"");
        Visited log = secretary.get(draft + "/logg");
        assertThat(log.text()).contains("Ny paragraf: § 99 nr. 1", "Flyttet: § 99 nr. 1", "Tatt ut: § 99 nr. 1");
        assertThat(secretary
                        .submit(log, draft + "/logg", Map.of("tilbake", "3"))
                        .status())
                .isEqualTo(303);
        assertThat(secretary.get(draft).body()).contains("id=\"99-1\"");
    }

    @Test
    @DisplayName(
            "the exported text comes back in unchanged; a misspelt field is refused with its line and the text is kept")
    void textInAndOut() {
        String draft = started();
        Visitor secretary = secretary();
        Visited yaml = secretary.get(draft + "/eksport.yaml");
        assertThat(yaml.body()).contains("paragraphs:", "format: 1");
        assertThat(secretary.get(draft + "/eksport.json").body()).startsWith("{");
        Visited form = secretary.get(draft + "/import");
        assertThat(secretary
                        .submit(form, draft + "/import", Map.of("innhold", yaml.body()))
                        .status())
                .isEqualTo(303);
        assertThat(secretary.get(draft + "/logg").text())
                .as("the same text is no new save")
                .doesNotContain("Hentet inn som tekst");
        Visited refused = secretary.submit(
                form, draft + "/import", Map.of("innhold", yaml.body().replace("paragraphs:", "paragrafs:")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Dette kan ikke leses", "paragrafs");
        String hostile = yaml.body().replaceFirst("(?m)^in-force-from: .*$", "$0\nends-after: 1999-12-31")
                + "- {id: 9-9, label: \"a\\0b\", text: {nb: " + "x".repeat(20_001) + "}, rules: []}\n";
        for (String path : new String[] {draft + "/import", DRAFTS + "/ny"}) {
            Visited hurt = secretary.submit(secretary.get(path), path, Map.of("fra", "tekst", "innhold", hostile));
            assertThat(hurt.status()).as(path).isEqualTo(422);
            assertThat(hurt.text())
                    .contains("tegnet U+0000 kan ikke stå her", "linje")
                    .contains("label: \"a\\0b\"");
        }
        Visited tooLong = secretary.submit(form, draft + "/import", Map.of("innhold", hostile.replace("\\0", "")));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text()).contains("teksten her er lengre enn 20000 tegn", "siste dag ligger før den første");
        Visited fresh = secretary.submit(
                secretary.get(DRAFTS + "/ny"), DRAFTS + "/ny", Map.of("fra", "tekst", "innhold", yaml.body()));
        assertThat(fresh.status()).isEqualTo(303);
        assertThat(refused.body())
                .as("the fault in its own line")
                .containsPattern("<code>\\s*<mark>p</mark>aragrafs:</code>")
                .containsPattern("href=\"#linje-(\\d+)\"[\\s\\S]*id=\"linje-\\1\"");
    }

    @Test
    @DisplayName("a draft begins from a template, or from a file; what is wrong with a file is shown in its text")
    void templatesAndFiles() {
        Visitor secretary = secretary();
        String page = DRAFTS + "/ny";
        assertThat(secretary.get(page).text())
                .contains(
                        "Vedtekter for et samarbeid på tre nivåer (mal)",
                        "Vedtekter for råd og styre (mal)",
                        "Modell for Helsefellesskapet Finnmark");
        Visited begun = secretary.submit(secretary.get(page), page, Map.of("fra", "mal", "mal", "council-and-board"));
        assertThat(begun.status()).isEqualTo(303);
        assertThat(secretary.follow(begun).text())
                .contains("Rådet er det øverste organet.", "advarsler", "Gjelder styret.");
        assertThat(secretary.get(begun.location() + "/endringer").text())
                .as("held against the statutes in force")
                .contains("Utkastet mot versjonen i kraft fra 12. juni 2025.");
        assertThat(secretary
                        .submit(secretary.get(page), page, Map.of("fra", "mal", "mal", "ingen"))
                        .status())
                .isEqualTo(422);

        byte[] file = secretary
                .get(begun.location() + "/eksport.json")
                .body()
                .replace("Rådet er det øverste organet.", "Rådet er øverst.")
                .getBytes(StandardCharsets.UTF_8);
        Visited brought = secretary.submit(
                secretary.get(page), page, Map.of("fra", "tekst", "innhold", "noe annet"), "fil", file);
        assertThat(brought.status()).isEqualTo(303);
        assertThat(secretary.follow(brought).text()).contains("Rådet er øverst.");
        Visited wrong = secretary.submit(
                secretary.get(page),
                page,
                Map.of("fra", "tekst"),
                "fil",
                "format: 1\nid: vedtekter\nkind: statute\n".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Dette kan ikke leses", "kind: statute");
        assertThat(secretary
                        .submit(secretary.get(page), page, Map.of("fra", "tekst"), "fil", new byte[] {(byte) 0xff, 0x0})
                        .status())
                .isEqualTo(422);
        String into = brought.location() + "/import";
        assertThat(secretary
                        .submit(
                                secretary.get(into),
                                into,
                                Map.of(),
                                "fil",
                                new String(file, StandardCharsets.UTF_8)
                                        .replace("Rådet er øverst.", "Rådet er aller øverst.")
                                        .getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(303);
        assertThat(secretary.follow(brought).text()).contains("Rådet er aller øverst.");
    }

    @Test
    @DisplayName("the kinds of rules are found by a word of what they say; without the word all are there")
    void kindsByWord() {
        Visitor secretary = secretary();
        String path = started() + "/regel-ny/6-12";
        assertThat(secretary.get(path + "?ord=FLERTALL").text())
                .contains("Hvordan det besluttes")
                .doesNotContain("Frist for innkalling");
        assertThat(secretary.get(path + "?ord=frist%20innkalling").text()).contains("Frist for innkalling");
        assertThat(secretary.get(path + "?ord=xyzzy").text()).contains("Ingen slags regel passer med «xyzzy».");
        assertThat(secretary.get(path).text()).contains("Hvordan det besluttes", "Frist for innkalling");
    }

    @Test
    @DisplayName("every kind of rule has a page with its form, in each language")
    void everyKind() {
        String draft = started();
        Visitor secretary = secretary();
        String paragraph = paragraphOf(draft);
        Visited catalogue = secretary.get(draft + "/regel-ny/" + paragraph);
        var links = java.util.regex.Pattern.compile("href=\"(" + draft + "/regel-ny/" + paragraph + "/[a-z-]+)\"")
                .matcher(catalogue.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).hasSizeGreaterThan(50);
        for (String link : links) {
            Visited form = secretary.get(link);
            assertThat(form.status()).as(link).isEqualTo(200);
            assertThat(form.body()).as(link).doesNotContain("??");
        }
    }

    private static Visitor secretary() {
        return SAMRAAD.visitor(TROMS).logIn("marte-solvang");
    }

    private static String started() {
        Visitor secretary = secretary();
        Visited form = secretary.get(DRAFTS + "/ny");
        assertThat(form.status()).isEqualTo(200);
        String document = SAMRAAD.text(
                "select code from tenant.statutes_document where tenant_id = ? and kind = 'statutes' limit 1",
                SAMRAAD.tenant(TROMS));
        Visited started = secretary.submit(
                form, DRAFTS + "/ny", Map.of("fra", "gjeldende", "dokument", document, "dag", "15.01.2026"));
        assertThat(started.status()).isEqualTo(303);
        return started.location();
    }

    private static String paragraphOf(String draft) {
        var found = java.util.regex.Pattern.compile("<article id=\"([^\"]+)\"")
                .matcher(secretary().get(draft).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
