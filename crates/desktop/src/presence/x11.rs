//! What an X11 display tells: input (by alarms on its idle counter) and whether the active window fills the screen.
//!
//! One thread sleeps in `poll` on the connection and on a bell that is rung for commands; it wakes for nothing else.
//!
//! An X server inside a Wayland session sees only the input and the windows of X11 programs; it is not believed.

mod idle;

use std::{
    collections::VecDeque,
    os::fd::{AsFd, OwnedFd},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rustix::{
    event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll},
    io::Errno,
};
use x11rb::{
    connection::{Connection, RequestConnection},
    errors::{ConnectError, ConnectionError, ReplyError, ReplyOrIdError},
    protocol::{
        Event,
        randr::{self, ConnectionExt as _},
        xproto::ConnectionExt as _,
    },
    rust_connection::RustConnection,
};

use super::{
    IdleState, PAUSE_AFTER, Seen,
    board::{Board, IdleSource, SeenSource},
    fullscreen::ActiveWindow,
};
use crate::bus::Retries;

/// Below this the two alarms would chase each other.
const SHORTEST: Duration = Duration::from_millis(100);
/// The thread's stack: what it does is shallow.
const STACK: usize = 256 * 1024;

#[derive(Debug, thiserror::Error)]
pub(super) enum X11Error {
    #[error("The X display {0} cannot be reached ({1}). Check DISPLAY and XAUTHORITY.")]
    Connect(String, ConnectError),
    #[error("The X display has no idle counter. Use an X server with the SYNC extension to let Nape see input.")]
    NoCounter,
    #[error(
        "This is a Wayland session, where X11 sees only part of the input and of the windows. The compositor is asked."
    )]
    Xwayland,
    #[error("The connection to the X display was lost ({0}).")]
    Lost(#[from] ConnectionError),
    #[error("The X display refused a request ({0}).")]
    Refused(#[from] ReplyError),
    #[error("The X display cannot be watched ({0}).")]
    Wait(#[from] Errno),
}

impl From<ReplyOrIdError> for X11Error {
    fn from(error: ReplyOrIdError) -> Self {
        match error {
            ReplyOrIdError::IdsExhausted => Self::Lost(ConnectionError::UnknownError),
            ReplyOrIdError::ConnectionError(error) => Self::Lost(error),
            ReplyOrIdError::X11Error(error) => Self::Refused(ReplyError::X11Error(error)),
        }
    }
}

#[derive(Debug)]
enum Order {
    IdleAfter(Duration),
    Pause(bool),
    Display(Option<String>),
    Quit,
}

/// Orders for the thread, and the bell that wakes it.
#[derive(Debug)]
struct Desk {
    orders: Mutex<VecDeque<Order>>,
    bell: OwnedFd,
}

impl Desk {
    fn put(&self, order: Order) {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).push_back(order);
        if let Err(error) = rustix::io::write(&self.bell, &1_u64.to_ne_bytes()) {
            tracing::warn!(%error, "the thread of the X11 display cannot be woken");
        }
    }

    fn take(&self) -> Option<Order> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    fn silence(&self) {
        let mut count = [0; 8];
        // Nothing to read means that the bell was not rung.
        let _ = rustix::io::read(&self.bell, &mut count);
    }
}

/// The running sensor. Dropping it ends the thread.
#[derive(Debug)]
pub(super) struct Watch {
    desk: Option<Arc<Desk>>,
}

impl Watch {
    pub(super) fn start(board: &Arc<Board>, idle_after: Duration, display: Option<String>) -> Self {
        match Self::try_start(Arc::clone(board), idle_after, display) {
            Ok(desk) => Self { desk: Some(desk) },
            Err(error) => {
                let why = format!("The idle sensor could not start ({error}). Close other programs and restart Nape.");
                blind(board, &why);
                Self { desk: None }
            }
        }
    }

    fn try_start(board: Arc<Board>, idle_after: Duration, display: Option<String>) -> std::io::Result<Arc<Desk>> {
        let bell = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?;
        let desk = Arc::new(Desk { orders: Mutex::default(), bell });
        let mut watcher = Watcher {
            desk: Arc::clone(&desk),
            board,
            idle_after: idle_after.max(SHORTEST),
            pause_wanted: false,
            display,
        };
        std::thread::Builder::new().name("x11".to_owned()).stack_size(STACK).spawn(move || watcher.run())?;
        Ok(desk)
    }

    pub(super) fn set_idle_after(&self, idle_after: Duration) {
        self.put(Order::IdleAfter(idle_after.max(SHORTEST)));
    }

    pub(super) fn watch_pause(&self, on: bool) {
        self.put(Order::Pause(on));
    }

    pub(super) fn reconnect(&self, display: Option<String>) {
        self.put(Order::Display(display));
    }

    fn put(&self, order: Order) {
        if let Some(desk) = &self.desk {
            desk.put(order);
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.put(Order::Quit);
    }
}

fn blind(board: &Board, why: &str) {
    board.idle(IdleSource::X11, IdleState::Unknown { why: why.to_owned() });
    board.seen(SeenSource::ActiveWindow, Seen::Unknown { why: why.to_owned() });
}

/// Why the watching of one display ended.
enum Next {
    Quit,
    /// The display is another one, or was named again after a failure.
    Connect,
}

struct Watcher {
    desk: Arc<Desk>,
    board: Arc<Board>,
    idle_after: Duration,
    pause_wanted: bool,
    display: Option<String>,
}

impl Watcher {
    fn run(&mut self) {
        let mut retries = Retries::default();
        loop {
            let pause = match self.display.clone() {
                None => {
                    blind(&self.board, "There is no X11 display.");
                    None
                }
                Some(display) => match self.watch(&display, &mut retries) {
                    Ok(Next::Quit) => return,
                    Ok(Next::Connect) => continue,
                    Err(error) => {
                        blind(&self.board, &error.to_string());
                        match error {
                            X11Error::NoCounter | X11Error::Xwayland => None,
                            X11Error::Connect(..) | X11Error::Lost(_) | X11Error::Refused(_) | X11Error::Wait(_) => {
                                retries.next_pause()
                            }
                        }
                    }
                },
            };
            match self.wait_blind(pause) {
                Next::Quit => return,
                Next::Connect => {}
            }
        }
    }

    /// Waits without a display: for the pause to end, or for a display to be named.
    fn wait_blind(&mut self, pause: Option<Duration>) -> Next {
        let limit = pause.and_then(|pause| Timespec::try_from(pause).ok());
        loop {
            let rung = match poll(&mut [PollFd::new(&self.desk.bell, PollFlags::IN)], limit.as_ref()) {
                Ok(0) | Err(Errno::INTR) => false,
                Ok(_) => true,
                Err(error) => {
                    tracing::error!(%error, "the thread of the X11 display ends");
                    return Next::Quit;
                }
            };
            if !rung {
                return Next::Connect;
            }
            self.desk.silence();
            while let Some(order) = self.desk.take() {
                match order {
                    Order::IdleAfter(idle_after) => self.idle_after = idle_after,
                    Order::Pause(on) => self.pause_wanted = on,
                    Order::Display(display) => {
                        self.display = display;
                        return Next::Connect;
                    }
                    Order::Quit => return Next::Quit,
                }
            }
        }
    }

    /// Watches one display until it is lost or another one is named.
    fn watch(&mut self, display: &str, retries: &mut Retries) -> Result<Next, X11Error> {
        let (connection, screen) =
            RustConnection::connect(Some(display)).map_err(|error| X11Error::Connect(display.to_owned(), error))?;
        if is_xwayland(&connection)? {
            return Err(X11Error::Xwayland);
        }
        let mut lines = Lines::open(&connection, screen, self)?;
        retries.reset();
        loop {
            // The queue first: replies to requests bring events along, and those do not show on the socket again.
            while let Some(event) = connection.poll_for_event()? {
                lines.hear(&event);
            }
            while let Some(order) = self.desk.take() {
                match order {
                    Order::IdleAfter(idle_after) => {
                        self.idle_after = idle_after;
                        lines.watch_idle(idle_after)?;
                    }
                    Order::Pause(on) => {
                        self.pause_wanted = on;
                        lines.watch_pause(on)?;
                    }
                    Order::Display(other) => {
                        if other.as_deref() != Some(display) {
                            self.display = other;
                            return Ok(Next::Connect);
                        }
                    }
                    Order::Quit => return Ok(Next::Quit),
                }
            }
            if lines.settle(&self.board)? {
                continue;
            }
            connection.flush()?;
            let stream = connection.stream();
            let mut sources =
                [PollFd::from_borrowed_fd(stream.as_fd(), PollFlags::IN), PollFd::new(&self.desk.bell, PollFlags::IN)];
            match poll(&mut sources, None) {
                Ok(_) | Err(Errno::INTR) => self.desk.silence(),
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// Everything that is watched on one display, and which of it has to be looked at.
struct Lines<'c> {
    connection: &'c RustConnection,
    counter: u32,
    idle: idle::Watch,
    idle_fired: bool,
    pause: Option<idle::Watch>,
    pause_fired: bool,
    window: ActiveWindow<'c>,
    window_changed: bool,
}

impl<'c> Lines<'c> {
    fn open(connection: &'c RustConnection, screen: usize, watcher: &Watcher) -> Result<Self, X11Error> {
        let counter = idle::counter(connection)?;
        Ok(Self {
            connection,
            counter,
            idle: idle::Watch::new(counter, watcher.idle_after),
            idle_fired: true,
            pause: watcher.pause_wanted.then(|| idle::Watch::new(counter, PAUSE_AFTER)),
            pause_fired: true,
            window: ActiveWindow::open(connection, screen)?,
            window_changed: true,
        })
    }

    fn hear(&mut self, event: &Event) {
        if let Event::SyncAlarmNotify(notice) = event {
            self.idle_fired |= self.idle.owns(notice.alarm);
            self.pause_fired |= self.pause.as_ref().is_some_and(|pause| pause.owns(notice.alarm));
        }
        self.window_changed |= self.window.concerns(event);
    }

    fn watch_idle(&mut self, after: Duration) -> Result<(), X11Error> {
        self.idle.disarm(self.connection)?;
        self.idle = idle::Watch::new(self.counter, after);
        self.idle_fired = true;
        Ok(())
    }

    fn watch_pause(&mut self, on: bool) -> Result<(), X11Error> {
        if let Some(mut before) = self.pause.take() {
            before.disarm(self.connection)?;
        }
        self.pause = on.then(|| idle::Watch::new(self.counter, PAUSE_AFTER));
        self.pause_fired = on;
        Ok(())
    }

    /// Looks at what changed and says so on the board. Whether there was anything.
    fn settle(&mut self, board: &Board) -> Result<bool, X11Error> {
        let idle = std::mem::take(&mut self.idle_fired);
        if idle {
            let still = self.idle.arm(self.connection)?;
            let state = if still.reached { IdleState::Idle { since_ms_ago: still.ms } } else { IdleState::Active };
            board.idle(IdleSource::X11, state);
        }
        let pause = self.pause.as_mut().filter(|_| std::mem::take(&mut self.pause_fired));
        let paused = pause.is_some();
        if let Some(pause) = pause {
            board.pause(IdleSource::X11, pause.arm(self.connection)?.reached);
        }
        let window = std::mem::take(&mut self.window_changed);
        if window {
            board.seen(SeenSource::ActiveWindow, self.window.look()?);
        }
        Ok(idle || paused || window)
    }
}

/// Newer Xwayland has an extension of that name; older ones call their outputs so.
fn is_xwayland(connection: &RustConnection) -> Result<bool, X11Error> {
    if connection.query_extension(b"XWAYLAND")?.reply()?.present {
        return Ok(true);
    }
    if connection.extension_information(randr::X11_EXTENSION_NAME)?.is_none() {
        return Ok(false);
    }
    for screen in &connection.setup().roots {
        let resources = connection.randr_get_screen_resources_current(screen.root)?.reply()?;
        for output in resources.outputs {
            let info = connection.randr_get_output_info(output, resources.config_timestamp)?.reply()?;
            if info.name.starts_with(b"XWAYLAND") {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
