package no.samraad.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which language a page comes in: what was last chosen in this browser, then what the person reads (which
 * mail follows too), then the community's own.
 */
public final class LanguageChoice {
    /** Host-bound, so that a choice in one community never reaches another. */
    public static final String COOKIE = "__Host-sprak";

    private LanguageChoice() {}

    /**
     * @param ofPerson what the signed-in person reads
     * @param offered the community's languages, its own first; never empty
     */
    public static Language of(Optional<Language> ofPerson, HttpRequest<?> request, List<Language> offered) {
        return ofCookie(request)
                .filter(offered::contains)
                .or(() -> ofPerson.filter(offered::contains))
                .orElse(offered.getFirst());
    }

    /** For answers given before the community is known: the cookie's, the browser's, else bokmål. */
    public static Language ofBrowser(HttpRequest<?> request) {
        return ofCookie(request).or(() -> ofHeader(request)).orElse(Language.NB);
    }

    /** The cookie that keeps a choice for a year; no script can read it. */
    public static Cookie cookie(Language language) {
        return Cookie.of(COOKIE, language.code())
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .maxAge(Duration.ofDays(365));
    }

    private static Optional<Language> ofCookie(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Optional<Language> ofHeader(HttpRequest<?> request) {
        String header = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.length() > 200) {
            return Optional.empty();
        }
        for (String part : header.split(",", -1)) {
            Optional<Language> language = Language.of(part.strip().split("[-;]", 2)[0]);
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }
}
