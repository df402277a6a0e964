package no.samraad.server.calls;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.server.nominations.LetterSender;
import org.jspecify.annotations.Nullable;

/** Parties that are called upon, each with its latest answer. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CalledPartyRows extends GenericRepository<CalledParty, UUID> {

    @Query("""
            select i.id, i.call_id, i.party_id, p.name as party_name, i.email, i.sent_at, a.id as answer_id, a.takes_part,
                   a.note, a.answered_at
            from tenant.participant_call_party i
              join tenant.party p on p.tenant_id = i.tenant_id and p.id = i.party_id
              left join lateral (
                select x.id, x.takes_part, x.note, x.answered_at from tenant.participant_call_answer x
                where x.tenant_id = i.tenant_id and x.invited_id = i.id
                order by x.answered_at desc, x.id desc limit 1) a on true
            where i.tenant_id = :tenantId and i.call_id = :callId
            order by p.name, i.id""")
    List<CalledParty> of(UUID tenantId, UUID callId);

    @Query("""
            select i.id, i.call_id, i.party_id, p.name as party_name, i.email, i.sent_at, a.id as answer_id, a.takes_part,
                   a.note, a.answered_at
            from tenant.participant_call_party i
              join tenant.party p on p.tenant_id = i.tenant_id and p.id = i.party_id
              left join lateral (
                select x.id, x.takes_part, x.note, x.answered_at from tenant.participant_call_answer x
                where x.tenant_id = i.tenant_id and x.invited_id = i.id
                order by x.answered_at desc, x.id desc limit 1) a on true
            where i.tenant_id = :tenantId and i.id = :id""")
    Optional<CalledParty> find(UUID tenantId, UUID id);

    @Query("""
            insert into tenant.participant_call_party (tenant_id, id, call_id, party_id, email)
            values (:tenantId, :id, :callId, :partyId, :email)""")
    void insert(UUID tenantId, UUID id, UUID callId, UUID partyId, @Nullable String email);

    /** Sent or printed now; how many rows changed. */
    @Query("""
            update tenant.participant_call_party set sent_at = coalesce(sent_at, :at)
            where tenant_id = :tenantId and id = :id""")
    int sent(UUID tenantId, UUID id, Instant at);

    @Query("""
            insert into tenant.participant_call_answer (tenant_id, id, invited_id, takes_part, note, answered_at)
            values (:tenantId, :id, :invitedId, :takesPart, :note, :answeredAt)""")
    void answer(UUID tenantId, UUID id, UUID invitedId, boolean takesPart, String note, Instant answeredAt);

    /** How often a party has answered. */
    @Query("""
            select count(*) from tenant.participant_call_answer a
            where a.tenant_id = :tenantId and a.invited_id = :invitedId""")
    long countAnswers(UUID tenantId, UUID invitedId);

    /** The community a letter comes from. */
    @Query("""
            select t.slug, t.name from tenant.participant_call_party i join platform.tenant t on t.id = i.tenant_id
            where i.tenant_id = :tenantId and i.id = :id""")
    Optional<LetterSender> sender(UUID tenantId, UUID id);
}
