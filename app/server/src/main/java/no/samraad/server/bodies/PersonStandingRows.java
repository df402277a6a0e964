package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What persons are, as far as rules about seats ask. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PersonStandingRows extends GenericRepository<PersonStanding, UUID> {

    /** What is known of a person on a day. */
    @Query("""
            select w.person_id, w.since, party.code as party_code, cast(w.known as text) as known
            from tenant.person_standing w
              left join tenant.party party on party.tenant_id = w.tenant_id and party.id = w.party_id
            where w.tenant_id = :tenantId and w.person_id = :personId and w.since <= cast(:on as date)
            order by w.since desc limit 1""")
    Optional<PersonStanding> of(UUID tenantId, UUID personId, LocalDate on);

    /** Keeps what is known from a day on; what was said of the same day before is put right. */
    @Query("""
            insert into tenant.person_standing (tenant_id, person_id, since, party_id, known)
            values (:tenantId, :personId, :since, :partyId, cast(:known as jsonb))
            on conflict (tenant_id, person_id, since) do update
                set party_id = excluded.party_id, known = excluded.known""")
    void keep(UUID tenantId, UUID personId, LocalDate since, @Nullable UUID partyId, String known);
}
