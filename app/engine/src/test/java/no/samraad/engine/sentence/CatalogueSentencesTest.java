package no.samraad.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.model.CatalogueExamples;
import no.samraad.engine.model.Provisions;
import no.samraad.engine.model.Ssu;
import no.samraad.engine.provision.AmendmentProvision;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.PartOfParties;
import no.samraad.engine.provision.AmendmentProvision.PartiesTakePart;
import no.samraad.engine.provision.AmendmentProvision.TextOfReadings;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.BodyProvision;
import no.samraad.engine.provision.CostProvision;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.MinutesProvision;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.SeatProvision;
import no.samraad.engine.provision.SecretariatProvision;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Organ, plasser, ledelse, penger og sekretariat, som setninger")
class CatalogueSentencesTest {
    private static final Names NAMES = new Names() {
        @Override
        public String body(BodyCode body, Language language) {
            if (body.equals(Ssu.BODY)) {
                return "SSU";
            }
            return switch (language) {
                case NB -> "partnerskapsmøtet";
                case NN -> "partnarskapsmøtet";
                case EN -> "the partnership meeting";
            };
        }

        @Override
        public String partner(PartnerCode partner, Language language) {
            return partner.equals(Ssu.TRUST) ? "UNN" : language == Language.EN ? "the municipalities" : "kommunene";
        }

        @Override
        public String party(PartyCode party, Language language) {
            return party.value().contains("5501") ? "Tromsø kommune" : "Harstad kommune";
        }

        @Override
        public String person(PersonId person) {
            return "Ingrid Hætta";
        }

        @Override
        public String seat(SeatId seat, Language language) {
            return "plassen";
        }
    };

    @Test
    @DisplayName("leses på bokmål, nynorsk og engelsk")
    void theyReadAsStatutes() {
        String read = CatalogueExamples.all().entrySet().stream()
                .map(example -> "== " + example.getKey() + "\n"
                        + Arrays.stream(Language.values())
                                .map(language -> Sentences.in(language, NAMES).provision(example.getValue()))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        assertThat(read.replace('\u00a0', ' ')).isEqualTo(READ.strip());
    }

    private static AmendmentTier tier(ChangesOfTier changes) {
        return new AmendmentTier(
                changes, Ssu.BODY, new DecisionMode.Consensus(), 1, 7, AmendmentProvision.TextOfReadings.SAME_TEXT);
    }

    @Test
    @DisplayName("den siste måten å endre reglene på er for alle andre endringer, og den eneste for alle")
    void theLastWayOfChangingTheRulesTakesWhatIsLeft() {
        AmendmentTier large = tier(new ChangesOfTier.ChangesMarked(AmendmentProvision.ChangeSize.LARGE));
        AmendmentTier every = tier(new ChangesOfTier.EveryChange());
        Provision two = new AmendmentProvision.Amendment(Set.of(DocumentKind.STATUTES), List.of(large, every), null);
        Provision one = new AmendmentProvision.Amendment(Set.of(DocumentKind.STATUTES), List.of(every), null);
        assertThat(Sentences.in(Language.NB, NAMES).provision(two))
                .contains("SSU vedtar store endringer i vedtektene.", "SSU vedtar alle andre endringer i vedtektene.")
                .contains("Det skal gå minst sju dager");
        assertThat(Sentences.in(Language.NN, NAMES).provision(two))
                .contains("SSU vedtek alle andre endringar i vedtektene.", "Det skal gå minst sju dagar");
        assertThat(Sentences.in(Language.NB, NAMES).provision(one))
                .contains("SSU vedtar endringer i vedtektene.")
                .doesNotContain("andre endringer");
    }

    @Test
    @DisplayName("punkter leses med betegnelsen i dokumentet, aldri med id")
    void paragraphsAreReadByTheirLabel() {
        Provision listed = new AmendmentProvision.Amendment(
                Set.of(DocumentKind.STATUTES),
                List.of(new AmendmentTier(
                        new ChangesOfTier.ChangesOf(Set.of(new ParagraphId("6-12"), new ParagraphId("2-1"))),
                        Ssu.BODY,
                        new DecisionMode.Consensus(),
                        0,
                        0,
                        TextOfReadings.MAY_CHANGE)),
                new PartiesTakePart(Set.of(new ParagraphId("6-14")), PartOfParties.TAKE_PART));
        Names reading = NAMES.reading(List.of(Ssu.document(
                        DocumentKind.STATUTES, Ssu.paragraph("2-1", "§ 2.1"), Ssu.paragraph("6-14", "§ 6 nr. 14"))))
                .reading(List.of(
                        Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("6-12", "§ 6 nr. 12")),
                        Ssu.document(DocumentKind.MANDATE, Ssu.paragraph("2-1", "punkt 1"))));
        assertThat(Sentences.in(Language.NB, reading).provision(listed))
                .contains("endringer i vedtektene som rører ved § 2.1 og § 6 nr. 12.")
                .endsWith("Der endringen rører ved det samarbeidsavtalen sier (det gjør § 6 nr. 14), skal alle partene"
                        + " i avtalen være med, med et ja eller et nei.");
        assertThat(Sentences.in(
                                Language.NN,
                                NAMES.reading(List.of(
                                        Ssu.document(DocumentKind.STATUTES, Ssu.paragraph("6-12", "§ 6 nr. 12")))))
                        .provision(listed))
                .contains("endringar i vedtektene som rører ved eit punkt som ikkje finst og § 6 nr. 12.")
                .endsWith("skal alle partane i avtalen vere med, med eit ja eller eit nei.");
        for (Language language : Language.values()) {
            assertThat(Sentences.in(language, NAMES).provision(listed))
                    .doesNotContain("2-1")
                    .doesNotContain("6-1");
        }
    }

