-- An address a calendar program fetches without logging in. Whoever knows it reads what the person may read that day, so the
-- database keeps its hash only, and each is one row that the person can take away.
create table tenant.calendar_feed (
    tenant_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    what text not null check (what in ('own', 'body', 'duty')),
    body_id uuid,
    duty text check (duty ~ '^[a-z][a-z-]{1,39}$'),
    token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    unique nulls not distinct (tenant_id, person_id, what, body_id, duty),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    check ((what = 'body') = (body_id is not null)),
    check ((what = 'duty') = (duty is not null))
);
select platform.raise_wall('tenant.calendar_feed', 'select, insert, update, delete');

-- Who in the secretariat sees to a kind of statutory date of a body. Where nobody is named it is the secretariat's together.
create table tenant.duty_owner (
    tenant_id uuid not null,
    body_id uuid not null,
    duty text not null check (duty ~ '^[a-z][a-z-]{1,39}$'),
    person_id uuid not null,
    primary key (tenant_id, body_id, duty),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.duty_owner', 'select, insert, update, delete');
