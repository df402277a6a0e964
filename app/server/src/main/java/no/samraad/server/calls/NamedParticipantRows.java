package no.samraad.server.calls;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom parties have named, and who takes part. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface NamedParticipantRows extends GenericRepository<NamedParticipant, UUID> {

    /** Everyone ever named in a call. */
    @Query("""
            select n.answer_id, n.position, n.name, n.email, n.takes_part
            from tenant.participant_call_person n
              join tenant.participant_call_answer a on a.tenant_id = n.tenant_id and a.id = n.answer_id
              join tenant.participant_call_party i on i.tenant_id = a.tenant_id and i.id = a.invited_id
            where n.tenant_id = :tenantId and i.call_id = :callId
            order by n.answer_id, n.position""")
    List<NamedParticipant> of(UUID tenantId, UUID callId);

    @Query("""
            insert into tenant.participant_call_person (tenant_id, answer_id, position, name, email)
            values (:tenantId, :answerId, :position, :name, :email)""")
    void insert(UUID tenantId, UUID answerId, int position, String name, @Nullable String email);

    /** Says whether somebody takes part; how many rows changed. */
    @Query("""
            update tenant.participant_call_person set takes_part = :takesPart
            where tenant_id = :tenantId and answer_id = :answerId and position = :position""")
    int settle(UUID tenantId, UUID answerId, int position, boolean takesPart);
}
