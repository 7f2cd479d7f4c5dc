//! The changes that a draft can be given, and which field each is in.

use crate::day::LocalDay;
use crate::dose::Dose;
use crate::id::ExerciseId;
use crate::plan::Weekdays;
use chrono::NaiveTime;

/// One change. Phases, lines and desk exercises are named by their place, from 0.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the names say it; the API says it in sentences")]
pub enum Edit {
    /// The title.
    Title(String),
    /// The notes to the patient.
    Notes(String),
    /// The first day.
    Starts(LocalDay),
    /// The day from which this version counts.
    Effective(LocalDay),
    /// Pain up to which an exercise may go on.
    PainCeiling(u32),
    /// Whether the patient may go on alone.
    SelfProgression(bool),
    /// Proposed minutes between breaks.
    Breaks { posture_every_min: Option<u32>, walk_every_min: Option<u32> },
    /// A phase more, as a copy of the one before it.
    AddPhase { at: usize },
    /// A phase less.
    RemovePhase { phase: usize },
    /// A phase at another place.
    MovePhase { phase: usize, to: usize },
    /// A phase's name.
    PhaseName { phase: usize, name: String },
    /// A phase's length.
    PhaseWeeks { phase: usize, weeks: u32 },
    /// A phase's times of day.
    PhaseTimes { phase: usize, times: Vec<NaiveTime> },
    /// A line more, at a place or at the end.
    AddLine { phase: usize, exercise: ExerciseId, at: Option<usize> },
    /// A line less.
    RemoveLine { phase: usize, line: usize },
    /// A line at another place.
    MoveLine { phase: usize, line: usize, to_phase: usize, to: usize },
    /// Times a day.
    LinePerDay { phase: usize, line: usize, per_day: u32 },
    /// Weekdays.
    LineDays { phase: usize, line: usize, days: Weekdays },
    /// The dose.
    LineDose { phase: usize, line: usize, dose: Dose },
    /// The note to the patient.
    LineNote { phase: usize, line: usize, note: String },
    /// The day on which it was shown.
    LineTaughtOn { phase: usize, line: usize, day: Option<LocalDay> },
    /// The tick of a gated exercise.
    LineGate { phase: usize, line: usize, on: bool },
    /// A desk exercise more.
    AddDesk { phase: usize, exercise: ExerciseId },
    /// A desk exercise less.
    RemoveDesk { phase: usize, at: usize },
    /// A desk exercise at another place.
    MoveDesk { phase: usize, at: usize, to: usize },
}

/// Where an edit is.
enum Place {
    Plan,
    Phase(usize),
    Line(usize, usize),
}

impl Edit {
    /// The field that it changes: what is changed one after the other in one field is undone as one step. The part before
    /// the colon says what kind of change it is.
    pub fn field(&self) -> String {
        let (kind, place, _) = self.parts();
        match place {
            Place::Plan => kind.to_owned(),
            Place::Phase(phase) => format!("{kind}:{phase}"),
            Place::Line(phase, line) => format!("{kind}:{phase}.{line}"),
        }
    }

    /// Whether it is a change within a field; what adds, moves and removes is a step of its own.
    pub fn goes_on(&self) -> bool {
        self.parts().2
    }

    fn parts(&self) -> (&'static str, Place, bool) {
        match self {
            Self::Title(_) => ("title", Place::Plan, true),
            Self::Notes(_) => ("notes", Place::Plan, true),
            Self::Starts(_) => ("starts", Place::Plan, true),
            Self::Effective(_) => ("effective", Place::Plan, true),
            Self::PainCeiling(_) => ("pain-ceiling", Place::Plan, true),
            Self::SelfProgression(_) => ("self-progression", Place::Plan, true),
            Self::Breaks { .. } => ("breaks", Place::Plan, true),
            Self::AddPhase { at } => ("add-phase", Place::Phase(*at), false),
            Self::RemovePhase { phase } => ("remove-phase", Place::Phase(*phase), false),
            Self::MovePhase { phase, .. } => ("move-phase", Place::Phase(*phase), false),
            Self::PhaseName { phase, .. } => ("phase-name", Place::Phase(*phase), true),
            Self::PhaseWeeks { phase, .. } => ("phase-weeks", Place::Phase(*phase), true),
            Self::PhaseTimes { phase, .. } => ("phase-times", Place::Phase(*phase), true),
            Self::AddLine { phase, .. } => ("add-line", Place::Phase(*phase), false),
            Self::RemoveLine { phase, line } => ("remove-line", Place::Line(*phase, *line), false),
            Self::MoveLine { phase, line, .. } => ("move-line", Place::Line(*phase, *line), false),
            Self::LinePerDay { phase, line, .. } => ("line-per-day", Place::Line(*phase, *line), true),
            Self::LineDays { phase, line, .. } => ("line-days", Place::Line(*phase, *line), true),
            Self::LineDose { phase, line, .. } => ("line-dose", Place::Line(*phase, *line), true),
            Self::LineNote { phase, line, .. } => ("line-note", Place::Line(*phase, *line), true),
            Self::LineTaughtOn { phase, line, .. } => ("line-taught", Place::Line(*phase, *line), true),
            Self::LineGate { phase, line, .. } => ("line-gate", Place::Line(*phase, *line), true),
            Self::AddDesk { phase, .. } => ("add-desk", Place::Phase(*phase), false),
            Self::RemoveDesk { phase, at } => ("remove-desk", Place::Line(*phase, *at), false),
            Self::MoveDesk { phase, at, .. } => ("move-desk", Place::Line(*phase, *at), false),
        }
    }
}
