//! The desktop around Nape: notifications, presence sensors, the tray, and starting with the session.
//!
//! This is the only crate that knows D-Bus, X11, Wayland, ksni and notify-rust. It reports what happens on the desktop as
//! [`DesktopEvent`]s through one channel and does what it is told; it decides nothing about reminders.
//!
//! Invariants:
//! - Nothing here is fatal. A missing bus, display, notification server or tray host becomes a state with a reason
//!   (three-valued: yes, no, unknown), and is taken up again when it appears.
//! - Nothing here wakes up while nothing changes. Every adapter waits on a signal, a socket or a command. After a
//!   failure it tries again a handful of times ([`RETRY_SECONDS`]) and then waits for an event that makes success likely.
//! - Addresses come from the environment (`DBUS_SESSION_BUS_ADDRESS`, `DBUS_SYSTEM_BUS_ADDRESS`), because notify-rust
//!   and ksni read them there and all parts must speak to the same bus.
//!
//! It must not know the domain (exercises, slots, the reminder engine) and must not read a clock.
//!
//! Everything starts inside a tokio runtime with its I/O and time drivers enabled; a current-thread one is enough.

pub mod autostart;
pub mod awake;
#[cfg(target_os = "linux")]
mod bus;
pub mod cue;
pub mod notify;
pub mod presence;
pub mod tray;

use tokio::sync::mpsc::UnboundedSender;

pub use autostart::{Autostart, AutostartError};
pub use awake::{Awake, AwakeState, Keeper};
pub use cue::{Cues, Found, Tone};
pub use notify::{Button, CloseReason, DEFAULT_ACTION, Note, NoteEvent, NoteId, Notifier, ServerState, Urgency};
pub use presence::{
    IdleState, LockState, PAUSE_AFTER, PauseState, Presence, PresenceConfig, PresenceEvent, PresenceSnapshot, Seen,
    Sensor, SensorReport, SleepState,
};
pub use tray::{Tray, TrayEvent, TrayFace, TrayIcon, TrayItem, TrayState};

/// The application's name as servers and hosts show it.
pub const APP_NAME: &str = "Nape";
/// The name of the application's desktop file without its ending; servers find icon and policy by it.
pub const DESKTOP_ENTRY: &str = "org.nape.Nape";
/// The pauses between attempts after a failure, in seconds. After the last one only an event starts another attempt.
pub const RETRY_SECONDS: [u64; 6] = [1, 2, 5, 15, 60, 300];

/// The one channel into which every part of this crate reports.
pub type Events = UnboundedSender<DesktopEvent>;

/// Something that happened on the desktop.
#[derive(Debug, Clone, PartialEq)]
pub enum DesktopEvent {
    /// About a notification or the server that shows them.
    Note(NoteEvent),
    /// About the person at the desk.
    Presence(PresenceEvent),
    /// About the tray icon.
    Tray(TrayEvent),
}
