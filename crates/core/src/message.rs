//! A message that is not in any language yet: its key in the interface's texts and what is put into it. It is made where
//! something is known, and worded where somebody reads it, in the language of that reader.

use crate::language::Language;
use crate::wording::{Argument, Value, say};
use std::borrow::Cow;
use std::fmt;

/// A message of the interface. Its `Display` is English: for the log, the command line and tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message(Content);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    Keyed { key: Cow<'static, str>, parts: Vec<(&'static str, Part)> },
    Verbatim(String),
}

/// What is put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text that is the same in every language.
    Text(String),
    /// A count, which also chooses the plural.
    Count(u32),
    /// Another message.
    Message(Box<Message>),
}

impl Message {
    /// The message of a key in `texts/`.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self(Content::Keyed { key: key.into(), parts: Vec::new() })
    }

    /// The same with something put into it.
    #[must_use]
    pub fn with(mut self, name: &'static str, part: impl Into<Part>) -> Self {
        match &mut self.0 {
            Content::Keyed { parts, .. } => parts.push((name, part.into())),
            // There is no place for anything in words that are whole.
            Content::Verbatim(_) => {}
        }
        self
    }

    /// Several as one, joined from the left by the text of a key with the places `first` and `then`; nothing of none.
    pub fn joined(key: &'static str, messages: impl IntoIterator<Item = Self>) -> Option<Self> {
        messages.into_iter().reduce(|first, then| Self::new(key).with("first", first).with("then", then))
    }

    /// The message in a language; what that language lacks is said in English.
    pub fn said(&self, language: Language) -> String {
        let (key, parts) = match &self.0 {
            Content::Verbatim(text) => return text.clone(),
            Content::Keyed { key, parts } => (key, parts),
        };
        // Outlives the arguments, which only borrow text.
        let inner: Vec<Option<String>> = parts.iter().map(|(_, part)| part.inner(language)).collect();
        let arguments: Vec<Argument<'_>> = parts
            .iter()
            .zip(&inner)
            .map(|((name, part), inner)| {
                let value = match part {
                    Part::Count(count) => Value::Count(*count),
                    Part::Text(text) => Value::Text(text),
                    Part::Message(_) => Value::Text(inner.as_deref().unwrap_or_default()),
                };
                (*name, value)
            })
            .collect();
        say(language, key, &arguments)
    }
}

impl Part {
    fn inner(&self, language: Language) -> Option<String> {
        match self {
            Self::Text(_) | Self::Count(_) => None,
            Self::Message(message) => Some(message.said(language)),
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `pad`, so that a width given by a table is kept.
        f.pad(&self.said(Language::English))
    }
}

/// Words that are whole and have no key: what the system said, and sentences that only developers read.
impl From<String> for Message {
    fn from(text: String) -> Self {
        Self(Content::Verbatim(text))
    }
}

impl From<&str> for Message {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u32> for Part {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl From<Message> for Part {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_worded_for_its_reader_with_all_that_is_in_it() {
        let minutes = Message::new("minutes").with("count", 7);
        assert_eq!((minutes.said(Language::English), minutes.to_string()), ("7 minutes".into(), "7 minutes".into()));
        assert_eq!(minutes.said(Language::German), "7 Minuten");
        let refused = Message::new("value-not").with("must", Message::new("plan-uuid")).with("found", "5");
        assert_eq!(refused.said(Language::German), "muss eine UUID sein, nicht 5");
    }

    #[test]
    fn what_has_no_text_is_seen_and_whole_words_stay() {
        assert_eq!(Message::new("no-such-text").said(Language::German), "no-such-text");
        assert_eq!(Message::from("No space left").with("name", 1).said(Language::German), "No space left");
    }
}
