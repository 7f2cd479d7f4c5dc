//! One exercise of a plan as it stands on the sheet.

use crate::picture::{Files, Picture};
use crate::words;
use nape_core::dose::Dose;
use nape_core::exercise::Exercise;
use nape_core::library::Library;
use nape_core::message::Message;
use nape_core::plan::Line;
use serde::Serialize;
use std::collections::HashMap;

/// One exercise.
#[derive(Debug, Serialize)]
pub(crate) struct Block {
    /// Its number on this sheet.
    pub(crate) number: u32,
    name: String,
    /// Position, and what is needed.
    setting: Vec<String>,
    pictures: Vec<Picture>,
    dose: String,
    often: Option<String>,
    /// How; empty where an earlier block says it.
    steps: Vec<String>,
    /// The sentence that leads to the earlier block, with `{page}` for its page.
    same: Option<String>,
    /// The number of that block.
    same_as: Option<u32>,
    cue: String,
    stops: Vec<String>,
    note: Vec<String>,
    taught: Option<String>,
}

/// Makes blocks, numbers them, and remembers where the steps of an exercise stand.
pub(crate) struct Blocks<'a> {
    library: &'a Library,
    pub(crate) files: Files,
    numbers: HashMap<String, u32>,
    last: u32,
}

impl<'a> Blocks<'a> {
    pub(crate) fn new(library: &'a Library, files: Files) -> Self {
        Self { library, files, numbers: HashMap::new(), last: 0 }
    }

    /// A prescribed line.
    pub(crate) fn prescribed(&mut self, line: &Line) -> Block {
        let language = self.library.language();
        let mut block = self.block(&line.exercise, &line.dose);
        block.often = Some(words::how_often(line.per_day, line.days, language));
        block.note = words::paragraphs(&line.note);
        block.taught =
            line.taught_on.map(|day| Message::new("handout-taught").with("day", words::day(day)).said(language));
        block
    }

    /// The form for a break at the desk.
    pub(crate) fn desk(&mut self, exercise: &Exercise) -> Block {
        self.block(exercise, exercise.break_dose())
    }

    fn block(&mut self, exercise: &Exercise, dose: &Dose) -> Block {
        let language = self.library.language();
        let known = self.library.words();
        let position = known.of(exercise.position);
        let pictures = self.files.of(exercise, dose.sides(), &position, language);
        let mut setting = vec![position];
        if !exercise.equipment.is_empty() {
            let things: Vec<String> = exercise.equipment.iter().map(|thing| known.term(thing)).collect();
            let things = words::breakable(&things.join(", "));
            setting.push(Message::new("handout-with").with("things", things).said(language));
        }
        self.last += 1;
        let same_as = self.numbers.get(exercise.id.as_str()).copied();
        self.numbers.entry(exercise.id.to_string()).or_insert(self.last);
        let same = same_as
            .map(|number| Message::new("handout-same").with("number", number).with("page", "{page}").said(language));
        let steps = exercise.steps.iter().map(|step| words::breakable(&step.text));
        Block {
            number: self.last,
            name: words::breakable(&exercise.name),
            setting,
            pictures,
            dose: words::breakable(&dose.sentence(language)),
            often: None,
            steps: if same.is_some() { Vec::new() } else { steps.collect() },
            same,
            same_as,
            cue: words::breakable(&exercise.cue),
            stops: exercise.stop_signs.iter().map(|sign| words::breakable(sign)).collect(),
            note: Vec::new(),
            taught: None,
        }
    }
}
