//! The exercises that come with Nape, with the general safety rules and the list of sources.

use crate::document::{Node, Problem, Problems, parse};
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use std::collections::BTreeMap;
use std::sync::Arc;

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

/// A publication behind an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// `E01`.
    pub id: String,
    /// Where it was published.
    pub citation: String,
    /// Its DOI, only where it was seen.
    pub doi: Option<String>,
    /// What was found, in plain words.
    pub finding: String,
    /// How far it was verified, in words.
    pub verified: String,
}

/// What holds for every exercise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct General {
    /// Signs to stop at, each a short line.
    pub stop_signs: Vec<String>,
    /// Conditions in which nothing is done without the treating clinician.
    pub cautions: Vec<String>,
    /// How every exercise is done.
    pub technique: Vec<String>,
}

/// All exercises, by id.
#[derive(Debug, Clone, Default)]
pub struct Library {
    exercises: BTreeMap<ExerciseId, Arc<Exercise>>,
    general: General,
    evidence: Vec<Evidence>,
}

impl Library {
    /// The library that is built in.
    pub fn built_in() -> Result<Self, LibraryError> {
        let mut library = Self::default();
        for (file, text) in EXERCISES {
            let failed = |problems| LibraryError { file: (*file).to_owned(), problems };
            let exercise = Exercise::from_json(text.as_bytes()).map_err(failed)?;
            library.exercises.insert(exercise.id.clone(), Arc::new(exercise));
        }
        let failed = |file: &'static str| move |problems| LibraryError { file: file.to_owned(), problems };
        library.general = general(GENERAL.as_bytes()).map_err(failed("general.json"))?;
        library.evidence = evidence(EVIDENCE.as_bytes()).map_err(failed("evidence.json"))?;
        Ok(library)
    }

    /// A library of these exercises alone.
    pub fn of(exercises: impl IntoIterator<Item = Exercise>) -> Self {
        let exercises = exercises.into_iter().map(|exercise| (exercise.id.clone(), Arc::new(exercise))).collect();
        Self { exercises, ..Self::default() }
    }

    /// One exercise.
    pub fn get(&self, id: &ExerciseId) -> Option<&Arc<Exercise>> {
        self.exercises.get(id)
    }

    /// All exercises, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Exercise>> {
        self.exercises.values()
    }

    /// What holds for every exercise.
    pub fn general(&self) -> &General {
        &self.general
    }

    /// A publication by its number.
    pub fn source(&self, id: &str) -> Option<&Evidence> {
        self.evidence.iter().find(|evidence| evidence.id == id)
    }
}

/// The example plan that is built in, as a file's text.
pub fn example_plan() -> &'static str {
    EXAMPLE_PLAN
}

fn general(bytes: &[u8]) -> Result<General, Vec<Problem>> {
    let value = parse(bytes, 100_000).map_err(|problem| vec![problem])?;
    let mut problems = Problems::default();
    let read = Node::root(&value)
        .fields(&mut problems, &["format", "licence", "review", "stop_signs", "cautions", "technique"]);
    let read = read.and_then(|f| {
        f.required(&mut problems, "format")?.one_of(&mut problems, &[("nape.general/1", ())])?;
        let mut lines = |key| {
            let nodes = f.required(&mut problems, key)?.list(&mut problems, 1..=40)?;
            nodes.iter().map(|n| n.words(&mut problems, 240)).collect::<Option<Vec<_>>>()
        };
        let (stop_signs, cautions, technique) = (lines("stop_signs"), lines("cautions"), lines("technique"));
        Some(General { stop_signs: stop_signs?, cautions: cautions?, technique: technique? })
    });
    problems.finish(read)
}

fn evidence(bytes: &[u8]) -> Result<Vec<Evidence>, Vec<Problem>> {
    let value = parse(bytes, 400_000).map_err(|problem| vec![problem])?;
    let mut problems = Problems::default();
    let fields = Node::root(&value).fields(&mut problems, &["format", "licence", "sources"]);
    let read = fields.and_then(|f| {
        f.required(&mut problems, "format")?.one_of(&mut problems, &[("nape.evidence/1", ())])?;
        let nodes = f.required(&mut problems, "sources")?.list(&mut problems, 1..=200)?;
        nodes.iter().map(|n| one_source(n, &mut problems)).collect::<Vec<_>>().into_iter().collect()
    });
    problems.finish(read)
}

fn one_source(node: &Node<'_>, problems: &mut Problems) -> Option<Evidence> {
    let f = node.fields(problems, &["id", "citation", "doi", "finding", "verified"])?;
    let mut words = |key| f.required(problems, key).and_then(|n| n.words(problems, 600));
    let (id, citation, finding, verified) = (words("id"), words("citation"), words("finding"), words("verified"));
    let doi = match f.optional("doi") {
        None => None,
        Some(n) => Some(n.words(problems, 120)?),
    };
    Some(Evidence { id: id?, citation: citation?, doi, finding: finding?, verified: verified? })
}
