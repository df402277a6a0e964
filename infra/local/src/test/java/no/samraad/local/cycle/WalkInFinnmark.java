package no.samraad.local.cycle;

import static no.samraad.local.cycle.Window.DAY;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.platform.jobs.DueWorkJobs;

/**
 * The next meeting of the SU by the same acts, where the working group's proposal is silent about most of it: first what is not
 * settled is said, then the community answers, and then its own choices judge. In a browser that runs no scripts.
 */
final class WalkInFinnmark {
    private static final String CASE = "Felles vakttelefon for kommunene";
    private static final String EXERCISE = "Felles øvelse for beredskap i Øst-Finnmark";
    private static final String INTERPRETERS = "Tolketjeneste på samisk ved innleggelse";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String QUESTIONS = "Se og svar på spørsmålene vedtektene lar stå åpne";
    private static final String OWN = "Fellesskapets eget valg";

    private final RunningSamraad samraad;
    private final Chromium chromium;
    private final Planned meeting;

    WalkInFinnmark(RunningSamraad samraad, Chromium chromium) {
        this.samraad = samraad;
        this.chromium = chromium;
        this.meeting = Planned.of(samraad, CycleTest.FINNMARK, "su", "SU");
    }

    private Window window(Screen screen) {
        return Window.open(chromium, samraad, CycleTest.FINNMARK, screen);
    }

    private Inbox inbox(String address) {
        return new Inbox(samraad, address);
    }

    void walk() {
        submitted();
        try (Window secretary =
                window(Screen.WITHOUT_SCRIPTS).logIn("anne-marja-somby").inBokmal()) {
            onTheAgenda(secretary);
            called(secretary);
            declined(secretary);
            opened(secretary);
            undecided(secretary);
            lostAndRegained(secretary);
            discussedOnly(secretary);
            decidedByRollCall(secretary);
            minuted(secretary);
        }
        published();
    }

    private static Window proposed(Window window, String title) {
        return window.follow("Meld inn en sak")
                .choose("utvalg", "Strategisk samarbeidsutvalg")
                .type("tittel", title)
                .type("bakgrunn", "Det haster når noen ringer om natta.")
                .type("punkt-1", "SU slutter seg til forslaget.")
                .type("fra", "Alta")
                .type("interesse", "Jeg bor her.");
    }

    /** Kap. 4 punkt 3: representatives and the secretariat only. How long before is not said. */
    private void submitted() {
        try (Window outsider = window(Screen.PHONE)) {
            proposed(outsider.go("/"), "Venterom uten trapper")
                    .type("navn", "Ei Som Bryr Seg")
                    .type("epost", "bryr.seg@hjemme.example")
                    .press("Send inn saken")
                    .finds("Ikke oppfylt", "Saken kan ikke meldes inn slik det står", "kap. 4 punkt 3")
                    .keep("01-nektet");
        }
        try (Window member = window(Screen.WITHOUT_SCRIPTS).logIn("roald-olderfjell")) {
            proposed(member, CASE)
                    .press("Se møtene, og hva vedtektene sier")
                    .choose("mote", "Møte 1-")
                    .press("Se møtene, og hva vedtektene sier")
                    .finds("Ikke avklart", "Det er ikke avklart om saken kan meldes inn")
                    .says("Reglene for SU sier ikke hvor lenge før møtet saker må meldes inn. Hva skal gjelde?")
                    .keep("02-sak")
                    .press("Send inn saken")
                    .says("Saken er mottatt");
        }
    }

    /** Kap. 4 punkt 4: discussed in the secretariat first. */
    private void onTheAgenda(Window secretary) {
        secretary
                .menu("Frister")
                .follow("Se sakene")
                .follow(CASE)
                .press("Registrer drøftingen")
                .says("Sekretariatet drøftet saken")
                .press("Klar for dagsorden")
                .says("klar");
        secretary
                .menu("Frister")
                .follow("Se innkallingen")
                .says("Dagsorden er tom.")
                .press("Sett dagsorden")
                .tick(CASE)
                .tick(EXERCISE)
                .tick(INTERPRETERS)
                .press("Sett på dagsorden")
                .says(CASE)
                .finds("Ikke avklart", "sakslisten er i orden")
                .keep("03-dagsorden");
    }

