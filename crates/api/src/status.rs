//! What runs now: presence, pause, the shown prompt, today's slots.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who calls.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Hello {
    /// The build of the caller.
    pub build: String,
    /// True for the window; the agent has at most one.
    pub window: bool,
    /// Where the caller's desktop is: variables such as `DISPLAY`, so that a window can be opened there later.
    pub desktop: Vec<(String, String)>,
}

/// Variables that say where the person's desktop is. Callers report them, because an agent that was started by login may not
/// have them, or may have old ones.
pub const DESKTOP_VARIABLES: &[&str] = &[
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP",
    "DBUS_SESSION_BUS_ADDRESS",
    "XDG_RUNTIME_DIR",
];

impl Hello {
    /// A caller in the desktop that the environment tells of.
    pub fn of_this_desktop(build: &str, window: bool) -> Self {
        let variable = |name: &&str| Some(((*name).to_owned(), std::env::var(name).ok()?));
        Self { build: build.to_owned(), window, desktop: DESKTOP_VARIABLES.iter().filter_map(variable).collect() }
    }
}

/// Who answers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Welcome {
    /// The build of the agent.
    pub build: String,
    /// Where the window should go at once, if anywhere.
    pub go: Option<Route>,
}

/// Where the window should open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct WindowRequest {
    /// The screen.
    pub route: Route,
    /// The file to open there, by its whole path, if the screen is that of a file.
    #[serde(default)]
    pub file: Option<String>,
}

/// A screen of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Route {
    /// What is due today.
    Today,
    /// The guided session.
    Session,
    /// Today, with the question why the slot is skipped.
    Skip,
    /// The weeks so far.
    Progress,
    /// Safety: the questions, or why the plan is locked.
    Safety,
    /// A file from the other side.
    File,
}

/// Whether somebody is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PresenceState {
    /// Input was seen lately.
    Active,
    /// No input for a while.
    Away,
    /// The screen is locked.
    Locked,
    /// The machine sleeps or just slept.
    Asleep,
    /// Nobody can tell.
    Unknown,
}

/// Presence with its beginning.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Presence {
    /// The state.
    pub state: PresenceState,
    /// Since when, if known.
    pub since: Option<String>,
}

/// Why nothing is shown at the moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Hold {
    /// A word to branch on: `safety`, `paused`, `away`, `locked`, `asleep`, `meeting`,
    /// `quiet`, `full-screen`, `outside-hours`, `in-session`, `silent-today`, `other-prompt`, `just-back`, `gap`, `cap`.
    pub reason: String,
    /// The same for a person.
    pub words: String,
}

/// A pause.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Pause {
    /// When it ends.
    pub until: String,
    /// The same in words, such as `until 14:00`.
    pub words: String,
}

/// What a prompt is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PromptKind {
    /// A posture break.
    Posture,
    /// A walk.
    Walk,
    /// A session of the plan.
    Session,
    /// The day's diary entry.
    Diary,
}

/// The prompt that is visible now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Prompt {
    /// Its number.
    pub id: u64,
    /// What it is for.
    pub kind: PromptKind,
    /// The slot of a session prompt.
    pub slot: Option<String>,
    /// The day of a diary prompt.
    pub day: Option<String>,
    /// The exercise of a posture break.
    pub exercise: Option<String>,
    /// Its name.
    pub title: String,
    /// How long it takes.
    pub minutes: u32,
    /// When it was shown.
    pub shown: String,
    /// How often it may still be moved.
    pub laters_left: u32,
}

/// A break that was taken and runs now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct RunningBreak {
    /// Which kind.
    pub kind: PromptKind,
    /// Its exercise, if the plan has desk exercises.
    pub exercise: Option<String>,
    /// What it is called.
    pub title: String,
    /// Its length in seconds.
    pub seconds: u32,
    /// Milliseconds until it is over, as of this message.
    pub remaining_ms: u32,
}

/// How a slot stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum SlotState {
    /// Its time has not come.
    Upcoming,
    /// It can be done now.
    Due,
    /// Its session is prepared, running or paused.
    InSession,
    /// At least 80 % of the prescribed work is done.
    Done,
    /// Some of it is done.
    Partial,
    /// Skipped with a reason.
    Skipped,
    /// Asked, not done.
    Missed,
    /// Never asked, with the reason.
    NotAsked,
}

/// An exercise by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// One slot of a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Slot {
    /// `2026-03-23#1`.
    pub id: String,
    /// Its time of day.
    pub at: String,
    /// The time of day at which its window ends.
    pub until: String,
    /// How long it takes.
    pub minutes: u32,
    /// How it stands.
    pub state: SlotState,
    /// What is in it.
    pub exercises: Vec<Named>,
    /// Share of the prescribed work, 0 to 1, once something is done.
    pub share: Option<f64>,
    /// Why it was skipped or not asked, in words.
    pub reason: Option<String>,
    /// True if ticked by hand instead of timed.
    pub by_hand: bool,
    /// True while it may be ticked or unticked by hand.
    pub can_tick: bool,
    /// A time to which it was moved.
    pub moved_to: Option<String>,
    /// The session that can go on, if one was left unfinished.
    pub can_go_on: bool,
}

