//! Reading an exercise file, in either of its two forms.

use super::voice::Voice;
use super::{
    Care, Condition, Criterion, Exercise, Group, Look, Position, Progression, Regression, Review, Source, Support,
};
use crate::document::{Fields, Node, Problem, Problems, parse};
use crate::dose::Dose;
use crate::id::ExerciseId;
use crate::listed::{Listed, Term};
use crate::wording::Texts;

/// The format this program reads.
const FORMAT: &str = "nape.exercise/1";
/// Room for a picture of the largest size.
pub(crate) const LONGEST_FILE: usize = 4_000_000;
const FIELDS: &[&str] = &[
    "format",
    "id",
    "version",
    "group",
    "position",
    "equipment",
    "targets",
    "steps",
    "cautions",
    "contraindications",
    "dose",
    "desk_dose",
    "per_day",
    "days_per_week",
    "progression",
    "regression",
    "desk",
    "gate",
    "evidence",
    "review",
    "licence",
    "figure",
];

impl Exercise {
    /// Reads a therapist's own exercise, which brings its words along; the error names every wrong field.
    pub fn from_json(bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        whole(bytes, Voice::File)
    }

    /// Reads an exercise of the library, whose words are in Fluent; the error names every wrong field and key.
    pub fn from_library(bytes: &[u8], texts: &Texts) -> Result<Self, Vec<Problem>> {
        whole(bytes, Voice::of(texts))
    }

    /// Reads a therapist's own exercise inside a larger document.
    pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<Self> {
        read(node, problems, Voice::File)
    }
}

fn whole(bytes: &[u8], voice: Voice<'_>) -> Result<Exercise, Vec<Problem>> {
    let value = parse(bytes, LONGEST_FILE).map_err(|problem| vec![problem])?;
    let mut problems = Problems::default();
    let exercise = read(&Node::root(&value), &mut problems, voice);
    problems.finish(exercise)
}

fn read(node: &Node<'_>, problems: &mut Problems, mut voice: Voice<'_>) -> Option<Exercise> {
    let f = node.fields(problems, &[FIELDS, voice.fields()].concat())?;
    f.required(problems, "format")?.one_of(problems, &[(FORMAT, ())])?;
    f.required(problems, "licence").and_then(|n| n.words(problems, 100));
    let id: Option<ExerciseId> =
        f.required(problems, "id").and_then(|n| n.parsed(problems, "must be an exercise's id such as ccf-supine-s1"));
    let version = f.required(problems, "version").and_then(|n| n.whole(problems, 1..=9999));
    let name = voice.text(&f, problems, ("name", "name"), 80);
    let also = voice.also(&f, problems);
    let group: Option<Group> = f.required(problems, "group").and_then(|n| n.one_of(problems, Group::ALL));
    let position = f.required(problems, "position").and_then(|n| n.one_of(problems, Position::ALL));
    let equipment = terms(&f, problems, &voice, "equipment", 0);
    let targets = terms(&f, problems, &voice, "targets", 1);
    let purpose = voice.text(&f, problems, ("purpose", "purpose"), 300);
    let steps = f.required(problems, "steps").and_then(|n| voice.steps(&n, problems));
    let cue = voice.text(&f, problems, ("cue", "cue"), 160);
    let errors = voice.phrases(&f, problems, ("errors", "error"), 1);
    let cautions = f.required(problems, "cautions").and_then(|n| voice.cautions(&n, problems));
    let contraindications = contraindications(&f, problems, &voice);
    for (i, condition) in contraindications.iter().flatten().enumerate() {
        if cautions.iter().flatten().any(|caution| caution.about == Care::Condition(*condition)) {
            problems
                .add(&format!("contraindications[{i}]"), "is among the cautions as well; keep the one that is meant");
        }
    }
    let stop_signs = voice.phrases(&f, problems, ("stop_signs", "stop"), 0);
    let dose = f.required(problems, "dose").and_then(|n| Dose::read(&n, problems));
    let desk_dose = f.optional("desk_dose").map(|n| Dose::read(&n, problems));
    let per_day = f.required(problems, "per_day").and_then(|n| n.whole(problems, 1..=12));
    let days_per_week = f.required(problems, "days_per_week").and_then(|n| n.whole(problems, 1..=7));
    let progression = f.required(problems, "progression").and_then(|n| progression(&n, problems, &mut voice));
    let regression = f.required(problems, "regression").and_then(|n| regression(&n, problems, &mut voice));
    let desk = f.required(problems, "desk").and_then(|n| n.flag(problems));
    let gate = f.optional("gate").map_or(Some(false), |n| n.flag(problems));
    let evidence = f.required(problems, "evidence").and_then(|n| n.each(problems, 0..=40, source));
    let evidence_note = voice.text(&f, problems, ("evidence_note", "evidence"), 400);
    let review = f.required(problems, "review").and_then(|n| review(&n, problems));
    let look = Look::read(&f, problems, &voice);
    voice.finish(problems);
    Some(Exercise {
        id: id?,
        version: version?,
        name: name?,
        also: also?,
        group: group?,
        position: position?,
        equipment: equipment?,
        targets: targets?,
        purpose: purpose?,
        steps: steps?,
        cue: cue?,
        errors: errors?,
        cautions: cautions?,
        contraindications: contraindications?,
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
        look: look?,
    })
}

