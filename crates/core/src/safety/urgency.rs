//! How soon somebody has to be asked, and who.

use crate::listed::listed;
use serde::{Deserialize, Serialize};

listed! {
    /// How soon somebody has to be asked; the most urgent is the first and the smallest.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    Urgency is a "urgency" {
        /// The emergency number, now.
        Emergency = "emergency",
        /// A doctor today, before any exercise.
        SameDay = "same-day",
        /// The therapist, before going on.
        Therapist = "therapist",
        /// The therapist or a doctor is to be told; until then, caution.
        Tell = "tell",
    }
}
