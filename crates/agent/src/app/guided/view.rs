//! The session as the window sees it.

use super::acts::{answers_view, pain_view};
use super::{Guided, count, no_session};
use crate::app::App;
use crate::app::course::{Judged, Proposed, Went};
use crate::app::targets::Targets;
use crate::refused::Refused;
use crate::words;
use nape_api::session as view;
use nape_api::status::{Named, SessionBrief};
use nape_core::day::LocalDay;
use nape_core::id::{ExerciseId, SessionId};
use nape_core::language::Language;
use nape_core::message::Message;
use nape_core::progression::{Applied, Verdict};
use nape_core::reminder::Elapsed;
use nape_core::seconds::Seconds;
use nape_core::session::{Eased, PauseCause, RepState, Stage, Tally};
use nape_core::timeline::{self, Side, Step, StepKind};
use nape_store::StoredHurt;

impl Guided {
    pub(in crate::app) fn brief(&self) -> SessionBrief {
        SessionBrief {
            id: self.id.to_string(),
            slot: self.slot.map(|slot| slot.to_string()),
            stage: stage(self.machine.stage()).0,
            share: self.machine.share(),
        }
    }

    pub(in crate::app) fn id(&self) -> SessionId {
        self.id
    }

    /// The lines of which something was done, by their names in the plan.
    pub(in crate::app) fn lines_done(&self) -> Vec<ExerciseId> {
        let tally = self.machine.tally();
        let done = |part: usize| tally.count(part, RepState::Done) + tally.count(part, RepState::Partial) > 0;
        let lines = self.targets.exercises.iter().enumerate().filter(|(part, _)| done(*part));
        lines.map(|(_, target)| target.line().clone()).collect()
    }

    pub(in crate::app) fn targets(&self) -> &Targets {
        &self.targets
    }

    pub(in crate::app) fn hurts(&self) -> &[StoredHurt] {
        &self.hurts
    }

    pub(in crate::app) fn check(&mut self, now: Elapsed) {
        self.checked = Some(now);
    }

    /// Whether an exercise is under way that can be stopped.
    pub(in crate::app) fn is_in_an_exercise(&self) -> bool {
        self.is_under_way() && self.exercise().is_some()
    }

    pub(super) fn judged(&self) -> Judged {
        Judged { before: self.before, after: self.after, ceiling: self.targets.pain_ceiling }
    }

    /// The session as it went so far.
    pub(in crate::app) fn went(&self, day: LocalDay) -> Went<'_> {
        Went {
            day,
            targets: &self.targets,
            tally: self.machine.tally(),
            judged: self.judged(),
            answers: &self.answers,
            hurts: &self.hurts,
            skipped: &self.skipped,
            settled: None,
        }
    }
}

impl App {
    /// The session as the window sees it, if there is one.
    pub(in crate::app) fn session_view(&self) -> Result<view::SessionView, Refused> {
        self.session_in_hand().ok_or_else(no_session)
    }

    pub(in crate::app) fn session_in_hand(&self) -> Option<view::SessionView> {
        if let Some(view) = self.break_in_hand() {
            return Some(view);
        }
        self.run_guided();
        let inner = self.inner.borrow();
        let guided = inner.guided.as_ref()?;
        let now = inner.clock.now();
        let language = inner.language();
        let steps = guided.machine.steps();
        let current = guided.machine.current();
        let (stage, cause) = stage(guided.machine.stage());
        let next_due = guided.is_over().then(|| {
            let next = inner.engine.forecast(now, 8).into_iter().find(|next| next.slot.is_some());
            next.map(|next| words::when(next.at, now.wall).said(language))
        });
        let tally = guided.machine.tally();
        Some(view::SessionView {
            id: guided.id.to_string(),
            slot: guided.slot.map(|slot| slot.to_string()),
            kind: view::SessionKind::Session,
            stage,
            cause,
            exercises: guided.exercises(&tally, language),
            exercise: guided.machine.part_of(current).map_or(0, |(part, _)| count(part)),
            seconds: timeline::duration(steps).0,
            seconds_before: timeline::duration(steps.get(..current).unwrap_or(steps)).0,
            steps: count(steps.len()),
            step: guided.step_view(current),
            next: guided.step_view(current + 1),
            remaining_ms: remaining_ms(guided.machine.stage(), steps.get(current), now.elapsed),
            share: tally.share(),
            complete: guided.machine.stage() == Stage::Finished { complete: true },
            before: pain_view(guided.before),
            after: pain_view(guided.after),
            next_due: next_due.flatten(),
            checked: guided.is_checked(now.elapsed),
            gentle: guided.targets.is_gentle(),
            advice: guided.advice.clone(),
            asks: guided.asks().map(count),
            proposals: guided.proposals.iter().map(|proposed| proposal(proposed, language)).collect(),
            instead: None,
            painted: guided.painted,
        })
    }
}

impl Guided {
    fn step_view(&self, index: usize) -> Option<view::Step> {
        let step = self.machine.steps().get(index)?;
        let (exercise, first) = self.machine.part_of(index)?;
        let target = self.targets.exercises.get(exercise)?;
        Some(view::Step {
            index: count(index),
            exercise: Named { id: step.exercise.to_string(), name: target.name_of(&step.exercise).to_owned() },
            kind: step_kind(step.kind),
            set: step.set,
            sets: target.sets,
            rep: rep_of_set(&target.steps, index - first),
            reps: target.reps,
            side: step.side.map(side),
            seconds: step.seconds.0,
            self_paced: step.self_paced,
            eased: self.machine.eased(index).map(|eased| match eased {
                Eased::Shorter => view::Eased::Shorter,
                Eased::Easier => view::Eased::Easier,
            }),
        })
    }

