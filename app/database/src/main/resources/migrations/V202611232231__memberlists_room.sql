-- A list of members that somebody has handed in and not yet decided on: nothing of it is stored elsewhere until they do.
-- It goes when it is stored or thrown away, and after a week.
create table tenant.member_list (
    tenant_id uuid not null,
    id uuid not null,
    made_by uuid not null,
    made_at timestamptz not null,
    cells jsonb not null,
    -- what storing it would do, row by row, as it was shown
    preview jsonb not null,
    version integer not null default 1,
    primary key (tenant_id, id),
    foreign key (tenant_id, made_by) references tenant.person (tenant_id, id)
);
create index member_list_maker on tenant.member_list (tenant_id, made_by, made_at);
select platform.raise_wall('tenant.member_list', 'select, insert, update, delete');