/// Things of a list; in a therapist's own exercise also others, by any name.
fn terms<T: Listed>(
    f: &Fields<'_>,
    problems: &mut Problems,
    voice: &Voice<'_>,
    key: &str,
    fewest: usize,
) -> Option<Vec<Term<T>>> {
    let node = f.required(problems, key)?;
    node.each(problems, fewest..=40, |n, problems| match voice {
        Voice::File => n.words(problems, 200).map(|words| Term::of(&words)),
        Voice::Texts(_) => n.one_of(problems, T::ALL).map(Term::Known),
    })
}

/// Required where the words are the library's: there, none has to be said.
fn contraindications(f: &Fields<'_>, problems: &mut Problems, voice: &Voice<'_>) -> Option<Vec<Condition>> {
    let node = match voice {
        Voice::File => match f.optional("contraindications") {
            None => return Some(Vec::new()),
            Some(node) => node,
        },
        Voice::Texts(_) => f.required(problems, "contraindications")?,
    };
    node.each(problems, 0..=40, |n, problems| n.one_of(problems, Condition::ALL))
}

fn progression(node: &Node<'_>, problems: &mut Problems, voice: &mut Voice<'_>) -> Option<Progression> {
    let (f, text) = voice.said_in(node, problems, &["to", "when"], "progression")?;
    let to = ids(&f, problems);
    let when = match f.optional("when") {
        None => Some(None),
        Some(n) => criterion(&n, problems).map(Some),
    };
    Some(Progression { to: to?, when: when?, text })
}

fn regression(node: &Node<'_>, problems: &mut Problems, voice: &mut Voice<'_>) -> Option<Regression> {
    let (f, text) = voice.said_in(node, problems, &["to"], "regression")?;
    Some(Regression { to: ids(&f, problems)?, text })
}

fn ids(f: &Fields<'_>, problems: &mut Problems) -> Option<Vec<ExerciseId>> {
    f.required(problems, "to")?.each(problems, 0..=40, |n, problems| n.parsed(problems, "must be an exercise's id"))
}

fn criterion(node: &Node<'_>, problems: &mut Problems) -> Option<Criterion> {
    let f = node.fields(problems, &["clean_sessions", "pain_at_most", "effort_at_most"])?;
    let clean_sessions = f.required(problems, "clean_sessions").and_then(|n| n.whole(problems, 1..=20));
    let pain_at_most = f.required(problems, "pain_at_most").and_then(|n| n.whole(problems, 0..=10));
    let effort_at_most = f.required(problems, "effort_at_most").and_then(|n| n.whole(problems, 0..=10));
    Some(Criterion { clean_sessions: clean_sessions?, pain_at_most: pain_at_most?, effort_at_most: effort_at_most? })
}

pub(crate) fn source(node: &Node<'_>, problems: &mut Problems) -> Option<Source> {
    let f = node.fields(problems, &["id", "support"])?;
    let id = f.required(problems, "id").and_then(|n| n.words(problems, 8));
    let support = f.required(problems, "support").and_then(|n| n.one_of(problems, Support::ALL));
    Some(Source { id: id?, support: support? })
}

pub(crate) fn review(node: &Node<'_>, problems: &mut Problems) -> Option<Review> {
    let f = node.fields(problems, &["state", "by", "on"])?;
    let reviewed = f.required(problems, "state")?.one_of(problems, &[("not-reviewed", false), ("reviewed", true)])?;
    if !reviewed {
        return Some(Review::NotReviewed);
    }
    let by = f.required(problems, "by").and_then(|n| n.words(problems, 120));
    let on = f.required(problems, "on").and_then(|n| n.words(problems, 10));
    Some(Review::Reviewed { by: by?, on: on? })
}
