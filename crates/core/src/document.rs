//! Reading hostile JSON into the domain. Every wrong place is named by its path (`phases[1].exercises[0].dose.reps`), all
//! of them at once, so that a therapist mends a file in one go.
//!
//! It only reads: it never repairs, guesses or drops. A field nobody knows is an error, because a misspelt one would
//! silently change a prescription.

mod strict;

use crate::language::Language;
use crate::message::Message;
use serde_json::{Map, Value};
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;
use strict::Strict;

/// One wrong place in a document and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a path from the document's root; empty for the document itself.
    pub path: String,
    /// What is wrong, as the end of a sentence that begins with the path.
    pub message: Message,
}

impl Problem {
    /// The whole sentence, with the path, but without a full stop.
    pub fn sentence(&self) -> Message {
        let sentence = if self.path.is_empty() {
            Message::new("problem-of-file")
        } else {
            Message::new("problem").with("path", self.path.as_str())
        };
        sentence.with("message", self.message.clone())
    }

    /// The same in a language.
    pub fn said(&self, language: Language) -> String {
        self.sentence().said(language)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sentence().fmt(f)
    }
}

/// Everything found wrong so far.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, path: &str, message: impl Into<Message>) {
        self.0.push(Problem { path: path.to_owned(), message: message.into() });
    }

    /// The value if nothing is wrong, otherwise all that is.
    pub(crate) fn finish<T>(self, value: Option<T>) -> Result<T, Vec<Problem>> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            Some(_) | None => Err(self.0),
        }
    }
}

/// Parses a whole file, within a limit of bytes, into JSON.
pub(crate) fn parse(bytes: &[u8], limit: usize) -> Result<Value, Problem> {
    let whole = |message: Message| Problem { path: String::new(), message };
    if bytes.len() > limit {
        let megabytes = |bytes: usize| (bytes / 1_000_000).to_string();
        let message = Message::new("file-too-long").with("size", megabytes(bytes.len())).with("most", megabytes(limit));
        return Err(whole(message));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|e| whole(Message::new("file-not-utf8").with("place", e.valid_up_to().to_string())))?;
    let strict: Strict = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|e| {
        let message = if e.is_data() { Message::new("file-doubled") } else { Message::new("file-not-json") };
        whole(message.with("line", e.line().to_string()).with("column", e.column().to_string()))
    })?;
    Ok(strict.0)
}

/// A value with its path.
#[derive(Clone)]
pub(crate) struct Node<'a> {
    pub(crate) value: &'a Value,
    pub(crate) path: String,
}

/// An object whose fields are all known.
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
}

impl<'a> Node<'a> {
    pub(crate) fn root(value: &'a Value) -> Self {
        Self { value, path: String::new() }
    }

