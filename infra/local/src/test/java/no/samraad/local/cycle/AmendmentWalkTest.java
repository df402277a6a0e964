package no.samraad.local.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.local.amendments.Drafted;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.RunningSamraad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName(
        "A change of the statutes in the browser: tried, put, discussed, adopted, published, and in force from its day")
class AmendmentWalkTest {
    private static final String SLUG = "troms-ofoten";
    private static final String SECRETARY = "marte-solvang";
    private static final String CHAIR = "siri-hagen-utsi";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 9);
    private static final LocalDate SECOND = LocalDate.of(2027, 2, 10);
    private static final int TWO_THIRDS_OF_SIXTEEN = 11;

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static Window window(Screen screen) {
        return Window.open(CHROMIUM, SAMRAAD, SLUG, screen);
    }

    @Test
    @DisplayName("«mer enn halvparten i alt» i Troms og Ofoten, fra utkast til det første møtet etter dagen")
    void moreThanHalfInTotal() {
        SAMRAAD.setDay(SLUG, TODAY);
        int draft = Drafted.keep(SAMRAAD, SLUG, Drafted.moreThanHalfInTotal(), SECRETARY);
        String path = "/vedtekter/utkast/" + draft;
        decidedByHalfOfEach(LocalDate.of(2026, 10, 7));
        CalledMeeting before = undecided(LocalDate.of(2026, 10, 21));
        SAMRAAD.setDay(SLUG, TODAY);
        try (Window secretary = window(Screen.WITHOUT_SCRIPTS).logIn(SECRETARY)) {
            tried(secretary, path);
            put(secretary, path);
        }
        try (Window chair = window(Screen.WIDE).logIn(CHAIR)) {
            CalledMeeting first = treating(draft, FIRST);
            chair.go(first.room())
                    .finds("Ikke oppfylt", "§ 7")
                    .keep("40-forste-mote")
                    .press("Drøft uten vedtak")
                    .says("Drøftet");
            first.close(CHAIR);
            CalledMeeting second = treating(draft, SECOND);
            chair.go(second.room()).press("Navneopprop").says("Navneopprop");
            called(second);
            chair.go(second.item(1)).press("Fastslå vedtaket").says("Vedtatt");
            second.close(CHAIR);
            chair.go(path + "/behandling")
                    .says("Vedtatt", "10. februar 2027")
                    .keep("41-vedtatt")
                    .type("fra", "01.03.2027")
                    .press("Publiser som ny versjon")
                    .says("i kraft 1. mars 2027")
                    .keep("42-publisert");

            CalledMeeting after = undecided(LocalDate.of(2027, 3, 10));
            chair.go(after.room())
                    .finds("Oppfylt", "beslutningsdyktig", "i kraft fra 01.03.2027")
                    .press("Spør om enighet")
                    .says("Er det enighet?");
            chair.go(after.item(1))
                    .press("Ingen flere innvendinger: fastslå vedtaket")
                    .says("Vedtatt");
            after.close(CHAIR);
            SAMRAAD.setDay(SLUG, LocalDate.of(2026, 10, 21));
            chair.go(before.room()).finds("Ikke oppfylt", "i kraft fra 12.06.2025");
        }
        try (Window anyone = window(Screen.PHONE)) {
            anyone.go("/vedtekter/2027-03-01").says("1. mars 2027");
            anyone.go("/vedtekter/2027-02-10").says("10. februar 2027");
            assertThat(SAMRAAD.visitor(SLUG).get(path + "/behandling").status()).isEqualTo(303);
        }
    }

    /** Last year's meetings, tried by the draft; and the meetings ahead. */
    private static void tried(Window secretary, String path) {
        secretary
                .go(path + "/hva-hvis")
                .type("fra", "01.01.2025")
                .type("til", "31.12.2025")
                .press("Prøv denne perioden")
                .says("handlinger er prøvd", "Ingenting ville vært bedømt annerledes", "Møtene som er planlagt")
                .keep("38-hva-hvis");
        secretary
                .go(path + "/hva-hvis?fra=01.10.2026&til=15.10.2026")
                .says("1 av dem ville vært bedømt annerledes", "Den gangen: kan gjøres. Med utkastet: kan ikke gjøres.")
                .finds("Oppfylt", "Vedtektene § 6 nr. 12")
                .finds("Ikke oppfylt", "Utkastet § 6 nr. 12")
                .keep("38-hva-hvis-forskjell");
    }

    private static void put(Window secretary, String path) {
        secretary
                .go(path + "/behandling")
                .says("Utkastet endrer:", "§ 6 nr. 12")
                .tick("Nei, endringen faller ikke sammen")
                .press("Sett fram")
                .says("Satt fram av Marte Solvang")
                .keep("39-satt-fram")
                .follow("Til saken")
                .says("Forslag:", "§ 6 nr. 12")
                .press("Klar for dagsorden")
                .says("klar");
    }

    /** A meeting of the SSU without any user: 14 of 16, and nothing decided yet. */
    private static CalledMeeting undecided(LocalDate day) {
        return CalledMeeting.of(SAMRAAD, SLUG, "ssu", day)
                .item("B", "En sak uten brukerne", "SSU vedtar det.")
                .checkIn(SECRETARY, 6, 6, 2, 0)
                .open(SECRETARY, CHAIR);
    }

    /** Half of each partner, and so eight of sixteen: enough by the rules of the day, too few by the draft. */
    private static void decidedByHalfOfEach(LocalDate day) {
        CalledMeeting meeting = CalledMeeting.of(SAMRAAD, SLUG, "ssu", day)
                .item("B", "En sak med halvparten av hver", "SSU vedtar det.")
                .checkIn(SECRETARY, 3, 3, 1, 1)
                .open(SECRETARY, CHAIR);
        meeting.act(CHAIR, 1, "enighet", Map.of());
        assertThat(meeting.act(CHAIR, 1, "vedtak", Map.of()).status()).isEqualTo(303);
        meeting.close(CHAIR);
    }

    /** A meeting with the draft's case notified, and everyone in. */
    private static CalledMeeting treating(int draft, LocalDate day) {
        UUID matter = UUID.fromString(SAMRAAD.text(
                "select case_id::text from tenant.amendment where tenant_id = ? and draft_number = ?",
                SAMRAAD.tenant(SLUG),
                draft));
        CalledMeeting meeting = CalledMeeting.of(SAMRAAD, SLUG, "ssu", day)
                .item("B", "Endring av vedtektene", "SSU vedtar endringene i vedtektene slik de er sendt ut.");
        assertThat(SAMRAAD.sql(
                        "update tenant.case_matter set state = 'on_agenda' where id = ? and state = 'ready'", matter))
                .as("the case is ready for another meeting")
                .isEqualTo(1);
        SAMRAAD.sql("update tenant.agenda_item set case_id = ? where id = ?", matter, meeting.itemId(1));
        return meeting.checkIn(SECRETARY, 6, 6, 2, 2).open(SECRETARY, CHAIR);
    }

    /** The roll is called: just two thirds of those present are for. */
    private static void called(CalledMeeting meeting) {
        String ballot = meeting.openBallot(1);
        List<String> voters = Stream.of("trust", "municipalities", "gps", "users")
                .flatMap(partner -> meeting.memberIds(partner).stream())
                .toList();
        for (int place = 0; place < voters.size(); place++) {
            String[] personAndSeat = voters.get(place).split(" ", 2);
            assertThat(meeting.act(
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
                                            place < TWO_THIRDS_OF_SIXTEEN ? "for" : "against",
                                            "nokkel",
                                            UUID.randomUUID().toString()))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(meeting.act(CHAIR, 1, "votering", Map.of("gjor", "lukk")).status())
                .isEqualTo(303);
    }
}
