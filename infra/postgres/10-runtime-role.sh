#!/bin/sh
# Run once by the PostgreSQL image: the role that the server works as. What it may do, the server's migrations grant.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v password="$RUNTIME_PASSWORD" <<'SQL'
create role plenary login password :'password';
SQL
