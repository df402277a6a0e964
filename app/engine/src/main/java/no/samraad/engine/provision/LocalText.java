package no.samraad.engine.provision;

import java.util.Map;

/**
 * A community's own words, in the languages it has written them in.
 *
 * @param byLanguage at least one language
 */
public record LocalText(Map<Language, String> byLanguage) {
    public LocalText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in this language, else in the first of nb, nn, en that it has. */
    public String in(Language language) {
        String wanted = byLanguage.get(language);
        if (wanted != null) {
            return wanted;
        }
        for (Language other : Language.values()) {
            String text = byLanguage.get(other);
            if (text != null) {
                return text;
            }
        }
        throw new IllegalStateException("a text has at least one language");
    }
}
