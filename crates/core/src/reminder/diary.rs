//! The diary's question: once a day in the evening, and once next morning about yesterday, if there is no entry yet.
//!
//! It is asked only where a plan is in force, in waking hours, and never about a day before Nape was there.

use super::{Elapsed, Engine, HoldReason, Kind, Now, Output, Prompt};
use crate::day::LocalDay;
use chrono::{DateTime, NaiveTime, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Laters that a question may have.
const DIARY_LATERS: u32 = 1;
/// Until when the morning's question may be asked.
const MORNING_ENDS: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};
/// Days around today of which something is remembered.
const REMEMBERED_DAYS: i64 = 8;

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Diary {
    /// The first day with a plan: nothing is asked about days before.
    since: Option<LocalDay>,
    /// Days that have an entry.
    kept: BTreeSet<LocalDay>,
    /// Days about which was asked in their evening.
    evenings: BTreeSet<LocalDay>,
    /// Days about which was asked next morning.
    mornings: BTreeSet<LocalDay>,
    /// The question that was moved, and to when.
    moved: Option<(LocalDay, Elapsed)>,
    /// Laters used for the present question.
    laters: u32,
    /// Waits, for this reason.
    pub(super) held: Option<HoldReason>,
}

impl<Z: TimeZone> Engine<Z> {
    /// The day whose entry is to be asked for now, if any.
    pub(super) fn due_diary(&self, now: Now) -> Option<LocalDay> {
        if self.state.visible.as_ref().is_some_and(|visible| visible.prompt.kind == Kind::Diary) {
            return None;
        }
        let diary = &self.state.diary;
        if let Some((day, at)) = diary.moved {
            return (at <= now.elapsed).then_some(day);
        }
        // A clock that was just set may be wrong, and its day with it.
        let evening = self.evening(self.day(now)).filter(|_| self.is_settled(now))?;
        let today = self.day(now);
        if now.wall >= evening {
            return self.asks_about(today, &diary.evenings).then_some(today);
        }
        let yesterday = today.plus(-1);
        let (from, until) = self.morning(today);
        let asks = from <= now.wall && now.wall < until && diary.since.is_some_and(|since| since <= yesterday);
        (asks && self.asks_about(yesterday, &diary.mornings)).then_some(yesterday)
    }

    /// Whether the question is moved, which the patient asked for.
    pub(super) fn diary_is_moved(&self) -> bool {
        self.state.diary.moved.is_some()
    }

    fn asks_about(&self, day: LocalDay, asked: &BTreeSet<LocalDay>) -> bool {
        !self.state.diary.kept.contains(&day) && !asked.contains(&day) && self.prescriptions.in_force(day).is_some()
    }

    fn evening(&self, day: LocalDay) -> Option<DateTime<Utc>> {
        self.settings.diary_at.map(|time| day.at(time, &self.zone))
    }

    fn morning(&self, day: LocalDay) -> (DateTime<Utc>, DateTime<Utc>) {
        (day.at(self.settings.waking_hours.from(), &self.zone), day.at(MORNING_ENDS, &self.zone))
    }

    /// Keeps the memory of days short, and what waits true.
    pub(super) fn run_diary(&mut self, now: Now) {
        let today = self.day(now);
        let settled = self.is_settled(now);
        if settled && self.state.diary.since.is_none() && self.prescriptions.in_force(today).is_some() {
            self.state.diary.since = Some(today);
        }
        let diary = &mut self.state.diary;
        for days in [&mut diary.kept, &mut diary.evenings, &mut diary.mornings] {
            days.retain(|day| !settled || today.days_since(*day).abs() <= REMEMBERED_DAYS);
        }
        if self.due_diary(now).is_none() {
            self.state.diary.held = None;
        }
    }

    pub(super) fn hold_diary(&mut self, reason: HoldReason) {
        if self.state.diary.held.replace(reason).is_none() {
            self.emit(Output::Held { kind: Kind::Diary, slot: None, reason });
        }
    }

    pub(super) fn show_diary(&mut self, now: Now, day: LocalDay) {
        let today = self.day(now);
        let diary = &mut self.state.diary;
        if diary.moved.take().is_none() {
            diary.laters = 0;
        }
        diary.held = None;
        // A question that comes after the day has ended is the morning's.
        let asked = if day == today { &mut diary.evenings } else { &mut diary.mornings };
        asked.insert(day);
        let laters_left = DIARY_LATERS.saturating_sub(diary.laters);
        self.show(now, |id| Prompt {
            id,
            kind: Kind::Diary,
            slot: None,
            day: Some(day),
            exercise: None,
            minutes: 1,
            laters_left,
        });
    }

    pub(super) fn diary_later(&mut self, day: Option<LocalDay>, to: Elapsed) {
        let diary = &mut self.state.diary;
        if let Some(day) = day.filter(|_| diary.laters < DIARY_LATERS) {
            diary.laters += 1;
            diary.moved = Some((day, to));
        }
    }

    /// There is an entry: nothing more is asked about that day.
    pub(super) fn diary_kept(&mut self, day: LocalDay) {
        let diary = &mut self.state.diary;
        diary.kept.insert(day);
        if diary.moved.is_some_and(|(moved, _)| moved == day) {
            diary.moved = None;
        }
        let asked = self.state.visible.as_ref().filter(|visible| visible.prompt.day == Some(day));
        if let Some(prompt) = asked.map(|visible| visible.prompt.id) {
            self.withdraw(prompt, super::Withdrawal::Over);
        }
    }

    /// When the diary may have something to ask, or no longer.
    pub(super) fn diary_deadlines(&self, now: Now) -> impl Iterator<Item = Elapsed> + use<Z> {
        let today = self.day(now);
        let by_the_wall = self.evening(today).map(|evening| {
            let (from, until) = self.morning(today);
            [evening, from, until].into_iter().filter(move |at| *at > now.wall).map(move |at| now.when(at))
        });
        by_the_wall.into_iter().flatten().chain(self.state.diary.moved.map(|(_, at)| at))
    }
}
