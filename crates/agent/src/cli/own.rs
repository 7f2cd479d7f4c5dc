//! `nape exercises` for exercises of one's own: the agent keeps them.

use super::{Refusal, print, read_file};
use crate::app::refused_exercise;
use nape_api::client::{CallError, Client};
use nape_api::commands::call;
use nape_api::exercise::{ExerciseCard, ExerciseName, ExercisePage, ExerciseSearch, ExerciseText};
use nape_api::home::Home;
use nape_core::exercise::Exercise;
use nape_core::own::Document;
use nape_core::picture::{LARGEST, Picture};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Keeps the exercise of a file, shown by a picture if one is given.
pub(super) fn add(home: &Home, file: &PathBuf, image: Option<&Path>, json: bool) -> Result<(), Refusal> {
    let mut document = Document::parse(&read_file(file)?).map_err(refused_exercise)?;
    if let Some(image) = image {
        document = document.pictured(&picture(image)?);
    }
    let page = Client::connect(home)?.call::<call::own_exercise_save>(&ExerciseText { text: document.text() })?;
    if json {
        return print::json(&page);
    }
    told(&page);
    Ok(())
}

fn told(page: &ExercisePage) {
    let look = if page.picture.is_some() { "with its picture" } else { "with its figure" };
    print::lines(&format!("\"{}\" is kept as {}, {look}.", page.card.name, page.card.id));
}

/// A picture from a file; no more of it is read than a picture may have.
fn picture(path: &Path) -> Result<Picture, Refusal> {
    let unreadable = |e: std::io::Error| Refusal::No(format!("{} cannot be read: {e}.", path.display()));
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(unreadable)?;
    Picture::of(&bytes).map_err(|error| Refusal::No(format!("{} {error}.", path.display())))
}

/// Takes an exercise out of the library.
pub(super) fn withdraw(home: &Home, id: String) -> Result<(), Refusal> {
    let name = ExerciseName { id };
    Client::connect(home)?.call::<call::own_exercise_withdraw>(&name)?;
    print::lines(&format!("{} is withdrawn; plans go on with the copies that they carry.", name.id));
    Ok(())
}

/// Prints a text to begin an exercise with.
pub(super) fn draft(home: &Home, id: String) -> Result<(), Refusal> {
    print::lines(&Client::connect(home)?.call::<call::own_exercise_draft>(&ExerciseName { id })?.text);
    Ok(())
}

/// The own exercises that a search finds; none where no agent runs.
pub(super) fn found(home: &Home, mut search: ExerciseSearch) -> Result<Vec<ExerciseCard>, Refusal> {
    search.own = Some(true);
    match Client::connect(home) {
        Ok(mut agent) => Ok(agent.call::<call::exercise_list>(&search)?),
        Err(CallError::NoAgent) => Ok(Vec::new()),
        Err(error @ (CallError::Lost(_) | CallError::Refused(_))) => Err(error.into()),
    }
}

/// An exercise of one's own as the agent keeps it.
pub(super) fn kept(home: &Home, id: &str) -> Result<Exercise, Refusal> {
    let name = ExerciseName { id: id.to_owned() };
    let kept = Client::connect(home)?.call::<call::own_exercise_text>(&name)?;
    Ok(Exercise::from_json(kept.text.as_bytes()).map_err(refused_exercise)?)
}
