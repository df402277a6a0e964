package no.samraad.statutes;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The documents of one community: statutes, mandates, agreements and its own choices. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DocumentRows extends GenericRepository<DocumentRow, UUID> {

    /** Every version of every document, the oldest first: which holds on a day is the engine's to say. */
    @Query("""
            select id, kind, code, in_force_from, sha256 from tenant.statutes_document
            where tenant_id = :tenantId order by in_force_from, code""")
    List<DocumentRow> all(UUID tenantId);

    /** One version as canonical JSON. */
    @Query("""
            select canonical from tenant.statutes_document where tenant_id = :tenantId and id = :id""")
    String canonical(UUID tenantId, UUID id);

    /** Whether this version is published. */
    @Query("""
            select exists (select from tenant.statutes_document
                where tenant_id = :tenantId and code = :code and in_force_from = :inForceFrom)""")
    boolean exists(UUID tenantId, String code, LocalDate inForceFrom);

    /** Keeps a version for ever. */
    @Query("""
            insert into tenant.statutes_document
                (tenant_id, id, kind, code, in_force_from, canonical, sha256, published_at)
            values (:tenantId, :id, :kind, :code, :inForceFrom, :canonical, :sha256, :publishedAt)""")
    void insert(
            UUID tenantId,
            UUID id,
            String kind,
            String code,
            LocalDate inForceFrom,
            String canonical,
            byte[] sha256,
            Instant publishedAt);

    /** Tells the national overview which statutes govern a community on a day; nothing where none do yet. */
    @Query("""
            insert into platform.tenant_figure (tenant_id, statutes_in_force_from, statutes_sha256, updated_at)
            select tenant_id, in_force_from, sha256, cast(:updatedAt as timestamptz) from tenant.statutes_document
            where tenant_id = :tenantId and kind = 'statutes' and in_force_from <= :today
            order by in_force_from desc limit 1
            on conflict (tenant_id) do update
            set statutes_in_force_from = excluded.statutes_in_force_from,
                statutes_sha256 = excluded.statutes_sha256, updated_at = excluded.updated_at""")
    void tellOverview(UUID tenantId, LocalDate today, Instant updatedAt);
}
