//! Where each line stands from which day on: the list of facts, read once from the first to the last.

use super::fit::{halved, played_as};
use super::{Change, DueLine, Shelf, What, Why};
use crate::day::LocalDay;
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::plan::{Line, Place};
use std::borrow::Cow;
use std::sync::Arc;

/// What a line is played as.
#[derive(Debug, Clone, PartialEq)]
struct Standing {
    exercise: Arc<Exercise>,
    /// How often its dose is halved.
    halvings: u32,
}

/// The standings of one line.
#[derive(Debug, Clone, PartialEq)]
struct Ladder {
    /// The line as the plan names it.
    line: ExerciseId,
    /// The plan's own standing.
    prescribed: Standing,
    /// From which day on it stands where, in order.
    steps: Vec<(LocalDay, Standing)>,
    /// Where it stood before each step down that may still be taken back.
    above: Vec<Standing>,
    /// The day of its last stop.
    stopped: Option<LocalDay>,
    /// Whether the flare under way does not lead it a step down: it was moved or restored since, or has just gone down.
    spared: bool,
}

/// Days in the gentle form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Flare {
    begins: LocalDay,
    ends: LocalDay,
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ladders {
    of_lines: Vec<Ladder>,
    flares: Vec<Flare>,
    /// Whether the last flare has not yet led the lines a step down.
    open: bool,
}

impl Ladders {
    pub(super) fn of(list: &[Change], exercises: &Shelf<'_>) -> Self {
        let mut ladders = Self::default();
        for change in list {
            ladders.end_flare_before(change.day, exercises);
            ladders.take(change, exercises);
        }
        // The last flare ends by itself.
        ladders.end_flare(exercises);
        ladders
    }

    pub(super) fn flares(&self) -> &[Flare] {
        &self.flares
    }

    /// The first day of the flare that a day lies in.
    pub(super) fn flare_on(&self, day: LocalDay) -> Option<LocalDay> {
        self.flares.iter().find(|flare| flare.begins <= day && day <= flare.ends).map(|flare| flare.begins)
    }

