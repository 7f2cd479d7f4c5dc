//! A stand-in for logind on a private bus in the place of the system bus: one session, that locks, sleeps and wakes on command.

use std::io::{PipeReader, pipe};
use std::os::fd::OwnedFd as StdFd;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::runtime::{Builder, Runtime};
use zbus::Connection;
use zbus::fdo;
use zbus::object_server::SignalEmitter;
use zbus::{OwnedFd, OwnedObjectPath};

use crate::bus::Bus;

const NAME: &str = "org.freedesktop.login1";
const MANAGER: &str = "/org/freedesktop/login1";
const SESSION: &str = "/org/freedesktop/login1/session/_31";
const USER: &str = "/org/freedesktop/login1/user/_1000";
const SESSION_ID: &str = "1";
const USER_NAME: &str = "patient";

/// One lock taken by `Inhibit`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inhibition {
    /// What is held back: `sleep`, `idle`, …
    pub what: String,
    /// The name of the program.
    pub who: String,
    /// Its reason.
    pub why: String,
    /// `block` or `delay`.
    pub mode: String,
}

#[derive(Debug, Default)]
struct State {
    locked: bool,
    sleeping: bool,
    without_session_by_pid: bool,
    inhibitions: Vec<(Inhibition, PipeReader)>,
}

#[derive(Clone, Debug, Default)]
struct Shared(Arc<Mutex<State>>);

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no thread panicked with the state in its hands")
    }
}

fn path(path: &'static str) -> OwnedObjectPath {
    OwnedObjectPath::try_from(path).expect("a valid path")
}

fn user_id() -> u32 {
    rustix::process::getuid().as_raw()
}

struct Login1Manager(Shared);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Login1Manager {
    #[zbus(name = "GetSessionByPID")]
    fn get_session_by_pid(&self, pid: u32) -> fdo::Result<OwnedObjectPath> {
        if self.0.state().without_session_by_pid {
            return Err(fdo::Error::Failed(format!("PID {pid} does not belong to any known session")));
        }
        Ok(path(SESSION))
    }

    fn get_session(&self, session_id: &str) -> fdo::Result<OwnedObjectPath> {
        match session_id {
            SESSION_ID | "auto" | "self" => Ok(path(SESSION)),
            other => Err(fdo::Error::Failed(format!("No session '{other}' known"))),
        }
    }

    fn list_sessions(&self) -> Vec<(&'static str, u32, &'static str, &'static str, OwnedObjectPath)> {
        vec![(SESSION_ID, user_id(), USER_NAME, "seat0", path(SESSION))]
    }

    fn get_user(&self, uid: u32) -> fdo::Result<OwnedObjectPath> {
        if uid == user_id() {
            Ok(path(USER))
        } else {
            Err(fdo::Error::Failed(format!("User ID {uid} is not logged in or lingering")))
        }
    }

    #[zbus(name = "GetUserByPID")]
    fn get_user_by_pid(&self, _pid: u32) -> OwnedObjectPath {
        path(USER)
    }

    fn inhibit(&self, what: String, who: String, why: String, mode: String) -> fdo::Result<OwnedFd> {
        let (reader, writer) = pipe().map_err(|error| fdo::Error::Failed(error.to_string()))?;
        self.0.state().inhibitions.push((Inhibition { what, who, why, mode }, reader));
        Ok(OwnedFd::from(StdFd::from(writer)))
    }

    #[zbus(property)]
    fn preparing_for_sleep(&self) -> bool {
        self.0.state().sleeping
    }

    #[zbus(signal)]
    async fn prepare_for_sleep(emitter: &SignalEmitter<'_>, start: bool) -> zbus::Result<()>;
}

struct Session(Shared);

#[zbus::interface(name = "org.freedesktop.login1.Session")]
impl Session {
    #[zbus(property)]
    fn id(&self) -> &'static str {
        SESSION_ID
    }

    #[zbus(property)]
    fn user(&self) -> (u32, OwnedObjectPath) {
        (user_id(), path(USER))
    }

