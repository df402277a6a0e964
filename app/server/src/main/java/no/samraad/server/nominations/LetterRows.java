package no.samraad.server.nominations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters to authorities. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LetterRows extends GenericRepository<Letter, UUID> {

    /** Those of one nomination, step by step. */
    @Query("""
            select l.id, l.nomination_id, l.step, l.position, l.authority, l.email, l.sent_at, l.reminded_at
            from tenant.nomination_letter l
            where l.tenant_id = :tenantId and l.nomination_id = :nominationId
            order by l.step, l.position""")
    List<Letter> of(UUID tenantId, UUID nominationId);

    @Query("""
            select l.id, l.nomination_id, l.step, l.position, l.authority, l.email, l.sent_at, l.reminded_at
            from tenant.nomination_letter l
            where l.tenant_id = :tenantId and l.id = :id""")
    Optional<Letter> find(UUID tenantId, UUID id);

    @Query("""
            insert into tenant.nomination_letter (tenant_id, id, nomination_id, step, position, authority, email)
            values (:tenantId, :id, :nominationId, :step, :position, :authority, :email)""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID nominationId,
            int step,
            int position,
            String authority,
            @Nullable String email);

    /** Sent or printed now; how many rows changed. */
    @Query("""
            update tenant.nomination_letter set sent_at = coalesce(sent_at, :at)
            where tenant_id = :tenantId and id = :id""")
    int sent(UUID tenantId, UUID id, Instant at);

    @Query("""
            update tenant.nomination_letter set reminded_at = :at where tenant_id = :tenantId and id = :id""")
    int reminded(UUID tenantId, UUID id, Instant at);

    /** The community a letter comes from. */
    @Query("""
            select t.slug, t.name from tenant.nomination_letter l join platform.tenant t on t.id = l.tenant_id
            where l.tenant_id = :tenantId and l.id = :id""")
    Optional<LetterSender> sender(UUID tenantId, UUID id);
}
