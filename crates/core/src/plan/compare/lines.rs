//! What stands differently in the lines of phases that are the same.

use super::{Fit, instead, listed, name};
use crate::message::Message;
use crate::plan::{Line, Phase, WEEKDAYS, Weekdays};

/// A line that one version has and the other has not, with the phase it stands in.
struct Stray<'a> {
    line: &'a Line,
    phase: &'a Phase,
}

/// The changes of the lines of phases, each given as it was and as it is.
pub(super) fn changes(phases: &[(&Phase, &Phase)]) -> Vec<Message> {
    let mut changes = Vec::new();
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    for (was, is) in phases {
        let matched = matched(was, is);
        for (line, of) in is.lines.iter().zip(&matched) {
            match of.and_then(|of| was.lines.get(of)) {
                Some(earlier) => changes.extend(of_line(earlier, line, is)),
                None => new.push(Stray { line, phase: is }),
            }
        }
        let left = was.lines.iter().enumerate().filter(|(o, _)| !matched.contains(&Some(*o)));
        gone.extend(left.map(|(_, line)| Stray { line, phase: was }));
        if !matched.iter().flatten().is_sorted() {
            changes.push(Message::new("change-line-order").with("phase", name(is)));
        }
    }
    changes.extend(of_strays(gone, new));
    changes
}

/// For every line of a phase the place of the line that it was. Of lines of one exercise, those of the same days belong
/// together first.
fn matched(was: &Phase, is: &Phase) -> Vec<Option<usize>> {
    let mut matched: Vec<Option<usize>> = vec![None; is.lines.len()];
    let fits: [Fit<'_, Line>; 2] = [&|o, n| o.days == n.days, &|_, _| true];
    for fit in fits {
        for (n, line) in is.lines.iter().enumerate() {
            let free = |o: usize| !matched.contains(&Some(o));
            let same =
                |(o, of): (usize, &Line)| (free(o) && of.exercise.id == line.exercise.id && fit(of, line)).then_some(o);
            if matched.get(n) == Some(&None) {
                let found = was.lines.iter().enumerate().find_map(same);
                matched.splice(n..=n, [found]);
            }
        }
    }
    matched
}

/// Lines that left a phase and came into another were moved; the others were taken out or put in.
fn of_strays(gone: Vec<Stray<'_>>, mut new: Vec<Stray<'_>>) -> Vec<Message> {
    let mut changes = Vec::new();
    let about = |key: &'static str, stray: &Stray<'_>| {
        Message::new(key).with("exercise", stray.line.exercise.name.as_str()).with("phase", name(stray.phase))
    };
    for left in gone {
        let moved = new.iter().position(|came| came.line.exercise.id == left.line.exercise.id);
        match moved.map(|place| new.remove(place)) {
            Some(came) => {
                changes.push(
                    Message::new("change-line-moved")
                        .with("exercise", came.line.exercise.name.as_str())
                        .with("old", name(left.phase))
                        .with("new", name(came.phase)),
                );
                changes.extend(of_line(left.line, came.line, came.phase));
            }
            None => changes.push(about("change-line-removed", &left)),
        }
    }
    let added = |came: &Stray<'_>| about("change-line-added", came).with("dose", came.line.dose.in_words());
    changes.extend(new.iter().map(added));
    changes
}

fn of_line(was: &Line, is: &Line, phase: &Phase) -> Vec<Message> {
    let mut changes = Vec::new();
    let about = |message: Message| message.with("exercise", is.exercise.name.as_str()).with("phase", name(phase));
    if was.dose != is.dose {
        changes.push(about(instead("change-dose", was.dose.in_words(), is.dose.in_words())));
    }
    if was.per_day != is.per_day {
        changes.push(about(instead("change-per-day", was.per_day, is.per_day)));
    }
    if was.days != is.days {
        changes.push(about(instead("change-days", days(was.days), days(is.days))));
    }
    if was.note != is.note {
        let key = if is.note.trim().is_empty() { "change-line-note-none" } else { "change-line-note" };
        changes.push(about(Message::new(key)));
    }
    if was.exercise.version != is.exercise.version {
        changes.push(about(Message::new("change-exercise")));
    }
    changes
}

/// Weekdays in words.
fn days(days: Weekdays) -> Message {
    let every = || Message::new("change-days-all");
    if days == Weekdays::ALL {
        return every();
    }
    let of = WEEKDAYS.iter().filter(|(_, day)| days.has(*day)).map(|(word, _)| Message::new(format!("weekday-{word}")));
    listed(of).unwrap_or_else(every)
}
