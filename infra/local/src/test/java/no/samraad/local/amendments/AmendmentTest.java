package no.samraad.local.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.Rule;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.local.stack.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("§ 7: vedtektene endres av SSU i to møter, med 2/3 av dem som er til stede, og av to par øyne")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendmentTest {
    private static final String SLUG = "troms-ofoten";
    private static final String SECRETARY = "marte-solvang";
    private static final String OTHER_SECRETARY = "ole-anders-bakkejord";
    private static final String CHAIR = "siri-hagen-utsi";
    private static final String MEMBER = "kari-nilsen";
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 3);
    private static final LocalDate SECOND = LocalDate.of(2027, 3, 3);

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    private static Visitor visitor(String person) {
        return SAMRAAD.visitor(SLUG).logIn(person);
    }

    private static String page(int draft) {
        return "/vedtekter/utkast/" + draft + "/behandling";
    }

    private static UUID caseOf(int draft) {
        return UUID.fromString(SAMRAAD.text(
                "select case_id::text from tenant.amendment where tenant_id = ? and draft_number = ? and withdrawn_at is null",
                SAMRAAD.tenant(SLUG),
                draft));
    }

    /** The one point of the case, as it was put. */
    private static String proposed(int draft) {
        return SAMRAAD.text("select text from tenant.case_point where case_id = ?", caseOf(draft));
    }

    private static String stateOf(int draft) {
        return SAMRAAD.text(
                "select state from tenant.statute_draft where tenant_id = ? and number = ?",
                SAMRAAD.tenant(SLUG),
                draft);
    }

    /** A meeting on a day with the case of a draft on its agenda, notified, and everyone of the SSU in. */
    private static CalledMeeting treating(int draft, LocalDate day) {
        CalledMeeting meeting =
                CalledMeeting.of(SAMRAAD, SLUG, "ssu", day).item("B", "Endring av vedtektene", proposed(draft));
        SAMRAAD.sql("update tenant.agenda_item set case_id = ? where id = ?", caseOf(draft), meeting.itemId(1));
        SAMRAAD.sql("update tenant.case_matter set state = 'on_agenda' where id = ?", caseOf(draft));
        return meeting.checkIn(SECRETARY, 6, 6, 2, 2).open(SECRETARY, CHAIR);
    }

    /** The roll is called: so many of the sixteen are for, the others against. */
    private static void vote(CalledMeeting meeting, int forIt) {
        assertThat(meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne")).status())
                .isEqualTo(303);
        String ballot = meeting.openBallot(1);
        List<String> voters = Stream.of("trust", "municipalities", "gps", "users")
                .flatMap(partner -> meeting.memberIds(partner).stream())
                .toList();
        for (int place = 0; place < voters.size(); place++) {
            String[] personAndSeat = voters.get(place).split(" ", 2);
            Visited spoken = meeting.act(
                    CHAIR,
                    1,
                    "stemme",
                    Map.of(
                            "sporsmal",
                            ballot,
                            "plass",
                            personAndSeat[1],
                            "person",
                            personAndSeat[0],
                            "valg",
                            place < forIt ? "for" : "against",
                            "nokkel",
                            UUID.randomUUID().toString()));
            assertThat(spoken.status()).as(spoken.text()).isEqualTo(303);
        }
        assertThat(meeting.act(CHAIR, 1, "votering", Map.of("gjor", "lukk")).status())
                .isEqualTo(303);
    }

    private static void put(int draft, Map<String, String> typed) {
        Visitor secretary = visitor(SECRETARY);
        Visited page = secretary.get(page(draft));
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        Visited put = secretary.submit(page, page(draft) + "/sak", typed);
        assertThat(put.status()).as(put.text()).isEqualTo(303);
    }

    @Test
    // Last: the others draft changes of the version it publishes another after.
    @Order(Integer.MAX_VALUE)
    @DisplayName(
            "hele veien: satt fram, drøftet, vedtatt i et senere møte, publisert av en annen, og gjeldende fra sin dag")
    void theWholeWay() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2027, 1, 11));
        int draft = Drafted.keep(SAMRAAD, SLUG, Drafted.moreThanHalfInTotal(), SECRETARY);
        Visitor drafter = visitor(SECRETARY);
        Visited before = drafter.get(page(draft));
        assertThat(before.text()).contains("§ 6 nr. 12", "Legg fram som sak", "to tredeler");
        assertThat(drafter.submit(before, page(draft) + "/sak", Map.of("utvalg", "ssu"))
                        .status())
                .as("the overlap is not said")
                .isEqualTo(422);

        put(draft, Map.of("utvalg", "ssu", "overlapp", "does_not_overlap", "fra", "01.04.2027"));
        assertThat(stateOf(draft)).isEqualTo("proposed");
        String background = SAMRAAD.text("select background from tenant.case_matter where id = ?", caseOf(draft));
        assertThat(background).contains("§ 6 nr. 12", "Nå:", "Forslag:").doesNotContain("§ 6 nr. 8");

        String whole = "/vedtekter/fremlagt/cas_" + caseOf(draft);
        Visited read = visitor(MEMBER).get(whole);
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.text()).contains("§ 6 nr. 8", "§ 6 nr. 12 Endres").doesNotContain("§ 6 nr. 8 Endres");
        assertThat(SAMRAAD.visitor(SLUG).get(whole).location())
                .as("before the papers are sent")
                .startsWith("/logg-inn");

        int meanwhile = Drafted.keep(SAMRAAD, SLUG, noticeOfFourWeeks(), SECRETARY);
        put(meanwhile, Map.of("utvalg", "ssu", "overlapp", "does_not_overlap"));
        CalledMeeting first = treating(draft, FIRST);
        assertThat(first.as(MEMBER).get(first.item(1)).body()).contains("href=\"" + whole + "\"");
        assertThat(first.as(MEMBER).get(first.path()).body()).contains("href=\"" + whole + "\"");
        assertThat(SAMRAAD.visitor(SLUG).get(whole).text())
                .as("the papers are sent")
                .contains("§ 6 nr. 8");
        assertThat(SAMRAAD.visitor("finnmark")
                        .logIn("solveig-neidenli")
                        .get(whole)
                        .status())
                .as("another community")
                .isEqualTo(404);
        vote(first, 16);
        Visited tooSoon = first.act(CHAIR, 1, "vedtak", Map.of("begrunnelse", "Det haster."));
        assertThat(tooSoon.status()).isEqualTo(422);
        assertThat(tooSoon.text()).contains("§ 7");
        assertThat(first.actForJson(CHAIR, 1, "vedtak", Map.of()).body())
                .contains("\"type\":\"/problems/I3.readings\"", "\"disposition\":\"refused\"");
        assertThat(stateOf(draft)).isEqualTo("proposed");
        assertThat(first.act(CHAIR, 1, "drofting", Map.of("tekst", "SSU drøftet endringen."))
                        .status())
                .isEqualTo(303);
        assertThat(SAMRAAD.text(
                        "select read_on || ' ' || (r.text_sha256 = d.sha256) from tenant.amendment_reading r"
                                + " join tenant.amendment x on x.id = r.amendment_id join tenant.statute_draft d"
                                + " on d.tenant_id = x.tenant_id and d.number = x.draft_number where d.number = ?",
                        draft))
                .isEqualTo(FIRST + " true");
        assertThat(SAMRAAD.text("select state from tenant.case_matter where id = ?", caseOf(draft)))
                .isEqualTo("ready");
        first.close(CHAIR);
        assertThat(visitor(SECRETARY).get(page(draft)).text()).contains("Drøftet 1. gang", "3. februar 2027", "§ 7");

        CalledMeeting second = treating(draft, SECOND);
        vote(second, 10);
        Visited tooFew = second.act(CHAIR, 1, "vedtak", Map.of("begrunnelse", "Nesten nok."));
        assertThat(tooFew.status()).isEqualTo(422);
        assertThat(tooFew.text()).contains("§ 7", "11");
        assertThat(second.act(CHAIR, 1, "utsett", Map.of("tekst", "Saken utsettes."))
                        .status())
                .isEqualTo(303);
        second.close(CHAIR);

        LocalDate third = SECOND.plusDays(14);
        CalledMeeting last = treating(draft, third);
        vote(last, 11);
        Visited adopted = last.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(303);
        assertThat(stateOf(draft)).isEqualTo("adopted");

        Visitor writer = visitor(SECRETARY);
        Visited own = writer.submit(writer.get(page(draft)), page(draft) + "/publiser", Map.of("fra", "01.04.2027"));
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.text()).contains("Du har skrevet på dette utkastet");
        assertThat(own.body()).as("what was typed").contains("value=\"01.04.2027\"");
        Visitor chair = visitor(CHAIR);
        Visited early = chair.submit(chair.get(page(draft)), page(draft) + "/publiser", Map.of("fra", "17.03.2027"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("torsdag 18. mars 2027");
        Visited other = chair.submit(chair.get(page(draft)), page(draft) + "/publiser", Map.of("fra", "02.04.2027"));
        assertThat(other.status()).as("another day than the one decided").isEqualTo(422);
        assertThat(other.text()).contains("Det er vedtatt at reglene skal gjelde fra torsdag 1. april 2027");
        last.close(CHAIR);
        assertThat(inTheSameMoment(draft, Map.of("fra", "01.04.2027")))
                .as("published twice in the same moment")
                .containsExactlyInAnyOrder(303, 409);
        assertThat(stateOf(draft)).isEqualTo("published");
        assertThat(chair.get(page(draft)).text()).contains("Publisert", "1. april 2027");

        CalledMeeting undoing = treating(meanwhile, LocalDate.of(2027, 3, 24));
        assertThat(undoing.actForJson(CHAIR, 1, "vedtak", Map.of()).body())
                .as("the whole of another text, put before the one that is adopted")
                .contains("/problems/overtaken");
        assertThat(stateOf(meanwhile)).isEqualTo("proposed");
        undoing.close(CHAIR);
        overtakenWhereItIsPublished(meanwhile, last, third);

        // Fourteen of sixteen without any user: too few of one partner, and more than half of all.
        CalledMeeting old = CalledMeeting.of(SAMRAAD, SLUG, "ssu", LocalDate.of(2027, 3, 31))
                .item("B", "Etter de gamle reglene", "SSU vedtar.")
                .checkIn(SECRETARY, 6, 6, 2, 0)
                .open(SECRETARY, CHAIR);
        old.act(CHAIR, 1, "enighet", Map.of());
        assertThat(old.act(CHAIR, 1, "vedtak", Map.of()).status()).isEqualTo(422);
        old.close(CHAIR);
        CalledMeeting now = CalledMeeting.of(SAMRAAD, SLUG, "ssu", LocalDate.of(2027, 4, 2))
                .item("B", "Etter de nye reglene", "SSU vedtar.")
                .checkIn(SECRETARY, 6, 6, 2, 0)
                .open(SECRETARY, CHAIR);
        now.act(CHAIR, 1, "enighet", Map.of());
        Visited decided = now.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        assertThat(SAMRAAD.text(
                        "select statutes_in_force_from::text from tenant.act where subject_id = ? and kind = 'item_decided'",
                        now.itemId(1)))
                .isEqualTo("2027-04-01");
        assertThat(SAMRAAD.text(
                        "select statutes_in_force_from::text from tenant.act where subject_id = ? and kind = 'item_decided'",
                        last.itemId(1)))
                .as("what was decided before stands under the rules of its day")
                .isEqualTo("2025-06-12");
    }

    /** Two changes of one document that are adopted in the same moment: publishing the second would undo the first. */
    private static void overtakenWhereItIsPublished(int draft, CalledMeeting adopting, LocalDate day) {
        SAMRAAD.sql(
                "update tenant.amendment set adopted_on = ?, adopted_item_id = ? where tenant_id = ? and draft_number = ?",
                day,
                adopting.itemId(1),
                SAMRAAD.tenant(SLUG),
                draft);
        SAMRAAD.sql(
                "update tenant.statute_draft set state = 'adopted' where tenant_id = ? and number = ?",
                SAMRAAD.tenant(SLUG),
                draft);
        Visitor chair = visitor(CHAIR);
        Visited undone = chair.submit(chair.get(page(draft)), page(draft) + "/publiser", Map.of("fra", "05.04.2027"));
        assertThat(undone.status()).isEqualTo(409);
        assertThat(undone.text()).contains("En annen endring av det samme dokumentet er publisert");
        assertThat(undone.body()).as("what was typed").contains("value=\"05.04.2027\"");
        assertThat(stateOf(draft)).isEqualTo("adopted");
    }

    /** What two who publish in the same moment are answered: both have the page before either sends it. */
    private static List<Integer> inTheSameMoment(int draft, Map<String, String> typed) {
        Visitor one = visitor(CHAIR);
        Visitor other = visitor(CHAIR);
        Visited ofOne = one.get(page(draft));
        Visited ofOther = other.get(page(draft));
        String publish = page(draft) + "/publiser";
        CompletableFuture<Visited> a = CompletableFuture.supplyAsync(() -> one.submit(ofOne, publish, typed));
        CompletableFuture<Visited> b = CompletableFuture.supplyAsync(() -> other.submit(ofOther, publish, typed));
        return List.of(a.join().status(), b.join().status());
    }

    @Test
    @DisplayName("en avtale ingen regel sier hvordan endres, vedtas ikke før alle partene har sagt ja")
    void anAgreement() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 11, 23));
        int draft = Drafted.keep(SAMRAAD, SLUG, Drafted.agreement("Partene samarbeider."), SECRETARY);
        put(draft, Map.of("utvalg", "ssu", "overlapp", "does_not_overlap"));
        assertThat(visitor(SECRETARY).get(page(draft)).text())
                .contains("alle partene må være enige før den kan vedtas", "Før inn for ");
        CalledMeeting meeting = treating(draft, LocalDate.of(2026, 12, 16));
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.actForJson(CHAIR, 1, "vedtak", Map.of()).body()).contains("/problems/I3.parties");
        meeting.close(CHAIR);
    }

    @Test
    @DisplayName("faller endringen sammen med samarbeidsavtalen, må alle partene ha sagt ja")
    void allPartiesTakePart() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 4, 1));
        int draft = Drafted.keep(SAMRAAD, SLUG, noticeOfFourWeeks(), SECRETARY);
        put(draft, Map.of("utvalg", "ssu", "overlapp", "overlaps"));
        CalledMeeting first = treating(draft, LocalDate.of(2026, 5, 6));
        assertThat(first.as(CHAIR).get(first.item(1) + "/forslag").text())
                .contains("Saken er en endring av reglene", "Tilbake uten å endre")
                .doesNotContain("Lagre forslaget");
        Visited rewritten = first.act(CHAIR, 1, "forslag", Map.of("punkter", "SSU vedtar noe helt annet."));
        assertThat(rewritten.status()).isEqualTo(422);
        assertThat(rewritten.text())
                .as("why, and what was typed")
                .contains("trekkes utkastet og legges fram på nytt", "SSU vedtar noe helt annet.");
        first.act(CHAIR, 1, "drofting", Map.of("tekst", "SSU drøftet endringen."));
        first.close(CHAIR);
        CalledMeeting second = treating(draft, LocalDate.of(2026, 6, 3));
        vote(second, 16);
        Visited refused = second.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 7").doesNotContain("prt_");
        assertThat(second.actForJson(CHAIR, 1, "vedtak", Map.of()).body()).contains("/problems/I3.parties");

        Visitor secretary = visitor(SECRETARY);
        Visited page = secretary.get(page(draft));
        List<String> parties = SAMRAAD.texts("""
                select 'prt_' || p.id from tenant.party p where p.tenant_id = ? and p.kind in ('trust', 'municipality')
                    and exists (select from tenant.party_membership m where m.party_id = p.id and m.kind = 'member'
                        and m.valid @> date '2026-06-03')""", SAMRAAD.tenant(SLUG));
        assertThat(parties).hasSize(25);
        Map<String, String> hidden = CalledMeeting.hidden(page);
        Map<String, String> moved = new HashMap<>(hidden);
        moved.putAll(Map.of(
                "tekst",
                "0".repeat(64),
                "part",
                parties.getFirst(),
                "svar",
                "agreed",
                "dato",
                "20.05.2026",
                "dokument",
                "sak 99/26"));
        Visited otherText = secretary.post(page(draft) + "/part", moved);
        assertThat(otherText.status()).as("an answer to another text").isEqualTo(409);
        assertThat(otherText.body()).contains("Teksten i utkastet er endret", "value=\"sak 99/26\"");
        Map<String, String> ofAnother = new HashMap<>(moved);
        ofAnother.putAll(Map.of(
                "tekst",
                Drafted.text(page),
                "part",
                SAMRAAD.text(
                        "select 'prt_' || id from tenant.party where tenant_id = ? and kind = 'municipality' limit 1",
                        SAMRAAD.tenant("finnmark"))));
        assertThat(secretary.post(page(draft) + "/part", ofAnother).status())
                .as("a party of another community")
                .isEqualTo(404);
        for (String party : parties) {
            Visited told = secretary.post(
                    page(draft) + "/part",
                    Map.of(
                            "csrf",
                            Objects.requireNonNull(hidden.get("csrf")),
                            "idempotency_key",
                            UUID.randomUUID().toString(),
                            "tekst",
                            Drafted.text(page),
                            "part",
                            party,
                            "svar",
                            "agreed",
                            "dato",
                            "20.05.2026",
                            "dokument",
                            "sak 12/26"));
            assertThat(told.status()).as(told.text()).isEqualTo(303);
        }
        Map<String, String> again = new HashMap<>(moved);
        again.putAll(Map.of(
                "tekst",
                Drafted.text(page),
                "idempotency_key",
                UUID.randomUUID().toString()));
        assertThat(Stream.of(1, 2)
                        .map(_ -> secretary.post(page(draft) + "/part", again).status())
                        .toList())
                .containsExactly(303, 303);
        assertThat(SAMRAAD.text(
                        "select count(*)::text from tenant.act where tenant_id = ? and kind = 'amendment_party_answered'",
                        SAMRAAD.tenant(SLUG)))
                .as("the same form sent again is no act")
                .isEqualTo("26");
        reworded(second, "SSU vedtar noe helt annet.");
        Visited reworded = second.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(reworded.status()).isEqualTo(422);
        assertThat(reworded.text()).contains("et annet enn det som ble lagt fram og sendt ut");
        assertThat(second.actForJson(CHAIR, 1, "vedtak", Map.of()).body()).contains("/problems/other-text");
        assertThat(stateOf(draft)).isEqualTo("proposed");
        reworded(second, proposed(draft));
        Visited adopted = second.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(adopted.status()).as(adopted.text()).isEqualTo(303);
        second.close(CHAIR);
        // Publishing it would change the rules of every other test.
        SAMRAAD.sql("update tenant.amendment set document_code = 'vedtekter-annet' where case_id = ?", caseOf(draft));
    }

    /** As it could be before a proposal of rules stood still. */
    private static void reworded(CalledMeeting meeting, String point) {
        SAMRAAD.sql("update tenant.item_point set text = ? where item_id = ?", point, meeting.itemId(1));
    }

    private static no.samraad.engine.provision.StatutesDocument noticeOfFourWeeks() {
        return Drafted.with(rule -> rule.provision() instanceof NoticeDeadline notice
                ? new Rule(
                        rule.id(),
                        rule.force(),
                        rule.scope(),
                        new NoticeDeadline(Deadline.weeksBeforeMeeting(4), notice.extraordinary()))
                : rule);
    }

    @Test
    @DisplayName("hva hvis: hvert vedtak i fjorårets virkelige protokoll prøves på nytt, begge svarene side om side")
    void whatIf() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 11, 23));
        int quorum = Drafted.keep(SAMRAAD, SLUG, Drafted.moreThanHalfInTotal(), SECRETARY);
        Visitor chair = visitor(CHAIR);
        Visited nothing = chair.get("/vedtekter/utkast/" + quorum + "/hva-hvis?fra=01.01.2025&til=31.12.2025");
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.text())
                .containsPattern("[1-9][0-9]* handlinger er prøvd. 0 av dem")
                .contains("Ingenting ville vært bedømt annerledes");

        int notice = Drafted.keep(SAMRAAD, SLUG, noticeOfFourWeeks(), SECRETARY);
        Visited late = chair.get("/vedtekter/utkast/" + notice + "/hva-hvis?fra=01.01.2025&til=31.12.2025");
        assertThat(late.text())
                .contains("1 av dem ville vært bedømt annerledes")
                .contains("Innkalling sendt", "SSU 9-2025")
                .contains("Den gangen: kan gjøres. Med utkastet: bare som registrert brudd.")
                .contains("Slik reglene var", "Utkastet § 6 nr. 8");
        assertThat(chair.get("/vedtekter/utkast/" + notice + "/hva-hvis").text())
                .contains("Møtene som er planlagt");
        assertThat(chair.get("/vedtekter/utkast/" + notice + "/hva-hvis?fra=i+dag")
                        .status())
                .isEqualTo(422);
        assertThat(chair.get("/vedtekter/utkast/" + notice + "/hva-hvis?fra=01.01.2010&til=31.12.2010")
                        .text())
                .contains("Ingenting er bedømt etter reglene i denne perioden");
    }

    @Test
    @DisplayName("verken medlemmer eller andre vet at utkastet finnes")
    void nobodyElseSees() {
        int draft = Drafted.keep(SAMRAAD, SLUG, Drafted.moreThanHalfInTotal(), SECRETARY);
        for (String path : List.of(page(draft), "/vedtekter/utkast/" + draft + "/hva-hvis")) {
            assertThat(visitor(MEMBER).get(path).status()).isEqualTo(404);
            assertThat(SAMRAAD.visitor(SLUG).get(path).location()).startsWith("/logg-inn");
        }
        assertThat(visitor(OTHER_SECRETARY).get(page(draft)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("den som ikke lenger er sekretær når skjemaet kommer, får ikke satt fram noe")
    void noLongerSecretary() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 11, 23));
        int draft = Drafted.keep(SAMRAAD, SLUG, Drafted.moreThanHalfInTotal(), SECRETARY);
        Visitor secretary = visitor(OTHER_SECRETARY);
        Visited page = secretary.get(page(draft));
        UUID person = SAMRAAD.person(OTHER_SECRETARY);
        String held = SAMRAAD.text(
                "select string_agg(id || ' ' || valid, ';') from tenant.office where person_id = ? and role = 'secretary'",
                person);
        SAMRAAD.sql(
                "update tenant.office set valid = daterange(lower(valid), lower(valid) + 1)"
                        + " where person_id = ? and role = 'secretary'",
                person);
        Visited put =
                secretary.submit(page, page(draft) + "/sak", Map.of("utvalg", "ssu", "overlapp", "does_not_overlap"));
        for (String office : held.split(";")) {
            String[] parts = office.split(" ", 2);
            SAMRAAD.sql(
                    "update tenant.office set valid = ?::daterange where id = ?", parts[1], UUID.fromString(parts[0]));
        }
        assertThat(put.status()).as(put.text()).isIn(403, 404);
        assertThat(stateOf(draft)).isEqualTo("working");
    }

    @Test
    @DisplayName("et utkast som er satt fram, kan trekkes og skrives på igjen; saken trekkes med det")
    void withdrawn() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 11, 23));
        int draft = Drafted.keep(SAMRAAD, SLUG, Drafted.moreThanHalfInTotal(), SECRETARY);
        put(draft, Map.of("utvalg", "ssu", "overlapp", "not_known"));
        UUID matter = caseOf(draft);
        Visitor secretary = visitor(SECRETARY);
        String inbox = "/saker/innkomne/cas_" + matter;
        for (String field : List.of("tittel", "bakgrunn", "punkt")) {
            Visited rewritten = secretary.submit(secretary.get(inbox), inbox, paper(draft, field, "Noe helt annet"));
            assertThat(rewritten.status()).as(field).isEqualTo(422);
            assertThat(rewritten.body()).contains("Saken er en endring av reglene", "Noe helt annet");
        }
        Visited assessed =
                secretary.submit(secretary.get(inbox), inbox, paper(draft, "vurdering", "Sekretariatet tilrår det."));
        assertThat(assessed.status()).as(assessed.text()).isEqualTo(303);
        Visited silent = secretary.submit(secretary.get(page(draft)), page(draft) + "/trekk", Map.of("grunn", " "));
        assertThat(silent.status()).isEqualTo(422);
        Visited done = secretary.submit(
                secretary.get(page(draft)), page(draft) + "/trekk", Map.of("grunn", "Teksten må skrives om."));
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        assertThat(stateOf(draft)).isEqualTo("working");
        assertThat(SAMRAAD.text("select state from tenant.case_matter where id = ?", matter))
                .isEqualTo("withdrawn");
        put(draft, Map.of("utvalg", "ssu", "overlapp", "not_known"));
        assertThat(caseOf(draft)).isNotEqualTo(matter);
    }

    /** The paper of the case as it stands, with one field written anew. */
    private static Map<String, String> paper(int draft, String field, String written) {
        Map<String, String> paper = new HashMap<>(Map.of("gjor", "lagre", "type", "B", "punkt", proposed(draft)));
        Map.of("tittel", "title", "bakgrunn", "background", "vurdering", "assessment", "fra", "sender")
                .forEach((name, column) -> paper.put(
                        name,
                        SAMRAAD.text("select " + column + " from tenant.case_matter where id = ?", caseOf(draft))));
        paper.put(field, written);
        return paper;
    }

    @Test
    @DisplayName("et eksempel ved § 6 nr. 12 prøves ved hver endring, og nevnes i saken når det ikke stemmer")
    void examples() {
        SAMRAAD.setDay(SLUG, LocalDate.of(2026, 11, 23));
        int same = Drafted.keep(SAMRAAD, SLUG, noticeOfFourWeeks(), SECRETARY);
        String path = "/vedtekter/utkast/" + same + "/eksempler";
        Visitor secretary = visitor(SECRETARY);
        Map<String, String> sixWithoutUsers = Map.of(
                "tittel", "Alle kommuner, UNN og fastlegene, men ingen brukere",
                "paragraf", "6-12",
                "utvalg", "ssu",
                "sporsmal", "quorum",
                "til-trust", "6",
                "til-municipalities", "6",
                "til-gps", "2",
                "til-users", "0",
                "svar", "not_met");
        Map<String, String> tooMany = new HashMap<>(sixWithoutUsers);
        tooMany.put("til-gps", "3");
        Visited wrong = secretary.submit(secretary.get(path), path, tooMany);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Skriv et tall fra 0 til 2.");
        Visited written = secretary.submit(secretary.get(path), path, sixWithoutUsers);
        assertThat(written.status()).as(written.text()).isEqualTo(303);
        Map<String, String> vote = new HashMap<>(sixWithoutUsers);
        vote.putAll(Map.of("tittel", "Sju mot sju", "sporsmal", "vote", "for", "7", "mot", "6", "avstar", "0"));
        assertThat(secretary.submit(secretary.get(path), path, vote).text()).contains("Stemmene må til sammen være 14");
        vote.put("mot", "7");
        assertThat(secretary.submit(secretary.get(path), path, vote).status()).isEqualTo(303);
        assertThat(secretary.get(path).text())
                .contains(
                        "Alle kommuner, UNN og fastlegene, men ingen brukere Stemmer Skal være: ikke beslutningsdyktig")
                .contains("Sju mot sju");
        assertThat(secretary.get("/vedtekter/utkast/" + same).body())
                .contains("2 eksempler, alle som ventet", "/eksempler?paragraf=6-12#nytt");
        assertThat(secretary.get(path + "?paragraf=6-12").form(path)).containsEntry("paragraf", "6-12");

        assertThat(SAMRAAD.visitor(SLUG).get("/vedtekter").text())
                .as("for all, at its paragraph")
                .contains("Alle kommuner, UNN og fastlegene, men ingen brukere: ikke beslutningsdyktig");
        Map<String, String> ahead = new HashMap<>(sixWithoutUsers);
        ahead.putAll(Map.of("tittel", "Slik det skal bli", "svar", "met"));
        assertThat(secretary.submit(secretary.get(path), path, ahead).status()).isEqualTo(303);
        assertThat(SAMRAAD.visitor(SLUG).get("/vedtekter").text()).doesNotContain("Slik det skal bli");
        assertThat(secretary.get("/vedtekter").text())
                .contains("Slik det skal bli: ikke beslutningsdyktig Skulle vært: beslutningsdyktig");
        secretary.submit(
                secretary.get(path),
                path + "/fjern",
                Map.of(
                        "eksempel",
                        SAMRAAD.text(
                                "select id::text from tenant.statute_example where tenant_id = ? and title = 'Slik det skal bli'",
                                SAMRAAD.tenant(SLUG))));
        assertThat(secretary.get("/vedtekter").text()).doesNotContain("Slik det skal bli");

        int other = Drafted.keep(SAMRAAD, SLUG, Drafted.moreThanHalfInTotal(), SECRETARY);
        assertThat(secretary.get("/vedtekter/utkast/" + other + "/eksempler").text())
                .contains("men ingen brukere Stemmer ikke Skal være: ikke beslutningsdyktig");
        assertThat(secretary.get("/vedtekter/utkast/" + other).text()).contains("Eksempler: 2. Ikke som ventet: 1");
        Visited page = secretary.get(page(other));
        assertThat(page.text()).contains("stemmer ikke med utkastet");
        put(other, Map.of("utvalg", "ssu", "overlapp", "does_not_overlap"));
        assertThat(SAMRAAD.text("select assessment from tenant.case_matter where id = ?", caseOf(other)))
                .contains("Alle kommuner, UNN og fastlegene, men ingen brukere");
        String example = SAMRAAD.text(
                "select id::text from tenant.statute_example where tenant_id = ? and question = 'vote'",
                SAMRAAD.tenant(SLUG));
        Map<String, String> hidden = new HashMap<>(CalledMeeting.hidden(secretary.get(path)));
        hidden.put("eksempel", example);
        assertThat(secretary.post(path + "/fjern", hidden).status()).isEqualTo(303);
        assertThat(secretary.get(path).text()).doesNotContain("Sju mot sju");
    }
}
