#!/bin/sh
# Runs once, when the cluster is new: two databases, each with an owner of its own that cannot reach the other.
set -eu
psql --quiet --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set=site="$SITE_DATABASE_PASSWORD" --set=login="$LOGIN_DATABASE_PASSWORD" <<'SQL'
create role manyhands login password :'site';
create role keycloak login password :'login';
create database manyhands owner manyhands;
create database keycloak owner keycloak;
revoke all on database manyhands from public;
revoke all on database keycloak from public;
SQL
