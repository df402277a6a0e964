package no.samraad.engine.sentence;

import java.util.List;
import java.util.Set;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.engine.provision.Organ;

/** What rules about leadership say, as sentences (catalogue C). */
final class LeadershipSentences extends PeoplePhrases {
    LeadershipSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(LeadershipProvision provision) {
        return switch (provision) {
            case LeadershipProvision.LeadershipChosen(
                    Set<LeadershipProvision.Office> offices,
                    LeadershipProvision.ChoosingMethod method) -> {
                String list = capital(and(sorted(offices, this::office)));
                yield switch (method) {
                    case LeadershipProvision.ChoosingMethod.ElectedBy(BodyCode body) ->
                        say(
                                list + " velges av " + body(body) + ".",
                                list + " blir vald av " + body(body) + ".",
                                list + ": elected by " + body(body) + ".");
                    case LeadershipProvision.ChoosingMethod.SelfConstituted _ ->
                        say(
                                list + " velges av organet selv.",
                                list + " blir vald av organet sjølv.",
                                list + ": chosen by the body itself.");
                    case LeadershipProvision.ChoosingMethod.InTurn _ ->
                        say(
                                list + " går på omgang mellom sidene.",
                                list + " går på omgang mellom sidene.",
                                list + ": held in turn by the sides.");
                    case LeadershipProvision.ChoosingMethod.AppointedBy(Appointer appointer) ->
                        say(
                                list + " oppnevnes av " + appointer(appointer) + ".",
                                list + " blir oppnemnd av " + appointer(appointer) + ".",
                                list + ": appointed by " + appointer(appointer) + ".");
                };
            }
            case LeadershipProvision.CandidatesProposed(var offices, Organ by) -> {
                String list = and(sorted(offices, this::office));
                yield say(
                        "Kandidater til verv som " + list + " foreslås av " + organ(by) + ".",
                        "Kandidatar til verv som " + list + " blir føreslåtte av " + organ(by) + ".",
                        "Candidates for " + list + " are proposed by " + organ(by) + ".");
            }
            case LeadershipProvision.Alternation(var offices, var between, var everyYears) -> {
                String list = and(sorted(offices, this::office));
                String period = everyYears == null
                        ? say("; hvor ofte, er ikke sagt", "; kor ofte, er ikkje sagt", "; how often is not stated")
                        : say(", ", ", ", ", ") + years(everyYears) + say(" om gangen", " om gongen", " at a time");
                yield say(
                        "Verv som " + list + " veksler mellom " + groups(between) + period + ".",
                        "Verv som " + list + " vekslar mellom " + groups(between) + period + ".",
                        capital(list) + ": alternating between " + groups(between) + period + ".");
            }
            case LeadershipProvision.SwapInTerm(int afterMonths) ->
                say(
                        "Leder og nestleder bytter plass etter " + span(afterMonths) + ".",
                        "Leiar og nestleiar byter plass etter " + span(afterMonths) + ".",
                        "Chair and deputy chair change places after " + span(afterMonths) + ".");
            case LeadershipProvision.TurnWithinSide(Side side, List<PartyCode> order) -> {
                String turn = order.isEmpty()
                        ? say(
                                "; rekkefølgen er ikke fastsatt",
                                "; rekkjefølgja er ikkje fastsett",
                                "; the order is not laid down")
                        : say(", i denne rekkefølgen: ", ", i denne rekkjefølgja: ", ", in this order: ")
                                + and(order.stream().map(this::party).toList());
                yield say(
                        "Innenfor " + side(side) + " går ledelsen på omgang" + turn + ".",
                        "Innanfor " + side(side) + " går leiinga på omgang" + turn + ".",
                        "Within " + side(side) + " the leadership goes in turn" + turn + ".");
            }
            case LeadershipProvision.ChairedFromOtherSideThan(BodyCode other) ->
                say(
                        "Lederen kommer fra en annen side enn lederen av " + body(other) + ".",
                        "Leiaren kjem frå ei anna side enn leiaren av " + body(other) + ".",
                        "The chair comes from another side than the chair of " + body(other) + ".");
            case LeadershipProvision.OfficeOfSide(var office, Side side) ->
                say(
                        "Den som er " + office(office) + ", kommer alltid fra " + side(side) + ".",
                        "Den som er " + office(office) + ", kjem alltid frå " + side(side) + ".",
                        capital(office(office)) + ": always from " + side(side) + ".");
            case LeadershipProvision.ChairAndDeputyApart(var groups) ->
                switch (groups) {
                    case SIDES ->
                        say(
                                "Leder og nestleder kommer fra hver sin side.",
                                "Leiar og nestleiar kjem frå kvar si side.",
                                "Chair and deputy chair come from different sides.");
                    case PARTNERS ->
                        say(
                                "Leder og nestleder kommer fra hver sin partner.",
                                "Leiar og nestleiar kjem frå kvar sin partnar.",
                                "Chair and deputy chair come from different partners.");
                    case PARTIES ->
                        say(
                                "Leder og nestleder kommer fra hver sin part.",
                                "Leiar og nestleiar kjem frå kvar sin part.",
                                "Chair and deputy chair come from different parties.");
                };
            case LeadershipProvision.OfficeSetAside(var offices, Attribute attribute) -> {
                String list = and(sorted(offices, this::office));
                yield say(
                        "Verv som " + list + " er forbeholdt " + attribute(attribute) + ".",
                        "Verv som " + list + " er reserverte for " + attribute(attribute) + ".",
                        capital(list) + ": reserved for " + attribute(attribute) + ".");
            }
            case LeadershipProvision.HostInTurn(var between, var change) -> {
                String often = switch (change) {
                    case EACH_MEETING -> say("fra møte til møte", "frå møte til møte", "from one meeting to the next");
                    case EACH_YEAR -> say("fra år til år", "frå år til år", "from year to year");
                };
                yield say(
                        "Vertskapet går på omgang mellom " + groups(between) + " " + often + ".",
                        "Vertskapet går på omgang mellom " + groups(between) + " " + often + ".",
                        "Hosting goes in turn between " + groups(between) + " " + often + ".");
            }
            case LeadershipProvision.LeadershipTerm(var offices, var years, var holdOver) -> {
                String list = and(sorted(offices, this::office));
                String length = years == null
                        ? say(
                                "Hvor lenge " + list + " sitter, er ikke sagt",
                                "Kor lenge " + list + " sit, er ikkje sagt",
                                "How long holders of these offices sit is not stated (" + list + ")")
                        : say(
                                capital(list) + " sitter i " + years(years),
                                capital(list) + " sit i " + years(years),
                                capital(list) + ": for " + years(years));
                yield length + "; " + holdOver(holdOver) + ".";
            }
            case LeadershipProvision.HoldOverOfLeadership(var holdOver) ->
                say("For ledelsen gjelder: ", "For leiinga gjeld: ", "For the leadership: ") + holdOver(holdOver) + ".";
            case LeadershipProvision.ActingChair(var by) ->
                say(
                        "Når det ikke er noen leder, fungerer " + leaderSource(by) + " som leder.",
                        "Når det ikkje er nokon leiar, fungerer " + leaderSource(by) + " som leiar.",
                        "While there is no chair, the acting chair is " + leaderSource(by) + ".");
            case LeadershipProvision.MeetingLeader(List<LeadershipProvision.LeaderSource> inOrder) -> {
                String list = String.join(
                        say(", ellers ", ", elles ", ", otherwise "),
                        inOrder.stream().map(this::leaderSource).toList());
                yield say(
                        "Møtet ledes av " + list + ".",
                        "Møtet blir leia av " + list + ".",
                        "The meeting is led by " + list + ".");
            }
        };
    }
}
