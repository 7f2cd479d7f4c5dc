//! A private world: display, buses, home and environment, all gone on drop.

use std::cell::Cell;
use std::ffi::OsString;
use std::fs::{self, DirEntry, Permissions};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::bus::Bus;
use crate::running::Running;
use crate::wait::within;

/// How long the processes of a world may take to be gone once they are killed.
const ENDS_WITHIN: Duration = Duration::from_secs(5);

/// Which parts a world has.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// An X display.
    pub display: bool,
    /// A session bus.
    pub session_bus: bool,
    /// A bus in the place of the system bus.
    pub system_bus: bool,
}

/// A private world. Everything started by [`Desktop::command`] sees this world and nothing of the machine's own.
#[derive(Debug)]
pub struct Desktop {
    // Fields drop in this order: the display first, so that windows end before the buses and the home under them.
    display: Option<(Running, String)>,
    session_bus: Option<Bus>,
    system_bus: Option<Bus>,
    inspector: SocketAddr,
    pointer: Cell<u16>,
    home: TempDir,
}

impl Desktop {
    /// A world with a display and a session bus, but no system bus, as in a container.
    pub fn start() -> Self {
        Self::with(Parts { display: true, session_bus: true, system_bus: false })
    }

    /// A world with just these parts.
    pub fn with(parts: Parts) -> Self {
        let home = tempfile::Builder::new().prefix("nape-").tempdir().expect("a temporary home");
        for folder in ["logs", "run", "config", "data", "state", "cache", "nape"] {
            fs::create_dir(home.path().join(folder)).expect("a folder in the temporary home");
        }
        fs::set_permissions(home.path().join("run"), Permissions::from_mode(0o700))
            .expect("the runtime folder is private");
        let logs = home.path().join("logs");
        let bus = |wanted: bool, name: &str| wanted.then(|| Bus::start(name, home.path(), &logs));
        let session_bus = bus(parts.session_bus, "session-bus");
        let system_bus = bus(parts.system_bus, "system-bus");
        let display = parts.display.then(|| start_display(&logs));
        Self { display, session_bus, system_bus, inspector: free_address(), pointer: Cell::new(0), home }
    }

    /// The temporary home.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The folder that `NAPE_HOME` names.
    pub fn nape_home(&self) -> PathBuf {
        self.home.path().join("nape")
    }

    /// The folder with what the processes of this world printed.
    pub fn logs(&self) -> PathBuf {
        self.home.path().join("logs")
    }

    /// The session bus, for a stand-in service.
    pub fn session_bus(&self) -> &Bus {
        self.session_bus.as_ref().expect("this world has no session bus; ask for one in its parts")
    }

    /// The bus in the place of the system bus, for a stand-in service.
    pub fn system_bus(&self) -> &Bus {
        self.system_bus.as_ref().expect("this world has no system bus; ask for one in its parts")
    }

    /// Where a web view started in this world lets WebDriver in.
    pub fn inspector(&self) -> SocketAddr {
        self.inspector
    }

