package no.samraad.server.statuteediting;

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

/** The drafts of one community, with every save there ever was. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DraftRows extends GenericRepository<DraftRow, UUID> {

    @Query("""
            select d.id, d.number, d.document_code, d.kind, d.based_on_in_force_from, d.title, d.canonical, d.sha256,
                   d.version, d.state, d.created_by, c.name as created_by_name, d.created_at, d.changed_by,
                   p.name as changed_by_name, d.changed_at, x.body_id as put_to
            from tenant.statute_draft d
              left join tenant.person c on c.tenant_id = d.tenant_id and c.id = d.created_by
              left join tenant.person p on p.tenant_id = d.tenant_id and p.id = d.changed_by
              left join tenant.amendment x on x.tenant_id = d.tenant_id and x.draft_number = d.number
                and x.withdrawn_at is null
            where d.tenant_id = :tenantId and d.number = :number""")
    Optional<DraftRow> find(UUID tenantId, int number);

    /**
     * The latest changed first; those laid aside last.
     *
     * @param bodies before which a draft may be put to be among them, with commas between; null for every body
     */
    @Query("""
            select d.id, d.number, d.kind, d.based_on_in_force_from, d.title, d.state, p.name as changed_by_name,
                   d.changed_at
            from tenant.statute_draft d
              left join tenant.person p on p.tenant_id = d.tenant_id and p.id = d.changed_by
            where d.tenant_id = :tenantId
              and (cast(:bodies as text) is null or not exists (
                select from tenant.amendment x
                where x.tenant_id = d.tenant_id and x.draft_number = d.number and x.withdrawn_at is null
                  and not cast(x.body_id as text) = any (string_to_array(cast(:bodies as text), ','))))
            order by (d.state = 'withdrawn'), d.changed_at desc, d.number desc limit :most offset :skipped""")
    List<DraftLine> lines(UUID tenantId, @Nullable String bodies, int most, int skipped);

    /** The next free number, kept for this transaction so that two who start at once get one each. */
    @Query("""
            with alone as (select pg_advisory_xact_lock(7265, hashtext(cast(:tenantId as text))))
            select coalesce((select max(number) from tenant.statute_draft where tenant_id = :tenantId), 0) + 1 from alone""")
    int nextNumber(UUID tenantId);

    @Query("""
            insert into tenant.statute_draft (tenant_id, id, number, document_code, kind, based_on_in_force_from, title,
                canonical, sha256, created_by, created_at, changed_by, changed_at)
            values (:tenantId, :id, :number, :documentCode, :kind, :basedOnInForceFrom, :title, :canonical, :sha256,
                :createdBy, :createdAt, :createdBy, :createdAt)""")
    void insert(
            UUID tenantId,
            UUID id,
            int number,
            String documentCode,
            String kind,
            @Nullable LocalDate basedOnInForceFrom,
            String title,
            String canonical,
            byte[] sha256,
            UUID createdBy,
            Instant createdAt);

    /** How many rows changed: none when someone else saved first, or the draft stands still. */
    @Query("""
            update tenant.statute_draft
            set title = :title, canonical = :canonical, sha256 = :sha256, version = version + 1, changed_by = :changedBy,
                changed_at = :changedAt
            where tenant_id = :tenantId and id = :id and version = :version and state = 'working'""")
    int save(
            UUID tenantId,
            UUID id,
            int version,
            String title,
            String canonical,
            byte[] sha256,
            UUID changedBy,
            Instant changedAt);

    /** Moves a draft on its way; how many rows changed: none when it was not in state {@code from} at this version. */
    @Query("""
            update tenant.statute_draft set state = :state, changed_by = :changedBy, changed_at = :changedAt
            where tenant_id = :tenantId and id = :id and version = :version and state = :from""")
    int settle(UUID tenantId, UUID id, int version, String from, String state, UUID changedBy, Instant changedAt);

    @Query("""
            insert into tenant.statute_draft_save (tenant_id, draft_id, version, canonical, sha256, saved_by, saved_at,
                change, place, once)
            values (:tenantId, :draftId, :version, :canonical, :sha256, :savedBy, :savedAt, :change, :place, :once)""")
    void insertSave(
            UUID tenantId,
            UUID draftId,
            int version,
            String canonical,
            byte[] sha256,
            UUID savedBy,
            Instant savedAt,
            String change,
            String place,
            @Nullable UUID once);

    /**
     * Of what was kept while somebody typed one text in one place, the last of every ten minutes stays. A text that was put, or
     * that a council or a board has decided on, stays too; how many rows went.
     *
     * @param before only what was kept before this: until then somebody may have a page open that was made from it
     */
    @Query("""
            delete from tenant.statute_draft_save s
            where s.tenant_id = :tenantId and s.draft_id = :draftId and s.version > 1 and s.once is null
                and s.change = 'text' and s.saved_at < :before
                and exists (
                    select from tenant.statute_draft_save t
                    where t.tenant_id = s.tenant_id and t.draft_id = s.draft_id and t.version > s.version
                      and t.saved_by = s.saved_by and t.change = s.change and t.place = s.place
                      and date_bin('10 minutes', t.saved_at, 'epoch') = date_bin('10 minutes', s.saved_at, 'epoch'))
                and not exists (
                    select from tenant.statute_draft d
                      join tenant.amendment x on x.tenant_id = d.tenant_id and x.draft_number = d.number
                    where d.tenant_id = s.tenant_id and d.id = s.draft_id and x.text_sha256 = s.sha256)
                and not exists (
                    select from tenant.statute_draft d
                      join tenant.founding_decision f on f.tenant_id = d.tenant_id and f.draft_number = d.number
                    where d.tenant_id = s.tenant_id and d.id = s.draft_id and f.text_sha256 = s.sha256)""")
    int giveWay(UUID tenantId, UUID draftId, Instant before);

    /**
     * Waits for whoever works on this draft in the same moment, and lets nobody in until the transaction ends; how many rows:
     * none when there is no such draft.
     */
    @Query("""
            select count(*) from (
                select id from tenant.statute_draft where tenant_id = :tenantId and number = :number for update) held""")
    long hold(UUID tenantId, int number);

    /** Whether the form of this key is saved already. */
    @Query("""
            select exists (select 1 from tenant.statute_draft_save
                where tenant_id = :tenantId and draft_id = :draftId and once = :once)""")
    boolean pressed(UUID tenantId, UUID draftId, UUID once);

    /** The latest first. */
    @Query("""
            select s.draft_id, s.version, s.change, s.place, p.name as saved_by_name, s.saved_at
            from tenant.statute_draft_save s
              left join tenant.person p on p.tenant_id = s.tenant_id and p.id = s.saved_by
            where s.tenant_id = :tenantId and s.draft_id = :draftId
            order by s.version desc limit :most offset :skipped""")
    List<DraftSaveRow> saves(UUID tenantId, UUID draftId, int most, int skipped);

    /** The whole document as it stood after one save. */
    @Query("""
            select canonical from tenant.statute_draft_save
            where tenant_id = :tenantId and draft_id = :draftId and version = :version""")
    Optional<String> savedAs(UUID tenantId, UUID draftId, int version);
}
