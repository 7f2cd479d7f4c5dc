//! What was done of what was prescribed, repetition by repetition: each is exactly one of done, done in part, skipped and
//! not reached.
//!
//! It is computed from what happened to the steps, in order, so that a session that was left, crashed or travelled to
//! another machine counts the same everywhere.

use super::part::{Eased, Part, Script};
use crate::seconds::Seconds;
use crate::timeline::{Side, Step};
use serde::{Deserialize, Serialize};

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepEnd {
    /// Ran its whole time.
    Done,
    /// Passed over.
    Skipped,
    /// Broken off by the machine's sleep.
    Interrupted,
    /// Stopped, or not begun any more, because the exercise hurt.
    Stopped,
}

/// Something that happened to a step, in the order in which it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Past {
    /// It ended.
    Ended {
        /// Which.
        step: usize,
        /// How.
        end: StepEnd,
        /// Milliseconds that were spent in it, all attempts together.
        spent_ms: u64,
    },
    /// From this step on, the rest of the exercise is easier.
    Eased {
        /// From which.
        step: usize,
        /// How.
        how: Eased,
    },
}

/// What became of a repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RepState {
    /// Its time never came.
    NotReached,
    /// Passed over, or stopped.
    Skipped,
    /// Done in an easier form, or broken off.
    Partial,
    /// Done as prescribed.
    Done,
}

/// One prescribed repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RepTally {
    /// The part of the session it belongs to, from 0.
    pub part: usize,
    /// The set, from 1.
    pub set: u32,
    /// The repetition of its side, from 1.
    pub rep: u32,
    /// The side.
    pub side: Option<Side>,
    /// What became of it.
    pub state: RepState,
}

/// What was done of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Every prescribed repetition, in order.
    pub reps: Vec<RepTally>,
    /// Prescribed work, without what was stopped because it hurt: that is nobody's to have done.
    pub work: Seconds,
    /// Milliseconds of it that count as done.
    done_ms: u64,
    done: Vec<bool>,
}

/// What one step of work has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Credit {
    None,
    Passed,
    Stopped,
    /// Milliseconds.
    Part(u64),
    Full,
}

impl Tally {
    /// Counts what happened to the steps of some parts.
    pub fn of(parts: &[Part], past: &[Past]) -> Self {
        Self::with(Script::new(parts), past)
    }

    pub(super) fn with(mut script: Script, past: &[Past]) -> Self {
        let mut credits = vec![Credit::None; script.steps.len()];
        for event in past {
            match *event {
                Past::Eased { step, how } => script.ease(step, how),
                Past::Ended { step, end, spent_ms } => {
                    if let Some(credit) = credits.get_mut(step) {
                        // What is done stays done, whatever is tried again.
                        *credit = (*credit).max(script.credit(step, end, spent_ms));
                    }
                }
            }
        }
        let counts = |(step, credit): &(&Step, &Credit)| step.kind.is_work() && **credit != Credit::Stopped;
        let work = script.prescribed.iter().zip(&credits).filter(counts).map(|(step, _)| step.seconds).sum();
        let worked = script.prescribed.iter().zip(&credits).filter(|(step, _)| step.kind.is_work());
        let done_ms = worked.map(|(step, credit)| match credit {
            Credit::Full => step.seconds.millis(),
            Credit::Part(ms) => (*ms).min(step.seconds.millis()),
            Credit::Passed | Credit::Stopped | Credit::None => 0,
        });
        Self {
            work,
            done_ms: done_ms.sum(),
            done: credits.iter().map(|credit| matches!(credit, Credit::Full | Credit::Part(_))).collect(),
            reps: reps(&script, &credits),
        }
    }

    /// Share of the prescribed work that is done, 0 to 1.
    pub fn share(&self) -> f64 {
        if self.work == Seconds::ZERO {
            return 0.0;
        }
        let done = u32::try_from(self.done_ms).unwrap_or(u32::MAX);
        (f64::from(done) / 1000.0 / f64::from(self.work.0)).min(1.0)
    }

    /// Whether a step was done, be it in an easier form or in part.
    pub fn is_done(&self, step: usize) -> bool {
        self.done.get(step).copied().unwrap_or(false)
    }

    /// How many repetitions of a part came to this.
    pub fn count(&self, part: usize, state: RepState) -> u32 {
        let these = self.reps.iter().filter(|rep| rep.part == part && rep.state == state);
        u32::try_from(these.count()).unwrap_or(u32::MAX)
    }

    /// Whether nothing of a part was reached.
    pub fn is_unreached(&self, part: usize) -> bool {
        self.reps.iter().filter(|rep| rep.part == part).all(|rep| rep.state == RepState::NotReached)
    }

    /// Whether nothing was reached at all.
    pub fn is_untouched(&self) -> bool {
        self.reps.iter().all(|rep| rep.state == RepState::NotReached)
    }

    /// Whether a part was done as prescribed, to the last repetition.
    pub fn is_whole(&self, part: usize) -> bool {
        self.reps.iter().filter(|rep| rep.part == part).all(|rep| rep.state == RepState::Done)
    }
}

impl Script {
    fn credit(&self, step: usize, end: StepEnd, spent_ms: u64) -> Credit {
        let played = self.steps[step].seconds.millis();
        match (end, self.eased[step]) {
            (StepEnd::Done, None) => Credit::Full,
            (StepEnd::Done, Some(Eased::Shorter | Eased::Easier)) => Credit::Part(played),
            (StepEnd::Interrupted, _) => Credit::Part(spent_ms.min(played)),
            (StepEnd::Skipped, _) => Credit::Passed,
            (StepEnd::Stopped, _) => Credit::Stopped,
        }
    }
}

/// A repetition may be a movement and a hold; it is done when both are.
fn reps(script: &Script, credits: &[Credit]) -> Vec<RepTally> {
    let mut reps: Vec<(RepTally, Vec<Credit>)> = Vec::new();
    for (index, (step, credit)) in script.prescribed.iter().zip(credits).enumerate() {
        let Some((part, _)) = script.part_of(index).filter(|_| step.kind.is_work()) else { continue };
        let rep = RepTally { part, set: step.set, rep: step.rep, side: step.side, state: RepState::NotReached };
        match reps.last_mut().filter(|(last, _)| *last == rep) {
            Some((_, credits)) => credits.push(*credit),
            None => reps.push((rep, vec![*credit])),
        }
    }
    reps.into_iter().map(|(rep, credits)| RepTally { state: state(&credits), ..rep }).collect()
}

fn state(credits: &[Credit]) -> RepState {
    let any = |wanted: fn(&Credit) -> bool| credits.iter().any(wanted);
    if credits.iter().all(|credit| *credit == Credit::Full) {
        RepState::Done
    } else if any(|credit| matches!(credit, Credit::Full | Credit::Part(_))) {
        RepState::Partial
    } else if any(|credit| matches!(credit, Credit::Passed | Credit::Stopped)) {
        RepState::Skipped
    } else {
        RepState::NotReached
    }
}
