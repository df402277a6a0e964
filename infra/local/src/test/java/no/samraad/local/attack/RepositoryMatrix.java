package no.samraad.local.attack;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samraad.local.attack.RepositoryCall.Outcome;

/**
 * Every method of every repository, called inside one community's wall (or inside none) with what belongs to another; and
 * every table read bare. Whatever is done is rolled back, after the rows of the attacked were compared.
 */
final class RepositoryMatrix {
    static final int ATTEMPTS = Arena.LONG ? 24 : 5;
    private static final int ROWS = 12;
    private static final long SEED = 20261122L;

    /** These read outside the wall by their nature: who is next to be worked for, and sessions, through functions. */
    static final List<String> OUTSIDE_THE_WALL = List.of("DueWorkRows", "SessionRows");

    private final Arena arena;
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked")
    RepositoryMatrix(Arena arena) {
        this.arena = arena;
        this.transactions = arena.samraad().bean(TransactionOperations.class);
    }

    /**
     * What one run found.
     *
     * @param reached methods that answered or were refused by the database
     * @param unreached methods no call came through to
     * @param seen methods that gave their own community something
     */
    record Findings(
            List<String> leaks, TreeSet<String> reached, TreeSet<String> unreached, TreeSet<String> seen, int calls) {}

    /** Repositories with what they offer. */
    Map<Class<?>, List<Method>> repositories() {
        Map<Class<?>, List<Method>> found = new LinkedHashMap<>();
        arena
                .samraad()
                .bean(ApplicationContext.class)
                .getBeanDefinitions(Qualifiers.byStereotype(JdbcRepository.class))
                .stream()
                .map(definition -> repository(definition.getBeanType()))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> found.put(
                        type,
                        Stream.of(type.getMethods())
                                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                                .sorted(Comparator.comparing(Method::toString))
                                .toList()));
        return found;
    }

    private static Class<?> repository(Class<?> bean) {
        return Stream.of(bean.getInterfaces())
                .filter(type -> type.getName().startsWith("no.samraad."))
                .findFirst()
                .orElse(bean);
    }

    /** Attacks one community from inside another's wall and from inside none. */
    Findings attack(Community attacked, int attempts) {
        Community attacker = arena.otherThan(attacked);
        Findings findings = new Findings(new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), 0);
        RepositoryCall.Harvest harvest = new RepositoryCall.Harvest(rows(attacked), attacked.id(), new Random(SEED));
        int calls = 0;
        String before = sum(attacked);
        for (Map.Entry<Class<?>, List<Method>> repository : repositories().entrySet()) {
            Object bean = arena.samraad().bean(repository.getKey());
            for (Method method : repository.getValue()) {
                for (int attempt = 0; attempt < attempts; attempt++) {
                    RepositoryCall call = harvest.of(bean, method, attempt);
                    Outcome inside = rolledBack(attacked.id(), call::withHarvest);
                    switch (inside) {
                        case Outcome.Thrown thrown ->
                            findings.unreached().add(RepositoryCall.name(method) + ": " + thrown.why());
                        case Outcome.Answer answer -> {
                            findings.reached().add(RepositoryCall.name(method));
                            if (RepositoryCall.holdsSomething(answer.value())) {
                                findings.seen().add(RepositoryCall.name(method));
                            }
                        }
                        case Outcome.RefusedByDatabase refused ->
                            findings.reached().add(RepositoryCall.name(method));
                    }
                    judge(
                            findings,
                            attacked,
                            call,
                            "inside " + attacker.slug(),
                            () -> committed(attacker.id(), call::withHarvest),
                            () -> rolledBack(attacker.id(), call::withNonsense));
                    judge(
                            findings,
                            attacked,
                            call,
                            "inside none",
                            () -> withoutTenant(call::withHarvest),
                            () -> withoutTenant(call::withNonsense));
                    calls += 3;
                }
                String after = sum(attacked);
                if (!after.equals(before)) {
                    findings.leaks().add(RepositoryCall.name(method) + " changed rows of " + attacked.slug());
                }
                before = after;
            }
        }
        findings.unreached().removeIf(line -> findings.reached().contains(line.split(":")[0]));
        for (String table : arena.tables()) {
            findings.leaks().addAll(bare(attacked, table));
        }
        return new Findings(findings.leaks(), findings.reached(), findings.unreached(), findings.seen(), calls);
    }

    private void judge(
            Findings findings,
            Community attacked,
            RepositoryCall call,
            String where,
            Supplier<Outcome> harvested,
            Supplier<Outcome> nonsense) {
        if (OUTSIDE_THE_WALL.contains(call.method().getDeclaringClass().getSimpleName())) {
            return;
        }
        Outcome nothing = nonsense.get();
        if (harvested.get() instanceof Outcome.Answer(var value)) {
            List<String> leak = attacked.mark().in(RepositoryCall.words(value), call.sent());
            boolean counted = (value instanceof Number || value instanceof Boolean)
                    && nothing instanceof Outcome.Answer(var other)
                    && !value.equals(other);
            if (!leak.isEmpty() || counted) {
                findings.leaks().add(where + ": " + call + " gave " + (counted ? value : leak));
            }
        }
    }

    /** A table without any condition, as a forgotten "where" would read and write it. */
    List<String> bare(Community attacked, String table) {
        Community attacker = arena.otherThan(attacked);
        List<String> leaks = new ArrayList<>();
        Outcome inside = rolledBack(attacker.id(), () -> counted(table, attacked));
        Outcome none = withoutTenant(() -> counted(table, attacked));
        for (Outcome outcome : List.of(inside, none)) {
            if (!(outcome instanceof Outcome.Answer(Long count)) || count != 0) {
                leaks.add("tenant." + table + " read bare: " + outcome);
            }
        }
        return leaks;
    }

    private Outcome counted(String table, Community attacked) {
        try (PreparedStatement statement = transactions
                .getConnection()
                .prepareStatement("select count(*) from tenant." + table + " where tenant_id = ?")) {
            statement.setObject(1, attacked.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Outcome.Answer(row.getLong(1));
            }
        } catch (SQLException refused) {
            return new Outcome.RefusedByDatabase(String.valueOf(refused.getMessage()));
        }
    }

    private Outcome rolledBack(UUID tenant, Supplier<Outcome> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            status.setRollbackOnly();
            enter(status.getConnection(), tenant);
            return work.get();
        });
    }

    /** Only what changes nothing of the attacked may be kept, so a kept change is seen by the sum. */
    private Outcome committed(UUID tenant, Supplier<Outcome> work) {
        try {
            return transactions.execute(TransactionDefinition.DEFAULT, status -> {
                enter(status.getConnection(), tenant);
                return work.get();
            });
        } catch (RuntimeException brokenTransaction) {
            return new Outcome.RefusedByDatabase(String.valueOf(brokenTransaction.getMessage()));
        }
    }

    private Outcome withoutTenant(Supplier<Outcome> work) {
        return transactions.execute(TransactionDefinition.DEFAULT, status -> {
            status.setRollbackOnly();
            return work.get();
        });
    }

    private static void enter(Connection connection, UUID tenant) {
        try (PreparedStatement enter = connection.prepareStatement("select platform.enter_as_job(?)")) {
            enter.setObject(1, tenant);
            enter.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Changes with any row of the community: how many there are and which transaction wrote last, per table. */
    private String sum(Community community) {
        StringBuilder sql = new StringBuilder();
        for (String table : tables()) {
            sql.append(sql.isEmpty() ? "" : " union all ")
                    .append("select '" + table + "', count(*), max(xmin::text::bigint) from tenant." + table
                            + " where tenant_id = '" + community.id() + "'");
        }
        return arena.samraad().text("select string_agg(s::text, ' ') from (" + sql + ") s");
    }

    private List<String> tables = List.of();

    private List<String> tables() {
        if (tables.isEmpty()) {
            tables = arena.tables();
        }
        return tables;
    }

    private Map<String, List<Map<String, Object>>> rows(Community community) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        try (Connection database = arena.samraad().superuser()) {
            for (String table : tables()) {
                List<Map<String, Object>> rows = new ArrayList<>();
                try (PreparedStatement statement = database.prepareStatement(
                        "select * from tenant." + table + " where tenant_id = ? order by 1, 2 limit " + ROWS)) {
                    statement.setObject(1, community.id());
                    try (ResultSet found = statement.executeQuery()) {
                        while (found.next()) {
                            Map<String, Object> row = new LinkedHashMap<>();
                            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                                if (found.getObject(column) != null) {
                                    row.put(found.getMetaData().getColumnName(column), found.getObject(column));
                                }
                            }
                            rows.add(row);
                        }
                    }
                }
                all.put(table, rows);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return all;
    }
}
