//! Keeping the screen on, against stand-ins for the three that can.

use std::{
    collections::HashMap,
    io::Read,
    os::{fd::OwnedFd, unix::net::UnixStream},
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::Semaphore;
use zbus::{OwnedObjectPath, OwnedVariant, fdo};

use crate::support::{probe::Probe, stand_in::StandIn, wait::eventually, world::World};

const PORTAL: (&str, &str) = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
const REQUEST: &str = "/org/freedesktop/portal/desktop/request/1_7/nape";
const SCREEN_SAVER: (&str, &str) = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver");
const LOGIND: (&str, &str) = ("org.freedesktop.login1", "/org/freedesktop/login1");

const BY_PORTAL: &str = "Kept { by: Portal }";
const BY_SCREEN_SAVER: &str = "Kept { by: ScreenSaver }";
const BY_LOGIND: &str = "Kept { by: Logind }";

/// What the stand-ins were asked, in order.
#[derive(Clone, Default)]
struct Asked(Arc<Mutex<Vec<String>>>);

impl Asked {
    fn note(&self, what: impl Into<String>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(what.into());
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    #[track_caller]
    fn becomes(&self, all: &[&str]) {
        eventually(&format!("{all:?}, not {:?}", self.all()), || (self.all() == all).then_some(()));
    }
}

struct Portal {
    asked: Asked,
    /// How many answers it may give.
    answers: Arc<Semaphore>,
}

#[zbus::interface(name = "org.freedesktop.portal.Inhibit")]
impl Portal {
    async fn inhibit(
        &self,
        window: &str,
        flags: u32,
        options: HashMap<String, OwnedVariant>,
    ) -> fdo::Result<OwnedObjectPath> {
        let reason = options.get("reason").and_then(|reason| <&str>::try_from(&**reason).ok()).unwrap_or_default();
        self.asked.note(format!("portal {window:?} {flags} {reason}"));
        self.answers.acquire().await.unwrap().forget();
        Ok(OwnedObjectPath::try_from(REQUEST).unwrap())
    }
}

struct Request(Asked);

#[zbus::interface(name = "org.freedesktop.portal.Request")]
impl Request {
    fn close(&self) {
        self.0.note("close");
    }
}

struct ScreenSaver(Asked);

#[zbus::interface(name = "org.freedesktop.ScreenSaver")]
impl ScreenSaver {
    fn inhibit(&self, application: &str, reason: &str) -> u32 {
        self.0.note(format!("screen saver {application} {reason}"));
        42
    }

    fn un_inhibit(&self, cookie: u32) {
        self.0.note(format!("uninhibit {cookie}"));
    }
}

struct Logind {
    asked: Asked,
    /// The other end of what was handed out.
    end: Arc<Mutex<Option<UnixStream>>>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Logind {
    fn inhibit(&self, what: &str, who: &str, why: &str, mode: &str) -> zbus::OwnedFd {
        self.asked.note(format!("logind {what} {who} {why} {mode}"));
        let (mine, theirs) = UnixStream::pair().unwrap();
        *self.end.lock().unwrap_or_else(PoisonError::into_inner) = Some(mine);
        OwnedFd::from(theirs).into()
    }
}

/// All that a desktop may have; who serves is decided by whose name is taken.
struct Desktop {
    services: StandIn,
    asked: Asked,
    answers: Arc<Semaphore>,
    lock: Arc<Mutex<Option<UnixStream>>>,
}

impl Desktop {
    fn on(world: &World, names: &[(&str, &str)]) -> Self {
        let services = StandIn::on(world);
        let (asked, answers, lock) = (Asked::default(), Arc::new(Semaphore::new(100)), Arc::default());
        services.serve(PORTAL.1, Portal { asked: asked.clone(), answers: Arc::clone(&answers) });
        services.serve(REQUEST, Request(asked.clone()));
        services.serve(SCREEN_SAVER.1, ScreenSaver(asked.clone()));
        services.serve(LOGIND.1, Logind { asked: asked.clone(), end: Arc::clone(&lock) });
        for (name, _) in names {
            services.take_name(name);
        }
        Self { services, asked, answers, lock }
    }

    /// From now on the portal takes requests and is silent.
    fn silence_the_portal(&self) {
        self.answers.forget_permits(100);
    }

    fn let_the_portal_answer(&self) {
        self.answers.add_permits(100);
    }

    /// How many programs are connected to the bus.
    fn connections(&self) -> usize {
        self.services.wait(async {
            let bus = fdo::DBusProxy::new(self.services.connection()).await.unwrap();
            bus.list_names().await.unwrap().iter().filter(|name| name.starts_with(':')).count()
        })
    }
}

#[track_caller]
fn stands(probe: &mut Probe, state: &str) {
    eventually(state, || {
        probe.tell("awake state");
        probe.all().last().is_some_and(|line| line.starts_with(state)).then_some(())
    });
}

const ASKED_PORTAL: &str = "portal \"\" 8 A session runs";
const ASKED_SCREEN_SAVER: &str = "screen saver Nape A session runs";
const ASKED_LOGIND: &str = "logind idle Nape A session runs block";

#[test]
fn the_portal_is_asked_first_once_and_its_request_closed_once() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[PORTAL, SCREEN_SAVER, LOGIND]);
    let mut probe = Probe::start_with_system_bus(&world);
    stands(&mut probe, "NotNeeded");
    probe.tell("awake keep keep");
    stands(&mut probe, BY_PORTAL);
    probe.tell("awake keep");
    probe.tell("awake let-go let-go");
    stands(&mut probe, "NotNeeded");
    probe.tell("awake let-go");
    probe.tell("awake keep");
    stands(&mut probe, BY_PORTAL);
    desktop.asked.becomes(&[ASKED_PORTAL, "close", ASKED_PORTAL]);
}

#[test]
fn without_a_portal_the_screen_saver_keeps_it_on() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[SCREEN_SAVER, LOGIND]);
    let mut probe = Probe::start_with_system_bus(&world);
    probe.tell("awake keep");
    stands(&mut probe, BY_SCREEN_SAVER);
    probe.tell("awake let-go");
    stands(&mut probe, "NotNeeded");
    desktop.asked.becomes(&[ASKED_SCREEN_SAVER, "uninhibit 42"]);
}

