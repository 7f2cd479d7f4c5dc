//! Exercises and their figures.

use crate::status::Named;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which exercise.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExerciseName {
    /// Its id.
    pub id: String,
}

/// The text of an exercise of a therapist's own.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExerciseText {
    /// One JSON document in the format `nape.exercise/1`, with its words and a figure or a picture.
    pub text: String,
}

/// Which exercises of the library; what is left out asks for nothing.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct ExerciseSearch {
    /// Words in any language, each of which must be found.
    pub query: Option<String>,
    /// One of these groups, by tag.
    pub groups: Option<Vec<String>>,
    /// One of these positions, by tag.
    pub positions: Option<Vec<String>>,
    /// Nothing is needed but these things, by tag; an empty list wants exercises that need nothing.
    pub equipment: Option<Vec<String>>,
    /// Fit for the desk.
    pub desk: Option<bool>,
    /// The patient's conditions, by tag: what must be left out in one of them is not in the answer.
    pub conditions: Option<Vec<String>>,
    /// A therapist's own and no others.
    pub own: Option<bool>,
}

/// A value of one of the library's lists.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Tagged {
    /// How it is written in files and searches.
    pub tag: String,
    /// The word for it.
    pub word: String,
}

/// A choice to filter the library by.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Facet {
    /// How it is written in a search.
    pub tag: String,
    /// The word for it.
    pub word: String,
    /// How many exercises of the whole library it concerns.
    pub count: u32,
}

/// All there is to filter the library by. What concerns no exercise is left out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct LibraryFacets {
    /// How many exercises there are.
    pub exercises: u32,
    /// How many of them are fit for the desk.
    pub desk: u32,
    /// How many of them are a therapist's own.
    pub own: u32,
    /// What is trained.
    pub groups: Vec<Facet>,
    /// Base positions.
    pub positions: Vec<Facet>,
    /// Things needed.
    pub equipment: Vec<Facet>,
    /// Conditions of a patient in which some exercise needs care or is left out.
    pub conditions: Vec<Facet>,
}

/// An exercise in a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExerciseCard {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is trained.
    pub group: Tagged,
    /// Base position.
    pub position: Tagged,
    /// Things needed.
    pub equipment: Vec<Tagged>,
    /// The default dose in words.
    pub dose: String,
    /// How long it takes, in seconds.
    pub seconds: u32,
    /// The same in whole minutes, as a person is told beforehand.
    pub minutes: u32,
    /// Fit for the desk.
    pub desk: bool,
    /// A therapist must switch it on for each person.
    pub gate: bool,
    /// The conditions that were asked for in which it needs care.
    pub care: Vec<Tagged>,
    /// A therapist's own.
    pub own: bool,
}

/// One exercise with everything.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExercisePage {
    /// The card.
    pub card: ExerciseCard,
    /// Other names.
    pub also: Vec<String>,
    /// What it aims at.
    pub targets: Vec<Tagged>,
    /// Why it is done.
    pub purpose: String,
    /// How it is done.
    pub steps: Vec<Instruction>,
    /// The one thing to keep in mind.
    pub cue: String,
    /// Common errors.
    pub errors: Vec<String>,
    /// When to take care.
    pub cautions: Vec<Caution>,
    /// Conditions in which it is left out unless the therapist decides otherwise.
    pub contraindications: Vec<Tagged>,
    /// Stop signs of its own.
    pub stop_signs: Vec<String>,
    /// Stop signs of every exercise.
    pub general_stop_signs: Vec<String>,
    /// The short form for a break at the desk, in words.
    pub desk_dose: Option<String>,
    /// Usual times a day.
    pub per_day: u32,
    /// Usual days a week.
    pub days_per_week: u32,
    /// The harder form.
    pub progression: Progression,
    /// The easier form.
    pub regression: Regression,
    /// Sources.
    pub evidence: Vec<Source>,
    /// What they support and what not.
    pub evidence_note: String,
    /// Who has reviewed it, in words.
    pub review: String,
    /// The figure, if it is drawn.
    pub figure: Option<Figure>,
    /// The therapist's own picture as a data URL, if it is shown by one.
    pub picture: Option<String>,
}

/// One line of instruction.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Instruction {
    /// `set-up`, `movement`, `cue`, `breathing` or `safety`.
    pub role: String,
    /// The sentence.
    pub text: String,
}

/// A reason to take care.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Caution {
    /// The condition it is about; nothing if it holds for everybody.
    pub condition: Option<Tagged>,
    /// The sentence.
    pub text: String,
}

/// The harder form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Progression {
    /// When, or how.
    pub text: String,
    /// Exercises to go to.
    pub to: Vec<Named>,
    /// When, in numbers.
    pub when: Option<Criterion>,
}

/// What has to be true before the harder form is proposed.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Criterion {
    /// Clean sessions in a row.
    pub clean_sessions: u32,
    /// Pain at most, 0 to 10.
    pub pain_at_most: u32,
    /// Effort at most, 0 to 10.
    pub effort_at_most: u32,
}

/// The easier form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Regression {
    /// How.
    pub text: String,
    /// Exercises to go back to.
    pub to: Vec<Named>,
}

/// One source.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Source {
    /// `E01`.
    pub id: String,
    /// `trial`, `protocol` or `usual`, and what that means.
    pub support: Tagged,
    /// Where it was published.
    pub citation: String,
    /// The address of the publication, where its DOI is known.
    pub link: Option<String>,
    /// What was found, in plain words.
    pub finding: String,
    /// `verified`, `partly` or `unverified`, and what that means.
    pub mark: Option<Tagged>,
    /// How far it was verified.
    pub verified: String,
}

/// A drawing whose joints can be moved.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Figure {
    /// The SVG in its start pose; each joint is a group with `data-joint`.
    pub svg: String,
    /// The poses, `start` and `work` among them. All name the same joints.
    pub poses: Vec<Pose>,
}

/// A pose: the transform of every joint.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Pose {
    /// Its name.
    pub name: String,
    /// Its joints.
    pub joints: Vec<Joint>,
}

/// A joint's transform, `translate(dx dy) rotate(angle)`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Joint {
    /// The value of `data-joint`.
    pub joint: String,
    /// Degrees.
    pub angle: f64,
    /// Offset to the right.
    pub dx: f64,
    /// Offset downwards.
    pub dy: f64,
    /// What is seen of its length, for the group `data-skin`.
    pub stretch: f64,
}
