package no.samraad.engine.sentence;

import no.samraad.engine.finding.Choice;
import no.samraad.engine.finding.Fact;
import no.samraad.engine.provision.Language;

/** The questions put to the community, or to whoever knows the facts. */
final class Questions {
    private final Language language;

    Questions(Language language) {
        this.language = language;
    }

    private String say(String nb, String nn, String en) {
        return Words.of(nb, nn, en).in(language);
    }

    String gap(String topic, String body) {
        return say(
                "Reglene for " + body + " sier ikke " + topic + ". Hva skal gjelde?",
                "Reglane for " + body + " seier ikkje " + topic + ". Kva skal gjelde?",
                "The rules of " + body + " do not say " + topic + ". What should hold?");
    }

    String choice(Choice choice, String body) {
        return switch (choice) {
            case SCOPE ->
                say(
                        "Regelen nevner ikke noe organ. Gjelder den for " + body + "?",
                        "Regelen nemner ikkje noko organ. Gjeld han for " + body + "?",
                        "The rule names no body. Does it hold for " + body + "?");
            case SEAT_BASE ->
                say(
                        "Betyr «medlemmer» plasser eller besatte plasser i " + body + "?",
                        "Betyr «medlemer» plassar eller plassar som er fylte i " + body + "?",
                        "Does “members” mean seats or filled seats in " + body + "?");
            case REMOTE_COUNTS ->
                say(
                        "Regnes de med som deltar på video eller telefon i " + body + "?",
                        "Blir dei rekna med som deltek på video eller telefon i " + body + "?",
                        "Do those who take part by video or telephone count in " + body + "?");
            case PARTIAL_SEAT ->
                say(
                        "Trer varaen inn når et medlem av " + body + " er inhabil, eller står plassen tom?",
                        "Trer varaen inn når ein medlem av " + body + " er inhabil, eller står plassen tom?",
                        "Does the deputy step in when a member of " + body
                                + " is partial, or does the seat stay empty?");
            case PARTIALITY_DECIDER ->
                say(
                        "Hvem avgjør om et medlem av " + body + " er inhabil?",
                        "Kven avgjer om ein medlem av " + body + " er inhabil?",
                        "Who decides whether a member of " + body + " is partial?");
            case PARTIALITY_AND_BASE ->
                say(
                        "Regnes plassen til en som er inhabil, med i grunnlaget i " + body + "?",
                        "Blir plassen til ein som er inhabil, rekna med i grunnlaget i " + body + "?",
                        "Does the seat of someone partial stay in the base in " + body + "?");
            case DEPUTY_OF_VACANT_SEAT ->
                say(
                        "Representerer varaen en plass i " + body + " som ikke har medlem?",
                        "Representerer varaen ein plass i " + body + " som ikkje har medlem?",
                        "Does the deputy represent a seat in " + body + " that has no member?");
            case DEPUTY_BESIDE_MEMBER ->
                say(
                        "Kan en vara være med i " + body + " når medlemmet selv møter?",
                        "Kan ein vara vere med i " + body + " når medlemen sjølv møter?",
                        "May a deputy attend in " + body + " beside the member?");
            case ORDINARY_DEADLINE_AT_EXTRAORDINARY ->
                say(
                        "Gjelder fristen også for ekstraordinære møter i " + body + "?",
                        "Gjeld fristen også for ekstraordinære møte i " + body + "?",
                        "Does the deadline hold for extraordinary meetings of " + body + " too?");
            case CONSULTATION ->
                say(
                        "Hva regnes som samråd når saker meldes inn til " + body + "?",
                        "Kva blir rekna som samråd når saker blir melde inn til " + body + "?",
                        "What counts as consultation when cases are raised in " + body + "?");
            case COUNTED_MEETINGS ->
                say(
                        "Regnes ekstraordinære møter med i antallet møter i året for " + body + "?",
                        "Blir ekstraordinære møte rekna med i talet på møte i året for " + body + "?",
                        "Do extraordinary meetings count towards the meetings of the year of " + body + "?");
            case CANCELLED_MEETINGS ->
                say(
                        "Regnes et avlyst møte med i antallet møter i året for " + body + "?",
                        "Blir eit avlyst møte rekna med i talet på møte i året for " + body + "?",
                        "Does a cancelled meeting count towards the meetings of the year of " + body + "?");
            case CONSENSUS_MEANING ->
                say(
                        "Er det konsensus i " + body + " når ingen har innvendinger, eller må alle si ja?",
                        "Er det konsensus i " + body + " når ingen har innvendingar, eller må alle seie ja?",
                        "Is there consensus in " + body + " when nobody objects, or must all say yes?");
            case CONSENSUS_ABSTENTION ->
                say(
                        "Er det konsensus i " + body + " når noen avstår?",
                        "Er det konsensus i " + body + " når nokon avstår?",
                        "Is there consensus in " + body + " when someone abstains?");
            case CONSENSUS_ABSENCE ->
                say(
                        "Er det konsensus i " + body + " når noen er borte?",
                        "Er det konsensus i " + body + " når nokon er borte?",
                        "Is there consensus in " + body + " when someone is absent?");
            case NON_UNANIMOUS_VOTE ->
                say(
                        "Hva gir en avstemning i " + body + " som ikke er enstemmig?",
                        "Kva gir ei røysting i " + body + " som ikkje er samrøystes?",
                        "What does a vote in " + body + " yield that is not unanimous?");
            case TERM_LAST_DAY ->
                say(
                        "Når funksjonstiden i " + body + " regnes i år: er samme dato siste dag, eller dagen før?",
                        "Når funksjonstida i " + body + " blir rekna i år: er same dato siste dag, eller dagen før?",
                        "When the term in " + body
                                + " is counted in years: is the same date the last day, or the day before?");
            case HOLD_OVER ->
                say(
                        "Blir medlemmene av " + body + " sittende til nye er oppnevnt?",
                        "Blir medlemene av " + body + " sitjande til nye er oppnemnde?",
                        "Do members of " + body + " sit on until there are new ones?");
            case LEADERSHIP_HOLD_OVER ->
                say(
                        "Blir ledelsen i " + body + " sittende til en ny er valgt?",
                        "Blir leiinga i " + body + " sitjande til ei ny er vald?",
                        "Do holders of office in " + body + " sit on until there are new ones?");
            case COST_KEY ->
                say(
                        "Hva deles utgiftene i " + body + " etter?",
                        "Kva blir utgiftene i " + body + " delte etter?",
                        "What are the costs of " + body + " divided by?");
            case TWO_STEP_MATTERS ->
                say(
                        "Hvilke saker i " + body + " skal behandles i to ledd?",
                        "Kva saker i " + body + " skal behandlast i to ledd?",
                        "Which cases in " + body + " are treated in two steps?");
        };
    }

