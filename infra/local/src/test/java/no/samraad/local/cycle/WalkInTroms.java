package no.samraad.local.cycle;

import static no.samraad.local.cycle.Window.DAY;

import java.time.LocalDate;
import java.util.List;
import no.samraad.local.stack.RunningSamraad;
import no.samraad.platform.jobs.DueWorkJobs;

/** The next meeting of the SSU, from a case somebody raises to minutes everyone can read. Each step starts where a link leads. */
final class WalkInTroms {
    private static final String CASE = "Venterom uten trapper";
    private static final String EARLIER = "Oppsummering av egenevalueringen";
    private static final String OPEN_POINT = "Felles rutine for utskriving i helgene";

    /** § 6 no. 12, as the engine reads it. */
    private static final String HALF_OF_EACH = "Organet er beslutningsdyktig når minst halvparten av";

    private final RunningSamraad samraad;
    private final Chromium chromium;
    private final Planned meeting;

    WalkInTroms(RunningSamraad samraad, Chromium chromium) {
        this.samraad = samraad;
        this.chromium = chromium;
        this.meeting = Planned.of(samraad, CycleTest.TROMS, "ssu", "SSU");
    }

    private Window window(Screen screen) {
        return Window.open(chromium, samraad, CycleTest.TROMS, screen);
    }

    private Inbox inbox(String address) {
        return new Inbox(samraad, address);
    }

    void walk() {
        submitted();
        try (Window secretary = window(Screen.WIDE).logIn("marte-solvang")) {
            onTheAgenda(secretary);
            called(secretary);
            declined(secretary);
            opened(secretary);
            decidedByConsensus(secretary);
            lostAndRegained(secretary);
            decidedByRollCall(secretary);
            minuted(secretary);
        }
        published();
    }

    /** § 6 no. 6: anyone with an interest, without logging in; no. 7: three weeks before. */
    private void submitted() {
        try (Window outsider = window(Screen.PHONE)) {
            outsider.go("/")
                    .follow("Meld inn en sak")
                    .choose("utvalg", "Strategisk samarbeidsutvalg")
                    .press("Se møtene, og hva vedtektene sier")
                    .choose("mote", "Møte 1-")
                    .press("Se møtene, og hva vedtektene sier")
                    .finds("Oppfylt", "Saken kan meldes inn", "§ 6 nr. 6")
                    .finds("Oppfylt", "§ 6 nr. 7", DAY.format(meeting.day().minusWeeks(3)), "senest tre uker før møtet")
                    .keep("01-sak")
                    .type("tittel", CASE)
                    .type("bakgrunn", "Den som bruker rullestol, kommer ikke inn.")
                    .type("punkt-1", "SSU ber partnerne se over venterommene sine.")
                    .type("fra", "En pårørende")
                    .type("interesse", "Jeg følger faren min til kontroll.")
                    .type("navn", "Ei Som Bryr Seg")
                    .type("epost", "bryr.seg@hjemme.example")
                    .press("Send inn saken")
                    .says("Bekreft saken på e-post");
            outsider.go(inbox("bryr.seg@hjemme.example").link("Bekreft saken"))
                    .says(CASE)
                    .press("Ja, send inn saken")
                    .says("Saken er mottatt");
        }
    }

    private void onTheAgenda(Window secretary) {
        secretary
                .menu("Frister")
                .follow("Se sakene")
                .follow(CASE)
                .says("Jeg følger faren min til kontroll.")
                .press("Klar for dagsorden")
                .says("klar");
        secretary
                .menu("Frister")
                .follow("Se dagsordenen")
                .tick(CASE)
                .tick(EARLIER)
                .tick(OPEN_POINT)
                .press("Sett på dagsorden")
                .says(CASE, "Noe i forslaget må fylles ut før det kan vedtas, for eksempel «xx».")
                .finds("Oppfylt", "Sakslisten er i orden")
                .keep("02-dagsorden");
    }

    /** § 6 no. 8: two weeks before, to members and deputies; no. 9: by e-mail. */
    private void called(Window secretary) {
        secretary
                .press("Se innkallingen")
                .says(
                        "Dette vil skje",
                        "sendes på e-post til 39 mottakere",
                        DAY.format(meeting.day().minusWeeks(2)))
                .finds("Oppfylt", "Møtet er lovlig innkalt", "§ 6 nr. 8", "§ 6 nr. 9")
                .keep("03-innkalling")
                .press("Send innkallingen")
                .says("Innkalling, dagsorden og sakspapirer", "til 39 mottakere");
        inbox("kari.nilsen@unn.example").got("Innkalling", CASE);
        inbox("jonas.lie.berg@unn.example").got("Innkalling", "Du er vara for plassen");
        try (Window anyone = window(Screen.PHONE)) {
            anyone.go("/").follow("Les sakspapirene").says(CASE);
        }
    }

