package no.samraad.server.decisions;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samraad.platform.live.VersionSource;

/** Knows at which version meetings are. A vote changes nothing it would have to wait for, so votes are counted here. */
@Singleton
public class MeetingVersions implements VersionSource {
    private static final String VERSIONS = """
            select m.id, m.version + (
                select count(*) from tenant.agenda_item i
                join tenant.ballot b on b.tenant_id = i.tenant_id and b.item_id = i.id
                join tenant.vote v on v.tenant_id = b.tenant_id and v.ballot_id = b.id
                where i.tenant_id = m.tenant_id and i.meeting_id = m.id)
            from tenant.meeting m where m.tenant_id = ? and m.id = any(?)""";

    private final JdbcOperations jdbc;

    MeetingVersions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Long> versions(UUID tenantId, Collection<UUID> topics) {
        return Objects.requireNonNull(jdbc.prepareStatement(VERSIONS, statement -> {
            statement.setObject(1, tenantId);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", topics.toArray()));
            Map<UUID, Long> versions = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
            return versions;
        }));
    }
}
