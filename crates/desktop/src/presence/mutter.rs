//! Input as GNOME's compositor tells it: `org.gnome.Mutter.IdleMonitor` on the session bus, in X11 and Wayland sessions
//! alike.
//!
//! A watch is armed before the idle time is asked, never after: whatever happens in between makes it fire. There are
//! two kinds, for stillness and for the return, and the one that fits the present state is armed; when it fires, the
//! other one takes its place. The monitor forgets the watches of a connection that ends, and all of them when it ends
//! itself; then everything is armed anew once its name is back.

use std::time::Duration;

use futures_util::StreamExt;
use tokio::sync::watch;
use zbus::{Connection, proxy, proxy::CacheProperties};

use super::{
    IdleState, PAUSE_AFTER, Wanted,
    board::{Board, IdleSource},
};
use crate::bus::{self, BusError};

const NAME: &str = "org.gnome.Mutter.IdleMonitor";

#[proxy(
    interface = "org.gnome.Mutter.IdleMonitor",
    default_service = "org.gnome.Mutter.IdleMonitor",
    default_path = "/org/gnome/Mutter/IdleMonitor/Core"
)]
trait IdleMonitor {
    fn get_idletime(&self) -> zbus::Result<u64>;
    fn add_idle_watch(&self, interval: u64) -> zbus::Result<u32>;
    fn add_user_active_watch(&self) -> zbus::Result<u32>;
    fn remove_watch(&self, id: u32) -> zbus::Result<()>;
    #[zbus(signal)]
    fn watch_fired(&self, id: u32) -> zbus::Result<()>;
}

/// Watches the monitor, whenever it is there, until the bus is lost.
pub(super) async fn follow(
    connection: &Connection,
    board: &Board,
    mut wanted: watch::Receiver<Wanted>,
) -> Result<(), BusError> {
    let mut owners = bus::owners(connection, NAME).await?;
    loop {
        let why = if bus::has_owner(connection, NAME).await? {
            tokio::select! {
                ended = attend(connection, board, &mut wanted) => match ended {
                    Ok(()) => return Ok(()),
                    Err(error) => format!("GNOME's idle monitor does not answer ({error})."),
                },
                owner = owners.next() => {
                    owner.ok_or(BusError::Lost)??;
                    continue;
                }
            }
        } else {
            "GNOME's idle monitor does not run in this session.".to_owned()
        };
        board.idle(IdleSource::Mutter, IdleState::Unknown { why });
        owners.next().await.ok_or(BusError::Lost)??;
    }
}

/// Works until the monitor fails, or the sensors end.
async fn attend(connection: &Connection, board: &Board, wanted: &mut watch::Receiver<Wanted>) -> Result<(), BusError> {
    let monitor = IdleMonitorProxy::builder(connection).cache_properties(CacheProperties::No).build().await?;
    let mut fired = monitor.receive_watch_fired().await?;
    let (idle_after, pause_wanted) = wishes(wanted);
    let mut idle = Line::arm(&monitor, idle_after, false).await?;
    tell_idle(board, &idle);
    let mut pause = Line::wanted(&monitor, pause_wanted, board).await?;
    loop {
        tokio::select! {
            notice = fired.next() => {
                let id = *notice.ok_or(BusError::Lost)?.args()?.id();
                if idle.watch == id {
                    idle.turn(&monitor).await?;
                    tell_idle(board, &idle);
                } else if let Some(pause) = pause.as_mut().filter(|pause| pause.watch == id) {
                    pause.turn(&monitor).await?;
                    board.pause(IdleSource::Mutter, pause.reached);
                }
            }
            changed = wanted.changed() => {
                if changed.is_err() {
                    return Ok(());
                }
                let (idle_after, pause_wanted) = wishes(wanted);
                if idle.after != idle_after {
                    idle.disarm(&monitor).await;
                    idle = Line::arm(&monitor, idle_after, idle.reached).await?;
                    tell_idle(board, &idle);
                }
                // Armed anew also where it was on before: off and on again in one step wants to hear how it is now.
                if let Some(before) = pause.take() {
                    before.disarm(&monitor).await;
                }
                pause = Line::wanted(&monitor, pause_wanted, board).await?;
            }
        }
    }
}

fn wishes(wanted: &mut watch::Receiver<Wanted>) -> (u64, bool) {
    let wanted = wanted.borrow_and_update();
    (milliseconds(wanted.idle_after), wanted.pause)
}

fn milliseconds(length: Duration) -> u64 {
    // A watch of zero would be one for the return of input.
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX).max(1)
}

fn tell_idle(board: &Board, idle: &Line) {
    let state = if idle.reached { IdleState::Idle { since_ms_ago: idle.still } } else { IdleState::Active };
    board.idle(IdleSource::Mutter, state);
}

/// One length of stillness that is watched for.
struct Line {
    after: u64,
    watch: u32,
    reached: bool,
    still: u64,
}

impl Line {
    /// Arms a pause if one is wanted, and says how it is now.
    async fn wanted(monitor: &IdleMonitorProxy<'_>, on: bool, board: &Board) -> Result<Option<Self>, BusError> {
        if !on {
            return Ok(None);
        }
        let line = Self::arm(monitor, milliseconds(PAUSE_AFTER), false).await?;
        board.pause(IdleSource::Mutter, line.reached);
        Ok(Some(line))
    }

    /// Arms the watch that fits the guess, and the other one if the guess was wrong.
    async fn arm(monitor: &IdleMonitorProxy<'_>, after: u64, guess: bool) -> Result<Self, BusError> {
        let mut reached = guess;
        loop {
            let watch =
                if reached { monitor.add_user_active_watch().await? } else { monitor.add_idle_watch(after).await? };
            let line = Self { after, watch, reached, still: monitor.get_idletime().await? };
            if (line.still >= after) == reached {
                return Ok(line);
            }
            line.disarm(monitor).await;
            reached = !reached;
        }
    }

    /// Its watch fired: the state is the other one now.
    async fn turn(&mut self, monitor: &IdleMonitorProxy<'_>) -> Result<(), BusError> {
        self.disarm(monitor).await;
        *self = Self::arm(monitor, self.after, !self.reached).await?;
        Ok(())
    }

    /// A watch that has fired may be gone already.
    async fn disarm(&self, monitor: &IdleMonitorProxy<'_>) {
        if let Err(error) = monitor.remove_watch(self.watch).await {
            tracing::debug!(%error, "a watch of GNOME's idle monitor was gone already");
        }
    }
}
