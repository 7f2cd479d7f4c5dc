//! What a line's sessions say about the next: going on, staying, going back (clinical.md 3.1).
//!
//! A proposal is computed from what was done and told, with the shared rules' numbers and the exercise's own. What is not
//! known never counts as good. One step back is always taken, because it is the safe one; a step on is taken alone only where
//! the plan allows that, and otherwise it is for the therapist to see. Nothing here counts days in a row or urges anybody.

mod evidence;
mod words;

use crate::adaptation::{Change, DueLine, Shelf, What, Why};
use crate::day::LocalDay;
use crate::exercise::Exercise;
use crate::id::ExerciseId;
use crate::library::Library;
use crate::message::Message;
use crate::plan::{Place, Plan};
use crate::programme::Rules;
use crate::rating::{Light, Quality, Rating};
use evidence::Evidence;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How much of the dose was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// All of it.
    Whole,
    /// Less.
    Part,
}

/// Whether symptoms were back to where they began within the time that the rules give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settled {
    /// They were.
    InTime,
    /// Worse on the next day.
    Late,
}

/// Whether an exercise was stopped before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Halt {
    /// It was not.
    None,
    /// For pain.
    Pain,
    /// For something else.
    Other,
}

/// One exercise as it went in one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Performed {
    /// The local day.
    pub day: LocalDay,
    /// The exercise that was played.
    pub exercise: ExerciseId,
    /// The line, as the plan names it.
    pub line: ExerciseId,
    /// How much of the dose was done.
    pub extent: Extent,
    /// How cleanly it went; nothing if nobody said.
    pub quality: Option<Quality>,
    /// Slips that were ticked.
    pub slips_ticked: u32,
    /// Effort felt.
    pub effort: Option<Rating>,
    /// The worse of neck and head before.
    pub start: Option<Rating>,
    /// The worst of neck and head during it or after.
    pub worst: Option<Rating>,
    /// Its colour by the pain rule.
    pub light: Option<Light>,
    /// Whether it settled; nothing before the next day has told.
    pub settled: Option<Settled>,
    /// Whether it was stopped.
    pub halt: Halt,
}

/// What is proposed for a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// To the harder form; to the same exercise where half its dose was done.
    Advance {
        /// As what it is played next.
        to: ExerciseId,
    },
    /// The same again.
    Stay,
    /// To the easier form.
    Regress {
        /// As what it is played next; nothing where the same exercise has half the dose.
        to: Option<ExerciseId>,
    },
    /// All is well, and only a therapist decides what comes next.
    Review,
}

/// A proposal with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The line, as the plan names it.
    pub line: ExerciseId,
    /// What it is played as now.
    pub played: ExerciseId,
    /// What is proposed.
    pub verdict: Verdict,
    /// Why, a clause for each reason.
    pub because: Vec<Message>,
    /// All of it in one sentence.
    pub sentence: Message,
}

/// What becomes of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applied {
    /// It is done at once.
    Change(Change),
    /// The therapist is told and decides.
    ForTherapist,
    /// Nothing changes.
    Unchanged,
}

/// What a proposal is made against.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Where exercises are that the plan does not carry.
    pub library: &'a Library,
    /// The rules that all programmes share.
    pub rules: &'a Rules,
    /// The local day.
    pub today: LocalDay,
}

