//! Presence sensors: is there input, is the screen locked, does the machine sleep; does anything speak against being
//! interrupted. Each says yes, no, or unknown with a reason, and each is driven by events.
//!
//! Invariants:
//! - A sensor that cannot see says [`IdleState::Unknown`] and the like; it never guesses.
//! - An event is sent when a state changes, and once when it is first known.
//! - Several sources of one sensor are combined by rules that stand in one place, `board/rules.rs`.
//! - What is only watched on demand (the natural pause, meetings) costs nothing while nobody asks for it.
//!
//! It must not decide what an absence means.

mod board;
#[cfg(target_os = "linux")]
mod fullscreen;
#[cfg(target_os = "linux")]
mod logind;
#[cfg(target_os = "linux")]
mod meeting;
#[cfg(target_os = "linux")]
mod mutter;
#[cfg(target_os = "linux")]
mod quiet;
#[cfg(target_os = "linux")]
mod screensaver;
#[cfg(target_os = "linux")]
mod session;
#[cfg(target_os = "linux")]
mod wayland;
#[cfg(target_os = "linux")]
mod x11;

use std::{path::PathBuf, sync::Arc, time::Duration};

use crate::Events;
use board::Board;

/// Whether input is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdleState {
    /// There was input within the configured time.
    Active,
    /// There was none for at least the configured time.
    Idle {
        /// How long the stillness had lasted when this was reported: it began that long ago.
        since_ms_ago: u64,
    },
    /// Input cannot be seen.
    Unknown {
        /// A sentence that says why.
        why: String,
    },
}

/// Whether the screen is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockState {
    /// At least one source says it is.
    Locked,
    /// A source says it is not, and none says it is.
    Unlocked,
    /// No source can tell.
    Unknown {
        /// A sentence that says why.
        why: String,
    },
}

/// Whether the machine is about to sleep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SleepState {
    /// It is awake; after [`SleepState::Sleeping`] this is the moment it woke.
    Awake,
    /// It goes to sleep now.
    Sleeping,
    /// Nobody tells.
    Unknown {
        /// A sentence that says why.
        why: String,
    },
}

/// Whether there is a pause in the input, a good moment to speak. Only reported while it is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PauseState {
    /// No input for [`PAUSE_AFTER`].
    Pausing,
    /// There is input.
    Busy,
    /// No source can see input.
    Unseen,
}

/// A plain question about the desktop, answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody can tell.
    Unknown {
        /// A sentence that says why.
        why: String,
    },
}

/// A change in one sensor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PresenceEvent {
    /// Input stopped or came back.
    Idle(IdleState),
    /// The screen was locked or unlocked.
    Lock(LockState),
    /// The machine goes to sleep or woke.
    Sleep(SleepState),
    /// The hands came to rest or went on, while [`Presence::watch_pause`] is on.
    Pause(PauseState),
    /// Do not disturb was turned on or off.
    Quiet(Seen),
    /// The active window fills the screen, or no longer does.
    FullScreen(Seen),
    /// A microphone or a camera is in use, while [`Presence::watch_meeting`] is on.
    Meeting(Seen),
}

/// Input that has been missing for this long is a pause.
pub const PAUSE_AFTER: Duration = Duration::from_secs(3);

/// What the sensors are told at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresenceConfig {
    /// Stillness of this length is idle.
    pub idle_after: Duration,
    /// The X display to watch, as in `DISPLAY`; none where there is none.
    pub display: Option<String>,
    /// The Wayland display to watch, as in `WAYLAND_DISPLAY`; none where there is none.
    pub wayland_display: Option<String>,
    /// The folder that holds the cameras, `/dev` but in tests.
    pub devices: PathBuf,
}

impl Default for PresenceConfig {
    /// Three minutes of stillness, and no display.
    fn default() -> Self {
        Self {
            idle_after: Duration::from_mins(3),
            display: None,
            wayland_display: None,
            devices: PathBuf::from("/dev"),
        }
    }
}

/// Which sensor a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensor {
    /// Input.
    Idle,
    /// The screen lock.
    Lock,
    /// Sleep of the machine.
    Sleep,
    /// Do not disturb.
    Quiet,
    /// A window that fills the screen.
    FullScreen,
    /// A microphone or a camera in use.
    Meeting,
}

/// One source of one sensor, for a diagnosis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SensorReport {
    /// The sensor it feeds.
    pub sensor: Sensor,
    /// Where it looks.
    pub source: &'static str,
    /// What it sees: a word, or a sentence when it sees nothing.
    pub state: String,
}

/// All sensors at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresenceSnapshot {
    /// Input, from all sources together.
    pub idle: IdleState,
    /// The lock, from all sources together.
    pub lock: LockState,
    /// Sleep of the machine.
    pub sleep: SleepState,
    /// Do not disturb, from all sources together.
    pub quiet: Seen,
    /// Whether the active window fills the screen.
    pub full_screen: Seen,
    /// Whether microphone or camera are in use; unknown while it is not watched.
    pub meeting: Seen,
    /// Every source with what it sees.
    pub reports: Vec<SensorReport>,
}

