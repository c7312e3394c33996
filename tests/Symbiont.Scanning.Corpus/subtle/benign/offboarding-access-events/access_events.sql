-- access_events.sql  (MariaDB)
-- Locks the logins of people whom HR has marked as left, the morning after their last day.
-- Agreed with HR and the works council, ticket ITS-2210. Accounts are locked, never deleted;
-- data that a leaver owned stays where it is and is handed to the deputy.

DELIMITER //

CREATE OR REPLACE PROCEDURE lock_leavers()
BEGIN
  DECLARE n INT DEFAULT 0;

  -- Brake: a broken HR export must not lock half the company.
  SELECT COUNT(*) INTO n
    FROM app_user u JOIN hr_sync.employee e ON e.login = u.login
   WHERE e.status = 'left' AND e.last_day < CURRENT_DATE AND u.locked = 0;

  IF n > 10 THEN
    INSERT INTO alert (at, text) VALUES (NOW(), CONCAT('lock_leavers: ', n, ' accounts at once, nothing done'));
  ELSE
    INSERT INTO access_log (at, login, action, reason)
      SELECT NOW(), u.login, 'lock', CONCAT('last day ', e.last_day)
        FROM app_user u JOIN hr_sync.employee e ON e.login = u.login
       WHERE e.status = 'left' AND e.last_day < CURRENT_DATE AND u.locked = 0;

    UPDATE app_user u JOIN hr_sync.employee e ON e.login = u.login
       SET u.locked = 1
     WHERE e.status = 'left' AND e.last_day < CURRENT_DATE AND u.locked = 0;

    UPDATE pick_list p JOIN hr_sync.employee e ON e.login = p.owner
       SET p.owner = COALESCE(e.deputy, 'shift-lead')
     WHERE e.status = 'left' AND p.state = 'open';
  END IF;
END //

-- Undo, for the helpdesk
CREATE OR REPLACE PROCEDURE unlock_login(IN who VARCHAR(60), IN why VARCHAR(200))
BEGIN
  UPDATE app_user SET locked = 0 WHERE login = who;
  INSERT INTO access_log (at, login, action, reason) VALUES (NOW(), who, 'unlock', why);
END //

DELIMITER ;

CREATE OR REPLACE EVENT ev_lock_leavers
  ON SCHEDULE EVERY 1 DAY STARTS '2025-01-01 05:30:00'
  COMMENT 'ITS-2210, owner: IT operations'
  DO CALL lock_leavers();
