//! What a therapist should see at the next look, without the patient being interrupted (clinical.md 3.1 and 4.4).

use crate::day::LocalDay;
use crate::listed::{Listed, listed};
use crate::message::Message;
use crate::rating::{Light, Rating, Site};
use crate::safety::urgency::Urgency;
use serde::{Deserialize, Serialize};

/// The days over which lights are counted, today among them.
const WINDOW_DAYS: i64 = 7;
/// So many red ones in the window are a flag (clinical.md 4.3).
const REDS: usize = 2;
/// So many amber ones in the window are a flag (clinical.md 4.4).
const AMBERS: usize = 3;

listed! {
    /// The kinds of flags.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    FlagKind is a "flag-kind" {
        /// A full screening locked the exercises.
        LockedByScreening = "locked-by-screening",
        /// The check before a session locked them.
        LockedByCheck = "locked-by-check",
        /// A stop sign locked them.
        LockedBySign = "locked-by-sign",
        /// An exercise was stopped.
        ExerciseStopped = "exercise-stopped",
        /// Red twice in seven days.
        RedTwice = "red-twice",
        /// Amber three times in seven days.
        AmberThrice = "amber-thrice",
        /// An amber session had not settled on the next day.
        NextDayNotSettled = "next-day-not-settled",
        /// One level down twice in a phase.
        RegressedTwice = "regressed-twice",
        /// Substitution three times.
        SubstitutionThrice = "substitution-thrice",
        /// A flare began.
        FlareBegun = "flare-begun",
        /// Less than 40 % done in 14 days.
        LowAdherence = "low-adherence",
        /// Tablets against pain on ten days of 28 or more.
        AnalgesicDays = "analgesic-days",
    }
}

/// What locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockedBy {
    /// A full screening.
    Screening,
    /// The check before a session.
    Check,
    /// A stop sign.
    Sign,
}

/// A flag as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flag {
    /// The exercises were locked.
    Locked {
        /// By what.
        by: LockedBy,
        /// How urgently.
        urgency: Urgency,
    },
    /// An exercise was stopped.
    Stopped {
        /// Where it hurt.
        site: Site,
        /// How much.
        rating: Rating,
        /// What the pain rule said.
        light: Light,
    },
    /// An exercise was stopped, and neither place nor pain was told in numbers.
    StoppedUntold,
    /// Red twice in seven days.
    RedTwice,
    /// Amber three times in seven days.
    AmberThrice,
    /// An amber session had not settled on the next day.
    NextDayNotSettled,
    /// One level down twice in a phase.
    RegressedTwice,
    /// Substitution three times.
    SubstitutionThrice,
    /// A flare began.
    FlareBegun,
    /// Less than 40 % done in 14 days.
    LowAdherence,
    /// Tablets against pain on ten days of 28 or more.
    AnalgesicDays,
}

impl Flag {
    /// The flag of an exercise that was stopped, with what was told of it.
    pub fn of_stop(site: Option<Site>, rating: Option<Rating>, light: Light) -> Self {
        match (site, rating) {
            (Some(site), Some(rating)) => Self::Stopped { site, rating, light },
            (Some(_) | None, _) => Self::StoppedUntold,
        }
    }

    /// Its kind.
    pub fn kind(self) -> FlagKind {
        match self {
            Self::Locked { by: LockedBy::Screening, .. } => FlagKind::LockedByScreening,
            Self::Locked { by: LockedBy::Check, .. } => FlagKind::LockedByCheck,
            Self::Locked { by: LockedBy::Sign, .. } => FlagKind::LockedBySign,
            Self::Stopped { .. } | Self::StoppedUntold => FlagKind::ExerciseStopped,
            Self::RedTwice => FlagKind::RedTwice,
            Self::AmberThrice => FlagKind::AmberThrice,
            Self::NextDayNotSettled => FlagKind::NextDayNotSettled,
            Self::RegressedTwice => FlagKind::RegressedTwice,
            Self::SubstitutionThrice => FlagKind::SubstitutionThrice,
            Self::FlareBegun => FlagKind::FlareBegun,
            Self::LowAdherence => FlagKind::LowAdherence,
            Self::AnalgesicDays => FlagKind::AnalgesicDays,
        }
    }

    /// The flag in words, for the therapist.
    pub fn message(self) -> Message {
        if self == Self::StoppedUntold {
            return Message::new("safety-stopped-untold");
        }
        let message = Message::new(format!("safety-flag-{}", self.kind().tag()));
        match self {
            Self::Locked { urgency, .. } => {
                message.with("urgency", Message::new(format!("safety-urgency-{}", urgency.tag())))
            }
            Self::Stopped { site, rating, light } => message
                .with("site", Message::new(format!("safety-site-{}", site.tag())))
                .with("rating", rating.get())
                .with("light", colour(light)),
            Self::StoppedUntold
            | Self::RedTwice
            | Self::AmberThrice
            | Self::NextDayNotSettled
            | Self::RegressedTwice
            | Self::SubstitutionThrice
            | Self::FlareBegun
            | Self::LowAdherence
            | Self::AnalgesicDays => message,
        }
    }
}

/// What the lights of the last seven days amount to. Every session counts, also several of one day.
pub fn from_lights(history: &[(LocalDay, Light)], today: LocalDay) -> Vec<Flag> {
    let within = |day: LocalDay| (0..WINDOW_DAYS).contains(&today.days_since(day));
    let count = |light: Light| history.iter().filter(|(day, seen)| within(*day) && *seen == light).count();
    let mut flags = Vec::new();
    if count(Light::Red) >= REDS {
        flags.push(Flag::RedTwice);
    }
    if count(Light::Amber) >= AMBERS {
        flags.push(Flag::AmberThrice);
    }
    flags
}

/// A light by its colour.
fn colour(light: Light) -> Message {
    match light {
        Light::Green => Message::new("safety-colour-green"),
        Light::Amber => Message::new("safety-colour-amber"),
        Light::Red => Message::new("safety-colour-red"),
    }
}