    /** § 3.2: the one who cannot come says so in one act; the personal deputy is called and the secretariat told. */
    private void declined(Window secretary) {
        try (Window kari = window(Screen.PHONE).logIn("kari-nilsen")) {
            kari.menu("Min side")
                    .says("Sier du nei, blir din vara Jonas Lie Berg kalt inn med en gang")
                    .keep("04-min-side")
                    .press("Jeg kan ikke")
                    .says("Du har meldt forfall. Jonas Lie Berg er kalt inn som vara for deg.");
        }
        inbox("jonas.lie.berg@unn.example")
                .got("Du er kalt inn som vara", "Du er vara for Kari Nilsen", "Du har stemmerett i dette møtet");
        inbox("marte.solvang@unn.example")
                .got("Forfall", "Kari Nilsen kan ikke komme. Jonas Lie Berg er kalt inn som vara.");
        try (Window jonas = window(Screen.PHONE).logIn("jonas-lie-berg")) {
            jonas.menu("Min side")
                    .says("Du er vara for Kari Nilsen. Medlemmet kan ikke komme; du har stemmerett i dette møtet.")
                    .press("Jeg kommer")
                    .says("Du har svart at du kommer.");
        }
        secretary
                .menu("Møter")
                .follow(meeting.startingDay())
                .says("Hvem kommer")
                .answered("Kari Nilsen", "kan ikke", "Jonas Lie Berg", "kommer");
    }

    /** § 6 no. 12: at least half of each partner's seats. */
    private void opened(Window secretary) {
        secretary.moveTo(meeting.day()).press("Oppmøte");
        secretary
                .finds("Ikke oppfylt", "SSU er ikke beslutningsdyktig", "§ 6 nr. 12", HALF_OF_EACH)
                .group("Kommunene", "0 av 6", "trenger 3", "mangler 3")
                .checkIn("Per Inge Storvik", "Brage Rotvær", "Jonas Lie Berg")
                .checkIn("Siri Hagen Utsi", "Oddny Ankenesli", "Tone Kaldfjell")
                .checkIn("Ingrid Hætta", "Gunnvor Lyngstad")
                .finds("Oppfylt", "SSU er beslutningsdyktig", "§ 6 nr. 12")
                .group("Helseforetaket", "3 av 6", "trenger 3")
                .group("Kommunene", "3 av 6", "trenger 3", "Tone Kaldfjell")
                .group("Fastlegene", "1 av 2", "trenger 1")
                .group("Brukerne", "1 av 2", "trenger 1")
                .keep("05-oppmote")
                .choose("leder", "Siri Hagen Utsi")
                .press("Åpne møtet")
                .says("Innkalling og dagsorden", "8 av 16 stemmer");
    }

    /** § 6 no. 13. */
    private void decidedByConsensus(Window secretary) {
        secretary
                .press("Spør om enighet")
                .says("Er det enighet?")
                .unfold("Slik vurderes saken etter vedtektene")
                .finds("Oppfylt", "§ 6 nr. 13")
                .press("Ingen flere innvendinger: fastslå vedtaket")
                .says("Vedtatt", "ved enighet")
                .keep("06-enighet")
                .press("Neste sak")
                .press("Spør om enighet")
                .says("Er det enighet?");
    }

    /** Someone of the municipalities goes while the question stands: no decision, and no key opens it. */
    private void lostAndRegained(Window secretary) {
        try (Window hall = window(Screen.WIDE).logIn("ole-anders-bakkejord")) {
            hall.menu("Frister")
                    .follow("Gå til møterommet")
                    .press("Oppmøte")
                    .checkOut("Tone Kaldfjell")
                    .finds("Ikke oppfylt", "SSU er ikke beslutningsdyktig", "§ 6 nr. 12")
                    .group("Kommunene", "2 av 6", "trenger 3", "mangler 1")
                    .group("Helseforetaket", "3 av 6", "trenger 3")
                    .keep("07-tapt");
            secretary
                    .press("Ingen flere innvendinger: fastslå vedtaket")
                    .finds("Ikke oppfylt", "SSU er ikke beslutningsdyktig", "§ 6 nr. 12", "2 av 6", "mangler 1")
                    .doesNotSay("Begrunnelse")
                    .keep("08-nektet");
            hall.press("Kall inn Kjersti Bakkehaug, vara for Tone Kaldfjell")
                    .says("Kjersti Bakkehaug er kalt inn for Tone Kaldfjell");
            inbox("kjersti.bakkehaug@harstad.kommune.example").got("kalt inn som vara", "Tone Kaldfjell");
            hall.checkIn("Kjersti Bakkehaug")
                    .finds("Oppfylt", "SSU er beslutningsdyktig", "§ 6 nr. 12")
                    .group("Kommunene", "3 av 6", "trenger 3");
        }
        secretary.press("Ingen flere innvendinger: fastslå vedtaket").says("Vedtatt", "ved enighet");
    }

