//! A draft as the builder shows it.

use super::bench::Bench;
use super::{App, no_draft};
use crate::app::exercises::tagged;
use crate::refused::Refused;
use nape_api::draft as view;
use nape_api::exercise::Tagged;
use nape_api::status::Named;
use nape_core::dose::{BANDS, Dose, Rep, SIDES};
use nape_core::draft::{Finding, step, summary};
use nape_core::exercise::{Condition, Exercise};
use nape_core::language::Language;
use nape_core::plan::{Line, Phase, WEEKDAYS, compare, say_the_same};
use nape_core::slot;

impl App {
    /// The draft of a patient with everything about it.
    pub(super) async fn draft_view(&self, bench: &Bench) -> Result<view::Draft, Refused> {
        let stored = bench.stored.as_ref().ok_or_else(no_draft)?;
        let draft = bench.draft()?;
        let therapist = self.own_therapist().await?;
        let newest = self.newest_version(bench, &draft).await?;
        let findings = self.draft_findings(bench, &draft, &therapist);
        let language = self.language();
        let changes = newest.as_ref().map(|older| compare(older, draft.plan())).unwrap_or_default();
        let plan = draft.plan();
        Ok(view::Draft {
            patient: bench.patient.clone(),
            plan: plan.id.to_string(),
            version: plan.version,
            title: plan.title.clone(),
            notes: plan.notes.clone(),
            starts: plan.starts.to_string(),
            effective: plan.effective.to_string(),
            ends: plan.ends().to_string(),
            pain_ceiling: plan.pain_ceiling,
            self_progression: plan.self_progression,
            posture_every_min: plan.posture_every_min,
            walk_every_min: plan.walk_every_min,
            phases: plan.phases.iter().map(|of_plan| phase(of_plan, bench, language)).collect(),
            warnings: findings.iter().map(|finding| warning(finding, language)).collect(),
            changes: changes.iter().map(|change| change.said(language)).collect(),
            unchanged: newest.is_some_and(|older| say_the_same(&older, plan)),
            can_undo: stored.undo.is_some(),
            can_redo: stored.redo.is_some(),
            undo: stored.undo.as_deref().map(|field| step(field).said(language)),
            redo: stored.redo.as_deref().map(|field| step(field).said(language)),
        })
    }
}

fn warning(finding: &Finding, language: Language) -> view::DraftWarning {
    let place = |place: Option<usize>| place.and_then(|place| u32::try_from(place).ok());
    view::DraftWarning {
        phase: place(finding.phase),
        line: place(finding.line),
        words: finding.message.said(language),
        blocks: finding.blocks,
    }
}

fn phase(phase: &Phase, bench: &Bench, language: Language) -> view::DraftPhase {
    view::DraftPhase {
        name: phase.name.clone(),
        weeks: phase.weeks,
        times: phase.times.iter().map(|time| time.format("%H:%M").to_string()).collect(),
        lines: phase.lines.iter().map(|of_phase| line(of_phase, bench, language)).collect(),
        desk: phase.desk.iter().map(|exercise| named(exercise)).collect(),
        summary: summary(phase).said(language),
        minutes_a_day: slot::fullest_day(phase).minutes(),
    }
}

fn named(exercise: &Exercise) -> Named {
    Named { id: exercise.id.to_string(), name: exercise.name.clone() }
}

fn line(line: &Line, bench: &Bench, language: Language) -> view::DraftLine {
    let exercise = &line.exercise;
    let of_patient = |concerns: &dyn Fn(Condition) -> bool| -> Vec<Tagged> {
        let conditions = bench.conditions.iter().copied().filter(|condition| concerns(*condition));
        conditions.map(|condition| tagged(bench.library.words(), condition)).collect()
    };
    let default = bench.defaults.get(&exercise.id);
    view::DraftLine {
        exercise: named(exercise),
        per_day: line.per_day,
        days: WEEKDAYS.iter().filter(|(_, day)| line.days.has(*day)).map(|(word, _)| (*word).to_owned()).collect(),
        dose: fields(&line.dose),
        sentence: line.dose.sentence(language),
        seconds: exercise.duration(&line.dose).0,
        note: line.note.clone(),
        taught_on: line.taught_on.map(|day| day.to_string()),
        gated: exercise.gate,
        gate: line.gate,
        is_own_default: default.is_some_and(|own| own.dose == line.dose && own.per_day == line.per_day),
        contraindicated: of_patient(&|condition| exercise.contraindications.contains(&condition)),
        care: of_patient(&|condition| exercise.needs_care_in(condition)),
    }
}

/// A dose field by field.
fn fields(dose: &Dose) -> view::DoseFields {
    let (hold_s, tempo_s, self_paced) = match dose.rep() {
        Rep::Move(tempo) => (0, Some(tempo.0), None),
        Rep::SelfPaced(tempo) => (0, Some(tempo.0), Some(true)),
        Rep::Hold(hold) => (hold.0, None, None),
        Rep::MoveThenHold(tempo, hold) => (hold.0, Some(tempo.0), None),
    };
    view::DoseFields {
        sets: dose.sets(),
        reps: dose.reps(),
        hold_s,
        relax_s: dose.relax().0,
        rest_s: dose.rest().0,
        side: word(SIDES, dose.sides()).unwrap_or("none").to_owned(),
        tempo_s,
        self_paced,
        load: dose.load().map(str::to_owned),
        cuff_mmhg: dose.cuff_mmhg(),
        band: dose.band().and_then(|band| word(BANDS, band)).map(str::to_owned),
        effort: dose.effort(),
    }
}

fn word<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> Option<&'static str> {
    words.iter().find(|(_, known)| *known == value).map(|(word, _)| *word)
}
