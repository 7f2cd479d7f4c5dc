//! The form for bad days: the first phase of the gentle programme (clinical.md 3.5, `flare_rule`).

use super::Shelf;
use super::fit::{halved, played_as};
use crate::exercise::Exercise;
use crate::id::ProgrammeId;
use crate::plan::{LONGEST_BREAK, Line};
use std::sync::Arc;

/// The programme whose first phase it is.
const PROGRAMME: &str = "p4-gentle-6wk";

/// The lines of a bad day. A library without the programme has none: such a day is a day of rest.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Gentle {
    pub(super) lines: Vec<GentleLine>,
    pub(super) desk: Vec<Arc<Exercise>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct GentleLine {
    pub(super) line: Line,
    /// One step down, for after a stop.
    pub(super) eased: Line,
}

impl Gentle {
    pub(super) fn of(shelf: &Shelf<'_>) -> Self {
        let programme = PROGRAMME.parse::<ProgrammeId>().ok().and_then(|id| shelf.library.programme(&id));
        let Some(phase) = programme.and_then(|programme| programme.phases.first()) else { return Self::default() };
        let lines = phase.lines.iter().filter(|line| !line.optional).filter_map(|line| {
            let exercise = shelf.get(&line.exercise).filter(|exercise| !exercise.gate)?;
            let line = Line {
                exercise: Arc::clone(exercise),
                dose: line.dose.clone().unwrap_or_else(|| exercise.dose.clone()),
                per_day: line.per_day,
                days: line.days,
                note: String::new(),
                taught_on: None,
                gate: false,
            };
            let eased = match shelf.below(exercise) {
                Some(easier) => played_as(&line, easier),
                None => Line { dose: halved(&line.dose), ..line.clone() },
            };
            Some(GentleLine { line, eased })
        });
        let desk = phase.desk.iter().filter_map(|target| shelf.get(&target.exercise));
        let short = |exercise: &&Arc<Exercise>| exercise.duration(exercise.break_dose()) <= LONGEST_BREAK;
        Self { lines: lines.collect(), desk: desk.filter(short).map(Arc::clone).collect() }
    }
}
