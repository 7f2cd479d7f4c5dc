//! Showing a file: its folder is opened by the desktop.

use crate::refused::Refused;
use nape_api::Code;
use nape_core::message::Message;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::process::Command;

/// Programs that open a folder, the first that is there and can.
const OPENERS: [(&str, &[&str]); 2] = [("gio", &["open"]), ("xdg-open", &[])];
/// One that has not given up by then has opened something, and may stay as long as that is open.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens the folder of a file, or a folder.
pub(super) async fn show(path: &Path) -> Result<(), Refused> {
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    for (program, words) in OPENERS {
        let started = Command::new(program)
            .args(words)
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut opener) = started else { continue };
        let given_up =
            matches!(tokio::time::timeout(PATIENCE, opener.wait()).await, Ok(Ok(status)) if !status.success());
        if !given_up {
            return Ok(());
        }
    }
    let why = Message::new("handout-not-shown").with("path", path.display().to_string());
    Err(Refused::new(Code::NoWindow, why))
}
