package no.samraad.engine.sentence;

import no.samraad.engine.provision.Language;

/**
 * The same words in the three languages, side by side, so that none is forgotten.
 *
 * @param nb Bokmål
 * @param nn Nynorsk
 * @param en English
 */
record Words(String nb, String nn, String en) {
    static Words of(String nb, String nn, String en) {
        return new Words(nb, nn, en);
    }

    /** Words that are the same in Bokmål and Nynorsk. */
    static Words of(String norwegian, String en) {
        return new Words(norwegian, norwegian, en);
    }

    String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
