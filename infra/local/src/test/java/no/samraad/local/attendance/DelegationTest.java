package no.samraad.local.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A vote handed to another for one meeting")
class DelegationTest {
    private static final String SECRETARY = "marte-solvang";
    private static final String MAYOR = "berit-skavhaug";
    private static final String BOARD = "borghild-svensgard";

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @Test
    @DisplayName(
            "by a mayor: shown first, recorded, checked in for the seat, and the delegate's vote counts while the mayor is out")
    void byAMayor() {
        CalledMeeting meeting = CalledMeeting.of(SAMRAAD, "troms-ofoten", "pm", LocalDate.of(2027, 4, 9));
        meeting.item("B", "Felles båt", "Båten går hele året.");
        Visitor secretary = meeting.as(SECRETARY);
        String path = meeting.path() + "/stemmer";
        Map<String, String> typed = typed(meeting.seatOf(MAYOR), "Vara Ordføresen");
        Visited preview = secretary.submit(secretary.get(path), path, typed);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("Dette vil skje", "til Vara Ordføresen i dette møtet", "§ 3.1");
        assertThat(SAMRAAD.texts("select id::text from tenant.handed_over_vote where meeting_id = ?", meeting.id()))
                .isEmpty();
        Map<String, String> fields = new HashMap<>(preview.form(path));
        fields.put("utfor", "ja");
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        assertThat(secretary.post(path, fields).status()).as("sent twice").isEqualTo(303);
        assertThat(secretary.get(path).text()).contains("Vara Ordføresen", "Skriftlig", "Ordførerens brev");
        assertThat(SAMRAAD.text(
                        "select disposition || ' ' || (finding is not null) from tenant.act where kind = 'vote_handed_over' and meeting_id = ?",
                        meeting.id()))
                .isEqualTo("allowed true");

        String delegate = SAMRAAD.text("select id::text from tenant.person where name = 'Vara Ordføresen'");
        assertThat(meeting.seen(SECRETARY).text()).contains("Stemmen er overført til Vara Ordføresen");
        assertThat(meeting.press(SECRETARY, "inn per_" + delegate + " " + meeting.seatOf(MAYOR))
                        .status())
                .isEqualTo(303);
        assertThat(SAMRAAD.text("select capacity from tenant.presence where person_id = ?::uuid", delegate))
                .isEqualTo("delegate");
        assertThat(meeting.seen(SECRETARY).text()).contains("1 av 30 inne").doesNotContain("regnes ikke med Ut");

        meeting.press(SECRETARY, "inn " + meeting.per(BOARD) + " " + meeting.seatOf(BOARD));
        SAMRAAD.sql(
                "update tenant.meeting set state = 'open', opened_at = now(), leader_id = ? where id = ?",
                SAMRAAD.person(BOARD),
                meeting.id());
        meeting.act(SECRETARY, 1, "votering", Map.of("gjor", "apne"));
        Map<String, String> vote = Map.of(
                "sporsmal", meeting.openBallot(1),
                "plass", meeting.seatOf(MAYOR),
                "person", "per_" + delegate,
                "valg", "for",
                "nokkel", UUID.randomUUID().toString());
        Visited room = secretary.get(meeting.item(1));
        assertThat(room.text()).contains("Vara Ordføresen");
        assertThat(meeting.act(SECRETARY, 1, "stemme", vote).status()).isEqualTo(303);
        assertThat(SAMRAAD.text(
                        "select choice || ' ' || (handed_over_id is not null) from tenant.vote where person_id = ?::uuid",
                        delegate))
                .isEqualTo("for true");
    }

