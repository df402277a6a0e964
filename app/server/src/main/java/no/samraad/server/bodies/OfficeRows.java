package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Secretaries, chairs, deputy chairs and case officers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface OfficeRows extends GenericRepository<Office, UUID> {

    /** Offices in force on a date that concern a body: its own and those of the whole community. */
    @Query("""
            select o.id, o.role, o.body_id, o.person_id, p.name as person_name,
                   lower(o.valid) as since, upper(o.valid) as until
            from tenant.office o
              join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
            where o.tenant_id = :tenantId and (o.body_id = :bodyId or o.body_id is null)
              and o.valid @> cast(:on as date)
            order by array_position(array['chair', 'deputy_chair', 'secretary', 'case_officer'], o.role), p.name, o.id""")
    List<Office> concerning(UUID tenantId, UUID bodyId, LocalDate on);

    /** Every office ever given in the community. */
    @Query("""
            select o.id, o.role, o.body_id, o.person_id, p.name as person_name,
                   lower(o.valid) as since, upper(o.valid) as until
            from tenant.office o
              join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
            where o.tenant_id = :tenantId
            order by lower(o.valid), o.id""")
    List<Office> all(UUID tenantId);

    @Query("""
            insert into tenant.office (tenant_id, id, role, body_id, person_id, valid)
            values (:tenantId, :id, :role, :bodyId, :personId,
                daterange(cast(:since as date), cast(:until as date)))""")
    void insert(
            UUID tenantId,
            UUID id,
            String role,
            @Nullable UUID bodyId,
            UUID personId,
            LocalDate since,
            @Nullable LocalDate until);
}
