-- Every record: a UUIDv7 key, the instant in UTC (RFC 3339, milliseconds), the offset then in force in seconds, the local day.
-- `seq` is the order of writing in this file, which a wall clock that is set back cannot upset; it has no meaning elsewhere.
-- Facts are append-only: triggers refuse to change or delete them. What supersedes is a newer row.

CREATE TABLE plan_version (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  plan        TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version >= 1),
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (plan, version)
) STRICT;

CREATE TABLE slot_outcome (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  slot_day    TEXT NOT NULL CHECK (slot_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  slot_number INTEGER NOT NULL CHECK (slot_number BETWEEN 1 AND 255),
  outcome     TEXT NOT NULL CHECK (outcome IN ('done', 'partial', 'skipped', 'missed', 'not-asked', 'ticked', 'open')),
  share       REAL CHECK (share BETWEEN 0 AND 1),
  reason      TEXT,
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL,
  CHECK ((outcome IN ('done', 'partial')) = (share IS NOT NULL)),
  CHECK ((outcome IN ('skipped', 'not-asked')) = (reason IS NOT NULL))
) STRICT;
CREATE INDEX slot_outcome_by_slot ON slot_outcome (slot_day, slot_number, seq);

CREATE TABLE prompt_event (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  prompt      INTEGER CHECK (prompt >= 1),
  event       TEXT NOT NULL CHECK (event IN ('shown', 'withdrawn', 'held', 'folded', 'relief', 'taken', 'not-shown')),
  kind        TEXT CHECK (kind IN ('session', 'walk', 'posture', 'diary')),
  slot_day    TEXT,
  slot_number INTEGER,
  detail      TEXT,
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX prompt_event_by_day ON prompt_event (day, event);

CREATE TABLE session (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  slot_day    TEXT,
  slot_number INTEGER,
  plan        TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version >= 1),
  targets     TEXT NOT NULL CHECK (json_valid(targets)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL,
  CHECK ((slot_day IS NULL) = (slot_number IS NULL))
) STRICT;
CREATE INDEX session_by_day ON session (day);

CREATE TABLE session_step (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  session     TEXT NOT NULL REFERENCES session (id),
  step        INTEGER NOT NULL CHECK (step >= 0),
  ended       TEXT NOT NULL CHECK (ended IN ('done', 'skipped')),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX session_step_by_session ON session_step (session, seq);

CREATE TABLE session_event (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  session     TEXT NOT NULL REFERENCES session (id),
  event       TEXT NOT NULL CHECK (event IN ('paused', 'resumed', 'completed', 'stopped', 'pain-before', 'pain-after')),
  value       INTEGER CHECK (value BETWEEN 0 AND 10),
  detail      TEXT,
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL,
  CHECK ((event IN ('pain-before', 'pain-after')) = (value IS NOT NULL))
) STRICT;
CREATE INDEX session_event_by_session ON session_event (session, seq);

CREATE TABLE setting (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  key         TEXT NOT NULL,
  value       TEXT NOT NULL,
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;

-- Not a fact but a memory: the one value that the reminder engine goes on from.
CREATE TABLE engine_memory (
  only        INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  memory      TEXT NOT NULL CHECK (json_valid(memory))
) STRICT;

CREATE TRIGGER plan_version_stays BEFORE UPDATE ON plan_version BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER plan_version_is_kept BEFORE DELETE ON plan_version BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER slot_outcome_stays BEFORE UPDATE ON slot_outcome BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER slot_outcome_is_kept BEFORE DELETE ON slot_outcome BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER prompt_event_stays BEFORE UPDATE ON prompt_event BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER prompt_event_is_kept BEFORE DELETE ON prompt_event BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_stays BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_is_kept BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_step_stays BEFORE UPDATE ON session_step BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_step_is_kept BEFORE DELETE ON session_step BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_event_stays BEFORE UPDATE ON session_event BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER session_event_is_kept BEFORE DELETE ON session_event BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER setting_stays BEFORE UPDATE ON setting BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER setting_is_kept BEFORE DELETE ON setting BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
