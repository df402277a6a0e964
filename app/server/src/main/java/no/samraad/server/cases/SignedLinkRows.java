package no.samraad.server.cases;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links sent by e-mail that carry one act; only the hash of each token is kept. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SignedLinkRows extends GenericRepository<SignedLink, UUID> {

    @Query("""
            select l.subject_id, l.expires_at, l.used_at from tenant.signed_link l
            where l.tenant_id = :tenantId and l.token_hash = :tokenHash and l.act = 'confirm_case'""")
    Optional<SignedLink> find(UUID tenantId, byte[] tokenHash);

    @Query("""
            insert into tenant.signed_link (tenant_id, token_hash, act, subject_id, expires_at)
            values (:tenantId, :tokenHash, 'confirm_case', :subjectId, :expiresAt)""")
    void insert(UUID tenantId, byte[] tokenHash, UUID subjectId, Instant expiresAt);

    /** Uses the link up; how many rows changed: none when it was used or has run out. */
    @Query("""
            update tenant.signed_link set used_at = :now
            where tenant_id = :tenantId and token_hash = :tokenHash and act = 'confirm_case' and used_at is null
              and expires_at > :now""")
    int use(UUID tenantId, byte[] tokenHash, Instant now);
}
