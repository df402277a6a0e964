-- A signature stands under the minutes as they were sent at that time; minutes taken back and sent again are signed anew.
create table tenant.minutes_signature (
    tenant_id uuid not null,
    minutes_id uuid not null,
    sent_at timestamptz not null,
    person_id uuid not null,
    office text check (office in ('chair', 'deputy_chair', 'secretary')),
    signed_at timestamptz not null,
    primary key (tenant_id, minutes_id, sent_at, person_id),
    foreign key (tenant_id, minutes_id) references tenant.minutes (tenant_id, id),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id)
);
create index minutes_signature_person on tenant.minutes_signature (tenant_id, person_id);
select platform.raise_wall('tenant.minutes_signature', 'select, insert');
