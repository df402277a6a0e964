package no.samraad.engine.sentence;

import no.samraad.engine.finding.Clause;
import no.samraad.engine.finding.Finding;
import no.samraad.engine.finding.Outcome;
import no.samraad.engine.provision.Language;

/** What was found, in one sentence, and the question each clause puts where no rule answers it. */
final class Headlines {
    private final Language language;

    Headlines(Language language) {
        this.language = language;
    }

    /**
     * What a clause says when kept and when not.
     *
     * @param kept a sentence without its full stop, in an order of words that also stands after "om" and "whether"
     * @param notKept a sentence without its full stop
     */
    private record Pair(Words kept, Words notKept) {}

    private static Pair pair(String keptNb, String keptNn, String keptEn, String notNb, String notNn, String notEn) {
        return new Pair(Words.of(keptNb, keptNn, keptEn), Words.of(notNb, notNn, notEn));
    }

    String headline(Finding finding, String subject) {
        Pair pair = pair(finding.clause(), subject);
        return switch (finding.outcome()) {
            case Outcome.Met _ -> Phrases.capital(pair.kept().in(language)) + ".";
            case Outcome.NotMet _ -> Phrases.capital(pair.notKept().in(language)) + ".";
            case Outcome.NotApplicable _ ->
                Words.of("Regelen gjelder ikke her", "Regelen gjeld ikkje her", "The rule does not apply here")
                                .in(language)
                        + " ("
                        + topic(finding.clause())
                        + ").";
            case Outcome.Undetermined _ ->
                switch (language) {
                    case NB -> "Det er ikke avklart om " + pair.kept().nb() + ".";
                    case NN -> "Det er ikkje avklart om " + pair.kept().nn() + ".";
                    case EN -> "It is not settled whether " + pair.kept().en() + ".";
                };
        };
    }

