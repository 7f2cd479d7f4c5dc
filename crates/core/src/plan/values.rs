//! Values of a plan file: days, weekdays, times, lists.

use super::{WEEKDAYS, Weekdays};
use crate::day::{LocalDay, order_in_day};
use crate::document::{Node, Problems};
use crate::message::Message;
use chrono::{NaiveTime, TimeDelta};

pub(crate) const LEAST_BETWEEN_TIMES: TimeDelta = TimeDelta::minutes(30);

pub(crate) fn weekdays(node: &Node<'_>, problems: &mut Problems) -> Option<Weekdays> {
    let days = items(node, problems, 1, |n, problems| n.one_of(problems, WEEKDAYS))?;
    let mut set = Weekdays::EMPTY;
    for (i, day) in days.into_iter().enumerate() {
        if set.has(day) {
            problems.add(&format!("{}[{i}]", node.path), Message::new("plan-weekday-twice"));
        }
        set = set.with(day);
    }
    Some(set)
}

pub(crate) fn times(node: &Node<'_>, problems: &mut Problems) -> Option<Vec<NaiveTime>> {
    let mut times = items(node, problems, 0, |n, problems| {
        let time = n.value.as_str().and_then(crate::hours::time_of_day);
        if time.is_none() {
            problems.add(&n.path, Message::new("plan-time"));
        }
        time
    })?;
    times.sort_by_key(|time| order_in_day(*time));
    if times.windows(2).any(|pair| order_in_day(pair[1]) - order_in_day(pair[0]) < LEAST_BETWEEN_TIMES) {
        problems.add(&node.path, Message::new("plan-times-apart"));
        return None;
    }
    Some(times)
}

pub(super) fn date(node: &Node<'_>, problems: &mut Problems) -> Option<LocalDay> {
    let day: LocalDay = node.parsed(problems, Message::new("plan-date"))?;
    let sound = (2000..2200).contains(&chrono::Datelike::year(&day.0));
    if !sound {
        problems.add(&node.path, Message::new("plan-year"));
    }
    sound.then_some(day)
}

pub(super) fn items<T>(
    node: &Node<'_>,
    problems: &mut Problems,
    fewest: usize,
    mut read: impl FnMut(&Node<'_>, &mut Problems) -> Option<T>,
) -> Option<Vec<T>> {
    let nodes = node.list(problems, fewest..=60)?;
    all(nodes.iter().map(|n| read(n, problems)).collect())
}

/// All or nothing, after every item was looked at.
pub(super) fn all<T>(read: Vec<Option<T>>) -> Option<Vec<T>> {
    read.into_iter().collect()
}
