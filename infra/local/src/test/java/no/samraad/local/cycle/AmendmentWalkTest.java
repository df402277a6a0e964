package no.samraad.local.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.samraad.local.attendance.CalledMeeting;
import no.samraad.local.stack.RunningSamraad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A lawyer of the secretariat drafts, and two meetings treat it, all by the product's own pages. Only what lies before and
 * after the change, a meeting of each kind to hold it against, is made without them.
 */
@DisplayName(
        "A change of the statutes in the browser: drafted, tried, put, discussed, adopted, published, and in force from its day")
class AmendmentWalkTest {
    private static final String SLUG = "troms-ofoten";
    private static final String SECRETARY = "marte-solvang";
    private static final String CHAIR = "siri-hagen-utsi";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String DRAFT = "/vedtekter/utkast/1";
    private static final String CASE = "Endring av Vedtekter for Helsefellesskapet Troms og Ofoten";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** Half of each partner: eight of sixteen, of whom six are two thirds of those present. */
    private static final Map<String, Integer> HALF_OF_EACH =
            Map.of("trust", 3, "municipalities", 3, "gps", 1, "users", 1);

    @RegisterExtension
    static final RunningSamraad SAMRAAD = RunningSamraad.fresh();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** A meeting that treats the draft, as the secretariat plans it; never on the weekday of the demonstration's own. */
    private record Treating(LocalDate day, int number) {
        String path() {
            return "/utvalg/ssu/moter/" + day.getYear() + "-" + number;
        }
    }

    private static final Treating FIRST = new Treating(LocalDate.of(2026, 12, 15), 88);
    private static final Treating SECOND = new Treating(LocalDate.of(2027, 2, 9), 89);

    private static Window window(Screen screen) {
        return Window.open(CHROMIUM, SAMRAAD, SLUG, screen);
    }

    @Test
    @DisplayName("«mer enn halvparten i alt» i Troms og Ofoten, fra utkast til det første møtet etter dagen")
    void moreThanHalfInTotal() {
        SAMRAAD.setDay(SLUG, TODAY);
        decidedByHalfOfEach(LocalDate.of(2026, 10, 7));
        CalledMeeting before = undecided(LocalDate.of(2026, 10, 21));
        SAMRAAD.setDay(SLUG, TODAY);
        List<String> present = HALF_OF_EACH.entrySet().stream()
                .flatMap(
                        partner -> before.memberNames(partner.getKey()).stream().limit(partner.getValue()))
                .sorted()
                .toList();
        try (Window secretary = window(Screen.WIDE).logIn(SECRETARY);
                Window chair = window(Screen.WIDE).logIn(CHAIR)) {
            drafted(secretary);
            tried(secretary);
            put(secretary);
            called(secretary, FIRST);
            discussed(chair, opened(secretary, FIRST, present));
            called(secretary, SECOND);
            adopted(chair, opened(secretary, SECOND, present), present);
            chair.go(DRAFT + "/behandling")
                    .says("Vedtatt", "9. februar 2027")
                    .keep("41-vedtatt")
                    .type("fra", "01.03.2027")
                    .press("Publiser som ny versjon")
                    .says("i kraft 1. mars 2027")
                    .keep("42-publisert");
            judgedByItsOwnDay(chair, before);
        }
        try (Window anyone = window(Screen.PHONE)) {
            anyone.go("/vedtekter/2027-03-01").says("1. mars 2027", "mer enn halvparten");
            anyone.go("/vedtekter/2027-02-10").says("10. februar 2027", "minst halvparten");
            assertThat(SAMRAAD.visitor(SLUG).get(DRAFT + "/behandling").status())
                    .isEqualTo(303);
        }
    }

    /** From what is in force; the text and its rule, and what the review has to say. */
    private static void drafted(Window secretary) {
        secretary
                .menu("Vedtekter")
                .follow("Utkast til nye regler")
                .press("Begynn på et utkast")
                .press("Begynn")
                .follow("Rediger § 6 nr. 12")
                .type(
                        "tekst_nb",
                        "SSU er beslutningsdyktig når mer enn halvparten av de stemmeberettigede er representert.")
                .press("Lagre")
                .says("mer enn halvparten av de stemmeberettigede")
                .followBeside("§ 6 nr. 12", "Rediger regelen")
                .pick("regel.threshold", "Mer enn en andel")
                .type("regel.threshold.more-than.share.numerator", "1")
                .type("regel.threshold.more-than.share.denominator", "2")
                .pick("regel.base", "Alle plassene samlet")
                .says("Organet er beslutningsdyktig når mer enn halvparten av de stemmeberettigede")
                .keep("36-regel")
                .press("Lagre")
                .says("Gjennomgang")
                .keep("37-utkast")
                .follow("Endringer")
                .says("§ 6 nr. 12", "mer enn halvparten");
    }

