//! Where an exercise's words come from: the library keeps them in Fluent, a therapist's own exercise brings them along.

use super::{Care, Caution, Instruction, PRACTICE};
use crate::document::{Fields, Node, Problems};
use crate::exercise::{Condition, Role};
use crate::listed::Listed;
use crate::wording::{Reading, Texts};

/// The longest sentence, in characters.
const SENTENCE: usize = 240;
/// The longest phrase, in characters.
const PHRASE: usize = 200;

/// One of the two forms of an exercise file.
pub(super) enum Voice<'a> {
    /// The words stand in the file.
    File,
    /// The words stand in Fluent; the file has none.
    Texts(Reading<'a>),
}

impl<'a> Voice<'a> {
    pub(super) fn of(texts: &'a Texts) -> Self {
        Self::Texts(Reading::of(texts))
    }

    /// The fields that only this form has.
    pub(super) fn fields(&self) -> &'static [&'static str] {
        match self {
            Self::File => &["name", "also", "purpose", "cue", "errors", "stop_signs", "evidence_note", "picture"],
            Self::Texts(_) => &[],
        }
    }

    /// A text that stands by itself, by its field and its key.
    pub(super) fn text(
        &mut self,
        f: &Fields<'_>,
        problems: &mut Problems,
        (field, key): (&str, &str),
        longest: usize,
    ) -> Option<String> {
        match self {
            Self::File => f.required(problems, field)?.words(problems, longest),
            Self::Texts(reading) => reading.required(problems, key, longest),
        }
    }

    /// Other names; in Fluent they are one text with commas.
    pub(super) fn also(&mut self, f: &Fields<'_>, problems: &mut Problems) -> Option<Vec<String>> {
        match self {
            Self::File => match f.optional("also") {
                None => Some(Vec::new()),
                Some(n) => n.each(problems, 0..=40, |n, problems| n.words(problems, PHRASE)),
            },
            Self::Texts(reading) => {
                let text = reading.optional(problems, "also", 400).unwrap_or_default();
                Some(text.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect())
            }
        }
    }

    /// Short phrases, as many as there are.
    pub(super) fn phrases(
        &mut self,
        f: &Fields<'_>,
        problems: &mut Problems,
        (field, key): (&str, &str),
        fewest: usize,
    ) -> Option<Vec<String>> {
        match self {
            Self::File => {
                let n = f.required(problems, field)?;
                n.each(problems, fewest..=40, |n, problems| n.words(problems, PHRASE))
            }
            Self::Texts(reading) => {
                let phrases = reading.series(problems, key, PHRASE);
                if phrases.len() < fewest {
                    problems.add(&format!("{key}-1"), "has no text");
                    return None;
                }
                Some(phrases)
            }
        }
    }

    pub(super) fn steps(&mut self, node: &Node<'_>, problems: &mut Problems) -> Option<Vec<Instruction>> {
        match self {
            Self::File => node.each(problems, 1..=40, |n, problems| {
                let f = n.fields(problems, &["role", "text"])?;
                let role = f.required(problems, "role").and_then(|n| n.one_of(problems, Role::ALL));
                let text = f.required(problems, "text").and_then(|n| n.words(problems, SENTENCE));
                Some(Instruction { role: role?, text: text? })
            }),
            Self::Texts(reading) => {
                let roles = node.each(problems, 1..=40, |n, problems| n.one_of(problems, Role::ALL))?;
                let steps = reading.one_each(problems, "step", SENTENCE, roles)?;
                Some(steps.into_iter().map(|(role, text)| Instruction { role, text }).collect())
            }
        }
    }

    pub(super) fn cautions(&mut self, node: &Node<'_>, problems: &mut Problems) -> Option<Vec<Caution>> {
        match self {
            Self::File => node.each(problems, 0..=40, |n, problems| {
                let f = n.fields(problems, &["tag", "text"])?;
                let tag = f.required(problems, "tag").and_then(|n| n.words(problems, 60));
                let text = f.required(problems, "text").and_then(|n| n.words(problems, SENTENCE));
                let tag = tag?;
                let about = match Condition::of_tag(&tag) {
                    Some(condition) => Care::Condition(condition),
                    None if tag == PRACTICE => Care::Practice,
                    None => Care::Own(tag),
                };
                Some(Caution { about, text: text? })
            }),
            Self::Texts(reading) => {
                let about = node.each(problems, 0..=40, |n, problems| match n.value.as_str() {
                    Some(PRACTICE) => Some(Care::Practice),
                    Some(_) | None => n.one_of(problems, Condition::ALL).map(Care::Condition),
                })?;
                let cautions = reading.one_each(problems, "caution", SENTENCE, about)?;
                Some(cautions.into_iter().map(|(about, text)| Caution { about, text }).collect())
            }
        }
    }

    /// The fields of an object that may hold a sentence, and the sentence.
    pub(super) fn said_in<'n>(
        &mut self,
        node: &Node<'n>,
        problems: &mut Problems,
        known: &[&str],
        key: &str,
    ) -> Option<(Fields<'n>, String)> {
        match self {
            Self::File => {
                let f = node.fields(problems, &[known, &["text"]].concat())?;
                let text = f.required(problems, "text").and_then(|n| n.words(problems, SENTENCE));
                Some((f, text?))
            }
            Self::Texts(reading) => {
                let f = node.fields(problems, known)?;
                let text = reading.required(problems, key, SENTENCE);
                Some((f, text?))
            }
        }
    }

    /// Reports the texts that belong to nothing.
    pub(super) fn finish(self, problems: &mut Problems) {
        match self {
            Self::File => {}
            Self::Texts(reading) => reading.finish(problems),
        }
    }
}