    /** Nothing says when, what or how; then the community does. */
    private void called(Window secretary) {
        secretary
                .press("Se innkallingen")
                .says("Dette vil skje")
                .finds("Ikke avklart", "Det er ikke avklart om møtet er lovlig innkalt")
                .says("Reglene for SU sier ikke hvor lenge før møtet innkallingen må sendes. Hva skal gjelde?")
                .keep("04-innkalling-uavklart")
                .follow(QUESTIONS);
        answered(
                secretary,
                "hvor lenge før møtet innkallingen må sendes",
                window -> window.type("antall", "21").pick("enhet", "Dager").pick("ekstra", "Nei"));
        answered(
                secretary,
                "hva innkallingen skal inneholde",
                window -> window.pick("deler", "Innkalling")
                        .pick("deler", "Saksliste")
                        .pick("deler", "Sakspapirer")
                        .pick("mottakere", "Medlemmer")
                        .pick("mottakere", "Varaer"));
        answered(
                secretary,
                "hvordan innkallingen sendes",
                window -> window.pick("regel", "Innkalling og papirer sendes bare på e-post."));
        secretary
                .menu("Frister")
                .follow("Se innkallingen")
                .finds(
                        "Oppfylt",
                        "Møtet er lovlig innkalt",
                        OWN,
                        DAY.format(meeting.day().minusDays(21)))
                .keep("05-innkalling")
                .press("Send innkallingen")
                .says("Innkalling, dagsorden og sakspapirer");
        inbox("elle.risten.gaup@karasjok.kommune.example").got("Innkalling", CASE);
    }

    private void declined(Window secretary) {
        try (Window elle = window(Screen.PHONE).logIn("elle-risten-gaup").inBokmal()) {
            elle.menu("Min side").press("Jeg kan ikke").says("Håvard Nordnes er kalt inn som vara for deg.");
        }
        inbox("havard.nordnes@porsanger.kommune.example")
                .got("Du er kalt inn som vara", "Du er vara for Elle Risten Gaup", "Du har stemmerett i dette møtet");
        inbox("anne.marja.somby@finnmarkssykehuset.example").got("Forfall", "Elle Risten Gaup kan ikke komme");
        secretary
                .menu("Møter")
                .follow(meeting.startingDay())
                .answered("Elle Risten Gaup", "kan ikke", "Håvard Nordnes", "er kalt inn");
    }

    /** Five of the hospital's and two of the municipalities': without a rule there is nothing to keep or break. */
    private void opened(Window secretary) {
        secretary
                .moveTo(meeting.day())
                .press("Oppmøte")
                .checkIn("Rune Varangermo", "Sondre Gamvikmo", "Vilde Vestertana", "Láilá Hætta", "Vilde Sørøymo")
                .checkIn("Håvard Nordnes", "Roald Olderfjell")
                .finds("Ikke avklart", "Det er ikke avklart om SU er beslutningsdyktig")
                .says("Reglene for SU sier ikke når organet er beslutningsdyktig. Hva skal gjelde?")
                .keep("06-oppmote-uavklart")
                .choose("leder", "Rune Varangermo")
                .press("Åpne møtet")
                .says(EXERCISE);
    }

    /** Kap. 1 says consensus and not what it is: asking does not settle it, and nothing is decided. */
    private void undecided(Window secretary) {
        secretary
                .press("Spør om enighet")
                .press("Ingen flere innvendinger: fastslå vedtaket")
                .finds("Ikke avklart", "Det er ikke avklart om det er konsensus", "kap. 1")
                .says("Er det konsensus i SU når ingen har innvendinger, eller må alle si ja?")
                .keep("07-konsensus-uavklart")
                .follow(QUESTIONS);
        answered(
                secretary,
                "Er det konsensus i SU",
                window -> window.pick("mening", "Ingen sier imot")
                        .pick("avstar", "Det hindrer ikke enighet")
                        .pick("borte", "Det hindrer ikke enighet"));
        answered(
                secretary,
                "når organet er beslutningsdyktig",
                window -> window.pick("krav", "Minst en andel")
                        .type("teller", "1")
                        .type("nevner", "2")
                        .pick("grunnlag", "Hver partner for seg")
                        .pick("plasser", "Ja, alle plasser regnes")
                        .pick("fjern", "Ja"));
    }

    /** The same seven people are no longer enough, by the community's own choice. */
    private void lostAndRegained(Window secretary) {
        secretary
                .menu("Frister")
                .follow("Gå til møterommet")
                .press("Ingen flere innvendinger: fastslå vedtaket")
                .finds("Ikke oppfylt", "SU er ikke beslutningsdyktig", OWN, "2 av 5", "mangler 1")
                .doesNotSay("Begrunnelse")
                .keep("08-nektet")
                .press("Oppmøte")
                .finds("Ikke oppfylt", "SU er ikke beslutningsdyktig", OWN)
                .group("Kommunene", "2 av 5", "trenger 3", "mangler 1")
                .group("Helseforetaket", "5 av 5", "trenger 3")
                .says("Kall inn Máhtte Turi, vara for Turid Berlemyr")
                .checkIn("Turid Berlemyr")
                .finds("Oppfylt", "SU er beslutningsdyktig", OWN)
                .group("Kommunene", "3 av 5", "trenger 3")
                .press("Til møterommet")
                .press("Ingen flere innvendinger: fastslå vedtaket")
                .says("Vedtatt · ved enighet")
                .keep("09-enighet");
    }

    /** Kap. 4 punkt 4 and the community's choice: no decision before the secretariat has discussed the case. */
    private void discussedOnly(Window secretary) {
        secretary
                .press("Neste sak")
                .says(INTERPRETERS)
                .finds("Ikke oppfylt", "kap. 4 punkt 4")
                .keep("10-to-ledd")
                .press("Drøft uten vedtak")
                .says("Drøftet uten vedtak");
    }