    @Test
    @DisplayName("held by another member: one vote for the own seat and one for the other, and neither twice")
    void heldByAnotherMember() {
        String holder = "sigurd-hamnvag";
        CalledMeeting meeting = CalledMeeting.of(SAMRAAD, "troms-ofoten", "pm", LocalDate.of(2027, 4, 15));
        meeting.item("B", "Felles båt", "Båten går hele året.");
        Visitor secretary = meeting.as(SECRETARY);
        String path = meeting.path() + "/stemmer";
        Map<String, String> typed = typed(meeting.seatOf(MAYOR), "");
        typed.put("til_person", meeting.per(holder));
        Map<String, String> fields =
                new HashMap<>(secretary.submit(secretary.get(path), path, typed).form(path));
        fields.put("utfor", "ja");
        assertThat(secretary.post(path, fields).status()).isEqualTo(303);
        meeting.press(SECRETARY, "inn " + meeting.per(holder) + " " + meeting.seatOf(holder));
        assertThat(meeting.seen(SECRETARY).text()).as("one seat each").contains("1 av 30 inne");
        SAMRAAD.sql(
                "update tenant.meeting set state = 'open', opened_at = now(), leader_id = ? where id = ?",
                SAMRAAD.person(holder),
                meeting.id());
        meeting.act(SECRETARY, 1, "votering", Map.of("gjor", "apne"));
        assertThat(secretary.get(meeting.item(1)).text())
                .as("the holder votes for both seats")
                .contains("Ordføreren i Narvik", "Ordføreren i Tromsø");
        for (String seat : new String[] {meeting.seatOf(holder), meeting.seatOf(MAYOR), meeting.seatOf(MAYOR)}) {
            Visited cast = meeting.act(
                    SECRETARY,
                    1,
                    "stemme",
                    Map.of(
                            "sporsmal", meeting.openBallot(1),
                            "plass", seat,
                            "person", meeting.per(holder),
                            "valg", "for",
                            "nokkel", UUID.randomUUID().toString()));
            assertThat(cast.status()).as(cast.text()).isLessThan(500);
        }
        assertThat(SAMRAAD.texts(
                        "select (handed_over_id is not null)::text from tenant.vote where person_id = ? order by 1",
                        SAMRAAD.person(holder)))
                .containsExactly("false", "true");
        Visited room = meeting.as(SECRETARY).get(meeting.item(1));
        assertThat(room.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("by a board member: not met, and no key opens it")
    void byABoardMember() {
        CalledMeeting meeting = CalledMeeting.of(SAMRAAD, "troms-ofoten", "pm", LocalDate.of(2027, 4, 10));
        Visitor secretary = meeting.as(SECRETARY);
        String path = meeting.path() + "/stemmer";
        Visited refused = secretary.submit(secretary.get(path), path, typed(meeting.seatOf(BOARD), "Et Varamedlem"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 3.1", "Borghild");
        assertThat(refused.body()).doesNotContain(">Overfør stemmen<").doesNotContain("begrunnelse");
        assertThat(refused.form(path))
                .containsEntry("til_navn", "Et Varamedlem")
                .containsEntry("dokument", "Ordførerens brev");
        Map<String, String> forced = new HashMap<>(refused.form(path));
        forced.put("utfor", "ja");
        forced.put("begrunnelse", "Det haster.");
        assertThat(secretary.postForJson(path, forced).body())
                .contains("/problems/B15.may-delegate", "\"disposition\":\"refused\"");
        assertThat(SAMRAAD.texts("select id::text from tenant.handed_over_vote where meeting_id = ?", meeting.id()))
                .isEmpty();
        assertThat(SAMRAAD.texts("select id::text from tenant.person where name = 'Et Varamedlem'"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "where no rule lets anyone, nobody may; nobody hands over another's vote; it is taken back until the meeting opens")
    void limits() {
        CalledMeeting ssu = CalledMeeting.of(SAMRAAD, "troms-ofoten", "ssu", LocalDate.of(2027, 4, 12));
        Visitor secretary = ssu.as(SECRETARY);
        String path = ssu.path() + "/stemmer";
        Visited silent =
                secretary.submit(secretary.get(path), path, typed(ssu.seatOf("kari-nilsen"), "En Stedfortreder"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("Da kan ingen det");
        Visitor member = ssu.as("kari-nilsen");
        Visited own = member.get(path);
        assertThat(own.body()).contains(ssu.seatOf("kari-nilsen")).doesNotContain(ssu.seatOf("ingrid-haetta") + "\"");
        Map<String, String> others = new HashMap<>(typed(ssu.seatOf("ingrid-haetta"), "En Stedfortreder"));
        assertThat(member.submit(own, path, others).status()).isEqualTo(403);
        assertThat(SAMRAAD.visitor("troms-ofoten").get(path).location()).startsWith("/logg-inn?til=");
        assertThat(SAMRAAD.visitor("finnmark")
                        .logIn("anne-marja-somby")
                        .get(path)
                        .status())
                .isEqualTo(404);

        CalledMeeting pm = CalledMeeting.of(SAMRAAD, "troms-ofoten", "pm", LocalDate.of(2027, 4, 13));
        String votes = pm.path() + "/stemmer";
        Visited shown = secretary.submit(secretary.get(votes), votes, typed(pm.seatOf(MAYOR), "En Vara"));
        Map<String, String> fields = new HashMap<>(shown.form(votes));
        fields.put("utfor", "ja");
        assertThat(secretary.post(votes, fields).status()).isEqualTo(303);
        Visited again = secretary.submit(secretary.get(votes), votes, typed(pm.seatOf(MAYOR), "En Annen"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("stemmen er alt overført");
        Visited both = secretary.submit(secretary.get(votes), votes, typed(pm.seatOf(BOARD), ""));
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text()).contains("Velg en person, eller skriv et navn");
        assertThat(secretary
                        .submit(secretary.get(votes), votes + "/trekk", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(secretary.get(votes).text()).contains("Trukket tilbake");
        assertThat(pm.seen(SECRETARY).text()).doesNotContain("Stemmen er overført");

        fields.put("idempotency_key", UUID.randomUUID().toString());
        assertThat(secretary.post(votes, fields).status()).isEqualTo(303);
        Map<String, String> late = new HashMap<>(secretary.get(votes).form(votes + "/trekk"));
        SAMRAAD.sql(
                "update tenant.meeting set state = 'open', opened_at = now(), leader_id = ? where id = ?",
                SAMRAAD.person(MAYOR),
                pm.id());
        Visited opened = secretary.post(votes + "/trekk", late);
        assertThat(opened.status()).isEqualTo(409);
        assertThat(opened.text()).contains("Møtet er åpnet");
    }

    private static Map<String, String> typed(String seat, String name) {
        Map<String, String> typed = new HashMap<>();
        typed.put("plass", seat);
        typed.put("til_person", "");
        typed.put("til_navn", name);
        typed.put("form", "writing");
        typed.put("dokument", "Ordførerens brev");
        typed.put("utfor", "nei");
        return typed;
    }
}
