//! The words of the closed lists (`words.ftl`), in one language.

use super::Mark;
use crate::document::{Problem, Problems};
use crate::exercise::{Condition, Equipment, Group, Position, Role, Support, Target};
use crate::language::Language;
use crate::listed::{Listed, Term};
use crate::programme::Measure;
use crate::wording::{Reading, Sources, Texts};

/// The longest word, in characters; some are short phrases.
const LONGEST: usize = 120;

/// A word for every value of the closed lists.
#[derive(Debug)]
pub struct Words(Option<Texts>);

impl Words {
    /// No words: every value is shown by its tag.
    pub(super) const fn none() -> Self {
        Self(None)
    }

    /// Reads the words; the error names every value without one and every word without a value.
    pub fn read(language: Language, sources: Sources<'_>) -> Result<Self, Vec<Problem>> {
        let texts = Texts::read(language, sources)?;
        let mut problems = Problems::default();
        let mut reading = Reading::of(&texts);
        all::<Group>(&mut reading, &mut problems);
        all::<Position>(&mut reading, &mut problems);
        all::<Equipment>(&mut reading, &mut problems);
        all::<Target>(&mut reading, &mut problems);
        all::<Condition>(&mut reading, &mut problems);
        all::<Role>(&mut reading, &mut problems);
        all::<Support>(&mut reading, &mut problems);
        all::<Mark>(&mut reading, &mut problems);
        all::<Measure>(&mut reading, &mut problems);

        reading.finish(&mut problems);
        problems.finish(Some(())).map(|()| Self(Some(texts)))
    }

    /// The word for a value.
    pub fn of<T: Listed>(&self, value: T) -> String {
        let word = self.0.as_ref().and_then(|texts| texts.get(&key(value.tag(), T::KIND)));
        word.unwrap_or_else(|| value.tag().replace('-', " "))
    }

    /// The word for a term: the list's, or the therapist's.
    pub fn term<T: Listed>(&self, term: &Term<T>) -> String {
        match term {
            Term::Known(value) => self.of(*value),
            Term::Own(words) => words.clone(),
        }
    }
}

fn key(tag: &str, kind: &str) -> String {
    format!("{kind}-{tag}")
}

fn all<T: Listed>(reading: &mut Reading<'_>, problems: &mut Problems) {
    for (tag, _) in T::ALL {
        reading.required(problems, &key(tag, T::KIND), LONGEST);
    }
}
