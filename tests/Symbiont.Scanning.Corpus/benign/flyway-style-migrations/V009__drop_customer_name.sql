-- Only after every instance runs 3.6 or later, see the release checklist. There is no way back but the backup.
BEGIN;
DROP TRIGGER customer_name ON customer;
DROP FUNCTION customer_name_sync();
ALTER TABLE customer DROP COLUMN name;
DROP TABLE IF EXISTS customer_name_backup_2025;
COMMIT;
