-- V022  audit trail for tickets and staff accounts
-- Every change of these two tables is kept with who, when, before and after.
-- The application role may add rows but never change or remove them.

BEGIN;

CREATE TABLE audit_row (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    who     text        NOT NULL DEFAULT session_user,
    tbl     text        NOT NULL,
    op      text        NOT NULL,
    before  jsonb,
    after   jsonb
);

CREATE OR REPLACE FUNCTION write_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = museum, pg_temp AS $$
DECLARE
    b jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - 'pin_hash' END;
    a jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - 'pin_hash' END;
BEGIN
    -- The hash itself is not copied, only that it changed.
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'staff_account' AND OLD.pin_hash IS DISTINCT FROM NEW.pin_hash THEN
        a := a || '{"pin_changed": true}';
    END IF;
    INSERT INTO audit_row (tbl, op, before, after) VALUES (TG_TABLE_NAME, TG_OP, b, a);
    RETURN COALESCE(NEW, OLD);
END $$;

CREATE TRIGGER audit_staff_account AFTER INSERT OR UPDATE OR DELETE ON staff_account
    FOR EACH ROW EXECUTE FUNCTION write_audit();
CREATE TRIGGER audit_ticket AFTER UPDATE OR DELETE ON ticket
    FOR EACH ROW EXECUTE FUNCTION write_audit();

REVOKE ALL ON audit_row FROM app, PUBLIC;
GRANT SELECT ON audit_row TO auditor;

-- Retention: the auditor decides, see docs/retention.md. Nothing is deleted by this schema.

CREATE OR REPLACE VIEW staff_changes AS
SELECT at, who, after ->> 'name' AS account, op, after ? 'pin_changed' AS pin_changed
  FROM audit_row WHERE tbl = 'staff_account' ORDER BY at DESC;

GRANT SELECT ON staff_changes TO auditor;

COMMIT;
