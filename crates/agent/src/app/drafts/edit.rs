//! An edit as it comes over the wire, read into the domain.

use nape_api::draft::DraftEdit;
use nape_core::draft::{Edit, EditError, given};

fn at(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// The edit, or what is not allowed about it.
pub(super) fn read(edit: DraftEdit) -> Result<Edit, EditError> {
    Ok(match edit {
        DraftEdit::Title { title } => Edit::Title(title),
        DraftEdit::Notes { notes } => Edit::Notes(notes),
        DraftEdit::Starts { day } => Edit::Starts(given::day(&day)?),
        DraftEdit::Effective { day } => Edit::Effective(given::day(&day)?),
        DraftEdit::PainCeiling { value } => Edit::PainCeiling(value),
        DraftEdit::SelfProgression { on } => Edit::SelfProgression(on),
        DraftEdit::Breaks { posture_every_min, walk_every_min } => Edit::Breaks { posture_every_min, walk_every_min },
        DraftEdit::AddPhase { at: place } => Edit::AddPhase { at: at(place) },
        DraftEdit::RemovePhase { phase } => Edit::RemovePhase { phase: at(phase) },
        DraftEdit::MovePhase { phase, to } => Edit::MovePhase { phase: at(phase), to: at(to) },
        DraftEdit::PhaseName { phase, name } => Edit::PhaseName { phase: at(phase), name },
        DraftEdit::PhaseWeeks { phase, weeks } => Edit::PhaseWeeks { phase: at(phase), weeks },
        DraftEdit::PhaseTimes { phase, times } => Edit::PhaseTimes { phase: at(phase), times: given::times(&times)? },
        DraftEdit::AddLine { phase, exercise, at: place } => {
            Edit::AddLine { phase: at(phase), exercise: given::exercise(&exercise)?, at: place.map(at) }
        }
        DraftEdit::RemoveLine { phase, line } => Edit::RemoveLine { phase: at(phase), line: at(line) },
        DraftEdit::MoveLine { phase, line, to_phase, to } => {
            Edit::MoveLine { phase: at(phase), line: at(line), to_phase: at(to_phase), to: at(to) }
        }
        DraftEdit::LinePerDay { phase, line, per_day } => {
            Edit::LinePerDay { phase: at(phase), line: at(line), per_day }
        }
        DraftEdit::LineDays { phase, line, days } => {
            Edit::LineDays { phase: at(phase), line: at(line), days: given::weekdays(&days)? }
        }
        DraftEdit::LineDose { phase, line, dose } => {
            // What cannot be written is no dose either.
            let fields = serde_json::to_value(&dose).unwrap_or_default();
            Edit::LineDose { phase: at(phase), line: at(line), dose: given::dose(&fields)? }
        }
        DraftEdit::LineNote { phase, line, note } => Edit::LineNote { phase: at(phase), line: at(line), note },
        DraftEdit::LineTaughtOn { phase, line, day } => {
            let day = day.map(|day| given::day(&day)).transpose()?;
            Edit::LineTaughtOn { phase: at(phase), line: at(line), day }
        }
        DraftEdit::LineGate { phase, line, on } => Edit::LineGate { phase: at(phase), line: at(line), on },
        DraftEdit::AddDesk { phase, exercise } => {
            Edit::AddDesk { phase: at(phase), exercise: given::exercise(&exercise)? }
        }
        DraftEdit::RemoveDesk { phase, at: place } => Edit::RemoveDesk { phase: at(phase), at: at(place) },
        DraftEdit::MoveDesk { phase, at: place, to } => Edit::MoveDesk { phase: at(phase), at: at(place), to: at(to) },
    })
}
