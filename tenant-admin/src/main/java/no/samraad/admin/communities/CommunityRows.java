package no.samraad.admin.communities;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The register of communities with the figures their servers have written. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CommunityRows extends GenericRepository<CommunityRow, UUID> {

    /** One page of the register, by name. */
    @Query("""
            select t.id, t.slug, t.name, t.status, f.statutes_in_force_from,
                   left(encode(f.statutes_sha256, 'hex'), 8) as statutes_version,
                   coalesce(f.meetings_held, 0) as meetings_held,
                   coalesce(f.recorded_breaches, 0) as recorded_breaches
            from platform.tenant t left join platform.tenant_figure f on f.tenant_id = t.id
            order by t.name, t.slug limit :most offset :from""")
    List<CommunityRow> page(int most, int from);

    /** How many there are. */
    @Query("select count(*) from platform.tenant")
    int count();
}