    /// The value as an object that has no other fields than `known`.
    pub(crate) fn fields(&self, problems: &mut Problems, known: &[&str]) -> Option<Fields<'a>> {
        let Some(map) = self.value.as_object() else {
            problems.add(&self.path, Message::new("value-object").with("found", kind(self.value)));
            return None;
        };
        let fields = Fields { map, path: self.path.clone() };
        for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
            problems.add(&fields.path_of(key), Message::new("value-unknown").with("known", known.join(", ")));
        }
        Some(fields)
    }

    /// One field of an object, whatever the others are.
    pub(crate) fn field(&self, key: &str) -> Option<Node<'a>> {
        let value = self.value.get(key)?;
        Some(Node { value, path: format!("{}.{key}", self.path) })
    }

    pub(crate) fn list(&self, problems: &mut Problems, sizes: RangeInclusive<usize>) -> Option<Vec<Node<'a>>> {
        let Some(items) = self.value.as_array() else {
            problems.add(&self.path, Message::new("value-list").with("found", kind(self.value)));
            return None;
        };
        if !sizes.contains(&items.len()) {
            let message = between("value-entries", sizes.start(), sizes.end());
            problems.add(&self.path, message.with("count", items.len().to_string()));
            return None;
        }
        Some(items.iter().enumerate().map(|(i, value)| Node { value, path: format!("{}[{i}]", self.path) }).collect())
    }

    /// Every item of a list; all of them are looked at, even after a wrong one.
    pub(crate) fn each<T>(
        &self,
        problems: &mut Problems,
        sizes: RangeInclusive<usize>,
        mut read: impl FnMut(&Node<'a>, &mut Problems) -> Option<T>,
    ) -> Option<Vec<T>> {
        let read: Vec<Option<T>> = self.list(problems, sizes)?.iter().map(|item| read(item, problems)).collect();
        read.into_iter().collect()
    }

    /// Text of at most `longest` characters, without control characters but new lines.
    pub(crate) fn text(&self, problems: &mut Problems, longest: usize) -> Option<String> {
        let Some(text) = self.value.as_str() else {
            problems.add(&self.path, Message::new("value-text").with("found", kind(self.value)));
            return None;
        };
        if text.chars().count() > longest {
            problems.add(&self.path, Message::new("value-long").with("most", longest.to_string()));
            return None;
        }
        if text.chars().any(|c| c.is_control() && c != '\n') {
            problems.add(&self.path, Message::new("value-control"));
            return None;
        }
        Some(text.to_owned())
    }

    /// Text that is not blank.
    pub(crate) fn words(&self, problems: &mut Problems, longest: usize) -> Option<String> {
        let text = self.text(problems, longest)?;
        if text.trim().is_empty() {
            problems.add(&self.path, Message::new("value-empty"));
            return None;
        }
        Some(text)
    }

    /// A whole number within a range.
    pub(crate) fn whole<T>(&self, problems: &mut Problems, range: RangeInclusive<T>) -> Option<T>
    where
        T: TryFrom<i64> + PartialOrd + fmt::Display,
    {
        let read = self.value.as_i64().and_then(|n| T::try_from(n).ok()).filter(|n| range.contains(n));
        if read.is_none() {
            let message = between("value-whole", range.start(), range.end());
            problems.add(&self.path, message.with("found", shown(self.value)));
        }
        read
    }

    /// A number within a range.
    pub(crate) fn number(&self, problems: &mut Problems, range: RangeInclusive<f64>) -> Option<f64> {
        let read = self.value.as_f64().filter(|n| range.contains(n));
        if read.is_none() {
            let message = between("value-number", range.start(), range.end());
            problems.add(&self.path, message.with("found", shown(self.value)));
        }
        read
    }

    pub(crate) fn flag(&self, problems: &mut Problems) -> Option<bool> {
        if self.value.as_bool().is_none() {
            problems.add(&self.path, Message::new("value-flag").with("found", shown(self.value)));
        }
        self.value.as_bool()
    }

    /// One of the words that a type is written with.
    pub(crate) fn one_of<T: Copy>(&self, problems: &mut Problems, choices: &[(&str, T)]) -> Option<T> {
        let found = self.value.as_str().and_then(|word| choices.iter().find(|(name, _)| *name == word));
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            let message = Message::new("value-one-of").with("known", names.join(", "));
            problems.add(&self.path, message.with("found", shown(self.value)));
        }
        found.map(|(_, choice)| *choice)
    }

    /// Anything that is read from text, with what to say it must be when it cannot.
    pub(crate) fn parsed<T: FromStr>(&self, problems: &mut Problems, must: impl Into<Message>) -> Option<T> {
        let read = self.value.as_str().and_then(|text| text.parse().ok());
        if read.is_none() {
            let message = Message::new("value-not").with("must", must.into());
            problems.add(&self.path, message.with("found", shown(self.value)));
        }
        read
    }
}

impl<'a> Fields<'a> {
    pub(crate) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    pub(crate) fn optional(&self, key: &str) -> Option<Node<'a>> {
        self.map.get(key).map(|value| Node { value, path: self.path_of(key) })
    }

    pub(crate) fn required(&self, problems: &mut Problems, key: &str) -> Option<Node<'a>> {
        let node = self.optional(key);
        if node.is_none() {
            problems.add(&self.path_of(key), Message::new("value-missing"));
        }
        node
    }
}

fn between<T: fmt::Display>(key: &'static str, least: &T, most: &T) -> Message {
    Message::new(key).with("least", least.to_string()).with("most", most.to_string())
}

fn kind(value: &Value) -> Message {
    Message::new(match value {
        Value::Null => "found-null",
        Value::Bool(_) => "found-flag",
        Value::Number(_) => "found-number",
        Value::String(_) => "found-text",
        Value::Array(_) => "found-list",
        Value::Object(_) => "found-object",
    })
}

/// The value as it stands in the file, cut short: it goes into a sentence.
fn shown(value: &Value) -> Message {
    match value {
        Value::Array(_) | Value::Object(_) => kind(value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            let text = value.to_string();
            let cut = text.char_indices().nth(40).map(|(end, _)| format!("{}…", &text[..end]));
            cut.unwrap_or(text).into()
        }
    }
}
