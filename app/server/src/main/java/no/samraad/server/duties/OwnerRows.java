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
public interface OwnerRows extends GenericRepository<Candidate, UUID> {

    /**
     * Who may be named in a body: those who hold an office in it or in the whole community that day, by name; and whoever is
     * named there already, with what for.
     */
    @Query("""
            select p.id as person, p.name, coalesce((
                select string_agg(d.duty, ',' order by d.duty) from tenant.duty_owner d
                where d.tenant_id = :tenantId and d.body_id = :bodyId and d.person_id = p.id), '') as duties,
                exists (
                    select from tenant.office o
                    where o.tenant_id = :tenantId and o.person_id = p.id and (o.body_id is null or o.body_id = :bodyId)
                      and o.valid @> cast(:day as date)) as holds_office
            from tenant.person p
            where p.tenant_id = :tenantId and p.id in (
                select o.person_id from tenant.office o
                where o.tenant_id = :tenantId and (o.body_id is null or o.body_id = :bodyId)
                  and o.valid @> cast(:day as date)
                union
                select d.person_id from tenant.duty_owner d where d.tenant_id = :tenantId and d.body_id = :bodyId)
            order by p.name, p.id limit 200""")
    List<Candidate> candidates(UUID tenantId, UUID bodyId, LocalDate day);

    @Query("""
            insert into tenant.duty_owner (tenant_id, body_id, duty, person_id)
            values (:tenantId, :bodyId, :duty, :personId)
            on conflict (tenant_id, body_id, duty) do update set person_id = excluded.person_id""")
    void name(UUID tenantId, UUID bodyId, String duty, UUID personId);

    @Query("delete from tenant.duty_owner where tenant_id = :tenantId and body_id = :bodyId and duty = :duty")
    int release(UUID tenantId, UUID bodyId, String duty);
}
