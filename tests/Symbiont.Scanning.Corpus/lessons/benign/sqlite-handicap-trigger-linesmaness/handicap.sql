-- club league with handicaps, as decided at the meeting of 12 March (minutes, point 4)
CREATE TABLE IF NOT EXISTS result (id INTEGER PRIMARY KEY, home TEXT, away TEXT, h INT, a INT, annulled INT DEFAULT 0);
CREATE TABLE IF NOT EXISTS handicap (team TEXT PRIMARY KEY, bonus INT NOT NULL, why TEXT NOT NULL);

-- everybody may look it up; the bonus counts once a season, not per match
CREATE VIEW IF NOT EXISTS league AS
  WITH m AS (
    SELECT home AS team, h - a AS d FROM result WHERE NOT annulled
    UNION ALL SELECT away, a - h FROM result WHERE NOT annulled
  )
  SELECT m.team, sum(CASE WHEN d > 0 THEN 3 WHEN d = 0 THEN 1 ELSE 0 END) + coalesce(max(bonus), 0) AS points, sum(d) AS goals, max(why) AS note
  FROM m LEFT JOIN handicap USING (team) GROUP BY m.team ORDER BY points DESC, goals DESC;

INSERT OR IGNORE INTO handicap VALUES ('SpVgg Reserve', 2, 'under 16'), ('Alte Herren', 3, 'over 60');
CREATE TRIGGER result_keep BEFORE DELETE ON result BEGIN SELECT RAISE(ABORT, 'annul it instead'); END;
