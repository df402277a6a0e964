-- How someone came to a seat, as far as the rules ask: who appointed, elected or appointed, on whose proposal. Nothing for
-- appointments taken over from papers that do not say.
alter table tenant.appointment
    add column how jsonb check (jsonb_typeof(how) = 'object'),
    add column decision text check (length(decision) between 1 and 300);

-- What a person is, as far as rules about seats ask: from which party, with which posts, from which sector, with whose
-- authority. The row with the latest day that has come holds; a person without one is not known.
create table tenant.person_standing (
    tenant_id uuid not null,
    person_id uuid not null,
    since date not null,
    party_id uuid,
    known jsonb not null check (jsonb_typeof(known) = 'object'),
    primary key (tenant_id, person_id, since),
    foreign key (tenant_id, person_id) references tenant.person (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id)
);
select platform.raise_wall('tenant.person_standing', 'select, insert, update');
