//! The publications that exercises and programmes cite (`evidence.json`).

use crate::document::{Node, Problem, Problems, parse};
use crate::listed::{Listed, listed};
use crate::wording::{Reading, Texts};

listed! {
    /// How far a source was verified.
    Mark is a "mark" {
        /// Read at the source named.
        Verified = "verified",
        /// In part.
        Partly = "partly",
        /// Not at all.
        Unverified = "unverified",
    }
}

/// A publication behind an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// `E01`.
    pub id: String,
    /// Where it was published.
    pub citation: String,
    /// Its DOI, only where it was seen.
    pub doi: Option<String>,
    /// How far it was verified.
    pub mark: Mark,
    /// What was found, in plain words.
    pub finding: String,
    /// How far it was verified, in words.
    pub verified: String,
}

impl Evidence {
    /// Reads the list with its texts.
    pub fn from_library(bytes: &[u8], texts: &Texts) -> Result<Vec<Self>, Vec<Problem>> {
        read(bytes, texts)
    }
}

fn read(bytes: &[u8], texts: &Texts) -> Result<Vec<Evidence>, Vec<Problem>> {
    let value = parse(bytes, 400_000).map_err(|problem| vec![problem])?;
    let mut problems = Problems::default();
    let mut reading = Reading::of(texts);
    let fields = Node::root(&value).fields(&mut problems, &["format", "licence", "sources"]);
    let read = fields.and_then(|f| {
        f.required(&mut problems, "licence").and_then(|n| n.words(&mut problems, 100));
        f.required(&mut problems, "format")?.one_of(&mut problems, &[("nape.evidence/1", ())])?;
        let sources = f.required(&mut problems, "sources")?;
        sources.each(&mut problems, 1..=200, |n, problems| one(n, problems, &mut reading))
    });
    reading.finish(&mut problems);
    problems.finish(read)
}

fn one(node: &Node<'_>, problems: &mut Problems, reading: &mut Reading<'_>) -> Option<Evidence> {
    let f = node.fields(problems, &["id", "citation", "doi", "mark"])?;
    let id = f.required(problems, "id").and_then(|n| n.words(problems, 8));
    let citation = f.required(problems, "citation").and_then(|n| n.words(problems, 600));
    let doi = match f.optional("doi") {
        None => Some(None),
        Some(n) => n.words(problems, 120).map(Some),
    };
    let mark = f.required(problems, "mark").and_then(|n| n.one_of(problems, Mark::ALL));
    let id = id?;
    let finding = reading.required(problems, &id, 600);
    let verified = reading.required(problems, &format!("{id}.verified"), 300);
    Some(Evidence { id, citation: citation?, doi: doi?, mark: mark?, finding: finding?, verified: verified? })
}
