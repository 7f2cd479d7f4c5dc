//! An exercise of the library: what it is for, how it is done, what to watch for, its default dose and its look.
//!
//! The content lives in `exercises/`: one JSON file each (format `nape.exercise/1`) for all that is not words, and the words
//! in Fluent, a file for each language. A therapist's own exercises travel inside a plan, in one file with their words.
//! Either way an [`Exercise`] is read in one language. Nothing here is clinically signed off unless its `review` says so.

mod look;
mod read;
mod terms;
mod voice;

pub use look::Look;
pub(crate) use read::{LONGEST_FILE, review, source};
pub(crate) use terms::PRACTICE;
pub use terms::{Care, Condition, Equipment, Target};

use crate::dose::Dose;
use crate::id::ExerciseId;
use crate::listed::{Term, listed};
use crate::seconds::Seconds;

listed! {
    /// Which part of the body is trained, and how.
    Group is a "group" {
        /// Deep neck flexors.
        DeepNeckFlexors = "deep-neck-flexors",
        /// Neck extensors, rotators and position sense.
        NeckExtensors = "neck-extensors",
        /// Isometric work against the own hand.
        Isometric = "isometric",
        /// Shoulder blade and posture.
        ScapularPostural = "scapular-postural",
        /// Movement through the range.
        Mobility = "mobility",
        /// Stretches.
        Stretch = "stretch",
        /// Short exercises at the desk.
        DeskMicroBreak = "desk-micro-break",
    }
}

listed! {
    /// The base position of the body.
    Position is a "position" {
        /// On the back.
        Supine = "supine",
        /// On the front.
        Prone = "prone",
        /// On the side.
        SideLying = "side-lying",
        /// On hands and knees.
        FourPoint = "four-point",
        /// On a chair.
        Sitting = "sitting",
        /// On the feet.
        Standing = "standing",
    }
}

impl Position {
    /// The step before the first rep: longer where one has to get down to the floor.
    pub fn get_ready(self) -> Seconds {
        match self {
            Self::Supine | Self::Prone | Self::SideLying | Self::FourPoint => Seconds(10),
            Self::Sitting | Self::Standing => Seconds(5),
        }
    }
}

listed! {
    /// What a line of instruction is for.
    Role is a "role" {
        /// Taking up the position.
        SetUp = "set-up",
        /// The movement itself.
        Movement = "movement",
        /// What to attend to while moving.
        Cue = "cue",
        /// How to breathe.
        Breathing = "breathing",
        /// What keeps it safe.
        Safety = "safety",
    }
}

/// One line of instruction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction {
    /// What it is for.
    pub role: Role,
    /// The sentence.
    pub text: String,
}

/// A reason to take care: to do it more gently, or to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caution {
    /// What it is about.
    pub about: Care,
    /// The sentence.
    pub text: String,
}

/// The harder form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progression {
    /// Exercises to go to; may be empty when only the dose changes.
    pub to: Vec<ExerciseId>,
    /// When to go there, in numbers; nothing where only a therapist decides.
    pub when: Option<Criterion>,
    /// When, or how, in one sentence.
    pub text: String,
}

/// The easier form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regression {
    /// Exercises to go back to; may be empty when only the dose changes.
    pub to: Vec<ExerciseId>,
    /// How, in one sentence.
    pub text: String,
}

/// What has to be true before the harder form is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    /// Sessions in a row with the full dose done cleanly.
    pub clean_sessions: u32,
    /// Pain during them, at most, 0 to 10.
    pub pain_at_most: u32,
    /// Effort felt in them, at most, 0 to 10.
    pub effort_at_most: u32,
}

listed! {
    /// How well a source supports the dose.
    Support is a "support" {
        /// Used so in a trial.
        Trial = "trial",
        /// Printed so in a published protocol.
        Protocol = "protocol",
        /// Customary practice, unverified.
        Usual = "usual",
    }
}

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
    /// Other names that people search for.
    pub also: Vec<String>,
    /// What is trained.
    pub group: Group,
    /// The base position.
    pub position: Position,
    /// Things needed.
    pub equipment: Vec<Term<Equipment>>,
    /// Muscles or movements it aims at.
    pub targets: Vec<Term<Target>>,
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
    /// Conditions in which it is left out unless the therapist decides otherwise.
    pub contraindications: Vec<Condition>,
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
    pub progression: Progression,
    /// The easier form.
    pub regression: Regression,
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
    /// How it is shown.
    pub look: Look,
}

impl Exercise {
    /// The form for a posture break: the desk dose, or the dose.
    pub fn break_dose(&self) -> &Dose {
        self.desk_dose.as_ref().unwrap_or(&self.dose)
    }

    /// The same without the content of a picture.
    #[must_use]
    pub fn put_aside(&self) -> Self {
        Self { look: self.look.put_aside(), ..self.clone() }
    }

    /// Whether there is a caution about a condition.
    pub fn needs_care_in(&self, condition: Condition) -> bool {
        self.cautions.iter().any(|caution| match &caution.about {
            Care::Condition(about) => *about == condition,
            Care::Practice | Care::Own(_) => false,
        })
    }

    /// Whole time of a dose of this exercise, getting ready included.
    pub fn duration(&self, dose: &Dose) -> Seconds {
        self.position.get_ready() + dose.duration()
    }
}
