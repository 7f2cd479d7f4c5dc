//! The exercises that come with Nape, with the general safety rules, the sources and the programmes.
//!
//! Nothing is read before it is asked for, and then one thing at a time: a resident process reads only the exercises that
//! its plan names. What is built in is proved by a test, so a file that cannot be read is simply not there for those who
//! ask; [`Library::check`] reads everything and says what is wrong.

mod evidence;
mod general;
pub mod search;
mod shelf;
mod words;

pub use evidence::{Evidence, Mark};
pub use general::General;
pub use shelf::LibraryError;
pub use words::Words;

use crate::check::File;
use crate::exercise::Exercise;
use crate::id::{ExerciseId, ProgrammeId};
use crate::language::Language;
use crate::programme::{Programme, Rules};
use crate::wording::Sources;
use search::{Filter, Found, Index, Said};
use shelf::{Lazy, Shelved, Source};
use std::sync::{Arc, OnceLock};

include!(concat!(env!("OUT_DIR"), "/exercises.rs"));

/// All exercises, by id, in one language.
#[derive(Debug, Default)]
pub struct Library {
    language: Language,
    /// Sorted by name.
    exercises: Vec<Shelved<Arc<Exercise>>>,
    /// A therapist's own, sorted by id.
    own: Vec<Arc<Exercise>>,
    /// Sorted by name.
    programmes: Vec<Shelved<Programme>>,
    rules: Lazy<Rules>,
    general: Lazy<General>,
    evidence: Lazy<Vec<Evidence>>,
    words: Lazy<Words>,
    index: OnceLock<Index>,
}

impl Library {
    /// The library that is built in.
    pub fn built_in(language: Language) -> Self {
        Self {
            language,
            exercises: EXERCISES.iter().map(Shelved::from).collect(),
            programmes: PROGRAMMES.iter().map(Shelved::from).collect(),
            ..Self::default()
        }
    }

    /// A library of these exercises alone; of two with one id the later counts.
    pub fn of(exercises: impl IntoIterator<Item = Exercise>) -> Self {
        let shelved = |exercise: Exercise| Shelved::of(exercise.id.to_string(), Arc::new(exercise));
        let mut exercises: Vec<Shelved<Arc<Exercise>>> = exercises.into_iter().map(shelved).collect();
        exercises.reverse();
        exercises.sort_by(|a, b| a.name().cmp(b.name()));
        exercises.dedup_by(|a, b| a.name() == b.name());
        Self { exercises, ..Self::default() }
    }

    /// The same with a therapist's own exercises beside those that come with Nape.
    #[must_use]
    pub fn with_own(mut self, own: impl IntoIterator<Item = Exercise>) -> Self {
        self.own = own.into_iter().map(Arc::new).collect();
        self.own.sort_by(|a, b| a.id.cmp(&b.id));
        self.index = OnceLock::new();
        self
    }

    /// The language that it is read in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// One exercise.
    pub fn get(&self, id: &ExerciseId) -> Option<&Arc<Exercise>> {
        match self.shelved(id) {
            Some(shelved) => shelved.read(self.language).ok(),
            None => self.own.iter().find(|own| own.id == *id),
        }
    }

    /// Whether such an exercise comes with Nape; it is not read for this.
    pub fn has(&self, id: &ExerciseId) -> bool {
        self.shelved(id).is_some()
    }

    /// The therapist's own exercises, by id.
    pub fn own(&self) -> &[Arc<Exercise>] {
        &self.own
    }

    /// The document of an exercise that comes with Nape, without its words.
    pub fn document(&self, id: &ExerciseId) -> Option<&'static str> {
        self.shelved(id)?.json()
    }

    fn shelved(&self, id: &ExerciseId) -> Option<&Shelved<Arc<Exercise>>> {
        let at = self.exercises.binary_search_by(|shelved| shelved.name().cmp(id.as_str())).ok()?;
        self.exercises.get(at)
    }

    /// All exercises, by id, the therapist's own last.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.exercises.iter().filter_map(|shelved| shelved.read(self.language).ok()).chain(&self.own)
    }

    /// The exercises that a query in any language and a filter fit, the best first.
    pub fn find(&self, query: &str, filter: &Filter) -> Vec<Found<'_>> {
        self.index.get_or_init(|| self.index()).find(query, filter)
    }

    /// All programmes, by id.
    pub fn programmes(&self) -> impl Iterator<Item = &Programme> {
        self.programmes.iter().filter_map(|shelved| shelved.read(self.language).ok())
    }

    /// One programme.
    pub fn programme(&self, id: &ProgrammeId) -> Option<&Programme> {
        self.programmes.iter().find(|shelved| shelved.name() == id.as_str())?.read(self.language).ok()
    }

    /// The rules that all programmes share.
    pub fn rules(&self) -> Option<&Rules> {
        self.read_rules().as_ref().ok()
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

    fn index(&self) -> Index {
        let others: Vec<(Language, Words)> = Language::ALL
            .into_iter()
            .filter(|language| *language != self.language)
            .filter_map(|language| Some((language, words_in(language).ok()?)))
            .collect();
        let own = self.own.iter().map(|exercise| {
            let tags = others.iter().map(|(_, words)| Said::listed(exercise, words));
            (Arc::clone(exercise), std::iter::once(Said::by(exercise, self.words())).chain(tags).collect())
        });
        let shelved = self.exercises.iter().filter_map(|shelved| {
            let exercise = shelved.read(self.language).ok()?;
            let mut said = vec![Said::by(exercise, self.words())];
            for (language, words) in &others {
                said.extend(shelved.texts(*language).map(|texts| Said::of(exercise, &texts, words)));
            }
            Some((Arc::clone(exercise), said))
        });
        Index::of(shelved.chain(own))
    }

    fn read_rules(&self) -> &Result<Rules, LibraryError> {
        self.rules.get_or_init(|| RULES.read(self.language, Rules::from_library))
    }

    fn read_general(&self) -> &Result<General, LibraryError> {
        self.general.get_or_init(|| GENERAL.read(self.language, General::from_library))
    }

    fn read_evidence(&self) -> &Result<Vec<Evidence>, LibraryError> {
        self.evidence.get_or_init(|| EVIDENCE.read(self.language, Evidence::from_library))
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

/// Every file that is built in, as it lies in its folder.
pub fn files() -> Vec<File<'static>> {
    let mut files = Vec::new();
    let mut texts = |name: &str, sources: Sources<'static>| {
        for language in Language::ALL {
            let text = sources.of(language);
            if !text.is_empty() {
                files.push(File { path: format!("{}/{name}.ftl", language.tag()).into(), bytes: text.as_bytes() });
            }
        }
    };
    let all = || EXERCISES.iter().chain(PROGRAMMES).chain([&GENERAL, &EVIDENCE, &RULES]);
    texts("words", WORDS);
    for source in all() {
        texts(source.file.strip_suffix(".json").unwrap_or(source.file), source.texts);
    }
    files.extend(all().map(|source| File { path: source.file.into(), bytes: source.json.as_bytes() }));
    files
}

/// The example plan that is built in, as a file's text.
pub fn example_plan() -> &'static str {
    EXAMPLE_PLAN
}
