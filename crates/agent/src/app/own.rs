//! The therapist's own exercises: what the library knows of them, and how they are begun, kept and withdrawn.
//!
//! They are read when somebody looks at the library, one after the other, and their pictures are left in the records: only
//! the page of an exercise has its picture.

use super::{App, exercises};
use crate::refused::Refused;
use nape_api::Code;
use nape_api::exercise::ExercisePage;
use nape_api::frame::Event;
use nape_core::document::Problem;
use nape_core::exercise::Exercise;
use nape_core::id::ExerciseId;
use nape_core::library::Library;
use nape_core::message::Message;
use nape_core::own::{self, Document};
use nape_store::{Record, Store, StoreError};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use tokio::sync::Mutex;

/// What is known of the own exercises.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// Whether the library has them as the records do.
    read: Cell<bool>,
    /// Of two who save at the same time the second waits, so that no version is given twice.
    turn: Mutex<()>,
}

impl Own {
    /// They are read again when somebody next looks.
    pub(super) fn forget(&self) {
        self.read.set(false);
    }
}

impl App {
    /// The library with the therapist's own exercises.
    pub(super) async fn whole_library(&self) -> Result<Rc<Library>, Refused> {
        if !self.own.read.get() {
            let own = self.records.read(read).await?;
            let library = self.library();
            if !(own.is_empty() && library.own().is_empty()) {
                self.library.replace(Rc::new(Library::built_in(library.language()).with_own(own)));
            }
            self.own.read.set(true);
        }
        Ok(self.library())
    }

    /// An exercise with everything. What the plan in force carries comes before what has become of it since.
    pub(super) async fn show_exercise(&self, name: &str) -> Result<ExercisePage, Refused> {
        let id = known(name)?;
        let library = self.library();
        if library.has(&id) {
            let exercise = library.get(&id).ok_or_else(|| unknown(name))?;
            return Ok(exercises::page(exercise, &library, false));
        }
        let library = self.whole_library().await?;
        let text = self.text_of(&id).await?.ok_or_else(|| unknown(name))?;
        let exercise = Exercise::from_json(text.as_bytes()).map_err(refused)?;
        Ok(exercises::page(&exercise, &library, true))
    }

    /// A text to begin an own exercise with.
    pub(super) async fn draft_own(&self, name: &str) -> Result<String, Refused> {
        let library = self.library();
        let id = known(name)?;
        let (text, exercise) = if let Some((text, exercise)) = library.document(&id).zip(library.get(&id)) {
            (text.to_owned(), Arc::clone(exercise))
        } else {
            let text = self.text_of(&id).await?.ok_or_else(|| unknown(name))?;
            let exercise = Exercise::from_json(text.as_bytes()).map_err(refused)?;
            (text, Arc::new(exercise))
        };
        let taken = self.records.read(Store::own_exercise_names).await?;
        let id = own::proposed(&id, |id| taken.contains(id));
        Ok(Document::draft(&text, &exercise, &id).map_err(refused)?.text())
    }

    /// The text of an own exercise as it is kept.
    pub(super) async fn own_text(&self, name: &str) -> Result<String, Refused> {
        let id = known(name)?;
        self.kept(&id).await?.ok_or_else(|| self.not_own(&id))
    }

    /// Checks an own exercise and keeps nothing.
    pub(super) fn check_own(&self, text: &str) -> Result<ExercisePage, Refused> {
        let library = self.library();
        let exercise =
            Document::parse(text.as_bytes()).and_then(|document| document.read(&library)).map_err(refused)?;
        Ok(exercises::page(&exercise, &library, true))
    }

    /// Keeps an own exercise, if it says something new.
    pub(super) async fn save_own(&self, text: &str) -> Result<ExercisePage, Refused> {
        let library = self.library();
        let document = Document::parse(text.as_bytes()).map_err(refused)?;
        let exercise = document.read(&library).map_err(refused)?;
        let _turn = self.own.turn.lock().await;
        let kept = self.kept(&exercise.id).await?.and_then(|kept| Document::parse(kept.as_bytes()).ok());
        if !kept.is_some_and(|kept| kept.says_the_same(&document)) {
            let id = exercise.id.clone();
            let version = self.records.read(move |store| store.own_exercise_version(&id)).await?;
            let content = document.numbered(version.saturating_add(1)).text();
            self.record_own(exercise.id.clone(), Some(content)).await?;
        }
        Ok(exercises::page(&exercise, &library, true))
    }

    /// Takes an own exercise out of the library.
    pub(super) async fn withdraw_own(&self, name: &str) -> Result<(), Refused> {
        let id = known(name)?;
        let _turn = self.own.turn.lock().await;
        self.kept(&id).await?.ok_or_else(|| self.not_own(&id))?;
        self.record_own(id, None).await
    }

    async fn record_own(&self, exercise: ExerciseId, content: Option<String>) -> Result<(), Refused> {
        let at = crate::clock::stamp(self.inner.borrow().clock.now().wall);
        self.records.try_write(vec![(at, Record::OwnExercise { exercise, content })]).await?;
        self.own.forget();
        self.inner.borrow_mut().faces.tell_all(&Event::Changed);
        Ok(())
    }

    async fn kept(&self, id: &ExerciseId) -> Result<Option<String>, Refused> {
        let id = id.clone();
        self.records.read(move |store| store.own_exercise(&id)).await
    }

    /// The document of an exercise that does not come with Nape.
    async fn text_of(&self, id: &ExerciseId) -> Result<Option<String>, Refused> {
        if let Some(carried) = self.carried(id, true).await? {
            return Ok(Some(carried));
        }
        match self.kept(id).await? {
            Some(kept) => Ok(Some(kept)),
            None => self.carried(id, false).await,
        }
    }

    fn not_own(&self, id: &ExerciseId) -> Refused {
        if self.library().has(id) {
            return Refused::new(Code::Wrong, Message::new("refused-not-own").with("id", id.as_str()));
        }
        unknown(id.as_str())
    }
}

/// All that were not withdrawn, without the content of their pictures; one that cannot be read is left in the records.
fn read(store: &Store) -> Result<Vec<Exercise>, StoreError> {
    let mut own = Vec::new();
    for id in store.own_exercise_names()? {
        let Some(text) = store.own_exercise(&id)? else { continue };
        match Exercise::from_json(text.as_bytes()) {
            Ok(exercise) => own.push(exercise.put_aside()),
            Err(problems) => tracing::error!(%id, problems = problems.len(), "an own exercise cannot be read"),
        }
    }
    Ok(own)
}

fn known(name: &str) -> Result<ExerciseId, Refused> {
    name.parse().map_err(|_| unknown(name))
}

fn unknown(name: &str) -> Refused {
    Refused::new(Code::NothingThere, Message::new("refused-no-exercise").with("id", name))
}

/// A refused exercise with every sentence about what is wrong with it.
pub(crate) fn refused(problems: Vec<Problem>) -> Refused {
    let why = match problems.as_slice() {
        [one] => Message::new("exercise-refused-one").with("problem", one.sentence()),
        several => Message::new("exercise-refused").with("count", several.len().to_string()),
    };
    Refused { code: Code::ExerciseRefused, why, problems }
}
