//! Microphones in use, as the sound server tells it: `pactl subscribe` runs as long as this is watched and prints a line
//! for every change; when one concerns a recording stream, the list of them is asked for.
//!
//! The child has its own process group and is killed when the watching ends. If Nape itself is killed, the child ends
//! at the next change, when nobody reads its line.

use std::{process::Stdio, time::Duration};

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdout, Command},
    sync::Notify,
    time::timeout,
};

use super::{Board, Seen, SeenSource, streams, unknown};
use crate::bus::{self, Retries};

/// The longest that the list may take.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

#[derive(Debug, thiserror::Error)]
enum PactlError {
    #[error("pactl is not installed. Install pulseaudio-utils to let Nape see a microphone in use.")]
    Missing,
    #[error("pactl cannot be run ({0}).")]
    Run(std::io::Error),
    #[error("The sound server does not answer. Start PipeWire or PulseAudio.")]
    Silent,
    #[error("The sound server has ended. A microphone in use is seen again when it is back.")]
    Ended,
}

impl From<std::io::Error> for PactlError {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::NotFound { Self::Missing } else { Self::Run(error) }
    }
}

/// Watches for as long as it is polled.
pub(super) async fn watch(board: &Board, again: &Notify) {
    let mut retries = Retries::default();
    loop {
        let error = match follow(board, &mut retries).await {
            Ok(never) => match never {},
            Err(error) => error,
        };
        board.seen(SeenSource::Microphone, unknown(error.to_string()));
        let pause = match error {
            PactlError::Missing => None,
            PactlError::Run(_) | PactlError::Silent | PactlError::Ended => retries.next_pause(),
        };
        tokio::select! {
            () = bus::pause(pause) => {}
            () = again.notified() => {}
        }
    }
}

async fn follow(board: &Board, retries: &mut Retries) -> Result<std::convert::Infallible, PactlError> {
    // The subscription first, so that no change falls between.
    let (_subscription, mut lines) = subscribe()?;
    board.seen(SeenSource::Microphone, ask().await?);
    retries.reset();
    loop {
        let line = lines.next_line().await?.ok_or(PactlError::Ended)?;
        if line.contains("source-output") {
            board.seen(SeenSource::Microphone, ask().await?);
        }
    }
}

/// Its words must not be those of the person's language.
fn pactl() -> Command {
    let mut command = Command::new("pactl");
    command.env("LC_ALL", "C").stdin(Stdio::null()).stderr(Stdio::null()).process_group(0).kill_on_drop(true);
    command
}

/// A running `pactl subscribe`. Dropping it ends whatever runs in its process group.
struct Subscription(Child);

impl Drop for Subscription {
    fn drop(&mut self) {
        // Without a number it has ended already.
        let number = self.0.id().and_then(|number| i32::try_from(number).ok());
        if let Some(group) = number.and_then(Pid::from_raw)
            && let Err(error) = kill_process_group(group, Signal::KILL)
        {
            tracing::debug!(%error, "pactl had ended already");
        }
    }
}

fn subscribe() -> Result<(Subscription, Lines<BufReader<ChildStdout>>), PactlError> {
    let mut child = pactl().arg("subscribe").stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().ok_or(PactlError::Ended)?;
    Ok((Subscription(child), BufReader::new(output).lines()))
}

async fn ask() -> Result<Seen, PactlError> {
    let list = timeout(ANSWER_WITHIN, pactl().args(["-f", "json", "list", "source-outputs"]).output());
    let output = list.await.map_err(|_| PactlError::Silent)??;
    match streams::any_listens(&output.stdout).filter(|_| output.status.success()) {
        Some(true) => Ok(Seen::Yes),
        Some(false) => Ok(Seen::No),
        None => Err(PactlError::Silent),
    }
}
