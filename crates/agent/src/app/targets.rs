//! What a session was made from, copied out of the plan: later edits of plan or library change no history.

use nape_core::id::ExerciseId;
use nape_core::language::Language;
use nape_core::plan::Line;
use nape_core::seconds::Seconds;
use nape_core::timeline::{self, Step};
use serde::{Deserialize, Serialize};

/// Everything that was prescribed for one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Targets {
    pub(crate) exercises: Vec<Target>,
}

/// One exercise of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) id: ExerciseId,
    pub(crate) name: String,
    /// In words, in the language that was spoken then.
    pub(crate) dose: String,
    pub(crate) sets: u32,
    pub(crate) reps: u32,
    pub(crate) steps: Vec<Step>,
}

impl Targets {
    pub(crate) fn of_lines(lines: &[&Line], language: Language) -> Self {
        let target = |line: &&Line| Target {
            id: line.exercise.id.clone(),
            name: line.exercise.name.clone(),
            dose: line.dose.sentence(language),
            sets: line.dose.sets(),
            reps: line.dose.reps_of_set(),
            steps: timeline::of_exercise(&line.exercise, &line.dose),
        };
        Self { exercises: lines.iter().map(target).collect() }
    }

    /// All steps, in order.
    pub(crate) fn steps(&self) -> Vec<Step> {
        self.exercises.iter().flat_map(|target| target.steps.iter().cloned()).collect()
    }

    /// The exercise that a step belongs to: its index, and the index of its first step.
    pub(crate) fn of_step(&self, step: usize) -> Option<(usize, usize)> {
        let mut first = 0;
        for (index, target) in self.exercises.iter().enumerate() {
            if step < first + target.steps.len() {
                return Some((index, first));
            }
            first += target.steps.len();
        }
        None
    }
}

impl Target {
    pub(crate) fn seconds(&self) -> Seconds {
        timeline::duration(&self.steps)
    }
}
