//! What a patient says about a session: pain and effort from 0 to 10, and how cleanly an exercise went.

use crate::listed::listed;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The largest rating.
const MOST: u32 = 10;

/// A number from 0 to 10: pain (0 none, 10 the worst imaginable) or effort (0 none, 10 the most one can do).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Rating(u8);

/// A rating above 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rating is a whole number from 0 to 10, not {0}")]
pub struct RatingError(u32);

impl Rating {
    /// Nothing at all.
    pub const NONE: Self = Self(0);

    /// All of them, from 0 to 10.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..=10).map(Self)
    }

    /// The number.
    pub fn get(self) -> u32 {
        u32::from(self.0)
    }

    /// How far it is above another; zero if it is not.
    pub fn above(self, other: Self) -> u32 {
        u32::from(self.0.saturating_sub(other.0))
    }
}

impl TryFrom<u32> for Rating {
    type Error = RatingError;
    fn try_from(number: u32) -> Result<Self, RatingError> {
        u8::try_from(number).ok().filter(|_| number <= MOST).map(Self).ok_or(RatingError(number))
    }
}

impl From<Rating> for u32 {
    fn from(rating: Rating) -> Self {
        rating.get()
    }
}

impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

listed! {
    /// What is rated apart, because a rising headache stops what a sore neck does not.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Site is a "site" {
        /// The neck.
        Neck = "neck",
        /// The head.
        Head = "head",
    }
}

listed! {
    /// How cleanly an exercise went, by the patient's own judgement.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Quality is a "quality" {
        /// As it should be, to the last repetition.
        Clean = "clean",
        /// A few repetitions slipped.
        FewSlips = "few-slips",
        /// The form was lost.
        Lost = "lost",
    }
}

/// The colour of a session by the pain rule (clinical.md 4.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Light {
    /// Carry on.
    Green,
    /// Finish lighter, stay at this level, and ask on the next day.
    Amber,
    /// Stop this exercise; one level down.
    Red,
}
