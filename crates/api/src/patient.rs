//! The patients of a therapist: the list, one patient, what a therapist keeps about them.

use crate::plan::PlanCard;
use crate::safety::Light;
use crate::status::{Named, SlotState};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which patient.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PatientName {
    /// Its id.
    pub patient: String,
}

/// By what the list is in order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PatientOrder {
    /// Who needs a look comes first: open flags, then a review that is due, then the oldest news.
    #[default]
    Attention,
    /// By name.
    Name,
    /// The longest without news first.
    News,
    /// The next review first.
    Review,
}

/// Which patients; what is left out asks for nothing.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct PatientSearch {
    /// Words, each of which must begin a word of the name; case and accents do not matter.
    pub query: Option<String>,
    /// Those in the archive instead of the others.
    pub archived: Option<bool>,
    /// The order.
    pub order: Option<PatientOrder>,
    /// How many to leave out at the beginning.
    pub skip: Option<u32>,
    /// How many at most, 1 to 200; 50 unless given.
    pub take: Option<u32>,
}

/// Some of the patients.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PatientList {
    /// Those asked for, in order.
    pub patients: Vec<PatientCard>,
    /// How many were found in all.
    pub found: u32,
    /// How many there are, without the archive.
    pub active: u32,
    /// How many are in the archive.
    pub archived: u32,
}

/// How a patient's plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PlanState {
    /// Nothing was ever published.
    None,
    /// A version is published and was not handed over.
    NotHandedOver,
    /// The newest version was handed over; whether it arrived is not known.
    HandedOver,
    /// The patient has the newest version, and it is under way or to come.
    Received,
    /// Its last day is over.
    Over,
}

/// A patient in the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PatientCard {
    /// Its id.
    pub id: String,
    /// The name that the therapist gave.
    pub name: String,
    /// How the plan stands.
    pub plan: PlanState,
    /// The same in words, such as `Week 3 of 6, version 2`.
    pub plan_words: String,
    /// A draft waits to be published.
    pub draft: bool,
    /// Whole days since the last news; nothing if there was none.
    pub news_days: Option<u32>,
    /// Flags that nobody has looked at yet.
    pub flags: u32,
    /// What was done of what was prescribed in the 14 days up to the last news, 0 to 1.
    pub adherence: Option<f64>,
    /// The next review.
    pub review: Option<String>,
    /// True if that day has come.
    pub review_due: bool,
    /// In the archive.
    pub archived: bool,
}

/// A new patient.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct NewPatient {
    /// The name, 1 to 120 characters.
    pub name: String,
}

/// What is changed about a patient; what is left out stays.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts", optional_fields)]
pub struct PatientChange {
    /// Which.
    pub patient: String,
    /// The name.
    #[serde(default)]
    pub name: Option<String>,
    /// The conditions by tag, such as `pregnancy`; those of the library's cautions.
    #[serde(default)]
    pub conditions: Option<Vec<String>>,
    /// The day of the next review, or empty text for none.
    #[serde(default)]
    pub review: Option<String>,
    /// Into the archive, or out of it.
    #[serde(default)]
    pub archived: Option<bool>,
}

/// A note about a patient. It never leaves this machine.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct NewNote {
    /// About whom.
    pub patient: String,
    /// 1 to 4,000 characters.
    pub text: String,
}

/// A note as it is kept; notes are never changed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Note {
    /// When.
    pub at: String,
    /// The local day.
    pub day: String,
    /// What.
    pub text: String,
}

/// Flags that were looked at.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct FlagSeen {
    /// Whose.
    pub patient: String,
    /// The flag's id.
    pub flag: String,
}

/// Something that the patient's app wants a therapist to see.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PatientFlag {
    /// Its id.
    pub id: String,
    /// What kind, as in [`crate::safety::Flag`].
    pub kind: String,
    /// The patient's local day.
    pub day: String,
    /// In words.
    pub words: String,
    /// When the therapist ticked it as seen.
    pub seen: Option<String>,
}

