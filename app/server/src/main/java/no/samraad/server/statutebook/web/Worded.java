package no.samraad.server.statutebook.web;

import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;

/**
 * A community's own words, and the language they are really in.
 *
 * @param lang for the page's {@code lang} attribute
 */
public record Worded(String text, String lang) {

    static Worded of(LocalText text, Language wanted) {
        if (text.byLanguage().containsKey(wanted)) {
            return new Worded(text.in(wanted), code(wanted));
        }
        for (Language other : Language.values()) {
            if (text.byLanguage().containsKey(other)) {
                return new Worded(text.in(other), code(other));
            }
        }
        throw new IllegalStateException("a text has at least one language");
    }

    private static String code(Language language) {
        return switch (language) {
            case NB -> "nb";
            case NN -> "nn";
            case EN -> "en";
        };
    }
}
