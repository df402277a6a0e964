package no.samraad.engine.sentence;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.Strictness;
import no.samraad.engine.review.Flaw;
import no.samraad.engine.review.Mend;
import no.samraad.engine.review.Severity;
import no.samraad.engine.review.SoundnessFinding;

/** What is wrong, weak or open in a set of rules, and what would mend it. */
final class SoundnessSentences extends Phrases {
    private final Workings.Questioner questioner;

    SoundnessSentences(Language language, Names names, Workings.Questioner questioner) {
        super(language, names);
        this.questioner = questioner;
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("Feil", "Feil", "Error");
            case WARNING -> say("Advarsel", "Åtvaring", "Warning");
            case NOTE -> say("Merknad", "Merknad", "Note");
        };
    }

    String flaw(SoundnessFinding finding) {
        BodyCode about = finding.body();
        String body = about == null ? say("Reglene", "Reglane", "The rules") : capital(body(about));
        return switch (finding.flaw()) {
            case Flaw.LeftOpen(var question) -> questioner.ask(question);
            case Flaw.NoWayToChange(var documents) ->
                say(
                        "Ingen regel sier hvordan " + documentKind(documents) + " endres.",
                        "Ingen regel seier korleis " + documentKind(documents) + " blir endra.",
                        "No rule says how to change " + documentKind(documents) + ".");
            case Flaw.OverruledByHigher(Strictness how, var _) ->
                how == Strictness.LOOSER
                        ? say(
                                body + ": regelen krever mindre enn et dokument som går foran, og gjelder ikke.",
                                body + ": regelen krev mindre enn eit dokument som går føre, og gjeld ikkje.",
                                body + ": the rule asks for less than a document that goes before it, and does not"
                                        + " hold.")
                        : say(
                                body + ": regelen sier noe annet enn et dokument som går foran, og gjelder ikke.",
                                body + ": regelen seier noko anna enn eit dokument som går føre, og gjeld ikkje.",
                                body + ": the rule says otherwise than a document that goes before it, and does not"
                                        + " hold.");
            case Flaw.SaysTwoThings _ ->
                say(
                        body + ": to regler som går like langt, sier ulike ting.",
                        body + ": to reglar som går like langt, seier ulike ting.",
                        body + ": two rules of equal standing say different things.");
            case Flaw.NeverDecides _ ->
                say(
                        body + ": to regler krever det samme, og bare den ene avgjør.",
                        body + ": to reglar krev det same, og berre den eine avgjer.",
                        body + ": two rules ask the same, and only one of them decides.");
            case Flaw.SameIdTwice(var id) ->
                say(
                        "To regler har samme id: " + id.value() + ".",
                        "To reglar har same id: " + id.value() + ".",
                        "Two rules have the same id: " + id.value() + ".");
            case Flaw.NamesUnknownRule(var id) ->
                say(
                        "Det vises til en regel som ikke finnes: " + id.value() + ".",
                        "Det blir vist til ein regel som ikkje finst: " + id.value() + ".",
                        "A rule is named that does not exist: " + id.value() + ".");
            case Flaw.SeatsDoNotAddUp(int stated, int sum) ->
                say(
                        body + ": teksten sier " + stated + " plasser, men partnerne har " + sum + " til sammen.",
                        body + ": teksten seier " + stated + " plassar, men partnarane har " + sum + " til saman.",
                        body + ": the text says " + stated + " seats, but the partners have " + sum + " together.");
            case Flaw.PartnerMismatch(var partner, var lacking) ->
                switch (lacking) {
                    case SEATS ->
                        say(
                                body + ": " + partner(partner) + " stemmer, men har ingen plasser.",
                                body + ": " + partner(partner) + " røystar, men har ingen plassar.",
                                body + ": " + partner(partner) + " vote, but have no seats.");
                    case A_PLACE_AMONG_THE_PARTNERS ->
                        say(
                                body + ": " + partner(partner)
                                        + " har plasser, men er ikke blant partnerne som stemmer.",
                                body + ": " + partner(partner)
                                        + " har plassar, men er ikkje mellom partnarane som røystar.",
                                body + ": " + partner(partner)
                                        + " have seats, but are not among the partners that vote.");
                };
            case Flaw.OnePartnerCanStop(var partner, int seats, int of, int absences) ->
                say(
                        body + ": " + partner(partner) + " har " + seats + " av " + of + " plasser; er " + absences
                                + " av dem tomme, kan ingen vedta noe.",
                        body + ": " + partner(partner) + " har " + seats + " av " + of + " plassar; er " + absences
                                + " av dei tomme, kan ingen vedta noko.",
                        body + ": " + partner(partner) + " have " + seats + " of " + of + " seats; when " + absences
                                + " of them are empty, nobody can decide anything.");
            case Flaw.QuorumNeverReached(int required, int seats) ->
                say(
                        body + ": det kreves " + required + " representerte plasser, men det er bare " + seats + ".",
                        body + ": det trengst " + required + " representerte plassar, men det er berre " + seats + ".",
                        body + ": " + required + " seats must be represented, but there are only " + seats + ".");
            case Flaw.QuorumOfNone _ ->
                say(
                        body + " er beslutningsdyktig uten at noen er til stede.",
                        body + " er vedtaksført utan at nokon er til stades.",
                        body + " has a quorum with nobody present.");
            case Flaw.MajorityNeverReached(int required, int most) ->
                say(
                        body + ": det kreves " + required + " stemmer for, men det kan ikke bli flere enn " + most
                                + ".",
                        body + ": det trengst " + required + " røyster for, men det kan ikkje bli fleire enn " + most
                                + ".",
                        body + ": " + required + " votes for are needed, but there can be no more than " + most + ".");
            case Flaw.MajorityOfNone _ ->
                say(
                        body + ": et vedtak trenger ingen stemmer for.",
                        body + ": eit vedtak treng ingen røyster for.",
                        body + ": a decision needs no votes for.");
            case Flaw.BothSidesCanWin _ ->
                say(
                        body + ": halvparten er nok, så både et forslag og det motsatte kan vinne.",
                        body + ": halvparten er nok, så både eit framlegg og det motsette kan vinne.",
                        body + ": half is enough, so that a proposal and its opposite can both win.");
            case Flaw.OneAnswerDecides(var silence) ->
                switch (silence) {
                    case SILENCE_IS_CONSENT ->
                        say(
                                body
                                        + ": i en skriftlig runde kan ett svar avgjøre, for de som tier, regnes som enige.",
                                body
                                        + ": i ein skriftleg runde kan eitt svar avgjere, for dei som teier, blir rekna som"
                                        + " samde.",
                                body + ": in a written round one answer can decide, for those who are silent count as"
                                        + " agreeing.");
                    case SILENCE_IS_NOT_COUNTED, ALL_MUST_ANSWER ->
                        say(
                                body + ": i en skriftlig runde kan ett svar alene avgjøre, for de som tier, regnes ikke"
                                        + " med.",
                                body + ": i ein skriftleg runde kan eitt svar åleine avgjere, for dei som teier, blir"
                                        + " ikkje rekna med.",
                                body + ": in a written round one answer alone can decide, for those who are silent are"
                                        + " not counted.");
                };
            case Flaw.CountedTheWrongWay _ ->
                say(
                        body + ": fristen telles til feil side av møtet.",
                        body + ": fristen blir talt til feil side av møtet.",
                        body + ": the deadline is counted to the wrong side of the meeting.");
            case Flaw.CasesAfterNotice(LocalDate first, int days, int of) ->
                say(
                        body + ": saker kan meldes etter at innkallingen skal være sendt, første gang for et møte "
                                + date(first) + share(days, of),
                        body + ": saker kan meldast etter at innkallinga skal vere send, første gong for eit møte "
                                + date(first) + share(days, of),
                        body + ": cases may be submitted after notice must have been sent, first for a meeting on "
                                + date(first) + share(days, of));
            case Flaw.ApprovalAfterPublication(LocalDate first, int days, int of) ->
                say(
                        body + ": et referat kan ikke bli godkjent før det skal være ute, selv om det sendes samme dag"
                                + " som møtet, første gang for et møte " + date(first) + share(days, of),
                        body
                                + ": eit referat kan ikkje bli godkjent før det skal vere ute, sjølv om det blir sendt"
                                + " same dag som møtet, første gong for eit møte " + date(first) + share(days, of),
                        body + ": minutes cannot be approved before they must be out, even when sent on the day of the"
                                + " meeting, first for a meeting on " + date(first) + share(days, of));
            case Flaw.ApprovedAtNextMeetingTooLate _ ->
                say(
                        body + ": referatet godkjennes i neste møte, men skal være ute før det.",
                        body + ": referatet blir godkjent i neste møte, men skal vere ute før det.",
                        body + ": minutes are approved by the next meeting, but must be out before it.");
            case Flaw.TierTrouble(var fault) ->
                switch (fault) {
                    case SOME_CHANGES_FIT_NONE ->
                        say(
                                "Det finnes endringer av reglene som ingen kan vedta.",
                                "Det finst endringar av reglane som ingen kan vedta.",
                                "There are changes of the rules that nobody may adopt.");
                    case NEVER_REACHED ->
                        say(
                                "En måte å endre reglene på kommer aldri i bruk, for en tidligere tar alle endringer.",
                                "Ein måte å endre reglane på kjem aldri i bruk, for ein tidlegare tek alle endringar.",
                                "One way of changing the rules is never used, for an earlier one takes every change.");
                };
            case Flaw.ReportsToNone(Set<BodyCode> bodies) -> {
                String list = and(
                        new TreeSet<>(bodies).stream().map(this::body).sorted().toList());
                yield say(
                        "Det er ikke sagt hvilket organ " + list + " rapporterer til.",
                        "Det er ikkje sagt kva organ " + list + " rapporterer til.",
                        "It is not said which body " + list + (bodies.size() == 1 ? " reports to." : " report to."));
            }
            case Flaw.QuorumSaidTwice _ ->
                say(
                        body + ": to punkter sier hver for seg når organet er beslutningsdyktig, og begge må være"
                                + " oppfylt.",
                        body + ": to punkt seier kvar for seg når organet er vedtaksført, og begge må vere oppfylte.",
                        body + ": two paragraphs each say when the body has a quorum, and both must be kept.");
            case Flaw.ChangedInSomeLanguages(String label, Set<Language> changed, Set<Language> left) -> {
                String in = and(sorted(changed, this::languageName));
                String not = and(sorted(left, this::languageName));
                yield say(
                        label + ": teksten er endret på " + in + ", men ikke på " + not + ".",
                        label + ": teksten er endra på " + in + ", men ikkje på " + not + ".",
                        label + ": the text is changed in " + in + ", but not in " + not + ".");
            }
            case Flaw.ReportsToUnknown(var parent) ->
                say(
                        body + ": skal rapportere til " + body(parent) + ", som ikke er blant organene.",
                        body + ": skal rapportere til " + body(parent) + ", som ikkje er mellom organa.",
                        body + ": is to report to " + body(parent) + ", which is not among the bodies.");
            case Flaw.ReportsInACircle _ ->
                say(
                        body + ": rapporterer gjennom andre organer til seg selv.",
                        body + ": rapporterer gjennom andre organ til seg sjølv.",
                        body + ": reports to itself by way of other bodies.");
            case Flaw.NobodyAppoints(var partner, int seats) ->
                say(
                        body + ": det er ikke sagt hvem som oppnevner til " + seats(seats) + " for " + partner(partner)
                                + ".",
                        body + ": det er ikkje sagt kven som oppnemner til " + seats(seats) + " for " + partner(partner)
                                + ".",
                        body + ": it is not said who appoints to " + seats(seats) + " of " + partner(partner) + ".");
            case Flaw.MoreAppointedThanSeats(var partner, int appointed, int seats) ->
                say(
                        body + ": det oppnevnes " + appointed + " for " + partner(partner) + ", men det er bare "
                                + seats(seats) + ".",
                        body + ": det blir oppnemnt " + appointed + " for " + partner(partner) + ", men det er berre "
                                + seats(seats) + ".",
                        body + ": " + appointed + " are appointed for " + partner(partner) + ", but there are only "
                                + seats(seats) + ".");
            case Flaw.SharesSumTo(long hundredths) -> {
                String sum = percent(hundredths);
                yield say(
                        body + ": delene av utgiftene er til sammen " + sum + ", ikke hele beløpet.",
                        body + ": delane av utgiftene er til saman " + sum + ", ikkje heile beløpet.",
                        body + ": the shares of costs sum to " + sum + ", not to the whole.");
            }
            case Flaw.NobodyPaysFor(var partner) ->
                say(
                        body + ": det er ikke sagt hvem som betaler for " + partner(partner) + ".",
                        body + ": det er ikkje sagt kven som betaler for " + partner(partner) + ".",
                        body + ": it is not said who pays for " + partner(partner) + ".");
            case Flaw.FixedAmountsExceed(var sum, var ceiling) ->
                say(
                        body + ": de faste beløpene er til sammen " + money(sum) + ", men budsjettet er høyst "
                                + money(ceiling) + ".",
                        body + ": dei faste beløpa er til saman " + money(sum) + ", men budsjettet er høgst "
                                + money(ceiling) + ".",
                        body + ": the fixed amounts come to " + money(sum) + ", but the budget is at most "
                                + money(ceiling) + ".");
            case Flaw.NobodyHasInhabitants _ ->
                say(
                        body + ": utgifter deles etter innbyggertallet, men ingen av partnerne er kommuner.",
                        body + ": utgifter blir delte etter innbyggjartalet, men ingen av partnarane er kommunar.",
                        body + ": costs are divided by inhabitants, but none of the partners are municipalities.");
            case Flaw.BodyWithoutSeats(var named) ->
                say(
                        "Reglene gir " + body(named) + " en oppgave, men ingen plasser med stemmerett.",
                        "Reglane gir " + body(named) + " ei oppgåve, men ingen plassar med røysterett.",
                        "The rules give " + body(named) + " a task, but no seats with a vote.");
        };
    }

    private String languageName(Language language) {
        return switch (language) {
            case NB -> say("bokmål", "bokmål", "Bokmål");
            case NN -> say("nynorsk", "nynorsk", "Nynorsk");
            case EN -> say("engelsk", "engelsk", "English");
        };
    }

    /** Such as " (38 av 2510 virkedager de neste ti årene).". */
    private String share(int days, int of) {
        return say(
                " (" + days + " av " + of + " virkedager de neste ti årene).",
                " (" + days + " av " + of + " verkedagar dei neste ti åra).",
                " (" + days + " of " + of + " working days in the next ten years).");
    }

    private String seats(int seats) {
        return seats == 1
                ? say("1 plass", "1 plass", "1 seat")
                : say(seats + " plasser", seats + " plassar", seats + " seats");
    }

    String mend(Mend mend) {
        return switch (mend) {
            case Mend.AnswerIt _ ->
                say(
                        "Svar i teksten eller som fellesskapets eget valg.",
                        "Svar i teksten eller som fellesskapet sitt eige val.",
                        "Answer it in the text or as the community's own choice.");
            case Mend.RemoveOrTighten _ ->
                say(
                        "Ta regelen ut, eller la den kreve mer enn dokumentet som går foran.",
                        "Ta regelen ut, eller la han krevje meir enn dokumentet som går føre.",
                        "Take the rule out, or have it ask for more than the document that goes before it.");
            case Mend.KeepOne _ ->
                say("Behold den ene av reglene.", "Behald den eine av reglane.", "Keep one of the rules.");
            case Mend.GiveOwnId _ ->
                say("Gi hver regel sin egen id.", "Gi kvar regel sin eigen id.", "Give each rule an id of its own.");
            case Mend.NameExistingRule _ ->
                say("Vis til en regel som finnes.", "Vis til ein regel som finst.", "Name a rule that exists.");
            case Mend.PutNumbersRight _ ->
                say("Rett tallene så de stemmer.", "Rett tala så dei stemmer.", "Put the numbers right.");
            case Mend.AskForAtMost(int number) ->
                say("Krev høyst " + number + ".", "Krev høgst " + number + ".", "Ask for at most " + number + ".");
            case Mend.AskForAtLeast(int number) ->
                say("Krev minst " + number + ".", "Krev minst " + number + ".", "Ask for at least " + number + ".");
            case Mend.AskForMoreThanHalf _ ->
                say("Krev mer enn halvparten.", "Krev meir enn halvparten.", "Ask for more than half.");
            case Mend.AskForAnswersOfMore _ ->
                say(
                        "Krev svar fra alle, eller et flertall av alle plassene.",
                        "Krev svar frå alle, eller eit fleirtal av alle plassane.",
                        "Ask all to answer, or for a majority of all seats.");
            case Mend.CountTheOtherWay _ ->
                say(
                        "Tell fristen fra den andre siden av møtet.",
                        "Tel fristen frå den andre sida av møtet.",
                        "Count the deadline from the other side of the meeting.");
            case Mend.CasesEarlier _ ->
                say(
                        "La fristen for saker være lengre enn fristen for innkallingen.",
                        "La fristen for saker vere lengre enn fristen for innkallinga.",
                        "Have cases due before the notice is.");
            case Mend.PublishLater(int days) ->
                days == 1
                        ? say(
                                "Gi fristen for å publisere én dag til.",
                                "Gi fristen for å publisere éin dag til.",
                                "Give the publication one day more.")
                        : say(
                                "Gi fristen for å publisere " + number(days, Gender.MASCULINE) + " dager til.",
                                "Gi fristen for å publisere " + number(days, Gender.MASCULINE) + " dagar til.",
                                "Give the publication " + number(days, Gender.MASCULINE) + " days more.");
            case Mend.CountBothInWorkingDays _ ->
                say(
                        "Regn fristen for å publisere i virkedager, som fristen for å be om endringer.",
                        "Rekn fristen for å publisere i verkedagar, som fristen for å be om endringar.",
                        "Count the publication in working days, as the time to ask for changes is.");
            case Mend.PublishUnapproved _ ->
                say(
                        "La referatet publiseres før det er godkjent.",
                        "La referatet bli publisert før det er godkjent.",
                        "Let the minutes be published before they are approved.");
            case Mend.SayWhatHoldsWithoutThem _ ->
                say(
                        "Si hva som gjelder når den partneren blir borte.",
                        "Sei kva som gjeld når den partnaren blir borte.",
                        "Say what holds when that partner stays away.");
            case Mend.AddTierForTheRest _ ->
                say(
                        "Legg til hvem som vedtar de andre endringene.",
                        "Legg til kven som vedtek dei andre endringane.",
                        "Add who adopts the other changes.");
            case Mend.StricterTierFirst _ ->
                say(
                        "Sett den strengeste måten først.",
                        "Set den strengaste måten først.",
                        "Put the stricter way first.");
            case Mend.AddAmendmentRule _ ->
                say(
                        "Legg til en regel om hvordan reglene endres.",
                        "Legg til ein regel om korleis reglane blir endra.",
                        "Add a rule on how the rules are changed.");
            case Mend.SayThatBothHold _ ->
                say(
                        "Si på ett sted at begge må være oppfylt, eller behold den ene.",
                        "Sei på éin stad at begge må vere oppfylte, eller behald den eine.",
                        "Say in one place that both must be kept, or keep one of them.");
            case Mend.ChangeTheOthersToo _ ->
                say(
                        "Endre teksten på de andre språkene også.",
                        "Endre teksten på dei andre språka òg.",
                        "Change the text in the other languages too.");
            case Mend.SayWhomItReportsTo _ ->
                say(
                        "Si hvilket organ det rapporterer til.",
                        "Sei kva organ det rapporterer til.",
                        "Say which body it reports to.");
            case Mend.SayWhoAppoints _ -> say("Si hvem som oppnevner.", "Sei kven som oppnemner.", "Say who appoints.");
            case Mend.SayWhoPays _ -> say("Si hvem som betaler.", "Sei kven som betaler.", "Say who pays.");
            case Mend.DivideByAnotherKey _ ->
                say(
                        "Del etter noe alle som betaler, har.",
                        "Del etter noko alle som betaler, har.",
                        "Divide by something that all who pay have.");
            case Mend.GiveTheBodySeats _ ->
                say(
                        "Si hvem som har plass der, eller gi oppgaven til et annet organ.",
                        "Sei kven som har plass der, eller gi oppgåva til eit anna organ.",
                        "Say who has seats there, or give the task to another body.");
        };
    }
}
