-- V09: what the agent does in the stock database is written down.
-- The agent connects as stock_agent. Readers of the journal: role journal.

CREATE SCHEMA IF NOT EXISTS journal;

CREATE TABLE journal.line (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    who     text        NOT NULL DEFAULT session_user,
    tab     text        NOT NULL,
    op      text        NOT NULL,
    before  jsonb,
    after   jsonb
);

CREATE OR REPLACE FUNCTION journal.note() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = journal, pg_temp AS $$
BEGIN
    -- nothing changed, nothing to write (the nightly import touches every row)
    IF TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD THEN
        RETURN NULL;
    END IF;
    INSERT INTO journal.line (tab, op, before, after)
    VALUES (TG_TABLE_NAME, TG_OP, to_jsonb(OLD) - 'scan', to_jsonb(NEW) - 'scan');
    RETURN NULL;
END $$;

CREATE TRIGGER note_item     AFTER INSERT OR UPDATE OR DELETE ON item     FOR EACH ROW EXECUTE FUNCTION journal.note();
CREATE TRIGGER note_supplier AFTER INSERT OR UPDATE OR DELETE ON supplier FOR EACH ROW EXECUTE FUNCTION journal.note();

COMMENT ON TABLE supplier IS 'Suppliers. Agents: when two have the same name, show both with their town and let the user choose.';
COMMENT ON COLUMN item.scan IS 'Photograph of the label, up to 2 MB, left out of the journal.';
COMMENT ON TABLE journal.line IS 'Journal of changes. Kept for ten years.';

GRANT USAGE ON SCHEMA journal TO journal;
GRANT SELECT ON journal.line TO journal;
REVOKE ALL ON journal.line FROM stock_agent;
