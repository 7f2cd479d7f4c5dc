//! What a session was made from, copied out of the plan: later edits of plan or library change no history.

use nape_core::adaptation::{DueLine, Form, easier};
use nape_core::id::ExerciseId;
use nape_core::language::Language;
use nape_core::library::Library;
use nape_core::plan::Plan;
use nape_core::rating::Rating;
use nape_core::seconds::Seconds;
use nape_core::session::{Easier, Part};
use nape_core::timeline::{self, Step};
use serde::{Deserialize, Serialize};

/// Everything that was prescribed for one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Targets {
    pub(crate) exercises: Vec<Target>,
    /// Pain up to which an exercise may go on; nothing in sessions from before it was kept.
    #[serde(default)]
    pub(crate) pain_ceiling: Option<Rating>,
    /// The gentle form of a bad day; nothing in sessions from before there was one.
    #[serde(default)]
    pub(crate) form: Option<Form>,
}

/// One exercise of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) id: ExerciseId,
    /// The line by its name in the plan, where another exercise is played for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) line: Option<ExerciseId>,
    pub(crate) name: String,
    /// In words, in the language that was spoken then.
    pub(crate) dose: String,
    pub(crate) sets: u32,
    pub(crate) reps: u32,
    pub(crate) steps: Vec<Step>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) easier: Option<Easier>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) easier_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) cuff_mmhg: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) load: Option<String>,
    /// What may go wrong in it.
    #[serde(default)]
    pub(crate) checks: Vec<String>,
}

impl Targets {
    pub(crate) fn of_lines(lines: &[DueLine<'_>], form: Form, plan: &Plan, library: &Library) -> Self {
        let target = |line: &DueLine<'_>| Target::of(line, plan, library);
        Self {
            exercises: lines.iter().map(target).collect(),
            pain_ceiling: Rating::try_from(plan.pain_ceiling).ok(),
            form: Some(form),
        }
    }

    /// A session that can no longer be read.
    pub(crate) fn none() -> Self {
        Self { exercises: Vec::new(), pain_ceiling: None, form: None }
    }

    /// All exercises as the session plays them.
    pub(crate) fn parts(&self) -> Vec<Part> {
        let part = |target: &Target| Part { steps: target.steps.clone(), easier: target.easier.clone() };
        self.exercises.iter().map(part).collect()
    }

    pub(crate) fn is_gentle(&self) -> bool {
        self.form == Some(Form::Gentle)
    }
}

impl Target {
    pub(crate) fn of(line: &DueLine<'_>, plan: &Plan, library: &Library) -> Self {
        let regression = easier(&line.exercise, plan, library);
        let part = Part::of(&line.exercise, &line.dose, regression.map(AsRef::as_ref));
        let language: Language = library.language();
        Self {
            id: line.exercise.id.clone(),
            line: (*line.of != line.exercise.id).then(|| line.of.clone().into_owned()),
            name: line.exercise.name.clone(),
            dose: line.dose.sentence(language),
            sets: line.dose.sets(),
            reps: line.dose.reps_of_set(),
            easier_name: part.easier.as_ref().and_then(|_| regression.map(|exercise| exercise.name.clone())),
            easier: part.easier,
            steps: part.steps,
            cuff_mmhg: line.dose.cuff_mmhg(),
            load: line.dose.load_in_words(language),
            checks: line.exercise.errors.clone(),
        }
    }

    /// The line by its name in the plan.
    pub(crate) fn line(&self) -> &ExerciseId {
        self.line.as_ref().unwrap_or(&self.id)
    }

    /// The name of an exercise that a step of it plays.
    pub(crate) fn name_of(&self, exercise: &ExerciseId) -> &str {
        match &self.easier_name {
            Some(easier) if *exercise != self.id => easier,
            Some(_) | None => &self.name,
        }
    }

    pub(crate) fn seconds(&self) -> Seconds {
        timeline::duration(&self.steps)
    }
}
