-- Run as a superuser inside the product's database, after roles.sql; safe to run again.
-- The database itself is made with:
--   create database samraad owner samraad_owner template template0
--       encoding 'UTF8' locale_provider icu icu_locale 'nb-NO' locale 'C';
do
$$
begin
    execute format('alter database %I owner to samraad_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to samraad_owner, samraad_app, samraad_admin', current_database());
end
$$;

-- Schema public holds the extensions and nothing else; nobody may put a table or a function there.
revoke all on schema public from public;
grant usage on schema public to samraad_owner, samraad_app, samraad_admin, samraad_search;

-- Two terms that overlap (exclusion constraints), and search that forgives a misspelling.
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

-- PostgreSQL lets everybody run a new function. Here a migration names who may.
alter default privileges for role samraad_owner revoke execute on functions from public;
