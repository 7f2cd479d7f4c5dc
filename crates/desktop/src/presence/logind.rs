//! Lock and sleep as logind tells them over the system bus.
//!
//! The session is the one named by `XDG_SESSION_ID`, else the one of this process, else the user's graphical one (a
//! process started by the user's service manager belongs to no session). logind's restart, its late arrival and a new
//! session are taken up by signal.
//!
//! `LockedHint` is a fact. The signal `Lock` is only a request to whatever locks the screen: it counts as locked at
//! once, and if neither the hint nor a screen saver confirms it in [`CONFIRM_WITHIN`], the state is unknown rather
//! than locked for ever, because lockers that keep no hint (swaylock and others) never tell of the unlocking either.

use std::{pin::Pin, sync::Arc, time::Duration};

use futures_util::StreamExt;
use tokio::{
    sync::Notify,
    time::{Sleep, sleep},
};
use zbus::{
    Connection, Message, OwnedObjectPath,
    fdo::{DBusProxy, NameOwnerChangedStream, PropertiesChangedStream, PropertiesProxy},
    proxy::{CacheProperties, SignalStream},
};

use super::{
    LockState, SleepState,
    board::{Board, LockSource},
};
use crate::bus::{self, BusError, Retries};

const NAME: &str = "org.freedesktop.login1";
const SESSION: &str = "org.freedesktop.login1.Session";
const CONFIRM_WITHIN: Duration = Duration::from_secs(10);

#[zbus::proxy(
    interface = "org.freedesktop.login1.Manager",
    default_service = "org.freedesktop.login1",
    default_path = "/org/freedesktop/login1"
)]
trait LoginManager {
    fn get_session(&self, id: &str) -> zbus::Result<OwnedObjectPath>;
    #[zbus(name = "GetSessionByPID")]
    fn get_session_by_pid(&self, pid: u32) -> zbus::Result<OwnedObjectPath>;
    fn get_user(&self, uid: u32) -> zbus::Result<OwnedObjectPath>;
    #[zbus(property)]
    fn preparing_for_sleep(&self) -> zbus::Result<bool>;
}

#[zbus::proxy(interface = "org.freedesktop.login1.User", default_service = "org.freedesktop.login1")]
trait LoginUser {
    #[zbus(property)]
    fn display(&self) -> zbus::Result<(String, OwnedObjectPath)>;
}

#[zbus::proxy(interface = "org.freedesktop.login1.Session", default_service = "org.freedesktop.login1")]
trait LoginSession {
    #[zbus(property)]
    fn locked_hint(&self) -> zbus::Result<bool>;
}

/// Watches logind for as long as the process lives.
pub(super) async fn watch(board: Arc<Board>, wake: Arc<Notify>) {
    let mut retries = Retries::default();
    loop {
        if let Err(error) = attempt(&board, &mut retries).await {
            blind(&board, &error.to_string());
        }
        tokio::select! {
            () = bus::pause(retries.next_pause()) => {}
            () = wake.notified() => {}
        }
    }
}

/// Works until the bus is lost.
async fn attempt(board: &Board, retries: &mut Retries) -> Result<(), BusError> {
    let connection = bus::system().await?;
    let dbus = DBusProxy::new(&connection).await?;
    let mut owners = dbus.receive_name_owner_changed_with_args(&[(0, NAME)]).await?;
    loop {
        let login = Login::open(&connection, board).await?;
        retries.reset();
        login.follow(&mut owners, board).await?;
    }
}

fn blind(board: &Board, why: &str) {
    board.lock(LockSource::Logind, LockState::Unknown { why: why.to_owned() });
    board.sleep(SleepState::Unknown { why: why.to_owned() });
}

struct Login {
    manager: SignalStream<'static>,
    session: Option<Session>,
    /// Runs after a request to lock that nothing has confirmed.
    unconfirmed: Option<Pin<Box<Sleep>>>,
}

struct Session {
    path: OwnedObjectPath,
    proxy: LoginSessionProxy<'static>,
    signals: SignalStream<'static>,
    properties: PropertiesChangedStream,
}

impl Login {
    /// Subscribes first and asks then, so that no change falls between.
    async fn open(connection: &Connection, board: &Board) -> Result<Self, BusError> {
        let manager = LoginManagerProxy::builder(connection).cache_properties(CacheProperties::No).build().await?;
        let signals = manager.inner().receive_all_signals().await?;
        match manager.preparing_for_sleep().await {
            Ok(sleeping) => board.sleep(sleep_state(sleeping)),
            Err(error) => {
                blind(board, &format!("logind does not answer ({error}). Lock and sleep are seen where it runs."));
                return Ok(Self { manager: signals, session: None, unconfirmed: None });
            }
        }
        let session = match find_session(connection, &manager).await {
            Some(path) => Some(Session::open(connection, path).await?),
            None => None,
        };
        if let Some(session) = &session {
            board.lock(LockSource::Logind, session.hint().await);
        } else {
            let why = "logind knows no session of yours. Log in to a desktop session to let Nape see the lock.";
            board.lock(LockSource::Logind, LockState::Unknown { why: why.to_owned() });
        }
        Ok(Self { manager: signals, session, unconfirmed: None })
    }

