-- Splits the customers' names. Safe to run while version 3.4 is live: old columns stay until V009.
BEGIN;

ALTER TABLE customer ADD COLUMN first_name text, ADD COLUMN last_name text;

UPDATE customer
   SET first_name = split_part(name, ' ', 1),
       last_name  = nullif(substr(name, length(split_part(name, ' ', 1)) + 2), '');

CREATE OR REPLACE FUNCTION customer_name_sync() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.name := trim(coalesce(NEW.first_name, '') || ' ' || coalesce(NEW.last_name, ''));
  RETURN NEW;
END $$;

CREATE TRIGGER customer_name BEFORE INSERT OR UPDATE ON customer
  FOR EACH ROW EXECUTE FUNCTION customer_name_sync();

GRANT SELECT, UPDATE (first_name, last_name) ON customer TO shop_app;
COMMIT;
