//! Full screen on an X display, with openbox as the window manager.

use x11rb::{
    connection::Connection,
    protocol::xproto::{
        AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, Window, WindowClass,
    },
    rust_connection::RustConnection,
    wrapper::ConnectionExt as _,
};

use crate::support::{probe::Probe, process::Process, wait::eventually, world::World};

const NO_MANAGER: &str = "FullScreen(Unknown { why: \"The window manager does not tell";

struct Client {
    connection: RustConnection,
    root: Window,
    window: Window,
}

impl Client {
    /// A mapped window, which openbox makes the active one.
    fn open(world: &World) -> Self {
        let (connection, screen) = x11rb::connect(Some(world.display())).unwrap();
        let root = connection.setup().roots[screen].root;
        let window = connection.generate_id().unwrap();
        let looks = CreateWindowAux::new();
        connection
            .create_window(0, window, root, 10, 10, 200, 100, 0, WindowClass::INPUT_OUTPUT, 0, &looks)
            .unwrap()
            .check()
            .unwrap();
        connection.map_window(window).unwrap();
        connection.flush().unwrap();
        let client = Self { connection, root, window };
        let active = client.atom("_NET_ACTIVE_WINDOW");
        // Before the window manager knows the window, it does nothing for it.
        eventually("the window to become active", || {
            client.ask_manager("_NET_ACTIVE_WINDOW", [2, 0, 0, 0, 0]);
            let ask = client.connection.get_property(false, root, active, AtomEnum::WINDOW, 0, 1);
            let reply = ask.unwrap().reply().unwrap();
            (reply.value32().and_then(|mut windows| windows.next()) == Some(window)).then_some(())
        });
        client
    }

    fn atom(&self, name: &str) -> u32 {
        self.connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    /// Asks the window manager to make the window fill the screen, or no longer.
    fn fill_screen(&self, on: bool) {
        self.ask_manager("_NET_WM_STATE", [u32::from(on), self.atom("_NET_WM_STATE_FULLSCREEN"), 0, 1, 0]);
    }

    fn ask_manager(&self, what: &str, how: [u32; 5]) {
        let wish = ClientMessageEvent::new(32, self.window, self.atom(what), how);
        let to = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        self.connection.send_event(false, self.root, to, wish).unwrap();
        self.connection.flush().unwrap();
    }

    fn rename(&self, name: &[u8]) {
        let what = AtomEnum::WM_NAME;
        self.connection.change_property8(PropMode::REPLACE, self.window, what, AtomEnum::STRING, name).unwrap();
        self.connection.flush().unwrap();
    }

    fn close(&self) {
        self.connection.destroy_window(self.window).unwrap();
        self.connection.flush().unwrap();
    }
}

#[test]
fn a_window_that_fills_the_screen_is_seen_and_so_is_its_end() {
    let world = World::new().with_display();
    let mut probe = Probe::start(&world, 600_000);
    probe.hears(NO_MANAGER);
    let manager = Process::start(&mut world.command("openbox"));
    probe.hears("FullScreen(No)");
    let client = Client::open(&world);
    client.fill_screen(true);
    probe.hears("FullScreen(Yes)");
    client.rename(b"another title");
    client.fill_screen(false);
    probe.hears("FullScreen(No)");
    client.fill_screen(true);
    probe.hears("FullScreen(Yes)");
    // A small window on top is not a full screen, and beneath it the old one comes back.
    let small = Client::open(&world);
    probe.hears("FullScreen(No)");
    small.close();
    probe.hears("FullScreen(Yes)");
    client.close();
    probe.hears("FullScreen(No)");
    drop(manager);
    probe.hears(NO_MANAGER);
    let _manager = Process::start(&mut world.command("openbox"));
    probe.hears("FullScreen(No)");
}

#[test]
fn without_a_display_it_is_unknown() {
    let world = World::new();
    Probe::start(&world, 600_000).hears("FullScreen(Unknown { why: \"There is no X11 display.\" })");
}
