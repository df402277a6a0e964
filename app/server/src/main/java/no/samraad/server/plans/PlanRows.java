package no.samraad.server.plans;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PlanRows extends GenericRepository<PlanRow, UUID> {

    /** The years a body has an adopted plan for. */
    @Query("""
            select p.year from tenant.meeting_plan p
            where p.tenant_id = :tenantId and p.body_id = :bodyId and p.state = 'adopted' order by p.year""")
    List<Integer> adoptedYears(UUID tenantId, UUID bodyId);

    /** How many rows: none when the body has a plan for the year already. */
    @Query("""
            insert into tenant.meeting_plan (
                tenant_id, id, body_id, year, state, wishes, days, begins, ends, place, once)
            values (:tenantId, :id, :bodyId, :year, 'draft', cast(:wishes as jsonb), cast(:days as jsonb),
                cast(:begins as time), cast(:ends as time), :place, :once)
            on conflict (tenant_id, body_id, year) do nothing""")
    int insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            int year,
            String wishes,
            String days,
            String begins,
            String ends,
            String place,
            @Nullable UUID once);

    /** How many rows changed: none when it is adopted, or someone else saved it first. */
    @Query("""
            update tenant.meeting_plan set wishes = cast(:wishes as jsonb), days = cast(:days as jsonb),
                begins = cast(:begins as time), ends = cast(:ends as time), place = :place, once = :once, version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state = 'draft'""")
    int save(
            UUID tenantId,
            UUID id,
            int version,
            String wishes,
            String days,
            String begins,
            String ends,
            String place,
            @Nullable UUID once);

    /** How many rows changed: none when it is adopted, or someone else saved it first. */
    @Query("""
            update tenant.meeting_plan set state = 'adopted', adopted_on = :adoptedOn, version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state = 'draft'""")
    int adopt(UUID tenantId, UUID id, int version, LocalDate adoptedOn);

    /** How many rows changed: none when it is a draft, or someone else changed it first. */
    @Query("""
            update tenant.meeting_plan set version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state = 'adopted'""")
    int change(UUID tenantId, UUID id, int version);
}
