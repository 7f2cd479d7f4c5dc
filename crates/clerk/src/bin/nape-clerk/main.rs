//! `nape-clerk`: one task from standard input, one report on standard output, and the end.

mod paper;

use nape_clerk::{Report, Task};
use std::io::{Read, Write, stdin, stdout};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut task = String::new();
    let report = match stdin().read_to_string(&mut task).map(|_| serde_json::from_str(&task)) {
        Ok(Ok(task)) => done(task),
        Ok(Err(error)) => refused(error.to_string()),
        Err(error) => refused(error.to_string()),
    };
    let told = serde_json::to_vec(&report).map_err(std::io::Error::from).and_then(|text| stdout().write_all(&text));
    if told.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn done(task: Task) -> Report {
    match task {
        Task::Handout { plan, language, paper, draft, to } => paper::handout(&plan, &language, &paper, draft, &to),
        Task::Calendar { plan, language, to } => paper::calendar(&plan, &language, &to),
        Task::Keys { .. } | Task::Seal { .. } | Task::Open { .. } => refused("not built".into()),
    }
}

fn refused(detail: String) -> Report {
    Report::Refused { why: "handout-failed".into(), detail }
}
