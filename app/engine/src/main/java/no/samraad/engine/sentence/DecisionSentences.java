package no.samraad.engine.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MatterKind;
import no.samraad.engine.provision.Money;
import no.samraad.engine.provision.Organ;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.Threshold;

/** What rules about deciding say, as sentences (catalogue E2 to E9). */
final class DecisionSentences extends Phrases {
    DecisionSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(DecisionProvision provision) {
        return switch (provision) {
            case DecisionProvision.DecidesBy(DecisionProvision.DecisionMode mode) -> capital(mode(mode)) + ".";
            case DecisionProvision.DecidesMatterBy(Set<MatterKind> matters, DecisionProvision.DecisionMode mode) ->
                capital(inMatters(matters)) + ": " + mode(mode) + ".";
            case DecisionProvision.NonUnanimousVote(DecisionProvision.NonUnanimous yields) -> nonUnanimous(yields);
            case DecisionProvision.ConsensusMeans(
                    DecisionProvision.ConsensusMeaning meaning,
                    DecisionProvision.Effect abstention,
                    DecisionProvision.Effect absence) -> {
                String what = switch (meaning) {
                    case NO_OBJECTION ->
                        say(
                                "Konsensus er at ingen som er til stede med stemmerett, har innvendinger.",
                                "Konsensus er at ingen som er til stades med røysterett, har innvendingar.",
                                "Consensus means that nobody present with a vote objects.");
                    case ALL_SAY_YES ->
                        say(
                                "Konsensus er at alle som er til stede med stemmerett, sier ja.",
                                "Konsensus er at alle som er til stades med røysterett, seier ja.",
                                "Consensus means that everybody present with a vote says yes.");
                };
                yield what
                        + effect(say("Å avstå", "Å avstå", "Abstaining"), abstention)
                        + effect(say("Fravær", "Fråvær", "Absence"), absence);
            }
            case DecisionProvision.WithoutConsensus(Set<QuorumProvision.Treatment> allowed) -> {
                String list = allowed.isEmpty()
                        ? say("ikke gjøre noe med den", "ikkje gjere noko med ho", "do nothing with it")
                        : or(sorted(allowed, this::treatment));
                yield say(
                        "Uten konsensus kan organet " + list + ".",
                        "Utan konsensus kan organet " + list + ".",
                        "Without consensus the body may " + list + ".");
            }
            case DecisionProvision.VoteRecording(
                    DecisionProvision.RecordingWhen when,
                    DecisionProvision.Recording recording) -> {
                String whenText = switch (when) {
                    case ALWAYS -> say("Ved hver avstemning", "Ved kvar røysting", "At every vote");
                    case WHEN_NOT_UNANIMOUS ->
                        say(
                                "Når en avstemning ikke er enstemmig",
                                "Når ei røysting ikkje er samrøystes",
                                "When a vote is not unanimous");
                };
                String what = recording(recording);
                yield say(
                        whenText + ", føres det i referatet " + what + ".",
                        whenText + ", blir det ført i referatet " + what + ".",
                        whenText + ", the minutes record " + what + ".");
            }
            case DecisionProvision.RecordingOnDemand(DecisionProvision.Recording recording, Threshold askedBy) -> {
                String what = recording(recording);
                String many = askedBy instanceof Threshold.AtLeastNumber(int number) && number == 1
                        ? say(
                                "én som er til stede med stemmerett",
                                "éin som er til stades med røysterett",
                                "one seat represented")
                        : threshold(askedBy)
                                + say(
                                        " av de representerte plassene",
                                        " av dei representerte plassane",
                                        " of the seats represented");
                yield say(
                        "Når " + many + " ber om det, føres det i referatet " + what + ".",
                        "Når " + many + " ber om det, blir det ført i referatet " + what + ".",
                        "When " + many + " " + asks(askedBy) + " for it, the minutes record " + what + ".");
            }
            case DecisionProvision.DissentInMinutes(
                    DecisionProvision.Dissenter who,
                    DecisionProvision.DissentUntil until) -> {
                String whoText = dissenter(who);
                String untilText = until(until);
                yield say(
                        capital(whoText) + " kan få sin mening ført i referatet, " + untilText + ".",
                        capital(whoText) + " kan få meininga si ført i referatet, " + untilText + ".",
                        capital(whoText) + " may have the dissent written in the minutes, " + untilText + ".");
            }
            case DecisionProvision.DisagreementPath(List<DecisionProvision.PathStep> steps) ->
                say("Ved uenighet: ", "Ved usemje: ", "At disagreement: ")
                        + String.join(
                                say("; deretter: ", "; deretter: ", ", then "),
                                steps.stream().map(this::pathStep).toList())
                        + ".";
            case DecisionProvision.TwoSteps(
                    BodyCode first,
                    DecisionProvision.TwoStepMatters matters,
                    int days,
                    DecisionProvision.SkipFirstStep skip) -> {
                String many = number(days, Gender.MASCULINE);
                String gap = days == 0
                        ? ""
                        : say(
                                ", minst " + many + (days == 1 ? " dag" : " dager") + " før",
                                ", minst " + many + (days == 1 ? " dag" : " dagar") + " før",
                                ", at least " + many + (days == 1 ? " day" : " days") + " before");
                String skipText = skip(skip);
                yield twoStepMatters(matters)
                        + say(
                                " skal være drøftet i " + body(first) + " før de vedtas" + gap + ".",
                                " skal vere drøfta i " + body(first) + " før dei blir vedtekne" + gap + ".",
                                " are discussed in " + body(first) + " before they are decided" + gap + ".")
                        + skipText;
            }
            case DecisionProvision.TwoStepMattersChosen(DecisionProvision.TwoStepMatters matters) ->
                twoStepMatters(matters)
                        + say(" behandles i to ledd.", " blir behandla i to ledd.", " are treated in two steps.");
            case DecisionProvision.DecisionEffect(DecisionProvision.DecisionBinds binds, Set<MatterKind> own) ->
                switch (binds) {
                    case BINDING ->
                        say(
                                "Det organet vedtar, er bindende.",
                                "Det organet vedtek, er bindande.",
                                "What the body decides is binding.");
                    case ADVISORY ->
                        say(
                                "Organet er rådgivende: det det vedtar, er en anbefaling"
                                        + (own.isEmpty() ? "" : ", unntatt " + inMatters(own)) + ".",
                                "Organet er rådgivande: det det vedtek, er ei tilråding"
                                        + (own.isEmpty() ? "" : ", unnateke " + inMatters(own)) + ".",
                                "The body is advisory: what it decides is a recommendation"
                                        + (own.isEmpty() ? "" : ", except " + inMatters(own)) + ".");
                };
            case DecisionProvision.FirstTreatedByParties first -> firstTreated(first);
            case DecisionProvision.RatifiedByParties(Threshold parties, var matters, Deadline within) -> {
                String when = within == null ? "" : say(", ", ", ", ", ") + atLatest(within);
                String at = matters == null ? "" : " " + inMatters(matters);
                yield say(
                        "Vedtak" + at + " gjelder når " + threshold(parties) + " av partene har sluttet seg til dem"
                                + when + ".",
                        "Vedtak" + at + " gjeld når " + threshold(parties) + " av partane har slutta seg til dei" + when
                                + ".",
                        "Decisions" + at + " hold when " + threshold(parties) + " of the parties have ratified them"
                                + when + ".");
            }
            case DecisionProvision.DelegatedDecisions delegated -> delegated(delegated);
            case DecisionProvision.TieBreak(DecisionProvision.TieBreaker by, var matters) -> {
                String what = tieBreaker(by);
                String at = say("ved stemmelikhet", "ved likt røystetal", "at a tie");
                yield capital(matters == null ? at : inMatters(matters) + say(", ", ", ", ", ") + at)
                        + say(" ", " ", ", ")
                        + what
                        + ".";
            }
        };
    }

