//! Where new files for people go, and which of them were written here.

use super::App;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::home::Home;
use nape_core::message::Message;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// So many names are tried.
const MOST_NAMES: u32 = 1_000;

/// The files that were written since the start.
#[derive(Debug, Default)]
pub(super) struct Written {
    files: RefCell<BTreeSet<PathBuf>>,
}

impl Written {
    fn add(&self, path: &Path) {
        self.files.borrow_mut().insert(path.to_owned());
    }

    /// Whether a file or folder is one that may be shown: the folder for files, what lies in it, or what was written here.
    pub(super) fn ours(&self, home: &Home, path: &Path) -> bool {
        if self.files.borrow().contains(path) {
            return true;
        }
        // Links and `..` are followed first, so that nothing leads out of the folder.
        let (Ok(path), Ok(folder)) = (path.canonicalize(), home.handover().canonicalize()) else { return false };
        path.starts_with(folder)
    }
}

impl App {
    /// Notes that a file was written, so that it may be shown.
    pub(super) fn wrote(&self, path: &Path) {
        self.written.add(path);
    }

    /// The place for a new file: the file that was asked for, or a name that is free in a folder.
    pub(super) fn place(&self, to: Option<&str>, name: &str) -> Result<PathBuf, Refused> {
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
}

/// `handout-4c08b1-v2.pdf`: the end of the plan's id, since all ids of one hour begin alike.
pub(super) fn name(what: &str, plan: &str, ending: &str) -> String {
    let plan: serde_json::Value = serde_json::from_str(plan).unwrap_or_default();
    let id: Vec<char> = plan["id"].as_str().unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).collect();
    let id: String = id.iter().skip(id.len().saturating_sub(6)).collect();
    format!("{what}-{id}-v{}.{ending}", plan["version"].as_u64().unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_plan_and_version() {
        let plan = r#"{"id":"0193585e-5a00-7c3d-9a51-2f6d7b1e4c08","version":2}"#;
        assert_eq!(name("handout", plan, "pdf"), "handout-1e4c08-v2.pdf");
    }

    #[test]
    fn only_what_was_written_here_may_be_shown() {
        let (folder, written) = (tempfile::tempdir().unwrap(), Written::default());
        let home = Home::at(folder.path());
        let file = folder.path().join("other.pdf");
        std::fs::write(&file, "").unwrap();
        assert!(!written.ours(&home, &file));
        written.add(&file);
        assert!(written.ours(&home, &file));
        assert!(!written.ours(&home, Path::new("/etc/passwd")));
    }
}
