//! `nape`: the agent if none runs, then the window.

use super::{Refusal, print};
use nape_api::client::{CallError, Client};
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::start::start_agent;
use nape_api::status::{Hello, Route, WindowRequest};

/// Opens the window, or brings it to the front.
pub(super) fn open(home: &Home) -> Result<(), Refusal> {
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
    agent.call::<call::window_open>(&WindowRequest { route: Route::Today })?;
    print::lines("Nape is open.");
    Ok(())
}
