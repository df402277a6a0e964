package no.samraad.server.statutebook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Who sat at meetings that were held. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SatRows extends GenericRepository<SatRow, UUID> {

    /** Who sat in which seat, whenever they came and left. */
    @Query("""
            select distinct on (person_id) id, person_id, seat_id from tenant.presence
            where tenant_id = :tenantId and meeting_id = :meetingId and seat_id is not null
            order by person_id, arrived_at desc""")
    List<SatRow> at(UUID tenantId, UUID meetingId);
}
