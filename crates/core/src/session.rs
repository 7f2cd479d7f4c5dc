//! The guided session: a sans-IO state machine that takes a patient through the steps of a slot.
//!
//! Every step ends at an instant of the timeline, not when somebody noticed: a late look or a slow disk delays no phase.
//! A work step that was paused begins anew, because a dose counts whole holds; a relaxation or a rest goes on with what was
//! left of it; a hold in which the machine slept is over, because nobody knows how it ended. What is done stays done,
//! whatever comes later. All that counts is in the list of what happened to the steps, from which [`Tally`] is computed.

mod answers;
mod beat;
mod part;
mod stage;
mod tally;

pub use answers::{Answers, Pain, Place};
pub use beat::next_beat;
pub use part::{Eased, Easier, Part};
pub use stage::{Input, Output, PauseCause, Stage};
pub use tally::{Past, RepState, RepTally, StepEnd, Tally};

use crate::reminder::Elapsed;
use crate::seconds::Seconds;
use crate::timeline::Step;
use chrono::TimeDelta;
use part::Script;
use std::collections::VecDeque;

/// Counted down before a paused session goes on.
pub const RESUME_COUNTDOWN: Seconds = Seconds(3);
/// Going back within this long of a step's beginning goes to the one before.
const JUST_BEGUN: TimeDelta = TimeDelta::milliseconds(2000);

/// A session.
#[derive(Debug, Clone)]
pub struct Session {
    parts: Vec<Part>,
    script: Script,
    past: Vec<Past>,
    current: usize,
    stage: Stage,
    times: Times,
    outputs: VecDeque<Output>,
}

/// Where the time went, in milliseconds. Together it is all the time from the beginning to `until`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Times {
    /// In steps that ended.
    pub in_ended_steps: u64,
    /// In steps that were left by going back.
    pub in_left_steps: u64,
    /// In the present step so far.
    pub in_present_step: u64,
    /// Paused, with the countdowns.
    pub paused: u64,
    /// Up to when it is counted.
    pub until: Elapsed,
}

impl Session {
    /// A session that has not begun.
    pub fn new(parts: Vec<Part>) -> Self {
        Self {
            script: Script::new(&parts),
            parts,
            past: Vec::new(),
            current: 0,
            stage: Stage::Prepared,
            times: Times::default(),
            outputs: VecDeque::new(),
        }
    }

    /// A session that was left: paused at the first step after the last that ended.
    pub fn restored(parts: Vec<Part>, past: Vec<Past>, cause: PauseCause, now: Elapsed) -> Self {
        let mut session = Self::new(parts);
        for event in &past {
            match *event {
                Past::Eased { step, how } => session.script.ease(step, how),
                Past::Ended { step, .. } => session.current = step + 1,
            }
        }
        session.past = past;
        session.times.until = now;
        session.stage = match session.script.steps.get(session.current) {
            Some(step) => Stage::Paused { cause, left: step.seconds },
            None => Stage::Finished { complete: true },
        };
        session
    }

    /// Its steps as they are played.
    pub fn steps(&self) -> &[Step] {
        &self.script.steps
    }

    /// How a step was made easier, if it was.
    pub fn eased(&self, step: usize) -> Option<Eased> {
        self.script.eased.get(step).copied().flatten()
    }

    /// What would make the rest of the exercise under way easier.
    pub fn next_easing(&self) -> Option<Eased> {
        self.script.next_easing(self.current)
    }

    /// The part that a step belongs to, from 0, and the index of its first step.
    pub fn part_of(&self, step: usize) -> Option<(usize, usize)> {
        self.script.part_of(step).map(|(part, steps)| (part, steps.start))
    }

    /// Index of the present step.
    pub fn current(&self) -> usize {
        self.current
    }

    /// Where it stands.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Where the time went.
    pub fn times(&self) -> Times {
        self.times
    }

