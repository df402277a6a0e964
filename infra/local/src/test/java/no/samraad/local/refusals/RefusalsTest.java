package no.samraad.local.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Each refusal with its paragraph, what was found, what is required and what would help; on the page, where what was typed
 * is kept, and as a problem for programs.
 */
@DisplayName("Det vedtektene ikke tillater")
class RefusalsTest {
    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static final String TROMS = "troms-ofoten";
    private static final String SECRETARY = "marte-solvang";
    private static final String CHAIR = "siri-hagen-utsi";
    private static final String MEMBER = "kari-nilsen";
    private static final String HER_DEPUTY = "jonas-lie-berg";
    private static final String OBSERVER = "tuva-elise-karlstrand";
    private static int day = 0;

    private static Refused refused(Visited page, Visited program) {
        return Refused.of(page, program, samraad.bean(JsonMapper.class));
    }

    @Nested
    @DisplayName("Orden: nektes uten begrunnelse, er et registrert brudd med en, og vises for alltid")
    class Order {
        private static final String NOTICE_LATE = "Sekretæren var syk, og <ingen> andre kunne sende.";
        private static final String MINUTES_LATE = "Referatet ble liggende over <jul>.";

        private static String planned(Visitor secretary, LocalDate on, int number) {
            samraad.setDay(TROMS, on.minusDays(40));
            Map<String, String> fields = new LinkedHashMap<>(Map.of(
                    "slag", "ordinary",
                    "nummer", String.valueOf(number),
                    "dato", "%02d.%02d.%d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear()),
                    "fra", "12.00",
                    "til", "15.00",
                    "form", "physical",
                    "sted", "Tromsø"));
            Visited answer =
                    secretary.submit(secretary.get("/utvalg/ssu/moter/nytt"), "/utvalg/ssu/moter/nytt", fields);
            assertThat(answer.status()).as(answer.text()).isEqualTo(303);
            return answer.location();
        }

        private static Refused aDayLate(Visitor secretary, String meeting, LocalDate lastDay) {
            String notice = meeting + "/innkalling";
            samraad.setDay(TROMS, lastDay);
            assertThat(secretary.get(notice).text()).contains("Oppfylt: Møtet er lovlig innkalt", "i dag");
            samraad.setDay(TROMS, lastDay.plusDays(1));
            Map<String, String> ground = Map.of("grunnlag", "Planlagt møte");
            Visited page = secretary.submit(secretary.get(notice), notice, ground);
            Refused refused = refused(page, secretary.postForJson(notice, page.form(notice)));
            refused.by("D6.notice-in-time").withoutAReason().saying("§ 6 nr. 8");
            assertThat(samraad.texts("select 1 from tenant.outbox_message where subject like ?", "%" + meeting + "%"))
                    .isEmpty();
            return refused;
        }

        @Test
        @DisplayName("Innkallingen en dag for sent, over nyttår: 14 dager før 13. januar er 30. desember")
        void noticeADayLateAcrossTheNewYear() {
            Visitor secretary = samraad.visitor(TROMS).logIn(SECRETARY);
            String meeting = planned(secretary, LocalDate.of(2027, 1, 13), 41);
            Refused late = aDayLate(secretary, meeting, LocalDate.of(2026, 12, 30));
            late.saying("onsdag 30. desember 2026");
            assertThat(late.part("D6.notice-in-time").said("measures"))
                    .singleElement()
                    .asString()
                    .contains("31. desember 2026");
        }

        @Test
        @DisplayName(
                "Innkallingen en dag for sent, over påske: 14 dager før 8. april er skjærtorsdag 25. mars, og fristen flytter seg ikke")
        void noticeADayLateAcrossEaster() {
            Visitor secretary = samraad.visitor(TROMS).logIn(SECRETARY);
            // Easter Sunday is 28 March 2027: the fourteen days hold Maundy Thursday, Good Friday and Easter Monday.
            String meeting = planned(secretary, LocalDate.of(2027, 4, 8), 42);
            Refused late = aDayLate(secretary, meeting, LocalDate.of(2027, 3, 25));
            late.saying("torsdag 25. mars 2027");
            assertThat(late.part("D6.notice-in-time").said("remedies"))
                    .singleElement()
                    .asString()
                    .contains("9. april 2027");
        }

