//! The programmes as pages.

use super::exercises::{named, review, source, tagged};
use nape_api::programme as view;
use nape_core::library::Library;
use nape_core::plan::WEEKDAYS;
use nape_core::programme::{DeskTarget, Programme, ProgrammeLine, ProgrammePhase};

/// A programme in a list.
pub(crate) fn card(programme: &Programme) -> view::ProgrammeCard {
    view::ProgrammeCard {
        id: programme.id.to_string(),
        name: programme.name.clone(),
        suits: programme.suits.clone(),
        about: programme.about.clone(),
        weeks: programme.weeks(),
    }
}

/// A programme with everything.
pub(crate) fn page(programme: &Programme, library: &Library) -> view::ProgrammePage {
    let measures = programme.baseline.measures.iter().map(|measure| tagged(library.words(), *measure));
    view::ProgrammePage {
        card: card(programme),
        expect: programme.expect.clone(),
        pain_ceiling: programme.pain_ceiling,
        diary_days: programme.baseline.diary_days,
        measures: measures.collect(),
        phases: programme.phases.iter().map(|p| phase(p, library)).collect(),
        review_weeks: programme.review_weeks.clone(),
        review_text: programme.review_text.clone(),
        notes: programme.notes.clone(),
        only_by_therapist: named(library, &programme.only_by_therapist),
        not_with: named(library, &programme.not_with),
        evidence: programme.evidence.iter().map(|s| source(s, library)).collect(),
        evidence_note: programme.evidence_note.clone(),
        review: review(&programme.review, library),
    }
}

fn phase(phase: &ProgrammePhase, library: &Library) -> view::ProgrammePhase {
    view::ProgrammePhase {
        id: phase.id.clone(),
        name: phase.name.clone(),
        weeks: phase.weeks,
        times: phase.times.iter().map(|time| time.format("%H:%M").to_string()).collect(),
        lines: phase.lines.iter().filter_map(|l| line(l, library)).collect(),
        desk: phase.desk.iter().filter_map(|target| desk(target, library)).collect(),
        go_on: phase.go_on_text.clone(),
        hold_back: phase.hold_back_text.clone(),
    }
}

fn line(line: &ProgrammeLine, library: &Library) -> Option<view::ProgrammeLine> {
    let exercise = library.get(&line.exercise)?;
    let days = WEEKDAYS.iter().filter(|(_, day)| line.days.has(*day)).map(|(word, _)| (*word).to_owned());
    Some(view::ProgrammeLine {
        exercise: named(library, std::slice::from_ref(&line.exercise)).pop()?,
        then: named(library, &line.then),
        or: named(library, &line.or),
        per_day: line.per_day,
        days: days.collect(),
        dose: line.dose.as_ref().unwrap_or(&exercise.dose).sentence(library.language()),
        optional: line.optional,
        gate: exercise.gate,
    })
}

fn desk(target: &DeskTarget, library: &Library) -> Option<view::ProgrammeDesk> {
    let exercise = named(library, std::slice::from_ref(&target.exercise)).pop()?;
    Some(view::ProgrammeDesk { exercise, fewest: target.fewest, most: target.most })
}
