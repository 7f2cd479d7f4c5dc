//! Signs on which a patient stops, during an exercise or at any time (`exercises/*/general.ftl`, clinical.md 4.4).
//!
//! The clinical content names arm weakness or numbness twice: new, it is a sign of nerves or brain and an emergency; in
//! an arm whose trouble is known already, coming back or growing, it is for the clinic today. The two are two signs here.

use crate::listed::{Listed, listed};
use crate::message::Message;
use crate::safety::urgency::Urgency;
use serde::{Deserialize, Serialize};

listed! {
    /// A sign on which a patient stops, those with the most urgent consequence first.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    StopSign is a "stop-sign" {
        /// Dizziness that is new or growing.
        Dizziness = "dizziness",
        /// Double or blurred vision.
        Vision = "vision",
        /// Trouble speaking or swallowing.
        Speech = "speech",
        /// Feeling faint, or collapsing.
        Faint = "faint",
        /// A numb face, arm or leg, new or spreading.
        Numbness = "numbness",
        /// Weakness or clumsiness that is new.
        Weakness = "weakness",
        /// A sudden, severe headache.
        SuddenHeadache = "sudden-headache",
        /// An arm whose trouble is known: it is back, or has grown.
        NewArmSymptoms = "new-arm-symptoms",
        /// Pain at night that is new.
        NightPain = "night-pain",
        /// A headache more than 2 points above its beginning.
        HeadacheRise = "headache-rise",
        /// A headache that builds through the set.
        HeadacheBuilds = "headache-builds",
        /// Neck pain above 5, or more than 2 points above its beginning.
        NeckPain = "neck-pain",
        /// A sharp, catching pain.
        SharpPain = "sharp-pain",
        /// Nausea that starts with the movement.
        Nausea = "nausea",
    }
}

listed! {
    /// What follows a sign.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Follows is a "follows" {
        /// Everything stops; the emergency number is called.
        Emergency = "emergency",
        /// Everything stops; the clinic or a doctor is asked today.
        ClinicToday = "clinic-today",
        /// This exercise stops, for this day.
        StopExercise = "stop-exercise",
    }
}

impl StopSign {
    /// What follows it.
    pub fn follows(self) -> Follows {
        match self {
            Self::Dizziness
            | Self::Vision
            | Self::Speech
            | Self::Faint
            | Self::Numbness
            | Self::Weakness
            | Self::SuddenHeadache => Follows::Emergency,
            Self::NewArmSymptoms | Self::NightPain => Follows::ClinicToday,
            Self::HeadacheRise | Self::HeadacheBuilds | Self::NeckPain | Self::SharpPain | Self::Nausea => {
                Follows::StopExercise
            }
        }
    }

    /// The sign in words.
    pub fn message(self) -> Message {
        Message::new(format!("safety-sign-{}", self.tag()))
    }
}

impl Follows {
    /// How soon somebody has to be asked; nothing where only the exercise stops.
    pub fn urgency(self) -> Option<Urgency> {
        match self {
            Self::Emergency => Some(Urgency::Emergency),
            Self::ClinicToday => Some(Urgency::SameDay),
            Self::StopExercise => None,
        }
    }
}
