//! The guided session: a sans-IO state machine that takes a patient through the steps of a slot.
//!
//! Every step ends at an instant of the timeline, not when somebody noticed: a late look or a slow disk delays no phase.
//! A work step that was interrupted by a pause begins anew, because a dose counts whole holds; a relaxation or a rest goes on
//! with what was left of it. What is done stays done, whatever comes later.

use crate::reminder::Elapsed;
use crate::seconds::Seconds;
use crate::timeline::Step;
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// Counted down before a paused session goes on.
pub const RESUME_COUNTDOWN: Seconds = Seconds(3);
/// Going back within this long of a step's beginning goes to the one before.
const JUST_BEGUN: TimeDelta = TimeDelta::milliseconds(2000);

/// Why a session is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PauseCause {
    /// The patient did.
    Patient,
    /// The window went away.
    WindowLost,
    /// The screen was locked.
    Locked,
    /// The machine slept.
    Asleep,
    /// The process was started anew.
    Restarted,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Not begun.
    Prepared,
    /// The present step runs.
    Running {
        /// When it ends; nothing if it is self-paced.
        ends: Option<Elapsed>,
    },
    /// Counting down to go on.
    Resuming {
        /// When it goes on.
        at: Elapsed,
        /// What is left of the present step.
        left: Seconds,
    },
    /// Paused.
    Paused {
        /// Why.
        cause: PauseCause,
        /// What is left of the present step.
        left: Seconds,
    },
    /// Over.
    Finished {
        /// It ran to its end, and was not stopped.
        complete: bool,
    },
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepEnd {
    /// Ran its whole time.
    Done,
    /// Passed over.
    Skipped,
}

/// What the session is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// The deadline has come.
    Look,
    /// Begin.
    Begin,
    /// Pause, for a reason.
    Pause(PauseCause),
    /// Go on after the countdown.
    Resume,
    /// To the beginning of this step, or to the work before it.
    Back,
    /// On to the next step.
    Next,
    /// A self-paced rep is done.
    RepDone,
    /// End here.
    Stop,
}

/// What is to be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// A step ended.
    Ended {
        /// Which.
        step: usize,
        /// How.
        end: StepEnd,
        /// When, on the timeline.
        at: Elapsed,
    },
    /// The stage or the step is another one; show it.
    Moved,
    /// The session is over.
    Finished {
        /// It ran to its end.
        complete: bool,
    },
}

/// A session.
#[derive(Debug, Clone)]
pub struct Session {
    steps: Vec<Step>,
    done: Vec<bool>,
    current: usize,
    stage: Stage,
    outputs: VecDeque<Output>,
}

impl Session {
    /// A session that has not begun.
    pub fn new(steps: Vec<Step>) -> Self {
        let done = vec![false; steps.len()];
        Self { steps, done, current: 0, stage: Stage::Prepared, outputs: VecDeque::new() }
    }

    /// A session that was left: paused at the first step after the last that ended.
    pub fn restored(steps: Vec<Step>, ended: &[(usize, StepEnd)], cause: PauseCause) -> Self {
        let mut session = Self::new(steps);
        for (step, end) in ended {
            if let (Some(done), StepEnd::Done) = (session.done.get_mut(*step), end) {
                *done = true;
            }
        }
        session.current = ended.last().map_or(0, |(step, _)| step + 1);
        session.stage = match session.steps.get(session.current) {
            Some(step) => Stage::Paused { cause, left: step.seconds },
            None => Stage::Finished { complete: true },
        };
        session
    }

    /// Its steps.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Index of the present step.
    pub fn current(&self) -> usize {
        self.current
    }

    /// Where it stands.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether a step is done.
    pub fn is_done(&self, step: usize) -> bool {
        self.done.get(step).copied().unwrap_or(false)
    }

    /// Share of the prescribed work that is done, 0 to 1.
    pub fn share(&self) -> f64 {
        let work = |counts: &dyn Fn(usize) -> bool| -> Seconds {
            let steps = self.steps.iter().enumerate().filter(|(i, step)| step.kind.is_work() && counts(*i));
            steps.map(|(_, step)| step.seconds).sum()
        };
        let all = work(&|_| true);
        if all == Seconds::ZERO { 0.0 } else { f64::from(work(&|i| self.done[i]).0) / f64::from(all.0) }
    }

    /// When it wants to be asked again.
    pub fn deadline(&self) -> Option<Elapsed> {
        match self.stage {
            Stage::Running { ends } => ends,
            Stage::Resuming { at, .. } => Some(at),
            Stage::Prepared | Stage::Paused { .. } | Stage::Finished { .. } => None,
        }
    }

