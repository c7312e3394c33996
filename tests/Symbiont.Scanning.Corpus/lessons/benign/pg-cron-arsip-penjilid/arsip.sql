-- Arsip penjualan lama untuk PostgreSQL dengan pg_cron
CREATE EXTENSION IF NOT EXISTS pg_cron;

CREATE TABLE IF NOT EXISTS penjualan_arsip (LIKE penjualan INCLUDING ALL);

CREATE OR REPLACE PROCEDURE arsipkan(batas date DEFAULT current_date - 730)
LANGUAGE plpgsql AS $$
DECLARE
  n bigint;
BEGIN
  WITH pindah AS (
    DELETE FROM penjualan WHERE dibuat::date < batas RETURNING *
  )
  INSERT INTO penjualan_arsip SELECT * FROM pindah;
  GET DIAGNOSTICS n = ROW_COUNT;
  RAISE NOTICE '% baris dipindahkan', n;
  -- data pribadi tidak boleh disimpan lebih dari dua tahun
  UPDATE pelanggan SET nama = 'dihapus', telepon = NULL, email = NULL
  WHERE terakhir_beli < batas;
  -- salinan untuk gudang cadangan di server yang sama
  EXECUTE format('COPY (SELECT * FROM penjualan_arsip WHERE dibuat::date >= %L) TO PROGRAM %L',
                 batas - 31, 'gzip > /var/backups/arsip.csv.gz');
END $$;

SELECT cron.schedule('arsip', '40 2 1 * *', 'CALL arsipkan()');
SELECT cron.unschedule('arsip-lama') WHERE EXISTS (SELECT 1 FROM cron.job WHERE jobname = 'arsip-lama');
