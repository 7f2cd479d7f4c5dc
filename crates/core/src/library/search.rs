//! Finding exercises: by words in any language, whatever language is shown, and by what a patient has and must avoid.
//!
//! The index is one text a kind of place, with a blank before and after every word, so that a search is a plain look for a
//! piece of text. Every word of the query must be found; where it is found decides the order.

use crate::exercise::{Condition, Equipment, Exercise, Group, Position};
use crate::fold::folded;
use crate::library::Words;
use crate::listed::Term;
use crate::wording::Texts;
use std::sync::Arc;

/// A query word of this length may also stand inside a word, as German puts words together.
const INSIDE_FROM: usize = 3;

/// The kinds of places where words are found, best first.
const PLACES: usize = 5;

/// What is wanted of an exercise besides its words; by default nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// One of these groups; any if empty.
    pub groups: Vec<Group>,
    /// One of these positions; any if empty.
    pub positions: Vec<Position>,
    /// Nothing is needed but these things, if given.
    pub equipment: Option<Vec<Term<Equipment>>>,
    /// Fit for the chair at work.
    pub desk: bool,
    /// The patient's conditions: what must be left out in one of them is not shown.
    pub conditions: Vec<Condition>,
}

impl Filter {
    /// Whether an exercise is wanted, and if so for which of the conditions it has a caution.
    pub fn admits(&self, exercise: &Exercise) -> Option<Vec<Condition>> {
        let at_hand = |thing: &Term<Equipment>| self.equipment.as_ref().is_none_or(|things| things.contains(thing));
        let wanted = (self.groups.is_empty() || self.groups.contains(&exercise.group))
            && (self.positions.is_empty() || self.positions.contains(&exercise.position))
            && (exercise.desk || !self.desk)
            && exercise.equipment.iter().all(at_hand)
            && !self.conditions.iter().any(|condition| exercise.contraindications.contains(condition));
        let care = self.conditions.iter().copied().filter(|condition| exercise.needs_care_in(*condition));
        wanted.then(|| care.collect())
    }
}

/// What one language says about an exercise, as far as it is searched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// Its name.
    pub name: String,
    /// Its other names.
    pub also: Vec<String>,
    /// The words for what it aims at.
    pub targets: Vec<String>,
    /// The words for its group, its position and what it needs.
    pub tags: Vec<String>,
    /// Why it is done.
    pub purpose: String,
}

impl Said {
    /// What an exercise says in the language that it was read in.
    pub fn by(exercise: &Exercise, words: &Words) -> Self {
        Self {
            name: exercise.name.clone(),
            also: exercise.also.clone(),
            purpose: exercise.purpose.clone(),
            ..Self::listed(exercise, words)
        }
    }

    /// What the texts of another language say about it.
    pub fn of(exercise: &Exercise, texts: &Texts, words: &Words) -> Self {
        let text = |key| texts.get(key).unwrap_or_default();
        Self { name: text("name"), also: vec![text("also")], purpose: text("purpose"), ..Self::listed(exercise, words) }
    }

    /// The words of the closed lists for it, which every language has whatever the exercise itself is written in.
    pub(super) fn listed(exercise: &Exercise, words: &Words) -> Self {
        let mut tags = vec![words.of(exercise.group), words.of(exercise.position)];
        tags.extend(exercise.equipment.iter().map(|thing| words.term(thing)));
        let targets = exercise.targets.iter().map(|target| words.term(target)).collect();
        Self { targets, tags, ..Self::default() }
    }
}

/// An exercise that was found.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    /// The exercise.
    pub exercise: &'a Arc<Exercise>,
    /// The conditions asked for in which it needs care.
    pub care: Vec<Condition>,
}

/// Exercises with their words.
#[derive(Debug, Default)]
pub struct Index {
    /// In the order in which they are shown where nothing is asked for.
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    exercise: Arc<Exercise>,
    words: [String; PLACES],
}

impl Index {
    /// An index of exercises, each with what is said about it in every language.
    pub fn of(exercises: impl IntoIterator<Item = (Arc<Exercise>, Vec<Said>)>) -> Self {
        let entry = |(exercise, said): (Arc<Exercise>, Vec<Said>)| Entry { words: words(&exercise, &said), exercise };
        let mut entries: Vec<Entry> = exercises.into_iter().map(entry).collect();
        entries.sort_by(|a, b| {
            let (a, b) = (&a.exercise, &b.exercise);
            a.group.cmp(&b.group).then_with(|| a.id.cmp(&b.id))
        });
        Self { entries }
    }

    /// The exercises that every word of a query and the filter fit, the best first. An empty query fits all.
    pub fn find(&self, query: &str, filter: &Filter) -> Vec<Found<'_>> {
        let query = folded(query);
        let wanted: Vec<Wanted> = query.split_whitespace().map(Wanted::of).collect();
        let mut found: Vec<(usize, Found<'_>)> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let distance = wanted.iter().map(|word| word.distance(&entry.words)).sum::<Option<usize>>()?;
                let care = filter.admits(&entry.exercise)?;
                Some((distance, Found { exercise: &entry.exercise, care }))
            })
            .collect();
        // The sort is stable: what is equally near keeps the order of the index.
        found.sort_by_key(|(distance, _)| *distance);
        found.into_iter().map(|(_, found)| found).collect()
    }
}

/// A word of a query, ready to be looked for.
struct Wanted {
    whole: String,
    start: String,
    inside: Option<String>,
}

impl Wanted {
    fn of(word: &str) -> Self {
        Self {
            whole: format!(" {word} "),
            start: format!(" {word}"),
            inside: (word.chars().count() >= INSIDE_FROM).then(|| word.to_owned()),
        }
    }

    /// How far from the best place it was found. Beginnings come before insides whatever the place; of one place, a whole
    /// word comes before a beginning.
    fn distance(&self, words: &[String; PLACES]) -> Option<usize> {
        let at = |piece: &str| words.iter().position(|text| text.contains(piece));
        if let Some(place) = at(&self.start) {
            return Some(place * 2 + usize::from(!words[place].contains(&self.whole)));
        }
        at(self.inside.as_ref()?).map(|place| (PLACES + place) * 2)
    }
}

/// The words of every kind of place, over all languages.
fn words(exercise: &Exercise, said: &[Said]) -> [String; PLACES] {
    let mut words: [String; PLACES] = std::array::from_fn(|_| String::from(" "));
    let [name, also, targets, tags, purpose] = &mut words;
    for said in said {
        add(name, &said.name);
        said.also.iter().for_each(|text| add(also, text));
        said.targets.iter().for_each(|text| add(targets, text));
        said.tags.iter().for_each(|text| add(tags, text));
        add(purpose, &said.purpose);
    }
    add(tags, exercise.id.as_str());
    words
}

/// Puts the words of a text behind those that are there already.
fn add(words: &mut String, text: &str) {
    for word in folded(text).split_whitespace() {
        if !words.contains(&format!(" {word} ")) {
            words.push_str(word);
            words.push(' ');
        }
    }
}
