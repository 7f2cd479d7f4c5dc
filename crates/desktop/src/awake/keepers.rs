//! The three that can keep the screen on, and what is held of the one that does.
//!
//! Nothing is started to be asked: a service that does not run is passed over.

use std::collections::HashMap;

use futures_util::{StreamExt, future};
use zbus::{Connection, MatchRule, Message, MessageStream, OwnedFd, OwnedObjectPath, Variant, message::Type};

use super::{Keeper, task::Wanted};
use crate::bus::{self, BusError};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PORTAL_PATH: &str = "/org/freedesktop/portal/desktop";
const REQUEST: &str = "org.freedesktop.portal.Request";
/// The session is not to become idle; what else may be inhibited is left alone.
const IDLE: u32 = 8;

const SCREEN_SAVER: &str = "org.freedesktop.ScreenSaver";
/// It has stood at two paths.
const SCREEN_SAVER_PATHS: [&str; 2] = ["/org/freedesktop/ScreenSaver", "/ScreenSaver"];

const LOGIND: &str = "org.freedesktop.login1";

/// Why one of them does not keep the screen on.
#[derive(Debug, thiserror::Error)]
enum KeeperError {
    #[error("{0} does not run")]
    Absent(&'static str),
    #[error(transparent)]
    Bus(#[from] BusError),
}

impl From<zbus::Error> for KeeperError {
    fn from(error: zbus::Error) -> Self {
        Self::Bus(error.into())
    }
}

/// Why none of them does.
#[derive(Debug, thiserror::Error)]
#[error(
    "Nothing keeps the screen on ({}). Let your screen turn off later, or install xdg-desktop-portal.",
    .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
)]
pub(super) struct NobodyError(Vec<KeeperError>);

/// What came of asking.
pub(super) enum Answer {
    Granted(Hold),
    Nobody(NobodyError),
    /// It was let go while somebody was being asked, and nobody had granted it.
    NoLongerWanted,
}

/// Why something granted holds no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The portal took the request, asked the desktop, and the desktop said no.
    Refused,
    /// The service, or the bus, went away and took it along.
    Gone,
}

/// What was granted. Portal and screen saver keep it for as long as the connection over which they were asked lasts.
pub(super) enum Hold {
    Portal {
        connection: Connection,
        owners: Box<MessageStream>,
        request: OwnedObjectPath,
        answers: Box<MessageStream>,
    },
    ScreenSaver {
        connection: Connection,
        owners: Box<MessageStream>,
        path: &'static str,
        cookie: u32,
    },
    /// Ends when the descriptor closes. It needs no connection, and logind's restart does not end it.
    Logind {
        _lock: OwnedFd,
    },
}

/// Asks one after the other, beginning with `first`. Who is being asked is heard out, so that nothing is granted
/// unnoticed; the next one is only asked while it is still wanted.
pub(super) async fn ask(first: Keeper, reason: &str, wanted: &Wanted) -> Answer {
    let mut refusals = Vec::new();
    match bus::session().await {
        Ok(connection) => {
            if first == Keeper::Portal {
                match portal(&connection, reason).await {
                    Ok(hold) => return Answer::Granted(hold),
                    Err(error) => refusals.push(error),
                }
            }
            if wanted.borrow().is_some() {
                match screen_saver(&connection, reason).await {
                    Ok(hold) => return Answer::Granted(hold),
                    Err(error) => refusals.push(error),
                }
            }
            // Also ends what a service grants after it took too long.
            close(connection).await;
        }
        Err(error) => refusals.push(error.into()),
    }
    if wanted.borrow().is_none() {
        return Answer::NoLongerWanted;
    }
    match logind(reason).await {
        Ok(hold) => Answer::Granted(hold),
        Err(error) => {
            refusals.push(error);
            Answer::Nobody(NobodyError(refusals))
        }
    }
}

async fn portal(connection: &Connection, reason: &str) -> Result<Hold, KeeperError> {
    let owners = running(connection, PORTAL).await?;
    // Before the call, so that no answer falls between.
    let answers =
        MatchRule::builder().msg_type(Type::Signal).sender(PORTAL).interface(REQUEST).member("Response").build()?;
    let answers = Box::new(MessageStream::for_match_rule(answers, connection, None).await?);
    let options = HashMap::from([("reason", Variant::from(reason))]);
    let inhibit = Some("org.freedesktop.portal.Inhibit");
    // The empty word stands for no window.
    let reply = connection.call_method(Some(PORTAL), PORTAL_PATH, inhibit, "Inhibit", &("", IDLE, options)).await?;
    let request = reply.body().deserialize::<OwnedObjectPath>()?;
    Ok(Hold::Portal { connection: connection.clone(), owners, request, answers })
}

