//! `nape`: the command line, and with `nape agent` the resident process behind every face.
//!
//! Invariants: one agent owns one home; it alone opens the records, reads the clock, runs the engine and the session; the
//! command line and the window speak to it over a local socket with the same commands. It must not know GTK or a web view,
//! and does not wake up while nothing is due.

mod app;
mod cli;
mod clock;
mod driver;
mod locale;
mod log;
mod memory;
mod records;
mod refused;
mod server;
mod words;
mod zone;

use std::process::ExitCode;

/// The build that this is, for the handshake.
pub(crate) const BUILD: &str = env!("CARGO_PKG_VERSION");

fn main() -> ExitCode {
    cli::run()
}
