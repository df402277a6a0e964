-- The duty board asks for the meetings that are not over, the earliest first, in years of meetings that are.
create index meeting_not_over on tenant.meeting (tenant_id, starts_at, id) where state in ('planned', 'called', 'open');
