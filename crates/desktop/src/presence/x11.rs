//! Input on an X11 display, by alarms on the server's idle counter (`XSync` `IDLETIME`).
//!
//! One thread sleeps in `poll` on the connection and on a bell that is rung for commands; it wakes for nothing else.
//! Alarms are comparisons, never transitions: one that is armed late, when its condition holds already, fires at once,
//! so that neither a start in the middle of an absence nor a return during re-arming is missed.
//!
//! An X server inside a Wayland session sees only the input of X11 windows; it is not believed.

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
        sync::{self, Alarm, ConnectionExt as _, Counter, CreateAlarmAux, Int64, TESTTYPE, VALUETYPE},
        xproto::ConnectionExt as _,
    },
    rust_connection::RustConnection,
};

use super::{IdleState, PresenceConfig, board::Board};
use crate::bus::Retries;

/// Below this the two alarms would chase each other.
const SHORTEST: Duration = Duration::from_millis(100);
/// The thread's stack: what it does is shallow.
const STACK: usize = 256 * 1024;

#[derive(Debug, thiserror::Error)]
enum X11Error {
    #[error("The X display {0} cannot be reached ({1}). Check DISPLAY and XAUTHORITY.")]
    Connect(String, ConnectError),
    #[error("The X display has no idle counter. Use an X server with the SYNC extension to let Nape see input.")]
    NoCounter,
    #[error(
        "This is a Wayland session, where X11 sees only part of the input. Nape counts time at the desk without it."
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
            tracing::warn!(%error, "the idle sensor cannot be woken");
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
pub(super) struct IdleWatch {
    desk: Option<Arc<Desk>>,
}

impl IdleWatch {
    pub(super) fn start(board: &Arc<Board>, config: PresenceConfig) -> Self {
        match Self::try_start(Arc::clone(board), config) {
            Ok(desk) => Self { desk: Some(desk) },
            Err(error) => {
                let why = format!("The idle sensor could not start ({error}). Close other programs and restart Nape.");
                board.idle(IdleState::Unknown { why });
                Self { desk: None }
            }
        }
    }

    fn try_start(board: Arc<Board>, config: PresenceConfig) -> std::io::Result<Arc<Desk>> {
        let bell = eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?;
        let desk = Arc::new(Desk { orders: Mutex::default(), bell });
        let mut watcher = Watcher {
            desk: Arc::clone(&desk),
            board,
            idle_after: config.idle_after.max(SHORTEST),
            display: config.display,
        };
        std::thread::Builder::new().name("idle".to_owned()).stack_size(STACK).spawn(move || watcher.run())?;
        Ok(desk)
    }

    pub(super) fn set_idle_after(&self, idle_after: Duration) {
        self.put(Order::IdleAfter(idle_after.max(SHORTEST)));
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

impl Drop for IdleWatch {
    fn drop(&mut self) {
        self.put(Order::Quit);
    }
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
    display: Option<String>,
}

impl Watcher {
    fn run(&mut self) {
        let mut retries = Retries::default();
        loop {
            let pause = match self.display.clone() {
                None => {
                    let why = "There is no X11 display. Nape counts time at the desk without seeing input.".to_owned();
                    self.board.idle(IdleState::Unknown { why });
                    None
                }
                Some(display) => match self.watch(&display, &mut retries) {
                    Ok(Next::Quit) => return,
                    Ok(Next::Connect) => continue,
                    Err(error) => {
                        self.board.idle(IdleState::Unknown { why: error.to_string() });
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
                    tracing::error!(%error, "the idle sensor ends");
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
        let (connection, _) =
            RustConnection::connect(Some(display)).map_err(|error| X11Error::Connect(display.to_owned(), error))?;
        if is_xwayland(&connection)? {
            return Err(X11Error::Xwayland);
        }
        let counter = idle_counter(&connection)?;
        let mut alarm = None;
        self.board.idle(self.arm(&connection, counter, &mut alarm)?);
        retries.reset();
        loop {
            // The queue first: replies to requests bring events along, and those do not show on the socket again.
            let mut fired = false;
            while let Some(event) = connection.poll_for_event()? {
                fired |= matches!(event, Event::SyncAlarmNotify(notice) if Some(notice.alarm) == alarm);
            }
            while let Some(order) = self.desk.take() {
                match order {
                    Order::IdleAfter(idle_after) => {
                        self.idle_after = idle_after;
                        fired = true;
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
            if fired {
                self.board.idle(self.arm(&connection, counter, &mut alarm)?);
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

    /// Reads the counter and arms the alarm for the next change. A fresh alarm each time: notices of an older one
    /// that are still under way carry its number and are ignored.
    fn arm(
        &self,
        connection: &RustConnection,
        counter: Counter,
        alarm: &mut Option<Alarm>,
    ) -> Result<IdleState, X11Error> {
        if let Some(old) = alarm.take() {
            connection.sync_destroy_alarm(old)?;
        }
        let threshold = i64::try_from(self.idle_after.as_millis()).unwrap_or(i64::MAX);
        let still = whole(connection.sync_query_counter(counter)?.reply()?.counter_value);
        let (state, test, value) = if still >= threshold {
            let since_ms_ago = u64::try_from(still).unwrap_or_default();
            (IdleState::Idle { since_ms_ago }, TESTTYPE::NEGATIVE_COMPARISON, threshold - 1)
        } else {
            (IdleState::Active, TESTTYPE::POSITIVE_COMPARISON, threshold)
        };
        let id = connection.generate_id()?;
        let request = CreateAlarmAux::new()
            .counter(counter)
            .value_type(VALUETYPE::ABSOLUTE)
            .value(halves(value))
            .test_type(test)
            .delta(halves(0))
            .events(1);
        connection.sync_create_alarm(id, &request)?.check()?;
        *alarm = Some(id);
        Ok(state)
    }
}

fn idle_counter(connection: &RustConnection) -> Result<Counter, X11Error> {
    if connection.extension_information(sync::X11_EXTENSION_NAME)?.is_none() {
        return Err(X11Error::NoCounter);
    }
    connection.sync_initialize(3, 1)?.reply()?;
    let known = connection.sync_list_system_counters()?.reply()?.counters;
    let idle = known.into_iter().find(|counter| counter.name == b"IDLETIME");
    idle.map(|counter| counter.counter).ok_or(X11Error::NoCounter)
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

fn whole(value: Int64) -> i64 {
    (i64::from(value.hi) << 32) | i64::from(value.lo)
}

fn halves(value: i64) -> Int64 {
    // Both parts fit: the shift leaves 32 bits with their sign, the mask 32 without.
    let hi = i32::try_from(value >> 32).unwrap_or_default();
    let lo = u32::try_from(value & i64::from(u32::MAX)).unwrap_or_default();
    Int64 { hi, lo }
}

#[cfg(test)]
mod tests {
    use super::{halves, whole};

    #[test]
    fn counter_values_survive_their_two_halves() {
        for value in [0, 1, 180_000, i64::from(u32::MAX), i64::from(u32::MAX) + 1, -1, i64::MAX] {
            assert_eq!(whole(halves(value)), value);
        }
    }
}
