-- pg-readonly-roles: a role for dashboards and one for the migrations. Run once as superuser:
--   psql -v report_pw="$REPORT_PW" -v migrate_pw="$MIGRATE_PW" -f roles.sql shop
BEGIN;

DO $$ BEGIN
  CREATE ROLE report_reader LOGIN;
EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN
  CREATE ROLE migrator LOGIN CREATEROLE;
EXCEPTION WHEN duplicate_object THEN NULL; END $$;

ALTER ROLE report_reader PASSWORD :'report_pw' CONNECTION LIMIT 5;
ALTER ROLE migrator PASSWORD :'migrate_pw' VALID UNTIL '2027-12-31';
ALTER ROLE report_reader SET default_transaction_read_only = on;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO report_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO report_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO report_reader;
REVOKE SELECT ON users, sessions, api_keys FROM report_reader;

-- what the dashboards may see of users
CREATE OR REPLACE FUNCTION public.user_counts() RETURNS TABLE (day date, n bigint)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT created_at::date, count(*) FROM users GROUP BY 1;
$$;
REVOKE ALL ON FUNCTION public.user_counts() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.user_counts() TO report_reader;

-- the account of the former contractor
DROP ROLE IF EXISTS contractor_2024;

COMMIT;
