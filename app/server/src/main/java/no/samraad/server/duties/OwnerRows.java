package no.samraad.server.duties;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who sees to what in one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface OwnerRows extends GenericRepository<Owner, UUID> {

    /** Who may be named in a body: those who hold an office in it or in the whole community that day, by name. */
    @Query("""
            select distinct p.id as person, p.name from tenant.office o
              join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
            where o.tenant_id = :tenantId and (o.body_id is null or o.body_id = :bodyId)
              and o.valid @> cast(:day as date)
            order by p.name, p.id limit 200""")
    List<Owner> candidates(UUID tenantId, UUID bodyId, LocalDate day);

    /** The duties of a body somebody is named for, as {@code send-notice per-id}. */
    @Query("""
            select o.duty || ' ' || o.person_id from tenant.duty_owner o
            where o.tenant_id = :tenantId and o.body_id = :bodyId order by o.duty""")
    List<String> named(UUID tenantId, UUID bodyId);

    @Query("""
            insert into tenant.duty_owner (tenant_id, body_id, duty, person_id)
            values (:tenantId, :bodyId, :duty, :personId)
            on conflict (tenant_id, body_id, duty) do update set person_id = excluded.person_id""")
    void name(UUID tenantId, UUID bodyId, String duty, UUID personId);

    @Query("delete from tenant.duty_owner where tenant_id = :tenantId and body_id = :bodyId and duty = :duty")
    int release(UUID tenantId, UUID bodyId, String duty);
}
