//! Whether somebody is at the desk, combined from sensors that may each know or not know.
//!
//! The rule: asleep wins over locked, locked over away, away over active. A sensor that knows nothing neither idles nor
//! busies anybody; if nobody can tell whether there is input, presence is unknown, unless the screen is known to be locked.

use crate::reminder::Elapsed;
use serde::{Deserialize, Serialize};

/// Whether somebody is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Presence {
    /// Input was seen lately.
    Active,
    /// No input since then.
    Away {
        /// The last input.
        since: Elapsed,
    },
    /// The screen is locked.
    Locked {
        /// Since then, or since the last input before it.
        since: Elapsed,
    },
    /// The machine sleeps.
    Asleep {
        /// Since then, or since the last input before it.
        since: Elapsed,
    },
    /// Nobody can tell.
    Unknown,
}

impl Presence {
    /// Since when nobody is at the desk, if that is known.
    pub fn gone_since(self) -> Option<Elapsed> {
        match self {
            Self::Active | Self::Unknown => None,
            Self::Away { since } | Self::Locked { since } | Self::Asleep { since } => Some(since),
        }
    }
}

/// What the sensors said last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sensors {
    /// Stillness of keyboard and pointer.
    pub input: Input,
    /// The lock, with its beginning.
    pub locked: Option<Elapsed>,
    /// Sleep, with its beginning.
    pub asleep: Option<Elapsed>,
}

/// What is known of keyboard and pointer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Input {
    /// Input was seen lately.
    Seen,
    /// None since then.
    StillSince(Elapsed),
    /// It cannot be seen.
    #[default]
    Unknown,
}

impl Sensors {
    /// Presence by the rule of this module. Absence begins with the earliest sign of it.
    pub fn presence(&self) -> Presence {
        let still = match self.input {
            Input::StillSince(since) => Some(since),
            Input::Seen | Input::Unknown => None,
        };
        let earliest = |since: Elapsed| still.map_or(since, |still| still.min(since));
        if let Some(since) = self.asleep {
            return Presence::Asleep { since: earliest(self.locked.map_or(since, |locked| locked.min(since))) };
        }
        if let Some(since) = self.locked {
            return Presence::Locked { since: earliest(since) };
        }
        match self.input {
            Input::Seen => Presence::Active,
            Input::StillSince(since) => Presence::Away { since },
            Input::Unknown => Presence::Unknown,
        }
    }
}