    /// What was done of it.
    pub fn tally(&self) -> Tally {
        Tally::of(&self.parts, &self.past)
    }

    /// Share of the prescribed work that is done, 0 to 1.
    pub fn share(&self) -> f64 {
        self.tally().share()
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
                self.times.until = now;
                self.enter(now);
            }
            (Input::Pause(PauseCause::Asleep), Stage::Running { ends: Some(_) }) if self.is_work() => {
                self.end_step(now, StepEnd::Interrupted);
                self.wait_before(now, self.current + 1, PauseCause::Asleep);
            }
            (Input::Pause(cause), Stage::Running { ends }) => {
                let left = self.left_when_paused(now, ends);
                self.set(now, Stage::Paused { cause, left });
            }
            (Input::Pause(cause), Stage::Resuming { left, .. }) => self.set(now, Stage::Paused { cause, left }),
            (Input::Resume, Stage::Paused { left, .. }) => {
                self.set(now, Stage::Resuming { at: after(now, RESUME_COUNTDOWN), left });
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
            (Input::SkipExercise, Stage::Running { .. } | Stage::Paused { .. } | Stage::Resuming { .. }) => {
                let next = self.end_exercise(now, StepEnd::Skipped);
                self.go_to(now, next);
            }
            (Input::Hurts, Stage::Running { .. } | Stage::Paused { .. } | Stage::Resuming { .. }) => {
                let next = self.end_exercise(now, StepEnd::Stopped);
                self.wait_before(now, next, PauseCause::Hurt);
            }
            (Input::Easier, Stage::Running { .. } | Stage::Paused { .. } | Stage::Resuming { .. }) => self.ease(now),
            (Input::Stop, Stage::Running { .. } | Stage::Paused { .. } | Stage::Resuming { .. } | Stage::Prepared) => {
                self.finish(now, false);
            }
            // Every other pair comes too late or too early and means nothing.
            (
                Input::Look
                | Input::Begin
                | Input::Pause(_)
                | Input::Resume
                | Input::Back
                | Input::Next
                | Input::SkipExercise
                | Input::Easier
                | Input::Hurts
                | Input::RepDone
                | Input::Stop,
                _,
            ) => {}
        }
        self.count_time(now);
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
                    self.set(at, Stage::Running { ends });
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
        match self.script.steps.get(self.current) {
            Some(step) => {
                let ends = (!step.self_paced).then(|| after(at, step.seconds));
                self.set(at, Stage::Running { ends });
            }
            None => self.finish(at, true),
        }
    }

    fn is_timed(&self) -> bool {
        self.script.steps.get(self.current).is_none_or(|step| !step.self_paced)
    }

    fn is_work(&self) -> bool {
        self.script.steps.get(self.current).is_some_and(|step| step.kind.is_work())
    }

    /// Jumps to a step; a paused session stays paused there.
    fn go_to(&mut self, now: Elapsed, step: usize) {
        match self.stage {
            Stage::Paused { cause, .. } => self.wait_before(now, step, cause),
            Stage::Prepared | Stage::Running { .. } | Stage::Resuming { .. } | Stage::Finished { .. } => {
                self.leave_step(now, step);
                self.enter(now);
            }
        }
    }

    /// Paused at the beginning of a step; over if there is none.
    fn wait_before(&mut self, now: Elapsed, step: usize, cause: PauseCause) {
        self.leave_step(now, step);
        match self.script.steps.get(step) {
            Some(step) => self.set(now, Stage::Paused { cause, left: step.seconds }),
            None => self.finish(now, true),
        }
    }

    /// Another step is the present one; what was spent in one that did not end is no longer of it.
    fn leave_step(&mut self, now: Elapsed, step: usize) {
        self.count_time(now);
        self.times.in_left_steps += std::mem::take(&mut self.times.in_present_step);
        self.current = step;
    }

    fn back(&mut self, now: Elapsed) {
        let Some(present) = self.script.steps.get(self.current) else { return };
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
        let before = (0..self.current).rev().find(|i| self.script.steps[*i].kind.is_work());
        let target = if well_begun && present.kind.is_work() { self.current } else { before.unwrap_or(0) };
        self.go_to(now, target);
    }

    /// A hold or a rep begins anew after a pause; the other steps go on.
    fn left_when_paused(&self, now: Elapsed, ends: Option<Elapsed>) -> Seconds {
        let Some(step) = self.script.steps.get(self.current) else { return Seconds::ZERO };
        match ends {
            Some(ends) if !step.kind.is_work() => {
                let left = ends.since(now).div_ceil(1000);
                Seconds(u32::try_from(left).unwrap_or(u32::MAX).clamp(1, step.seconds.0.max(1)))
            }
            Some(_) | None => step.seconds,
        }
    }

    /// The rest of the exercise is easier from the present step on; what has been held of it counts.
    fn ease(&mut self, now: Elapsed) {
        let Some(how) = self.script.next_easing(self.current) else { return };
        let before = self.script.steps.get(self.current).map_or(Seconds::ZERO, |step| step.seconds);
        self.script.ease(self.current, how);
        self.record(now, Past::Eased { step: self.current, how });
        let seconds = self.script.steps.get(self.current).map_or(Seconds::ZERO, |step| step.seconds);
        let work = self.is_work();
        match self.stage {
            Stage::Running { ends: Some(ends) } if work => {
                let began = Elapsed(ends.0.saturating_sub(before.millis()));
                self.set(now, Stage::Running { ends: Some(after(began, seconds).max(now)) });
                self.run_until(now);
            }
            Stage::Paused { cause, .. } if work => self.set(now, Stage::Paused { cause, left: seconds }),
            Stage::Resuming { at, .. } if work => self.set(now, Stage::Resuming { at, left: seconds }),
            Stage::Prepared
            | Stage::Running { .. }
            | Stage::Resuming { .. }
            | Stage::Paused { .. }
            | Stage::Finished { .. } => self.set(now, self.stage),
        }
    }

    fn end_step(&mut self, at: Elapsed, end: StepEnd) {
        self.count_time(at);
        if self.current < self.script.steps.len() {
            let spent_ms = std::mem::take(&mut self.times.in_present_step);
            self.times.in_ended_steps += spent_ms;
            self.record(at, Past::Ended { step: self.current, end, spent_ms });
        }
    }

    /// Ends what is left of the exercise; the index of the first step after it.
    fn end_exercise(&mut self, now: Elapsed, end: StepEnd) -> usize {
        let Some((_, steps)) = self.script.part_of(self.current) else { return self.current };
        self.end_step(now, end);
        for step in self.current + 1..steps.end {
            self.record(now, Past::Ended { step, end, spent_ms: 0 });
        }
        steps.end
    }

    fn record(&mut self, at: Elapsed, past: Past) {
        self.past.push(past);
        self.outputs.push_back(Output::Step { past, at });
    }

    fn finish(&mut self, at: Elapsed, complete: bool) {
        self.set(at, Stage::Finished { complete });
        self.outputs.push_back(Output::Finished { complete });
    }

    fn set(&mut self, at: Elapsed, stage: Stage) {
        self.count_time(at);
        self.stage = stage;
        self.outputs.push_back(Output::Moved);
    }

    /// Time up to an instant belongs to what the session was in until then.
    fn count_time(&mut self, at: Elapsed) {
        let passed = at.since(self.times.until);
        match self.stage {
            Stage::Running { .. } => self.times.in_present_step += passed,
            Stage::Paused { .. } | Stage::Resuming { .. } => self.times.paused += passed,
            Stage::Prepared | Stage::Finished { .. } => return,
        }
        self.times.until = self.times.until.max(at);
    }
}

fn after(at: Elapsed, seconds: Seconds) -> Elapsed {
    Elapsed(at.0.saturating_add(seconds.millis()))
}
