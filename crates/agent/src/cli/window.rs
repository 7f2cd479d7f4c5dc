//! `nape` and `nape open`: the agent if none runs, then the window.

use super::{Refusal, print};
use nape_api::client::{CallError, Client};
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::start::start_agent;
use nape_api::status::{Hello, Route, WindowRequest};
use std::path::PathBuf;

/// Open the window, on a file if one is named.
#[derive(Debug, clap::Args)]
pub(super) struct Opening {
    /// A plan or an answer, sealed or not.
    file: Option<PathBuf>,
}

/// What a desktop does with a double click.
pub(super) fn open_on(home: &Home, opening: &Opening) -> Result<(), Refusal> {
    match &opening.file {
        None => open(home),
        Some(file) => show(home, Route::File, Some(super::handover::whole(file)?)),
    }
}

/// Opens the window, or brings it to the front.
pub(super) fn open(home: &Home) -> Result<(), Refusal> {
    show(home, Route::Today, None)
}

fn show(home: &Home, route: Route, file: Option<String>) -> Result<(), Refusal> {
    let mut agent = match Client::connect(home) {
        Ok(agent) => agent,
        Err(CallError::NoAgent) => {
            let program =
                std::env::current_exe().map_err(|e| Refusal::NoAgent(format!("Nape cannot start itself: {e}.")))?;
            start_agent(home, &program).map_err(|e| Refusal::NoAgent(e.to_string()))?
        }
        Err(other) => return Err(other.into()),
    };
    agent.call::<call::hello>(&Hello::of_this_desktop(crate::BUILD, false))?;
    agent.call::<call::window_open>(&WindowRequest { route, file })?;
    print::lines("Nape is open.");
    Ok(())
}
