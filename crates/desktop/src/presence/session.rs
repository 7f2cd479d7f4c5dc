//! What is asked on the session bus: screen savers, GNOME's idle monitor, do-not-disturb. They share one connection.

use std::sync::Arc;

use futures_util::future;
use tokio::sync::{Notify, watch};

use super::{IdleState, LockState, Seen, Wanted, board::Board, board::IdleSource, mutter, quiet, screensaver};
use crate::bus::{self, BusError, Retries};

/// Watches for as long as the process lives.
pub(super) async fn watch(board: Arc<Board>, wanted: watch::Receiver<Wanted>, again: Arc<Notify>) {
    let mut retries = Retries::default();
    loop {
        if let Err(error) = attempt(&board, wanted.clone(), &mut retries).await {
            let why = error.to_string();
            board.idle(IdleSource::Mutter, IdleState::Unknown { why: why.clone() });
            for source in screensaver::SOURCES {
                board.lock(source, LockState::Unknown { why: why.clone() });
            }
            for source in quiet::SOURCES {
                board.seen(source, Seen::Unknown { why: why.clone() });
            }
        }
        tokio::select! {
            () = bus::pause(retries.next_pause()) => {}
            () = again.notified() => {}
        }
    }
}

/// Works until the bus is lost.
async fn attempt(board: &Board, wanted: watch::Receiver<Wanted>, retries: &mut Retries) -> Result<(), BusError> {
    let connection = bus::session().await?;
    retries.reset();
    // Boxed, because together they would make one large future.
    future::try_join3(
        Box::pin(screensaver::follow(&connection, board)),
        Box::pin(mutter::follow(&connection, board, wanted)),
        Box::pin(quiet::follow(&connection, board)),
    )
    .await
    .map(|_| ())
}
