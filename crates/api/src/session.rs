//! The guided session as the window sees it.

use crate::status::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which session to start.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct StartRequest {
    /// The slot; nothing for the shown, the due or the next one of today.
    pub slot: Option<String>,
}

/// How a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Stage {
    /// Ready to begin.
    Prepared,
    /// A step is running.
    Running,
    /// Three seconds until it goes on.
    Resuming,
    /// Paused.
    Paused,
    /// Over; the questions after it may be answered.
    Finished,
}

/// Why it is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PauseCause {
    /// The patient did.
    Patient,
    /// The window went away.
    WindowLost,
    /// The screen was locked.
    Locked,
    /// The machine slept.
    Asleep,
    /// Nape was started anew.
    Restarted,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum StepKind {
    /// Take up the position.
    Ready,
    /// A moving rep.
    Work,
    /// Hold.
    Hold,
    /// Let go between reps.
    Relax,
    /// Change sides.
    Switch,
    /// Rest between sets.
    Rest,
}

/// A side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// One step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Step {
    /// Its place among all steps, from 0.
    pub index: u32,
    /// The exercise.
    pub exercise: Named,
    /// What it is.
    pub kind: StepKind,
    /// The set, from 1.
    pub set: u32,
    /// Sets in all.
    pub sets: u32,
    /// The rep it belongs to, from 1, counted over both sides.
    pub rep: u32,
    /// Reps of the set over both sides.
    pub reps: u32,
    /// The side that works.
    pub side: Option<Side>,
    /// Its length.
    pub seconds: u32,
    /// Ends when the patient says so.
    pub self_paced: bool,
}

/// One exercise of the session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SessionExercise {
    /// The exercise.
    pub exercise: Named,
    /// Its dose in words.
    pub dose: String,
    /// Its length in seconds, getting ready included.
    pub seconds: u32,
    /// Index of its first step.
    pub first_step: u32,
}

/// The whole session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SessionView {
    /// Its id.
    pub id: String,
    /// Its slot, unless it is an extra one.
    pub slot: Option<String>,
    /// How it stands.
    pub stage: Stage,
    /// Why it is paused.
    pub cause: Option<PauseCause>,
    /// What is in it.
    pub exercises: Vec<SessionExercise>,
    /// Which of them runs, from 0.
    pub exercise: u32,
    /// All its seconds.
    pub seconds: u32,
    /// Seconds of steps before the present one.
    pub seconds_before: u32,
    /// Number of steps.
    pub steps: u32,
    /// The present step.
    pub step: Option<Step>,
    /// The step after it.
    pub next: Option<Step>,
    /// Milliseconds until the present step (or the countdown of a resume) ends, as of this message.
    pub remaining_ms: u32,
    /// Share of the prescribed work done, 0 to 1.
    pub share: f64,
    /// True once it ran to its end, false if stopped; only when finished.
    pub complete: bool,
    /// Pain before, 0 to 10.
    pub pain_before: Option<u32>,
    /// Pain after, 0 to 10.
    pub pain_after: Option<u32>,
    /// When the next session is due, in words.
    pub next_due: Option<String>,
}
