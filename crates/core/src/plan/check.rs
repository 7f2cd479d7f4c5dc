//! What a therapist should look at again before publishing: sound to do, but seldom meant.

use super::{Line, Phase, Plan};
use crate::document::Problem;
use crate::id::ExerciseId;
use crate::message::Message;
use crate::seconds::Seconds;
use crate::slot;
use std::collections::BTreeSet;

/// More exercises than this at once are done less often (clinical.md E40, E44, E46).
pub(crate) const MOST_ACTIVE: usize = 4;
/// Minutes a day above which a plan seldom survives the week (a design choice, clinical.md section 3).
pub(crate) const MOST_SECONDS_A_DAY: Seconds = Seconds(30 * 60);
/// A break is about a minute; a desk exercise may run a little over.
pub(crate) const LONGEST_BREAK: Seconds = Seconds(75);

/// What is seldom meant about a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Concern {
    /// More exercises than are done.
    ManyExercises(usize),
    /// More time on its fullest day than is spent.
    LongDay(Seconds),
    /// Fewer times than sessions.
    FewTimes {
        /// The times.
        times: usize,
        /// The sessions of a day.
        slots: u32,
    },
    /// A gated exercise without its tick.
    Gated {
        /// Its line.
        line: usize,
    },
    /// An exercise for breaks that takes longer than one.
    LongBreak {
        /// Its place.
        desk: usize,
        /// How long it takes.
        takes: Seconds,
    },
}

/// What is seldom meant about a phase, in the order in which it is told.
pub(crate) fn concerns(phase: &Phase) -> Vec<Concern> {
    let mut found = Vec::new();
    let exercises: BTreeSet<&ExerciseId> = phase.lines.iter().map(|line| &line.exercise.id).collect();
    if exercises.len() > MOST_ACTIVE {
        found.push(Concern::ManyExercises(exercises.len()));
    }
    let a_day = slot::fullest_day(phase);
    if a_day > MOST_SECONDS_A_DAY {
        found.push(Concern::LongDay(a_day));
    }
    let slots = phase.lines.iter().map(|line| line.per_day).max().unwrap_or(0);
    if phase.times.len() < slots as usize {
        found.push(Concern::FewTimes { times: phase.times.len(), slots });
    }
    let gated = |(line, of_phase): (usize, &Line)| {
        (of_phase.exercise.gate && !of_phase.gate).then_some(Concern::Gated { line })
    };
    found.extend(phase.lines.iter().enumerate().filter_map(gated));
    for (desk, exercise) in phase.desk.iter().enumerate() {
        let takes = exercise.duration(exercise.break_dose());
        if takes > LONGEST_BREAK {
            found.push(Concern::LongBreak { desk, takes });
        }
    }
    found
}

pub(super) fn warnings(plan: &Plan) -> Vec<Problem> {
    let of_phase = |(i, phase)| concerns(phase).into_iter().map(move |concern| warning(i, phase, concern));
    plan.phases.iter().enumerate().flat_map(of_phase).collect()
}

/// A concern as a place in the plan's file and the end of a sentence about it.
fn warning(i: usize, phase: &Phase, concern: Concern) -> Problem {
    let line_id = |at: usize| phase.lines.get(at).map(|line| line.exercise.id.as_str()).unwrap_or_default();
    let desk_id = |at: usize| phase.desk.get(at).map(|exercise| exercise.id.as_str()).unwrap_or_default();
    let (place, message) = match concern {
        Concern::ManyExercises(count) => (
            "exercises".to_owned(),
            Message::new("plan-many-exercises").with("count", count.to_string()).with("most", MOST_ACTIVE.to_string()),
        ),
        Concern::LongDay(takes) => (
            "exercises".to_owned(),
            Message::new("plan-long-day").with("minutes", takes.minutes()).with("most", MOST_SECONDS_A_DAY.minutes()),
        ),
        Concern::FewTimes { times, slots } => {
            ("times".to_owned(), Message::new("plan-few-times").with("times", times.to_string()).with("slots", slots))
        }
        Concern::Gated { line } => (format!("exercises[{line}]"), Message::new("plan-gated").with("id", line_id(line))),
        Concern::LongBreak { desk, takes } => (
            format!("desk[{desk}]"),
            Message::new("plan-long-break").with("id", desk_id(desk)).with("takes", takes.to_string()),
        ),
    };
    Problem { path: format!("phases[{i}].{place}"), message }
}
