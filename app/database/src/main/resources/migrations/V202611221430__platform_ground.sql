-- Outside the wall: what must be read before the community is known, and nothing that is a paper or a
-- community's own words. The list of these tables is closed; a test holds it word for word.
create schema tenant;

create table platform.municipality (
    number text primary key check (number ~ '^[0-9]{4}$'),
    name text not null check (length(name) between 1 and 100)
);

create table platform.tenant (
    id uuid primary key,
    slug text not null unique
        check (slug ~ '^[a-z][a-z0-9-]{1,40}[a-z0-9]$' and slug not in ('www', 'api', 'admin', 'app', 'demo', 'status')),
    name text not null check (length(name) between 1 and 200),
    status text not null check (status in ('onboarding', 'active', 'suspended')),
    languages text[] not null check (array_length(languages, 1) > 0 and languages <@ array['nb', 'nn', 'en', 'se']),
    created_at timestamptz not null
);

create table platform.tenant_alias (
    slug text primary key check (slug ~ '^[a-z][a-z0-9-]{1,40}[a-z0-9]$'),
    tenant_id uuid not null references platform.tenant
);

-- Written by the server, read by the national overview.
create table platform.tenant_figure (
    tenant_id uuid primary key references platform.tenant,
    statutes_in_force_from date,
    statutes_sha256 bytea check (length(statutes_sha256) = 32),
    meetings_held integer not null default 0 check (meetings_held >= 0),
    recorded_breaches integer not null default 0 check (recorded_breaches >= 0),
    updated_at timestamptz not null
);

create table platform.login (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    created_at timestamptz not null,
    unique (issuer, subject)
);

create table platform.session (
    hash bytea primary key check (length(hash) = 32),
    -- empty for a session of the national administration
    tenant_id uuid references platform.tenant,
    login_id uuid not null references platform.login,
    sid text not null,
    acr text not null,
    id_token text not null,
    created_at timestamptz not null,
    touched_at timestamptz not null,
    expires_at timestamptz not null
);
create index session_sid on platform.session (sid);
create index session_expiry on platform.session (expires_at);

-- What must be done later, for whom and by which clock; what it is about lies inside the wall.
create table platform.due_work (
    id uuid primary key,
    tenant_id uuid not null references platform.tenant,
    kind text not null check (kind in ('mail', 'seal', 'minutes_silence', 'figures')),
    subject_id uuid,
    clock text not null check (clock in ('statutes', 'system')),
    due_at timestamptz not null,
    attempts smallint not null default 0,
    unique (tenant_id, kind, subject_id)
);
create index due_work_next on platform.due_work (due_at);

-- Raises the wall around one table: every row belongs to one community, and without one nothing is seen or
-- written. Fails closed: no setting, no rows.
create function platform.raise_wall(walled regclass, rights text) returns void
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format(
        'create policy wall on %s using (tenant_id = nullif(current_setting(''samraad.tenant'', true), '''')::uuid) '
        'with check (tenant_id = nullif(current_setting(''samraad.tenant'', true), '''')::uuid)', walled);
    execute format('grant %s on %s to samraad_app', rights, walled);
end
$$;
revoke execute on function platform.raise_wall(regclass, text) from public;

grant usage on schema platform, tenant to samraad_app;
grant usage on schema platform to samraad_admin;
grant select on platform.tenant, platform.tenant_alias, platform.municipality to samraad_app, samraad_admin;
grant select, insert, update on platform.tenant_figure to samraad_app;
grant select on platform.tenant_figure to samraad_admin;
grant select, insert, update, delete on platform.due_work to samraad_app;
