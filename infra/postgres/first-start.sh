#!/usr/bin/env bash
# The first start of the database container: roles, database and the three passwords from the environment.
set -euo pipefail
psql --username=postgres --set=ON_ERROR_STOP=1 --file=/samraad/roles.sql
psql --username=postgres --set=ON_ERROR_STOP=1 \
    --set=owner="$SAMRAAD_DB_OWNER_PASSWORD" --set=app="$SAMRAAD_DB_APP_PASSWORD" --set=admin="$SAMRAAD_DB_ADMIN_PASSWORD" <<'SQL'
alter role samraad_owner password :'owner';
alter role samraad_app password :'app';
alter role samraad_admin password :'admin';
create database samraad owner samraad_owner template template0
    encoding 'UTF8' locale_provider icu icu_locale 'nb-NO' locale 'C';
SQL
psql --username=postgres --dbname=samraad --set=ON_ERROR_STOP=1 --file=/samraad/database.sql
