package no.samraad.server.attendance;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samraad.server.meetings.MeetingRef;

/** Reads a meeting with everything its room shows, in one exchange. */
@Singleton
public class SittingRows {
    private static final String SITTING = """
            select json_build_object(
                'id', m.id, 'bodyId', b.id, 'bodyCode', b.code, 'shortName', b.short_name, 'nameNb', b.name_nb,
                'nameNn', b.name_nn, 'nameEn', b.name_en, 'numberFormat', b.number_format, 'kind', m.kind,
                'year', m.year, 'planNumber', m.plan_number, 'startsAt', m.starts_at, 'endsAt', m.ends_at,
                'form', m.form, 'place', m.place, 'state', upper(m.state), 'leaderId', m.leader_id,
                'currentItemId', m.current_item_id, 'version', m.version, 'calledAt', m.called_at,
                'openedAt', m.opened_at, 'closedAt', m.closed_at,
                'seats', (
                    select coalesce(json_agg(json_build_object(
                        'id', s.id, 'partner', s.partner,
                        'partnerKind', (
                            select max(k.kind) from tenant.party k
                            where k.tenant_id = s.tenant_id and k.partner = s.partner
                                and k.kind in ('trust', 'municipality')),
                        'standing', upper(s.standing), 'label', s.label,
                        'position', s.position, 'memberId', mp.id, 'memberName', mp.name,
                        'deputyId', dp.id, 'deputyName', dp.name) order by s.position), '[]'::json)
                    from tenant.seat s
                    left join tenant.appointment ma on ma.tenant_id = s.tenant_id and ma.seat_id = s.id
                        and ma.capacity = 'member' and ma.valid @> m.day
                    left join tenant.person mp on mp.tenant_id = ma.tenant_id and mp.id = ma.person_id
                    left join tenant.appointment da on da.tenant_id = s.tenant_id and da.seat_id = s.id
                        and da.capacity = 'deputy' and da.valid @> m.day
                    left join tenant.person dp on dp.tenant_id = da.tenant_id and dp.id = da.person_id
                    where s.tenant_id = m.tenant_id and s.body_id = m.body_id and s.valid @> m.day),
                'stays', (
                    select coalesce(json_agg(json_build_object(
                        'id', p.id, 'personId', p.person_id, 'name', n.name, 'seatId', p.seat_id,
                        'capacity', upper(p.capacity), 'whereabouts', upper(p.whereabouts),
                        'arrivedAt', p.arrived_at, 'leftAt', p.left_at,
                        'withdrawn', p.withdrawn_at is not null) order by p.arrived_at, p.id), '[]'::json)
                    from tenant.presence p join tenant.person n on n.tenant_id = p.tenant_id and n.id = p.person_id
                    where p.tenant_id = m.tenant_id and p.meeting_id = m.id),
                'replies', (
                    select coalesce(json_agg(json_build_object(
                        'personId', r.person_id, 'coming', r.answer = 'coming')), '[]'::json)
                    from tenant.reply r where r.tenant_id = m.tenant_id and r.meeting_id = m.id),
                'calls', (
                    select coalesce(json_agg(json_build_object(
                        'seatId', c.seat_id, 'personId', c.person_id, 'calledAt', c.called_at)), '[]'::json)
                    from tenant.deputy_call c where c.tenant_id = m.tenant_id and c.meeting_id = m.id),
                'handedOver', (
                    select coalesce(json_agg(json_build_object(
                        'id', h.id, 'seatId', h.seat_id, 'fromId', h.from_id, 'fromName', hf.name,
                        'toId', h.to_id, 'toName', ht.name, 'writing', h.form = 'writing', 'document', h.document,
                        'partyFrom', coalesce(hp.code, (
                            select k.code from tenant.person_standing w
                            join tenant.party k on k.tenant_id = w.tenant_id and k.id = w.party_id
                            where w.tenant_id = h.tenant_id and w.person_id = h.from_id and w.since <= m.day
                            order by w.since desc limit 1)),
                        'partyTo', (
                            select k.code from tenant.person_standing w
                            join tenant.party k on k.tenant_id = w.tenant_id and k.id = w.party_id
                            where w.tenant_id = h.tenant_id and w.person_id = h.to_id and w.since <= m.day
                            order by w.since desc limit 1)) order by hs.position), '[]'::json)
                    from tenant.handed_over_vote h
                    join tenant.person hf on hf.tenant_id = h.tenant_id and hf.id = h.from_id
                    join tenant.person ht on ht.tenant_id = h.tenant_id and ht.id = h.to_id
                    join tenant.seat hs on hs.tenant_id = h.tenant_id and hs.id = h.seat_id
                    left join tenant.party hp on hp.tenant_id = hs.tenant_id and hp.id = hs.party_id
                    where h.tenant_id = m.tenant_id and h.meeting_id = m.id and h.taken_back_at is null),
                'offices', (
                    select coalesce(json_agg(json_build_object(
                        'role', o.role, 'personId', o.person_id, 'name', n.name) order by o.role, n.name), '[]'::json)
                    from tenant.office o join tenant.person n on n.tenant_id = o.tenant_id and n.id = o.person_id
                    where o.tenant_id = m.tenant_id and (o.body_id = m.body_id or o.body_id is null)
                        and o.valid @> m.day),
                'items', (
                    select coalesce(json_agg(json_build_object(
                        'id', i.id, 'caseId', i.case_id, 'fixedCode', i.fixed_code, 'position', i.position,
                        'kind', i.kind, 'title', i.title, 'sender', i.sender, 'numberYear', i.number_year,
                        'number', i.number, 'notifiedAt', i.notified_at, 'state', upper(i.state),
                        'version', i.version,
                        'points', (
                            select coalesce(json_agg(ip.text order by ip.position), '[]'::json)
                            from tenant.item_point ip where ip.tenant_id = i.tenant_id and ip.item_id = i.id),
                        'firstTreatments', (
                            select coalesce(json_agg(json_build_object(
                                'bodyCode', fb.code, 'on', f.treated_on)), '[]'::json)
                            from tenant.first_treatment f
                            join tenant.body fb on fb.tenant_id = f.tenant_id and fb.id = f.body_id
                            where f.tenant_id = i.tenant_id and f.case_id = i.case_id),
                        'change', (
                            select json_build_object(
                                'id', x.id, 'draft', x.draft_number, 'document', x.document_code,
                                'kind', x.document_kind, 'undertaking', x.undertaking,
                                'sha256', encode(x.text_sha256, 'hex'), 'changed', to_json(x.changed),
                                'marked', x.marked, 'overlap', x.overlap,
                                'asPut', exists (
                                        select from tenant.statute_draft sd
                                        where sd.tenant_id = x.tenant_id and sd.number = x.draft_number
                                            and sd.sha256 = x.text_sha256)
                                    and (
                                        select array_agg(ip.text order by ip.position) from tenant.item_point ip
                                        where ip.tenant_id = i.tenant_id and ip.item_id = i.id)
                                    is not distinct from (
                                        select array_agg(cp.text order by cp.position) from tenant.case_point cp
                                        where cp.tenant_id = i.tenant_id and cp.case_id = i.case_id),
                                'overtaken', exists (
                                        select from tenant.amendment y
                                        where y.tenant_id = x.tenant_id and y.document_code = x.document_code and y.id <> x.id
                                            and y.adopted_on <= m.day
                                            and (y.published_at is null or y.published_at > x.put_at)),
                                'readings', (
                                    select coalesce(json_agg(json_build_object(
                                        'bodyCode', rb.code, 'on', r.read_on,
                                        'sha256', encode(r.text_sha256, 'hex')) order by r.read_on), '[]'::json)
                                    from tenant.amendment_reading r
                                    join tenant.amendment y on y.tenant_id = r.tenant_id and y.id = r.amendment_id
                                    join tenant.body rb on rb.tenant_id = r.tenant_id and rb.id = r.body_id
                                    where r.tenant_id = x.tenant_id and y.draft_number = x.draft_number),
                                'parties', (
                                    select coalesce(json_agg(json_build_object(
                                        'id', pt.id, 'name', pt.name,
                                        'answer', coalesce(pa.answer, 'not_asked')) order by pt.name), '[]'::json)
                                    from tenant.party pt
                                    left join tenant.amendment_party pa on pa.tenant_id = pt.tenant_id
                                        and pa.party_id = pt.id and pa.amendment_id = x.id
                                    where pt.tenant_id = x.tenant_id and pt.kind in ('trust', 'municipality')
                                        and exists (
                                            select from tenant.party_membership pm
                                            where pm.tenant_id = pt.tenant_id and pm.party_id = pt.id
                                                and pm.kind = 'member' and pm.valid @> m.day)))
                            from tenant.amendment x
                            where x.tenant_id = i.tenant_id and x.case_id = i.case_id and x.withdrawn_at is null),
                        'decision', (
                            select json_build_object(
                                'actId', d.act_id, 'outcome', d.outcome, 'mode', d.mode, 'text', d.text,
                                'recordedAt', d.recorded_at)
                            from tenant.decision d where d.tenant_id = i.tenant_id and d.item_id = i.id))
                        order by i.position), '[]'::json)
                    from tenant.agenda_item i where i.tenant_id = m.tenant_id and i.meeting_id = m.id),
                'claims', (
                    select coalesce(json_agg(json_build_object(
                        'itemId', q.item_id, 'personId', q.person_id, 'name', n.name, 'reason', q.reason,
                        'state', upper(q.state), 'decidedBy', q.decided_by) order by n.name), '[]'::json)
                    from tenant.partiality q
                    join tenant.agenda_item i on i.tenant_id = q.tenant_id and i.id = q.item_id
                    join tenant.person n on n.tenant_id = q.tenant_id and n.id = q.person_id
                    where q.tenant_id = m.tenant_id and i.meeting_id = m.id),
                'ballots', (
                    select coalesce(json_agg(json_build_object(
                        'id', t.id, 'itemId', t.item_id, 'mode', upper(t.mode), 'itemVersion', t.item_version,
                        'openedAt', t.opened_at,
                        'closedAt', t.closed_at,
                        'votes', (
                            select coalesce(json_agg(json_build_object(
                                'seatId', v.seat_id, 'personId', v.person_id, 'name', n.name,
                                'choice', upper(v.choice), 'recordedBy', v.recorded_by,
                                'receivedAt', v.received_at) order by v.received_at, v.seat_id), '[]'::json)
                            from tenant.vote v
                            join tenant.person n on n.tenant_id = v.tenant_id and n.id = v.person_id
                            where v.tenant_id = t.tenant_id and v.ballot_id = t.id))
                        order by t.opened_at, t.id), '[]'::json)
                    from tenant.ballot t
                    join tenant.agenda_item i on i.tenant_id = t.tenant_id and i.id = t.item_id
                    where t.tenant_id = m.tenant_id and i.meeting_id = m.id),
                'bodies', (
                    select json_object_agg(o.code, o.short_name) from tenant.body o where o.tenant_id = m.tenant_id))
            from (
                select x.*, (x.starts_at at time zone 'Europe/Oslo')::date as day
                from tenant.meeting x where x.tenant_id = ?) m
            join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            """;
    private static final String IN_PLAN = SITTING + "where b.code = ? and m.year = ? and m.plan_number = ?";
    private static final String ON_DAY = SITTING + "where b.code = ? and m.kind = 'extraordinary' and m.day = ?";
    private static final String ADVANCE = """
            update tenant.meeting set version = version + 1
            where tenant_id = ? and id = ? and version = ?""";

