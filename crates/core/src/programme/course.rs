//! What leads from one phase to the next, and what keeps one where one is.

use super::read::{exercise, number};
use crate::document::{Fields, Node, Problems};
use crate::id::ExerciseId;

/// What has to be true before the next phase begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoOn {
    /// A dose of an exercise is done cleanly.
    Clean {
        /// The exercise.
        exercise: ExerciseId,
        /// Sets.
        sets: u32,
        /// Reps in a set.
        reps: u32,
        /// Seconds of each hold; none where it moves.
        hold_s: u32,
    },
    /// An exercise was kept up for some seconds, some times.
    Reached {
        /// The exercise.
        exercise: ExerciseId,
        /// For so long.
        seconds: u32,
        /// So often.
        times: u32,
    },
    /// Pain during exercise stays at or below this.
    PainAtMost(u32),
    /// So many weeks are done.
    WeeksDone(u32),
    /// A number of reps of each movement is comfortable.
    ComfortableReps(u32),
    /// Symptoms did not rise on most of the last days.
    CalmDays {
        /// On so many.
        days: u32,
        /// Of so many.
        of: u32,
    },
    /// The movements are clean.
    MovementClean,
    /// Headache days, or their strength, are down from the baseline.
    HeadacheDown,
    /// The therapist has looked at it.
    TherapistReview,
    /// One of several is enough.
    Any(Vec<GoOn>),
}

/// What keeps one in a phase, or leads a step back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldBack {
    /// Other muscles keep taking over.
    SubstitutionPersists,
    /// The headache rises during a set.
    HeadacheRises,
    /// It makes dizzy.
    Dizziness,
    /// Pain during exercise goes above this.
    PainOver(u32),
    /// There is headache the day after training, so many training days running.
    HeadacheNextDay(u32),
}

#[derive(Clone, Copy)]
enum GoOnKind {
    Clean,
    Reached,
    PainAtMost,
    WeeksDone,
    ComfortableReps,
    CalmDays,
    MovementClean,
    HeadacheDown,
    TherapistReview,
    Any,
}

/// The words of [`GoOn`] in files.
const GO_ON: &[(&str, GoOnKind)] = &[
    ("clean", GoOnKind::Clean),
    ("reached", GoOnKind::Reached),
    ("pain-at-most", GoOnKind::PainAtMost),
    ("weeks-done", GoOnKind::WeeksDone),
    ("comfortable-reps", GoOnKind::ComfortableReps),
    ("calm-days", GoOnKind::CalmDays),
    ("movement-clean", GoOnKind::MovementClean),
    ("headache-down", GoOnKind::HeadacheDown),
    ("therapist-review", GoOnKind::TherapistReview),
    ("any", GoOnKind::Any),
];

#[derive(Clone, Copy)]
enum HoldBackKind {
    SubstitutionPersists,
    HeadacheRises,
    Dizziness,
    PainOver,
    HeadacheNextDay,
}

/// The words of [`HoldBack`] in files.
const HOLD_BACK: &[(&str, HoldBackKind)] = &[
    ("substitution-persists", HoldBackKind::SubstitutionPersists),
    ("headache-rises", HoldBackKind::HeadacheRises),
    ("dizziness", HoldBackKind::Dizziness),
    ("pain-over", HoldBackKind::PainOver),
    ("headache-next-day", HoldBackKind::HeadacheNextDay),
];

pub(super) fn go_on(node: &Node<'_>, problems: &mut Problems) -> Option<GoOn> {
    let kind = kind(node, problems, GO_ON)?;
    match kind {
        GoOnKind::Clean => {
            let f = fields(node, problems, &["exercise", "sets", "reps", "hold_s"])?;
            let exercise = f.required(problems, "exercise").and_then(|n| exercise(&n, problems));
            let sets = number(&f, problems, "sets", 1..=20);
            let reps = number(&f, problems, "reps", 1..=200);
            let hold_s = number(&f, problems, "hold_s", 0..=600);
            Some(GoOn::Clean { exercise: exercise?, sets: sets?, reps: reps?, hold_s: hold_s? })
        }
        GoOnKind::Reached => {
            let f = fields(node, problems, &["exercise", "seconds", "times"])?;
            let exercise = f.required(problems, "exercise").and_then(|n| exercise(&n, problems));
            let seconds = number(&f, problems, "seconds", 1..=3600);
            let times = number(&f, problems, "times", 1..=50);
            Some(GoOn::Reached { exercise: exercise?, seconds: seconds?, times: times? })
        }
        GoOnKind::CalmDays => {
            let f = fields(node, problems, &["value", "of"])?;
            let (days, of) = (number(&f, problems, "value", 1..=60), number(&f, problems, "of", 1..=60));
            Some(GoOn::CalmDays { days: days?, of: of? })
        }
        GoOnKind::Any => {
            let several = fields(node, problems, &["of"])?.required(problems, "of")?;
            several.each(problems, 2..=10, go_on).map(GoOn::Any)
        }
        GoOnKind::PainAtMost => value(node, problems, 10).map(GoOn::PainAtMost),
        GoOnKind::WeeksDone => value(node, problems, 104).map(GoOn::WeeksDone),
        GoOnKind::ComfortableReps => value(node, problems, 200).map(GoOn::ComfortableReps),
        GoOnKind::MovementClean => fields(node, problems, &[]).map(|_| GoOn::MovementClean),
        GoOnKind::HeadacheDown => fields(node, problems, &[]).map(|_| GoOn::HeadacheDown),
        GoOnKind::TherapistReview => fields(node, problems, &[]).map(|_| GoOn::TherapistReview),
    }
}

pub(super) fn hold_back(node: &Node<'_>, problems: &mut Problems) -> Option<HoldBack> {
    match kind(node, problems, HOLD_BACK)? {
        HoldBackKind::SubstitutionPersists => fields(node, problems, &[]).map(|_| HoldBack::SubstitutionPersists),
        HoldBackKind::HeadacheRises => fields(node, problems, &[]).map(|_| HoldBack::HeadacheRises),
        HoldBackKind::Dizziness => fields(node, problems, &[]).map(|_| HoldBack::Dizziness),
        HoldBackKind::PainOver => value(node, problems, 10).map(HoldBack::PainOver),
        HoldBackKind::HeadacheNextDay => value(node, problems, 14).map(HoldBack::HeadacheNextDay),
    }
}

/// The word that says which fields the others are.
fn kind<T: Copy>(node: &Node<'_>, problems: &mut Problems, known: &[(&str, T)]) -> Option<T> {
    let Some(kind) = node.field("kind") else {
        problems.add(&node.path, "must be an object with a \"kind\"");
        return None;
    };
    kind.one_of(problems, known)
}

fn fields<'a>(node: &Node<'a>, problems: &mut Problems, known: &[&str]) -> Option<Fields<'a>> {
    node.fields(problems, &[&["kind"], known].concat())
}

fn value(node: &Node<'_>, problems: &mut Problems, most: u32) -> Option<u32> {
    number(&fields(node, problems, &["value"])?, problems, "value", 0..=most)
}
