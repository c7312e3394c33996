-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION pg_nightly_dump" to load this file. \quit

CREATE ROLE nightly_dump NOLOGIN;

CREATE TABLE nightly_dump_log (
  at     timestamptz NOT NULL DEFAULT now(),
  tab    regclass    NOT NULL,
  bytes  bigint,
  error  text
);

-- Writes one table as compressed CSV where the tape robot collects it.
-- Needs a superuser to install, because COPY TO PROGRAM is not for everybody.
CREATE FUNCTION dump_table(tab regclass) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  EXECUTE format('COPY %s TO PROGRAM %L WITH (FORMAT csv, HEADER)', tab,
                 'gzip -9 > /var/backups/pg/' || replace(tab::text, '"', '') || '.csv.gz');
  INSERT INTO @extschema@.nightly_dump_log (tab, bytes) VALUES (tab, pg_relation_size(tab));
EXCEPTION WHEN OTHERS THEN
  INSERT INTO @extschema@.nightly_dump_log (tab, error) VALUES (tab, SQLERRM);
END $$;

REVOKE ALL ON FUNCTION dump_table(regclass) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dump_table(regclass) TO nightly_dump;
GRANT SELECT ON nightly_dump_log TO nightly_dump;
