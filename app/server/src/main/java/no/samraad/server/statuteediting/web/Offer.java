package no.samraad.server.statuteediting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.statutes.PublishedStatutes;
import no.samraad.statutes.StatutesTemplate;

/**
 * Something a draft can begin with: a neutral template, or the statutes of a community that published its own.
 *
 * @param code as a form sends it
 */
record Offer(String code, StatutesDocument document) {
    private static final class Read {
        static final List<Offer> ALL = read();
    }

    /** The templates first. */
    static List<Offer> all() {
        return Read.ALL;
    }

    private static List<Offer> read() {
        List<Offer> offers = new ArrayList<>();
        for (StatutesTemplate template : StatutesTemplate.values()) {
            offers.add(new Offer(template.name().toLowerCase(Locale.ROOT).replace('_', '-'), template.document()));
        }
        for (PublishedStatutes published : PublishedStatutes.values()) {
            published.documents().stream()
                    .filter(document -> document.kind() == DocumentKind.STATUTES)
                    .max(Comparator.comparing(StatutesDocument::inForceFrom))
                    .ifPresent(latest -> offers.add(new Offer(published.slug(), latest)));
        }
        return List.copyOf(offers);
    }
}
