//! Drafts of plans: what a therapist changes, step by step, until it is published.

use crate::exercise::Tagged;
use crate::status::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a draft begins with.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum DraftFrom {
    /// One phase without exercises.
    Empty,
    /// A programme of the library.
    Programme {
        /// Its id.
        id: String,
    },
    /// A version that was published, of this patient or of another. Of this patient's own plan the draft becomes its next
    /// version; of another's, a new plan.
    Version {
        /// Whose.
        patient: String,
        /// The plan.
        plan: String,
        /// The version.
        version: u32,
    },
    /// A template of the therapist's own.
    Template {
        /// Its id.
        id: String,
    },
}

/// Begins a draft; one that is there already is kept for undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DraftBegin {
    /// For whom.
    pub patient: String,
    /// With what.
    pub from: DraftFrom,
}

/// A dose, field by field, as in plan files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct DoseFields {
    /// 1 to 20.
    pub sets: u32,
    /// 1 to 200, per side.
    pub reps: u32,
    /// 0 to 600; 0 is a movement without a hold.
    pub hold_s: u32,
    /// Between reps, 0 to 600.
    pub relax_s: u32,
    /// Between sets, 0 to 900.
    pub rest_s: u32,
    /// `none`, `left`, `right`, `each` or `alternate`.
    pub side: String,
    /// Seconds that a movement takes, 1 to 60.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tempo_s: Option<u32>,
    /// The patient says when a rep is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_paced: Option<bool>,
    /// In the therapist's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load: Option<String>,
    /// Target of the pressure cuff, 20 to 40.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cuff_mmhg: Option<u32>,
    /// Colour of the band: `tan` to `gold`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<String>,
    /// Intended effort, 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<u32>,
}

/// One change of a draft. Phases, lines and desk exercises are named by their place, from 0. What is not allowed is
/// refused with one sentence, and the draft stays as it was.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "edit", rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
#[expect(missing_docs, reason = "each field is what its edit says")]
pub enum DraftEdit {
    /// The title.
    Title { title: String },
    /// The notes to the patient.
    Notes { notes: String },
    /// The first day of the plan.
    Starts { day: String },
    /// The day from which this version counts.
    Effective { day: String },
    /// Pain up to which an exercise may go on, 0 to 10.
    PainCeiling { value: u32 },
    /// Whether the patient may go to the next level alone.
    SelfProgression { on: bool },
    /// Proposed minutes between breaks; nothing leaves it to the patient.
    Breaks { posture_every_min: Option<u32>, walk_every_min: Option<u32> },
    /// A phase more at a place, as a copy of the one before it (or empty).
    AddPhase { at: u32 },
    /// Takes a phase out; the last one stays.
    RemovePhase { phase: u32 },
    /// Moves a phase.
    MovePhase { phase: u32, to: u32 },
    /// Its name.
    PhaseName { phase: u32, name: String },
    /// Its length, 1 to 104.
    PhaseWeeks { phase: u32, weeks: u32 },
    /// Its times of day, such as `08:30`.
    PhaseTimes { phase: u32, times: Vec<String> },
    /// A complete line with the exercise's default (the therapist's own where there is one), at a place or at the end.
    AddLine { phase: u32, exercise: String, at: Option<u32> },
    /// Takes a line out.
    RemoveLine { phase: u32, line: u32 },
    /// Moves a line, also to another phase.
    MoveLine { phase: u32, line: u32, to_phase: u32, to: u32 },
    /// Times a day, 1 to 12.
    LinePerDay { phase: u32, line: u32, per_day: u32 },
    /// Weekdays, `mon` to `sun`, at least one.
    LineDays { phase: u32, line: u32, days: Vec<String> },
    /// The dose.
    LineDose { phase: u32, line: u32, dose: DoseFields },
    /// The note to the patient.
    LineNote { phase: u32, line: u32, note: String },
    /// The day on which it was shown in the clinic; nothing takes it back.
    LineTaughtOn { phase: u32, line: u32, day: Option<String> },
    /// The tick that a gated exercise needs.
    LineGate { phase: u32, line: u32, on: bool },
    /// An exercise for breaks at the desk more.
    AddDesk { phase: u32, exercise: String },
    /// Takes one out.
    RemoveDesk { phase: u32, at: u32 },
    /// Moves one.
    MoveDesk { phase: u32, at: u32, to: u32 },
}

