//! The support library itself, tried piece by piece: later tests may trust it.

#![allow(clippy::expect_used, reason = "what the helpers of a test expect is the test's expectation")]

use std::collections::HashMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::panic::catch_unwind;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use futures_util::StreamExt;
use nape_tests::{Browser, Bus, Desktop, FakeLogind, FakeNotifications, Inhibition, Nape, Parts, eventually, now};
use serde_json::json;
use tokio::runtime::{Builder, Runtime};
use zbus::message::Type;
use zbus::{Connection, DynamicType, MatchRule, MessageStream, OwnedFd, OwnedObjectPath, OwnedVariant as OwnedValue};
use zbus::{Structure, Variant as Value};

const SOON: Duration = Duration::from_secs(5);
const STARTS_WITHIN: Duration = Duration::from_secs(20);
const BUS: (&str, &str, &str) = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus");
const NOTIFICATIONS: (&str, &str, &str) =
    ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications");
const LOGIN_MANAGER: (&str, &str, &str) =
    ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager");
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const BUSES: Parts = Parts { display: false, session_bus: true, system_bus: true };

fn alive(pid: u32) -> bool {
    // A zombie has ended; only its parent has not looked yet.
    fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

#[test]
fn waiting_ends_with_what_was_found_or_says_what_was_missed() {
    let mut looks = 0;
    let found = eventually(SOON, "the third look", || {
        looks += 1;
        (looks == 3).then_some(looks)
    });
    assert_eq!(found, 3);

    let missed = catch_unwind(|| eventually(Duration::from_millis(20), "a miracle", || None::<()>));
    let message = missed.expect_err("nothing was found");
    assert!(message.downcast_ref::<String>().is_some_and(|text| text.contains("a miracle")));
}

#[test]
fn a_world_has_its_own_display_buses_and_home() {
    let desktop = Desktop::start();
    let printed = desktop.command("env").output().expect("env runs");
    let printed = String::from_utf8(printed.stdout).expect("UTF-8");
    let home = desktop.home().to_str().expect("UTF-8");
    for name in ["HOME", "NAPE_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"] {
        assert!(printed.lines().any(|line| line.starts_with(&format!("{name}={home}"))), "{name} in {printed}");
    }
    for name in ["DISPLAY=:", "DBUS_SESSION_BUS_ADDRESS=unix:path=", "GDK_BACKEND=x11", "NO_AT_BRIDGE=1"] {
        assert!(printed.lines().any(|line| line.starts_with(name)), "{name} in {printed}");
    }
    assert!(printed.contains(&format!("DBUS_SYSTEM_BUS_ADDRESS=unix:path={home}/no-system-bus")), "{printed}");

    let pointer = || desktop.command("xdotool").args(["getmouselocation"]).output().expect("xdotool runs").stdout;
    desktop.move_mouse();
    let first = pointer();
    desktop.move_mouse();
    assert_ne!(first, pointer());
    desktop.key("shift");

    let picture = desktop.home().join("screen.png");
    desktop.screenshot(&picture);
    let bytes = fs::read(&picture).expect("the picture");
    assert_eq!(&bytes[1..4], b"PNG");
    // Width and height stand in the header of a PNG.
    assert_eq!((&bytes[16..20], &bytes[20..24]), (&1280_u32.to_be_bytes()[..], &900_u32.to_be_bytes()[..]));
}

#[test]
fn a_world_takes_everything_with_it() {
    let desktop = Desktop::start();
    let home = desktop.home().to_owned();
    let printed = desktop
        .command("sh")
        .args(["-c", "setsid sleep 600 >/dev/null 2>&1 & echo $!"])
        .stderr(Stdio::null())
        .output()
        .expect("sh runs");
    let orphan: u32 = String::from_utf8_lossy(&printed.stdout).trim().parse().expect("a process id");
    // While a program takes the place of its shell it has no environment to be known by.
    let name = || fs::read_to_string(format!("/proc/{orphan}/comm")).expect("the orphan lives");
    eventually(SOON, "the orphan to be itself", || (name().trim() == "sleep").then_some(()));
    drop(desktop);
    eventually(SOON, "the orphan to end", || (!alive(orphan)).then_some(()));
    assert!(!home.exists());
}

/// A program on a bus, as the tested ones are: it calls, and keeps the signals it hears as `Member(values)`.
struct Client {
    runtime: Runtime,
    connection: Connection,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Client {
    fn on(bus: &Bus) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let builder = zbus::connection::Builder::address(bus.address());
        let connection = runtime.block_on(builder.build()).expect("the bus answers");
        Self { runtime, connection, heard: Arc::default() }
    }

    fn listen(&self, interface: &'static str) {
        let rule = MatchRule::builder().msg_type(Type::Signal).interface(interface).build().expect("a rule");
        let stream = MessageStream::for_match_rule(rule, &self.connection, None);
        let mut stream = self.runtime.block_on(stream).expect("the bus takes the rule");
        let heard = Arc::clone(&self.heard);
        self.runtime.spawn(async move {
            while let Some(Ok(message)) = stream.next().await {
                let body = message.body();
                // A signal without arguments has no structure to read.
                let values =
                    body.deserialize::<Structure<'_>>().map_or_else(|_| "()".to_owned(), |all| all.to_string());
                let member = message.header().member().map(ToString::to_string).unwrap_or_default();
                heard.lock().expect("the list").push(format!("{member}{values}"));
            }
        });
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("the list").clone()
    }

    #[track_caller]
    fn hears(&self, signals: &[&str]) {
        eventually(SOON, &format!("{} signals", signals.len()), || (self.heard().len() >= signals.len()).then_some(()));
        assert_eq!(self.heard(), signals);
    }

    fn call<B, R>(&self, object: (&str, &str, &str), method: &str, body: &B) -> zbus::Result<R>
    where
        B: serde::Serialize + DynamicType,
        R: serde::de::DeserializeOwned + zbus::Type,
    {
        let (name, path, interface) = object;
        let reply =
            self.runtime.block_on(self.connection.call_method(Some(name), path, Some(interface), method, body))?;
        reply.body().deserialize()
    }

    fn notify(&self, replaces_id: u32, summary: &str) -> u32 {
        let actions = vec!["start", "Start", "later", "Later"];
        let hints = HashMap::from([("urgency", Value::from(1_u8))]);
        let body = ("Nape", replaces_id, "", summary, "Two minutes", actions, hints, -1_i32);
        self.call(NOTIFICATIONS, "Notify", &body).expect("the server answers")
    }
}

#[test]
fn nothing_starts_by_itself_on_a_private_bus() {
    let desktop = Desktop::with(BUSES);
    for bus in [desktop.session_bus(), desktop.system_bus()] {
        let names: Vec<String> = Client::on(bus).call(BUS, "ListActivatableNames", &()).expect("the bus answers");
        assert_eq!(names, ["org.freedesktop.DBus"]);
    }
}

#[test]
fn notifications_are_recorded_and_answered_on_command() {
    let desktop = Desktop::with(BUSES);
    let mut server = FakeNotifications::start_on(desktop.session_bus());
    let client = Client::on(desktop.session_bus());
    client.listen(NOTIFICATIONS.2);

    let before = now();
    let id = client.notify(0, "Time for your set");
    let shown = server.wait_for(1, SOON).remove(0);
    assert_eq!((shown.id, shown.replaces_id, shown.summary.as_str()), (id, 0, "Time for your set"));
    assert_eq!((shown.body.as_str(), shown.app_name.as_str()), ("Two minutes", "Nape"));
    assert_eq!((shown.label("start"), shown.label("later"), shown.label("skip")), (Some("Start"), Some("Later"), None));
    assert_eq!(shown.hints["urgency"], Value::from(1_u8).try_into().expect("no file descriptor in it"));
    assert!(before <= shown.at && shown.at <= now());

    assert_eq!(client.notify(id, "Still time"), id);
    assert_eq!(server.wait_for(2, SOON)[1].replaces_id, id);
    server.press(id, "start");
    client.hears(&[
        r#"ActivationToken(uint32 1, "token-1")"#,
        r#"ActionInvoked(uint32 1, "start")"#,
        "NotificationClosed(uint32 1, uint32 2)",
    ]);
    assert!(server.visible().is_empty());

    let second = client.notify(0, "Another");
    server.dismiss(second);
    let third = client.notify(0, "A third");
    client.call::<_, ()>(NOTIFICATIONS, "CloseNotification", &third).expect("the server answers");
    assert_eq!(server.wait_closed(third, SOON).reason, 3);
    let fourth = client.notify(0, "A fourth");
    server.expire(fourth);
    let reasons: Vec<(u32, u32)> = server.closed().iter().map(|closed| (closed.id, closed.reason)).collect();
    assert_eq!(reasons, [(id, 2), (second, 2), (third, 3), (fourth, 1)]);

    let owned = || client.call::<_, bool>(BUS, "NameHasOwner", &NOTIFICATIONS.0).expect("the bus answers");
    let fifth = client.notify(0, "On the screen when the server crashes");
    assert_eq!(server.visible(), [fifth]);
    server.stop();
    eventually(SOON, "the server to be gone", || (!owned()).then_some(()));
    assert!(server.visible().is_empty());
    server.start();
    assert!(owned());
    assert!(client.notify(0, "After the crash") > fifth);
}

#[test]
fn a_press_waits_for_a_sender_that_listens_only_after_notify() {
    let desktop = Desktop::with(BUSES);
    let server = FakeNotifications::start_on(desktop.session_bus());
    let client = Client::on(desktop.session_bus());
    let id = client.notify(0, "Time for your set");
    thread::scope(|scope| {
        let press = scope.spawn(|| server.press(id, "later"));
        // The press is on its way before the sender listens.
        client.listen(NOTIFICATIONS.2);
        press.join().expect("the press");
    });
    client.hears(&[
        r#"ActivationToken(uint32 1, "token-1")"#,
        r#"ActionInvoked(uint32 1, "later")"#,
        "NotificationClosed(uint32 1, uint32 2)",
    ]);
}

#[test]
fn a_server_can_be_without_actions() {
    let desktop = Desktop::with(BUSES);
    let client = Client::on(desktop.session_bus());
    let capabilities =
        || client.call::<_, Vec<String>>(NOTIFICATIONS, "GetCapabilities", &()).expect("the server answers");
    let server = FakeNotifications::start_on(desktop.session_bus());
    assert!(capabilities().contains(&"actions".to_owned()));
    let _server = server.without_actions();
    assert!(!capabilities().contains(&"actions".to_owned()));
}

#[test]
fn logind_locks_sleeps_and_is_asked_to_wait() {
    let desktop = Desktop::with(BUSES);
    let mut logind = FakeLogind::start_on(desktop.system_bus());
    let client = Client::on(desktop.system_bus());
    for interface in ["org.freedesktop.login1.Manager", "org.freedesktop.login1.Session", PROPERTIES] {
        client.listen(interface);
    }

    let path: OwnedObjectPath = client.call(LOGIN_MANAGER, "GetSessionByPID", &std::process::id()).expect("a session");
    let same: OwnedObjectPath = client.call(LOGIN_MANAGER, "GetSession", &"auto").expect("a session");
    assert_eq!(path, same);
    let session = |interface| (LOGIN_MANAGER.0, path.as_str(), interface);
    let locked = || {
        let body = ("org.freedesktop.login1.Session", "LockedHint");
        let value: OwnedValue = client.call(session(PROPERTIES), "Get", &body).expect("a property");
        bool::try_from(value).expect("a boolean")
    };
    assert!(!locked());
    logind.set_locked(true);
    assert!(locked());
    logind.ask_to_lock(true);
    logind.ask_to_lock(false);
    logind.prepare_for_sleep(true);
    logind.prepare_for_sleep(false);
    eventually(SOON, "five signals", || (client.heard().len() >= 5).then_some(()));
    let heard = client.heard();
    for signal in ["Lock()", "Unlock()", "PrepareForSleep(true,)", "PrepareForSleep(false,)"] {
        assert!(heard.iter().any(|each| each == signal), "{signal} in {heard:?}");
    }
    assert!(heard.iter().any(|each| each.starts_with("PropertiesChanged") && each.contains("LockedHint")), "{heard:?}");

    let words = ("sleep", "Nape", "Close the session first", "delay");
    let _lock: OwnedFd = client.call(LOGIN_MANAGER, "Inhibit", &words).expect("a lock");
    let [lock]: [Inhibition; 1] = logind.inhibitions().try_into().expect("one lock");
    assert_eq!((lock.what.as_str(), lock.mode.as_str()), ("sleep", "delay"));

    logind.stop();
    assert!(client.call::<_, OwnedObjectPath>(LOGIN_MANAGER, "GetSession", &"auto").is_err());
    logind.start();
    let logind = logind.without_session_by_pid();
    assert!(client.call::<_, OwnedObjectPath>(LOGIN_MANAGER, "GetSessionByPID", &1_u32).is_err());
    drop(logind);
}

/// A `nape` that needs a moment until it answers.
const STAND_IN: &str = r#"#!/bin/sh
case "$1" in
  agent) sleep 0.2; touch "$NAPE_HOME/ready"; echo "ready on $DISPLAY"; exec sleep 600 ;;
  status) test -e "$NAPE_HOME/ready" || { echo "No agent runs." >&2; exit 3; }; echo '{"running": true}' ;;
