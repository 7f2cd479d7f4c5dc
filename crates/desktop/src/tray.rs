//! The tray icon: a face to show, and what was chosen from its menu.
//!
//! Never fatal and never needed: without a host the icon waits, without a bus it says so. Every choice it offers must
//! exist elsewhere too, because many desktops show no tray at all.

pub mod icon;
#[cfg(target_os = "linux")]
mod item;

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{mpsc, oneshot};

use crate::{DesktopEvent, Events};

/// Which glyph the tray shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TrayIcon {
    /// Reminders run.
    #[default]
    Running,
    /// A prompt waits.
    Held,
    /// Reminders are paused.
    Paused,
    /// A guided session runs.
    InSession,
}

/// A line of the tray's menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrayItem {
    /// A line that only tells something.
    Label(String),
    /// A line that can be chosen.
    Action {
        /// What [`TrayEvent::Chosen`] carries.
        key: String,
        /// What stands there.
        label: String,
        /// Whether it can be chosen now.
        enabled: bool,
    },
    /// A line between groups.
    Separator,
}

/// What the tray shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TrayFace {
    /// The glyph.
    pub icon: TrayIcon,
    /// The title, read by screen readers.
    pub title: String,
    /// What is shown on hovering.
    pub tooltip: String,
    /// The menu from top to bottom.
    pub items: Vec<TrayItem>,
}

/// Whether the icon can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrayState {
    /// A host shows it.
    Shown,
    /// No host shows it; it appears when one comes.
    NoHost {
        /// A sentence that says why.
        why: String,
    },
    /// There is no session bus.
    NoBus {
        /// A sentence that says what to do.
        why: String,
    },
}

/// What happened at the tray.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrayEvent {
    /// A line of the menu was chosen.
    Chosen {
        /// Its key.
        key: String,
        /// What a window needs to come to the front under Wayland.
        activation_token: Option<String>,
    },
    /// The icon itself was clicked.
    Activated {
        /// What a window needs to come to the front under Wayland.
        activation_token: Option<String>,
    },
    /// The icon came or went.
    Changed(TrayState),
}

#[derive(Debug)]
pub(crate) enum Command {
    Update(TrayFace),
    Stop(oneshot::Sender<()>),
}

/// Where the tray's task writes whether the icon is seen.
#[derive(Debug, Clone)]
pub(crate) struct Sight {
    state: Arc<Mutex<TrayState>>,
    events: Events,
}

impl Sight {
    pub(crate) fn enter(&self, state: TrayState) {
        let before = std::mem::replace(&mut *self.state.lock().unwrap_or_else(PoisonError::into_inner), state.clone());
        if before != state {
            self.tell(TrayEvent::Changed(state));
        }
    }

    pub(crate) fn tell(&self, event: TrayEvent) {
        // An error means that nobody listens any longer.
        let _ = self.events.send(DesktopEvent::Tray(event));
    }
}

/// The running tray icon. Dropping it takes the icon away.
#[derive(Debug)]
pub struct Tray {
    commands: mpsc::UnboundedSender<Command>,
    state: Arc<Mutex<TrayState>>,
}

impl Tray {
    /// Starts the adapter on the current tokio runtime. The icon is offered to the host with the first
    /// [`Tray::update`].
    pub fn start(events: Events) -> Self {
        let (commands, inbox) = mpsc::unbounded_channel();
        let why = "The tray has not been asked for yet.".to_owned();
        let state = Arc::new(Mutex::new(TrayState::NoHost { why }));
        let sight = Sight { state: Arc::clone(&state), events };
        #[cfg(target_os = "linux")]
        tokio::spawn(item::run(inbox, sight));
        #[cfg(not(target_os = "linux"))]
        tokio::spawn(elsewhere(inbox, sight));
        Self { commands, state }
    }

    /// Changes what the tray shows. Where there was no bus, this tries the bus again.
    pub fn update(&self, face: TrayFace) {
        self.tell(Command::Update(face));
    }

    /// Whether the icon can be seen now.
    pub fn state(&self) -> TrayState {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes the icon away and ends.
    pub async fn stop(self) {
        let (done, ended) = oneshot::channel();
        self.tell(Command::Stop(done));
        // An error means that the adapter has ended already, which is what was asked for.
        let _ = ended.await;
    }

    fn tell(&self, command: Command) {
        if self.commands.send(command).is_err() {
            tracing::debug!("the tray has ended; a command to it was dropped");
        }
    }
}

#[cfg(not(target_os = "linux"))]
async fn elsewhere(mut inbox: mpsc::UnboundedReceiver<Command>, sight: Sight) {
    sight.enter(TrayState::NoHost { why: "The tray is not supported on this system. Use Nape's window.".to_owned() });
    while let Some(command) = inbox.recv().await {
        match command {
            Command::Update(_) => {}
            Command::Stop(done) => {
                let _ = done.send(());
                return;
            }
        }
    }
}
