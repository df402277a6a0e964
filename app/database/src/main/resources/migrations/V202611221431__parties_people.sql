-- How far the statutes' clock has been moved forward. Always zero outside local use: the server refuses to move it.
create table tenant.clock (
    tenant_id uuid not null references platform.tenant,
    days integer not null default 0 check (days between -4000 and 4000),
    primary key (tenant_id)
);
select platform.raise_wall('tenant.clock', 'select, insert, update');

create table tenant.party (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    kind text not null check (kind in ('trust', 'municipality', 'council', 'organisation')),
    partner text not null check (partner ~ '^[a-z][a-z_]{1,30}$'),
    name text not null check (length(name) between 1 and 200),
    municipality_number text references platform.municipality,
    sami_language_area text not null default 'no' check (sami_language_area in ('yes', 'no')),
    primary key (tenant_id, id),
    unique (tenant_id, municipality_number),
    check ((kind = 'municipality') = (municipality_number is not null))
);
select platform.raise_wall('tenant.party', 'select, insert, update');

create table tenant.party_membership (
    tenant_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    kind text not null check (kind in ('member', 'guest', 'served_only')),
    valid daterange not null check (not isempty(valid)),
    decision text not null check (length(decision) <= 300),
    primary key (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id),
    exclude using gist (tenant_id with =, party_id with =, valid with &&)
);
select platform.raise_wall('tenant.party_membership', 'select, insert, update');

create table tenant.person (
    tenant_id uuid not null references platform.tenant,
    id uuid not null,
    name text not null check (length(name) between 1 and 200),
    email text check (length(email) between 3 and 254),
    phone text check (length(phone) <= 30),
    language text not null default 'nb' check (language in ('nb', 'nn', 'en', 'se')),
    login_id uuid references platform.login,
    primary key (tenant_id, id),
    unique (tenant_id, login_id)
);
select platform.raise_wall('tenant.person', 'select, insert, update');
