package no.samraad.server.meetings;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings of one community. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface MeetingRows extends GenericRepository<MeetingRow, UUID> {

    @Query("""
            select m.id, m.body_id, b.code as body_code, b.short_name as body_short_name, b.name_nb as body_name_nb,
                   b.name_nn as body_name_nn, b.name_en as body_name_en, m.kind, m.year, m.plan_number, m.starts_at,
                   m.ends_at, m.form, m.place, m.state, m.leader_id, m.current_item_id, m.version, m.called_at,
                   m.opened_at, m.closed_at
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and b.code = :body and m.year = :year and m.plan_number = :number""")
    Optional<MeetingRow> findInPlan(UUID tenantId, String body, int year, int number);

    @Query("""
            select m.id, m.body_id, b.code as body_code, b.short_name as body_short_name, b.name_nb as body_name_nb,
                   b.name_nn as body_name_nn, b.name_en as body_name_en, m.kind, m.year, m.plan_number, m.starts_at,
                   m.ends_at, m.form, m.place, m.state, m.leader_id, m.current_item_id, m.version, m.called_at,
                   m.opened_at, m.closed_at
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and b.code = :body and m.kind = 'extraordinary'
                  and (m.starts_at at time zone 'Europe/Oslo')::date = :day""")
    Optional<MeetingRow> findOnDay(UUID tenantId, String body, LocalDate day);

    @Query("""
            select m.id, m.body_id, b.code as body_code, b.short_name as body_short_name, b.name_nb as body_name_nb,
                   b.name_nn as body_name_nn, b.name_en as body_name_en, m.kind, m.year, m.plan_number, m.starts_at,
                   m.ends_at, m.form, m.place, m.state, m.leader_id, m.current_item_id, m.version, m.called_at,
                   m.opened_at, m.closed_at
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and m.id = :id""")
    Optional<MeetingRow> findOne(UUID tenantId, UUID id);

    /** The meeting of an address; empty when there is none. */
    default Optional<Meeting> find(UUID tenantId, String body, MeetingRef ref) {
        return switch (ref) {
            case MeetingRef.InPlan(int year, int number) ->
                findInPlan(tenantId, body, year, number).map(MeetingRow::meeting);
            case MeetingRef.OnDay(LocalDate day) ->
                findOnDay(tenantId, body, day).map(MeetingRow::meeting);
        };
    }

    /** The meeting of an id; empty when there is none in this community. */
    default Optional<Meeting> find(UUID tenantId, UUID id) {
        return findOne(tenantId, id).map(MeetingRow::meeting);
    }

    /** Meetings of one body that end after {@code from}, the next first. */
    @Query("""
            select m.id, m.body_id, b.code as body_code, b.short_name as body_short_name, b.name_nb as body_name_nb,
                   b.name_nn as body_name_nn, b.name_en as body_name_en, m.kind, m.year, m.plan_number, m.starts_at,
                   m.ends_at, m.form, m.place, m.state, m.leader_id, m.current_item_id, m.version, m.called_at,
                   m.opened_at, m.closed_at
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and m.body_id = :bodyId and m.ends_at >= :from
            order by m.starts_at, m.id limit :most offset :skipped""")
    List<MeetingRow> comingOf(UUID tenantId, UUID bodyId, Instant from, int most, int skipped);

    /** Meetings of one body that ended before {@code from}, the latest first. */
    @Query("""
            select m.id, m.body_id, b.code as body_code, b.short_name as body_short_name, b.name_nb as body_name_nb,
                   b.name_nn as body_name_nn, b.name_en as body_name_en, m.kind, m.year, m.plan_number, m.starts_at,
                   m.ends_at, m.form, m.place, m.state, m.leader_id, m.current_item_id, m.version, m.called_at,
                   m.opened_at, m.closed_at
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and m.body_id = :bodyId and m.ends_at < :from
            order by m.starts_at desc, m.id limit :most offset :skipped""")
    List<MeetingRow> pastOf(UUID tenantId, UUID bodyId, Instant from, int most, int skipped);

    /**
     * Meetings a person has to do with that end after {@code from}, the next first: as one who sits in the body, as a deputy
     * who is called, or by an office in it.
     */
    @Query("""
            select m.id, m.body_id, b.code as body_code, b.short_name as body_short_name, b.name_nb as body_name_nb,
                   b.name_nn as body_name_nn, b.name_en as body_name_en, m.kind, m.year, m.plan_number, m.starts_at,
                   m.ends_at, m.form, m.place, m.state, m.leader_id, m.current_item_id, m.version, m.called_at,
                   m.opened_at, m.closed_at
            from tenant.meeting m join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
            where m.tenant_id = :tenantId and m.ends_at >= :from and (
                exists (
                    select from tenant.appointment a
                      join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                    where a.tenant_id = m.tenant_id and a.person_id = :personId and s.body_id = m.body_id
                      and a.valid @> (m.starts_at at time zone 'Europe/Oslo')::date
                      and s.valid @> (m.starts_at at time zone 'Europe/Oslo')::date
                      and (a.capacity = 'member' or exists (
                        select from tenant.deputy_call d
                        where d.tenant_id = m.tenant_id and d.meeting_id = m.id and d.seat_id = s.id)))
                or exists (
                    select from tenant.office o
                    where o.tenant_id = m.tenant_id and o.person_id = :personId and o.body_id = m.body_id
                      and o.valid @> (m.starts_at at time zone 'Europe/Oslo')::date))
            order by m.starts_at, m.id limit :most""")
    List<MeetingRow> ofPerson(UUID tenantId, UUID personId, Instant from, int most);

    /** The numbers of the year's plan that are taken, cancelled meetings included. */
    @Query("""
            select coalesce(max(plan_number), 0) from tenant.meeting
            where tenant_id = :tenantId and body_id = :bodyId and year = :year""")
    int highestPlanNumber(UUID tenantId, UUID bodyId, int year);

    @Query("""
            insert into tenant.meeting (
                tenant_id, id, body_id, kind, year, plan_number, starts_at, ends_at, form, place, state)
            values (:tenantId, :id, :bodyId, :kind, :year, :planNumber, :startsAt, :endsAt, :form, :place, 'planned')""")
    void insert(
            UUID tenantId,
            UUID id,
            UUID bodyId,
            String kind,
            int year,
            @Nullable Integer planNumber,
            Instant startsAt,
            Instant endsAt,
            String form,
            String place);

    /** How many rows changed: none when someone else changed the meeting first. */
    @Query("""
            update tenant.meeting set version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state in ('planned', 'called')""")
    int touch(UUID tenantId, UUID id, int version);

    /** How many rows changed: none when it is no longer planned at this version. */
    @Query("""
            update tenant.meeting set state = 'called', called_at = :at, version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state = 'planned'""")
    int call(UUID tenantId, UUID id, int version, Instant at);

    /** How many rows changed: none when it is under way, held, cancelled or changed. */
    @Query("""
            update tenant.meeting set state = 'cancelled', version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state in ('planned', 'called')""")
    int cancel(UUID tenantId, UUID id, int version);

    /** How many rows changed: none when it is under way, held, cancelled or changed. */
    @Query("""
            update tenant.meeting set starts_at = :startsAt, ends_at = :endsAt, place = :place, version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state in ('planned', 'called')""")
    int reschedule(UUID tenantId, UUID id, int version, Instant startsAt, Instant endsAt, String place);

    /** How many rows changed: none when it is called, held or cancelled already, or changed. */
    @Query("""
            update tenant.meeting set starts_at = :startsAt, ends_at = :endsAt, version = version + 1
            where tenant_id = :tenantId and id = :id and version = :version and state = 'planned'""")
    int move(UUID tenantId, UUID id, int version, Instant startsAt, Instant endsAt);
}
