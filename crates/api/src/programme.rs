//! Programmes: templates that a therapist makes a plan from.

use crate::exercise::{Source, Tagged};
use crate::status::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which programme.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ProgrammeName {
    /// Its id.
    pub id: String,
}

/// A programme in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ProgrammeCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who it is for.
    pub suits: String,
    /// What it is.
    pub about: String,
    /// Its length.
    pub weeks: u32,
}

/// One programme with everything.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ProgrammePage {
    /// The card.
    pub card: ProgrammeCard,
    /// What came of it for people in trials.
    pub expect: String,
    /// Pain up to which an exercise may go on, 0 to 10.
    pub pain_ceiling: u32,
    /// Days of diary before it begins.
    pub diary_days: u32,
    /// What is measured before it begins.
    pub measures: Vec<Tagged>,
    /// Its phases, in order.
    pub phases: Vec<ProgrammePhase>,
    /// Weeks after which one looks at it together.
    pub review_weeks: Vec<u32>,
    /// The same in words.
    pub review_text: String,
    /// What else there is to know.
    pub notes: Vec<String>,
    /// Exercises that only a therapist adds.
    pub only_by_therapist: Vec<Named>,
    /// Exercises that do not belong beside it.
    pub not_with: Vec<Named>,
    /// Sources.
    pub evidence: Vec<Source>,
    /// What they support and what not.
    pub evidence_note: String,
    /// Who has reviewed it, in words.
    pub review: String,
}

/// Some weeks of a programme.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ProgrammePhase {
    /// Its id within the programme.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its length.
    pub weeks: u32,
    /// Proposed times of day.
    pub times: Vec<String>,
    /// The exercises.
    pub lines: Vec<ProgrammeLine>,
    /// The exercises for breaks at the desk.
    pub desk: Vec<ProgrammeDesk>,
    /// When to go on.
    pub go_on: String,
    /// When to stay, or to go back.
    pub hold_back: String,
}

/// An exercise of a phase.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ProgrammeLine {
    /// What it begins with.
    pub exercise: Named,
    /// What it goes on to within the phase, in order.
    pub then: Vec<Named>,
    /// What a therapist may choose instead.
    pub or: Vec<Named>,
    /// Times a day.
    pub per_day: u32,
    /// `mon` to `sun`.
    pub days: Vec<String>,
    /// The dose in words.
    pub dose: String,
    /// Offered, but not part of the plan unless it is chosen.
    pub optional: bool,
    /// A therapist must switch it on for each person.
    pub gate: bool,
}

/// An exercise for breaks at the desk.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ProgrammeDesk {
    /// The exercise.
    pub exercise: Named,
    /// At least so often a day.
    pub fewest: u32,
    /// At most so often a day.
    pub most: u32,
}
