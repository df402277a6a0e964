package no.samraad.platform.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The acts of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ActRows extends GenericRepository<ActRow, UUID> {

    /** How many acts carry this idempotency key: none or one. */
    @Query("""
            select count(*) from tenant.act
            where tenant_id = :tenantId and idempotency_key = :idempotencyKey""")
    long countWith(UUID tenantId, UUID idempotencyKey);

    /** Whether the act of this form was recorded before. */
    default boolean isDone(UUID tenantId, UUID idempotencyKey) {
        return countWith(tenantId, idempotencyKey) > 0;
    }
}