/// Where in the plan today lies.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct PlanPlace {
    /// The plan's title.
    pub title: String,
    /// Its version.
    pub version: u32,
    /// Who prescribed it.
    pub therapist: String,
    /// Name of the present phase, if it is under way.
    pub phase: Option<String>,
    /// One sentence: `Week 2 of 6`, `Starts on Monday 2 March`, `Ended on 12 April`.
    pub words: String,
}

/// A language that Nape speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
}

/// Everything Today shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Status {
    /// The agent's time.
    pub now: String,
    /// The local day.
    pub day: String,
    /// The language in which the agent words what it says, and the window with it.
    pub language: Language,
    /// Presence.
    pub presence: Presence,
    /// Desk time since the last relief, in seconds.
    pub desk_time_s: u32,
    /// Breaks taken today.
    pub breaks_taken: u32,
    /// Breaks shown today.
    pub breaks_shown: u32,
    /// True after "not today" or three ignored breaks.
    pub breaks_silent: bool,
    /// A pause, if one is on.
    pub pause: Option<Pause>,
    /// A meeting that was told of, if one is on.
    pub meeting: Option<Pause>,
    /// Why nothing would be shown now.
    pub holds: Vec<Hold>,
    /// What waits for a hold to end.
    pub waiting: Vec<PromptKind>,
    /// The visible prompt.
    pub prompt: Option<Prompt>,
    /// A break under way.
    pub running_break: Option<RunningBreak>,
    /// The plan, if there is one.
    pub plan: Option<PlanPlace>,
    /// Today's slots.
    pub slots: Vec<Slot>,
    /// The session that is prepared, running or paused.
    pub session: Option<SessionBrief>,
    /// The next prompt.
    pub next: Option<Upcoming>,
    /// Whether sessions may be done.
    pub safety: SafetyBrief,
    /// Things that keep prompts from being seen, each a sentence that says what to do.
    pub warnings: Vec<String>,
}

/// Safety in one line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SafetyBrief {
    /// Whether sessions may be done.
    pub standing: crate::safety::Standing,
    /// Why not, and what to do, in words.
    pub words: Option<String>,
    /// A question about yesterday waits.
    pub next_day: bool,
    /// Bad days under way, in words.
    pub bad_days: Option<String>,
}

/// A session in one line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SessionBrief {
    /// Its id.
    pub id: String,
    /// Its slot, unless it is an extra one.
    pub slot: Option<String>,
    /// How it stands.
    pub stage: crate::session::Stage,
    /// Share of the work done so far, 0 to 1.
    pub share: f64,
}

/// A prompt to come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct Upcoming {
    /// When, if nothing holds it.
    pub at: String,
    /// What for.
    pub kind: PromptKind,
    /// The slot of a session.
    pub slot: Option<String>,
    /// How long it takes.
    pub minutes: u32,
    /// The same as a sentence, such as `Session at 17:30, 7 minutes`.
    pub words: String,
    /// What could hold it, as things are now.
    pub holds: Vec<Hold>,
}

/// How many to list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct HowMany {
    /// 1 to 50.
    pub count: u32,
}

/// For how long to pause.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "for", rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum PauseRequest {
    /// For minutes from now.
    Minutes {
        /// 1 or more.
        minutes: u32,
    },
    /// Until a time of day, today or tomorrow.
    Until {
        /// `14:00`.
        time: String,
    },
    /// For the rest of the local day.
    Today,
    /// Until a local day begins.
    UntilDay {
        /// `2026-08-01`.
        day: String,
    },
}

/// How long a meeting lasts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct MeetingRequest {
    /// Minutes from now, 1 to 720; nothing if it is over.
    pub minutes: Option<u32>,
}

/// What to move.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct LaterRequest {
    /// The slot, or nothing for the shown prompt.
    pub slot: Option<String>,
    /// 5, 10 or 20; nothing for the default.
    pub minutes: Option<u32>,
}

/// What to skip.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct SkipRequest {
    /// The slot, or nothing for the shown prompt.
    pub slot: Option<String>,
    /// Why; needed for a session. One of the reasons of [`crate::progress::SKIP_REASONS`].
    pub reason: Option<String>,
}

/// Which break to take.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct TakeRequest {
    /// `posture` or `walk`.
    pub kind: PromptKind,
}

/// Whether something works here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, export_to = "types.ts")]
pub enum Works {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It cannot be told.
    Unknown,
}

/// One line of `nape doctor`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export, export_to = "types.ts")]
pub struct DoctorLine {
    /// What was looked at, such as `Notifications`.
    pub subject: String,
    /// Whether it works.
    pub works: Works,
    /// What was found.
    pub found: String,
    /// What to do, if anything.
    pub advice: Option<String>,
}