esac
"#;

#[test]
fn the_agent_is_started_waited_for_and_killed() {
    let desktop = Desktop::with(BUSES);
    let folder = desktop.home().join("bin");
    fs::create_dir(&folder).expect("a folder");
    fs::write(folder.join("nape"), STAND_IN).expect("the stand-in");
    fs::set_permissions(folder.join("nape"), Permissions::from_mode(0o755)).expect("it may run");
    let nape = Nape::in_folder(&desktop, &folder);

    let refused = nape.run(&["status"]);
    assert_eq!((refused.code, refused.stderr.as_str()), (Some(3), "No agent runs.\n"));
    let mut agent = nape.agent();
    assert_eq!(nape.run(&["status"]).done().json(), json!({"running": true}));
    assert!(agent.output().starts_with("ready on"));
    assert!(alive(agent.pid()));
    agent.kill9();
    assert!(!alive(agent.pid()));
    assert_eq!(agent.ended().and_then(|status| status.signal()), Some(9));

    fs::remove_file(desktop.nape_home().join("ready")).expect("the mark");
    let mut again = nape.agent();
    assert_eq!(again.terminate(SOON).signal(), Some(15));
}

/// A page of our own in the window, so that this test knows what it looks at whatever the window shows by itself.
const PAGE: &str = "
document.documentElement.lang = 'en';
document.title = 'Tried';
document.body.innerHTML = arguments[0];
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('output').textContent = 'Hello ' + document.querySelector('input').value;
});
return document.readyState;
";
const FLAWLESS: &str = "<main><h1>Tried</h1><label>Name <input></label><button>Greet</button><output></output></main>";
const FLAWED: &str = "<main><h1>Tried</h1><input><button>Greet</button><output></output><img src='data:,'></main>";

