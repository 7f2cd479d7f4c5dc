//! A stand-in for the desktop's notification server: it records what is shown and answers on command.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tokio::runtime::{Builder, Runtime};
use zbus::Connection;
use zbus::OwnedVariant;
use zbus::message::Header;
use zbus::object_server::SignalEmitter;

use crate::bus::Bus;
use crate::wait::{eventually, now, wall_now};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// How long [`FakeNotifications::press`] waits for the sender to listen. A person takes longer than any program does.
const LISTENS_WITHIN: Duration = Duration::from_secs(2);

/// One `Notify` call.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The id the server gave it.
    pub id: u32,
    /// The id it wanted to replace, or 0.
    pub replaces_id: u32,
    /// The name of the app.
    pub app_name: String,
    /// The title.
    pub summary: String,
    /// The text.
    pub body: String,
    /// The actions as (key, label), in their order.
    pub actions: Vec<(String, String)>,
    /// The hints.
    pub hints: HashMap<String, OwnedVariant>,
    /// The timeout asked for, in milliseconds; -1 leaves it to the server.
    pub expire_timeout: i32,
    /// When the call arrived.
    pub at: Instant,
    /// The same by the wall clock.
    pub wall: DateTime<Utc>,
    sender: String,
}

impl Shown {
    /// The label of an action, when it has one with this key.
    pub fn label(&self, key: &str) -> Option<&str> {
        self.actions.iter().find(|(each, _)| each == key).map(|(_, label)| label.as_str())
    }

    fn resident(&self) -> bool {
        self.hints.get("resident").is_some_and(|value| bool::try_from(value).unwrap_or(false))
    }
}

/// One notification that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    /// Its id.
    pub id: u32,
    /// Why: 1 expired, 2 answered or dismissed by the person, 3 withdrawn by the app.
    pub reason: u32,
    /// When.
    pub at: Instant,
}

#[derive(Debug, Default)]
struct Log {
    last_id: u32,
    shown: Vec<Shown>,
    closed: Vec<Closed>,
    visible: BTreeSet<u32>,
    without_actions: bool,
}

#[derive(Debug, Default)]
struct Shared {
    log: Mutex<Log>,
    changed: Condvar,
}

impl Shared {
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().expect("no thread panicked with the log in its hands")
    }

    /// Notes that a notification is gone; false when it was not there.
    fn close(&self, id: u32, reason: u32) -> bool {
        let mut log = self.log();
        let was_visible = log.visible.remove(&id);
        if was_visible {
            log.closed.push(Closed { id, reason, at: now() });
        }
        drop(log);
        self.changed.notify_all();
        was_visible
    }

    #[track_caller]
    fn wait<T>(&self, deadline: Duration, what: &str, look: impl Fn(&Log) -> Option<T>) -> T {
        let end = now() + deadline;
        let mut log = self.log();
        loop {
            if let Some(found) = look(&log) {
                return found;
            }
            let left = end.saturating_duration_since(now());
            assert!(!left.is_zero(), "waited {deadline:?} in vain for {what}; shown so far: {:#?}", log.shown);
            log = self.changed.wait_timeout(log, left).expect("no thread panicked with the log in its hands").0;
        }
    }
}

struct Server(Arc<Shared>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(clippy::too_many_arguments, reason = "the interface is the specification's")]
    fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        _app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        hints: HashMap<String, OwnedVariant>,
        expire_timeout: i32,
        #[zbus(header)] header: Header<'_>,
    ) -> u32 {
        let at = now();
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let mut log = self.0.log();
        let id = if log.visible.contains(&replaces_id) {
            replaces_id
        } else {
            log.last_id += 1;
            log.last_id
        };
        let actions = actions.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        log.visible.insert(id);
        log.shown.push(Shown {
            id,
            replaces_id,
            app_name,
            summary,
            body,
            actions,
            hints,
            expire_timeout,
            at,
            wall: wall_now(),
            sender,
        });
        drop(log);
        self.0.changed.notify_all();
        id
    }

    async fn close_notification(
        &self,
        id: u32,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> zbus::fdo::Result<()> {
        if self.0.close(id, 3) {
            Self::notification_closed(&emitter, id, 3).await?;
        }
        Ok(())
    }

    fn get_capabilities(&self) -> Vec<&'static str> {
        if self.0.log().without_actions { vec!["body"] } else { vec!["actions", "body"] }
    }

    fn get_server_information(&self) -> (&'static str, &'static str, &'static str, &'static str) {
        ("Fake notifications", "nape-tests", "1", "1.2")
    }

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action_key: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn activation_token(emitter: &SignalEmitter<'_>, id: u32, activation_token: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(emitter: &SignalEmitter<'_>, id: u32, reason: u32) -> zbus::Result<()>;
}

/// A notification server on a private bus.
#[derive(Debug)]
pub struct FakeNotifications {
    shared: Arc<Shared>,
    connection: Option<Connection>,
    runtime: Runtime,
    address: String,
}

