package no.samraad.server.nominations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What authorities answered. Answers are never changed: a later one counts in the place of an earlier. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LetterAnswerRows extends GenericRepository<LetterAnswer, UUID> {

    /** Every answer to the letters of a nomination, the latest last. */
    @Query("""
            select a.id, a.letter_id, a.kind, a.of_id, a.name, a.email, a.phone, a.language, a.party_id,
                   p.code as party_code, cast(a.known as text) as known, a.decision, a.decided_on, a.wants_until, a.note,
                   a.answered_at
            from tenant.nomination_answer a
              join tenant.nomination_letter l on l.tenant_id = a.tenant_id and l.id = a.letter_id
              left join tenant.party p on p.tenant_id = a.tenant_id and p.id = a.party_id
            where a.tenant_id = :tenantId and l.nomination_id = :nominationId
            order by a.answered_at, a.id""")
    List<LetterAnswer> of(UUID tenantId, UUID nominationId);

    @Query("""
            insert into tenant.nomination_answer (tenant_id, id, letter_id, kind, of_id, name, email, phone, language,
                party_id, known, decision, decided_on, wants_until, note, answered_at)
            values (:tenantId, :id, :letterId, :kind, :ofId, :name, :email, :phone, :language, :partyId,
                cast(:known as jsonb), :decision, :decidedOn, :wantsUntil, :note, :answeredAt)""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID letterId,
            String kind,
            @Nullable UUID ofId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable UUID partyId,
            @Nullable String known,
            @Nullable String decision,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate wantsUntil,
            String note,
            Instant answeredAt);
}
