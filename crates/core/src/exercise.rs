//! An exercise of the library: what it is for, how it is done, what to watch for, its default dose and its figure.
//!
//! The content lives in `exercises/` as one JSON file each (format `nape.exercise/1`); a therapist's own exercises travel in
//! the same form inside a plan. Nothing here is clinically signed off unless its `review` says so.

mod read;

use crate::dose::Dose;
use crate::figure::Figure;
use crate::id::ExerciseId;
use crate::seconds::Seconds;
use serde::{Deserialize, Serialize};

/// Which part of the body is trained, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Deep neck flexors.
    DeepNeckFlexors,
    /// Neck extensors, rotators and position sense.
    NeckExtensors,
    /// Isometric work against the own hand.
    Isometric,
    /// Shoulder blade and posture.
    ScapularPostural,
    /// Movement through the range.
    Mobility,
    /// Stretches.
    Stretch,
    /// Short exercises at the desk.
    DeskMicroBreak,
}

/// The words of [`Group`] in files.
pub const GROUPS: &[(&str, Group)] = &[
    ("deep-neck-flexors", Group::DeepNeckFlexors),
    ("neck-extensors", Group::NeckExtensors),
    ("isometric", Group::Isometric),
    ("scapular-postural", Group::ScapularPostural),
    ("mobility", Group::Mobility),
    ("stretch", Group::Stretch),
    ("desk-micro-break", Group::DeskMicroBreak),
];

/// The base position of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// On the back.
    Supine,
    /// On the front.
    Prone,
    /// On the side.
    SideLying,
    /// On hands and knees.
    FourPoint,
    /// On a chair.
    Sitting,
    /// On the feet.
    Standing,
}

/// The words of [`Position`] in files.
pub const POSITIONS: &[(&str, Position)] = &[
    ("supine", Position::Supine),
    ("prone", Position::Prone),
    ("side-lying", Position::SideLying),
    ("four-point", Position::FourPoint),
    ("sitting", Position::Sitting),
    ("standing", Position::Standing),
];

impl Position {
    /// The step before the first rep: longer where one has to get down to the floor.
    pub fn get_ready(self) -> Seconds {
        match self {
            Self::Supine | Self::Prone | Self::SideLying | Self::FourPoint => Seconds(10),
            Self::Sitting | Self::Standing => Seconds(5),
        }
    }
}

/// What a line of instruction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Taking up the position.
    SetUp,
    /// The movement itself.
    Movement,
    /// How to breathe.
    Breathing,
    /// What keeps it safe.
    Safety,
}

/// The words of [`Role`] in files.
pub const ROLES: &[(&str, Role)] =
    &[("set-up", Role::SetUp), ("movement", Role::Movement), ("breathing", Role::Breathing), ("safety", Role::Safety)];

/// One line of instruction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction {
    /// What it is for.
    pub role: Role,
    /// The sentence.
    pub text: String,
}

/// A condition in which to take care or leave the exercise out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caution {
    /// A word to filter by, such as `dizziness-lying-flat`.
    pub tag: String,
    /// The sentence.
    pub text: String,
}

/// Where to go from here, up or down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Exercises to go to; may be empty when only the dose changes.
    pub to: Vec<ExerciseId>,
    /// When, or how, in one sentence.
    pub text: String,
}

/// How well a source supports the dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// Used so in a trial.
    Trial,
    /// Printed so in a published protocol.
    Protocol,
    /// Customary practice, unverified.
    Usual,
}

/// The words of [`Support`] in files.
pub const SUPPORTS: &[(&str, Support)] =
    &[("trial", Support::Trial), ("protocol", Support::Protocol), ("usual", Support::Usual)];

/// One source behind an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Number in the evidence list, such as `E01`.
    pub id: String,
    /// How it supports the exercise or its dose.
    pub support: Support,
}

/// Whether a clinician has looked at the text and the figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Review {
    /// Nobody has.
    NotReviewed,
    /// Somebody has, and put their name to it.
    Reviewed {
        /// Name and profession.
        by: String,
        /// The day, as written.
        on: String,
    },
}

/// One exercise.
#[derive(Debug, Clone, PartialEq)]
pub struct Exercise {
    /// Its name in the library.
    pub id: ExerciseId,
    /// Raised with every change of content.
    pub version: u32,
    /// What people call it.
    pub name: String,
    /// What is trained.
    pub group: Group,
    /// The base position.
    pub position: Position,
    /// Things needed.
    pub equipment: Vec<String>,
    /// Muscles or movements it aims at.
    pub targets: Vec<String>,
    /// Why it is done, in one sentence.
    pub purpose: String,
    /// How it is done.
    pub steps: Vec<Instruction>,
    /// The one thing to keep in mind.
    pub cue: String,
    /// Common errors.
    pub errors: Vec<String>,
    /// When to take care.
    pub cautions: Vec<Caution>,
    /// Stop signs of its own; the general ones always apply as well.
    pub stop_signs: Vec<String>,
    /// Prescribed when the plan's line does not say otherwise.
    pub dose: Dose,
    /// A short form of about a minute for breaks.
    pub desk_dose: Option<Dose>,
    /// Usual times a day.
    pub per_day: u32,
    /// Usual days a week.
    pub days_per_week: u32,
    /// The harder form.
    pub progression: Level,
    /// The easier form.
    pub regression: Level,
    /// Fit for the chair at work, in office clothes.
    pub desk: bool,
    /// A therapist must switch it on individually.
    pub gate: bool,
    /// Sources.
    pub evidence: Vec<Source>,
    /// What the sources support and what not, in one sentence.
    pub evidence_note: String,
    /// Who has looked at it.
    pub review: Review,
    /// How it looks.
    pub figure: Figure,
}

impl Exercise {
    /// The form for a posture break: the desk dose, or the dose.
    pub fn break_dose(&self) -> &Dose {
        self.desk_dose.as_ref().unwrap_or(&self.dose)
    }

    /// Whole time of a dose of this exercise, getting ready included.
    pub fn duration(&self, dose: &Dose) -> Seconds {
        self.position.get_ready() + dose.duration()
    }
}
