//! Whether the active window fills the screen, as an EWMH window manager tells it on an X11 display.
//!
//! Four things are listened to: properties of the root window, properties and the end of the active window (some
//! managers keep naming a window that is gone), and the end of the window manager's own window. The server sends these
//! only as a whole, so that a window that keeps changing its title, or is being moved, wakes this as well; nothing is
//! asked then.
//!
//! There is no such question in Wayland. Plasma turns do-not-disturb on for a full screen, which [`super::quiet`] sees.

use x11rb::{
    connection::Connection,
    errors::{ConnectionError, ReplyError},
    protocol::{
        Event,
        xproto::{Atom, AtomEnum, ChangeWindowAttributesAux, ConnectionExt as _, EventMask, Window},
    },
    rust_connection::RustConnection,
};

use super::Seen;

const NO_MANAGER: &str =
    "The window manager does not tell which window is active. Use one that follows EWMH to let Nape see a full screen.";
/// More states than a window can have at once.
const MOST_STATES: u32 = 64;

struct Atoms {
    manager: Atom,
    active: Atom,
    state: Atom,
    fullscreen: Atom,
}

pub(super) struct ActiveWindow<'c> {
    connection: &'c RustConnection,
    root: Window,
    atoms: Atoms,
    manager: Option<Window>,
    active: Option<Window>,
}

impl<'c> ActiveWindow<'c> {
    /// Listens to the root window of this screen.
    pub(super) fn open(connection: &'c RustConnection, screen: usize) -> Result<Self, ReplyError> {
        let root = connection.setup().roots.get(screen).map_or(x11rb::NONE, |screen| screen.root);
        let atom = |name: &str| connection.intern_atom(false, name.as_bytes());
        let manager = atom("_NET_SUPPORTING_WM_CHECK")?;
        let active = atom("_NET_ACTIVE_WINDOW")?;
        let state = atom("_NET_WM_STATE")?;
        let fullscreen = atom("_NET_WM_STATE_FULLSCREEN")?;
        let atoms = Atoms {
            manager: manager.reply()?.atom,
            active: active.reply()?.atom,
            state: state.reply()?.atom,
            fullscreen: fullscreen.reply()?.atom,
        };
        let this = Self { connection, root, atoms, manager: None, active: None };
        this.listen(root, EventMask::PROPERTY_CHANGE)?;
        Ok(this)
    }

    /// Whether the event may change the answer.
    pub(super) fn concerns(&self, event: &Event) -> bool {
        if let Event::PropertyNotify(notice) = event {
            let of_root = notice.atom == self.atoms.active || notice.atom == self.atoms.manager;
            let of_window = Some(notice.window) == self.active && notice.atom == self.atoms.state;
            (notice.window == self.root && of_root) || of_window
        } else {
            let gone = |window: Window| Some(window) == self.manager || Some(window) == self.active;
            matches!(event, Event::DestroyNotify(notice) if gone(notice.window))
        }
    }

    /// Listens to the windows that matter now, and answers.
    pub(super) fn look(&mut self) -> Result<Seen, ReplyError> {
        let manager = self.window_in(self.root, self.atoms.manager)?;
        if manager != self.manager {
            self.manager = manager;
            if let Some(manager) = manager {
                self.listen(manager, EventMask::STRUCTURE_NOTIFY)?;
            }
        }
        // The property outlives its window manager; a living one has it on its own window as well.
        let lives = match manager {
            Some(manager) => self.window_in(manager, self.atoms.manager)? == Some(manager),
            None => false,
        };
        let active = if lives { self.window_in(self.root, self.atoms.active)? } else { None };
        if active != self.active {
            if let Some(before) = self.active {
                self.listen(before, EventMask::NO_EVENT)?;
            }
            if let Some(active) = active {
                self.listen(active, EventMask::PROPERTY_CHANGE | EventMask::STRUCTURE_NOTIFY)?;
            }
            self.active = active;
        }
        Ok(match active {
            _ if !lives => Seen::Unknown { why: NO_MANAGER.to_owned() },
            Some(active) if self.fills_screen(active)? => Seen::Yes,
            Some(_) | None => Seen::No,
        })
    }

    /// A window that is gone by now answers with an error later, which is nobody's concern.
    fn listen(&self, window: Window, mask: EventMask) -> Result<(), ConnectionError> {
        let wish = ChangeWindowAttributesAux::new().event_mask(mask);
        self.connection.change_window_attributes(window, &wish)?.ignore_error();
        Ok(())
    }

    fn window_in(&self, window: Window, property: Atom) -> Result<Option<Window>, ReplyError> {
        let found = self.property(window, property, AtomEnum::WINDOW.into(), 1)?;
        Ok(found.first().copied().filter(|window| *window != x11rb::NONE))
    }

    fn fills_screen(&self, window: Window) -> Result<bool, ReplyError> {
        let states = self.property(window, self.atoms.state, AtomEnum::ATOM.into(), MOST_STATES)?;
        Ok(states.contains(&self.atoms.fullscreen))
    }

    /// The property's values; none when the window is gone.
    fn property(&self, window: Window, property: Atom, kind: Atom, most: u32) -> Result<Vec<u32>, ReplyError> {
        match self.connection.get_property(false, window, property, kind, 0, most)?.reply() {
            Ok(reply) => Ok(reply.value32().map(Iterator::collect).unwrap_or_default()),
            Err(ReplyError::X11Error(_)) => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }
}
