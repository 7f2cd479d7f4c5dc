//! What a therapist knows of a patient from what the patient's app told: days merged, how much was done, how the plan
//! stands, who needs a look first.
//!
//! Days come late, twice and in any order; what is made of them depends on none of that.

mod course;
mod order;

pub use course::{Course, Outline, Standing, Way, outline, received};
pub use order::{Attention, Order};

use crate::day::LocalDay;
use crate::letter::{DayTold, SlotTold};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The days over which what was done is counted.
pub const COUNTED_DAYS: i64 = 14;
/// The days of a patient that are shown.
pub const SHOWN_DAYS: i64 = 28;

/// Days as they were told, each by the latest letter that told it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToldDays(BTreeMap<LocalDay, (u32, DayTold)>);

/// What a letter told that was not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct News {
    /// Days that were not known, or not so.
    pub days: u32,
    /// Sessions that were not known.
    pub sessions: u32,
}

impl ToldDays {
    /// What days of a letter would bring.
    pub fn news(&self, number: u32, days: &[DayTold]) -> News {
        let sessions = |day: &DayTold| -> BTreeSet<Uuid> { day.sessions.iter().map(|session| session.id).collect() };
        let mut news = News::default();
        for day in days {
            let known = self.0.get(&day.day);
            if known.is_some_and(|(known, as_told)| *known >= number || as_told == day) {
                continue;
            }
            news.days += 1;
            let before = known.map(|(_, known)| sessions(known)).unwrap_or_default();
            news.sessions += u32::try_from(sessions(day).difference(&before).count()).unwrap_or(u32::MAX);
        }
        news
    }

    /// Adds a day told by the letter of a number; an earlier letter changes nothing about what a later one told.
    pub fn add(&mut self, number: u32, day: DayTold) {
        let known = self.0.get(&day.day).is_some_and(|(other, _)| *other >= number);
        if !known {
            self.0.insert(day.day, (number, day));
        }
    }

    /// The days in order.
    pub fn days(&self) -> impl DoubleEndedIterator<Item = &DayTold> {
        self.0.values().map(|(_, day)| day)
    }

    /// The last day that was told.
    pub fn last(&self) -> Option<LocalDay> {
        self.0.keys().next_back().copied()
    }
}

/// The share of what was prescribed that was done in the 14 days up to one of them, that one included. What was not
/// prescribed to be done, or is still open, counts for nothing; without anything that counts there is no share
/// (clinical.md 8.1, rule 5).
pub fn told_adherence<'a>(days: impl IntoIterator<Item = &'a DayTold>, until: LocalDay) -> Option<f64> {
    let within = |day: &&DayTold| (0..COUNTED_DAYS).contains(&until.days_since(day.day));
    let counted = days.into_iter().filter(within).flat_map(|day| &day.slots).filter(|slot| counts(slot));
    let (count, done) = counted.fold((0u32, 0.0), |(count, sum), slot| (count + 1, sum + done(slot)));
    (count > 0).then(|| (done / f64::from(count)).clamp(0.0, 1.0))
}

fn counts(slot: &SlotTold) -> bool {
    !slot.excused && !matches!(slot.state.as_str(), "upcoming" | "due" | "in-session")
}

fn done(slot: &SlotTold) -> f64 {
    match slot.state.as_str() {
        _ if slot.by_hand => 1.0,
        "done" => 1.0,
        "partial" => slot.share.filter(|share| share.is_finite()).unwrap_or(0.0).clamp(0.0, 1.0),
        _ => 0.0,
    }
}