    /// The next thing to record.
    pub fn poll(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// Takes one input.
    pub fn handle(&mut self, now: Elapsed, input: Input) {
        self.run_until(now);
        match (input, self.stage) {
            (Input::Begin, Stage::Prepared) => {
                self.current = 0;
                self.enter(now);
            }
            (Input::Pause(cause), Stage::Running { ends }) => {
                let left = self.left_when_paused(now, ends);
                self.set(Stage::Paused { cause, left });
            }
            (Input::Pause(cause), Stage::Resuming { left, .. }) => self.set(Stage::Paused { cause, left }),
            (Input::Resume, Stage::Paused { left, .. }) => {
                self.set(Stage::Resuming { at: after(now, RESUME_COUNTDOWN), left });
            }
            (Input::Back, Stage::Running { .. } | Stage::Paused { .. } | Stage::Resuming { .. }) => self.back(now),
            (Input::Next, Stage::Running { .. } | Stage::Paused { .. } | Stage::Resuming { .. }) => {
                self.end_step(now, StepEnd::Skipped);
                self.go_to(now, self.current + 1);
            }
            (Input::RepDone, Stage::Running { ends: None }) => {
                self.end_step(now, StepEnd::Done);
                self.go_to(now, self.current + 1);
            }
            (Input::Stop, Stage::Running { .. } | Stage::Paused { .. } | Stage::Resuming { .. } | Stage::Prepared) => {
                self.finish(false);
            }
            // Every other pair comes too late or too early and means nothing.
            (
                Input::Look
                | Input::Begin
                | Input::Pause(_)
                | Input::Resume
                | Input::Back
                | Input::Next
                | Input::RepDone
                | Input::Stop,
                _,
            ) => {}
        }
    }

    /// Ends every step whose end has passed, each at its own instant.
    fn run_until(&mut self, now: Elapsed) {
        loop {
            match self.stage {
                Stage::Running { ends: Some(ends) } if ends <= now => {
                    self.end_step(ends, StepEnd::Done);
                    self.current += 1;
                    self.enter(ends);
                }
                Stage::Resuming { at, left } if at <= now => {
                    let ends = self.is_timed().then(|| after(at, left));
                    self.set(Stage::Running { ends });
                }
                Stage::Prepared
                | Stage::Running { .. }
                | Stage::Resuming { .. }
                | Stage::Paused { .. }
                | Stage::Finished { .. } => return,
            }
        }
    }

    fn enter(&mut self, at: Elapsed) {
        match self.steps.get(self.current) {
            Some(step) => {
                let ends = (!step.self_paced).then(|| after(at, step.seconds));
                self.set(Stage::Running { ends });
            }
            None => self.finish(true),
        }
    }

    fn is_timed(&self) -> bool {
        self.steps.get(self.current).is_none_or(|step| !step.self_paced)
    }

    /// Jumps to a step; a paused session stays paused there.
    fn go_to(&mut self, now: Elapsed, step: usize) {
        self.current = step;
        match (self.stage, self.steps.get(step)) {
            (Stage::Paused { cause, .. }, Some(step)) => self.set(Stage::Paused { cause, left: step.seconds }),
            (
                Stage::Prepared
                | Stage::Running { .. }
                | Stage::Resuming { .. }
                | Stage::Paused { .. }
                | Stage::Finished { .. },
                _,
            ) => self.enter(now),
        }
    }

    fn back(&mut self, now: Elapsed) {
        let Some(present) = self.steps.get(self.current) else { return };
        let well_begun = match self.stage {
            Stage::Running { ends: Some(ends) } => {
                let began = Elapsed(ends.0.saturating_sub(present.seconds.millis()));
                now >= began.plus(JUST_BEGUN)
            }
            Stage::Running { ends: None }
            | Stage::Prepared
            | Stage::Resuming { .. }
            | Stage::Paused { .. }
            | Stage::Finished { .. } => false,
        };
        let before = (0..self.current).rev().find(|i| self.steps[*i].kind.is_work());
        let target = if well_begun && present.kind.is_work() { self.current } else { before.unwrap_or(0) };
        self.go_to(now, target);
    }

    /// A hold or a rep begins anew after a pause; the other steps go on.
    fn left_when_paused(&self, now: Elapsed, ends: Option<Elapsed>) -> Seconds {
        let Some(step) = self.steps.get(self.current) else { return Seconds::ZERO };
        match ends {
            Some(ends) if !step.kind.is_work() => {
                let left = ends.since(now).div_ceil(1000);
                Seconds(u32::try_from(left).unwrap_or(u32::MAX).clamp(1, step.seconds.0.max(1)))
            }
            Some(_) | None => step.seconds,
        }
    }

    fn end_step(&mut self, at: Elapsed, end: StepEnd) {
        if let (Some(done), StepEnd::Done) = (self.done.get_mut(self.current), end) {
            *done = true;
        }
        if self.current < self.steps.len() {
            self.outputs.push_back(Output::Ended { step: self.current, end, at });
        }
    }

    fn finish(&mut self, complete: bool) {
        self.set(Stage::Finished { complete });
        self.outputs.push_back(Output::Finished { complete });
    }

    fn set(&mut self, stage: Stage) {
        self.stage = stage;
        self.outputs.push_back(Output::Moved);
    }
}

fn after(at: Elapsed, seconds: Seconds) -> Elapsed {
    Elapsed(at.0.saturating_add(seconds.millis()))
}
