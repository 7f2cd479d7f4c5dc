//! Presence sensors: is there input, is the screen locked, does the machine sleep. Each says yes, no, or unknown
//! with a reason, and each is driven by events.
//!
//! Invariants:
//! - A sensor that cannot see says [`IdleState::Unknown`] and the like; it never guesses.
//! - An event is sent when a state changes, and once when it is first known.
//! - A lock is believed from any source: logind or a screen saver.
//!
//! It must not decide what an absence means.

mod board;
#[cfg(target_os = "linux")]
mod logind;
#[cfg(target_os = "linux")]
mod screensaver;
#[cfg(target_os = "linux")]
mod x11;

use std::{sync::Arc, time::Duration};

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

/// A change in one sensor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PresenceEvent {
    /// Input stopped or came back.
    Idle(IdleState),
    /// The screen was locked or unlocked.
    Lock(LockState),
    /// The machine goes to sleep or woke.
    Sleep(SleepState),
}

/// What the sensors are told at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresenceConfig {
    /// Stillness of this length is idle.
    pub idle_after: Duration,
    /// The X display to watch, as in `DISPLAY`; none where there is none.
    pub display: Option<String>,
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
    /// Input.
    pub idle: IdleState,
    /// The lock, from all sources together.
    pub lock: LockState,
    /// Sleep of the machine.
    pub sleep: SleepState,
    /// Every source with what it sees.
    pub reports: Vec<SensorReport>,
}

/// The running sensors. Dropping it ends them.
#[derive(Debug)]
pub struct Presence {
    board: Arc<Board>,
    #[cfg(target_os = "linux")]
    idle: x11::IdleWatch,
    #[cfg(target_os = "linux")]
    buses: Arc<tokio::sync::Notify>,
    /// Held so that the tasks end with the sensors.
    #[cfg(target_os = "linux")]
    _tasks: tokio::task::JoinSet<()>,
}

#[cfg(target_os = "linux")]
impl Presence {
    /// Starts the sensors on the current tokio runtime.
    pub fn start(events: Events, config: PresenceConfig) -> Self {
        let board = Arc::new(Board::new(events));
        let buses = Arc::new(tokio::sync::Notify::new());
        let mut tasks = tokio::task::JoinSet::new();
        tasks.spawn(logind::watch(Arc::clone(&board), Arc::clone(&buses)));
        tasks.spawn(screensaver::watch(Arc::clone(&board), Arc::clone(&buses)));
        let idle = x11::IdleWatch::start(&board, config);
        Self { board, idle, buses, _tasks: tasks }
    }

    /// Changes the length of stillness that counts as idle. The state is judged anew at once.
    pub fn set_idle_after(&self, idle_after: Duration) {
        self.idle.set_idle_after(idle_after);
    }

    /// Watches this display from now on, if it is not the one watched already. A newer display is a sign of a new
    /// session, so that sensors which gave up on a bus try again as well.
    pub fn reconnect_display(&self, display: Option<String>) {
        self.idle.reconnect(display);
        self.buses.notify_waiters();
    }
}

#[cfg(not(target_os = "linux"))]
impl Presence {
    /// Starts the sensors: on this system they only say that they cannot see.
    pub fn start(events: Events, _config: PresenceConfig) -> Self {
        let board = Arc::new(Board::new(events));
        let why = || "Presence cannot be seen on this system. Nape counts time at the desk without it.".to_owned();
        board.idle(IdleState::Unknown { why: why() });
        for source in board::LockSource::ALL {
            board.lock(source, LockState::Unknown { why: why() });
        }
        board.sleep(SleepState::Unknown { why: why() });
        Self { board }
    }

    /// Does nothing on this system.
    pub fn set_idle_after(&self, _idle_after: Duration) {}

    /// Does nothing on this system.
    pub fn reconnect_display(&self, _display: Option<String>) {}
}

impl Presence {
    /// What every sensor sees now.
    pub fn snapshot(&self) -> PresenceSnapshot {
        self.board.snapshot()
    }
}
