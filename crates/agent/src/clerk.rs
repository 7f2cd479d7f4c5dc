//! The clerk: a process of its own for heavy, rare work on files.

use crate::refused::Refused;
use nape_api::Code;
use nape_clerk::{Report, Task};
use nape_core::message::Message;
use std::path::PathBuf;
use std::process::Stdio;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// The clerk's program: beside this one, or by name.
pub(crate) fn program() -> PathBuf {
    let name = format!("nape-clerk{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|exe| exe.with_file_name(&name)).filter(|path| path.exists());
    beside.unwrap_or_else(|| name.into())
}

/// Gives the clerk a task and waits for its report.
pub(crate) async fn ask(task: Task) -> Result<Report, Refused> {
    let failed = |detail: String| Refused::new(Code::Store, Message::new("handout-failed").with("detail", detail));
    let text = serde_json::to_vec(&task).map_err(|e| failed(e.to_string()))?;
    let mut child = Command::new(program())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|e| failed(e.to_string()))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(&text).await.map_err(|e| failed(e.to_string()))?;
    }
    let output = child.wait_with_output().await.map_err(|e| failed(e.to_string()))?;
    serde_json::from_slice(&output.stdout).map_err(|e| failed(format!("{} ({e})", output.status)))
}
