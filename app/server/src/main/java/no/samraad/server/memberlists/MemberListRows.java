package no.samraad.server.memberlists;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of members that were handed in and wait for a decision. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MemberListRows extends GenericRepository<MemberListRow, UUID> {

    @Query("""
            select l.id, l.made_by, l.made_at, cast(l.cells as text) as cells, cast(l.preview as text) as preview, l.version
            from tenant.member_list l
            where l.tenant_id = :tenantId and l.id = :id and l.made_by = :madeBy and l.made_at > :after""")
    Optional<MemberListRow> find(UUID tenantId, UUID id, UUID madeBy, Instant after);

    /** Those one person has handed in, the latest first, without what is in them. */
    @Query("""
            select l.id, l.made_by, l.made_at, '' as cells, '' as preview, l.version
            from tenant.member_list l
            where l.tenant_id = :tenantId and l.made_by = :madeBy and l.made_at > :after
            order by l.made_at desc limit 20""")
    List<MemberListRow> of(UUID tenantId, UUID madeBy, Instant after);

    @Query("""
            insert into tenant.member_list (tenant_id, id, made_by, made_at, cells, preview)
            values (:tenantId, :id, :madeBy, :madeAt, cast(:cells as jsonb), cast(:preview as jsonb))""")
    void insert(UUID tenantId, UUID id, UUID madeBy, Instant madeAt, String cells, String preview);

    /** Shows anew what storing it would do. */
    @Query("""
            update tenant.member_list set preview = cast(:preview as jsonb), version = version + 1
            where tenant_id = :tenantId and id = :id""")
    void shown(UUID tenantId, UUID id, String preview);

    /** Takes a list away; none when somebody else has, or the page showed another version. */
    @Query("delete from tenant.member_list where tenant_id = :tenantId and id = :id and version = :version")
    int remove(UUID tenantId, UUID id, int version);

    /** Forgets lists nobody decided on. */
    @Query("delete from tenant.member_list where tenant_id = :tenantId and made_at <= :before")
    int forget(UUID tenantId, Instant before);
}
