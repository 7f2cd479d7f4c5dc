//! `nape plan`: checking and expanding work on a file alone; the rest asks the agent.

use super::{Json, Refusal, handover, paper, print, read_file};
use crate::app::{plan_report, read_plan};
use chrono::Local;
use clap::Subcommand;
use nape_api::client::Client;
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::plan::{PlanCard, PlanReport, PlanText};
use nape_core::adaptation::Changes;
use nape_core::day::LocalDay;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::{LONGEST_FILE, Plan};
use nape_core::settings::Settings;
use nape_core::timeline::{self, Step};
use nape_core::{document::Problem, slot};
use serde::Serialize;
use std::fmt::Write as _;
use std::path::PathBuf;

/// How the id of an own exercise stands in a plan.
const OWN_ID: &str = "\"own-";

#[derive(Debug, Subcommand)]
pub(super) enum PlanCommand {
    /// Check a plan file and change nothing.
    Check {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        json: Json,
    },
    /// Take a plan over as the active one.
    Import(handover::Importing),
    /// Write what happened as a sealed file for the therapist.
    Answer(handover::Answering),
    /// Who prescribes, and what they know of here.
    Practice(Json),
    /// The active plan.
    Show(Json),
    /// The file of the active plan, with every exercise of one's own that it names.
    Export {
        /// Where to; without it, standard output.
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
    /// Every version ever received.
    List(Json),
    /// The steps of one slot of a plan file, second by second.
    Timeline {
        /// The file.
        file: PathBuf,
        /// The local day, such as 2026-03-02.
        #[arg(long)]
        date: String,
        /// The slot of that day, from 1.
        #[arg(long, default_value_t = 1)]
        slot: u8,
        #[command(flatten)]
        json: Json,
    },
    /// The plan on paper: a handout as PDF.
    Print {
        #[command(flatten)]
        made: paper::Made,
        /// The size of the paper; without it, what the desktop's country uses.
        #[arg(long, value_enum)]
        paper: Option<paper::Size>,
    },
    /// The sessions of a plan as a calendar (iCalendar).
    Ical(paper::Made),
}

pub(super) fn run(home: &Home, command: PlanCommand) -> Result<(), Refusal> {
    match command {
        PlanCommand::Check { file, json } => check(home, &file, json.json),
        PlanCommand::Import(importing) => import(home, &importing),
        PlanCommand::Answer(answering) => handover::answer(home, &answering),
        PlanCommand::Practice(json) => handover::practice(home, json.json),
        PlanCommand::Show(json) => {
            let plan = Client::connect(home)?.call::<call::plan_show>(&())?;
            if json.json {
                return print::json(&plan);
            }
            let plan =
                plan.ok_or_else(|| Refusal::No("There is no plan yet; load one with `nape plan import FILE`.".into()))?;
            print::lines(&describe(&plan));
            Ok(())
        }
        PlanCommand::Export { output } => {
            let plan = Client::connect(home)?.call::<call::plan_export>(&())?;
            match output {
                None => print::lines(&plan.text),
                Some(path) => std::fs::write(&path, plan.text)
                    .map_err(|e| Refusal::No(format!("{} cannot be written: {e}.", path.display())))?,
            }
            Ok(())
        }
        PlanCommand::List(json) => {
            let plans = Client::connect(home)?.call::<call::plan_list>(&())?;
            if json.json {
                return print::json(&plans);
            }
            let line = |p: &PlanCard| {
                format!(
                    "{}  version {}  {}  from {} to {}{}",
                    p.id,
                    p.version,
                    p.title,
                    p.starts,
                    p.ends,
                    if p.active { "  active" } else { "" }
                )
            };
            print::lines(&plans.iter().map(line).collect::<Vec<_>>().join("\n"));
            Ok(())
        }
        PlanCommand::Timeline { file, date, slot, json } => expand(&file, &date, slot, json.json),
        PlanCommand::Print { made, paper } => paper::handout(home, &made, paper),
        PlanCommand::Ical(made) => paper::calendar(home, &made),
    }
}

/// A sealed file is the agent's to open; anything else is read here, so that what is wrong with it is told as before.
fn import(home: &Home, importing: &handover::Importing) -> Result<(), Refusal> {
    if importing.is_sealed()? {
        return handover::import(home, importing);
    }
    let text = text(&importing.file)?;
    let report = Client::connect(home)?.call::<call::plan_import>(&PlanText { text })?;
    tell(&report, importing.json.json, "is the active plan")
}

/// The file's text as it goes over the wire; bytes that are no text get their sentence from the reader.
fn text(file: &PathBuf) -> Result<String, Refusal> {
    let bytes = read_file(file)?;
    if bytes.len() > LONGEST_FILE || std::str::from_utf8(&bytes).is_err() {
        let problems = Plan::from_json(&bytes, &Library::default()).err().unwrap_or_default();
        let sentence = problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("; ");
        return Err(Refusal::No(format!("This plan cannot be used: {sentence}.")));
    }
    String::from_utf8(bytes).map_err(|e| Refusal::No(format!("{} cannot be read: {e}.", file.display())))
}

pub(super) fn read(file: &PathBuf) -> Result<Plan, Refusal> {
    Ok(read_plan(&text(file)?, &Library::built_in(Language::default()))?)
}

/// Needs no agent; but where a plan cannot be read without the exercises that an agent keeps, that agent is asked.
fn check(home: &Home, file: &PathBuf, json: bool) -> Result<(), Refusal> {
    let text = text(file)?;
    let read = read_plan(&text, &Library::built_in(Language::default()));
    if read.is_err()
        && text.contains(OWN_ID)
        && let Ok(mut agent) = Client::connect(home)
    {
        return tell(&agent.call::<call::plan_check>(&PlanText { text })?, json, "is sound");
    }
    let plan = read?;
    let today = LocalDay::of(crate::clock::wall(), &Local);
    tell(&plan_report(&plan, false, None, today, Language::English), json, "is sound")
}

fn tell(report: &PlanReport, json: bool, what: &str) -> Result<(), Refusal> {
    if json {
        return print::json(report);
    }
    print::lines(&format!("\"{}\", version {}, {what}.", report.plan.title, report.plan.version));
    for warning in &report.warnings {
        print::lines(&format!("Look again: {warning}."));
    }
    Ok(())
}

fn describe(plan: &PlanCard) -> String {
    let mut out = format!(
        "{} (version {})\nFrom {} for {}, {} to {}\n",
        plan.title, plan.version, plan.therapist, plan.patient, plan.starts, plan.ends
    );
    for phase in &plan.phases {
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "{}, {} weeks, {} minutes a day at {}",
            phase.name,
            phase.weeks,
            phase.minutes_a_day,
            phase.times.join(" and ")
        );
        for line in &phase.lines {
            let _ = writeln!(out, "  {}, {} a day: {}", line.exercise.name, line.per_day, line.dose);
        }
    }
    out
}

