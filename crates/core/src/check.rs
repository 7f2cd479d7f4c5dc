//! Looking over a folder of exercises, Nape's own or a therapist's: everything that reading one file alone cannot find.
//!
//! It is given the files and gives back findings; it opens nothing. A folder may lean on what is built in: progressions may
//! lead to the library's exercises, and sources may be the library's.

mod course;
mod files;
mod level;
mod shown;

pub use files::File;

use crate::document::Problem;
use crate::exercise::{Exercise, Source};
use crate::id::ExerciseId;
use crate::language::Language;
use crate::library::{Evidence, General, Library, Words};
use crate::listed::Listed as _;
use crate::programme::{Programme, Rules};
use crate::wording::{Texts, Wording};
use files::{Folder, Kind};
use std::collections::BTreeSet;
use std::fmt;

/// Something that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the folder.
    pub file: String,
    /// Where in it; empty for the whole.
    pub path: String,
    /// What, as the end of a sentence that begins with the path.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = Problem { path: self.path.clone(), message: self.message.clone().into() };
        write!(f, "{}: {problem}", self.file)
    }
}

/// What was looked over, and what was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Exercise files.
    pub exercises: usize,
    /// Programme files.
    pub programmes: usize,
    /// Everything wrong, by file.
    pub findings: Vec<Finding>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
        let findings = match self.findings.len() {
            0 => "no finding".to_owned(),
            n => counted(n, "finding", "findings"),
        };
        let exercises = counted(self.exercises, "exercise", "exercises");
        write!(f, "{exercises}, {}, {findings}", counted(self.programmes, "programme", "programmes"))
    }
}

/// An exercise of the folder with the file it stands in.
struct Read {
    file: String,
    exercise: Exercise,
}

/// Looks over some files.
pub fn check(files: &[File<'_>], built_in: &Library) -> Report {
    let folder = Folder::of(files);
    let mut findings = Findings::default();
    findings.0.extend(folder.strays());
    let exercises = exercises(&folder, &mut findings);
    let programmes: Vec<(&str, Programme)> = programmes(&folder, &mut findings);
    shared(&folder, &mut findings);
    untranslated(&folder, &mut findings);

    let own: BTreeSet<&str> = exercises.iter().map(|read| read.exercise.id.as_str()).collect();
    let known = |id: &ExerciseId| own.contains(id.as_str()) || built_in.has(id);
    for Read { file, exercise } in &exercises {
        level::check(exercise, &known, &mut findings.of(file));
        sources(&folder, &exercise.evidence, built_in, &mut findings.of(file));
        shown::figure(exercise, &mut findings.of(file));
        shown::dose(exercise, &mut findings.of(file));
        shown::reading_time(exercise, &mut findings.of(file));
    }
    level::circles(&exercises, &mut findings);
    let gated = |id: &ExerciseId| {
        let own = exercises.iter().find(|read| read.exercise.id == *id).map(|read| read.exercise.gate);
        own.unwrap_or_else(|| built_in.get(id).is_some_and(|exercise| exercise.gate))
    };
    for (file, programme) in &programmes {
        course::check(programme, &known, &gated, &mut findings.of(file));
        sources(&folder, &programme.evidence, built_in, &mut findings.of(file));
    }
    let mut findings = findings.0;
    findings.sort();
    findings.dedup();
    Report { exercises: folder.count(Kind::Exercise), programmes: folder.count(Kind::Programme), findings }
}

/// Findings while they are gathered.
#[derive(Default)]
struct Findings(Vec<Finding>);

/// The same for one file.
struct FileFindings<'a>(&'a mut Vec<Finding>, &'a str);

impl Findings {
    fn add(&mut self, file: &str, path: &str, message: impl Into<String>) {
        self.0.push(Finding { file: file.to_owned(), path: path.to_owned(), message: message.into() });
    }

    fn of<'a>(&'a mut self, file: &'a str) -> FileFindings<'a> {
        FileFindings(&mut self.0, file)
    }

    fn problems(&mut self, file: &str, problems: Vec<Problem>) {
        for Problem { path, message } in problems {
            self.add(file, &path, message.to_string());
        }
    }
}

impl FileFindings<'_> {
    fn add(&mut self, path: &str, message: impl Into<String>) {
        self.0.push(Finding { file: self.1.to_owned(), path: path.to_owned(), message: message.into() });
    }
}

