//! Input as GNOME's compositor tells it: the real one without a screen, and a stand-in for what cannot be made to
//! happen there.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use zbus::OwnedObjectPath;

use crate::support::{probe::Probe, process::Process, stand_in::StandIn, wait::eventually, world::World};

const ACTIVE: &str = "Presence(Idle(Active))";
const IDLE: &str = "Presence(Idle(Idle {";
const UNKNOWN: &str = "Presence(Idle(Unknown {";
const PAUSING: &str = "Presence(Pause(Pausing))";
const BUSY: &str = "Presence(Pause(Busy))";
const NAME: &str = "org.gnome.Mutter.IdleMonitor";
const PATH: &str = "/org/gnome/Mutter/IdleMonitor/Core";

fn compositor(world: &World) -> Process {
    let arguments = ["--headless", "--wayland", "--no-x11", "--virtual-monitor", "1280x720"];
    Process::start(world.command("mutter").args(arguments))
}

/// Somebody far away who moves the pointer.
struct Hand {
    session: OwnedObjectPath,
    bus: StandIn,
}

impl Hand {
    const NAME: &str = "org.gnome.Mutter.RemoteDesktop";

    fn at(world: &World) -> Self {
        let bus = StandIn::on(world);
        let session = eventually("mutter's remote desktop", || {
            let path = "/org/gnome/Mutter/RemoteDesktop";
            let call = bus.connection().call_method(Some(Self::NAME), path, Some(Self::NAME), "CreateSession", &());
            bus.wait(call).ok()?.body().deserialize::<OwnedObjectPath>().ok()
        });
        let hand = Self { session, bus };
        hand.call("Start", &());
        hand
    }

    fn call(&self, what: &str, with: &(impl serde::Serialize + zbus::zvariant::DynamicType)) {
        let interface = Some("org.gnome.Mutter.RemoteDesktop.Session");
        let call = self.bus.connection().call_method(Some(Self::NAME), self.session.as_str(), interface, what, with);
        self.bus.wait(call).unwrap();
    }

    fn moves(&self) {
        self.call("NotifyPointerMotionRelative", &(7.0_f64, 5.0_f64));
    }
}

#[test]
fn the_real_compositor_tells_stillness_return_and_pauses() {
    let world = World::new().with_bus();
    let mutter = compositor(&world);
    let hand = Hand::at(&world);
    hand.moves();
    let mut probe = Probe::start(&world, 4_500);
    probe.hears(ACTIVE);
    probe.tell("pause on");
    probe.hears(PAUSING);
    hand.moves();
    probe.hears(BUSY);
    probe.tell("pause off");
    probe.hears(IDLE);
    // It is idle already: a watch for a shorter time sees that at once, and so does a start in the middle.
    probe.tell("idle-after 600000");
    probe.hears(ACTIVE);
    probe.tell("idle-after 4000");
    probe.hears(IDLE);
    let mut late = Probe::start(&world, 1_000);
    let first = late.hears("Presence(Idle(");
    assert!(first.contains(IDLE), "{first}");
    hand.moves();
    probe.hears(ACTIVE);
    late.hears(ACTIVE);
    late.hears(IDLE);
    drop(mutter);
    probe.hears(UNKNOWN);
}

#[test]
fn a_compositor_that_comes_later_is_taken_up() {
    let world = World::new().with_bus();
    let mut probe = Probe::start(&world, 1_000);
    probe.hears(UNKNOWN);
    let _mutter = compositor(&world);
    probe.hears("Presence(Idle(");
    let hand = Hand::at(&world);
    hand.moves();
    probe.hears(IDLE);
    hand.moves();
    probe.hears(ACTIVE);
}

/// What the stand-in was asked to watch for: a length, or zero for the return.
type Watches = Arc<Mutex<BTreeMap<u32, u64>>>;

struct Monitor {
    still: Arc<Mutex<u64>>,
    watches: Watches,
    last: u32,
}

impl Monitor {
    fn add(&mut self, length: u64) -> u32 {
        self.last += 1;
        self.watches.lock().unwrap().insert(self.last, length);
        self.last
    }
}

#[zbus::interface(name = "org.gnome.Mutter.IdleMonitor")]
impl Monitor {
    fn get_idletime(&self) -> u64 {
        *self.still.lock().unwrap()
    }

