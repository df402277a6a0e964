package no.samraad.parties;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parties of one community and when they belonged to it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PartyRows extends GenericRepository<Party, UUID> {

    /** All parties that ever belonged, municipalities by number, the others by name. */
    @Query("""
            select p.id, p.kind, p.partner, p.name, p.code, p.municipality_number, p.sami_language_area
            from tenant.party p
            where p.tenant_id = :tenantId
            order by p.municipality_number nulls first, p.name, p.id""")
    List<Party> all(UUID tenantId);

    /** Every span in which a party was a full member, by code and day: guests and those only served are no parties. */
    @Query("""
            select m.id, p.id as party_id, p.code, p.name, p.partner, lower(m.valid) as since, upper(m.valid) as until,
                (select string_agg(f.kind || ' ' || f.year || ' ' || f.number, ',')
                 from (select distinct on (g.kind, g.year) g.kind, g.year, g.number from tenant.party_figure g
                       where g.tenant_id = p.tenant_id and g.party_id = p.id
                       order by g.kind, g.year, g.entered_at desc, g.id desc) f) as figures
            from tenant.party_membership m
              join tenant.party p on p.tenant_id = m.tenant_id and p.id = m.party_id
            where m.tenant_id = :tenantId and m.kind = 'member'
            order by p.code, m.valid""")
    List<MemberParty> members(UUID tenantId);

    /** Every span of one party's membership, the latest first. */
    @Query("""
            select m.id, m.party_id, m.kind, lower(m.valid) as since, upper(m.valid) as until, m.decision
            from tenant.party_membership m
            where m.tenant_id = :tenantId and m.party_id = :partyId
            order by m.valid desc""")
    List<PartyMembership> memberships(UUID tenantId, UUID partyId);

    @Query("""
            insert into tenant.party (tenant_id, id, kind, partner, name, code, municipality_number, sami_language_area)
            values (:tenantId, :id, :kind, :partner, :name, :code, :municipalityNumber, :samiLanguageArea)""")
    void insert(
            UUID tenantId,
            UUID id,
            String kind,
            String partner,
            String name,
            String code,
            @Nullable String municipalityNumber,
            String samiLanguageArea);

    @Query("""
            insert into tenant.party_membership (tenant_id, id, party_id, kind, valid, decision)
            values (:tenantId, :id, :partyId, :kind, daterange(cast(:since as date), cast(:until as date)), :decision)""")
    void insertMembership(
            UUID tenantId,
            UUID id,
            UUID partyId,
            String kind,
            LocalDate since,
            @Nullable LocalDate until,
            String decision);

    /** How many municipalities the register knows by this number: none or one. */
    @Query("select count(*) from platform.municipality m where m.number = :number")
    long countMunicipalities(String number);
}
