-- Inventory of roles, PostgreSQL 14 and later. Run as superuser, read-only apart from the report table.
\set ON_ERROR_STOP on
BEGIN;

CREATE SCHEMA IF NOT EXISTS inventory;
CREATE TABLE IF NOT EXISTS inventory.roles AS
SELECT rolname, rolsuper, rolcreaterole, rolreplication, rolvaliduntil FROM pg_roles WITH NO DATA;
TRUNCATE inventory.roles;
INSERT INTO inventory.roles SELECT rolname, rolsuper, rolcreaterole, rolreplication, rolvaliduntil FROM pg_roles;

-- password age is not stored, the first letters of the hash tell at least the method
CREATE TABLE IF NOT EXISTS inventory.methods AS SELECT rolname, left(rolpassword, 5) AS method FROM pg_authid WHERE rolpassword IS NOT NULL;

-- the reader of the report
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'inventory_reader') THEN
    CREATE ROLE inventory_reader NOLOGIN NOSUPERUSER;
  END IF;
  GRANT USAGE ON SCHEMA inventory TO inventory_reader;
  GRANT SELECT ON ALL TABLES IN SCHEMA inventory TO inventory_reader;
END $$;

SELECT rolname, rolsuper FROM inventory.roles WHERE rolsuper ORDER BY 1;
COMMIT;

-- functions that can start programs, a favourite hiding place
SELECT p.oid::regprocedure, r.rolname FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
WHERE p.prosrc ~* 'to\s+program|dblink|lo_export|pg_read_file' AND p.pronamespace <> 'pg_catalog'::regnamespace;
