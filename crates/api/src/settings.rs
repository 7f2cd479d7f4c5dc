//! Settings: typed keys with ranges and one sentence each.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One setting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Setting {
    /// Its key, such as `posture-every`.
    pub key: String,
    /// Its value as text.
    pub value: String,
    /// The value it has if nobody changes it.
    pub default: String,
    /// What is allowed, in words.
    pub allowed: String,
    /// What it does, in one sentence.
    pub meaning: String,
    /// What it is about: `breaks`, `sessions`, `waiting`, `notifications` or `program`.
    pub group: String,
    /// What kind of value it has: `time`, `count`, `hours`, `daily-range`, `times`, `time-or-never`, `yes-no` or
    /// `choice`.
    pub kind: String,
    /// What a `choice` is between.
    pub choices: Vec<Choice>,
}

/// One of the values that a setting may have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Choice {
    /// The value as text.
    pub value: String,
    /// The same for a person.
    pub words: String,
}

/// Changes to be looked at before they are made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SettingsTrial {
    /// The changes, in order.
    pub changes: Vec<SettingChange>,
    /// How many prompts to come are wanted, 1 to 50.
    pub count: u32,
}

/// A change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SettingChange {
    /// The key.
    pub key: String,
    /// The new value as text.
    pub value: String,
}
