//! The task behind [`super::Notifier`]: one visible note, one that may wait for its place, one link to the server.
//!
//! A note whose server or bus went away, or was not there, stays at hand and is posted when a server comes.
//!
//! Two sources report about the visible note, the task that posted it and the link's own subscription; whichever comes
//! first ends the note, the other is then ignored. A turn number tells a note from an earlier one with the same id.

use std::{
    ops::ControlFlow,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{mpsc, oneshot},
    task::{self, AbortHandle, JoinError, JoinSet},
    time::{Sleep, sleep, timeout},
};

use super::{
    CloseReason, Command, Note, NoteEvent, ServerState,
    server::{Link, MayStart, News, Signal},
    visible::{self, Order, Progress},
};
use crate::{DesktopEvent, Events, bus::Retries};

/// How long an answer waits for an activation token that travels on another connection.
const TOKEN_GRACE: Duration = Duration::from_millis(60);
/// Signals kept while the server's number of the new note is not known yet.
const EARLY_SIGNALS: usize = 16;
/// How long closing calls may take when the adapter ends.
const FAREWELL: Duration = Duration::from_secs(1);

struct Visible {
    turn: u64,
    note: Note,
    task: AbortHandle,
    order: Option<oneshot::Sender<Order>>,
    number: Option<u32>,
    withdrawn: bool,
    early: Vec<(u32, Signal)>,
    token: Option<String>,
    answer: Option<(String, Pin<Box<Sleep>>)>,
}

enum Ending {
    Answered(String),
    Closed(Option<u32>),
    NotShown(String),
}

pub(super) struct Poster {
    inbox: mpsc::UnboundedReceiver<Command>,
    events: Events,
    state: Arc<Mutex<ServerState>>,
    owner: Option<String>,
    visible: Option<Visible>,
    waiting: Option<Note>,
    /// Has no server to stand on; never there together with a visible or a waiting note.
    stranded: Option<Note>,
    turn: u64,
    tasks: JoinSet<()>,
    report: mpsc::UnboundedSender<(u64, Progress)>,
    reports: mpsc::UnboundedReceiver<(u64, Progress)>,
    stopping: bool,
    stopped: Option<oneshot::Sender<()>>,
}

impl Poster {
    pub(super) fn new(inbox: mpsc::UnboundedReceiver<Command>, events: Events, state: Arc<Mutex<ServerState>>) -> Self {
        let (report, reports) = mpsc::unbounded_channel();
        Self {
            inbox,
            events,
            state,
            owner: None,
            visible: None,
            waiting: None,
            stranded: None,
            turn: 0,
            tasks: JoinSet::new(),
            report,
            reports,
            stopping: false,
            stopped: None,
        }
    }

    pub(super) async fn run(mut self) {
        let mut retries = Retries::default();
        loop {
            let why = match Link::open().await {
                Ok(link) => {
                    retries.reset();
                    if self.serve(link).await.is_break() {
                        break;
                    }
                    "The session bus is gone. Log in again, or restart Nape when it is back.".to_owned()
                }
                Err(error) => error.to_string(),
            };
            self.let_go();
            self.enter(ServerState::NoBus { why: why.clone() }, false);
            if let Some(note) = self.waiting.take() {
                self.strand(note, why);
            }
            if self.without_bus(&mut retries).await.is_break() {
                break;
            }
        }
        // Whether the closing calls were answered no longer matters.
        let _ = timeout(FAREWELL, async { while self.tasks.join_next().await.is_some() {} }).await;
        if let Some(stopped) = self.stopped.take() {
            let _ = stopped.send(());
        }
    }

    /// Waits for a reason to try the bus again: the next pause is over, or a note is to be shown.
    async fn without_bus(&mut self, retries: &mut Retries) -> ControlFlow<()> {
        let mut pause = std::pin::pin!(crate::bus::pause(retries.next_pause()));
        loop {
            tokio::select! {
                () = &mut pause => return ControlFlow::Continue(()),
                command = self.inbox.recv() => {
                    self.obey(command);
                    if self.stopping {
                        return ControlFlow::Break(());
                    }
                    if self.waiting.is_some() {
                        return ControlFlow::Continue(());
                    }
                }
            }
        }
    }

