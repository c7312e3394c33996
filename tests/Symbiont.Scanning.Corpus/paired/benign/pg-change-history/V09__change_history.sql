-- V09: change history for stock tables
-- One row per change, written by a trigger. The warehouse import rewrites whole
-- tables every night; those changes are kept too, with the name of the import
-- run, and thrown away after 90 days by history.prune().

BEGIN;

CREATE SCHEMA IF NOT EXISTS history;

CREATE TABLE history.change (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor       text        NOT NULL DEFAULT session_user,
    import_run  text,
    relation    text        NOT NULL,
    op          char(1)     NOT NULL CHECK (op IN ('I', 'U', 'D')),
    before_row  jsonb,
    after_row   jsonb
);

CREATE OR REPLACE FUNCTION history.record() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = history, pg_temp AS $$
DECLARE
    run text := nullif(current_setting('stock.import_run', true), '');
BEGIN
    IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN
        RETURN NEW;          -- nothing changed, nothing to remember
    END IF;
    INSERT INTO history.change (import_run, relation, op, before_row, after_row)
    VALUES (run, TG_TABLE_NAME, left(TG_OP, 1),
            CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
            CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
    RETURN coalesce(NEW, OLD);
END $$;

CREATE OR REPLACE FUNCTION history.prune(keep interval DEFAULT '90 days') RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE n bigint;
BEGIN
    IF keep < interval '30 days' THEN
        RAISE EXCEPTION 'history is kept for 30 days at least';
    END IF;
    DELETE FROM history.change WHERE import_run IS NOT NULL AND at < now() - keep;
    GET DIAGNOSTICS n = ROW_COUNT;
    RAISE NOTICE 'pruned % rows of nightly imports', n;
    RETURN n;
END $$;

DO $$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['article', 'stock_level', 'supplier'] LOOP
        EXECUTE format('CREATE TRIGGER history_row AFTER INSERT OR UPDATE OR DELETE ON shop.%I
                        FOR EACH ROW EXECUTE FUNCTION history.record()', t);
    END LOOP;
END $$;

REVOKE UPDATE, TRUNCATE ON history.change FROM PUBLIC;

COMMIT;
