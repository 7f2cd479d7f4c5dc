//! Notes on real notification servers under Xvfb: dunst and Xfce's. (The plain `notification-daemon` 3.20
//! leaves a note on the screen after it was told to close it, whoever asks; so it proves nothing.)
//!
//! Whether a note is on the screen is seen from outside: by the windows of the server that are mapped. No server is
//! asked, since each would answer in its own way.

use std::process::Command;

use x11rb::{
    connection::Connection,
    protocol::xproto::{ConnectionExt as _, MapState, Window},
    rust_connection::RustConnection,
};

use crate::support::{probe::Probe, process::Process, wait::eventually, world::World};

/// A display on which the visible windows can be counted.
struct Screen {
    connection: RustConnection,
    root: Window,
}

impl Screen {
    fn of(world: &World) -> Self {
        let (connection, screen) = x11rb::connect(Some(world.display())).unwrap();
        let root = connection.setup().roots[screen].root;
        Self { connection, root }
    }

    /// The windows that can be seen, with their size.
    fn windows(&self) -> Vec<(Window, u16, u16)> {
        let windows = self.connection.query_tree(self.root).unwrap().reply().unwrap().children;
        let seen = windows.into_iter().filter_map(|window| {
            // A window may be gone by now.
            let looks = self.connection.get_window_attributes(window).ok()?.reply().ok()?;
            let place = self.connection.get_geometry(window).ok()?.reply().ok()?;
            (looks.map_state == MapState::VIEWABLE && place.width > 1).then_some((window, place.width, place.height))
        });
        seen.collect()
    }

    #[track_caller]
    fn shows(&self, count: usize) {
        let what = format!("{count} windows after {:?}", self.windows());
        eventually(&what, || (self.windows().len() == count).then_some(()));
    }
}

fn a_note_is_shown_replaced_withdrawn_and_survives_its_server(world: &World, server: impl Fn() -> Command) {
    let screen = Screen::of(world);
    let first = Process::start(&mut server());
    let mut probe = Probe::start(world, 600_000);
    probe.hears("ServerChanged(Ready {");
    probe.tell("show 1 Stretch");
    probe.hears("Shown { id: NoteId(1) }");
    screen.shows(1);

    // The same id again and another one: each takes the place of the one before.
    probe.tell("show 1 Stretch-again");
    probe.hears("Shown { id: NoteId(1) }");
    probe.tell("show 2 Walk");
    probe.hears("Closed { id: NoteId(1), reason: Withdrawn }");
    probe.hears("Shown { id: NoteId(2) }");
    screen.shows(1);

    probe.tell("withdraw 2");
    probe.hears("Closed { id: NoteId(2), reason: Withdrawn }");
    screen.shows(0);

    // A server that dies takes the note with it; the next one gets it.
    probe.tell("show 3 Sit-up");
    probe.hears("Shown { id: NoteId(3) }");
    screen.shows(1);
    drop(first);
    probe.hears("ServerChanged(Absent {");
    screen.shows(0);
    let _second = Process::start(&mut server());
    probe.hears("Shown { id: NoteId(3) }");
    screen.shows(1);
    probe.tell("withdraw 3");
    probe.hears("Closed { id: NoteId(3), reason: Withdrawn }");
    screen.shows(0);
}

#[test]
fn on_dunst() {
    let world = World::new().with_bus().with_display();
    a_note_is_shown_replaced_withdrawn_and_survives_its_server(&world, || world.command("dunst"));
}

#[test]
fn on_xfces_server() {
    let world = World::new().with_bus().with_display();
    let program = "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd";
    a_note_is_shown_replaced_withdrawn_and_survives_its_server(&world, || world.command(program));
}
