-- Meetings of a body that were planned before its community came to Samraad, and what became of them, as somebody in the
-- secretariat has entered them: a year that is half over is to be counted whole. They have no agenda and no minutes here.
create table tenant.earlier_meeting (
    tenant_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    day date not null,
    kind text not null check (kind in ('ordinary', 'extraordinary')),
    plan_number smallint check (plan_number between 1 and 99),
    state text not null check (state in ('held', 'cancelled')),
    -- where it is known from, such as the number of the minutes in an archive, or that the day is made up for a demonstration
    known_from text not null check (length(known_from) between 1 and 300),
    primary key (tenant_id, id),
    unique (tenant_id, body_id, day),
    foreign key (tenant_id, body_id) references tenant.body (tenant_id, id),
    check (kind = 'ordinary' or plan_number is null)
);
select platform.raise_wall('tenant.earlier_meeting', 'select, insert, delete');
