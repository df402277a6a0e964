package no.samraad.server.bodies.web;

import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Body;

/**
 * A body as pages name it.
 *
 * @param lang the language the name is really in
 */
public record BodyView(String code, String path, String shortName, String name, String lang) {
    public static BodyView of(Body body, Language language) {
        return new BodyView(
                body.code(),
                "/utvalg/" + body.code(),
                body.shortName(),
                body.name(language),
                body.nameLanguage(language).code());
    }
}
