package no.samraad.server.statuteediting.forms;

import java.util.List;
import java.util.Optional;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.statutes.format.Shape;

/**
 * What people call the kinds, parts and values of rules. A word lies under the name of its type, as the text format writes
 * it; one that means the same everywhere lies under its own name alone.
 */
public final class RuleWords {
    private final Messages messages;
    private final Language language;

    public RuleWords(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /** The keys under which the word for a kind of rule is looked for. */
    public static List<String> kindKeys(Class<?> kind) {
        return List.of("rules.kind." + name(kind));
    }

    /** The keys for a family of kinds. */
    public static List<String> familyKeys(Class<?> family) {
        return List.of("rules.family." + name(family));
    }

    /** The keys for one alternative of several. */
    public static List<String> alternativeKeys(Class<?> sealed, Class<?> leaf) {
        return List.of("rules.type." + name(sealed) + "." + name(leaf), "rules.type." + name(leaf));
    }

    /** The keys for a part of a record. */
    public static List<String> partKeys(Class<?> owner, String component) {
        return List.of(
                "rules.part." + name(owner) + "." + Shape.name(component), "rules.part." + Shape.name(component));
    }

    /** The keys for a value of an enum. */
    public static List<String> valueKeys(Class<?> type, String constant) {
        return List.of("rules.value." + name(type) + "." + Shape.name(constant), "rules.value." + Shape.name(constant));
    }

    public String kind(Class<?> kind) {
        return first(kindKeys(kind));
    }

    public String family(Class<?> family) {
        return first(familyKeys(family));
    }

    public String alternative(Class<?> sealed, Class<?> leaf) {
        return first(alternativeKeys(sealed, leaf));
    }

    public String part(Class<?> owner, String component) {
        return first(partKeys(owner, component));
    }

    public String value(Class<?> type, String constant) {
        return first(valueKeys(type, constant));
    }

    /** A word of the forms themselves. */
    public String of(String key, Object... arguments) {
        return messages.text(key, language, arguments).orElse(key);
    }

    /** The first that has a word; a test holds that there is one, and a page shows the name rather than fail. */
    private String first(List<String> keys) {
        return keys.stream()
                .map(key -> messages.text(key, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> keys.getLast().substring(keys.getLast().lastIndexOf('.') + 1));
    }

    private static String name(Class<?> type) {
        return Shape.name(type.getSimpleName());
    }
}
