-- The key of the form a save came from: the same form sent twice is one save, and the second answer is the first's.
alter table tenant.statute_draft_save add column once uuid;
create unique index statute_draft_save_once on tenant.statute_draft_save (tenant_id, once) where once is not null;
