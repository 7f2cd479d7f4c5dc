//! The session bus and the system bus: connecting, and how often to try again.
//!
//! Every call made over these connections ends within [`CALL_LIMIT`], so that a service that hangs holds up nothing
//! but its own adapter. Must not know what is said over a bus.

use std::time::Duration;

use zbus::{Connection, MatchRule, MessageStream, connection::Builder, fdo::DBusProxy, message::Type, names::BusName};

/// The longest a call may take, the start of a service by the bus included.
const CALL_LIMIT: Duration = Duration::from_secs(10);

/// Why a bus, or a service on it, cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BusError {
    #[error("The session bus cannot be reached ({0}). Start Nape from within your desktop session.")]
    Session(zbus::Error),
    #[error("The system bus cannot be reached ({0}). Start the system's D-Bus service.")]
    System(zbus::Error),
    #[error("The connection to the bus was lost. Nape tries to connect again.")]
    Lost,
    #[error("The bus refused a request ({0}).")]
    Call(zbus::Error),
}

impl From<zbus::Error> for BusError {
    fn from(error: zbus::Error) -> Self {
        if matches!(error, zbus::Error::InputOutput(_)) { Self::Lost } else { Self::Call(error) }
    }
}

impl From<zbus::fdo::Error> for BusError {
    fn from(error: zbus::fdo::Error) -> Self {
        zbus::Error::from(error).into()
    }
}

pub(crate) async fn session() -> Result<Connection, BusError> {
    Builder::session().method_timeout(CALL_LIMIT).build().await.map_err(BusError::Session)
}

pub(crate) async fn system() -> Result<Connection, BusError> {
    Builder::system().method_timeout(CALL_LIMIT).build().await.map_err(BusError::System)
}

/// Tells every time the name comes, goes or changes hands.
pub(crate) async fn owners(connection: &Connection, name: &'static str) -> Result<MessageStream, BusError> {
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .sender("org.freedesktop.DBus")
        .interface("org.freedesktop.DBus")
        .member("NameOwnerChanged")
        .add_arg(name)
        .build()?;
    Ok(MessageStream::for_match_rule(rule, connection, None).await?)
}

/// Whether somebody has the name. To be asked before a call, so that the bus never starts a service because of Nape.
pub(crate) async fn has_owner(connection: &Connection, name: &'static str) -> Result<bool, BusError> {
    Ok(DBusProxy::new(connection).await?.name_has_owner(BusName::from_static_str(name)?).await?)
}

/// A handful of waits that grow, then none: attempts after a failure are bounded.
#[derive(Debug, Default)]
pub(crate) struct Retries {
    used: usize,
}

impl Retries {
    /// The next pause, or none when all are used up.
    pub(crate) fn next_pause(&mut self) -> Option<Duration> {
        let seconds = crate::RETRY_SECONDS.get(self.used)?;
        self.used += 1;
        Some(Duration::from_secs(*seconds))
    }

    /// To be called when something worked.
    pub(crate) fn reset(&mut self) {
        self.used = 0;
    }
}

/// Sleeps for the pause; without one, for ever.
pub(crate) async fn pause(length: Option<Duration>) {
    match length {
        Some(length) => tokio::time::sleep(length).await,
        None => std::future::pending().await,
    }
}