    private String mode(DecisionProvision.DecisionMode mode) {
        return switch (mode) {
            case DecisionProvision.DecisionMode.Consensus _ ->
                say(
                        "bindende vedtak treffes ved konsensus",
                        "bindande vedtak blir gjorde ved konsensus",
                        "binding decisions are made by consensus");
            case DecisionProvision.DecisionMode.Majority(Threshold threshold, DecisionProvision.VoteBase of) ->
                say(
                        "vedtak treffes når " + threshold(threshold) + " av " + voteBase(of) + " stemmer for",
                        "vedtak blir gjorde når " + threshold(threshold) + " av " + voteBase(of) + " røystar for",
                        "a decision is made when " + threshold(threshold) + " of " + voteBase(of) + " are for");
            case DecisionProvision.DecisionMode.MajorityOfEachSide(
                    Threshold threshold,
                    DecisionProvision.VoteBase of,
                    Set<Side> sides) -> {
                String each = and(sorted(sides, this::side));
                yield say(
                        "vedtak treffes når " + threshold(threshold) + " av " + voteBase(of) + " stemmer for innenfor "
                                + each + ", regnet hver for seg",
                        "vedtak blir gjorde når " + threshold(threshold) + " av " + voteBase(of)
                                + " røystar for innanfor " + each + ", rekna kvar for seg",
                        "a decision is made when " + threshold(threshold) + " of " + voteBase(of) + " are for within "
                                + each + ", each counted by itself");
            }
            case DecisionProvision.DecisionMode.MostVotes _ ->
                say(
                        "det som får flest stemmer, er vedtatt, og den som får flest stemmer, er valgt",
                        "det som får flest røyster, er vedteke, og den som får flest røyster, er vald",
                        "what gets most votes is decided, and whoever gets most votes is elected");
            case DecisionProvision.DecisionMode.ConsensusThenMajority(
                    Threshold threshold,
                    DecisionProvision.VoteBase of,
                    var after) -> {
                String failing = after == null
                        ? say(
                                "når det ikke er konsensus, treffes vedtak når ",
                                "når det ikkje er konsensus, blir vedtak gjorde når ",
                                "when there is no consensus, a decision is made when ")
                        : say(
                                "når det ikke er konsensus, og " + tried(after) + ", treffes vedtak når ",
                                "når det ikkje er konsensus, og " + tried(after) + ", blir vedtak gjorde når ",
                                "when there is no consensus and " + tried(after) + ", a decision is made when ");
                yield say(
                        "vedtak treffes ved konsensus; " + failing + threshold(threshold) + " av " + voteBase(of)
                                + " stemmer for",
                        "vedtak blir gjorde ved konsensus; " + failing + threshold(threshold) + " av " + voteBase(of)
                                + " røystar for",
                        "decisions are made by consensus; " + failing + threshold(threshold) + " of " + voteBase(of)
                                + " are for");
            }
        };
    }

