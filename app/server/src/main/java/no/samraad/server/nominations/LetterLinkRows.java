package no.samraad.server.nominations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The codes of letters; only the hash of each is kept. One letter may have several: each reminder brings its own. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LetterLinkRows extends GenericRepository<LetterLink, UUID> {

    @Query("""
            select l.subject_id, l.expires_at, l.used_at from tenant.signed_link l
            where l.tenant_id = :tenantId and l.token_hash = :tokenHash and l.act = 'name_member'""")
    Optional<LetterLink> find(UUID tenantId, byte[] tokenHash);

    @Query("""
            insert into tenant.signed_link (tenant_id, token_hash, act, subject_id, expires_at)
            values (:tenantId, :tokenHash, 'name_member', :letterId, :expiresAt)""")
    void insert(UUID tenantId, byte[] tokenHash, UUID letterId, Instant expiresAt);

    /** Closes every code of one letter; how many there were. */
    @Query("""
            update tenant.signed_link set used_at = :now
            where tenant_id = :tenantId and subject_id = :letterId and act = 'name_member' and used_at is null""")
    int closeOfLetter(UUID tenantId, UUID letterId, Instant now);

    /** Closes every code of every letter of a nomination; how many there were. */
    @Query("""
            update tenant.signed_link set used_at = :now
            where tenant_id = :tenantId and act = 'name_member' and used_at is null and subject_id in (
                select l.id from tenant.nomination_letter l
                where l.tenant_id = :tenantId and l.nomination_id = :nominationId)""")
    int closeOfNomination(UUID tenantId, UUID nominationId, Instant now);

    /** Lets every open code of a nomination live until then; how many there were. */
    @Query("""
            update tenant.signed_link set expires_at = :expiresAt
            where tenant_id = :tenantId and act = 'name_member' and used_at is null and subject_id in (
                select l.id from tenant.nomination_letter l
                where l.tenant_id = :tenantId and l.nomination_id = :nominationId)""")
    int prolong(UUID tenantId, UUID nominationId, Instant expiresAt);
}
