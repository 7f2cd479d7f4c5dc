//! `nape hand-over`, `nape receive`, and what `nape plan` does with sealed files: the agent does it, here it is asked and told.

use super::{Json, Refusal, print};
use clap::Args;
use nape_api::client::{CallError, Client};
use nape_api::commands::call;
use nape_api::handover::{
    Accept, AnswerWanted, FileSource, FileToOpen, HandOver, OfferedPlan, Opened, Practice, TakenAnswer,
};
use nape_api::home::Home;
use std::fs::File;
use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// What every sealed file begins with.
const SEALED: &[u8] = b"age-encryption.org/";

/// Hand the newest version over to a patient.
#[derive(Debug, Args)]
pub(super) struct HandingOver {
    /// The patient's id, as in the list of patients.
    patient: String,
    /// The new file, or a folder for it.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// With new words, for a patient who has lost the machine or the words.
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    json: Json,
}

/// Take over a file from the other side.
#[derive(Debug, Args)]
pub(super) struct Receiving {
    /// The file.
    file: PathBuf,
    /// The six words that lock it.
    #[arg(long)]
    words: Option<String>,
    #[command(flatten)]
    json: Json,
}

/// Take a plan over as the active one.
#[derive(Debug, Args)]
pub(super) struct Importing {
    /// The file: a plan, or a sealed file with one.
    pub(super) file: PathBuf,
    /// The six words that lock it; asked for at a terminal unless given.
    #[arg(long)]
    words: Option<String>,
    /// Accept a sealed plan without being asked.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    pub(super) json: Json,
}

/// Write the answer for the therapist.
#[derive(Debug, Args)]
pub(super) struct Answering {
    /// The new file, or a folder for it.
    #[arg(short, long)]
    output: Option<PathBuf>,
    #[command(flatten)]
    json: Json,
}

impl Importing {
    /// Whether it begins as sealed files do.
    pub(super) fn is_sealed(&self) -> Result<bool, Refusal> {
        let unreadable = |e: std::io::Error| Refusal::No(format!("{} cannot be read: {e}.", self.file.display()));
        let mut begins = Vec::new();
        let most = u64::try_from(SEALED.len()).unwrap_or(u64::MAX);
        File::open(&self.file).and_then(|file| file.take(most).read_to_end(&mut begins)).map_err(unreadable)?;
        Ok(begins == SEALED)
    }
}

pub(super) fn hand_over(home: &Home, handing: HandingOver) -> Result<(), Refusal> {
    let to = handing.output.as_deref().map(whole).transpose()?;
    let request = HandOver { patient: handing.patient, to, invite_again: handing.again };
    let handed = Client::connect(home)?.call::<call::hand_over>(&request)?;
    if handing.json.json {
        return print::json(&handed);
    }
    print::lines(&format!("Version {} is in {}.", handed.version, handed.path));
    if let Some(words) = &handed.words {
        print::lines(&format!("The words: {words}"));
    }
    print::lines(&handed.next);
    Ok(())
}

pub(super) fn receive(home: &Home, receiving: &Receiving) -> Result<(), Refusal> {
    let mut agent = Client::connect(home)?;
    let opened = opened(&mut agent, &receiving.file, receiving.words.clone())?;
    if receiving.json.json {
        return print::json(&opened);
    }
    match opened {
        Opened::Answer(answer) => taken(&answer),
        Opened::Plan(offered) => {
            offer(&offered);
            print::lines("Accept it with `nape plan import FILE`.");
        }
        Opened::Plain { report, .. } => {
            print::lines(&format!(
                "{} (version {}) is neither sealed nor signed.",
                report.plan.title, report.plan.version
            ));
            print::lines("Take it over with `nape plan import FILE`.");
        }
        Opened::NeedsWords => return Err(needs_words()),
    }
    Ok(())
}

/// Takes a sealed plan over.
pub(super) fn import(home: &Home, importing: &Importing) -> Result<(), Refusal> {
    let mut agent = Client::connect(home)?;
    let offered = match opened(&mut agent, &importing.file, importing.words.clone())? {
        Opened::Plan(offered) => offered,
        Opened::Plain { .. } => return Err(Refusal::No("This file is not sealed.".into())),
        Opened::Answer(answer) => {
            taken(&answer);
            return Ok(());
        }
        Opened::NeedsWords => return Err(needs_words()),
    };
    if !importing.json.json {
        offer(&offered);
    }
    if !importing.yes && !agrees()? {
        return Err(Refusal::No("The plan was not accepted; nothing was changed.".into()));
    }
    let accepted = agent.call::<call::plan_accept>(&Accept { token: offered.token.clone() })?;
    if importing.json.json {
        print::json(&accepted)?;
    } else {
        print::lines(&format!("\"{}\" (version {}) is accepted.", accepted.plan.title, accepted.plan.version));
        print::lines(&accepted.practice.words);
    }
    Ok(())
}

