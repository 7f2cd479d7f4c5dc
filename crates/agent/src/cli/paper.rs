//! `nape plan print` and `nape plan ical`: a file needs no agent, no window and no network.

use super::{Refusal, print, read_file};
use crate::app::usual_paper;
use crate::clerk;
use crate::locale::{system_country, system_language};
use clap::{Args, ValueEnum};
use nape_api::client::Client;
use nape_api::commands::call;
use nape_api::home::Home;
use nape_clerk::{Report, Task};
use nape_core::language::Language;
use nape_core::message::Message;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The word for the plan in force.
const ACTIVE: &str = "active";

/// What is made of which plan, and where to.
#[derive(Debug, Args)]
pub(super) struct Made {
    /// A plan file, or `active` for the plan in force, which asks the agent.
    plan: PathBuf,
    /// The new file; one that is there already is not written over.
    #[arg(short, long)]
    output: PathBuf,
    /// The language of the words: en or de; without it, the desktop's.
    #[arg(long, value_parser = language)]
    language: Option<Language>,
}

/// A size of paper.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Size {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

fn language(tag: &str) -> Result<Language, String> {
    let known = Language::ALL.map(Language::tag).join(" and ");
    Language::of_locale(tag).ok_or_else(|| format!("there are {known}"))
}

/// The handout of a plan as PDF.
pub(super) fn handout(home: &Home, made: &Made, paper: Option<Size>) -> Result<(), Refusal> {
    let usual = || match usual_paper(system_country()) {
        nape_api::handover::Paper::A4 => Size::A4,
        nape_api::handover::Paper::Letter => Size::Letter,
    };
    let paper = match paper.unwrap_or_else(usual) {
        Size::A4 => "a4",
        Size::Letter => "letter",
    };
    let (plan, language, to) = parts(home, made)?;
    write(&Task::Handout { plan, language, paper: paper.to_owned(), draft: false, to })
}

/// The sessions of a plan as a calendar.
pub(super) fn calendar(home: &Home, made: &Made) -> Result<(), Refusal> {
    let (plan, language, to) = parts(home, made)?;
    write(&Task::Calendar { plan, language, to })
}

fn parts(home: &Home, made: &Made) -> Result<(String, String, PathBuf), Refusal> {
    let plan = if made.plan.as_os_str() == ACTIVE {
        Client::connect(home)?.call::<call::plan_export>(&())?.text
    } else {
        let bytes = read_file(&made.plan)?;
        String::from_utf8(bytes).map_err(|e| Refusal::No(format!("{} cannot be read: {e}.", made.plan.display())))?
    };
    let language = made.language.unwrap_or_else(system_language);
    let to = std::path::absolute(&made.output)
        .map_err(|e| Refusal::Usage(format!("{} is not a place for a file: {e}.", made.output.display())))?;
    Ok((plan, language.tag().to_owned(), to))
}

/// Has the clerk do it, and says where the file is.
fn write(task: &Task) -> Result<(), Refusal> {
    match ask(task)? {
        Report::Written { path, .. } => {
            print::lines(&format!("{} is written.", path.display()));
            Ok(())
        }
        Report::Refused { why, detail } => {
            Err(Refusal::No(Message::new(why).with("detail", detail).said(Language::English)))
        }
        Report::Keys { .. } | Report::NeedsWords | Report::Plain { .. } | Report::Opened { .. } => {
            Err(Refusal::No("The clerk answered something else; install Nape again.".into()))
        }
    }
}

fn ask(task: &Task) -> Result<Report, Refusal> {
    let program = clerk::program();
    let failed = |what: &str| Refusal::No(format!("{} cannot be used: {what}; install Nape again.", program.display()));
    let text = serde_json::to_vec(task).map_err(|e| failed(&e.to_string()))?;
    let mut child = Command::new(&program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| failed(&e.to_string()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // It reads all of its task before it says anything, so neither waits for the other.
        stdin.write_all(&text).map_err(|e| failed(&e.to_string()))?;
    }
    let output = child.wait_with_output().map_err(|e| failed(&e.to_string()))?;
    serde_json::from_slice(&output.stdout).map_err(|_| failed(&format!("it ended with {}", output.status)))
}
