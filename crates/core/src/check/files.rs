//! What the files of a folder are, told by the format that each says it has.

use super::Finding;
use crate::language::Language;
use crate::wording::Sources;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A file with its path from the folder, parts divided by `/`.
#[derive(Debug, Clone)]
pub struct File<'a> {
    /// Such as `de/cat-cow.ftl`.
    pub path: Cow<'a, str>,
    /// All of it.
    pub bytes: &'a [u8],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Exercise,
    Programme,
    General,
    Evidence,
    Rules,
}

const FORMATS: &[(&str, Kind)] = &[
    ("nape.exercise/1", Kind::Exercise),
    ("nape.programme/1", Kind::Programme),
    ("nape.general/1", Kind::General),
    ("nape.evidence/1", Kind::Evidence),
    ("nape.rules/1", Kind::Rules),
];

/// A JSON file of one of the formats.
pub(super) struct Document<'a> {
    pub(super) file: &'a str,
    pub(super) bytes: &'a [u8],
    kind: Kind,
    value: Value,
}

impl<'a> Document<'a> {
    /// Its path without the ending: what its texts are called.
    pub(super) fn name(&self) -> &'a str {
        self.file.strip_suffix(".json").unwrap_or(self.file)
    }

    /// The file of its texts in a language.
    pub(super) fn text_file(&self, language: Language) -> String {
        format!("{}/{}.ftl", language.tag(), self.name())
    }

    /// Whether it is an exercise that has its words in itself.
    pub(super) fn brings_words(&self) -> bool {
        self.value.get("name").is_some()
    }
}

/// The files, sorted out.
pub(super) struct Folder<'a> {
    documents: Vec<Document<'a>>,
    /// By language and name.
    texts: BTreeMap<(&'static str, &'a str), &'a str>,
    strays: Vec<Finding>,
}

impl<'a> Folder<'a> {
    pub(super) fn of(files: &'a [File<'_>]) -> Self {
        let mut folder = Self { documents: Vec::new(), texts: BTreeMap::new(), strays: Vec::new() };
        for file in files {
            if let Err(message) = folder.sort(&file.path, file.bytes) {
                folder.strays.push(Finding { file: file.path.clone().into_owned(), path: String::new(), message });
            }
        }
        folder.documents.sort_by_key(|document| document.file);
        let named: BTreeSet<&str> = folder.documents.iter().map(Document::name).chain(["words"]).collect();
        for (language, name) in folder.texts.keys().filter(|(_, name)| !named.contains(name)) {
            folder.strays.push(Finding {
                file: format!("{language}/{name}.ftl"),
                path: String::new(),
                message: format!("has texts for {name}.json, which is not there"),
            });
        }
        folder
    }

    fn sort(&mut self, path: &'a str, bytes: &'a [u8]) -> Result<(), String> {
        let (folder, _) = path.split_once('/').unwrap_or_default();
        if matches!(folder, "examples" | "schema") {
            return Ok(());
        }
        if path.strip_suffix(".json").is_some() {
            let value: Value = serde_json::from_slice(bytes).map_err(|e| format!("is not JSON: {e}"))?;
            let format = value.get("format").and_then(Value::as_str).unwrap_or_default();
            let kind = FORMATS.iter().find(|(known, _)| *known == format).map(|(_, kind)| *kind);
            let kind = kind.ok_or_else(|| format!("has the format \"{format}\", which is none of Nape's"))?;
            self.documents.push(Document { file: path, bytes, kind, value });
        } else if let Some(name) = path.strip_suffix(".ftl") {
            let text = std::str::from_utf8(bytes).map_err(|_| "is not text in UTF-8".to_owned())?;
            let language = Language::ALL.into_iter().find(|language| language.tag() == folder);
            let language = language.ok_or("lies in no folder of a language, such as en or de")?;
            let name = name.get(folder.len() + 1..).unwrap_or_default();
            self.texts.insert((language.tag(), name), text);
        }
        Ok(())
    }

    pub(super) fn documents(&self, kind: Kind) -> impl Iterator<Item = &Document<'a>> {
        self.documents.iter().filter(move |document| document.kind == kind)
    }

    pub(super) fn count(&self, kind: Kind) -> usize {
        self.documents(kind).count()
    }

    pub(super) fn strays(&self) -> Vec<Finding> {
        self.strays.clone()
    }

    /// The texts of a name in every language; empty where there are none.
    pub(super) fn sources(&self, name: &str) -> Sources<'a> {
        let of = |language: Language| self.texts.get(&(language.tag(), name)).copied().unwrap_or_default();
        Sources { english: of(Language::English), german: of(Language::German) }
    }

    /// The names that have texts in English or should have: those of every document without words of its own.
    pub(super) fn text_names(&self) -> BTreeSet<&str> {
        let named = self.documents.iter().filter(|document| !document.brings_words()).map(Document::name);
        named.chain(self.has_words().then_some("words")).collect()
    }

    pub(super) fn has_words(&self) -> bool {
        self.texts.keys().any(|(_, name)| *name == "words")
    }

    /// Whether the folder's own list of sources has a number.
    pub(super) fn cites(&self, id: &str) -> bool {
        let lists = self.documents(Kind::Evidence).filter_map(|document| document.value.get("sources")?.as_array());
        lists.flatten().any(|source| source.get("id").and_then(Value::as_str) == Some(id))
    }
}
