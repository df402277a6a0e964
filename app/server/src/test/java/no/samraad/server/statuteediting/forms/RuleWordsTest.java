package no.samraad.server.statuteediting.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samraad.engine.provision.Force;
import no.samraad.engine.provision.Fraction;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Scope;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.statutes.format.Shape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks everything a rule can say, so that a kind without words is found the day it is added. */
@DisplayName("Every kind of rule, part and value has a word on the form")
class RuleWordsTest {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"NB", "NN", "EN"})
    @DisplayName("in each language; add what is missing to i18n/rules_*.properties")
    void noneIsMissing(Language language) {
        Set<String> known = new Messages().keys(language);
        Set<String> missing = new TreeSet<>();
        for (List<String> keys : wanted()) {
            if (keys.stream().noneMatch(known::contains)) {
                missing.add(String.join(" or ", keys));
            }
        }
        assertThat(missing).as("words missing in " + language.code()).isEmpty();
    }

    @Test
    @DisplayName("a word that is missing is found: the walk sees the parts of parts")
    void theWalkIsDeep() {
        assertThat(wanted())
                .contains(
                        RuleWords.kindKeys(no.samraad.engine.provision.QuorumProvision.Quorum.class),
                        RuleWords.partKeys(no.samraad.engine.calendar.Deadline.class, "anchorDay"),
                        RuleWords.valueKeys(no.samraad.engine.calendar.DeadlineUnit.class, "WORKING_DAY"));
    }

    private static List<List<String>> wanted() {
        List<List<String>> wanted = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> family : Provision.class.getPermittedSubclasses()) {
            wanted.add(RuleWords.familyKeys(family));
        }
        Shape.leaves(Provision.class).values().forEach(kind -> {
            wanted.add(RuleWords.kindKeys(kind));
            members(kind, wanted, seen);
        });
        wanted.add(List.of("rules.part.force"));
        wanted.add(List.of("rules.part.scope"));
        type(Force.class, wanted, seen);
        type(Scope.class, wanted, seen);
        return wanted;
    }

    private static void members(Class<?> record, List<List<String>> wanted, Set<Class<?>> seen) {
        for (RecordComponent component : record.getRecordComponents()) {
            wanted.add(RuleWords.partKeys(record, component.getName()));
            type(component.getGenericType(), wanted, seen);
        }
    }

    private static void type(Type type, List<List<String>> wanted, Set<Class<?>> seen) {
        Class<?> raw = Shape.rawOf(type);
        if (Collection.class.isAssignableFrom(raw)) {
            type(Shape.argument(type, 0), wanted, seen);
            return;
        }
        if (Map.class.isAssignableFrom(raw)) {
            type(Shape.argument(type, 0), wanted, seen);
            type(Shape.argument(type, 1), wanted, seen);
            return;
        }
        boolean plain = raw.isPrimitive()
                || Temporal.class.isAssignableFrom(raw)
                || Set.of(String.class, Integer.class, Long.class, Boolean.class, Fraction.class, LocalText.class)
                        .contains(raw);
        if (plain || !seen.add(raw)) {
            return;
        }
        if (raw.isEnum()) {
            for (Object constant : raw.getEnumConstants()) {
                wanted.add(RuleWords.valueKeys(raw, ((Enum<?>) constant).name()));
            }
        } else if (raw.isSealed()) {
            Shape.leaves(raw).values().forEach(leaf -> {
                wanted.add(RuleWords.alternativeKeys(raw, leaf));
                members(leaf, wanted, seen);
            });
        } else if (!Shape.wrapsText(raw)) {
            members(raw, wanted, seen);
        }
    }
}
