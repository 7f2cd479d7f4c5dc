//! Screen savers on the session bus that say whether they cover the screen.
//!
//! Two interfaces share one connection. A screen saver is only listened to while it runs; the bus is never made to
//! start one.

mod freedesktop;
mod gnome;

use std::sync::Arc;

use futures_util::{StreamExt, future};
use tokio::sync::Notify;
use zbus::{Connection, MatchRule, MessageStream, fdo::DBusProxy, message::Type, names::BusName};

use super::{
    LockState,
    board::{Board, LockSource},
};
use crate::bus::{self, BusError, Retries};

/// One kind of screen saver.
struct Kind {
    source: LockSource,
    /// Bus name and interface are the same word.
    name: &'static str,
    /// Where its object may be, the likely place first.
    paths: &'static [&'static str],
}

/// Watches both kinds for as long as the process lives.
pub(super) async fn watch(board: Arc<Board>, wake: Arc<Notify>) {
    let mut retries = Retries::default();
    loop {
        if let Err(error) = attempt(&board, &mut retries).await {
            for kind in [&freedesktop::KIND, &gnome::KIND] {
                board.lock(kind.source, LockState::Unknown { why: error.to_string() });
            }
        }
        tokio::select! {
            () = bus::pause(retries.next_pause()) => {}
            () = wake.notified() => {}
        }
    }
}

async fn attempt(board: &Board, retries: &mut Retries) -> Result<(), BusError> {
    let connection = bus::session().await?;
    let (first, second) =
        future::try_join(Listening::to(&freedesktop::KIND, &connection), Listening::to(&gnome::KIND, &connection))
            .await?;
    retries.reset();
    future::try_join(first.follow(board), second.follow(board)).await.map(|_| ())
}

struct Listening {
    kind: &'static Kind,
    connection: Connection,
    owners: MessageStream,
    changes: MessageStream,
}

impl Listening {
    async fn to(kind: &'static Kind, connection: &Connection) -> Result<Self, BusError> {
        let owners = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender("org.freedesktop.DBus")
            .interface("org.freedesktop.DBus")
            .member("NameOwnerChanged")
            .add_arg(kind.name)
            .build()?;
        let changes = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(kind.name)
            .interface(kind.name)
            .member("ActiveChanged")
            .build()?;
        Ok(Self {
            kind,
            connection: connection.clone(),
            owners: MessageStream::for_match_rule(owners, connection, None).await?,
            changes: MessageStream::for_match_rule(changes, connection, None).await?,
        })
    }

    /// Ends only with the bus.
    async fn follow(mut self, board: &Board) -> Result<(), BusError> {
        board.lock(self.kind.source, self.ask().await);
        loop {
            tokio::select! {
                message = self.owners.next() => {
                    message.ok_or(BusError::Lost)??;
                    board.lock(self.kind.source, self.ask().await);
                }
                message = self.changes.next() => {
                    let message = message.ok_or(BusError::Lost)??;
                    if let Ok(active) = message.body().deserialize::<bool>() {
                        board.lock(self.kind.source, locked(active));
                    }
                }
            }
        }
    }

    async fn ask(&self) -> LockState {
        match self.try_ask().await {
            Ok(Some(active)) => locked(active),
            Ok(None) => LockState::Unknown { why: format!("No {} runs in this session.", self.kind.name) },
            Err(error) => LockState::Unknown { why: format!("{} does not answer ({error}).", self.kind.name) },
        }
    }

    async fn try_ask(&self) -> Result<Option<bool>, BusError> {
        let name = BusName::from_static_str(self.kind.name)?;
        if !DBusProxy::new(&self.connection).await?.name_has_owner(name).await? {
            return Ok(None);
        }
        let mut failure = BusError::Lost;
        for path in self.kind.paths {
            let call = self.connection.call_method(Some(self.kind.name), *path, Some(self.kind.name), "GetActive", &());
            match call.await {
                Ok(reply) => return Ok(Some(reply.body().deserialize::<bool>()?)),
                Err(error) => failure = error.into(),
            }
        }
        Err(failure)
    }
}

fn locked(active: bool) -> LockState {
    if active { LockState::Locked } else { LockState::Unlocked }
}
