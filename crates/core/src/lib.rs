//! The domain of Nape: what a therapist prescribes, when a patient is reminded, how a session runs.
//!
//! Everything here is a pure function or a sans-IO state machine. Inputs come in with their instants, outputs and one
//! deadline come out, so weeks are simulated in milliseconds and every run can be repeated.
//!
//! Invariants: no clock, no file, no socket, no thread, no async; a value that exists is valid (constructors check, fields
//! are private where a wrong one could do harm); durations are computed from the dose, sentences are generated from it.
//! It must not know how things are stored, shown or sent: that is the other crates' business.

pub mod adaptation;
pub mod check;
pub mod contact_sheet;
pub mod day;
pub mod document;
pub mod dose;
pub mod draft;
pub mod exercise;
pub mod figure;
pub mod fold;
pub mod hours;
pub mod id;
pub mod language;
pub mod letter;
pub mod library;
pub mod listed;
pub mod message;
pub mod news;
pub mod own;
pub mod picture;
pub mod plan;
pub mod presence;
pub mod programme;
pub mod progression;
pub mod rating;
pub mod reminder;
pub mod safety;
pub mod seconds;
pub mod session;
pub mod settings;
pub mod simulation;
pub mod slot;
pub mod timeline;
pub mod wording;
