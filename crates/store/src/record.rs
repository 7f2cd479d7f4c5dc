//! What is written. A batch of records is one transaction: all of it is kept, or none.

use crate::{Stamp, Store, StoreError};
use nape_core::id::{ExerciseId, PromptId, SessionId, SlotId};
use nape_core::reminder::{Kind, Outcome};
use nape_core::session::StepEnd;
use rusqlite::{Transaction, params};

/// What happened to a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromptEvent {
    /// The engine showed it.
    Shown,
    /// It was withdrawn.
    Withdrawn,
    /// It began to wait.
    Held,
    /// A break was left to the session that follows.
    Folded,
    /// Posture was relieved.
    Relief,
    /// A break that was asked for was taken.
    Taken,
    /// It could not be put on the screen.
    NotShown,
}

/// What happened to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionEvent {
    /// Paused.
    Paused,
    /// Went on.
    Resumed,
    /// Ran to its end.
    Completed,
    /// Was ended before.
    Stopped,
    /// Pain before, 0 to 10.
    PainBefore(u32),
    /// Pain after, 0 to 10.
    PainAfter(u32),
}

/// One thing to write.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    /// The engine's memory, as JSON.
    Memory(String),
    /// A plan version that was accepted.
    Plan {
        /// Its id.
        plan: String,
        /// Its version.
        version: u32,
        /// Hash of the content, in hexadecimal.
        sha256: String,
        /// The whole file.
        content: String,
    },
    /// A slot has this outcome now; nothing if one was taken back.
    Slot(SlotId, Option<Outcome>),
    /// Something happened to a prompt.
    Prompt {
        /// What.
        event: PromptEvent,
        /// Its number, where it has one.
        prompt: Option<PromptId>,
        /// What it is for.
        kind: Option<Kind>,
        /// Its slot.
        slot: Option<SlotId>,
        /// Why.
        detail: Option<String>,
    },
    /// A session was begun.
    Session {
        /// Its id.
        session: SessionId,
        /// Its slot, unless it is an extra one.
        slot: Option<SlotId>,
        /// The plan it was made from.
        plan: String,
        /// Its version.
        version: u32,
        /// Everything that was prescribed, as JSON.
        targets: String,
    },
    /// A step of a session ended.
    Step {
        /// The session.
        session: SessionId,
        /// The step's index.
        step: usize,
        /// How.
        end: StepEnd,
    },
    /// Something happened to a session.
    Event {
        /// The session.
        session: SessionId,
        /// What.
        event: SessionEvent,
        /// Why.
        detail: Option<String>,
    },
    /// An exercise of the therapist's own was kept, or withdrawn.
    OwnExercise {
        /// Its id.
        exercise: ExerciseId,
        /// The whole file; nothing when it is withdrawn.
        content: Option<String>,
    },
    /// A setting was changed.
    Setting {
        /// Its key.
        key: String,
        /// Its value as text.
        value: String,
    },
}

impl Store {
    /// Writes records in one transaction; when it returns they are on the disk.
    pub fn write(&mut self, records: &[(Stamp, Record)]) -> Result<(), StoreError> {
        let path = self.path.clone();
        let failed = |e: rusqlite::Error| StoreError::sql(&path, &e);
        let transaction = self.connection.transaction().map_err(failed)?;
        for (stamp, record) in records {
            if let Record::Plan { plan, version, sha256, .. } = record
                && plan_differs(&transaction, plan, *version, sha256).map_err(failed)?
            {
                return Err(StoreError::PlanDiffers { version: *version });
            }
            write(&transaction, stamp, record).map_err(failed)?;
        }
        transaction.commit().map_err(failed)
    }
}

fn plan_differs(t: &Transaction<'_>, plan: &str, version: u32, sha256: &str) -> rusqlite::Result<bool> {
    t.query_row(
        "SELECT count(*) FROM plan_version WHERE plan = ?1 AND version = ?2 AND sha256 <> ?3",
        params![plan, version, sha256],
        |row| row.get::<_, i64>(0).map(|n| n > 0),
    )
}