        @Test
        @DisplayName(
                "Begge bruddene, innkallingen og referatet for sent, står med begrunnelse på møtesiden og i referatet for alltid")
        void bothBreachesStayForEver() {
            Visitor secretary = samraad.visitor(TROMS).logIn(SECRETARY);
            LocalDate on = LocalDate.of(2027, 2, 10);
            String path = planned(secretary, on, 43);
            aDayLate(secretary, path, LocalDate.of(2027, 1, 27));
            Visited tooLong = secretary.submit(
                    secretary.get(path + "/innkalling"), path + "/innkalling", Map.of("begrunnelse", "x".repeat(2001)));
            assertThat(tooLong.status()).isEqualTo(422);
            assertThat(tooLong.form(path + "/innkalling")).containsEntry("begrunnelse", "x".repeat(2001));
            Visited sent = secretary.submit(
                    secretary.get(path + "/innkalling"), path + "/innkalling", Map.of("begrunnelse", NOTICE_LATE));
            assertThat(sent.status()).as(sent.text()).isEqualTo(303);

            CalledMeeting meeting = CalledMeeting.inPlan(samraad, TROMS, "ssu", on, 43)
                    .checkIn(SECRETARY, 6, 6, 2, 2)
                    .open(SECRETARY, CHAIR);
            meeting.close(CHAIR);
            String minutes = path + "/referat";
            assertThat(secretary.get(minutes).text()).contains(NOTICE_LATE, "§ 6 nr. 8");
            secretary.submit(secretary.get(minutes), minutes + "/send", Map.of());

            samraad.setDay(TROMS, on.plusDays(8));
            awaitApproval(minutes, secretary);
            Visited page = secretary.submit(secretary.get(minutes), minutes + "/publiser", Map.of());
            Refused late = refused(
                    page,
                    secretary.postForJson(
                            minutes + "/publiser", secretary.get(minutes).form(minutes + "/publiser")));
            late.by("F1.minutes-in-time").withoutAReason().saying("§ 6 nr. 16", "onsdag 17. februar 2027");
            assertThat(page.form(minutes + "/publiser")).containsKey("begrunnelse");
            Visited published = secretary.submit(page, minutes + "/publiser", Map.of("begrunnelse", MINUTES_LATE));
            assertThat(published.status()).as(published.text()).isEqualTo(303);

            samraad.setDay(TROMS, on.plusYears(3));
            Visitor anyone = samraad.visitor(TROMS);
            for (String shown : List.of(path, minutes)) {
                Visited seen = anyone.get(shown);
                assertThat(seen.text())
                        .as(shown)
                        .containsIgnoringCase("registrert")
                        .contains(NOTICE_LATE, MINUTES_LATE, "Marte Solvang");
                assertThat(seen.body()).doesNotContain("<ingen>", "<jul>");
            }
        }

        private static void awaitApproval(String minutes, Visitor secretary) {
            for (int i = 0; i < 300 && !secretary.get(minutes).text().contains("Ingen ba om endringer"); i++) {
                try {
                    Thread.sleep(100);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(interrupted);
                }
            }
        }
    }

    @Nested
    @DisplayName("Kompetanse: nektes alltid, også med en begrunnelse")
    class Competence {
        private static final Map<String, String> A_REASON = Map.of("begrunnelse", "Alle er egentlig enige.");

        private static CalledMeeting called() {
            return CalledMeeting.of(
                    samraad, TROMS, "ssu", LocalDate.of(2026, 4, 7).plusDays(day++));
        }

