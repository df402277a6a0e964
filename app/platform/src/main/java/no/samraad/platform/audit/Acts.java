package no.samraad.platform.audit;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import no.samraad.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Records formal acts. */
@Singleton
public class Acts {
    // One exchange for both rows. The second is this act's own errand to the sealer: no row is shared with any other
    // act, so acts of one community never wait for each other.
    private static final String RECORD = """
            with recorded as (
                insert into tenant.act (
                    tenant_id, id, kind, subject_id, body_id, meeting_id, actor_id, actor_role, disposition, reason,
                    facts, finding, statutes_sha256, statutes_in_force_from, engine_version,
                    happened_at, recorded_at, idempotency_key)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
                returning tenant_id, id, recorded_at)
            insert into platform.due_work (id, tenant_id, kind, subject_id, clock, due_at)
            select ?, tenant_id, 'seal', id, 'system', recorded_at from recorded""";
    private static final String UNIQUE_VIOLATION = "23505";

    private final JdbcOperations jdbc;
    private final Ids ids;

    public Acts(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * Records an act in the caller's transaction. Takes no lock that another act could wait for; its place in the chain
     * comes after the commit, from the sealer.
     *
     * @return the act's id
     * @throws DoneBefore when an act with the same idempotency key is recorded already; the transaction is lost
     */
    public UUID record(Act act) {
        UUID id = ids.next();
        try {
            jdbc.prepareStatement(RECORD, statement -> {
                bind(statement, id, act);
                return statement.executeUpdate();
            });
        } catch (DataAccessException refused) {
            if (isSecondWithKey(refused)) {
                throw new DoneBefore(refused);
            }
            throw refused;
        }
        return id;
    }

    private void bind(PreparedStatement statement, UUID id, Act act) throws SQLException {
        Optional<Judgement.Version> statutes = act.judgement().flatMap(Judgement::statutes);
        statement.setObject(1, act.tenantId());
        statement.setObject(2, id);
        statement.setString(3, act.kind());
        uuid(statement, 4, act.subjectId());
        uuid(statement, 5, act.bodyId());
        uuid(statement, 6, act.meetingId());
        uuid(statement, 7, act.actor().person());
        statement.setString(8, act.actor().roleCode());
        statement.setString(9, act.disposition().code());
        statement.setString(10, act.disposition().reasonGiven().orElse(null));
        statement.setString(11, act.facts().text());
        statement.setString(
                12, act.judgement().map(said -> said.finding().text()).orElse(null));
        statement.setBytes(
                13,
                statutes.map(version -> HexFormat.of().parseHex(version.sha256()))
                        .orElse(null));
        statement.setObject(14, statutes.map(Judgement.Version::inForceFrom).orElse(null), Types.DATE);
        statement.setString(15, act.judgement().map(Judgement::engineVersion).orElse(null));
        time(statement, 16, act.happenedAt());
        time(statement, 17, act.recordedAt());
        uuid(statement, 18, act.idempotencyKey());
        statement.setObject(19, ids.next());
    }

    private static void uuid(PreparedStatement statement, int place, Optional<UUID> id) throws SQLException {
        statement.setObject(place, id.orElse(null), Types.OTHER);
    }

    private static void time(PreparedStatement statement, int place, Instant time) throws SQLException {
        statement.setObject(place, time.atOffset(ZoneOffset.UTC));
    }

    private static boolean isSecondWithKey(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                @Nullable ServerErrorMessage message = refused.getServerErrorMessage();
                @Nullable String constraint = message == null ? null : message.getConstraint();
                return constraint != null && constraint.contains("idempotency_key");
            }
        }
        return false;
    }
}
