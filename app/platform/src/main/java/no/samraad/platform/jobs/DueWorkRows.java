package no.samraad.platform.jobs;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code platform.due_work}: outside the wall, because it is read before any community is entered. */
@Singleton
class DueWorkRows {
    private static final String COLUMNS = "id, tenant_id, kind, subject_id, clock, due_at, attempts";
    private static final String DUE = "select " + COLUMNS + """
             from platform.due_work
            where kind = any(?) and due_at <= case clock when 'statutes' then ? else ? end
            order by due_at
            limit ?""";
    private static final String LOCK =
            "select " + COLUMNS + " from platform.due_work where id = ? and due_at = ? for update skip locked";
    private static final String DONE = "delete from platform.due_work where id = ? and due_at = ?";
    private static final String POSTPONE = """
            update platform.due_work set due_at = ?, attempts = least(attempts + 1, 30000)
            where id = ? and due_at = ?""";

    private final JdbcOperations jdbc;

    DueWorkRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            UUID tenantId,
            WorkKind kind,
            Optional<UUID> subjectId,
            WorkClock clock,
            Instant dueAt,
            int attempts) {}

    List<Row> due(Collection<WorkKind> kinds, Instant statutesHorizon, Instant now, int most) {
        return jdbc.prepareStatement(DUE, statement -> {
            statement.setArray(
                    1,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "text", kinds.stream().map(WorkKind::code).toArray()));
            time(statement, 2, statutesHorizon);
            time(statement, 3, now);
            statement.setInt(4, most);
            return read(statement);
        });
    }

    /** The row, if it is still as it was seen and nobody else is at it. */
    Optional<Row> lock(Row seen) {
        return jdbc.prepareStatement(LOCK, statement -> {
            statement.setObject(1, seen.id());
            time(statement, 2, seen.dueAt());
            return read(statement).stream().findFirst();
        });
    }

    /** Removes the row, unless the work was scheduled anew meanwhile. */
    void done(Row row) {
        jdbc.prepareStatement(DONE, statement -> {
            statement.setObject(1, row.id());
            time(statement, 2, row.dueAt());
            return statement.executeUpdate();
        });
    }

    void postpone(Row row, Instant until) {
        jdbc.prepareStatement(POSTPONE, statement -> {
            time(statement, 1, until);
            statement.setObject(2, row.id());
            time(statement, 3, row.dueAt());
            return statement.executeUpdate();
        });
    }

    private static void time(PreparedStatement statement, int place, Instant time) throws SQLException {
        statement.setObject(place, time.atOffset(ZoneOffset.UTC));
    }

    private static List<Row> read(PreparedStatement statement) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(new Row(
                        result.getObject("id", UUID.class),
                        result.getObject("tenant_id", UUID.class),
                        WorkKind.of(result.getString("kind")),
                        Optional.ofNullable(result.getObject("subject_id", UUID.class)),
                        WorkClock.of(result.getString("clock")),
                        result.getObject("due_at", OffsetDateTime.class).toInstant(),
                        result.getInt("attempts")));
            }
        }
        return rows;
    }
}
