//! Carrying out an edit: the draft with it, or why not.

use super::{Draft, Edit, EditError, MOST_ITEMS, MOST_LINES, MOST_PHASES, Shelf, empty_phase, phase_name};
use crate::day::order_in_day;
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::plan::{LEAST_BETWEEN_TIMES, Line, Phase, Plan, Weekdays};
use chrono::{NaiveTime, Weekday};
use std::sync::Arc;

type Done = Result<(), EditError>;

impl Draft {
    /// The draft with a change in it.
    pub fn apply(&self, edit: &Edit, at_hand: &Shelf<'_>) -> Result<Self, EditError> {
        let mut plan = self.0.clone();
        change(&mut plan, edit, at_hand)?;
        Ok(Self(plan))
    }
}

fn change(plan: &mut Plan, edit: &Edit, shelf: &Shelf<'_>) -> Done {
    match edit {
        Edit::Title(title) => plan.title = text(title, "draft-step-title", 120)?,
        Edit::Notes(notes) => plan.notes = text(notes, "draft-step-notes", 4000)?,
        Edit::Starts(day) => {
            // A version that counts from the first day goes on doing so.
            if plan.effective == plan.starts {
                plan.effective = *day;
            }
            plan.starts = *day;
        }
        Edit::Effective(day) => plan.effective = *day,
        Edit::PainCeiling(value) => plan.pain_ceiling = within(*value, "draft-step-pain-ceiling", 0, 10)?,
        Edit::SelfProgression(on) => plan.self_progression = *on,
        Edit::Breaks { posture_every_min, walk_every_min } => {
            let minutes =
                |every: &Option<u32>| every.map(|minutes| within(minutes, "draft-step-breaks", 1, 480)).transpose();
            (plan.posture_every_min, plan.walk_every_min) = (minutes(posture_every_min)?, minutes(walk_every_min)?);
        }
        Edit::AddPhase { at } => add_phase(plan, *at, shelf)?,
        Edit::RemovePhase { phase } => {
            phase_of(plan, *phase)?;
            if plan.phases.len() == 1 {
                return Err(EditError::LastPhase);
            }
            plan.phases.remove(*phase);
        }
        Edit::MovePhase { phase, to } => moved(&mut plan.phases, *phase, *to)?,
        Edit::PhaseName { phase, name } => phase_of(plan, *phase)?.name = text(name, "draft-step-phase-name", 80)?,
        Edit::PhaseWeeks { phase, weeks } => {
            phase_of(plan, *phase)?.weeks = within(*weeks, "draft-step-phase-weeks", 1, 104)?;
        }
        Edit::PhaseTimes { phase, times } => phase_of(plan, *phase)?.times = sorted(times)?,
        Edit::AddLine { phase, exercise, at } => add_line(phase_of(plan, *phase)?, exercise, *at, shelf)?,
        Edit::RemoveLine { phase, line } => {
            line_of(plan, *phase, *line)?;
            phase_of(plan, *phase)?.lines.remove(*line);
        }
        Edit::MoveLine { phase, line, to_phase, to } => move_line(plan, (*phase, *line), (*to_phase, *to))?,
        Edit::LinePerDay { phase, line, per_day } => {
            line_of(plan, *phase, *line)?.per_day = within(*per_day, "draft-step-line-per-day", 1, 12)?;
        }
        Edit::LineDays { phase, line, days } => {
            if *days == Weekdays::EMPTY {
                return Err(EditError::NoDays);
            }
            line_of(plan, *phase, *line)?.days = *days;
            alone(phase_of(plan, *phase)?, *line)?;
        }
        Edit::LineDose { phase, line, dose } => line_of(plan, *phase, *line)?.dose = dose.clone(),
        Edit::LineNote { phase, line, note } => {
            line_of(plan, *phase, *line)?.note = text(note, "draft-step-line-note", 1000)?;
        }
        Edit::LineTaughtOn { phase, line, day } => line_of(plan, *phase, *line)?.taught_on = *day,
        Edit::LineGate { phase, line, on } => line_of(plan, *phase, *line)?.gate = *on,
        Edit::AddDesk { phase, exercise } => add_desk(phase_of(plan, *phase)?, exercise, shelf)?,
        Edit::RemoveDesk { phase, at } => {
            let desk = &mut phase_of(plan, *phase)?.desk;
            desk.get(*at).ok_or(EditError::Gone)?;
            desk.remove(*at);
        }
        Edit::MoveDesk { phase, at, to } => moved(&mut phase_of(plan, *phase)?.desk, *at, *to)?,
    }
    Ok(())
}

fn phase_of(plan: &mut Plan, phase: usize) -> Result<&mut Phase, EditError> {
    plan.phases.get_mut(phase).ok_or(EditError::Gone)
}

fn line_of(plan: &mut Plan, phase: usize, line: usize) -> Result<&mut Line, EditError> {
    phase_of(plan, phase)?.lines.get_mut(line).ok_or(EditError::Gone)
}

fn known(exercise: &ExerciseId, shelf: &Shelf<'_>) -> Result<Arc<Exercise>, EditError> {
    shelf.exercise(exercise).ok_or_else(|| EditError::Unknown(exercise.to_string()))
}

fn text(text: &str, field: &'static str, most: usize) -> Result<String, EditError> {
    // A line that ends as Windows ends it is not a strange character.
    let text = text.replace("\r\n", "\n");
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(EditError::Control);
    }
    if text.chars().count() > most { Err(EditError::Long { field, most }) } else { Ok(text) }
}

