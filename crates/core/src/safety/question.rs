//! The questions of the full screening and of the check before a session (clinical.md 4.1 and 4.2).
//!
//! The full screening has a question for each row of the table in 4.1; rows that no single plain question can carry are
//! two: the brain's signs (dizziness and sight, speech and face), new headache from 50 on and the signs of an inflamed
//! artery, cancer and pain at night. The painful red eye is asked with the other signs at eye and temple. Where the table
//! leaves two actions open, the more urgent one counts.

use crate::listed::{Listed, listed};
use crate::message::Message;
use crate::safety::urgency::Urgency;
use serde::{Deserialize, Serialize};

listed! {
    /// A question of the full screening, the most urgent first.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Question is a "question" {
        /// The worst headache of one's life within a minute.
        Thunderclap = "thunderclap",
        /// New dizziness or trouble with sight: the first part of the 5 D's and 3 N's.
        DizzinessOrSight = "dizziness-or-sight",
        /// New trouble with speech, swallowing, face or standing: the second part.
        SpeechOrFace = "speech-or-face",
        /// One-sided, sudden, unlike any pain before: possibly an artery of the neck.
        NeckArtery = "neck-artery",
        /// Weakness, a drooping face, confusion, a blackout, a seizure.
        WeaknessOrBlackout = "weakness-or-blackout",
        /// Fever with a stiff neck, a rash or vomiting.
        FeverAndStiffNeck = "fever-and-stiff-neck",
        /// Signs of the spinal cord.
        SpinalCord = "spinal-cord",
        /// A recent accident or fall.
        Accident = "accident",
        /// A headache that is new at 50 or older.
        HeadacheFromFifty = "headache-from-fifty",
        /// Temple, jaw, sight, or a painful red eye.
        TempleOrEye = "temple-or-eye",
        /// Cancer, now or before, or weight lost for no reason.
        CancerOrWeight = "cancer-or-weight",
        /// Pain at night that never eases.
        PainAtNight = "pain-at-night",
        /// Worse from month to month, or with lying, standing, coughing or straining.
        Worsening = "worsening",
        /// Pregnancy, recent birth, a weakened immune system.
        PregnancyOrImmunity = "pregnancy-or-immunity",
        /// Weakness or numbness of arm or leg that grows.
        GrowingWeakness = "growing-weakness",
        /// An illness, a medicine or an operation that makes the neck a case for the therapist.
        NeckAtRisk = "neck-at-risk",
        /// Tablets against pain on ten days a month or more.
        TabletDays = "tablet-days",
    }
}

listed! {
    /// A question before each session (clinical.md 4.2, 3); the pain of now is asked apart, as a rating.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    CheckQuestion is a "check-question" {
        /// A new sign of nerves or brain.
        NewSign = "new-sign",
        /// A new or sudden headache.
        NewHeadache = "new-headache",
        /// Fever, an accident or a fall since last time.
        FeverOrFall = "fever-or-fall",
    }
}

/// A question that is answered with yes or no, and what a yes means.
pub trait Asked: Listed + Ord + std::fmt::Debug {
    /// How soon somebody has to be asked after a yes.
    fn urgency(self) -> Urgency;

    /// The question.
    fn ask(self) -> Message {
        Message::new(format!("safety-ask-{}", self.tag()))
    }

    /// What is meant by it, in one sentence.
    fn mean(self) -> Message {
        Message::new(format!("safety-mean-{}", self.tag()))
    }
}

impl Asked for Question {
    fn urgency(self) -> Urgency {
        match self {
            Self::Thunderclap
            | Self::DizzinessOrSight
            | Self::SpeechOrFace
            | Self::NeckArtery
            | Self::WeaknessOrBlackout
            | Self::FeverAndStiffNeck
            | Self::SpinalCord => Urgency::Emergency,
            Self::Accident
            | Self::HeadacheFromFifty
            | Self::TempleOrEye
            | Self::CancerOrWeight
            | Self::PainAtNight
            | Self::Worsening
            | Self::PregnancyOrImmunity
            | Self::GrowingWeakness => Urgency::SameDay,
            Self::NeckAtRisk => Urgency::Therapist,
            Self::TabletDays => Urgency::Tell,
        }
    }
}

impl Asked for CheckQuestion {
    fn urgency(self) -> Urgency {
        match self {
            Self::NewSign | Self::NewHeadache => Urgency::Emergency,
            Self::FeverOrFall => Urgency::SameDay,
        }
    }
}