    @Test
    @DisplayName("den som ikke kjenner partens navn, sier en part og aldri koden")
    void aPartyWithoutANameIsNeverItsCode() {
        Names without = new Names() {
            @Override
            public String body(BodyCode body, Language language) {
                return "SSU";
            }

            @Override
            public String partner(PartnerCode partner, Language language) {
                return "kommunene";
            }

            @Override
            public String person(PersonId person) {
                return "";
            }

            @Override
            public String seat(SeatId seat, Language language) {
                return "";
            }
        };
        SeatProvision setAside =
                new SeatProvision.SeatsSetAside(null, 1, new Attribute.FromParty(new PartyCode("tromso")));
        assertThat(Sentences.in(Language.NB, without).provision(setAside))
                .contains("en part")
                .doesNotContain("tromso");
        assertThat(Sentences.in(Language.NN, without.reading(List.of())).provision(setAside))
                .contains("ein part");
        assertThat(Sentences.in(Language.EN, without).provision(setAside)).contains("a party");
    }

    @Test
    @DisplayName("hvor mange som signerer, sies med ord til og med tolv")
    void howManySignIsSaidInWords() {
        assertThat(Sentences.in(Language.NB, NAMES)
                        .provision(new MinutesProvision.MinutesApproval(new MinutesProvision.ApprovalWay.Signed(2))))
                .isEqualTo("Referatet er godkjent når to har signert det.");
        assertThat(Sentences.in(Language.NN, NAMES)
                        .provision(new MinutesProvision.MinutesApproval(new MinutesProvision.ApprovalWay.Signed(13))))
                .isEqualTo("Referatet er godkjent når 13 har signert det.");
    }

    @Test
    @DisplayName("hver regeltype i de fem familiene har et eksempel, og eksemplet bærer koden sin")
    void everyKindIsExemplified() {
        List<Provision> known = Stream.concat(
                        CatalogueExamples.all().values().stream(), Provisions.ofEveryKind().stream())
                .toList();
        assertThat(known.stream().map(Object::getClass).toList())
                .contains(Stream.of(
                                BodyProvision.class,
                                SeatProvision.class,
                                LeadershipProvision.class,
                                CostProvision.class,
                                SecretariatProvision.class)
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .toArray(Class<?>[]::new));
        CatalogueExamples.all()
                .forEach((name, provision) ->
                        assertThat(provision.code().name()).isEqualTo(name.split(" ")[0].toUpperCase(Locale.ROOT)));
    }

