//! The week of a phase at a glance, and its weeks to be ticked off with a pencil.

use crate::words;
use chrono::{NaiveTime, Utc, Weekday};
use nape_core::adaptation::Changes;
use nape_core::day::{LocalDay, order_in_day};
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::plan::{Plan, WEEKDAYS};
use nape_core::settings::Settings;
use nape_core::slot::{self, SlotRules};
use serde::Serialize;
use std::collections::BTreeMap;

/// The week at a glance.
#[derive(Debug, Serialize)]
pub(crate) struct Glance {
    /// Monday to Sunday.
    days: Vec<String>,
    rows: Vec<Row>,
}

/// One time of day.
#[derive(Debug, Serialize)]
struct Row {
    time: String,
    /// For each weekday the numbers of the exercises; nothing where no session is due.
    cells: Vec<Vec<u32>>,
}

/// The weeks to be ticked off.
#[derive(Debug, Serialize)]
pub(crate) struct Tick {
    days: Vec<String>,
    weeks: Vec<Week>,
}

#[derive(Debug, Serialize)]
struct Week {
    name: String,
    from: String,
    /// For each of the days its number of sessions.
    boxes: Vec<usize>,
}

/// What is prescribed where nobody has times or hours of their own.
pub(crate) fn rules() -> SlotRules {
    Settings::default().slot_rules()
}

impl Glance {
    /// The week that begins on a day; `numbers` are those of the lines of its phase, in their order.
    pub(crate) fn of(plan: &Plan, begins: LocalDay, numbers: &[u32], language: Language) -> Self {
        let mut rows: BTreeMap<_, (NaiveTime, Vec<Vec<u32>>)> = BTreeMap::new();
        for day in (0..7).map(|i| begins.plus(i)) {
            let at = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or(0);
            let Some((phase, _)) = plan.due_on(day) else { continue };
            for slot in slot::of_day(plan, &Changes::none(), day, &rules(), &Utc) {
                let due = |exercise: &str| slot.lines.iter().any(|line| line.line.exercise.id.as_str() == exercise);
                let lines = phase.lines.iter().zip(numbers).filter(|(line, _)| {
                    line.days.has(day.weekday())
                        && line.per_day >= u32::from(slot.id.number.get())
                        && due(line.exercise.id.as_str())
                });
                let (_, cells) =
                    rows.entry(order_in_day(slot.time)).or_insert_with(|| (slot.time, vec![Vec::new(); 7]));
                if let Some(cell) = cells.get_mut(at) {
                    cell.extend(lines.map(|(_, number)| *number));
                }
            }
        }
        let row = |(time, cells): (NaiveTime, _)| Row { time: time.format("%H:%M").to_string(), cells };
        Self { days: days(Weekday::Mon, language), rows: rows.into_values().map(row).collect() }
    }
}

impl Tick {
    /// All weeks of a phase that begins in a week of the plan, counted from 0.
    pub(crate) fn of(plan: &Plan, first: u32, weeks: u32, language: Language) -> Self {
        let week = |week: u32| {
            let begins = plan.starts.plus(i64::from(week) * 7);
            let count = |day| slot::of_day(plan, &Changes::none(), day, &rules(), &Utc).len();
            Week {
                name: Message::new("handout-week").with("week", week + 1).said(language),
                from: words::short_day(begins).said(language),
                boxes: (0..7).map(|i| count(begins.plus(i))).collect(),
            }
        };
        Self { days: days(plan.starts.weekday(), language), weeks: (first..first + weeks).map(week).collect() }
    }
}

/// The seven days, from one on.
fn days(first: Weekday, language: Language) -> Vec<String> {
    let monday = usize::try_from(first.num_days_from_monday()).unwrap_or(0);
    WEEKDAYS.iter().cycle().skip(monday).take(7).map(|(_, day)| words::weekday(*day).said(language)).collect()
}
