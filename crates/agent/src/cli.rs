//! The command line. What it prints is for people, unless `--json` is given; errors are one sentence on stderr.
//!
//! Exit codes: 0 done, 1 a clear "no", 2 wrong usage, 3 no agent.

mod agent;
mod call;
mod doctor;
mod exercises;
mod handover;
mod own;
mod paper;
mod patients;
mod plan;
pub(crate) mod print;
mod programmes;
mod safety;
mod simulate;
mod window;

use crate::refused::Refused;
use clap::{Args, Parser, Subcommand};
use nape_api::client::CallError;
use nape_api::home::Home;
use nape_api::status::PromptKind;
use nape_api::{ApiError, Code};
use nape_core::language::Language;
use std::path::PathBuf;
use std::process::ExitCode;

/// Prescribed neck exercises and posture breaks, at the right moment.
#[derive(Debug, Parser)]
#[command(name = "nape", version, about, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Clone, Copy, Args)]
struct Json {
    /// Print one JSON document.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the resident process in the foreground.
    Agent,
    /// What runs, what is held and why, today's slots and their state, desk time.
    Status(Json),
    /// The next prompts, when, and what could hold them.
    Next {
        /// How many.
        #[arg(short = 'n', default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=50))]
        count: u32,
        #[command(flatten)]
        json: Json,
    },
    /// Show nothing for a while: `30m`, `until 14:00`, `today`, `until 2026-08-01`.
    Pause {
        /// How long.
        #[arg(required = true, num_args = 1..=2, value_names = ["TIME"])]
        time: Vec<String>,
    },
    /// End a pause.
    Resume,
    /// Show nothing while a meeting lasts: `45m`, or `over`.
    Meeting {
        /// How long.
        time: String,
    },
    /// Open the window on a session: the slot named, or the one that is due.
    Start {
        /// Such as `2026-03-23#1`, or `1` for the first of today.
        slot: Option<String>,
    },
    /// Move the shown prompt, or a slot.
    Later {
        /// Such as `2026-03-23#1`, or `1` for the first of today.
        slot: Option<String>,
        /// 5, 10 or 20.
        #[arg(long)]
        minutes: Option<u32>,
    },
    /// Skip the shown prompt, or a slot, and say why.
    Skip {
        /// Such as `2026-03-23#1`, or `1` for the first of today.
        slot: Option<String>,
        /// pain, sore, headache, no-time, forgot, meeting, travel, unsure-how, no-equipment, not-useful or other.
        #[arg(long)]
        reason: Option<String>,
    },
    /// Take a break now.
    Take {
        /// Which.
        #[arg(value_enum)]
        kind: BreakKind,
    },
    /// Plans: check, import, answer, practice, show, export, list, timeline, print, ical.
    #[command(subcommand)]
    Plan(plan::PlanCommand),
    /// Write the newest version as a sealed file for a patient.
    HandOver(handover::HandingOver),
    /// Open the window, on a file if one is named.
    Open(window::Opening),
    /// Take over an answer that came back from a patient; a plan is only shown.
    Receive(handover::Receiving),
    /// The exercise library: list, show, programmes, check, render; exercises of one's own: draft, add, withdraw.
    #[command(subcommand)]
    Exercises(exercises::ExercisesCommand),
    /// The last days: slots, sessions, breaks.
    Progress {
        /// How many days back, today included.
        #[arg(long, default_value_t = 14, value_parser = clap::value_parser!(u32).range(1..=366))]
        days: u32,
        #[command(flatten)]
        json: Json,
    },
    /// Safety: whether sessions may be done and whom to call, the signs to stop at, flags, clearing a lock, bad days.
    #[command(subcommand)]
    Safety(safety::SafetyCommand),
    /// The patients of a therapist: list, add, show, note, archive, restore.
    #[command(subcommand)]
    Patients(patients::PatientsCommand),
    /// Settings: list, get, set.
    #[command(subcommand)]
    Settings(SettingsCommand),
    /// What works here and what does not, with what to do.
    Doctor(Json),
    /// What would have been shown: the reminder engine run over a trace, without an agent.
    Simulate(simulate::Simulate),
    /// End the agent.
    Quit,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum BreakKind {
    /// A posture break.
    Posture,
    /// A walk.
    Walk,
}

#[derive(Debug, Subcommand)]
enum SettingsCommand {
    /// All settings.
    List(Json),
    /// One setting.
    Get {
        /// Its key.
        key: String,
        #[command(flatten)]
        json: Json,
    },
    /// Change one setting.
    Set {
        /// Its key.
        key: String,
        /// Its new value.
        value: String,
    },
}

/// Why a command ends without having done what was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    /// A clear "no".
    #[error("{0}")]
    No(String),
    /// The words of the command are wrong.
    #[error("{0}")]
    Usage(String),
    /// No agent runs.
    #[error("{0}")]
    NoAgent(String),
}

