//! What the agent and the command line say, in every language. The window reads its own texts itself.
//!
//! Known of a language is only where each message stands in its file. A message is read when it is said, and nothing of it
//! stays: all of them read would cost the resident process a quarter of a mebibyte, and reading one takes microseconds.

use super::{Argument, Wording};
use crate::language::Language;
use std::sync::OnceLock;

macro_rules! texts {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../texts/", $language, "/agent.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/cli.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/course.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/dose.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/draft.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/handout.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/handover.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/patient.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/plan.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/safety.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/settings.ftl")),
            include_str!(concat!("../../../../texts/", $language, "/shared.ftl")),
        ]
    };
}

/// The messages of one language, by their keys.
#[derive(Debug)]
pub struct Interface {
    language: Language,
    /// Key and whole text of each, in the order of the keys.
    messages: Vec<(&'static str, &'static str)>,
}

/// The texts of a language.
pub fn interface(language: Language) -> &'static Interface {
    static ENGLISH: OnceLock<Interface> = OnceLock::new();
    static GERMAN: OnceLock<Interface> = OnceLock::new();
    match language {
        Language::English => ENGLISH.get_or_init(|| Interface::read(language, texts!("en"))),
        Language::German => GERMAN.get_or_init(|| Interface::read(language, texts!("de"))),
    }
}

/// A message in a language. What a language lacks is said in English, and what nobody has a text for by its key.
pub fn say(language: Language, key: &str, arguments: &[Argument<'_>]) -> String {
    let said = |language| interface(language).say(key, arguments);
    said(language).or_else(|| said(Language::English)).unwrap_or_else(|| key.to_owned())
}

impl Interface {
    fn read<const N: usize>(language: Language, files: [&'static str; N]) -> Self {
        let mut messages: Vec<_> = files.into_iter().flat_map(messages).collect();
        messages.sort_unstable();
        messages.shrink_to_fit();
        Self { language, messages }
    }

    /// The keys of all messages.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.messages.iter().map(|(key, _)| *key)
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.message(key).is_some()
    }

    fn message(&self, key: &str) -> Option<&'static str> {
        let found = self.messages.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        self.messages.get(found).map(|(_, text)| *text)
    }

    fn say(&self, key: &str, arguments: &[Argument<'_>]) -> Option<String> {
        Wording::read(self.language, &[self.message(key)?]).ok()?.with(key, arguments)
    }
}

/// The messages of a file with their whole texts: a message begins with its key at the beginning of a line, and ends where
/// something else does.
fn messages(file: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    let mut begun: Option<(&str, usize)> = None;
    let mut place = 0;
    for line in file.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if begins || line.starts_with('#') {
            found.extend(begun.take().map(|(key, from)| (key, &file[from..place])));
        }
        if begins && let Some((key, _)) = line.split_once([' ', '=']) {
            begun = Some((key, place));
        }
        place += line.len();
    }
    found.extend(begun.map(|(key, from)| (key, &file[from..])));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Value;

    #[test]
    fn the_messages_are_those_that_fluent_finds() {
        for (language, files) in [(Language::English, texts!("en")), (Language::German, texts!("de"))] {
            let mut whole = Wording::read(language, &files).unwrap().keys().to_vec();
            whole.sort_unstable();
            assert!(interface(language).keys().eq(whole.iter().map(String::as_str)), "{language:?}");
        }
    }

    #[test]
    fn a_message_is_read_with_all_its_lines() {
        assert_eq!(say(Language::English, "minutes", &[("count", Value::Count(1))]), "1 minute");
        let dose = [("sets", Value::Count(2)), ("reps", Value::Count(10))];
        assert_eq!(say(Language::German, "dose-amount", &dose), "2 Sätze mit je 10 Wiederholungen");
        assert_eq!(say(Language::German, "no-such-text", &[]), "no-such-text");
        let file = "one = 1\n# a note\ntwo = { $n ->\n    [one] a\n   *[other] b\n}\n\nthree = 3";
        let found = [("one", "one = 1\n"), ("two", &file[17..file.len() - 9]), ("three", "three = 3")];
        assert_eq!(messages(file), found);
    }
}
