-- The guided session in full: how each step ended and how long it took, what was made easier, what was answered, skipped
-- and hurt. Then safety: answers to the questions, signs, clearances, flags for the therapist; and what changed the lines
-- of a plan since. The two tables that know more words now are made anew with what was in them.

CREATE TABLE session_step_3 (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  session     TEXT NOT NULL REFERENCES session (id),
  step        INTEGER NOT NULL CHECK (step >= 0),
  what        TEXT NOT NULL CHECK (what IN ('done', 'skipped', 'interrupted', 'stopped', 'shorter', 'easier')),
  spent_ms    INTEGER CHECK (spent_ms >= 0),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL,
  CHECK (what NOT IN ('shorter', 'easier') OR spent_ms IS NULL)
) STRICT;
INSERT INTO session_step_3 (seq, id, session, step, what, at, offset_s, day)
  SELECT seq, id, session, step, ended, at, offset_s, day FROM session_step;
DROP TABLE session_step;
ALTER TABLE session_step_3 RENAME TO session_step;
CREATE INDEX session_step_by_session ON session_step (session, seq);

CREATE TABLE session_event_3 (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  session     TEXT NOT NULL REFERENCES session (id),
  event       TEXT NOT NULL CHECK (event IN ('paused', 'resumed', 'completed', 'stopped', 'pain-before', 'pain-after',
                'head-before', 'head-after', 'answered', 'hurt', 'exercise-skipped', 'settled', 'not-settled')),
  exercise    INTEGER CHECK (exercise >= 0),
  value       INTEGER CHECK (value BETWEEN 0 AND 10),
  detail      TEXT,
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL,
  CHECK (event NOT IN ('pain-before', 'pain-after', 'head-before', 'head-after') OR value IS NOT NULL),
  CHECK (event IN ('pain-before', 'pain-after', 'head-before', 'head-after', 'hurt') OR value IS NULL),
  CHECK ((event IN ('answered', 'hurt', 'exercise-skipped')) = (exercise IS NOT NULL)),
  CHECK (event <> 'answered' OR json_valid(detail)),
  CHECK (event <> 'exercise-skipped' OR detail IS NOT NULL)
) STRICT;
INSERT INTO session_event_3 (seq, id, session, event, value, detail, at, offset_s, day)
  SELECT seq, id, session, event, value, detail, at, offset_s, day FROM session_event;
DROP TABLE session_event;
ALTER TABLE session_event_3 RENAME TO session_event;
CREATE INDEX session_event_by_session ON session_event (session, seq);

-- `content`: the answers of a questionnaire, the name of a sign, or who cleared it and what they said.
CREATE TABLE safety_fact (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL CHECK (kind IN ('screened', 'checked', 'sign', 'cleared')),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;

CREATE TABLE flag (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  session     TEXT REFERENCES session (id),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX flag_by_day ON flag (day);

CREATE TABLE line_change (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  plan        TEXT NOT NULL,
  content     TEXT NOT NULL CHECK (json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX line_change_by_plan ON line_change (plan, seq);

CREATE TRIGGER session_step_stays BEFORE UPDATE ON session_step BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_step_is_kept BEFORE DELETE ON session_step BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_event_stays BEFORE UPDATE ON session_event BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_event_is_kept BEFORE DELETE ON session_event BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER safety_fact_stays BEFORE UPDATE ON safety_fact BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER safety_fact_is_kept BEFORE DELETE ON safety_fact BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER flag_stays BEFORE UPDATE ON flag BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER flag_is_kept BEFORE DELETE ON flag BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER line_change_stays BEFORE UPDATE ON line_change BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER line_change_is_kept BEFORE DELETE ON line_change BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