    private static final String READ = """
            == A1
            Partnerskapsmøtet er en forsamling på nivå 1, som beslutter. Strategisk samarbeidsutvalg er et utvalg på nivå 2, som beslutter og rapporterer til partnerskapsmøtet.
            Partnarskapsmøtet er ei forsamling på nivå 1, som gjer vedtak. Strategisk samarbeidsutval er eit utval på nivå 2, som gjer vedtak og rapporterer til partnarskapsmøtet.
            The partnership meeting is an assembly on level 1 that decides. The strategic committee is a committee on level 2 that decides and reports to the partnership meeting.
            == A2
            Utvalg med samme oppgave er SSU for Vest (Tromsø kommune) og partnerskapsmøtet for området til sykehuset i nord.
            Utval med same oppgåve er SSU for Vest (Tromsø kommune) og partnarskapsmøtet for området til sjukehuset i nord.
            Bodies with the same task are SSU for West (Tromsø kommune) and the partnership meeting for the area of the northern hospital.
            == A3
            Møtet er delt: en dialogdel med de som har stemmerett, medlemmene uten stemmerett, varaene, inviterte gjester og alle som vil, deretter en beslutningsdel med de som har stemmerett. Bare i beslutningsdelen stemmes det.
            Møtet er delt: ein dialogdel med dei som har røysterett, medlemene utan røysterett, varaene, inviterte gjester og alle som vil, deretter ein vedtaksdel med dei som har røysterett. Berre i vedtaksdelen blir det røysta.
            The meeting is in parts: a dialogue with those who vote, the members without a vote, the deputies, invited guests and the public, then a part for decisions with those who vote. Votes are taken only in the part for decisions.
            == A4 merged
            Organet varer til og med 31.12.2025 og går så inn i SSU; det er satt ned av SSU. Det evalueres senest 01.06.2025. Det som ikke er fullført, går til SSU.
            Organet varer til og med 31.12.2025 og går så inn i SSU; det er sett ned av SSU. Det blir evaluert seinast 01.06.2025. Det som ikkje er fullført, går til SSU.
            The body lasts until the end of 31.12.2025 and then becomes part of SSU; it is set up by SSU. It is evaluated by 01.06.2025. What is not finished goes to SSU.
            == A4 permanent
            Organet er varig; det er satt ned av partnerskapsmøtet. Det som ikke er fullført, går tilbake til den som satte det ned.
            Organet er varig; det er sett ned av partnarskapsmøtet. Det som ikkje er fullført, går tilbake til den som sette det ned.
            The body is permanent; it is set up by the partnership meeting. What is not finished goes back to whoever set it up.
            == A5
            Vedtak om penger gjelder først når også partnerskapsmøtet har sagt ja.
            Vedtak om pengar gjeld først når også partnarskapsmøtet har sagt ja.
            A decision about money takes effect only when the partnership meeting has agreed too.
            == A6
            Et arbeidsutvalg forbereder møtene: leder, nestleder og sekretariat.
            Eit arbeidsutval førebur møta: leiar, nestleiar og sekretariat.
            A working committee prepares the meetings: chair, deputy chair and secretariat.
            == A6 programme
            En programkomité legger opp møtet: én fra hver partner.
            Ein programkomité legg opp møtet: éin frå kvar partnar.
            A programme committee plans the meeting: one from each partner.
            == A7
            Kommunesiden har formøte som begynner 60 minutter før møtet. Papirene er bare for dem selv.
            Kommunesida har formøte som tek til 60 minutt før møtet. Papira er berre for dei sjølve.
            The municipal side: a meeting of its own that begins 60 minutes before. The papers are only for themselves.
            == A8
            Tilknyttet enhet: analysegruppa, hos Tromsø kommune.
            Tilknytt eining: analysegruppa, hos Tromsø kommune.
            Attached unit: the analysis unit, at Tromsø kommune.
            == B3
            Hver part blant kommunene har én plass.
            Kvar part blant kommunene har éin plass.
            Each party among the municipalities has one seat.
            == B4
            UNN har like mange plasser som det er parter blant kommunene.
            UNN har like mange plassar som det er partar blant kommunene.
            UNN: as many seats as there are parties among the municipalities.
            == B5
            Blant kommunene kan noen ha flere plasser: Tromsø kommune inntil tre plasser.
            Blant kommunene kan nokon ha fleire plassar: Tromsø kommune inntil tre plassar.
            Among the municipalities some may have more seats: Tromsø kommune up to three seats.
            == B6
            Minst én av plassene til kommunene er satt av til noen fra Tromsø kommune.
            Minst éin av plassane til kommunene er sett av til nokon frå Tromsø kommune.
            At least one of the seats belonging to the municipalities is set aside for someone from Tromsø kommune.
            == B6 size
            Minst to av plassene er satt av til noen fra kommuner med færre enn 2 000 innbyggere.
            Minst to av plassane er sette av til nokon frå kommunar med færre enn 2 000 innbyggjarar.
            At least two of the seats are set aside for someone from municipalities with fewer than 2,000 inhabitants.
            == B6 youth
            Minst én av plassene til UNN er satt av til representanter for ungdom.
            Minst éin av plassane til UNN er sett av til representantar for ungdom.
            At least one of the seats belonging to UNN is set aside for representatives of young people.
            == B7
            Den som er leder i SSU, har plass med stemmerett.
            Den som er leiar i SSU, har plass med røysterett.
            Holding office in SSU (chair) gives a seat with a vote.
            == B8
            Organet og partnerskapsmøtet har én representant i hverandre, uten stemmerett.
            Organet og partnarskapsmøtet har éin representant i kvarandre, utan røysterett.
            The body and the partnership meeting have one representative in each other, without a vote.
            == B9
            Plassene til kommunene er fordelt slik: fire fra kommunal helse og omsorg og to fra barnevernet.
            Plassane til kommunene er fordelte slik: fire frå kommunal helse og omsorg og to frå barnevernet.
            The seats belonging to the municipalities are divided: four from municipal health and care and two from child welfare.
            == B10
            Tolv plasser til kommunene fordeles etter innbyggertallet ved delingstallene 1,4, 3, 5 (justert Sainte-Laguë), med minst én plass til hver.
            Tolv plassar til kommunene blir fordelte etter innbyggjartalet ved delingstala 1,4, 3, 5 (justert Sainte-Laguë), med minst éin plass til kvar.
            For the municipalities, twelve seats divided by inhabitants, by divisors 1.4, 3, 5 (modified Sainte-Laguë), with at least one seat for each.
            == B11
            Alle fra UNN oppnevnes av direktøren ved UNN. Én fra kommunene velges av partnerskapsmøtet etter forslag fra hver part for sin del.
            Alle frå UNN blir oppnemnde av direktøren ved UNN. Éin frå kommunene blir vald av partnarskapsmøtet etter framlegg frå kvar part for sin del.
            All from UNN are appointed by the director of UNN. One from the municipalities is elected by the partnership meeting on the proposal of each party for its own.
            == B12
            Medlemmer og varaer sitter i fire år og følger kommunevalgperioden; den som sitter, blir sittende til en ny er på plass. Samme person kan sitte i høyst to perioder på rad.
            Medlemer og varaer sit i fire år og følgjer kommunevalperioden; den som sit, blir sitjande til ein ny er på plass. Same person kan sitje i høgst to periodar på rad.
            Members and deputies sit for four years and follow the municipal election cycle; the holder sits on until there is a successor. The same person may sit for at most two terms in a row.
            == B12 own year
            Medlemmer og varaer sitter i ett år fra 1. august; det er ikke sagt hva som gjelder til en ny er på plass.
            Medlemer og varaer sit i eitt år frå 1. august; det er ikkje sagt kva som gjeld til ein ny er på plass.
            Members and deputies sit for one year from 1 August; what holds until there is a successor is not stated.
            == B12 last day
            En funksjonstid i år varer til og med samme dato så mange år senere.
            Ei funksjonstid i år varer til og med same dato så mange år seinare.
            A term counted in years lasts until and with the same date so many years later.
            == B12 day before
            En funksjonstid i år er ute dagen før samme dato så mange år senere.
            Ei funksjonstid i år er ute dagen før same dato så mange år seinare.
            A term counted in years is up on the day before the same date so many years later.
            == B12 hold-over
            For medlemmene gjelder: den som sitter, går ut når tiden er omme.
            For medlemene gjeld: den som sit, går ut når tida er omme.
            For members: the holder leaves when the term ends.
            == B13
            Varaer: UNN har en rangert liste, der den første som kan, møter; kommunene har en personlig for hver plass.
            Varaer: UNN har ei rangert liste, der den første som kan, møter; kommunene har ein personleg for kvar plass.
            Deputies: UNN have a ranked list, of whom the first who can sits; the municipalities have one for each seat.
            == B15
            Medlemmer fra kommunene kan overlate stemmen sin til hvem de vil, skriftlig; ingen andre kan det. Ingen har mer enn én slik stemme.
            Medlemer frå kommunene kan overlate røysta si til kven dei vil, skriftleg; ingen andre kan det. Ingen har meir enn éi slik røyst.
            Members from the municipalities may delegate their vote to anyone, in writing; nobody else may. Nobody holds more than one such vote.
            == B16
            Den som representerer en part, har fullmakt i kraft av egen stilling eller fra parten sin.
            Den som representerer ein part, har fullmakt i kraft av eiga stilling eller frå parten sin.
            Whoever represents a party has authority by the own post or delegated by the party.
            == B17
            Den som vil tre ut, melder fra til sekretariatet; den som oppnevner, peker ut en ny for resten av perioden.
            Den som vil tre ut, melder frå til sekretariatet; den som oppnemner, peiker ut ein ny for resten av perioden.
            Whoever wants to resign tells the secretariat; whoever appoints names a new member for the rest of the term.
            == C1 appointed
            Leder oppnevnes av departementet.
            Leiar blir oppnemnd av departementet.
            Chair: appointed by the ministry.
            == C1
            Kandidater til verv som leder og nestleder foreslås av SSU.
            Kandidatar til verv som leiar og nestleiar blir føreslåtte av SSU.
            Candidates for chair and deputy chair are proposed by SSU.
            == C2
            Verv som leder og nestleder veksler mellom sidene, to år om gangen.
            Verv som leiar og nestleiar vekslar mellom sidene, to år om gongen.
            Chair and deputy chair: alternating between the sides, two years at a time.
            == C2 open
            Verv som leder og nestleder veksler mellom partnerne; hvor ofte, er ikke sagt.
            Verv som leiar og nestleiar vekslar mellom partnarane; kor ofte, er ikkje sagt.
            Chair and deputy chair: alternating between the partners; how often is not stated.
            == C3
            Leder og nestleder bytter plass etter to år.
            Leiar og nestleiar byter plass etter to år.
            Chair and deputy chair change places after two years.
            == C4
            Innenfor kommunesiden går ledelsen på omgang, i denne rekkefølgen: Tromsø kommune og Harstad kommune.
            Innanfor kommunesida går leiinga på omgang, i denne rekkjefølgja: Tromsø kommune og Harstad kommune.
            Within the municipal side the leadership goes in turn, in this order: Tromsø kommune and Harstad kommune.
            == C5
            Lederen kommer fra en annen side enn lederen av partnerskapsmøtet.
            Leiaren kjem frå ei anna side enn leiaren av partnarskapsmøtet.
            The chair comes from another side than the chair of the partnership meeting.
            == C5 fixed
            Den som er leder, kommer alltid fra sykehussiden.
            Den som er leiar, kjem alltid frå sjukehussida.
            Chair: always from the hospital side.
            == C6
            Leder og nestleder kommer fra hver sin partner.
            Leiar og nestleiar kjem frå kvar sin partnar.
            Chair and deputy chair come from different partners.
            == C7
            Verv som leder og nestleder er forbeholdt praktiserende fastleger.
            Verv som leiar og nestleiar er reserverte for praktiserande fastlegar.
            Chair and deputy chair: reserved for practising general practitioners.
            == C8
            Vertskapet går på omgang mellom partene fra møte til møte.
            Vertskapet går på omgang mellom partane frå møte til møte.
            Hosting goes in turn between the parties from one meeting to the next.
            == C9
            Leder og nestleder sitter i ett år; den som sitter, blir sittende til en ny er på plass.
            Leiar og nestleiar sit i eitt år; den som sit, blir sitjande til ein ny er på plass.
            Chair and deputy chair: for one year; the holder sits on until there is a successor.
            == C9 hold-over
            For ledelsen gjelder: den som sitter, blir sittende til en ny er på plass.
            For leiinga gjeld: den som sit, blir sitjande til ein ny er på plass.
            For the leadership: the holder sits on until there is a successor.
            == C9 acting
            Når det ikke er noen leder, fungerer nestlederen som leder.
            Når det ikkje er nokon leiar, fungerer nestleiaren som leiar.
            While there is no chair, the acting chair is the deputy chair.
            == G1
            Hver part dekker selv sine utgifter til deltakelse og reise.
            Kvar part dekkjer sjølv sine utgifter til deltaking og reise.
            Each party bears its own costs of taking part and travel.
            == G2
            Deltakelsen betales av UNN for kommunene.
            Deltakinga blir betalt av UNN for kommunene.
            Taking part is paid for by UNN on behalf of the municipalities.
            == G3
            Fellesskapet har et felles budsjett, som vedtas av partnerskapsmøtet før året begynner. Det er høyst 1 250 000,50 kroner i året.
            Fellesskapet har eit felles budsjett, som blir vedteke av partnarskapsmøtet før året tek til. Det er høgst 1 250 000,50 kroner i året.
            There is a joint budget, adopted by the partnership meeting before the year begins. It is at most NOK 1,250,000.50 a year.
            == G3 none
            Fellesskapet har ikke eget budsjett.
            Fellesskapet har ikkje eige budsjett.
            There is no joint budget.
            == G4
            Felles utgifter deles slik: halvparten på sykehussiden og halvparten på kommunesiden. Innenfor hver side deles de med en tredel likt og resten etter innbyggertallet. Delene rundes ned til hele kroner, og det som er igjen, går til dem som ble rundet mest ned, slik at delene til sammen blir hele beløpet.
            Felles utgifter blir delte slik: halvparten på sjukehussida og halvparten på kommunesida. Innanfor kvar side blir dei delte med ein tredel likt og resten etter innbyggjartalet. Delane blir runda ned til heile kroner, og det som er att, går til dei som blei runda mest ned, slik at delane til saman blir heile beløpet.
            Common costs are divided: half to the hospital side and half to the municipal side. Within each side they are divided with one third equally and the rest by inhabitants. Shares are rounded down to whole kroner, and what is left goes to those who were rounded down the most, so that the parts sum to the whole.
            == G4 fixed
            Felles utgifter deles med faste beløp i året: Tromsø kommune 20 000 kroner. Delene rundes ned til hele øre, og det som er igjen, går til vertsparten, slik at delene til sammen blir hele beløpet.
            Felles utgifter blir delte med faste beløp i året: Tromsø kommune 20 000 kroner. Delane blir runda ned til heile øre, og det som er att, går til vertsparten, slik at delane til saman blir heile beløpet.
            Common costs are divided by fixed amounts a year: Tromsø kommune NOK 20,000. Shares are rounded down to whole øre, and what is left goes to the host, so that the parts sum to the whole.
            == G5
            Tromsø kommune er vertspart og ansetter sekretariatet og fører regnskapet.
            Tromsø kommune er vertspart og tilset sekretariatet og fører rekneskapen.
            Tromsø kommune is host and employs the secretariat and keeps the accounts.
            == G6
            Søknader om tilskudd rangeres av organet selv. Den som kommer fra en søker, er ikke med når den søknaden behandles.
            Søknader om tilskot blir rangerte av organet sjølv. Den som kjem frå ein søkjar, er ikkje med når den søknaden blir behandla.
            Applications for grants are ranked by the body itself. Whoever comes from an applicant takes no part in that application.
            == H1
            Sekretariatet har fem fra UNN og fem fra kommunene. Sidene leder det etter tur, ett år hver. Det behandler saker før de går videre.
            Sekretariatet har fem frå UNN og fem frå kommunene. Sidene leier det etter tur, eitt år kvar. Det behandlar saker før dei går vidare.
            The secretariat has five from UNN and five from the municipalities. The sides lead it in turn, one year each. It treats cases before they go on.
            == H2
            Sekretariatet kaller inn til møter og holder arkivet (sykehussiden).
            Sekretariatet kallar inn til møte og held arkivet (sjukehussida).
            The secretariat calls meetings and keeps the archive (the hospital side).
            == H3
            Organet rapporterer til SSU hvert år. Rapporten viser prioriteringer og møter med oppmøte.
            Organet rapporterer til SSU kvart år. Rapporten viser prioriteringar og møte med oppmøte.
            The body reports to SSU every year. The report shows priorities and meetings with attendance.
            == H4
            Organet rapporterer til SSU, som rapporterer videre til partnerskapsmøtet.
            Organet rapporterer til SSU, som rapporterer vidare til partnarskapsmøtet.
            The body reports to SSU, which reports on to the partnership meeting.
            == H5
            Organet evaluerer arbeidet sitt minst én gang på to år.
            Organet evaluerer arbeidet sitt minst éin gong på to år.
            The body evaluates its own work at least once in two years.
            """;
}
