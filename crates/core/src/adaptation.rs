//! What a plan's lines are on a given day after what happened: a stop for safety, a step on or back, a flare.
//!
//! A published version of a plan never changes. What changes a line is a list of facts that only grows, and from the plan and
//! that list follows what is done on every day. [`Changes`] keeps the list together with every exercise that it leads to, so
//! that nobody needs a library to ask for a day.
//!
//! Invariants, each a property in the tests: a line that was stopped is not there for the rest of its day and comes back one
//! step down; a flare's days have the gentle form and no other; nothing is ever added to a day except by that form.

mod fit;
mod gentle;
mod ladder;

use crate::day::LocalDay;
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::library::Library;
use crate::plan::{Line, Plan};
use gentle::Gentle;
use ladder::Ladders;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

/// One fact about a plan's lines; facts are kept in the order in which they were recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The local day on which it happened.
    pub day: LocalDay,
    /// What happened.
    pub what: What,
}

/// What happened to a line, or to all of them. A line is named by its exercise as the plan names it, whatever it is played as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum What {
    /// Stopped for safety: off for the rest of the day, then one step down (clinical.md 4.4).
    Stopped {
        /// Which.
        line: ExerciseId,
    },
    /// Played as another exercise from this day on. Going back to what it is played as already means half the dose.
    Moved {
        /// Which.
        line: ExerciseId,
        /// As what.
        to: ExerciseId,
        /// Why.
        why: Why,
    },
    /// The last step down is taken back: the therapist said so, or a session after it was green (clinical.md 4.4).
    Restored {
        /// Which.
        line: ExerciseId,
    },
    /// A bad day: this day and the next have the gentle form (clinical.md 3.5).
    FlareBegan {
        /// How long.
        days: FlareDays,
    },
    /// The flare is over from the next day on.
    FlareEnded,
}

/// Why a line is played as another exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It went well.
    Progressed,
    /// It was too much.
    Regressed,
}

/// How long a flare has the gentle form (clinical.md 3.5: two or three days).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub enum FlareDays {
    /// Two days.
    Two,
    /// Three days.
    Three,
}

/// A flare of another length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a flare has the gentle form for 2 or 3 days, not {0}")]
pub struct FlareDaysError(u32);

impl TryFrom<u32> for FlareDays {
    type Error = FlareDaysError;
    fn try_from(days: u32) -> Result<Self, FlareDaysError> {
        match days {
            2 => Ok(Self::Two),
            3 => Ok(Self::Three),
            _ => Err(FlareDaysError(days)),
        }
    }
}

impl From<FlareDays> for u32 {
    fn from(days: FlareDays) -> Self {
        match days {
            FlareDays::Two => 2,
            FlareDays::Three => 3,
        }
    }
}

/// Whether safety forbids it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blocked {
    /// It does not.
    #[default]
    No,
    /// It does.
    Yes,
}

/// Whether a day is as prescribed or in the form for bad days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// The plan's lines.
    Prescribed,
    /// The gentle lines.
    Gentle,
}

/// A line as it is done on a day; it reads like a [`Line`], whose exercise is the one that is played.
#[derive(Debug, Clone, PartialEq)]
pub struct DueLine<'a> {
    /// The line's name: its exercise as the plan, or the gentle form, names it.
    pub of: Cow<'a, ExerciseId>,
    /// What is done; the plan's own line where nothing changed it.
    pub line: Cow<'a, Line>,
    /// How often the dose was halved because there is no easier form.
    pub halvings: u32,
}

impl Deref for DueLine<'_> {
    type Target = Line;
    fn deref(&self) -> &Line {
        &self.line
    }
}

impl<'a> From<&'a Line> for DueLine<'a> {
    fn from(line: &'a Line) -> Self {
        Self { of: Cow::Borrowed(&line.exercise.id), line: Cow::Borrowed(line), halvings: 0 }
    }
}

/// What is due on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Adapted<'a> {
    /// The lines that are done.
    pub lines: Vec<DueLine<'a>>,
    /// The lines that are due and off for safety, by their names.
    pub stopped: Vec<ExerciseId>,
    /// As prescribed or gentle.
    pub form: Form,
    /// The exercises for posture breaks.
    pub desk: Cow<'a, [Arc<Exercise>]>,
    /// How many sessions the day has, those of stopped lines included.
    pub sessions: u32,
}

/// The facts about a plan with every exercise that they lead to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    list: Vec<Change>,
    ladders: Ladders,
    gentle: Gentle,
}

impl Changes {
    /// Nothing happened.
    pub fn none() -> Self {
        Self::default()
    }

    /// The facts in the order in which they were recorded; every exercise is looked up here and never again.
    pub fn resolve(plan: &Plan, list: Vec<Change>, library: &Library) -> Self {
        if list.is_empty() {
            return Self::none();
        }
        let shelf = Shelf { plan, library };
        let ladders = Ladders::of(&list, &shelf);
        let gentle = if ladders.flares().is_empty() { Gentle::default() } else { Gentle::of(&shelf) };
        Self { list, ladders, gentle }
    }

    /// The facts themselves.
    pub fn list(&self) -> &[Change] {
        &self.list
    }