/// What the sensors are to watch, as it changes.
#[cfg(target_os = "linux")]
#[derive(Debug, Clone)]
struct Wanted {
    idle_after: Duration,
    wayland_display: Option<String>,
    pause: bool,
    meeting: bool,
}

/// The running sensors. Dropping it ends them.
#[derive(Debug)]
pub struct Presence {
    board: Arc<Board>,
    #[cfg(target_os = "linux")]
    x11: x11::Watch,
    #[cfg(target_os = "linux")]
    wanted: tokio::sync::watch::Sender<Wanted>,
    #[cfg(target_os = "linux")]
    again: Arc<tokio::sync::Notify>,
    /// Held so that the tasks end with the sensors.
    #[cfg(target_os = "linux")]
    _tasks: tokio::task::JoinSet<()>,
}

#[cfg(target_os = "linux")]
impl Presence {
    /// Starts the sensors on the current tokio runtime.
    pub fn start(events: Events, config: PresenceConfig) -> Self {
        let board = Arc::new(Board::new(events));
        let again = Arc::new(tokio::sync::Notify::new());
        let (wanted, orders) = tokio::sync::watch::channel(Wanted {
            idle_after: config.idle_after,
            wayland_display: config.wayland_display,
            pause: false,
            meeting: false,
        });
        let mut tasks = tokio::task::JoinSet::new();
        tasks.spawn(logind::watch(Arc::clone(&board), Arc::clone(&again)));
        tasks.spawn(session::watch(Arc::clone(&board), orders.clone(), Arc::clone(&again)));
        tasks.spawn(wayland::watch(Arc::clone(&board), orders.clone(), Arc::clone(&again)));
        tasks.spawn(meeting::watch(Arc::clone(&board), orders, Arc::clone(&again), config.devices));
        let x11 = x11::Watch::start(&board, config.idle_after, config.display);
        Self { board, x11, wanted, again, _tasks: tasks }
    }

    /// Changes the length of stillness that counts as idle. The state is judged anew at once.
    pub fn set_idle_after(&self, idle_after: Duration) {
        self.wanted.send_modify(|wanted| wanted.idle_after = idle_after);
        self.x11.set_idle_after(idle_after);
    }

    /// Watches these displays from now on, where they are not the ones watched already. A newer display is a sign of a
    /// new session, so that sensors which gave up on a bus try again as well.
    pub fn reconnect_display(&self, display: Option<String>, wayland_display: Option<String>) {
        self.wanted.send_modify(|wanted| wanted.wayland_display = wayland_display);
        self.x11.reconnect(display);
        self.again.notify_waiters();
    }

    /// Watches for pauses of [`PAUSE_AFTER`] or stops doing so. Once on, [`PresenceEvent::Pause`] tells how it is now
    /// and then every change; once off, nothing more is sent.
    pub fn watch_pause(&self, on: bool) {
        self.board.watch_pause(on);
        self.wanted.send_if_modified(|wanted| std::mem::replace(&mut wanted.pause, on) != on);
        self.x11.watch_pause(on);
    }

    /// Watches microphone and cameras or stops doing so. Once on, [`PresenceEvent::Meeting`] tells how it is now and
    /// then every change; once off, nothing more is sent.
    pub fn watch_meeting(&self, on: bool) {
        self.board.watch_meeting(on);
        self.wanted.send_if_modified(|wanted| std::mem::replace(&mut wanted.meeting, on) != on);
    }
}

#[cfg(not(target_os = "linux"))]
impl Presence {
    /// Starts the sensors: on this system they only say that they cannot see.
    pub fn start(events: Events, _config: PresenceConfig) -> Self {
        let board = Arc::new(Board::new(events));
        let why = || "Presence cannot be seen on this system. Nape counts time at the desk without it.".to_owned();
        for source in board::IdleSource::ALL {
            board.idle(source, IdleState::Unknown { why: why() });
        }
        for source in board::LockSource::ALL {
            board.lock(source, LockState::Unknown { why: why() });
        }
        for source in board::SeenSource::ALL {
            board.seen(source, Seen::Unknown { why: why() });
        }
        board.sleep(SleepState::Unknown { why: why() });
        Self { board }
    }

    /// Does nothing on this system.
    pub fn set_idle_after(&self, _idle_after: Duration) {}

    /// Does nothing on this system.
    pub fn reconnect_display(&self, _display: Option<String>, _wayland_display: Option<String>) {}

    /// Says, when turned on, that no pause can be seen on this system.
    pub fn watch_pause(&self, on: bool) {
        self.board.watch_pause(on);
    }

    /// Says, when turned on, that no meeting can be seen on this system.
    pub fn watch_meeting(&self, on: bool) {
        self.board.watch_meeting(on);
        for source in board::SeenSource::ALL.into_iter().filter(|source| on && source.sensor() == Sensor::Meeting) {
            let why = "Meetings cannot be seen on this system. Use `nape meeting` before one.".to_owned();
            self.board.seen(source, Seen::Unknown { why });
        }
    }
}

impl Presence {
    /// What every sensor sees now.
    pub fn snapshot(&self) -> PresenceSnapshot {
        self.board.snapshot()
    }
}
