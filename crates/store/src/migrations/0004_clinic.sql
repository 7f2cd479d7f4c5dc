-- A therapist's patients: an address book with what is known of each, drafts, published versions, notes; and the sealed files
-- that went to the other side and came from it, on both sides. What a patient's app told is kept apart from what happened
-- here: it never prompts anybody.

-- Not a fact but an address book: the row is changed in place. `folded` is the name for searching: lower case, no accents.
-- Columns from `plan` on are a memory of what the facts below say, made anew whenever one of them is added.
CREATE TABLE patient (
  id          TEXT NOT NULL PRIMARY KEY,
  name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  folded      TEXT NOT NULL,
  conditions  TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(conditions)),
  review      TEXT,
  archived    INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  added       TEXT NOT NULL,
  -- What pairs the two sides: the six words and the secret of the newest invitation, the patient's card once it came.
  words       TEXT,
  secret      TEXT,
  card        TEXT CHECK (card IS NULL OR json_valid(card)),
  plan        TEXT,
  version     INTEGER,
  starts      TEXT,
  ends        TEXT,
  weeks       INTEGER,
  handed_version   INTEGER,
  handed_day       TEXT,
  received_version INTEGER,
  received_day     TEXT,
  news_day    TEXT,
  adherence   REAL CHECK (adherence BETWEEN 0 AND 1),
  flags       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX patient_by_name ON patient (archived, folded);

CREATE TABLE patient_note (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  patient     TEXT NOT NULL REFERENCES patient (id),
  text        TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX patient_note_by_patient ON patient_note (patient, seq);

CREATE TABLE published (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  patient     TEXT NOT NULL REFERENCES patient (id),
  plan        TEXT NOT NULL,
  version     INTEGER NOT NULL CHECK (version >= 1),
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL,
  UNIQUE (plan, version)
) STRICT;
CREATE INDEX published_by_patient ON published (patient, seq);

-- Not facts but a desk: a draft is its steps and the place of the present one. Steps after it can be done again; a new
-- change takes their place. `field` tells keystrokes in one field from the next change.
CREATE TABLE draft (
  patient     TEXT NOT NULL PRIMARY KEY REFERENCES patient (id),
  position    INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
CREATE TABLE draft_step (
  patient     TEXT NOT NULL REFERENCES draft (patient) ON DELETE CASCADE,
  position    INTEGER NOT NULL CHECK (position >= 0),
  field       TEXT NOT NULL,
  content     TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (patient, position)
) STRICT, WITHOUT ROWID;

-- Newer rows supersede older ones of the same name; one without content says that it was withdrawn.
CREATE TABLE template (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  template    TEXT NOT NULL,
  name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  content     TEXT CHECK (content IS NULL OR json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE TABLE own_default (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  exercise    TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 64),
  content     TEXT CHECK (content IS NULL OR json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX own_default_by_exercise ON own_default (exercise, seq);

-- The patient's side: who prescribes. A case is one patient with one practice; its id is the patient's id over there.
CREATE TABLE practice (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  case_id     TEXT NOT NULL,
  card        TEXT NOT NULL CHECK (json_valid(card)),
  secret      TEXT,
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX practice_by_case ON practice (case_id, seq);

-- Sealed files written here and taken over here. `number` counts the writer's files within the case.
CREATE TABLE letter_sent (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  case_id     TEXT NOT NULL,
  number      INTEGER NOT NULL CHECK (number >= 1),
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX letter_sent_by_case ON letter_sent (case_id, number);
CREATE TABLE letter_received (
  seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  case_id     TEXT NOT NULL,
  number      INTEGER NOT NULL CHECK (number >= 1),
  sha256      TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  at          TEXT NOT NULL,
  offset_s    INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  day         TEXT NOT NULL
) STRICT;
CREATE INDEX letter_received_by_case ON letter_received (case_id, number);

-- What patients' apps told, a row a local day. A day told again in a later file (`number`) supersedes; order of arrival does
-- not matter, and the same row twice is one.
CREATE TABLE told_day (
  patient     TEXT NOT NULL REFERENCES patient (id),
  day         TEXT NOT NULL,
  number      INTEGER NOT NULL CHECK (number >= 1),
  content     TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (patient, day, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE told_flag (
  patient     TEXT NOT NULL REFERENCES patient (id),
  flag        TEXT NOT NULL,
  day         TEXT NOT NULL,
  content     TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (patient, flag)
) STRICT, WITHOUT ROWID;
CREATE TABLE flag_seen (
  patient     TEXT NOT NULL REFERENCES patient (id),
  flag        TEXT NOT NULL,
  at          TEXT NOT NULL,
  PRIMARY KEY (patient, flag)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER patient_note_stays BEFORE UPDATE ON patient_note BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER patient_note_is_kept BEFORE DELETE ON patient_note BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER published_stays BEFORE UPDATE ON published BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER published_is_kept BEFORE DELETE ON published BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER template_stays BEFORE UPDATE ON template BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER template_is_kept BEFORE DELETE ON template BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER own_default_stays BEFORE UPDATE ON own_default BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER own_default_is_kept BEFORE DELETE ON own_default BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER practice_stays BEFORE UPDATE ON practice BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER practice_is_kept BEFORE DELETE ON practice BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER letter_sent_stays BEFORE UPDATE ON letter_sent BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER letter_sent_is_kept BEFORE DELETE ON letter_sent BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER letter_received_stays BEFORE UPDATE ON letter_received BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER letter_received_is_kept BEFORE DELETE ON letter_received BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER told_day_stays BEFORE UPDATE ON told_day BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER told_day_is_kept BEFORE DELETE ON told_day BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER told_flag_stays BEFORE UPDATE ON told_flag BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER told_flag_is_kept BEFORE DELETE ON told_flag BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER flag_seen_stays BEFORE UPDATE ON flag_seen BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER flag_seen_is_kept BEFORE DELETE ON flag_seen BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
