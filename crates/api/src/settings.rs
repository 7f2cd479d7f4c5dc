//! Settings: typed keys with ranges and one sentence each.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One setting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Setting {
    /// Its key, such as `posture-every-min`.
    pub key: String,
    /// Its value as text.
    pub value: String,
    /// The value it has if nobody changes it.
    pub default: String,
    /// What is allowed, in words.
    pub allowed: String,
    /// What it does, in one sentence.
    pub meaning: String,
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
