//! The clerk: heavy, rare work on files, in a process of its own that ends with its task.

use crate::refused::Refused;
use nape_api::Code;
use nape_clerk::{Report, Task};
use nape_core::message::Message;
use std::path::PathBuf;
use std::process::Stdio;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;

/// No report is longer: a letter of the largest size with every character escaped.
const LONGEST_REPORT: u64 = 96 * 1024 * 1024;
/// Refusals after which other words may help.
const ABOUT_WORDS: &[&str] = &["file-wrong-words", "file-not-six-words", "file-unknown-word"];

/// Has a task done. A refusal of the clerk is one of ours.
pub(crate) async fn ask(task: &Task) -> Result<Report, Refused> {
    let failed = |detail: String| Refused::new(Code::FileRefused, Message::new("clerk-failed").with("detail", detail));
    let program = program();
    let mut command = Command::new(&program);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    crate::memory::unlimited(command.as_std_mut());
    let mut child = command.spawn().map_err(|e| failed(format!("{}: {e}", program.display())))?;
    let text = serde_json::to_vec(task).map_err(|e| failed(e.to_string()))?;
    let (into, out) = (child.stdin.take(), child.stdout.take());
    let (Some(mut into), Some(out)) = (into, out) else { return Err(failed("no pipe".into())) };
    let told = async move {
        // The clerk reads all before it says anything; when it has gone, what it said is looked at.
        let _ = into.write_all(&text).await;
        drop((into, text));
    };
    let mut report = Vec::new();
    let mut out = out.take(LONGEST_REPORT);
    let ((), read) = tokio::join!(told, out.read_to_end(&mut report));
    read.map_err(|e| failed(e.to_string()))?;
    let ended = child.wait().await.map_err(|e| failed(e.to_string()))?;
    if !ended.success() {
        return Err(failed(ended.to_string()));
    }
    match serde_json::from_slice(&report).map_err(|e| failed(e.to_string()))? {
        Report::Refused { why, detail } => {
            let code = if ABOUT_WORDS.contains(&why.as_str()) { Code::WordsRefused } else { Code::FileRefused };
            Err(Refused::new(code, Message::new(why).with("detail", detail)))
        }
        report @ (Report::Keys { .. }
        | Report::Written { .. }
        | Report::NeedsWords
        | Report::Plain { .. }
        | Report::Opened { .. }) => Ok(report),
    }
}

/// The report was of another kind than the task asks for: the programs are not of one build.
pub(crate) fn unexpected() -> Refused {
    Refused::new(Code::FileRefused, Message::new("clerk-failed").with("detail", "another build"))
}

/// The clerk's program: beside this one, or by name.
pub(crate) fn program() -> PathBuf {
    let name = format!("nape-clerk{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().map(|exe| exe.with_file_name(&name)).filter(|path| path.exists());
    beside.unwrap_or_else(|| name.into())
}
