package no.samraad.platform.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chain of one community. Works on any connection, because the verification also runs without the server. */
@Singleton
class ChainRows {
    private static final String LAST = """
            select place, hash from tenant.act_seal where tenant_id = ? order by place desc limit 1""";
    private static final String UNSEALED = "select " + RecordedAct.COLUMNS + """

            from platform.due_work w join tenant.act a on a.tenant_id = w.tenant_id and a.id = w.subject_id
            where w.tenant_id = ? and w.kind = 'seal'
            order by w.subject_id
            limit ?""";
    private static final String SEAL = """
            insert into tenant.act_seal (tenant_id, place, act_id, content, hash) values (?, ?, ?, ?, ?)""";
    private static final String ERRANDS_DONE = """
            delete from platform.due_work where tenant_id = ? and kind = 'seal' and subject_id = any(?)""";
    // One statement, so one view of the data: an act that is sealed meanwhile is seen on one side of it.
    private static final String EVERYTHING =
            "select s.place, s.act_id as sealed_id, s.content, s.hash, w.id is not null as waiting, "
                    + RecordedAct.COLUMNS
                    + """

                    from tenant.act_seal s
                        full join tenant.act a on a.tenant_id = s.tenant_id and a.id = s.act_id
                        left join platform.due_work w
                            on w.tenant_id = a.tenant_id and w.kind = 'seal' and w.subject_id = a.id
                    where coalesce(s.tenant_id, a.tenant_id) = ?
                    order by s.place nulls last""";
    private static final int ROWS_AT_ONCE = 500;

    Optional<Head> last(Connection connection, UUID tenantId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setObject(1, tenantId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Head(row.getLong("place"), HexFormat.of().formatHex(row.getBytes("hash"))))
                        : Optional.empty();
            }
        }
    }

    /** Committed acts without a place, oldest first. */
    List<RecordedAct> unsealed(Connection connection, UUID tenantId, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSEALED)) {
            statement.setObject(1, tenantId);
            statement.setInt(2, most);
            List<RecordedAct> acts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    acts.add(RecordedAct.read(row));
                }
            }
            return acts;
        }
    }

    void seal(Connection connection, UUID tenantId, List<Seal> seals) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEAL)) {
            for (Seal seal : seals) {
                statement.setObject(1, tenantId);
                statement.setLong(2, seal.place());
                statement.setObject(3, seal.actId());
                statement.setBytes(4, seal.content());
                statement.setBytes(5, seal.hash());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        try (PreparedStatement statement = connection.prepareStatement(ERRANDS_DONE)) {
            statement.setObject(1, tenantId);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", seals.stream().map(Seal::actId).toArray()));
            statement.executeUpdate();
        }
    }

    /** Shows {@code check} every seal in order, and then every act without one. */
    void walk(Connection connection, UUID tenantId, ChainCheck check) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EVERYTHING)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setObject(1, tenantId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    show(row, check);
                }
            }
        }
    }

    private static void show(ResultSet row, ChainCheck check) throws SQLException {
        Optional<RecordedAct> act = row.getObject("id") == null ? Optional.empty() : Optional.of(RecordedAct.read(row));
        if (row.getObject("place") != null) {
            check.sealed(
                    new Seal(
                            row.getLong("place"),
                            row.getObject("sealed_id", UUID.class),
                            row.getBytes("content"),
                            row.getBytes("hash")),
                    act);
        } else if (row.getBoolean("waiting")) {
            check.waiting();
        } else {
            act.map(RecordedAct::id).ifPresent(check::unsealed);
        }
    }
}
