-- Audit journal for the table members (MySQL 8). mysql club < journal.sql
CREATE TABLE IF NOT EXISTS journal (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  who VARCHAR(120), what VARCHAR(20), member_id BIGINT, note VARCHAR(400)
);

DELIMITER //
CREATE TRIGGER members_ins AFTER INSERT ON members FOR EACH ROW
BEGIN
  INSERT INTO journal (who, what, member_id, note) VALUES (CURRENT_USER(), 'insert', NEW.id, NEW.email);
END//

CREATE TRIGGER members_upd BEFORE UPDATE ON members FOR EACH ROW
BEGIN
  INSERT INTO journal (who, what, member_id, note) VALUES (CURRENT_USER(), 'update', NEW.id, NEW.email);
  -- admins are made by the board's script only
  IF NEW.is_admin > OLD.is_admin AND CURRENT_USER() NOT LIKE 'board@%' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'admins are made by the board';
  END IF;
END//

CREATE TRIGGER journal_keep BEFORE DELETE ON journal FOR EACH ROW
BEGIN
  IF OLD.at > NOW() - INTERVAL 2 YEAR THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the journal is kept for two years';
  END IF;
END//
DELIMITER ;
