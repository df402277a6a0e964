package no.samraad.engine.sentence;

import java.util.TreeSet;
import no.samraad.engine.calendar.EndOfDay;
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.Language;

/** What answers about reading the rules say, as sentences (catalogue I). */
final class ConventionSentences extends Phrases {
    ConventionSentences(Language language, Names names) {
        super(language, names);
    }

    String sentence(Convention convention) {
        return switch (convention) {
            case Convention.ScopeConfirmed scope -> {
                String list = and(
                        new TreeSet<>(scope.bodies()).stream().map(this::body).toList());
                yield say(
                        "Reglene som ikke nevner noe organ, gjelder for " + list + ".",
                        "Reglane som ikkje nemner noko organ, gjeld for " + list + ".",
                        "The rules that name no body hold for " + list + ".");
            }
            case Convention.OwnedBy(var owner, var resolution) -> {
                String who = body(owner);
                String where = resolution == null
                        ? ""
                        : say(
                                " Det er vedtatt i sak " + resolution.number() + ".",
                                " Det er vedteke i sak " + resolution.number() + ".",
                                " It was adopted in case " + resolution.number() + ".");
                yield say(
                                "Dokumentet hører til " + who + ".",
                                "Dokumentet høyrer til " + who + ".",
                                "The document belongs to " + who + ".")
                        + where;
            }
            case Convention.Precedence(var order) -> {
                String list = String.join(
                        say(" foran ", " framfor ", " before "),
                        order.stream().map(this::documentKind).toList());
                yield say(
                        "Når dokumenter sier ulikt, går " + list + ".",
                        "Når dokument seier ulikt, går " + list + ".",
                        "Where documents differ, the order is " + list + ".");
            }
            case Convention.DayEnds(EndOfDay endOfDay, Convention.WhichDeadlines deadlines) ->
                switch (deadlines) {
                    case EVERY_DEADLINE -> endOfDay(endOfDay);
                    case APPROVAL_WINDOW ->
                        say(
                                        "For fristen til å be om endringer i referatet: ",
                                        "For fristen til å be om endringar i referatet: ",
                                        "For asking for changes in the minutes: ")
                                + endOfDay(endOfDay);
                };
        };
    }
}
