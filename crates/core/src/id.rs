//! Names of things. Each kind of thing has its own type, so that one cannot be passed for another.

use crate::day::LocalDay;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::num::NonZeroU8;
use std::str::FromStr;
use uuid::Uuid;

/// An identifier that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct IdError(String);

/// An exercise's name in the library: lower-case letters, digits and single hyphens, at most 64 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ExerciseId(String);

impl ExerciseId {
    /// The name as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is one for an exercise of a therapist's own.
    pub fn is_own(&self) -> bool {
        self.0.starts_with(crate::own::PREFIX)
    }
}

/// Lower-case letters, digits and single hyphens, at most 64 characters.
fn is_slug(text: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= 64 && text.split('-').all(sound)
}

impl FromStr for ExerciseId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        if is_slug(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(IdError(
                "must be an exercise's id: lower-case letters, digits and hyphens, such as ccf-supine-s1".into(),
            ))
        }
    }
}

impl TryFrom<String> for ExerciseId {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<ExerciseId> for String {
    fn from(id: ExerciseId) -> Self {
        id.0
    }
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A programme's name in the library, written like an exercise's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProgrammeId(String);

impl ProgrammeId {
    /// The name as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ProgrammeId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        if is_slug(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(IdError("must be a programme's id such as p1-cgh-6wk".into()))
        }
    }
}

impl TryFrom<String> for ProgrammeId {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<ProgrammeId> for String {
    fn from(id: ProgrammeId) -> Self {
        id.0
    }
}

impl fmt::Display for ProgrammeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A plan, through all its versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlanId(pub Uuid);

impl fmt::Display for PlanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One guided session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SessionId(pub Uuid);

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One prompt, numbered in the order in which the engine showed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PromptId(pub u64);

/// A due session of one local day, written `2026-03-23#1`; slots of a day are numbered from 1 in the order of their times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SlotId {
    /// The local day it belongs to.
    pub day: LocalDay,
    /// Its number within the day.
    pub number: NonZeroU8,
}

impl fmt::Display for SlotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.day, self.number)
    }
}

impl FromStr for SlotId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        text.split_once('#')
            .and_then(|(day, number)| Some(Self { day: day.parse().ok()?, number: number.parse().ok()? }))
            .ok_or_else(|| IdError(format!("\"{text}\" is not a slot; write it as 2026-03-23#1")))
    }
}

impl TryFrom<String> for SlotId {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<SlotId> for String {
    fn from(id: SlotId) -> Self {
        id.to_string()
    }
}