    /** A roll-call; what is left open in the proposal must be filled first. */
    private void decidedByRollCall(Window secretary) {
        secretary
                .follow(OPEN_POINT)
                .press("Ta opp denne saken")
                .finds("Ikke oppfylt", "xx")
                .keep("09-xx")
                .press("Endre forslaget")
                .type("punkter", "Rutinen tas i bruk i hele området fra 1. mai.")
                .press("Lagre forslaget")
                .press("Navneopprop")
                .says("8 har ikke svart");
        try (Window brage = window(Screen.PHONE).logIn("brage-rotvaer")) {
            brage.menu("Min side")
                    .press("Til møterommet")
                    .keep("10-stemme")
                    .press("For")
                    .says("Mottatt");
        }
        for (String voter : List.of(
                "Per Inge Storvik",
                "Jonas Lie Berg",
                "Siri Hagen Utsi",
                "Oddny Ankenesli",
                "Kjersti Bakkehaug",
                "Ingrid Hætta",
                "Gunnvor Lyngstad")) {
            secretary.press(voter + ": for").gone(voter + ": for");
        }
        secretary
                .says("8 for", "0 har ikke svart")
                .press("Avslutt voteringen")
                .says("avsluttet")
                .press("Fastslå vedtaket")
                .says("Vedtatt · ved navneopprop")
                .keep("11-navneopprop")
                .press("Neste sak")
                .says(CASE)
                .press("Spør om enighet")
                .press("Ingen flere innvendinger: fastslå vedtaket")
                .says("Vedtatt", "ved enighet")
                .unfold("Avslutt møtet")
                .press("Ja, avslutt møtet nå")
                .says("Møtet er avsluttet");
    }

    /** § 6 nos. 15 and 16: silence for four working days, out within a week. */
    private void minuted(Window secretary) {
        LocalDate silence = meeting.workingDaysAfter(4);
        secretary
                .follow("Til referatet")
                .says(
                        DAY.format(silence),
                        "§ 6 nr. 16",
                        DAY.format(meeting.day().plusWeeks(1)),
                        CASE)
                .finds("Oppfylt", "Referatet kan sendes til godkjenning")
                .keep("12-referat")
                .press("Send til godkjenning")
                .says("Ber ingen om endringer innen " + DAY.format(silence));
        inbox("brage.rotvaer@unn.example").got("Referat til godkjenning", DAY.format(silence));
        try (Window member = window(Screen.PHONE).logIn("brage-rotvaer")) {
            member.menu("Min side")
                    .says("Frist " + DAY.format(silence))
                    .keep("13-min-side")
                    .press("Les og meld endring")
                    .says(CASE, "Er noe feil?");
        }
        secretary.moveTo(silence);
        samraad.bean(DueWorkJobs.class).work();
        secretary.menu("Frister").follow("Se referatet").says("Til godkjenning");
        secretary.moveTo(silence.plusDays(1));
        samraad.bean(DueWorkJobs.class).work();
    }

    /** The one who wrote them is not the one who publishes them. */
    private void published() {
        LocalDate silence = meeting.workingDaysAfter(4);
        try (Window second = window(Screen.WIDE).logIn("ole-anders-bakkejord")) {
            second.menu("Frister")
                    .follow("Publiser")
                    .says("Referatet er godkjent. Ingen ba om endringer innen fristen " + DAY.format(silence))
                    .finds("Oppfylt", "Referatet er publisert etter reglene", "§ 6 nr. 16")
                    .keep("14-publiser")
                    .press("Publiser referatet")
                    .says("Publisert " + DAY.format(silence.plusDays(1)));
        }
        try (Window anyone = window(Screen.PHONE)) {
            anyone.go("/")
                    .follow("Møte 1-" + meeting.day().getYear())
                    .finds("Oppfylt", "Møtet er lovlig innkalt", "§ 6 nr. 8")
                    .finds("Oppfylt", "SSU er beslutningsdyktig", "§ 6 nr. 12", "3 av 6")
                    .says(CASE, "SSU ber partnerne se over venterommene sine.", "Jonas Lie Berg")
                    .doesNotSay("Registrert brudd")
                    .keep("15-offentlig");
            anyone.menu("Vedtak")
                    .follow(CASE)
                    .says("SSU ber partnerne se over venterommene sine.", "Vedtatt ved enighet.")
                    .finds("Oppfylt", "§ 6 nr. 12")
                    .keep("16-vedtak");
        }
    }
}
