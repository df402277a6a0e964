-- 10,000 people in 500 bodies with ten years of meetings, in the community given: two seats and two deputies of ten a body,
-- eight meetings a year, the past ones held with published minutes, those of the rest of this year and of the next planned; this
-- year's plan is adopted, the next one's not.
do $$
declare
    t uuid := '{tenant}';
    first_year integer := {year} - 9;
begin
    insert into tenant.person (tenant_id, id, name, email, language)
        select t, gen_random_uuid(), 'Prøveperson ' || n, 'prove' || n || '@eksempel.example', 'nb'
        from generate_series(1, 10000) n;
    create temporary table many_person on commit drop as
        select p.id, row_number() over (order by p.id) as n from tenant.person p
        where p.tenant_id = t and p.name like 'Prøveperson %';
    insert into tenant.body (tenant_id, id, code, short_name, name_nb, name_nn, name_en, level, position, number_format, valid)
        select t, gen_random_uuid(), 'prove-' || n, 'Prøve ' || n, 'Prøveutvalg ' || n, 'Prøveutval ' || n, 'Trial body ' || n, 3,
            100 + n, '{n}/{yy}', daterange(make_date(first_year, 1, 1), null)
        from generate_series(1, 500) n;
    create temporary table many_body on commit drop as
        select b.id, substring(b.code from 7)::integer as n from tenant.body b
        where b.tenant_id = t and b.code like 'prove-%';
    insert into tenant.seat (tenant_id, id, body_id, partner, standing, label, position, valid)
        select t, gen_random_uuid(), b.id, (array['trust', 'municipalities', 'gps', 'users'])[1 + s % 4], 'voting', 'Plass ' || s, s,
            daterange(make_date(first_year, 1, 1), null)
        from many_body b, generate_series(1, 10) s;
    insert into tenant.appointment (tenant_id, id, seat_id, person_id, capacity, valid, appointed_by)
        select t, gen_random_uuid(), s.id, p.id, c.capacity, daterange(make_date(first_year, 1, 1), null), 'Direktøren'
        from many_body b
          join tenant.seat s on s.tenant_id = t and s.body_id = b.id
          cross join (values ('member', 0), ('deputy', 10)) c (capacity, more)
          join many_person p on p.n = ((b.n - 1) * 20 + s.position + c.more - 1) % 10000 + 1;
    insert into tenant.meeting (tenant_id, id, body_id, kind, year, plan_number, starts_at, ends_at, form, place, state, called_at,
            opened_at, closed_at)
        select t, gen_random_uuid(), b.id, 'ordinary', y, m, d.starts, d.starts + interval '3 hours', 'video', 'Video',
            case when d.starts < now() then 'closed' else 'planned' end,
            case when d.starts < now() then d.starts - interval '14 days' end,
            case when d.starts < now() then d.starts end,
            case when d.starts < now() then d.starts + interval '3 hours' end
        from many_body b, generate_series(first_year, first_year + 10) y, generate_series(1, 8) m,
            lateral (select (make_date(y, 1, 10) + (m - 1) * 42 + b.n % 28 + time '12:00') at time zone 'Europe/Oslo' as starts) d;
    insert into tenant.minutes (tenant_id, id, meeting_id, state, sent_at, approved_at, published_at, published)
        select t, gen_random_uuid(), m.id, 'published', m.closed_at, m.closed_at, m.closed_at, '{}'
        from tenant.meeting m join many_body b on b.id = m.body_id where m.tenant_id = t and m.state = 'closed';
    insert into tenant.meeting_plan (tenant_id, id, body_id, year, state, wishes, days, begins, ends, place, adopted_on)
        select t, gen_random_uuid(), b.id, first_year + 9, 'adopted', '{"format": 1, "at-least": 0, "weekdays": [], "anchored": []}',
            '{"format": 1, "days": []}', '12:00', '15:00', 'Video', make_date(first_year + 8, 12, 1)
        from many_body b;
end
$$;
analyze;
