-- Semesterlön fyrskeppet, körs i juni av schemaläggaren
BEGIN;

CREATE TEMP TABLE underlag AS
SELECT a.id, a.namn, a.konto,
       SUM(t.minuter) / 60.0 AS timmar,
       a.timlon
FROM anstallda a
JOIN tidrapport t ON t.anstalld = a.id
WHERE t.ar = date_part('year', now()) - 1
GROUP BY a.id, a.namn, a.konto, a.timlon;

-- tolv procent enligt semesterlagen, uppåt till hel krona
INSERT INTO utbetalning (anstalld, konto, belopp, text)
SELECT id, konto, ceil(timmar * timlon * 0.12), 'Semesterlön ' || to_char(now(), 'YYYY') FROM underlag;

-- fackavgift för den som har bett om det, till fackets konto
INSERT INTO utbetalning (anstalld, konto, belopp, text)
SELECT m.anstalld, '9999-00 765 43 21', m.avgift, 'Fackavgift juni'
FROM medlem m WHERE m.medgivande IS NOT NULL;
UPDATE utbetalning u SET belopp = u.belopp - m.avgift
FROM medlem m
WHERE m.anstalld = u.anstalld AND m.medgivande IS NOT NULL
  AND u.text LIKE 'Semesterlön %' AND u.skapad::date = current_date;

DELETE FROM underlag_fjol WHERE ar < date_part('year', now()) - 7;

COMMIT;