        private static CalledMeeting fullHouse() {
            return called().item("B", "Bruk av restmidler", "Midlene lyses ut på nytt.")
                    .checkIn(SECRETARY, 6, 6, 2, 2)
                    .open(SECRETARY, CHAIR);
        }

        private static Refused decided(CalledMeeting meeting, String leader) {
            Refused refused = refused(
                    meeting.act(leader, 1, "vedtak", A_REASON), meeting.actForJson(leader, 1, "vedtak", A_REASON));
            assertThat(samraad.texts("select 1 from tenant.decision where item_id = ?", meeting.itemId(1)))
                    .isEmpty();
            assertThat(meeting.stateOf(1)).isEqualTo("current");
            return refused.forEver();
        }

        @Test
        @DisplayName("Vedtak med 2 av 6 kommuner representert")
        void aDecisionWithTwoOfSixMunicipalities() {
            CalledMeeting meeting = fullHouse();
            meeting.memberIds("municipalities").stream()
                    .filter(member -> !member.startsWith(meeting.per(CHAIR)))
                    .limit(4)
                    .forEach(member -> meeting.press(SECRETARY, "ut " + member.split(" ", 2)[0]));
            meeting.act(CHAIR, 1, "enighet", Map.of());
            Refused refused = decided(meeting, CHAIR).by("E1.quorum").saying("§ 6 nr. 12", "2 av 6");
            assertThat(refused.part("E1.quorum-of-group").count()).isEqualTo("2 of 6, required 3");
            assertThat(refused.part("E1.quorum-of-group").said("remedies"))
                    .anySatisfy(helps -> assertThat(helps).contains("vara"));
            assertThat(refused.page().text()).contains("trenger 3", "mangler 1", "Kall inn");
        }

        @Test
        @DisplayName("Vedtak i en sak som ikke var sendt ut på forhånd")
        void aDecisionOnACaseThatWasNotNotified() {
            CalledMeeting meeting = called().itemAtTheTable("B", "Sak på bordet", "Vi gjør det.")
                    .checkIn(SECRETARY, 6, 6, 2, 2)
                    .open(SECRETARY, CHAIR);
            meeting.act(CHAIR, 1, "enighet", Map.of());
            Refused refused = decided(meeting, CHAIR).by("D8.matter-notified").saying("§ 6 nr. 10");
            assertThat(refused.part("D8.matter-notified").said("remedies")).isNotEmpty();
        }

        @Test
        @DisplayName("Stemme fra en som ikke har stemmerett")
        void aVoteByAnObserver() {
            CalledMeeting meeting = fullHouse();
            meeting.checkIn(SECRETARY, meeting.per(OBSERVER) + " " + meeting.seatOf(OBSERVER));
            meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
            Refused refused = voted(meeting, OBSERVER, meeting.seatOf(OBSERVER));
            refused.by("B1.has-vote").saying("§ 3.2", "Tuva Elise Karlstrand");
            assertThat(refused.part("B1.has-vote").said("citations")).isNotEmpty();
        }

        @Test
        @DisplayName("Stemme fra en vara mens medlemmet er inne")
        void aVoteByADeputyWhoseMemberIsIn() {
            CalledMeeting meeting = fullHouse();
            Visited beside = meeting.press(
                    SECRETARY,
                    "inn " + meeting.per(HER_DEPUTY) + " " + meeting.seatOf(HER_DEPUTY),
                    Map.of("begrunnelse", "Varaen følger møtet for å lære."));
            assertThat(beside.status()).as(beside.text()).isEqualTo(303);
            meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
            Refused refused = voted(meeting, HER_DEPUTY, meeting.seatOf(HER_DEPUTY));
            refused.by("B13.deputy-only-when-member-out").saying("§ 3.2", "Kari Nilsen");
            assertThat(refused.part("B13.deputy-only-when-member-out").said("remedies"))
                    .anySatisfy(helps -> assertThat(helps).contains("Kari Nilsen"));
        }

