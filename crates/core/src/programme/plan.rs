//! A programme as a plan: the draft that a therapist looks at, changes and publishes.

use super::{DeskTarget, Programme, ProgrammeLine, ProgrammePhase};
use crate::day::LocalDay;
use crate::id::{ExerciseId, PlanId};
use crate::library::Library;
use crate::plan::{FORMAT, LONGEST_BREAK, Therapist, WEEKDAYS};
use serde_json::{Map, Value, json};

/// Longest notes of a plan, in characters.
const LONGEST_NOTES: usize = 4000;

/// What a programme does not know about the plan made from it.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    /// The plan's id.
    pub id: PlanId,
    /// Who it is for.
    pub patient: &'a str,
    /// Who answers for it.
    pub therapist: &'a Therapist,
    /// Its first day.
    pub starts: LocalDay,
    /// What the therapist ticked.
    pub chosen: &'a [Choice],
}

/// An exercise that a therapist ticked: one that is only offered, or another of a line in place of its first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The id of the phase.
    pub phase: String,
    /// The line of the phase, from 0.
    pub line: usize,
    /// One of the exercises that the line names.
    pub exercise: ExerciseId,
}

/// Why a programme is not a plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// Every line of a phase is one that a therapist has to choose.
    #[error("nothing is chosen for the phase \"{0}\"; choose at least one of its exercises")]
    NothingChosen(String),
    /// A choice that the programme does not offer.
    #[error("line {} of the phase \"{}\" does not offer {}", .0.line + 1, .0.phase, .0.exercise)]
    NotOffered(Choice),
    /// The library lacks an exercise.
    #[error("the exercise {0} is not in the library")]
    Unknown(ExerciseId),
}

impl Programme {
    /// The plan file that this programme makes. Each line begins with its first exercise unless one of the others was
    /// chosen; what is optional or gated is left out unless it was chosen.
    pub fn plan(&self, draft: &Draft<'_>, library: &Library) -> Result<Value, DraftError> {
        if let Some(stray) = draft.chosen.iter().find(|choice| !self.offers(choice)) {
            return Err(DraftError::NotOffered(stray.clone()));
        }
        let phases: Result<Vec<Value>, DraftError> =
            self.phases.iter().map(|phase| phase.plan(draft, library)).collect();
        let therapist = draft.therapist;
        Ok(json!({
            "format": FORMAT,
            "id": draft.id.to_string(),
            "version": 1,
            "title": self.name,
            "patient": { "name": draft.patient },
            "therapist": {
                "name": therapist.name,
                "clinic": therapist.clinic,
                "phone": therapist.phone,
                "email": therapist.email,
                "booking_url": therapist.booking_url,
            },
            "starts": draft.starts.to_string(),
            "pain_ceiling": self.pain_ceiling,
            "notes": self.patient_notes(),
            "phases": phases?,
        }))
    }

    fn offers(&self, choice: &Choice) -> bool {
        let phase = self.phases.iter().find(|phase| phase.id == choice.phase);
        let line = phase.and_then(|phase| phase.lines.get(choice.line));
        line.is_some_and(|line| line.exercises().any(|exercise| *exercise == choice.exercise))
    }

    /// What the patient should know of the programme: what it is, and for each phase when to go on and when not.
    fn patient_notes(&self) -> String {
        let phases = self.phases.iter().map(|p| format!("{}: {} {}", p.name, p.go_on_text, p.hold_back_text));
        let mut notes = self.about.clone();
        for paragraph in phases.chain([self.review_text.clone()]) {
            if notes.chars().count() + paragraph.chars().count() + 2 > LONGEST_NOTES {
                break;
            }
            notes.push_str("\n\n");
            notes.push_str(&paragraph);
        }
        notes
    }
}

impl ProgrammePhase {
    fn plan(&self, draft: &Draft<'_>, library: &Library) -> Result<Value, DraftError> {
        let mut lines = Vec::new();
        for (i, line) in self.lines.iter().enumerate() {
            let chosen = draft.chosen.iter().find(|choice| choice.phase == self.id && choice.line == i);
            lines.extend(line.plan(chosen.map(|choice| &choice.exercise), library)?);
        }
        if lines.is_empty() {
            return Err(DraftError::NothingChosen(self.name.clone()));
        }
        let mut desk = Vec::new();
        for DeskTarget { exercise: id, .. } in &self.desk {
            let exercise = library.get(id).ok_or_else(|| DraftError::Unknown(id.clone()))?;
            // What takes longer is a walk, and walks have prompts of their own.
            if exercise.duration(exercise.break_dose()) <= LONGEST_BREAK {
                desk.push(id.as_str());
            }
        }
        let times: Vec<String> = self.times.iter().map(|time| time.format("%H:%M").to_string()).collect();
        Ok(json!({ "name": self.name, "weeks": self.weeks, "exercises": lines, "desk": desk, "times": times }))
    }
}

impl ProgrammeLine {
    /// The line of the plan; nothing if it is only offered and nobody chose it.
    fn plan(&self, chosen: Option<&ExerciseId>, library: &Library) -> Result<Option<Value>, DraftError> {
        let id = chosen.unwrap_or(&self.exercise);
        let exercise = library.get(id).ok_or_else(|| DraftError::Unknown(id.clone()))?;
        if chosen.is_none() && (self.optional || exercise.gate) {
            return Ok(None);
        }
        let days: Vec<&str> = WEEKDAYS.iter().filter(|(_, day)| self.days.has(*day)).map(|(word, _)| *word).collect();
        let mut line = Map::new();
        line.insert("exercise".into(), id.as_str().into());
        line.insert("per_day".into(), self.per_day.into());
        line.insert("days".into(), days.into());
        // A dose of the programme's own is meant for the exercise that the line begins with.
        if let Some(dose) = self.dose.as_ref().filter(|_| *id == self.exercise) {
            line.insert("dose".into(), dose.to_value());
        }
        if exercise.gate {
            line.insert("gate".into(), true.into());
        }
        Ok(Some(Value::Object(line)))
    }
}