    private final JdbcOperations jdbc;
    private final JsonMapper json;

    public SittingRows(JdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The meeting of an address as it stands now; empty when there is none. */
    public Optional<Sitting> find(UUID tenantId, String body, MeetingRef ref) {
        return switch (ref) {
            case MeetingRef.InPlan(int year, int number) ->
                Objects.requireNonNull(jdbc.prepareStatement(IN_PLAN, statement -> {
                    statement.setObject(1, tenantId);
                    statement.setString(2, body);
                    statement.setInt(3, year);
                    statement.setInt(4, number);
                    return read(statement);
                }));
            case MeetingRef.OnDay(LocalDate day) ->
                Objects.requireNonNull(jdbc.prepareStatement(ON_DAY, statement -> {
                    statement.setObject(1, tenantId);
                    statement.setString(2, body);
                    statement.setObject(3, day);
                    return read(statement);
                }));
        };
    }

    /**
     * Takes the meeting from the version that was read to the next, and holds it until the transaction ends.
     *
     * @return false when someone changed it in between; then nothing has happened, and it is read again
     */
    public boolean advance(UUID tenantId, Sitting read) {
        int changed = Objects.requireNonNull(jdbc.prepareStatement(ADVANCE, statement -> {
            statement.setObject(1, tenantId);
            statement.setObject(2, read.id());
            statement.setInt(3, read.version());
            return statement.executeUpdate();
        }));
        return changed == 1;
    }

    private Optional<Sitting> read(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(parse(row.getString(1))) : Optional.empty();
        }
    }

    private Sitting parse(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Sitting.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