async fn screen_saver(connection: &Connection, reason: &str) -> Result<Hold, KeeperError> {
    let owners = running(connection, SCREEN_SAVER).await?;
    let mut refusal = KeeperError::Absent(SCREEN_SAVER);
    for path in SCREEN_SAVER_PATHS {
        let words = (crate::APP_NAME, reason);
        match connection.call_method(Some(SCREEN_SAVER), path, Some(SCREEN_SAVER), "Inhibit", &words).await {
            Ok(reply) => {
                let cookie = reply.body().deserialize()?;
                return Ok(Hold::ScreenSaver { connection: connection.clone(), owners, path, cookie });
            }
            Err(error) => refusal = error.into(),
        }
    }
    Err(refusal)
}

async fn logind(reason: &str) -> Result<Hold, KeeperError> {
    let connection = bus::system().await?;
    let asked = async {
        if !bus::has_owner(&connection, LOGIND).await? {
            return Err(KeeperError::Absent(LOGIND));
        }
        let words = ("idle", crate::APP_NAME, reason, "block");
        let manager = Some("org.freedesktop.login1.Manager");
        let reply = connection.call_method(Some(LOGIND), "/org/freedesktop/login1", manager, "Inhibit", &words).await?;
        Ok(Hold::Logind { _lock: reply.body().deserialize()? })
    };
    let hold = asked.await;
    close(connection).await;
    hold
}

/// Tells when the name changes hands, if somebody has it now.
async fn running(connection: &Connection, name: &'static str) -> Result<Box<MessageStream>, KeeperError> {
    let owners = bus::owners(connection, name).await?;
    if bus::has_owner(connection, name).await? { Ok(Box::new(owners)) } else { Err(KeeperError::Absent(name)) }
}

impl Hold {
    pub(super) fn by(&self) -> Keeper {
        match self {
            Self::Portal { .. } => Keeper::Portal,
            Self::ScreenSaver { .. } => Keeper::ScreenSaver,
            Self::Logind { .. } => Keeper::Logind,
        }
    }

    /// Returns when it holds no longer though nobody gave it back.
    pub(super) async fn ended(&mut self) -> End {
        match self {
            Self::Portal { owners, request, answers, .. } => tokio::select! {
                _ = owners.next() => End::Gone,
                () = refused(answers, request) => End::Refused,
            },
            Self::ScreenSaver { owners, .. } => {
                owners.next().await;
                End::Gone
            }
            Self::Logind { .. } => future::pending().await,
        }
    }

    /// Says that it is over.
    pub(super) async fn give_back(self) {
        let said = match &self {
            Self::Portal { connection, request, .. } => {
                connection.call_method(Some(PORTAL), request.as_ref(), Some(REQUEST), "Close", &()).await
            }
            Self::ScreenSaver { connection, path, cookie, .. } => {
                connection.call_method(Some(SCREEN_SAVER), *path, Some(SCREEN_SAVER), "UnInhibit", cookie).await
            }
            // Dropping it says it.
            Self::Logind { .. } => return,
        };
        if let Err(error) = said {
            tracing::debug!(%error, by = ?self.by(), "giving back was not heard; the end of the connection says it too");
        }
        self.forget().await;
    }

    /// Says nothing, because nobody is there to hear it.
    pub(super) async fn forget(self) {
        match self {
            Self::Portal { connection, .. } | Self::ScreenSaver { connection, .. } => close(connection).await,
            Self::Logind { .. } => {}
        }
    }
}

/// Returns when the desktop refused what the portal had taken. Where the bus is lost others tell.
async fn refused(answers: &mut MessageStream, request: &OwnedObjectPath) {
    while let Some(Ok(answer)) = answers.next().await {
        let about = answer.header().path().is_some_and(|path| path == &**request);
        if about && refuses(&answer) {
            return;
        }
    }
    future::pending::<()>().await;
}

fn refuses(answer: &Message) -> bool {
    answer.body().deserialize::<(u32, HashMap<&str, Variant<'_>>)>().is_ok_and(|(code, _)| code != 0)
}

/// At once, not when the last of its streams is gone.
async fn close(connection: Connection) {
    if let Err(error) = connection.close().await {
        tracing::debug!(%error, "a connection was closed already");
    }
}