/// An edit of a patient's draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DraftChange {
    /// Whose.
    pub patient: String,
    /// What changes.
    pub edit: DraftEdit,
}

/// Something to look at before publishing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DraftWarning {
    /// In which phase, if in one.
    pub phase: Option<u32>,
    /// In which line, if in one.
    pub line: Option<u32>,
    /// One sentence.
    pub words: String,
    /// It must be mended before publishing.
    pub blocks: bool,
}

/// A line of a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DraftLine {
    /// The exercise.
    pub exercise: Named,
    /// Times a day.
    pub per_day: u32,
    /// `mon` to `sun`.
    pub days: Vec<String>,
    /// The dose.
    pub dose: DoseFields,
    /// The dose in words, generated from the fields.
    pub sentence: String,
    /// How long it takes, in seconds.
    pub seconds: u32,
    /// The note to the patient.
    pub note: String,
    /// The day on which it was shown in the clinic.
    pub taught_on: Option<String>,
    /// The exercise is gated: it needs the tick.
    pub gated: bool,
    /// The tick.
    pub gate: bool,
    /// The therapist has a default of their own for this exercise, and this is it.
    pub is_own_default: bool,
    /// The conditions of this patient in which it must be left out.
    pub contraindicated: Vec<Tagged>,
    /// The conditions of this patient in which it needs care.
    pub care: Vec<Tagged>,
}

/// A phase of a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DraftPhase {
    /// Its name.
    pub name: String,
    /// Its length.
    pub weeks: u32,
    /// Proposed times of day.
    pub times: Vec<String>,
    /// Its lines.
    pub lines: Vec<DraftLine>,
    /// Exercises for breaks at the desk.
    pub desk: Vec<Named>,
    /// `11 minutes a day in 2 parts, 4 exercises`.
    pub summary: String,
    /// What its fullest day costs.
    pub minutes_a_day: u32,
}

/// A draft with everything that the builder shows.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own on the screen")]
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Draft {
    /// Whose.
    pub patient: String,
    /// The plan's id; a published version keeps it.
    pub plan: String,
    /// The version that publishing makes.
    pub version: u32,
    /// Title.
    pub title: String,
    /// Notes for the patient.
    pub notes: String,
    /// First day of the plan.
    pub starts: String,
    /// Day from which this version counts.
    pub effective: String,
    /// Last day.
    pub ends: String,
    /// Pain ceiling.
    pub pain_ceiling: u32,
    /// Whether the patient may go on alone.
    pub self_progression: bool,
    /// Proposed minutes between posture breaks.
    pub posture_every_min: Option<u32>,
    /// Proposed minutes between walks.
    pub walk_every_min: Option<u32>,
    /// Phases.
    pub phases: Vec<DraftPhase>,
    /// What to look at, what blocks first.
    pub warnings: Vec<DraftWarning>,
    /// What publishing changes against the newest version, one sentence each; empty for a first version.
    pub changes: Vec<String>,
    /// True if publishing would make a version that says the same as the newest one.
    pub unchanged: bool,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would do again, in words.
    pub redo: Option<String>,
}

/// A default of the therapist's own for an exercise.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct OwnDefault {
    /// The exercise.
    pub exercise: String,
    /// Times a day and dose; nothing goes back to the library's.
    pub dose: Option<DoseFields>,
    /// Times a day, 1 to 12.
    pub per_day: u32,
}

/// A template of the therapist's own in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct TemplateCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its length.
    pub weeks: u32,
    /// How many exercises it has.
    pub exercises: u32,
}

/// Keeps a patient's draft as a template, without anything about the patient.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct TemplateSave {
    /// Whose draft.
    pub patient: String,
    /// What it is called; a template of that name is replaced.
    pub name: String,
}

/// Which template.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct TemplateName {
    /// Its id.
    pub id: String,
}

/// What publishing made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Published {
    /// Whose.
    pub patient: String,
    /// The plan.
    pub plan: String,
    /// The version.
    pub version: u32,
    /// What changed, one sentence each.
    pub changes: Vec<String>,
}
