//! The break of this moment in the player: it begins at once, its steps follow its time, and it is over in its minute.

use super::guided::{rep_of_set, side, step_kind};
use super::{App, Inner};
use nape_api::frame::Event;
use nape_api::progress::SessionAnswers;
use nape_api::session as view;
use nape_api::status::Named;
use nape_core::adaptation::Blocked;
use nape_core::exercise::Exercise;
use nape_core::language::Language;
use nape_core::reminder::{Break, Elapsed, RunningBreak};
use nape_core::safety::standing::Standing;
use nape_core::seconds::Seconds;
use nape_core::timeline::{self, Step};
use std::sync::Arc;

/// What is known of the running break besides what the engine knows.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// The end of the break by which it is known.
    until: Option<Elapsed>,
    /// When the next step begins.
    next: Option<Elapsed>,
}

impl Shown {
    pub(super) fn deadline(&self) -> Option<Elapsed> {
        self.next
    }
}

impl App {
    /// Tells the faces that another step of the break has begun, or that it is over.
    pub(super) fn run_break(&self) {
        let mut inner = self.inner.borrow_mut();
        let now = inner.clock.now().elapsed;
        let due = inner.shown_break.next.is_some_and(|at| at <= now);
        let running = inner.engine.state().running_break.clone();
        let until = running.as_ref().map(|running| running.until);
        let another = std::mem::replace(&mut inner.shown_break.until, until) != until;
        let next = running.as_ref().and_then(|running| {
            let steps = self.steps_of(&inner, running)?.1;
            let (_, ends) = place(&steps, running, now)?;
            // The engine ends the break itself.
            Some(ends).filter(|ends| *ends < running.until)
        });
        inner.shown_break.next = next;
        if due || another {
            inner.faces.tell_all(&Event::Session);
        }
    }

    /// The running break as the window sees it.
    pub(super) fn break_in_hand(&self) -> Option<view::SessionView> {
        self.run_break();
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let running = inner.engine.state().running_break.as_ref().filter(|running| running.until > now.elapsed)?;
        let language = inner.language();
        let exercise = self.steps_of(&inner, running);
        let named =
            exercise.as_ref().map(|(exercise, _)| Named { id: exercise.id.to_string(), name: exercise.name.clone() });
        let left = u32::try_from(running.until.since(now.elapsed)).unwrap_or(u32::MAX);
        let mut view = view::SessionView {
            id: format!("break-{}", running.until.0),
            slot: None,
            kind: match running.kind {
                Break::Walk => view::SessionKind::Walk,
                Break::Posture => view::SessionKind::Posture,
            },
            stage: view::Stage::Running,
            cause: None,
            exercises: exercise.iter().map(|(exercise, steps)| of_break(exercise, steps, language)).collect(),
            exercise: 0,
            seconds: running.seconds,
            seconds_before: 0,
            steps: 0,
            step: None,
            next: None,
            remaining_ms: left,
            share: 0.0,
            complete: false,
            before: SessionAnswers::default(),
            after: SessionAnswers::default(),
            next_due: None,
            checked: true,
            gentle: false,
            advice: None,
            asks: None,
            proposals: Vec::new(),
            instead: inner.slot_instead(),
            painted: None,
        };
        if let (Some((exercise, steps)), Some(named)) = (&exercise, named)
            && let Some((index, ends)) = place(steps, running, now.elapsed)
        {
            let step = |index: usize| step_view(exercise, steps, index, &named);
            view.steps = u32::try_from(steps.len()).unwrap_or(u32::MAX);
            view.seconds_before = timeline::duration(&steps[..index]).0;
            view.step = step(index);
            view.next = step(index + 1);
            view.remaining_ms = u32::try_from(ends.since(now.elapsed)).unwrap_or(u32::MAX);
        }
        Some(view)
    }

    /// The exercise of a break and its steps.
    fn steps_of(&self, inner: &Inner, running: &RunningBreak) -> Option<(Arc<Exercise>, Vec<Step>)> {
        let id = running.exercise.as_ref()?;
        let day = inner.engine.day(inner.clock.now());
        let of_plan = inner.engine.prescriptions().in_force(day).and_then(|p| {
            let desk = p.changes.lines_on(&p.plan, day).desk;
            desk.iter().find(|exercise| exercise.id == *id).cloned().or_else(|| p.plan.exercise(id).cloned())
        });
        let exercise = of_plan.or_else(|| self.library().get(id).cloned())?;
        let steps = timeline::of_exercise(&exercise, exercise.break_dose());
        Some((exercise, steps))
    }
}

impl Inner {
    /// The slot that may be done instead of a break.
    fn slot_instead(&self) -> Option<String> {
        if self.standing() != Standing::Open {
            return None;
        }
        let now = self.clock.now();
        let slots = self.engine.slots(now, self.engine.day(now));
        let due = slots
            .iter()
            .find(|slot| slot.open && slot.outcome.is_none() && slot.until > now.wall && slot.blocked == Blocked::No);
        due.map(|slot| slot.id.to_string())
    }
}

/// Which step of a break runs, and when it ends.
fn place(steps: &[Step], running: &RunningBreak, now: Elapsed) -> Option<(usize, Elapsed)> {
    let began = Elapsed(running.until.0.saturating_sub(Seconds(running.seconds).millis()));
    let mut ends = began;
    for (index, step) in steps.iter().enumerate() {
        ends = Elapsed(ends.0 + step.seconds.millis());
        if now < ends {
            return Some((index, ends));
        }
    }
    None
}

fn step_view(exercise: &Exercise, steps: &[Step], index: usize, named: &Named) -> Option<view::Step> {
    let step = steps.get(index)?;
    let dose = exercise.break_dose();
    Some(view::Step {
        index: u32::try_from(index).unwrap_or(u32::MAX),
        exercise: named.clone(),
        kind: step_kind(step.kind),
        set: step.set,
        sets: dose.sets(),
        rep: rep_of_set(steps, index),
        reps: dose.reps_of_set(),
        side: step.side.map(side),
        seconds: step.seconds.0,
        // The break's time runs by itself.
        self_paced: false,
        eased: None,
    })
}

fn of_break(exercise: &Arc<Exercise>, steps: &[Step], language: Language) -> view::SessionExercise {
    let dose = exercise.break_dose();
    view::SessionExercise {
        exercise: Named { id: exercise.id.to_string(), name: exercise.name.clone() },
        dose: dose.sentence(language),
        seconds: timeline::duration(steps).0,
        first_step: 0,
        steps: u32::try_from(steps.len()).unwrap_or(u32::MAX),
        cuff_mmhg: dose.cuff_mmhg(),
        load: dose.load_in_words(language),
        checks: Vec::new(),
        easier: None,
        answers: view::ExerciseAnswers::default(),
        state: view::ExerciseState::Current,
        reps: dose.reps_of_set() * dose.sets(),
        reps_done: 0,
        reps_partial: 0,
    }
}
