//! Input as a Wayland compositor tells it: the protocol `ext-idle-notify-v1`. Plasma, wlroots, Hyprland, niri and COSMIC
//! offer it, so that Plasma needs nothing of its own; Mutter does not, and has [`super::mutter`].
//!
//! Version 2 can watch input alone. Before it, a program that keeps the screen awake (a film) counts as input.
//!
//! The protocol cannot be asked how long it has been still: a watch counts from its own beginning. A start in the
//! middle of an absence is therefore noticed one idle time late, and until then counts as active. For the same reason
//! a watch that has fired is kept while a shorter one is wanted.

use std::{os::unix::net::UnixStream, path::PathBuf, sync::Arc, time::Duration};

use tokio::{
    io::Interest,
    net,
    sync::{Notify, watch},
    time::timeout,
};
use wayland_client::{
    ConnectError, Connection, Dispatch, DispatchError, EventQueue, QueueHandle,
    backend::WaylandError,
    delegate_noop,
    protocol::{
        wl_callback::{self, WlCallback},
        wl_registry::{self, WlRegistry},
        wl_seat::WlSeat,
    },
};
use wayland_protocols::ext::idle_notify::v1::client::{
    ext_idle_notification_v1::{self, ExtIdleNotificationV1},
    ext_idle_notifier_v1::ExtIdleNotifierV1,
};

use super::{
    IdleState, PAUSE_AFTER, Wanted,
    board::{Board, IdleSource},
};
use crate::bus::{self, Retries};

/// The longest a compositor may take to say what it offers.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);
/// Below this a watch would only chase itself.
const SHORTEST: Duration = Duration::from_millis(100);
/// The first version that watches input alone.
const INPUT_ALONE: u32 = 2;

#[derive(Debug, thiserror::Error)]
enum WaylandTrouble {
    #[error("The Wayland display {0} cannot be reached ({1}). Check WAYLAND_DISPLAY and XDG_RUNTIME_DIR.")]
    Connect(String, std::io::Error),
    #[error("The Wayland display cannot be used ({0}).")]
    Use(#[from] ConnectError),
    #[error("The compositor does not offer ext-idle-notify, by which it would tell about input.")]
    NotOffered,
    #[error("The compositor does not answer. Log out and in again.")]
    Silent,
    #[error("The compositor has no seat, so there is no input to see. Plug in a keyboard or a mouse.")]
    NoSeat,
    #[error("The connection to the Wayland display was lost ({0}).")]
    Lost(#[from] DispatchError),
    #[error("The Wayland display cannot be watched ({0}).")]
    Wait(#[from] std::io::Error),
}

impl From<WaylandError> for WaylandTrouble {
    fn from(error: WaylandError) -> Self {
        Self::Lost(error.into())
    }
}

/// Watches the wanted display, whichever it is, for as long as the process lives.
pub(super) async fn watch(board: Arc<Board>, mut wanted: watch::Receiver<Wanted>, again: Arc<Notify>) {
    let mut retries = Retries::default();
    loop {
        let name = wanted.borrow_and_update().wayland_display.clone();
        let pause = match &name {
            None => {
                unseen(&board, "There is no Wayland display.");
                None
            }
            Some(name) => match attempt(name, &board, &mut wanted, &mut retries).await {
                Ok(()) => continue,
                Err(error) => {
                    unseen(&board, &error.to_string());
                    match error {
                        WaylandTrouble::NotOffered => None,
                        WaylandTrouble::Connect(..)
                        | WaylandTrouble::Use(_)
                        | WaylandTrouble::Silent
                        | WaylandTrouble::NoSeat
                        | WaylandTrouble::Lost(_)
                        | WaylandTrouble::Wait(_) => retries.next_pause(),
                    }
                }
            },
        };
        tokio::select! {
            () = bus::pause(pause) => {}
            () = again.notified() => {}
            ended = wanted.wait_for(|wanted| wanted.wayland_display != name) => {
                if ended.is_err() {
                    return;
                }
            }
        }
    }
}

fn unseen(board: &Board, why: &str) {
    board.idle(IdleSource::Wayland, IdleState::Unknown { why: why.to_owned() });
}

/// Works until the display is lost (an error) or another one is wanted.
async fn attempt(
    name: &str,
    board: &Board,
    wanted: &mut watch::Receiver<Wanted>,
    retries: &mut Retries,
) -> Result<(), WaylandTrouble> {
    let connect = |error| WaylandTrouble::Connect(name.to_owned(), error);
    let socket = UnixStream::connect(socket(name)).map_err(connect)?;
    let connection = Connection::from_socket(socket.try_clone()?)?;
    let mut link = Link::open(&connection, socket)?;
    match timeout(ANSWER_WITHIN, link.learn()).await {
        Ok(learned) => learned?,
        Err(_) => return Err(WaylandTrouble::Silent),
    }
    if link.desk.notifier.is_none() {
        return Err(WaylandTrouble::NotOffered);
    }
    retries.reset();
    loop {
        let wish = wanted.borrow_and_update().clone();
        if wish.wayland_display.as_deref() != Some(name) {
            return Ok(());
        }
        link.desk.arm(&link.queue.handle(), &wish);
        link.desk.tell(board);
        tokio::select! {
            told = link.listen() => told?,
            changed = wanted.changed() => {
                if changed.is_err() {
                    return Ok(());
                }
            }
        }
    }
}

/// A name is a socket in the user's runtime folder, or a path of its own.
fn socket(name: &str) -> PathBuf {
    std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).unwrap_or_default().join(name)
}

/// The connection, and a second descriptor of its socket by which tokio waits for it.
struct Link {
    queue: EventQueue<Desk>,
    desk: Desk,
    socket: net::UnixStream,
}

impl Link {
    fn open(connection: &Connection, socket: UnixStream) -> Result<Self, WaylandTrouble> {
        socket.set_nonblocking(true)?;
        let socket = net::UnixStream::from_std(socket)?;
        let queue = connection.new_event_queue();
        let display = connection.display();
        display.get_registry(&queue.handle(), ());
        display.sync(&queue.handle(), ());
        Ok(Self { queue, desk: Desk::default(), socket })
    }

    /// Waits until the compositor has named everything it offers.
    async fn learn(&mut self) -> Result<(), WaylandTrouble> {
        while !self.desk.complete {
            self.listen().await?;
        }
        Ok(())
    }

    /// Sends what is to be sent, waits for news and takes them in.
    async fn listen(&mut self) -> Result<(), WaylandTrouble> {
        loop {
            self.queue.flush()?;
            if self.queue.dispatch_pending(&mut self.desk)? > 0 {
                return Ok(());
            }
            self.socket.readable().await?;
            let Some(reading) = self.queue.prepare_read() else { continue };
            let read = self.socket.try_io(Interest::READABLE, || match reading.read() {
                Err(WaylandError::Io(error)) => Err(error),
                read => Ok(read),
            });
            match read {
                Ok(read) => drop(read?),
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(WaylandError::Io(error).into()),
            }
        }
    }
}

/// What a watch is for; it comes back with its events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    Idle,
    Pause,
}

/// One length of stillness that is watched for.
struct Line {
    after: Duration,
    watch: ExtIdleNotificationV1,
    reached: bool,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.watch.destroy();
    }
}

