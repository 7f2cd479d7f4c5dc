//! A proposal in words.

use crate::dose::{Dose, Rep};
use crate::message::Message;
use crate::rating::Rating;

/// What the last sessions were like when all was well.
pub(super) struct Good {
    pub(super) amount: Message,
    /// How many of them.
    pub(super) clean: u32,
    /// Of how many at this level.
    pub(super) sessions: u32,
    pub(super) pain: Rating,
}

/// A dose as short as it can be said: `10 × 10 s`.
pub(super) fn amount(dose: &Dose) -> Message {
    let set = match dose.rep() {
        Rep::Hold(hold) | Rep::MoveThenHold(_, hold) => {
            Message::new("course-holds").with("reps", dose.reps()).with("hold", hold.to_string())
        }
        Rep::Move(_) | Rep::SelfPaced(_) => Message::new("course-reps").with("reps", dose.reps()),
    };
    match dose.sets() {
        1 => set,
        sets => Message::new("course-sets").with("sets", sets).with("amount", set),
    }
}

/// A small number as a word.
fn number(count: u32) -> Message {
    Message::new("course-number").with("count", count)
}

fn of_good(key: &'static str, good: &Good) -> Message {
    Message::new(key)
        .with("amount", good.amount.clone())
        .with("clean", number(good.clean))
        .with("sessions", number(good.sessions))
        .with("pain", good.pain.get())
}

pub(super) fn on(good: &Good, next: &Message) -> Message {
    of_good("course-on", good).with("next", next.clone())
}

pub(super) fn review(good: &Good) -> Message {
    of_good("course-review", good)
}

pub(super) fn stay(reason: &Message) -> Message {
    Message::new("course-stay").with("reason", reason.clone())
}

/// A step back, to an exercise or to half the dose.
pub(super) fn back(reason: &Message, next: Option<&str>) -> Message {
    match next {
        Some(next) => Message::new("course-back").with("reason", reason.clone()).with("next", next),
        None => Message::new("course-half").with("reason", reason.clone()),
    }
}

pub(super) fn pain_over(pain: Rating) -> Message {
    Message::new("course-pain-over").with("pain", pain.get())
}

pub(super) fn red() -> Message {
    Message::new("course-red")
}

pub(super) fn stopped() -> Message {
    Message::new("course-stopped")
}

pub(super) fn worse(times: u32, days: u32) -> Message {
    Message::new("course-worse").with("times", number(times)).with("days", number(days))
}

pub(super) fn slipped(sessions: u32) -> Message {
    Message::new("course-slipped").with("sessions", number(sessions))
}

pub(super) fn pain_high(pain: Rating) -> Message {
    Message::new("course-pain-high").with("pain", pain.get())
}

pub(super) fn pain_rose() -> Message {
    Message::new("course-pain-rose")
}

pub(super) fn late() -> Message {
    Message::new("course-late")
}

pub(super) fn few(sessions: u32, needed: u32) -> Message {
    Message::new("course-few").with("sessions", sessions).with("needed", number(needed))
}

pub(super) fn clean(sessions: u32) -> Message {
    Message::new("course-clean").with("sessions", number(sessions))
}

pub(super) fn pain_low(pain: Rating) -> Message {
    Message::new("course-pain-low").with("pain", pain.get())
}

pub(super) fn effort(effort: Rating) -> Message {
    Message::new("course-effort").with("effort", effort.get())
}

pub(super) fn settled(hours: u32) -> Message {
    Message::new("course-settled").with("hours", hours)
}

pub(super) fn enough(sessions: u32) -> Message {
    Message::new("course-enough").with("sessions", sessions)
}
