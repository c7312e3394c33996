-- 0017: audit trail for the ledger
BEGIN;

CREATE SCHEMA IF NOT EXISTS audit;
REVOKE ALL ON SCHEMA audit FROM PUBLIC;

CREATE TABLE IF NOT EXISTS audit.ledger_changes (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  by_role name NOT NULL DEFAULT session_user,
  action  text NOT NULL CHECK (action IN ('INSERT', 'UPDATE', 'DELETE')),
  old_row jsonb,
  new_row jsonb
);

-- SECURITY DEFINER: clerks may not write into the trail themselves
CREATE OR REPLACE FUNCTION audit.ledger_note() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
BEGIN
  INSERT INTO audit.ledger_changes (action, old_row, new_row)
  VALUES (TG_OP,
          CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - 'iban' END,
          CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - 'iban' END);
  PERFORM pg_notify('ledger_changed', TG_OP);
  RETURN coalesce(NEW, OLD);
END $$;

DROP TRIGGER IF EXISTS ledger_audit ON ledger;
CREATE TRIGGER ledger_audit AFTER INSERT OR UPDATE OR DELETE ON ledger
  FOR EACH ROW EXECUTE FUNCTION audit.ledger_note();

DO $$ BEGIN
  CREATE ROLE auditor NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL; END $$;

GRANT USAGE ON SCHEMA audit TO auditor;
GRANT SELECT ON audit.ledger_changes TO auditor;
COMMIT;
