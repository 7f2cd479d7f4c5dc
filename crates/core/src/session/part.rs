//! One exercise of a session: its steps as prescribed, and what makes them easier.

use crate::dose::{Dose, Rep};
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::seconds::Seconds;
use crate::timeline::{self, Step, StepKind};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Holds up to this long are not halved: half of them is none.
const SHORTEST_HALVED: Seconds = Seconds(3);

/// One exercise of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its steps as prescribed.
    pub steps: Vec<Step>,
    /// The easier exercise, where its rep has the shape of the prescribed one.
    #[serde(default)]
    pub easier: Option<Easier>,
}

/// The easier exercise, and how long its rep takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Easier {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Its movement, if the rep has one that is timed.
    pub tempo: Option<Seconds>,
    /// Its hold, if the rep has one.
    pub hold: Option<Seconds>,
}

/// How the steps from some point on were made easier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Eased {
    /// Half the hold.
    Shorter,
    /// The easier exercise.
    Easier,
}

impl Part {
    /// An exercise at a dose; `regression` is the exercise to go back to, if the library has one.
    pub fn of(exercise: &Exercise, dose: &Dose, regression: Option<&Exercise>) -> Self {
        let easier = regression.filter(|easier| same_shape(dose, &easier.dose)).map(|easier| {
            let (tempo, hold) = times(easier.dose.rep());
            Easier { exercise: easier.id.clone(), tempo, hold }
        });
        Self { steps: timeline::of_exercise(exercise, dose), easier }
    }
}

/// Whether one dose can be played with the pictures of the other: a hold for a hold, a side for a side.
fn same_shape(one: &Dose, other: &Dose) -> bool {
    let shape = |dose: &Dose| match dose.rep() {
        Rep::Move(_) | Rep::SelfPaced(_) => 0,
        Rep::Hold(_) => 1,
        Rep::MoveThenHold(..) => 2,
    };
    let sided = |dose: &Dose| dose.sides() != crate::dose::Sides::None;
    shape(one) == shape(other) && sided(one) == sided(other)
}

fn times(rep: Rep) -> (Option<Seconds>, Option<Seconds>) {
    match rep {
        Rep::Move(tempo) | Rep::SelfPaced(tempo) => (Some(tempo), None),
        Rep::Hold(hold) => (None, Some(hold)),
        Rep::MoveThenHold(tempo, hold) => (Some(tempo), Some(hold)),
    }
}

/// The steps of all parts in a row, as prescribed and as they are played.
#[derive(Debug, Clone)]
pub(super) struct Script {
    pub(super) prescribed: Vec<Step>,
    pub(super) steps: Vec<Step>,
    pub(super) eased: Vec<Option<Eased>>,
    parts: Vec<(Range<usize>, Option<Easier>)>,
}

impl Script {
    pub(super) fn new(parts: &[Part]) -> Self {
        let steps: Vec<Step> = parts.iter().flat_map(|part| part.steps.iter().cloned()).collect();
        let mut from = 0;
        let parts = parts.iter().map(|part| {
            let range = from..from + part.steps.len();
            from = range.end;
            (range, part.easier.clone())
        });
        Self { parts: parts.collect(), eased: vec![None; steps.len()], prescribed: steps.clone(), steps }
    }

    /// The part that a step belongs to, and its steps.
    pub(super) fn part_of(&self, step: usize) -> Option<(usize, Range<usize>)> {
        let found = self.parts.iter().enumerate().find(|(_, (range, _))| range.contains(&step));
        found.map(|(part, (range, _))| (part, range.clone()))
    }

    /// What would make the rest of a part easier from a step on, if anything does.
    pub(super) fn next_easing(&self, step: usize) -> Option<Eased> {
        let (part, range) = self.part_of(step)?;
        let rest = step..range.end;
        let is_halved = rest.clone().any(|i| self.eased[i].is_some());
        let long = |i: usize| self.steps[i].kind == StepKind::Hold && self.steps[i].seconds > SHORTEST_HALVED;
        if !is_halved && rest.clone().any(long) {
            return Some(Eased::Shorter);
        }
        let (_, easier) = self.parts.get(part)?;
        let is_easier = rest.clone().any(|i| self.eased[i] == Some(Eased::Easier));
        let has_work = rest.into_iter().any(|i| self.steps[i].kind.is_work());
        (has_work && easier.is_some() && !is_easier).then_some(Eased::Easier)
    }

    /// Makes the rest of a part easier from a step on. Nothing gets longer but a movement that has another tempo.
    pub(super) fn ease(&mut self, step: usize, how: Eased) {
        let Some((part, range)) = self.part_of(step) else { return };
        let easier = self.parts.get(part).and_then(|(_, easier)| easier.clone());
        for i in step..range.end {
            let present = &mut self.steps[i];
            match (how, &easier) {
                (Eased::Shorter, _) if present.kind == StepKind::Hold && present.seconds > SHORTEST_HALVED => {
                    present.seconds = Seconds(present.seconds.0.div_ceil(2));
                }
                (Eased::Easier, Some(easier)) => {
                    present.exercise = easier.exercise.clone();
                    match (present.kind, easier.hold, easier.tempo) {
                        (StepKind::Hold, Some(hold), _) => present.seconds = present.seconds.min(hold),
                        (StepKind::Work, _, Some(tempo)) => present.seconds = tempo,
                        (
                            StepKind::Hold
                            | StepKind::Work
                            | StepKind::Ready
                            | StepKind::Relax
                            | StepKind::Switch
                            | StepKind::Rest,
                            ..,
                        ) => {}
                    }
                }
                (Eased::Shorter, _) | (Eased::Easier, None) => {}
            }
            self.eased[i] = Some(how);
        }
    }
}
