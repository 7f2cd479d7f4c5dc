//! What the engine remembers.

use super::{Elapsed, HoldReason, Kind, Now, Outcome, Prompt};
use crate::day::LocalDay;
use crate::id::{ExerciseId, SlotId};
use crate::presence::Presence;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The whole memory of the engine. A value: saved, loaded, cloned for a look ahead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The instant of the last input.
    pub last: Now,
    /// Presence as last told.
    pub presence: Presence,
    /// The last local day whose slots were made.
    pub day: Option<LocalDay>,
    /// Desk time.
    pub(super) desk: Desk,
    /// Since when somebody is at the desk.
    pub(super) present_since: Elapsed,
    /// Whether this absence has already been relief.
    pub(super) relieved: bool,
    /// Nothing is shown until then, by the wall clock.
    pub pause: Option<DateTime<Utc>>,
    /// The present or the last pause.
    pub(super) last_pause: Option<PauseSpan>,
    /// Left alone after coming back until then.
    pub(super) back_until: Option<Elapsed>,
    /// Outcomes wait until the wall clock has settled.
    pub(super) settles: Option<Elapsed>,
    /// The prompt that is visible.
    pub visible: Option<Visible>,
    /// The last prompt shown.
    pub(super) last_shown: Option<(Elapsed, Kind)>,
    /// The number of the next prompt.
    pub(super) next_prompt: u64,
    /// The posture break.
    pub(super) posture: BreakState,
    /// The break under way.
    pub running_break: Option<RunningBreak>,
    /// A session is under way.
    pub in_session: bool,
    /// Slots of today, of the days on which one may still be ticked, and of days whose outcome is still open.
    pub(super) slots: BTreeMap<SlotId, SlotProgress>,
}

impl State {
    /// The state of somebody who has never used Nape. Until a sensor speaks, nothing is known of presence.
    pub fn fresh(now: Now) -> Self {
        Self {
            last: now,
            presence: Presence::Unknown,
            day: None,
            desk: Desk::default(),
            present_since: now.elapsed,
            relieved: false,
            pause: None,
            last_pause: None,
            back_until: None,
            settles: None,
            visible: None,
            last_shown: None,
            next_prompt: 1,
            posture: BreakState::default(),
            running_break: None,
            in_session: false,
            slots: BTreeMap::new(),
        }
    }

    /// Milliseconds of desk time since the last relief, at the last input.
    pub fn desk_time_ms(&self) -> u64 {
        self.desk.since_relief_ms
    }

    /// Whether breaks are silent on a day.
    pub fn breaks_silent(&self, day: LocalDay) -> bool {
        self.posture.silent == Some(day)
    }

    /// What is due and waits, most urgent first.
    pub fn waiting(&self) -> Vec<(Kind, Option<SlotId>, HoldReason)> {
        let sessions = self.slots.iter().filter_map(|(id, slot)| Some((Kind::Session, Some(*id), slot.held?)));
        sessions.chain(self.posture.held.map(|reason| (Kind::Posture, None, reason))).collect()
    }
}

/// From when to when Nape is or was paused, by the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PauseSpan {
    pub(super) from: DateTime<Utc>,
    pub(super) until: DateTime<Utc>,
}

/// The prompt that is visible.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Visible {
    /// The prompt.
    pub prompt: Prompt,
    /// When it was shown.
    pub shown: Now,
    /// Milliseconds of presence since then.
    pub(super) present_ms: u64,
}

/// A posture break under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RunningBreak {
    /// Its exercise.
    pub exercise: Option<ExerciseId>,
    /// When it is over.
    pub until: Elapsed,
    /// Its length in seconds.
    pub seconds: u32,
    /// Whether it answers a prompt.
    pub asked: bool,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Desk {
    /// Desk time since the last relief.
    pub(super) since_relief_ms: u64,
    /// All desk time ever, the clock of the hourly cap.
    pub(super) total_ms: u64,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct BreakState {
    /// Desk time since relief at which the interval began: zero, or where it was when the last prompt was shown.
    pub(super) counted_from_ms: u64,
    /// Moved to then by `later`.
    pub(super) moved: Option<Elapsed>,
    /// Laters used for the present break.
    pub(super) laters: u32,
    /// Waits, for this reason.
    pub(super) held: Option<HoldReason>,
    /// Prompts in a row that nobody answered.
    pub(super) ignored: u32,
    /// When the last of them was withdrawn, while going away may still prove that it was taken.
    pub(super) withdrawn: Option<Elapsed>,
    /// The day on which breaks are silent.
    pub(super) silent: Option<LocalDay>,
    /// Desk clock at the first shows of the last hour.
    pub(super) shows_ms: Vec<u64>,
    /// How many were shown; chooses the next desk exercise.
    pub(super) turn: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "four facts that are independent of each other")]
pub(super) struct SlotProgress {
    pub(super) at: DateTime<Utc>,
    pub(super) until: DateTime<Utc>,
    pub(super) minutes: u32,
    /// When its window ends by elapsed time; set when it opens.
    pub(super) closes: Option<Elapsed>,
    /// Times shown.
    pub(super) shows: u32,
    /// The second asking has been used.
    pub(super) halfway: bool,
    /// Laters used.
    pub(super) laters: u32,
    /// Moved to then.
    pub(super) moved: Option<Elapsed>,
    /// Not to be asked for again.
    pub(super) silent: bool,
    /// Waits, for this reason.
    pub(super) held: Option<HoldReason>,
    /// The last reason but a pause.
    pub(super) kept_from: Option<HoldReason>,
    /// Its session is under way.
    pub(super) in_session: bool,
    /// What it has come to by sessions and answers.
    pub(super) outcome: Option<Outcome>,
    /// Ticked by hand.
    pub(super) ticked: bool,
}

impl SlotProgress {
    /// The outcome that counts: what was timed in full before what was ticked, and that before the rest.
    pub(super) fn counts(&self) -> Option<Outcome> {
        match self.outcome {
            Some(Outcome::Done { .. }) => self.outcome,
            None
            | Some(
                Outcome::Partial { .. }
                | Outcome::Skipped { .. }
                | Outcome::Missed
                | Outcome::NotAsked { .. }
                | Outcome::Ticked,
            ) => {
                if self.ticked {
                    Some(Outcome::Ticked)
                } else {
                    self.outcome
                }
            }
        }
    }
}
