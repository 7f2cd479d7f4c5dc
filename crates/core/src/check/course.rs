//! What a programme names.

use super::FileFindings;
use crate::id::ExerciseId;
use crate::programme::{Programme, ProgrammeLine};

/// The most exercises that are active in a phase, beside those that are only offered.
const MOST_ACTIVE: usize = 4;

/// Every exercise that a programme names must be there; a gated one is only offered, never begun with.
pub(super) fn check(
    programme: &Programme,
    known: &impl Fn(&ExerciseId) -> bool,
    gated: &impl Fn(&ExerciseId) -> bool,
    findings: &mut FileFindings<'_>,
) {
    let mut named = |path: &str, id: &ExerciseId| {
        if !known(id) {
            findings.add(path, format!("names {id}, which there is no exercise for"));
        }
    };
    for phase in &programme.phases {
        let lines = format!("phases.{}.lines", phase.id);
        phase.lines.iter().flat_map(ProgrammeLine::exercises).for_each(|id| named(&lines, id));
        phase.desk.iter().for_each(|target| named(&format!("phases.{}.desk", phase.id), &target.exercise));
    }
    programme.only_by_therapist.iter().for_each(|id| named("only_by_therapist", id));
    programme.not_with.iter().for_each(|id| named("not_with", id));
    for phase in &programme.phases {
        let path = format!("phases.{}.lines", phase.id);
        let active = || phase.lines.iter().filter(|line| !line.optional);
        for line in active().filter(|line| gated(&line.exercise)) {
            findings.add(&path, format!("begins with {}, which is gated; make the line optional", line.exercise));
        }
        if active().count() > MOST_ACTIVE {
            findings.add(&path, format!("has {} active exercises; {MOST_ACTIVE} are the most", active().count()));
        }
    }
}
