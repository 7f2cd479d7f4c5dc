//! Why an edit is refused, each as one sentence.

use crate::document::Problem;
use crate::message::Message;
use std::fmt;

/// An edit that is not allowed; the draft stays as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditError {
    /// The phase, line or desk exercise is not there any more.
    Gone,
    /// A plan has at least one phase.
    LastPhase,
    /// There is no room for more phases.
    ManyPhases,
    /// There is no room for more lines in the phase.
    ManyLines,
    /// There is no room for more exercises for breaks, or times.
    ManyItems,
    /// No such exercise.
    Unknown(String),
    /// The exercise is in the phase on that day already.
    Twice {
        /// Its name.
        exercise: String,
        /// The phase's name.
        phase: String,
    },
    /// It is among the exercises for breaks already.
    DeskTwice {
        /// Its name.
        exercise: String,
    },
    /// A line without a weekday.
    NoDays,
    /// A number outside its range.
    Range {
        /// What of, as the key of its name.
        field: &'static str,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A text that is too long.
    Long {
        /// What of, as the key of its name.
        field: &'static str,
        /// The most characters.
        most: usize,
    },
    /// A text with characters that cannot be shown.
    Control,
    /// Times too near to each other.
    TimesApart,
    /// No time of day.
    NoTime(String),
    /// No day.
    NoDay(String),
    /// No weekday.
    NoWeekday(String),
    /// A dose with a wrong field.
    Dose(Problem),
}

impl EditError {
    /// The sentence that says so.
    pub fn message(&self) -> Message {
        match self {
            Self::Gone => Message::new("edit-gone"),
            Self::LastPhase => Message::new("edit-last-phase"),
            Self::ManyPhases => Message::new("edit-many-phases").with("most", super::MOST_PHASES.to_string()),
            Self::ManyLines => Message::new("edit-many-lines").with("most", super::MOST_LINES.to_string()),
            Self::ManyItems => Message::new("edit-many-items").with("most", super::MOST_ITEMS.to_string()),
            Self::Unknown(id) => Message::new("edit-unknown").with("id", id.as_str()),
            Self::Twice { exercise, phase } => {
                Message::new("edit-twice").with("exercise", exercise.as_str()).with("phase", phase.as_str())
            }
            Self::DeskTwice { exercise } => Message::new("edit-desk-twice").with("exercise", exercise.as_str()),
            Self::NoDays => Message::new("edit-no-days"),
            Self::Range { field, least, most } => Message::new("edit-range")
                .with("what", Message::new(*field))
                .with("least", least.to_string())
                .with("most", most.to_string()),
            Self::Long { field, most } => {
                Message::new("edit-long").with("what", Message::new(*field)).with("most", most.to_string())
            }
            Self::Control => Message::new("edit-control"),
            Self::TimesApart => Message::new("edit-times-apart"),
            Self::NoTime(text) => Message::new("edit-no-time").with("found", text.as_str()),
            Self::NoDay(text) => Message::new("edit-no-day").with("found", text.as_str()),
            Self::NoWeekday(text) => Message::new("edit-no-weekday").with("found", text.as_str()),
            Self::Dose(problem) => {
                Message::new("edit-dose").with("field", field(&problem.path)).with("problem", problem.message.clone())
            }
        }
    }
}

/// What a field of a dose is called; its name in files if it has no other.
fn field(path: &str) -> Message {
    let named = match path {
        "sets" => "dose-field-sets",
        "reps" => "dose-field-reps",
        "hold_s" => "dose-field-hold",
        "relax_s" => "dose-field-relax",
        "rest_s" => "dose-field-rest",
        "side" => "dose-field-side",
        "tempo_s" => "dose-field-tempo",
        "self_paced" => "dose-field-self-paced",
        "load" => "dose-field-load",
        "cuff_mmhg" => "dose-field-cuff",
        "band" => "dose-field-band",
        "effort" => "dose-field-effort",
        other => return other.into(),
    };
    Message::new(named)
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for EditError {}
