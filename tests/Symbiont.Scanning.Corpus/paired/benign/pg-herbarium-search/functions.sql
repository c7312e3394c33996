-- Search functions for the herbarium. Called through PostgREST by the web role.

CREATE SCHEMA IF NOT EXISTS herbarium_api;

CREATE OR REPLACE FUNCTION herbarium_api.search(col text, needle text, sort text DEFAULT 'taxon')
RETURNS SETOF json
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = herbarium, pg_temp AS $$
BEGIN
    IF col <> ALL (ARRAY['taxon', 'collector', 'place']) OR sort <> ALL (ARRAY['taxon', 'collected_on']) THEN
        RAISE EXCEPTION 'column not offered';
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT row_to_json(t) FROM sheet t WHERE %I ILIKE $1 ORDER BY %I LIMIT 500', col, sort)
        USING '%' || replace(replace(needle, '\', '\\'), '%', '\%') || '%';
END $$;

CREATE OR REPLACE FUNCTION herbarium_api.export(since date)
RETURNS TABLE (barcode text, taxon text, place text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = herbarium, pg_temp AS $$
    -- places of protected orchids are rounded to the county
    SELECT barcode, taxon, CASE WHEN protected THEN county ELSE place END
      FROM sheet WHERE digitised_on >= since ORDER BY barcode LIMIT 20000;
$$;

-- nightly load from the scanner's directory, run by the owner, not by the web
CREATE OR REPLACE PROCEDURE herbarium_api.load_scans()
LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE incoming (barcode text, file text) ON COMMIT DROP;
    COPY incoming FROM '/srv/herbarium/incoming.csv' WITH (FORMAT csv, HEADER);
    INSERT INTO herbarium.scan (barcode, file)
    SELECT barcode, file FROM incoming WHERE barcode ~ '^B[0-9]{9}$' ON CONFLICT DO NOTHING;
END $$;

REVOKE EXECUTE ON ALL ROUTINES IN SCHEMA herbarium_api FROM PUBLIC;
GRANT USAGE ON SCHEMA herbarium_api TO web;
GRANT EXECUTE ON FUNCTION herbarium_api.search, herbarium_api.export TO web;
