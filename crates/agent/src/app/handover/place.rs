//! Where a new file goes.

use crate::app::App;
use crate::clerk;
use crate::refused::Refused;
use nape_api::Code;
use nape_clerk::{Lock, Report, Task};
use nape_core::message::Message;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// So many names are tried.
const MOST_NAMES: u32 = 1_000;

/// A sealed file that was written.
pub(super) struct Written {
    pub(super) path: PathBuf,
    pub(super) sha256: String,
}

impl App {
    /// The place for a new file: the file that was asked for, or a name that is free in a folder.
    fn place(&self, to: Option<&str>, name: &str) -> Result<PathBuf, Refused> {
        let folder = match to.filter(|to| !to.is_empty()) {
            None => self.home.handover(),
            Some(to) => {
                let path = Path::new(to);
                if !path.is_absolute() {
                    return Err(Refused::new(Code::Wrong, Message::new("refused-place").with("path", to)));
                }
                if !path.is_dir() && !to.ends_with(MAIN_SEPARATOR) {
                    return Ok(path.to_owned());
                }
                path.to_owned()
            }
        };
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let names = (2..MOST_NAMES).map(|number| format!("{stem}-{number}.{ending}"));
        let mut places = std::iter::once(name.to_owned()).chain(names).map(|name| folder.join(name));
        let full = || {
            Refused::new(Code::FileRefused, Message::new("file-exists").with("detail", folder.display().to_string()))
        };
        places.find(|place| !place.exists()).ok_or_else(full)
    }

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
            Report::Written { path, sha256 } => Ok(Written { path, sha256 }),
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

/// The first characters of a case, which say nothing about a person.
pub(super) fn short(case: &str) -> String {
    case.chars().filter(char::is_ascii_hexdigit).take(6).collect()
}
