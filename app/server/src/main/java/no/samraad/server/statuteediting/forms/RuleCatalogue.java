package no.samraad.server.statuteediting.forms;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samraad.engine.provision.Provision;
import no.samraad.statutes.format.Shape;

/** The kinds of rules there are, in their families, as one chooses a new rule. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** A family with its kinds. */
    public record Family(String title, List<Kind> kinds) {}

    /** @param name in addresses and in the text format */
    public record Kind(String name, String title) {}

    /** Every family in the engine's order. */
    public static List<Family> families(RuleWords words) {
        List<Family> families = new ArrayList<>();
        for (Class<?> family : Provision.class.getPermittedSubclasses()) {
            List<Kind> kinds = new ArrayList<>();
            if (family.isSealed()) {
                Shape.leaves(family).forEach((name, kind) -> kinds.add(new Kind(name, words.kind(kind))));
            } else {
                kinds.add(new Kind(Shape.leafName(family), words.kind(family)));
            }
            families.add(new Family(words.family(family), kinds));
        }
        return families;
    }

    /**
     * The kinds a reader could mean: each word stands in the name of the kind or of its family, or in what it asks for.
     * Families without any are left out.
     *
     * @param sought words with spaces between, in any case; all kinds when there are none
     */
    public static List<Family> families(RuleWords words, String sought) {
        List<String> wanted = sought.toLowerCase(Locale.ROOT)
                .lines()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
        return families(words).stream()
                .map(family -> new Family(
                        family.title(),
                        family.kinds().stream()
                                .filter(kind -> wanted.stream().allMatch(said(words, family, kind)::contains))
                                .toList()))
                .filter(family -> !family.kinds().isEmpty())
                .toList();
    }

    private static String said(RuleWords words, Family family, Kind kind) {
        List<String> said = new ArrayList<>(List.of(kind.title(), kind.name(), family.title()));
        kind(kind.name()).filter(Class::isRecord).ifPresent(type -> {
            for (RecordComponent part : type.getRecordComponents()) {
                said.add(words.part(type, part.getName()));
                said.addAll(values(words, part.getType()));
            }
        });
        return String.join(" ", said).toLowerCase(Locale.ROOT);
    }

    /** What a part can be, where that is one of several. */
    private static List<String> values(RuleWords words, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> words.value(type, ((Enum<?>) constant).name()))
                    .toList();
        }
        return type.isSealed()
                ? Shape.leaves(type).values().stream()
                        .map(leaf -> words.alternative(type, leaf))
                        .toList()
                : List.of();
    }

    /** The kind of this name. */
    public static Optional<Class<?>> kind(String name) {
        return Optional.ofNullable(Shape.leaves(Provision.class).get(name));
    }
}
