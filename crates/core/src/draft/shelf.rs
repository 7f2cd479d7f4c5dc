//! Where a draft takes its exercises from, and what a therapist usually prescribes of them.

use super::given;
use crate::dose::Dose;
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::library::Library;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a therapist prescribes of an exercise unless they say otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDefault {
    /// The dose.
    pub dose: Dose,
    /// Times a day, 1 to 12.
    pub per_day: u32,
}

impl OwnDefault {
    /// Reads what [`OwnDefault::to_json`] has written.
    pub fn from_json(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let dose = given::dose(value.get("dose")?).ok()?;
        let per_day = u32::try_from(value.get("per_day")?.as_u64()?).ok()?;
        (1..=12).contains(&per_day).then_some(Self { dose, per_day })
    }

    /// As it is kept.
    pub fn to_json(&self) -> String {
        json!({ "dose": self.dose.to_value(), "per_day": self.per_day }).to_string()
    }
}

/// What is at hand while a draft is changed.
#[derive(Debug, Clone, Copy)]
pub struct Shelf<'a> {
    /// The library, with the therapist's own exercises.
    pub library: &'a Library,
    /// Exercises that earlier versions carry; of two with one id the library's counts.
    pub carried: &'a [Arc<Exercise>],
    /// What the therapist prescribes of exercises by default.
    pub defaults: &'a BTreeMap<ExerciseId, OwnDefault>,
}

impl Shelf<'_> {
    /// An exercise.
    pub fn exercise(&self, id: &ExerciseId) -> Option<Arc<Exercise>> {
        let carried = || self.carried.iter().find(|exercise| exercise.id == *id);
        self.library.get(id).or_else(carried).cloned()
    }
}
