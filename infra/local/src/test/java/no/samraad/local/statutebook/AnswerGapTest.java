package no.samraad.local.statutebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.quorum.QuorumFacts;
import no.samraad.engine.quorum.QuorumJudge;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.statutebook.AnswerGap;
import no.samraad.server.statutebook.OpenQuestion;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.statutes.StatutesInForce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Å svare på det vedtektene ikke sier")
class AnswerGapTest {
    private static final String FINNMARK = "finnmark";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final String QUORUM = "/vedtekter/apne-sporsmal/su/beslutningsdyktig";
    private static final Map<String, String> HALF_OF_EACH = Map.of(
            "krav", "at-least",
            "teller", "1",
            "nevner", "2",
            "grunnlag", "each-partner",
            "plasser", "seats",
            "fjern", "counts");

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @BeforeAll
    static void day() {
        SAMRAAD.setDay(FINNMARK, TODAY);
        SAMRAAD.setDay("troms-ofoten", TODAY);
    }

    @Test
    @DisplayName("everyone may read what is open, and only a secretary is led to answer it")
    void everyoneReads() {
        Visited page = SAMRAAD.visitor(FINNMARK).get("/vedtekter/apne-sporsmal?utvalg=su");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Hva skal gjelde?", "åpne spørsmål").doesNotContain("Svar på spørsmålet");
        assertThat(secretary().get("/vedtekter/apne-sporsmal?utvalg=su").text()).contains("Svar på spørsmålet");
    }

