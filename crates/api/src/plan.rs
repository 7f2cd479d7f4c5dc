//! Plans in brief.

use crate::status::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The text of a plan file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PlanText {
    /// One JSON document in the format `nape.plan/1`.
    pub text: String,
}

/// What was found in a plan that is valid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PlanReport {
    /// The plan.
    pub plan: PlanCard,
    /// What a therapist should look at again; nothing that forbids the plan.
    pub warnings: Vec<String>,
}

/// One version of a plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PlanCard {
    /// The plan's id through all versions.
    pub id: String,
    /// The version.
    pub version: u32,
    /// Title.
    pub title: String,
    /// Who it is for.
    pub patient: String,
    /// Who prescribed it.
    pub therapist: String,
    /// The clinic.
    pub clinic: String,
    /// Telephone of the clinic, if given.
    pub phone: String,
    /// Mail address of the clinic, if given.
    pub email: String,
    /// Where to book, if given.
    pub booking_url: String,
    /// The therapist's notes for the patient.
    pub notes: String,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
    /// Pain up to which an exercise may go on, 0 to 10.
    pub pain_ceiling: u32,
    /// True for the version in force.
    pub active: bool,
    /// When it was taken over, if it was.
    pub received: Option<String>,
    /// Its phases.
    pub phases: Vec<PhaseCard>,
}

/// Some weeks of a plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PhaseCard {
    /// Name.
    pub name: String,
    /// Length.
    pub weeks: u32,
    /// Times of day.
    pub times: Vec<String>,
    /// What it costs on its fullest day.
    pub minutes_a_day: u32,
    /// Lines.
    pub lines: Vec<LineCard>,
    /// Exercises for posture breaks.
    pub desk: Vec<Named>,
}

/// One line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct LineCard {
    /// The exercise.
    pub exercise: Named,
    /// Times a day.
    pub per_day: u32,
    /// Weekdays, `mon` to `sun`.
    pub days: Vec<String>,
    /// The dose in words.
    pub dose: String,
    /// How long it takes.
    pub minutes: u32,
    /// The therapist's note.
    pub note: String,
}
