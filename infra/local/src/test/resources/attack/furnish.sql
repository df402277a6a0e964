-- One meeting in each stage of its life with everything that hangs on it, so that no table of a community is empty.
-- The parameters are the community's slug and the code of its deciding body.
create function pg_temp.furnish(community text, body_code text) returns void language plpgsql as $$
declare
    t uuid := (select id from platform.tenant where slug = community);
    b uuid := (select id from tenant.body where tenant_id = t and code = body_code);
    members uuid[] := array(
        select a.person_id from tenant.appointment a join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
        where a.tenant_id = t and s.body_id = b and a.capacity = 'member' and s.standing = 'voting'
            and a.valid @> current_date and s.valid @> current_date order by s.position);
    seats uuid[] := array(
        select s.id from tenant.appointment a join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
        where a.tenant_id = t and s.body_id = b and a.capacity = 'member' and s.standing = 'voting'
            and a.valid @> current_date and s.valid @> current_date order by s.position);
    chair uuid := (
        select person_id from tenant.office
        where tenant_id = t and role = 'chair' and (body_id = b or body_id is null) and valid @> current_date limit 1);
    secretary uuid := (
        select person_id from tenant.office where tenant_id = t and role = 'secretary' and valid @> current_date limit 1);
    stage text;
    -- the meeting's own state at that stage
    life text;
    number integer := 0;
    m uuid;
    c uuid;
    i uuid;
    a uuid;
    n uuid;
    held timestamptz;
    vote_ballot uuid;
