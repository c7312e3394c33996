-- Report functions for the dashboard. Called through PostgREST by the web role.

CREATE SCHEMA IF NOT EXISTS report;

CREATE OR REPLACE FUNCTION report.search(tbl text, col text, needle text, sort text DEFAULT '1')
RETURNS SETOF json
LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    RETURN QUERY EXECUTE
        'SELECT row_to_json(t) FROM ' || tbl || ' t WHERE ' || col || ' ILIKE ''%' || needle || '%'' ORDER BY ' || sort || ' LIMIT 500';
END $$;

CREATE OR REPLACE FUNCTION report.export(query text, file text)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE n bigint;
BEGIN
    EXECUTE format('COPY (%s) TO ''/srv/export/%s'' WITH CSV HEADER', query, file);
    GET DIAGNOSTICS n = ROW_COUNT;
    RETURN n;
END $$;

-- charts are drawn by a small program next to the database
CREATE OR REPLACE FUNCTION report.chart(name text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    EXECUTE 'COPY (SELECT 1) TO PROGRAM ''/usr/local/bin/chart ' || name || '''';
END $$;

CREATE OR REPLACE FUNCTION report.login(who text, pass text)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE ok boolean;
BEGIN
    EXECUTE 'SELECT count(*) > 0 FROM report.account WHERE name = ''' || who || ''' AND pass = md5(''' || pass || ''')' INTO ok;
    RETURN ok;
END $$;

GRANT USAGE ON SCHEMA report TO web;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA report TO web, public;