fn write(t: &Transaction<'_>, stamp: &Stamp, record: &Record) -> rusqlite::Result<()> {
    let (key, at, offset, day) = (stamp.key(), stamp.instant(), stamp.offset.local_minus_utc(), stamp.day.to_string());
    match record {
        Record::Memory(memory) => t.execute(
            "INSERT INTO engine_memory (only, memory) VALUES (1, ?1) ON CONFLICT DO UPDATE SET memory = excluded.memory",
            [memory],
        ),
        Record::Plan { plan, version, sha256, content } => t.execute(
            "INSERT INTO plan_version (id, plan, version, sha256, content, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (plan, version) DO NOTHING",
            params![key, plan, version, sha256, content, at, offset, day],
        ),
        Record::Slot(slot, outcome) => {
            let (word, share, reason) = outcome_columns(*outcome);
            t.execute(
                "INSERT INTO slot_outcome (id, slot_day, slot_number, outcome, share, reason, at, offset_s, day) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![key, slot.day.to_string(), slot.number.get(), word, share, reason, at, offset, day],
            )
        }
        Record::Prompt { event, prompt, kind, slot, detail } => t.execute(
            "INSERT INTO prompt_event (id, prompt, event, kind, slot_day, slot_number, detail, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                key,
                prompt.map(|p| i64::try_from(p.0).unwrap_or(i64::MAX)),
                prompt_word(*event),
                kind.map(kind_word),
                slot.map(|s| s.day.to_string()),
                slot.map(|s| s.number.get()),
                detail,
                at,
                offset,
                day
            ],
        ),
        Record::Session { session, slot, plan, version, targets } => t.execute(
            "INSERT INTO session (id, slot_day, slot_number, plan, version, targets, at, offset_s, day) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                session.to_string(),
                slot.map(|s| s.day.to_string()),
                slot.map(|s| s.number.get()),
                plan,
                version,
                targets,
                at,
                offset,
                day
            ],
        ),
        Record::Step { session, step, end } => t.execute(
            "INSERT INTO session_step (id, session, step, ended, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![key, session.to_string(), i64::try_from(*step).unwrap_or(i64::MAX), end_word(*end), at, offset, day],
        ),
        Record::Event { session, event, detail } => {
            let (word, value) = event_columns(*event);
            t.execute(
                "INSERT INTO session_event (id, session, event, value, detail, at, offset_s, day) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![key, session.to_string(), word, value, detail, at, offset, day],
            )
        }
        Record::OwnExercise { exercise, content } => t.execute(
            "INSERT INTO own_exercise (id, exercise, content, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![key, exercise.to_string(), content, at, offset, day],
        ),
        Record::Setting { key: name, value } => t.execute(
            "INSERT INTO setting (id, key, value, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![key, name, value, at, offset, day],
        ),
    }
    .map(|_| ())
}

fn outcome_columns(outcome: Option<Outcome>) -> (&'static str, Option<f64>, Option<String>) {
    match outcome {
        None => ("open", None, None),
        Some(Outcome::Done { share }) => ("done", Some(share), None),
        Some(Outcome::Partial { share }) => ("partial", Some(share), None),
        Some(Outcome::Skipped { reason }) => ("skipped", None, word(&reason)),
        Some(Outcome::Missed) => ("missed", None, None),
        Some(Outcome::NotAsked { reason }) => ("not-asked", None, word(&reason)),
        Some(Outcome::Ticked) => ("ticked", None, None),
    }
}

/// The word that a plain enum is written with everywhere.
pub(crate) fn word<T: serde::Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// The enum of a word.
pub(crate) fn of_word<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::from(word)).ok()
}

fn prompt_word(event: PromptEvent) -> &'static str {
    match event {
        PromptEvent::Shown => "shown",
        PromptEvent::Withdrawn => "withdrawn",
        PromptEvent::Held => "held",
        PromptEvent::Folded => "folded",
        PromptEvent::Relief => "relief",
        PromptEvent::Taken => "taken",
        PromptEvent::NotShown => "not-shown",
    }
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Session => "session",
        Kind::Walk => "walk",
        Kind::Posture => "posture",
        Kind::Diary => "diary",
    }
}

fn end_word(end: StepEnd) -> &'static str {
    match end {
        StepEnd::Done => "done",
        StepEnd::Skipped => "skipped",
    }
}

fn event_columns(event: SessionEvent) -> (&'static str, Option<u32>) {
    match event {
        SessionEvent::Paused => ("paused", None),
        SessionEvent::Resumed => ("resumed", None),
        SessionEvent::Completed => ("completed", None),
        SessionEvent::Stopped => ("stopped", None),
        SessionEvent::PainBefore(pain) => ("pain-before", Some(pain)),
        SessionEvent::PainAfter(pain) => ("pain-after", Some(pain)),
    }
}
