//! Programmes: templates that a therapist makes a plan from, and the rules by which one goes on, stays or goes back.
//!
//! A programme names exercises and says what is meant to happen over some weeks; it prescribes nothing. [`Programme::plan`]
//! makes the plan that a therapist then looks at and publishes.

mod course;
mod plan;
mod read;
mod rules;

pub use course::{GoOn, HoldBack};
pub use plan::{Choice, Draft, DraftError};
pub use rules::{Hold, ProgressExercise, ProgressPhase, Regress, Rule, Rules, TherapistReview};

use crate::dose::Dose;
use crate::exercise::{Review, Source};
use crate::id::{ExerciseId, ProgrammeId};
use crate::listed::listed;
use crate::plan::Weekdays;
use chrono::NaiveTime;

listed! {
    /// What is measured before a programme begins, to compare with.
    Measure is a "measure" {
        /// Pain, 0 to 10.
        Pain = "pain",
        /// Days with headache.
        HeadacheDiary = "headache-diary",
        /// Activities that the patient chose.
        OwnActivities = "own-activities",
    }
}

/// What is known before a programme begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baseline {
    /// Days of diary; none where one should not wait.
    pub diary_days: u32,
    /// What is measured.
    pub measures: Vec<Measure>,
}

/// An exercise of a phase, with what it may become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeLine {
    /// What it begins with.
    pub exercise: ExerciseId,
    /// What it goes on to within the phase, in order.
    pub then: Vec<ExerciseId>,
    /// What a therapist may choose instead.
    pub or: Vec<ExerciseId>,
    /// Times a day.
    pub per_day: u32,
    /// On these weekdays.
    pub days: Weekdays,
    /// The dose, if it is another than the exercise's.
    pub dose: Option<Dose>,
    /// Offered, but not part of the plan unless it is chosen.
    pub optional: bool,
}

impl ProgrammeLine {
    /// Every exercise that it names.
    pub fn exercises(&self) -> impl Iterator<Item = &ExerciseId> {
        std::iter::once(&self.exercise).chain(&self.then).chain(&self.or)
    }
}

/// An exercise for breaks at the desk, with how often a day it is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskTarget {
    /// The exercise.
    pub exercise: ExerciseId,
    /// At least so often.
    pub fewest: u32,
    /// At most so often.
    pub most: u32,
}

/// Some weeks of a programme.
#[derive(Debug, Clone, PartialEq)]
pub struct ProgrammePhase {
    /// Its id within the programme.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How long it takes.
    pub weeks: u32,
    /// Proposed times of day.
    pub times: Vec<NaiveTime>,
    /// The exercises.
    pub lines: Vec<ProgrammeLine>,
    /// The exercises for breaks at the desk.
    pub desk: Vec<DeskTarget>,
    /// What has to be true to go on; all of it.
    pub go_on: Vec<GoOn>,
    /// The same in words.
    pub go_on_text: String,
    /// What holds one back; each by itself.
    pub hold_back: Vec<HoldBack>,
    /// The same in words.
    pub hold_back_text: String,
}

/// A template for a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    /// Its name in the library.
    pub id: ProgrammeId,
    /// Raised with every change of content.
    pub version: u32,
    /// What people call it.
    pub name: String,
    /// Who it is for.
    pub suits: String,
    /// What it is, in a sentence or two.
    pub about: String,
    /// What came of it for people in trials.
    pub expect: String,
    /// Its phases, in order.
    pub phases: Vec<ProgrammePhase>,
    /// What else there is to know.
    pub notes: Vec<String>,
    /// Pain up to which an exercise may go on, 0 to 10.
    pub pain_ceiling: u32,
    /// What is known beforehand.
    pub baseline: Baseline,
    /// Weeks after which one looks at it together.
    pub review_weeks: Vec<u32>,
    /// The same in words.
    pub review_text: String,
    /// Exercises that only a therapist adds.
    pub only_by_therapist: Vec<ExerciseId>,
    /// Exercises that do not belong beside it.
    pub not_with: Vec<ExerciseId>,
    /// Sources.
    pub evidence: Vec<Source>,
    /// What they carry and what not.
    pub evidence_note: String,
    /// Who has looked at it.
    pub review: Review,
}

impl Programme {
    /// Its length.
    pub fn weeks(&self) -> u32 {
        self.phases.iter().map(|phase| phase.weeks).sum()
    }
}
