//! One line of JSON each way: calls, answers, and events that the agent sends of its own accord.

use crate::error::ApiError;
use crate::status::Route;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// The longest line that is read: a plan of the largest size, every character of which may need a backslash in the line.
pub const LONGEST_LINE: usize = 48_001_000;

/// A call to the agent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Call {
    /// Comes back with the answer.
    pub id: u64,
    /// The command.
    pub call: String,
    /// Its request.
    #[serde(default)]
    pub body: Value,
}

/// What the agent sends.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FromAgent {
    /// It worked.
    Done {
        /// The call's id.
        id: u64,
        /// The response.
        ok: Value,
    },
    /// It did not.
    Failed {
        /// The call's id.
        id: u64,
        /// Why.
        error: ApiError,
    },
    /// Something happened.
    Event(Event),
}

/// What the agent tells the window without being asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Event {
    /// Something that [`crate::commands`] reads is different now; read again what is shown.
    Changed,
    /// The agent ends because somebody asked it to; the window ends with it.
    Ending,
    /// The session moved on to another step or stage.
    Session,
    /// The window should go to a screen and come to the front.
    Go {
        /// Where to.
        route: Route,
        /// Lets a Wayland compositor bring it to the front.
        token: Option<String>,
    },
}
