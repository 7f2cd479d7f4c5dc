//! Keeps the screen on while a guided session runs: nobody touches the keyboard then, and the desktop would turn the
//! screen off in the middle of an exercise.
//!
//! The desktop is asked in its own ways, the first that answers: its portal, its screen saver, logind. Each lets go by
//! itself when this process dies, however it dies: portal and screen saver watch the caller's name on the bus, which
//! is lost with the connection, and logind's lock is a file descriptor, which the kernel closes. So a crash never
//! leaves a screen that stays on all night.
//!
//! Invariants:
//! - Asking for it twice is asking once, and so is letting go. Neither waits for the desktop.
//! - What was granted is given back, also when it was granted only after it was no longer wanted.
//! - While nothing is kept there is no connection and nothing is watched.
//!
//! It must not know why the screen is to stay on.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod keepers;
#[cfg(target_os = "linux")]
mod task;

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;

/// Who keeps the screen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeper {
    /// The desktop portal (`org.freedesktop.portal.Inhibit`).
    Portal,
    /// The desktop's screen saver (`org.freedesktop.ScreenSaver`).
    ScreenSaver,
    /// logind.
    Logind,
}

/// Whether the screen is kept on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AwakeState {
    /// Nothing asks for it.
    NotNeeded,
    /// The desktop is being asked.
    Asking,
    /// It is kept on.
    Kept {
        /// By whom.
        by: Keeper,
    },
    /// It should be kept on and nobody does.
    Failed {
        /// A sentence that says why and what to do.
        why: String,
    },
}

/// Where the task writes how it stands.
#[derive(Debug, Clone)]
struct Standing(Arc<Mutex<AwakeState>>);

impl Standing {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(AwakeState::NotNeeded)))
    }

    fn enter(&self, state: AwakeState) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    fn get(&self) -> AwakeState {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Keeps the screen on or lets it go. Dropping it lets go.
#[derive(Debug)]
pub struct Awake {
    /// Why the screen is to stay on; none while it is not.
    wanted: watch::Sender<Option<String>>,
    standing: Standing,
}

impl Awake {
    /// Starts the adapter on the current tokio runtime. Nothing is connected to before the first [`Awake::keep`].
    pub fn start() -> Self {
        let (wanted, orders) = watch::channel(None);
        let standing = Standing::new();
        #[cfg(target_os = "linux")]
        tokio::spawn(task::run(orders, standing.clone()));
        #[cfg(not(target_os = "linux"))]
        tokio::spawn(elsewhere::run(orders, standing.clone()));
        Self { wanted, standing }
    }

    /// Keeps the screen on from now on. Some desktops show the reason to the person. Where it is kept already, or could
    /// not be, this changes nothing; after [`Awake::let_go`] the desktop is asked anew.
    pub fn keep(&self, reason: &str) {
        self.wanted.send_if_modified(|wanted| {
            let fresh = wanted.is_none();
            wanted.get_or_insert_with(|| reason.to_owned());
            fresh
        });
    }

    /// Lets the screen go off again by its own rules.
    pub fn let_go(&self) {
        self.wanted.send_if_modified(|wanted| wanted.take().is_some());
    }

    /// How it stands now.
    pub fn state(&self) -> AwakeState {
        self.standing.get()
    }
}

impl Drop for Awake {
    /// What is wanted outlives the door otherwise, and would be asked for again.
    fn drop(&mut self) {
        self.let_go();
    }
}
