//! What would be shown next if the patient stayed at the desk and took up every prompt at once: the engine itself, run ahead.

use super::{Break, Elapsed, Engine, Input, Kind, Now, Output, Stillness};
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
        // The session under way ahead, with its end.
        let mut session: Option<(Option<SlotId>, Elapsed)> = None;
        if ahead.state.in_session {
            ahead.handle(at, Input::SessionLeft { slot: None, share: 0.0 });
        }
        // What has no end that is known is taken to end now; what could hold a prompt is told beside it.
        for input in [
            Input::Quiet(false),
            Input::FullScreen(false),
            Input::InMeeting(false),
            Input::Stillness(Stillness::Unseen),
            Input::Presence(Presence::Active),
        ] {
            ahead.handle(at, input);
        }
        for _ in 0..MOST_LOOKS {
            let mut answer = None;
            while let Some(output) = ahead.poll() {
                let Output::Show(prompt) = output else { continue };
                found.push(Forecast { at: at.wall, kind: prompt.kind, slot: prompt.slot, minutes: prompt.minutes });
                answer = Some(prompt);
            }
            if found.len() >= count {
                break;
            }
            if let Some(prompt) = answer {
                match prompt.kind {
                    Kind::Session => {
                        let length = TimeDelta::minutes(i64::from(prompt.minutes.max(1)));
                        session = Some((prompt.slot, at.elapsed.plus(length)));
                        ahead.handle(at, Input::SessionBegan { slot: prompt.slot });
                    }
                    Kind::Walk => ahead.handle(at, Input::TakeBreak(Break::Walk)),
                    Kind::Posture => ahead.handle(at, Input::TakeBreak(Break::Posture)),
                    Kind::Diary => ahead.handle(at, Input::SkipVisible),
                }
                continue;
            }
            let ends = session.map(|(_, ends)| ends);
            let Some(next) = ahead.deadline(at).into_iter().chain(ends).min() else { break };
            at = Now { wall: at.wall_at(next), elapsed: next };
            if at.wall - now.wall > HORIZON {
                break;
            }
            match session.take_if(|(_, ends)| *ends <= next) {
                Some((slot, _)) => ahead.handle(at, Input::SessionEnded { slot, share: 1.0 }),
                None => ahead.handle(at, Input::Look),
            }
        }
        found.truncate(count);
        found
    }
}
