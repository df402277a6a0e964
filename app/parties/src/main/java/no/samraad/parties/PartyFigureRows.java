package no.samraad.parties;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures of the parties of one community. Nothing here is ever changed: the latest entered counts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PartyFigureRows extends GenericRepository<PartyFigure, UUID> {

    /** Everything entered of one kind for a year, the latest first. */
    @Query("""
            select f.id, f.party_id, f.kind, f.year, f.number, f.source, p.name as entered_by, f.entered_at
            from tenant.party_figure f
              left join tenant.person p on p.tenant_id = f.tenant_id and p.id = f.entered_by
            where f.tenant_id = :tenantId and f.kind = :kind and f.year = :year
            order by f.entered_at desc, f.id desc""")
    List<PartyFigure> ofYear(UUID tenantId, String kind, int year);

    /** Holds off others who enter figures of the community until the transaction ends. */
    @Query(
            "select count(*) from (select pg_advisory_xact_lock(hashtextextended('figures ' || cast(:tenantId as text), 0))) locked")
    long lock(UUID tenantId);

    @Query("""
            insert into tenant.party_figure (tenant_id, id, party_id, kind, year, number, source, entered_by, entered_at)
            values (:tenantId, :id, :partyId, :kind, :year, :number, :source, cast(:enteredBy as uuid), :at)""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID partyId,
            String kind,
            int year,
            long number,
            String source,
            @Nullable UUID enteredBy,
            Instant at);
}
