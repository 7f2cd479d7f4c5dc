//! What no compositor of Debian 12 does: version 2 of `ext-idle-notify`, not offering it at all, and a seat that comes
//! and goes. A stand-in plays the compositor; it works only while a test waits for something of it.

use std::{collections::BTreeMap, sync::Arc};

use wayland_protocols::ext::idle_notify::v1::server::{
    ext_idle_notification_v1::{self, ExtIdleNotificationV1},
    ext_idle_notifier_v1::{self, ExtIdleNotifierV1},
};
use wayland_server::{
    Client, DataInit, Dispatch, Display, DisplayHandle, GlobalDispatch, ListeningSocket, New, Resource,
    backend::{ClientData, ClientId, GlobalId, ObjectId},
    protocol::wl_seat::{self, WlSeat},
};

use crate::support::{probe::Probe, wait::eventually, world::World};

const ACTIVE: &str = "Presence(Idle(Active))";
const IDLE: &str = "Presence(Idle(Idle {";
const UNKNOWN: &str = "Presence(Idle(Unknown {";
const PAUSING: &str = "Presence(Pause(Pausing))";
const BUSY: &str = "Presence(Pause(Busy))";
const SOCKET: &str = "wayland-nape";

struct Watch {
    resource: ExtIdleNotificationV1,
    length: u32,
    input_alone: bool,
}

/// What clients watch at present.
#[derive(Default)]
struct Desk {
    watches: BTreeMap<u32, Watch>,
}

struct Nobody;

impl ClientData for Nobody {}

struct Compositor {
    display: Display<Desk>,
    desk: Desk,
    socket: ListeningSocket,
}

impl Compositor {
    fn start(world: &World) -> Self {
        let socket = ListeningSocket::bind_absolute(world.path("run").join(SOCKET)).unwrap();
        Self { display: Display::new().unwrap(), desk: Desk::default(), socket }
    }

    fn offering(world: &World, version: u32) -> Self {
        let compositor = Self::start(world);
        compositor.display.handle().create_global::<Desk, ExtIdleNotifierV1, ()>(version, ());
        compositor
    }

    fn plug_seat(&self) -> GlobalId {
        self.display.handle().create_global::<Desk, WlSeat, ()>(1, ())
    }

    fn unplug_seat(&self, seat: GlobalId) {
        self.display.handle().remove_global::<Desk>(seat);
    }

    fn work(&mut self) {
        while let Some(stream) = self.socket.accept().unwrap() {
            self.display.handle().insert_client(stream, Arc::new(Nobody)).unwrap();
        }
        self.display.dispatch_clients(&mut self.desk).unwrap();
        self.display.flush_clients().unwrap();
    }

    /// Works until exactly these lengths are watched, all of input alone or none.
    #[track_caller]
    fn watched(&mut self, lengths: &[u32], input_alone: bool) {
        eventually(&format!("watches {lengths:?}"), || {
            self.work();
            let watches = self.desk.watches.values();
            let mut found: Vec<_> = watches.map(|watch| (watch.length, watch.input_alone)).collect();
            found.sort_unstable();
            found.iter().copied().eq(lengths.iter().map(|length| (*length, input_alone))).then_some(())
        });
    }

    fn rests(&mut self, length: u32) {
        for watch in self.desk.watches.values().filter(|watch| watch.length == length) {
            watch.resource.idled();
        }
        self.display.flush_clients().unwrap();
    }

    fn resumes(&mut self) {
        for watch in self.desk.watches.values() {
            watch.resource.resumed();
        }
        self.display.flush_clients().unwrap();
    }

    /// Works until the probe has said something of this kind.
    #[track_caller]
    fn until_heard(&mut self, probe: &mut Probe, part: &str) -> String {
        eventually(part, || {
            self.work();
            probe.unread().iter().any(|line| line.contains(part)).then_some(())
        });
        probe.hears(part)
    }
}

impl GlobalDispatch<ExtIdleNotifierV1, ()> for Desk {
    fn bind(
        _: &mut Self,
        _: &DisplayHandle,
        _: &Client,
        resource: New<ExtIdleNotifierV1>,
        (): &(),
        data: &mut DataInit<'_, Self>,
    ) {
        data.init(resource, ());
    }
}

