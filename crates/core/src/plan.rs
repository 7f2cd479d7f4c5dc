//! A plan: what a therapist prescribed, phase by phase. Each published version is immutable.

mod carry;
mod check;
mod compare;
mod read;
mod values;
mod write;

use crate::day::LocalDay;
use crate::dose::Dose;
use crate::exercise::Exercise;
use crate::id::{ExerciseId, PlanId};
use crate::library::Library;
use crate::message::Message;
use chrono::{NaiveTime, Weekday};
use std::sync::Arc;

pub use carry::{carried, carrying};
pub(crate) use check::{Concern, LONGEST_BREAK, MOST_ACTIVE, MOST_SECONDS_A_DAY, concerns};
pub use compare::{compare, say_the_same};
pub(crate) use read::draft;
pub use read::{FORMAT, LONGEST_FILE};
pub(crate) use values::{LEAST_BETWEEN_TIMES, times, weekdays};

/// The therapist who answers for a plan; empty text where nothing is given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Therapist {
    /// Name.
    pub name: String,
    /// Clinic.
    pub clinic: String,
    /// Telephone.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// Page to book at.
    pub booking_url: String,
}

/// A set of weekdays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Monday to Sunday.
    pub const ALL: Self = Self(0b111_1111);
    /// None yet.
    pub const EMPTY: Self = Self(0);

    /// The same with one day more.
    #[must_use]
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day.num_days_from_monday())
    }

    /// Whether a day is among them.
    pub fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// Whether they share a day.
    pub fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The days, Monday first.
    pub fn days(self) -> impl Iterator<Item = Weekday> {
        WEEKDAYS.iter().map(|(_, day)| *day).filter(move |day| self.has(*day))
    }
}

/// The words of weekdays in files, Monday first.
pub const WEEKDAYS: &[(&str, Weekday)] = &[
    ("mon", Weekday::Mon),
    ("tue", Weekday::Tue),
    ("wed", Weekday::Wed),
    ("thu", Weekday::Thu),
    ("fri", Weekday::Fri),
    ("sat", Weekday::Sat),
    ("sun", Weekday::Sun),
];

/// One exercise with its dose and frequency.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The exercise, as it was when the plan was read.
    pub exercise: Arc<Exercise>,
    /// The prescribed dose.
    pub dose: Dose,
    /// Times a day.
    pub per_day: u32,
    /// On these weekdays.
    pub days: Weekdays,
    /// The therapist's note to the patient.
    pub note: String,
    /// The day it was shown in the clinic.
    pub taught_on: Option<LocalDay>,
    /// The therapist ticked a gated exercise.
    pub gate: bool,
}

/// Some weeks with the same lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Name.
    pub name: String,
    /// Length in weeks.
    pub weeks: u32,
    /// What is prescribed.
    pub lines: Vec<Line>,
    /// Exercises for posture breaks, in turn.
    pub desk: Vec<Arc<Exercise>>,
    /// Proposed times of day, in the order a local day passes them.
    pub times: Vec<NaiveTime>,
}

/// A whole plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Its id through all versions.
    pub id: PlanId,
    /// This version.
    pub version: u32,
    /// Versions that this one replaces.
    pub supersedes: Vec<u32>,
    /// Title.
    pub title: String,
    /// Who it is for.
    pub patient: String,
    /// Who prescribed it.
    pub therapist: Therapist,
    /// The day from which phases count.
    pub starts: LocalDay,
    /// The day from which this version counts.
    pub effective: LocalDay,
    /// Pain up to which an exercise may go on, 0 to 10.
    pub pain_ceiling: u32,
    /// Whether the patient may go to the next level alone.
    pub self_progression: bool,
    /// Notes for the patient.
    pub notes: String,
    /// Phases, in order; never empty.
    pub phases: Vec<Phase>,
    /// Proposed minutes of desk time between posture breaks.
    pub posture_every_min: Option<u32>,
    /// Proposed minutes of desk time between walks.
    pub walk_every_min: Option<u32>,
    /// Exercises of the therapist's own.
    pub custom: Vec<Arc<Exercise>>,
}

/// Where a day lies in a plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place<'a> {
    /// The plan has not begun.
    Before,
    /// Within a phase.
    In {
        /// The phase.
        phase: &'a Phase,
        /// The week of the whole plan, from 1.
        week: u32,
    },
    /// The plan is over.
    After,
}

impl Plan {
    /// Reads a plan file against a library; the error names every wrong field.
    pub fn from_json(bytes: &[u8], library: &Library) -> Result<Self, Vec<crate::document::Problem>> {
        read::plan(bytes, library)
    }

    /// Its length.
    pub fn weeks(&self) -> u32 {
        self.phases.iter().map(|phase| phase.weeks).sum()
    }

    /// Its last day.
    pub fn ends(&self) -> LocalDay {
        self.starts.plus(i64::from(self.weeks()) * 7 - 1)
    }

    /// What is wrong with taking up this plan on a day on which its last phase is already over.
    pub fn over_on(&self, day: LocalDay) -> Option<crate::document::Problem> {
        (day > self.ends()).then(|| crate::document::Problem {
            path: "starts".into(),
            message: Message::new("plan-over")
                .with("starts", self.starts.to_string())
                .with("weeks", self.weeks())
                .with("ends", self.ends().to_string()),
        })
    }

    /// Where a day lies.
    pub fn place(&self, day: LocalDay) -> Place<'_> {
        let Ok(days) = u32::try_from(day.days_since(self.starts)) else { return Place::Before };
        let week = days / 7;
        let mut begins = 0;
        for phase in &self.phases {
            begins += phase.weeks;
            if week < begins {
                return Place::In { phase, week: week + 1 };
            }
        }
        Place::After
    }

    /// The lines due on a day, with the phase they belong to.
    pub fn due_on(&self, day: LocalDay) -> Option<(&Phase, Vec<&Line>)> {
        match self.place(day) {
            Place::In { phase, .. } => {
                Some((phase, phase.lines.iter().filter(|line| line.days.has(day.weekday())).collect()))
            }
            Place::Before | Place::After => None,
        }
    }

    /// The exercises for posture breaks on a day.
    pub fn desk_on(&self, day: LocalDay) -> &[Arc<Exercise>] {
        match self.place(day) {
            Place::In { phase, .. } => &phase.desk,
            Place::Before | Place::After => &[],
        }
    }

    /// An exercise of this plan, its own or one it names.
    pub fn exercise(&self, id: &ExerciseId) -> Option<&Arc<Exercise>> {
        let named = self.phases.iter().flat_map(|p| p.lines.iter().map(|l| &l.exercise).chain(&p.desk));
        self.custom.iter().chain(named).find(|exercise| exercise.id == *id)
    }

    /// What a therapist should look at again: nothing here forbids the plan.
    pub fn warnings(&self) -> Vec<crate::document::Problem> {
        check::warnings(self)
    }
}
