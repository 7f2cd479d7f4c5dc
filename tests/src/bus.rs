//! A private D-Bus: no service is ever started on it by itself, and nobody else is on it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::running::Running;

/// A private message bus. It ends on drop.
#[derive(Debug)]
pub struct Bus {
    address: String,
    _daemon: Running,
}

impl Bus {
    pub(crate) fn start(name: &str, home: &Path, logs: &Path) -> Self {
        let config = home.join(format!("{name}.conf"));
        let socket = home.join(name);
        // Without a `servicedir` the bus can activate nothing.
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
            socket.display()
        );
        fs::write(&config, text).expect("the bus's configuration can be written");
        let mut command = Command::new("dbus-daemon");
        command.arg("--nofork").arg("--nopidfile").arg("--print-address=1").arg("--config-file").arg(&config);
        let (daemon, address) = Running::start_announced(name, &mut command, logs);
        Self { address, _daemon: daemon }
    }

    /// The address that clients connect to.
    pub fn address(&self) -> &str {
        &self.address
    }
}