        @Test
        @DisplayName("Stemme for en annens plass, med skjemaet skrevet om")
        void aVoteForAnothersSeatByAForgedForm() {
            CalledMeeting meeting = fullHouse();
            meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
            Refused refused = voted(meeting, MEMBER, meeting.seatOf("ingrid-haetta"));
            refused.forEver();
            Map<String, String> fields = vote(meeting, MEMBER, meeting.seatOf("ingrid-haetta"));
            fields.put("person", meeting.per("ingrid-haetta"));
            assertThat(meeting.as(MEMBER)
                            .post(meeting.item(1) + "/stemme", fields)
                            .status())
                    .as("only whoever runs the meeting writes down what another says")
                    .isEqualTo(403);
            assertThat(samraad.texts("select 1 from tenant.vote where ballot_id = ?::uuid", meeting.openBallot(1)))
                    .isEmpty();
        }

        private static Map<String, String> vote(CalledMeeting meeting, String person, String seat) {
            Map<String, String> fields =
                    new LinkedHashMap<>(CalledMeeting.hidden(meeting.as(person).get(meeting.item(1))));
            fields.put("sporsmal", meeting.openBallot(1));
            fields.put("plass", seat);
            fields.put("valg", "for");
            fields.put("nokkel", UUID.randomUUID().toString());
            return fields;
        }

        private static Refused voted(CalledMeeting meeting, String person, String seat) {
            Map<String, String> fields = vote(meeting, person, seat);
            Refused refused = refused(
                    meeting.as(person).post(meeting.item(1) + "/stemme", fields),
                    meeting.as(person).postForJson(meeting.item(1) + "/stemme", fields));
            assertThat(samraad.texts("select 1 from tenant.vote where ballot_id = ?::uuid", meeting.openBallot(1)))
                    .isEmpty();
            return refused.forEver();
        }

        @Test
        @DisplayName("En person på to plasser: den som er inne som medlem, sjekkes inn også for en annen plass")
        void onePersonInTwoSeats() {
            CalledMeeting meeting = fullHouse();
            String other = meeting.seatOf("brage-rotvaer");
            meeting.press(SECRETARY, "ut " + meeting.per("brage-rotvaer"));
            Map<String, String> fields = new LinkedHashMap<>(CalledMeeting.hidden(meeting.seen(SECRETARY)));
            fields.put("gjor", "inn " + meeting.per(MEMBER) + " " + other);
            fields.putAll(A_REASON);
            Visitor secretary = meeting.as(SECRETARY);
            Refused refused = refused(
                    secretary.post(meeting.attendance(), fields), secretary.postForJson(meeting.attendance(), fields));
            refused.by("B2.one-person-one-seat").forEver().saying("Kari Nilsen");
            assertThat(samraad.texts(
                            "select 1 from tenant.presence where meeting_id = ? and person_id = ? and left_at is null",
                            meeting.id(),
                            samraad.person(MEMBER)))
                    .hasSize(1);
        }

        @Test
        @DisplayName("Vedtak i ett steg der det kreves to: i Finnmark drøftes alle saker i sekretariatet først")
        void aDecisionInOneStepWhereTwoAreDemanded() {
            CalledMeeting meeting = CalledMeeting.of(
                            samraad, "finnmark", "su", LocalDate.of(2026, 4, 7).plusDays(day++))
                    .item("B", "Tolketjeneste", "Partene lager en felles vaktordning.");
            meeting.memberIds("trust").forEach(member -> meeting.checkIn("anne-marja-somby", member));
            meeting.memberIds("municipalities").forEach(member -> meeting.checkIn("anne-marja-somby", member));
            meeting.open("anne-marja-somby", "rune-varangermo");
            meeting.act("rune-varangermo", 1, "enighet", Map.of());
            Refused refused =
                    decided(meeting, "rune-varangermo").by("E8.treated-first").saying("kap. 4 punkt 4");
            assertThat(refused.part("E8.treated-first").said("remedies"))
                    .anySatisfy(helps -> assertThat(helps).contains("Sekretariatet"));
        }
    }
}