#[test]
fn a_window_started_by_somebody_else_is_entered_used_left_and_entered_again() {
    let desktop = Desktop::start();
    let mut window = Nape::built(&desktop).window();
    let browser = Browser::attach(&desktop, STARTS_WITHIN);
    // Each screen puts its own name before that of the app.
    assert!(browser.title().ends_with("Nape"), "{}", browser.title());
    assert!(browser.url().starts_with("tauri://localhost"));
    assert!(desktop.windows().contains(&"Nape".to_owned()), "{:?}", desktop.windows());

    browser.execute(PAGE, &[json!(FLAWLESS)]);
    browser.fill("input", "world");
    browser.press("Greet");
    browser.sees("Hello world");
    assert_eq!(browser.text("output"), "Hello world");
    browser.resize(800, 600);
    eventually(SOON, "the new size", || (browser.execute("return innerWidth", &[]) == json!(800)).then_some(()));
    desktop.focus("Nape");
    browser.click("input");
    desktop.key("x");
    eventually(SOON, "the key", || {
        (browser.execute("return document.querySelector('input').value", &[]) == json!("worldx")).then_some(())
    });
    browser.execute("document.querySelector('h1').animate({ opacity: [0, 1] }, 300)", &[]);
    browser.settle();
    assert_eq!(browser.execute("return getComputedStyle(document.querySelector('h1')).opacity", &[]), json!("1"));
    let picture = desktop.home().join("page.png");
    desktop.screenshot_of("Nape", &picture);
    assert_eq!(&fs::read(&picture).expect("the picture")[1..4], b"PNG");

    drop(browser);
    assert!(window.ended().is_none());
    let again = Browser::attach(&desktop, STARTS_WITHIN);
    assert_eq!(again.text("output"), "Hello world");
    window.kill9();
}

#[test]
fn axe_finds_what_is_wrong_and_nothing_else() {
    let desktop = Desktop::start();
    let _window = Nape::built(&desktop).window();
    let browser = Browser::attach(&desktop, STARTS_WITHIN);
    browser.execute(PAGE, &[json!(FLAWLESS)]);
    assert_eq!(browser.axe(), []);
    browser.execute(PAGE, &[json!(FLAWED)]);
    let mut rules: Vec<String> = browser.axe().into_iter().map(|violation| violation.id).collect();
    rules.sort();
    assert_eq!(rules, ["image-alt", "label"]);
}

#[test]
fn a_window_can_be_launched_by_the_driver_itself() {
    let desktop = Desktop::start();
    let binary = Nape::built(&desktop).binary("nape-app");
    let browser = Browser::launch(&desktop, &binary, &[], &[]);
    assert!(browser.title().ends_with("Nape"), "{}", browser.title());
    drop(browser);
    eventually(SOON, "the window to end with its browser", || desktop.windows().is_empty().then_some(()));
}
