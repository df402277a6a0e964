package no.samraad.server.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of bodies of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface BodyRows extends GenericRepository<Body, UUID> {

    /** Every body there ever was, in the order of lists. */
    @Query("""
            select b.id, b.code, b.short_name, b.name_nb, b.name_nn, b.name_en, b.name_se, b.level, b.position,
                   b.number_format, lower(b.valid) as since, upper(b.valid) as until
            from tenant.body b
            where b.tenant_id = :tenantId
            order by b.level, b.position, b.code""")
    List<Body> all(UUID tenantId);

    @Query("""
            select b.id, b.code, b.short_name, b.name_nb, b.name_nn, b.name_en, b.name_se, b.level, b.position,
                   b.number_format, lower(b.valid) as since, upper(b.valid) as until
            from tenant.body b
            where b.tenant_id = :tenantId and b.code = :code""")
    Optional<Body> withCode(UUID tenantId, String code);

    @Query("""
            select b.id, b.code, b.short_name, b.name_nb, b.name_nn, b.name_en, b.name_se, b.level, b.position,
                   b.number_format, lower(b.valid) as since, upper(b.valid) as until
            from tenant.body b
            where b.tenant_id = :tenantId and b.id = :id""")
    Optional<Body> find(UUID tenantId, UUID id);

    @Query("""
            insert into tenant.body (tenant_id, id, code, short_name, name_nb, name_nn, name_en, name_se, level,
                position, number_format, valid)
            values (:tenantId, :id, :code, :shortName, :nameNb, :nameNn, :nameEn, :nameSe, :level,
                :position, :numberFormat, daterange(cast(:since as date), cast(:until as date)))""")
    void insert(
            UUID tenantId,
            UUID id,
            String code,
            String shortName,
            String nameNb,
            String nameNn,
            String nameEn,
            @Nullable String nameSe,
            int level,
            int position,
            String numberFormat,
            LocalDate since,
            @Nullable LocalDate until);
}