    /** Last year's meetings, tried by the draft; and the meetings ahead. */
    private static void tried(Window secretary) {
        secretary
                .go(DRAFT)
                .follow("Hva hvis")
                .type("fra", "01.01.2025")
                .type("til", "31.12.2025")
                .press("Prøv denne perioden")
                .says("handlinger er prøvd", "Ingenting ville vært bedømt annerledes", "Møtene som er planlagt")
                .keep("38-hva-hvis")
                .type("fra", "01.10.2026")
                .type("til", "15.10.2026")
                .press("Prøv denne perioden")
                .says("1 av dem ville vært bedømt annerledes", "Den gangen: kan gjøres. Med utkastet: kan ikke gjøres.")
                .finds("Oppfylt", "Vedtektene § 6 nr. 12")
                .finds("Ikke oppfylt", "Utkastet § 6 nr. 12")
                .keep("38-hva-hvis-forskjell");
    }

    private static void put(Window secretary) {
        secretary
                .go(DRAFT)
                .follow("Behandling av utkastet")
                .says("Utkastet endrer:", "§ 6 nr. 12")
                .tick("Nei, endringen faller ikke sammen")
                .press("Legg fram som sak")
                .says("Lagt fram av Marte Solvang")
                .keep("39-satt-fram")
                .follow("Til saken")
                .says("Forslag:", "§ 6 nr. 12")
                .press("Klar for dagsorden")
                .says("klar");
    }

    /** Planned, with the case on the agenda, and the notice sent. */
    private static void called(Window secretary, Treating meeting) {
        secretary
                .menu("Utvalg")
                .follow("Strategisk samarbeidsutvalg")
                .follow("Møter")
                .press("Planlegg et møte")
                .tick("Ordinært møte")
                .type("nummer", String.valueOf(meeting.number()))
                .type("dato", TYPED.format(meeting.day()))
                .type("fra", "12.00")
                .type("til", "15.00")
                .tick("videomøte")
                .type("sted", "Lenken står i kalenderen")
                .press("Legg møtet i planen")
                .press("Sett dagsorden")
                .tick(CASE)
                .press("Sett på dagsorden")
                .says(CASE)
                .press("Se innkallingen")
                .finds("Oppfylt", "Møtet er lovlig innkalt")
                .press("Send innkallingen")
                .says("Innkalling, dagsorden og sakspapirer");
    }

    /** On its day, with half of each partner; back in the room of the meeting. */
    private static Treating opened(Window secretary, Treating meeting, List<String> present) {
        SAMRAAD.setDay(SLUG, meeting.day());
        secretary
                .go(meeting.path())
                .press("Oppmøte")
                .checkIn(present.toArray(String[]::new))
                .finds("Oppfylt", "SSU er beslutningsdyktig", "i kraft fra 12.06.2025")
                .choose("leder", "Siri Hagen Utsi")
                .press("Åpne møtet")
                .says("8 av 16 stemmer");
        return meeting;
    }

    /** No key opens a shortcut: at the first meeting it can only be discussed. */
    private static void discussed(Window chair, Treating meeting) {
        taken(chair, meeting)
                .finds("Ikke oppfylt", "§ 7")
                .keep("40-forste-mote")
                .press("Drøft uten vedtak")
                .says("Drøftet");
        closed(chair);
    }

    /** Six of eight are two thirds of those present. */
    private static void adopted(Window chair, Treating meeting, List<String> present) {
        taken(chair, meeting).press("Navneopprop").says("8 har ikke svart");
        for (String voter : present) {
            String choice = voter + (present.indexOf(voter) < 6 ? ": for" : ": imot");
            chair.press(choice).gone(choice);
        }
        chair.says("6 for")
                .press("Avslutt voteringen")
                .says("avsluttet")
                .press("Fastslå vedtaket")
                .says("Vedtatt");
        closed(chair);
    }

    private static Window taken(Window chair, Treating meeting) {
        return chair.go(meeting.path() + "/rom").follow(CASE).press("Ta opp denne saken");
    }

    private static void closed(Window chair) {
        chair.unfold("Avslutt møtet").press("Ja, avslutt møtet nå").says("Møtet er avsluttet");
    }

    /** The first meeting after the date is judged by the new rule, and the one before by the old. */
    private static void judgedByItsOwnDay(Window chair, CalledMeeting before) {
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
}
