//! The days as an answer tells them: the same that the history shows, without words of any language.

use crate::app::App;
use crate::app::history;
use crate::app::plans::slots_of_day;
use crate::app::status::outcome_state;
use crate::app::steps::StepWords;
use crate::refused::Refused;
use nape_api::safety::Light;
use nape_api::status::SlotState;
use nape_core::day::LocalDay;
use nape_core::letter::{DayTold, ExerciseTold, FlagTold, SessionTold, SlotTold};
use nape_core::reminder::{HoldReason, Outcome};
use nape_store::{StoredOutcome, StoredSession};
use serde_json::Value;
use std::collections::BTreeMap;

/// So many days are told at most.
const MOST_DAYS: i64 = 800;

impl App {
    /// The days from one to today on which something was asked or done.
    pub(super) async fn days_told(&self, from: LocalDay) -> Result<Vec<DayTold>, Refused> {
        let today = self.local_today();
        let from = from.max(today.plus(1 - MOST_DAYS));
        let (outcomes, sessions) =
            self.records.read(move |store| Ok((store.outcomes(from, today)?, store.sessions(from, today)?))).await?;
        let states = self.status_now().await?.slots;
        let states: BTreeMap<&str, SlotState> = states.iter().map(|slot| (slot.id.as_str(), slot.state)).collect();
        let inner = self.inner.borrow();
        let rules = inner.engine.settings().slot_rules();
        let mut step_words = StepWords::new(inner.language());
        let mut told = Vec::new();
        for offset in 0..=today.days_since(from) {
            let day = from.plus(offset);
            let version = inner.engine.prescriptions().in_force(day).map_or(0, |p| p.plan.version);
            let slots: Vec<SlotTold> = slots_of_day(inner.engine.prescriptions(), day, &rules)
                .iter()
                .map(|slot| {
                    let outcome = outcomes.iter().find(|other: &&StoredOutcome| other.slot == slot.id);
                    let outcome = outcome.map(|stored| stored.outcome);
                    let now = states.get(slot.id.to_string().as_str()).filter(|_| day == today);
                    slot_told(slot.id.number.get(), version, outcome, now.copied())
                })
                .collect();
            let of_day = sessions.iter().filter(|session| session.began.day == day);
            let sessions: Vec<SessionTold> =
                of_day.filter_map(|stored| session_told(stored, &mut step_words)).collect();
            if !slots.is_empty() || !sessions.is_empty() {
                told.push(DayTold { day, slots, sessions });
            }
        }
        Ok(told)
    }

    /// The flags since a day.
    pub(super) async fn flags_told(&self, from: LocalDay) -> Result<Vec<FlagTold>, Refused> {
        let flags = self.records.read(move |store| store.flags_since(from)).await?;
        let told = |(id, day, content): (String, LocalDay, String)| {
            let kept: Value = serde_json::from_str(&content).ok()?;
            // A proposal to the patient is none: it has no flag in it.
            Some(FlagTold { id, day, flag: kept.get("flag")?.clone() })
        };
        Ok(flags.into_iter().filter_map(told).collect())
    }
}

fn slot_told(number: u8, version: u32, outcome: Option<Outcome>, now: Option<SlotState>) -> SlotTold {
    let reason = match outcome {
        Some(Outcome::Skipped { reason }) => word(&reason),
        Some(Outcome::NotAsked { reason }) => word(&reason),
        Some(Outcome::Done { .. } | Outcome::Partial { .. } | Outcome::Missed | Outcome::Ticked) | None => None,
    };
    let state = now.or(outcome.map(outcome_state)).unwrap_or(SlotState::NotAsked);
    // Its time had passed when the plan was accepted.
    let before_the_plan = outcome.is_none() && state == SlotState::NotAsked;
    SlotTold {
        number,
        version,
        state: state_word(state).into(),
        share: match outcome {
            Some(Outcome::Done { share } | Outcome::Partial { share }) => Some(share.clamp(0.0, 1.0)),
            Some(Outcome::Ticked | Outcome::Skipped { .. } | Outcome::Missed | Outcome::NotAsked { .. }) | None => None,
        },
        by_hand: matches!(outcome, Some(Outcome::Ticked)),
        reason,
        excused: before_the_plan
            || matches!(outcome, Some(Outcome::NotAsked { reason: HoldReason::Paused | HoldReason::Safety })),
    }
}

fn state_word(state: SlotState) -> &'static str {
    match state {
        SlotState::Upcoming => "upcoming",
        SlotState::Due | SlotState::InSession => "due",
        SlotState::Done => "done",
        SlotState::Partial => "partial",
        SlotState::Skipped => "skipped",
        SlotState::Missed => "missed",
        SlotState::NotAsked => "not-asked",
    }
}

fn session_told(stored: &StoredSession, step_words: &mut StepWords) -> Option<SessionTold> {
    let shown = history::session(stored, step_words);
    let pain = |before: Option<u32>, after: Option<u32>| (before.and_then(small), after.and_then(small));
    let exercises = shown.exercises.into_iter().enumerate().map(|(place, exercise)| ExerciseTold {
        name: exercise.name,
        reps: exercise.reps,
        done: exercise.reps_done,
        effort: exercise.answers.effort.and_then(small),
        stopped: exercise.stopped,
        skipped: stored.skipped.get(&place).and_then(word),
    });
    Some(SessionTold {
        id: shown.id.parse().ok()?,
        slot: stored.slot.filter(|slot| slot.day == stored.began.day).map(|slot| slot.number.get()),
        began: shown.began,
        version: shown.plan_version,
        share: shown.share.clamp(0.0, 1.0),
        neck: pain(shown.before.neck, shown.after.neck),
        head: pain(shown.before.head, shown.after.head),
        light: shown.light.map(|light| light_word(light).to_owned()),
        exercises: exercises.collect(),
    })
}

fn light_word(light: Light) -> &'static str {
    match light {
        Light::Green => "green",
        Light::Amber => "amber",
        Light::Red => "red",
    }
}

fn small(number: u32) -> Option<u8> {
    u8::try_from(number).ok()
}

/// The word of the API.
fn word<T: serde::Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}
