-- Costs are never changed. What is wrong is taken back by an entry of its own, and entered anew.
create table tenant.cost_entry (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    -- whose it is: somebody's who sat in a seat, or common to all where this is null
    appointment_id uuid,
    person_id uuid,
    partner text check (partner ~ '^[a-z][a-z_]{1,30}$'),
    party_id uuid,
    kind text not null check (kind in ('fee', 'lost_earnings', 'travel', 'meeting_place', 'secretariat', 'project')),
    had_on date not null,
    ore bigint not null check (ore <> 0 and ore between -10000000000 and 10000000000),
    words text not null check (length(words) between 1 and 500),
    entered_by uuid not null,
    entered_at timestamptz not null,
    reverses_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, reverses_id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, appointment_id) references tenant.appointment (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id),
    foreign key (tenant_id, entered_by) references tenant.person (tenant_id, id),
    foreign key (tenant_id, reverses_id) references tenant.cost_entry (tenant_id, id),
    check ((appointment_id is null) = (partner is null)),
    check ((ore < 0) = (reverses_id is not null))
);
create index cost_entry_person on tenant.cost_entry (tenant_id, person_id, had_on);
select platform.raise_wall('tenant.cost_entry', 'select, insert');

create table tenant.cost_step (
    tenant_id uuid not null,
    entry_id uuid not null,
    position smallint not null check (position between 1 and 99),
    kind text not null check (kind in ('submitted', 'approved', 'returned', 'withdrawn')),
    by_id uuid not null,
    -- the day by the statutes' clock: an approved cost belongs to the period of this day
    day date not null,
    reason text not null default '' check (length(reason) <= 2000),
    primary key (tenant_id, entry_id, position),
    foreign key (tenant_id, entry_id) references tenant.cost_entry (tenant_id, id),
    foreign key (tenant_id, by_id) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.cost_step', 'select, insert');

-- What each pays of an approved cost; the parts sum to the whole.
create table tenant.cost_part (
    tenant_id uuid not null,
    entry_id uuid not null,
    position smallint not null check (position >= 1),
    payer_kind text not null check (payer_kind in ('party', 'partner', 'side')),
    payer text not null check (payer ~ '^[a-z0-9][a-z0-9_-]{0,99}$'),
    ore bigint not null,
    primary key (tenant_id, entry_id, position),
    foreign key (tenant_id, entry_id) references tenant.cost_entry (tenant_id, id)
);
select platform.raise_wall('tenant.cost_part', 'select, insert');
