//! The texts of one thing of the library: in the language shown, and in English for what that language lacks.

use super::Wording;
use crate::document::{Problem, Problems};
use crate::language::Language;
use std::collections::BTreeSet;

/// The Fluent file of one thing in every language; empty where there is none.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// In English, the reference.
    pub english: &'a str,
    /// In German.
    pub german: &'a str,
}

impl<'a> Sources<'a> {
    /// The file in one language.
    pub fn of(self, language: Language) -> &'a str {
        match language {
            Language::English => self.english,
            Language::German => self.german,
        }
    }
}

/// Texts that can be read by key.
#[derive(Debug)]
pub struct Texts {
    shown: Wording,
    reference: Option<Wording>,
}

impl Texts {
    /// Reads the files of a language and of the reference.
    pub fn read(language: Language, sources: Sources<'_>) -> Result<Self, Vec<Problem>> {
        let read = |language: Language| {
            Wording::read(language, &[sources.of(language)]).map_err(|problems| {
                let place = |problem: Problem| Problem {
                    path: format!("{}.ftl {}", language.tag(), problem.path).trim_end().to_owned(),
                    message: problem.message,
                };
                problems.into_iter().map(place).collect::<Vec<_>>()
            })
        };
        let reference = match language {
            Language::English => None,
            Language::German => Some(read(Language::English)?),
        };
        Ok(Self { shown: read(language)?, reference })
    }

    /// A text, in English if the language lacks it.
    pub fn get(&self, key: &str) -> Option<String> {
        self.shown.get(key).or_else(|| self.reference.as_ref()?.get(key))
    }

    /// The keys that either language has.
    pub fn keys(&self) -> BTreeSet<&str> {
        let reference = self.reference.iter().flat_map(Wording::keys);
        self.shown.keys().iter().chain(reference).map(String::as_str).collect()
    }
}

/// Texts while they are read: which keys were asked for, so that what nobody asks for is found to be misspelt.
pub(crate) struct Reading<'a> {
    texts: &'a Texts,
    asked: BTreeSet<String>,
}

impl<'a> Reading<'a> {
    pub(crate) fn of(texts: &'a Texts) -> Self {
        Self { texts, asked: BTreeSet::new() }
    }

    /// A text that may be missing.
    pub(crate) fn optional(&mut self, problems: &mut Problems, key: &str, longest: usize) -> Option<String> {
        self.asked.insert(key.to_owned());
        let text = self.texts.get(key)?;
        if text.chars().count() > longest {
            problems.add(key, format!("must be at most {longest} characters long"));
        }
        Some(text)
    }

    /// A text that must be there.
    pub(crate) fn required(&mut self, problems: &mut Problems, key: &str, longest: usize) -> Option<String> {
        let text = self.optional(problems, key, longest);
        if text.is_none() {
            problems.add(key, "has no text");
        }
        text
    }

    /// `key-1`, `key-2`, and so on, as many as there are.
    pub(crate) fn series(&mut self, problems: &mut Problems, key: &str, longest: usize) -> Vec<String> {
        (1..).map_while(|n| self.optional(problems, &format!("{key}-{n}"), longest)).collect()
    }

    /// The same, one for each of what is listed elsewhere.
    pub(crate) fn one_each<T>(
        &mut self,
        problems: &mut Problems,
        key: &str,
        longest: usize,
        of: Vec<T>,
    ) -> Option<Vec<(T, String)>> {
        let texts: Vec<Option<(T, String)>> = of
            .into_iter()
            .zip(1..)
            .map(|(item, n)| Some((item, self.required(problems, &format!("{key}-{n}"), longest)?)))
            .collect();
        texts.into_iter().collect()
    }

    /// Reports every text that nobody asked for.
    pub(crate) fn finish(self, problems: &mut Problems) {
        for key in self.texts.keys() {
            if !self.asked.contains(key) {
                problems.add(key, "is a text that is not expected here");
            }
        }
    }
}
