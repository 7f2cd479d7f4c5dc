//! The slots of a local day: how many, when, what is in them, until when they stay open.

use crate::adaptation::{Blocked, Changes, DueLine};
use crate::day::{DAY_BEGINS, LocalDay, order_in_day};
use crate::hours::Range;
use crate::id::SlotId;
use crate::plan::{Phase, Place, Plan};
use crate::seconds::Seconds;
use chrono::{DateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use std::num::NonZeroU8;

/// The least room that a slot needs in the waking hours.
const ROOM: TimeDelta = TimeDelta::minutes(20);

/// One due session of one local day.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot<'a> {
    /// Its name.
    pub id: SlotId,
    /// Its time of day.
    pub time: NaiveTime,
    /// Its time as an instant.
    pub at: DateTime<Utc>,
    /// The end of its window: the next slot, or the window's length, never past the local day.
    pub until: DateTime<Utc>,
    /// What is in it.
    pub lines: Vec<DueLine<'a>>,
    /// Whether all that was to be in it is off for safety: then it is empty, and nobody is asked to do it.
    pub blocked: Blocked,
}

/// What shapes the slots of a day besides the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotRules {
    /// The patient's own times; they win over the plan's.
    pub own_times: Vec<NaiveTime>,
    /// Hours over which missing times are spread.
    pub waking: Range,
    /// The longest window.
    pub window: TimeDelta,
}

impl Slot<'_> {
    /// How long its session takes, getting ready included.
    pub fn duration(&self) -> Seconds {
        self.lines.iter().map(|line| line.exercise.duration(&line.dose)).sum()
    }
}

/// The slots that a plan prescribes for a day after what happened, in order.
pub fn of_day<'a, Z: TimeZone>(
    plan: &'a Plan,
    changes: &Changes,
    day: LocalDay,
    rules: &SlotRules,
    zone: &Z,
) -> Vec<Slot<'a>> {
    let Place::In { phase, .. } = plan.place(day) else { return Vec::new() };
    let due = changes.lines_on(plan, day);
    let count = due.sessions;
    let proposed = if rules.own_times.is_empty() { &phase.times } else { &rules.own_times };
    let times = times(proposed, count as usize, rules.waking);
    let begins: Vec<DateTime<Utc>> = times.iter().map(|time| day.at(*time, zone)).collect();
    let day_ends = day.ends(zone);
    times
        .iter()
        .zip(&begins)
        .zip(1u8..)
        .filter_map(|((time, at), number)| {
            let next = begins.get(usize::from(number)).copied().unwrap_or(day_ends);
            let lines: Vec<_> = due.lines.iter().filter(|line| line.per_day >= u32::from(number)).cloned().collect();
            let blocked = if lines.is_empty() { Blocked::Yes } else { Blocked::No };
            Some(Slot {
                id: SlotId { day, number: NonZeroU8::new(number)? },
                time: *time,
                at: *at,
                until: next.min(*at + rules.window).min(day_ends),
                lines,
                blocked,
            })
        })
        .collect()
}

/// What a phase costs on its fullest weekday.
pub fn fullest_day(phase: &Phase) -> Seconds {
    crate::plan::Weekdays::ALL
        .days()
        .map(|day| {
            let due = phase.lines.iter().filter(|line| line.days.has(day));
            due.map(|line| line.exercise.duration(&line.dose) * line.per_day).sum()
        })
        .max()
        .unwrap_or(Seconds::ZERO)
}

/// As many times as there are slots: the proposed ones first, the missing ones in the widest gaps of the waking hours.
fn times(proposed: &[NaiveTime], count: usize, waking: Range) -> Vec<NaiveTime> {
    let mut times: Vec<NaiveTime> = proposed.iter().copied().take(count).collect();
    times.sort_by_key(|time| order_in_day(*time));
    let slots = i32::try_from(count).unwrap_or(i32::MAX);
    // Waking hours too short to tell the slots apart are no help: then the whole day is taken.
    let (from, length) = if waking.length() < ROOM * slots {
        (DAY_BEGINS, TimeDelta::days(1))
    } else {
        (waking.from(), waking.length())
    };
    if times.is_empty() {
        let spread =
            (0..slots).map(|k| five_minutes(from.overflowing_add_signed(length * (2 * k + 1) / (2 * slots)).0));
        times.extend(spread);
        times.sort_by_key(|time| order_in_day(*time));
    }
    let opening = order_in_day(from);
    while times.len() < count {
        let mut marks: Vec<TimeDelta> = times.iter().map(|time| order_in_day(*time)).collect();
        marks.extend([opening, (opening + length).min(TimeDelta::days(1))]);
        marks.sort();
        let widest = marks.windows(2).max_by_key(|pair| (pair[1] - pair[0], std::cmp::Reverse(pair[0])));
        let Some(middle) = widest.map(|pair| pair[0] + (pair[1] - pair[0]) / 2) else { break };
        times.push(five_minutes(DAY_BEGINS.overflowing_add_signed(middle).0));
        times.sort_by_key(|time| order_in_day(*time));
    }
    times
}

/// Rounded down to five minutes: nobody is told 11:37.
fn five_minutes(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute() / 5 * 5, 0).unwrap_or(time)
}