impl Dispatch<ExtIdleNotifierV1, ()> for Desk {
    fn request(
        desk: &mut Self,
        _: &Client,
        _: &ExtIdleNotifierV1,
        request: ext_idle_notifier_v1::Request,
        (): &(),
        _: &DisplayHandle,
        data: &mut DataInit<'_, Self>,
    ) {
        let (id, length, input_alone) = match request {
            ext_idle_notifier_v1::Request::GetIdleNotification { id, timeout, .. } => (id, timeout, false),
            ext_idle_notifier_v1::Request::GetInputIdleNotification { id, timeout, .. } => (id, timeout, true),
            ext_idle_notifier_v1::Request::Destroy | _ => return,
        };
        let resource = data.init(id, ());
        desk.watches.insert(resource.id().protocol_id(), Watch { resource, length, input_alone });
    }
}

impl Dispatch<ExtIdleNotificationV1, ()> for Desk {
    fn request(
        _: &mut Self,
        _: &Client,
        _: &ExtIdleNotificationV1,
        _: ext_idle_notification_v1::Request,
        (): &(),
        _: &DisplayHandle,
        _: &mut DataInit<'_, Self>,
    ) {
    }

    fn destroyed(desk: &mut Self, _: ClientId, watch: &ExtIdleNotificationV1, (): &()) {
        let number = ObjectId::protocol_id(&watch.id());
        if desk.watches.get(&number).is_some_and(|known| known.resource == *watch) {
            desk.watches.remove(&number);
        }
    }
}

impl GlobalDispatch<WlSeat, ()> for Desk {
    fn bind(
        _: &mut Self,
        _: &DisplayHandle,
        _: &Client,
        resource: New<WlSeat>,
        (): &(),
        data: &mut DataInit<'_, Self>,
    ) {
        data.init(resource, ());
    }
}

impl Dispatch<WlSeat, ()> for Desk {
    fn request(
        _: &mut Self,
        _: &Client,
        _: &WlSeat,
        _: wl_seat::Request,
        (): &(),
        _: &DisplayHandle,
        _: &mut DataInit<'_, Self>,
    ) {
    }
}

#[test]
fn version_2_is_asked_for_input_alone_and_nothing_stays_watched() {
    let world = World::new();
    let mut compositor = Compositor::offering(&world, 2);
    compositor.plug_seat();
    let mut probe = Probe::start_at(&world, 60_000, SOCKET);
    compositor.watched(&[60_000], true);
    probe.hears(ACTIVE);
    probe.tell("pause on");
    compositor.watched(&[3_000, 60_000], true);
    compositor.rests(3_000);
    probe.hears(PAUSING);
    compositor.rests(60_000);
    probe.hears("Presence(Idle(Idle { since_ms_ago: 60000 }))");
    compositor.resumes();
    probe.hears(ACTIVE);
    probe.hears(BUSY);
    probe.tell("pause off");
    compositor.watched(&[60_000], true);
    probe.tell("idle-after 30000");
    compositor.watched(&[30_000], true);
}

#[test]
fn a_watch_that_has_fired_is_kept_while_a_shorter_one_is_wanted() {
    let world = World::new();
    let mut compositor = Compositor::offering(&world, 1);
    compositor.plug_seat();
    let mut probe = Probe::start_at(&world, 60_000, SOCKET);
    compositor.watched(&[60_000], false);
    compositor.rests(60_000);
    probe.hears(IDLE);
    probe.tell("idle-after 30000");
    // The pause is asked for after it, so that the shorter watch would be there by then.
    probe.tell("pause on");
    compositor.watched(&[3_000, 60_000], false);
    probe.hears(PAUSING);
    compositor.resumes();
    probe.hears(ACTIVE);
    compositor.watched(&[3_000, 30_000], false);
}

#[test]
fn a_compositor_without_the_protocol_is_said_to_be_one() {
    let world = World::new();
    let mut compositor = Compositor::start(&world);
    compositor.plug_seat();
    let mut probe = Probe::start_at(&world, 60_000, SOCKET);
    let unknown = compositor.until_heard(&mut probe, UNKNOWN);
    assert!(unknown.contains("does not offer ext-idle-notify"), "{unknown}");
}

#[test]
fn a_seat_is_watched_when_it_comes_and_unknown_when_it_goes() {
    let world = World::new();
    let mut compositor = Compositor::offering(&world, 2);
    let mut probe = Probe::start_at(&world, 60_000, SOCKET);
    let unknown = compositor.until_heard(&mut probe, UNKNOWN);
    assert!(unknown.contains("has no seat"), "{unknown}");
    let seat = compositor.plug_seat();
    compositor.until_heard(&mut probe, ACTIVE);
    compositor.watched(&[60_000], true);
    compositor.unplug_seat(seat);
    compositor.until_heard(&mut probe, UNKNOWN);
    compositor.watched(&[], true);
}
