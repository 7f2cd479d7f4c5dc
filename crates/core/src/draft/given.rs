//! What a face gives for an edit, as text and fields, read into the domain or refused with one sentence.

use super::EditError;
use crate::day::LocalDay;
use crate::document::{Node, Problems};
use crate::dose::Dose;
use crate::hours::time_of_day;
use crate::id::ExerciseId;
use crate::plan::{WEEKDAYS, Weekdays};
use chrono::{Datelike, NaiveTime};
use serde_json::Value;

/// A day, such as `2026-03-23`.
pub fn day(text: &str) -> Result<LocalDay, EditError> {
    let read = text.parse::<LocalDay>().ok().filter(|day| (2000..2200).contains(&day.0.year()));
    read.ok_or_else(|| EditError::NoDay(text.to_owned()))
}

/// Weekdays, `mon` to `sun`; the same one twice is one.
pub fn weekdays(words: &[String]) -> Result<Weekdays, EditError> {
    let mut set = Weekdays::EMPTY;
    for word in words {
        let known = WEEKDAYS.iter().find(|(known, _)| known == word);
        set = set.with(known.ok_or_else(|| EditError::NoWeekday(word.clone()))?.1);
    }
    Ok(set)
}

/// Times of day, such as `08:30`.
pub fn times(texts: &[String]) -> Result<Vec<NaiveTime>, EditError> {
    texts.iter().map(|text| time_of_day(text).ok_or_else(|| EditError::NoTime(text.clone()))).collect()
}

/// The name of an exercise.
pub fn exercise(text: &str) -> Result<ExerciseId, EditError> {
    text.parse().map_err(|_| EditError::Unknown(text.to_owned()))
}

/// A dose by its fields, as in plan files.
pub fn dose(fields: &Value) -> Result<Dose, EditError> {
    let mut problems = Problems::default();
    let read = Dose::read(&Node::root(fields), &mut problems);
    // What cannot be read has at least one problem.
    problems.finish(read).map_err(|problems| problems.into_iter().next().map_or(EditError::Gone, EditError::Dose))
}

/// Times a day, 1 to 12.
pub fn per_day(times: u32) -> Result<u32, EditError> {
    if (1..=12).contains(&times) {
        return Ok(times);
    }
    Err(EditError::Range { field: "draft-step-line-per-day", least: 1, most: 12 })
}
