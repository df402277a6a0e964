-- What an invoice says of those who send and get it.
alter table tenant.party add column organisation_number text check (organisation_number ~ '^[0-9]{9}$');

-- Who sends the invoices of the community: it is itself nobody before the law.
create table tenant.invoice_issuer (
    tenant_id uuid primary key,
    party_id uuid not null,
    account text not null check (account ~ '^[0-9]{11}$'),
    -- how many days those who get one have to pay it
    days smallint not null check (days between 1 and 120),
    version integer not null check (version >= 1),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id)
);
select platform.raise_wall('tenant.invoice_issuer', 'select, insert, update');
