//! Reading a programme's file (`nape.programme/1`) with its texts.

use super::course::{go_on, hold_back};
use super::{Baseline, DeskTarget, Measure, Programme, ProgrammeLine, ProgrammePhase};
use crate::document::{Fields, Node, Problem, Problems, parse};
use crate::dose::Dose;
use crate::exercise::{review, source};
use crate::id::ExerciseId;
use crate::listed::Listed;
use crate::plan::{times, weekdays};
use crate::wording::{Reading, Texts};
use std::ops::RangeInclusive;

/// The format this program reads.
const FORMAT: &str = "nape.programme/1";
const LONGEST_FILE: usize = 256_000;
const NAME: usize = 80;
const PARAGRAPH: usize = 600;
const FIELDS: &[&str] = &[
    "format",
    "id",
    "version",
    "evidence",
    "pain_ceiling",
    "baseline",
    "review_weeks",
    "phases",
    "only_by_therapist",
    "not_with",
    "review",
    "licence",
];

impl Programme {
    /// Reads a programme; the error names every wrong field and key.
    pub fn from_library(bytes: &[u8], texts: &Texts) -> Result<Self, Vec<Problem>> {
        let value = parse(bytes, LONGEST_FILE).map_err(|problem| vec![problem])?;
        let mut problems = Problems::default();
        let mut reading = Reading::of(texts);
        let programme = read(&Node::root(&value), &mut problems, &mut reading);
        reading.finish(&mut problems);
        problems.finish(programme)
    }
}

fn read(node: &Node<'_>, problems: &mut Problems, texts: &mut Reading<'_>) -> Option<Programme> {
    let f = node.fields(problems, FIELDS)?;
    f.required(problems, "format")?.one_of(problems, &[(FORMAT, ())])?;
    f.required(problems, "licence").and_then(|n| n.words(problems, 100));
    let id = f.required(problems, "id").and_then(|n| n.parsed(problems, "must be a programme's id such as p1-cgh-6wk"));
    let version = f.required(problems, "version").and_then(|n| n.whole(problems, 1..=9999));
    let name = texts.required(problems, "name", NAME);
    let suits = texts.required(problems, "for", PARAGRAPH);
    let about = texts.required(problems, "about", PARAGRAPH);
    let expect = texts.required(problems, "expect", PARAGRAPH);
    let phases: Option<Vec<ProgrammePhase>> =
        f.required(problems, "phases").and_then(|n| n.each(problems, 1..=26, |n, problems| phase(n, problems, texts)));
    for (i, phase) in phases.iter().flatten().enumerate() {
        if phases.iter().flatten().take(i).any(|earlier| earlier.id == phase.id) {
            problems.add(&format!("phases[{i}].id"), format!("is given twice: {}", phase.id));
        }
    }
    let notes = texts.series(problems, "note", PARAGRAPH);
    let pain_ceiling = number(&f, problems, "pain_ceiling", 0..=10);
    let baseline = f.required(problems, "baseline").and_then(|n| baseline(&n, problems));
    let review_weeks = f
        .required(problems, "review_weeks")
        .and_then(|n| n.each(problems, 0..=52, |n, problems| n.whole(problems, 1..=520)));
    let review_text = texts.required(problems, "review", PARAGRAPH);
    let only_by_therapist = ids(&f, problems, "only_by_therapist");
    let not_with = ids(&f, problems, "not_with");
    let evidence = f.required(problems, "evidence").and_then(|n| n.each(problems, 0..=40, source));
    let evidence_note = texts.required(problems, "evidence", PARAGRAPH);
    let review = f.required(problems, "review").and_then(|n| review(&n, problems));
    Some(Programme {
        id: id?,
        version: version?,
        name: name?,
        suits: suits?,
        about: about?,
        expect: expect?,
        phases: phases?,
        notes,
        pain_ceiling: pain_ceiling?,
        baseline: baseline?,
        review_weeks: review_weeks?,
        review_text: review_text?,
        only_by_therapist: only_by_therapist?,
        not_with: not_with?,
        evidence: evidence?,
        evidence_note: evidence_note?,
        review: review?,
    })
}

