//! A draft's phases and steps in words.

use crate::message::Message;
use crate::plan::Phase;
use crate::slot;

/// What a phase asks of a patient: `11 minutes a day in 2 parts, 4 exercises`.
pub fn summary(phase: &Phase) -> Message {
    let Some(parts) = phase.lines.iter().map(|line| line.per_day).max() else {
        return Message::new("draft-summary-empty");
    };
    let exercises = u32::try_from(phase.lines.len()).unwrap_or(u32::MAX);
    let count = |key: &'static str, count: u32| Message::new(key).with("count", count);
    Message::new("draft-summary")
        .with("minutes", count("minutes", slot::fullest_day(phase).minutes()))
        .with("parts", count("draft-parts", parts))
        .with("exercises", count("draft-exercises", exercises))
}

/// What kind of change a step was, by its field.
pub fn step(field: &str) -> Message {
    let kind = field.split(':').next().unwrap_or(field);
    Message::new(format!("draft-step-{kind}"))
}
