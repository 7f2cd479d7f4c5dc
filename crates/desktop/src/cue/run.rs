//! One program under way, and the next one in its place.

use std::{future, io, pin::Pin, time::Duration};

use tokio::{
    process::{Child, Command},
    time::{Sleep, sleep},
};

/// How long a program may take for a sound of less than half a second. Beyond it, it is stuck.
pub(super) const LIMIT: Duration = Duration::from_secs(5);

/// A place for one program at a time.
#[derive(Default)]
pub(super) struct Turn(Option<Run>);

impl Turn {
    /// Ends what is under way and starts this.
    pub(super) fn take_over(&mut self, mut command: Command, limit: Duration) -> io::Result<()> {
        self.end();
        let child = command.spawn()?;
        self.0 = Some(Run { child, limit: Box::pin(sleep(limit)) });
        Ok(())
    }

    /// Returns when what is under way has ended, by itself or because it took too long; never while nothing is.
    pub(super) async fn over(&mut self) {
        match &mut self.0 {
            Some(run) => run.over().await,
            None => future::pending().await,
        }
        self.end();
    }

    /// Ends what is under way, if anything is.
    pub(super) fn end(&mut self) {
        if let Some(mut run) = self.0.take() {
            run.kill();
            // Nobody waits for it, but somebody has to take note of its end.
            tokio::spawn(async move { run.child.wait().await });
        }
    }
}

/// A running program. Dropping it ends whatever runs in its process group.
struct Run {
    child: Child,
    limit: Pin<Box<Sleep>>,
}

impl Run {
    async fn over(&mut self) {
        tokio::select! {
            status = self.child.wait() => match status {
                Ok(status) if status.success() => {}
                Ok(status) => tracing::debug!(%status, "the program for a cue failed"),
                Err(error) => tracing::debug!(%error, "the program for a cue is lost"),
            },
            () = self.limit.as_mut() => tracing::debug!("the program for a cue is stuck and is ended"),
        }
    }

    /// Does nothing when it has ended already.
    #[cfg(target_os = "linux")]
    fn kill(&mut self) {
        use rustix::process::{Pid, Signal, kill_process_group};
        // Without a number its end has been noted.
        let number = self.child.id().and_then(|number| i32::try_from(number).ok());
        if let Some(group) = number.and_then(Pid::from_raw)
            && let Err(error) = kill_process_group(group, Signal::KILL)
        {
            tracing::debug!(%error, "the program for a cue had ended already");
        }
    }

    /// Does nothing when it has ended already.
    #[cfg(not(target_os = "linux"))]
    fn kill(&mut self) {
        if let Err(error) = self.child.start_kill() {
            tracing::debug!(%error, "the program for a cue had ended already");
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.kill();
    }
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rustix::process::{Pid, test_kill_process};
    use tokio::process::Command;

    use super::Turn;

    const LONG: Duration = Duration::from_mins(10);

    fn program(words: &[&str]) -> Command {
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).process_group(0).kill_on_drop(true);
        command
    }

    fn id(turn: &Turn) -> Pid {
        let number = turn.0.as_ref().and_then(|run| run.child.id()).unwrap();
        Pid::from_raw(number.try_into().unwrap()).unwrap()
    }

    /// A zombie is still there for this.
    async fn gone(id: Pid) {
        while test_kill_process(id).is_ok() {
            tokio::task::yield_now().await;
        }
    }

    fn in_time(what: impl Future<Output = ()>) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { tokio::time::timeout(Duration::from_secs(40), what).await.unwrap() });
    }

    #[test]
    fn what_is_stuck_is_killed_at_the_limit_and_leaves_no_zombie() {
        in_time(async {
            let mut turn = Turn::default();
            turn.take_over(program(&["sleep", "600"]), Duration::from_millis(20)).unwrap();
            let stuck = id(&turn);
            turn.over().await;
            gone(stuck).await;
        });
    }

    #[test]
    fn a_newer_one_takes_the_place_of_the_older() {
        in_time(async {
            let mut turn = Turn::default();
            turn.take_over(program(&["sleep", "600"]), LONG).unwrap();
            let older = id(&turn);
            turn.take_over(program(&["true"]), LONG).unwrap();
            gone(older).await;
            turn.over().await;
            assert!(turn.0.is_none());
        });
    }

    #[test]
    fn what_cannot_be_started_is_an_error_and_leaves_the_place_free() {
        in_time(async {
            let mut turn = Turn::default();
            turn.take_over(program(&["sleep", "600"]), LONG).unwrap();
            turn.take_over(program(&["/no/such/program"]), LONG).unwrap_err();
            assert!(turn.0.is_none());
        });
    }
}