/// One expanded step, as `--json` prints it.
#[derive(Serialize)]
struct TimelineStep<'a> {
    step: timeline::StepKind,
    exercise: &'a str,
    set: u32,
    rep: u32,
    side: Option<timeline::Side>,
    seconds: u32,
}

fn expand(file: &PathBuf, date: &str, number: u8, json: bool) -> Result<(), Refusal> {
    let plan = read(file)?;
    let day: LocalDay =
        date.parse().map_err(|_| Refusal::Usage(format!("\"{date}\" is not a date such as 2026-03-02.")))?;
    let slots = slot::of_day(&plan, &Changes::none(), day, &Settings::default().slot_rules(), &Local);
    let count = slots.len();
    let found = slots.into_iter().find(|slot| slot.id.number.get() == number);
    let slot =
        found.ok_or_else(|| Refusal::No(format!("On {day} this plan has {count} slots, and no slot {number}.")))?;
    let steps = timeline::of_lines(slot.lines.iter().map(|due| &*due.line));
    if json {
        let steps: Vec<TimelineStep<'_>> = steps.iter().map(view).collect();
        return print::json(&steps);
    }
    let mut at = 0;
    for step in &steps {
        let side = step.side.map(|side| format!(" {side:?}").to_lowercase()).unwrap_or_default();
        let kind = format!("{:?}", step.kind).to_lowercase();
        print::lines(&format!(
            "{:>3}:{:02}  {}  {kind}{side}  set {} rep {}  {}",
            at / 60,
            at % 60,
            step.exercise,
            step.set,
            step.rep,
            step.seconds
        ));
        at += step.seconds.0;
    }
    Ok(())
}

fn view(step: &Step) -> TimelineStep<'_> {
    TimelineStep {
        step: step.kind,
        exercise: step.exercise.as_str(),
        set: step.set,
        rep: step.rep,
        side: step.side,
        seconds: step.seconds.0,
    }
}