    /// Works until the bus is lost (continue) or the adapter is told to end (break).
    async fn serve(&mut self, mut link: Link) -> ControlFlow<()> {
        let (state, owner) = link.ask(MayStart::No).await;
        self.owner = owner;
        self.enter(state, false);
        self.retrieve();
        loop {
            if self.visible.is_none() {
                if self.stopping {
                    return ControlFlow::Break(());
                }
                if let Some(note) = self.waiting.take() {
                    self.post(&link, note).await;
                }
            }
            let grace = self.visible.as_mut().and_then(|visible| visible.answer.as_mut()).map(|(_, grace)| grace);
            tokio::select! {
                news = link.next() => match news {
                    News::Owner { before, now } => self.owner_changed(&link, &before, &now).await,
                    News::Signal(number, signal) => self.hear(number, signal),
                    News::Lost => return ControlFlow::Continue(()),
                },
                Some((turn, progress)) = self.reports.recv() => self.follow(turn, progress),
                Some(ended) = self.tasks.join_next_with_id() => self.ended(ended),
                command = self.inbox.recv(), if !self.stopping => self.obey(command),
                () = async { match grace { Some(grace) => grace.await, None => std::future::pending().await } } => {
                    if let Some((key, _)) = self.visible.as_mut().and_then(|visible| visible.answer.take()) {
                        self.end(Ending::Answered(key));
                    }
                }
            }
        }
    }

    fn obey(&mut self, command: Option<Command>) {
        match command {
            Some(Command::Show(note)) => {
                if let Some(older) = self.waiting.replace(note)
                    && self.waiting.as_ref().is_some_and(|newer| newer.id != older.id)
                {
                    self.tell(NoteEvent::Closed { id: older.id, reason: CloseReason::Withdrawn });
                }
                self.drop_stranded();
                self.take_back();
            }
            Some(Command::Withdraw(id)) => {
                if self.stranded.as_ref().is_some_and(|note| note.id == id) {
                    self.drop_stranded();
                }
                if self.waiting.as_ref().is_some_and(|note| note.id == id) {
                    self.waiting = None;
                    if self.visible.as_ref().is_none_or(|visible| visible.note.id != id) {
                        self.tell(NoteEvent::Closed { id, reason: CloseReason::Withdrawn });
                    }
                }
                if self.visible.as_ref().is_some_and(|visible| visible.note.id == id) {
                    self.take_back();
                }
            }
            Some(Command::Stop(done)) => {
                self.stopped = Some(done);
                self.wind_up();
            }
            None => self.wind_up(),
        }
    }

    fn wind_up(&mut self) {
        self.stopping = true;
        if let Some(note) = self.waiting.take() {
            self.tell(NoteEvent::Closed { id: note.id, reason: CloseReason::Withdrawn });
        }
        self.drop_stranded();
        self.take_back();
    }

    /// A note that has no server.
    fn strand(&mut self, note: Note, why: String) {
        self.tell(NoteEvent::NotShown { id: note.id, why });
        self.stranded = Some(note);
    }

    fn drop_stranded(&mut self) {
        if let Some(note) = self.stranded.take()
            && self.waiting.as_ref().is_none_or(|newer| newer.id != note.id)
        {
            self.tell(NoteEvent::Closed { id: note.id, reason: CloseReason::Withdrawn });
        }
    }

    /// There may be a server again: what is stranded is posted next.
    fn retrieve(&mut self) {
        if matches!(self.current_state(), ServerState::Ready { .. }) && self.waiting.is_none() {
            self.waiting = self.stranded.take();
        }
    }

    /// Asks the visible note's task to close it.
    fn take_back(&mut self) {
        if let Some(visible) = self.visible.as_mut() {
            visible.withdrawn = true;
            if let Some(order) = visible.order.take() {
                // An error means that the task has ended; its report is on its way.
                let _ = order.send(Order::Withdraw);
            }
        }
    }

    async fn post(&mut self, link: &Link, note: Note) {
        if !matches!(self.current_state(), ServerState::Ready { .. }) {
            let (state, owner) = link.ask(MayStart::Yes).await;
            self.owner = owner;
            self.enter(state, false);
        }
        let (actions, body_markup) = match self.current_state() {
            ServerState::Ready { actions, body_markup, .. } => (actions, body_markup),
            ServerState::Absent { why } | ServerState::NoBus { why } => {
                return self.strand(note, why);
            }
            ServerState::Asking | ServerState::Startable => {
                let why = "The notification server did not start. Open Nape's window instead.".to_owned();
                return self.strand(note, why);
            }
        };
        self.turn += 1;
        let turn = self.turn;
        let (order, orders) = oneshot::channel();
        let report = self.report.clone();
        let task = self.tasks.spawn(visible::present(
            visible::notification(&note, actions, body_markup),
            orders,
            move |progress| {
                // An error means that the adapter has ended and nobody waits for the report.
                let _ = report.send((turn, progress));
            },
        ));
        self.visible = Some(Visible {
            turn,
            note,
            task,
            order: Some(order),
            number: None,
            withdrawn: false,
            early: Vec::new(),
            token: None,
            answer: None,
        });
    }

