package no.samraad.platform.web;

import java.util.List;

/**
 * Words for templates where {@code #{key}} does not reach: keys that come as values, numbers with their
 * plural, and the language a text really is in. In templates: {@code phrases}. Methods have their arguments
 * one by one, because template expressions cannot call those with any number.
 */
public final class Phrases {
    private final Messages messages;
    private final Language language;

    Phrases(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** The text of a key; {@code ??key??} for an unknown one, which the tests look for. */
    public String of(String key) {
        return from(key, List.of());
    }

    /** The text of a key with its {@code {0}} filled in. */
    public String of(String key, Object first) {
        return from(key, List.of(first));
    }

    /** The text of a key with its {@code {0}} and {@code {1}} filled in. */
    public String of(String key, Object first, Object second) {
        return from(key, List.of(first, second));
    }

    /** The text of a key with as many arguments as there are, as {@link FieldErrors} holds them. */
    public String from(String key, List<?> arguments) {
        return messages.text(key, language, arguments.toArray()).orElse("??" + key + "??");
    }

    /** {@code key.one} for 1, else {@code key.other}; the number is {@code {0}}. */
    public String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** For a {@code lang} attribute: the code of the language the text of {@code key} comes in. */
    public String lang(String key) {
        return messages.resolved(key, language).orElse(language).code();
    }
}
