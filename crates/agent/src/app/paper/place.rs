//! Where files for people go, what they are called, and which of them were written here.

use crate::refused::Refused;
use nape_api::Code;
use nape_api::home::Home;
use nape_core::message::Message;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Most names that are tried.
const NAMES: u32 = 1000;

/// The files that were written since the start.
#[derive(Debug, Default)]
pub(crate) struct Papers {
    written: RefCell<BTreeSet<PathBuf>>,
}

impl Papers {
    /// A file was written.
    pub(super) fn wrote(&self, path: &Path) {
        self.written.borrow_mut().insert(path.to_owned());
    }

    /// Whether a file or folder is one that may be shown: the folder for files, what lies in it, or what was written here.
    pub(super) fn ours(&self, home: &Home, path: &Path) -> bool {
        if self.written.borrow().contains(path) {
            return true;
        }
        // Links and `..` are followed first, so that nothing leads out of the folder.
        let (Ok(path), Ok(folder)) = (path.canonicalize(), folder(home).canonicalize()) else { return false };
        path.starts_with(folder)
    }
}

/// The place of a new file: where it was asked for, or in the folder for files under a name that is free.
pub(super) fn place(home: &Home, wanted: Option<&str>, name: &str) -> Result<PathBuf, Refused> {
    let wanted = match wanted.map(str::trim).filter(|wanted| !wanted.is_empty()) {
        Some(wanted) => PathBuf::from(wanted),
        None => {
            let folder = folder(home);
            std::fs::create_dir_all(&folder).map_err(|e| {
                let detail = format!("{}: {e}", folder.display());
                Refused::new(Code::FileRefused, Message::new("handout-unwritten").with("detail", detail))
            })?;
            folder
        }
    };
    let wanted = std::path::absolute(&wanted).unwrap_or(wanted);
    Ok(if wanted.is_dir() { free(&wanted, name) } else { wanted })
}

/// The folder for files: within the home where that was chosen, else among the person's documents.
fn folder(home: &Home) -> PathBuf {
    if std::env::var_os("NAPE_HOME").is_some_and(|dir| !dir.is_empty()) {
        return home.dir().join("handover");
    }
    dirs::document_dir().map_or_else(|| home.dir().join("handover"), |documents| documents.join("Nape"))
}

/// `handout-4c08b1-v2.pdf`: the end of the plan's id, since all ids of one hour begin alike.
pub(super) fn name(what: &str, plan: &str, ending: &str) -> String {
    let plan: serde_json::Value = serde_json::from_str(plan).unwrap_or_default();
    let id: Vec<char> = plan["id"].as_str().unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).collect();
    let id: String = id.iter().skip(id.len().saturating_sub(6)).collect();
    format!("{what}-{id}-v{}.{ending}", plan["version"].as_u64().unwrap_or(1))
}

/// A name in a folder that no file has: the name itself, or with `-2`, `-3` and so on.
fn free(folder: &Path, name: &str) -> PathBuf {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let names = std::iter::once(name.to_owned()).chain((2..NAMES).map(|n| format!("{stem}-{n}.{ending}")));
    let mut free = names.map(|name| folder.join(name)).filter(|path| !path.exists());
    // With every name taken the clerk refuses to write over the first.
    free.next().unwrap_or_else(|| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_plan_and_version_and_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let name = name("handout", r#"{"id":"0193585e-5a00-7c3d-9a51-2f6d7b1e4c08","version":2}"#, "pdf");
        assert_eq!(name, "handout-1e4c08-v2.pdf");
        assert_eq!(free(folder.path(), &name), folder.path().join(&name));
        std::fs::write(folder.path().join(&name), "").unwrap();
        assert_eq!(free(folder.path(), &name), folder.path().join("handout-1e4c08-v2-2.pdf"));
    }

    #[test]
    fn only_what_was_written_here_may_be_shown() {
        let (folder, papers) = (tempfile::tempdir().unwrap(), Papers::default());
        let home = Home::at(folder.path());
        let file = folder.path().join("other.pdf");
        std::fs::write(&file, "").unwrap();
        assert!(!papers.ours(&home, &file));
        papers.wrote(&file);
        assert!(papers.ours(&home, &file));
        assert!(!papers.ours(&home, Path::new("/etc/passwd")));
    }
}
