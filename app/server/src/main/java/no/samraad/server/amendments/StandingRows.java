package no.samraad.server.amendments;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Reads how far a draft has come, in one exchange. */
@Singleton
public class StandingRows {
    private static final String STANDING = """
            select json_build_object(
                'put', (
                    select json_build_object(
                        'id', x.id, 'caseId', x.case_id, 'bodyId', b.id, 'bodyCode', b.code, 'bodyName', b.short_name,
                        'sha256', encode(x.text_sha256, 'hex'), 'caseState', c.state,
                        'itemPath', (
                            select '/saker/' || b.code || '/' || i.number_year || '/' || i.number
                            from tenant.agenda_item i
                            where i.tenant_id = x.tenant_id and i.case_id = x.case_id and i.number is not null
                            order by i.number_year desc, i.number desc limit 1),
                        'marked', x.marked, 'overlap', x.overlap, 'inForceFrom', x.in_force_from,
                        'putBy', x.put_by, 'putByName', p.name, 'putAt', x.put_at, 'adoptedOn', x.adopted_on,
                        'earliest', (
                            select max((m.starts_at at time zone 'Europe/Oslo')::date) + 1 from tenant.meeting m
                            where m.tenant_id = x.tenant_id and m.state in ('open', 'closed')
                                and (m.starts_at at time zone 'Europe/Oslo')::date >= x.adopted_on),
                        'overtaken', exists (
                            select from tenant.amendment y
                            where y.tenant_id = x.tenant_id and y.document_code = x.document_code and y.id <> x.id
                                and y.published_at > x.put_at),
                        'publishedByName', q.name, 'publishedAt', x.published_at, 'publishedFrom', s.in_force_from)
                    from tenant.amendment x
                    join tenant.body b on b.tenant_id = x.tenant_id and b.id = x.body_id
                    join tenant.case_matter c on c.tenant_id = x.tenant_id and c.id = x.case_id
                    join tenant.person p on p.tenant_id = x.tenant_id and p.id = x.put_by
                    left join tenant.person q on q.tenant_id = x.tenant_id and q.id = x.published_by
                    left join tenant.statutes_document s on s.tenant_id = x.tenant_id and s.id = x.document_id
                    where x.tenant_id = d.tenant_id and x.draft_number = d.number and x.withdrawn_at is null),
                'readings', (
                    select coalesce(json_agg(json_build_object(
                        'bodyName', b.short_name, 'on', r.read_on, 'sha256', encode(r.text_sha256, 'hex'))
                        order by r.read_on), '[]'::json)
                    from tenant.amendment_reading r
                    join tenant.amendment y on y.tenant_id = r.tenant_id and y.id = r.amendment_id
                    join tenant.body b on b.tenant_id = r.tenant_id and b.id = r.body_id
                    where r.tenant_id = d.tenant_id and y.draft_number = d.number),
                'parties', (
                    select coalesce(json_agg(json_build_object(
                        'id', pt.id, 'kind', pt.kind, 'name', pt.name, 'answer', coalesce(pa.answer, 'not_asked'),
                        'on', pa.on_day, 'document', coalesce(pa.document, '')) order by pt.kind desc, pt.name), '[]'::json)
                    from tenant.party pt
                    left join tenant.amendment x on x.tenant_id = pt.tenant_id and x.draft_number = d.number
                        and x.withdrawn_at is null
                    left join tenant.amendment_party pa on pa.tenant_id = pt.tenant_id and pa.party_id = pt.id
                        and pa.amendment_id = x.id
                    where pt.tenant_id = d.tenant_id and pt.kind in ('trust', 'municipality')
                        and exists (
                            select from tenant.party_membership pm
                            where pm.tenant_id = pt.tenant_id and pm.party_id = pt.id and pm.kind = 'member'
                                and pm.valid @> d.today)),
                'foundings', (
                    select coalesce(json_agg(json_build_object(
                        'partyId', f.party_id, 'organ', f.organ, 'on', f.decided_on, 'document', f.document,
                        'sha256', encode(f.text_sha256, 'hex'), 'answer', f.answer)), '[]'::json)
                    from tenant.founding_decision f
                    where f.tenant_id = d.tenant_id and f.draft_number = d.number))
            from (select cast(? as uuid) as tenant_id, cast(? as integer) as number, cast(? as date) as today) d
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    public StandingRows(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How far the draft of this number has come. */
    public Standing of(UUID tenantId, int number, LocalDate today) {
        return Objects.requireNonNull(jdbc.prepareStatement(STANDING, statement -> {
            statement.setObject(1, tenantId);
            statement.setInt(2, number);
            statement.setObject(3, today);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return parse(row.getString(1));
            }
        }));
    }

    private Standing parse(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Standing.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
