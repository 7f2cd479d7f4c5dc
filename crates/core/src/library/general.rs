//! What holds for every exercise (`general.json`).

use crate::document::{Node, Problem, Problems, parse};
use crate::wording::{Reading, Texts};

/// The longest line, in characters.
const LINE: usize = 240;

/// What holds for every exercise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct General {
    /// Signs to stop at, each a short line.
    pub stop_signs: Vec<String>,
    /// Conditions in which nothing is done without the treating clinician.
    pub cautions: Vec<String>,
    /// How every exercise is done.
    pub technique: Vec<String>,
}

impl General {
    /// Reads the file with its texts.
    pub fn from_library(bytes: &[u8], texts: &Texts) -> Result<Self, Vec<Problem>> {
        read(bytes, texts)
    }
}

fn read(bytes: &[u8], texts: &Texts) -> Result<General, Vec<Problem>> {
    let value = parse(bytes, 100_000).map_err(|problem| vec![problem])?;
    let mut problems = Problems::default();
    let head = Node::root(&value).fields(&mut problems, &["format", "licence", "review"]).and_then(|f| {
        f.required(&mut problems, "licence").and_then(|n| n.words(&mut problems, 100));
        f.required(&mut problems, "review").and_then(|n| crate::exercise::review(&n, &mut problems));
        f.required(&mut problems, "format")?.one_of(&mut problems, &[("nape.general/1", ())])
    });
    let mut reading = Reading::of(texts);
    let mut lines = |key: &str| {
        let lines = reading.series(&mut problems, key, LINE);
        if lines.is_empty() {
            problems.add(&format!("{key}-1"), "has no text");
        }
        lines
    };
    let general = General { stop_signs: lines("stop"), cautions: lines("caution"), technique: lines("technique") };
    reading.finish(&mut problems);
    problems.finish(head.map(|()| general))
}
