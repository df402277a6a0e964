-- The first statement of every request: finds the community by its host's label, sets it for this
-- transaction, and tells who asks and by what authority today. One exchange.
create function platform.enter(wanted_slug text, session_hash bytea)
    returns table (
        tenant_id uuid, slug text, name text, languages text[], clock_days integer,
        session_state text, person_id uuid, person_name text, person_language text, acr text, authorities text[])
    language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
    community platform.tenant;
    held platform.session;
    someone tenant.person;
    moved integer;
    statutes_day date;
    state text := 'none';
    given text[] := array[]::text[];
begin
    select t.* into community from platform.tenant t where t.slug = wanted_slug and t.status <> 'suspended';
    if not found then
        select t.* into community from platform.tenant_alias a join platform.tenant t on t.id = a.tenant_id
            where a.slug = wanted_slug and t.status <> 'suspended';
        if not found then
            perform set_config('samraad.tenant', '', true);
            return;
        end if;
    end if;
    perform set_config('samraad.tenant', community.id::text, true);

    select c.days into moved from tenant.clock c where c.tenant_id = community.id;
    moved := coalesce(moved, 0);
    statutes_day := (now() at time zone 'Europe/Oslo')::date + moved;

    if session_hash is not null then
        select s.* into held from platform.session s where s.hash = session_hash;
        if not found then
            state := 'unknown';
        elsif held.expires_at <= now() or held.touched_at <= now() - interval '30 minutes' then
            delete from platform.session s where s.hash = session_hash;
            state := 'expired';
        elsif held.tenant_id is distinct from community.id then
            state := 'foreign';
        else
            select p.* into someone from tenant.person p
                where p.tenant_id = community.id and p.login_id = held.login_id;
            state := case when found then 'valid' else 'stranger' end;
            if held.touched_at <= now() - interval '1 minute' then
                update platform.session s set touched_at = now() where s.hash = session_hash;
            end if;
        end if;
    end if;

    if state = 'valid' then
        select coalesce(array_agg(distinct held_role), array[]::text[]) into given from (
            select o.role || coalesce('@' || o.body_id::text, '') as held_role
                from tenant.office o
                where o.tenant_id = community.id and o.person_id = someone.id and o.valid @> statutes_day
            union all
            select case when s.standing = 'observer' then 'observer' else a.capacity end || '@' || s.body_id::text
                from tenant.appointment a
                join tenant.seat s on s.tenant_id = a.tenant_id and s.id = a.seat_id
                where a.tenant_id = community.id and a.person_id = someone.id
                    and a.valid @> statutes_day and s.valid @> statutes_day
            union all
            select 'meeting_chair@' || m.body_id::text
                from tenant.meeting m
                where m.tenant_id = community.id and m.leader_id = someone.id and m.state = 'open') as roles;
    end if;

    return query select community.id, community.slug, community.name, community.languages, moved,
        state, someone.id, someone.name, someone.language, held.acr, given;
end
$$;

-- Enters one community without a session: jobs, the demonstration, invitations by signed link.
create function platform.enter_as_job(wanted uuid) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from platform.tenant t where t.id = wanted) then
        raise exception 'no such community' using errcode = 'no_data_found';
    end if;
    perform set_config('samraad.tenant', wanted::text, true);
end
$$;

create function platform.open_session(
        session_hash bytea, wanted_tenant uuid, new_login uuid, login_issuer text, login_subject text,
        session_sid text, session_acr text, session_id_token text, ends_at timestamptz)
    returns uuid
    language plpgsql security definer set search_path = '' as $$
declare
    known uuid;
begin
    insert into platform.login (id, issuer, subject, created_at)
        values (new_login, login_issuer, login_subject, now())
        on conflict (issuer, subject) do nothing;
    select l.id into known from platform.login l where l.issuer = login_issuer and l.subject = login_subject;
    delete from platform.session s where s.expires_at <= now();
    insert into platform.session (hash, tenant_id, login_id, sid, acr, id_token, created_at, touched_at, expires_at)
        values (session_hash, wanted_tenant, known, session_sid, session_acr, session_id_token, now(), now(),
            least(ends_at, now() + interval '8 hours'));
    return known;
end
$$;

-- Ends one session and gives back its id token, which the identity provider wants to see at logout.
create function platform.close_session(session_hash bytea) returns text
    language sql security definer set search_path = '' as $$
    delete from platform.session s where s.hash = session_hash returning s.id_token
$$;

-- Ends every session the identity provider says is over; how many there were.
create function platform.close_sessions_of(login_issuer text, session_sid text) returns integer
    language plpgsql security definer set search_path = '' as $$
declare
    ended integer;
begin
    delete from platform.session s using platform.login l
        where l.id = s.login_id and l.issuer = login_issuer and s.sid = session_sid;
    get diagnostics ended = row_count;
    return ended;
end
$$;

-- Gives a login its row before the first use; only for invitations and the demonstration.
create function platform.know_login(new_login uuid, login_issuer text, login_subject text) returns uuid
    language plpgsql security definer set search_path = '' as $$
declare
    known uuid;
begin
    insert into platform.login (id, issuer, subject, created_at)
        values (new_login, login_issuer, login_subject, now())
        on conflict (issuer, subject) do nothing;
    select l.id into known from platform.login l where l.issuer = login_issuer and l.subject = login_subject;
    return known;
end
$$;

-- The national administration's first statement: no community is set, so every wall stays shut.
create function platform.enter_admin(session_hash bytea)
    returns table (session_state text, login_id uuid, acr text)
    language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
    held platform.session;
begin
    perform set_config('samraad.tenant', '', true);
    select s.* into held from platform.session s where s.hash = session_hash and s.tenant_id is null;
    if not found then
        return query select 'none'::text, null::uuid, null::text;
    elsif held.expires_at <= now() or held.touched_at <= now() - interval '30 minutes' then
        delete from platform.session s where s.hash = session_hash;
        return query select 'expired'::text, null::uuid, null::text;
    else
        if held.touched_at <= now() - interval '1 minute' then
            update platform.session s set touched_at = now() where s.hash = session_hash;
        end if;
        return query select 'valid'::text, held.login_id, held.acr;
    end if;
end
$$;

revoke execute on all functions in schema platform from public;
grant execute on function platform.enter(text, bytea) to samraad_app;
grant execute on function platform.enter_as_job(uuid) to samraad_app;
grant execute on function platform.open_session(bytea, uuid, uuid, text, text, text, text, text, timestamptz) to samraad_app;
grant execute on function platform.close_session(bytea) to samraad_app;
grant execute on function platform.close_sessions_of(text, text) to samraad_app;
grant execute on function platform.know_login(uuid, text, text) to samraad_app;
grant execute on function platform.enter_admin(bytea) to samraad_admin;
grant execute on function platform.open_session(bytea, uuid, uuid, text, text, text, text, text, timestamptz) to samraad_admin;
grant execute on function platform.close_session(bytea) to samraad_admin;
grant execute on function platform.close_sessions_of(text, text) to samraad_admin;
