package no.samraad.server.costs;

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

/** The costs of one community. Nothing here is ever changed: a step is added, or an entry that takes another back. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CostRows extends GenericRepository<CostRow, UUID> {

    /** An entry with the names it is told by; a step of it is still to be joined, as {@code s}. */
    String ENTRY = """
            select e.id, e.body_id, b.code as body_code, b.short_name as body_name, e.appointment_id, e.person_id,
                   p.name as person, e.partner, e.party_id, y.code as party_code, e.kind, e.had_on, e.ore, e.words,
                   e.entered_by, s.kind as state, s.position, s.day as step_day, s.reason, e.reverses_id,
                   exists (select from tenant.cost_entry r
                       where r.tenant_id = e.tenant_id and r.reverses_id = e.id) as reversed
            from tenant.cost_entry e
              join tenant.body b on b.tenant_id = e.tenant_id and b.id = e.body_id
              left join tenant.person p on p.tenant_id = e.tenant_id and p.id = e.person_id
              left join tenant.party y on y.tenant_id = e.tenant_id and y.id = e.party_id
            """;

    /** The last step of the entry. */
    String LAST_STEP = """
            join lateral (select * from tenant.cost_step s where s.tenant_id = e.tenant_id and s.entry_id = e.id
                order by s.position desc limit 1) s on true
            """;

    @Query(ENTRY + LAST_STEP + """
            where e.tenant_id = :tenantId and e.person_id = :personId
            order by e.had_on desc, e.entered_at desc, e.id limit :most offset :skipped""")
    List<CostRow> ofPerson(UUID tenantId, UUID personId, int most, int skipped);

    /** All of them in one state, the latest first. */
    @Query(ENTRY + LAST_STEP + """
            where e.tenant_id = :tenantId and s.kind = :state
            order by s.day desc, e.entered_at desc, e.id limit :most offset :skipped""")
    List<CostRow> inState(UUID tenantId, String state, int most, int skipped);

    @Query(ENTRY + LAST_STEP + """
            where e.tenant_id = :tenantId and e.id = :id""")
    Optional<CostRow> find(UUID tenantId, UUID id);

    /** Everything approved by that day: what the statement of a period is made of. */
    @Query(ENTRY + """
              join tenant.cost_step s on s.tenant_id = e.tenant_id and s.entry_id = e.id and s.kind = 'approved'
            where e.tenant_id = :tenantId and s.day <= :until
            order by s.day, e.id""")
    List<CostRow> approvedBy(UUID tenantId, LocalDate until);

    @Query("""
            select c.entry_id, c.position, c.payer_kind, c.payer, c.ore
            from tenant.cost_part c
              join tenant.cost_step s on s.tenant_id = c.tenant_id and s.entry_id = c.entry_id and s.kind = 'approved'
            where c.tenant_id = :tenantId and s.day <= :until
            order by c.entry_id, c.position""")
    List<PartRow> partsBy(UUID tenantId, LocalDate until);

    @Query("""
            select c.entry_id, c.position, c.payer_kind, c.payer, c.ore
            from tenant.cost_part c where c.tenant_id = :tenantId and c.entry_id = :entryId order by c.position""")
    List<PartRow> parts(UUID tenantId, UUID entryId);

    /** The appointments of one person, or of everybody where none is named, that ran within the last years. */
    @Query("""
            select a.id, b.id as body_id, b.code as body_code, b.short_name as body_name, s.label as seat_label, s.partner,
                   s.party_id, y.code as party_code, p.id as person_id, p.name as person, lower(a.valid) as since,
                   upper(a.valid) as until
            from tenant.appointment a
              join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
              join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
              join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
              left join tenant.party y on y.tenant_id = s.tenant_id and y.id = s.party_id
            where a.tenant_id = :tenantId and (cast(:personId as uuid) is null or a.person_id = :personId)
              and a.valid && daterange(cast(:since as date), null)
            order by b.level, b.position, p.name, a.id limit 2000""")
    List<SatIn> satIn(UUID tenantId, @Nullable UUID personId, LocalDate since);

    @Query("""
            insert into tenant.cost_entry (tenant_id, id, body_id, appointment_id, person_id, partner, party_id, kind, had_on,
                ore, words, entered_by, entered_at, reverses_id)
            values (:tenantId, :id, :bodyId, cast(:appointmentId as uuid), cast(:personId as uuid), cast(:partner as text),
                cast(:partyId as uuid), :kind, :hadOn, :ore, :words, :enteredBy, :at, cast(:reversesId as uuid))
            on conflict (tenant_id, reverses_id) do nothing""")
    int insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            @Nullable UUID appointmentId,
            @Nullable UUID personId,
            @Nullable String partner,
            @Nullable UUID partyId,
            String kind,
            LocalDate hadOn,
            long ore,
            String words,
            UUID enteredBy,
            Instant at,
            @Nullable UUID reversesId);

    /** How many rows were added: none when somebody else has taken that step. */
    @Query("""
            insert into tenant.cost_step (tenant_id, entry_id, position, kind, by_id, day, reason)
            values (:tenantId, :entryId, :position, :kind, :byId, :day, :reason)
            on conflict do nothing""")
    int step(UUID tenantId, UUID entryId, int position, String kind, UUID byId, LocalDate day, String reason);

    @Query("""
            insert into tenant.cost_part (tenant_id, entry_id, position, payer_kind, payer, ore)
            values (:tenantId, :entryId, :position, :payerKind, :payer, :ore)""")
    void part(UUID tenantId, UUID entryId, int position, String payerKind, String payer, long ore);
}
