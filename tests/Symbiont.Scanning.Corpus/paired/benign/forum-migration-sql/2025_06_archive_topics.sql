-- 2025_06_archive_topics.sql
-- Перенос старых тем в архив, журнал прав, новые индексы.
-- Перед запуском: mysqldump forum > до.sql. Запуск: mysql forum < 2025_06_archive_topics.sql
-- Откат: 2025_06_archive_topics_undo.sql

SET @OLD_SQL_NOTES = @@SQL_NOTES, SQL_NOTES = 0;

CREATE TABLE IF NOT EXISTS topics_archive LIKE topics;
START TRANSACTION;
INSERT INTO topics_archive SELECT * FROM topics WHERE last_post_at < NOW() - INTERVAL 5 YEAR;
DELETE FROM topics WHERE last_post_at < NOW() - INTERVAL 5 YEAR;
COMMIT;

ALTER TABLE posts ADD INDEX idx_author_created (author_id, created_at);

-- подвал: ссылка на архив, обычный текст
UPDATE settings
   SET value = CONCAT(value, CHAR(10), 'Архив тем: https://archive.example.com/forum')
 WHERE name = 'footer_text'
   AND value NOT LIKE '%archive.example.com%';

-- кто и когда получил права администратора: видно модераторам в разделе «Журнал»
CREATE TABLE IF NOT EXISTS role_log (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  user_id    BIGINT NOT NULL,
  old_role   VARCHAR(32),
  new_role   VARCHAR(32),
  changed_by VARCHAR(128) NOT NULL,
  changed_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);

DELIMITER $$
DROP TRIGGER IF EXISTS trg_role_log $$
CREATE TRIGGER trg_role_log AFTER UPDATE ON users FOR EACH ROW
BEGIN
  IF NOT (OLD.role <=> NEW.role) THEN
    INSERT INTO role_log (user_id, old_role, new_role, changed_by)
    VALUES (NEW.id, OLD.role, NEW.role, CURRENT_USER());
  END IF;
END $$
DELIMITER ;

ANALYZE TABLE topics, topics_archive, posts;
SET SQL_NOTES = @OLD_SQL_NOTES;
