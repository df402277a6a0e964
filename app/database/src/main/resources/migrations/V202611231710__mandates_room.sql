-- How bodies come and go. What was decided stays as it was decided; what holds on a day is read out of it.
create table tenant.body_event (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    kind text not null check (kind in ('set_up', 'evaluated', 'prolonged', 'ended', 'merged')),
    -- the first day of a body set up, the day of an evaluation or prolonging, the last day of a body that ends
    happens_on date not null,
    decided_on date not null,
    -- the body of the community that decided, or in words who else did
    decided_by_id uuid,
    decided_by text not null default '' check (length(decided_by) <= 200),
    decision text not null check (length(decision) between 1 and 200),
    reports_to_id uuid,
    ends_on date,
    evaluate_by date,
    successor_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, decided_by_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, reports_to_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, successor_id) references tenant.body (tenant_id, id),
    check (decided_by_id is not null or decided_by <> ''),
    check ((kind = 'merged') = (successor_id is not null)),
    check (successor_id is distinct from body_id)
);
create index body_event_body on tenant.body_event (tenant_id, body_id);
select platform.raise_wall('tenant.body_event', 'select, insert');

create table tenant.mandate (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    version smallint not null check (version between 1 and 999),
    words text not null check (length(words) between 1 and 40000),
    in_force_from date not null,
    decided_on date not null,
    decided_by_id uuid,
    decided_by text not null default '' check (length(decided_by) <= 200),
    decision text not null check (length(decision) between 1 and 200),
    -- a mandate may be approved but for some points, which come back
    approval text not null check (approval in ('whole', 'part', 'returned')),
    left_open text not null default '' check (length(left_open) <= 4000),
    primary key (tenant_id, id),
    unique (tenant_id, body_id, version),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, decided_by_id) references tenant.body (tenant_id, id),
    check (decided_by_id is not null or decided_by <> ''),
    check ((approval = 'whole') = (left_open = ''))
);
select platform.raise_wall('tenant.mandate', 'select, insert');

create table tenant.work_group (
    tenant_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('helper', 'working', 'steering', 'reference', 'pre_meeting')),
    name text not null check (length(name) between 1 and 200),
    task text not null check (length(task) between 1 and 4000),
    members text not null default '' check (length(members) <= 4000),
    due_on date,
    decision text not null check (length(decision) between 1 and 200),
    valid daterange not null check (not isempty(valid)),
    version integer not null default 1,
    primary key (tenant_id, id)
);
select platform.raise_wall('tenant.work_group', 'select, insert, update');

-- Which body a group works for, from a day on: the body that ends hands it over.
create table tenant.work_group_home (
    tenant_id uuid not null,
    group_id uuid not null,
    since date not null,
    body_id uuid not null,
    primary key (tenant_id, group_id, since),
    foreign key (tenant_id, group_id) references tenant.work_group (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id)
);
create index work_group_home_body on tenant.work_group_home (tenant_id, body_id);
select platform.raise_wall('tenant.work_group_home', 'select, insert');
