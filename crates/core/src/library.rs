//! The exercises that come with Nape, with the general safety rules, the sources and the programmes.
//!
//! Nothing is read before it is asked for, and then one thing at a time: a resident process reads only the exercises that
//! its plan names. What is built in is proved by a test, so a file that cannot be read is simply not there for those who
//! ask; [`Library::check`] reads everything and says what is wrong.

mod evidence;
mod general;
pub mod search;
mod words;

pub use evidence::{Evidence, Mark};
pub use general::General;
pub use words::Words;

use crate::document::Problem;
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::language::Language;
use crate::wording::{Sources, Texts};
use search::{Filter, Found, Index, Said};
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

include!(concat!(env!("OUT_DIR"), "/exercises.rs"));

/// A file of the library that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("exercises/{file}: {}", .problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
pub struct LibraryError {
    /// The file's name.
    pub file: String,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// A thing of the library as it is built in.
#[derive(Debug)]
struct Source {
    name: &'static str,
    json: &'static str,
    texts: Sources<'static>,
}

impl Source {
    /// Reads the thing with its texts in a language.
    fn read<T>(
        &self,
        language: Language,
        read: impl FnOnce(&[u8], &Texts) -> Result<T, Vec<Problem>>,
    ) -> Result<T, LibraryError> {
        Texts::read(language, self.texts)
            .and_then(|texts| read(self.json.as_bytes(), &texts))
            .map_err(|problems| LibraryError { file: format!("{}.json", self.name), problems })
    }
}

/// What is read when it is first asked for.
type Lazy<T> = OnceLock<Result<T, LibraryError>>;

/// An exercise and where it is read from.
#[derive(Debug)]
struct Shelved {
    name: Cow<'static, str>,
    /// Nothing for an exercise that was given as it is.
    source: Option<&'static Source>,
    exercise: Lazy<Arc<Exercise>>,
}

impl Shelved {
    fn read(&self, language: Language) -> Result<&Arc<Exercise>, &LibraryError> {
        let unread = || LibraryError { file: format!("{}.json", self.name), problems: Vec::new() };
        let read = self.exercise.get_or_init(|| {
            let exercise = self.source.ok_or_else(unread)?.read(language, Exercise::from_library)?;
            if exercise.id.as_str() == self.name {
                return Ok(Arc::new(exercise));
            }
            let message = format!("must be {}, as the file is called", self.name);
            Err(LibraryError { problems: vec![Problem { path: "id".into(), message: message.into() }], ..unread() })
        });
        read.as_ref()
    }
}

/// All exercises, by id, in one language.
#[derive(Debug, Default)]
pub struct Library {
    language: Language,
    /// Sorted by name.
    exercises: Vec<Shelved>,
    general: Lazy<General>,
    evidence: Lazy<Vec<Evidence>>,
    words: Lazy<Words>,
    index: OnceLock<Index>,
}

impl Library {
    /// The library that is built in.
    pub fn built_in(language: Language) -> Self {
        let shelved = |source: &'static Source| Shelved {
            name: source.name.into(),
            source: Some(source),
            exercise: OnceLock::new(),
        };
        Self { language, exercises: EXERCISES.iter().map(shelved).collect(), ..Self::default() }
    }

    /// A library of these exercises alone; of two with one id the later counts.
    pub fn of(exercises: impl IntoIterator<Item = Exercise>) -> Self {
        let shelved = |exercise: Exercise| Shelved {
            name: exercise.id.to_string().into(),
            source: None,
            exercise: OnceLock::from(Ok(Arc::new(exercise))),
        };
        let mut exercises: Vec<Shelved> = exercises.into_iter().map(shelved).collect();
        exercises.reverse();
        exercises.sort_by(|a, b| a.name.cmp(&b.name));
        exercises.dedup_by(|a, b| a.name == b.name);
        Self { exercises, ..Self::default() }
    }

    /// The language that it is read in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// One exercise.
    pub fn get(&self, id: &ExerciseId) -> Option<&Arc<Exercise>> {
        let at = self.exercises.binary_search_by(|shelved| shelved.name.as_ref().cmp(id.as_str())).ok()?;
        self.exercises.get(at)?.read(self.language).ok()
    }

    /// Whether there is such an exercise; it is not read for this.
    pub fn has(&self, id: &ExerciseId) -> bool {
        self.exercises.binary_search_by(|shelved| shelved.name.as_ref().cmp(id.as_str())).is_ok()
    }

    /// All exercises, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.exercises.iter().filter_map(|shelved| shelved.read(self.language).ok())
    }

    /// The exercises that a query in any language and a filter fit, the best first.
    pub fn find(&self, query: &str, filter: &Filter) -> Vec<Found<'_>> {
        self.index.get_or_init(|| self.index()).find(query, filter)
    }

    /// What holds for every exercise.
    pub fn general(&self) -> &General {
        const NOTHING: &General = &General { stop_signs: Vec::new(), cautions: Vec::new(), technique: Vec::new() };
        self.read_general().as_ref().unwrap_or(NOTHING)
    }

    /// A publication by its number.
    pub fn source(&self, id: &str) -> Option<&Evidence> {
        self.read_evidence().as_ref().ok()?.iter().find(|evidence| evidence.id == id)
    }

    /// The words of the closed lists.
    pub fn words(&self) -> &Words {
        static NOTHING: Words = Words::none();
        self.read_words().as_ref().unwrap_or(&NOTHING)
    }

    /// Reads everything and says which files are wrong.
    pub fn check(&self) -> Vec<LibraryError> {
        let exercises = self.exercises.iter().filter_map(|shelved| shelved.read(self.language).err());
        let shared =
            [self.read_general().as_ref().err(), self.read_evidence().as_ref().err(), self.read_words().as_ref().err()];
        exercises.chain(shared.into_iter().flatten()).cloned().collect()
    }

    fn index(&self) -> Index {
        let others: Vec<(Language, Words)> = Language::ALL
            .into_iter()
            .filter(|language| *language != self.language)
            .filter_map(|language| Some((language, words_in(language).ok()?)))
            .collect();
        Index::of(self.exercises.iter().filter_map(|shelved| {
            let exercise = shelved.read(self.language).ok()?;
            let mut said = vec![Said::by(exercise, self.words())];
            for (language, words) in &others {
                let texts = shelved.source.and_then(|source| Texts::read(*language, source.texts).ok());
                said.extend(texts.map(|texts| Said::of(exercise, &texts, words)));
            }
            Some((Arc::clone(exercise), said))
        }))
    }

    fn read_general(&self) -> &Result<General, LibraryError> {
        self.general.get_or_init(|| GENERAL.read(self.language, general::read))
    }

    fn read_evidence(&self) -> &Result<Vec<Evidence>, LibraryError> {
        self.evidence.get_or_init(|| EVIDENCE.read(self.language, evidence::read))
    }

    fn read_words(&self) -> &Result<Words, LibraryError> {
        self.words.get_or_init(|| words_in(self.language))
    }
}

/// The words of the closed lists in a language.
fn words_in(language: Language) -> Result<Words, LibraryError> {
    let wrong = |problems| LibraryError { file: format!("{}/words.ftl", language.tag()), problems };
    Words::read(language, WORDS).map_err(wrong)
}

/// The example plan that is built in, as a file's text.
pub fn example_plan() -> &'static str {
    EXAMPLE_PLAN
}