impl FakeNotifications {
    /// Starts a server that offers actions.
    pub fn start_on(bus: &Bus) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let mut server = Self { shared: Arc::default(), connection: None, runtime, address: bus.address().to_owned() };
        server.start();
        server
    }

    /// The same server, but it offers no actions, as some do not. It knows no difference but in its capabilities.
    #[must_use]
    pub fn without_actions(self) -> Self {
        self.shared.log().without_actions = true;
        self
    }

    /// Leaves the bus, as a server that has crashed. Everything on the screen is gone, and nobody is told so.
    pub fn stop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.runtime.block_on(connection.close()).expect("the server leaves the bus");
        }
        self.shared.log().visible.clear();
        self.shared.changed.notify_all();
    }

    /// Comes (back) to the bus, as a new owner of the name. Ids go on, so that a record is never ambiguous.
    pub fn start(&mut self) {
        if self.connection.is_some() {
            return;
        }
        let builder = zbus::connection::Builder::address(self.address.as_str())
            .serve_at(PATH, Server(Arc::clone(&self.shared)))
            .name(NAME);
        self.connection = Some(self.runtime.block_on(builder.build()).expect("the server comes to the bus"));
    }

    /// All calls of `Notify` so far.
    pub fn shown(&self) -> Vec<Shown> {
        self.shared.log().shown.clone()
    }

    /// All notifications that are gone, in that order.
    pub fn closed(&self) -> Vec<Closed> {
        self.shared.log().closed.clone()
    }

    /// The ids on the screen now.
    pub fn visible(&self) -> Vec<u32> {
        self.shared.log().visible.iter().copied().collect()
    }

    /// Waits until `Notify` was called `n` times in all, and returns the calls.
    #[track_caller]
    pub fn wait_for(&self, n: usize, deadline: Duration) -> Vec<Shown> {
        self.shared
            .wait(deadline, &format!("notification {n}"), |log| (log.shown.len() >= n).then(|| log.shown.clone()))
    }

    /// Waits until this notification is gone.
    #[track_caller]
    pub fn wait_closed(&self, id: u32, deadline: Duration) -> Closed {
        let what = format!("notification {id} to be gone");
        self.shared.wait(deadline, &what, |log| log.closed.iter().rev().find(|closed| closed.id == id).copied())
    }

    /// Presses an action, as a person would: with the activation token first, and the notification gone afterwards
    /// unless it is resident.
    ///
    /// # Panics
    /// When the notification is not on the screen or has no such action.
    pub fn press(&self, id: u32, key: &str) {
        let shown = self.on_screen(id);
        assert!(
            key == "default" || shown.label(key).is_some(),
            "notification {id} has no action {key}: {:?}",
            shown.actions
        );
        self.wait_until_listened(&shown.sender);
        self.emit(async |emitter| {
            Server::activation_token(emitter, id, &format!("token-{id}")).await?;
            Server::action_invoked(emitter, id, key).await
        });
        if !shown.resident() {
            self.gone(id, 2);
        }
    }

    /// Closes it unanswered, as a person would.
    pub fn dismiss(&self, id: u32) {
        let shown = self.on_screen(id);
        self.wait_until_listened(&shown.sender);
        self.gone(id, 2);
    }

    /// Lets it run out, as a server does by its own rules.
    pub fn expire(&self, id: u32) {
        let shown = self.on_screen(id);
        self.wait_until_listened(&shown.sender);
        self.gone(id, 1);
    }

    fn on_screen(&self, id: u32) -> Shown {
        let log = self.shared.log();
        assert!(log.visible.contains(&id), "notification {id} is not on the screen: {:?}", log.visible);
        log.shown.iter().rev().find(|shown| shown.id == id).cloned().expect("what is visible was shown")
    }

    fn gone(&self, id: u32, reason: u32) {
        if self.shared.close(id, reason) {
            self.emit(async |emitter| Server::notification_closed(emitter, id, reason).await);
        }
    }

    fn emit(&self, signal: impl AsyncFnOnce(&SignalEmitter<'_>) -> zbus::Result<()>) {
        let connection = self.connection.as_ref().expect("the server is on the bus");
        let emitter = SignalEmitter::new(connection, PATH).expect("a valid path");
        self.runtime.block_on(signal(&emitter)).expect("the signal is sent");
    }

    /// Waits until the sender has asked the bus for this server's signals: programs do so only after `Notify` has answered,
    /// and a press in between, which no person could do, would be lost.
    #[track_caller]
    fn wait_until_listened(&self, sender: &str) {
        let connection = self.connection.as_ref().expect("the server is on the bus");
        eventually(LISTENS_WITHIN, "the sender of the notification to listen to the server", || {
            let rules = self.runtime.block_on(connection.call_method(
                Some("org.freedesktop.DBus"),
                "/org/freedesktop/DBus",
                Some("org.freedesktop.DBus.Debug.Stats"),
                "GetAllMatchRules",
                &(),
            ));
            // A bus built without statistics cannot say it.
            let Ok(rules) = rules else { return Some(()) };
            let rules: HashMap<String, Vec<String>> = rules.body().deserialize().expect("rules by connection");
            let interface = format!("interface='{NAME}'");
            rules.get(sender)?.iter().any(|rule| rule.contains(&interface)).then_some(())
        });
    }
}
