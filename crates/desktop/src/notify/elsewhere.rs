//! Where there is no notification adapter: every note is answered with the reason why it is not shown.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc::UnboundedReceiver;

use super::{Command, NoteEvent, ServerState};
use crate::{DesktopEvent, Events};

const WHY: &str = "Notifications are not supported on this system. Open Nape's window to see what is due.";

pub(super) async fn run(mut inbox: UnboundedReceiver<Command>, events: Events, state: Arc<Mutex<ServerState>>) {
    let absent = ServerState::Absent { why: WHY.to_owned() };
    *state.lock().unwrap_or_else(PoisonError::into_inner) = absent.clone();
    let _ = events.send(DesktopEvent::Note(NoteEvent::ServerChanged(absent)));
    while let Some(command) = inbox.recv().await {
        match command {
            Command::Show(note) => {
                let _ = events.send(DesktopEvent::Note(NoteEvent::NotShown { id: note.id, why: WHY.to_owned() }));
            }
            Command::Withdraw(_) => {}
            Command::Stop(done) => {
                let _ = done.send(());
                return;
            }
        }
    }
}
