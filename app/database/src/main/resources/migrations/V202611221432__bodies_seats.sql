create table tenant.body (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    code text not null check (code ~ '^[a-z][a-z0-9-]{0,30}$'),
    short_name text not null check (length(short_name) between 1 and 60),
    name_nb text not null check (length(name_nb) between 1 and 200),
    name_nn text not null check (length(name_nn) between 1 and 200),
    name_en text not null check (length(name_en) between 1 and 200),
    name_se text check (length(name_se) between 1 and 200),
    level smallint not null check (level between 1 and 3),
    position smallint not null,
    -- how a case number is written: {n} the number, {nn} two digits, {yy} and {yyyy} the year
    number_format text not null default '{n}/{yy}' check (number_format ~ '\{n{1,2}\}' and number_format ~ '\{yy(yy)?\}'),
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, code)
);
select platform.raise_wall('tenant.body', 'select, insert, update');

create table tenant.seat (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    partner text not null check (partner ~ '^[a-z][a-z_]{1,30}$'),
    party_id uuid,
    standing text not null check (standing in ('voting', 'observer')),
    label text not null check (length(label) between 1 and 200),
    position smallint not null,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    unique (tenant_id, body_id, position),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id)
);
select platform.raise_wall('tenant.seat', 'select, insert, update');

-- Who fills a seat, and who is the personal deputy of whoever fills it. Half-open terms that never overlap.
create table tenant.appointment (
    tenant_id uuid not null,
    id uuid not null,
    seat_id uuid not null,
    person_id uuid not null,
    capacity text not null check (capacity in ('member', 'deputy')),
    valid daterange not null check (not isempty(valid)),
    appointed_by text not null check (length(appointed_by) between 1 and 200),
    primary key (tenant_id, id),
    foreign key (tenant_id, seat_id) references tenant.seat (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id),
    exclude using gist (tenant_id with =, seat_id with =, capacity with =, valid with &&)
);
create index appointment_person on tenant.appointment (tenant_id, person_id);
select platform.raise_wall('tenant.appointment', 'select, insert, update');

-- Authority that no seat gives: the secretariat, chairs and deputy chairs.
create table tenant.office (
    tenant_id uuid not null,
    id uuid not null,
    role text not null check (role in ('secretary', 'chair', 'deputy_chair', 'case_officer')),
    body_id uuid,
    person_id uuid not null,
    valid daterange not null check (not isempty(valid)),
    primary key (tenant_id, id),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
create index office_person on tenant.office (tenant_id, person_id);
select platform.raise_wall('tenant.office', 'select, insert, update');