/// What the sessions of a line say, if they say anything. `history` is in order; of it counts what this line was last
/// played as, without a break in between. Sessions from before the line's last change are left out by whoever asks
/// ([`crate::adaptation::Changes::level_since`]): half a dose has the same name as a whole one.
pub fn propose(due: &DueLine<'_>, history: &[Performed], against: &Against<'_>) -> Option<Proposal> {
    let shelf = Shelf { plan: against.plan, library: against.library };
    let evidence = Evidence::of(due, history, against);
    let make = |verdict: Verdict, because: Vec<Message>, sentence: Message| {
        let (line, played) = (due.of.clone().into_owned(), due.exercise.id.clone());
        Some(Proposal { line, played, verdict, because, sentence })
    };
    let too_much = evidence.too_much();
    if let Some(first) = too_much.first() {
        let easier = shelf.below(&due.exercise);
        let sentence = words::back(first, easier.map(|easier| easier.name.as_str()));
        return make(Verdict::Regress { to: easier.map(|easier| easier.id.clone()) }, too_much, sentence);
    }
    if !evidence.is_told() {
        return None;
    }
    let not_yet = evidence.not_yet();
    if let Some(first) = not_yet.first() {
        let sentence = words::stay(first);
        return make(Verdict::Stay, not_yet, sentence);
    }
    let good = evidence.good()?;
    if let Some(few) = evidence.too_few() {
        let sentence = words::stay(&few);
        return make(Verdict::Stay, vec![few], sentence);
    }
    let because = evidence.reasons();
    match above(due, &shelf) {
        Next::WholeDose => {
            let sentence = words::on(&good, &Message::new("course-whole-dose"));
            make(Verdict::Advance { to: due.exercise.id.clone() }, because, sentence)
        }
        Next::Harder(harder) => {
            let sentence = words::on(&good, &Message::from(harder.name.as_str()));
            make(Verdict::Advance { to: harder.id.clone() }, because, sentence)
        }
        Next::ForTherapist => make(Verdict::Review, because, words::review(&good)),
    }
}

/// What comes after an exercise.
enum Next<'a> {
    /// The dose that was halved.
    WholeDose,
    /// The harder form.
    Harder(&'a Arc<Exercise>),
    /// Only a therapist knows: there is no number for it, no harder form, or one that has to be switched on.
    ForTherapist,
}

fn above<'a>(due: &DueLine<'_>, shelf: &Shelf<'a>) -> Next<'a> {
    if due.halvings > 0 {
        return Next::WholeDose;
    }
    let progression = &due.exercise.progression;
    let harder = progression.to.iter().find_map(|id| shelf.get(id));
    match (progression.when, harder) {
        (Some(_), Some(harder)) if !harder.gate => Next::Harder(harder),
        (Some(_) | None, Some(_) | None) => Next::ForTherapist,
    }
}

/// What becomes of a proposal on a day: a step back always, a step on where the plan allows it.
pub fn apply(proposal: &Proposal, plan: &Plan, day: LocalDay) -> Applied {
    let moved = |to: &ExerciseId, why| {
        Applied::Change(Change { day, what: What::Moved { line: proposal.line.clone(), to: to.clone(), why } })
    };
    match &proposal.verdict {
        Verdict::Regress { to } => moved(to.as_ref().unwrap_or(&proposal.played), Why::Regressed),
        Verdict::Advance { to } if plan.self_progression => moved(to, Why::Progressed),
        Verdict::Advance { .. } | Verdict::Review => Applied::ForTherapist,
        Verdict::Stay => Applied::Unchanged,
    }
}

/// Whether lines went back so often in the phase of a day that a therapist should look (clinical.md 3.1, 4.4). A stop leads a
/// step back as well; with the step that was proposed for it on the same day it counts once.
pub fn regressed_too_often(plan: &Plan, changes: &[Change], today: LocalDay, rules: &Rules) -> bool {
    let Place::In { phase, .. } = plan.place(today) else { return false };
    let in_phase = |day: LocalDay| match plan.place(day) {
        Place::In { phase: other, .. } => day <= today && std::ptr::eq(other, phase),
        Place::Before | Place::After => false,
    };
    let mut back: Vec<(LocalDay, &ExerciseId)> = changes
        .iter()
        .filter(|change| in_phase(change.day))
        .filter_map(|change| match &change.what {
            What::Stopped { line } | What::Moved { line, why: Why::Regressed, .. } => Some((change.day, line)),
            What::Moved { why: Why::Progressed, .. }
            | What::Restored { .. }
            | What::FlareBegan { .. }
            | What::FlareEnded => None,
        })
        .collect();
    back.sort_unstable();
    back.dedup();
    back.len() >= rules.therapist_review.numbers.regressed_in_phase_times as usize
}