pub(super) fn answer(home: &Home, answering: &Answering) -> Result<(), Refusal> {
    let to = answering.output.as_deref().map(whole).transpose()?;
    let written = Client::connect(home)?.call::<call::answer_write>(&AnswerWanted { to })?;
    if answering.json.json {
        return print::json(&written);
    }
    print::lines(&format!(
        "The answer is in {}: {} to {}, {} sessions, {} flags.",
        written.path, written.from, written.until, written.sessions, written.flags
    ));
    print::lines(&written.next);
    Ok(())
}

pub(super) fn practice(home: &Home, json: bool) -> Result<(), Refusal> {
    let practice = Client::connect(home)?.call::<call::practice>(&())?;
    if json {
        return print::json(&practice);
    }
    let practice = practice.ok_or_else(|| Refusal::No("No plan came in a sealed file.".into()))?;
    print::lines(&of_practice(&practice));
    Ok(())
}

fn of_practice(practice: &Practice) -> String {
    let unsent = match practice.unsent {
        1 => "1 session is not told yet.".to_owned(),
        count => format!("{count} sessions are not told yet."),
    };
    format!("{}\n{}\n{unsent}\nCompare by telephone: {}", who(&practice.card), practice.words, practice.fingerprint)
}

/// Opens a file, asking for the words where somebody can be asked.
fn opened(agent: &mut Client, file: &Path, words: Option<String>) -> Result<Opened, Refusal> {
    let path = whole(file)?;
    let mut open = |words| -> Result<Opened, CallError> {
        agent.call::<call::file_open>(&FileToOpen { source: FileSource::Path { path: path.clone() }, words })
    };
    let opened = open(words)?;
    if matches!(opened, Opened::NeedsWords) && std::io::stdin().is_terminal() {
        return Ok(open(Some(ask("The six words: ")?))?);
    }
    Ok(opened)
}

fn offer(offered: &OfferedPlan) {
    let plan = &offered.report.plan;
    let met = if offered.known { "Their key is known." } else { "Their key is not known here yet." };
    let mut lines = vec![
        format!("From {}. {met}", who(&offered.from)),
        format!("Compare by telephone: {}", offered.fingerprint),
        format!("{} (version {}), from {} to {}", plan.title, plan.version, plan.starts, plan.ends),
    ];
    let listed = offered.asks.iter().chain(&offered.changes).chain(&offered.report.warnings);
    lines.extend(listed.map(|sentence| format!("  {sentence}")));
    print::lines(&lines.join("\n"));
}

fn who(card: &nape_api::handover::Card) -> String {
    let parts = [&card.name, &card.clinic, &card.phone, &card.email, &card.booking_url];
    let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn taken(answer: &TakenAnswer) {
    print::lines(&answer.words);
}

fn needs_words() -> Refusal {
    Refusal::No("The file is locked with six words; give them with --words.".into())
}

fn agrees() -> Result<bool, Refusal> {
    if !std::io::stdin().is_terminal() {
        return Err(Refusal::Usage("Say --yes to accept the plan.".into()));
    }
    let said = ask("Accept? [y/N] ")?;
    Ok(matches!(said.trim().to_lowercase().as_str(), "y" | "yes"))
}

fn ask(question: &str) -> Result<String, Refusal> {
    let failed = |e: std::io::Error| Refusal::No(format!("The terminal cannot be read: {e}."));
    let mut out = std::io::stderr().lock();
    out.write_all(question.as_bytes()).and_then(|()| out.flush()).map_err(failed)?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(failed)?;
    Ok(line)
}

/// The agent works in another folder.
pub(super) fn whole(path: &Path) -> Result<String, Refusal> {
    let absolute =
        std::path::absolute(path).map_err(|e| Refusal::No(format!("{} cannot be found: {e}.", path.display())))?;
    Ok(absolute.display().to_string())
}
