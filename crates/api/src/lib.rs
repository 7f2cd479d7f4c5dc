//! The words on the wire between the agent and its faces: the window, the command line and the tests.
//!
//! Invariants: the list in [`commands`] is the only place where a command is declared; it yields the router, the typed
//! client and the TypeScript map. Types here are for transport only: the agent converts its domain into them, and no
//! decision is made here. Instants are RFC 3339 with the local offset, times of day `HH:MM`, local days `YYYY-MM-DD`.

#[macro_use]
mod declare;
pub mod client;
pub mod commands;
pub mod draft;
pub mod error;
pub mod exercise;
pub mod frame;
pub mod handover;
pub mod home;
pub mod link;
pub mod patient;
pub mod plan;
pub mod programme;
pub mod progress;
pub mod safety;
pub mod session;
pub mod settings;
pub mod start;
pub mod status;

pub use error::{ApiError, Code};
