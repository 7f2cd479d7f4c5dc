//! The program of the clerk: one task in, one report out.

mod files;
mod paper;
mod sealed;

use nape_clerk::{Report, Task};
use std::io::{Read, Write};
use std::process::ExitCode;

/// No task is longer: a file of the largest size as base64, and the plan of a letter with every character escaped.
const LONGEST_TASK: u64 = 96 * 1024 * 1024;

fn main() -> ExitCode {
    let mut text = String::new();
    if std::io::stdin().lock().take(LONGEST_TASK).read_to_string(&mut text).is_err() {
        return ExitCode::FAILURE;
    }
    let Ok(task) = serde_json::from_str::<Task>(&text) else { return ExitCode::FAILURE };
    drop(text);
    let Ok(report) = serde_json::to_string(&done(task)) else { return ExitCode::FAILURE };
    // Without a reader there is nobody to tell.
    let written = std::io::stdout().lock().write_all(report.as_bytes());
    if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn done(task: Task) -> Report {
    match task {
        Task::Keys { keys, other } => sealed::keys(&keys, other.as_deref()),
        Task::Seal { keys, letter, lock, to } => sealed::seal(&keys, &letter, lock, &to),
        Task::Open { keys, from, words } => sealed::open(&keys, from, words.as_deref()),
        Task::Handout { plan, language, paper, draft, to } => paper::handout(&plan, &language, &paper, draft, &to),
        Task::Calendar { plan, language, to } => paper::calendar(&plan, &language, &to),
    }
}