    private void decidedByRollCall(Window secretary) {
        secretary.press("Neste sak").says(CASE).press("Navneopprop").says("8 har ikke svart");
        try (Window havard = window(Screen.PHONE).logIn("havard-nordnes")) {
            havard.menu("Min side").press("Til møterommet").press("For").says("Mottatt");
        }
        for (String voter : List.of(
                "Rune Varangermo",
                "Sondre Gamvikmo",
                "Vilde Vestertana",
                "Láilá Hætta",
                "Vilde Sørøymo",
                "Roald Olderfjell",
                "Turid Berlemyr")) {
            secretary.press(voter + ": for").gone(voter + ": for");
        }
        secretary
                .says("8 for", "0 har ikke svart")
                .press("Avslutt voteringen")
                .says("avsluttet")
                .press("Fastslå vedtaket")
                .says("Vedtatt · ved navneopprop")
                .keep("11-navneopprop")
                .unfold("Avslutt møtet")
                .press("Ja, avslutt møtet nå")
                .says("Møtet er avsluttet");
    }

    private void minuted(Window secretary) {
        LocalDate silence = meeting.workingDaysAfter(5);
        secretary
                .follow("Til referatet")
                .finds("Ikke avklart", "referatet")
                .says("Reglene for SU sier ikke hva referatet skal inneholde. Hva skal gjelde?")
                .keep("12-referat-uavklart")
                .follow(QUESTIONS);
        answered(
                secretary,
                "hva referatet skal inneholde",
                window -> window.pick("referatdeler", "Hvem som møtte")
                        .pick("referatdeler", "Om møtet var beslutningsdyktig ved hvert vedtak")
                        .pick("referatdeler", "Vedtaket i hver sak"));
        answered(
                secretary,
                "når referatet er godkjent",
                window -> window.pick("mate", "Ingen har bedt om endringer innen en frist")
                        .type("antall", "5")
                        .pick("enhet", "Virkedager"));
        answered(
                secretary,
                "når referatet skal være tilgjengelig",
                window -> window.type("antall", "2").pick("enhet", "Uker"));
        answered(
                secretary,
                "om referatet må være godkjent før det publiseres",
                window -> window.pick("regel", "Bare godkjente referater publiseres."));
        answered(
                secretary,
                "hvor referatet gjøres kjent",
                window -> window.pick("regel", "Referatet blir publisert på nett."));
        secretary
                .menu("Frister")
                .follow("Se referatet")
                .says(DAY.format(silence), DAY.format(meeting.day().plusWeeks(2)), OWN)
                .finds("Oppfylt", "Referatet kan sendes til godkjenning", OWN)
                .keep("13-referat")
                .press("Send til godkjenning")
                .says("Ber ingen om endringer innen " + DAY.format(silence));
        secretary.moveTo(silence);
        samraad.bean(DueWorkJobs.class).work();
        secretary.menu("Frister").follow("Se referatet").says("Til godkjenning");
        secretary.moveTo(silence.plusDays(1));
        samraad.bean(DueWorkJobs.class).work();
    }

    private void published() {
        LocalDate silence = meeting.workingDaysAfter(5);
        try (Window second = window(Screen.WITHOUT_SCRIPTS).logIn("solveig-neidenli")) {
            second.menu("Frister")
                    .follow("Publiser")
                    .says("Referatet er godkjent. Ingen ba om endringer innen fristen " + DAY.format(silence))
                    .finds("Oppfylt", "Referatet er publisert etter reglene", OWN)
                    .keep("14-publiser")
                    .press("Publiser referatet")
                    .says("Publisert " + DAY.format(silence.plusDays(1)));
        }
        try (Window anyone = window(Screen.PHONE)) {
            anyone.go("/")
                    .follow("Møte 1-" + meeting.day().getYear())
                    .finds("Oppfylt", "Møtet er lovlig innkalt", OWN)
                    .finds("Oppfylt", "SU er beslutningsdyktig", OWN, "3 av 5")
                    .says(CASE, "SU slutter seg til forslaget.", "Håvard Nordnes", "Drøftet")
                    .keep("15-offentlig");
            anyone.menu("Vedtak")
                    .follow(CASE)
                    .says("SU slutter seg til forslaget.", "Vedtatt ved votering.")
                    .finds("Oppfylt", OWN)
                    .keep("16-vedtak");
        }
    }

    /** From a question on the list to the community's answer, as the secretary records it. */
    private void answered(Window secretary, String question, UnaryOperator<Window> rule) {
        String today = TYPED.format(secretary.today());
        rule.apply(secretary.follow(question))
                .type("hvor", "sak 3 i SU")
                .type("bestemt", today)
                .type("fra", today)
                .press("Se hva som vil skje")
                .says("Dette vil skje")
                .press("Før inn svaret")
                .says("Bestemt i sak 3 i SU", "Ánne Márjá Somby");
    }
}
