//! `nape exercises`: the library that is built in, and what the agent keeps of one's own.

mod folder;

use super::{Json, Refusal, own, print, programmes};
use crate::app::{exercise_page, exercise_search};
use clap::{Args, Subcommand};
use nape_api::exercise::{ExerciseCard, ExercisePage, ExerciseSearch, Source};
use nape_api::home::Home;
use nape_core::exercise::Exercise;
use nape_core::id::ExerciseId;
use nape_core::language::Language;
use nape_core::library::Library;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Debug, Subcommand)]
pub(super) enum ExercisesCommand {
    /// All exercises, or those that a search finds.
    List {
        #[command(flatten)]
        search: Search,
        #[command(flatten)]
        language: Shown,
        #[command(flatten)]
        json: Json,
    },
    /// One exercise with everything.
    Show {
        /// Its id.
        id: String,
        #[command(flatten)]
        language: Shown,
        #[command(flatten)]
        json: Json,
    },
    /// Looks over a folder of exercises, or those that are built in, and says everything that is wrong.
    Check {
        /// The folder; without it, what is built in.
        folder: Option<PathBuf>,
        #[command(flatten)]
        json: Json,
    },
    /// Every pose of every exercise on one sheet, light and dark.
    ContactSheet {
        /// Where to: a file that ends in .html or .svg.
        #[arg(short, long)]
        output: PathBuf,
        #[command(flatten)]
        language: Shown,
    },
    /// All programmes, or one with everything.
    Programmes {
        /// Its id.
        id: Option<String>,
        #[command(flatten)]
        language: Shown,
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
    /// Print the JSON of an exercise under a new id, to begin one of your own with.
    Draft {
        /// The id of the exercise to begin with.
        id: String,
    },
    /// Keep an exercise of your own; plans that name it carry it along.
    Add {
        /// Its JSON, such as `nape exercises draft` prints.
        file: PathBuf,
        /// Show it by this picture: PNG, JPEG or WebP, 2 MB at most.
        #[arg(long, value_name = "IMAGE")]
        picture: Option<PathBuf>,
        #[command(flatten)]
        json: Json,
    },
    /// Take an exercise of your own out of the library.
    Withdraw {
        /// Its id.
        id: String,
    },
}

/// Which exercises.
#[derive(Debug, Args)]
pub(super) struct Search {
    /// Words in any language, each of which must be found.
    query: Vec<String>,
    /// One of these groups, such as stretch,mobility.
    #[arg(long, value_delimiter = ',', value_name = "GROUP")]
    group: Option<Vec<String>>,
    /// One of these positions, such as sitting,standing.
    #[arg(long, value_delimiter = ',', value_name = "POSITION")]
    position: Option<Vec<String>>,
    /// Nothing is needed but these things, such as chair,towel; `none` for nothing at all.
    #[arg(long, value_delimiter = ',', value_name = "THING")]
    equipment: Option<Vec<String>>,
    /// Fit for the desk.
    #[arg(long)]
    desk: bool,
    /// Leave out what must not be done in these conditions, such as dizziness,pregnancy, and mark what needs care.
    #[arg(long, value_delimiter = ',', value_name = "CONDITION")]
    without: Option<Vec<String>>,
}

impl From<Search> for ExerciseSearch {
    fn from(search: Search) -> Self {
        let things = |things: Vec<String>| things.into_iter().filter(|thing| thing != "none").collect();
        Self {
            query: Some(search.query.join(" ")),
            groups: search.group,
            positions: search.position,
            equipment: search.equipment.map(things),
            desk: Some(search.desk),
            conditions: search.without,
            own: None,
        }
    }
}

#[derive(Debug, Clone, Copy, Args)]
pub(super) struct Shown {
    /// The language of the texts: en or de.
    #[arg(long = "lang", value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    language: Language,
}

fn language(tag: &str) -> Result<Language, String> {
    let known = Language::ALL.map(Language::tag).join(" and ");
    Language::of_locale(tag).ok_or_else(|| format!("there are {known}"))
}

pub(super) fn run(home: &Home, command: ExercisesCommand) -> Result<(), Refusal> {
    match command {
        ExercisesCommand::List { search, language, json } => {
            let search = search.into();
            let mut cards = exercise_search(&Library::built_in(language.language), &search)?;
            cards.extend(own::found(home, search)?);
            if json.json {
                return print::json(&cards);
            }
            if cards.is_empty() {
                return Err(Refusal::No("No exercise fits; ask for less.".into()));
            }
            print::lines(&cards.iter().map(line).collect::<Vec<_>>().join("\n"));
            Ok(())
        }
        ExercisesCommand::Show { id, language, json } => {
            let library = Library::built_in(language.language);
            let page = {
                let exercise = find(home, &library, &id)?;
                exercise_page(&exercise, &library, exercise.id.is_own())
            };
            if json.json {
                return print::json(&page);
            }
            print::lines(&describe(&page));
            Ok(())
        }
        ExercisesCommand::Check { folder, json } => folder::check(folder.as_deref(), json),
        ExercisesCommand::ContactSheet { output, language } => folder::contact_sheet(&output, language.language),
        ExercisesCommand::Programmes { id, language, json } => {
            let library = Library::built_in(language.language);
            match id {
                None => programmes::list(&library, json.json),
                Some(id) => programmes::show(&library, &id, json.json),
            }
        }
        ExercisesCommand::Render { id, pose, mirrored, output } => {
            let library = Library::built_in(Language::default());
            let exercise = find(home, &library, &id)?;
            let figure = exercise.look.figure().ok_or_else(|| {
                Refusal::No(format!("{id} is shown by a picture and has no poses; choose an exercise with a figure."))
            })?;
            let svg = figure.svg(exercise.position, &pose, mirrored).ok_or_else(|| {
                let poses: Vec<&str> = figure.poses().iter().map(|pose| pose.name.as_str()).collect();
                Refusal::Usage(format!("{id} has no pose \"{pose}\"; it has {}.", poses.join(", ")))
            })?;
            match output {
                None => print::lines(&svg),
                Some(path) => std::fs::write(&path, svg)
                    .map_err(|e| Refusal::No(format!("{} cannot be written: {e}.", path.display())))?,
            }
            Ok(())
        }
        ExercisesCommand::Draft { id } => own::draft(home, id),
        ExercisesCommand::Add { file, picture, json } => own::add(home, &file, picture.as_deref(), json.json),
        ExercisesCommand::Withdraw { id } => own::withdraw(home, id),
    }
}

fn find(home: &Home, library: &Library, id: &str) -> Result<Arc<Exercise>, Refusal> {
    let unknown = || Refusal::No(format!("There is no exercise \"{id}\"; `nape exercises list` names all."));
    let wanted: ExerciseId = id.parse().map_err(|_| unknown())?;
    if wanted.is_own() {
        return own::kept(home, id).map(Arc::new);
    }
    library.get(&wanted).cloned().ok_or_else(unknown)
}

fn line(card: &ExerciseCard) -> String {
    let conditions: Vec<&str> = card.care.iter().map(|condition| condition.word.as_str()).collect();
    let warning = if conditions.is_empty() { String::new() } else { format!(" Take care: {}.", conditions.join(", ")) };
    format!("{:<22} {}: {}{warning}", card.id, card.name, card.dose)
}

fn describe(page: &ExercisePage) -> String {
    let card = &page.card;
    let mut out = format!("{}\n{}\n", card.name, card.id);
    // Writing to a String cannot fail.
    if !page.also.is_empty() {
        let _ = writeln!(out, "Also: {}", page.also.join(", "));
    }
    let _ = writeln!(
        out,
        "{} ({} s)\n{}. {}.\n\n{}",
        card.dose, card.seconds, card.group.word, card.position.word, page.purpose
    );
    let mut list = |title: &str, lines: &[String]| {
        if !lines.is_empty() {
            let _ = writeln!(out, "\n{title}");
            for line in lines {
                let _ = writeln!(out, "  - {line}");
            }
        }
    };
    let words = |tagged: &[nape_api::exercise::Tagged]| tagged.iter().map(|t| t.word.clone()).collect::<Vec<_>>();
    let leads = |text: &str, to: &[nape_api::status::Named]| {
        let names: Vec<&str> = to.iter().map(|named| named.name.as_str()).collect();
        if names.is_empty() { text.to_owned() } else { format!("{text} ({})", names.join(", ")) }
    };
    list("You need", &words(&card.equipment));
    list("Aims at", &words(&page.targets));
    list("How", &page.steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>());
    list("Keep in mind", std::slice::from_ref(&page.cue));
    list("Common errors", &page.errors);
    list("Take care", &page.cautions.iter().map(|caution| caution.text.clone()).collect::<Vec<_>>());
    list("Leave it out, unless your therapist decides otherwise, with", &words(&page.contraindications));
    list("Stop at", &page.stop_signs);
    list("Stop at, as in every exercise", &page.general_stop_signs);
    list("Harder", &[leads(&page.progression.text, &page.progression.to)]);
    list("Easier", &[leads(&page.regression.text, &page.regression.to)]);
    list("Based on", &page.evidence.iter().map(source).collect::<Vec<_>>());
    list("State", &[page.evidence_note.clone(), page.review.clone()]);
    out
}

fn source(source: &Source) -> String {
    let link = source.link.as_ref().map(|link| format!(" {link}")).unwrap_or_default();
    let mark = source.mark.as_ref().map(|mark| mark.word.as_str()).unwrap_or_default();
    format!(
        "{}: {}{link}\n    {}.\n    {}\n    {mark}. {}",
        source.id, source.citation, source.support.word, source.finding, source.verified
    )
}
