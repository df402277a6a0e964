-- Who is in the room, in which capacity, from when until when. A person is in one seat at a time.
create table tenant.presence (
    tenant_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    seat_id uuid,
    capacity text not null check (capacity in ('member', 'deputy', 'stand_in', 'observer', 'guest', 'secretariat')),
    arrived_at timestamptz not null,
    left_at timestamptz check (left_at >= arrived_at),
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references tenant.meeting (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id),
    foreign key (tenant_id, seat_id) references tenant.seat (tenant_id, id),
    check ((seat_id is not null) or capacity in ('guest', 'secretariat'))
);
create unique index presence_once on tenant.presence (tenant_id, meeting_id, person_id) where left_at is null;
select platform.raise_wall('tenant.presence', 'select, insert, update');

create table tenant.partiality (
    tenant_id uuid not null,
    item_id uuid not null,
    person_id uuid not null,
    reason text not null check (length(reason) between 1 and 1000),
    state text not null check (state in ('claimed', 'partial', 'impartial')),
    primary key (tenant_id, item_id, person_id),
    foreign key (tenant_id, item_id) references tenant.agenda_item (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.partiality', 'select, insert, update, delete');

create table tenant.ballot (
    tenant_id uuid not null,
    id uuid not null,
    item_id uuid not null,
    mode text not null check (mode in ('consensus', 'roll_call')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    -- Merkle root of the votes, inside the act that closes the ballot
    root bytea check (length(root) = 32),
    primary key (tenant_id, id),
    foreign key (tenant_id, item_id) references tenant.agenda_item (tenant_id, id)
);
create unique index ballot_one_open on tenant.ballot (tenant_id, item_id) where closed_at is null;
select platform.raise_wall('tenant.ballot', 'select, insert, update');

-- A seat votes once. A vote is never changed; a retry with the same key is the same vote.
create table tenant.vote (
    tenant_id uuid not null,
    ballot_id uuid not null,
    seat_id uuid not null,
    person_id uuid not null,
    choice text not null check (choice in ('for', 'against', 'abstain', 'no_objection', 'objection')),
    idempotency_key uuid not null,
    finding jsonb not null,
    received_at timestamptz not null,
    primary key (tenant_id, ballot_id, seat_id),
    unique (tenant_id, ballot_id, person_id),
    unique (tenant_id, idempotency_key),
    foreign key (tenant_id, ballot_id) references tenant.ballot (tenant_id, id),
    foreign key (tenant_id, seat_id) references tenant.seat (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.vote', 'select, insert');

create table tenant.decision (
    tenant_id uuid not null,
    item_id uuid not null,
    act_id uuid not null,
    outcome text not null check (outcome in ('decided', 'noted', 'discussed', 'postponed', 'recommended')),
    mode text check (mode in ('consensus', 'roll_call')),
    text text not null check (length(text) between 1 and 40000),
    recorded_at timestamptz not null,
    primary key (tenant_id, item_id),
    foreign key (tenant_id, item_id) references tenant.agenda_item (tenant_id, id),
    foreign key (tenant_id, act_id) references tenant.act (tenant_id, id)
);
select platform.raise_wall('tenant.decision', 'select, insert');

create table tenant.minutes (
    tenant_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    state text not null check (state in ('draft', 'sent', 'approved', 'published')),
    remarks text not null default '' check (length(remarks) <= 40000),
    sent_at timestamptz,
    -- the last day on which a change can be asked for; empty where the statutes have no silence
    silence_ends_on date,
    approved_at timestamptz,
    published_at timestamptz,
    -- the record as published, with the head of the chain printed in it
    published jsonb,
    version integer not null default 1,
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id),
    foreign key (tenant_id, meeting_id) references tenant.meeting (tenant_id, id)
);
select platform.raise_wall('tenant.minutes', 'select, insert, update');

create table tenant.minutes_objection (
    tenant_id uuid not null,
    id uuid not null,
    minutes_id uuid not null,
    person_id uuid not null,
    text text not null check (length(text) between 1 and 4000),
    state text not null check (state in ('open', 'taken_in', 'set_aside')),
    answer text not null default '' check (length(answer) <= 2000),
    received_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, minutes_id) references tenant.minutes (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
create index minutes_objection_minutes on tenant.minutes_objection (tenant_id, minutes_id);
select platform.raise_wall('tenant.minutes_objection', 'select, insert, update');
