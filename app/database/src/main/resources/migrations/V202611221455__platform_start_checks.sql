-- What an application must know of the database before it serves anyone: the schema's version, how safely
-- it writes, and whether the role it runs as could step over the wall.
create function platform.start_check()
    returns table (schema_version text, server_version integer, fsync text, tables_owned bigint, steps_over_walls boolean)
    language sql security definer set search_path = '' as $$
    select (select max(m.version) from platform.migration m where m.success),
        current_setting('server_version_num')::integer,
        current_setting('fsync'),
        (select count(*) from pg_catalog.pg_class c join pg_catalog.pg_roles r on r.oid = c.relowner
            where r.rolname = session_user and c.relnamespace::regnamespace::text in ('platform', 'tenant')),
        (select r.rolsuper or r.rolbypassrls from pg_catalog.pg_roles r where r.rolname = session_user)
$$;
revoke execute on function platform.start_check() from public;
grant execute on function platform.start_check() to samraad_app, samraad_admin;
