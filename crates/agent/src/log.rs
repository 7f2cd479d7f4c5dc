//! The agent's log: ids and counts, no health data, one file that begins anew when it has grown.

use std::fs::{File, OpenOptions};
use std::path::Path;
use std::sync::Mutex;
use tracing_subscriber::filter::LevelFilter;

const LONGEST: u64 = 1_000_000;

/// Begins to log into a file. Without one Nape works all the same.
pub(crate) fn begin(path: &Path) {
    let Some(file) = open(path) else { return };
    // A second call changes nothing.
    let _ = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::INFO)
        .with_ansi(false)
        .with_writer(Mutex::new(file))
        .try_init();
}

fn open(path: &Path) -> Option<File> {
    if std::fs::metadata(path).is_ok_and(|file| file.len() > LONGEST) {
        std::fs::rename(path, path.with_extension("log.1")).ok()?;
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).ok()
}
