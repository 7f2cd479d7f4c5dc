//! Whether what is shown fits what is done: figure, sides, times.

use super::FileFindings;
use crate::dose::{Dose, Sides};
use crate::exercise::{Exercise, Position};
use crate::seconds::Seconds;

/// Characters that are read in a second: what subtitles for adults commonly reckon with.
const READ_PER_SECOND: u32 = 17;
/// The longest time for reading what a break asks for, before half of it is over.
const BREAK_READING: Seconds = Seconds(30);
/// The longest exercise in a break.
const LONGEST_BREAK: Seconds = Seconds(75);

/// The drawn movement must be there, possible, and to one side exactly where the dose is.
pub(super) fn figure(exercise: &Exercise, findings: &mut FileFindings<'_>) {
    // A picture shows what it shows.
    let Some(figure) = exercise.look.figure() else { return };
    for (pose, message) in figure.faults(exercise.position) {
        findings.add(&format!("figure.poses.{pose}"), message);
    }
    let drawn = figure.to_one_side();
    let done = is_sided(&exercise.dose);
    if drawn && !done {
        findings
            .add("dose.side", "is none, but the figure moves to one side: it must be left, right, each or alternate");
    }
    if done && !figure.differs_by_side() {
        findings.add("figure", "is the same for left and right, but the dose has sides");
    }
}

/// The short form has the sides of the whole one, and what is for the desk fits into a break.
pub(super) fn dose(exercise: &Exercise, findings: &mut FileFindings<'_>) {
    if let Some(short) = &exercise.desk_dose
        && is_sided(short) != is_sided(&exercise.dose)
    {
        findings.add("desk_dose.side", "must have sides exactly where the whole dose has");
    }
    let takes = exercise.duration(exercise.break_dose());
    // A walk is a break of its own kind and length.
    if exercise.desk && takes > LONGEST_BREAK && !is_walk(exercise) {
        let message = format!("takes {takes} in a break; give a desk_dose of at most {LONGEST_BREAK}");
        findings.add("dose", message);
    }
}

/// The cue is read while one gets ready, the steps of a break before half of it is over.
pub(super) fn reading_time(exercise: &Exercise, findings: &mut FileFindings<'_>) {
    let mut read = |key: &str, characters: usize, time: Seconds| {
        let most = usize::try_from(time.0 * READ_PER_SECOND).unwrap_or(usize::MAX);
        if characters > most {
            findings.add(key, format!("has {characters} characters; in {time} one reads {most}"));
        }
    };
    read("cue", exercise.cue.chars().count(), exercise.position.get_ready());
    if exercise.desk {
        let steps = exercise.steps.iter().map(|step| step.text.chars().count()).sum();
        read("steps", steps, BREAK_READING);
    }
}

/// Whether the whole of it is a walk: one rep, longer than any posture break.
fn is_walk(exercise: &Exercise) -> bool {
    exercise.dose.reps() == 1 && exercise.dose.sets() == 1 && exercise.position == Position::Standing
}

fn is_sided(dose: &Dose) -> bool {
    match dose.sides() {
        Sides::None => false,
        Sides::Left | Sides::Right | Sides::Each | Sides::Alternate => true,
    }
}
