-- Inhabitants and other figures of the parties, by year: what seats and costs are shared by. A figure is never changed; the
-- latest one entered counts, and the earlier can be read.
create table tenant.party_figure (
    tenant_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    kind text not null check (kind in ('inhabitants', 'employees', 'share_of_costs')),
    year smallint not null check (year between 2000 and 2200),
    number bigint not null check (number between 0 and 1000000000000),
    source text not null check (length(source) between 1 and 200),
    entered_by uuid,
    entered_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, party_id) references tenant.party (tenant_id, id),
    foreign key (tenant_id, entered_by) references tenant.person (tenant_id, id)
);
create index party_figure_party on tenant.party_figure (tenant_id, party_id, kind, year, entered_at);
select platform.raise_wall('tenant.party_figure', 'select, insert');
