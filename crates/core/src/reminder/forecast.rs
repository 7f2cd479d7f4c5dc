//! What would be shown next if the patient stayed at the desk and answered every prompt: the engine itself, run ahead.

use super::{Engine, Input, Kind, Now, Output};
use crate::id::SlotId;
use crate::presence::Presence;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};

/// One prompt to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forecast {
    /// When.
    pub at: DateTime<Utc>,
    /// What for.
    pub kind: Kind,
    /// The slot of a session.
    pub slot: Option<SlotId>,
    /// How long it takes.
    pub minutes: u32,
}

/// No further than this.
const HORIZON: TimeDelta = TimeDelta::days(8);
/// Looks at the most: a guard, far above what eight days need.
const MOST_LOOKS: usize = 4_000;

impl<Z: TimeZone + Clone> Engine<Z> {
    /// The next `count` prompts.
    pub fn forecast(&self, now: Now, count: usize) -> Vec<Forecast> {
        let mut ahead = self.clone();
        ahead.outputs.clear();
        let mut at = now;
        let mut found = Vec::new();
        if ahead.state.in_session {
            ahead.handle(at, Input::SessionLeft { slot: None, share: 0.0 });
        }
        ahead.handle(at, Input::Presence(Presence::Active));
        for _ in 0..MOST_LOOKS {
            while let Some(output) = ahead.poll() {
                let Output::Show(prompt) = output else { continue };
                found.push(Forecast { at: at.wall, kind: prompt.kind, slot: prompt.slot, minutes: prompt.minutes });
                match (prompt.kind, prompt.slot) {
                    (Kind::Session, slot) => ahead.handle(at, Input::SessionEnded { slot, share: 1.0 }),
                    (Kind::Posture, _) => {
                        ahead.handle(at, Input::TakeBreak);
                        ahead.handle(at, Input::BreakDone);
                    }
                }
            }
            if found.len() >= count {
                break;
            }
            let Some(next) = ahead.deadline(at) else { break };
            at = Now { wall: at.wall_at(next), elapsed: next };
            if at.wall - now.wall > HORIZON {
                break;
            }
            ahead.handle(at, Input::Look);
        }
        found.truncate(count);
        found
    }
}
