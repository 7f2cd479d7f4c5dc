//! Sealing a letter into a new file.

use crate::app::App;
use crate::clerk;
use crate::refused::Refused;
use nape_clerk::{Lock, Report, Task};
use std::path::PathBuf;

/// A sealed file that was written.
pub(super) struct Written {
    pub(super) path: PathBuf,
    pub(super) sha256: String,
}

impl App {
    /// Seals a letter into a new file.
    pub(super) async fn seal(
        &self,
        letter: String,
        lock: Lock,
        to: Option<&str>,
        name: &str,
    ) -> Result<Written, Refused> {
        let task = Task::Seal { keys: self.home.keys(), letter, lock, to: self.place(to, name)? };
        match clerk::ask(&task).await? {
            Report::Written { path, sha256 } => {
                self.wrote(&path);
                Ok(Written { path, sha256 })
            }
            Report::Keys { .. }
            | Report::NeedsWords
            | Report::Plain { .. }
            | Report::Opened { .. }
            | Report::Refused { .. } => Err(clerk::unexpected()),
        }
    }
}

/// Takes a file away again whose letter could not be kept: nobody may get a letter that its writer does not know of.
pub(super) fn take_back<T>(written: &Written, kept: Result<T, Refused>) -> Result<T, Refused> {
    if kept.is_err()
        && let Err(error) = std::fs::remove_file(&written.path)
    {
        tracing::error!(%error, "a file whose letter is not kept stays");
    }
    kept
}

/// The last characters of a case, which say nothing about a person; ids of one hour begin alike.
pub(super) fn short(case: &str) -> String {
    let all: Vec<char> = case.chars().filter(char::is_ascii_hexdigit).collect();
    all[all.len().saturating_sub(6)..].iter().collect()
}
