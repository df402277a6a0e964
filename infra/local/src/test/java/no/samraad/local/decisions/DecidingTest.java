package no.samraad.local.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samraad.engine.provision.AmendmentProvision.CaseStage;
import no.samraad.engine.provision.AmendmentProvision.RunningCases;
import no.samraad.engine.provision.AmendmentProvision.RunningTerms;
import no.samraad.engine.provision.AmendmentProvision.Transition;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.ProvisionId;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.local.amendments.Drafted;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.local.stack.Visited;
import no.samraad.platform.time.Clocks;
import no.samraad.statutes.PublishDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Møterommet: hva utvalget kan vedta, og hva det ikke kan")
class DecidingTest {
    @RegisterExtension
    static final RunningSamraad samraad = RunningSamraad.fresh();

    private static final String SECRETARY = "marte-solvang";
    private static final String CHAIR = "siri-hagen-utsi";
    private static int day = 0;

    private static CalledMeeting called() {
        return CalledMeeting.of(
                samraad, "troms-ofoten", "ssu", LocalDate.of(2026, 2, 2).plusDays(day++));
    }

    /** All sixteen are in, the chair leads. */
    private static CalledMeeting fullHouse() {
        return called().item(
                        "B",
                        "Bruk av restmidler",
                        "SSU tar oppdateringen til orientering.",
                        "Midlene lyses ut på nytt.")
                .item("B", "Evaluering", "Evalueringen følges opp.")
                .item("O", "Kort orientering")
                .checkIn(SECRETARY, 6, 6, 2, 2)
                .open(SECRETARY, CHAIR);
    }

    @Test
    @DisplayName("Enighet: spurt, ingen innvending, vedtatt med paragrafene i posten")
    void withoutObjectionTheDecisionStands() {
        CalledMeeting meeting = fullHouse();
        Visited before = meeting.as(CHAIR).get(meeting.room());
        assertThat(before.text())
                .contains("Bruk av restmidler")
                .contains("Spør om enighet")
                .contains("16 av 16");

        assertThat(meeting.act(CHAIR, 1, "enighet", Map.of()).status()).isEqualTo(303);
        assertThat(meeting.as(CHAIR).get(meeting.room()).text()).contains("Er det enighet?");
        assertThat(meeting.vote("kari-nilsen", 1, "no_objection").status()).isEqualTo(303);
        assertThat(meeting.as("kari-nilsen").get(meeting.room()).text()).contains("Mottatt");

        Visited decided = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        assertThat(meeting.stateOf(1)).isEqualTo("decided");
        assertThat(samraad.text(
                        "select mode || ': ' || text from tenant.decision where item_id = ?", meeting.itemId(1)))
                .isEqualTo("consensus: 1. SSU tar oppdateringen til orientering.\n2. Midlene lyses ut på nytt.");
        assertThat(samraad.text(
                        "select finding::text from tenant.act where subject_id = ? and kind = 'item_decided'",
                        meeting.itemId(1)))
                .contains("6-12")
                .contains("6-10");
        assertThat(meeting.as(CHAIR).get(meeting.item(1)).text())
                .contains("Vedtatt")
                .contains("ved enighet");
    }

    @Test
    @DisplayName("2 av 6 kommuner: saken kan ikke vedtas, på siden og som problem, med tall og hva som hjelper")
    void withTwoOfSixMunicipalitiesNothingIsDecided() {
        CalledMeeting meeting = fullHouse();
        List<String> municipalities = meeting.memberIds("municipalities");
        municipalities.stream()
                .filter(member -> !member.startsWith(meeting.per(CHAIR)))
                .limit(4)
                .forEach(member -> meeting.press(SECRETARY, "ut " + member.split(" ", 2)[0]));

        Visited shown = meeting.as(CHAIR).get(meeting.room());
        assertThat(shown.text()).contains("2 av 6").contains("mangler 1").contains("Kall inn");
        meeting.act(CHAIR, 1, "enighet", Map.of());
        Visited refused = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 6 nr. 12").contains("2 av 6").contains("trenger 3");
        Visited problem = meeting.actForJson(CHAIR, 1, "vedtak", Map.of());
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.headers().get("content-type")).contains("application/problem+json");
        assertThat(problem.body())
                .contains("\"type\":\"/problems/E1.quorum\"")
                .contains("\"finding\":")
                .contains("§ 6 nr. 12");
        assertThat(meeting.stateOf(1)).isEqualTo("current");
        assertThat(samraad.texts("select 1 from tenant.decision where item_id = ?", meeting.itemId(1)))
                .isEmpty();

