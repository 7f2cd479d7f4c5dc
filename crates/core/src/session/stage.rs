//! Where a session stands, what it is told, and what it tells.

use super::tally::Past;
use crate::reminder::Elapsed;
use crate::seconds::Seconds;
use serde::{Deserialize, Serialize};

/// Why a session is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PauseCause {
    /// The patient did.
    Patient,
    /// The window went away.
    WindowLost,
    /// The screen was locked.
    Locked,
    /// The machine slept.
    Asleep,
    /// The process was started anew.
    Restarted,
    /// The patient answers what was asked about the last exercise.
    Answering,
    /// An exercise was stopped because it hurt.
    Hurt,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Not begun.
    Prepared,
    /// The present step runs.
    Running {
        /// When it ends; nothing if it is self-paced.
        ends: Option<Elapsed>,
    },
    /// Counting down to go on.
    Resuming {
        /// When it goes on.
        at: Elapsed,
        /// What is left of the present step.
        left: Seconds,
    },
    /// Paused.
    Paused {
        /// Why.
        cause: PauseCause,
        /// What is left of the present step.
        left: Seconds,
    },
    /// Over.
    Finished {
        /// It ran to its end, and was not stopped.
        complete: bool,
    },
}

/// What the session is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// The deadline has come.
    Look,
    /// Begin.
    Begin,
    /// Pause, for a reason.
    Pause(PauseCause),
    /// Go on after the countdown.
    Resume,
    /// To the beginning of this step, or to the work before it.
    Back,
    /// On to the next step.
    Next,
    /// On to the next exercise.
    SkipExercise,
    /// The rest of this exercise is made easier, if anything makes it so.
    Easier,
    /// This exercise hurts: it is stopped, and the session waits before the next.
    Hurts,
    /// A self-paced rep is done.
    RepDone,
    /// End here.
    Stop,
}

/// What is to be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Something happened to a step.
    Step {
        /// What.
        past: Past,
        /// When, on the timeline.
        at: Elapsed,
    },
    /// The stage or the step is another one; show it.
    Moved,
    /// The session is over.
    Finished {
        /// It ran to its end.
        complete: bool,
    },
}
