//! `nape exercises`: the library that is built in.

use super::{Json, Refusal, print};
use crate::app::{exercise_card, exercise_page};
use clap::Subcommand;
use nape_core::exercise::Exercise;
use nape_core::language::Language;
use nape_core::library::Library;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Debug, Subcommand)]
pub(super) enum ExercisesCommand {
    /// All exercises.
    List(Json),
    /// One exercise with everything.
    Show {
        /// Its id.
        id: String,
        #[command(flatten)]
        json: Json,
    },
    /// The figure of an exercise as SVG.
    Render {
        /// The exercise's id.
        id: String,
        /// The pose; without it, `work`.
        #[arg(long, default_value = "work")]
        pose: String,
        /// Draw it for the other side.
        #[arg(long)]
        mirrored: bool,
        /// Where to; without it, standard output.
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
}

pub(super) fn run(command: ExercisesCommand) -> Result<(), Refusal> {
    let library = Library::built_in().map_err(|e| Refusal::No(e.to_string()))?;
    match command {
        ExercisesCommand::List(json) => {
            let cards: Vec<_> = library.iter().map(|exercise| exercise_card(exercise, Language::English)).collect();
            if json.json {
                return print::json(&cards);
            }
            let lines: Vec<String> =
                cards.iter().map(|card| format!("{:<20} {}: {}", card.id, card.name, card.dose)).collect();
            print::lines(&lines.join("\n"));
            Ok(())
        }
        ExercisesCommand::Show { id, json } => {
            let page = exercise_page(find(&library, &id)?, &library, Language::English);
            if json.json {
                return print::json(&page);
            }
            print::lines(&describe(&page));
            Ok(())
        }
        ExercisesCommand::Render { id, pose, mirrored, output } => {
            let exercise = find(&library, &id)?;
            let svg = exercise.figure.svg(exercise.position, &pose, mirrored).ok_or_else(|| {
                let poses: Vec<&str> = exercise.figure.poses().iter().map(|pose| pose.name.as_str()).collect();
                Refusal::Usage(format!("{id} has no pose \"{pose}\"; it has {}.", poses.join(", ")))
            })?;
            match output {
                None => print::lines(&svg),
                Some(path) => std::fs::write(&path, svg)
                    .map_err(|e| Refusal::No(format!("{} cannot be written: {e}.", path.display())))?,
            }
            Ok(())
        }
    }
}

fn find<'a>(library: &'a Library, id: &str) -> Result<&'a Arc<Exercise>, Refusal> {
    let found = id.parse().ok().and_then(|id| library.get(&id));
    found.ok_or_else(|| Refusal::No(format!("There is no exercise \"{id}\"; `nape exercises list` names all.")))
}

fn describe(page: &nape_api::exercise::ExercisePage) -> String {
    let mut out = format!(
        "{}\n{}\n{} {}\n\n{}\n",
        page.card.name, page.card.id, page.card.dose, page.card.position, page.purpose
    );
    // Writing to a String cannot fail.
    let mut list = |title: &str, lines: &[String]| {
        if !lines.is_empty() {
            let _ = writeln!(out, "\n{title}");
            for line in lines {
                let _ = writeln!(out, "  - {line}");
            }
        }
    };
    list("How", &page.steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>());
    list("Keep in mind", std::slice::from_ref(&page.cue));
    list("Common errors", &page.errors);
    list("Take care", &page.cautions);
    list("Stop at", &page.stop_signs);
    list("Harder", std::slice::from_ref(&page.progression));
    list("Easier", std::slice::from_ref(&page.regression));
    let sources: Vec<String> =
        page.evidence.iter().map(|s| format!("{} ({}): {} {}", s.id, s.support, s.citation, s.finding)).collect();
    list("Based on", &sources);
    list("State", &[page.evidence_note.clone(), page.review.clone()]);
    out
}
