-- The national administration keeps the register of communities and of municipalities; the server only reads both.
grant insert, update on platform.tenant, platform.tenant_alias, platform.municipality to samraad_admin;