#[test]
fn without_both_logind_keeps_it_on_until_the_descriptor_is_closed() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[LOGIND]);
    let mut probe = Probe::start_with_system_bus(&world);
    probe.tell("awake keep");
    stands(&mut probe, BY_LOGIND);
    desktop.asked.becomes(&[ASKED_LOGIND]);
    let mut lock = desktop.lock.lock().unwrap().take().unwrap();
    lock.set_nonblocking(true).unwrap();
    let held = lock.read(&mut [0]).unwrap_err();
    assert_eq!(held.kind(), std::io::ErrorKind::WouldBlock, "it is held");
    probe.tell("awake let-go");
    eventually("the descriptor's end", || matches!(lock.read(&mut [0]), Ok(0)).then_some(()));
    stands(&mut probe, "NotNeeded");
}

#[test]
fn where_nobody_can_it_is_said_what_to_do_and_the_next_session_asks_anew() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[]);
    let mut probe = Probe::start(&world, 600_000);
    probe.tell("awake keep");
    stands(&mut probe, "Failed { why: \"Nothing keeps the screen on (org.freedesktop.portal.Desktop does not run;");
    probe.tell("awake let-go");
    stands(&mut probe, "NotNeeded");
    desktop.services.take_name(SCREEN_SAVER.0);
    probe.tell("awake keep");
    stands(&mut probe, BY_SCREEN_SAVER);
}

#[test]
fn without_any_bus_it_is_said_and_nothing_hangs() {
    let mut probe = Probe::start(&World::new(), 600_000);
    probe.tell("awake keep");
    stands(&mut probe, "Failed { why: \"Nothing keeps the screen on (The session bus cannot be reached");
    probe.tell("awake let-go");
    stands(&mut probe, "NotNeeded");
}