        assertThat(meeting.act(CHAIR, 3, "orientering", Map.of()).status()).isEqualTo(303);
        assertThat(meeting.stateOf(3)).isEqualTo("noted");
        assertThat(meeting.act(CHAIR, 1, "utsett", Map.of()).status()).isEqualTo(303);
        assertThat(meeting.stateOf(1)).isEqualTo("postponed");
    }

    @Test
    @DisplayName("En sak som var kalt inn før de nye vedtektene gjaldt, vedtas etter de gamle; en ny sak etter de nye")
    void aRunningCaseIsDecidedByTheRulesItBeganUnder() {
        StatutesDocument draft = Drafted.moreThanHalfInTotal();
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        paragraphs.add(new Paragraph(
                new ParagraphId("overgang"),
                "§ 8",
                new LocalText(Map.of(Language.NB, "Saker som er kalt inn, avsluttes etter de gamle reglene.")),
                List.of(new Rule(
                        new ProvisionId("overgang-1"),
                        Force.SHALL,
                        new Scope.NoBodyNamed(),
                        new Transition(new RunningCases.OldRulesFrom(CaseStage.NOTIFIED), RunningTerms.SIT_OUT))),
                null));
        LocalDate from = draft.inForceFrom();
        StatutesDocument next = new StatutesDocument(
                draft.id(), draft.kind(), draft.title(), from, from, null, draft.origin(), paragraphs);
        samraad.inside(
                "troms-ofoten",
                () -> samraad.bean(PublishDocument.class)
                        .handle(samraad.tenant("troms-ofoten"), next, from, new Clocks().system()));

        CalledMeeting meeting = CalledMeeting.of(samraad, "troms-ofoten", "ssu", from.plusDays(10))
                .itemOfCase("Kalt inn før nyttår", "Planen vedtas.")
                .item("B", "Sak uten forhistorie", "Planen vedtas.")
                .checkIn(SECRETARY, 6, 6, 2, 0)
                .open(SECRETARY, CHAIR);
        meeting.act(CHAIR, 1, "enighet", Map.of());
        Visited refused = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 6 nr. 12").contains("0 av 2");
        assertThat(meeting.act(CHAIR, 1, "utsett", Map.of()).status()).isEqualTo(303);

        meeting.act(CHAIR, 2, "enighet", Map.of());
        Visited decided = meeting.act(CHAIR, 2, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        assertThat(meeting.stateOf(2)).isEqualTo("decided");
    }

    @Test
    @DisplayName("En sak som ikke er sendt ut på forhånd, kan drøftes, men ikke vedtas")
    void whatWasNotNotifiedIsNeverDecided() {
        CalledMeeting meeting = called().itemAtTheTable("B", "Sak på bordet", "Vi gjør det.")
                .checkIn(SECRETARY, 6, 6, 2, 2)
                .open(SECRETARY, CHAIR);
        meeting.act(CHAIR, 1, "enighet", Map.of());
        Visited refused = meeting.act(CHAIR, 1, "vedtak", Map.of("begrunnelse", "Det haster."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 6 nr. 10");
        assertThat(meeting.actForJson(CHAIR, 1, "vedtak", Map.of()).body()).contains("/problems/D8.matter-notified");
        assertThat(meeting.act(CHAIR, 1, "drofting", Map.of()).status()).isEqualTo(303);
        assertThat(meeting.stateOf(1)).isEqualTo("discussed");
    }

    @Test
    @DisplayName("En innvending hindrer enighet; saken blir ikke vedtatt")
    void anObjectionStopsConsensus() {
        CalledMeeting meeting = fullHouse();
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.vote("kari-nilsen", 1, "objection").status()).isEqualTo(303);
        Visited refused = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("§ 6 nr. 13");
        assertThat(meeting.stateOf(1)).isEqualTo("current");
    }

    @Test
    @DisplayName(
            "Navneopprop: alle for, også dem lederen skriver ned; voteringen lukkes med ett merke for alle stemmene")
    void aUnanimousRollCallDecides() {
        CalledMeeting meeting = fullHouse();
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        assertThat(meeting.vote("kari-nilsen", 1, "for").status()).isEqualTo(303);
        String ballot = meeting.openBallot(1);
        for (String partner : List.of("trust", "municipalities", "gps", "users")) {
            for (String member : meeting.memberIds(partner)) {
                if (!member.startsWith(meeting.per("kari-nilsen"))) {
                    String[] personAndSeat = member.split(" ", 2);
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
                                    "for",
                                    "nokkel",
                                    UUID.randomUUID().toString()));
                    assertThat(spoken.status()).as(spoken.text()).isEqualTo(303);
                }
            }
        }
        assertThat(meeting.act(CHAIR, 1, "votering", Map.of("gjor", "lukk")).status())
                .isEqualTo(303);
        assertThat(samraad.text(
                        "select facts ->> 'root' from tenant.act where kind = 'ballot_closed' and subject_id = ?::uuid",
                        ballot))
                .isEqualTo(samraad.text("select encode(root, 'hex') from tenant.ballot where id = ?::uuid", ballot))
                .hasSize(64);
        assertThat(samraad.texts(
                        "select recorded_by from tenant.vote where ballot_id = ?::uuid and recorded_by is not null",
                        ballot))
                .as("the chair gave her own")
                .hasSize(14);
        Visited decided = meeting.act(CHAIR, 1, "vedtak", Map.of());
        assertThat(decided.status()).as(decided.text()).isEqualTo(303);
        assertThat(samraad.text("select mode from tenant.decision where item_id = ?", meeting.itemId(1)))
                .isEqualTo("roll_call");
    }

    @Test
    @DisplayName("Den som ikke har stemmerett, får ikke stemt; heller ikke en vara når medlemmet er inne")
    void whoHasNoVoteCastsNone() {
        CalledMeeting meeting = fullHouse();
        meeting.press(
                SECRETARY,
                "inn " + meeting.per("tuva-elise-karlstrand") + " " + meeting.seatOf("tuva-elise-karlstrand"));
        meeting.press(
                SECRETARY,
                "inn " + meeting.per("jonas-lie-berg") + " " + meeting.seatOf("jonas-lie-berg"),
                Map.of("begrunnelse", "Varaen følger møtet for å lære."));
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));

        Visited observer = meeting.vote("tuva-elise-karlstrand", 1, "for");
        assertThat(observer.status()).isEqualTo(422);
        Visited deputy = meeting.vote("jonas-lie-berg", 1, "for");
        assertThat(deputy.status()).isEqualTo(422);
        assertThat(samraad.texts("select 1 from tenant.vote where ballot_id = ?::uuid", meeting.openBallot(1)))
                .isEmpty();
        Map<String, String> fields = new LinkedHashMap<>(
                CalledMeeting.hidden(meeting.as("jonas-lie-berg").get(meeting.item(1))));
        fields.putAll(Map.of(
                "sporsmal", meeting.openBallot(1),
                "plass", meeting.seatOf("jonas-lie-berg"),
                "valg", "for",
                "nokkel", UUID.randomUUID().toString()));
        assertThat(meeting.as("jonas-lie-berg")
                        .postForJson(meeting.item(1) + "/stemme", fields)
                        .body())
                .contains("/problems/B13.deputy-only-when-member-out");
    }

    @Test
    @DisplayName(
            "Samme stemme sendt to ganger er én stemme med samme kvittering; en annen stemme fra plassen er for sent")
    void theSameVoteTwiceIsOneVote() {
        CalledMeeting meeting = fullHouse();
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        Map<String, String> vote = new LinkedHashMap<>(Map.of(
                "sporsmal", meeting.openBallot(1),
                "plass", meeting.seatOf("kari-nilsen"),
                "valg", "for",
                "nokkel", UUID.randomUUID().toString()));
        assertThat(meeting.act("kari-nilsen", 1, "stemme", vote).status()).isEqualTo(303);
        assertThat(meeting.act("kari-nilsen", 1, "stemme", vote).status()).isEqualTo(303);
        vote.put("nokkel", UUID.randomUUID().toString());
        vote.put("valg", "against");
        Visited changed = meeting.act("kari-nilsen", 1, "stemme", vote);
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text()).contains("En stemme kan ikke endres");
        assertThat(samraad.texts("select choice from tenant.vote where ballot_id = ?::uuid", meeting.openBallot(1)))
                .containsExactly("for");
    }

    @Test
    @DisplayName("En stemme etter at voteringen er lukket, får ingen kvittering og telles ikke")
    void aVoteAfterTheCloseIsRefused() {
        CalledMeeting meeting = fullHouse();
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "apne"));
        String ballot = meeting.openBallot(1);
        meeting.vote("kari-nilsen", 1, "for");
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "lukk"));
        Visited late = meeting.act(
                "ingrid-haetta",
                1,
                "stemme",
                Map.of(
                        "sporsmal",
                        ballot,
                        "plass",
                        meeting.seatOf("ingrid-haetta"),
                        "valg",
                        "for",
                        "nokkel",
                        UUID.randomUUID().toString()));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("ikke talt med").doesNotContain("Mottatt");
        assertThat(samraad.texts("select 1 from tenant.vote where ballot_id = ?::uuid", ballot))
                .hasSize(1);
    }

    @Test
    @DisplayName("«xx» i forslaget må fylles ut før saken kan vedtas, og etter en endring må møtet spørres på nytt")
    void blanksAreFilledBeforeADecisionStands() {
        CalledMeeting meeting = called().item("B", "Arbeidsgruppe", "Gruppen får xx fra UNN.")
                .checkIn(SECRETARY, 6, 6, 2, 2)
                .open(SECRETARY, CHAIR);
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.act(CHAIR, 1, "vedtak", Map.of()).status()).isEqualTo(422);
        meeting.act(CHAIR, 1, "votering", Map.of("gjor", "lukk"));
        Visited form = meeting.as(CHAIR).get(meeting.item(1) + "/forslag");
        Map<String, String> fields = new LinkedHashMap<>(form.form(meeting.item(1) + "/forslag"));
        fields.put("punkter", "1. Gruppen får to fra UNN.");
        assertThat(meeting.as(CHAIR).post(meeting.item(1) + "/forslag", fields).status())
                .isEqualTo(303);
        fields.put("idempotency_key", UUID.randomUUID().toString());
        Visited stale = meeting.as(CHAIR).post(meeting.item(1) + "/forslag", fields);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Gruppen får to fra UNN.");

        assertThat(meeting.act(CHAIR, 1, "vedtak", Map.of()).status())
                .as("nobody has been asked about the new text")
                .isEqualTo(422);
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.act(CHAIR, 1, "vedtak", Map.of()).status()).isEqualTo(303);
        assertThat(samraad.text("select text from tenant.decision where item_id = ?", meeting.itemId(1)))
                .isEqualTo("Gruppen får to fra UNN.");
    }

    @Test
    @DisplayName("Møtet avsluttes: det som ikke ble nådd, er utsatt og står slik; alle er ute")
    void whatWasNotReachedIsPostponed() {
        CalledMeeting meeting = fullHouse();
        meeting.act(CHAIR, 3, "orientering", Map.of());
        Map<String, String> fields =
                new LinkedHashMap<>(CalledMeeting.hidden(meeting.as(CHAIR).get(meeting.room())));
        fields.put("gjor", "lukk");
        assertThat(meeting.as(CHAIR).post(meeting.room(), fields).status()).isEqualTo(303);
        assertThat(List.of(meeting.stateOf(1), meeting.stateOf(2), meeting.stateOf(3)))
                .containsExactly("postponed", "postponed", "noted");
        assertThat(samraad.text("select state from tenant.meeting where id = ?", meeting.id()))
                .isEqualTo("closed");
        assertThat(samraad.texts(
                        "select 1 from tenant.presence where meeting_id = ? and left_at is null", meeting.id()))
                .isEmpty();
        assertThat(meeting.as(CHAIR).get(meeting.room()).text()).contains("Møtet er avsluttet");
    }
}
