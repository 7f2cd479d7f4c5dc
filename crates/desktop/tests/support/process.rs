//! A process that ends with its owner, together with everything it started.

use std::{
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    process::{Child, ChildStdout, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process_group};

/// Runs in a process group of its own, which is killed on drop.
pub(crate) struct Process {
    child: Child,
}

impl Process {
    pub(crate) fn start(command: &mut Command) -> Self {
        command.process_group(0).stderr(Stdio::null());
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
        Self { child }
    }

    /// Starts it and waits for the first line that it prints, by which servers say that they are ready.
    pub(crate) fn start_announced(command: &mut Command) -> (Self, String) {
        let mut process = Self::start(command.stdin(Stdio::null()).stdout(Stdio::piped()));
        let mut line = String::new();
        let _ = BufReader::new(process.output()).read_line(&mut line).expect("a server announces itself");
        let line = line.trim().to_owned();
        assert!(!line.is_empty(), "{command:?} ended before it was ready");
        (process, line)
    }

    pub(crate) fn output(&mut self) -> ChildStdout {
        self.child.stdout.take().expect("the output is piped")
    }

    pub(crate) fn input(&mut self) -> std::process::ChildStdin {
        self.child.stdin.take().expect("the input is piped")
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        if let Some(group) = group {
            // It may have ended by itself.
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.child.wait();
    }
}
