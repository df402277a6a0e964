package no.samraad.local.attack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One method of one repository with arguments from the rows of a community.
 *
 * @param arguments as harvested
 * @param nonsense the same, with ids nobody has
 */
record RepositoryCall(
        Object repository,
        Method method,
        @Nullable Object[] arguments,
        @Nullable Object[] nonsense) {

    /** What came back, in words; a refusal by the database or by the method is an answer too. */
    sealed interface Outcome {
        record Answer(@Nullable Object value) implements Outcome {}

        record RefusedByDatabase(String why) implements Outcome {}

        record Thrown(Throwable why) implements Outcome {}
    }

    Outcome withHarvest() {
        return call(arguments);
    }

    Outcome withNonsense() {
        return call(nonsense);
    }

    private Outcome call(@Nullable Object[] values) {
        try {
            return new Outcome.Answer(method.invoke(repository, values));
        } catch (InvocationTargetException thrown) {
            for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException refused) {
                    return new Outcome.RefusedByDatabase(String.valueOf(refused.getMessage()));
                }
            }
            return new Outcome.Thrown(java.util.Objects.requireNonNullElse(thrown.getCause(), thrown));
        } catch (IllegalAccessException | IllegalArgumentException wrong) {
            return new Outcome.Thrown(wrong);
        }
    }

    /** Whether an answer holds anything at all. */
    static boolean holdsSomething(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Optional<?> maybe -> maybe.isPresent();
            case Collection<?> several -> !several.isEmpty();
            case Number number -> number.longValue() != 0;
            case Boolean truth -> truth;
            default -> true;
        };
    }

    /** An answer to the letter, for a search in it. */
    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Optional<?> maybe -> maybe.map(RepositoryCall::words).orElse("");
            case Collection<?> several ->
                several.stream().map(RepositoryCall::words).collect(Collectors.joining(" "));
            case Stream<?> several -> several.map(RepositoryCall::words).collect(Collectors.joining(" "));
            case Object[] several ->
                Stream.of(several).map(RepositoryCall::words).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    String sent() {
        return words(arguments);
    }

    @Override
    public String toString() {
        return name(method) + "("
                + Stream.of(arguments).map(RepositoryCall::words).collect(Collectors.joining(", ")) + ")";
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Rows of a community, from which arguments are taken. */
    static final class Harvest {
        private final Map<String, List<Map<String, Object>>> tables;
        private final UUID tenant;
        private final Random random;

        Harvest(Map<String, List<Map<String, Object>>> tables, UUID tenant, Random random) {
            this.tables = tables;
            this.tenant = tenant;
            this.random = random;
        }

        /** A call whose arguments come, as far as they can, from one row: of the tables that have most of the names. */
        RepositoryCall of(Object repository, Method method, int attempt) {
            List<String> names = Stream.of(method.getParameters())
                    .map(p -> column(p.getName()))
                    .toList();
            String own = column(method.getDeclaringClass().getSimpleName().replaceAll("Rows$", ""));
            List<String> best = tables.entrySet().stream()
                    .filter(table -> !table.getValue().isEmpty())
                    .sorted(java.util.Comparator.comparingLong(table -> -10
                                    * names.stream()
                                            .filter(table.getValue().getFirst()::containsKey)
                                            .count()
                            - (table.getKey().contains(own) ? 15 : 0)))
                    .map(Map.Entry::getKey)
                    .toList();
            List<Map<String, Object>> rows = tables.getOrDefault(best.get(attempt % 4), List.of());
            Map<String, Object> row = rows.get(random.nextInt(rows.size()));
            Parameter[] parameters = method.getParameters();
            @Nullable Object[] harvested = new Object[parameters.length];
            @Nullable Object[] nonsense = new Object[parameters.length];
            for (int place = 0; place < parameters.length; place++) {
                Type type = parameters[place].getParameterizedType();
                harvested[place] = value(parameters[place].getName(), type, row);
                nonsense[place] = type == UUID.class ? UUID.randomUUID() : harvested[place];
            }
            return new RepositoryCall(repository, method, harvested, nonsense);
        }

        private static String column(String name) {
            String snake = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
            return snake.equals("tenant") ? "tenant_id" : snake;
        }

        private @Nullable Object value(String name, Type type, Map<String, Object> row) {
            if (type instanceof ParameterizedType several) {
                Class<?> raw = (Class<?>) several.getRawType();
                Type inside = several.getActualTypeArguments()[0];
                if (raw == Optional.class) {
                    return Optional.ofNullable(value(name, inside, row));
                }
                if (raw == Map.class) {
                    return Map.of();
                }
                Object one = value(name.replaceAll("s$", ""), inside, row);
                return raw == Set.class ? Set.of(one == null ? "" : one) : List.of(one == null ? "" : one);
            }
            Class<?> wanted = (Class<?>) type;
            String column = column(name);
            if (column.equals("tenant_id")) {
                return tenant;
            }
            return of(wanted, raw(column, wanted, row), row);
        }

        /** What a column of this name holds: in the row itself, as the id of the table it names, or anywhere. */
        private @Nullable Object raw(String column, Class<?> wanted, Map<String, Object> row) {
            if (row.get(column) != null) {
                return row.get(column);
            }
            String table = column.replaceAll("_id$", "");
            for (Map.Entry<String, List<Map<String, Object>>> other : tables.entrySet()) {
                if (column.endsWith("_id")
                        && other.getKey().contains(table)
                        && !other.getValue().isEmpty()) {
                    Object id = other.getValue()
                            .get(random.nextInt(other.getValue().size()))
                            .get("id");
                    if (id != null) {
                        return id;
                    }
                }
            }
            List<Object> anywhere = tables.values().stream()
                    .flatMap(List::stream)
                    .map(r -> r.get(column))
                    .filter(java.util.Objects::nonNull)
                    .limit(200)
                    .toList();
            if (!anywhere.isEmpty()) {
                return anywhere.get(random.nextInt(anywhere.size()));
            }
            if (column.equals("body") || column.equals("code")) {
                return tables.getOrDefault("body", List.of()).getFirst().get("code");
            }
            return wanted == UUID.class ? row.getOrDefault("id", tenant) : null;
        }

        private @Nullable Object of(Class<?> wanted, @Nullable Object found, Map<String, Object> row) {
            if (wanted == UUID.class) {
                return found instanceof UUID ? found : row.getOrDefault("id", tenant);
            }
            if (wanted == String.class) {
                return found == null ? "ord" : found.toString();
            }
            if (wanted == int.class || wanted == Integer.class) {
                return found instanceof Number number ? number.intValue() : 2026;
            }
            if (wanted == long.class || wanted == Long.class) {
                return found instanceof Number number ? number.longValue() : 50L;
            }
            if (wanted == short.class || wanted == Short.class) {
                return found instanceof Number number ? number.shortValue() : (short) 1;
            }
            if (wanted == boolean.class || wanted == Boolean.class) {
                return random.nextBoolean();
            }
            if (wanted == byte[].class) {
                return found instanceof byte[] ? found : new byte[32];
            }
            Instant instant = found instanceof Timestamp stamp ? stamp.toInstant() : Instant.now();
            if (wanted == Instant.class) {
                return instant;
            }
            if (wanted == OffsetDateTime.class) {
                return instant.atOffset(ZoneOffset.UTC);
            }
            if (wanted == ZonedDateTime.class) {
                return instant.atZone(ZoneOffset.UTC);
            }
            if (wanted == LocalDate.class) {
                return found instanceof java.sql.Date date
                        ? date.toLocalDate()
                        : LocalDate.ofInstant(instant, ZoneOffset.UTC);
            }
            if (wanted.isEnum()) {
                Object[] constants = wanted.getEnumConstants();
                return constants[random.nextInt(constants.length)];
            }
            if (wanted.isArray()) {
                Object array = java.lang.reflect.Array.newInstance(wanted.getComponentType(), 1);
                java.lang.reflect.Array.set(array, 0, of(wanted.getComponentType(), found, row));
                return array;
            }
            return wanted.isRecord() ? record(wanted, row) : null;
        }

        private @Nullable Object record(Class<?> wanted, Map<String, Object> row) {
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : wanted.getRecordComponents()) {
                values.add(value(component.getName(), component.getGenericType(), row));
            }
            try {
                Constructor<?> canonical = wanted.getDeclaredConstructor(Stream.of(wanted.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
                canonical.setAccessible(true);
                return canonical.newInstance(values.toArray());
            } catch (ReflectiveOperationException | IllegalArgumentException notLikeThis) {
                return null;
            }
        }
    }
}
