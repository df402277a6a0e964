package no.samraad.server.meetings;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who belongs to a body on a day, with the addresses a notice needs. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RecipientRows extends GenericRepository<Recipient, UUID> {

    /** Members, deputies and members without a vote, seat by seat; one person may come several times. */
    @Query("""
            select a.person_id, p.name, p.email, p.language,
                   case when a.capacity = 'deputy' then 'deputy'
                        when s.standing = 'observer' then 'observer' else 'member' end as standing,
                   s.id as seat_id, s.label as seat_label, s.position as seat_position
            from tenant.seat s
              join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id
                and a.valid @> cast(:day as date)
              join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
            where s.tenant_id = :tenantId and s.body_id = :bodyId and s.valid @> cast(:day as date)
            order by s.position, a.capacity desc, p.name""")
    List<Recipient> of(UUID tenantId, UUID bodyId, LocalDate day);

    /** The secretariat, with addresses. */
    @Query("""
            select distinct o.person_id, p.name, p.email, p.language, 'secretariat' as standing, o.person_id as seat_id,
                   '' as seat_label, 0 as seat_position
            from tenant.office o join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
            where o.tenant_id = :tenantId and o.role = 'secretary' and (o.body_id is null or o.body_id = :bodyId)
              and o.valid @> cast(:day as date)
            order by p.name""")
    List<Recipient> secretariat(UUID tenantId, UUID bodyId, LocalDate day);
}
