package no.samraad.platform.web;

import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. Northern Sámi falls back to bokmål where no term exists. */
public enum Language {
    NB("nb", "NO"),
    NN("nn", "NO"),
    EN("en", "GB"),
    SE("se", "NO");

    private final Locale locale;

    Language(String language, String region) {
        this.locale = Locale.of(language, region);
    }

    /** Always with region, because dates and numbers follow it. */
    public Locale locale() {
        return locale;
    }

    /** The code in {@code lang} attributes, cookies and the database. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code; {@code no} counts as bokmål; empty for one we do not write. */
    public static Optional<Language> of(String code) {
        String wanted = code.equals("no") ? "nb" : code;
        for (Language language : values()) {
            if (language.code().equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
