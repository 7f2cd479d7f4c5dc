//! `nape simulate`: a plan and a trace in, what would have been shown out. It needs no agent and reads no clock.

use super::plan::read;
use super::{Refusal, read_file};
use crate::zone::Zone;
use chrono::{DateTime, FixedOffset, Utc};
use clap::{Args, ValueEnum};
use nape_core::reminder::Kind;
use nape_core::settings::Settings;
use nape_core::simulation::{self, Answers, Scenario, Summary, Told, What, trace};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::io::{BufWriter, IsTerminal, Write};
use std::path::PathBuf;

/// What to simulate.
#[derive(Debug, Args)]
pub(super) struct Simulate {
    /// The plan file.
    #[arg(long)]
    plan: PathBuf,
    /// What happened at the desk, one JSON object a line.
    #[arg(long)]
    trace: PathBuf,
    /// The settings, as `nape settings list --json` prints them; the defaults without it.
    #[arg(long)]
    settings: Option<PathBuf>,
    /// The true beginning, such as 2026-03-23T06:00:00+01:00.
    #[arg(long)]
    from: DateTime<FixedOffset>,
    /// The true end.
    #[arg(long)]
    to: DateTime<FixedOffset>,
    /// The zone, such as Europe/Berlin.
    #[arg(long)]
    tz: Zone,
    /// What is done 20 seconds after every prompt.
    #[arg(long, value_enum)]
    answers: Option<Given>,
    /// Typing can be seen: prompts wait for a pause in it.
    #[arg(long)]
    input_visible: bool,
    /// Print JSON lines at a terminal too.
    #[arg(long)]
    jsonl: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Given {
    /// Begun, and finished as done after its length.
    Start,
    /// Nothing.
    Ignore,
    /// Moved.
    Later,
}

/// One setting of a list; the rest of it is for people.
#[derive(Deserialize)]
struct Listed {
    key: String,
    value: String,
}

pub(super) fn run(simulate: &Simulate) -> Result<(), Refusal> {
    if simulate.to < simulate.from {
        return Err(Refusal::Usage("--to is before --from; give the beginning first.".into()));
    }
    let plan = read(&simulate.plan)?;
    let text = String::from_utf8(read_file(&simulate.trace)?)
        .map_err(|_| Refusal::No(format!("{} is not text in UTF-8.", simulate.trace.display())))?;
    let trace = trace::read(&text).map_err(|e| Refusal::No(e.to_string()))?;
    let settings = settings(simulate.settings.as_ref())?;
    let from = simulate.from.with_timezone(&Utc);
    let scenario = Scenario {
        prescriptions: simulation::accepted(plan, from, &simulate.tz),
        settings,
        trace,
        from,
        to: simulate.to.with_timezone(&Utc),
        zone: simulate.tz.clone(),
        answers: match simulate.answers {
            None => Answers::OfTheTrace,
            Some(Given::Start) => Answers::Start,
            Some(Given::Ignore) => Answers::Ignore,
            Some(Given::Later) => Answers::Later,
        },
        input_visible: simulate.input_visible,
    };
    let zone = |name: &str| name.parse().ok();
    let mut out = BufWriter::new(std::io::stdout().lock());
    if simulate.jsonl || !std::io::stdout().is_terminal() {
        let summary = simulation::run(scenario, zone, |told| line(&mut out, &told));
        line(&mut out, &summary.map_err(|e| Refusal::No(e.to_string()))?);
    } else {
        let mut day = String::new();
        let summary = simulation::run(scenario, zone, |told| drop(writeln!(out, "{}", row(&told, &mut day))));
        drop(writeln!(out, "{}", sentence(&summary.map_err(|e| Refusal::No(e.to_string()))?)));
    }
    drop(out.flush());
    Ok(())
}

/// One line of JSON. Nobody reads any more once it cannot be written.
fn line<S: Serialize>(out: &mut impl Write, value: &S) {
    if let Ok(json) = serde_json::to_string(value) {
        drop(writeln!(out, "{json}"));
    }
}

fn settings(file: Option<&PathBuf>) -> Result<Settings, Refusal> {
    let mut settings = Settings::default();
    let Some(file) = file else { return Ok(settings) };
    let listed: Vec<Listed> = serde_json::from_slice(&read_file(file)?)
        .map_err(|e| Refusal::No(format!("{} is not what `nape settings list --json` prints: {e}.", file.display())))?;
    for Listed { key, value } in listed {
        // What has its default counts as unchanged: the plan's own proposals still hold.
        if settings.get(&key).is_ok_and(|default| default == value) {
            continue;
        }
        settings.set(&key, &value).map_err(|e| Refusal::No(format!("{}: {e}", file.display())))?;
    }
    Ok(settings)
}

/// One line of the table; a day's first line names the day.
fn row(told: &Told, day: &mut String) -> String {
    let mut out = String::new();
    let at = DateTime::parse_from_rfc3339(&told.at).ok();
    let date = at.map(|at| at.format("%A %-d %B %Y").to_string()).unwrap_or_default();
    if *day != date {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{}{date}", if day.is_empty() { "" } else { "\n" });
        *day = date;
    }
    let time = at.map(|at| at.format("%H:%M:%S").to_string()).unwrap_or_default();
    let kind = told.kind.map(|kind| crate::words::kind(kind).to_string()).unwrap_or_default();
    let slot = told.slot.map(|slot| format!(" {slot}")).unwrap_or_default();
    let because = told.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    let what = match told.event {
        What::Show => {
            format!("{kind}{slot} is shown, {}", crate::words::minutes(told.minutes.unwrap_or_default()))
        }
        What::Withdraw => format!("{kind}{slot} goes away{because}"),
        What::Held => format!("{kind}{slot} waits{because}"),
        What::Folded => format!("{kind} is left to {slot}", slot = slot.trim_start()),
        What::Relief => format!("{kind}: relieved{because}"),
        What::Slot => format!("{slot}: {}{because}", told.outcome.unwrap_or("open"), slot = slot.trim_start()),
    };
    let _ = write!(out, "  {time}  {what}");
    out
}

fn sentence(summary: &Summary) -> String {
    let shown = [Kind::Session, Kind::Walk, Kind::Posture, Kind::Diary]
        .into_iter()
        .map(|kind| format!("{} {}", summary.shown.get(&kind).copied().unwrap_or_default(), crate::words::kind(kind)))
        .collect::<Vec<_>>()
        .join(", ");
    let slots =
        summary.slots.iter().map(|(outcome, count)| format!("{count} {outcome}")).collect::<Vec<_>>().join(", ");
    format!("\nShown: {shown}. Slots: {}.", if slots.is_empty() { "none".into() } else { slots })
}
