//! Reading an exercise file.

use super::{Caution, Exercise, GROUPS, Instruction, Level, POSITIONS, ROLES, Review, SUPPORTS, Source};
use crate::document::{Fields, Node, Problem, Problems, parse};
use crate::dose::Dose;
use crate::figure::Figure;
use serde_json::Value;

/// The format this program reads.
const FORMAT: &str = "nape.exercise/1";
const LONGEST_FILE: usize = 256_000;
const FIELDS: &[&str] = &[
    "format",
    "id",
    "version",
    "name",
    "group",
    "position",
    "equipment",
    "targets",
    "purpose",
    "steps",
    "cue",
    "errors",
    "cautions",
    "stop_signs",
    "dose",
    "desk_dose",
    "per_day",
    "days_per_week",
    "progression",
    "regression",
    "desk",
    "gate",
    "evidence",
    "evidence_note",
    "review",
    "licence",
    "figure",
];

impl Exercise {
    /// Reads one exercise file; the error names every wrong field.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        let value: Value = parse(bytes, LONGEST_FILE).map_err(|problem| vec![problem])?;
        let mut problems = Problems::default();
        let exercise = Self::read(&Node::root(&value), &mut problems);
        problems.finish(exercise)
    }

    /// Reads an exercise inside a larger document.
    pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<Self> {
        let f = node.fields(problems, FIELDS)?;
        f.required(problems, "format")?.one_of(problems, &[(FORMAT, ())])?;
        f.required(problems, "licence").and_then(|n| n.words(problems, 100));
        let id = f
            .required(problems, "id")
            .and_then(|n| n.parsed(problems, "must be an exercise's id such as ccf-supine-s1"));
        let version = f.required(problems, "version").and_then(|n| n.whole(problems, 1..=9999));
        let name = words(&f, problems, "name", 80);
        let group = f.required(problems, "group").and_then(|n| n.one_of(problems, GROUPS));
        let position = f.required(problems, "position").and_then(|n| n.one_of(problems, POSITIONS));
        let equipment = sentences(&f, problems, "equipment", 0);
        let targets = sentences(&f, problems, "targets", 1);
        let purpose = words(&f, problems, "purpose", 300);
        let steps = list(&f, problems, "steps", 1, instruction);
        let cue = words(&f, problems, "cue", 160);
        let errors = sentences(&f, problems, "errors", 1);
        let cautions = list(&f, problems, "cautions", 0, caution);
        let stop_signs = sentences(&f, problems, "stop_signs", 0);
        let dose = f.required(problems, "dose").and_then(|n| Dose::read(&n, problems));
        let desk_dose = f.optional("desk_dose").map(|n| Dose::read(&n, problems));
        let per_day = f.required(problems, "per_day").and_then(|n| n.whole(problems, 1..=12));
        let days_per_week = f.required(problems, "days_per_week").and_then(|n| n.whole(problems, 1..=7));
        let progression = f.required(problems, "progression").and_then(|n| level(&n, problems));
        let regression = f.required(problems, "regression").and_then(|n| level(&n, problems));
        let desk = f.required(problems, "desk").and_then(|n| n.flag(problems));
        let gate = f.optional("gate").map_or(Some(false), |n| n.flag(problems));
        let evidence = list(&f, problems, "evidence", 0, source);
        let evidence_note = words(&f, problems, "evidence_note", 300);
        let review = f.required(problems, "review").and_then(|n| review(&n, problems));
        let figure = f.required(problems, "figure").and_then(|n| Figure::read(&n, problems));
        Some(Self {
            id: id?,
            version: version?,
            name: name?,
            group: group?,
            position: position?,
            equipment: equipment?,
            targets: targets?,
            purpose: purpose?,
            steps: steps?,
            cue: cue?,
            errors: errors?,
            cautions: cautions?,
            stop_signs: stop_signs?,
            dose: dose?,
            desk_dose: match desk_dose {
                None => None,
                Some(read) => Some(read?),
            },
            per_day: per_day?,
            days_per_week: days_per_week?,
            progression: progression?,
            regression: regression?,
            desk: desk?,
            gate: gate?,
            evidence: evidence?,
            evidence_note: evidence_note?,
            review: review?,
            figure: figure?,
        })
    }
}

fn words(f: &Fields<'_>, problems: &mut Problems, key: &str, longest: usize) -> Option<String> {
    f.required(problems, key).and_then(|n| n.words(problems, longest))
}

fn list<T>(
    f: &Fields<'_>,
    problems: &mut Problems,
    key: &str,
    fewest: usize,
    read: fn(&Node<'_>, &mut Problems) -> Option<T>,
) -> Option<Vec<T>> {
    let nodes = f.required(problems, key)?.list(problems, fewest..=40)?;
    let items: Vec<Option<T>> = nodes.iter().map(|n| read(n, problems)).collect();
    items.into_iter().collect()
}

fn sentences(f: &Fields<'_>, problems: &mut Problems, key: &str, fewest: usize) -> Option<Vec<String>> {
    list(f, problems, key, fewest, |n, problems| n.words(problems, 200))
}

fn instruction(node: &Node<'_>, problems: &mut Problems) -> Option<Instruction> {
    let f = node.fields(problems, &["role", "text"])?;
    let role = f.required(problems, "role").and_then(|n| n.one_of(problems, ROLES));
    let text = words(&f, problems, "text", 240);
    Some(Instruction { role: role?, text: text? })
}

fn caution(node: &Node<'_>, problems: &mut Problems) -> Option<Caution> {
    let f = node.fields(problems, &["tag", "text"])?;
    let tag = words(&f, problems, "tag", 60);
    let text = words(&f, problems, "text", 240);
    Some(Caution { tag: tag?, text: text? })
}

fn level(node: &Node<'_>, problems: &mut Problems) -> Option<Level> {
    let f = node.fields(problems, &["to", "text"])?;
    let to = list(&f, problems, "to", 0, |n, problems| n.parsed(problems, "must be an exercise's id"));
    let text = words(&f, problems, "text", 240);
    Some(Level { to: to?, text: text? })
}

fn source(node: &Node<'_>, problems: &mut Problems) -> Option<Source> {
    let f = node.fields(problems, &["id", "support"])?;
    let id = words(&f, problems, "id", 8);
    let support = f.required(problems, "support").and_then(|n| n.one_of(problems, SUPPORTS));
    Some(Source { id: id?, support: support? })
}

fn review(node: &Node<'_>, problems: &mut Problems) -> Option<Review> {
    let f = node.fields(problems, &["state", "by", "on"])?;
    let reviewed = f.required(problems, "state")?.one_of(problems, &[("not-reviewed", false), ("reviewed", true)])?;
    if !reviewed {
        return Some(Review::NotReviewed);
    }
    let by = words(&f, problems, "by", 120);
    let on = words(&f, problems, "on", 10);
    Some(Review::Reviewed { by: by?, on: on? })
}
