//! What a patient's app has told, put together from letters that come in any order and more than once.

use super::{DayTold, SlotTold};
use crate::day::LocalDay;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The days over which is counted what was done, the last told day among them.
const COUNTED_DAYS: i64 = 14;

/// Days as they stand, each with the number of the letter that told it last.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Told(BTreeMap<LocalDay, (u32, DayTold)>);

/// What a letter told that was not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct News {
    /// Days that were not known, or not so.
    pub days: u32,
    /// Sessions that were not known.
    pub sessions: u32,
}

impl Told {
    /// Puts days together, each with the number of the letter that told it.
    pub fn of(days: impl IntoIterator<Item = (u32, DayTold)>) -> Self {
        let mut told = Self::default();
        for (number, day) in days {
            told.hear(number, day);
        }
        told
    }

    /// A day told again in a later letter supersedes. One told twice under one number is the first that came.
    pub fn hear(&mut self, number: u32, day: DayTold) {
        let known = self.0.get(&day.day).map(|(number, _)| *number);
        if known.is_none_or(|known| known < number) {
            self.0.insert(day.day, (number, day));
        }
    }

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

    /// The days in order.
    pub fn days(&self) -> impl DoubleEndedIterator<Item = &DayTold> {
        self.0.values().map(|(_, day)| day)
    }

    /// The last day that was told.
    pub fn last(&self) -> Option<LocalDay> {
        self.0.last_key_value().map(|(day, _)| *day)
    }

    /// What was done of what was asked in the fourteen days up to the last one told, 0 to 1; nothing if nothing was asked.
    pub fn adherence(&self) -> Option<f64> {
        let last = self.last()?;
        let counted = self.days().filter(|day| last.days_since(day.day) < COUNTED_DAYS);
        let shares: Vec<f64> = counted.flat_map(|day| day.slots.iter().filter_map(done)).collect();
        // Slots are few: their number is a whole float.
        #[allow(clippy::cast_precision_loss)]
        let count = shares.len() as f64;
        (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / count)
    }
}

/// How much of a slot was done; nothing if it does not count, or not yet.
fn done(slot: &SlotTold) -> Option<f64> {
    if slot.excused {
        return None;
    }
    match slot.state.as_str() {
        "upcoming" | "due" => None,
        "done" => Some(1.0),
        "partial" => Some(slot.share.unwrap_or(0.0)),
        _ => Some(0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slot(state: &str, share: Option<f64>, excused: bool) -> SlotTold {
        SlotTold { number: 1, version: 1, state: state.into(), share, by_hand: false, reason: None, excused }
    }

    fn day(offset: i64, slots: Vec<SlotTold>) -> DayTold {
        let first: LocalDay = "2026-03-02".parse().unwrap();
        DayTold { day: first.plus(offset), slots, sessions: Vec::new() }
    }

    /// What the letter of a number tells of a day: always the same.
    fn told_in(number: u32, offset: i64) -> DayTold {
        day(offset, (0..number % 4).map(|_| slot("done", None, false)).collect())
    }

    proptest! {
        #[test]
        fn the_order_and_the_repetition_of_letters_do_not_matter(
            facts in proptest::collection::vec((1u32..12, 0i64..20), 0..60),
            order in any::<prop::sample::Index>(),
        ) {
            let days = |facts: &[(u32, i64)]| -> Vec<(u32, DayTold)> {
                facts.iter().map(|(number, offset)| (*number, told_in(*number, *offset))).collect()
            };
            let once = Told::of(days(&facts));
            let mut other = facts.clone();
            other.reverse();
            if !other.is_empty() {
                let by = order.index(other.len());
                other.rotate_left(by);
            }
            other.extend(facts.iter().take(7));
            prop_assert_eq!(&Told::of(days(&other)), &once);
            for (number, offset) in facts {
                prop_assert_eq!(once.news(number, &[told_in(number, offset)]), News::default());
            }
        }
    }

    #[test]
    fn only_what_counts_is_counted() {
        let slots = vec![
            slot("done", Some(0.8), false),
            slot("partial", Some(0.5), false),
            slot("skipped", None, false),
            slot("missed", None, false),
            slot("not-asked", None, true),
            slot("upcoming", None, false),
            slot("due", None, false),
        ];
        let told = Told::of([(1, day(20, slots)), (1, day(0, vec![slot("missed", None, false)]))]);
        assert_eq!(told.adherence(), Some(0.375));
        assert_eq!(Told::default().adherence(), None);
        assert_eq!(Told::of([(1, day(0, vec![slot("due", None, false)]))]).adherence(), None);
    }

    #[test]
    fn news_are_what_was_not_known() {
        let told = Told::of([(2, day(0, vec![slot("due", None, false)]))]);
        let later = [day(0, vec![slot("done", None, false)]), day(1, Vec::new())];
        assert_eq!(told.news(3, &later).days, 2);
        assert_eq!(told.news(1, &later).days, 1, "an earlier letter changes nothing about a day that is known");
    }
}