    #[zbus(property)]
    fn name(&self) -> &'static str {
        USER_NAME
    }

    #[zbus(property, name = "Type")]
    fn kind(&self) -> &'static str {
        "x11"
    }

    #[zbus(property)]
    fn class(&self) -> &'static str {
        "user"
    }

    #[zbus(property)]
    fn state(&self) -> &'static str {
        "active"
    }

    #[zbus(property)]
    fn active(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn remote(&self) -> bool {
        false
    }

    #[zbus(property)]
    fn locked_hint(&self) -> bool {
        self.0.state().locked
    }

    #[zbus(signal)]
    async fn lock(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn unlock(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;
}

struct User;

#[zbus::interface(name = "org.freedesktop.login1.User")]
impl User {
    #[zbus(property, name = "UID")]
    fn uid(&self) -> u32 {
        user_id()
    }

    #[zbus(property)]
    fn display(&self) -> (&'static str, OwnedObjectPath) {
        (SESSION_ID, path(SESSION))
    }

    #[zbus(property)]
    fn sessions(&self) -> Vec<(&'static str, OwnedObjectPath)> {
        vec![(SESSION_ID, path(SESSION))]
    }
}

/// A logind with one session.
#[derive(Debug)]
pub struct FakeLogind {
    shared: Shared,
    connection: Option<Connection>,
    runtime: Runtime,
    address: String,
}

impl FakeLogind {
    /// Starts it, unlocked and awake.
    pub fn start_on(bus: &Bus) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let mut logind =
            Self { shared: Shared::default(), connection: None, runtime, address: bus.address().to_owned() };
        logind.start();
        logind
    }

    /// The same logind, but it knows no session by process, as for a service of the user's systemd.
    #[must_use]
    pub fn without_session_by_pid(self) -> Self {
        self.shared.state().without_session_by_pid = true;
        self
    }

    /// Leaves the bus.
    pub fn stop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.runtime.block_on(connection.close()).expect("logind leaves the bus");
        }
    }

    /// Comes (back) to the bus.
    pub fn start(&mut self) {
        if self.connection.is_some() {
            return;
        }
        let builder = zbus::connection::Builder::address(self.address.as_str())
            .serve_at(MANAGER, Login1Manager(self.shared.clone()))
            .serve_at(SESSION, Session(self.shared.clone()))
            .serve_at("/org/freedesktop/login1/session/auto", Session(self.shared.clone()))
            .serve_at(USER, User)
            .name(NAME);
        self.connection = Some(self.runtime.block_on(builder.build()).expect("logind comes to the bus"));
    }

    /// The screen is locked or unlocked: `LockedHint` changes, and says so.
    pub fn set_locked(&self, locked: bool) {
        self.shared.state().locked = locked;
        let session = Session(self.shared.clone());
        self.runtime
            .block_on(async { session.locked_hint_changed(&self.emitter(SESSION)).await })
            .expect("the change is announced");
    }

    /// Asks the session to lock itself (`Lock`), or to unlock itself. Whether it does is the session's matter.
    pub fn ask_to_lock(&self, lock: bool) {
        let emitter = self.emitter(SESSION);
        self.runtime
            .block_on(async { if lock { Session::lock(&emitter).await } else { Session::unlock(&emitter).await } })
            .expect("the signal is sent");
    }

    /// Says that sleep is about to begin (true) or has ended (false).
    pub fn prepare_for_sleep(&self, start: bool) {
        self.shared.state().sleeping = start;
        self.runtime
            .block_on(async { Login1Manager::prepare_for_sleep(&self.emitter(MANAGER), start).await })
            .expect("the signal is sent");
    }

    /// All locks taken so far, also those given back.
    pub fn inhibitions(&self) -> Vec<Inhibition> {
        self.shared.state().inhibitions.iter().map(|(inhibition, _)| inhibition.clone()).collect()
    }

    fn emitter(&self, path: &'static str) -> SignalEmitter<'static> {
        let connection = self.connection.as_ref().expect("logind is on the bus");
        SignalEmitter::new(connection, path).expect("a valid path")
    }
}
