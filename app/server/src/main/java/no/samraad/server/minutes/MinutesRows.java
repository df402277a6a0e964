package no.samraad.server.minutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of one community's meetings. Every change names the version it was made at, and the state it leaves. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MinutesRows extends GenericRepository<Minutes, UUID> {

    @Query("""
            select m.id, m.meeting_id, m.state, m.remarks, m.sent_at, m.silence_ends_on, m.approved_at, m.published_at,
                   m.published::text as published, m.version
            from tenant.minutes m where m.tenant_id = :tenantId and m.meeting_id = :meetingId""")
    Optional<Minutes> of(UUID tenantId, UUID meetingId);

    @Query("""
            select m.id, m.meeting_id, m.state, m.remarks, m.sent_at, m.silence_ends_on, m.approved_at, m.published_at,
                   m.published::text as published, m.version
            from tenant.minutes m where m.tenant_id = :tenantId and m.id = :id""")
    Optional<Minutes> find(UUID tenantId, UUID id);

    /** Begins the minutes of a meeting; nothing happens when they are begun. */
    @Query("""
            insert into tenant.minutes (tenant_id, id, meeting_id, state)
            values (:tenantId, :id, :meetingId, 'draft')
            on conflict (tenant_id, meeting_id) do nothing""")
    void begin(UUID tenantId, UUID id, UUID meetingId);

    /** How many rows changed: none when they are no draft, or were changed meanwhile. */
    @Query("""
            update tenant.minutes set remarks = :remarks, version = version + 1
            where tenant_id = :tenantId and meeting_id = :meetingId and version = :version and state = 'draft'""")
    int write(UUID tenantId, UUID meetingId, int version, String remarks);

    /** How many rows changed: none when they are no draft, or were changed meanwhile. */
    @Query("""
            update tenant.minutes
            set state = 'sent', sent_at = :at, silence_ends_on = cast(:silenceEndsOn as date), version = version + 1
            where tenant_id = :tenantId and meeting_id = :meetingId and version = :version and state = 'draft'""")
    int send(UUID tenantId, UUID meetingId, int version, Instant at, @Nullable LocalDate silenceEndsOn);

    /** Takes sent minutes back, to be put right and sent again; how many rows changed. */
    @Query("""
            update tenant.minutes
            set state = 'draft', sent_at = null, silence_ends_on = null, version = version + 1
            where tenant_id = :tenantId and meeting_id = :meetingId and state = 'sent'""")
    int takeBack(UUID tenantId, UUID meetingId);

    /** How many rows changed: none when they are not out for approval at this version. */
    @Query("""
            update tenant.minutes set state = 'approved', approved_at = :at, version = version + 1
            where tenant_id = :tenantId and meeting_id = :meetingId and version = :version and state = 'sent'""")
    int approve(UUID tenantId, UUID meetingId, int version, Instant at);

    /** How many rows changed: none when they were published or changed meanwhile. */
    @Query("""
            update tenant.minutes
            set state = 'published', published_at = :at, published = cast(:published as jsonb), version = version + 1
            where tenant_id = :tenantId and meeting_id = :meetingId and version = :version and state <> 'published'""")
    int publish(UUID tenantId, UUID meetingId, int version, Instant at, String published);

    /** The requests for changes, first to last. */
    @Query("""
            select o.id, o.person_id, p.name as person_name, o.text, o.state, o.answer, o.received_at
            from tenant.minutes_objection o
              join tenant.minutes m on m.tenant_id = o.tenant_id and m.id = o.minutes_id
              join tenant.person p on p.tenant_id = o.tenant_id and p.id = o.person_id
            where o.tenant_id = :tenantId and m.meeting_id = :meetingId
            order by o.received_at, o.id""")
    List<ChangeRequest> requests(UUID tenantId, UUID meetingId);

    @Query("""
            insert into tenant.minutes_objection (tenant_id, id, minutes_id, person_id, text, state, received_at)
            values (:tenantId, :id, :minutesId, :personId, :text, 'open', :at)""")
    void ask(UUID tenantId, UUID id, UUID minutesId, UUID personId, String text, Instant at);

    /** How many rows changed: none when it was answered before. */
    @Query("""
            update tenant.minutes_objection set state = :state, answer = :answer
            where tenant_id = :tenantId and id = :id and state = 'open'""")
    int answer(UUID tenantId, UUID id, String state, String answer);

    /** The signatures under the minutes as they are out now, first to last. */
    @Query("""
            select g.person_id, p.name as person_name, g.office, g.signed_at
            from tenant.minutes_signature g
              join tenant.minutes m on m.tenant_id = g.tenant_id and m.id = g.minutes_id and m.sent_at = g.sent_at
              join tenant.person p on p.tenant_id = g.tenant_id and p.id = g.person_id
            where g.tenant_id = :tenantId and m.meeting_id = :meetingId
            order by g.signed_at, p.name, p.id""")
    List<MinutesSignature> signatures(UUID tenantId, UUID meetingId);

    /** How many rows were added: none when they are not out at this version, or this person has signed them. */
    @Query("""
            insert into tenant.minutes_signature (tenant_id, minutes_id, sent_at, person_id, office, signed_at)
            select m.tenant_id, m.id, m.sent_at, :personId, cast(:office as text), :at from tenant.minutes m
            where m.tenant_id = :tenantId and m.id = :minutesId and m.version = :version and m.state = 'sent'
              and m.sent_at = :sentAt
            on conflict do nothing""")
    int sign(
            UUID tenantId,
            UUID minutesId,
            int version,
            Instant sentAt,
            UUID personId,
            @Nullable String office,
            Instant at);

    /** How it stands with the first meeting of a body after that time; empty where none is planned. */
    @Query("""
            select m.state from tenant.meeting m
            where m.tenant_id = :tenantId and m.body_id = :bodyId and m.starts_at > :after
            order by m.starts_at, m.id limit 1""")
    Optional<String> nextMeeting(UUID tenantId, UUID bodyId, Instant after);

    /** What the minutes repeat of the meeting's acts, in the order they were recorded. */
    @Query("""
            select a.id, a.kind, a.subject_id, a.disposition, a.reason, a.finding::text as finding, a.happened_at,
                   a.actor_role, p.name as actor_name
            from tenant.act a left join tenant.person p on p.tenant_id = a.tenant_id and p.id = a.actor_id
            where a.tenant_id = :tenantId and a.meeting_id = :meetingId
              and (a.disposition = 'breach' or a.kind in ('notice_sent', 'meeting_opened', 'minutes_sent')
                   or a.id in (select d.act_id from tenant.decision d
                       join tenant.agenda_item i on i.tenant_id = d.tenant_id and i.id = d.item_id
                       where d.tenant_id = :tenantId and i.meeting_id = :meetingId))
            order by a.recorded_at, a.id""")
    List<KeptAct> acts(UUID tenantId, UUID meetingId);

    @Query("""
            select p.id, p.name, p.email, p.language from tenant.person p
            where p.tenant_id = :tenantId and p.id in (:ids) order by p.name, p.id""")
    List<Reader> readers(UUID tenantId, Collection<UUID> ids);
}
