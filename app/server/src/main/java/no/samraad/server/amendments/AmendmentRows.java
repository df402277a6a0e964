package no.samraad.server.amendments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Drafts put as cases, with what parties, councils and boards have said. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AmendmentRows extends GenericRepository<AmendmentRow, UUID> {

    /** @param changed the ids of the paragraphs it changes, joined by {@link PutDraft#BETWEEN} */
    @Query("""
            insert into tenant.amendment (
                tenant_id, id, draft_number, document_code, document_kind, case_id, body_id, text_sha256, undertaking,
                changed, marked, overlap, in_force_from, put_by, put_at)
            values (:tenantId, :id, :draftNumber, :documentCode, :documentKind, :caseId, :bodyId,
                decode(:sha256, 'hex'), :undertaking, string_to_array(:changed, chr(31)), :marked, :overlap, :inForceFrom,
                :putBy, :putAt)""")
    void put(
            UUID tenantId,
            UUID id,
            int draftNumber,
            String documentCode,
            String documentKind,
            UUID caseId,
            UUID bodyId,
            String sha256,
            String undertaking,
            String changed,
            @Nullable String marked,
            String overlap,
            @Nullable LocalDate inForceFrom,
            UUID putBy,
            Instant putAt);

    /** How many rows changed: none when it is adopted, or taken back already. */
    @Query("""
            update tenant.amendment set withdrawn_at = :at
            where tenant_id = :tenantId and id = :id and withdrawn_at is null and adopted_on is null""")
    int withdraw(UUID tenantId, UUID id, Instant at);

    @Query("""
            insert into tenant.amendment_party (tenant_id, amendment_id, party_id, answer, on_day, document)
            values (:tenantId, :amendmentId, :partyId, :answer, :on, :document)
            on conflict (tenant_id, amendment_id, party_id) do update
            set answer = excluded.answer, on_day = excluded.on_day, document = excluded.document""")
    void answer(UUID tenantId, UUID amendmentId, UUID partyId, String answer, @Nullable LocalDate on, String document);

    @Query("""
            insert into tenant.founding_decision (
                tenant_id, draft_number, party_id, organ, decided_on, document, text_sha256, answer)
            values (:tenantId, :draftNumber, :partyId, :organ, :on, :document, decode(:sha256, 'hex'), :answer)
            on conflict (tenant_id, draft_number, party_id) do update
            set organ = excluded.organ, decided_on = excluded.decided_on, document = excluded.document,
                text_sha256 = excluded.text_sha256, answer = excluded.answer""")
    void founded(
            UUID tenantId,
            int draftNumber,
            UUID partyId,
            String organ,
            LocalDate on,
            String document,
            String sha256,
            String answer);

    /** How many rows changed: none when it is published already. */
    @Query("""
            update tenant.amendment set published_by = :by, published_at = :at, document_id = :documentId
            where tenant_id = :tenantId and id = :id and adopted_on is not null and published_at is null""")
    int publish(UUID tenantId, UUID id, UUID by, Instant at, UUID documentId);

    /** Waits for meetings that are being opened, and lets none be, from a day to today, until the transaction ends; how many. */
    @Query("""
            select count(*) from (
                select id from tenant.meeting
                where tenant_id = :tenantId and state = 'called'
                    and (starts_at at time zone 'Europe/Oslo')::date between :from and :today
                order by id for update) held""")
    long holdMeetings(UUID tenantId, LocalDate from, LocalDate today);

    /** Whoever has read a meeting that can be opened by the rules as they were reads it again; how many meetings. */
    @Query("""
            update tenant.meeting set version = version + 1
            where tenant_id = :tenantId and state = 'called'
                and (starts_at at time zone 'Europe/Oslo')::date between :from and :today""")
    int otherRules(UUID tenantId, LocalDate from, LocalDate today);

    /**
     * Everyone who has recorded what a party, a council or a board has said of a draft, as texts.
     *
     * @param putId of the case it is put as; the draft's own where it is not put
     */
    @Query("""
            select distinct cast(a.actor_id as text) from tenant.act a
            where a.tenant_id = :tenantId and a.subject_id in (:draftId, :putId) and a.actor_id is not null
                and a.kind in ('founding_decided', 'amendment_party_answered')""")
    List<String> recorders(UUID tenantId, UUID draftId, UUID putId);

    /** Everyone who has written on a draft, as texts. */
    @Query("""
            select distinct cast(s.saved_by as text) from tenant.statute_draft_save s
            where s.tenant_id = :tenantId and s.draft_id = :draftId""")
    List<String> writers(UUID tenantId, UUID draftId);
}
