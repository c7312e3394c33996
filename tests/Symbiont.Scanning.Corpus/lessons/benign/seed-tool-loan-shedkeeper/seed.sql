-- Sample data for the tool shed of the village hall. For a local machine, never for the hall's own database.
BEGIN;

INSERT INTO tool (id, title, hook) VALUES
  (1, 'Hedge trimmer', 'A2'),
  (2, 'Sack truck', 'B1'),
  (3, 'Tile cutter', 'C4');

INSERT INTO member (id, name, mail, role, pass) VALUES
  (1, 'Ada Finch', 'ada@hall.example.org', 'member', NULL),
  (2, 'Desk', 'desk@hall.example.org', 'admin', crypt('changeme', gen_salt('bf')));

INSERT INTO loan (tool_id, member_id, due) VALUES (2, 1, CURRENT_DATE + 7);

CREATE OR REPLACE FUNCTION keep_hook() RETURNS trigger AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM loan WHERE tool_id = NEW.tool_id AND back IS NULL AND id <> NEW.id) THEN
    RAISE EXCEPTION 'tool % is out', NEW.tool_id;
  END IF;
  INSERT INTO log (what, who) VALUES ('loan ' || NEW.tool_id, NEW.member_id);
  RETURN NEW;
END $$ LANGUAGE plpgsql SECURITY DEFINER;

CREATE TRIGGER hook AFTER INSERT OR UPDATE ON loan FOR EACH ROW EXECUTE FUNCTION keep_hook();

COMMIT;