    String fact(Fact fact, String about) {
        return switch (fact) {
            case STAND_IN_APPOINTED ->
                say(
                        "Er " + about + " oppnevnt som vara for plassen?",
                        "Er " + about + " oppnemnd som vara for plassen?",
                        "Is " + about + " appointed as deputy for the seat?");
            case WHICH_SEAT ->
                say(
                        "Hvilken plass møter " + about + " for? Én person kan bare fylle én plass.",
                        "Kva plass møter " + about + " for? Éin person kan berre fylle éin plass.",
                        "For which seat does " + about + " sit? One person can fill only one.");
            case SENT_AT -> say("Når blir det sendt?", "Når blir det sendt?", "When is it sent?");
            case SUBMITTED_AT ->
                say(
                        "Når ble saken meldt inn (" + about + ")?",
                        "Når blei saka meld inn (" + about + ")?",
                        "When was the case submitted (" + about + ")?");
            case INTEREST ->
                say(
                        "Hvilken interesse har den som melder saken (" + about + ")?",
                        "Kva interesse har den som melder saka (" + about + ")?",
                        "What interest has the one who raises the case (" + about + ")?");
            case EXTRAORDINARY_GROUND ->
                say(
                        "Hvorfor kalles det inn til ekstraordinært møte?",
                        "Kvifor blir det kalla inn til ekstraordinært møte?",
                        "Why is an extraordinary meeting called?");
            case ADOPTED_AT ->
                say(
                        "Når ble møteplanen vedtatt?",
                        "Når blei møteplanen vedteken?",
                        "When was the meeting plan adopted?");
            case ADOPTED_BY ->
                say("Hvem vedtok møteplanen?", "Kven vedtok møteplanen?", "Who adopted the meeting plan?");
            case NUMBER_OF_YEAR ->
                say(
                        "Hvilket i rekken av årets ordinære møter er det?",
                        "Kva nummer i rekkja av ordinære møte i året er det?",
                        "Which of the ordinary meetings of its year is it?");
            case MEETING_FORM ->
                say(
                        "Hvilken form skal hvert møte i planen ha?",
                        "Kva form skal kvart møte i planen ha?",
                        "What form is each meeting of the plan to have?");
            case MEETINGS_AHEAD ->
                say(
                        "Blir møtene som gjenstår i året, holdt?",
                        "Blir møta som står att i året, haldne?",
                        "Are the meetings that remain of the year held?");
            case CASE_FORM ->
                say(
                        "I hvilken form ble saken meldt inn?",
                        "I kva form blei saka meld inn?",
                        "In what form was the case submitted?");
            case LATE_CONSENT ->
                say(
                        "Samtykker alle som stemmer, i at papirene ettersendes?",
                        "Samtykkjer alle som røystar, i at papira blir ettersende?",
                        "Does everyone who votes consent to late papers?");
            case CLOSING_GROUND ->
                say(
                        "Hvorfor skal saken behandles for lukkede dører?",
                        "Kvifor skal saka behandlast for lukka dører?",
                        "Why is the case to be treated behind closed doors?");
            case CLOSED_BY ->
                say(
                        "Hvem har avgjort at dørene lukkes?",
                        "Kven har avgjort at dørene blir lukka?",
                        "Who has decided that the doors are closed?");
            case CANCELLED_BY -> say("Hvem avlyser møtet?", "Kven avlyser møtet?", "Who cancels the meeting?");
            case CANCELLED_AT ->
                say(
                        "Når blir avlysningen varslet?",
                        "Når blir avlysinga varsla?",
                        "When is the cancellation announced?");
            case REPLACEMENT_DAY ->
                say("Når holdes det nye møtet?", "Når blir det nye møtet halde?", "When is the new meeting held?");
            case OPENED_BY -> say("Hvem har satt det i gang?", "Kven har sett det i gang?", "Who has begun it?");
            case SENT_IN_ADVANCE ->
                say(
                        "Var saken varslet og sendt ut på forhånd (" + about + ")?",
                        "Var saka varsla og send ut på førehand (" + about + ")?",
                        "Was the case notified and sent in advance (" + about + ")?");
            case AGREED_TO_TREAT ->
                say(
                        "Er alle enige om å behandle saken (" + about + ")?",
                        "Er alle samde om å behandle saka (" + about + ")?",
                        "Does everyone agree to treat the case (" + about + ")?");
            case FOUND_URGENT ->
                say(
                        "Finner møtet at saken haster (" + about + ")?",
                        "Finn møtet at saka hastar (" + about + ")?",
                        "Does the meeting find the case urgent (" + about + ")?");
            case CONSENSUS_ASKED ->
                say(
                        "Har noen innvendinger (" + about + ")?",
                        "Har nokon innvendingar (" + about + ")?",
                        "Does anyone object (" + about + ")?");
            case EACH_ANSWER ->
                say(
                        "Hva sier hver enkelt (" + about + ")?",
                        "Kva seier kvar einskild (" + about + ")?",
                        "What does each one say (" + about + ")?");
            case VOTES ->
                say(
                        "Hvordan falt stemmene (" + about + ")?",
                        "Korleis fall røystene (" + about + ")?",
                        "How did the votes fall (" + about + ")?");
            case MATTER_KIND ->
                say(
                        "Hva slags sak er dette (" + about + ")?",
                        "Kva slags sak er dette (" + about + ")?",
                        "What kind of matter is this (" + about + ")?");
            case TIE_BROKEN ->
                say(
                        "Hvordan ble stemmelikheten avgjort (" + about + ")?",
                        "Korleis blei det like røystetalet avgjort (" + about + ")?",
                        "How was the tie broken (" + about + ")?");
            case RECORDING_ASKED_BY ->
                say(
                        "Hvem har bedt om at stemmene føres ved navn (" + about + ")?",
                        "Kven har bede om at røystene blir førte ved namn (" + about + ")?",
                        "Who has asked for votes to be recorded by name (" + about + ")?");
            case STEP_TAKEN_AT ->
                say(
                        "Når blir leddet tatt (" + about + ")?",
                        "Når blir leddet teke (" + about + ")?",
                        "When is the step taken (" + about + ")?");
            case FOUND_URGENT_BY ->
                say(
                        "Hvem har avgjort at saken haster (" + about + ")?",
                        "Kven har avgjort at saka hastar (" + about + ")?",
                        "Who has found the case urgent (" + about + ")?");
            case AGREED_TO_SKIP ->
                say(
                        "Hvem er enige om å sløyfe det første leddet (" + about + ")?",
                        "Kven er samde om å sløyfe det første leddet (" + about + ")?",
                        "Who agrees to leave out the first step (" + about + ")?");
            case REACH_OF_MEASURE ->
                say(
                        "Hvor langt rekker tiltaket (" + about + ")?",
                        "Kor langt rekk tiltaket (" + about + ")?",
                        "How far does the measure reach (" + about + ")?");
            case COST ->
                say(
                        "Hva koster det (" + about + ")?",
                        "Kva kostar det (" + about + ")?",
                        "What does it cost (" + about + ")?");
            case CONDITION_OF_PARTY ->
                say(
                        "Er vilkåret parten har satt, oppfylt (" + about + ")?",
                        "Er vilkåret parten har sett, oppfylt (" + about + ")?",
                        "Is the condition the party has set met (" + about + ")?");
            case ANSWER_OF_PARTY ->
                say(
                        "Hva svarer parten (" + about + ")?",
                        "Kva svarar parten (" + about + ")?",
                        "What does the party answer (" + about + ")?");
            case MINUTES_SENT_BY ->
                say(
                        "Hvem sender ut referatet (" + about + ")?",
                        "Kven sender ut referatet (" + about + ")?",
                        "Who sends the minutes (" + about + ")?");
            case DISSENTS ->
                say(
                        "Hvem har bedt om å få sin mening ført i referatet (" + about + ")?",
                        "Kven har bede om å få meininga si ført i referatet (" + about + ")?",
                        "Who has asked to have a dissent in the minutes (" + about + ")?");
            case SETTLED_AT ->
                say(
                        "Når blir ønsket om endringer avgjort (" + about + ")?",
                        "Når blir ønsket om endringar avgjort (" + about + ")?",
                        "When is the request for changes settled (" + about + ")?");
            case NEXT_MEETING_HELD ->
                say(
                        "Er neste møte holdt eller avlyst (" + about + ")?",
                        "Er neste møte halde eller avlyst (" + about + ")?",
                        "Is the next meeting held or cancelled (" + about + ")?");
            case SIGNATURES ->
                say(
                        "Hvem har signert referatet, og i hvilket verv (" + about + ")?",
                        "Kven har signert referatet, og i kva verv (" + about + ")?",
                        "Who has signed the minutes, and in what office (" + about + ")?");
            case ATTENDANCE_AT_OPENING ->
                say(
                        "Hvem var til stede da møtet ble satt (" + about + ")?",
                        "Kven var til stades då møtet blei sett (" + about + ")?",
                        "Who was in when the meeting was opened (" + about + ")?");
            case MARKED_FOR_TWO_STEPS ->
                say(
                        "Er saken merket for behandling i to ledd (" + about + ")?",
                        "Er saka merkt for behandling i to ledd (" + about + ")?",
                        "Is the case marked for two steps (" + about + ")?");
            case PARTIALITY_DECIDED_BY ->
                say(
                        "Hvem har avgjort at " + about + " er inhabil?",
                        "Kven har avgjort at " + about + " er inhabil?",
                        "Who has decided that " + about + " is partial?");
            case SIZE_OF_CHANGE ->
                say(
                        "Er endringen merket som liten eller stor (" + about + ")?",
                        "Er endringa merkt som lita eller stor (" + about + ")?",
                        "Is the change marked as small or large (" + about + ")?");
            case OVERLAP_WITH_AGREEMENT ->
                say(
                        "Rører endringen ved det samarbeidsavtalen sier (" + about + ")?",
                        "Rører endringa ved det samarbeidsavtalen seier (" + about + ")?",
                        "Does the change touch what the cooperation agreement says (" + about + ")?");
            case PARTIES_OF_AGREEMENT ->
                say(
                        "Hvem er parter i samarbeidsavtalen (" + about + ")?",
                        "Kven er partar i samarbeidsavtalen (" + about + ")?",
                        "Who are the parties to the cooperation agreement (" + about + ")?");
            case PARTIES_OF_PARTNER ->
                say(
                        "Hvilke parter hører til " + about + "?",
                        "Kva partar høyrer til " + about + "?",
                        "Which parties belong to " + about + "?");
            case FIGURE_OF_PARTY ->
                say(
                        "Hvilket tall skal plassene fordeles etter for " + about + "?",
                        "Kva tal skal plassane fordelast etter for " + about + "?",
                        "By which figure are seats divided for " + about + "?");
            case PARTY_OF_SEAT ->
                say(
                        "Hvilken part har plassen (" + about + ")?",
                        "Kva part har plassen (" + about + ")?",
                        "Which party has the seat (" + about + ")?");
            case STANDING_OF_PERSON ->
                say(
                        "Hvor kommer " + about + " fra, og hvilken stilling?",
                        "Kvar kjem " + about + " frå, og kva stilling?",
                        "Where does " + about + " come from, and with what post?");
            case APPOINTED_BY ->
                say(
                        "Hvem har oppnevnt den som sitter (" + about + ")?",
                        "Kven har oppnemnt den som sit (" + about + ")?",
                        "Who has appointed the one who sits (" + about + ")?");
            case APPOINTING_METHOD ->
                say(
                        "Er den som sitter, valgt eller oppnevnt (" + about + ")?",
                        "Er den som sit, vald eller oppnemnd (" + about + ")?",
                        "Is the one who sits elected or appointed (" + about + ")?");
            case TERM ->
                say(
                        "Når ble den som sitter, oppnevnt (" + about + ")?",
                        "Når blei den som sit, oppnemnd (" + about + ")?",
                        "When was the one who sits appointed (" + about + ")?");
            case TERM_END ->
                say(
                        "Hvilken dag gikk kommunestyreperioden ut (" + about + ")?",
                        "Kva dag gjekk kommunestyreperioden ut (" + about + ")?",
                        "On which day did the term of the municipal council end (" + about + ")?");
            case OFFICE_HOLDER ->
                say(
                        "Hvem har vervet i " + about + "?",
                        "Kven har vervet i " + about + "?",
                        "Who holds the office in " + about + "?");
            case AUTHORITY_OF_PERSON ->
                say(
                        "Hvilken fullmakt har " + about + "?",
                        "Kva fullmakt har " + about + "?",
                        "What authority does " + about + " hold?");
            case CANDIDATE_PROPOSED_BY ->
                say(
                        "Hvem har foreslått " + about + "?",
                        "Kven har føreslått " + about + "?",
                        "Who has proposed " + about + "?");
            case PARTY_OF_COST ->
                say(
                        "Hvilken part har utgiften (" + about + ")?",
                        "Kva part har utgifta (" + about + ")?",
                        "Which party has the cost (" + about + ")?");
            case BUDGET_USED ->
                say(
                        "Hvor mye har det felles budsjettet dekket hittil i år (" + about + ")?",
                        "Kor mykje har det felles budsjettet dekt så langt i år (" + about + ")?",
                        "How much has the joint budget borne so far this year (" + about + ")?");
            case HOST_OF_MEETING ->
                say(
                        "Hvilken part har vært vertskap for møtene (" + about + ")?",
                        "Kva part har vore vertskap for møta (" + about + ")?",
                        "Which party has hosted the meetings (" + about + ")?");
            case PARTY_OF_DELEGATE ->
                say(
                        "Hvilken part kommer " + about + " fra?",
                        "Kva part kjem " + about + " frå?",
                        "Which party does " + about + " come from?");
            case DELEGATION_FORM ->
                say(
                        "I hvilken form har " + about + " overlatt stemmen?",
                        "I kva form har " + about + " overlate røysta?",
                        "In what form has " + about + " handed over the vote?");
            case BODY_SET_UP_BY ->
                say(
                        "Hvem har satt ned " + about + "?",
                        "Kven har sett ned " + about + "?",
                        "Who has set up " + about + "?");
            case PREDECESSOR ->
                say(
                        "Er det fellesskapet avløser, avsluttet (" + about + ")?",
                        "Er det fellesskapet avløyser, avslutta (" + about + ")?",
                        "Has what the community replaces ended (" + about + ")?");
        };
    }
}