    /// A line of the plan as it is done on a day.
    pub(super) fn line_on<'a>(&self, line: &'a Line, day: LocalDay) -> DueLine<'a> {
        let ladder = self.of_lines.iter().find(|ladder| ladder.line == line.exercise.id);
        let Some((_, standing)) = ladder.and_then(|ladder| ladder.step_on(day)) else { return line.into() };
        if standing.exercise.id == line.exercise.id && standing.halvings == 0 {
            return line.into();
        }
        let mut played = played_as(line, &standing.exercise);
        for _ in 0..standing.halvings {
            played.dose = halved(&played.dose);
        }
        DueLine { of: Cow::Borrowed(&line.exercise.id), line: Cow::Owned(played), halvings: standing.halvings }
    }

    pub(super) fn since(&self, line: &ExerciseId, day: LocalDay) -> Option<LocalDay> {
        let ladder = self.of_lines.iter().find(|ladder| ladder.line == *line)?;
        ladder.step_on(day).map(|(from, _)| *from)
    }

    fn take(&mut self, change: &Change, exercises: &Shelf<'_>) {
        let day = change.day;
        match &change.what {
            What::Stopped { line } => {
                if let Some(ladder) = self.ladder(line, exercises)
                    && ladder.stopped.replace(day) != Some(day)
                {
                    ladder.step_down(day.plus(1), exercises);
                    ladder.spared = true;
                }
            }
            What::Moved { line, to, why } => {
                if let (Some(ladder), Some(to)) = (self.ladder(line, exercises), exercises.get(to)) {
                    ladder.move_to(day, to, *why);
                }
            }
            What::Restored { line } => {
                if let Some(ladder) = self.ladder(line, exercises) {
                    ladder.restore(day);
                }
            }
            What::FlareBegan { days } => self.begin_flare(day, i64::from(u32::from(*days)), exercises),
            What::FlareEnded => {
                if let Some(flare) = self.flares.last_mut().filter(|flare| day < flare.ends && flare.begins <= day) {
                    flare.ends = day;
                }
            }
        }
    }

    /// The ladder of a line, or a new one; nothing if nobody knows its exercise.
    fn ladder(&mut self, line: &ExerciseId, exercises: &Shelf<'_>) -> Option<&mut Ladder> {
        let at = self.of_lines.iter().position(|ladder| ladder.line == *line);
        let at = if let Some(at) = at {
            at
        } else {
            let exercise = exercises.plan.exercise(line).or_else(|| exercises.get(line))?;
            self.of_lines.push(Ladder::new(exercise));
            self.of_lines.len() - 1
        };
        self.of_lines.get_mut(at)
    }

    /// A flare within another is the same one gone on.
    fn begin_flare(&mut self, day: LocalDay, days: i64, exercises: &Shelf<'_>) {
        let ends = day.plus(days - 1);
        match self.flares.last_mut() {
            Some(flare) if self.open && flare.begins <= day => flare.ends = flare.ends.max(ends),
            Some(_) | None => self.flares.push(Flare { begins: day, ends }),
        }
        self.open = true;
        for ladder in &mut self.of_lines {
            // Whoever was stopped on this day, or has not yet been done since the last step down, has gone down already.
            let fresh = ladder.steps.last().is_some_and(|(from, _)| *from == day) && !ladder.above.is_empty();
            ladder.spared = fresh || ladder.stopped == Some(day);
        }
        // Every line that is due now goes down afterwards, whether or not anything ever happened to it.
        if let Place::In { phase, .. } = exercises.plan.place(day) {
            for line in &phase.lines {
                self.ladder(&line.exercise.id, exercises);
            }
        }
    }

    fn end_flare_before(&mut self, day: LocalDay, exercises: &Shelf<'_>) {
        if self.flares.last().is_some_and(|flare| flare.ends < day) {
            self.end_flare(exercises);
        }
    }

    /// After the flare every line of its phase goes on one step below.
    fn end_flare(&mut self, exercises: &Shelf<'_>) {
        let Some(flare) = self.flares.last().copied().filter(|_| self.open) else { return };
        self.open = false;
        let Place::In { phase, .. } = exercises.plan.place(flare.begins) else { return };
        for ladder in &mut self.of_lines {
            let of_phase = phase.lines.iter().any(|line| line.exercise.id == ladder.line);
            if of_phase && !ladder.spared {
                ladder.step_down(flare.ends.plus(1), exercises);
            }
        }
    }
}

impl Ladder {
    fn new(exercise: &Arc<Exercise>) -> Self {
        Self {
            line: exercise.id.clone(),
            prescribed: Standing { exercise: Arc::clone(exercise), halvings: 0 },
            steps: Vec::new(),
            above: Vec::new(),
            stopped: None,
            spared: false,
        }
    }

    fn step_on(&self, day: LocalDay) -> Option<&(LocalDay, Standing)> {
        self.steps.iter().rev().find(|(from, _)| *from <= day)
    }

    fn standing_on(&self, day: LocalDay) -> Standing {
        self.step_on(day).map_or(&self.prescribed, |(_, standing)| standing).clone()
    }

    /// The last that was recorded counts, so nothing that was to begin later stays.
    fn stand(&mut self, from: LocalDay, standing: Standing) {
        self.steps.retain(|(other, _)| *other < from);
        self.steps.push((from, standing));
    }

    fn step_down(&mut self, from: LocalDay, exercises: &Shelf<'_>) {
        let now = self.standing_on(from);
        let down = match exercises.below(&now.exercise) {
            Some(easier) => Standing { exercise: Arc::clone(easier), halvings: 0 },
            None => Standing { halvings: now.halvings + 1, ..now.clone() },
        };
        self.above.push(now);
        self.stand(from, down);
    }

    fn move_to(&mut self, day: LocalDay, to: &Arc<Exercise>, why: Why) {
        let now = self.standing_on(day);
        let halvings = match why {
            Why::Regressed if now.exercise.id == to.id => now.halvings + 1,
            Why::Regressed | Why::Progressed => 0,
        };
        self.above.clear();
        self.stand(day, Standing { exercise: Arc::clone(to), halvings });
        self.spared = true;
    }

    fn restore(&mut self, day: LocalDay) {
        if let Some(above) = self.above.pop() {
            self.stand(day, above);
        }
        self.spared = true;
    }
}
