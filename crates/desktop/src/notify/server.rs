//! The notification server as seen over the bus: who owns its name, what it can do, and the signals it sends.
//!
//! The signals are read here as well as by notify-rust, on a subscription made before any note is posted: this one
//! carries the activation token and cannot miss an answer that comes before notify-rust listens. Servers that send
//! signals only to the connection that posted (dunst) are covered by notify-rust alone, without a token.

use futures_util::StreamExt;
use zbus::{Connection, MatchRule, Message, MessageStream, fdo::DBusProxy, message::Type, names::BusName, proxy};

use super::ServerState;
use crate::bus::{self, BusError};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

#[proxy(
    interface = "org.freedesktop.Notifications",
    default_service = "org.freedesktop.Notifications",
    default_path = "/org/freedesktop/Notifications"
)]
trait NotificationServer {
    fn get_capabilities(&self) -> zbus::Result<Vec<String>>;
    fn get_server_information(&self) -> zbus::Result<(String, String, String, String)>;
}

/// A signal of the server about one of its notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Signal {
    Token(String),
    Action(String),
    Closed(u32),
}

/// What the bus told.
#[derive(Debug)]
pub(super) enum News {
    /// The name's owner before and now; empty for none.
    Owner { before: String, now: String },
    /// A signal about the server's note of this number.
    Signal(u32, Signal),
    /// The bus is gone.
    Lost,
}

/// Whether asking may make the bus start a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MayStart {
    No,
    Yes,
}

/// A subscription to everything the bus says about the server.
pub(super) struct Link {
    connection: Connection,
    owners: MessageStream,
    signals: MessageStream,
}

impl Link {
    pub(super) async fn open() -> Result<Self, BusError> {
        let connection = bus::session().await?;
        let signals = MatchRule::builder().msg_type(Type::Signal).path(PATH).interface(NAME).build()?;
        Ok(Self {
            owners: bus::owners(&connection, NAME).await?,
            signals: MessageStream::for_match_rule(signals, &connection, None).await?,
            connection,
        })
    }

    /// Waits for the next thing worth knowing.
    pub(super) async fn next(&mut self) -> News {
        loop {
            let news = tokio::select! {
                biased;
                message = self.owners.next() => match message {
                    Some(Ok(message)) => owner_news(&message),
                    Some(Err(_)) | None => Some(News::Lost),
                },
                message = self.signals.next() => match message {
                    Some(Ok(message)) => signal_news(&message),
                    Some(Err(_)) | None => Some(News::Lost),
                },
            };
            if let Some(news) = news {
                return news;
            }
        }
    }

    /// Asks who serves notifications and what they can do. The owner's unique name comes with a ready server.
    pub(super) async fn ask(&self, may_start: MayStart) -> (ServerState, Option<String>) {
        match self.try_ask(may_start).await {
            Ok(answer) => answer,
            Err(error) => {
                let why = format!("The notification server does not answer ({error}). Restart it.");
                (ServerState::Absent { why }, None)
            }
        }
    }

    async fn try_ask(&self, may_start: MayStart) -> Result<(ServerState, Option<String>), BusError> {
        let dbus = DBusProxy::new(&self.connection).await?;
        let name = || BusName::from_static_str(NAME);
        if !dbus.name_has_owner(name()?).await? {
            let startable = dbus.list_activatable_names().await?.iter().any(|known| known.as_str() == NAME);
            if !startable {
                let why = "No notification server runs in this session. Start one (for example dunst), or use Nape's \
                           window and tray.";
                return Ok((ServerState::Absent { why: why.to_owned() }, None));
            }
            if may_start == MayStart::No {
                return Ok((ServerState::Startable, None));
            }
        }
        let server = NotificationServerProxy::builder(&self.connection)
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
            .await?;
        let abilities = server.get_capabilities().await?;
        let able = |ability: &str| abilities.iter().any(|known| known == ability);
        // A name is only for the diagnosis: a server that gives none still shows notes.
        let label = server.get_server_information().await.map(|(name, _, version, _)| format!("{name} {version}"));
        let owner = dbus.get_name_owner(name()?).await?;
        let state = ServerState::Ready {
            name: label.unwrap_or_else(|_| "unnamed".to_owned()),
            actions: able("actions"),
            body_markup: able("body-markup"),
            persistence: able("persistence"),
        };
        Ok((state, Some(owner.to_string())))
    }
}

fn owner_news(message: &Message) -> Option<News> {
    let (_, before, now) = message.body().deserialize::<(String, String, String)>().ok()?;
    Some(News::Owner { before, now })
}

fn signal_news(message: &Message) -> Option<News> {
    let header = message.header();
    let body = message.body();
    match header.member()?.as_str() {
        "ActivationToken" => {
            let (id, token) = body.deserialize::<(u32, String)>().ok()?;
            Some(News::Signal(id, Signal::Token(token)))
        }
        "ActionInvoked" => {
            let (id, key) = body.deserialize::<(u32, String)>().ok()?;
            Some(News::Signal(id, Signal::Action(key)))
        }
        "NotificationClosed" => {
            let (id, reason) = body.deserialize::<(u32, u32)>().ok()?;
            Some(News::Signal(id, Signal::Closed(reason)))
        }
        _ => None,
    }
}
