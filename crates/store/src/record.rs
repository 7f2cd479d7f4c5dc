//! What is written. A batch of records is one transaction: all of it is kept, or none.

use crate::{Stamp, Store, StoreError};
use nape_core::id::{ExerciseId, PromptId, SessionId, SlotId};
use nape_core::rating::Rating;
use nape_core::rating::Site;
use nape_core::reminder::{Kind, Outcome, SkipReason};
use nape_core::session::{Answers, Eased, Past, Place, StepEnd};
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionEvent {
    /// Paused.
    Paused,
    /// Went on.
    Resumed,
    /// Ran to its end.
    Completed,
    /// Was ended before.
    Stopped,
    /// Pain before it.
    Before(Site, Rating),
    /// Pain after it.
    After(Site, Rating),
    /// One of its exercises, by its place, was answered about; newer answers supersede older ones.
    Answered(usize, Answers),
    /// One of its exercises was stopped because it hurt.
    Hurt {
        /// Its place.
        exercise: usize,
        /// Where, if it was told.
        place: Option<Place>,
        /// How much, if it was told.
        pain: Option<Rating>,
    },
    /// One of its exercises was skipped.
    ExerciseSkipped(usize, SkipReason),
    /// What was answered on the next day.
    NextDay {
        /// Pain was back to where it began within a day.
        settled: bool,
    },
}

/// What a fact about safety is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyKind {
    /// The screening was answered.
    Screened,
    /// The questions before a session were answered.
    Checked,
    /// A sign to stop at was seen.
    Sign,
    /// A lock was cleared.
    Cleared,
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
    /// Something happened to a step of a session.
    Step {
        /// The session.
        session: SessionId,
        /// What.
        past: Past,
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
    /// A fact about safety.
    Safety {
        /// Which kind.
        kind: SafetyKind,
        /// The answers, the sign or the statement, as JSON.
        content: String,
    },
    /// Something a therapist should see.
    Flag {
        /// What kind.
        kind: String,
        /// All about it, as JSON.
        content: String,
        /// The session in which it came up.
        session: Option<SessionId>,
    },
    /// A line of a plan is played differently from now on.
    LineChange {
        /// The plan.
        plan: String,
        /// The change, as JSON.
        content: String,
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
        Record::Step { session, past } => {
            let (step, what, spent) = step_columns(*past);
            t.execute(
                "INSERT INTO session_step (id, session, step, what, spent_ms, at, offset_s, day) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![key, session.to_string(), whole(step), what, spent, at, offset, day],
            )
        }
        Record::Event { session, event, detail } => {
            let columns = event_columns(event);
            let exercise = columns.exercise.map(whole);
            t.execute(
                "INSERT INTO session_event (id, session, event, exercise, value, detail, at, offset_s, day) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    key,
                    session.to_string(),
                    columns.word,
                    exercise,
                    columns.value.map(Rating::get),
                    columns.detail.or_else(|| detail.clone()),
                    at,
                    offset,
                    day
                ],
            )
        }
        Record::Safety { kind, content } => t.execute(
            "INSERT INTO safety_fact (id, kind, content, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![key, word(kind), content, at, offset, day],
        ),
        Record::Flag { kind, content, session } => t.execute(
            "INSERT INTO flag (id, kind, content, session, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![key, kind, content, session.map(|id| id.to_string()), at, offset, day],
        ),
        Record::LineChange { plan, content } => t.execute(
            "INSERT INTO line_change (id, plan, content, at, offset_s, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![key, plan, content, at, offset, day],
        ),
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

/// Index, word and milliseconds of something that happened to a step.
fn step_columns(past: Past) -> (usize, &'static str, Option<i64>) {
    match past {
        Past::Ended { step, end, spent_ms } => {
            let what = match end {
                StepEnd::Done => "done",
                StepEnd::Skipped => "skipped",
                StepEnd::Interrupted => "interrupted",
                StepEnd::Stopped => "stopped",
            };
            (step, what, Some(i64::try_from(spent_ms).unwrap_or(i64::MAX)))
        }
        Past::Eased { step, how: Eased::Shorter } => (step, "shorter", None),
        Past::Eased { step, how: Eased::Easier } => (step, "easier", None),
    }
}

#[derive(Default)]
struct EventColumns {
    word: &'static str,
    exercise: Option<usize>,
    value: Option<Rating>,
    detail: Option<String>,
}

fn event_columns(event: &SessionEvent) -> EventColumns {
    let bare = |word| EventColumns { word, ..EventColumns::default() };
    let rated = |word, value: Rating| EventColumns { word, value: Some(value), ..EventColumns::default() };
    match event {
        SessionEvent::Paused => bare("paused"),
        SessionEvent::Resumed => bare("resumed"),
        SessionEvent::Completed => bare("completed"),
        SessionEvent::Stopped => bare("stopped"),
        SessionEvent::Before(Site::Neck, pain) => rated("pain-before", *pain),
        SessionEvent::Before(Site::Head, pain) => rated("head-before", *pain),
        SessionEvent::After(Site::Neck, pain) => rated("pain-after", *pain),
        SessionEvent::After(Site::Head, pain) => rated("head-after", *pain),
        SessionEvent::Answered(exercise, answers) => {
            let detail = serde_json::to_string(answers).ok();
            EventColumns { exercise: Some(*exercise), detail, ..bare("answered") }
        }
        SessionEvent::Hurt { exercise, place, pain } => EventColumns {
            exercise: Some(*exercise),
            value: *pain,
            detail: place.as_ref().and_then(word),
            ..bare("hurt")
        },
        SessionEvent::ExerciseSkipped(exercise, reason) => {
            EventColumns { exercise: Some(*exercise), detail: word(reason), ..bare("exercise-skipped") }
        }
        SessionEvent::NextDay { settled: true } => bare("settled"),
        SessionEvent::NextDay { settled: false } => bare("not-settled"),
    }
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
