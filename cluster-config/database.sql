-- The role and the database of the silos, run once by a superuser. DATABASE_PASSWORD_FILE names the file of the role's password.
\set ON_ERROR_STOP on
\set password `cat "$DATABASE_PASSWORD_FILE"`
create role symbiont login password :'password';
create database symbiont owner symbiont;
