//! The reminder engine: decides when a prompt is shown, held, moved or withdrawn, and what becomes of each slot.
//!
//! It is sans-IO. Inputs come with their instant, outputs are drained with [`Engine::poll`], and [`Engine::deadline`] is the
//! one moment at which it wants to be asked again with [`Input::Look`]. Its whole memory is [`State`], a value that is saved
//! with every change: an engine made from it goes on where the other stopped and asks nothing twice.
//!
//! Two clocks come in: the wall clock, by which slots are due, and elapsed time, which counts sleep and never jumps, by which
//! everything is measured. Where the two drift apart the wall clock was set; outcomes then wait until it has settled.
//!
//! Invariants, each a property in the tests: nothing is shown while held; one prompt is visible at a time; a slot is shown at
//! most four times and has exactly one outcome; only relief or a finished break resets desk time.

mod answers;
mod breaks;
mod desk;
mod diary;
mod forecast;
mod hold;
mod prompts;
mod slots;
mod state;

use crate::adaptation::{Blocked, Changes};
use crate::day::LocalDay;
use crate::id::{ExerciseId, PromptId, SlotId};
use crate::plan::Plan;
use crate::presence::Presence;
use crate::settings::Settings;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::sync::Arc;

pub use breaks::{Break, RunningBreak};
pub use forecast::Forecast;
pub use slots::SlotView;
pub use state::{State, Visible};

/// Milliseconds since an arbitrary beginning, counting sleep, never going back: across restarts and reboots the driver makes
/// it go on from where it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Elapsed(pub u64);

impl Elapsed {
    /// The instant that lies `time` later (earlier if negative).
    #[must_use]
    pub fn plus(self, time: TimeDelta) -> Self {
        Self(self.0.saturating_add_signed(time.num_milliseconds()))
    }

    /// Milliseconds since `earlier`; zero if that is later.
    pub fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// An instant on both clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// What the wall clock shows.
    pub wall: DateTime<Utc>,
    /// Elapsed time.
    pub elapsed: Elapsed,
}

impl Now {
    /// The moment on the elapsed clock at which the wall clock will show `wall`, if nobody sets it. Never before it, or
    /// whoever is called then would be a part of a millisecond too early and not be called again.
    pub fn when(self, wall: DateTime<Utc>) -> Elapsed {
        let time = wall - self.wall;
        let whole = TimeDelta::milliseconds(time.num_milliseconds());
        self.elapsed.plus(if whole < time { whole + TimeDelta::milliseconds(1) } else { whole })
    }

    /// What the wall clock will show, if nobody sets it.
    pub fn wall_at(self, elapsed: Elapsed) -> DateTime<Utc> {
        let ahead = i64::try_from(elapsed.since(self.elapsed)).unwrap_or(i64::MAX);
        let behind = i64::try_from(self.elapsed.since(elapsed)).unwrap_or(i64::MAX);
        TimeDelta::try_milliseconds(ahead - behind).map_or(self.wall, |time| self.wall + time)
    }
}

/// What a prompt is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A session of the plan.
    Session,
    /// A walk.
    Walk,
    /// A change of posture.
    Posture,
    /// The day's diary entry.
    Diary,
}

impl Kind {
    /// The break that it is, if it is one.
    pub fn of_break(self) -> Option<Break> {
        match self {
            Self::Walk => Some(Break::Walk),
            Self::Posture => Some(Break::Posture),
            Self::Session | Self::Diary => None,
        }
    }
}

/// Whether it can be seen that somebody is typing or pointing at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stillness {
    /// It cannot: prompts do not wait for a pause.
    #[default]
    Unseen,
    /// There is input.
    Busy,
    /// There was none for some seconds: a natural pause.
    Pausing,
}

/// Why a prompt waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HoldReason {
    /// The machine sleeps, or was off.
    Asleep,
    /// The screen is locked.
    Locked,
    /// Nobody is at the desk.
    Away,
    /// Safety forbids every exercise.
    Safety,
    /// The patient paused Nape.
    Paused,
    /// The patient is in a meeting.
    Meeting,
    /// The desktop asks not to be disturbed.
    Quiet,
    /// A program covers the whole screen.
    FullScreen,
    /// A session or a break is under way.
    InSession,
    /// Outside working hours (breaks) or waking hours (sessions).
    OutsideHours,
    /// Breaks are silent for the rest of the day.
    SilentToday,
    /// Another prompt is visible.
    OtherPrompt,
    /// The patient has just come back.
    JustBack,
    /// The last prompt was too short a time ago.
    Gap,
    /// There were enough breaks in this hour.
    Cap,
    /// The patient is typing: a short wait for a natural pause.
    Typing,
}

/// How a slot ended.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "outcome")]
pub enum Outcome {
    /// At least 80 % of the prescribed work.
    Done {
        /// 0.8 to 1.
        share: f64,
    },
    /// Less.
    Partial {
        /// More than 0, less than 0.8.
        share: f64,
    },
    /// Skipped by the patient.
    Skipped {
        /// Why.
        reason: SkipReason,
    },
    /// Asked, not done.
    Missed,
    /// Never asked.
    NotAsked {
        /// Why not. [`HoldReason::Paused`] only if it was paused for its whole window.
        reason: HoldReason,
    },
    /// Ticked by hand as done away from the desk.
    Ticked,
}

