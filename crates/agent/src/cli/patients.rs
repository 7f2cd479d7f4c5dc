//! `nape patients`: the patients of a therapist.

use super::{Json, Refusal, print};
use clap::{Args, Subcommand, ValueEnum};
use nape_api::client::Client;
use nape_api::commands::call;
use nape_api::home::Home;
use nape_api::patient::{
    NewNote, NewPatient, PatientCard, PatientChange, PatientList, PatientName, PatientOrder, PatientPage,
    PatientSearch, VersionCard,
};
use nape_core::fold::folded_words;
use std::fmt::Write as _;

/// What is asked about patients.
#[derive(Debug, Subcommand)]
pub(super) enum PatientsCommand {
    /// Those that a search finds.
    List(List),
    /// Add a patient.
    Add {
        /// The name.
        name: String,
        #[command(flatten)]
        json: Json,
    },
    /// One patient: plan, flags, versions, notes.
    Show {
        /// An id, or a name that only one patient has.
        patient: String,
        #[command(flatten)]
        json: Json,
    },
    /// Keep a note about a patient.
    Note {
        /// An id, or a name that only one patient has.
        patient: String,
        /// What to keep.
        text: String,
    },
    /// Put a patient into the archive.
    Archive {
        /// An id, or a name that only one patient has.
        patient: String,
    },
    /// Take a patient out of the archive.
    Restore {
        /// An id, or a name that only one patient has.
        patient: String,
    },
}

/// Which patients, and how they are listed.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Words, each of which must begin a word of the name.
    query: Option<String>,
    /// In which order.
    #[arg(long, value_enum, default_value_t = By::Attention)]
    order: By,
    /// Those in the archive.
    #[arg(long)]
    archived: bool,
    /// How many to leave out at the beginning.
    #[arg(long, default_value_t = 0)]
    skip: u32,
    #[command(flatten)]
    json: Json,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum By {
    /// Who needs a look comes first.
    Attention,
    /// By name.
    Name,
    /// The longest without news first.
    News,
    /// The next review first.
    Review,
}

/// Runs what was asked.
pub(super) fn run(home: &Home, command: PatientsCommand) -> Result<(), Refusal> {
    let mut agent = Client::connect(home)?;
    match command {
        PatientsCommand::List(asked) => list(&mut agent, asked),
        PatientsCommand::Add { name, json } => {
            let page = agent.call::<call::patient_add>(&NewPatient { name })?;
            if json.json {
                return print::json(&page);
            }
            print::lines(&format!("{} is kept as {}.", page.card.name, page.card.id));
            Ok(())
        }
        PatientsCommand::Show { patient, json } => {
            let patient = PatientName { patient: found(&mut agent, &patient)? };
            let page = agent.call::<call::patient_show>(&patient)?;
            if json.json {
                return print::json(&page);
            }
            print::lines(&page_lines(&page));
            Ok(())
        }
        PatientsCommand::Note { patient, text } => {
            let note = NewNote { patient: found(&mut agent, &patient)?, text };
            let page = agent.call::<call::patient_note>(&note)?;
            print::lines(&format!("The note about {} is kept; it never leaves this machine.", page.card.name));
            Ok(())
        }
        PatientsCommand::Archive { patient } => archive(&mut agent, &patient, true),
        PatientsCommand::Restore { patient } => archive(&mut agent, &patient, false),
    }
}

fn list(agent: &mut Client, asked: List) -> Result<(), Refusal> {
    let order = match asked.order {
        By::Attention => PatientOrder::Attention,
        By::Name => PatientOrder::Name,
        By::News => PatientOrder::News,
        By::Review => PatientOrder::Review,
    };
    let search = PatientSearch {
        query: asked.query,
        archived: Some(asked.archived),
        order: Some(order),
        skip: Some(asked.skip),
        take: None,
    };
    let found = agent.call::<call::patient_list>(&search)?;
    if asked.json.json {
        return print::json(&found);
    }
    print::lines(&list_lines(&found, asked.skip));
    Ok(())
}