/// What the compositor offers and what is watched there.
#[derive(Default)]
struct Desk {
    complete: bool,
    notifier: Option<(ExtIdleNotifierV1, u32)>,
    seat: Option<(WlSeat, u32)>,
    idle: Option<Line>,
    pause: Option<Line>,
}

impl Desk {
    /// Makes the watches those that are wanted.
    fn arm(&mut self, handle: &QueueHandle<Self>, wish: &Wanted) {
        let (Some((notifier, version)), Some((seat, _))) = (&self.notifier, &self.seat) else {
            (self.idle, self.pause) = (None, None);
            return;
        };
        let line = |after: Duration, what: For| {
            let length = u32::try_from(after.as_millis()).unwrap_or(u32::MAX);
            let watch = if *version >= INPUT_ALONE {
                notifier.get_input_idle_notification(length, seat, handle, what)
            } else {
                notifier.get_idle_notification(length, seat, handle, what)
            };
            Line { after, watch, reached: false }
        };
        let idle_after = wish.idle_after.max(SHORTEST);
        let fits = |line: &Line| line.after == idle_after || (line.reached && idle_after < line.after);
        if !self.idle.as_ref().is_some_and(fits) {
            self.idle = Some(line(idle_after, For::Idle));
        }
        if !wish.pause {
            self.pause = None;
        } else if self.pause.is_none() {
            self.pause = Some(line(PAUSE_AFTER, For::Pause));
        }
    }

    fn tell(&self, board: &Board) {
        let Some(idle) = &self.idle else {
            unseen(board, &WaylandTrouble::NoSeat.to_string());
            return;
        };
        board.idle(
            IdleSource::Wayland,
            if idle.reached {
                IdleState::Idle { since_ms_ago: u64::try_from(idle.after.as_millis()).unwrap_or(u64::MAX) }
            } else {
                IdleState::Active
            },
        );
        if let Some(pause) = &self.pause {
            board.pause(IdleSource::Wayland, pause.reached || (idle.reached && idle.after >= PAUSE_AFTER));
        }
    }
}

impl Dispatch<WlRegistry, ()> for Desk {
    fn event(
        desk: &mut Self,
        registry: &WlRegistry,
        event: wl_registry::Event,
        (): &(),
        _: &Connection,
        handle: &QueueHandle<Self>,
    ) {
        match event {
            wl_registry::Event::Global { name, interface, version } => match interface.as_str() {
                "ext_idle_notifier_v1" if desk.notifier.is_none() => {
                    let version = version.min(INPUT_ALONE);
                    desk.notifier = Some((registry.bind(name, version, handle, ()), version));
                }
                "wl_seat" if desk.seat.is_none() => desk.seat = Some((registry.bind(name, 1, handle, ()), name)),
                _ => {}
            },
            wl_registry::Event::GlobalRemove { name } => {
                desk.seat.take_if(|(_, seat)| *seat == name);
            }
            _ => {}
        }
    }
}

impl Dispatch<WlCallback, ()> for Desk {
    fn event(
        desk: &mut Self,
        _: &WlCallback,
        event: wl_callback::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        if let wl_callback::Event::Done { .. } = event {
            desk.complete = true;
        }
    }
}

impl Dispatch<ExtIdleNotificationV1, For> for Desk {
    fn event(
        desk: &mut Self,
        watch: &ExtIdleNotificationV1,
        event: ext_idle_notification_v1::Event,
        what: &For,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        let line = match what {
            For::Idle => &mut desk.idle,
            For::Pause => &mut desk.pause,
        };
        // Events of a watch that was replaced may still be under way.
        let Some(line) = line.as_mut().filter(|line| line.watch == *watch) else { return };
        match event {
            ext_idle_notification_v1::Event::Idled => line.reached = true,
            ext_idle_notification_v1::Event::Resumed => line.reached = false,
            _ => {}
        }
    }
}

delegate_noop!(Desk: ExtIdleNotifierV1);
delegate_noop!(Desk: ignore WlSeat);
