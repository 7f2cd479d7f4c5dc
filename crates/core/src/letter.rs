//! What therapist and patient say to each other in a sealed file: a plan one way, an answer the other.
//!
//! A letter is whole in itself and may come late, twice, or not at all: facts in it are merged as a union, days told again
//! supersede by the number of the letter, and what was acknowledged need not be said again. How a letter is sealed is not
//! known here (`nape-exchange`).

pub mod judge;
mod read;

use crate::day::LocalDay;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

pub use read::LetterError;

/// The format that this program reads and writes.
pub const FORMAT: &str = "nape.letter/1";

/// Who somebody is to the other side, and the keys to write to them and to know them by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Name.
    pub name: String,
    /// Clinic.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub clinic: String,
    /// Telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Mail address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Page to book at.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub booking_url: String,
    /// Ed25519 key, base64; the device is named by it.
    pub signing: String,
    /// age key, `age1…`.
    pub reading: String,
}

/// One letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// [`FORMAT`].
    pub format: String,
    /// One patient with one practice; the patient's id at the therapist.
    pub case: Uuid,
    /// Who wrote it.
    pub from: Card,
    /// The signing key of whom it is for; nothing in an invitation, whose reader is not known yet.
    pub to: Option<String>,
    /// Counts this writer's letters in the case, from 1.
    pub number: u32,
    /// The highest number that came from the other side.
    pub acknowledges: u32,
    /// The writer's local day.
    pub day: LocalDay,
    /// What it says.
    pub body: Body,
}

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "says", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Body {
    /// From the therapist.
    Plan {
        /// The plan, a whole `nape.plan/1` document with every own exercise that it names.
        plan: Value,
        /// In an invitation: to be said back in the answer, which only the invited can read and write.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        secret: Option<String>,
        /// What the therapist knows the patient to have.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        knows: Option<Had>,
    },
    /// From the patient.
    Answer {
        /// The secret of the invitation, until the therapist has shown that they know this key.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        secret: Option<String>,
        /// Every version that was taken over.
        had: Vec<Had>,
        /// The days since what the therapist has acknowledged, with a week before it, in order.
        days: Vec<DayTold>,
        /// Flags since then.
        flags: Vec<FlagTold>,
    },
}

/// A version, and since when somebody has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Had {
    /// The plan.
    pub plan: Uuid,
    /// The version.
    pub version: u32,
    /// The day it was taken over.
    pub received: LocalDay,
}

/// A local day as the patient's app saw it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayTold {
    /// The day.
    pub day: LocalDay,
    /// Its slots.
    pub slots: Vec<SlotTold>,
    /// Its sessions.
    pub sessions: Vec<SessionTold>,
}

/// A slot as it ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SlotTold {
    /// From 1.
    pub number: u8,
    /// The version that prescribed it.
    pub version: u32,
    /// The word of the API for its state: `done`, `partial`, `skipped`, `missed`, `not-asked`, `due`, `upcoming`.
    pub state: String,
    /// Share of the prescribed work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Ticked by hand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_hand: bool,
    /// The word for why it was skipped or not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// It does not count: paused for its whole window, or blocked for safety.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub excused: bool,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionTold {
    /// Its id.
    pub id: Uuid,
    /// When it began, RFC 3339.
    pub began: String,
    /// Its slot; nothing for an extra one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<u8>,
    /// The plan version it was made from.
    pub version: u32,
    /// Share of the prescribed work.
    pub share: f64,
    /// Pain of the neck before and after.
    pub neck: (Option<u8>, Option<u8>),
    /// Pain of the head before and after.
    pub head: (Option<u8>, Option<u8>),
    /// The word of its colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub light: Option<String>,
    /// Its exercises.
    pub exercises: Vec<ExerciseTold>,
}

/// An exercise of a session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseTold {
    /// Its name.
    pub name: String,
    /// Reps prescribed.
    pub reps: u32,
    /// Reps done.
    pub done: u32,
    /// Effort.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<u8>,
    /// Stopped because it hurt.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stopped: bool,
    /// The word for why it was skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipped: Option<String>,
}

/// A flag.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagTold {
    /// Its id in the patient's records.
    pub id: String,
    /// The day.
    pub day: LocalDay,
    /// The flag as it is kept there, a JSON value of [`crate::safety::Flag`].
    pub flag: Value,
}
