package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seats, and who held them when. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SeatRows extends GenericRepository<SeatHolding, UUID> {

    /** Every seat the body has on a date, filled or vacant, in the order of lists: one exchange. */
    @Query("""
            select s.id, s.partner,
                   (select max(k.kind) from tenant.party k
                    where k.tenant_id = s.tenant_id and k.partner = s.partner
                      and k.kind in ('trust', 'municipality')) as partner_kind,
                   s.standing, s.label, s.position, party.name as party_name, party.code as party_code,
                   member.id as member_id, member.name as member_name,
                   lower(holds.valid) as member_since, upper(holds.valid) as member_until,
                   holds.appointed_by as member_by,
                   deputy.id as deputy_id, deputy.name as deputy_name,
                   lower(stands_in.valid) as deputy_since, upper(stands_in.valid) as deputy_until,
                   stands_in.appointed_by as deputy_by
            from tenant.seat s
              left join tenant.party party on party.tenant_id = s.tenant_id and party.id = s.party_id
              left join tenant.appointment holds on holds.tenant_id = s.tenant_id and holds.seat_id = s.id
                and holds.capacity = 'member' and holds.valid @> cast(:on as date)
              left join tenant.person member on member.tenant_id = s.tenant_id and member.id = holds.person_id
              left join tenant.appointment stands_in on stands_in.tenant_id = s.tenant_id
                and stands_in.seat_id = s.id
                and stands_in.capacity = 'deputy' and stands_in.valid @> cast(:on as date)
              left join tenant.person deputy on deputy.tenant_id = s.tenant_id and deputy.id = stands_in.person_id
            where s.tenant_id = :tenantId and s.body_id = :bodyId and s.valid @> cast(:on as date)
            order by s.position""")
    List<SeatHolding> holdings(UUID tenantId, UUID bodyId, LocalDate on);

    /** One seat of a body as it stands on a date. */
    default Optional<SeatHolding> holding(UUID tenantId, UUID bodyId, UUID seatId, LocalDate on) {
        return holdings(tenantId, bodyId, on).stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst();
    }

    @Query("""
            insert into tenant.seat (tenant_id, id, body_id, partner, party_id, standing, label, position, valid)
            values (:tenantId, :id, :bodyId, :partner, :partyId, :standing, :label, :position,
                daterange(cast(:since as date), cast(:until as date)))""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            String partner,
            @Nullable UUID partyId,
            String standing,
            String label,
            int position,
            LocalDate since,
            @Nullable LocalDate until);
}