    /** What has been done before a majority may decide, inside a sentence. */
    private String tried(DecisionProvision.PathAction action) {
        return switch (action) {
            case TALK_AGAIN_IN_THE_BODY ->
                say(
                        "organet har tatt saken opp igjen",
                        "organet har teke saka opp att",
                        "the body has taken the case up again");
            case NEGOTIATION_COMMITTEE ->
                say(
                        "et forhandlingsutvalg med medlemmer fra hver side har behandlet saken",
                        "eit forhandlingsutval med medlemer frå kvar side har behandla saka",
                        "a negotiation committee with members of each side has treated the case");
            case MEDIATION -> say("det er meklet i saken", "det er mekla i saka", "there has been mediation");
            case NEW_VOTE -> say("organet har stemt på nytt", "organet har røysta på nytt", "the body has voted again");
            case TO_THE_PARTIES_LEADERSHIP ->
                say(
                        "ledelsen hos partene har behandlet saken",
                        "leiinga hos partane har behandla saka",
                        "the parties' leadership has treated the case");
            case AS_THE_COOPERATION_AGREEMENT_SAYS ->
                say(
                        "saken er prøvd løst slik samarbeidsavtalen sier",
                        "saka er prøvd løyst slik samarbeidsavtalen seier",
                        "it has been tried to settle the case as the cooperation agreement says");
            case NATIONAL_DISPUTE_BOARD ->
                say(
                        "saken har vært til nasjonal tvisteløsning",
                        "saka har vore til nasjonal tvisteløysing",
                        "the case has been to national dispute resolution");
        };
    }

    private static String asks(Threshold askedBy) {
        return askedBy instanceof Threshold.AtLeastNumber(int number) && number == 1 ? "asks" : "ask";
    }

    private String recording(DecisionProvision.Recording recording) {
        return switch (recording) {
            case NAMED -> say("hvordan hver enkelt stemte", "korleis kvar einskild røysta", "how each voted");
            case COUNTS ->
                say(
                        "hvor mange som stemte for, mot og avsto",
                        "kor mange som røysta for, mot og avstod",
                        "how many were for, against and abstaining");
        };
    }

