//! Texts in Fluent: one set of messages in one language. The only module that knows Fluent's library.
//!
//! Numbers and days are formatted before they are put in; marks around what is put in are off, because notifications show
//! them as boxes.

mod interface;
mod texts;

pub(crate) use texts::Reading;
pub use texts::{Sources, Texts};

use crate::document::Problem;
use crate::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::fmt;

pub use interface::{Interface, interface, say};

/// What is put into a message: its name in the message and the value.
pub type Argument<'a> = (&'a str, Value<'a>);

/// A value in a message; a number also chooses the plural.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// A count.
    Count(u32),
}

/// The messages of one language.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    keys: Vec<String>,
}

impl fmt::Debug for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wording").field("messages", &self.keys.len()).finish_non_exhaustive()
    }
}

impl Wording {
    /// Reads the messages of some Fluent files; the error names every line that cannot be read and every key given twice.
    pub fn read(language: Language, files: &[&str]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let id = language.tag().parse().map_err(|_| Vec::new())?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        let mut keys = Vec::new();
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.iter().map(|error| {
                    let line = file.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                    Problem { path: format!("line {line}"), message: format!("is not Fluent: {}", error.kind).into() }
                }));
                resource
            });
            keys.extend(resource.entries().filter_map(key).flatten());
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(errors.iter().map(|error| Problem {
                    path: String::new(),
                    message: format!("a message is given twice: {error}").into(),
                }));
            }
        }
        if problems.is_empty() { Ok(Self { bundle, keys }) } else { Err(problems) }
    }

    /// The keys of all messages, in the order of the files; an attribute is `message.attribute`.
    pub fn keys(&self) -> &[String] {
        &self.keys
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known == key)
    }

    /// A message without arguments.
    pub fn get(&self, key: &str) -> Option<String> {
        self.with(key, &[])
    }

    /// A message with what is put into it; nothing if there is none or an argument is missing.
    pub fn with(&self, key: &str, arguments: &[Argument<'_>]) -> Option<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut given = FluentArgs::new();
        for (name, value) in arguments {
            let value = match value {
                Value::Text(text) => FluentValue::from(*text),
                Value::Count(count) => FluentValue::from(*count),
            };
            given.set(*name, value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

/// The keys that an entry of a file defines.
fn key(entry: &fluent_syntax::ast::Entry<&str>) -> Option<Vec<String>> {
    let fluent_syntax::ast::Entry::Message(message) = entry else { return None };
    let own = message.value.is_some().then(|| message.id.name.to_owned());
    let attributes = message.attributes.iter().map(|attribute| format!("{}.{}", message.id.name, attribute.id.name));
    Some(own.into_iter().chain(attributes).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_found_with_their_arguments_and_plurals() {
        let file = "reps = { $n ->\n    [one] once\n   *[other] { $n } times\n}\nfirst = Start\n    .tip = Go\n";
        let wording = Wording::read(Language::English, &[file]).unwrap();
        assert_eq!(wording.keys(), ["reps", "first", "first.tip"]);
        assert_eq!(wording.with("reps", &[("n", Value::Count(1))]).as_deref(), Some("once"));
        assert_eq!(wording.with("reps", &[("n", Value::Count(7))]).as_deref(), Some("7 times"));
        assert_eq!(wording.get("first.tip").as_deref(), Some("Go"));
        assert_eq!(wording.get("reps"), None, "an argument is missing");
        assert_eq!(wording.get("nothing"), None);
    }

    #[test]
    fn a_broken_file_is_refused_with_its_line() {
        let problems = Wording::read(Language::German, &["gut = ja\nkaputt\nname = x\nname = y\n"]).unwrap_err();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|s| s.contains("line 2")), "{said:?}");
        assert!(said.iter().any(|s| s.contains("twice") && s.contains("name")), "{said:?}");
    }
}
