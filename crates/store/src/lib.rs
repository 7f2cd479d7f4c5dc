//! The records of one home in SQLite: plans, outcomes of slots, prompts, sessions with every step, settings,
//! a therapist's own exercises, answers to the safety questions, flags; and a therapist's patients with what their apps told.
//!
//! Invariants: one process owns a home (a lock beside the database is taken before anything is opened); facts are only ever
//! added, a later row supersedes an earlier one; what [`Store::write`] has returned from survives a crash. It is the only
//! crate that knows `SQLite`. It must not decide anything: what a row means is the domain's business.

mod desk;
mod draft;
mod error;
mod letter;
mod migrate;
mod open;
mod own_exercise;
mod patient;
mod plan;
mod practice;
mod published;
mod record;
mod safety;
mod session;
mod setting;
mod slot;
mod stamp;
mod told;

pub use desk::{DeskPatient, StoredTemplate};
pub use draft::{DraftStep, StoredDraft};
pub use error::StoreError;
pub use letter::{AnswerRows, Invitation, Numbers, PatientWay, StoredLetter};
pub use open::Store;
pub use patient::{PatientEdit, PatientQuery, PatientsFound, StoredNote, StoredPatient};
pub use plan::StoredPlan;
pub use practice::{PlansTold, StoredPractice};
pub use published::{StoredVersion, Version};
pub use record::{PromptEvent, Record, SafetyKind, SessionEvent};
pub use safety::{StoredFlag, StoredSafety};
pub use session::{StoredHurt, StoredSession, StoredStep};
pub use slot::{DayBreaks, StoredOutcome};
pub use stamp::Stamp;
pub use told::{StoredToldFlag, Told, VersionWay};