fn baseline(node: &Node<'_>, problems: &mut Problems) -> Option<Baseline> {
    let f = node.fields(problems, &["diary_days", "measures"])?;
    let diary_days = number(&f, problems, "diary_days", 0..=60);
    let measures = f
        .required(problems, "measures")
        .and_then(|n| n.each(problems, 0..=10, |n, problems| n.one_of(problems, Measure::ALL)));
    Some(Baseline { diary_days: diary_days?, measures: measures? })
}

fn phase(node: &Node<'_>, problems: &mut Problems, texts: &mut Reading<'_>) -> Option<ProgrammePhase> {
    let f = node.fields(problems, &["id", "weeks", "times", "lines", "desk", "go_on", "hold_back"])?;
    let id = f.required(problems, "id").and_then(|n| n.words(problems, 40));
    let weeks = number(&f, problems, "weeks", 1..=104);
    let times = f.required(problems, "times").and_then(|n| times(&n, problems));
    let lines = f.required(problems, "lines").and_then(|n| n.each(problems, 1..=30, line));
    let desk = f.required(problems, "desk").and_then(|n| n.each(problems, 0..=30, desk));
    let go_on = f.required(problems, "go_on").and_then(|n| n.each(problems, 0..=10, go_on));
    let hold_back = f.required(problems, "hold_back").and_then(|n| n.each(problems, 0..=10, hold_back));
    let id = id?;
    let name = texts.required(problems, &format!("phase-{id}"), NAME);
    let go_on_text = texts.required(problems, &format!("phase-{id}.go-on"), PARAGRAPH);
    let hold_back_text = texts.required(problems, &format!("phase-{id}.hold-back"), PARAGRAPH);
    Some(ProgrammePhase {
        id,
        name: name?,
        weeks: weeks?,
        times: times?,
        lines: lines?,
        desk: desk?,
        go_on: go_on?,
        go_on_text: go_on_text?,
        hold_back: hold_back?,
        hold_back_text: hold_back_text?,
    })
}

fn line(node: &Node<'_>, problems: &mut Problems) -> Option<ProgrammeLine> {
    let f = node.fields(problems, &["exercise", "then", "or", "per_day", "days", "dose", "optional"])?;
    let mut others = |key| match f.optional(key) {
        None => Some(Vec::new()),
        Some(n) => n.each(problems, 0..=20, exercise),
    };
    let (then, or) = (others("then"), others("or"));
    let exercise = f.required(problems, "exercise").and_then(|n| exercise(&n, problems));
    let per_day = number(&f, problems, "per_day", 1..=12);
    let days = f.required(problems, "days").and_then(|n| weekdays(&n, problems));
    let dose = match f.optional("dose") {
        None => Some(None),
        Some(n) => Dose::read(&n, problems).map(Some),
    };
    let optional = f.optional("optional").map_or(Some(false), |n| n.flag(problems));
    Some(ProgrammeLine {
        exercise: exercise?,
        then: then?,
        or: or?,
        per_day: per_day?,
        days: days?,
        dose: dose?,
        optional: optional?,
    })
}

fn desk(node: &Node<'_>, problems: &mut Problems) -> Option<DeskTarget> {
    let f = node.fields(problems, &["exercise", "per_day"])?;
    let exercise = f.required(problems, "exercise").and_then(|n| exercise(&n, problems));
    let node = f.required(problems, "per_day")?;
    let range = node.each(problems, 2..=2, |n, problems| n.whole(problems, 1..=40))?;
    let (fewest, most) = (*range.first()?, *range.last()?);
    if fewest > most {
        problems.add(&node.path, "must name the smaller number first");
    }
    Some(DeskTarget { exercise: exercise?, fewest, most })
}

pub(super) fn exercise(node: &Node<'_>, problems: &mut Problems) -> Option<ExerciseId> {
    node.parsed(problems, "must be an exercise's id such as ccf-supine-s1")
}

fn ids(f: &Fields<'_>, problems: &mut Problems, key: &str) -> Option<Vec<ExerciseId>> {
    f.required(problems, key)?.each(problems, 0..=80, exercise)
}

pub(super) fn number(f: &Fields<'_>, problems: &mut Problems, key: &str, range: RangeInclusive<u32>) -> Option<u32> {
    f.required(problems, key)?.whole(problems, range)
}
