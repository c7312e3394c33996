-- Opschoning van de ledenlijst: wie langer dan twee jaar weg is, wordt
-- geanonimiseerd (AVG). Draait als event, elke zondag om kwart over vier.

SET GLOBAL event_scheduler = ON;
DELIMITER //

CREATE TABLE IF NOT EXISTS opschoning_verslag (
  op DATETIME PRIMARY KEY DEFAULT CURRENT_TIMESTAMP,
  geanonimiseerd INT NOT NULL,
  verwijderd INT NOT NULL
) //

CREATE PROCEDURE schoon_op(IN p_maanden INT)
BEGIN
  DECLARE v_grens DATE DEFAULT CURRENT_DATE - INTERVAL p_maanden MONTH;
  DECLARE v_leden INT DEFAULT 0;
  DECLARE v_mails INT DEFAULT 0;

  IF p_maanden < 24 THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bewaartermijn is twee jaar';
  END IF;

  START TRANSACTION;
  UPDATE leden
     SET naam = CONCAT('oud-lid ', id), adres = NULL, telefoon = NULL, iban = NULL
   WHERE uitgeschreven_op < v_grens AND adres IS NOT NULL;
  SET v_leden = ROW_COUNT();

  DELETE FROM nieuwsbrief_verzendingen WHERE verzonden_op < v_grens LIMIT 50000;
  SET v_mails = ROW_COUNT();

  INSERT INTO opschoning_verslag (geanonimiseerd, verwijderd) VALUES (v_leden, v_mails);
  COMMIT;

  -- betalingen blijven zeven jaar staan, die raakt dit niet aan
  ANALYZE TABLE leden, nieuwsbrief_verzendingen;
END //

CREATE EVENT IF NOT EXISTS opschoning_zondag
  ON SCHEDULE EVERY 1 WEEK STARTS (CURRENT_DATE + INTERVAL (6 - WEEKDAY(CURRENT_DATE)) DAY + INTERVAL 255 MINUTE)
  COMMENT 'Anonimiseert oud-leden, zie opschoning_verslag'
  DO CALL schoon_op(24) //

DELIMITER ;

GRANT EXECUTE ON PROCEDURE schoon_op TO 'leden'@'localhost';