    fn add_idle_watch(&mut self, interval: u64) -> u32 {
        self.add(interval)
    }

    fn add_user_active_watch(&mut self) -> u32 {
        self.add(0)
    }

    fn remove_watch(&self, id: u32) {
        self.watches.lock().unwrap().remove(&id);
    }
}

/// The stand-in as a test holds it.
struct Desk {
    service: StandIn,
    still: Arc<Mutex<u64>>,
    watches: Watches,
}

impl Desk {
    fn start(world: &World, still: u64) -> Self {
        let (service, still, watches) = (StandIn::on(world), Arc::new(Mutex::new(still)), Watches::default());
        service.serve(PATH, Monitor { still: Arc::clone(&still), watches: Arc::clone(&watches), last: 0 });
        service.take_name(NAME);
        Self { service, still, watches }
    }

    fn lengths(&self) -> Vec<u64> {
        self.watches.lock().unwrap().values().copied().collect()
    }

    /// Waits until exactly these lengths are watched.
    fn watched(&self, lengths: &[u64]) {
        eventually(&format!("watches {lengths:?}"), || {
            let mut found = self.lengths();
            found.sort_unstable();
            (found == lengths).then_some(())
        });
    }

    /// Lets this much stillness be, and fires the watches that wait for it.
    fn rests(&self, still: u64) {
        *self.still.lock().unwrap() = still;
        let due = |length: u64| if still == 0 { length == 0 } else { length > 0 && length <= still };
        let watches: Vec<u32> = {
            let all = self.watches.lock().unwrap();
            all.iter().filter(|(_, length)| due(**length)).map(|(id, _)| *id).collect()
        };
        for id in watches {
            self.service.signal(PATH, NAME, "WatchFired", &id);
        }
    }
}

#[test]
fn what_is_watched_follows_what_is_wanted_and_nothing_stays_armed() {
    let world = World::new().with_bus();
    let desk = Desk::start(&world, 0);
    let mut probe = Probe::start(&world, 60_000);
    probe.hears(ACTIVE);
    desk.watched(&[60_000]);
    probe.tell("pause on");
    probe.hears(BUSY);
    desk.watched(&[3_000, 60_000]);
    desk.rests(3_000);
    probe.hears(PAUSING);
    desk.watched(&[0, 60_000]);
    desk.rests(60_000);
    probe.hears(IDLE);
    desk.watched(&[0, 0]);
    desk.rests(0);
    probe.hears(ACTIVE);
    desk.watched(&[3_000, 60_000]);
    probe.tell("pause off");
    desk.watched(&[60_000]);
    probe.tell("idle-after 30000");
    desk.watched(&[30_000]);
}

#[test]
fn a_bus_that_is_lost_is_said_so_and_taken_up_again() {
    let world = World::new().with_bus();
    let desk = Desk::start(&world, 0);
    let mut probe = Probe::start(&world, 60_000);
    probe.hears(ACTIVE);
    probe.tell("pause on");
    probe.hears(BUSY);
    drop(desk);
    let world = world.without_bus();
    probe.hears("Presence(Pause(Unseen))");
    let world = world.with_bus();
    let desk = Desk::start(&world, 0);
    probe.hears(ACTIVE);
    probe.hears(BUSY);
    desk.watched(&[3_000, 60_000]);
}

#[test]
fn stillness_from_before_the_start_is_reported_with_its_length() {
    let world = World::new().with_bus();
    let desk = Desk::start(&world, 90_000);
    let mut probe = Probe::start(&world, 60_000);
    probe.hears("Presence(Idle(Idle { since_ms_ago: 90000 }))");
    desk.watched(&[0]);
    probe.tell("pause on");
    probe.hears(PAUSING);
}

#[test]
fn a_monitor_that_goes_and_comes_back_is_armed_anew() {
    let world = World::new().with_bus();
    let desk = Desk::start(&world, 0);
    let mut probe = Probe::start(&world, 60_000);
    probe.hears(ACTIVE);
    desk.service.give_name_back(NAME);
    probe.hears(UNKNOWN);
    desk.watches.lock().unwrap().clear();
    *desk.still.lock().unwrap() = 70_000;
    desk.service.take_name(NAME);
    probe.hears(IDLE);
    desk.rests(0);
    probe.hears(ACTIVE);
    desk.watched(&[60_000]);
}
