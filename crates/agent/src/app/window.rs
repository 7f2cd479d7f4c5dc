//! The one window: whether it is connected, where it should go, and starting it.

use super::App;
use super::faces::FaceId;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::frame::Event;
use nape_api::status::{DESKTOP_VARIABLES, Hello, Route, Welcome};
use nape_core::message::Message;
use nape_core::session::PauseCause;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Stdio;
use std::rc::Rc;
use tokio::process::Command;

/// What is known of the window.
#[derive(Debug, Default)]
pub(crate) struct Window {
    connected: Option<FaceId>,
    starting: bool,
    go: Option<Route>,
    /// The file that is to be opened there.
    file: Option<String>,
    desktop: BTreeMap<String, String>,
    pub(super) failed: Option<Message>,
}

impl Window {
    fn variable(&self, name: &str) -> Option<String> {
        self.desktop.get(name).cloned().or_else(|| std::env::var(name).ok()).filter(|value| !value.is_empty())
    }

    pub(super) fn has_screen(&self) -> bool {
        cfg!(not(target_os = "linux"))
            || self.variable("DISPLAY").is_some()
            || self.variable("WAYLAND_DISPLAY").is_some()
    }

    /// Whether a window can be shown at all.
    pub(super) fn reachable(&self) -> Result<(), Refused> {
        if self.is_open() || self.has_screen() {
            return Ok(());
        }
        Err(Refused::new(Code::NoWindow, Message::new("refused-no-screen")))
    }

    pub(super) fn is_open(&self) -> bool {
        self.connected.is_some()
    }
}

impl App {
    /// Somebody says who they are. A second window is sent away, and the first one brought to the front.
    pub(crate) fn greet(&self, face: FaceId, hello: &Hello) -> Result<Welcome, Refused> {
        let (display, wayland) = {
            let mut inner = self.inner.borrow_mut();
            let known = |name: &String| DESKTOP_VARIABLES.contains(&name.as_str());
            inner.window.desktop.extend(hello.desktop.iter().filter(|(name, _)| known(name)).cloned());
            if hello.window {
                if let Some(first) = inner.window.connected {
                    let route = inner.window.go.take().unwrap_or(Route::Today);
                    inner.faces.tell(first, &Event::Go { route, token: None });
                    return Err(Refused::new(Code::Busy, Message::new("refused-window-open")));
                }
                inner.window.connected = Some(face);
                inner.window.starting = false;
                inner.window.failed = None;
            }
            (inner.window.variable("DISPLAY"), inner.window.variable("WAYLAND_DISPLAY"))
        };
        if hello.desktop.iter().any(|(name, _)| name == "DISPLAY" || name == "WAYLAND_DISPLAY") {
            self.presence.reconnect_display(display, wayland);
        }
        let go = self.inner.borrow_mut().window.go.take();
        Ok(Welcome { build: crate::BUILD.into(), go })
    }

    /// A connection ended; if it was the window's, the session pauses at its step.
    pub(crate) fn lost(self: &Rc<Self>, face: FaceId) {
        let was_window = {
            let mut inner = self.inner.borrow_mut();
            inner.faces.remove(face);
            let was_window = inner.window.connected == Some(face);
            if was_window {
                inner.window.connected = None;
            }
            was_window
        };
        if was_window {
            self.pause_guided(PauseCause::WindowLost);
            self.close_what_is_over();
        }
    }

    /// Keeps a file for the window, which asks for it when it comes to that screen.
    pub(super) fn keep_file(&self, file: Option<String>) {
        if file.is_some() {
            self.inner.borrow_mut().window.file = file;
        }
    }

    /// The file that waits for the window, once.
    pub(super) fn waiting_file(&self) -> Option<String> {
        self.inner.borrow_mut().window.file.take()
    }

    /// Brings the window to a screen, starting it if need be.
    pub(super) fn open_window(self: &Rc<Self>, route: Route, token: Option<String>) -> Result<(), Refused> {
        let mut inner = self.inner.borrow_mut();
        if let Some(face) = inner.window.connected {
            inner.faces.tell(face, &Event::Go { route, token });
            return Ok(());
        }
        inner.window.go = Some(route);
        if inner.window.starting {
            return Ok(());
        }
        inner.window.reachable()?;
        let program = program();
        let mut command = Command::new(&program);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.env("NAPE_HOME", self.home.dir());
        for name in DESKTOP_VARIABLES {
            if let Some(value) = inner.window.variable(name) {
                command.env(name, value);
            }
        }
        crate::memory::unlimited(command.as_std_mut());
        if let Some(token) = token {
            command.env("XDG_ACTIVATION_TOKEN", &token).env("DESKTOP_STARTUP_ID", token);
        }
        let mut child = command.spawn().map_err(|e| {
            let why = Message::new("refused-window").with("detail", format!("{}: {e}", program.display()));
            Refused::new(Code::NoWindow, why)
        })?;
        inner.window.starting = true;
        drop(inner);
        let app = Rc::clone(self);
        tokio::task::spawn_local(async move {
            let ended = child.wait().await;
            let mut inner = app.inner.borrow_mut();
            if std::mem::take(&mut inner.window.starting) {
                let how = ended.map_or_else(|e| e.to_string(), |status| status.to_string());
                tracing::warn!(%how, "the window ended before it was open");
                inner.window.failed = Some(Message::new("refused-window-ended").with("detail", how));
            }
        });
        Ok(())
    }
}

/// The window's program: beside this one, or by name.
pub(crate) fn program() -> PathBuf {
    let name = format!("nape-app{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|exe| exe.with_file_name(&name)).filter(|path| path.exists());
    beside.unwrap_or_else(|| name.into())
}
