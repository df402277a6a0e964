package no.samraad.server.plans;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;

/** The days one community keeps free. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FreePeriodRows extends GenericRepository<FreePeriod, UUID> {

    @Query("""
            insert into tenant.free_period (tenant_id, id, name, first_day, last_day)
            values (:tenantId, :id, :name, :firstDay, :lastDay)
            on conflict (tenant_id, id) do nothing""")
    void insert(UUID tenantId, UUID id, String name, LocalDate firstDay, LocalDate lastDay);

    @Query("delete from tenant.free_period where tenant_id = :tenantId and id = :id")
    int delete(UUID tenantId, UUID id);
}
