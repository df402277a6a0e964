package no.samraad.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as it lies in the database.
 *
 * @param facts JSON, as PostgreSQL writes it
 * @param finding likewise
 */
record RecordedAct(
        UUID tenantId,
        UUID id,
        String kind,
        Optional<UUID> subjectId,
        Optional<UUID> bodyId,
        Optional<UUID> meetingId,
        Optional<UUID> actorId,
        String actorRole,
        String disposition,
        Optional<String> reason,
        String facts,
        Optional<String> finding,
        Optional<String> statutesSha256,
        Optional<LocalDate> statutesInForceFrom,
        Optional<String> engineVersion,
        Instant happenedAt,
        Instant recordedAt,
        Optional<UUID> idempotencyKey) {

    /** The columns {@link #read} wants, of {@code tenant.act a}. */
    static final String COLUMNS = """
            a.tenant_id, a.id, a.kind, a.subject_id, a.body_id, a.meeting_id, a.actor_id, a.actor_role, a.disposition,
            a.reason, a.facts::text as facts, a.finding::text as finding, a.statutes_sha256, a.statutes_in_force_from,
            a.engine_version, a.happened_at, a.recorded_at, a.idempotency_key""";

    static RecordedAct read(ResultSet row) throws SQLException {
        byte @Nullable [] statutes = row.getBytes("statutes_sha256");
        return new RecordedAct(
                row.getObject("tenant_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("kind"),
                id(row, "subject_id"),
                id(row, "body_id"),
                id(row, "meeting_id"),
                id(row, "actor_id"),
                row.getString("actor_role"),
                row.getString("disposition"),
                Optional.ofNullable(row.getString("reason")),
                row.getString("facts"),
                Optional.ofNullable(row.getString("finding")),
                statutes == null ? Optional.empty() : Optional.of(HexFormat.of().formatHex(statutes)),
                Optional.ofNullable(row.getObject("statutes_in_force_from", LocalDate.class)),
                Optional.ofNullable(row.getString("engine_version")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                id(row, "idempotency_key"));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    /**
     * What is hashed: ids, codes, times and hashes. Free text and facts stand in it by their hash alone, so that a person
     * can be forgotten without breaking the chain for everybody else.
     *
     * @throws IllegalArgumentException when facts or finding are not JSON that can be hashed
     */
    CanonicalJson chained(long place) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", 1);
        members.put("place", place);
        members.put("tenant", tenantId);
        members.put("id", id);
        members.put("kind", kind);
        members.put("subject", subjectId);
        members.put("body", bodyId);
        members.put("meeting", meetingId);
        members.put("actor", actorId);
        members.put("actor_role", actorRole);
        members.put("disposition", disposition);
        members.put(
                "reason",
                reason.map(text -> CanonicalJson.of(Map.of("reason", text)).sha256()));
        members.put("facts", CanonicalJson.parse(facts).sha256());
        members.put("finding", finding.map(json -> CanonicalJson.parse(json).sha256()));
        members.put("statutes", statutesSha256);
        members.put("statutes_in_force_from", statutesInForceFrom);
        members.put("engine", engineVersion);
        members.put("happened_at", happenedAt);
        members.put("recorded_at", recordedAt);
        members.put("idempotency_key", idempotencyKey);
        return CanonicalJson.of(members);
    }
}
