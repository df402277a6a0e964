package no.samraad.local.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Det som skjer mens møtet pågår: noen går, noen kommer, noen er inhabile")
class InTheRoomTest {
    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static final String TROMS = "troms-ofoten";
    private static final String FINNMARK = "finnmark";
    private static final String SECRETARY = "marte-solvang";
    private static final String CHAIR = "siri-hagen-utsi";
    private static final String MEMBER = "kari-nilsen";
    private static final String HER_DEPUTY = "jonas-lie-berg";
    private static int day = 0;

    private static CalledMeeting called() {
        return CalledMeeting.of(samraad, TROMS, "ssu", LocalDate.of(2026, 5, 4).plusDays(day++));
    }

    private static CalledMeeting fullHouse() {
        return called().item("B", "Bruk av restmidler", "Midlene lyses ut på nytt.")
                .checkIn(SECRETARY, 6, 6, 2, 2)
                .open(SECRETARY, CHAIR);
    }

    private static String inFor(CalledMeeting meeting, String person) {
        return "inn " + meeting.per(person) + " " + meeting.seatOf(person);
    }

    @Test
    @DisplayName("Medlemmet går midt i møtet: varaen trer inn, plassen er representert, og varaen stemmer")
    void theDeputyStepsInWhenTheMemberLeaves() {
        CalledMeeting meeting = fullHouse();
        meeting.press(SECRETARY, "ut " + meeting.per(MEMBER));
        assertThat(meeting.as(CHAIR).get(meeting.room()).text()).contains("15 av 16 stemmer", "Kari Nilsen gikk");
        assertThat(meeting.press(SECRETARY, "kall " + meeting.seatOf(MEMBER)).status())
                .isEqualTo(303);
        assertThat(samraad.texts(
                        "select p.name from tenant.deputy_call d join tenant.person p on p.id = d.person_id where d.meeting_id = ?",
                        meeting.id()))
                .containsExactly("Jonas Lie Berg");
        Visited home = meeting.as(HER_DEPUTY).get(meeting.attendance());
        assertThat(home.text()).contains("Jeg er her som vara for Kari Nilsen");
        assertThat(meeting.press(HER_DEPUTY, inFor(meeting, HER_DEPUTY)).status())
                .as("the deputy says so himself")
                .isEqualTo(303);
        assertThat(meeting.as(CHAIR).get(meeting.room()).text()).contains("16 av 16 stemmer");
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        assertThat(meeting.vote(HER_DEPUTY, 1, "for").status()).isEqualTo(303);
        assertThat(meeting.vote(MEMBER, 1, "for").status())
                .as("she has left, and her seat has voted")
                .isEqualTo(422);
        assertThat(samraad.text("""
                select p.capacity from tenant.presence p where p.meeting_id = ? and p.person_id = ?""", meeting.id(), samraad.person(HER_DEPUTY))).isEqualTo("deputy");
    }

    @Test
    @DisplayName("Den ene brukeren som er inne, går etter en sak: det neste kan ikke vedtas, men orienteringen kan tas,"
            + " og siden nevner varaen til den som gikk, det andre medlemmet og dennes vara")
    void whenTheOnlyUserHasLeftNothingMoreIsDecidedAndInformationIsTaken() {
        CalledMeeting meeting = called().item("B", "Evaluering SSU", "Sekretariatet sammenstiller svarene.")
                .item("B", "Prosjekt Relevio", "SSU slutter seg til prosjektet.")
                .item("O", "Resultat av anskaffelsen", "SSU tar saken til orientering.")
                .checkIn(SECRETARY, 6, 6, 2, 1)
                .open(SECRETARY, CHAIR);
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.act(CHAIR, 1, "vedtak", Map.of()).status()).isEqualTo(303);
        meeting.press(SECRETARY, "ut " + meeting.memberIds("users").getFirst().split(" ", 2)[0]);
        meeting.act(CHAIR, 2, "enighet", Map.of());
        Visited refused = meeting.act(CHAIR, 2, "vedtak", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("§ 6 nr. 12", "0 av 2", "mangler 1", "Jostein Sjåvik", "Trygve Havnnes", "Ørjan Havnnes");
        Visited noted = meeting.act(CHAIR, 3, "orientering", Map.of());
        assertThat(noted.status()).as(noted.text()).isEqualTo(303);
    }

