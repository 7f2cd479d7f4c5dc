//! What can go wrong with the records, each as one sentence that says what to do.

use nape_core::message::Message;
use std::fmt;
use std::path::{Path, PathBuf};

/// A failure of the store.
#[derive(Debug)]
pub enum StoreError {
    /// Another process owns the home.
    InUse(PathBuf),
    /// The folder or the file may not be written.
    ReadOnly(PathBuf),
    /// No space is left.
    Full(PathBuf),
    /// The file is damaged or something else.
    Broken {
        /// The database.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A newer Nape wrote it.
    Newer {
        /// The database.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// The same plan version with other content.
    PlanDiffers {
        /// The version.
        version: u32,
    },
    /// Anything else.
    Failed {
        /// The database or folder.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}

impl std::error::Error for StoreError {}

impl StoreError {
    /// The sentence that says so.
    pub fn message(&self) -> Message {
        let about = |key: &'static str, path: &Path| Message::new(key).with("path", path.display().to_string());
        match self {
            Self::InUse(path) => about("store-in-use", path),
            Self::ReadOnly(path) => about("store-read-only", path),
            Self::Full(path) => about("store-full", path),
            Self::Broken { path, detail } => about("store-broken", path).with("detail", detail.as_str()),
            Self::Newer { path, found, known } => {
                about("store-newer", path).with("found", found.to_string()).with("known", known.to_string())
            }
            Self::PlanDiffers { version } => Message::new("store-plan-differs").with("version", *version),
            Self::Failed { path, detail } => about("store-failed", path).with("detail", detail.as_str()),
        }
    }

    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let is = |kinds: &[ErrorKind]| kinds.contains(&error.kind());
        if is(&[ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem]) {
            Self::ReadOnly(path.into())
        } else if is(&[ErrorKind::StorageFull, ErrorKind::QuotaExceeded]) {
            Self::Full(path.into())
        } else if is(&[ErrorKind::AlreadyExists, ErrorKind::NotADirectory]) {
            Self::Failed { path: path.into(), detail: "a file is in the place of a folder".into() }
        } else {
            Self::Failed { path: path.into(), detail: error.to_string() }
        }
    }

    pub(crate) fn sql(path: &Path, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{CannotOpen, DatabaseCorrupt, DiskFull, NotADatabase, PermissionDenied, ReadOnly};
        match error.sqlite_error_code() {
            Some(DiskFull) => Self::Full(path.into()),
            Some(ReadOnly | PermissionDenied | CannotOpen) => Self::ReadOnly(path.into()),
            Some(DatabaseCorrupt | NotADatabase) => Self::Broken { path: path.into(), detail: error.to_string() },
            Some(_) | None => Self::Failed { path: path.into(), detail: error.to_string() },
        }
    }
}
