package no.samraad.server.decisions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Items, proposals, partiality, ballots and decisions of the meetings of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DecisionRows extends GenericRepository<BallotRow, UUID> {

    /** Makes an item the one being treated; the one before it waits again if nothing is settled about it. */
    @Query("""
            with before as (
                update tenant.agenda_item set state = 'waiting'
                where tenant_id = :tenantId and meeting_id = :meetingId and state = 'current' and id <> :itemId),
            now as (
                update tenant.agenda_item set state = 'current'
                where tenant_id = :tenantId and id = :itemId and state = 'waiting')
            update tenant.meeting set current_item_id = :itemId
            where tenant_id = :tenantId and id = :meetingId and state = 'open'""")
    int take(UUID tenantId, UUID meetingId, UUID itemId);

    /** How many rows changed: none when the proposal is no longer at this version. */
    @Query("""
            update tenant.agenda_item set version = version + 1
            where tenant_id = :tenantId and id = :itemId and version = :version and state in ('waiting', 'current')""")
    int newVersion(UUID tenantId, UUID itemId, int version);

    @Query("""
            delete from tenant.item_point where tenant_id = :tenantId and item_id = :itemId""")
    void clearPoints(UUID tenantId, UUID itemId);

    @Query("""
            insert into tenant.item_point (tenant_id, item_id, position, text)
            values (:tenantId, :itemId, :position, :text)""")
    void addPoint(UUID tenantId, UUID itemId, int position, String text);

    /** Raises someone's partiality; raised again it keeps its state and takes the new reason. */
    @Query("""
            insert into tenant.partiality (tenant_id, item_id, person_id, reason, state)
            values (:tenantId, :itemId, :personId, :reason, 'claimed')
            on conflict (tenant_id, item_id, person_id) do update set reason = excluded.reason""")
    void claim(UUID tenantId, UUID itemId, UUID personId, String reason);

    /** How many rows changed: none when nobody has raised it. */
    @Query("""
            update tenant.partiality set state = :state, decided_by = :decidedBy
            where tenant_id = :tenantId and item_id = :itemId and person_id = :personId""")
    int settle(UUID tenantId, UUID itemId, UUID personId, String state, String decidedBy);

    @Query("""
            insert into tenant.ballot (tenant_id, id, item_id, mode, item_version, opened_at)
            values (:tenantId, :id, :itemId, :mode, :itemVersion, :at)""")
    void openBallot(UUID tenantId, UUID id, UUID itemId, String mode, int itemVersion, Instant at);

    /**
     * Waits for every vote on its way and lets no new one in until the transaction ends; how many ballots it holds: none
     * when it is closed already.
     */
    @Query("""
            select count(*) from (
                select id from tenant.ballot
                where tenant_id = :tenantId and id = :id and closed_at is null for update) held""")
    long holdBallot(UUID tenantId, UUID id);

    @Query("""
            update tenant.ballot set closed_at = :at, root = :root
            where tenant_id = :tenantId and id = :id and closed_at is null""")
    int closeBallot(UUID tenantId, UUID id, Instant at, byte[] root);

    @Query("""
            update tenant.agenda_item set state = :state
            where tenant_id = :tenantId and id = :itemId and state in ('waiting', 'current')""")
    int settleItem(UUID tenantId, UUID itemId, String state);

    @Query("""
            insert into tenant.decision (tenant_id, item_id, act_id, outcome, mode, text, recorded_at)
            values (:tenantId, :itemId, :actId, :outcome, :mode, :text, :at)""")
    void decide(UUID tenantId, UUID itemId, UUID actId, String outcome, @Nullable String mode, String text, Instant at);

    /** The case is treated, or free to come on another agenda. */
    @Query("""
            update tenant.case_matter set state = :state, version = version + 1
            where tenant_id = :tenantId and id = :caseId and state = 'on_agenda'""")
    int caseBecomes(UUID tenantId, UUID caseId, String state);

    /** Notes that this body has treated the case, for bodies that treat it after. */
    @Query("""
            insert into tenant.first_treatment (tenant_id, case_id, body_id, treated_on)
            values (:tenantId, :caseId, :bodyId, :on)
            on conflict (tenant_id, case_id, body_id) do nothing""")
    int treatedHere(UUID tenantId, UUID caseId, UUID bodyId, LocalDate on);

    /** A meeting has discussed the text of a draft. */
    @Query("""
            insert into tenant.amendment_reading (tenant_id, amendment_id, item_id, body_id, read_on, text_sha256)
            select x.tenant_id, x.id, :itemId, :bodyId, cast(:on as date), x.text_sha256
            from tenant.amendment x where x.tenant_id = :tenantId and x.id = :amendmentId""")
    int discussed(UUID tenantId, UUID amendmentId, UUID itemId, UUID bodyId, LocalDate on);

    /** The change is adopted as it was put; how many rows changed. */
    @Query("""
            update tenant.amendment set adopted_on = :on, adopted_item_id = :itemId
            where tenant_id = :tenantId and id = :amendmentId and withdrawn_at is null and adopted_on is null""")
    int adopted(UUID tenantId, UUID amendmentId, UUID itemId, LocalDate on);

    /** With the change its draft is adopted, in the text that was put; how many rows changed. */
    @Query("""
            update tenant.statute_draft d set state = 'adopted'
            from tenant.amendment x
            where x.tenant_id = :tenantId and x.id = :amendmentId and d.tenant_id = x.tenant_id
              and d.number = x.draft_number and d.state = 'proposed' and d.sha256 = x.text_sha256""")
    int draftAdopted(UUID tenantId, UUID amendmentId);

    /** How many rows changed: none when the meeting is not open. */
    @Query("""
            update tenant.meeting set state = 'closed', closed_at = :at, current_item_id = null
            where tenant_id = :tenantId and id = :id and state = 'open'""")
    int closeMeeting(UUID tenantId, UUID id, Instant at);
}