/// Share of the prescribed work from which a session counts as done.
pub const DONE_FROM: f64 = 0.8;

/// Why a slot is skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SkipReason {
    /// It hurt.
    Pain,
    /// Still sore.
    Sore,
    /// Headache.
    Headache,
    /// No time.
    NoTime,
    /// Forgot.
    Forgot,
    /// In a meeting.
    Meeting,
    /// Travelling.
    Travel,
    /// Not sure how.
    UnsureHow,
    /// Equipment not at hand.
    NoEquipment,
    /// Does not seem useful.
    NotUseful,
    /// Something else.
    Other,
}

/// A prompt to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// Its number.
    pub id: PromptId,
    /// What it is for.
    pub kind: Kind,
    /// The slot of a session.
    pub slot: Option<SlotId>,
    /// The day of a diary entry.
    pub day: Option<LocalDay>,
    /// The exercise of a posture break, if the plan has desk exercises.
    pub exercise: Option<ExerciseId>,
    /// How long it takes.
    pub minutes: u32,
    /// How often it may still be moved.
    pub laters_left: u32,
}

/// Why a prompt goes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Withdrawal {
    /// Somebody answered it.
    Answered,
    /// Nobody did in time.
    Unanswered,
    /// Another prompt took its place.
    Replaced,
    /// The patient stood up, which is what it asked for.
    Taken,
    /// What it asked for is over or done.
    Over,
}

/// What the engine is told.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "one is made at a time, and handed over at once")]
pub enum Input {
    /// The deadline has come, or something may have changed.
    Look,
    /// Presence changed.
    Presence(Presence),
    /// The process ended some time after the last input and is back. In another boot all of that time counts as asleep;
    /// in the same one the process lived at least until it would have had something to save. A session that was under way
    /// still is, until it is told to have been left or ended.
    Restarted {
        /// The machine has not booted meanwhile.
        same_boot: bool,
    },
    /// Somebody is seen typing, pausing, or not seen at all.
    Stillness(Stillness),
    /// Whether the desktop is known to ask for quiet.
    Quiet(bool),
    /// Whether a program is known to cover the screen.
    FullScreen(bool),
    /// Whether camera or microphone are known to be in use.
    InMeeting(bool),
    /// The patient says that a meeting lasts until then, by the wall clock.
    Meeting {
        /// Its end; nothing if it is over.
        until: Option<DateTime<Utc>>,
    },
    /// Whether safety forbids every exercise, until the opposite is said: nothing is prompted meanwhile.
    Safety(Blocked),
    /// Show nothing until then.
    Pause {
        /// By the wall clock.
        until: DateTime<Utc>,
    },
    /// The pause is over.
    Resume,
    /// The visible prompt was closed without an answer.
    Dismissed(PromptId),
    /// A slot, or the visible break or diary prompt, is moved.
    Later {
        /// The slot; nothing for what is visible and has none.
        slot: Option<SlotId>,
        /// How far.
        by: TimeDelta,
    },
    /// A slot is skipped.
    Skip {
        /// Which.
        slot: SlotId,
        /// Why.
        reason: SkipReason,
    },
    /// The visible break or diary prompt is skipped, this once.
    SkipVisible,
    /// No more breaks today.
    BreaksOff,
    /// The patient begins a break.
    TakeBreak(Break),
    /// The running break is done.
    BreakDone,
    /// The running break was left before its end, and relieves nothing.
    BreakLeft,
    /// The diary has an entry of this day.
    DiaryKept(LocalDay),
    /// A session is under way.
    SessionBegan {
        /// Its slot, unless it is an extra one.
        slot: Option<SlotId>,
    },
    /// A session was left, and may go on later.
    SessionLeft {
        /// Its slot.
        slot: Option<SlotId>,
        /// Share of its work that is done.
        share: f64,
    },
    /// A session is over.
    SessionEnded {
        /// Its slot.
        slot: Option<SlotId>,
        /// Share of its work that is done.
        share: f64,
    },
    /// A slot was done away from the desk.
    Ticked(SlotId),
    /// It was not, after all.
    Unticked(SlotId),
    /// Another plan, or another version, is prescribed.
    Prescriptions(Prescriptions),
    /// The settings changed.
    Settings(Settings),
}

