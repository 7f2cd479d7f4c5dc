//! What a therapist should look at again before publishing: sound to do, but seldom meant.

use super::{Phase, Plan};
use crate::document::Problem;
use crate::id::ExerciseId;
use crate::message::Message;
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
    let mut warn = |path: String, message: Message| found.push(Problem { path, message });
    let exercises: BTreeSet<&ExerciseId> = phase.lines.iter().map(|line| &line.exercise.id).collect();
    if exercises.len() > MOST_ACTIVE {
        warn(
            format!("{path}.exercises"),
            Message::new("plan-many-exercises")
                .with("count", exercises.len().to_string())
                .with("most", MOST_ACTIVE.to_string()),
        );
    }
    let a_day = slot::fullest_day(phase);
    if a_day > MOST_SECONDS_A_DAY {
        warn(
            format!("{path}.exercises"),
            Message::new("plan-long-day").with("minutes", a_day.minutes()).with("most", MOST_SECONDS_A_DAY.minutes()),
        );
    }
    let slots = phase.lines.iter().map(|line| line.per_day).max().unwrap_or(0);
    if phase.times.len() < slots as usize {
        warn(
            format!("{path}.times"),
            Message::new("plan-few-times").with("times", phase.times.len().to_string()).with("slots", slots),
        );
    }
    for (i, line) in phase.lines.iter().enumerate() {
        if line.exercise.gate && !line.gate {
            warn(format!("{path}.exercises[{i}]"), Message::new("plan-gated").with("id", line.exercise.id.as_str()));
        }
    }
    for (i, exercise) in phase.desk.iter().enumerate() {
        let takes = exercise.duration(exercise.break_dose());
        if takes > LONGEST_BREAK {
            warn(
                format!("{path}.desk[{i}]"),
                Message::new("plan-long-break").with("id", exercise.id.as_str()).with("takes", takes.to_string()),
            );
        }
    }
    found
}
