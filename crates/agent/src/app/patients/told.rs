//! What a patient's app told, as it is shown to the therapist.

use super::super::guided::light_view;
use crate::words;
use nape_api::patient::{PatientFlag, ToldDay, ToldExercise, ToldSession, ToldSlot};
use nape_api::status::SlotState;
use nape_core::id::ExerciseId;
use nape_core::language::Language;
use nape_core::letter::{DayTold, ExerciseTold, SessionTold, SlotTold};
use nape_core::library::Library;
use nape_core::listed::Listed;
use nape_core::message::Message;
use nape_core::rating::Light;
use nape_core::reminder::{HoldReason, SkipReason};
use nape_core::safety::flag::Flag;
use nape_store::StoredToldFlag;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A flag as a patient's records keep it: one by itself, one of a line, or a proposal in words.
#[derive(Deserialize)]
#[serde(untagged)]
enum Kept {
    OfLine { flag: Flag, line: Option<ExerciseId> },
    Flag(Flag),
    Words { words: String },
}

pub(super) fn day(told: &DayTold, language: Language) -> ToldDay {
    ToldDay {
        day: told.day.to_string(),
        slots: told.slots.iter().filter_map(|told| slot(told, language)).collect(),
        sessions: told.sessions.iter().map(|told| session(told, language)).collect(),
    }
}

/// A slot whose state is a word of a newer app is left out.
fn slot(told: &SlotTold, language: Language) -> Option<ToldSlot> {
    let reason = |word: &String| {
        let known = of_word::<SkipReason>(word).map(words::skip);
        let known = known.filter(|_| told.state == "skipped");
        let known = known.or_else(|| of_word::<HoldReason>(word).map(words::not_asked));
        known.map_or_else(|| word.clone(), |words| words.said(language))
    };
    Some(ToldSlot {
        number: told.number.into(),
        version: told.version,
        state: of_word::<SlotState>(&told.state)?,
        share: told.share,
        by_hand: told.by_hand,
        reason: told.reason.as_ref().map(reason),
    })
}

fn session(told: &SessionTold, language: Language) -> ToldSession {
    let pain = |(before, after): (Option<u8>, Option<u8>)| (before.map(u32::from), after.map(u32::from));
    ToldSession {
        id: told.id.to_string(),
        began: told.began.clone(),
        slot: told.slot.map(u32::from),
        version: told.version,
        share: told.share,
        neck: pain(told.neck),
        head: pain(told.head),
        light: told.light.as_deref().and_then(of_word::<Light>).map(light_view),
        exercises: told.exercises.iter().map(|told| exercise(told, language)).collect(),
    }
}

fn exercise(told: &ExerciseTold, language: Language) -> ToldExercise {
    let reason = |word: &String| {
        of_word::<SkipReason>(word).map_or_else(|| word.clone(), |reason| words::skip(reason).said(language))
    };
    ToldExercise {
        name: told.name.clone(),
        reps: told.reps,
        done: told.done,
        effort: told.effort.map(u32::from),
        stopped: told.stopped,
        skipped: told.skipped.as_ref().map(reason),
    }
}

pub(super) fn flag(stored: &StoredToldFlag, library: &Library, language: Language) -> PatientFlag {
    let name = |line: &ExerciseId| library.get(line).map_or_else(|| line.to_string(), |e| e.name.clone());
    let tag = |flag: Flag| flag.kind().tag().to_owned();
    let (kind, words) = match Kept::deserialize(&stored.flag.flag) {
        Ok(Kept::Flag(flag) | Kept::OfLine { flag, line: None }) => (tag(flag), flag.message()),
        Ok(Kept::OfLine { flag, line: Some(line) }) => {
            (tag(flag), Message::new("flag-of-line").with("line", name(&line)).with("flag", flag.message()))
        }
        Ok(Kept::Words { words }) => (super::super::course::PROPOSAL.to_owned(), words.into()),
        Err(_) => ("other".to_owned(), Message::new("patient-flag-other")),
    };
    PatientFlag {
        id: stored.flag.id.clone(),
        kind,
        day: stored.flag.day.to_string(),
        words: words.said(language),
        seen: stored.seen.clone(),
    }
}

fn of_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(Value::from(word)).ok()
}
