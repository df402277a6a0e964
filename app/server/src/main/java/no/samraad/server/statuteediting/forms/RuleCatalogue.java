package no.samraad.server.statuteediting.forms;

import java.util.ArrayList;
import java.util.List;
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

    /** The kind of this name. */
    public static Optional<Class<?>> kind(String name) {
        return Optional.ofNullable(Shape.leaves(Provision.class).get(name));
    }
}
