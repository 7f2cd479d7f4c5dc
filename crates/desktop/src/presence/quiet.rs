//! Do not disturb, as each desktop keeps it; there is no common way. Nothing is started to be asked: a service that
//! does not run is not in use.

mod freedesktop;
mod gnome;
mod xfce;

use futures_util::future;
use zbus::Connection;

use super::{
    Seen,
    board::{Board, SeenSource},
};
use crate::bus::BusError;

pub(super) const SOURCES: [SeenSource; 3] =
    [SeenSource::NotificationServer, SeenSource::GnomeBanners, SeenSource::XfceNotifyd];

/// Watches all of them until the bus is lost.
pub(super) async fn follow(connection: &Connection, board: &Board) -> Result<(), BusError> {
    future::try_join3(
        freedesktop::follow(connection, board),
        gnome::follow(connection, board),
        xfce::follow(connection, board),
    )
    .await
    .map(|_| ())
}

fn quiet(on: bool) -> Seen {
    if on { Seen::Yes } else { Seen::No }
}

fn unknown(why: impl Into<String>) -> Seen {
    Seen::Unknown { why: why.into() }
}
