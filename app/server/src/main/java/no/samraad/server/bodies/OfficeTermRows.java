package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who has led which body, and where they came from. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface OfficeTermRows extends GenericRepository<OfficeTermRow, UUID> {

    /**
     * Every term as chair or deputy chair of any body, the earliest first: the leadership of one body may depend on another's.
     *
     * @param on the day on which to say what is known of the persons
     */
    @Query("""
            select o.id, b.code as body_code, o.role, o.person_id, p.name as person_name, lower(o.valid) as since,
                   upper(o.valid) as until, place.partner, place.partner_kind,
                   coalesce(place.code, w.code) as party_code, w.known
            from tenant.office o
              join tenant.body b on b.tenant_id = o.tenant_id and b.id = o.body_id
              join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
              left join lateral (
                select s.partner, party.code,
                       (select max(k.kind) from tenant.party k
                        where k.tenant_id = s.tenant_id and k.partner = s.partner
                          and k.kind in ('trust', 'municipality')) as partner_kind
                from tenant.appointment a
                  join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                  left join tenant.party party on party.tenant_id = s.tenant_id and party.id = s.party_id
                where a.tenant_id = o.tenant_id and a.person_id = o.person_id and s.body_id = o.body_id
                  and a.capacity = 'member' and a.valid && o.valid
                order by lower(a.valid) limit 1) place on true
              left join lateral (
                select cast(k.known as text) as known, from_party.code
                from tenant.person_standing k
                  left join tenant.party from_party
                    on from_party.tenant_id = k.tenant_id and from_party.id = k.party_id
                where k.tenant_id = o.tenant_id and k.person_id = o.person_id and k.since <= cast(:on as date)
                order by k.since desc limit 1) w on true
            where o.tenant_id = :tenantId and o.role in ('chair', 'deputy_chair')
            order by lower(o.valid), o.role, p.name, o.id""")
    List<OfficeTermRow> all(UUID tenantId, LocalDate on);

    /** Lets an office end the day before {@code until}; how many rows changed. */
    @Query("""
            update tenant.office
            set valid = daterange(lower(valid), cast(:until as date))
            where tenant_id = :tenantId and id = :id and lower(valid) < cast(:until as date)""")
    int end(UUID tenantId, UUID id, LocalDate until);
}
