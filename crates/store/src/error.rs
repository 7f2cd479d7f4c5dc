//! What can go wrong with the records, each as one sentence that says what to do.

use std::path::{Path, PathBuf};

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process owns the home.
    #[error("Nape is already running for {0}; use that one, or end it first.")]
    InUse(PathBuf),
    /// The folder or the file may not be written.
    #[error("{0} cannot be written; check its permissions, or choose another folder with NAPE_HOME.")]
    ReadOnly(PathBuf),
    /// No space is left.
    #[error("The disk is full, so nothing can be saved to {0}; make room, Nape keeps what it has until then.")]
    Full(PathBuf),
    /// The file is damaged or something else.
    #[error(
        "{path} is damaged or not a Nape database ({detail}); nothing was changed. Move it away to begin anew, or put back a copy."
    )]
    Broken {
        /// The database.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A newer Nape wrote it.
    #[error("{path} was written by a newer Nape (format {found}, this one knows {known}); update Nape to open it.")]
    Newer {
        /// The database.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// The same plan version with other content.
    #[error(
        "Version {version} of this plan was received before with other content; ask the therapist for a new version."
    )]
    PlanDiffers {
        /// The version.
        version: u32,
    },
    /// Anything else.
    #[error("{path} cannot be used: {detail}.")]
    Failed {
        /// The database or folder.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
}

impl StoreError {
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
