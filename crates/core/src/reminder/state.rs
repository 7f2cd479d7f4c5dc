//! What the engine remembers.

use super::breaks::{Breaks, RunningBreak};
use super::diary::Diary;
use super::{Break, Elapsed, HoldReason, Kind, Now, Outcome, Prompt, Stillness};
use crate::adaptation::Blocked;
use crate::day::LocalDay;
use crate::id::SlotId;
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
    /// All desk time ever, in milliseconds: the clock of the hourly cap.
    pub(super) desk_ms: u64,
    /// Since when somebody is at the desk.
    pub(super) present_since: Elapsed,
    /// Since when the desktop asks for quiet.
    pub(super) quiet: Option<Elapsed>,
    /// A program covers the screen.
    pub(super) full_screen: bool,
    /// Camera or microphone are in use.
    pub(super) in_meeting: bool,
    /// A meeting lasts until then, by the wall clock.
    pub meeting: Option<DateTime<Utc>>,
    /// Whether somebody is typing.
    pub(super) stillness: Stillness,
    /// Since when a prompt waits for nothing but a natural pause.
    pub(super) ready_since: Option<Elapsed>,
    /// Nothing is shown until then, by the wall clock.
    pub pause: Option<DateTime<Utc>>,
    /// The present or the last pause.
    pub(super) last_pause: Option<PauseSpan>,
    /// The present or the last time in which safety forbade everything.
    #[serde(default)]
    pub(super) safety: Option<SafetySpan>,
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
    /// The breaks.
    pub(super) breaks: Breaks,
    /// The diary.
    pub(super) diary: Diary,
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
            desk_ms: 0,
            present_since: now.elapsed,
            quiet: None,
            full_screen: false,
            in_meeting: false,
            meeting: None,
            stillness: Stillness::Unseen,
            ready_since: None,
            pause: None,
            last_pause: None,
            safety: None,
            back_until: None,
            settles: None,
            visible: None,
            last_shown: None,
            next_prompt: 1,
            breaks: Breaks::default(),
            diary: Diary::default(),
            running_break: None,
            in_session: false,
            slots: BTreeMap::new(),
        }
    }

    /// Milliseconds of desk time since posture was last relieved, at the last input.
    pub fn desk_time_ms(&self) -> u64 {
        self.breaks.posture.since_relief_ms
    }

    /// Whether breaks are silent on a day.
    pub fn breaks_silent(&self, day: LocalDay) -> bool {
        self.breaks.silent == Some(day)
    }

    /// Since when the desktop asks for quiet, if it does.
    pub fn quiet_since(&self) -> Option<Elapsed> {
        self.quiet
    }

    /// Whether somebody was last said to be typing.
    pub fn stillness(&self) -> Stillness {
        self.stillness
    }

    /// Whether a prompt is due and waits for a natural pause: input is to be watched closely only then.
    pub fn waits_for_pause(&self) -> bool {
        self.ready_since.is_some()
    }

    /// What is due and waits, most urgent first.
    pub fn waiting(&self) -> Vec<(Kind, Option<SlotId>, HoldReason)> {
        let sessions = self.slots.iter().filter_map(|(id, slot)| Some((Kind::Session, Some(*id), slot.held?)));
        let breaks = Break::ALL.into_iter().filter_map(|kind| Some((kind.into(), None, self.breaks.of(kind).held?)));
        sessions.chain(breaks).chain(self.diary.held.map(|reason| (Kind::Diary, None, reason))).collect()
    }
}

/// From when to when Nape is or was paused, by the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PauseSpan {
    pub(super) from: DateTime<Utc>,
    pub(super) until: DateTime<Utc>,
}

/// From when to when safety forbids or forbade everything, by the wall clock; without an end it still does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SafetySpan {
    pub(super) from: DateTime<Utc>,
    pub(super) until: Option<DateTime<Utc>>,
}

impl SafetySpan {
    pub(super) fn covers(self, at: DateTime<Utc>) -> bool {
        self.from <= at && self.until.is_none_or(|until| at <= until)
    }
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
    /// All that was to be in it is off for safety.
    #[serde(default)]
    pub(super) blocked: Blocked,
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