/// One of a patient's slots, as the patient's app told it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ToldSlot {
    /// Its number on that day, from 1.
    pub number: u32,
    /// The plan version that prescribed it.
    pub version: u32,
    /// How it ended.
    pub state: SlotState,
    /// Share of the prescribed work, if something was done.
    pub share: Option<f64>,
    /// Ticked by hand instead of timed.
    pub by_hand: bool,
    /// Why it was skipped or not asked, in words.
    pub reason: Option<String>,
}

/// One of a patient's sessions, as the patient's app told it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ToldSession {
    /// Its id.
    pub id: String,
    /// When it began.
    pub began: String,
    /// The slot's number; nothing for an extra one.
    pub slot: Option<u32>,
    /// The plan version it was made from.
    pub version: u32,
    /// Share of the prescribed work.
    pub share: f64,
    /// Pain of the neck before and after, 0 to 10.
    pub neck: (Option<u32>, Option<u32>),
    /// Pain of the head before and after, 0 to 10.
    pub head: (Option<u32>, Option<u32>),
    /// Its colour by the pain rule, if pain was told.
    pub light: Option<Light>,
    /// Its exercises.
    pub exercises: Vec<ToldExercise>,
}

/// One exercise of such a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ToldExercise {
    /// Its name.
    pub name: String,
    /// Reps prescribed, over sets and sides.
    pub reps: u32,
    /// Reps done.
    pub done: u32,
    /// Effort, 0 to 10, if it was told.
    pub effort: Option<u32>,
    /// True if it was stopped because it hurt.
    pub stopped: bool,
    /// Why it was skipped, in words.
    pub skipped: Option<String>,
}

/// One local day of a patient.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct ToldDay {
    /// `2026-03-23`.
    pub day: String,
    /// Its slots.
    pub slots: Vec<ToldSlot>,
    /// Its sessions.
    pub sessions: Vec<ToldSession>,
}

/// One published version, with what is known of its way to the patient.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct VersionCard {
    /// The plan's id.
    pub plan: String,
    /// The version.
    pub version: u32,
    /// Its title.
    pub title: String,
    /// When it was published.
    pub published: String,
    /// From which day it counts.
    pub effective: String,
    /// What changed against the version before, one sentence each; empty for the first.
    pub changes: Vec<String>,
    /// The day of the newest file it was handed over in.
    pub handed_over: Option<String>,
    /// The day on which the patient took it over, as far as is known here.
    pub received: Option<String>,
    /// The same in one sentence: `Handed over on 10 March; the patient has had it since 12 March.`
    pub words: String,
}

/// What one therapist keeps and knows about one patient.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PatientPage {
    /// The card.
    pub card: PatientCard,
    /// Conditions that exercises are checked against, by tag.
    pub conditions: Vec<Named>,
    /// The newest published version, if any.
    pub plan: Option<PlanCard>,
    /// All versions, newest first.
    pub versions: Vec<VersionCard>,
    /// The last 28 days up to the last news, oldest first.
    pub days: Vec<ToldDay>,
    /// Flags, newest first.
    pub flags: Vec<PatientFlag>,
    /// Notes, newest first.
    pub notes: Vec<Note>,
    /// The day up to which the last news tells.
    pub news: Option<String>,
    /// When the first file with words was made and no answer has come yet: what to say, in words.
    pub waiting: Option<String>,
    /// The patient's key is known: files need no words.
    pub paired: bool,
}

/// Two versions to hold side by side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct VersionPair {
    /// Whose.
    pub patient: String,
    /// The plan's id.
    pub plan: String,
    /// The earlier one.
    pub older: u32,
    /// The later one.
    pub newer: u32,
}

/// What stands differently in two versions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Comparison {
    /// What changed, one sentence each; empty if nothing did.
    pub changes: Vec<String>,
    /// The earlier one.
    pub older: PlanCard,
    /// The later one.
    pub newer: PlanCard,
}

/// One published version.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct VersionName {
    /// Whose.
    pub patient: String,
    /// The plan's id.
    pub plan: String,
    /// The version.
    pub version: u32,
}
