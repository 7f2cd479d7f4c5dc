//! A process that ends with its owner.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::wait::eventually;

/// A started process: killed and reaped on drop. Its output is in a file, so that it never blocks and can be read at any time.
#[derive(Debug)]
pub struct Running {
    name: String,
    child: Child,
    output: PathBuf,
}

impl Running {
    /// Starts `command`; what it prints goes to `NAME.log` in `logs`.
    pub fn start(name: &str, command: &mut Command, logs: &Path) -> Self {
        let output = logs.join(format!("{name}.log"));
        let file = File::options().create(true).append(true).open(&output).expect("the log can be written");
        let stdout = file.try_clone().expect("a second handle of the log");
        let child = command
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(file)
            .spawn()
            .unwrap_or_else(|error| panic!("{name} could not be started: {error}"));
        Self { name: name.to_owned(), child, output }
    }

    /// Starts `command` and waits for the first line of its standard output, by which servers say that they are ready.
    pub(crate) fn start_announced(name: &str, command: &mut Command, logs: &Path) -> (Self, String) {
        let output = logs.join(format!("{name}.log"));
        let file = File::create(&output).expect("the log can be written");
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(file)
            .spawn()
            .unwrap_or_else(|error| panic!("{name} could not be started: {error}"));
        let stdout = child.stdout.take().expect("its standard output is a pipe");
        let running = Self { name: name.to_owned(), child, output };
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line).expect("its first line can be read");
        assert!(line.ends_with('\n'), "{name} ended before it was ready:\n{}", running.output());
        (running, line.trim_end().to_owned())
    }

    /// The process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The processes that it has started itself and that have not ended.
    pub(crate) fn children(&self) -> Vec<Pid> {
        let parent = self.pid().to_string();
        let entries = fs::read_dir("/proc").expect("the processes can be listed");
        let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<i32>().ok());
        let is_child = |pid: &i32| {
            // `pid (name) state parent …`, where the name may contain anything.
            let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
            let mut fields = after_name.split(' ');
            fields.next().is_some_and(|state| state != "Z") && fields.next() == Some(parent.as_str())
        };
        pids.filter(is_child).filter_map(Pid::from_raw).collect()
    }

    /// All it has printed so far.
    pub fn output(&self) -> String {
        fs::read(&self.output).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// The exit status, when it has ended.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("the child can be waited for")
    }

    /// Waits until it has ended by itself.
    pub fn wait(&mut self, deadline: Duration) -> ExitStatus {
        let what = format!("{} to end", self.name);
        eventually(deadline, &what, || self.ended())
    }

    /// Ends it at once, as a power cut would: SIGKILL, and reaped.
    pub fn kill9(&mut self) {
        // It may have ended already; then there is nothing to kill.
        let _ = self.child.kill();
        self.child.wait().expect("the child can be waited for");
    }

    /// Asks it to end (SIGTERM) and waits until it has.
    pub fn terminate(&mut self, deadline: Duration) -> ExitStatus {
        if self.ended().is_none() {
            kill_process(Pid::from_child(&self.child), Signal::TERM).expect("its own child may be signalled");
        }
        self.wait(deadline)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
