//! A private world: home, runtime folder, and, where asked for, a session bus and an X display. All gone on drop.

use std::{
    cell::Cell,
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

use super::process::Process;

pub(crate) struct World {
    // Fields drop in this order: clients of a bus or display have ended before.
    display: Option<(Process, String)>,
    bus: Option<(Process, String)>,
    pointer: Cell<u16>,
    home: TempDir,
}

impl World {
    pub(crate) fn new() -> Self {
        let home = tempfile::Builder::new().prefix("nape-").tempdir().expect("a temporary home");
        for folder in ["run", "bin", "dev"] {
            fs::create_dir(home.path().join(folder)).expect("a folder in the temporary home");
        }
        let private = Permissions::from_mode(0o700);
        fs::set_permissions(home.path().join("run"), private).expect("the runtime folder is private");
        Self { display: None, bus: None, pointer: Cell::new(0), home }
    }

    /// A bus on which no service is ever started by itself.
    pub(crate) fn with_bus(mut self) -> Self {
        let config = self.path("bus.conf");
        let text = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#,
            self.path("bus").display()
        );
        fs::write(&config, text).expect("the configuration of the bus");
        let mut daemon = self.command("dbus-daemon");
        daemon.args(["--nofork", "--nopidfile", "--print-address=1", "--config-file"]).arg(config);
        let (daemon, address) = Process::start_announced(&mut daemon);
        // Without the number that is new with every start.
        let address = address.split(',').next().unwrap_or_default().to_owned();
        self.bus = Some((daemon, address));
        self
    }

    /// Ends the bus, as a crash would; [`World::with_bus`] starts one at the same address.
    pub(crate) fn without_bus(mut self) -> Self {
        self.bus = None;
        let _ = fs::remove_file(self.path("bus"));
        self
    }

    pub(crate) fn with_display(mut self) -> Self {
        let mut server = self.command("Xvfb");
        // The server takes the first free display; without `-noreset` it would start anew with its last client.
        server.args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "800x600x24"]);
        let (server, number) = Process::start_announced(&mut server);
        self.display = Some((server, format!(":{number}")));
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(crate) fn bus(&self) -> &str {
        self.bus.as_ref().map(|(_, address)| address.as_str()).expect("this world has a bus")
    }

    pub(crate) fn display(&self) -> &str {
        self.display.as_ref().map(|(_, name)| name.as_str()).expect("this world has a display")
    }

    /// A command that sees this world and nothing of the machine's own; its programs come first.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        let programs = std::env::var("PATH").unwrap_or_default();
        command
            .env_clear()
            .env("PATH", format!("{}:{programs}", self.path("bin").display()))
            .env("HOME", self.home.path())
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("DBUS_SYSTEM_BUS_ADDRESS", format!("unix:path={}", self.path("no-bus").display()))
            .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", self.path("no-bus").display()))
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        if let Some((_, address)) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        }
        if let Some((_, name)) = &self.display {
            command.env("DISPLAY", name);
        }
        command
    }

    /// Puts a shell script in the place of a program.
    pub(crate) fn script(&self, name: &str, text: &str) {
        let path = self.path("bin").join(name);
        fs::write(&path, format!("#!/bin/sh\n{text}\n")).expect("the script can be written");
        fs::set_permissions(&path, Permissions::from_mode(0o700)).expect("the script can be run");
    }

    /// Moves the pointer, as somebody at the desk would: to two far places in turn, so that every call is a movement.
    pub(crate) fn move_mouse(&self) {
        let place = 300 - self.pointer.get();
        self.pointer.set(place);
        let moved = self.command("xdotool").args(["mousemove", &place.to_string(), "100"]).status();
        assert!(moved.expect("xdotool runs").success());
    }
}
