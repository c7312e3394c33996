-- Preparazione della replica e pulizia mensile del gestionale del frantoio
-- mysql -u root -p frantoio_gestionale < replica.sql
USE frantoio_gestionale;

SET SESSION sql_log_bin = 0;

ANALYZE TABLE ordini, righe_ordine, clienti, magazzino;
OPTIMIZE TABLE righe_ordine;

-- carrelli abbandonati da più di 60 giorni
DELETE FROM carrelli WHERE aggiornato < NOW() - INTERVAL 60 DAY;

-- utente per la replica (la parola d'ordine si cambia al primo avvio, vedi procedura 4)
CREATE USER IF NOT EXISTS 'replica'@'10.30.0.%' IDENTIFIED BY 'cambiami-subito' REQUIRE SSL PASSWORD EXPIRE;
GRANT REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO 'replica'@'10.30.0.%';
SET GLOBAL require_secure_transport = ON;
SET GLOBAL local_infile = OFF;
SET GLOBAL general_log = OFF;
FLUSH PRIVILEGES;

CREATE OR REPLACE EVENT estratto_notturno
    ON SCHEDULE EVERY 1 DAY STARTS '2024-01-01 03:40:00'
    DO SELECT stato, COUNT(*), SUM(totale) FROM ordini GROUP BY stato
       INTO OUTFILE '/var/lib/mysql-files/frantoio-estratto.csv';

PURGE BINARY LOGS BEFORE NOW() - INTERVAL 14 DAY;
SET SESSION sql_log_bin = 1;
SELECT COUNT(*) AS ordini_aperti FROM ordini WHERE stato = 'aperto';