    fn exercises(&self, tally: &Tally, language: Language) -> Vec<view::SessionExercise> {
        let mut first_step = 0;
        let mut all = Vec::new();
        for (part, target) in self.targets.exercises.iter().enumerate() {
            let counted = |state| tally.count(part, state);
            let (done, partial) = (counted(RepState::Done), counted(RepState::Partial));
            all.push(view::SessionExercise {
                exercise: Named { id: target.id.to_string(), name: target.name.clone() },
                dose: target.dose.clone(),
                seconds: target.seconds().0,
                first_step,
                steps: count(target.steps.len()),
                cuff_mmhg: target.cuff_mmhg,
                load: target.load.clone(),
                checks: target.checks.clone(),
                easier: self.easier_words(part).map(|words| words.said(language)),
                answers: self.answers.get(&part).map(answers_view).unwrap_or_default(),
                state: self.state_of(part),
                reps: done + partial + counted(RepState::Skipped) + counted(RepState::NotReached),
                reps_done: done,
                reps_partial: partial,
            });
            first_step += count(target.steps.len());
        }
        all
    }

    /// What "make it easier" does next to the exercise under way.
    fn easier_words(&self, part: usize) -> Option<Message> {
        let present = self.exercise().filter(|present| *present == part && self.is_under_way())?;
        let target = self.targets.exercises.get(present)?;
        match self.machine.next_easing()? {
            Eased::Shorter => Some(Message::new("easier-shorter")),
            Eased::Easier => {
                target.easier_name.as_deref().map(|name| Message::new("easier-exercise").with("name", name))
            }
        }
    }
}

fn proposal(proposed: &Proposed, language: Language) -> view::Proposal {
    view::Proposal {
        line: Named { id: proposed.proposal.line.to_string(), name: proposed.name.clone() },
        verdict: match proposed.proposal.verdict {
            Verdict::Advance { .. } => view::Verdict::Advance,
            Verdict::Stay => view::Verdict::Stay,
            Verdict::Regress { .. } => view::Verdict::Regress,
            Verdict::Review => view::Verdict::Review,
        },
        words: proposed.proposal.sentence.said(language),
        outcome: match proposed.applied {
            Applied::Change(_) => view::ProposalOutcome::Applied,
            Applied::ForTherapist => view::ProposalOutcome::ForTherapist,
            Applied::Unchanged => view::ProposalOutcome::Nothing,
        },
    }
}

/// The rep of its set that a step belongs to, counted over both sides; 0 before the first.
pub(in crate::app) fn rep_of_set(steps: &[Step], index: usize) -> u32 {
    let Some(step) = steps.get(index) else { return 0 };
    let begun = steps[..=index].iter().filter(|other| other.set == step.set && other.rep > 0 && other.kind.is_work());
    let mut reps: Vec<_> = begun.map(|other| (other.rep, other.side)).collect();
    reps.dedup();
    count(reps.len())
}

fn remaining_ms(stage: Stage, step: Option<&Step>, now: Elapsed) -> u32 {
    let until = |at: Elapsed| u32::try_from(at.since(now)).unwrap_or(u32::MAX);
    let whole = |seconds: Seconds| u32::try_from(seconds.millis()).unwrap_or(u32::MAX);
    match stage {
        Stage::Running { ends: Some(at) } | Stage::Resuming { at, .. } => until(at),
        Stage::Paused { left, .. } => whole(left),
        Stage::Running { ends: None } | Stage::Prepared => step.map_or(0, |step| whole(step.seconds)),
        Stage::Finished { .. } => 0,
    }
}

fn stage(stage: Stage) -> (view::Stage, Option<view::PauseCause>) {
    match stage {
        Stage::Prepared => (view::Stage::Prepared, None),
        Stage::Running { .. } => (view::Stage::Running, None),
        Stage::Resuming { .. } => (view::Stage::Resuming, None),
        Stage::Finished { .. } => (view::Stage::Finished, None),
        Stage::Paused { cause, .. } => {
            let cause = match cause {
                PauseCause::Patient => view::PauseCause::Patient,
                PauseCause::WindowLost => view::PauseCause::WindowLost,
                PauseCause::Locked => view::PauseCause::Locked,
                PauseCause::Asleep => view::PauseCause::Asleep,
                PauseCause::Restarted => view::PauseCause::Restarted,
                PauseCause::Answering => view::PauseCause::Answering,
                PauseCause::Hurt => view::PauseCause::Hurt,
            };
            (view::Stage::Paused, Some(cause))
        }
    }
}

pub(in crate::app) fn step_kind(kind: StepKind) -> view::StepKind {
    match kind {
        StepKind::Ready => view::StepKind::Ready,
        StepKind::Work => view::StepKind::Work,
        StepKind::Hold => view::StepKind::Hold,
        StepKind::Relax => view::StepKind::Relax,
        StepKind::Switch => view::StepKind::Switch,
        StepKind::Rest => view::StepKind::Rest,
    }
}

pub(in crate::app) fn side(side: Side) -> view::Side {
    match side {
        Side::Left => view::Side::Left,
        Side::Right => view::Side::Right,
    }
}