    /// Returns when everything has to be looked up anew; an error means that the bus is lost.
    async fn follow(mut self, owners: &mut NameOwnerChangedStream, board: &Board) -> Result<(), BusError> {
        loop {
            let (signals, properties) = match self.session.as_mut() {
                Some(session) => (Some(&mut session.signals), Some(&mut session.properties)),
                None => (None, None),
            };
            tokio::select! {
                biased;
                change = owners.next() => {
                    let change = change.ok_or(BusError::Lost)?;
                    if change.args()?.new_owner().is_some() {
                        return Ok(());
                    }
                    self.session = None;
                    self.unconfirmed = None;
                    blind(board, "logind has stopped. Lock and sleep are seen again when it is back.");
                }
                Some(message) = self.manager.next() => {
                    if self.manager_signal(&message, board) {
                        return Ok(());
                    }
                }
                Some(message) = next_of(signals) => {
                    self.session_signal(&message, board).await;
                }
                Some(change) = next_of(properties) => {
                    let args = change.args()?;
                    let hint = args.changed_properties().get("LockedHint").and_then(|value| bool::try_from(value).ok());
                    let named = args.invalidated_properties().contains(&"LockedHint");
                    if let Some(session) = self.session.as_ref().filter(|_| hint.is_some() || named) {
                        self.unconfirmed = None;
                        board.lock(LockSource::Logind, match hint {
                            Some(locked) => lock_state(locked),
                            None => session.hint().await,
                        });
                    }
                }
                () = bell(self.unconfirmed.as_mut()) => {
                    self.unconfirmed = None;
                    let why = "Something asked to lock the screen, but the screen locker does not tell whether it did.";
                    board.lock(LockSource::Logind, LockState::Unknown { why: why.to_owned() });
                }
            }
        }
    }

    /// Whether the session has to be looked up anew.
    fn manager_signal(&self, message: &Message, board: &Board) -> bool {
        let header = message.header();
        let body = message.body();
        match header.member().map(zbus::names::MemberName::as_str) {
            Some("PrepareForSleep") => {
                if let Ok(sleeping) = body.deserialize::<bool>() {
                    board.sleep(sleep_state(sleeping));
                }
                false
            }
            Some("SessionNew") => self.session.is_none(),
            Some("SessionRemoved") => body
                .deserialize::<(String, OwnedObjectPath)>()
                .is_ok_and(|(_, removed)| self.session.as_ref().is_some_and(|session| session.path == removed)),
            Some(_) | None => false,
        }
    }

    async fn session_signal(&mut self, message: &Message, board: &Board) {
        let Some(session) = &self.session else { return };
        match message.header().member().map(zbus::names::MemberName::as_str) {
            Some("Lock") => {
                if session.hint().await != LockState::Locked {
                    self.unconfirmed = Some(Box::pin(sleep(CONFIRM_WITHIN)));
                }
                board.lock(LockSource::Logind, LockState::Locked);
            }
            Some("Unlock") => {
                self.unconfirmed = None;
                board.lock(LockSource::Logind, LockState::Unlocked);
            }
            Some(_) | None => {}
        }
    }
}

impl Session {
    async fn open(connection: &Connection, path: OwnedObjectPath) -> Result<Self, BusError> {
        let proxy = LoginSessionProxy::builder(connection)
            .path(path.clone())
            .cache_properties(CacheProperties::No)
            .build()
            .await?;
        let signals = proxy.inner().receive_all_signals().await?;
        let properties = PropertiesProxy::builder(connection).destination(NAME).path(path.clone()).build().await?;
        let properties = properties.receive_properties_changed_with_args(&[(0, SESSION)]).await?;
        Ok(Self { path, proxy, signals, properties })
    }

    async fn hint(&self) -> LockState {
        match self.proxy.locked_hint().await {
            Ok(locked) => lock_state(locked),
            Err(error) => LockState::Unknown { why: format!("logind does not tell about the lock ({error}).") },
        }
    }
}

async fn find_session(connection: &Connection, manager: &LoginManagerProxy<'_>) -> Option<OwnedObjectPath> {
    if let Ok(id) = std::env::var("XDG_SESSION_ID")
        && let Ok(path) = manager.get_session(&id).await
    {
        return Some(path);
    }
    if let Ok(path) = manager.get_session_by_pid(std::process::id()).await {
        return Some(path);
    }
    let user = manager.get_user(rustix::process::getuid().as_raw()).await.ok()?;
    let user = LoginUserProxy::builder(connection).path(user).cache_properties(CacheProperties::No).build().await;
    // Without a graphical session the property holds an empty name and the root path.
    let (id, path) = user.ok()?.display().await.ok()?;
    (!id.is_empty()).then_some(path)
}

async fn next_of<S: futures_util::Stream + Unpin>(stream: Option<&mut S>) -> Option<S::Item> {
    match stream {
        Some(stream) => stream.next().await,
        None => std::future::pending().await,
    }
}

async fn bell(timer: Option<&mut Pin<Box<Sleep>>>) {
    match timer {
        Some(timer) => timer.await,
        None => std::future::pending().await,
    }
}

fn lock_state(locked: bool) -> LockState {
    if locked { LockState::Locked } else { LockState::Unlocked }
}

fn sleep_state(sleeping: bool) -> SleepState {
    if sleeping { SleepState::Sleeping } else { SleepState::Awake }
}
