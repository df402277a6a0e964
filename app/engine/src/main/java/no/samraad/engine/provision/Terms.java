package no.samraad.engine.provision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import no.samraad.engine.provision.AmendmentProvision.RunningTerms;
import no.samraad.engine.provision.AmendmentProvision.Transition;

/** I4: how far a term reaches when the rules change while it runs. */
public final class Terms {
    private Terms() {}

    /**
     * The last day of a term: as it was given, or the day before the first version that ends the terms that run.
     *
     * @param begun its first day
     * @param given its last day, as it was given
     * @param documents all versions of all documents of the community
     */
    public static LocalDate lastDay(LocalDate begun, LocalDate given, Collection<StatutesDocument> documents) {
        return documents.stream()
                .filter(Terms::endsTerms)
                .map(StatutesDocument::inForceFrom)
                .filter(first -> first.isAfter(begun) && !first.isAfter(given))
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1))
                .orElse(given);
    }

    private static boolean endsTerms(StatutesDocument document) {
        return document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.rules().stream())
                .anyMatch(rule ->
                        rule.provision() instanceof Transition(var _, RunningTerms terms) && terms == RunningTerms.END);
    }
}
