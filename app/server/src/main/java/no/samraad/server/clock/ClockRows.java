package no.samraad.server.clock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The statutes' clock of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ClockRows extends GenericRepository<ClockRow, UUID> {

    /** Moves the clock by whole days. */
    @Query("""
            insert into tenant.clock as c (tenant_id, days) values (:tenantId, :days)
            on conflict (tenant_id) do update set days = c.days + excluded.days""")
    void move(UUID tenantId, int days);

    /** Sets the clock's distance to the system's; only for the first day of a fresh local database. */
    @Query("""
            insert into tenant.clock (tenant_id, days) values (:tenantId, :days)
            on conflict (tenant_id) do update set days = excluded.days""")
    void set(UUID tenantId, int days);
}
