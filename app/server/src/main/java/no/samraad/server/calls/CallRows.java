package no.samraad.server.calls;

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

/** Calls upon parties. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CallRows extends GenericRepository<ParticipantCall, UUID> {

    @Query("""
            select c.id, c.title, c.words, c.last_day, c.each, c.most, c.language, c.state, c.made_at, c.version
            from tenant.participant_call c
            where c.tenant_id = :tenantId and c.id = :id""")
    Optional<ParticipantCall> find(UUID tenantId, UUID id);

    /** The open ones first, then the latest. */
    @Query("""
            select c.id, c.title, c.words, c.last_day, c.each, c.most, c.language, c.state, c.made_at, c.version
            from tenant.participant_call c
            where c.tenant_id = :tenantId
            order by (c.state = 'open') desc, c.made_at desc, c.id
            limit :most offset :skipped""")
    List<ParticipantCall> all(UUID tenantId, int most, int skipped);

    @Query("""
            insert into tenant.participant_call (tenant_id, id, title, words, last_day, each, most, language, state,
                made_by, made_at)
            values (:tenantId, :id, :title, :words, :lastDay, :each, :most, :language, 'open', :madeBy, :madeAt)""")
    void insert(
            UUID tenantId,
            UUID id,
            String title,
            String words,
            LocalDate lastDay,
            int each,
            @Nullable Integer most,
            String language,
            UUID madeBy,
            Instant madeAt);

    /** Holds an open one so that answers and the end come one after the other; how many rows changed: none when it is over. */
    @Query("""
            update tenant.participant_call set version = version + 1
            where tenant_id = :tenantId and id = :id and state = 'open'""")
    int touch(UUID tenantId, UUID id);

    /** Ends an open one that is still at this version; how many rows changed. */
    @Query("""
            update tenant.participant_call set state = :state, version = version + 1
            where tenant_id = :tenantId and id = :id and state = 'open' and version = :version""")
    int end(UUID tenantId, UUID id, String state, int version);
}
