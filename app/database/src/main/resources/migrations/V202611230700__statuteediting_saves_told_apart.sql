-- A form's key tells the saves of one draft apart; the same key on another draft is another save.
drop index tenant.statute_draft_save_once;
create unique index statute_draft_save_once on tenant.statute_draft_save (tenant_id, draft_id, once) where once is not null;

-- What is kept while one types gives way in time to the last of the same hand and paragraph. What was saved on purpose never goes.
grant delete on tenant.statute_draft_save to samraad_app;
create policy kept_while_typing on tenant.statute_draft_save as restrictive for delete
    using (once is null and change = 'text' and version > 1);
