create table tenant.case_matter (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    kind text not null check (kind in ('B', 'O', 'R')),
    title text not null check (length(title) between 1 and 300),
    background text not null default '' check (length(background) <= 40000),
    assessment text not null default '' check (length(assessment) <= 40000),
    sender text not null check (length(sender) between 1 and 200),
    case_officer_id uuid,
    -- who raised it: a person of the community, or someone outside with a name and an address
    raised_by_id uuid,
    raised_by_name text not null check (length(raised_by_name) between 1 and 200),
    raised_by_email text check (length(raised_by_email) between 3 and 254),
    interest text not null default '' check (length(interest) <= 2000),
    state text not null check (state in ('unconfirmed', 'submitted', 'ready', 'on_agenda', 'treated', 'withdrawn', 'declined')),
    submitted_at timestamptz not null,
    wanted_meeting_id uuid,
    version integer not null default 1,
    primary key (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, case_officer_id) references tenant.person (tenant_id, id),
    foreign key (tenant_id, raised_by_id) references tenant.person (tenant_id, id)
);
create index case_matter_body on tenant.case_matter (tenant_id, body_id, submitted_at);
select platform.raise_wall('tenant.case_matter', 'select, insert, update');

create table tenant.case_point (
    tenant_id uuid not null,
    case_id uuid not null,
    position smallint not null check (position between 1 and 99),
    text text not null check (length(text) between 1 and 4000),
    primary key (tenant_id, case_id, position),
    foreign key (tenant_id, case_id) references tenant.case_matter (tenant_id, id)
);
select platform.raise_wall('tenant.case_point', 'select, insert, update, delete');

-- A body that must treat the case first has done so (two-step treatment).
create table tenant.first_treatment (
    tenant_id uuid not null,
    case_id uuid not null,
    body_id uuid not null,
    treated_on date not null,
    primary key (tenant_id, case_id, body_id),
    foreign key (tenant_id, case_id) references tenant.case_matter (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id)
);
select platform.raise_wall('tenant.first_treatment', 'select, insert');

-- One act, one holder, one life: the hash of a token sent by e-mail.
create table tenant.signed_link (
    tenant_id uuid not null references platform.tenant,
    token_hash bytea not null check (length(token_hash) = 32),
    act text not null check (act in ('confirm_case')),
    subject_id uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (tenant_id, token_hash)
);
select platform.raise_wall('tenant.signed_link', 'select, insert, update');

create table tenant.meeting (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    kind text not null check (kind in ('ordinary', 'extraordinary')),
    year smallint not null check (year between 2000 and 2200),
    -- the number in the year's plan; an extraordinary meeting takes none
    plan_number smallint check (plan_number between 1 and 99),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    form text not null check (form in ('physical', 'video', 'telephone')),
    place text not null check (length(place) between 1 and 300),
    state text not null check (state in ('planned', 'called', 'open', 'closed', 'cancelled')),
    leader_id uuid,
    current_item_id uuid,
    -- rises by one at every change a page in the meeting must show; also the optimistic lock of the agenda
    version integer not null default 1,
    called_at timestamptz,
    opened_at timestamptz,
    closed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, leader_id) references tenant.person (tenant_id, id),
    unique (tenant_id, body_id, year, plan_number),
    check ((kind = 'ordinary') = (plan_number is not null)),
    check (ends_at > starts_at)
);
create index meeting_time on tenant.meeting (tenant_id, starts_at);
create unique index meeting_one_extraordinary_a_day on tenant.meeting (tenant_id, body_id, ((starts_at at time zone 'Europe/Oslo')::date))
    where kind = 'extraordinary';
select platform.raise_wall('tenant.meeting', 'select, insert, update');
alter table tenant.case_matter add foreign key (tenant_id, wanted_meeting_id) references tenant.meeting (tenant_id, id);