    /// A command that sees exactly this world's environment.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.env_clear().envs(self.environment()).current_dir(self.home());
        command
    }

    /// Takes a picture of the whole screen, as PNG.
    pub fn screenshot(&self, path: impl AsRef<Path>) {
        let mut command = self.command("import");
        command.current_dir(std::env::current_dir().expect("a current folder"));
        succeed(command.args(["-window", "root"]).arg(path.as_ref()));
    }

    /// Takes a picture of the window with this title, as PNG.
    pub fn screenshot_of(&self, title: &str, path: impl AsRef<Path>) {
        let name = format!("^{title}$");
        let search =
            self.command("xdotool").args(["search", "--onlyvisible", "--name", &name]).output().expect("xdotool runs");
        let ids = String::from_utf8_lossy(&search.stdout).into_owned();
        let id = ids.lines().next().unwrap_or_else(|| panic!("there is no window {title}"));
        let mut command = self.command("import");
        command.current_dir(std::env::current_dir().expect("a current folder"));
        succeed(command.args(["-window", id]).arg(path.as_ref()));
    }

    /// Moves the pointer, as somebody at the desk would.
    pub fn move_mouse(&self) {
        // Two far places in turn, so that every call is a real movement.
        let turn = self.pointer.get();
        self.pointer.set(turn ^ 1);
        let (x, y) = if turn == 0 { ("1200", "850") } else { ("1240", "870") };
        succeed(self.command("xdotool").args(["mousemove", x, y]));
    }

    /// Presses a key or a combination, in the words of xdotool: `Return`, `ctrl+q`.
    pub fn key(&self, key: &str) {
        succeed(self.command("xdotool").args(["key", "--clearmodifiers", key]));
    }

    /// Gives the keyboard to the window with this title; without a window manager no window has it by itself.
    pub fn focus(&self, title: &str) {
        let name = format!("^{title}$");
        succeed(self.command("xdotool").args([
            "search",
            "--sync",
            "--onlyvisible",
            "--name",
            &name,
            "windowfocus",
            "--sync",
        ]));
    }

    /// Minimises the window with this title, which takes a window manager.
    pub fn minimize(&self, title: &str) {
        let name = format!("^{title}$");
        succeed(self.command("xdotool").args(["search", "--onlyvisible", "--name", &name, "windowminimize"]));
    }

    /// The titles of the visible windows.
    pub fn windows(&self) -> Vec<String> {
        let search =
            self.command("xdotool").args(["search", "--onlyvisible", "--name", ".+"]).output().expect("xdotool runs");
        let ids = String::from_utf8_lossy(&search.stdout).into_owned();
        let title = |id: &str| {
            let name = self.command("xdotool").args(["getwindowname", id]).output().expect("xdotool runs");
            // A window may close between the two questions.
            name.status.success().then(|| String::from_utf8_lossy(&name.stdout).trim_end().to_owned())
        };
        ids.lines().filter_map(title).collect()
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let home = self.home();
        let nowhere = |name: &str| format!("unix:path={}", home.join(name).display());
        let address = |bus: Option<&Bus>, name: &str| bus.map_or_else(|| nowhere(name), |bus| bus.address().to_owned());
        let mut environment: Vec<(&'static str, OsString)> = vec![
            ("HOME", home.into()),
            ("XDG_CONFIG_HOME", home.join("config").into()),
            ("XDG_DATA_HOME", home.join("data").into()),
            ("XDG_STATE_HOME", home.join("state").into()),
            ("XDG_CACHE_HOME", home.join("cache").into()),
            ("XDG_RUNTIME_DIR", home.join("run").into()),
            ("NAPE_HOME", self.nape_home().into()),
            ("LANG", "C.UTF-8".into()),
            ("TZ", "UTC".into()),
            // A bus that is not there, rather than the machine's own.
            ("DBUS_SESSION_BUS_ADDRESS", address(self.session_bus.as_ref(), "no-session-bus").into()),
            ("DBUS_SYSTEM_BUS_ADDRESS", address(self.system_bus.as_ref(), "no-system-bus").into()),
            ("GDK_BACKEND", "x11".into()),
            ("GSETTINGS_BACKEND", "memory".into()),
            ("GTK_USE_PORTAL", "0".into()),
            ("GIO_USE_VFS", "local".into()),
            // Without an accessibility bus the start would wait for one.
            ("NO_AT_BRIDGE", "1".into()),
            ("WEBKIT_DISABLE_COMPOSITING_MODE", "1".into()),
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
            // These two let WebDriver into a web view that somebody else has started.
            ("TAURI_WEBVIEW_AUTOMATION", "true".into()),
            ("WEBKIT_INSPECTOR_SERVER", self.inspector.to_string().into()),
            ("RUST_BACKTRACE", "1".into()),
        ];
        if let Some(path) = std::env::var_os("PATH") {
            environment.push(("PATH", path));
        }
        if let Some((_, display)) = &self.display {
            environment.push(("DISPLAY", display.into()));
        }
        environment
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        // The window starts the agent and the agent the window, each on its own feet: what carries this world's home in
        // its environment belongs to this world and ends with it.
        let gone = within(ENDS_WITHIN, || {
            let left = processes_of(self.home());
            for pid in &left {
                // It may have ended since it was found.
                let _ = kill_process(*pid, Signal::KILL);
            }
            left.is_empty().then_some(())
        });
        // A second panic while the test already panics would end the whole test binary.
        assert!(gone.is_some() || std::thread::panicking(), "some processes of this world would not end");
    }
}

/// The living processes that were started in the world with this home.
fn processes_of(home: &Path) -> Vec<Pid> {
    let mark = format!("NAPE_HOME={}/", home.display());
    let entries = fs::read_dir("/proc").expect("the processes can be listed");
    let pid = |entry: io::Result<DirEntry>| entry.ok()?.file_name().to_str()?.parse().ok().and_then(Pid::from_raw);
    let ours = |pid: &Pid| {
        // A process that has ended, or is somebody else's, shows no environment.
        let environment = fs::read(format!("/proc/{}/environ", pid.as_raw_pid())).unwrap_or_default();
        environment.split(|byte| *byte == 0).any(|variable| variable.starts_with(mark.as_bytes()))
    };
    entries.filter_map(pid).filter(ours).collect()
}

fn start_display(logs: &Path) -> (Running, String) {
    let mut command = Command::new("Xvfb");
    // The server chooses a free number and says it; `-noreset` keeps it alive when its last client leaves.
    command.args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-ac", "-screen", "0", "1280x900x24"]);
    let (server, number) = Running::start_announced("display", &mut command, logs);
    (server, format!(":{number}"))
}

/// A loopback address that was free a moment ago.
pub(crate) fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("the port has a number")
}

fn succeed(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"));
    assert!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
}