    /// A report of the task that posted the note.
    fn follow(&mut self, turn: u64, progress: Progress) {
        let Some(visible) = self.visible.as_mut().filter(|visible| visible.turn == turn) else {
            return;
        };
        match progress {
            Progress::Posted(number) => {
                visible.number = Some(number);
                let early = std::mem::take(&mut visible.early);
                let id = visible.note.id;
                self.tell(NoteEvent::Shown { id });
                for (number, signal) in early {
                    self.hear(number, signal);
                }
            }
            Progress::Failed(why) => self.end(Ending::NotShown(why)),
            Progress::Answered(key) => {
                if visible.token.is_some() {
                    self.end(Ending::Answered(key));
                } else {
                    visible.answer = Some((key, Box::pin(sleep(TOKEN_GRACE))));
                }
            }
            Progress::Closed(reason) => self.end(Ending::Closed(reason)),
        }
    }

    /// A signal of the server.
    fn hear(&mut self, number: u32, signal: Signal) {
        let Some(visible) = self.visible.as_mut() else {
            return;
        };
        match visible.number {
            None if visible.early.len() < EARLY_SIGNALS => visible.early.push((number, signal)),
            Some(own) if own == number => match signal {
                Signal::Token(token) => {
                    visible.token = Some(token);
                    if let Some((key, _)) = visible.answer.take() {
                        self.end(Ending::Answered(key));
                    }
                }
                Signal::Action(key) => self.end(Ending::Answered(key)),
                // An answer that waits for its token outranks the closing that follows it.
                Signal::Closed(_) if visible.answer.is_some() => {}
                Signal::Closed(reason) => self.end(Ending::Closed(Some(reason))),
            },
            None | Some(_) => {}
        }
    }

    /// A task ended; only a panic in it is news, everything else was reported before.
    fn ended(&mut self, ended: Result<(task::Id, ()), JoinError>) {
        let Err(error) = ended else { return };
        let Some(visible) = self.visible.as_ref().filter(|visible| visible.task.id() == error.id()) else {
            return;
        };
        tracing::warn!(%error, "the task of a notification failed");
        self.end(if visible.number.is_some() {
            Ending::Closed(None)
        } else {
            Ending::NotShown("The note could not be posted: the session bus failed. Open Nape's window instead.".into())
        });
    }

    /// The one place where a note ends.
    fn end(&mut self, ending: Ending) {
        let Some(mut visible) = self.visible.take() else {
            return;
        };
        let id = visible.note.id;
        let order = if matches!(ending, Ending::Answered(_)) { Order::Withdraw } else { Order::Forget };
        if let Some(sender) = visible.order.take() {
            // An error means that the task reported the end itself.
            let _ = sender.send(order);
        }
        let shown_again = self.waiting.as_ref().is_some_and(|note| note.id == id);
        match ending {
            Ending::Answered(key) => {
                if shown_again {
                    self.waiting = None;
                }
                self.tell(NoteEvent::Answered { id, key, activation_token: visible.token });
            }
            Ending::Closed(_) | Ending::NotShown(_) if shown_again => {}
            Ending::Closed(reason) => {
                let reason = match reason {
                    Some(1) => CloseReason::Expired,
                    Some(2) => CloseReason::Dismissed,
                    Some(3) => CloseReason::Withdrawn,
                    Some(_) | None if visible.withdrawn => CloseReason::Withdrawn,
                    Some(_) | None => CloseReason::Unknown,
                };
                self.tell(NoteEvent::Closed { id, reason });
            }
            Ending::NotShown(why) => self.strand(visible.note, why),
        }
    }

    async fn owner_changed(&mut self, link: &Link, before: &str, now: &str) {
        if !now.is_empty() && self.owner.as_deref() == Some(now) {
            return;
        }
        if !before.is_empty() {
            self.let_go();
        }
        let (state, owner) = link.ask(MayStart::No).await;
        self.owner = owner;
        self.enter(state, true);
        self.retrieve();
    }

    /// The server or the bus is gone, and the visible note with it.
    fn let_go(&mut self) {
        self.owner = None;
        let Some(visible) = self.visible.take() else { return };
        visible.task.abort();
        if visible.withdrawn && self.waiting.is_none() {
            self.tell(NoteEvent::Closed { id: visible.note.id, reason: CloseReason::Withdrawn });
        } else if self.waiting.is_none() {
            self.stranded = Some(visible.note);
        }
    }

    fn current_state(&self) -> ServerState {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn enter(&self, state: ServerState, always_tell: bool) {
        let before = std::mem::replace(&mut *self.state.lock().unwrap_or_else(PoisonError::into_inner), state.clone());
        if always_tell || before != state {
            self.tell(NoteEvent::ServerChanged(state));
        }
    }

    fn tell(&self, event: NoteEvent) {
        // An error means that nobody listens any longer; the adapter ends with its commands.
        let _ = self.events.send(DesktopEvent::Note(event));
    }
}
