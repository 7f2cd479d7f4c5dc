//! A plan's dose on another exercise, and half a dose.

use crate::document::{Node, Problems};
use crate::dose::{Dose, Rep, Sides};
use crate::exercise::Exercise;
use crate::plan::Line;
use serde_json::Value;
use std::mem::discriminant;
use std::sync::Arc;

/// What a dose is done with belongs to the exercise, not to the plan's numbers: the cuff of another stage has another target.
const WITH: [&str; 4] = ["load", "cuff_mmhg", "band", "effort"];

/// A line that is played as another exercise: the plan's numbers where both doses have the same shape, or else the dose of
/// the exercise itself.
pub(super) fn played_as(line: &Line, exercise: &Arc<Exercise>) -> Line {
    let dose = if line.exercise.id == exercise.id {
        line.dose.clone()
    } else if same_shape(&line.dose, &exercise.dose) {
        with_the_numbers_of(&line.dose, &exercise.dose)
    } else {
        exercise.dose.clone()
    };
    Line { exercise: Arc::clone(exercise), dose, ..line.clone() }
}

/// The same kind of rep, and both of the middle or both of the sides: a therapist's choice of one side then stays.
fn same_shape(one: &Dose, other: &Dose) -> bool {
    let sided = |dose: &Dose| match dose.sides() {
        Sides::None => false,
        Sides::Left | Sides::Right | Sides::Each | Sides::Alternate => true,
    };
    discriminant(&one.rep()) == discriminant(&other.rep()) && sided(one) == sided(other)
}

fn with_the_numbers_of(plan: &Dose, exercise: &Dose) -> Dose {
    let (mut fields, own) = (plan.to_value(), exercise.to_value());
    for key in WITH {
        match (fields.as_object_mut(), own.get(key)) {
            (Some(fields), Some(value)) => {
                fields.insert(key.to_owned(), value.clone());
            }
            (Some(fields), None) => {
                fields.remove(key);
            }
            (None, _) => {}
        }
    }
    read(&fields).unwrap_or_else(|| exercise.clone())
}

/// Half the hold, or half the reps where nothing is held, and at least one.
pub(super) fn halved(dose: &Dose) -> Dose {
    let (key, half) = match dose.rep() {
        Rep::Hold(hold) | Rep::MoveThenHold(_, hold) => ("hold_s", hold.0 / 2),
        Rep::Move(_) | Rep::SelfPaced(_) => ("reps", dose.reps() / 2),
    };
    let mut fields = dose.to_value();
    if let Some(fields) = fields.as_object_mut() {
        fields.insert(key.to_owned(), half.max(1).into());
    }
    read(&fields).unwrap_or_else(|| dose.clone())
}

/// Only a dose as it is read is known to be valid.
fn read(fields: &Value) -> Option<Dose> {
    let mut problems = Problems::default();
    let dose = Dose::read(&Node::root(fields), &mut problems);
    problems.finish(dose).ok()
}