    private String dissenter(DecisionProvision.Dissenter who) {
        return switch (who) {
            case WHO_VOTED_AGAINST -> say("den som stemte imot", "den som røysta imot", "whoever voted against");
            case WHO_HAS_A_VOTE -> say("den som har stemmerett", "den som har røysterett", "whoever has a vote");
            case WHO_TOOK_PART -> say("den som deltok i møtet", "den som deltok i møtet", "whoever took part");
        };
    }

    private String until(DecisionProvision.DissentUntil until) {
        return switch (until) {
            case THE_CASE_IS_CLOSED ->
                say(
                        "når det blir bedt om før saken er ferdig",
                        "når det blir bede om før saka er ferdig",
                        "when asked for before the case is closed");
            case THE_MEETING_ENDS ->
                say(
                        "når det blir bedt om før møtet er slutt",
                        "når det blir bede om før møtet er slutt",
                        "when asked for before the meeting ends");
            case THE_MINUTES_ARE_SENT ->
                say(
                        "når det blir bedt om før referatet er sendt",
                        "når det blir bede om før referatet er sendt",
                        "when asked for before the minutes are sent");
        };
    }

    private String pathStep(DecisionProvision.PathStep step) {
        Deadline within = step.within();
        Deadline notBefore = step.notBefore();
        List<String> when = new ArrayList<>();
        if (within != null) {
            when.add(atLatest(within));
        }
        if (notBefore != null) {
            when.add(say("tidligst etter ", "tidlegast etter ", "no earlier than after ") + amount(notBefore));
        }
        return pathAction(step.action()) + (when.isEmpty() ? "" : " (" + and(when) + ")");
    }

    private String skip(DecisionProvision.SkipFirstStep skip) {
        return switch (skip) {
            case DecisionProvision.SkipFirstStep.Never _ -> "";
            case DecisionProvision.SkipFirstStep.IfUrgent _ ->
                say(
                        " Det første leddet kan sløyfes når saken haster.",
                        " Det første leddet kan sløyfast når saka hastar.",
                        " The first step may be left out when the case is urgent.");
            case DecisionProvision.SkipFirstStep.IfFoundUrgentBy(Organ by) -> {
                String who = organ(by);
                yield say(
                        " Det første leddet kan sløyfes når " + who + " finner at saken haster.",
                        " Det første leddet kan sløyfast når " + who + " finn at saka hastar.",
                        " The first step may be left out when the case is found urgent by " + who + ".");
            }
            case DecisionProvision.SkipFirstStep.IfAllAgree _ ->
                say(
                        " Det første leddet kan sløyfes når alle er enige.",
                        " Det første leddet kan sløyfast når alle er samde.",
                        " The first step may be left out when everyone agrees.");
            case DecisionProvision.SkipFirstStep.IfSoManyAgree(Threshold threshold) ->
                say(
                        " Det første leddet kan sløyfes når " + threshold(threshold)
                                + " av de representerte plassene er enige om det.",
                        " Det første leddet kan sløyfast når " + threshold(threshold)
                                + " av dei representerte plassane er samde om det.",
                        " The first step may be left out when " + threshold(threshold)
                                + " of the seats represented agree.");
        };
    }

    private String firstTreated(DecisionProvision.FirstTreatedByParties first) {
        List<String> traits = new ArrayList<>(sorted(first.traits(), this::trait));
        Money above = first.above();
        if (above != null) {
            traits.add(say(
                    "koster mer enn " + money(above),
                    "kostar meir enn " + money(above),
                    "cost more than " + money(above)));
        }
        List<String> who = new ArrayList<>();
        new TreeSet<>(first.partners()).forEach(partner -> who.add(partner(partner)));
        new TreeSet<>(first.bodies()).forEach(body -> who.add(body(body)));
        return say(
                "Tiltak som " + and(traits) + ", skal først være behandlet på vanlig måte av " + and(who) + ".",
                "Tiltak som " + and(traits) + ", skal først vere behandla på vanleg måte av " + and(who) + ".",
                "Measures that " + and(traits) + " are first treated in the ordinary way by " + and(who) + ".");
    }

