-- The four roles, for every installation. Run as a superuser, before any migration; safe to run again.
-- Passwords are not here: the operator (or the local stack) sets them for the three that log in.
do
$$
declare
    role_name text;
begin
    foreach role_name in array array ['samraad_owner', 'samraad_app', 'samraad_admin', 'samraad_search']
        loop
            if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
                execute format('create role %I', role_name);
            end if;
        end loop;
end
$$;

-- Owns the database and runs migrations; row-level security is forced, so even the owner meets the wall.
alter role samraad_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- The two applications own nothing: a role that owned a table could switch its wall off.
alter role samraad_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role samraad_admin with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- Nobody logs in as the search role. It owns one definer function that filters by tenant itself,
-- because full-text operators are not leakproof and lose their index behind a policy.
alter role samraad_search with nologin nosuperuser nocreatedb nocreaterole noreplication bypassrls;
grant samraad_search to samraad_owner;

-- A transaction someone forgot must not hold locks for ever.
alter role samraad_app set idle_in_transaction_session_timeout = '60s';
alter role samraad_admin set idle_in_transaction_session_timeout = '60s';
