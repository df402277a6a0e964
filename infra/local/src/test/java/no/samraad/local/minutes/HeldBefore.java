package no.samraad.local.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import no.samraad.local.stack.RunningSamraad;

/** A meeting that was held, as the room would have left it: everyone there, one case decided, closed. */
record HeldBefore(RunningSamraad samraad, String slug, String body, int year, int number) {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    static HeldBefore on(RunningSamraad samraad, String slug, String body, LocalDate day, int number) {
        HeldBefore held = new HeldBefore(samraad, slug, body, day.getYear(), number);
        held.insert(day);
        return held;
    }

    /** The page of its minutes. */
    String minutes() {
        return "/utvalg/" + body + "/moter/" + year + "-" + number + "/referat";
    }

    String state() {
        return samraad.text("""
                select coalesce(max(r.state), 'draft') from tenant.minutes r
                join tenant.meeting m on m.tenant_id = r.tenant_id and m.id = r.meeting_id
                join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                where m.tenant_id = ? and b.code = ? and m.year = ? and m.plan_number = ?""", samraad.tenant(slug), body, year, number);
    }

    /** One column of the minutes, as text. */
    String kept(String column) {
        return samraad.text(
                "select r." + column + "::text from tenant.minutes r"
                        + " join tenant.meeting m on m.tenant_id = r.tenant_id and m.id = r.meeting_id"
                        + " join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id"
                        + " where m.tenant_id = ? and b.code = ? and m.year = ? and m.plan_number = ?",
                samraad.tenant(slug),
                body,
                year,
                number);
    }

    /** In what standing the latest act of a kind was carried out. */
    String disposition(String kind) {
        return samraad.text("""
                select a.disposition from tenant.act a
                join tenant.meeting m on m.tenant_id = a.tenant_id and m.id = a.meeting_id
                join tenant.body b on b.tenant_id = m.tenant_id and b.id = m.body_id
                where a.tenant_id = ? and b.code = ? and m.year = ? and m.plan_number = ? and a.kind = ?
                order by a.recorded_at desc""", samraad.tenant(slug), body, year, number, kind);
    }

    /** Waits until the clockwork has seen that the time for asking for changes has run out. */
    void awaitSilence() throws InterruptedException {
        for (int i = 0; i < 300 && waiting() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(waiting()).isZero();
    }

    /** How much work waits for that time to run out. */
    int waiting() {
        return Integer.parseInt(samraad.text(
                "select count(*) from platform.due_work where kind = 'minutes_silence' and subject_id = ?::uuid",
                kept("id")));
    }

    private void insert(LocalDate day) {
        UUID tenant = samraad.tenant(slug);
        UUID meeting = UUID.randomUUID();
        OffsetDateTime starts = day.atTime(12, 0).atZone(OSLO).toOffsetDateTime();
        samraad.sql(
                """
                insert into tenant.meeting (tenant_id, id, body_id, kind, year, plan_number, starts_at, ends_at, form,
                    place, state, called_at, opened_at, closed_at)
                select b.tenant_id, ?, b.id, 'ordinary', ?, ?, ?, ?, 'physical', 'Tromsø', 'closed', ?, ?, ?
                from tenant.body b where b.tenant_id = ? and b.code = ?""",
                meeting,
                year,
                number,
                starts,
                starts.plusHours(3),
                starts.minusDays(14),
                starts,
                starts.plusHours(3),
                tenant,
                body);
        samraad.sql("""
                insert into tenant.presence (tenant_id, id, meeting_id, person_id, seat_id, capacity, whereabouts,
                    arrived_at, left_at)
                select s.tenant_id, gen_random_uuid(), ?, a.person_id, s.id, 'member', 'room', ?, ?
                from tenant.seat s join tenant.body b on b.tenant_id = s.tenant_id and b.id = s.body_id
                join tenant.appointment a on a.tenant_id = s.tenant_id and a.seat_id = s.id
                    and a.capacity = 'member' and a.valid @> cast(? as date)
                where s.tenant_id = ? and b.code = ? and s.standing = 'voting' and s.valid @> cast(? as date)""", meeting, starts.minusMinutes(5), starts.plusHours(3), day, tenant, body, day);
        UUID item = UUID.randomUUID();
        samraad.sql("""
                insert into tenant.agenda_item (tenant_id, id, body_id, meeting_id, position, kind, title, sender,
                    number_year, number, notified_at, state)
                select m.tenant_id, ?, m.body_id, m.id, 1, 'B', 'Evaluering', 'Sekretariatet', m.year, ?, ?, 'decided'
                from tenant.meeting m where m.id = ?""", item, 800 + number, starts.minusDays(14), meeting);
        UUID act = UUID.randomUUID();
        samraad.sql("""
                insert into tenant.act (tenant_id, id, kind, subject_id, meeting_id, actor_role, disposition, facts,
                    happened_at, recorded_at)
                values (?, ?, 'item_decided', ?, ?, 'chair', 'allowed', '{}'::jsonb, ?, now())""", tenant, act, item, meeting, starts.plusHours(1));
        samraad.sql("""
                insert into platform.due_work (id, tenant_id, kind, subject_id, clock, due_at)
                values (gen_random_uuid(), ?, 'seal', ?, 'system', now())""", tenant, act);
        samraad.sql("""
                insert into tenant.decision (tenant_id, item_id, act_id, outcome, mode, text, recorded_at)
                values (?, ?, ?, 'decided', 'consensus', 'Evalueringen tas til etterretning.', ?)""", tenant, item, act, starts.plusHours(1));
    }
}
