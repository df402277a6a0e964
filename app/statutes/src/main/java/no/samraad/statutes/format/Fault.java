package no.samraad.statutes.format;

import no.samraad.engine.provision.Language;

/**
 * Why a text cannot be used, and where.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param flaw what is wrong and, where one is near, the name that was meant
 */
public record Fault(int line, int column, Flaw flaw) {
    /** What is wrong, in English. */
    public String message() {
        return message(Language.EN);
    }

    /** What is wrong, in this language. The names of fields are the same in all. */
    public String message(Language language) {
        return FlawSentences.of(flaw).in(language);
    }

    @Override
    public String toString() {
        return line + ":" + column + " " + message();
    }
}
