package no.samraad.platform.web;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.platform.assets.ClasspathFolder;

/**
 * The words of the pages, gathered from every {@code i18n/<room>_<language>.properties} on the class
 * path. Northern Sámi falls back to bokmål, word by word; no other language falls back.
 */
@Singleton
public class Messages implements MessageSource {
    private static final Pattern BUNDLE = Pattern.compile("[a-z]+_([a-z]{2})\\.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    /** @throws IllegalStateException when a file is misnamed or two files hold the same key */
    public Messages() {
        this(ClasspathFolder.read("i18n"));
    }

    Messages(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> {
            Matcher bundle = BUNDLE.matcher(name);
            Language language = bundle.matches() ? Language.of(bundle.group(1)).orElse(null) : null;
            if (language == null) {
                throw new IllegalStateException("Not the name of a message file: i18n/" + name);
            }
            Map<String, String> known = words.computeIfAbsent(language, none -> new HashMap<>());
            read(bytes).forEach((key, text) -> {
                if (known.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("Two message files hold " + key + " in " + language.code());
                }
            });
        });
    }

    /** The text of {@code key}, its {@code {0}}, {@code {1}} … filled in; empty for an unknown key. */
    public Optional<String> text(String key, Language language, Object... arguments) {
        return resolved(key, language)
                .map(found -> Optional.ofNullable(words.get(found))
                        .map(w -> w.get(key))
                        .orElseThrow())
                .map(template -> fill(template, index -> index < arguments.length ? arguments[index] : ""));
    }

    /** The language the text of {@code key} really comes in: bokmål where Northern Sámi has no word yet. */
    public Optional<Language> resolved(String key, Language language) {
        if (keys(language).contains(key)) {
            return Optional.of(language);
        }
        return switch (language) {
            case SE -> keys(Language.NB).contains(key) ? Optional.of(Language.NB) : Optional.empty();
            case NB, NN, EN -> Optional.empty();
        };
    }

    /** Every key that has a text in {@code language} itself. */
    public Set<String> keys(Language language) {
        return words.getOrDefault(language, Map.of()).keySet();
    }

    @Override
    public Optional<String> getRawMessage(String key, MessageContext context) {
        Language language = Language.of(context.getLocale().getLanguage()).orElse(Language.NB);
        return resolved(key, language)
                .map(found -> words.getOrDefault(found, Map.of()).get(key));
    }

    @Override
    public String interpolate(String template, MessageContext context) {
        Map<String, Object> arguments = context.getVariables();
        return fill(template, index -> arguments.getOrDefault(String.valueOf(index), ""));
    }

    private static String fill(String template, java.util.function.IntFunction<Object> argument) {
        return ARGUMENT.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(String.valueOf(argument.apply(Integer.parseInt(place.group(1))))));
    }

    private static Properties read(byte[] bytes) {
        Properties properties = new NoTwice();
        try {
            properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Properties take the last of two equal keys without a word; a message file must not. */
    private static final class NoTwice extends Properties {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException("A message file holds " + key + " twice");
            }
            return super.put(key, value);
        }
    }
}
