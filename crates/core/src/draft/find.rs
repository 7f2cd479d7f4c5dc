//! What to look at before a draft is published, and what must be mended.

use super::{Draft, Shelf};
use crate::day::LocalDay;
use crate::exercise::{Condition, Exercise};
use crate::message::Message;
use crate::plan::{Concern, MOST_ACTIVE, MOST_SECONDS_A_DAY, Phase, Therapist, concerns};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Words that a patient reads in a minute.
const WORDS_A_MINUTE: usize = 200;
/// Minutes of reading above which a phase seldom begins as it is meant.
const MOST_READING: usize = 10;

/// Something about a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// In which phase, if in one.
    pub phase: Option<usize>,
    /// In which line, if in one.
    pub line: Option<usize>,
    /// One sentence.
    pub message: Message,
    /// It must be mended before publishing.
    pub blocks: bool,
}

impl Finding {
    fn of_plan(key: &'static str) -> Self {
        Self { phase: None, line: None, message: Message::new(key), blocks: true }
    }
}

impl Draft {
    /// What there is to look at on a day, with what a patient has; what must be mended comes first.
    pub fn findings(
        &self,
        at_hand: &Shelf<'_>,
        conditions: &[Condition],
        therapist: &Therapist,
        today: LocalDay,
    ) -> Vec<Finding> {
        let mut found = self.of_whole(therapist, today);
        for (i, phase) in self.0.phases.iter().enumerate() {
            let of_phase = of_phase(phase, at_hand, conditions).into_iter();
            found.extend(of_phase.map(|found| Finding { phase: Some(i), ..found }));
        }
        found.sort_by_key(|found| !found.blocks);
        found
    }

    fn of_whole(&self, therapist: &Therapist, today: LocalDay) -> Vec<Finding> {
        let plan = &self.0;
        let mut found = Vec::new();
        if therapist.name.trim().is_empty() {
            found.push(Finding::of_plan("draft-no-therapist"));
        }
        if plan.title.trim().is_empty() {
            found.push(Finding::of_plan("draft-no-title"));
        }
        if plan.effective < plan.starts {
            found.push(Finding::of_plan("draft-effective-early"));
        } else if plan.ends() < plan.effective {
            found.push(Finding::of_plan("draft-effective-late"));
        } else if plan.ends() < today {
            found.push(Finding::of_plan("draft-over"));
        }
        found
    }
}

fn of_phase(phase: &Phase, shelf: &Shelf<'_>, conditions: &[Condition]) -> Vec<Finding> {
    let mut found = Vec::new();
    let name = phase.name.as_str();
    let mut add = |line: Option<usize>, message: Message, blocks: bool| {
        found.push(Finding { phase: None, line, message, blocks });
    };
    if name.trim().is_empty() {
        add(None, Message::new("draft-no-phase-name"), true);
    }
    if phase.lines.is_empty() {
        add(None, Message::new("draft-phase-empty").with("phase", name), true);
    }
    for concern in concerns(phase) {
        let (line, message, blocks) = of_concern(concern, phase);
        add(line, message, blocks);
    }
    let lines = phase.lines.iter().enumerate().map(|(i, line)| (Some(i), &line.exercise));
    for (line, exercise) in lines.chain(phase.desk.iter().map(|desk| (None, desk))) {
        let left_out = |condition: &Condition| exercise.contraindications.contains(condition);
        if let Some(words) = listed(conditions.iter().copied().filter(left_out), shelf) {
            add(line, about("draft-contraindicated", exercise).with("conditions", words), false);
        }
        let with_care = |condition: &Condition| exercise.needs_care_in(*condition);
        if let Some(words) = listed(conditions.iter().copied().filter(with_care), shelf) {
            add(line, about("draft-care", exercise).with("conditions", words), false);
        }
    }
    let minutes = reading(phase);
    if minutes > MOST_READING {
        add(None, Message::new("draft-reading").with("phase", name).with("minutes", minutes.to_string()), false);
    }
    let (places, names) = without_easier(phase, shelf);
    if let Some(exercises) = Message::joined("words-listed", names) {
        let line = places.first().copied().filter(|_| places.len() == 1);
        add(line, Message::new("draft-no-easier").with("phase", name).with("exercises", exercises), false);
    }
    found
}

fn of_concern(concern: Concern, phase: &Phase) -> (Option<usize>, Message, bool) {
    let of_phase = |key: &'static str| Message::new(key).with("phase", phase.name.as_str());
    let exercise_name = |exercise: Option<&Arc<Exercise>>| exercise.map(|e| e.name.clone()).unwrap_or_default();
    match concern {
        Concern::ManyExercises(count) => {
            let message = of_phase("draft-many-exercises").with("count", count.to_string());
            (None, message.with("most", MOST_ACTIVE.to_string()), false)
        }
        Concern::LongDay(takes) => {
            let message = of_phase("draft-long-day").with("minutes", takes.minutes().to_string());
            (None, message.with("most", MOST_SECONDS_A_DAY.minutes().to_string()), false)
        }
        Concern::FewTimes { times, slots } => {
            let message = of_phase("draft-few-times").with("times", times.to_string());
            (None, message.with("slots", slots.to_string()), false)
        }
        Concern::Gated { line } => {
            let name = exercise_name(phase.lines.get(line).map(|line| &line.exercise));
            (Some(line), Message::new("draft-gated").with("exercise", name), true)
        }
        Concern::LongBreak { desk, takes } => {
            let message = Message::new("draft-long-break").with("exercise", exercise_name(phase.desk.get(desk)));
            (None, message.with("takes", takes.to_string()), false)
        }
    }
}

fn about(key: &'static str, exercise: &Exercise) -> Message {
    Message::new(key).with("exercise", exercise.name.as_str())
}

fn listed(conditions: impl Iterator<Item = Condition>, shelf: &Shelf<'_>) -> Option<Message> {
    Message::joined("words-listed", conditions.map(|condition| shelf.library.words().of(condition).into()))
}

/// Minutes that it takes to read all that is said about the exercises of a phase, each once.
fn reading(phase: &Phase) -> usize {
    let mut read = BTreeSet::new();
    let exercises = phase.lines.iter().map(|line| &line.exercise).chain(&phase.desk);
    let words: usize = exercises.filter(|exercise| read.insert(&exercise.id)).map(|exercise| words(exercise)).sum();
    words.div_ceil(WORDS_A_MINUTE)
}

fn words(exercise: &Exercise) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let steps: usize = exercise.steps.iter().map(|step| count(&step.text)).sum();
    let cautions: usize = exercise.cautions.iter().map(|caution| count(&caution.text)).sum();
    let lists: usize = exercise.errors.iter().chain(&exercise.stop_signs).map(|text| count(text)).sum();
    count(&exercise.purpose) + count(&exercise.cue) + steps + cautions + lists
}

/// The lines whose exercises have no easier form to go back to, with their names.
fn without_easier(phase: &Phase, shelf: &Shelf<'_>) -> (Vec<usize>, Vec<Message>) {
    let has_easier = |exercise: &Exercise| exercise.regression.to.iter().any(|id| shelf.exercise(id).is_some());
    let lines = phase.lines.iter().enumerate().filter(|(_, line)| !has_easier(&line.exercise));
    lines.map(|(i, line)| (i, Message::from(line.exercise.name.as_str()))).unzip()
}
