//! Input as a compositor with `ext-idle-notify-v1` tells it: Plasma's (5.27 of Debian 12 offers version 1 of the protocol)
//! with a virtual screen, moved by KDE's protocol for made-up input.
//!
//! A copy of the program is run, because the installed file asks for a capability that a container cannot grant; it
//! insists on being called `kwin_wayland`. Debian's sway 1.7, weston 10 and mutter 43 do not offer the protocol.

use std::{os::unix::net::UnixStream, path::PathBuf};

use wayland_client::{
    Connection, Dispatch, EventQueue, QueueHandle, delegate_noop,
    globals::{GlobalListContents, registry_queue_init},
    protocol::wl_registry,
};
use wayland_protocols_plasma::fake_input::client::org_kde_kwin_fake_input::OrgKdeKwinFakeInput;

use crate::support::{probe::Probe, process::Process, wait::eventually, world::World};

const ACTIVE: &str = "Presence(Idle(Active))";
const IDLE: &str = "Presence(Idle(Idle {";
const PAUSING: &str = "Presence(Pause(Pausing))";
const BUSY: &str = "Presence(Pause(Busy))";
const SOCKET: &str = "wayland-nape";

fn compositor(world: &World) -> Process {
    let program = world.path("bin/kwin_wayland");
    std::fs::copy("/usr/bin/kwin_wayland", &program).expect("KWin is installed");
    let mut kwin = world.command(program);
    kwin.args(["--virtual", "--no-lockscreen", "--no-global-shortcuts", "--socket", SOCKET]);
    Process::start(kwin.env("KWIN_COMPOSE", "Q").env("KWIN_WAYLAND_NO_PERMISSION_CHECKS", "1"))
}

struct Nothing;

impl Dispatch<wl_registry::WlRegistry, GlobalListContents> for Nothing {
    fn event(
        _: &mut Self,
        _: &wl_registry::WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

delegate_noop!(Nothing: OrgKdeKwinFakeInput);

struct Hand {
    input: OrgKdeKwinFakeInput,
    queue: EventQueue<Nothing>,
}

impl Hand {
    fn at(socket: &PathBuf) -> Self {
        let stream = eventually("KWin's socket", || UnixStream::connect(socket).ok());
        let connection = Connection::from_socket(stream).unwrap();
        let (globals, queue) = registry_queue_init::<Nothing>(&connection).unwrap();
        let input: OrgKdeKwinFakeInput = globals.bind(&queue.handle(), 1..=4, ()).unwrap();
        input.authenticate("nape".to_owned(), "a test moves the pointer".to_owned());
        Self { input, queue }
    }

    fn moves(&mut self) {
        self.input.pointer_motion(7.0, 5.0);
        self.queue.roundtrip(&mut Nothing).unwrap();
    }
}

#[test]
fn stillness_return_and_pauses_are_seen() {
    let world = World::new().with_bus();
    let kwin = compositor(&world);
    let mut hand = Hand::at(&world.path("run").join(SOCKET));
    hand.moves();
    let mut probe = Probe::start_at(&world, 1_000, SOCKET);
    probe.hears(ACTIVE);
    probe.hears("Presence(Idle(Idle { since_ms_ago: 1000 }))");
    hand.moves();
    probe.hears(ACTIVE);
    probe.tell("idle-after 5000");
    probe.tell("pause on");
    probe.hears(PAUSING);
    hand.moves();
    probe.hears(BUSY);
    probe.tell("pause off");
    probe.hears(IDLE);
    assert!(!probe.all().iter().rev().take(1).any(|line| line.contains("Pause")), "{:?}", probe.all());
    // What is known to be still is not forgotten for a shorter time.
    probe.tell("idle-after 4000");
    probe.tell("pause on");
    probe.hears(PAUSING);
    hand.moves();
    probe.hears(BUSY);
    probe.hears(IDLE);
    drop(hand);
    drop(kwin);
    probe.hears("Presence(Idle(Unknown {");
    probe.hears("Presence(Pause(Unseen))");
}

#[test]
fn a_display_named_later_is_taken_up() {
    let world = World::new().with_bus();
    let mut probe = Probe::start(&world, 1_000);
    probe.hears("Presence(Idle(Unknown {");
    let _kwin = compositor(&world);
    let mut hand = Hand::at(&world.path("run").join(SOCKET));
    probe.tell(&format!("display - {SOCKET}"));
    probe.hears(ACTIVE);
    probe.hears(IDLE);
    hand.moves();
    probe.hears(ACTIVE);
    probe.tell("display - -");
    probe.hears("Presence(Idle(Unknown {");
}