    @Test
    @DisplayName("in Troms og Ofoten the quorum is no open question, and what a divided vote yields is")
    void theOtherCommunity() {
        String text =
                SAMRAAD.visitor("troms-ofoten").get("/vedtekter/apne-sporsmal").text();
        assertThat(text).contains("Hva gir en avstemning i SSU som ikke er enstemmig?");
        assertThat(SAMRAAD.visitor("troms-ofoten")
                        .logIn("marte-solvang")
                        .get("/vedtekter/apne-sporsmal/ssu/beslutningsdyktig")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("no value is suggested: every control is empty until the community chooses")
    void nothingIsPrefilled() {
        for (OpenQuestion question : openQuestions("su")) {
            if (question.path().isPresent()) {
                Visited page = secretary().get(question.path().get());
                assertThat(page.status()).as(question.path().get()).isEqualTo(200);
                Map<String, String> fields =
                        new HashMap<>(page.form(question.path().get()));
                fields.keySet().removeAll(Set.of("csrf", "idempotency_key"));
                assertThat(fields.values()).as(question.path().get()).containsOnly("");
            }
        }
    }

    @Test
    @DisplayName("the whole way: undetermined, previewed, answered, met and not met by the community's own choice")
    void quorumInFinnmark() {
        assertThat(quorum(10).outcome()).isInstanceOf(Outcome.Undetermined.class);
        Visitor secretary = secretary();
        Visited form = secretary.get(QUORUM);
        Visited preview = secretary.submit(form, QUORUM, typed(HALF_OF_EACH, Map.of("utfor", "nei")));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Dette vil skje", "Disse spørsmålene blir besvart", "Med dette svaret");
        assertThat(versions("valg-su-beslutningsdyktig")).isZero();

        Map<String, String> fields = new HashMap<>(preview.form(QUORUM));
        fields.put("utfor", "ja");
        Visited done = secretary.post(QUORUM, fields);
        assertThat(done.status()).isEqualTo(303);
        assertThat(secretary.post(QUORUM, fields).status()).as("sent twice").isEqualTo(303);
        assertThat(versions("valg-su-beslutningsdyktig")).isEqualTo(1);
        assertThat(SAMRAAD.texts(
                        "select kind from tenant.act where tenant_id = ? and kind = 'gap_answered'"
                                + " and facts ->> 'document' = 'valg-su-beslutningsdyktig'",
                        SAMRAAD.tenant(FINNMARK)))
                .hasSize(1);

        assertThat(quorum(10).outcome()).isInstanceOf(Outcome.Met.class);
        Finding lost = quorum(7);
        assertThat(lost.outcome()).isInstanceOf(Outcome.NotMet.class);
        assertThat(lost.citations())
                .allSatisfy(citation -> assertThat(citation.kind()).isEqualTo(DocumentKind.CHOICE));
        assertThat(quorumOn(TODAY.minusDays(1), 10).outcome())
                .as("an old meeting is judged by the old rules")
                .isInstanceOf(Outcome.Undetermined.class);

        Visited book = SAMRAAD.visitor(FINNMARK).get("/vedtekter/" + TODAY);
        assertThat(book.body()).contains("id=\"valg-su-beslutningsdyktig\"");
        assertThat(book.text()).contains("Bestemt i sak 12/26 i SU.");
        Visited open = SAMRAAD.visitor(FINNMARK).get("/vedtekter/apne-sporsmal?utvalg=su");
        assertThat(open.text()).contains("Bestemt i sak 12/26 i SU", "Ánne Márjá Somby");
        assertThat(open.body()).contains("/vedtekter/" + TODAY + "#valg-su-beslutningsdyktig");
        assertThat(SAMRAAD.texts(
                        "select code from tenant.statutes_document where tenant_id = ? and code like 'valg-su-%'",
                        SAMRAAD.tenant("troms-ofoten")))
                .as("never the other community's")
                .isEmpty();

        Visited again = secretary.submit(
                secretary.get(QUORUM), QUORUM, typed(HALF_OF_EACH, Map.of("utfor", "ja", "krav", "more-than")));
        assertThat(again.status()).as("a version never changes").isEqualTo(409);
        Visited later = secretary.submit(
                secretary.get(QUORUM),
                QUORUM,
                typed(HALF_OF_EACH, Map.of("utfor", "ja", "krav", "more-than", "fra", "01.02.2026")));
        assertThat(later.status()).isEqualTo(303);
        assertThat(versions("valg-su-beslutningsdyktig")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "teller|0",
                "teller|3",
                "teller|en",
                "teller|99999999999",
                "krav|",
                "krav|'; drop table tenant.act; --",
                "grunnlag|<script>",
                "hvor|",
                "bestemt|16.01.2026",
                "bestemt|31.02.2026",
                "fra|31.12.2025",
                "fra|i morgen"
            })
    @DisplayName("what cannot be a rule is refused, and what was typed stays")
    void invalid(String field, String value) {
        Visitor secretary = secretary();
        String path = "/vedtekter/apne-sporsmal/sekretariat/beslutningsdyktig";
        Visited page = secretary.get(path);
        assertThat(page.status()).isEqualTo(200);
        Visited refused = secretary.submit(
                page, path, typed(HALF_OF_EACH, Map.of("utfor", "ja", field, value == null ? "" : value)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Dette må rettes før du kan gå videre");
        assertThat(refused.form(path)).containsEntry("nevner", "2");
        assertThat(versions("valg-sekretariat-beslutningsdyktig")).isZero();
    }

    @Test
    @DisplayName("hostile and long words are text and nothing else")
    void hostileWords() {
        Visitor secretary = secretary();
        String path = "/vedtekter/apne-sporsmal/su/hvilke-referater";
        Visited tooLong = secretary.submit(
                secretary.get(path),
                path,
                typed(Map.of("regel", "1"), Map.of("utfor", "ja", "ord_nb", "x".repeat(1001))));
        assertThat(tooLong.status()).isEqualTo(422);
        String words = "<script>alert('x')</script> [[${7*7}]] æøå";
        Visited done = secretary.submit(
                secretary.get(path), path, typed(Map.of("regel", "1"), Map.of("utfor", "ja", "ord_nb", words)));
        assertThat(done.status()).isEqualTo(303);
        Visited book = SAMRAAD.visitor(FINNMARK).get("/vedtekter");
        assertThat(book.body()).doesNotContain("<script>alert");
        assertThat(book.text()).contains("[[${7*7}]] æøå");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rune-varangermo", "elle-risten-gaup"})
    @DisplayName("chair and deputy chair may not record an answer")
    void others(String person) {
        Visitor visitor = SAMRAAD.visitor(FINNMARK).logIn(person);
        assertThat(visitor.get(QUORUM).status()).isEqualTo(403);
        Visited front = visitor.get("/vedtekter");
        Map<String, String> fields = new HashMap<>(typed(HALF_OF_EACH, Map.of("utfor", "ja")));
        fields.put("csrf", front.form("/sprak").get("csrf"));
        assertThat(visitor.post("/vedtekter/apne-sporsmal/sekretariat/beslutningsdyktig", fields)
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("whoever is not logged in is led to the login, and a question nobody asks is not found")
    void strangers() {
        Visited answer = SAMRAAD.visitor(FINNMARK).get("/vedtekter/apne-sporsmal/sekretariat/beslutningsdyktig");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).contains("/logg-inn?til=");
        assertThat(SAMRAAD.visitor(FINNMARK)
                        .get("/vedtekter/apne-sporsmal/su/finnes-ikke")
                        .status())
                .isEqualTo(404);
        assertThat(SAMRAAD.visitor(FINNMARK)
                        .get("/vedtekter/apne-sporsmal?utvalg=ssu")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(Clause.class)
    @DisplayName("every type of problem has a page that says what it means")
    void problems(Clause clause) {
        Visited page = SAMRAAD.visitor("troms-ofoten").get("/problems/" + clause.ruleId());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(clause.ruleId());
    }

    @Test
    @DisplayName("an unknown type of problem is not found; one that no rule gives has its own words")
    void otherProblems() {
        assertThat(SAMRAAD.visitor("troms-ofoten").get("/problems/Z9.none").status())
                .isEqualTo(404);
        for (String id : List.of("forbidden", "ballot-closed", "voted-already", "reply-too-late", "other-text")) {
            Visited page = SAMRAAD.visitor("troms-ofoten").get("/problems/" + id);
            assertThat(page.status()).as(id).isEqualTo(200);
            assertThat(page.text()).contains(id).doesNotContain("??");
        }
    }

    private static Visitor secretary() {
        return SAMRAAD.visitor(FINNMARK).logIn("anne-marja-somby");
    }

    private static Map<String, String> typed(Map<String, String> rule, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(rule);
        fields.put("hvor", "sak 12/26 i SU");
        fields.put("bestemt", "14.01.2026");
        fields.put("fra", "15.01.2026");
        fields.putAll(more);
        return fields;
    }

    private static long versions(String code) {
        return SAMRAAD.texts(
                        "select code from tenant.statutes_document where tenant_id = ? and code = ?",
                        SAMRAAD.tenant(FINNMARK),
                        code)
                .size();
    }

    private static List<OpenQuestion> openQuestions(String body) {
        UUID tenant = SAMRAAD.tenant(FINNMARK);
        return SAMRAAD.inside(FINNMARK, () -> {
            StatuteBook.Opened opened = SAMRAAD.bean(StatuteBook.class).on(tenant, TODAY);
            return SAMRAAD.bean(AnswerGap.class)
                    .questions(
                            opened,
                            opened.standing().stream()
                                    .filter(each -> each.code().equals(body))
                                    .findFirst()
                                    .orElseThrow());
        });
    }

    private static Finding quorum(int present) {
        return quorumOn(TODAY, present);
    }

    /** The SU's quorum with the first so many of its ten members in. */
    private static Finding quorumOn(LocalDate day, int present) {
        UUID tenant = SAMRAAD.tenant(FINNMARK);
        return SAMRAAD.inside(FINNMARK, () -> {
            var body = SAMRAAD.bean(BodyRows.class).withCode(tenant, "su").orElseThrow();
            var composition =
                    SAMRAAD.bean(CompositionOn.class).of(tenant, body, day).composition();
            List<CheckIn> in = new ArrayList<>();
            for (var seat : composition.votingSeats()) {
                PersonId member = seat.member();
                if (member != null && in.size() < present) {
                    in.add(new CheckIn(member, seat.id(), Presence.IN_ROOM));
                }
            }
            return QuorumJudge.judge(
                    new QuorumFacts(composition, new Attendance(in, List.of()), Set.of()),
                    SAMRAAD.bean(StatutesInForce.class).on(tenant, day).rules());
        });
    }
}
