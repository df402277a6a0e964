-- The secretary asks those who appoint to name someone for a seat before a day; what they answer is a proposal.
create table tenant.nomination (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    seat_id uuid not null,
    capacity text not null check (capacity in ('member', 'deputy')),
    -- the first day in the seat, and the first day after the term where one is given
    since date not null,
    until date check (until > since),
    -- the last day to answer
    last_day date not null,
    -- who appoints, how and on whose proposal, as rules ask
    how jsonb not null,
    words text not null check (length(words) <= 2000),
    language text not null check (language in ('nb', 'nn', 'en')),
    state text not null check (state in ('open', 'accepted', 'withdrawn')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    appointment_id uuid,
    version integer not null default 1,
    primary key (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, seat_id) references tenant.seat (tenant_id, id),
    foreign key (tenant_id, asked_by) references tenant.person (tenant_id, id),
    foreign key (tenant_id, appointment_id) references tenant.appointment (tenant_id, id),
    check ((state = 'accepted') = (appointment_id is not null))
);
create index nomination_body on tenant.nomination (tenant_id, body_id, asked_at);
-- one letter at a time for one place
create unique index nomination_open on tenant.nomination (tenant_id, seat_id, capacity) where state = 'open';
select platform.raise_wall('tenant.nomination', 'select, insert, update');

-- One letter to one authority. In the first step somebody proposes, in the second those who appoint say yes.
create table tenant.nomination_letter (
    tenant_id uuid not null,
    id uuid not null,
    nomination_id uuid not null,
    step smallint not null check (step in (1, 2)),
    position smallint not null check (position between 1 and 9),
    authority text not null check (length(authority) between 1 and 200),
    -- none: the letter is printed, with a code
    email text check (length(email) between 3 and 254),
    sent_at timestamptz,
    reminded_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, nomination_id, step, position),
    foreign key (tenant_id, nomination_id) references tenant.nomination (tenant_id, id)
);
select platform.raise_wall('tenant.nomination_letter', 'select, insert, update');

-- What an authority answered; the latest counts.
create table tenant.nomination_answer (
    tenant_id uuid not null,
    id uuid not null,
    letter_id uuid not null,
    kind text not null check (kind in ('named', 'agreed', 'more_time')),
    -- the answer that is agreed to
    of_id uuid,
    name text check (length(name) between 1 and 200),
    email text check (length(email) between 3 and 254),
    phone text check (length(phone) between 1 and 40),
    language text check (language in ('nb', 'nn', 'en', 'se')),
    party_id uuid,
    known jsonb,
    decision text check (length(decision) between 1 and 200),
    decided_on date,
    wants_until date,
    note text not null default '' check (length(note) <= 2000),
    answered_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, letter_id) references tenant.nomination_letter (tenant_id, id),
    foreign key (tenant_id, of_id) references tenant.nomination_answer (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id),
    check ((kind = 'named') = (name is not null)),
    check ((kind = 'agreed') = (of_id is not null)),
    check ((kind = 'more_time') = (wants_until is not null))
);
create index nomination_answer_letter on tenant.nomination_answer (tenant_id, letter_id, answered_at);
select platform.raise_wall('tenant.nomination_answer', 'select, insert');

alter table tenant.signed_link drop constraint signed_link_act_check;
alter table tenant.signed_link add constraint signed_link_act_check check (act ~ '^[a-z][a-z_]{1,40}$');
create index signed_link_subject on tenant.signed_link (tenant_id, subject_id);
alter table platform.due_work drop constraint due_work_kind_check;
alter table platform.due_work add constraint due_work_kind_check check (kind ~ '^[a-z][a-z_]{1,40}$');
