//! The days so far: slots with their outcomes, sessions with their steps.

use super::course::{light_of, went};
use super::guided::{answers_view, light_view, pain_view};
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
use nape_core::session::{Past, RepState, StepEnd, Tally};
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

pub(super) fn session(stored: &StoredSession, step_words: &mut StepWords) -> view::SessionRecord {
    let targets: Targets = serde_json::from_str(&stored.targets).unwrap_or_else(|_| Targets::none());
    let tally = went(stored, &targets).tally;
    let mut first = 0;
    let mut exercises = Vec::new();
    for (part, target) in targets.exercises.iter().enumerate() {
        let of_part = Of { stored, part, first, tally: &tally };
        exercises.push(of_part.exercise(target, step_words));
        first += target.steps.len();
    }
    view::SessionRecord {
        id: stored.id.to_string(),
        slot: stored.slot.map(|slot| slot.to_string()),
        began: words::instant(stored.began.at),
        ended: stored.ended.map(|stamp| words::instant(stamp.at)),
        plan_version: stored.version,
        share: tally.share(),
        before: pain_view(stored.before),
        after: pain_view(stored.after),
        light: light_of(stored).map(light_view),
        exercises,
    }
}

/// One exercise of a stored session.
struct Of<'a> {
    stored: &'a StoredSession,
    part: usize,
    /// Its first step.
    first: usize,
    tally: &'a Tally,
}

impl Of<'_> {
    fn exercise(&self, target: &Target, step_words: &mut StepWords) -> view::ExerciseRecord {
        let counted = |state| self.tally.count(self.part, state);
        let (done, partial) = (counted(RepState::Done), counted(RepState::Partial));
        let skipped =
            self.stored.skipped.get(&self.part).map(|reason| words::skip(*reason).said(step_words.language()));
        view::ExerciseRecord {
            name: target.name.clone(),
            dose: target.dose.clone(),
            reps: done + partial + counted(RepState::Skipped) + counted(RepState::NotReached),
            reps_done: done,
            reps_partial: partial,
            answers: self.stored.answers.get(&self.part).map(answers_view).unwrap_or_default(),
            stopped: self.stored.hurts.iter().any(|hurt| hurt.exercise == self.part),
            skipped,
            steps: (self.first..)
                .zip(&target.steps)
                .map(|(index, step)| self.step(index, step_words.of(target.sets, step)))
                .collect(),
        }
    }

    fn step(&self, index: usize, words: String) -> view::StepRecord {
        let ends: Vec<(StepEnd, &StoredStep)> = self
            .stored
            .steps
            .iter()
            .filter_map(|stored| match stored.past {
                Past::Ended { step, end, .. } if step == index => Some((end, stored)),
                Past::Ended { .. } | Past::Eased { .. } => None,
            })
            .collect();
        let last = ends.iter().find(|(end, _)| *end == StepEnd::Done).or(ends.last());
        view::StepRecord {
            words,
            state: match last.map(|(end, _)| end) {
                Some(StepEnd::Done) => view::StepState::Done,
                Some(StepEnd::Skipped | StepEnd::Stopped) => view::StepState::Skipped,
                Some(StepEnd::Interrupted) => view::StepState::Interrupted,
                None => view::StepState::Open,
            },
            ended: last.map(|(_, stored)| words::instant(stored.at.at)),
        }
    }
}
