-- Parties are called upon to name who takes part in something outside the seats, before a day.
create table tenant.participant_call (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    words text not null check (length(words) between 1 and 4000),
    last_day date not null,
    -- how many one party may name, and how many take part in all
    each smallint not null check (each between 1 and 4),
    most smallint check (most between 1 and 200),
    language text not null check (language in ('nb', 'nn', 'en')),
    state text not null check (state in ('open', 'closed', 'withdrawn')),
    made_by uuid not null,
    made_at timestamptz not null,
    version integer not null default 1,
    primary key (tenant_id, id),
    foreign key (tenant_id, made_by) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.participant_call', 'select, insert, update');

create table tenant.participant_call_party (
    tenant_id uuid not null,
    id uuid not null,
    call_id uuid not null,
    party_id uuid not null,
    -- none: the letter is printed, with a code
    email text check (length(email) between 3 and 254),
    sent_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, call_id, party_id),
    foreign key (tenant_id, call_id) references tenant.participant_call (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id)
);
select platform.raise_wall('tenant.participant_call_party', 'select, insert, update');

-- What a party answered; the latest counts.
create table tenant.participant_call_answer (
    tenant_id uuid not null,
    id uuid not null,
    invited_id uuid not null,
    takes_part boolean not null,
    note text not null default '' check (length(note) <= 2000),
    answered_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invited_id) references tenant.participant_call_party (tenant_id, id)
);
create index participant_call_answer_invited on tenant.participant_call_answer (tenant_id, invited_id, answered_at);
select platform.raise_wall('tenant.participant_call_answer', 'select, insert');

create table tenant.participant_call_person (
    tenant_id uuid not null,
    answer_id uuid not null,
    position smallint not null check (position between 1 and 4),
    name text not null check (length(name) between 1 and 200),
    email text check (length(email) between 3 and 254),
    -- said when the call is closed
    takes_part boolean,
    primary key (tenant_id, answer_id, position),
    foreign key (tenant_id, answer_id) references tenant.participant_call_answer (tenant_id, id)
);
select platform.raise_wall('tenant.participant_call_person', 'select, insert, update');
