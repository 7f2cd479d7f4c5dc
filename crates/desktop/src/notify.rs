//! Notifications: one note at a time, with buttons that work and a reason for every note that cannot be shown.
//!
//! Invariants:
//! - At most one note is visible. Showing another withdraws it first; showing the same id again replaces it silently.
//! - Every [`Notifier::show`] ends in exactly one of [`NoteEvent::Answered`] and [`NoteEvent::Closed`], unless the same id is
//!   shown again. Until then a note that has no server, or lost it, is kept and posted when one comes.
//! - The server never lets a note expire on its own account; whoever showed it withdraws it.
//!
//! It must not know what a note is about.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod poster;
#[cfg(target_os = "linux")]
mod server;
#[cfg(target_os = "linux")]
mod visible;

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{mpsc, oneshot};

use crate::Events;

/// The key of an answer given by clicking the note's body.
pub const DEFAULT_ACTION: &str = "default";

/// The caller's name for a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NoteId(pub u64);

/// A button of a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What [`NoteEvent::Answered`] carries when it is pressed.
    pub key: String,
    /// What stands on it.
    pub label: String,
}

/// How much a note may interrupt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Urgency {
    /// May be shown without a popup.
    Low,
    /// An ordinary note.
    #[default]
    Normal,
    /// Stays until it is answered and may pass a do-not-disturb.
    Critical,
}

/// A notification to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The caller's name for it, repeated in every event about it.
    pub id: NoteId,
    /// The title, one line.
    pub summary: String,
    /// The text, plain; it is escaped where the server reads markup.
    pub body: String,
    /// The text where the server offers no buttons: it says what to do instead.
    pub body_without_actions: String,
    /// The buttons, the most important first: servers show two or three.
    pub buttons: Vec<Button>,
    /// How much it may interrupt.
    pub urgency: Urgency,
    /// The notification specification's category, or empty.
    pub category: String,
    /// A name from the desktop's sound theme; none asks the server to be silent.
    pub sound: Option<String>,
}

/// Why a note is no longer visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CloseReason {
    /// The server let it expire.
    Expired,
    /// The person closed it.
    Dismissed,
    /// Nape, or another program by its id, took it back.
    Withdrawn,
    /// The server gave no reason that is known.
    Unknown,
}

/// What is known about the notification server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerState {
    /// It has not been asked yet.
    Asking,
    /// It runs and told what it can do.
    Ready {
        /// Its name and version.
        name: String,
        /// Whether it offers buttons and clicks.
        actions: bool,
        /// Whether it reads markup in the body.
        body_markup: bool,
        /// Whether it keeps notes after their popup is gone.
        persistence: bool,
    },
    /// None runs, but the bus starts one when a note is shown.
    Startable,
    /// The bus knows no notification server, or it does not answer.
    Absent {
        /// A sentence that says what to do.
        why: String,
    },
    /// There is no session bus.
    NoBus {
        /// A sentence that says what to do.
        why: String,
    },
}

/// What happened to a note or its server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteEvent {
    /// The server took the note.
    Shown {
        /// Which note.
        id: NoteId,
    },
    /// The note cannot be shown now; it is kept until a server comes.
    NotShown {
        /// Which note.
        id: NoteId,
        /// A sentence that says why and what to do.
        why: String,
    },
    /// A button was pressed or the body clicked. The note is gone.
    Answered {
        /// Which note.
        id: NoteId,
        /// The button's key, or [`DEFAULT_ACTION`].
        key: String,
        /// What a window needs to come to the front under Wayland.
        activation_token: Option<String>,
    },
    /// The note is gone without an answer.
    Closed {
        /// Which note.
        id: NoteId,
        /// Why.
        reason: CloseReason,
    },
    /// The server was asked for the first time, came, went or was replaced.
    ServerChanged(ServerState),
}

#[derive(Debug)]
pub(crate) enum Command {
    Show(Note),
    Withdraw(NoteId),
    Stop(oneshot::Sender<()>),
}

/// Shows notes and reports what becomes of them. Dropping it withdraws the visible note.
#[derive(Debug)]
pub struct Notifier {
    commands: mpsc::UnboundedSender<Command>,
    state: Arc<Mutex<ServerState>>,
}

impl Notifier {
    /// Starts the adapter on the current tokio runtime.
    pub fn start(events: Events) -> Self {
        let (commands, inbox) = mpsc::unbounded_channel();
        let state = Arc::new(Mutex::new(ServerState::Asking));
        #[cfg(target_os = "linux")]
        tokio::spawn(poster::Poster::new(inbox, events, Arc::clone(&state)).run());
        #[cfg(not(target_os = "linux"))]
        tokio::spawn(elsewhere::run(inbox, events, Arc::clone(&state)));
        Self { commands, state }
    }

    /// Shows a note, in place of the visible one.
    pub fn show(&self, note: Note) {
        self.tell(Command::Show(note));
    }

    /// Takes a note back. Does nothing when it is gone already.
    pub fn withdraw(&self, id: NoteId) {
        self.tell(Command::Withdraw(id));
    }

    /// What is known about the server now.
    pub fn server(&self) -> ServerState {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Withdraws the visible note and ends; some servers would leave it on the screen with dead buttons otherwise.
    pub async fn stop(self) {
        let (done, ended) = oneshot::channel();
        self.tell(Command::Stop(done));
        // An error means that the adapter has ended already, which is what was asked for.
        let _ = ended.await;
    }

    fn tell(&self, command: Command) {
        if self.commands.send(command).is_err() {
            tracing::debug!("the notifier has ended; a command to it was dropped");
        }
    }
}
