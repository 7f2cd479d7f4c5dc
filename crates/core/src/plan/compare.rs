//! What stands differently in two versions of a plan, one sentence a change, for whoever publishes and whoever receives.
//!
//! Phases have no ids: those of one name are the same, and of the others those that prescribe mostly the same exercises, as
//! one that was given another name. Exercises of one phase are the same by their ids.

mod lines;

use super::{Phase, Plan};
use crate::day::LocalDay;
use crate::message::{Message, Part};
use chrono::Datelike;
use std::collections::BTreeSet;

/// What a newer version changes, one sentence each; empty if nothing that a patient would notice does.
pub fn compare(older: &Plan, newer: &Plan) -> Vec<Message> {
    let mut changes = of_whole(older, newer);
    let pairs = pairs(&older.phases, &newer.phases);
    changes.extend(of_phases(older, newer, &pairs));
    let both: Vec<(&Phase, &Phase)> = pairs
        .iter()
        .filter_map(|pair| match pair {
            Pair::Both(o, n) => older.phases.get(*o).zip(newer.phases.get(*n)),
            Pair::Older(_) | Pair::Newer(_) => None,
        })
        .collect();
    changes.extend(lines::changes(&both));
    changes
}

/// Whether two versions say the same: nothing that [`compare`] tells, and nothing that it keeps to itself (the days on
/// which exercises were shown, the ticks of gated ones).
pub fn say_the_same(older: &Plan, newer: &Plan) -> bool {
    let kept = |plan: &Plan| {
        let lines = plan.phases.iter().flat_map(|phase| &phase.lines);
        lines.map(|line| (line.taught_on, line.gate)).collect::<Vec<_>>()
    };
    compare(older, newer).is_empty() && kept(older) == kept(newer)
}

/// A phase of either version, by its place there, with the one that it became.
enum Pair {
    Both(usize, usize),
    Older(usize),
    Newer(usize),
}

/// Whether something of the newer version is what something of the older one became.
type Fit<'a, T> = &'a dyn Fn(&T, &T) -> bool;

