-- The plan of a body's meetings in a calendar year. A draft is one thing and saved whole; when the plan is adopted its days
-- become meetings, and are read from there.
create table tenant.meeting_plan (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    year smallint not null check (year between 2000 and 2200),
    state text not null check (state in ('draft', 'adopted')),
    -- what the draft was asked to be, so that it can say why each day lies where it lies
    wishes jsonb not null check (jsonb_typeof(wishes) = 'object'),
    days jsonb not null check (jsonb_typeof(days) = 'object'),
    begins time not null,
    ends time not null,
    place text not null check (length(place) between 1 and 300),
    adopted_on date,
    -- the key of the form the latest save came from: the same form sent twice is one save
    once uuid,
    version integer not null default 1 check (version > 0),
    primary key (tenant_id, id),
    unique (tenant_id, body_id, year),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    check (ends > begins),
    check ((state = 'adopted') = (adopted_on is not null))
);
select platform.raise_wall('tenant.meeting_plan', 'select, insert, update');

-- Days a community keeps free of meetings, such as its schools' holidays: its own data.
create table tenant.free_period (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    name text not null check (length(name) between 1 and 100),
    first_day date not null,
    last_day date not null,
    primary key (tenant_id, id),
    check (last_day >= first_day)
);
create index free_period_day on tenant.free_period (tenant_id, first_day);
select platform.raise_wall('tenant.free_period', 'select, insert, delete');