    private static Pair pair(Clause clause, String subject) {
        return switch (clause) {
            case ACT_SUBMIT_CASE ->
                pair(
                        "saken kan meldes inn",
                        "saka kan meldast inn",
                        "the case may be submitted",
                        "saken kan ikke meldes inn slik det står",
                        "saka kan ikkje meldast inn slik det står",
                        "the case may not be submitted as it stands");
            case ACT_SET_AGENDA ->
                pair(
                        "sakslisten er i orden",
                        "sakslista er i orden",
                        "the agenda is in order",
                        "sakslisten er ikke i orden",
                        "sakslista er ikkje i orden",
                        "the agenda is not in order");
            case ACT_SEND_NOTICE ->
                pair(
                        "møtet er lovlig innkalt",
                        "møtet er lovleg innkalla",
                        "the meeting is lawfully called",
                        "møtet er ikke lovlig innkalt",
                        "møtet er ikkje lovleg innkalla",
                        "the meeting is not lawfully called");
            case ACT_ADOPT_PLAN ->
                pair(
                        "møteplanen kan vedtas",
                        "møteplanen kan vedtakast",
                        "the meeting plan may be adopted",
                        "møteplanen kan ikke vedtas slik den står",
                        "møteplanen kan ikkje vedtakast slik han står",
                        "the meeting plan may not be adopted as it stands");
            case ACT_CANCEL_MEETING ->
                pair(
                        "møtet kan avlyses",
                        "møtet kan avlysast",
                        "the meeting may be cancelled",
                        "møtet kan ikke avlyses slik det står",
                        "møtet kan ikkje avlysast slik det står",
                        "the meeting may not be cancelled as it stands");
            case ACT_CLOSE_ITEM ->
                pair(
                        "saken kan behandles for lukkede dører",
                        "saka kan behandlast for lukka dører",
                        "the case may be treated behind closed doors",
                        "saken kan ikke behandles for lukkede dører",
                        "saka kan ikkje behandlast for lukka dører",
                        "the case may not be treated behind closed doors");
            case ACT_SEND_PAPERS_APART ->
                pair(
                        "sakspapirene kan sendes for seg",
                        "sakspapira kan sendast for seg",
                        "the papers may be sent apart",
                        "sakspapirene kan ikke sendes nå slik reglene er",
                        "sakspapira kan ikkje sendast no slik reglane er",
                        "the papers may not be sent now by the rules");
            case ACT_DECIDE_BETWEEN_MEETINGS ->
                pair(
                        "saken kan avgjøres mellom møtene",
                        "saka kan avgjerast mellom møta",
                        "the matter may be decided between meetings",
                        "saken kan ikke avgjøres mellom møtene slik det står",
                        "saka kan ikkje avgjerast mellom møta slik det står",
                        "the matter may not be decided between meetings as it stands");
            case ACT_OPEN_MEETING ->
                pair(
                        "møtet kan settes",
                        "møtet kan setjast",
                        "the meeting may be opened",
                        "møtet kan ikke settes slik det står",
                        "møtet kan ikkje setjast slik det står",
                        "the meeting may not be opened as it stands");
            case ACT_CHECK_IN ->
                pair(
                        "innsjekkingen er i orden",
                        "innsjekkinga er i orden",
                        "the check-in is in order",
                        "innsjekkingen er ikke i orden",
                        "innsjekkinga er ikkje i orden",
                        "the check-in is not in order");
            case ACT_TREAT_ITEM ->
                pair(
                        "saken kan behandles slik",
                        "saka kan behandlast slik",
                        "the case may be treated in this way",
                        "saken kan ikke behandles slik nå",
                        "saka kan ikkje behandlast slik no",
                        "the case may not be treated in this way now");
            case ACT_CAST_VOTE ->
                pair(
                        "stemmen kan avgis",
                        "røysta kan givast",
                        "the vote may be cast",
                        "stemmen kan ikke avgis",
                        "røysta kan ikkje givast",
                        "the vote may not be cast");
            case ACT_RECORD_ROLL_CALL ->
                pair(
                        "avstemningen kan føres",
                        "røystinga kan førast",
                        "the roll-call may be recorded",
                        "avstemningen kan ikke føres slik den står",
                        "røystinga kan ikkje førast slik ho står",
                        "the roll-call may not be recorded as it stands");
            case ACT_TAKE_PATH_STEP ->
                pair(
                        "leddet på veien ved uenighet kan tas",
                        "leddet på vegen ved usemje kan takast",
                        "the step at disagreement may be taken",
                        "leddet på veien ved uenighet kan ikke tas slik nå",
                        "leddet på vegen ved usemje kan ikkje takast slik no",
                        "the step at disagreement may not be taken in this way now");
            case ACT_ELECT ->
                pair(
                        "valget kan kunngjøres",
                        "valet kan kunngjerast",
                        "the election may be declared",
                        "valget kan ikke kunngjøres slik det står",
                        "valet kan ikkje kunngjerast slik det står",
                        "the election may not be declared as it stands");
            case ACT_CHECK_RATIFICATION ->
                pair(
                        "vedtaket har den tilslutningen det skal ha",
                        "vedtaket har den tilslutninga det skal ha",
                        "the decision has the ratification it needs",
                        "vedtaket har ikke den tilslutningen det skal ha",
                        "vedtaket har ikkje den tilslutninga det skal ha",
                        "the decision has not the ratification it needs");
            case ACT_DECIDE_BY_DELEGATION ->
                pair(
                        "saken kan avgjøres på vegne av organet",
                        "saka kan avgjerast på vegner av organet",
                        "the case may be decided on behalf of the body",
                        "saken kan ikke avgjøres på vegne av organet slik det står",
                        "saka kan ikkje avgjerast på vegner av organet slik det står",
                        "the case may not be decided on behalf of the body as it stands");
            case ACT_SETTLE_REQUEST ->
                pair(
                        "ønsket om endringer kan avgjøres slik",
                        "ønsket om endringar kan avgjerast slik",
                        "the request for changes may be settled in this way",
                        "ønsket om endringer kan ikke avgjøres slik",
                        "ønsket om endringar kan ikkje avgjerast slik",
                        "the request for changes may not be settled in this way");
            case ACT_CHOOSE_MEETING_LEADER ->
                pair(
                        "møteledelsen er i orden",
                        "møteleiinga er i orden",
                        "the leading of the meeting is in order",
                        "møteledelsen er ikke i orden",
                        "møteleiinga er ikkje i orden",
                        "the leading of the meeting is not in order");
            case ACT_CHOOSE_LEADERSHIP ->
                pair(
                        "valget er i orden",
                        "valet er i orden",
                        "the choice is in order",
                        "valget er ikke i orden",
                        "valet er ikkje i orden",
                        "the choice is not in order");
            case ACT_SEND_MINUTES ->
                pair(
                        "referatet kan sendes til godkjenning",
                        "referatet kan sendast til godkjenning",
                        "the minutes may be sent for approval",
                        "referatet kan ikke sendes til godkjenning slik det står",
                        "referatet kan ikkje sendast til godkjenning slik det står",
                        "the minutes may not be sent for approval as they stand");
            case ACT_OBJECT_TO_MINUTES ->
                pair(
                        "ønsket om endringer er i orden",
                        "ønsket om endringar er i orden",
                        "the request for changes is in order",
                        "ønsket om endringer er ikke i orden",
                        "ønsket om endringar er ikkje i orden",
                        "the request for changes is not in order");
            case ACT_CLOSE_APPROVAL ->
                pair(
                        "referatet kan regnes som godkjent",
                        "referatet kan reknast som godkjent",
                        "the minutes may be counted as approved",
                        "referatet kan ikke regnes som godkjent nå",
                        "referatet kan ikkje reknast som godkjent no",
                        "the minutes may not be counted as approved now");
            case ACT_PUBLISH_MINUTES ->
                pair(
                        "referatet er publisert etter reglene",
                        "referatet er publisert etter reglane",
                        "the minutes are published by the rules",
                        "referatet er ikke publisert etter reglene",
                        "referatet er ikkje publisert etter reglane",
                        "the minutes are not published by the rules");
            case ACT_APPOINT ->
                pair(
                        "oppnevningen kan gjøres",
                        "oppnemninga kan gjerast",
                        "the appointment may be made",
                        "oppnevningen kan ikke gjøres",
                        "oppnemninga kan ikkje gjerast",
                        "the appointment may not be made");
            case ACT_CHECK_SEATS ->
                pair(
                        "plassene er slik reglene sier",
                        "plassane er slik reglane seier",
                        "the seats are as the rules say",
                        "plassene er ikke slik reglene sier",
                        "plassane er ikkje slik reglane seier",
                        "the seats are not as the rules say");
            case ACT_CONSTITUTE_COMMUNITY ->
                pair(
                        "fellesskapet kan konstitueres",
                        "fellesskapet kan konstituerast",
                        "the community may be constituted",
                        "fellesskapet kan ikke konstitueres slik det står",
                        "fellesskapet kan ikkje konstituerast slik det står",
                        "the community may not be constituted as it stands");
            case ACT_CHANGE_MEMBERSHIP ->
                pair(
                        "endringen i hvem som er med, kan gjøres",
                        "endringa i kven som er med, kan gjerast",
                        "the change of parties may be made",
                        "endringen i hvem som er med, kan ikke gjøres slik det står",
                        "endringa i kven som er med, kan ikkje gjerast slik det står",
                        "the change of parties may not be made as it stands");
            case ACT_REPORT_CONFORMITY ->
                pair(
                        "rapporten kan leveres",
                        "rapporten kan leverast",
                        "the report may be given",
                        "rapporten kan ikke leveres slik det står",
                        "rapporten kan ikkje leverast slik det står",
                        "the report may not be given as it stands");
            case HAS_VOTE ->
                pair(
                        subject + " har stemmerett",
                        subject + " har røysterett",
                        subject + " has a vote",
                        subject + " har ikke stemmerett her",
                        subject + " har ikkje røysterett her",
                        subject + " has no vote here");
            case VOTER_IS_IN ->
                pair(
                        subject + " er sjekket inn",
                        subject + " er sjekka inn",
                        subject + " is checked in",
                        subject + " er ikke sjekket inn",
                        subject + " er ikkje sjekka inn",
                        subject + " is not checked in");
            case SEATS_OF_PARTNER ->
                pair(
                        "antallet plasser stemmer (" + subject + ")",
                        "talet på plassar stemmer (" + subject + ")",
                        "the number of seats is right (" + subject + ")",
                        "antallet plasser stemmer ikke (" + subject + ")",
                        "talet på plassar stemmer ikkje (" + subject + ")",
                        "the number of seats is not right (" + subject + ")");
            case ONE_PERSON_ONE_SEAT ->
                pair(
                        "hver person fyller bare én plass (" + subject + ")",
                        "kvar person fyller berre éin plass (" + subject + ")",
                        "each person fills only one seat (" + subject + ")",
                        "én person kan ikke fylle to plasser (" + subject + ")",
                        "éin person kan ikkje fylle to plassar (" + subject + ")",
                        "one person cannot fill two seats (" + subject + ")");
            case PARTNERS ->
                pair(
                        "plassene hører til partnerne reglene nevner",
                        "plassane høyrer til partnarane reglane nemner",
                        "the seats belong to the partners the rules name",
                        "det er plasser for noen som ikke er partner etter reglene",
                        "det er plassar for nokon som ikkje er partnar etter reglane",
                        "there are seats for someone who is no partner by the rules");
            case SEATS_IN_ALL ->
                pair(
                        "antallet plasser med stemmerett i alt stemmer",
                        "talet på plassar med røysterett i alt stemmer",
                        "the number of seats with a vote in all is right",
                        "antallet plasser med stemmerett i alt stemmer ikke",
                        "talet på plassar med røysterett i alt stemmer ikkje",
                        "the number of seats with a vote in all is not right");
            case SEATS_OF_PARTY ->
                pair(
                        "hver part har plassene sine (" + subject + ")",
                        "kvar part har plassane sine (" + subject + ")",
                        "each party has its seats (" + subject + ")",
                        "ikke hver part har plassene sine (" + subject + ")",
                        "ikkje kvar part har plassane sine (" + subject + ")",
                        "not each party has its seats (" + subject + ")");
            case SEATS_IN_PARITY ->
                pair(
                        "antallet plasser følger den andre siden, som det skal (" + subject + ")",
                        "talet på plassar følgjer den andre sida, som det skal (" + subject + ")",
                        "the number of seats follows the other, as it must (" + subject + ")",
                        "antallet plasser følger ikke den andre siden (" + subject + ")",
                        "talet på plassar følgjer ikkje den andre sida (" + subject + ")",
                        "the number of seats does not follow the other (" + subject + ")");
            case SEATS_OF_LARGE_PARTY ->
                pair(
                        "ingen part har flere plasser enn den kan ha (" + subject + ")",
                        "ingen part har fleire plassar enn han kan ha (" + subject + ")",
                        "no party has more seats than it may have (" + subject + ")",
                        "en part har flere plasser enn den kan ha (" + subject + ")",
                        "ein part har fleire plassar enn han kan ha (" + subject + ")",
                        "a party has more seats than it may have (" + subject + ")");
            case SEATS_SET_ASIDE ->
                pair(
                        "plassene som er satt av, går til dem de er satt av til (" + subject + ")",
                        "plassane som er sette av, går til dei dei er sette av til (" + subject + ")",
                        "the seats that are set aside go to those they are for (" + subject + ")",
                        "for få av plassene går til dem de er satt av til (" + subject + ")",
                        "for få av plassane går til dei dei er sette av til (" + subject + ")",
                        "too few of the seats go to those they are set aside for (" + subject + ")");
            case SEAT_FOLLOWS_OFFICE ->
                pair(
                        "plassen følger vervet (" + subject + ")",
                        "plassen følgjer vervet (" + subject + ")",
                        "the seat follows the office (" + subject + ")",
                        "plassen følger ikke vervet (" + subject + ")",
                        "plassen følgjer ikkje vervet (" + subject + ")",
                        "the seat does not follow the office (" + subject + ")");
            case CROSS_REPRESENTATION ->
                pair(
                        "organene er representert i hverandre (" + subject + ")",
                        "organa er representerte i kvarandre (" + subject + ")",
                        "the bodies sit in each other (" + subject + ")",
                        "organene er ikke representert i hverandre slik de skal (" + subject + ")",
                        "organa er ikkje representerte i kvarandre slik dei skal (" + subject + ")",
                        "the bodies do not sit in each other as they should (" + subject + ")");
            case SEATS_BY_SECTOR ->
                pair(
                        "plassene er fordelt på sektorene (" + subject + ")",
                        "plassane er fordelte på sektorane (" + subject + ")",
                        "the seats are divided on the sectors (" + subject + ")",
                        "plassene er ikke fordelt på sektorene slik de skal (" + subject + ")",
                        "plassane er ikkje fordelte på sektorane slik dei skal (" + subject + ")",
                        "the seats are not divided on the sectors as they should be (" + subject + ")");
            case SEATS_IN_PROPORTION ->
                pair(
                        "plassene er fordelt forholdsmessig (" + subject + ")",
                        "plassane er fordelte etter forholdstal (" + subject + ")",
                        "the seats are divided in proportion (" + subject + ")",
                        "plassene er ikke fordelt forholdsmessig (" + subject + ")",
                        "plassane er ikkje fordelte etter forholdstal (" + subject + ")",
                        "the seats are not divided in proportion (" + subject + ")");
            case APPOINTED_BY ->
                pair(
                        "den som oppnevner, har oppnevnt (" + subject + ")",
                        "den som oppnemner, har oppnemnt (" + subject + ")",
                        "the one who appoints has appointed (" + subject + ")",
                        "en annen enn den som oppnevner, har oppnevnt (" + subject + ")",
                        "ein annan enn den som oppnemner, har oppnemnt (" + subject + ")",
                        "someone other than the one who appoints has appointed (" + subject + ")");
            case APPOINTED_HOW ->
                pair(
                        "plassen er fylt på den måten reglene sier (" + subject + ")",
                        "plassen er fylt på den måten reglane seier (" + subject + ")",
                        "the seat is filled in the way the rules say (" + subject + ")",
                        "plassen er ikke fylt på den måten reglene sier (" + subject + ")",
                        "plassen er ikkje fylt på den måten reglane seier (" + subject + ")",
                        "the seat is not filled in the way the rules say (" + subject + ")");
            case TERM_LENGTH ->
                pair(
                        "funksjonstiden er så lang som reglene sier (" + subject + ")",
                        "funksjonstida er så lang som reglane seier (" + subject + ")",
                        "the term is as long as the rules say (" + subject + ")",
                        "funksjonstiden er ikke så lang som reglene sier (" + subject + ")",
                        "funksjonstida er ikkje så lang som reglane seier (" + subject + ")",
                        "the term is not as long as the rules say (" + subject + ")");
            case TERM_RUNS ->
                pair(
                        "den som sitter, sitter innenfor funksjonstiden (" + subject + ")",
                        "den som sit, sit innanfor funksjonstida (" + subject + ")",
                        "whoever sits does so within the term (" + subject + ")",
                        "funksjonstiden er ute (" + subject + ")",
                        "funksjonstida er ute (" + subject + ")",
                        "the term has run out (" + subject + ")");
            case REELECTION ->
                pair(
                        "ingen sitter flere perioder på rad enn reglene tillater (" + subject + ")",
                        "ingen sit fleire periodar på rad enn reglane tillèt (" + subject + ")",
                        "nobody sits more terms in a row than the rules allow (" + subject + ")",
                        "noen sitter flere perioder på rad enn reglene tillater (" + subject + ")",
                        "nokon sit fleire periodar på rad enn reglane tillèt (" + subject + ")",
                        "someone sits more terms in a row than the rules allow (" + subject + ")");
            case DEPUTIES_OF_PARTNER ->
                pair(
                        "varaene er oppnevnt slik reglene sier (" + subject + ")",
                        "varaene er oppnemnde slik reglane seier (" + subject + ")",
                        "the deputies stand as the rules say (" + subject + ")",
                        "varaene er ikke oppnevnt slik reglene sier (" + subject + ")",
                        "varaene er ikkje oppnemnde slik reglane seier (" + subject + ")",
                        "the deputies do not stand as the rules say (" + subject + ")");
            case DEPUTY_IN_ORDER ->
                pair(
                        subject + " er den første på listen som kan møte",
                        subject + " er den første på lista som kan møte",
                        subject + " is the first on the list who can come",
                        "en annen står foran " + subject + " på listen",
                        "ein annan står framfor " + subject + " på lista",
                        "someone else stands before " + subject + " on the list");
            case AUTHORITY_HELD ->
                pair(
                        "de som sitter, har fullmakten reglene krever (" + subject + ")",
                        "dei som sit, har fullmakta reglane krev (" + subject + ")",
                        "those who sit hold the authority the rules ask for (" + subject + ")",
                        "noen mangler fullmakten reglene krever (" + subject + ")",
                        "nokon manglar fullmakta reglane krev (" + subject + ")",
                        "someone lacks the authority the rules ask for (" + subject + ")");
            case SEATS_FILLED ->
                pair(
                        "ingen plass står ledig som skulle vært fylt",
                        "ingen plass står ledig som skulle vore fylt",
                        "no seat is vacant that should be filled",
                        "det er ledige plasser som skal fylles",
                        "det er ledige plassar som skal fyllast",
                        "there are vacant seats that must be filled");
            case VACANCY_FILLED ->
                pair(
                        "den ledige plassen er fylt slik reglene sier (" + subject + ")",
                        "den ledige plassen er fylt slik reglane seier (" + subject + ")",
                        "the vacant seat is filled as the rules say (" + subject + ")",
                        "den ledige plassen er ikke fylt slik reglene sier (" + subject + ")",
                        "den ledige plassen er ikkje fylt slik reglane seier (" + subject + ")",
                        "the vacant seat is not filled as the rules say (" + subject + ")");
            case ACT_DELEGATE_VOTE ->
                pair(
                        "stemmen kan overlates til en annen",
                        "røysta kan overlatast til ein annan",
                        "the vote may be handed over",
                        "stemmen kan ikke overlates til en annen",
                        "røysta kan ikkje overlatast til ein annan",
                        "the vote may not be handed over");
            case MAY_DELEGATE ->
                pair(
                        subject + " kan overlate stemmen sin",
                        subject + " kan overlate røysta si",
                        subject + " may hand over the vote",
                        subject + " kan ikke overlate stemmen sin til andre",
                        subject + " kan ikkje overlate røysta si til andre",
                        subject + " may not hand the vote to anyone");
            case DELEGATE_CIRCLE ->
                pair(
                        subject + " er en av dem stemmen kan overlates til",
                        subject + " er ein av dei røysta kan overlatast til",
                        subject + " is one of those the vote may be handed to",
                        "stemmen kan ikke overlates til " + subject,
                        "røysta kan ikkje overlatast til " + subject,
                        "the vote may not be handed to " + subject);
            case DELEGATION_FORM ->
                pair(
                        "stemmen er overlatt i den formen reglene krever (" + subject + ")",
                        "røysta er overlaten i den forma reglane krev (" + subject + ")",
                        "the vote is handed over in the form the rules ask for (" + subject + ")",
                        "stemmen er ikke overlatt skriftlig (" + subject + ")",
                        "røysta er ikkje overlaten skriftleg (" + subject + ")",
                        "the vote is not handed over in writing (" + subject + ")");
            case VOTES_HELD ->
                pair(
                        subject + " har ikke flere stemmer for andre enn reglene tillater",
                        subject + " har ikkje fleire røyster for andre enn reglane tillèt",
                        subject + " holds no more votes of others than the rules allow",
                        subject + " har flere stemmer for andre enn reglene tillater",
                        subject + " har fleire røyster for andre enn reglane tillèt",
                        subject + " holds more votes of others than the rules allow");
            case DELEGATOR_OUT ->
                pair(
                        subject + " er ute, så den som har fått stemmen, kan avgi den",
                        subject + " er ute, så den som har fått røysta, kan gi henne",
                        subject + " is out, so whoever was handed the vote may cast it",
                        subject + " er inne og stemmer selv",
                        subject + " er inne og røystar sjølv",
                        subject + " is in and votes in person");
            case ACT_TAKE_PART ->
                pair(
                        "deltakelsen er i orden",
                        "deltakinga er i orden",
                        "taking part is in order",
                        "deltakelsen er ikke etter reglene",
                        "deltakinga er ikkje etter reglane",
                        "taking part is not by the rules");
            case MAY_TAKE_PART ->
                pair(
                        subject + " har rett til dette uten stemmerett",
                        subject + " har rett til dette utan røysterett",
                        subject + " has the right to this without a vote",
                        subject + " har ikke rett til dette",
                        subject + " har ikkje rett til dette",
                        subject + " has no right to this");
            case ACT_CHECK_BODY ->
                pair(
                        "organet er satt ned og avsluttet slik reglene sier",
                        "organet er sett ned og avslutta slik reglane seier",
                        "the body comes and goes as the rules say",
                        "organet er ikke satt ned eller avsluttet slik reglene sier",
                        "organet er ikkje sett ned eller avslutta slik reglane seier",
                        "the body does not come and go as the rules say");
            case BODY_SET_UP_BY ->
                pair(
                        "organet er satt ned av rett organ (" + subject + ")",
                        "organet er sett ned av rett organ (" + subject + ")",
                        "the body is set up by the right one (" + subject + ")",
                        "organet er ikke satt ned av rett organ (" + subject + ")",
                        "organet er ikkje sett ned av rett organ (" + subject + ")",
                        "the body is not set up by the right one (" + subject + ")");
            case BODY_ENDS ->
                pair(
                        "organet virker ikke lenger enn det skal (" + subject + ")",
                        "organet verkar ikkje lenger enn det skal (" + subject + ")",
                        "the body works no longer than it may (" + subject + ")",
                        "organet virker etter at tiden er ute (" + subject + ")",
                        "organet verkar etter at tida er ute (" + subject + ")",
                        "the body works after its time is up (" + subject + ")");
            case BODY_EVALUATED ->
                pair(
                        "organet er evaluert i tide, eller tiden er ikke ute (" + subject + ")",
                        "organet er evaluert i tide, eller tida er ikkje ute (" + subject + ")",
                        "the body is evaluated in time, or the time is not up (" + subject + ")",
                        "organet er ikke evaluert i tide (" + subject + ")",
                        "organet er ikkje evaluert i tide (" + subject + ")",
                        "the body is not evaluated in time (" + subject + ")");
            case FOLLOW_UPS_MOVED ->
                pair(
                        "åpne oppfølginger er hos dem som skal ha dem (" + subject + ")",
                        "opne oppfølgingar er hos dei som skal ha dei (" + subject + ")",
                        "open follow-ups are with those who are to have them (" + subject + ")",
                        "åpne oppfølginger er ikke flyttet dit de skal (" + subject + ")",
                        "opne oppfølgingar er ikkje flytta dit dei skal (" + subject + ")",
                        "open follow-ups are not moved where they must go (" + subject + ")");
            case DEPUTY_FOR_EACH_SEAT ->
                pair(
                        "hver plass har en vara",
                        "kvar plass har ein vara",
                        "every seat has a deputy",
                        "ikke hver plass har en vara",
                        "ikkje kvar plass har ein vara",
                        "not every seat has a deputy");
            case DEPUTY_ONLY_WHEN_MEMBER_OUT ->
                pair(
                        "medlemmet er ute, så varaen kan stemme",
                        "medlemen er ute, så varaen kan røyste",
                        "the member is out, so the deputy may vote",
                        "varaen kan ikke stemme, for medlemmet er til stede",
                        "varaen kan ikkje røyste, for medlemen er til stades",
                        "the deputy may not vote, for the member is in");
            case DEPUTY_BESIDE_MEMBER ->
                pair(
                        subject + " kan være med ved siden av medlemmet, uten å stemme",
                        subject + " kan vere med ved sida av medlemen, utan å røyste",
                        subject + " may be present beside the member, without voting",
                        subject + " er vara og skal ikke møte når medlemmet selv møter",
                        subject + " er vara og skal ikkje møte når medlemen sjølv møter",
                        subject + " is a deputy and does not attend when the member does");
            case SITS_FOR_OWN_SEAT ->
                pair(
                        subject + " er medlem eller oppnevnt vara for plassen",
                        subject + " er medlem eller oppnemnd vara for plassen",
                        subject + " is the member of the seat or its appointed deputy",
                        subject + " er verken medlem eller oppnevnt vara for plassen",
                        subject + " er verken medlem eller oppnemnd vara for plassen",
                        subject + " is neither the member of the seat nor its appointed deputy");
            case SEATS_WITHOUT_VOTE ->
                pair(
                        "antallet plasser uten stemmerett stemmer (" + subject + ")",
                        "talet på plassar utan røysterett stemmer (" + subject + ")",
                        "the number of seats without a vote is right (" + subject + ")",
                        "antallet plasser uten stemmerett stemmer ikke (" + subject + ")",
                        "talet på plassar utan røysterett stemmer ikkje (" + subject + ")",
                        "the number of seats without a vote is not right (" + subject + ")");
            case PARTIAL_TAKES_NO_PART ->
                pair(
                        "ingen inhabil er med på saken",
                        "ingen inhabil er med på saka",
                        "nobody partial takes part in the case",
                        "en som er inhabil, har vært med på saken",
                        "ein som er inhabil, har vore med på saka",
                        "someone partial has taken part in the case");
            case PARTIALITY_DECIDED ->
                pair(
                        "inhabiliteten er avgjort av rett organ (" + subject + ")",
                        "inhabiliteten er avgjord av rett organ (" + subject + ")",
                        "partiality is decided by the right body (" + subject + ")",
                        "inhabiliteten er ikke avgjort av den som skal avgjøre den (" + subject + ")",
                        "inhabiliteten er ikkje avgjord av den som skal avgjere han (" + subject + ")",
                        "partiality is not decided by the one who is to decide it (" + subject + ")");
            case LEADERSHIP_CHOSEN ->
                pair(
                        subject + " er valgt slik reglene sier",
                        subject + " er vald slik reglane seier",
                        subject + " is chosen as the rules say",
                        subject + " er ikke valgt slik reglene sier",
                        subject + " er ikkje vald slik reglane seier",
                        subject + " is not chosen as the rules say");
            case ACT_CHECK_LEADERSHIP ->
                pair(
                        "ledelsen er slik reglene sier",
                        "leiinga er slik reglane seier",
                        "the leadership is as the rules say",
                        "ledelsen er ikke slik reglene sier",
                        "leiinga er ikkje slik reglane seier",
                        "the leadership is not as the rules say");
            case CANDIDATE_PROPOSED ->
                pair(
                        subject + " er foreslått av den som foreslår",
                        subject + " er føreslått av den som føreslår",
                        subject + " is proposed by the one who proposes",
                        subject + " er ikke foreslått av den som skal foreslå",
                        subject + " er ikkje føreslått av den som skal føreslå",
                        subject + " is not proposed by the one who is to propose");
            case OFFICE_ALTERNATES ->
                pair(
                        "vervet veksler som det skal (" + subject + ")",
                        "vervet vekslar som det skal (" + subject + ")",
                        "the office alternates as it should (" + subject + ")",
                        "vervet skulle ha gått til noen andre nå (" + subject + ")",
                        "vervet skulle ha gått til nokon andre no (" + subject + ")",
                        "the office should have gone elsewhere by now (" + subject + ")");
            case SWAP_IN_TERM ->
                pair(
                        "leder og nestleder bytter plass i tide",
                        "leiar og nestleiar byter plass i tide",
                        "chair and deputy chair change places in time",
                        "leder og nestleder skulle ha byttet plass",
                        "leiar og nestleiar skulle ha bytt plass",
                        "chair and deputy chair should have changed places");
            case TURN_WITHIN_SIDE ->
                pair(
                        "det er parten til " + subject + " sin tur",
                        "det er parten til " + subject + " sin tur",
                        "it is the turn of the party " + subject + " comes from",
                        "det er en annen part enn den til " + subject + " sin tur",
                        "det er ein annan part enn den til " + subject + " sin tur",
                        "it is the turn of another party than the one " + subject + " comes from");
            case CHAIRED_FROM_OTHER_SIDE ->
                pair(
                        "de to organene ledes fra hver sin side (" + subject + ")",
                        "dei to organa blir leia frå kvar si side (" + subject + ")",
                        "the two bodies are chaired from different sides (" + subject + ")",
                        "de to organene ledes fra samme side (" + subject + ")",
                        "dei to organa blir leia frå same side (" + subject + ")",
                        "the two bodies are chaired from the same side (" + subject + ")");
            case OFFICE_OF_SIDE ->
                pair(
                        subject + " kommer fra den siden vervet hører til",
                        subject + " kjem frå den sida vervet høyrer til",
                        subject + " comes from the side the office belongs to",
                        subject + " kommer ikke fra den siden vervet hører til",
                        subject + " kjem ikkje frå den sida vervet høyrer til",
                        subject + " does not come from the side the office belongs to");
            case CHAIR_AND_DEPUTY_APART ->
                pair(
                        "leder og nestleder kommer fra hvert sitt sted, som de skal (" + subject + ")",
                        "leiar og nestleiar kjem frå kvar sin stad, som dei skal (" + subject + ")",
                        "chair and deputy chair come from different places, as they should (" + subject + ")",
                        "leder og nestleder kommer fra samme sted (" + subject + ")",
                        "leiar og nestleiar kjem frå same stad (" + subject + ")",
                        "chair and deputy chair come from the same place (" + subject + ")");
            case OFFICE_SET_ASIDE ->
                pair(
                        subject + " er en av dem vervet er forbeholdt",
                        subject + " er ein av dei vervet er reservert for",
                        subject + " is one of those the office is reserved for",
                        subject + " er ikke en av dem vervet er forbeholdt",
                        subject + " er ikkje ein av dei vervet er reservert for",
                        subject + " is not one of those the office is reserved for");
            case HOST_IN_TURN ->
                pair(
                        "vertskapet går på omgang, som det skal",
                        "vertskapet går på omgang, som det skal",
                        "hosting goes in turn, as it should",
                        "vertskapet har ikke gått på omgang",
                        "vertskapet har ikkje gått på omgang",
                        "hosting has not gone in turn");
            case OFFICE_TERM_LENGTH ->
                pair(
                        "vervet varer så lenge som reglene sier (" + subject + ")",
                        "vervet varer så lenge som reglane seier (" + subject + ")",
                        "the office is for as long as the rules say (" + subject + ")",
                        "vervet varer ikke så lenge som reglene sier (" + subject + ")",
                        "vervet varer ikkje så lenge som reglane seier (" + subject + ")",
                        "the office is not for as long as the rules say (" + subject + ")");
            case OFFICE_TERM_RUNS ->
                pair(
                        subject + " har vervet innenfor tiden, eller til en ny er valgt",
                        subject + " har vervet innanfor tida, eller til ein ny er vald",
                        subject + " holds the office within its time, or until there is a successor",
                        "tiden " + subject + " var valgt for, er ute",
                        "tida " + subject + " var vald for, er ute",
                        "the time " + subject + " was chosen for has run out");
            case ACTING_CHAIR ->
                pair(
                        "noen fungerer som leder",
                        "nokon fungerer som leiar",
                        "someone acts as chair",
                        "ingen kan fungere som leder",
                        "ingen kan fungere som leiar",
                        "nobody can act as chair");
            case WHO_LEADS ->
                pair(
                        subject + " leder møtet etter reglene",
                        subject + " leier møtet etter reglane",
                        subject + " leads the meeting by the rules",
                        "en annen enn " + subject + " skulle ha ledet møtet",
                        "ein annan enn " + subject + " skulle ha leia møtet",
                        "someone other than " + subject + " should have led the meeting");
            case MEETINGS_IN_YEAR ->
                pair(
                        "det holdes så mange møter i året som reglene krever",
                        "det blir halde så mange møte i året som reglane krev",
                        "as many meetings are held in the year as the rules require",
                        "det holdes ikke så mange møter i året som reglene krever",
                        "det blir ikkje halde så mange møte i året som reglane krev",
                        "fewer meetings are held in the year than the rules require");
            case PLAN_HAS_ENOUGH ->
                pair(
                        "møteplanen har mange nok møter",
                        "møteplanen har mange nok møte",
                        "the plan has enough meetings",
                        "møteplanen har for få møter",
                        "møteplanen har for få møte",
                        "the plan has too few meetings");
            case MEETING_FORMAT ->
                pair(
                        "møtet har den formen reglene gir det i året",
                        "møtet har den forma reglane gir det i året",
                        "the meeting has the form the rules give it in the year",
                        "møtet har ikke den formen reglene gir det i året",
                        "møtet har ikkje den forma reglane gir det i året",
                        "the meeting does not have the form the rules give it in the year");
            case FORMS_IN_YEAR ->
                pair(
                        "møtene i året har mange nok ulike former",
                        "møta i året har mange nok ulike former",
                        "the meetings of the year have enough different forms",
                        "møtene i året har for få ulike former",
                        "møta i året har for få ulike former",
                        "the meetings of the year have too few different forms");
            case PLAN_IN_TIME ->
                pair(
                        "møteplanen er vedtatt i tide",
                        "møteplanen er vedteken i tide",
                        "the meeting plan is adopted in time",
                        "møteplanen er ikke vedtatt i tide",
                        "møteplanen er ikkje vedteken i tide",
                        "the meeting plan is not adopted in time");
            case PLAN_ADOPTED_BY ->
                pair(
                        "møteplanen er vedtatt av den som skal vedta den",
                        "møteplanen er vedteken av den som skal vedta han",
                        "the meeting plan is adopted by the one who is to adopt it",
                        "møteplanen er ikke vedtatt av den som skal vedta den",
                        "møteplanen er ikkje vedteken av den som skal vedta han",
                        "the meeting plan is not adopted by the one who is to adopt it");
            case MEETING_KIND ->
                pair(
                        "møtet er av et slag reglene kjenner",
                        "møtet er av eit slag reglane kjenner",
                        "the meeting is of a kind the rules know",
                        "møtet er ikke av et slag reglene kjenner",
                        "møtet er ikkje av eit slag reglane kjenner",
                        "the meeting is of no kind the rules know");
            case TENTATIVE_CONFIRMED ->
                pair(
                        "det foreløpige møtet er bekreftet i tide",
                        "det førebelse møtet er stadfesta i tide",
                        "the tentative meeting is confirmed in time",
                        "det foreløpige møtet er ikke bekreftet i tide og faller bort",
                        "det førebelse møtet er ikkje stadfesta i tide og fell bort",
                        "the tentative meeting is not confirmed in time and lapses");
            case MEETING_FORM ->
                pair(
                        "møteformen er en reglene åpner for",
                        "møteforma er ei reglane opnar for",
                        "the form of the meeting is one the rules know",
                        "reglene åpner ikke for denne møteformen",
                        "reglane opnar ikkje for denne møteforma",
                        "the rules do not know this form of meeting");
            case MEETING_OPEN ->
                pair(
                        "møtet er åpent eller lukket slik reglene sier",
                        "møtet er ope eller lukka slik reglane seier",
                        "the meeting is as open as the rules say",
                        "møtet er ikke åpent eller lukket slik reglene sier",
                        "møtet er ikkje ope eller lukka slik reglane seier",
                        "the meeting is not as open as the rules say");
            case CLOSING_GROUND ->
                pair(
                        subject + " har en grunn til lukkede dører som reglene kjenner",
                        subject + " har ein grunn til lukka dører som reglane kjenner",
                        subject + " has a ground for closed doors that the rules know",
                        subject + " har ingen grunn til lukkede dører som reglene kjenner",
                        subject + " har ingen grunn til lukka dører som reglane kjenner",
                        subject + " has no ground for closed doors that the rules know");
            case CLOSING_DECIDED ->
                pair(
                        "dørene er lukket av den som avgjør det",
                        "dørene er lukka av den som avgjer det",
                        "the doors are closed by the one who decides it",
                        "dørene er ikke lukket av den som avgjør det",
                        "dørene er ikkje lukka av den som avgjer det",
                        "the doors are not closed by the one who decides it");
            case WHO_MAY_RAISE ->
                pair(
                        "den som melder saken, kan gjøre det",
                        "den som melder saka, kan gjere det",
                        "the one who raises the case may do so",
                        "den som melder saken, kan ikke gjøre det",
                        "den som melder saka, kan ikkje gjere det",
                        "the one who raises the case may not do so");
            case CASE_CONSULTED ->
                pair(
                        "saken er meldt inn i samråd",
                        "saka er meld inn i samråd",
                        "the case is raised in consultation",
                        "saken er ikke meldt inn i samråd",
                        "saka er ikkje meld inn i samråd",
                        "the case is not raised in consultation");
            case CASE_IN_TIME ->
                pair(
                        "saken er meldt inn i tide (" + subject + ")",
                        "saka er meld inn i tide (" + subject + ")",
                        "the case is submitted in time (" + subject + ")",
                        "saken er meldt inn for sent (" + subject + ")",
                        "saka er meld inn for seint (" + subject + ")",
                        "the case is submitted too late (" + subject + ")");
            case CASE_FORM ->
                pair(
                        subject + " er meldt inn i rett form",
                        subject + " er meld inn i rett form",
                        subject + " is submitted in the right form",
                        subject + " er ikke meldt inn i rett form",
                        subject + " er ikkje meld inn i rett form",
                        subject + " is not submitted in the right form");
            case NOTICE_IN_TIME ->
                pair(
                        "innkallingen er sendt i tide",
                        "innkallinga er send i tide",
                        "notice is sent in time",
                        "innkallingen er sendt for sent",
                        "innkallinga er send for seint",
                        "notice is sent too late");
            case NOTICE_COMPLETE ->
                pair(
                        "innkallingen er fullstendig",
                        "innkallinga er fullstendig",
                        "the notice is complete",
                        "innkallingen er ikke fullstendig",
                        "innkallinga er ikkje fullstendig",
                        "the notice is not complete");
            case NOTICE_TO_ALL ->
                pair(
                        "innkallingen er sendt til alle som skal ha den",
                        "innkallinga er send til alle som skal ha ho",
                        "notice is sent to everyone who should have it",
                        "innkallingen er ikke sendt til alle som skal ha den",
                        "innkallinga er ikkje send til alle som skal ha ho",
                        "notice is not sent to everyone who should have it");
            case NOTICE_CHANNEL ->
                pair(
                        "innkallingen er sendt på rett måte",
                        "innkallinga er send på rett måte",
                        "notice is sent in the right way",
                        "innkallingen er ikke sendt på rett måte",
                        "innkallinga er ikkje send på rett måte",
                        "notice is not sent in the right way");
            case LATE_PAPERS ->
                pair(
                        "papirene kan ettersendes",
                        "papira kan ettersendast",
                        "the papers may be sent late",
                        "papirene kan ikke ettersendes",
                        "papira kan ikkje ettersendast",
                        "the papers may not be sent late");
            case EXTRAORDINARY_DEMAND ->
                pair(
                        "møtet er krevd av noen som kan kreve det",
                        "møtet er kravd av nokon som kan krevje det",
                        "the meeting is demanded by someone who may",
                        "møtet er ikke krevd av noen som kan kreve det",
                        "møtet er ikkje kravd av nokon som kan krevje det",
                        "the meeting is not demanded by anyone who may");
            case RESTRICTED_INVITATION ->
                pair(
                        "bare de som stemmer, kan innkalles",
                        "berre dei som røystar, kan kallast inn",
                        "voting members alone may be called",
                        "også medlemmene uten stemmerett skal innkalles",
                        "også medlemene utan røysterett skal kallast inn",
                        "members without a vote must be called too");
            case EXTRAORDINARY_GROUND ->
                pair(
                        "grunnen til det ekstraordinære møtet er oppgitt",
                        "grunnen til det ekstraordinære møtet er oppgitt",
                        "the ground for the extraordinary meeting is stated",
                        "grunnen til det ekstraordinære møtet holder ikke",
                        "grunnen til det ekstraordinære møtet held ikkje",
                        "the ground for the extraordinary meeting does not hold");
            case EXTRAORDINARY_NOTICE_IN_TIME ->
                pair(
                        "innkallingen til det ekstraordinære møtet er sendt i tide",
                        "innkallinga til det ekstraordinære møtet er send i tide",
                        "notice of the extraordinary meeting is sent in time",
                        "innkallingen til det ekstraordinære møtet er sendt for sent",
                        "innkallinga til det ekstraordinære møtet er send for seint",
                        "notice of the extraordinary meeting is sent too late");
            case MATTER_NOTIFIED ->
                pair(
                        "saken er varslet og sendt ut på forhånd",
                        "saka er varsla og send ut på førehand",
                        "the case was notified and sent in advance",
                        "saken kan drøftes, men ikke vedtas: den var ikke sendt ut på forhånd",
                        "saka kan drøftast, men ikkje vedtakast: ho var ikkje send ut på førehand",
                        "the case may be discussed, but not decided: it was not sent in advance");
            case WHO_CANCELS ->
                pair(
                        "møtet er avlyst av noen som kan avlyse det",
                        "møtet er avlyst av nokon som kan avlyse det",
                        "the meeting is cancelled by someone who may",
                        "møtet er ikke avlyst av noen som kan avlyse det",
                        "møtet er ikkje avlyst av nokon som kan avlyse det",
                        "the meeting is not cancelled by anyone who may");
            case CANCELLED_IN_TIME ->
                pair(
                        "avlysningen er varslet i tide",
                        "avlysinga er varsla i tide",
                        "the cancellation is announced in time",
                        "avlysningen er ikke varslet i tide",
                        "avlysinga er ikkje varsla i tide",
                        "the cancellation is not announced in time");
            case REPLACEMENT_HELD ->
                pair(
                        "det holdes et nytt møte i tide",
                        "det blir halde eit nytt møte i tide",
                        "a new meeting is held in time",
                        "det holdes ikke et nytt møte i tide",
                        "det blir ikkje halde eit nytt møte i tide",
                        "no new meeting is held in time");
            case AGENDA_RANKED ->
                pair(
                        "sakene er prioritert av den som skal gjøre det",
                        "sakene er prioriterte av den som skal gjere det",
                        "the cases are ranked by the one who ranks them",
                        "sakene er ikke prioritert av den som skal gjøre det",
                        "sakene er ikkje prioriterte av den som skal gjere det",
                        "the cases are not ranked by the one who ranks them");
            case FIXED_ITEMS ->
                pair(
                        "de faste sakene står der de skal",
                        "dei faste sakene står der dei skal",
                        "the fixed items are where they should be",
                        "de faste sakene står ikke der de skal",
                        "dei faste sakene står ikkje der dei skal",
                        "the fixed items are not where they should be");
            case ITEM_TYPES ->
                pair(
                        "alle saker har en type som er i bruk",
                        "alle saker har ein type som er i bruk",
                        "every case has a type in use",
                        "ikke alle saker har en type som er i bruk",
                        "ikkje alle saker har ein type som er i bruk",
                        "not every case has a type in use");
            case MEETING_LENGTH ->
                pair(
                        "møtet holder seg innenfor tiden det har",
                        "møtet held seg innanfor tida det har",
                        "the meeting keeps within its time",
                        "møtet er satt opp lengre enn det skal vare",
                        "møtet er sett opp lengre enn det skal vare",
                        "the meeting is set to last longer than it may");
            case BETWEEN_MEETINGS ->
                pair(
                        subject + " kan avgjøres mellom møtene",
                        subject + " kan avgjerast mellom møta",
                        subject + " may be decided between meetings",
                        subject + " kan ikke avgjøres mellom møtene",
                        subject + " kan ikkje avgjerast mellom møta",
                        subject + " may not be decided between meetings");
            case ROUND_OPENED ->
                pair(
                        "den skriftlige runden er åpnet av noen som kan åpne den",
                        "den skriftlege runden er opna av nokon som kan opne han",
                        "the written round is opened by someone who may",
                        "den skriftlige runden er ikke åpnet av noen som kan åpne den",
                        "den skriftlege runden er ikkje opna av nokon som kan opne han",
                        "the written round is not opened by anyone who may");
            case ROUND_OVER ->
                pair(
                        "den skriftlige runden er over",
                        "den skriftlege runden er over",
                        "the written round is over",
                        "den skriftlige runden er ikke over",
                        "den skriftlege runden er ikkje over",
                        "the written round is not over");
            case ROUND_ANSWERED ->
                pair(
                        "alle har svart",
                        "alle har svart",
                        "all have answered",
                        "ikke alle har svart",
                        "ikkje alle har svart",
                        "not all have answered");
            case NOBODY_WANTS_A_MEETING ->
                pair(
                        "ingen vil ha saken i møte",
                        "ingen vil ha saka i møte",
                        "nobody wants the matter treated in a meeting",
                        "noen vil ha saken i møte, og da går den dit",
                        "nokon vil ha saka i møte, og då går ho dit",
                        "someone wants the matter treated in a meeting, and there it goes");
            case ROUND_AGREED ->
                pair(
                        "mange nok er for i den skriftlige runden",
                        "mange nok er for i den skriftlege runden",
                        "enough are for in the written round",
                        "for få er for i den skriftlige runden",
                        "for få er for i den skriftlege runden",
                        "too few are for in the written round");
            case MANDATE_HOLDER ->
                pair(
                        "den som avgjør, har fullmakt til det",
                        "den som avgjer, har fullmakt til det",
                        "whoever decides holds the mandate to",
                        "den som avgjør, har ikke fullmakt til det",
                        "den som avgjer, har ikkje fullmakt til det",
                        "whoever decides holds no mandate to");
            case NEXT_MEETING_TOLD ->
                pair(
                        "neste møte har fått melding om avgjørelsen",
                        "neste møte har fått melding om avgjerda",
                        "the next meeting has been told of the decision",
                        "neste møte har ikke fått melding om avgjørelsen",
                        "neste møte har ikkje fått melding om avgjerda",
                        "the next meeting has not been told of the decision");
            case QUORUM ->
                pair(
                        subject + " er beslutningsdyktig",
                        subject + " er vedtaksført",
                        subject + " has a quorum",
                        subject + " er ikke beslutningsdyktig",
                        subject + " er ikkje vedtaksført",
                        subject + " has no quorum");
            case QUORUM_OF_GROUP ->
                pair(
                        "nok er representert (" + subject + ")",
                        "nok er representerte (" + subject + ")",
                        "enough are represented (" + subject + ")",
                        "for få er representert (" + subject + ")",
                        "for få er representerte (" + subject + ")",
                        "too few are represented (" + subject + ")");
            case TREATMENT_WITHOUT_QUORUM ->
                pair(
                        subject + " kan gjøre dette med dem som er til stede",
                        subject + " kan gjere dette med dei som er til stades",
                        subject + " may do this with those present",
                        subject + " kan ikke gjøre dette uten å være beslutningsdyktig",
                        subject + " kan ikkje gjere dette utan å vere vedtaksført",
                        subject + " may not do this without a quorum");
            case DECISION_MODE ->
                pair(
                        "vedtaket er gjort på rett måte",
                        "vedtaket er gjort på rett måte",
                        "the decision is made in the right way",
                        "vedtaket er ikke gjort på rett måte",
                        "vedtaket er ikkje gjort på rett måte",
                        "the decision is not made in the right way");
            case MAJORITY ->
                pair(
                        "nok stemmer er for",
                        "nok røyster er for",
                        "enough votes are for",
                        "for få stemmer er for",
                        "for få røyster er for",
                        "too few votes are for");
            case MAJORITY_OF_EACH_SIDE ->
                pair(
                        "nok er for innenfor hver side",
                        "nok er for innanfor kvar side",
                        "enough are for within each side",
                        "for få er for innenfor minst én side",
                        "for få er for innanfor minst éi side",
                        "too few are for within at least one side");
            case MAJORITY_WITHOUT_CONSENSUS ->
                pair(
                        "et flertall har gjort vedtaket etter at det ikke ble konsensus",
                        "eit fleirtal har gjort vedtaket etter at det ikkje blei konsensus",
                        "a majority has decided after consensus failed",
                        "det ble ikke konsensus, og det er heller ikke gjort noe vedtak med flertall",
                        "det blei ikkje konsensus, og det er heller ikkje gjort noko vedtak med fleirtal",
                        "consensus failed, and no majority has decided in its place");
            case MAJORITY_AFTER_STEP ->
                pair(
                        "det som skal prøves før flertallet kan avgjøre, er prøvd",
                        "det som skal prøvast før fleirtalet kan avgjere, er prøvd",
                        "what must be tried before a majority decides has been tried",
                        "det som skal prøves før flertallet kan avgjøre, er ikke prøvd",
                        "det som skal prøvast før fleirtalet kan avgjere, er ikkje prøvd",
                        "what must be tried before a majority decides has not been tried");
            case ELECTED ->
                pair(
                        subject + " har fått de stemmene som trengs",
                        subject + " har fått dei røystene som trengst",
                        subject + " has got the votes it takes",
                        subject + " har ikke fått de stemmene som trengs",
                        subject + " har ikkje fått dei røystene som trengst",
                        subject + " has not got the votes it takes");
            case VOTES_OF_SEATS ->
                pair(
                        "det er ikke talt flere stemmer enn det er plasser representert",
                        "det er ikkje talt fleire røyster enn det er plassar representerte",
                        "no more votes are counted than there are seats represented",
                        "det er talt flere stemmer enn det er plasser representert",
                        "det er talt fleire røyster enn det er plassar representerte",
                        "more votes are counted than there are seats represented");
            case PROPOSAL_COMPLETE ->
                pair(
                        "forslaget er ferdig utfylt",
                        "framlegget er ferdig utfylt",
                        "the proposal is filled in",
                        "forslaget er ikke ferdig utfylt",
                        "framlegget er ikkje ferdig utfylt",
                        "the proposal is not filled in");
            case CONSENSUS ->
                pair(
                        "det er konsensus",
                        "det er konsensus",
                        "there is consensus",
                        "det er ikke konsensus",
                        "det er ikkje konsensus",
                        "there is no consensus");
            case TREATMENT_WITHOUT_CONSENSUS ->
                pair(
                        "dette kan gjøres uten konsensus",
                        "dette kan gjerast utan konsensus",
                        "this may be done without consensus",
                        "dette kan ikke gjøres uten konsensus",
                        "dette kan ikkje gjerast utan konsensus",
                        "this may not be done without consensus");
            case VOTES_RECORDED ->
                pair(
                        "stemmene er ført slik reglene sier",
                        "røystene er førte slik reglane seier",
                        "the votes are recorded as the rules say",
                        "stemmene er ikke ført slik reglene sier",
                        "røystene er ikkje førte slik reglane seier",
                        "the votes are not recorded as the rules say");
            case RECORDED_ON_DEMAND ->
                pair(
                        "stemmene er ført slik det ble bedt om",
                        "røystene er førte slik det blei bede om",
                        "the votes are recorded as was asked for",
                        "stemmene er ikke ført slik det ble bedt om",
                        "røystene er ikkje førte slik det blei bede om",
                        "the votes are not recorded as was asked for");
            case DISSENT_WRITTEN ->
                pair(
                        "de som ba om det, har fått sin mening ført i referatet",
                        "dei som bad om det, har fått meininga si ført i referatet",
                        "those who asked for it have their dissent in the minutes",
                        "noen som ba om det, har ikke fått sin mening ført i referatet",
                        "nokon som bad om det, har ikkje fått meininga si ført i referatet",
                        "someone who asked for it does not have the dissent in the minutes");
            case DISAGREEMENT_PATH ->
                pair(
                        "uenigheten går den veien reglene sier",
                        "usemja går den vegen reglane seier",
                        "the disagreement goes the way the rules say",
                        "det er uenighet, og da går saken en annen vei",
                        "det er usemje, og då går saka ein annan veg",
                        "there is disagreement, and then the case goes another way");
            case PATH_STEP_IN_ORDER ->
                pair(
                        "dette er neste ledd på veien ved uenighet",
                        "dette er neste ledd på vegen ved usemje",
                        "this is the next step at disagreement",
                        "dette er ikke neste ledd på veien ved uenighet",
                        "dette er ikkje neste ledd på vegen ved usemje",
                        "this is not the next step at disagreement");
            case PATH_STEP_IN_TIME ->
                pair(
                        "leddet er tatt i tide",
                        "leddet er teke i tide",
                        "the step is taken in time",
                        "leddet er tatt for sent",
                        "leddet er teke for seint",
                        "the step is taken too late");
            case PATH_STEP_NOT_TOO_EARLY ->
                pair(
                        "det har gått lang nok tid siden forrige ledd",
                        "det har gått lang nok tid sidan førre ledd",
                        "enough time has gone since the step before",
                        "det har ikke gått lang nok tid siden forrige ledd",
                        "det har ikkje gått lang nok tid sidan førre ledd",
                        "not enough time has gone since the step before");
            case TIE_BREAK ->
                pair(
                        "stemmelikheten er avgjort for forslaget",
                        "det like røystetalet er avgjort for framlegget",
                        "the tie is broken in favour of the proposal",
                        "stemmelikheten er ikke avgjort for forslaget",
                        "det like røystetalet er ikkje avgjort for framlegget",
                        "the tie is not broken in favour of the proposal");
            case EFFECT_OF_DECISION ->
                pair(
                        "organet kan vedta dette selv",
                        "organet kan vedta dette sjølv",
                        "the body may decide this itself",
                        "organet er rådgivende og kan anbefale, men ikke vedta dette",
                        "organet er rådgivande og kan tilrå, men ikkje vedta dette",
                        "the body is advisory and may recommend, but not decide this");
            case TREATED_BY_PARTIES ->
                pair(
                        "de som skal behandle et slikt tiltak først, har gjort det",
                        "dei som skal behandle eit slikt tiltak først, har gjort det",
                        "those who treat such a measure first have done so",
                        "ikke alle som skal behandle et slikt tiltak først, har gjort det",
                        "ikkje alle som skal behandle eit slikt tiltak først, har gjort det",
                        "not all who treat such a measure first have done so");
            case RATIFIED ->
                pair(
                        "nok parter har sluttet seg til vedtaket",
                        "nok partar har slutta seg til vedtaket",
                        "enough parties have ratified the decision",
                        "for få parter har sluttet seg til vedtaket",
                        "for få partar har slutta seg til vedtaket",
                        "too few parties have ratified the decision");
            case RATIFIED_BY_PARTY ->
                pair(
                        "parten har sluttet seg til vedtaket",
                        "parten har slutta seg til vedtaket",
                        "the party has ratified the decision",
                        "parten har ikke sluttet seg til vedtaket",
                        "parten har ikkje slutta seg til vedtaket",
                        "the party has not ratified the decision");
            case DELEGATED ->
                pair(
                        "avgjørelsen er innenfor det som er delegert",
                        "avgjerda er innanfor det som er delegert",
                        "the decision is within what is delegated",
                        "avgjørelsen er ikke innenfor det som er delegert",
                        "avgjerda er ikkje innanfor det som er delegert",
                        "the decision is not within what is delegated");
            case DELEGATED_TO ->
                pair(
                        "den som avgjør, har fått det delegert",
                        "den som avgjer, har fått det delegert",
                        "it is delegated to whoever decides",
                        "den som avgjør, har ikke fått det delegert",
                        "den som avgjer, har ikkje fått det delegert",
                        "it is not delegated to whoever decides");
            case DELEGATED_MATTER ->
                pair(
                        "slike saker er delegert",
                        "slike saker er delegerte",
                        "such matters are delegated",
                        "slike saker er ikke delegert",
                        "slike saker er ikkje delegerte",
                        "such matters are not delegated");
            case WITHIN_CEILING ->
                pair(
                        "beløpet er innenfor grensen",
                        "beløpet er innanfor grensa",
                        "the amount is within the ceiling",
                        "beløpet er over grensen",
                        "beløpet er over grensa",
                        "the amount is above the ceiling");
            case DELEGATION_LASTS ->
                pair(
                        "delegeringen gjelder ennå",
                        "delegeringa gjeld enno",
                        "the delegation still holds",
                        "delegeringen er utløpt",
                        "delegeringa har gått ut",
                        "the delegation has run out");
            case TREATED_FIRST ->
                pair(
                        "saken er drøftet der den skal drøftes først",
                        "saka er drøfta der ho skal drøftast først",
                        "the case has been discussed where it is to be discussed first",
                        "saken er ikke drøftet der den skal drøftes først",
                        "saka er ikkje drøfta der ho skal drøftast først",
                        "the case has not been discussed where it is to be discussed first");
            case MINUTES_IN_TIME ->
                pair(
                        "referatet er tilgjengelig i tide",
                        "referatet er tilgjengeleg i tide",
                        "the minutes are available in time",
                        "referatet er tilgjengelig for sent",
                        "referatet er tilgjengeleg for seint",
                        "the minutes are available too late");
            case MINUTES_APPROVED_FIRST ->
                pair(
                        "referatet er godkjent før det blir publisert",
                        "referatet er godkjent før det blir publisert",
                        "the minutes are approved before they are published",
                        "referatet er ikke godkjent",
                        "referatet er ikkje godkjent",
                        "the minutes are not approved");
            case MINUTES_PLACES ->
                pair(
                        "referatet er gjort kjent der det skal",
                        "referatet er gjort kjent der det skal",
                        "the minutes are made known where they should be",
                        "referatet er ikke gjort kjent der det skal",
                        "referatet er ikkje gjort kjent der det skal",
                        "the minutes are not made known where they should be");
            case MINUTES_SENT_BY ->
                pair(
                        "referatet sendes ut av den som skal gjøre det",
                        "referatet blir sendt ut av den som skal gjere det",
                        "the minutes are sent by the one who is to send them",
                        "referatet sendes ut av en annen enn den som skal gjøre det",
                        "referatet blir sendt ut av ein annan enn den som skal gjere det",
                        "the minutes are sent by someone other than the one who is to send them");
            case APPROVAL_FITS_PUBLICATION ->
                pair(
                        "referatet rekker å bli godkjent før det må være ute",
                        "referatet rekk å bli godkjent før det må vere ute",
                        "the minutes can be approved before they must be out",
                        "referatet rekker ikke å bli godkjent før det må være ute",
                        "referatet rekk ikkje å bli godkjent før det må vere ute",
                        "the minutes cannot be approved before they must be out");
            case MINUTES_APPROVED ->
                pair(
                        "referatet er godkjent",
                        "referatet er godkjent",
                        "the minutes are approved",
                        "referatet er ikke godkjent",
                        "referatet er ikkje godkjent",
                        "the minutes are not approved");
            case WINDOW_HAS_RUN ->
                pair(
                        "fristen for å be om endringer er ute",
                        "fristen for å be om endringar er ute",
                        "the time for asking for changes is over",
                        "fristen for å be om endringer er ikke ute",
                        "fristen for å be om endringar er ikkje ute",
                        "the time for asking for changes is not over");
            case NOBODY_ASKED_FOR_CHANGES ->
                pair(
                        "ingen har bedt om endringer innen fristen",
                        "ingen har bede om endringar innan fristen",
                        "nobody has asked for changes in time",
                        "noen har bedt om endringer innen fristen",
                        "nokon har bede om endringar innan fristen",
                        "someone has asked for changes in time");
            case OBJECTION_IN_TIME ->
                pair(
                        "ønsket om endringer kom i tide",
                        "ønsket om endringar kom i tide",
                        "the request for changes came in time",
                        "ønsket om endringer kom for sent",
                        "ønsket om endringar kom for seint",
                        "the request for changes came too late");
            case OBJECTION_BY_PARTICIPANT ->
                pair(
                        subject + " deltok i møtet",
                        subject + " deltok i møtet",
                        subject + " took part in the meeting",
                        subject + " deltok ikke i møtet",
                        subject + " deltok ikkje i møtet",
                        subject + " did not take part in the meeting");
            case REQUEST_SETTLED_BY ->
                pair(
                        "ønsket om endringer er avgjort av den som skal gjøre det",
                        "ønsket om endringar er avgjort av den som skal gjere det",
                        "the request for changes is settled by the one who is to settle it",
                        "ønsket om endringer er ikke avgjort av den som skal gjøre det",
                        "ønsket om endringar er ikkje avgjort av den som skal gjere det",
                        "the request for changes is not settled by the one who is to settle it");
            case REQUEST_SETTLED_IN_TIME ->
                pair(
                        "ønsket om endringer er avgjort i tide",
                        "ønsket om endringar er avgjort i tide",
                        "the request for changes is settled in time",
                        "ønsket om endringer er avgjort for sent",
                        "ønsket om endringar er avgjort for seint",
                        "the request for changes is settled too late");
            case MINUTES_CONTENTS ->
                pair(
                        "referatet inneholder det det skal",
                        "referatet inneheld det det skal",
                        "the minutes contain what they must",
                        "referatet mangler noe det skal inneholde",
                        "referatet manglar noko det skal innehalde",
                        "the minutes lack something they must contain");
            case AMENDMENT_TIER ->
                pair(
                        "reglene sier hvordan en slik endring vedtas",
                        "reglane seier korleis ei slik endring blir vedteken",
                        "the rules say how such a change is adopted",
                        "reglene har ingen måte å vedta en slik endring på",
                        "reglane har ingen måte å vedta ei slik endring på",
                        "the rules have no way of adopting such a change");
            case AMENDMENT_BODY ->
                pair(
                        "endringen vedtas av det organet som kan endre reglene",
                        "endringa blir vedteken av det organet som kan endre reglane",
                        "the change is adopted by the body that may change the rules",
                        "dette organet kan ikke vedta endringen",
                        "dette organet kan ikkje vedta endringa",
                        "this body may not adopt the change");
            case AMENDMENT_READINGS ->
                pair(
                        "endringen er drøftet i et tidligere møte",
                        "endringa er drøfta i eit tidlegare møte",
                        "the change has been discussed in an earlier meeting",
                        "endringen kan ikke vedtas i det møtet som drøfter den først",
                        "endringa kan ikkje vedtakast i det møtet som drøftar ho først",
                        "the change may not be adopted by the meeting that first discusses it");
            case AMENDMENT_GAP ->
                pair(
                        "det har gått lenge nok mellom møtene",
                        "det har gått lenge nok mellom møta",
                        "enough time has passed between the meetings",
                        "det har gått for kort tid mellom møtene",
                        "det har gått for kort tid mellom møta",
                        "too little time has passed between the meetings");
            case AMENDMENT_SAME_TEXT ->
                pair(
                        "det er den drøftede teksten som vedtas",
                        "det er den drøfta teksten som blir vedteken",
                        "the text adopted is the one that was discussed",
                        "teksten som vedtas, er en annen enn den som ble drøftet",
                        "teksten som blir vedteken, er ein annan enn den som blei drøfta",
                        "the text to be adopted is another than the one discussed");
            case AMENDMENT_MAJORITY ->
                pair(
                        "nok er for endringen",
                        "nok er for endringa",
                        "enough are for the change",
                        "for få er for endringen",
                        "for få er for endringa",
                        "too few are for the change");
            case AMENDMENT_PARTIES ->
                pair(
                        "partene i samarbeidsavtalen er med på endringen",
                        "partane i samarbeidsavtalen er med på endringa",
                        "the parties to the cooperation agreement take part in the change",
                        "ikke alle parter i samarbeidsavtalen er med på endringen",
                        "ikkje alle partar i samarbeidsavtalen er med på endringa",
                        "not all parties to the cooperation agreement take part in the change");
            case FOUNDING_DECIDED ->
                pair(
                        "partene har vedtatt å være med",
                        "partane har vedteke å vere med",
                        "the parties have decided to join",
                        "ikke alle som må, har vedtatt å være med",
                        "ikkje alle som må, har vedteke å vere med",
                        "not all that must have decided to join");
            case PREDECESSOR_ENDED ->
                pair(
                        "det fellesskapet avløser, er avsluttet",
                        "det fellesskapet avløyser, er avslutta",
                        "what the community replaces has ended",
                        "det fellesskapet avløser, fortsetter",
                        "det fellesskapet avløyser, held fram",
                        "what the community replaces goes on");
            case JOINING ->
                pair(
                        "parten tas opp som reglene sier",
                        "parten blir teken opp som reglane seier",
                        "the party joins as the rules say",
                        "parten tas ikke opp som reglene sier",
                        "parten blir ikkje teken opp som reglane seier",
                        "the party does not join as the rules say");
            case JOINING_DECIDED ->
                pair(
                        "parten tas opp av det organet som kan",
                        "parten blir teken opp av det organet som kan",
                        "the party is admitted by the body that may",
                        "dette organet kan ikke ta opp en ny part",
                        "dette organet kan ikkje ta opp ein ny part",
                        "this body may not admit a party");
            case LEAVING ->
                pair(
                        "parten går ut som reglene sier",
                        "parten går ut som reglane seier",
                        "the party leaves as the rules say",
                        "parten går ikke ut som reglene sier",
                        "parten går ikkje ut som reglane seier",
                        "the party does not leave as the rules say");
            case LEAVING_NOTICE ->
                pair(
                        "parten har sagt fra i tide",
                        "parten har sagt frå i tide",
                        "the party has said so in time",
                        "parten har sagt fra for sent",
                        "parten har sagt frå for seint",
                        "the party has said so too late");
            case MEMBERSHIP_DAY ->
                pair(
                        "dagen er en reglene tillater",
                        "dagen er ein reglane tillèt",
                        "the day is one the rules allow",
                        "reglene tillater en annen dag",
                        "reglane tillèt ein annan dag",
                        "the rules allow another day");
            case CONFORMITY_REPORT ->
                pair(
                        "rapporten om hvordan reglene er fulgt, er gitt som den skal",
                        "rapporten om korleis reglane er følgde, er gitt som han skal",
                        "the report on how the rules are kept is given as it should be",
                        "rapporten om hvordan reglene er fulgt, er ikke gitt som den skal",
                        "rapporten om korleis reglane er følgde, er ikkje gitt som han skal",
                        "the report on how the rules are kept is not given as it should be");
            case CONFORMITY_IN_TIME ->
                pair(
                        "rapporten kommer i tide",
                        "rapporten kjem i tide",
                        "the report comes in time",
                        "rapporten kommer for sent",
                        "rapporten kjem for seint",
                        "the report comes too late");
            case CONFORMITY_RECIPIENT ->
                pair(
                        "rapporten går til det organet som skal ha den",
                        "rapporten går til det organet som skal ha han",
                        "the report goes to the body that is to have it",
                        "rapporten skal til et annet organ",
                        "rapporten skal til eit anna organ",
                        "the report is for another body");
            case ACT_CHARGE_COST ->
                pair(
                        "utgiften kan belastes slik",
                        "utgifta kan belastast slik",
                        "the cost may be charged in this way",
                        "utgiften kan ikke belastes slik det står",
                        "utgifta kan ikkje belastast slik det står",
                        "the cost may not be charged as it stands");
            case OWN_COSTS ->
                pair(
                        "den som har utgiften, dekker den selv",
                        "den som har utgifta, dekkjer ho sjølv",
                        "whoever has the cost bears it",
                        "utgiften dekkes ikke av den som har den",
                        "utgifta blir ikkje dekt av den som har ho",
                        "the cost is not borne by whoever has it");
            case GROUP_PAID_FOR ->
                pair(
                        "en partner betaler for " + subject,
                        "ein partnar betaler for " + subject,
                        "a partner pays for " + subject,
                        "ingen partner betaler for " + subject,
                        "ingen partnar betaler for " + subject,
                        "no partner pays for " + subject);
            case WITHIN_BUDGET ->
                pair(
                        "det felles budsjettet dekker utgiften",
                        "det felles budsjettet dekkjer utgifta",
                        "the joint budget covers the cost",
                        "det felles budsjettet dekker ikke utgiften",
                        "det felles budsjettet dekkjer ikkje utgifta",
                        "the joint budget does not cover the cost");
            case COST_DIVIDED ->
                pair(
                        "utgiften er delt, og delene er til sammen hele beløpet",
                        "utgifta er delt, og delane er til saman heile beløpet",
                        "the cost is divided, and the parts sum to the whole",
                        "utgiften kan ikke deles slik regelen står",
                        "utgifta kan ikkje delast slik regelen står",
                        "the cost cannot be divided as the rule stands");
            case COST_CHARGED ->
                pair(
                        "hver er belastet det reglene gir",
                        "kvar er belasta det reglane gir",
                        "each is charged what the rules come to",
                        "noen er belastet noe annet enn det reglene gir",
                        "nokon er belasta noko anna enn det reglane gir",
                        "someone is charged something else than what the rules come to");
            case HOST_PAYS ->
                pair(
                        "vertsparten dekker utgiften",
                        "vertsparten dekkjer utgifta",
                        "the host party bears the cost",
                        "vertsparten dekker ikke utgiften",
                        "vertsparten dekkjer ikkje utgifta",
                        "the host party does not bear the cost");
        };
    }

