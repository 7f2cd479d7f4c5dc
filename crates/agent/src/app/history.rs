//! The days so far: slots with their outcomes, sessions with their steps.

use super::plans::slots_of_day;
use super::status::{TICK_DAYS, past_slot, slot_id};
use super::steps::StepWords;
use super::targets::{Target, Targets};
use super::{App, Written};
use crate::refused::Refused;
use crate::words;
use nape_api::Code;
use nape_api::progress as view;
use nape_core::message::Message;
use nape_core::reminder::Input;
use nape_core::session::StepEnd;
use nape_core::timeline::StepKind;
use nape_store::{StoredSession, StoredStep};

impl App {
    /// The last days, newest first; days before the first plan are left out.
    pub(super) async fn history(&self, days: u32) -> Result<Vec<view::DayRecord>, Refused> {
        if !(1..=366).contains(&days) {
            return Err(Refused::new(Code::Wrong, "Ask for 1 to 366 days."));
        }
        let today = {
            let inner = self.inner.borrow();
            inner.engine.day(inner.clock.now())
        };
        let from = today.plus(1 - i64::from(days));
        let (outcomes, sessions, breaks) = self
            .records
            .read(move |store| {
                let days = (0..days).map(|back| today.plus(-i64::from(back)));
                let breaks = days.map(|day| Ok((day, store.breaks(day)?))).collect::<Result<Vec<_>, _>>()?;
                Ok((store.outcomes(from, today)?, store.sessions(from, today)?, breaks))
            })
            .await?;
        let status = self.status_now().await?;
        let inner = self.inner.borrow();
        let language = inner.language();
        let mut step_words = StepWords::new(language);
        let rules = inner.engine.settings().slot_rules();
        let mut records = Vec::new();
        for (day, breaks) in breaks {
            let slots = if day == today {
                status.slots.clone()
            } else {
                let prescribed = slots_of_day(inner.engine.prescriptions(), day, &rules);
                let outcome_of = |id| outcomes.iter().find(|other| other.slot == id).map(|other| other.outcome);
                let tickable = today.days_since(day) <= TICK_DAYS;
                prescribed.iter().map(|slot| past_slot(slot, outcome_of(slot.id), tickable, language)).collect()
            };
            let of_day = sessions.iter().filter(|session| session.began.day == day);
            let of_day: Vec<_> = of_day.map(|stored| session(stored, &mut step_words)).collect();
            if !slots.is_empty() || !of_day.is_empty() || breaks.shown > 0 {
                records.push(view::DayRecord {
                    day: day.to_string(),
                    slots,
                    sessions: of_day,
                    breaks_shown: breaks.shown,
                    breaks_taken: breaks.taken,
                });
            }
        }
        Ok(records)
    }

    /// Ticks or unticks a slot done away from the desk, up to a week back.
    pub(super) async fn tick(&self, slot: &str, ticked: bool) -> Written {
        let slot = slot_id(slot)?;
        let known = {
            let inner = self.inner.borrow();
            let today = inner.engine.day(inner.clock.now());
            let rules = inner.engine.settings().slot_rules();
            let recent = (0..=TICK_DAYS).contains(&today.days_since(slot.day));
            recent && slots_of_day(inner.engine.prescriptions(), slot.day, &rules).iter().any(|other| other.id == slot)
        };
        if !known {
            let why = Message::new("refused-tick").with("slot", slot.to_string()).with("days", TICK_DAYS.to_string());
            return Err(Refused::new(Code::NothingThere, why));
        }
        self.tell(if ticked { Input::Ticked(slot) } else { Input::Unticked(slot) }).await
    }
}

fn session(stored: &StoredSession, step_words: &mut StepWords) -> view::SessionRecord {
    let targets: Targets = serde_json::from_str(&stored.targets).unwrap_or_else(|_| Targets { exercises: Vec::new() });
    let mut first = 0;
    let mut exercises = Vec::new();
    for target in &targets.exercises {
        exercises.push(exercise(target, first, &stored.steps, step_words));
        first += target.steps.len();
    }
    let work = |done: bool| -> u32 {
        let steps = targets.exercises.iter().flat_map(|target| &target.steps).enumerate();
        let counts = steps.filter(|(i, step)| step.kind.is_work() && (!done || is_done(&stored.steps, *i)));
        counts.map(|(_, step)| step.seconds.0).sum()
    };
    let all = work(false);
    view::SessionRecord {
        id: stored.id.to_string(),
        slot: stored.slot.map(|slot| slot.to_string()),
        began: words::instant(stored.began.at),
        ended: stored.ended.map(|stamp| words::instant(stamp.at)),
        plan_version: stored.version,
        share: if all == 0 { 0.0 } else { f64::from(work(true)) / f64::from(all) },
        pain_before: stored.pain_before,
        pain_after: stored.pain_after,
        exercises,
    }
}

fn is_done(steps: &[StoredStep], index: usize) -> bool {
    steps.iter().any(|step| step.step == index && step.end == StepEnd::Done)
}

fn exercise(target: &Target, first: usize, stored: &[StoredStep], step_words: &mut StepWords) -> view::ExerciseRecord {
    // A rep ends with its hold, or with its movement where there is none.
    let ends_rep = |i: usize| {
        let step = &target.steps[i];
        let hold_follows =
            target.steps.get(i + 1).is_some_and(|next| next.kind == StepKind::Hold && next.rep == step.rep);
        step.kind.is_work() && !(step.kind == StepKind::Work && hold_follows)
    };
    let reps: Vec<usize> = (0..target.steps.len()).filter(|i| ends_rep(*i)).collect();
    let done = reps.iter().filter(|i| is_done(stored, first + **i)).count();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    view::ExerciseRecord {
        name: target.name.clone(),
        dose: target.dose.clone(),
        reps: count(reps.len()),
        reps_done: count(done),
        steps: (first..)
            .zip(&target.steps)
            .map(|(index, step)| step_record(index, stored, step_words.of(target.sets, step)))
            .collect(),
    }
}

fn step_record(index: usize, stored: &[StoredStep], words: String) -> view::StepRecord {
    let ends: Vec<&StoredStep> = stored.iter().filter(|other| other.step == index).collect();
    let done = ends.iter().find(|end| end.end == StepEnd::Done).or(ends.last());
    view::StepRecord {
        words,
        state: match done.map(|end| end.end) {
            Some(StepEnd::Done) => view::StepState::Done,
            Some(StepEnd::Skipped) => view::StepState::Skipped,
            None => view::StepState::Open,
        },
        ended: done.map(|end| words::instant(end.at.at)),
    }
}
