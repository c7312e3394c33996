-- Takes rights away that have piled up. Run as postgres, first with ROLLBACK at the end.
BEGIN;

-- Who has what?
SELECT rolname, rolsuper, rolcreaterole, rolreplication FROM pg_roles WHERE rolcanlogin ORDER BY rolsuper DESC;

ALTER ROLE reporting NOSUPERUSER NOCREATEDB NOCREATEROLE;
ALTER ROLE old_import NOLOGIN PASSWORD NULL;
REVOKE pg_read_server_files, pg_write_server_files, pg_execute_server_program FROM old_import;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA billing FROM reporting;
GRANT SELECT ON billing.invoice_totals TO reporting;

-- Functions that run with their owner's rights need a fixed path.
ALTER FUNCTION billing.close_month(date) SET search_path = billing, pg_temp;

DROP EXTENSION IF EXISTS dblink;
DELETE FROM audit.sessions WHERE ended < now() - interval '2 years';

COMMIT;
