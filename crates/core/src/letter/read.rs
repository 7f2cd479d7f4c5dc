//! Reading a letter that a stranger may have written: every field is known, and nothing is larger than it can be.

use super::{Body, Card, DayTold, ExerciseTold, FORMAT, FlagTold, Letter, SessionTold, SlotTold};
use crate::day::LocalDay;
use chrono::Datelike;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What every version of the format begins with.
const ANY_VERSION: &str = "nape.letter/";
/// Days of an answer.
const MOST_DAYS: usize = 800;
/// Slots or sessions of a day.
const MOST_A_DAY: usize = 24;
/// Exercises of a session.
const MOST_EXERCISES: usize = 64;
/// Flags of an answer.
const MOST_FLAGS: usize = 2_000;
/// Versions that somebody has had.
const MOST_VERSIONS: usize = 1_000;
/// Characters of a name, an address, a key.
const LONGEST_TEXT: usize = 200;
/// Characters of a word of the API, or an instant.
const LONGEST_WORD: usize = 40;
/// Bytes of a flag.
const LONGEST_FLAG: usize = 4_000;
/// Work that an exercise can prescribe.
const MOST_REPS: u32 = 100_000;
/// Numbers of letters and versions: far more than can be written, and nothing overflows.
const HIGHEST: u32 = 1_000_000;
/// How a slot can stand.
const STATES: &[&str] = &["done", "partial", "skipped", "missed", "not-asked", "due", "upcoming"];

/// Why a text is not a letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// It is something else.
    #[error("this is not a letter: {0}")]
    NotALetter(String),
    /// A newer program wrote it.
    #[error("the letter has the format {0}, which a newer program wrote")]
    Newer(String),
    /// Something in it is larger, longer or otherwise than it can be.
    #[error("the letter has {0} as none can be")]
    Beyond(&'static str),
}

impl LetterError {
    /// The key of its sentence.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotALetter(_) => "letter-not-one",
            Self::Newer(_) => "letter-newer",
            Self::Beyond(_) => "letter-beyond",
        }
    }
}

#[derive(Deserialize)]
struct Head {
    format: String,
}

impl Letter {
    /// Reads a letter. Its plan is not looked at here; it is read as any plan is.
    pub fn read(text: &str) -> Result<Self, LetterError> {
        let not_one =
            |e: serde_json::Error| LetterError::NotALetter(e.to_string().chars().take(LONGEST_TEXT).collect());
        let head: Head = serde_json::from_str(text).map_err(not_one)?;
        if head.format != FORMAT {
            let shown: String = head.format.chars().take(LONGEST_WORD).collect();
            return Err(if head.format.starts_with(ANY_VERSION) {
                LetterError::Newer(shown)
            } else {
                LetterError::NotALetter(shown)
            });
        }
        let letter: Self = serde_json::from_str(text).map_err(not_one)?;
        letter.check().map_err(LetterError::Beyond)?;
        Ok(letter)
    }

    fn check(&self) -> Result<(), &'static str> {
        card(&self.from)?;
        within((1..=HIGHEST).contains(&self.number), "number")?;
        within(self.acknowledges <= HIGHEST, "acknowledges")?;
        within(self.to.as_deref().is_none_or(key), "to")?;
        day(self.day)?;
        match &self.body {
            Body::Plan { plan, secret, knows } => {
                within(plan.is_object(), "plan")?;
                within(secret.as_deref().is_none_or(key), "secret")?;
                knows.iter().try_for_each(had)
            }
            Body::Answer { secret, had: versions, days, flags } => {
                within(secret.as_deref().is_none_or(key), "secret")?;
                within(versions.len() <= MOST_VERSIONS, "had")?;
                versions.iter().try_for_each(had)?;
                within(days.len() <= MOST_DAYS, "days")?;
                let told: BTreeSet<LocalDay> = days.iter().map(|told| told.day).collect();
                within(told.len() == days.len(), "days")?;
                days.iter().try_for_each(day_told)?;
                within(flags.len() <= MOST_FLAGS, "flags")?;
                flags.iter().try_for_each(flag)
            }
        }
    }
}

fn within(sound: bool, field: &'static str) -> Result<(), &'static str> {
    if sound { Ok(()) } else { Err(field) }
}

fn text(text: &str) -> bool {
    text.chars().count() <= LONGEST_TEXT && !text.chars().any(char::is_control)
}

/// Keys and secrets are visible ASCII.
fn key(key: &str) -> bool {
    (1..=LONGEST_TEXT).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
}

fn word(word: &str) -> bool {
    (1..=LONGEST_WORD).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

fn day(day: LocalDay) -> Result<(), &'static str> {
    within((2000..2200).contains(&day.0.year()), "day")
}

fn share(share: f64) -> bool {
    (0.0..=1.0).contains(&share)
}

fn card(card: &Card) -> Result<(), &'static str> {
    within([&card.name, &card.clinic, &card.phone, &card.email].into_iter().all(|one| text(one)), "from")?;
    within(text(&card.booking_url), "booking_url")?;
    within(card.booking_url.is_empty() || card.booking_url.starts_with("https://"), "booking_url")?;
    within(key(&card.signing) && key(&card.reading) && card.reading.starts_with("age1"), "from")
}

fn had(had: &super::Had) -> Result<(), &'static str> {
    within((1..=HIGHEST).contains(&had.version), "version")?;
    day(had.received)
}

fn day_told(told: &DayTold) -> Result<(), &'static str> {
    day(told.day)?;
    within(told.slots.len() <= MOST_A_DAY, "slots")?;
    told.slots.iter().try_for_each(slot)?;
    within(told.sessions.len() <= MOST_A_DAY, "sessions")?;
    told.sessions.iter().try_for_each(session)
}

fn slot(slot: &SlotTold) -> Result<(), &'static str> {
    within(slot.number >= 1 && slot.version <= HIGHEST, "slots")?;
    within(STATES.contains(&slot.state.as_str()), "state")?;
    within(slot.share.is_none_or(share), "share")?;
    within(slot.reason.as_deref().is_none_or(word), "reason")
}

fn session(session: &SessionTold) -> Result<(), &'static str> {
    let pain = [session.neck.0, session.neck.1, session.head.0, session.head.1];
    within(pain.into_iter().flatten().all(|pain| pain <= 10), "pain")?;
    within(session.began.len() <= LONGEST_WORD, "began")?;
    within(chrono::DateTime::parse_from_rfc3339(&session.began).is_ok(), "began")?;
    within(session.version <= HIGHEST && share(session.share), "share")?;
    within(session.light.as_deref().is_none_or(word), "light")?;
    within(session.exercises.len() <= MOST_EXERCISES, "exercises")?;
    session.exercises.iter().try_for_each(exercise)
}

fn exercise(exercise: &ExerciseTold) -> Result<(), &'static str> {
    within(text(&exercise.name), "name")?;
    within(exercise.reps <= MOST_REPS && exercise.done <= MOST_REPS, "reps")?;
    within(exercise.effort.is_none_or(|effort| effort <= 10), "effort")?;
    within(exercise.skipped.as_deref().is_none_or(word), "skipped")
}

fn flag(flag: &FlagTold) -> Result<(), &'static str> {
    day(flag.day)?;
    within(key(&flag.id) && flag.id.len() <= 64, "flag")?;
    within(flag.flag.to_string().len() <= LONGEST_FLAG, "flag")
}
