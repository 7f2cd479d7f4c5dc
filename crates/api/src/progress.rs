//! The weeks so far.

use crate::safety::Light;
use crate::session::ExerciseAnswers;
use crate::status::Slot;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The words for the reasons of skipping, as they go over the wire.
pub const SKIP_REASONS: &[&str] = &[
    "pain",
    "sore",
    "headache",
    "no-time",
    "forgot",
    "meeting",
    "travel",
    "unsure-how",
    "no-equipment",
    "not-useful",
    "other",
];

/// Which slot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SlotName {
    /// `2026-03-23#1`.
    pub slot: String,
}

/// How far back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DaysWanted {
    /// 1 to 366 days, today included.
    pub days: u32,
}

/// What may be answered around a session; all optional.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SessionAnswers {
    /// Pain in the neck now, 0 to 10.
    pub neck: Option<u32>,
    /// Pain in the head now, 0 to 10.
    pub head: Option<u32>,
}

/// One local day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DayRecord {
    /// `2026-03-23`.
    pub day: String,
    /// Its slots as prescribed in the version in force that day.
    pub slots: Vec<Slot>,
    /// Its sessions, in order.
    pub sessions: Vec<SessionRecord>,
    /// Posture breaks shown.
    pub breaks_shown: u32,
    /// Posture breaks taken.
    pub breaks_taken: u32,
}

/// One session that was begun.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SessionRecord {
    /// Its id.
    pub id: String,
    /// Its slot, unless an extra one.
    pub slot: Option<String>,
    /// When it began.
    pub began: String,
    /// When it ended, if it did.
    pub ended: Option<String>,
    /// The plan version it was made from.
    pub plan_version: u32,
    /// Share of the prescribed work, 0 to 1.
    pub share: f64,
    /// Pain before.
    pub before: SessionAnswers,
    /// Pain after.
    pub after: SessionAnswers,
    /// Its colour by the pain rule, if pain was told.
    pub light: Option<Light>,
    /// What became of each exercise.
    pub exercises: Vec<ExerciseRecord>,
}

/// One exercise of a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExerciseRecord {
    /// Its name when it was done.
    pub name: String,
    /// The dose in words.
    pub dose: String,
    /// Reps prescribed, over sets and sides.
    pub reps: u32,
    /// Reps done.
    pub reps_done: u32,
    /// Reps done in part, or in an easier form.
    pub reps_partial: u32,
    /// What was answered about it.
    pub answers: ExerciseAnswers,
    /// True if it was stopped because it hurt.
    pub stopped: bool,
    /// Why it was skipped, in words.
    pub skipped: Option<String>,
    /// Its steps.
    pub steps: Vec<StepRecord>,
}

/// One step as it went.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct StepRecord {
    /// In words, such as `Set 1, rep 3, left: hold 10 s`.
    pub words: String,
    /// `done`, `skipped` or `open`.
    pub state: StepState,
    /// When it ended.
    pub ended: Option<String>,
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum StepState {
    /// Ran its whole time.
    Done,
    /// Passed over.
    Skipped,
    /// Broken off by sleep.
    Interrupted,
    /// Never came to its end.
    Open,
}
