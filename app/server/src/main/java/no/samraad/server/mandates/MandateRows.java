package no.samraad.server.mandates;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mandates of one community's bodies, every version as it was decided. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MandateRows extends GenericRepository<Mandate, UUID> {

    /** Every version of a body's mandate, the last first. */
    @Query("""
            select m.id, m.version, m.words, m.in_force_from, m.decided_on, d.code as decided_by_code, m.decided_by,
                   m.decision, m.approval, m.left_open
            from tenant.mandate m left join tenant.body d on d.tenant_id = m.tenant_id and d.id = m.decided_by_id
            where m.tenant_id = :tenantId and m.body_id = :bodyId
            order by m.version desc limit 200""")
    List<Mandate> of(UUID tenantId, UUID bodyId);

    /** How many rows were added: none when somebody kept this version before. */
    @Query("""
            insert into tenant.mandate (tenant_id, id, body_id, version, words, in_force_from, decided_on, decided_by_id,
                decided_by, decision, approval, left_open)
            values (:tenantId, :id, :bodyId, :version, :words, :inForceFrom, :decidedOn, cast(:decidedById as uuid),
                :decidedBy, :decision, :approval, :leftOpen)
            on conflict (tenant_id, body_id, version) do nothing""")
    int insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            int version,
            String words,
            LocalDate inForceFrom,
            LocalDate decidedOn,
            @Nullable UUID decidedById,
            String decidedBy,
            String decision,
            String approval,
            String leftOpen);
}