    /// What is due on a day of the plan.
    pub fn lines_on<'a>(&self, plan: &'a Plan, day: LocalDay) -> Adapted<'a> {
        let due = plan.due_on(day).map(|(_, lines)| lines).unwrap_or_default();
        let sessions = due.iter().map(|line| line.per_day).max().unwrap_or(0);
        let desk = Cow::Borrowed(plan.desk_on(day));
        if self.list.is_empty() {
            let lines = due.into_iter().map(DueLine::from).collect();
            return Adapted { lines, stopped: Vec::new(), form: Form::Prescribed, desk, sessions };
        }
        if let Some(begins) = self.ladders.flare_on(day) {
            return self.gentle_on(day, begins, sessions);
        }
        let (off, on): (Vec<&Line>, Vec<&Line>) = due.into_iter().partition(|line| self.is_off(&line.exercise.id, day));
        let desk = if desk.iter().any(|exercise| self.is_out(&exercise.id, day)) {
            desk.iter().filter(|exercise| !self.is_out(&exercise.id, day)).map(Arc::clone).collect()
        } else {
            desk
        };
        Adapted {
            lines: on.into_iter().map(|line| self.ladders.line_on(line, day)).collect(),
            stopped: off.into_iter().map(|line| line.exercise.id.clone()).collect(),
            form: Form::Prescribed,
            desk,
            sessions,
        }
    }

    /// The first day of a line's present level, if it was ever changed: only sessions from then on count for the next.
    pub fn level_since(&self, line: &ExerciseId, day: LocalDay) -> Option<LocalDay> {
        self.ladders.since(line, day)
    }

    fn gentle_on<'a>(&self, day: LocalDay, begins: LocalDay, sessions: u32) -> Adapted<'a> {
        let (mut lines, mut stopped) = (Vec::new(), Vec::new());
        let mut most = 0;
        for gentle in self.gentle.lines.iter().filter(|gentle| sessions > 0 && gentle.line.days.has(day.weekday())) {
            let name = &gentle.line.exercise.id;
            let per_day = gentle.line.per_day.min(sessions);
            most = most.max(per_day);
            if self.is_off(name, day) {
                stopped.push(name.clone());
                continue;
            }
            let line = if self.is_eased_in_flare(name, begins, day) { &gentle.eased } else { &gentle.line };
            let halvings = u32::from(line.exercise.id == *name && line.dose != gentle.line.dose);
            let line = Line { per_day, ..line.clone() };
            lines.push(DueLine { of: Cow::Owned(name.clone()), line: Cow::Owned(line), halvings });
        }
        let desk = self.gentle.desk.iter().filter(|exercise| !self.is_out(&exercise.id, day)).map(Arc::clone).collect();
        Adapted { lines, stopped, form: Form::Gentle, desk, sessions: most }
    }

    /// Whether a line was stopped on this very day: whatever came after, it is not done again before the next.
    fn is_off(&self, line: &ExerciseId, day: LocalDay) -> bool {
        self.list.iter().any(|change| change.day == day && change.what.stops(line))
    }

    /// Whether an exercise for breaks is left out: from its stop until it, or the line of that name, is restored or goes on.
    fn is_out(&self, exercise: &ExerciseId, day: LocalDay) -> bool {
        let before = self.list.iter().filter(|change| change.day <= day);
        let out = before.fold(false, |out, change| match &change.what {
            What::Stopped { line } if line == exercise => true,
            What::Restored { line } | What::Moved { line, why: Why::Progressed, .. } if line == exercise => false,
            What::Stopped { .. }
            | What::Moved { .. }
            | What::Restored { .. }
            | What::FlareBegan { .. }
            | What::FlareEnded => out,
        });
        out || self.is_off(exercise, day)
    }

    /// Whether a gentle line was stopped earlier in this flare. The plan's line of the same name may have gone on long ago;
    /// that is no matter here.
    fn is_eased_in_flare(&self, line: &ExerciseId, begins: LocalDay, day: LocalDay) -> bool {
        let of_flare = self.list.iter().filter(|change| begins <= change.day && change.day <= day);
        of_flare.fold(false, |eased, change| match &change.what {
            What::Stopped { line: stopped } if stopped == line => true,
            What::Restored { line: restored } if restored == line => false,
            What::Stopped { .. }
            | What::Moved { .. }
            | What::Restored { .. }
            | What::FlareBegan { .. }
            | What::FlareEnded => eased,
        })
    }
}

impl What {
    fn stops(&self, name: &ExerciseId) -> bool {
        match self {
            Self::Stopped { line } => line == name,
            Self::Moved { .. } | Self::Restored { .. } | Self::FlareBegan { .. } | Self::FlareEnded => false,
        }
    }
}

/// What is due on a day of a plan after some facts. Whoever asks for more than one day keeps a [`Changes`] instead.
pub fn lines_on<'a>(plan: &'a Plan, changes: &[Change], day: LocalDay, library: &Library) -> Adapted<'a> {
    Changes::resolve(plan, changes.to_vec(), library).lines_on(plan, day)
}

/// The easier form of an exercise of a plan, if one is known that nobody has to switch on.
pub fn easier<'a>(exercise: &Exercise, plan: &'a Plan, library: &'a Library) -> Option<&'a Arc<Exercise>> {
    Shelf { plan, library }.below(exercise)
}

/// Where exercises are found: the plan's own first, for they travel with it.
#[derive(Clone, Copy)]
pub(crate) struct Shelf<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) library: &'a Library,
}

impl<'a> Shelf<'a> {
    pub(crate) fn get(&self, id: &ExerciseId) -> Option<&'a Arc<Exercise>> {
        self.plan.custom.iter().find(|own| own.id == *id).or_else(|| self.library.get(id))
    }

    /// The easier form: the first that is known. What a therapist has to switch on is nobody's easier form.
    pub(crate) fn below(&self, exercise: &Exercise) -> Option<&'a Arc<Exercise>> {
        exercise.regression.to.iter().filter_map(|id| self.get(id)).find(|easier| !easier.gate)
    }
}