    /** What the clause is about, as it reads after "Reglene sier ikke". */
    String topic(Clause clause) {
        return topicWords(clause).in(language);
    }

    private static Words topicWords(Clause clause) {
        return switch (clause) {
            case ACT_SUBMIT_CASE,
                    ACT_SET_AGENDA,
                    ACT_SEND_NOTICE,
                    ACT_ADOPT_PLAN,
                    ACT_CANCEL_MEETING,
                    ACT_CLOSE_ITEM,
                    ACT_SEND_PAPERS_APART,
                    ACT_DECIDE_BETWEEN_MEETINGS,
                    ACT_OPEN_MEETING,
                    ACT_CHECK_IN,
                    ACT_TREAT_ITEM,
                    ACT_CAST_VOTE,
                    ACT_RECORD_ROLL_CALL,
                    ACT_TAKE_PATH_STEP,
                    ACT_ELECT,
                    ACT_CHECK_RATIFICATION,
                    ACT_DECIDE_BY_DELEGATION,
                    ACT_SETTLE_REQUEST,
                    ACT_CHOOSE_MEETING_LEADER,
                    ACT_CHOOSE_LEADERSHIP,
                    ACT_CHECK_BODY,
                    ACT_TAKE_PART,
                    ACT_DELEGATE_VOTE,
                    ACT_CHECK_LEADERSHIP,
                    ACT_SEND_MINUTES,
                    ACT_OBJECT_TO_MINUTES,
                    ACT_CLOSE_APPROVAL,
                    ACT_PUBLISH_MINUTES,
                    ACT_APPOINT,
                    ACT_CHECK_SEATS,
                    ACT_CONSTITUTE_COMMUNITY,
                    ACT_CHANGE_MEMBERSHIP,
                    ACT_REPORT_CONFORMITY,
                    ACT_CHARGE_COST -> Words.of("hva som gjelder", "kva som gjeld", "what holds");
            case HAS_VOTE -> Words.of("hvem som har stemmerett", "kven som har røysterett", "who has a vote");
            case VOTER_IS_IN ->
                Words.of(
                        "om den som stemmer, må være til stede",
                        "om den som røystar, må vere til stades",
                        "whether a voter must be present");
            case SEATS_OF_PARTNER ->
                Words.of(
                        "hvor mange plasser hver partner har",
                        "kor mange plassar kvar partnar har",
                        "how many seats each partner has");
            case ONE_PERSON_ONE_SEAT ->
                Words.of(
                        "hvor mange plasser én person kan fylle",
                        "kor mange plassar éin person kan fylle",
                        "how many seats one person may fill");
            case PARTNERS -> Words.of("hvem som er partnere", "kven som er partnarar", "who the partners are");
            case SEATS_IN_ALL ->
                Words.of(
                        "hvor mange plasser det er i alt",
                        "kor mange plassar det er i alt",
                        "how many seats there are in all");
            case SEATS_OF_PARTY ->
                Words.of(
                        "hvor mange plasser hver part har",
                        "kor mange plassar kvar part har",
                        "how many seats each party has");
            case SEATS_IN_PARITY ->
                Words.of(
                        "om en partner har like mange plasser som en annen",
                        "om ein partnar har like mange plassar som ein annan",
                        "whether one partner has as many seats as another");
            case SEATS_OF_LARGE_PARTY ->
                Words.of(
                        "hvor mange plasser en stor part kan ha",
                        "kor mange plassar ein stor part kan ha",
                        "how many seats a large party may have");
            case SEATS_SET_ASIDE ->
                Words.of("hvem plasser er satt av til", "kven plassar er sette av til", "for whom seats are set aside");
            case SEAT_FOLLOWS_OFFICE ->
                Words.of(
                        "hvem som har plass i kraft av et verv",
                        "kven som har plass i kraft av eit verv",
                        "who has a seat by an office");
            case CROSS_REPRESENTATION ->
                Words.of(
                        "hvilke organer som er representert i hverandre",
                        "kva organ som er representerte i kvarandre",
                        "which bodies sit in each other");
            case SEATS_BY_SECTOR ->
                Words.of(
                        "hvordan plassene fordeles på sektorer",
                        "korleis plassane blir fordelte på sektorar",
                        "how seats are divided on sectors");
            case SEATS_IN_PROPORTION ->
                Words.of(
                        "hvordan plassene fordeles på partene",
                        "korleis plassane blir fordelte på partane",
                        "how seats are divided on the parties");
            case APPOINTED_BY -> Words.of("hvem som oppnevner", "kven som oppnemner", "who appoints");
            case APPOINTED_HOW ->
                Words.of("hvordan plassene blir fylt", "korleis plassane blir fylte", "how seats are filled");
            case TERM_LENGTH ->
                Words.of("hvor lenge medlemmene sitter", "kor lenge medlemene sit", "how long members sit");
            case TERM_RUNS ->
                Words.of("når funksjonstiden er ute", "når funksjonstida er ute", "when a term has run out");
            case REELECTION ->
                Words.of(
                        "hvor mange perioder noen kan sitte",
                        "kor mange periodar nokon kan sitje",
                        "how many terms someone may sit");
            case DEPUTIES_OF_PARTNER ->
                Words.of("hvordan varaene er oppnevnt", "korleis varaene er oppnemnde", "how deputies stand");
            case DEPUTY_IN_ORDER ->
                Words.of("hvilken vara som møter først", "kva vara som møter først", "which deputy sits first");
            case AUTHORITY_HELD ->
                Words.of(
                        "hvilken fullmakt representantene skal ha",
                        "kva fullmakt representantane skal ha",
                        "what authority representatives must hold");
            case SEATS_FILLED ->
                Words.of(
                        "hva som skjer når en plass blir ledig",
                        "kva som skjer når ein plass blir ledig",
                        "what happens when a seat falls vacant");
            case VACANCY_FILLED ->
                Words.of(
                        "hvordan en ledig plass fylles",
                        "korleis ein ledig plass blir fylt",
                        "how a vacant seat is filled");
            case MAY_DELEGATE ->
                Words.of(
                        "hvem som kan overlate stemmen sin til andre",
                        "kven som kan overlate røysta si til andre",
                        "who may hand a vote to another");
            case DELEGATE_CIRCLE ->
                Words.of(
                        "hvem en stemme kan overlates til",
                        "kven ei røyst kan overlatast til",
                        "to whom a vote may be handed");
            case DELEGATION_FORM ->
                Words.of(
                        "i hvilken form en stemme overlates",
                        "i kva form ei røyst blir overlaten",
                        "in what form a vote is handed over");
            case VOTES_HELD ->
                Words.of(
                        "hvor mange stemmer én kan ha for andre",
                        "kor mange røyster éin kan ha for andre",
                        "how many votes of others one may hold");
            case DELEGATOR_OUT ->
                Words.of(
                        "når en stemme som er overlatt, kan avgis",
                        "når ei røyst som er overlaten, kan gjevast",
                        "when a vote that was handed over may be cast");
            case MAY_TAKE_PART ->
                Words.of(
                        "hva den som ikke har stemmerett, kan gjøre i møtet",
                        "kva den som ikkje har røysterett, kan gjere i møtet",
                        "what someone without a vote may do in a meeting");
            case BODY_SET_UP_BY ->
                Words.of("hvem som setter ned organet", "kven som set ned organet", "who sets the body up");
            case BODY_ENDS ->
                Words.of("hvor lenge organet virker", "kor lenge organet verkar", "how long the body works");
            case BODY_EVALUATED ->
                Words.of("når organet skal evalueres", "når organet skal evaluerast", "when the body is evaluated");
            case FOLLOW_UPS_MOVED ->
                Words.of(
                        "hvor åpne oppfølginger går når organet er avsluttet",
                        "kvar opne oppfølgingar går når organet er avslutta",
                        "where open follow-ups go when the body has ended");
            case DEPUTY_FOR_EACH_SEAT ->
                Words.of("om plassene skal ha varaer", "om plassane skal ha varaer", "whether seats have deputies");
            case DEPUTY_ONLY_WHEN_MEMBER_OUT ->
                Words.of("når en vara kan stemme", "når ein vara kan røyste", "when a deputy may vote");
            case DEPUTY_BESIDE_MEMBER ->
                Words.of(
                        "om en vara kan være med når medlemmet selv møter",
                        "om ein vara kan vere med når medlemen sjølv møter",
                        "whether a deputy may attend beside the member");
            case SITS_FOR_OWN_SEAT ->
                Words.of("hvem som kan møte for en plass", "kven som kan møte for ein plass", "who may sit for a seat");
            case SEATS_WITHOUT_VOTE ->
                Words.of(
                        "hvem som møter uten stemmerett",
                        "kven som møter utan røysterett",
                        "who attends without a vote");
            case PARTIAL_TAKES_NO_PART ->
                Words.of(
                        "hva som gjelder ved inhabilitet", "kva som gjeld ved inhabilitet", "what holds at partiality");
            case PARTIALITY_DECIDED ->
                Words.of(
                        "hvem som avgjør om noen er inhabil",
                        "kven som avgjer om nokon er inhabil",
                        "who decides whether someone is partial");
            case LEADERSHIP_CHOSEN ->
                Words.of("hvordan ledelsen velges", "korleis leiinga blir vald", "how leadership is chosen");
            case CANDIDATE_PROPOSED ->
                Words.of("hvem som foreslår kandidater", "kven som føreslår kandidatar", "who proposes candidates");
            case OFFICE_ALTERNATES ->
                Words.of("om vervet veksler", "om vervet vekslar", "whether the office alternates");
            case SWAP_IN_TERM ->
                Words.of(
                        "om leder og nestleder bytter plass",
                        "om leiar og nestleiar byter plass",
                        "whether chair and deputy chair change places");
            case TURN_WITHIN_SIDE ->
                Words.of(
                        "om ledelsen går på omgang innenfor siden",
                        "om leiinga går på omgang innanfor sida",
                        "whether the leadership goes in turn within the side");
            case CHAIRED_FROM_OTHER_SIDE ->
                Words.of(
                        "om de to organene ledes fra hver sin side",
                        "om dei to organa blir leia frå kvar si side",
                        "whether the two bodies are chaired from different sides");
            case OFFICE_OF_SIDE ->
                Words.of(
                        "hvilken side vervet hører til",
                        "kva side vervet høyrer til",
                        "which side the office belongs to");
            case CHAIR_AND_DEPUTY_APART ->
                Words.of(
                        "om leder og nestleder kommer fra hvert sitt sted",
                        "om leiar og nestleiar kjem frå kvar sin stad",
                        "whether chair and deputy chair come from different places");
            case OFFICE_SET_ASIDE ->
                Words.of(
                        "hvem vervet er forbeholdt", "kven vervet er reservert for", "for whom the office is reserved");
            case HOST_IN_TURN -> Words.of("hvem som er vertskap", "kven som er vertskap", "who hosts");
            case OFFICE_TERM_LENGTH ->
                Words.of("hvor lenge ledelsen sitter", "kor lenge leiinga sit", "how long leadership sits");
            case OFFICE_TERM_RUNS ->
                Words.of("når tiden i vervet er ute", "når tida i vervet er ute", "when the time in office is up");
            case ACTING_CHAIR ->
                Words.of(
                        "hvem som fungerer når det ikke er noen leder",
                        "kven som fungerer når det ikkje er nokon leiar",
                        "who acts while there is no chair");
            case WHO_LEADS -> Words.of("hvem som leder møtet", "kven som leier møtet", "who leads the meeting");
            case MEETINGS_IN_YEAR ->
                Words.of(
                        "hvor mange møter det skal holdes i året",
                        "kor mange møte det skal haldast i året",
                        "how many meetings are held in a year");
            case PLAN_HAS_ENOUGH ->
                Words.of(
                        "hvor mange møter planen skal ha",
                        "kor mange møte planen skal ha",
                        "how many meetings the plan must have");
            case MEETING_FORMAT ->
                Words.of(
                        "hvilke møter i året som skal ha en bestemt form",
                        "kva møte i året som skal ha ei bestemt form",
                        "which meetings of the year must have a certain form");
            case FORMS_IN_YEAR ->
                Words.of(
                        "hvor mange ulike former møtene i året skal ha",
                        "kor mange ulike former møta i året skal ha",
                        "how many different forms the meetings of a year must have");
            case PLAN_IN_TIME ->
                Words.of(
                        "når møteplanen skal være vedtatt",
                        "når møteplanen skal vere vedteken",
                        "when the meeting plan must be adopted");
            case PLAN_ADOPTED_BY ->
                Words.of("hvem som vedtar møteplanen", "kven som vedtek møteplanen", "who adopts the meeting plan");
            case MEETING_KIND ->
                Words.of(
                        "hvilke slags møter som holdes",
                        "kva slags møte som blir haldne",
                        "which kinds of meeting there are");
            case TENTATIVE_CONFIRMED ->
                Words.of(
                        "når et foreløpig møte må være bekreftet",
                        "når eit førebels møte må vere stadfesta",
                        "when a tentative meeting must be confirmed");
            case MEETING_FORM ->
                Words.of("hvilke former møter kan ha", "kva former møte kan ha", "what forms meetings may have");
            case MEETING_OPEN -> Words.of("om møtene er åpne", "om møta er opne", "whether meetings are open");
            case CLOSING_GROUND ->
                Words.of(
                        "når en sak kan behandles for lukkede dører",
                        "når ei sak kan behandlast for lukka dører",
                        "when a case may be treated behind closed doors");
            case CLOSING_DECIDED ->
                Words.of(
                        "hvem som avgjør at en sak behandles for lukkede dører",
                        "kven som avgjer at ei sak blir behandla for lukka dører",
                        "who decides that a case is treated behind closed doors");
            case WHO_MAY_RAISE ->
                Words.of("hvem som kan melde inn saker", "kven som kan melde inn saker", "who may raise cases");
            case CASE_CONSULTED ->
                Words.of(
                        "om saker skal meldes inn i samråd med noen",
                        "om saker skal meldast inn i samråd med nokon",
                        "whether cases are raised in consultation");
            case CASE_IN_TIME ->
                Words.of(
                        "hvor lenge før møtet saker må meldes inn",
                        "kor lenge før møtet saker må meldast inn",
                        "how long before the meeting cases must be submitted");
            case CASE_FORM ->
                Words.of(
                        "i hvilken form saker skal meldes inn",
                        "i kva form saker skal meldast inn",
                        "in what form cases are submitted");
            case NOTICE_IN_TIME ->
                Words.of(
                        "hvor lenge før møtet innkallingen må sendes",
                        "kor lenge før møtet innkallinga må sendast",
                        "how long before the meeting notice must be sent");
            case NOTICE_COMPLETE ->
                Words.of("hva innkallingen skal inneholde", "kva innkallinga skal innehalde", "what notice contains");
            case NOTICE_TO_ALL ->
                Words.of("hvem som skal ha innkallingen", "kven som skal ha innkallinga", "who should have notice");
            case NOTICE_CHANNEL ->
                Words.of("hvordan innkallingen sendes", "korleis innkallinga blir send", "how notice is sent");
            case LATE_PAPERS ->
                Words.of("om papirer kan ettersendes", "om papir kan ettersendast", "whether papers may be sent late");
            case EXTRAORDINARY_DEMAND ->
                Words.of(
                        "hvem som kan kreve ekstraordinært møte",
                        "kven som kan krevje ekstraordinært møte",
                        "who may demand an extraordinary meeting");
            case RESTRICTED_INVITATION ->
                Words.of(
                        "om bare de som stemmer, kan innkalles til ekstraordinært møte",
                        "om berre dei som røystar, kan kallast inn til ekstraordinært møte",
                        "whether an extraordinary meeting may be called for voting members only");
            case EXTRAORDINARY_GROUND ->
                Words.of(
                        "når ekstraordinære møter kan holdes",
                        "når ekstraordinære møte kan haldast",
                        "when extraordinary meetings may be held");
            case EXTRAORDINARY_NOTICE_IN_TIME ->
                Words.of(
                        "hvor lenge før et ekstraordinært møte innkallingen må sendes",
                        "kor lenge før eit ekstraordinært møte innkallinga må sendast",
                        "how long before an extraordinary meeting notice must be sent");
            case MATTER_NOTIFIED ->
                Words.of(
                        "om saker som ikke er varslet, kan vedtas",
                        "om saker som ikkje er varsla, kan vedtakast",
                        "whether cases that were not notified may be decided");
            case WHO_CANCELS ->
                Words.of("hvem som kan avlyse et møte", "kven som kan avlyse eit møte", "who may cancel a meeting");
            case CANCELLED_IN_TIME ->
                Words.of(
                        "når et møte senest kan avlyses",
                        "når eit møte seinast kan avlysast",
                        "when a meeting can be cancelled at the latest");
            case REPLACEMENT_HELD ->
                Words.of(
                        "om et avlyst møte skal erstattes",
                        "om eit avlyst møte skal erstattast",
                        "whether a cancelled meeting is replaced");
            case AGENDA_RANKED ->
                Words.of("hvem som prioriterer sakene", "kven som prioriterer sakene", "who ranks the cases");
            case FIXED_ITEMS ->
                Words.of("hvilke faste saker møtene har", "kva faste saker møta har", "what fixed items meetings have");
            case ITEM_TYPES ->
                Words.of(
                        "hvilke typer saker som er i bruk",
                        "kva typar saker som er i bruk",
                        "what types of case are in use");
            case MEETING_LENGTH ->
                Words.of("hvor lenge et møte varer", "kor lenge eit møte varer", "how long a meeting lasts");
            case BETWEEN_MEETINGS ->
                Words.of(
                        "om saker kan avgjøres mellom møtene",
                        "om saker kan avgjerast mellom møta",
                        "whether matters may be decided between meetings");
            case ROUND_OPENED ->
                Words.of(
                        "hvem som kan åpne en skriftlig runde",
                        "kven som kan opne ein skriftleg runde",
                        "who may open a written round");
            case ROUND_OVER ->
                Words.of(
                        "når en skriftlig runde er over",
                        "når ein skriftleg runde er over",
                        "when a written round is over");
            case ROUND_ANSWERED ->
                Words.of(
                        "om alle må svare i en skriftlig runde",
                        "om alle må svare i ein skriftleg runde",
                        "whether all must answer in a written round");
            case NOBODY_WANTS_A_MEETING ->
                Words.of(
                        "om én kan kreve saken behandlet i møte",
                        "om éin kan krevje saka behandla i møte",
                        "whether one can demand that a matter is treated in a meeting");
            case ROUND_AGREED ->
                Words.of(
                        "hvor mange som må være for i en skriftlig runde",
                        "kor mange som må vere for i ein skriftleg runde",
                        "how many must be for in a written round");
            case MANDATE_HOLDER ->
                Words.of(
                        "hvem som kan avgjøre saker på vegne av organet",
                        "kven som kan avgjere saker på vegner av organet",
                        "who may decide on behalf of the body");
            case NEXT_MEETING_TOLD ->
                Words.of(
                        "om neste møte skal ha melding om det som er avgjort mellom møtene",
                        "om neste møte skal ha melding om det som er avgjort mellom møta",
                        "whether the next meeting is told what was decided between meetings");
            case QUORUM, QUORUM_OF_GROUP ->
                Words.of("når organet er beslutningsdyktig", "når organet er vedtaksført", "when there is a quorum");
            case TREATMENT_WITHOUT_QUORUM ->
                Words.of(
                        "hva som kan gjøres uten å være beslutningsdyktig",
                        "kva som kan gjerast utan å vere vedtaksført",
                        "what may be done without a quorum");
            case DECISION_MODE, MAJORITY, MAJORITY_OF_EACH_SIDE, MAJORITY_WITHOUT_CONSENSUS, MAJORITY_AFTER_STEP ->
                Words.of("hvordan vedtak treffes", "korleis vedtak blir gjorde", "how decisions are made");
            case ELECTED -> Words.of("hvordan valg avgjøres", "korleis val blir avgjorde", "how elections are settled");
            case VOTES_OF_SEATS ->
                Words.of(
                        "hvor mange stemmer som kan avgis",
                        "kor mange røyster som kan givast",
                        "how many votes may be cast");
            case PROPOSAL_COMPLETE ->
                Words.of(
                        "om forslaget er ferdig utfylt",
                        "om framlegget er ferdig utfylt",
                        "whether the proposal is filled in");
            case CONSENSUS -> Words.of("hva konsensus er", "kva konsensus er", "what consensus is");
            case TREATMENT_WITHOUT_CONSENSUS ->
                Words.of(
                        "hva som kan gjøres uten konsensus",
                        "kva som kan gjerast utan konsensus",
                        "what may be done without consensus");
            case VOTES_RECORDED ->
                Words.of("hvordan stemmer føres", "korleis røyster blir førte", "how votes are recorded");
            case RECORDED_ON_DEMAND ->
                Words.of(
                        "hvordan stemmer føres når noen ber om det",
                        "korleis røyster blir førte når nokon ber om det",
                        "how votes are recorded on demand");
            case DISSENT_WRITTEN ->
                Words.of(
                        "om den som er uenig, kan få det ført i referatet",
                        "om den som er usamd, kan få det ført i referatet",
                        "whether a dissent is written in the minutes");
            case DISAGREEMENT_PATH, PATH_STEP_IN_ORDER, PATH_STEP_IN_TIME, PATH_STEP_NOT_TOO_EARLY ->
                Words.of("hva som skjer ved uenighet", "kva som skjer ved usemje", "what happens at disagreement");
            case TIE_BREAK ->
                Words.of("hva som avgjør ved stemmelikhet", "kva som avgjer ved likt røystetal", "what breaks a tie");
            case EFFECT_OF_DECISION ->
                Words.of(
                        "om organets vedtak binder",
                        "om vedtaka til organet bind",
                        "whether the body's decisions bind");
            case TREATED_BY_PARTIES ->
                Words.of(
                        "om partene skal behandle tiltaket først",
                        "om partane skal behandle tiltaket først",
                        "whether the parties treat the measure first");
            case RATIFIED, RATIFIED_BY_PARTY ->
                Words.of(
                        "om partene skal slutte seg til vedtak",
                        "om partane skal slutte seg til vedtak",
                        "whether the parties ratify decisions");
            case DELEGATED, DELEGATED_TO, DELEGATED_MATTER, WITHIN_CEILING, DELEGATION_LASTS ->
                Words.of("hva som er delegert", "kva som er delegert", "what is delegated");
            case TREATED_FIRST ->
                Words.of(
                        "om saker skal drøftes et annet sted før de vedtas",
                        "om saker skal drøftast ein annan stad før dei blir vedtekne",
                        "whether cases are discussed elsewhere before they are decided");
            case MINUTES_IN_TIME ->
                Words.of(
                        "når referatet skal være tilgjengelig",
                        "når referatet skal vere tilgjengeleg",
                        "when the minutes are available");
            case MINUTES_APPROVED_FIRST ->
                Words.of(
                        "om referatet må være godkjent før det publiseres",
                        "om referatet må vere godkjent før det blir publisert",
                        "whether minutes must be approved before they are published");
            case MINUTES_PLACES ->
                Words.of(
                        "hvor referatet gjøres kjent",
                        "kvar referatet blir gjort kjent",
                        "where the minutes are made known");
            case MINUTES_SENT_BY ->
                Words.of("hvem som sender ut referatet", "kven som sender ut referatet", "who sends the minutes");
            case APPROVAL_FITS_PUBLICATION ->
                Words.of(
                        "både når referatet er godkjent og når det må være ute",
                        "både når referatet er godkjent og når det må vere ute",
                        "both when the minutes are approved and when they must be out");
            case MINUTES_APPROVED, WINDOW_HAS_RUN, NOBODY_ASKED_FOR_CHANGES ->
                Words.of("når referatet er godkjent", "når referatet er godkjent", "when the minutes are approved");
            case OBJECTION_IN_TIME, OBJECTION_BY_PARTICIPANT ->
                Words.of(
                        "hvem som kan be om endringer i referatet, og når",
                        "kven som kan be om endringar i referatet, og når",
                        "who may ask for changes in the minutes, and when");
            case REQUEST_SETTLED_BY, REQUEST_SETTLED_IN_TIME ->
                Words.of(
                        "hva som skjer når noen ber om endringer i referatet",
                        "kva som skjer når nokon ber om endringar i referatet",
                        "what happens when someone asks for changes in the minutes");
            case MINUTES_CONTENTS ->
                Words.of("hva referatet skal inneholde", "kva referatet skal innehalde", "what the minutes contain");
            case AMENDMENT_TIER, AMENDMENT_BODY ->
                Words.of("hvordan reglene endres", "korleis reglane blir endra", "how the rules are changed");
            case AMENDMENT_READINGS, AMENDMENT_GAP, AMENDMENT_SAME_TEXT ->
                Words.of(
                        "hvor mange møter som drøfter en endring av reglene",
                        "kor mange møte som drøftar ei endring av reglane",
                        "how many meetings discuss a change of the rules");
            case AMENDMENT_MAJORITY ->
                Words.of(
                        "hvor mange som må være for en endring av reglene",
                        "kor mange som må vere for ei endring av reglane",
                        "how many must be for a change of the rules");
            case AMENDMENT_PARTIES ->
                Words.of(
                        "om partene i avtalen skal være med når reglene endres",
                        "om partane i avtalen skal vere med når reglane blir endra",
                        "whether the parties take part when the rules are changed");
            case FOUNDING_DECIDED ->
                Words.of(
                        "hvem som vedtar at fellesskapet stiftes",
                        "kven som vedtek at fellesskapet blir stifta",
                        "who decides that the community is founded");
            case PREDECESSOR_ENDED ->
                Words.of("hva fellesskapet avløser", "kva fellesskapet avløyser", "what the community replaces");
            case JOINING, JOINING_DECIDED ->
                Words.of("hvordan en part tas opp", "korleis ein part blir teken opp", "how a party joins");
            case LEAVING, LEAVING_NOTICE ->
                Words.of("hvordan en part går ut", "korleis ein part går ut", "how a party leaves");
            case MEMBERSHIP_DAY ->
                Words.of(
                        "når en part er med fra og til",
                        "når ein part er med frå og til",
                        "from and until when a party takes part");
            case CONFORMITY_REPORT, CONFORMITY_IN_TIME, CONFORMITY_RECIPIENT ->
                Words.of(
                        "hvem som får rapport om hvordan reglene er fulgt",
                        "kven som får rapport om korleis reglane er følgde",
                        "who has a report on how the rules are kept");
            case OWN_COSTS ->
                Words.of("hvem som dekker en slik utgift", "kven som dekkjer ei slik utgift", "who bears such a cost");
            case GROUP_PAID_FOR ->
                Words.of(
                        "hvem som betaler for en gruppe som ikke er part",
                        "kven som betaler for ei gruppe som ikkje er part",
                        "who pays for a group that is no party");
            case WITHIN_BUDGET ->
                Words.of(
                        "hva det felles budsjettet dekker",
                        "kva det felles budsjettet dekkjer",
                        "what the joint budget covers");
            case COST_DIVIDED, COST_CHARGED ->
                Words.of(
                        "hvordan felles utgifter deles",
                        "korleis felles utgifter blir delte",
                        "how common costs are divided");
            case HOST_PAYS -> Words.of("hvem som er vertspart", "kven som er vertspart", "who the host party is");
        };
    }
}