    @Test
    @DisplayName("Medlemmet kommer tilbake: varaen har ikke lenger stemme, men det varaen har stemt, står")
    void whenTheMemberIsBackTheDeputysVoteStandsAndTheNextIsTheMembers() {
        CalledMeeting meeting = fullHouse().item("B", "Neste sak", "Slik blir det.");
        meeting.press(SECRETARY, "ut " + meeting.per(MEMBER));
        meeting.press(SECRETARY, inFor(meeting, HER_DEPUTY));
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        assertThat(meeting.vote(HER_DEPUTY, 1, "for").status()).isEqualTo(303);
        meeting.press(SECRETARY, "ut " + meeting.per(HER_DEPUTY));
        assertThat(meeting.press(SECRETARY, inFor(meeting, MEMBER)).status()).isEqualTo(303);
        assertThat(meeting.vote(MEMBER, 1, "against").status())
                .as("one vote for each seat")
                .isEqualTo(422);
        Visited decided = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        meeting.act(CHAIR, 2, "votering", Map.of("gjor", "apne"));
        assertThat(meeting.vote(MEMBER, 2, "for").status()).isEqualTo(303);
        assertThat(meeting.vote(HER_DEPUTY, 2, "for").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("Den som har stemt ved navneopprop og går før vedtaket, har stemt; det står i vurderingen")
    void aVoterWhoLeavesBeforeTheDecisionHasVoted() {
        CalledMeeting meeting = fullHouse();
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        assertThat(meeting.vote(MEMBER, 1, "for").status()).isEqualTo(303);
        meeting.press(SECRETARY, "ut " + meeting.per(MEMBER));
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "lukk"));
        Visited decided = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        assertThat(samraad.text(
                        "select finding::text from tenant.act where subject_id = ? and kind = 'item_decided'",
                        meeting.itemId(1)))
                .contains("answer-stands");
    }