impl Refusal {
    fn code(&self) -> u8 {
        match self {
            Self::No(_) => 1,
            Self::Usage(_) => 2,
            Self::NoAgent(_) => 3,
        }
    }
}

impl From<CallError> for Refusal {
    fn from(error: CallError) -> Self {
        match error {
            CallError::NoAgent | CallError::Lost(_) => Self::NoAgent(error.to_string()),
            CallError::Refused(error) => error.into(),
        }
    }
}

/// The command line speaks English.
impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        refused.said(Language::English).into()
    }
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Self {
        let sentence = match error.problems.as_slice() {
            [] | [_] => error.message,
            several => format!("{}\n  {}", error.message, several.join("\n  ")),
        };
        match error.code {
            Code::Wrong | Code::ReasonNeeded => Self::Usage(sentence),
            Code::PlanRefused
            | Code::ExerciseRefused
            | Code::FileRefused
            | Code::WordsRefused
            | Code::EditRefused
            | Code::NothingThere
            | Code::Busy
            | Code::Locked
            | Code::NoWindow
            | Code::Store => Self::No(sentence),
        }
    }
}

/// Runs the command that was given.
pub(crate) fn run() -> ExitCode {
    match dispatch(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            print::error(&refusal.to_string());
            ExitCode::from(refusal.code())
        }
    }
}

fn dispatch(command: Option<Command>) -> Result<(), Refusal> {
    let home = || Home::from_env().map_err(|e| Refusal::No(e.to_string()));
    match command {
        None => window::open(&home()?),
        Some(Command::Agent) => agent::become_it(),
        Some(Command::Plan(command)) => plan::run(&home()?, command),
        Some(Command::HandOver(handing)) => handover::hand_over(&home()?, handing),
        Some(Command::Open(opening)) => window::open_on(&home()?, &opening),
        Some(Command::Receive(receiving)) => handover::receive(&home()?, &receiving),
        Some(Command::Exercises(command)) => exercises::run(&home()?, command),
        Some(Command::Doctor(json)) => doctor::run(&home()?, json.json),
        Some(Command::Status(json)) => call::status(&home()?, json.json),
        Some(Command::Next { count, json }) => call::next(&home()?, count, json.json),
        Some(Command::Pause { time }) => call::pause(&home()?, &time),
        Some(Command::Resume) => call::resume(&home()?),
        Some(Command::Start { slot }) => call::start(&home()?, slot),
        Some(Command::Later { slot, minutes }) => call::later(&home()?, slot, minutes),
        Some(Command::Skip { slot, reason }) => call::skip(&home()?, slot, reason),
        Some(Command::Meeting { time }) => call::meeting(&home()?, &time),
        Some(Command::Take { kind: BreakKind::Posture }) => call::take(&home()?, PromptKind::Posture),
        Some(Command::Take { kind: BreakKind::Walk }) => call::take(&home()?, PromptKind::Walk),
        Some(Command::Simulate(simulate)) => simulate::run(&simulate),
        Some(Command::Progress { days, json }) => call::progress(&home()?, days, json.json),
        Some(Command::Settings(SettingsCommand::List(json))) => call::settings_list(&home()?, json.json),
        Some(Command::Settings(SettingsCommand::Get { key, json })) => call::settings_get(&home()?, &key, json.json),
        Some(Command::Settings(SettingsCommand::Set { key, value })) => call::settings_set(&home()?, key, value),
        Some(Command::Patients(command)) => patients::run(&home()?, command),
        Some(Command::Safety(command)) => safety::run(&home()?, command),
        Some(Command::Quit) => call::quit(&home()?),
    }
}

/// Reads a file that a person named.
pub(crate) fn read_file(path: &PathBuf) -> Result<Vec<u8>, Refusal> {
    std::fs::read(path).map_err(|e| Refusal::No(format!("{} cannot be read: {e}.", path.display())))
}