fn list_lines(list: &PatientList, skip: u32) -> String {
    let mut lines: Vec<String> = list.patients.iter().map(card_line).collect();
    let shown = u32::try_from(list.patients.len()).unwrap_or(u32::MAX);
    let end = skip.saturating_add(shown);
    if list.found == 0 {
        lines.push("No patient is found.".into());
    } else if end < list.found {
        lines.push(format!("{shown} of {}; the next with --skip {end}.", list.found));
    }
    lines.join("\n")
}

fn card_line(card: &PatientCard) -> String {
    let mut parts = vec![card.plan_words.clone()];
    parts.extend(card.draft.then(|| "draft waits".to_owned()));
    parts.extend((card.flags > 0).then(|| format!("flags: {}", card.flags)));
    parts.extend(card.adherence.map(|share| format!("{:.0} % done", share * 100.0)));
    parts.extend(card.news_days.map(|days| format!("news {days} d ago")));
    parts.extend(
        card.review
            .as_ref()
            .map(|day| if card.review_due { format!("review due since {day}") } else { format!("review {day}") }),
    );
    format!("{}  {}: {}", card.id, card.name, parts.join(", "))
}

fn page_lines(page: &PatientPage) -> String {
    let mut out = card_line(&page.card);
    // Writing to a String cannot fail.
    let mut line = |text: String| {
        let _ = write!(out, "\n{text}");
    };
    if !page.conditions.is_empty() {
        let names: Vec<&str> = page.conditions.iter().map(|condition| condition.name.as_str()).collect();
        line(format!("  conditions: {}", names.join(", ")));
    }
    page.waiting.iter().for_each(|words| line(format!("  {words}")));
    for flag in page.flags.iter().filter(|flag| flag.seen.is_none()) {
        line(format!("  flag {}: {}", flag.day, flag.words));
    }
    page.versions.iter().for_each(|version| line(version_line(version)));
    page.notes.iter().for_each(|note| line(format!("  note {}: {}", note.day, note.text)));
    out
}

fn version_line(version: &VersionCard) -> String {
    let head = format!("  version {} \"{}\": {}", version.version, version.title, version.words);
    version.changes.iter().fold(head, |lines, change| format!("{lines}\n    {change}"))
}

fn archive(agent: &mut Client, patient: &str, archived: bool) -> Result<(), Refusal> {
    let patient = found(agent, patient)?;
    let change = PatientChange { patient, name: None, conditions: None, review: None, archived: Some(archived) };
    let page = agent.call::<call::patient_change>(&change)?;
    let place = if archived { "in the archive" } else { "in the list" };
    print::lines(&format!("{} is {place}.", page.card.name));
    Ok(())
}

/// The id of a patient who was named by it, or by a name that only one patient has.
fn found(agent: &mut Client, named: &str) -> Result<String, Refusal> {
    let mut search = |archived| {
        let query = Some(named.to_owned());
        let search = PatientSearch { query, archived: Some(archived), take: Some(200), ..PatientSearch::default() };
        agent.call::<call::patient_list>(&search).map(|list| list.patients)
    };
    if uuid::Uuid::try_parse(named).is_ok() {
        return Ok(named.to_owned());
    }
    let mut patients = search(false)?;
    patients.extend(search(true)?);
    let wanted = folded_words(named);
    let same: Vec<&PatientCard> = patients.iter().filter(|card| folded_words(&card.name) == wanted).collect();
    match (same.as_slice(), patients.as_slice()) {
        ([one], _) => Ok(one.id.clone()),
        ([], [one]) => Ok(one.id.clone()),
        ([], []) => Err(Refusal::No(format!("No patient is called \"{named}\"; `nape patients list` names all."))),
        _ => Err(Refusal::No(format!(
            "More than one patient is called \"{named}\"; give the id of one, as `nape patients list \"{named}\"` says it."
        ))),
    }
}
