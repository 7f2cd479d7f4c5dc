//! Exercises and their figures.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which exercise.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExerciseName {
    /// Its id.
    pub id: String,
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
    pub group: String,
    /// Base position.
    pub position: String,
    /// The default dose in words.
    pub dose: String,
    /// How long it takes, in seconds.
    pub seconds: u32,
    /// Fit for the desk.
    pub desk: bool,
}

/// One exercise with everything.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ExercisePage {
    /// The card.
    pub card: ExerciseCard,
    /// Things needed.
    pub equipment: Vec<String>,
    /// What it aims at.
    pub targets: Vec<String>,
    /// Why it is done.
    pub purpose: String,
    /// How it is done.
    pub steps: Vec<Instruction>,
    /// The one thing to keep in mind.
    pub cue: String,
    /// Common errors.
    pub errors: Vec<String>,
    /// When to take care.
    pub cautions: Vec<String>,
    /// Stop signs: its own, then the general ones.
    pub stop_signs: Vec<String>,
    /// The harder form.
    pub progression: String,
    /// The easier form.
    pub regression: String,
    /// Sources.
    pub evidence: Vec<Source>,
    /// What they support and what not.
    pub evidence_note: String,
    /// Who has reviewed it, in words.
    pub review: String,
    /// The figure.
    pub figure: Figure,
}

/// One line of instruction.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Instruction {
    /// `set-up`, `movement`, `breathing` or `safety`.
    pub role: String,
    /// The sentence.
    pub text: String,
}

/// One source.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Source {
    /// `E01`.
    pub id: String,
    /// `trial`, `protocol` or `usual`.
    pub support: String,
    /// Where it was published.
    pub citation: String,
    /// What was found, in plain words.
    pub finding: String,
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