fn within(value: u32, field: &'static str, least: u32, most: u32) -> Result<u32, EditError> {
    if (least..=most).contains(&value) { Ok(value) } else { Err(EditError::Range { field, least, most }) }
}

/// Takes something to another place of its list; a place behind the end is the end.
fn moved<T>(list: &mut Vec<T>, from: usize, to: usize) -> Done {
    if from >= list.len() {
        return Err(EditError::Gone);
    }
    let item = list.remove(from);
    list.insert(to.min(list.len()), item);
    Ok(())
}

fn sorted(times: &[NaiveTime]) -> Result<Vec<NaiveTime>, EditError> {
    let mut times = times.to_vec();
    times.sort_by_key(|time| order_in_day(*time));
    if times.windows(2).any(|pair| order_in_day(pair[1]) - order_in_day(pair[0]) < LEAST_BETWEEN_TIMES) {
        return Err(EditError::TimesApart);
    }
    if times.len() > MOST_ITEMS { Err(EditError::ManyItems) } else { Ok(times) }
}

fn add_phase(plan: &mut Plan, at: usize, shelf: &Shelf<'_>) -> Done {
    if plan.phases.len() >= MOST_PHASES {
        return Err(EditError::ManyPhases);
    }
    if at > plan.phases.len() {
        return Err(EditError::Gone);
    }
    let taken = |name: &String| plan.phases.iter().any(|phase| phase.name == *name);
    let numbers = at + 1..=at + MOST_PHASES + 1;
    let name = numbers.map(|number| phase_name(number, shelf)).find(|name| !taken(name)).unwrap_or_default();
    let before = at.checked_sub(1).and_then(|before| plan.phases.get(before)).cloned();
    let phase = Phase { name, ..before.unwrap_or_else(|| empty_phase(at + 1, shelf)) };
    plan.phases.insert(at, phase);
    Ok(())
}

fn add_line(phase: &mut Phase, exercise: &ExerciseId, at: Option<usize>, shelf: &Shelf<'_>) -> Done {
    let exercise = known(exercise, shelf)?;
    room(phase)?;
    let is_taken = |day: &Weekday| phase.lines.iter().any(|l| l.exercise.id == exercise.id && l.days.has(*day));
    let free = Weekdays::ALL.days().filter(|day| !is_taken(day)).fold(Weekdays::EMPTY, Weekdays::with);
    if free == Weekdays::EMPTY {
        return Err(twice(&exercise, phase));
    }
    let usual = usual_days(exercise.days_per_week);
    let usual = usual.days().filter(|day| free.has(*day)).fold(Weekdays::EMPTY, Weekdays::with);
    let default = shelf.defaults.get(&exercise.id);
    let line = Line {
        dose: default.map_or(&exercise.dose, |default| &default.dose).clone(),
        per_day: default.map_or(exercise.per_day, |default| default.per_day),
        days: if usual == Weekdays::EMPTY { free } else { usual },
        note: String::new(),
        taught_on: None,
        gate: false,
        exercise,
    };
    let at = at.unwrap_or(usize::MAX).min(phase.lines.len());
    phase.lines.insert(at, line);
    Ok(())
}

/// Days of a week with rest between them.
fn usual_days(days_per_week: u32) -> Weekdays {
    use Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};
    let days: &[Weekday] = match days_per_week {
        1 => &[Mon],
        2 => &[Mon, Thu],
        3 => &[Mon, Wed, Fri],
        4 => &[Mon, Tue, Thu, Fri],
        5 => &[Mon, Tue, Wed, Thu, Fri],
        6 => &[Mon, Tue, Wed, Thu, Fri, Sat],
        _ => return Weekdays::ALL,
    };
    days.iter().copied().fold(Weekdays::EMPTY, Weekdays::with)
}

fn room(phase: &Phase) -> Done {
    if phase.lines.len() >= MOST_LINES { Err(EditError::ManyLines) } else { Ok(()) }
}

/// Whether a line is the only one of its exercise on its days, as a plan requires.
fn alone(phase: &Phase, line: usize) -> Done {
    let Some(this) = phase.lines.get(line) else { return Err(EditError::Gone) };
    let meets =
        |(i, other): (usize, &Line)| i != line && other.exercise.id == this.exercise.id && other.days.meet(this.days);
    if phase.lines.iter().enumerate().any(meets) { Err(twice(&this.exercise, phase)) } else { Ok(()) }
}

fn twice(exercise: &Exercise, phase: &Phase) -> EditError {
    EditError::Twice { exercise: exercise.name.clone(), phase: phase.name.clone() }
}

fn move_line(plan: &mut Plan, (phase, line): (usize, usize), (to_phase, to): (usize, usize)) -> Done {
    line_of(plan, phase, line)?;
    if phase == to_phase {
        return moved(&mut phase_of(plan, phase)?.lines, line, to);
    }
    room(phase_of(plan, to_phase)?)?;
    let line = phase_of(plan, phase)?.lines.remove(line);
    let target = phase_of(plan, to_phase)?;
    let to = to.min(target.lines.len());
    target.lines.insert(to, line);
    alone(target, to)
}

fn add_desk(phase: &mut Phase, exercise: &ExerciseId, shelf: &Shelf<'_>) -> Done {
    let exercise = known(exercise, shelf)?;
    if phase.desk.iter().any(|desk| desk.id == exercise.id) {
        return Err(EditError::DeskTwice { exercise: exercise.name.clone() });
    }
    if phase.desk.len() >= MOST_ITEMS {
        return Err(EditError::ManyItems);
    }
    phase.desk.push(exercise);
    Ok(())
}
