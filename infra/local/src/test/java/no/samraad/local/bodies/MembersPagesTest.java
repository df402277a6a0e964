package no.samraad.local.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.Language;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.sentence.Names;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.web.LanguageChoice;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.CompositionOn;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.Seating;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The pages of bodies and their members")
class MembersPagesTest {
    private static final Pattern REACHES_SOMEONE = Pattern.compile("@|[.]example|\\+47|mailto:|tel:");

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.shared();

    @Test
    @DisplayName("anyone sees who sits in SSU, by partner, and how to reach nobody")
    void membersArePublicWithoutContactDetails() {
        Visited page = SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu/medlemmer?dato=10.12.2025");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("onsdag 10. desember 2025", "Helseforetaket 6 av 6", "Kommunene 6 av 6", "Fastlegene 2 av 2")
                .contains("Brukerne 2 av 2", "Møter uten stemmerett 7", "Kari Nilsen Jonas Lie Berg")
                .contains("01.01.2024–31.12.2027", "Administrerende direktør ved UNN HF");
        assertThat(REACHES_SOMEONE.matcher(page.body()).find()).isFalse();
        assertThat(page.body()).doesNotContain("/oppnevn");
    }

    @Test
    @DisplayName("the secretary sees how to reach everybody and may appoint; a member does not")
    void onlyTheSecretariatReachesPeople() {
        Visited secretary =
                SAMRAAD.visitor("troms-ofoten").logIn("marte-solvang").get("/utvalg/ssu/medlemmer");
        assertThat(secretary.text()).contains("kari.nilsen@unn.example", "+47");
        assertThat(secretary.body()).contains("/utvalg/ssu/medlemmer/1/oppnevn");
        Visited member = SAMRAAD.visitor("troms-ofoten").logIn("kari-nilsen").get("/utvalg/ssu/medlemmer");
        assertThat(member.body()).doesNotContain("@unn.example", "/oppnevn");
    }

    @Test
    @DisplayName("the day before and the day of a change show two different members")
    void asOfADay() {
        Visited before = SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu/medlemmer?dato=14.08.2025");
        Visited after = SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu/medlemmer?dato=2025-08-15");
        assertThat(before.text()).contains("Stian Tverrelv", "01.01.2024–14.08.2025");
        assertThat(after.text()).doesNotContain("Stian Tverrelv").contains("15.08.2025–31.12.2027");
        Visited vacant = SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu/medlemmer?dato=01.01.2028");
        assertThat(vacant.text()).contains("16 plasser med stemmerett er ledige", "Ledig");
    }

    @Test
    @DisplayName("the seats are held against the rules of the day: what is kept, what is not, and what they do not say")
    void heldAgainstTheRules() {
        Visited kept = SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu/medlemmer?dato=10.12.2025");
        assertThat(kept.text())
                .contains("Holdt mot vedtektene", "§ 3", "Dette sier ikke reglene", "sier ikke hvem som oppnevner")
                .doesNotContain("er ikke registrert");
        assertThat(kept.body()).doesNotContain("finding bad");
        Visited vacant = SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu/medlemmer?dato=01.01.2028");
        assertThat(vacant.body()).contains("finding bad");
        assertThat(vacant.text()).contains("Ikke oppfylt");
    }

    @Test
    @DisplayName("a date that is none is answered kindly, with what was typed")
    void wrongDate() {
        for (String typed : List.of("31.02.2025", "i+morgen", "%3Cscript%3E", "01.01.99999")) {
            Visited page = SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu/medlemmer?dato=" + typed);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.text()).contains("Skriv datoen som dd.mm.åååå");
            assertThat(page.body()).doesNotContain("<script>");
        }
    }

    @Test
    @DisplayName("every body of both communities has its pages, in three languages")
    void everyBody() {
        for (Map.Entry<String, List<String>> bodies : Map.of(
                        "troms-ofoten", List.of("pm", "ssu", "flr", "akuttmedisin", "barn-og-unge"),
                        "finnmark", List.of("dialogmote", "pm", "su", "sekretariat", "lfso-vest", "lfso-ost", "flr"))
                .entrySet()) {
            var visitor = SAMRAAD.visitor(bodies.getKey());
            for (String body : bodies.getValue()) {
                for (String language : List.of("nb", "nn", "en")) {
                    visitor.cookies().put(LanguageChoice.COOKIE, language);
                    for (String page : List.of("", "/medlemmer", "/saker")) {
                        Visited answer = visitor.get("/utvalg/" + body + page);
                        assertThat(answer.status()).as(answer.path()).isEqualTo(200);
                        assertThat(answer.text()).as(answer.path()).doesNotContain("??", "bodies.", "[", "]");
                        assertThat(answer.body()).as(answer.path()).contains("<html lang=\"" + language + "\"");
                    }
                }
            }
            assertThat(visitor.get("/utvalg").status()).isEqualTo(200);
        }
        assertThat(SAMRAAD.visitor("finnmark").get("/utvalg/ssu").status()).isEqualTo(404);
        assertThat(SAMRAAD.visitor("troms-ofoten").get("/utvalg/su/medlemmer").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("the list shows bodies that stand today, and keeps the others apart")
    void list() {
        Visited page = SAMRAAD.visitor("troms-ofoten").get("/utvalg");
        assertThat(page.text())
                .contains("Vedtar Strategisk samarbeidsutvalg")
                .containsSubsequence(
                        "Faglig samarbeidsutvalg for pasientforløp",
                        "Avsluttet",
                        "Faglig samarbeidsutvalg for barn og unge");
        assertThat(SAMRAAD.visitor("troms-ofoten").get("/utvalg/ssu").text())
                .contains("Leder: Siri Hagen Utsi", "Nestleder: Per Inge Storvik", "I alt 16", "7 uten stemmerett");
    }

    @Test
    @DisplayName("the engine gets the same seats as facts, and names for its sentences")
    void factsForTheEngine() {
        Seating seating = SAMRAAD.inside(
                "troms-ofoten",
                () -> SAMRAAD.bean(CompositionOn.class)
                        .of(
                                SAMRAAD.tenant("troms-ofoten"),
                                SAMRAAD.bean(BodyRows.class)
                                        .withCode(SAMRAAD.tenant("troms-ofoten"), "ssu")
                                        .orElseThrow(),
                                java.time.LocalDate.of(2025, 12, 10)));
        Composition composition = seating.composition();
        assertThat(composition.votingSeats())
                .hasSize(16)
                .allMatch(seat -> seat.deputies().size() == 1);
        assertThat(composition.partners())
                .extracting(partner -> partner.code().value() + " " + partner.side())
                .containsExactly(
                        "trust " + Side.HOSPITAL,
                        "municipalities " + Side.MUNICIPAL,
                        "gps " + Side.OTHER,
                        "users " + Side.OTHER,
                        "observers " + Side.OTHER);
        Names names = SAMRAAD.bean(NamesOf.class).in(seating);
        PersonId kari = new PersonId(Prefix.PERSON.show(SAMRAAD.person("kari-nilsen")));
        assertThat(names.person(kari)).isEqualTo("Kari Nilsen");
        assertThat(names.person(new PersonId("per_unknown"))).isEqualTo("en person utenfor utvalget");
        assertThat(names.body(composition.body(), Language.NN)).isEqualTo("SSU");
        assertThat(names.partner(new PartnerCode("gps"), Language.NN)).isEqualTo("fastlegane");
        assertThat(names.seat(composition.seats().getFirst().id(), Language.EN)).isEqualTo("UNN, Medisinsk klinikk");
    }
}
