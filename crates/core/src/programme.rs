//! Programmes: templates that a therapist makes a plan from.

use crate::listed::listed;

listed! {
    /// What is measured before a programme begins, to compare with.
    Measure is a "measure" {
        /// Pain, 0 to 10.
        Pain = "pain",
        /// Days with headache.
        HeadacheDiary = "headache-diary",
        /// Activities that the patient chose.
        OwnActivities = "own-activities",
    }
}