/// Which phase became which: in the order of the newer version, what is gone at the end.
fn pairs(older: &[Phase], newer: &[Phase]) -> Vec<Pair> {
    let mut found: Vec<Option<usize>> = vec![None; newer.len()];
    let mut left: Vec<usize> = (0..older.len()).collect();
    let fits: [Fit<'_, Phase>; 2] = [&|o, n| o.name == n.name, &alike];
    for fit in fits {
        for (phase, of) in newer.iter().zip(&mut found).filter(|(_, of)| of.is_none()) {
            let place = left.iter().position(|o| older.get(*o).is_some_and(|earlier| fit(earlier, phase)));
            *of = place.map(|place| left.remove(place));
        }
    }
    let here = found.into_iter().enumerate().map(|(n, of)| of.map_or(Pair::Newer(n), |o| Pair::Both(o, n)));
    here.chain(left.into_iter().map(Pair::Older)).collect()
}

/// Whether two phases prescribe mostly the same.
fn alike(older: &Phase, newer: &Phase) -> bool {
    let exercises = |phase: &Phase| phase.lines.iter().map(|line| line.exercise.id.clone()).collect::<BTreeSet<_>>();
    let (older, newer) = (exercises(older), exercises(newer));
    let shared = older.intersection(&newer).count();
    2 * shared >= older.union(&newer).count()
}

fn of_whole(older: &Plan, newer: &Plan) -> Vec<Message> {
    let mut changes = Vec::new();
    if older.title != newer.title {
        changes.push(Message::new("change-title").with("new", newer.title.as_str()));
    }
    if older.starts != newer.starts {
        changes.push(instead("change-starts", date(older.starts), date(newer.starts)));
    }
    // A version counts from the day it is made for; only a day before that of the older one is news.
    if newer.effective < older.effective {
        changes.push(instead("change-effective", date(older.effective), date(newer.effective)));
    }
    if older.pain_ceiling != newer.pain_ceiling {
        changes.push(instead("change-ceiling", older.pain_ceiling.to_string(), newer.pain_ceiling.to_string()));
    }
    match (older.self_progression, newer.self_progression) {
        (false, true) => changes.push(Message::new("change-alone-on")),
        (true, false) => changes.push(Message::new("change-alone-off")),
        (true, true) | (false, false) => {}
    }
    let every = |minutes: Option<u32>| minutes.map_or(Message::new("change-every-own"), every);
    if older.posture_every_min != newer.posture_every_min {
        let (was, is) = (every(older.posture_every_min), every(newer.posture_every_min));
        changes.push(instead("change-posture", was, is));
    }
    if older.walk_every_min != newer.walk_every_min {
        changes.push(instead("change-walk", every(older.walk_every_min), every(newer.walk_every_min)));
    }
    if older.notes != newer.notes {
        changes.push(Message::new("change-notes"));
    }
    changes
}

fn date(day: LocalDay) -> Message {
    let month = Message::new(format!("month-{}", day.0.month()));
    Message::new("date").with("day", day.0.day()).with("month", month)
}

fn every(minutes: u32) -> Message {
    Message::new("change-every").with("count", minutes)
}

fn of_phases(older: &Plan, newer: &Plan, pairs: &[Pair]) -> Vec<Message> {
    let mut changes = Vec::new();
    let mut places = Vec::new();
    for pair in pairs {
        match pair {
            Pair::Newer(n) => changes.extend(newer.phases.get(*n).map(added)),
            Pair::Older(o) => {
                let gone = older.phases.get(*o);
                changes.extend(gone.map(|phase| Message::new("change-phase-removed").with("phase", name(phase))));
            }
            Pair::Both(o, n) => {
                places.push(*o);
                let (Some(was), Some(is)) = (older.phases.get(*o), newer.phases.get(*n)) else { continue };
                changes.extend(of_phase(was, is));
            }
        }
    }
    if !places.is_sorted() {
        let names = newer.phases.iter().map(|phase| Message::from(name(phase)));
        changes.extend(listed(names).map(|phases| Message::new("change-phase-order").with("phases", phases)));
    }
    changes
}

fn added(phase: &Phase) -> Message {
    let exercises = phase.lines.iter().map(|line| Message::from(line.exercise.name.as_str()));
    let none = || Message::new("change-nothing");
    Message::new("change-phase-added")
        .with("phase", name(phase))
        .with("weeks", weeks(phase.weeks))
        .with("exercises", listed(exercises).unwrap_or_else(none))
}

fn of_phase(was: &Phase, is: &Phase) -> Vec<Message> {
    let mut changes = Vec::new();
    let about = |message: Message| message.with("phase", name(is));
    if was.name != is.name {
        changes.push(Message::new("change-phase-name").with("old", name(was)).with("new", name(is)));
    }
    if was.weeks != is.weeks {
        changes.push(about(instead("change-weeks", weeks(was.weeks), weeks(is.weeks))));
    }
    if was.times != is.times {
        let times = is.times.iter().map(|time| Message::from(time.format("%H:%M").to_string()));
        changes.push(about(match listed(times) {
            Some(times) => Message::new("change-times").with("times", times),
            None => Message::new("change-times-none"),
        }));
    }
    let ids = |phase: &Phase| phase.desk.iter().map(|exercise| exercise.id.clone()).collect::<Vec<_>>();
    if ids(was) != ids(is) {
        let names = is.desk.iter().map(|exercise| Message::from(exercise.name.as_str()));
        changes.push(about(match listed(names) {
            Some(exercises) => Message::new("change-desk").with("exercises", exercises),
            None => Message::new("change-desk-none"),
        }));
    }
    changes
}

/// The name of a phase; a draft's may be empty for a while.
fn name(phase: &Phase) -> String {
    let name = phase.name.trim();
    if name.is_empty() { "…".to_owned() } else { name.to_owned() }
}

fn weeks(count: u32) -> Message {
    Message::new("change-weeks-long").with("count", count)
}

fn listed(messages: impl IntoIterator<Item = Message>) -> Option<Message> {
    Message::joined("words-listed", messages)
}

fn instead(key: &'static str, old: impl Into<Part>, new: impl Into<Part>) -> Message {
    Message::new(key).with("old", old).with("new", new)
}