/// Reads every exercise in every language; what comes back is the English one.
fn exercises(folder: &Folder<'_>, findings: &mut Findings) -> Vec<Read> {
    let mut all = Vec::new();
    for document in folder.documents(Kind::Exercise) {
        if document.brings_words() {
            match Exercise::from_json(document.bytes) {
                Ok(exercise) => all.push(Read { file: document.file.to_owned(), exercise }),
                Err(problems) => findings.problems(document.file, problems),
            }
            continue;
        }
        let sources = folder.sources(document.name());
        for language in Language::ALL {
            let read = Texts::read(language, sources).and_then(|texts| Exercise::from_library(document.bytes, &texts));
            match read {
                Ok(exercise) if language == Language::default() => {
                    all.push(Read { file: document.file.to_owned(), exercise });
                }
                Ok(exercise) => shown::reading_time(&exercise, &mut findings.of(&document.text_file(language))),
                Err(problems) => findings.problems(document.file, problems),
            }
        }
    }
    for read in &all {
        let named = read.file.rsplit('/').next().and_then(|file| file.strip_suffix(".json"));
        if named != Some(read.exercise.id.as_str()) && named != Some(&format!("{}.exercise", read.exercise.id)) {
            findings.add(&read.file, "id", format!("is {}, which is not what the file is called", read.exercise.id));
        }
        if all.iter().any(|other| other.file < read.file && other.exercise.id == read.exercise.id) {
            findings.add(&read.file, "id", format!("is {}, as in another file", read.exercise.id));
        }
    }
    all
}

fn programmes<'a>(folder: &Folder<'a>, findings: &mut Findings) -> Vec<(&'a str, Programme)> {
    let mut all = Vec::new();
    for document in folder.documents(Kind::Programme) {
        let sources = folder.sources(document.name());
        for language in Language::ALL {
            let read = Texts::read(language, sources).and_then(|texts| Programme::from_library(document.bytes, &texts));
            match read {
                Ok(programme) if language == Language::default() => all.push((document.file, programme)),
                Ok(_) => {}
                Err(problems) => findings.problems(document.file, problems),
            }
        }
    }
    all
}

/// What all exercises share: the general rules, the sources, the rules of progress, the words of the lists.
fn shared(folder: &Folder<'_>, findings: &mut Findings) {
    for kind in [Kind::General, Kind::Evidence, Kind::Rules] {
        for document in folder.documents(kind) {
            let sources = folder.sources(document.name());
            for language in Language::ALL {
                let read = Texts::read(language, sources).and_then(|texts| match kind {
                    Kind::General => General::from_library(document.bytes, &texts).map(|_| ()),
                    Kind::Evidence => Evidence::from_library(document.bytes, &texts).map(|_| ()),
                    Kind::Rules => Rules::from_library(document.bytes, &texts).map(|_| ()),
                    Kind::Exercise | Kind::Programme => Ok(()),
                });
                if let Err(problems) = read {
                    findings.problems(document.file, problems);
                }
            }
        }
    }
    if folder.has_words() {
        for language in Language::ALL {
            if let Err(problems) = Words::read(language, folder.sources("words")) {
                findings.problems("words.ftl", problems);
            }
        }
    }
}

/// Every text in every language: what is missing is said in English, and told here.
fn untranslated(folder: &Folder<'_>, findings: &mut Findings) {
    for name in folder.text_names() {
        let keys = |language: Language| {
            let wording = Wording::read(language, &[folder.sources(name).of(language)]);
            wording.map(|wording| wording.keys().iter().cloned().collect::<BTreeSet<String>>()).ok()
        };
        let Some(reference) = keys(Language::default()) else { continue };
        for language in Language::ALL.into_iter().filter(|language| *language != Language::default()) {
            let file = format!("{}/{name}.ftl", language.tag());
            let Some(there) = keys(language) else { continue };
            for key in reference.difference(&there) {
                findings.add(&file, key, "is not translated");
            }
            for key in there.difference(&reference) {
                findings.add(&file, key, "is not in the English file");
            }
        }
    }
}

fn sources(folder: &Folder<'_>, named: &[Source], built_in: &Library, findings: &mut FileFindings<'_>) {
    for source in named {
        if !folder.cites(&source.id) && built_in.source(&source.id).is_none() {
            findings
                .add("evidence", format!("names {} ({}), which is not in the list", source.id, source.support.tag()));
        }
    }
}
