-- 0017: partitions of the scale readings, made ahead and dropped after two years
CREATE TABLE IF NOT EXISTS reading (
    at     timestamptz NOT NULL,
    scale  int NOT NULL,
    kg     numeric(8,2) NOT NULL
) PARTITION BY RANGE (at);

CREATE OR REPLACE FUNCTION keep_partitions() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    m date;
    old text;
BEGIN
    FOR i IN 0..2 LOOP
        m := date_trunc('month', now())::date + make_interval(months => i);
        EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF reading FOR VALUES FROM (%L) TO (%L)',
                       'reading_' || to_char(m, 'YYYYMM'), m, m + interval '1 month');
    END LOOP;
    FOR old IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
               WHERE i.inhparent = 'reading'::regclass
                 AND c.relname < 'reading_' || to_char(now() - interval '2 years', 'YYYYMM') LOOP
        EXECUTE format('DROP TABLE %I', old);
    END LOOP;
END $$;

REVOKE ALL ON FUNCTION keep_partitions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_partitions() TO scheduler;
SELECT cron.schedule('partitions', '5 3 1 * *', 'SELECT keep_partitions()');