create table tenant.agenda_item (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    meeting_id uuid not null,
    case_id uuid,
    -- which of the body's fixed items this is, such as 'approve_notice'
    fixed_code text check (fixed_code ~ '^[a-z][a-z_]{1,40}$'),
    position smallint not null check (position between 1 and 200),
    kind text not null check (kind in ('B', 'O', 'R')),
    title text not null check (length(title) between 1 and 300),
    background text not null default '' check (length(background) <= 80000),
    sender text not null check (length(sender) between 1 and 200),
    -- given in agenda order when the notice is sent
    number_year smallint,
    number smallint check (number > 0),
    -- empty until the papers of this item were sent
    notified_at timestamptz,
    state text not null check (state in ('waiting', 'current', 'decided', 'noted', 'discussed', 'postponed', 'recommended')),
    version integer not null default 1,
    primary key (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, meeting_id) references tenant.meeting (tenant_id, id),
    foreign key (tenant_id, case_id) references tenant.case_matter (tenant_id, id),
    unique (tenant_id, body_id, number_year, number),
    unique (tenant_id, meeting_id, position) deferrable initially deferred,
    unique (tenant_id, meeting_id, case_id),
    check ((number is null) = (number_year is null))
);
select platform.raise_wall('tenant.agenda_item', 'select, insert, update, delete');
alter table tenant.meeting add foreign key (tenant_id, current_item_id) references tenant.agenda_item (tenant_id, id);

-- The proposal as this meeting has it; the case keeps its own.
create table tenant.item_point (
    tenant_id uuid not null,
    item_id uuid not null,
    position smallint not null check (position between 1 and 99),
    text text not null check (length(text) between 1 and 4000),
    primary key (tenant_id, item_id, position),
    foreign key (tenant_id, item_id) references tenant.agenda_item (tenant_id, id) on delete cascade
);
select platform.raise_wall('tenant.item_point', 'select, insert, update, delete');

-- "Follow-up of 47/23", "point 2 of 47/23"; a case of another body or from before the product is named in words.
create table tenant.case_reference (
    tenant_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    item_id uuid,
    words text not null check (length(words) between 1 and 200),
    point smallint check (point between 1 and 99),
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references tenant.case_matter (tenant_id, id),
    foreign key (tenant_id, item_id) references tenant.agenda_item (tenant_id, id)
);
create index case_reference_case on tenant.case_reference (tenant_id, case_id);
select platform.raise_wall('tenant.case_reference', 'select, insert, delete');

create table tenant.notice (
    tenant_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    act_id uuid not null,
    sent_at timestamptz not null,
    -- the calendar invitation's SEQUENCE: a changed or cancelled meeting keeps its UID and raises this
    sequence smallint not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references tenant.meeting (tenant_id, id),
    foreign key (tenant_id, act_id) references tenant.act (tenant_id, id),
    unique (tenant_id, meeting_id, sequence)
);
select platform.raise_wall('tenant.notice', 'select, insert');

create table tenant.notice_recipient (
    tenant_id uuid not null,
    notice_id uuid not null,
    person_id uuid not null,
    standing text not null check (standing in ('member', 'deputy', 'observer', 'secretariat', 'guest')),
    message_id uuid,
    primary key (tenant_id, notice_id, person_id),
    foreign key (tenant_id, notice_id) references tenant.notice (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.notice_recipient', 'select, insert');

create table tenant.reply (
    tenant_id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    answer text not null check (answer in ('coming', 'prevented')),
    reason text not null default '' check (length(reason) <= 500),
    answered_at timestamptz not null,
    primary key (tenant_id, meeting_id, person_id),
    foreign key (tenant_id, meeting_id) references tenant.meeting (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.reply', 'select, insert, update');

-- The personal deputy of a prevented member has been called.
create table tenant.deputy_call (
    tenant_id uuid not null,
    meeting_id uuid not null,
    seat_id uuid not null,
    person_id uuid not null,
    called_at timestamptz not null,
    primary key (tenant_id, meeting_id, seat_id),
    foreign key (tenant_id, meeting_id) references tenant.meeting (tenant_id, id),
    foreign key (tenant_id, seat_id) references tenant.seat (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
select platform.raise_wall('tenant.deputy_call', 'select, insert, delete');
