//! Starting the agent from a face that finds none running.

use crate::client::Client;
use crate::home::Home;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// Looks for the socket this often, and so many times: about ten seconds in all, for a cold disk.
const LOOK_EVERY: Duration = Duration::from_millis(10);
const LOOKS: u32 = 1_000;

/// The agent did not start; the message says why.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NotStarted(String);

/// Starts the agent of a home in the background and connects to it.
pub fn start_agent(home: &Home, program: &Path) -> Result<Client, NotStarted> {
    let mut command = Command::new(program);
    command.arg("agent").env("NAPE_HOME", home.dir()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    // A process group of its own: what ends the terminal does not end the reminders.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command
        .spawn()
        .map_err(|e| NotStarted(format!("Nape's agent cannot be started ({}: {e}).", program.display())))?;
    for _ in 0..LOOKS {
        if let Ok(client) = Client::connect(home) {
            return Ok(client);
        }
        if let Ok(Some(_)) = child.try_wait() {
            return Client::connect(home).map_err(|_| NotStarted(last_words(&mut child)));
        }
        sleep(LOOK_EVERY);
    }
    Err(NotStarted("Nape's agent did not answer within ten seconds; look into its log.".into()))
}

fn last_words(child: &mut Child) -> String {
    let mut words = String::new();
    if let Some(stderr) = &mut child.stderr {
        // What could be read is all there is to say.
        let _ = stderr.take(4_000).read_to_string(&mut words);
    }
    if words.trim().is_empty() {
        "Nape's agent ended at once; run `nape agent` to see why.".into()
    } else {
        words.trim().into()
    }
}
