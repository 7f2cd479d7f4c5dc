//! A session expanded into steps: what the patient does, second by second.
//!
//! It is made once, from the plan version in force, and copied into the session; later edits change no history.

use crate::dose::{Dose, Rep, SWITCH, Sides};
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::plan::Line;
use crate::seconds::Seconds;
use serde::{Deserialize, Serialize};

/// A side of the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Take up the position.
    Ready,
    /// A moving rep.
    Work,
    /// Hold.
    Hold,
    /// Let go between two reps.
    Relax,
    /// Change sides.
    Switch,
    /// Rest between two sets.
    Rest,
}

impl StepKind {
    /// Whether it is prescribed work; the rest is getting there and recovering.
    pub fn is_work(self) -> bool {
        match self {
            Self::Work | Self::Hold => true,
            Self::Ready | Self::Relax | Self::Switch | Self::Rest => false,
        }
    }
}

/// One step of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What it is.
    pub kind: StepKind,
    /// The exercise.
    pub exercise: ExerciseId,
    /// The set it belongs to, from 1; 0 while getting ready.
    pub set: u32,
    /// The rep it belongs to, from 1 and counted per side; 0 outside reps.
    pub rep: u32,
    /// The side that works.
    pub side: Option<Side>,
    /// Its length.
    pub seconds: Seconds,
    /// It ends when the patient says so; `seconds` is an estimate.
    pub self_paced: bool,
}

/// The steps of all lines of a slot, in the order of the plan.
pub fn of_lines<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Vec<Step> {
    lines.into_iter().flat_map(|line| of_exercise(&line.exercise, &line.dose)).collect()
}

/// The steps of one exercise at a dose: ready, then its sets with rests between.
pub fn of_exercise(exercise: &Exercise, dose: &Dose) -> Vec<Step> {
    let step = |kind, set, rep, side, seconds| Step {
        kind,
        exercise: exercise.id.clone(),
        set,
        rep,
        side,
        seconds,
        self_paced: false,
    };
    let mut steps = vec![step(StepKind::Ready, 0, 0, first_side(dose.sides()), exercise.position.get_ready())];
    for set in 1..=dose.sets() {
        if set > 1 && dose.rest() > Seconds::ZERO {
            steps.push(step(StepKind::Rest, set, 0, first_side(dose.sides()), dose.rest()));
        }
        let order = order(dose);
        for (i, (rep, side)) in order.iter().enumerate() {
            match dose.rep() {
                Rep::Move(tempo) => steps.push(step(StepKind::Work, set, *rep, *side, tempo)),
                Rep::SelfPaced(about) => {
                    steps.push(Step { self_paced: true, ..step(StepKind::Work, set, *rep, *side, about) });
                }
                Rep::Hold(hold) => steps.push(step(StepKind::Hold, set, *rep, *side, hold)),
                Rep::MoveThenHold(tempo, hold) => {
                    steps.push(step(StepKind::Work, set, *rep, *side, tempo));
                    steps.push(step(StepKind::Hold, set, *rep, *side, hold));
                }
            }
            let Some((_, next_side)) = order.get(i + 1) else { continue };
            if dose.sides() == Sides::Each && next_side != side {
                steps.push(step(StepKind::Switch, set, 0, *next_side, SWITCH));
            } else if dose.relax() > Seconds::ZERO {
                steps.push(step(StepKind::Relax, set, *rep, *side, dose.relax()));
            }
        }
    }
    steps
}

/// Seconds of prescribed work among steps.
pub fn work(steps: &[Step]) -> Seconds {
    steps.iter().filter(|step| step.kind.is_work()).map(|step| step.seconds).sum()
}

/// The whole length of steps.
pub fn duration(steps: &[Step]) -> Seconds {
    steps.iter().map(|step| step.seconds).sum()
}

fn first_side(sides: Sides) -> Option<Side> {
    match sides {
        Sides::None => None,
        Sides::Left | Sides::Each | Sides::Alternate => Some(Side::Left),
        Sides::Right => Some(Side::Right),
    }
}

/// The reps of one set with their sides, in the order in which they are done.
fn order(dose: &Dose) -> Vec<(u32, Option<Side>)> {
    let reps = 1..=dose.reps();
    match dose.sides() {
        Sides::None => reps.map(|rep| (rep, None)).collect(),
        Sides::Left => reps.map(|rep| (rep, Some(Side::Left))).collect(),
        Sides::Right => reps.map(|rep| (rep, Some(Side::Right))).collect(),
        Sides::Each => [Side::Left, Side::Right]
            .into_iter()
            .flat_map(|side| (1..=dose.reps()).map(move |rep| (rep, Some(side))))
            .collect(),
        Sides::Alternate => reps.flat_map(|rep| [(rep, Some(Side::Left)), (rep, Some(Side::Right))]).collect(),
    }
}
