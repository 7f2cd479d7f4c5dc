//! Safety on the command line: whether sessions may be done, whom to call, the signs, flags, bad days. The questions are
//! asked by the window; a lock is cleared there or here.

use super::{Refusal, print};
use clap::Subcommand;
use nape_api::client::Client;
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::safety::{BadDaysRequest, Clearance, ClearedBy, Safety};

/// What to do about safety.
#[derive(Debug, Subcommand)]
pub(super) enum SafetyCommand {
    /// Whether sessions may be done, and if not whom to ask or to call.
    Show {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// The signs to stop at.
    Signs,
    /// What a therapist should see, newest first.
    Flags {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Record that a lock was cleared.
    Clear {
        /// Who says so: therapist or patient.
        #[arg(long, value_enum)]
        by: By,
        /// Who was asked and what they said.
        #[arg(long)]
        statement: String,
    },
    /// Bad days: the gentle form for 2 or 3 days, then one step below; 0 ends them.
    BadDays {
        /// 2, 3, or 0.
        days: u32,
    },
}

/// Who says that a lock was cleared.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(super) enum By {
    /// The therapist.
    Therapist,
    /// The patient.
    Patient,
}

pub(super) fn run(home: &Home, command: SafetyCommand) -> Result<(), Refusal> {
    let mut agent = Client::connect(home)?;
    match command {
        SafetyCommand::Show { json } => {
            let safety = agent.call::<call::safety>(&())?;
            if json {
                return print::json(&safety);
            }
            show(&safety);
        }
        SafetyCommand::Signs => {
            for sign in agent.call::<call::safety>(&())?.signs {
                print::lines(&format!("{}: {}", sign.id, sign.text));
            }
        }
        SafetyCommand::Flags { json } => {
            let flags = agent.call::<call::flags>(&())?;
            if json {
                return print::json(&flags);
            }
            for flag in flags {
                print::lines(&format!("{}  {}", flag.day, flag.words));
            }
        }
        SafetyCommand::Clear { by, statement } => {
            let by = match by {
                By::Therapist => ClearedBy::Therapist,
                By::Patient => ClearedBy::Patient,
            };
            show(&agent.call::<call::safety_clear>(&Clearance { by, statement })?);
        }
        SafetyCommand::BadDays { days } => {
            let status = match days {
                0 => agent.call::<call::bad_days_end>(&())?,
                days => agent.call::<call::bad_days_begin>(&BadDaysRequest { days })?,
            };
            if let Some(words) = status.safety.bad_days {
                print::lines(&words);
            }
        }
    }
    Ok(())
}

fn show(safety: &Safety) {
    let standing = serde_json::to_value(safety.standing).ok();
    let Some(lock) = &safety.lock else {
        print::lines(standing.as_ref().and_then(|word| word.as_str()).unwrap_or_default());
        return whom_to_call(safety);
    };
    print::lines(&lock.title);
    for (number, step) in (1..).zip(&lock.steps) {
        print::lines(&format!("{number}. {step}"));
    }
    for because in &lock.because {
        print::lines(&format!("  {because}"));
    }
    whom_to_call(safety);
}

fn whom_to_call(safety: &Safety) {
    for stopped in &safety.stopped {
        print::lines(&format!("{}: {}", stopped.exercise.name, stopped.words));
    }
    print::lines(&format!("{}  {}", safety.emergency.number, safety.emergency.words));
    print::lines(&safety.unwatched);
}
