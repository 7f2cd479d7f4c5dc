//! Screen savers on the session bus that say whether they cover the screen.
//!
//! A screen saver is only listened to while it runs; the bus is never made to
//! start one.

mod freedesktop;
mod gnome;

use futures_util::{StreamExt, future};
use zbus::{Connection, MatchRule, MessageStream, message::Type};

use super::{
    LockState,
    board::{Board, LockSource},
};
use crate::bus::{self, BusError};

/// One kind of screen saver.
struct Kind {
    source: LockSource,
    /// Bus name and interface are the same word.
    name: &'static str,
    /// Where its object may be, the likely place first.
    paths: &'static [&'static str],
}

pub(super) const SOURCES: [LockSource; 2] = [freedesktop::KIND.source, gnome::KIND.source];

/// Watches both kinds until the bus is lost.
pub(super) async fn follow(connection: &Connection, board: &Board) -> Result<(), BusError> {
    let (first, second) =
        future::try_join(Listening::to(&freedesktop::KIND, connection), Listening::to(&gnome::KIND, connection))
            .await?;
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
        let changes = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(kind.name)
            .interface(kind.name)
            .member("ActiveChanged")
            .build()?;
        Ok(Self {
            kind,
            connection: connection.clone(),
            owners: bus::owners(connection, kind.name).await?,
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
        if !bus::has_owner(&self.connection, self.kind.name).await? {
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