    private String trait(DecisionProvision.MeasureTrait trait) {
        return switch (trait) {
            case SUBSTANTIAL_CONSEQUENCES ->
                say(
                        "har vesentlige økonomiske eller andre konsekvenser",
                        "har vesentlege økonomiske eller andre konsekvensar",
                        "have substantial economic or other consequences");
            case BEYOND_THE_MANDATE ->
                say(
                        "går ut over det mandatet partnerne har",
                        "går ut over det mandatet partnarane har",
                        "go beyond the mandate of the partners");
        };
    }

    private String delegated(DecisionProvision.DelegatedDecisions delegated) {
        String who = organs(delegated.to());
        Set<MatterKind> matters = delegated.matters();
        Money ceiling = delegated.ceiling();
        LocalDate until = delegated.until();
        String at = matters == null ? "" : " " + inMatters(matters);
        String most = ceiling == null
                ? ""
                : say(
                        ", når det ikke koster mer enn " + money(ceiling),
                        ", når det ikkje kostar meir enn " + money(ceiling),
                        ", when it costs no more than " + money(ceiling));
        String last = until == null
                ? ""
                : say(", til og med " + date(until), ", til og med " + date(until), ", until and with " + date(until));
        return say(
                capital(who) + " kan avgjøre på vegne av organet" + at + most + last + ".",
                capital(who) + " kan avgjere på vegner av organet" + at + most + last + ".",
                capital(who) + " may decide on behalf of the body" + at + most + last + ".");
    }

    private String tieBreaker(DecisionProvision.TieBreaker by) {
        return switch (by) {
            case NOTHING ->
                say("er det ikke gjort noe vedtak", "er det ikkje gjort noko vedtak", "no decision is made");
            case CHAIR ->
                say(
                        "er stemmen til møtelederen avgjørende",
                        "er røysta til møteleiaren avgjerande",
                        "the vote of whoever leads the meeting decides");
            case LOT -> say("avgjøres saken ved loddtrekning", "blir saka avgjord ved loddtrekking", "the lot decides");
            case PROPOSAL_FALLS -> say("er forslaget falt", "er framlegget falle", "the proposal has fallen");
        };
    }

    private String nonUnanimous(DecisionProvision.NonUnanimous yields) {
        return switch (yields) {
            case NO_DECISION ->
                say(
                        "En avstemning som ikke er enstemmig, gir ikke noe vedtak.",
                        "Ei røysting som ikkje er samrøystes, gir ikkje noko vedtak.",
                        "A vote that is not unanimous yields no decision.");
            case DECISION_BY_MAJORITY_OF_VOTES_CAST ->
                say(
                        "En avstemning som ikke er enstemmig, gir vedtak når mer enn halvparten av de avgitte stemmene"
                                + " er for.",
                        "Ei røysting som ikkje er samrøystes, gir vedtak når meir enn halvparten av dei gitte røystene"
                                + " er for.",
                        "A vote that is not unanimous yields a decision when more than half of the votes cast are"
                                + " for.");
        };
    }

    private String twoStepMatters(DecisionProvision.TwoStepMatters matters) {
        return switch (matters) {
            case EVERY -> say("Alle saker", "Alle saker", "All cases");
            case MARKED -> say("Saker som er merket for det,", "Saker som er merkte for det,", "Cases marked for it");
            case NOT_STATED ->
                say(
                        "Saker (det er ikke sagt om det gjelder alle eller noen)",
                        "Saker (det er ikkje sagt om det gjeld alle eller nokre)",
                        "Cases (whether all or some is not stated)");
        };
    }

    private String effect(String what, DecisionProvision.Effect effect) {
        return " "
                + switch (effect) {
                    case STOPS_CONSENSUS ->
                        what + say(" hindrer konsensus.", " hindrar konsensus.", " stops consensus.");
                    case DOES_NOT_STOP_CONSENSUS ->
                        what
                                + say(
                                        " hindrer ikke konsensus.",
                                        " hindrar ikkje konsensus.",
                                        " does not stop consensus.");
                    case NOT_STATED ->
                        what
                                + say(
                                        ": det er ikke sagt hva det betyr.",
                                        ": det er ikkje sagt kva det betyr.",
                                        ": what it means is not stated.");
                };
    }
}
