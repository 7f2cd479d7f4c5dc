//! What a therapist should look at again before publishing: sound to do, but seldom meant.

use super::{Phase, Plan};
use crate::document::Problem;
use crate::id::ExerciseId;
use crate::seconds::Seconds;
use crate::slot;
use std::collections::BTreeSet;

/// More exercises than this at once are done less often (clinical.md E40, E44, E46).
const MOST_ACTIVE: usize = 4;
/// Minutes a day above which a plan seldom survives the week (a design choice, clinical.md section 3).
const MOST_SECONDS_A_DAY: Seconds = Seconds(30 * 60);
/// A break is about a minute; a desk exercise may run a little over.
pub(crate) const LONGEST_BREAK: Seconds = Seconds(75);

pub(super) fn warnings(plan: &Plan) -> Vec<Problem> {
    plan.phases.iter().enumerate().flat_map(|(i, phase)| of_phase(&format!("phases[{i}]"), phase)).collect()
}

fn of_phase(path: &str, phase: &Phase) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut warn = |path: String, message: String| found.push(Problem { path, message });
    let exercises: BTreeSet<&ExerciseId> = phase.lines.iter().map(|line| &line.exercise.id).collect();
    if exercises.len() > MOST_ACTIVE {
        warn(
            format!("{path}.exercises"),
            format!("has {} exercises; more than {MOST_ACTIVE} at once are done less often", exercises.len()),
        );
    }
    let a_day = slot::fullest_day(phase);
    if a_day > MOST_SECONDS_A_DAY {
        warn(
            format!("{path}.exercises"),
            format!("takes {} minutes a day; more than 30 is seldom done", a_day.minutes()),
        );
    }
    let slots = phase.lines.iter().map(|line| line.per_day).max().unwrap_or(0);
    if phase.times.len() < slots as usize {
        warn(
            format!("{path}.times"),
            format!(
                "has times for {} of {slots} sessions a day; the others are spread over waking hours",
                phase.times.len()
            ),
        );
    }
    for (i, line) in phase.lines.iter().enumerate() {
        if line.exercise.gate && !line.gate {
            warn(
                format!("{path}.exercises[{i}]"),
                format!("is {}, which a therapist switches on individually; set \"gate\": true", line.exercise.id),
            );
        }
    }
    for (i, exercise) in phase.desk.iter().enumerate() {
        let takes = exercise.duration(exercise.break_dose());
        if takes > LONGEST_BREAK {
            warn(
                format!("{path}.desk[{i}]"),
                format!("is {}, which takes {takes}; a break is about a minute", exercise.id),
            );
        }
    }
    found
}
