//! What a patient answers around a session. Everything may be left open.

use crate::rating::{Quality, Rating, Site};
use serde::{Deserialize, Serialize};

/// What was answered about one exercise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// How hard it was.
    pub effort: Option<Rating>,
    /// How cleanly it went.
    pub quality: Option<Quality>,
    /// Which of the exercise's usual mistakes were made, by their places from 0.
    #[serde(default)]
    pub slips: Vec<u32>,
}

/// Pain at one moment, neck and head apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pain {
    /// In the neck.
    pub neck: Option<Rating>,
    /// In the head.
    pub head: Option<Rating>,
}

impl Pain {
    /// Pain at one of the two.
    pub fn at(self, site: Site) -> Option<Rating> {
        match site {
            Site::Neck => self.neck,
            Site::Head => self.head,
        }
    }

    /// The worse of the two, as far as it was told.
    pub fn worst(self) -> Option<Rating> {
        self.neck.max(self.head)
    }
}

/// Where it hurts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The neck.
    Neck,
    /// The head.
    Head,
    /// A shoulder, an arm or a hand.
    Arm,
    /// Somewhere else.
    Elsewhere,
}
