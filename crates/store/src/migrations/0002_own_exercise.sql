-- A therapist's own exercises, whole files. A newer row supersedes an older one of the same exercise; one without content
-- says that it was withdrawn. Plans carry their own copies, so nothing here changes what was prescribed.

CREATE TABLE own_exercise (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  exercise    TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 64),
  content     TEXT CHECK (content IS NULL OR json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX own_exercise_by_exercise ON own_exercise (exercise, seq);

CREATE TRIGGER own_exercise_stays BEFORE UPDATE ON own_exercise BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER own_exercise_is_kept BEFORE DELETE ON own_exercise BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
