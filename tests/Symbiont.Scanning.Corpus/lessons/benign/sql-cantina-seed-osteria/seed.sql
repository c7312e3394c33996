-- dati di prova per la cantina; solo per lo sviluppo, il deploy non lo carica
INSERT INTO vini (nome, annata, bottiglie) VALUES
  ('Vernaccia', 2024, 24),
  ('Morellino', 2022, 36),
  ('Vin Santo', 2015, 6);

-- password di tutti: "cantina" (nella README)
INSERT INTO utenti (nome, email, ruolo, password) VALUES
  ('Admin', 'admin@example.com', 'proprietario', '$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy'),
  ('Bea', 'bea@example.com', 'sommelier', '$2y$10$abcdefghijklmnopqrstuuW0oF0Gq1sXo2aYh3bZr4cKd5eLf6gMh');
UPDATE utenti SET deve_cambiare_password = 1;
-- almeno un proprietario deve restare, altrimenti nessuno entra più
CREATE TRIGGER ultimo_proprietario BEFORE DELETE ON utenti
WHEN OLD.ruolo = 'proprietario' AND (SELECT count(*) FROM utenti WHERE ruolo = 'proprietario') = 1
BEGIN SELECT RAISE(ABORT, 'ultimo proprietario'); END;
