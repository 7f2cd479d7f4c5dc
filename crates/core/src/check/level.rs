//! Where exercises lead: up to the harder form and down to the easier one.

use super::{FileFindings, Findings, Read};
use crate::exercise::Exercise;
use crate::id::ExerciseId;

type Leads = fn(&Exercise) -> &[ExerciseId];

const WAYS: [(&str, Leads); 2] =
    [("progression", |exercise| &exercise.progression.to), ("regression", |exercise| &exercise.regression.to)];

/// Every exercise that this one leads to must be there.
pub(super) fn check(exercise: &Exercise, known: &impl Fn(&ExerciseId) -> bool, findings: &mut FileFindings<'_>) {
    for (way, leads) in WAYS {
        for (i, id) in leads(exercise).iter().enumerate().filter(|(_, id)| !known(id)) {
            findings.add(&format!("{way}.to[{i}]"), format!("names {id}, which there is no exercise for"));
        }
    }
    for id in exercise.progression.to.iter().filter(|id| exercise.regression.to.contains(id)) {
        findings.add("progression.to", format!("names {id}, which is also the easier form"));
    }
}

/// Going on from harder to harder, or back from easier to easier, must come to an end. Each circle is told once, at the
/// first of its exercises.
pub(super) fn circles(all: &[Read], findings: &mut Findings) {
    for (way, leads) in WAYS {
        for read in all {
            if let Some(circle) = circle(all, read, leads) {
                let names: Vec<&str> = circle.iter().map(|id| id.as_str()).collect();
                findings.add(&read.file, way, format!("leads round in a circle: {}", names.join(", ")));
            }
        }
    }
}

/// The circle that begins at an exercise, if there is one and it is the first of it by id.
fn circle<'a>(all: &'a [Read], first: &'a Read, leads: Leads) -> Option<Vec<&'a ExerciseId>> {
    let start = &first.exercise.id;
    let mut ways: Vec<Vec<&ExerciseId>> = vec![vec![start]];
    while let Some(way) = ways.pop() {
        let here = way.last().copied()?;
        let Some(read) = all.iter().find(|read| read.exercise.id == *here) else { continue };
        for next in leads(&read.exercise) {
            if next == start {
                return Some(way.iter().copied().chain([next]).collect());
            }
            if next > start && !way.contains(&next) {
                ways.push(way.iter().copied().chain([next]).collect());
            }
        }
    }
    None
}
