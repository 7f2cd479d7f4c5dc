//! Where the things of the library stand until they are asked for.

use crate::document::Problem;
use crate::exercise::Exercise;
use crate::language::Language;
use crate::programme::Programme;
use crate::wording::{Sources, Texts};
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

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
pub(super) struct Source {
    pub(super) name: &'static str,
    /// Its path from the folder of the library.
    pub(super) file: &'static str,
    pub(super) json: &'static str,
    pub(super) texts: Sources<'static>,
}

impl Source {
    /// Reads the thing with its texts in a language.
    pub(super) fn read<T>(
        &self,
        language: Language,
        read: impl FnOnce(&[u8], &Texts) -> Result<T, Vec<Problem>>,
    ) -> Result<T, LibraryError> {
        Texts::read(language, self.texts)
            .and_then(|texts| read(self.json.as_bytes(), &texts))
            .map_err(|problems| LibraryError { file: self.file.to_owned(), problems })
    }
}

/// What is read when it is first asked for.
pub(super) type Lazy<T> = OnceLock<Result<T, LibraryError>>;

/// A thing and where it is read from.
#[derive(Debug)]
pub(super) struct Shelved<T> {
    name: Cow<'static, str>,
    /// Nothing for a thing that was given as it is.
    source: Option<&'static Source>,
    thing: Lazy<T>,
}

impl<T> Shelved<T> {
    pub(super) fn from(source: &'static Source) -> Self {
        Self { name: source.name.into(), source: Some(source), thing: OnceLock::new() }
    }

    pub(super) fn of(name: String, thing: T) -> Self {
        Self { name: name.into(), source: None, thing: OnceLock::from(Ok(thing)) }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Its document, if it is built in.
    pub(super) fn json(&self) -> Option<&'static str> {
        Some(self.source?.json)
    }

    /// What a language says about it.
    pub(super) fn texts(&self, language: Language) -> Option<Texts> {
        Texts::read(language, self.source?.texts).ok()
    }

    pub(super) fn error(&self, problems: Vec<Problem>) -> LibraryError {
        LibraryError { file: self.source.map_or_else(|| self.name.to_string(), |source| source.file.into()), problems }
    }

    /// The thing, which is read if it has not been yet.
    fn get(
        &self,
        language: Language,
        read: impl FnOnce(&[u8], &Texts) -> Result<T, Vec<Problem>>,
        id: impl FnOnce(&T) -> &str,
    ) -> Result<&T, &LibraryError> {
        let get = || {
            let thing = self.source.ok_or_else(|| self.error(Vec::new()))?.read(language, read)?;
            if id(&thing) == self.name {
                return Ok(thing);
            }
            let message = format!("must be {}, as the file is called", self.name);
            Err(self.error(vec![Problem { path: "id".into(), message: message.into() }]))
        };
        self.thing.get_or_init(get).as_ref()
    }
}

impl Shelved<Arc<Exercise>> {
    pub(super) fn read(&self, language: Language) -> Result<&Arc<Exercise>, &LibraryError> {
        self.get(language, |bytes, texts| Exercise::from_library(bytes, texts).map(Arc::new), |read| read.id.as_str())
    }
}

impl Shelved<Programme> {
    pub(super) fn read(&self, language: Language) -> Result<&Programme, &LibraryError> {
        self.get(language, Programme::from_library, |read| read.id.as_str())
    }
}
