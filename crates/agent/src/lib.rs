//! Two programs: `nape` is the command line, `nape-agent` the resident process behind every face. `nape agent` becomes
//! `nape-agent` in its own place, so that whoever starts one and waits for it, or ends it, need not know the other.
//!
//! They are two because all the code of the resident process stays in memory: what only the command line needs is not in it.
//!
//! Invariants: one agent owns one home; it alone opens the records, reads the clock, runs the engine and the session; the
//! command line and the window speak to it over a local socket with the same commands. It must not know GTK or a web view,
//! and does not wake up while nothing is due.

mod app;
mod clerk;
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

use nape_api::Code;
use nape_api::home::Home;
use nape_core::language::Language;
use refused::Refused;
use std::process::ExitCode;

/// The build that this is, for the handshake.
pub(crate) const BUILD: &str = env!("CARGO_PKG_VERSION");

/// Runs the command that was given.
pub fn command_line() -> ExitCode {
    cli::run()
}

/// Runs the resident process of the home that the environment names.
pub fn agent() -> ExitCode {
    memory::limit();
    let home = Home::from_env().map_err(|e| Refused::new(Code::Store, e.to_string()));
    match home.and_then(driver::run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => {
            cli::print::error(&refused.said(Language::English).message);
            ExitCode::FAILURE
        }
    }
}