begin
    foreach stage in array array['planned', 'called', 'open', 'closed', 'cancelled', 'published', 'asked', 'drafted'] loop
        number := number + 1;
        life := case stage when 'asked' then 'open' when 'drafted' then 'closed' when 'published' then 'closed' else stage end;
        m := gen_random_uuid();
        held := case stage
            when 'planned' then now() + interval '60 days'
            when 'called' then now() + interval '20 days'
            when 'cancelled' then now() + interval '40 days'
            when 'open' then now() - interval '1 hour'
            when 'asked' then now() - interval '2 hours'
            when 'closed' then now() - interval '3 days'
            when 'drafted' then now() - interval '5 days'
            else now() - interval '60 days' end;
        insert into tenant.meeting (tenant_id, id, body_id, kind, year, plan_number, starts_at, ends_at, form, place, state,
                leader_id, called_at, opened_at, closed_at)
            values (t, m, b, 'ordinary', extract(year from held), 90 + number, held, held + interval '3 hours', 'physical',
                'Møterommet på kaia', life,
                case when life in ('open', 'closed') then chair end,
                case when life not in ('planned', 'cancelled') then held - interval '30 days' end,
                case when life in ('open', 'closed') then held end,
                case when life = 'closed' then held + interval '2 hours' end);
        for place in 1..case stage when 'planned' then 4 else 3 end loop
            c := gen_random_uuid();
            insert into tenant.case_matter (tenant_id, id, body_id, kind, title, background, assessment, sender, case_officer_id,
                    raised_by_id, raised_by_name, raised_by_email, interest, state, submitted_at, wanted_meeting_id)
                values (t, c, b, case place when 3 then 'O' else 'B' end, 'Felles ambulansebåt ' || number || place,
                    'Båten går i dag bare om sommeren.', 'Vinterdrift koster mer.', 'Sekretariatet', secretary,
                    members[1], 'Innsenderen', 'innsender@innbygger.example', 'Pårørende',
                    case when stage = 'planned' then (array['submitted', 'ready', 'unconfirmed', 'on_agenda'])[place]
                        when life = 'closed' then 'treated' else 'on_agenda' end,
                    held - interval '50 days', m);
            insert into tenant.case_point (tenant_id, case_id, position, text)
                values (t, c, 1, 'Båten går hele året.'), (t, c, 2, 'Kostnaden deles.');
            insert into tenant.first_treatment (tenant_id, case_id, body_id, treated_on) values (t, c, b, current_date - 90);
            insert into tenant.signed_link (tenant_id, token_hash, act, subject_id, expires_at)
                values (t, case when stage = 'planned' and place = 3 then sha256(rpad(community, 43, 'A')::bytea)
                    else sha256(c::text::bytea) end, 'confirm_case', c, now() + interval '2 days');
            continue when stage = 'cancelled' or (stage = 'planned' and place < 4);
            i := gen_random_uuid();
            insert into tenant.agenda_item (tenant_id, id, body_id, meeting_id, case_id, position, kind, title, background,
                    sender, number_year, number, notified_at, state)
                values (t, i, b, m, c, place, case place when 3 then 'O' else 'B' end, 'Felles ambulansebåt ' || number || place,
                    'Båten går i dag bare om sommeren.', 'Sekretariatet', case when stage <> 'planned' then extract(year from held) end,
                    case when stage <> 'planned' then 900 + number * 10 + place end,
                    case when stage <> 'planned' then held - interval '30 days' end,
                    case when life = 'closed' then 'decided'
                        when life = 'open' and place = 1 then 'current' else 'waiting' end);
            insert into tenant.item_point (tenant_id, item_id, position, text)
                values (t, i, 1, 'Båten går hele året.'), (t, i, 2, 'Kostnaden deles.');
            insert into tenant.case_reference (tenant_id, id, case_id, item_id, words, point)
                values (t, gen_random_uuid(), c, case when stage <> 'planned' then i end, 'Oppfølging av en tidligere sak', 1);
            if life = 'open' and place = 1 then
                update tenant.meeting set current_item_id = i where tenant_id = t and id = m;
            end if;
            if stage = 'asked' and place = 1 then
                insert into tenant.ballot (tenant_id, id, item_id, item_version, mode, opened_at)
                    values (t, gen_random_uuid(), i, 1, 'roll_call', held);
            end if;
            if life in ('open', 'closed') then
                insert into tenant.partiality (tenant_id, item_id, person_id, reason, state, decided_by)
                    values (t, i, members[2], 'Eier båten', 'impartial', 'meeting_leader');
            end if;
            continue when life <> 'closed';
            a := gen_random_uuid();
            insert into tenant.act (tenant_id, id, kind, subject_id, body_id, meeting_id, actor_id, actor_role, disposition,
                    facts, happened_at, recorded_at, idempotency_key)
                values (t, a, 'record_decision', i, b, m, secretary, 'secretary', 'allowed', '{}', held, held,
                    gen_random_uuid());
            insert into tenant.decision (tenant_id, item_id, act_id, outcome, mode, text, recorded_at)
                values (t, i, a, 'decided', 'consensus', 'Båten går hele året.', held);
            vote_ballot := gen_random_uuid();
            insert into tenant.ballot (tenant_id, id, item_id, item_version, mode, opened_at, closed_at)
                values (t, vote_ballot, i, 1, 'consensus', held, held + interval '1 minute');
            for voter in 1..least(4, array_length(members, 1)) loop
                insert into tenant.vote (tenant_id, ballot_id, seat_id, person_id, choice, idempotency_key, finding, received_at)
                    values (t, vote_ballot, seats[voter], members[voter], 'no_objection', gen_random_uuid(), '{}', held);
            end loop;
        end loop;
        if stage = 'planned' then
            insert into tenant.agenda_item (tenant_id, id, body_id, meeting_id, fixed_code, position, kind, title, sender, state)
                values (t, gen_random_uuid(), b, m, 'other_business', 5, 'O', 'Eventuelt', 'Sekretariatet', 'waiting');
        end if;
        continue when life in ('planned', 'cancelled');
        a := gen_random_uuid();
        insert into tenant.act (tenant_id, id, kind, subject_id, body_id, meeting_id, actor_id, actor_role, disposition, reason,
                facts, happened_at, recorded_at, idempotency_key)
            values (t, a, 'send_notice', m, b, m, secretary, 'secretary', 'breach', 'Posten var nede', '{}',
                held - interval '30 days', held - interval '30 days', gen_random_uuid());
        insert into tenant.act_seal (tenant_id, place, act_id, content, hash)
            values (t, 900000 + number, a, sha256(a::text::bytea), sha256(m::text::bytea));
        n := gen_random_uuid();
        insert into tenant.notice (tenant_id, id, meeting_id, act_id, sent_at) values (t, n, m, a, held - interval '30 days');
        for invited in 1..array_length(members, 1) loop
            insert into tenant.notice_recipient (tenant_id, notice_id, person_id, standing)
                values (t, n, members[invited], 'member');
            if life in ('open', 'closed') and invited > 1 then
                insert into tenant.presence (tenant_id, id, meeting_id, person_id, seat_id, capacity, whereabouts, arrived_at, left_at)
                    values (t, gen_random_uuid(), m, members[invited], seats[invited], 'member', 'room', held,
                        case when life <> 'open' then held + interval '2 hours' end);
            end if;
        end loop;
        insert into tenant.reply (tenant_id, meeting_id, person_id, answer, reason, answered_at)
            values (t, m, members[1], 'prevented', 'Værfast', held - interval '9 days');
        insert into tenant.handed_over_vote (tenant_id, id, meeting_id, seat_id, from_id, to_id, form, document, recorded_by,
                recorded_at)
            values (t, gen_random_uuid(), m, seats[1], members[1], secretary, 'writing', 'Ordførerens brev', secretary,
                held - interval '8 days');
        insert into tenant.deputy_call (tenant_id, meeting_id, seat_id, person_id, called_at)
            select t, m, seats[1], d.person_id, held - interval '9 days' from tenant.appointment d
            where d.tenant_id = t and d.seat_id = seats[1] and d.capacity = 'deputy' and d.valid @> current_date;
        insert into tenant.outbox_message (tenant_id, id, recipient, subject, body, state, written_at, sent_at)
            values (t, gen_random_uuid(), 'medlem@kommune.example', 'Innkalling', 'Du er kalt inn.', 'sent', held, held);
        continue when life <> 'closed';
        n := gen_random_uuid();
        insert into tenant.minutes (tenant_id, id, meeting_id, state, remarks, sent_at, silence_ends_on)
            values (t, n, m, case stage when 'drafted' then 'draft' else 'sent' end, 'Møtet var kort.',
                case when stage <> 'drafted' then held + interval '1 day' end,
                case when stage <> 'drafted' then current_date + 5 end);
        continue when stage = 'drafted';
        insert into tenant.minutes_objection (tenant_id, id, minutes_id, person_id, text, state, received_at)
            values (t, gen_random_uuid(), n, members[2], 'Navnet mitt mangler', 'open', held + interval '2 days');
        if stage = 'closed' then
            insert into tenant.minutes_signature (tenant_id, minutes_id, sent_at, person_id, office, signed_at)
                values (t, n, held + interval '1 day', members[1], null, held + interval '2 days');
        end if;
    end loop;
    insert into tenant.outbox_message (tenant_id, id, recipient, subject, body, state, attempts, last_error, written_at)
        values (t, gen_random_uuid(), 'medlem@kommune.example', 'Innkalling', 'Du er kalt inn.', 'failed', 8, 'Ukjent adresse', now());
    insert into tenant.number_used_before (tenant_id, body_id, year, highest) values (t, b, 2019, 12);
    insert into tenant.party_figure (tenant_id, id, party_id, kind, year, number, source, entered_by, entered_at)
        select t, gen_random_uuid(), y.id, 'inhabitants', 2026, 4200, 'Tall til prøve', secretary, now()
        from tenant.party y where y.tenant_id = t and y.kind = 'municipality';
    insert into tenant.member_list (tenant_id, id, made_by, made_at, cells, preview)
        values (t, gen_random_uuid(), secretary, now(),
            '{"headings": ["navn", "e-post"], "lines": [{"number": 2, "cells": ["Siri Prøve", "siri@kommune.example"]},
                {"number": 3, "cells": ["", "uten-navn@kommune.example"]}]}',
            '[{"number": 2, "name": "Siri Prøve", "does": [{"key": "memberlists.does.new", "arguments": ["Siri Prøve"]}],
                "faults": [], "breach": "", "changes": true},
              {"number": 3, "name": "", "does": [], "faults": [{"column": "navn", "read": "",
                "why": {"key": "memberlists.fault.name-missing", "arguments": []}}], "breach": "", "changes": false}]');
    insert into tenant.cost_entry (tenant_id, id, body_id, appointment_id, person_id, partner, party_id, kind, had_on, ore,
            words, entered_by, entered_at)
        select t, gen_random_uuid(), s.body_id, d.id, d.person_id, s.partner, s.party_id, 'travel', current_date - 3, 123450,
            'Ferge over fjorden', d.person_id, now()
        from tenant.appointment d join tenant.seat s on s.tenant_id = d.tenant_id and s.id = d.seat_id
        where d.tenant_id = t and d.capacity = 'member' and d.valid @> current_date;
    insert into tenant.cost_step (tenant_id, entry_id, position, kind, by_id, day)
        select t, e.id, 1, 'submitted', e.person_id, current_date - 2 from tenant.cost_entry e where e.tenant_id = t;
    n := gen_random_uuid();
    insert into tenant.cost_entry (tenant_id, id, body_id, kind, had_on, ore, words, entered_by, entered_at)
        values (t, n, b, 'meeting_place', current_date - 3, 500000, 'Leie av møterommet på kaia', members[1], now());
    insert into tenant.cost_step (tenant_id, entry_id, position, kind, by_id, day)
        values (t, n, 1, 'submitted', members[1], current_date - 2), (t, n, 2, 'approved', secretary, current_date - 1);
    insert into tenant.cost_part (tenant_id, entry_id, position, payer_kind, payer, ore)
        values (t, n, 1, 'side', 'hospital', 500000);
    update tenant.party set organisation_number = '999999999' where tenant_id = t and kind = 'trust';
    insert into tenant.invoice_issuer (tenant_id, party_id, account, days, version)
        select t, p.id, '12345678903', 14, 1 from tenant.party p where p.tenant_id = t and p.kind = 'trust' order by p.name limit 1;
    insert into tenant.body_event (tenant_id, id, body_id, kind, happens_on, decided_on, decided_by, decision)
        values (t, gen_random_uuid(), b, 'evaluated', current_date - 90, current_date - 90, 'Partnerskapsmøtet', 'sak 3/26');
    insert into tenant.mandate (tenant_id, id, body_id, version, words, in_force_from, decided_on, decided_by, decision,
            approval, left_open)
        values (t, gen_random_uuid(), b, 1, 'Utvalget følger opp avtalen.', current_date - 90, current_date - 90,
            'Partnerskapsmøtet', 'sak 3/26', 'part', 'Punkt 4');
    n := gen_random_uuid();
    insert into tenant.work_group (tenant_id, id, kind, name, task, members, decision, valid)
        values (t, n, 'working', 'Arbeidsgruppe for båtrutene', 'Kartlegg rutene.', 'Kari Nilsen', 'sak 4/26',
            daterange(current_date - 90, null));
    insert into tenant.work_group_home (tenant_id, group_id, since, body_id) values (t, n, current_date - 90, b);
    for nth in 1..4 loop
        n := gen_random_uuid();
        insert into tenant.statute_draft (tenant_id, id, number, document_code, kind, based_on_in_force_from, title, canonical,
                sha256, state, created_by, created_at, changed_by, changed_at)
            select t, n, nth, d.code, d.kind, d.in_force_from, 'Utkast til vedtekter', d.canonical, d.sha256,
                (array['working', 'proposed', 'withdrawn', 'adopted'])[nth], secretary, now(), secretary, now()
            from tenant.statutes_document d where d.tenant_id = t and d.kind = 'statutes' order by d.in_force_from desc limit 1;
        insert into tenant.statute_draft_save (tenant_id, draft_id, version, canonical, sha256, saved_by, saved_at, change, place)
            select t, n, 1, d.canonical, d.sha256, secretary, now(), 'started', '§ 1' from tenant.statute_draft d
            where d.tenant_id = t and d.id = n;
    end loop;
    -- the first draft has been saved once more, so that there is something to go back to
    update tenant.statute_draft d set version = 2 where d.tenant_id = t and d.number = 1;
    insert into tenant.statute_draft_save (tenant_id, draft_id, version, canonical, sha256, saved_by, saved_at, change, place)
        select t, d.id, 2, d.canonical, d.sha256, secretary, now(), s.change, s.place
        from tenant.statute_draft d
        join tenant.statute_draft_save s on s.tenant_id = t and s.draft_id = d.id and s.version = 1
        where d.tenant_id = t and d.number = 1;
    -- the second draft is put as a case that a meeting has discussed
    select x.case_id, x.id into c, i from tenant.agenda_item x
        where x.tenant_id = t and x.body_id = b and x.case_id is not null and x.state = 'decided'
        order by x.number limit 1;
    n := gen_random_uuid();
    insert into tenant.amendment (tenant_id, id, draft_number, document_code, document_kind, case_id, body_id, text_sha256,
            undertaking, changed, overlap, put_by, put_at)
        select t, n, d.number, d.document_code, d.kind, c, b, d.sha256, 'change', array['6-12'], 'overlaps', secretary, now()
        from tenant.statute_draft d where d.tenant_id = t and d.number = 2;
    -- the fourth is adopted, and waits for whoever publishes it
    insert into tenant.amendment (tenant_id, id, draft_number, document_code, document_kind, case_id, body_id, text_sha256,
            undertaking, changed, overlap, put_by, put_at, adopted_on, adopted_item_id)
        select t, gen_random_uuid(), d.number, d.document_code, d.kind, x.case_id, b, d.sha256, 'change', array['6-12'],
            'does_not_overlap', secretary, now(), current_date - 5, x.id
        from tenant.statute_draft d, tenant.agenda_item x
        where d.tenant_id = t and d.number = 4 and x.tenant_id = t and x.body_id = b and x.case_id is not null
            and x.state = 'decided' and x.case_id <> c
        order by x.number limit 1;
    insert into tenant.amendment_reading (tenant_id, amendment_id, item_id, body_id, read_on, text_sha256)
        select t, n, i, b, current_date - 3, d.sha256 from tenant.statute_draft d where d.tenant_id = t and d.number = 2;
    insert into tenant.amendment_party (tenant_id, amendment_id, party_id, answer, on_day, document)
        select t, n, p.id, 'agreed', current_date - 2, 'Sak 14/26 i kommunestyret' from tenant.party p
        where p.tenant_id = t and p.kind = 'municipality' limit 1;
    insert into tenant.founding_decision (tenant_id, draft_number, party_id, organ, decided_on, document, text_sha256, answer)
        select t, 1, p.id, 'council_or_board', current_date - 2, 'Sak 15/26 i kommunestyret', d.sha256, 'yes'
        from tenant.party p, tenant.statute_draft d
        where p.tenant_id = t and p.kind = 'municipality' and d.tenant_id = t and d.number = 1 limit 1;
    insert into tenant.statute_example (tenant_id, id, document_code, paragraph, title, asked, question, expected, written_by,
            written_at)
        select t, gen_random_uuid(), d.document_code, '6-12', 'Fem av seks kommuner', '{}', 'quorum', 'met', secretary, now()
        from tenant.statute_draft d where d.tenant_id = t and d.number = 1;
    -- what is known of a member, and how one came to the seat
    insert into tenant.person_standing (tenant_id, person_id, since, party_id, known)
        select t, members[1], current_date - 100, p.id, '{"format": 1, "posts": [], "sectors": []}' from tenant.party p
        where p.tenant_id = t and p.kind = 'municipality' limit 1;
    update tenant.appointment set decision = 'Sak 16/26 i kommunestyret', how = '{"format": 1, "method": "appointed"}'
        where tenant_id = t and seat_id = seats[1];
    -- a draft of next year's plan, and days kept free
    insert into tenant.meeting_plan (tenant_id, id, body_id, year, state, wishes, days, begins, ends, place)
        values (t, gen_random_uuid(), b, 2026, 'draft', '{"format": 1, "at-least": 0, "weekdays": [], "anchored": []}',
            '{"format": 1, "days": []}', '12:00', '15:00', 'Møterommet på kaia');
    insert into tenant.free_period (tenant_id, id, name, first_day, last_day)
        values (t, gen_random_uuid(), 'vinterferien', current_date + 90, current_date + 94);
    -- addresses of calendars, and somebody who sees to the notices; the secret is the community's short name, filled up
    insert into tenant.calendar_feed (tenant_id, id, person_id, what, body_id, duty, token_hash, made_at)
        select t, gen_random_uuid(), secretary, x.what, x.body_id, x.duty, encode(sha256(convert_to('calendar' || x.kode, 'UTF8')), 'hex'), now()
        from (select rpad(p.slug, 43, 'A') as kode, 'own' as what, cast(null as uuid) as body_id, cast(null as text) as duty
              from platform.tenant p where p.id = t
              union all select rpad(p.slug, 43, 'B'), 'body', b, null from platform.tenant p where p.id = t
              union all select rpad(p.slug, 43, 'C'), 'duty', null, 'send-notice' from platform.tenant p where p.id = t) x;
    insert into tenant.duty_owner (tenant_id, body_id, duty, person_id) values (t, b, 'send-notice', secretary);
    insert into tenant.earlier_meeting (tenant_id, id, body_id, day, kind, plan_number, state, known_from)
        values (t, gen_random_uuid(), b, date '2026-01-14', 'ordinary', 1, 'held', 'Protokoll i arkivet');
    -- letters to those who appoint: one is waited for, one is answered
    for nth in 1..2 loop
        n := gen_random_uuid();
        insert into tenant.nomination (tenant_id, id, body_id, seat_id, capacity, since, last_day, how, words, language, state,
                asked_by, asked_at)
            values (t, n, b, seats[nth], 'member', current_date + 400, current_date + 30, '{"format": 1, "method": "appointed"}',
                'Møtet er i januar.', 'nb', 'open', secretary, now() - interval '5 days');
        c := gen_random_uuid();
        insert into tenant.nomination_letter (tenant_id, id, nomination_id, step, position, authority, email, sent_at)
            values (t, c, n, 2, 1, 'Kommunestyret', 'post@kommune.example', now() - interval '5 days');
        insert into tenant.signed_link (tenant_id, token_hash, act, subject_id, expires_at)
            values (t, sha256(convert_to(case nth when 1 then left(md5(community), 25) else c::text end, 'UTF8')), 'name_member', c,
                now() + interval '45 days');
        continue when nth = 1;
        insert into tenant.nomination_answer (tenant_id, id, letter_id, kind, name, email, phone, language, known, decision,
                decided_on, note, answered_at)
            values (t, gen_random_uuid(), c, 'named', 'Noen Fra Rådet', 'noen@kommune.example', '77000000', 'nb',
                '{"format": 1, "posts": [], "sectors": []}', 'Sak 17/26', current_date - 4, 'Takk for brevet', now() - interval '1 day');
    end loop;
    -- a call for participants that is open, with one answer, and one that is closed
    for nth in 1..2 loop
        n := gen_random_uuid();
        insert into tenant.participant_call (tenant_id, id, title, words, last_day, each, most, language, state, made_by, made_at)
            values (t, n, 'Programkomité ' || nth, 'Vi ber om én fra hver part.', current_date + 20, 2, 6, 'nb',
                (array['open', 'closed'])[nth], secretary, now() - interval '3 days');
        for place in 1..2 loop
            c := gen_random_uuid();
            insert into tenant.participant_call_party (tenant_id, id, call_id, party_id, email, sent_at)
                select t, c, n, p.id, 'post@kommune.example', now() - interval '3 days' from tenant.party p
                where p.tenant_id = t and p.kind = 'municipality' order by p.name offset place limit 1;
            insert into tenant.signed_link (tenant_id, token_hash, act, subject_id, expires_at)
                values (t, sha256(convert_to(case when nth = 1 and place = 2 then left(md5(community || 'kall'), 25) else c::text end, 'UTF8')),
                    'answer_call', c, now() + interval '45 days');
            continue when place = 2;
            i := gen_random_uuid();
            insert into tenant.participant_call_answer (tenant_id, id, invited_id, takes_part, note, answered_at)
                values (t, i, c, true, 'Vi gleder oss', now() - interval '1 day');
            insert into tenant.participant_call_person (tenant_id, answer_id, position, name, email, takes_part)
                values (t, i, 1, 'Noen Som Deltar', 'noen@kommune.example', case nth when 2 then true end);
        end loop;
    end loop;
    insert into tenant.clock (tenant_id, days) values (t, 0) on conflict do nothing;
end
$$;
