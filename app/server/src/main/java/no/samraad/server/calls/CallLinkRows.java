package no.samraad.server.calls;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The codes parties answer calls with; only the hash of each is kept. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CallLinkRows extends GenericRepository<CallLink, UUID> {

    @Query("""
            select l.subject_id, l.expires_at, l.used_at from tenant.signed_link l
            where l.tenant_id = :tenantId and l.token_hash = :tokenHash and l.act = 'answer_call'""")
    Optional<CallLink> find(UUID tenantId, byte[] tokenHash);

    @Query("""
            insert into tenant.signed_link (tenant_id, token_hash, act, subject_id, expires_at)
            values (:tenantId, :tokenHash, 'answer_call', :invitedId, :expiresAt)""")
    void insert(UUID tenantId, byte[] tokenHash, UUID invitedId, Instant expiresAt);

    /** Closes every code of one party in one call; how many there were. */
    @Query("""
            update tenant.signed_link set used_at = :now
            where tenant_id = :tenantId and subject_id = :invitedId and act = 'answer_call' and used_at is null""")
    int closeOfParty(UUID tenantId, UUID invitedId, Instant now);

    /** Closes every code of a call; how many there were. */
    @Query("""
            update tenant.signed_link set used_at = :now
            where tenant_id = :tenantId and act = 'answer_call' and used_at is null and subject_id in (
                select i.id from tenant.participant_call_party i
                where i.tenant_id = :tenantId and i.call_id = :callId)""")
    int closeOfCall(UUID tenantId, UUID callId, Instant now);
}
