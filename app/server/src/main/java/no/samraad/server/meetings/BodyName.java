package no.samraad.server.meetings;

import no.samraad.platform.web.Language;

/**
 * What a body is called.
 *
 * @param shortName as in running text, such as {@code SSU}
 */
public record BodyName(String code, String shortName, String nb, String nn, String en) {
    /** The whole name in a language; Northern Sámi readers meet bokmål. */
    public String in(Language language) {
        return switch (language) {
            case NB, SE -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