    @Test
    @DisplayName("En innvending er ikke borte når den som hadde den, går; men møtet kan spørres på nytt")
    void anObjectionIsNotGoneWithTheObjector() {
        CalledMeeting meeting = fullHouse();
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.vote(MEMBER, 1, "objection").status()).isEqualTo(303);
        meeting.press(SECRETARY, "ut " + meeting.per(MEMBER));
        Visited refused = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 6 nr. 13");
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "lukk"));
        meeting.act(CHAIR, 1, "enighet", Map.of());
        Visited decided = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
    }

    @Test
    @DisplayName("En innsjekking ved en feil angres straks og teller ikke; senere må en sjekkes ut")
    void aCheckInByMistakeIsTakenBackWhileItIsFresh() {
        CalledMeeting meeting = called().item("B", "Sak", "Slik.").checkIn(SECRETARY, 3, 3, 1, 1);
        String member = meeting.memberIds("trust").get(3);
        String person = member.split(" ", 2)[0];
        meeting.checkIn(SECRETARY, member);
        Visited seen = meeting.seen(SECRETARY);
        assertThat(seen.body()).contains("angre " + person);
        assertThat(seen.text()).contains("4 av 6");
        assertThat(meeting.press("brage-rotvaer", "angre " + person).status())
                .as("only whoever runs the meeting takes back")
                .isEqualTo(403);
        assertThat(meeting.press(SECRETARY, "angre " + person).status()).isEqualTo(303);
        assertThat(meeting.seen(SECRETARY).text()).contains("3 av 6").doesNotContain("4 av 6");
        assertThat(samraad.texts(
                        "select kind from tenant.act where meeting_id = ? and kind like '%taken_back'", meeting.id()))
                .containsExactly("check_in_taken_back");

        meeting.checkIn(SECRETARY, member);
        samraad.sql(
                "update tenant.presence set arrived_at = arrived_at - interval '5 minutes' where meeting_id = ?",
                meeting.id());
        Visited late = meeting.press(SECRETARY, "angre " + person);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("for sent å angre");
        assertThat(meeting.seen(SECRETARY).text()).contains("4 av 6");
    }

    @Test
    @DisplayName(
            "En gjest er med uten plass; en stedfortreder som ikke er oppnevnt, krever en grunn og regnes ikke med")
    void guestsAndStandIns() {
        CalledMeeting meeting = called().item("B", "Sak", "Slik.").checkIn(SECRETARY, 3, 3, 1, 1);
        Visitor secretary = meeting.as(SECRETARY);
        Map<String, String> guest = fields(secretary, meeting);
        guest.put("gjor", "gjest");
        guest.put("navn", "");
        Visited noName = secretary.post(meeting.attendance(), guest);
        assertThat(noName.status()).isEqualTo(422);
        guest.put("navn", "Gjest Gjestesen");
        assertThat(secretary.post(meeting.attendance(), guest).status()).isEqualTo(303);
        assertThat(meeting.seen(SECRETARY).text()).contains("Gjest Gjestesen inne");

        String seat = meeting.memberIds("municipalities").get(4).split(" ", 2)[1];
        Map<String, String> standIn = fields(secretary, meeting);
        standIn.put("gjor", "gjest");
        standIn.put("navn", "Sted <Fortreder>");
        standIn.put("plass", seat);
        Visited refused = secretary.post(meeting.attendance(), standIn);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"" + seat + "\" selected").doesNotContain("<Fortreder>");
        assertThat(samraad.texts("select 1 from tenant.person where name = 'Sted <Fortreder>'"))
                .as("whoever is not let in leaves no trace")
                .isEmpty();
        Map<String, String> asked = new LinkedHashMap<>(reasonForm(refused, meeting));
        assertThat(asked).containsEntry("navn", "Sted <Fortreder>").containsEntry("plass", seat);
        asked.put("gjor", "gjest");
        asked.put("begrunnelse", "Vara er syk, kommunen sendte en annen.");
        Visited letIn = secretary.post(meeting.attendance(), asked);
        assertThat(letIn.status()).as(letIn.text()).isEqualTo(303);
        Visited seen = meeting.seen(SECRETARY);
        assertThat(seen.text()).contains("regnes ikke med", "3 av 6");
        assertThat(samraad.text(
                        "select disposition || ': ' || reason from tenant.act where meeting_id = ? and disposition = 'breach'",
                        meeting.id()))
                .isEqualTo("breach: Vara er syk, kommunen sendte en annen.");

        meeting.open(SECRETARY, CHAIR);
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        Visited spoken = meeting.actForJson(
                CHAIR,
                1,
                "stemme",
                Map.of(
                        "sporsmal",
                        meeting.openBallot(1),
                        "plass",
                        seat,
                        "person",
                        "per_" + samraad.text("select id::text from tenant.person where name = 'Sted <Fortreder>'"),
                        "valg",
                        "for",
                        "nokkel",
                        UUID.randomUUID().toString()));
        assertThat(spoken.status()).isEqualTo(422);
        assertThat(spoken.body()).contains("\"/problems/B1.has-vote\"");
    }

    private static Map<String, String> fields(Visitor visitor, CalledMeeting meeting) {
        Map<String, String> fields = new LinkedHashMap<>(CalledMeeting.hidden(visitor.get(meeting.attendance())));
        fields.put("hvor", "room");
        return fields;
    }

    /** The form in which the reason is typed: the one with its field. */
    private static Map<String, String> reasonForm(Visited page, CalledMeeting meeting) {
        int field = page.body().indexOf("id=\"begrunnelse-inn\"");
        assertThat(field).as(page.text()).isPositive();
        int start = page.body().lastIndexOf("<form", field);
        int end = page.body().indexOf("</form>", field) + "</form>".length();
        return new Visited(meeting.attendance(), 200, Map.of(), page.body().substring(start, end))
                .form(meeting.attendance());
    }

    @Test
    @DisplayName(
            "Inhabilitet: meldt av en selv, avgjort i møtet; den inhabile stemmer ikke, og plassen mangler i saken")
    void partialityTakesTheSeatOutOfTheItem() {
        answer("inhabilitet", "2", "Organet avgjør selv, uten den det gjelder, om noen er inhabil.");
        answer("inhabilitet-og-grunnlag", "2", "regnes med i grunnlaget også i den saken");
        CalledMeeting meeting = called().item("B", "Tilskudd til egen praksis", "Midlene tildeles.")
                .item("B", "En annen sak", "Slik blir det.")
                .checkIn(SECRETARY, 6, 6, 1, 2)
                .open(SECRETARY, CHAIR);
        String gp = samraad.keyOf(meeting.memberIds("gps").getFirst().split(" ", 2)[0]);
        Map<String, String> raised = Map.of("person", meeting.per(gp), "grunn", "Søker selv", "gjor", "meld");
        assertThat(meeting.act(gp, 1, "inhabilitet", Map.of("person", meeting.per(gp), "grunn", " ", "gjor", "meld"))
                        .status())
                .isEqualTo(422);
        assertThat(meeting.act(MEMBER, 1, "inhabilitet", raised).status())
                .as("nobody raises it for another")
                .isEqualTo(403);
        assertThat(meeting.act(gp, 1, "inhabilitet", raised).status()).isEqualTo(303);
        assertThat(meeting.act(gp, 1, "inhabilitet", Map.of("person", meeting.per(gp), "gjor", "habil"))
                        .status())
                .as("nor decides it")
                .isEqualTo(403);
        assertThat(meeting.as(CHAIR).get(meeting.item(1)).text()).contains("Søker selv", "ikke avgjort");
        assertThat(meeting.act(CHAIR, 1, "inhabilitet", Map.of("person", meeting.per(gp), "gjor", "inhabil"))
                        .status())
                .isEqualTo(303);

        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        Visited vote = meeting.vote(gp, 1, "for");
        assertThat(vote.status()).isEqualTo(422);
        assertThat(samraad.texts("select 1 from tenant.vote where ballot_id = ?::uuid", meeting.openBallot(1)))
                .isEmpty();
        Visited refused = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 6 nr. 12", "0 av 2");
        assertThat(meeting.actForJson(CHAIR, 1, "vedtak", Map.of()).body()).contains("\"/problems/E1.quorum\"");

        meeting.act(CHAIR, 2, "votering", Map.of("gjor", "apne"));
        assertThat(meeting.vote(gp, 2, "for").status())
                .as("partial in one item, not in the next")
                .isEqualTo(303);
        assertThat(meeting.act(CHAIR, 2, "vedtak", Map.of()).status()).isEqualTo(303);
    }

    /** The secretary answers what the statutes leave open with one of the alternatives, which says so. */
    private static void answer(String question, String alternative, String words) {
        samraad.setDay(TROMS, LocalDate.of(2026, 4, 1));
        Visitor secretary = samraad.visitor(TROMS).logIn(SECRETARY);
        String path = "/vedtekter/apne-sporsmal/ssu/" + question;
        Visited page = secretary.get(path);
        assertThat(page.text()).contains(words);
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "regel", alternative,
                "hvor", "sak 12/26 i SSU",
                "bestemt", "01.04.2026",
                "fra", "01.04.2026",
                "utfor", "ja"));
        Visited done = secretary.submit(page, path, typed);
        assertThat(done.status()).as(done.text()).isEqualTo(303);
    }

    @Test
    @DisplayName("Et vedtak gjør saken behandlet; utsatt eller ikke nådd er den klar for en ny dagsorden")
    void whatIsDecidedMovesTheCase() {
        CalledMeeting meeting = called().itemOfCase("Vedtas", "Slik blir det.")
                .itemOfCase("Utsettes", "Slik blir det.")
                .itemOfCase("Nås ikke", "Slik blir det.")
                .checkIn(SECRETARY, 6, 6, 2, 2)
                .open(SECRETARY, CHAIR);
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.act(CHAIR, 1, "vedtak", Map.of()).status()).isEqualTo(303);
        assertThat(meeting.act(CHAIR, 2, "utsett", Map.of()).status()).isEqualTo(303);
        meeting.close(CHAIR);
        assertThat(List.of("Vedtas", "Utsettes", "Nås ikke"))
                .extracting(title -> samraad.text("select state from tenant.case_matter where title = ?", title))
                .containsExactly("treated", "ready", "ready");
    }

    @Test
    @DisplayName("To steg i Finnmark: når sekretariatet har drøftet saken, og det er ført inn, kan SU vedta den")
    void inFinnmarkTheFirstTreatmentOpensTheSecond() {
        LocalDate on = LocalDate.of(2026, 5, 20);
        CalledMeeting meeting =
                CalledMeeting.of(samraad, FINNMARK, "su", on).itemOfCase("Tolk", "Partene lager en vakt.");
        meeting.memberIds("trust").forEach(member -> meeting.checkIn("anne-marja-somby", member));
        meeting.memberIds("municipalities").forEach(member -> meeting.checkIn("anne-marja-somby", member));
        meeting.open("anne-marja-somby", "rune-varangermo");
        meeting.act("rune-varangermo", 1, "enighet", Map.of());
        assertThat(meeting.actForJson("rune-varangermo", 1, "vedtak", Map.of()).body())
                .contains("\"/problems/E8.treated-first\"");
        Visitor secretary = meeting.as("anne-marja-somby");
        String matter = "/saker/innkomne/cas_" + samraad.text("select id from tenant.case_matter where title = 'Tolk'");
        Visited page = secretary.get(matter);
        assertThat(secretary
                        .submit(page, matter, Map.of("gjor", "drofting", "drofta", "21.05.2026"))
                        .status())
                .as("that day has not been")
                .isEqualTo(422);
        Visited recorded = secretary.submit(page, matter, Map.of("gjor", "drofting", "drofta", "11.05.2026"));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(303);
        // What consensus means is open in Finnmark; that each says yes is consensus however it is read.
        meeting.act("rune-varangermo", 1, "votering", Map.of("gjor", "lukk"));
        meeting.act("rune-varangermo", 1, "votering", Map.of("gjor", "apne"));
        for (String partner : List.of("trust", "municipalities")) {
            for (String member : meeting.memberIds(partner)) {
                String[] personAndSeat = member.split(" ", 2);
                Map<String, String> spoken = Map.of(
                        "sporsmal",
                        meeting.openBallot(1),
                        "plass",
                        personAndSeat[1],
                        "person",
                        personAndSeat[0],
                        "valg",
                        "for",
                        "nokkel",
                        UUID.randomUUID().toString());
                assertThat(meeting.act("rune-varangermo", 1, "stemme", spoken).status())
                        .isEqualTo(303);
            }
        }
        Visited decided = meeting.act("rune-varangermo", 1, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        assertThat(samraad.text("select state from tenant.case_matter where title = 'Tolk'"))
                .isEqualTo("treated");
        assertThat(samraad.texts("select b.code from tenant.first_treatment f join tenant.body b on b.id = f.body_id "
                        + "join tenant.case_matter c on c.id = f.case_id where c.title = 'Tolk' order by 1"))
                .contains("sekretariat");
    }
}
