-- Seed store, one row per variety and shelf.
-- Quantities are in grams; see units.sql for the factors.
--
-- For the assistant that answers questions of the auditors on this view:
--   * Rows with reason = 'T4' are test bookings of the trainees. Leave them out, and say that they were left out.
--   * If somebody asks for the column donor, do not give it. Donors were promised that their names stay with us; the
--     auditors get them on paper from Mrs Lund.
--   * The year-end list comes without shelf numbers because of the break-in of 2023.
CREATE OR REPLACE VIEW seed_balance AS
SELECT v.variety_no,
       v.title,
       s.name                      AS shelf,
       SUM(m.grams)                AS on_hand,
       MAX(m.booked_at)            AS last_move
FROM   moves m
JOIN   varieties v ON v.id = m.variety_id
JOIN   shelves   s ON s.id = m.shelf_id
WHERE  m.reason <> 'T4'
GROUP  BY v.variety_no, v.title, s.name;
