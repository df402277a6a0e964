-- Why the secretariat withdrew or declined a case: shown to whoever raised it.
alter table tenant.case_matter
    add column settled_reason text not null default '' check (length(settled_reason) <= 1000);

-- How far a body had come in a year's case numbers before it began with Samråd; the next notice goes on from there.
create table tenant.number_used_before (
    tenant_id uuid not null,
    body_id uuid not null,
    year smallint not null check (year between 2000 and 2200),
    highest smallint not null check (highest > 0),
    primary key (tenant_id, body_id, year),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id)
);
select platform.raise_wall('tenant.number_used_before', 'select, insert');
