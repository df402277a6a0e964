package no.samraad.engine.sentence;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.provision.DecisionProvision;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.QuorumProvision;
import no.samraad.engine.provision.Threshold;

/** What rules about deciding say, as sentences (catalogue E2 to E9). */
final class DecisionSentences extends Phrases {
    DecisionSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(DecisionProvision provision) {
        return switch (provision) {
            case DecisionProvision.DecidesBy(DecisionProvision.DecisionMode mode) ->
                switch (mode) {
                    case DecisionProvision.DecisionMode.Consensus _ ->
                        say(
                                "Bindende vedtak treffes ved konsensus.",
                                "Bindande vedtak blir gjorde ved konsensus.",
                                "Binding decisions are made by consensus.");
                    case DecisionProvision.DecisionMode.Majority(
                            Threshold threshold,
                            DecisionProvision.VoteBase of) -> {
                        String base = switch (of) {
                            case REPRESENTED ->
                                say("de representerte plassene", "dei representerte plassane", "the seats represented");
                            case ALL_SEATS ->
                                say(
                                        "alle plassene med stemmerett",
                                        "alle plassane med røysterett",
                                        "all seats with a vote");
                            case CAST -> say("de avgitte stemmene", "dei gitte røystene", "the votes cast");
                        };
                        yield say(
                                "Vedtak treffes når " + threshold(threshold) + " av " + base + " stemmer for.",
                                "Vedtak blir gjorde når " + threshold(threshold) + " av " + base + " røystar for.",
                                "A decision is made when " + threshold(threshold) + " of " + base + " are for.");
                    }
                };
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
                        "Uten konsensus kan utvalget " + list + ".",
                        "Utan konsensus kan utvalet " + list + ".",
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
                String what = switch (recording) {
                    case NAMED -> say("hvordan hver enkelt stemte", "korleis kvar einskild røysta", "how each voted");
                    case COUNTS ->
                        say(
                                "hvor mange som stemte for, mot og avsto",
                                "kor mange som røysta for, mot og avstod",
                                "how many were for, against and abstaining");
                };
                yield say(
                        whenText + ", føres det i referatet " + what + ".",
                        whenText + ", blir det ført i referatet " + what + ".",
                        whenText + ", the minutes record " + what + ".");
            }
            case DecisionProvision.DisagreementPath(List<DecisionProvision.PathStep> steps) -> {
                List<String> texts = steps.stream()
                        .map(step -> {
                            Deadline within = step.within();
                            return pathAction(step.action()) + (within == null ? "" : " (" + atLatest(within) + ")");
                        })
                        .toList();
                yield say("Ved uenighet: ", "Ved usemje: ", "At disagreement: ")
                        + String.join(say(", deretter ", ", deretter ", ", then "), texts)
                        + ".";
            }
            case DecisionProvision.TwoSteps(
                    BodyCode first,
                    DecisionProvision.TwoStepMatters matters,
                    int days,
                    DecisionProvision.SkipFirstStep skip) -> {
                String gap = days == 0
                        ? ""
                        : say(
                                ", minst " + days + (days == 1 ? " dag" : " dager") + " før",
                                ", minst " + days + (days == 1 ? " dag" : " dagar") + " før",
                                ", at least " + days + (days == 1 ? " day" : " days") + " before");
                String skipText = switch (skip) {
                    case NEVER -> "";
                    case IF_URGENT ->
                        say(
                                " Det første leddet kan sløyfes når saken haster.",
                                " Det første leddet kan sløyfast når saka hastar.",
                                " The first step may be left out when the case is urgent.");
                    case IF_ALL_AGREE ->
                        say(
                                " Det første leddet kan sløyfes når alle er enige.",
                                " Det første leddet kan sløyfast når alle er samde.",
                                " The first step may be left out when everyone agrees.");
                };
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
                        "En avstemning som ikke er enstemmig, gir vedtak når mer enn halvparten av de avgitte stemmene er for.",
                        "Ei røysting som ikkje er samrøystes, gir vedtak når meir enn halvparten av dei gitte røystene er for.",
                        "A vote that is not unanimous yields a decision when more than half of the votes cast are for.");
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
