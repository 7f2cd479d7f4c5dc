//! The one error that crosses the wire: a code to branch on, and a sentence for the person who sees it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of "no" it is. Faces branch on this, never on the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Code {
    /// The request cannot be understood, or a value in it is not allowed.
    Wrong,
    /// A plan was refused; `problems` names each place.
    PlanRefused,
    /// An exercise of a therapist's own was refused; `problems` names each place.
    ExerciseRefused,
    /// A file from the other side was refused: damaged, for somebody else, from a changed key, newer, no such file.
    FileRefused,
    /// The words of a sealed file are wrong.
    WordsRefused,
    /// An edit of a draft is not allowed; the draft stays as it was.
    EditRefused,
    /// Nothing to answer: no such prompt, slot, session or plan.
    NothingThere,
    /// It stands against what runs now, such as a second session.
    Busy,
    /// The plan is locked for safety, or questions must be answered first; the screen of safety says more.
    Locked,
    /// A reason must be given.
    ReasonNeeded,
    /// The window cannot be opened here.
    NoWindow,
    /// The records cannot be read or written.
    Store,
}

/// A refusal or a failure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[ts(export, export_to = "types.ts")]
#[error("{message}")]
pub struct ApiError {
    /// What kind it is.
    pub code: Code,
    /// One sentence that says what to do.
    pub message: String,
    /// Each wrong place of a refused document, as a sentence of its own.
    #[serde(default)]
    pub problems: Vec<String>,
}

impl ApiError {
    /// An error without places.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), problems: Vec::new() }
    }
}
