package no.samraad.server.feeds;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calendar addresses of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FeedRows extends GenericRepository<Feed, UUID> {

    /** Every address of a person, the newest first. */
    @Query("""
            select f.id, f.person_id, p.name as person_name, p.language as person_language, f.what, f.body_id,
                   b.code as body_code, b.short_name as body_short_name, f.duty, f.made_at
            from tenant.calendar_feed f
              join tenant.person p on p.tenant_id = f.tenant_id and p.id = f.person_id
              left join tenant.body b on b.tenant_id = f.tenant_id and b.id = f.body_id
            where f.tenant_id = :tenantId and f.person_id = :personId order by f.made_at desc, f.id limit 500""")
    List<Feed> of(UUID tenantId, UUID personId);

    /** @param tokenHash of the secret in the address, in hexadecimal */
    @Query("""
            select f.id, f.person_id, p.name as person_name, p.language as person_language, f.what, f.body_id,
                   b.code as body_code, b.short_name as body_short_name, f.duty, f.made_at
            from tenant.calendar_feed f
              join tenant.person p on p.tenant_id = f.tenant_id and p.id = f.person_id
              left join tenant.body b on b.tenant_id = f.tenant_id and b.id = f.body_id
            where f.tenant_id = :tenantId and f.token_hash = :tokenHash""")
    Optional<Feed> withHash(UUID tenantId, String tokenHash);

    /**
     * Makes an address, or gives the one there is a new secret and id: the old address is then nobody's. How many rows: none
     * when the id is in use, because the same form came twice.
     */
    @Query("""
            insert into tenant.calendar_feed (tenant_id, id, person_id, what, body_id, duty, token_hash, made_at)
            select :tenantId, :id, :personId, :what, cast(:bodyId as uuid), cast(:duty as text), :tokenHash, :madeAt
            where not exists (select from tenant.calendar_feed f where f.tenant_id = :tenantId and f.id = :id)
            on conflict (tenant_id, person_id, what, body_id, duty)
            do update set id = excluded.id, token_hash = excluded.token_hash, made_at = excluded.made_at""")
    int put(
            UUID tenantId,
            UUID id,
            UUID personId,
            String what,
            @Nullable UUID bodyId,
            @Nullable String duty,
            String tokenHash,
            Instant madeAt);

    /** How many rows: none when it is not this person's. */
    @Query("delete from tenant.calendar_feed where tenant_id = :tenantId and person_id = :personId and id = :id")
    int remove(UUID tenantId, UUID personId, UUID id);

    /** What a person is on a day: an address gives no more than the person has. */
    @Query("""
            select o.id, o.role, o.body_id from tenant.office o
            where o.tenant_id = :tenantId and o.person_id = :personId and o.valid @> cast(:day as date)
            union all
            select a.id, case when s.standing = 'observer' then 'observer' else a.capacity end, s.body_id
            from tenant.appointment a
              join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
            where a.tenant_id = :tenantId and a.person_id = :personId and a.valid @> cast(:day as date)
              and s.valid @> cast(:day as date)""")
    List<Held> held(UUID tenantId, UUID personId, LocalDate day);
}
