package no.samraad.server.cases;

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

/** The cases of one community, from submission to treatment. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CaseRows extends GenericRepository<CaseMatter, UUID> {

    @Query("""
            select c.id, c.body_id, c.kind, c.title, c.background, c.assessment, c.sender, c.raised_by_id,
                   c.raised_by_name, c.raised_by_email, c.interest, c.state, c.submitted_at, c.wanted_meeting_id,
                   c.settled_reason, c.version,
                   coalesce((select string_agg(p.text, chr(31) order by p.position) from tenant.case_point p
                             where p.tenant_id = c.tenant_id and p.case_id = c.id), '') as points
            from tenant.case_matter c
            where c.tenant_id = :tenantId and c.id = :id""")
    Optional<CaseMatter> find(UUID tenantId, UUID id);

    /** Cases of one body that are ready for an agenda, the longest waiting first. */
    @Query("""
            select c.id, c.body_id, c.kind, c.title, c.background, c.assessment, c.sender, c.raised_by_id,
                   c.raised_by_name, c.raised_by_email, c.interest, c.state, c.submitted_at, c.wanted_meeting_id,
                   c.settled_reason, c.version,
                   coalesce((select string_agg(p.text, chr(31) order by p.position) from tenant.case_point p
                             where p.tenant_id = c.tenant_id and p.case_id = c.id), '') as points
            from tenant.case_matter c
            where c.tenant_id = :tenantId and c.body_id = :bodyId and c.state = 'ready'
            order by c.submitted_at, c.id limit 50""")
    List<CaseMatter> ready(UUID tenantId, UUID bodyId);

    /** When the cases on a meeting's agenda were submitted. */
    @Query("""
            select c.id, c.body_id, '' as body_short_name, c.kind, c.title, c.sender, c.state, c.submitted_at,
                   cast(null as timestamptz) as wanted_meeting_start
            from tenant.agenda_item i
              join tenant.case_matter c on c.tenant_id = i.tenant_id and c.id = i.case_id
            where i.tenant_id = :tenantId and i.meeting_id = :meetingId""")
    List<CaseSummary> submittedFor(UUID tenantId, UUID meetingId);

    /** The inbox: newest first; an empty state or no body means any. */
    @Query("""
            select c.id, c.body_id, b.short_name as body_short_name, c.kind, c.title, c.sender, c.state, c.submitted_at,
                   m.starts_at as wanted_meeting_start
            from tenant.case_matter c
              join tenant.body b on b.tenant_id = c.tenant_id and b.id = c.body_id
              left join tenant.meeting m on m.tenant_id = c.tenant_id and m.id = c.wanted_meeting_id
            where c.tenant_id = :tenantId and c.state <> 'unconfirmed' and (:state = '' or c.state = :state)
              and (:bodyCode = '' or b.code = :bodyCode)
            order by c.submitted_at desc, c.id limit :most offset :skipped""")
    List<CaseSummary> inbox(UUID tenantId, String state, String bodyCode, int most, int skipped);

    @Query("""
            insert into tenant.case_matter (
                tenant_id, id, body_id, kind, title, background, assessment, sender, raised_by_id, raised_by_name,
                raised_by_email, interest, state, submitted_at, wanted_meeting_id)
            values (:tenantId, :id, :bodyId, :kind, :title, :background, :assessment, :sender, :raisedById, :raisedByName,
                :raisedByEmail, :interest, :state, :submittedAt, :wantedMeetingId)""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            String kind,
            String title,
            String background,
            String assessment,
            String sender,
            @Nullable UUID raisedById,
            String raisedByName,
            @Nullable String raisedByEmail,
            String interest,
            String state,
            Instant submittedAt,
            @Nullable UUID wantedMeetingId);

    /** How many drafts of rules are put as this case and not taken back: one or none. */
    @Query("""
            select count(*) from tenant.amendment
            where tenant_id = :tenantId and case_id = :caseId and withdrawn_at is null""")
    long draftsPutAs(UUID tenantId, UUID caseId);

    @Query("""
            insert into tenant.case_point (tenant_id, case_id, position, text)
            values (:tenantId, :caseId, :position, :text)""")
    void insertPoint(UUID tenantId, UUID caseId, int position, String text);

    @Query("""
            delete from tenant.case_point where tenant_id = :tenantId and case_id = :caseId""")
    void deletePoints(UUID tenantId, UUID caseId);

    /** How many rows changed: none when someone else saved first, or the case is treated or laid aside. */
    @Query("""
            update tenant.case_matter
            set kind = :kind, title = :title, background = :background, assessment = :assessment, sender = :sender,
                wanted_meeting_id = :wantedMeetingId, version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version
              and state in ('submitted', 'ready', 'on_agenda')""")
    int rewrite(
            UUID tenantId,
            UUID id,
            int version,
            String kind,
            String title,
            String background,
            String assessment,
            String sender,
            @Nullable UUID wantedMeetingId);

    /** Changes what a case is on the agenda for; how many rows changed. */
    @Query("""
            update tenant.case_matter set kind = :kind, version = version + 1
            where tenant_id = :tenantId and id = :id and state in ('submitted', 'ready', 'on_agenda')""")
    int retype(UUID tenantId, UUID id, String kind);

    /** How many rows changed: none when someone else changed the case first. */
    @Query("""
            update tenant.case_matter set state = :state, settled_reason = :reason, version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version""")
    int settle(UUID tenantId, UUID id, int version, String state, String reason);

    /** Lets a confirmed case count as submitted from now; how many rows changed. */
    @Query("""
            update tenant.case_matter set state = 'submitted', submitted_at = :at, version = version + 1
            where tenant_id = :tenantId and id = :id and state = 'unconfirmed'""")
    int confirm(UUID tenantId, UUID id, Instant at);

    /** The meeting it was meant for is out of reach: any will do. */
    @Query("""
            update tenant.case_matter set wanted_meeting_id = null, version = version + 1
            where tenant_id = :tenantId and id = :id""")
    void wantAnyMeeting(UUID tenantId, UUID id);

    /** How many cases wait to be confirmed from one address. */
    @Query("""
            select count(*) from tenant.case_matter
            where tenant_id = :tenantId and state = 'unconfirmed' and lower(raised_by_email) = lower(:email)""")
    long unconfirmedFrom(UUID tenantId, String email);

    /** How many cases wait to be confirmed. */
    @Query("""
            select count(*) from tenant.case_matter where tenant_id = :tenantId and state = 'unconfirmed'""")
    long unconfirmed(UUID tenantId);

    /** Moves a case on or off an agenda; how many rows changed. */
    @Query("""
            update tenant.case_matter set state = :to, version = version + 1
            where tenant_id = :tenantId and id = :id and state = :from""")
    int move(UUID tenantId, UUID id, String from, String to);

    @Query("""
            insert into tenant.first_treatment (tenant_id, case_id, body_id, treated_on)
            values (:tenantId, :caseId, :bodyId, :treatedOn)
            on conflict (tenant_id, case_id, body_id) do nothing""")
    void treatFirst(UUID tenantId, UUID caseId, UUID bodyId, LocalDate treatedOn);
}
