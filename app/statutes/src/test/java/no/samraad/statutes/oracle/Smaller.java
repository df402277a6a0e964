package no.samraad.statutes.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes away what a difference does not need: documents, rules, seats, people, moments; then makes numbers smaller. */
final class Smaller {
    private Smaller() {}

    /** The smallest found that is still so. */
    static Asked still(Asked asked, Predicate<Asked> so) {
        Asked smallest = asked;
        boolean found = true;
        while (found) {
            found = false;
            for (Object candidate : than(smallest)) {
                if (candidate instanceof Asked smaller && isSo(so, smaller)) {
                    smallest = smaller;
                    found = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static boolean isSo(Predicate<Asked> so, Asked asked) {
        try {
            return so.test(asked);
        } catch (IllegalArgumentException unusable) {
            return false;
        }
    }

    /** Every value one step smaller. */
    private static List<Object> than(@Nullable Object value) {
        List<Object> smaller = new ArrayList<>();
        if (value instanceof Record whole) {
            ofRecord(whole, smaller);
        } else if (value instanceof List<?> list) {
            ofCollection(list, smaller, ArrayList::new);
        } else if (value instanceof Set<?> set) {
            ofCollection(set, smaller, HashSet::new);
        } else if (value instanceof Integer number && number > 0) {
            smaller.add(number - 1);
        }
        return smaller;
    }

    private interface Copy {
        Collection<Object> of(Collection<?> values);
    }

    private static void ofCollection(Collection<?> values, List<Object> smaller, Copy copy) {
        List<Object> all = new ArrayList<>(values);
        for (int place = 0; place < all.size(); place++) {
            List<Object> without = new ArrayList<>(all);
            without.remove(place);
            smaller.add(copy.of(without));
        }
        for (int place = 0; place < all.size(); place++) {
            for (Object other : than(all.get(place))) {
                List<Object> changed = new ArrayList<>(all);
                changed.set(place, other);
                smaller.add(copy.of(changed));
            }
        }
    }

    private static void ofRecord(Record whole, List<Object> smaller) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int place = 0; place < components.length; place++) {
                types[place] = components[place].getType();
                components[place].getAccessor().setAccessible(true);
                values[place] = components[place].getAccessor().invoke(whole);
            }
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            for (int place = 0; place < components.length; place++) {
                List<@Nullable Object> others = new ArrayList<>(than(values[place]));
                if (values[place] != null
                        && components[place].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    others.addFirst(null);
                }
                for (Object other : others) {
                    @Nullable Object[] changed = values.clone();
                    changed[place] = other;
                    add(constructor, changed, smaller);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be taken apart: " + whole.getClass(), e);
        }
    }

    /** A constructor that refuses the smaller value is right to: there is none. */
    private static void add(Constructor<?> constructor, @Nullable Object[] values, List<Object> smaller)
            throws ReflectiveOperationException {
        try {
            smaller.add(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            if (!(refused.getCause() instanceof IllegalArgumentException)) {
                throw refused;
            }
        }
    }
}