#[test]
fn what_is_granted_after_it_was_let_go_is_given_back() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[PORTAL, SCREEN_SAVER]);
    desktop.silence_the_portal();
    let mut probe = Probe::start(&world, 600_000);
    probe.tell("awake keep");
    desktop.asked.becomes(&[ASKED_PORTAL]);
    stands(&mut probe, "Asking");
    probe.tell("awake let-go");
    // The probe is not held up.
    probe.tell("snapshot");
    probe.hears("PresenceSnapshot");
    desktop.let_the_portal_answer();
    stands(&mut probe, "NotNeeded");
    desktop.asked.becomes(&[ASKED_PORTAL, "close"]);
}

#[test]
fn keep_let_go_and_keep_in_quick_succession_end_in_one_that_is_kept() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[PORTAL]);
    desktop.silence_the_portal();
    let mut probe = Probe::start(&world, 600_000);
    probe.tell("awake keep let-go keep");
    desktop.asked.becomes(&[ASKED_PORTAL]);
    probe.tell("awake let-go");
    probe.tell("awake keep");
    stands(&mut probe, "Asking");
    desktop.let_the_portal_answer();
    stands(&mut probe, BY_PORTAL);
    // What is kept already is not asked for again.
    probe.tell("awake let-go keep");
    stands(&mut probe, BY_PORTAL);
    desktop.asked.becomes(&[ASKED_PORTAL]);
    probe.tell("awake let-go");
    desktop.asked.becomes(&[ASKED_PORTAL, "close"]);
}

#[test]
fn a_request_that_the_desktop_refuses_afterwards_goes_to_the_next() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[PORTAL, SCREEN_SAVER]);
    let mut probe = Probe::start(&world, 600_000);
    probe.tell("awake keep");
    stands(&mut probe, BY_PORTAL);
    let answer = |path: &str, code: u32| {
        let nothing = HashMap::<String, OwnedVariant>::new();
        desktop.services.signal(path, "org.freedesktop.portal.Request", "Response", &(code, nothing));
    };
    // Somebody else's is refused, and Nape's is granted.
    answer("/org/freedesktop/portal/desktop/request/1_9/other", 2);
    answer(REQUEST, 0);
    stands(&mut probe, BY_PORTAL);
    desktop.asked.becomes(&[ASKED_PORTAL]);
    answer(REQUEST, 2);
    stands(&mut probe, BY_SCREEN_SAVER);
    desktop.asked.becomes(&[ASKED_PORTAL, ASKED_SCREEN_SAVER]);
}

#[test]
fn when_the_one_that_keeps_it_on_goes_away_the_next_is_asked() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[PORTAL, SCREEN_SAVER]);
    let mut probe = Probe::start(&world, 600_000);
    probe.tell("awake keep");
    stands(&mut probe, BY_PORTAL);
    desktop.services.give_name_back(PORTAL.0);
    stands(&mut probe, BY_SCREEN_SAVER);
    desktop.services.give_name_back(SCREEN_SAVER.0);
    stands(&mut probe, "Failed");
    desktop.asked.becomes(&[ASKED_PORTAL, ASKED_SCREEN_SAVER]);
}

#[test]
fn there_is_one_more_connection_while_it_is_kept_and_none_after_it() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[PORTAL]);
    let mut probe = Probe::start(&world, 600_000);
    probe.hears("ServerChanged(");
    probe.reports("Xfce (do-not-disturb)", "");
    let before = desktop.connections();
    probe.tell("awake keep");
    stands(&mut probe, BY_PORTAL);
    assert_eq!(desktop.connections(), before + 1);
    probe.tell("awake let-go");
    stands(&mut probe, "NotNeeded");
    eventually("the connection's end", || (desktop.connections() == before).then_some(()));
}

#[test]
fn dropping_the_door_lets_go() {
    let world = World::new().with_bus();
    let desktop = Desktop::on(&world, &[PORTAL]);
    let mut probe = Probe::start(&world, 600_000);
    probe.tell("awake keep");
    stands(&mut probe, BY_PORTAL);
    probe.tell("awake drop");
    desktop.asked.becomes(&[ASKED_PORTAL, "close"]);
}