/// What the engine wants done or recorded.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Show this prompt; nothing else is visible.
    Show(Prompt),
    /// Take this prompt away.
    Withdraw {
        /// Which.
        prompt: PromptId,
        /// Why.
        why: Withdrawal,
    },
    /// A due prompt begins to wait.
    Held {
        /// What for.
        kind: Kind,
        /// The slot of a session.
        slot: Option<SlotId>,
        /// Why.
        reason: HoldReason,
    },
    /// A break is left to the session that follows.
    Folded {
        /// Which break.
        kind: Break,
        /// The session's slot.
        slot: SlotId,
    },
    /// What a break is for was relieved: its desk time begins anew.
    Relief(Break),
    /// A break that was asked for is taken; its relief follows.
    BreakTaken(Break),
    /// A slot has this outcome now.
    Slot {
        /// Which.
        slot: SlotId,
        /// How it ended; nothing if an outcome was taken back.
        outcome: Option<Outcome>,
    },
}

/// One version of a plan that was accepted.
#[derive(Debug, Clone)]
pub struct Prescription {
    /// The plan.
    pub plan: Arc<Plan>,
    /// What happened to its lines since.
    pub changes: Changes,
    /// When it was accepted.
    pub accepted: DateTime<Utc>,
    /// The local day of that.
    pub accepted_day: LocalDay,
}

/// All accepted versions, in the order of acceptance.
#[derive(Debug, Clone, Default)]
pub struct Prescriptions(pub Vec<Prescription>);

impl Prescriptions {
    /// The version in force on a day: of the plan that was accepted last the latest version whose day of effect has come,
    /// whatever the order in which its versions came.
    pub fn in_force(&self, day: LocalDay) -> Option<&Prescription> {
        let counts = |p: &&Prescription| p.plan.effective.max(p.accepted_day) <= day;
        let last = self.0.iter().rev().find(counts)?;
        self.0.iter().filter(counts).filter(|p| p.plan.id == last.plan.id).max_by_key(|p| p.plan.version)
    }
}

/// The engine. `Z` is the zone that local times are in.
#[derive(Debug, Clone)]
pub struct Engine<Z> {
    zone: Z,
    prescriptions: Prescriptions,
    settings: Settings,
    state: State,
    outputs: VecDeque<Output>,
}

impl<Z: TimeZone> Engine<Z> {
    /// An engine that goes on from a state.
    pub fn new(zone: Z, prescriptions: Prescriptions, settings: Settings, state: State) -> Self {
        Self { zone, prescriptions, settings, state, outputs: VecDeque::new() }
    }

    /// Takes one input.
    pub fn handle(&mut self, now: Now, input: Input) {
        let now = Now { elapsed: now.elapsed.max(self.state.last.elapsed), ..now };
        self.notice_clock_change(now);
        if let Input::Restarted { same_boot } = input {
            self.come_back(now, same_boot);
        }
        self.run_desk_time(now);
        self.state.last = now;
        match input {
            Input::Look | Input::Restarted { .. } => {}
            Input::Stillness(stillness) => self.state.stillness = stillness,
            Input::Quiet(quiet) => self.set_quiet(now, quiet),
            Input::FullScreen(full) => self.set_full_screen(now, full),
            Input::InMeeting(meeting) => self.set_in_meeting(now, meeting),
            Input::Meeting { until } => self.set_meeting(now, until),
            Input::Presence(presence) => self.set_presence(now, presence),
            Input::Safety(blocked) => self.set_safety(now, blocked),
            Input::Pause { until } => self.pause(now, until),
            Input::Resume => self.end_pause(now),
            Input::Dismissed(prompt) => self.dismissed(now, prompt),
            Input::Later { slot, by } => self.later(now, slot, by),
            Input::Skip { slot, reason } => self.skip(slot, reason),
            Input::SkipVisible => self.skip_visible(),
            Input::BreaksOff => self.breaks_off(now),
            Input::TakeBreak(kind) => self.take_break(now, kind),
            Input::BreakDone => self.break_done(now),
            Input::BreakLeft => self.break_left(now),
            Input::DiaryKept(day) => self.diary_kept(day),
            Input::SessionBegan { slot } => self.session_began(slot),
            Input::SessionLeft { slot, share } => self.session_left(now, slot, share),
            Input::SessionEnded { slot, share } => self.session_ended(now, slot, share),
            Input::Ticked(slot) => self.set_ticked(now, slot, true),
            Input::Unticked(slot) => self.set_ticked(now, slot, false),
            Input::Prescriptions(prescriptions) => self.prescriptions = prescriptions,
            Input::Settings(settings) => self.settings = settings,
        }
        self.look(now);
    }

    /// The next thing to do, until there is none.
    pub fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// Its memory, to be saved after every [`Engine::handle`].
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The settings it goes by.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The accepted plans.
    pub fn prescriptions(&self) -> &Prescriptions {
        &self.prescriptions
    }

    /// The zone that local times are in.
    pub fn zone(&self) -> &Z {
        &self.zone
    }

    /// Local times are in another zone from now on: what has not begun moves with them.
    pub fn set_zone(&mut self, now: Now, zone: Z) {
        self.zone = zone;
        self.handle(now, Input::Look);
    }

    /// The local day of an instant.
    pub fn day(&self, now: Now) -> LocalDay {
        LocalDay::of(now.wall, &self.zone)
    }

    fn emit(&mut self, output: Output) {
        self.outputs.push_back(output);
    }
}
